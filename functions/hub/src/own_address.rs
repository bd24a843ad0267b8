//! The Hub at its own address: who is signed in there, and everybody else's way in; and the drawer, which every storefront may have.

use crate::{App, Fields, Visit, account, chat, drawer, nowhere, page, sign_in};
use desk::{Tenancy, VisitorToken, is_token};
use lambda::{Kept, Refusal, tenancy};
use lambda_http::{Body, Request, Response};
use model::identity::VerifiedCustomer;
use page::Page;
use store::StoreError;

/// One request to the Hub's own address.
pub(crate) struct Own<'a> {
    pub(crate) app: &'a App,
    pub(crate) tenancy: &'a Tenancy,
    pub(crate) page: &'a Page<'a>,
    pub(crate) request: &'a Request,
    /// What the address says beside its path.
    pub(crate) fields: &'a Fields,
}

/// Answers a request for the shop of this route: its drawer, and its Hub if it is there.
pub(crate) async fn answer(
    app: &App,
    request: &Request,
    tenant: &str,
    rest: &[&str],
) -> Result<Response<Body>, Refusal> {
    let tenancy = tenancy(&app.desk, &app.tenancies, tenant).await?;
    let fields = Fields::read(request.uri().query().unwrap_or(""));
    let page = page(&tenancy.tenant, app.desk.clock.now(), &fields);
    if request.method() == "GET" && rest == ["drawer.js"] {
        return Ok(drawer::module(&page));
    }
    let Some(address) = &tenancy.tenant.hub_address else { return moved(&page, rest) };
    let page = page.at(address);
    let own = Own { app, tenancy: &tenancy, page: &page, request, fields: &fields };
    match (request.method().as_str(), rest) {
        ("GET", []) => Ok(page.go_to(&own.orders())),
        (_, ["sign-in"]) => sign_in::answer(&own).await,
        ("GET", ["account", ..]) if tenancy.tenant.mails_codes() => Ok(page.see_other(&own.orders())),
        ("GET", ["account"]) => Ok(account::go(&own).await),
        ("GET", ["account", "callback"]) => Ok(account::back(&own).await),
        ("POST", ["sign-out"]) => own.leave().await,
        _ => own.visit(rest).await,
    }
}

/// The Hub is on the storefront. Who was out at the shop's sign-in while it moved there goes on to it.
fn moved(page: &Page<'_>, rest: &[&str]) -> Result<Response<Body>, Refusal> {
    match rest {
        ["account", ..] => Ok(page.see_other(&page.hub("/orders"))),
        _ => Err(nowhere()),
    }
}

impl Own<'_> {
    /// What the shopper came for: a sign-in link, an order, or all of them.
    pub(crate) fn orders(&self) -> String {
        match self.link() {
            Some(token) => self.page.hub(&self.page.path(&format!("/in/{token}"), &[])),
            None => self.place("/orders", &[]),
        }
    }

    /// The sign-in link that a phone or a mailbox waits with.
    fn link(&self) -> Option<&str> {
        self.fields.get("in").filter(|token| is_token(token))
    }

    /// The page to sign in on, from where the same order is shown.
    pub(crate) fn way_in(&self, rest: &[(&str, &str)]) -> String {
        self.place("/sign-in", rest)
    }

    /// A page of ours that knows where the browser was going.
    pub(crate) fn place(&self, path: &str, rest: &[(&str, &str)]) -> String {
        let query: Vec<_> = self.known().chain(rest.iter().copied()).collect();
        self.page.hub(&self.page.path(path, &query))
    }

    /// Where the browser was going, as a query.
    pub(crate) fn going(&self) -> String {
        let query = self.page.path("", &self.known().collect::<Vec<_>>());
        query.trim_start_matches('?').to_owned()
    }

    fn known(&self) -> impl Iterator<Item = (&str, &str)> {
        let known = ["order", "action", "line"].into_iter();
        let known = known.filter_map(|name| Some((name, self.fields.get(name)?)));
        known.chain(self.link().map(|token| ("in", token)))
    }

    /// The token that this browser keeps for `what`.
    pub(crate) fn token(&self, what: Kept) -> Option<VisitorToken> {
        what.read(self.request.headers(), &self.tenancy.tenant.id)
    }

    /// INVARIANT: a session of this shop alone says who is asking; nothing else that a browser sends does.
    async fn customer(&self) -> Result<Option<(VerifiedCustomer, VisitorToken)>, StoreError> {
        let Some(token) = self.token(Kept::Session) else { return Ok(None) };
        let customer = self.app.desk.hub_visitor(self.tenancy, &token).await?;
        Ok(customer.map(|customer| (customer, token)))
    }

    pub(crate) async fn is_signed_in(&self) -> bool {
        matches!(self.customer().await, Ok(Some(_)))
    }

    async fn visit(&self, rest: &[&str]) -> Result<Response<Body>, Refusal> {
        let (customer, token) = match self.customer().await {
            Ok(Some(signed_in)) => signed_in,
            Ok(None) => return self.outside(rest).await,
            Err(error) => return Ok(self.later(&error)),
        };
        let key = self.tenancy.visitor_key(&token);
        let page = page(self.page.tenant, self.page.now, self.fields).at(&self.page.hub("")).signed_in(key);
        let (app, tenancy, chat) = (self.app, self.tenancy, chat(self.fields));
        let visit = Visit { app, tenancy, page: &page, customer, chat, signed: None };
        visit.answer(self.request, rest, self.fields).await
    }

    /// Nobody is signed in: whoever looks is asked to, and what was sent counts for nothing.
    async fn outside(&self, rest: &[&str]) -> Result<Response<Body>, Refusal> {
        match rest {
            ["orders" | "changes", ..] => {
                let had = self.token(Kept::Session).is_some().then_some("hub-code-ended");
                Ok(sign_in::way_in(self, had).await)
            }
            _ => Err(nowhere()),
        }
    }

    /// Signs out whoever sent our own form; the form of an earlier session leads back to where the button is.
    async fn leave(&self) -> Result<Response<Body>, Refusal> {
        let form = crate::form(self.request)?;
        let key = form.get("key").unwrap_or_default();
        let Some(token) = self.token(Kept::Session) else {
            return Ok(self.page.see_other(&self.way_in(&[])));
        };
        // INVARIANT: only the browser that is signed in can sign itself out.
        if !self.tenancy.is_visitor_key(key, &token) {
            return Ok(self.page.see_other(&self.orders()));
        }
        if let Err(error) = self.app.desk.leave_hub(self.tenancy, &token).await {
            return Ok(self.later(&error));
        }
        let said = if self.tenancy.tenant.mails_codes() { &[][..] } else { &[sign_in::LEFT] };
        let mut response = self.page.see_other(&self.way_in(said));
        Kept::Session.forget(response.headers_mut(), &self.tenancy.tenant.id);
        Ok(response)
    }

    fn later(&self, error: &StoreError) -> Response<Body> {
        tracing::warn!(sign_in.error = %error, "a session cannot be read");
        self.page.try_again()
    }

    /// The network address that the request came from, as API Gateway saw it.
    pub(crate) fn from(&self) -> String {
        lambda::source_ip(self.request)
    }
}
