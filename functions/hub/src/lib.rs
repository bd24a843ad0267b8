//! The Customer Hub: orders, one order, and the changes that its owner makes of it. On the storefront, behind the shop's own login,
//! Shopify's app proxy forwards and signs every request, and the login says whose orders are shown. At its own address a session
//! says so, which a code by mail began, or the shop's own sign-in.

mod account;
mod change;
mod drawer;
mod form;
mod help;
mod leave;
mod order;
mod orders;
mod own_address;
mod parcels;
mod progress;
mod review;
mod sign_in;
mod variant;

use change::Action;
use desk::{Desk, Tenancies, Tenancy};
use jiff::Timestamp;
use lambda::{Forwarded, Refusal, forwarded, respond};
use lambda_http::{Body, Request, RequestExt, Response, http::StatusCode};
use model::identity::{StorefrontRequest, VerifiedCustomer};
use model::{ChangeId, ConversationId, Language, Order, OrderDetails, OrderName, Tenant};
use page::Page;
use shop::{Accounts, Editor};
use std::collections::HashMap;
use std::sync::Arc;

/// What the function needs.
pub struct App {
    /// The table, Shopify to read, the time.
    pub desk: Desk,
    /// The shops.
    pub tenancies: Arc<Tenancies>,
    /// Shopify: what the forms show, and what a change pays back.
    pub editor: Arc<dyn Editor>,
    /// The shops' own sign-ins.
    pub accounts: Accounts,
}

/// The largest form.
const FORM_MAX: usize = 16 * 1024;

/// Answers one request, forwarded by Shopify or come to the Hub's own address.
pub async fn handle(app: &App, request: Request) -> Response<Body> {
    let path = request.raw_http_path().to_owned();
    let parts: Vec<&str> = path.trim_matches('/').split('/').collect();
    let answer = match parts.as_slice() {
        ["proxy", tenant, rest @ ..] => from_the_storefront(app, &request, tenant, rest).await,
        ["hub", tenant, rest @ ..] => own_address::answer(app, &request, tenant, rest).await,
        _ => Err(nowhere()),
    };
    respond(answer)
}

async fn from_the_storefront(
    app: &App,
    request: &Request,
    tenant: &str,
    rest: &[&str],
) -> Result<Response<Body>, Refusal> {
    let Forwarded { tenancy, request: storefront, query } =
        forwarded(&app.desk, &app.tenancies, request, tenant).await?;
    let fields = Fields(query.into_iter().collect());
    let page = page(&tenancy.tenant, app.desk.clock.now(), &fields);
    let Some(customer) = storefront.customer() else { return Ok(log_in_first(&page, &fields)) };
    let (chat, signed) = (chat(&fields), Some(&storefront));
    Visit { app, tenancy: &tenancy, page: &page, customer, chat, signed }.answer(request, rest, &fields).await
}

fn nowhere() -> Refusal {
    Refusal::not_found("no such address")
}

/// The pages in the language of the link that led here, and with the conversation that gave it out.
fn page<'t>(tenant: &'t Tenant, now: Timestamp, query: &Fields) -> Page<'t> {
    let page = Page::of(tenant, now);
    let page = match query.get("lang").and_then(Language::from_code) {
        Some(language) => page.in_language(language),
        None => page,
    };
    let page = match chat(query) {
        Some(chat) => page.keeping("chat", chat.as_str()),
        None => page,
    };
    if query.get("part") == Some("main") { page.bare() } else { page }
}

/// The conversation whose link led here.
fn chat(query: &Fields) -> Option<ConversationId> {
    query.get("chat").and_then(|id| ConversationId::parse(id).ok())
}

/// The fields of a form or a query.
#[derive(Default)]
struct Fields(HashMap<String, String>);

impl Fields {
    fn read(query: &str) -> Self {
        Self(form_urlencoded::parse(query.as_bytes()).into_owned().collect())
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }
}

fn form(request: &Request) -> Result<Fields, Refusal> {
    Ok(Fields(lambda::form(request, FORM_MAX)?.into_iter().collect()))
}

/// Order data only for the verified owner: everybody else signs in first.
fn log_in_first(page: &Page<'_>, fields: &Fields) -> Response<Body> {
    let order = fields.get("order").map(|order| ("order", order));
    let path = page.path("/orders", order.as_slice());
    page.page(&page.say("page-sign-in-title"), &orders::log_in(page, &path), None)
}

/// One verified customer at one moment.
struct Visit<'a> {
    app: &'a App,
    tenancy: &'a Tenancy,
    page: &'a Page<'a>,
    customer: VerifiedCustomer,
    /// The conversation whose link led here.
    chat: Option<ConversationId>,
    /// The request as Shopify signed it; at the Hub's own address there is none.
    signed: Option<&'a StorefrontRequest>,
}

/// Why there is no order to show.
enum NoOrder {
    /// It is not among the customer's own, or there is none.
    NotFound,
    /// Shopify does not answer.
    Unavailable,
}

impl Visit<'_> {
    async fn answer(
        &self,
        request: &Request,
        rest: &[&str],
        fields: &Fields,
    ) -> Result<Response<Body>, Refusal> {
        match (request.method().as_str(), rest) {
            ("GET", ["orders"]) => Ok(self.look(fields).await),
            ("POST", ["orders"]) => self.change(fields, &form(request)?).await,
            ("GET", ["changes", change]) => match ChangeId::parse(change) {
                Ok(change) => Ok(self.progress(&change).await),
                Err(_) => Err(Refusal::not_found("no change's number")),
            },
            _ => Err(nowhere()),
        }
    }

    /// The list, an order, or the form of one of its changes.
    async fn look(&self, fields: &Fields) -> Response<Body> {
        let Some(wanted) = fields.get("order") else {
            let list = self.app.desk.shop.orders(&self.tenancy.access, self.customer).await;
            return list.map_or_else(|_| self.page.try_again(), |list| orders::orders(self.page, &list));
        };
        match self.order(&OrderName::new(wanted)).await {
            Ok(order) => match fields.get("action").map(|name| (name, Action::from_name(name))) {
                Some((_, Some(action))) => self.form(&order, action, fields.get("line")).await,
                Some(("return", None)) => self.start_return(&order).await,
                Some(("again", None)) => self.buy_again(&order).await,
                _ => order::order(self.page, &order),
            },
            Err(why) => self.no_order(&why),
        }
    }

    /// The order with this name, if it is the customer's.
    async fn order(&self, name: &OrderName) -> Result<Order, NoOrder> {
        let (shop, access) = (&self.app.desk.shop, &self.tenancy.access);
        let list = shop.orders(access, self.customer).await.map_err(|_| NoOrder::Unavailable)?;
        let found = list.items.iter().find(|order| order.name == *name).ok_or(NoOrder::NotFound)?;
        let order = shop.order(access, self.customer, found.id).await.map_err(|_| NoOrder::Unavailable)?;
        order.ok_or(NoOrder::NotFound)
    }

    /// What is shown of the order besides its lines; `None` where Shopify does not say.
    async fn details(&self, order: &Order) -> Option<OrderDetails> {
        let details = self.app.editor.details(&self.tenancy.access, self.customer, order.id).await;
        details.ok().flatten()
    }

    fn no_order(&self, why: &NoOrder) -> Response<Body> {
        match why {
            NoOrder::NotFound => {
                self.page.notice("page-orders-title", "page-order-not-found", StatusCode::NOT_FOUND)
            }
            NoOrder::Unavailable => self.page.try_again(),
        }
    }

    /// A form that was sent: shown once more to be confirmed, or carried out.
    async fn change(&self, query: &Fields, form: &Fields) -> Result<Response<Body>, Refusal> {
        let (name, action) = (query.get("order"), query.get("action").and_then(Action::from_name));
        let (Some(name), Some(action)) = (name.map(OrderName::new), action) else {
            return Err(Refusal::bad_request("a form without order or action"));
        };
        // INVARIANT: a form counts only if it is one that we showed to this customer for this order: no other page can send it
        // in the customer's name.
        let key = form.get("key").unwrap_or_default();
        if !self.tenancy.is_form_key(key, self.customer, &name) {
            return Err(Refusal::forbidden("a form that was not shown to this customer"));
        }
        if let Some(signed) = self.signed
            && !self.app.desk.claim_once(self.tenancy, signed).await?
        {
            return Err(Refusal::unauthorized("the signed request was used before"));
        }
        Ok(match self.order(&name).await {
            Ok(order) => self.sent(&order, action, form).await,
            Err(why) => self.no_order(&why),
        })
    }
}
