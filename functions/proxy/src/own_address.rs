//! A sign-in link at the Hub's own address: a phone or a mailbox asked, and whoever is signed in here answers for it.

use crate::sign_in::Here;
use crate::{App, sign_in, sign_in_failed, sign_in_page};
use desk::{SignedInBy, Tenancy, VisitorToken};
use lambda::{Kept, Refusal, desk_for, form, tenancy};
use lambda_http::{Body, Request, Response};
use model::identity::Identity;
use page::Page;
use std::sync::Arc;
use store::StoreError;

/// The largest form.
const FORM_MAX: usize = 1024;

/// Answers a request for the sign-in link with this token.
pub(crate) async fn answer(
    app: &App,
    request: &Request,
    tenant: &str,
    token: &str,
) -> Result<Response<Body>, Refusal> {
    // The answer to a sign-in may leave as a text, whose short links begin with our own address.
    let app = &App { desk: desk_for(&app.desk, request)?, tenancies: Arc::clone(&app.tenancies) };
    let tenancy = tenancy(&app.desk, &app.tenancies, tenant).await?;
    let page = Page::of(&tenancy.tenant, app.desk.clock.now());
    let Some(address) = &tenancy.tenant.hub_address else {
        // The Hub has moved while the link was out; it is as good on the storefront.
        return Ok(page.see_other(&page.hub(&format!("/in/{token}"))));
    };
    let page = page.at(address);
    let (session, identity) = match signed_in(app, request, &tenancy).await {
        Ok(Some(signed_in)) => signed_in,
        Ok(None) => return Ok(to_sign_in(app, (&tenancy, page), token).await),
        Err(error) => {
            tracing::warn!(sign_in.error = %error, "a session cannot be read");
            return Ok(page.try_again());
        }
    };
    let here = Here::SignedIn(Some(tenancy.visitor_key(&session)));
    match request.method().as_str() {
        "GET" => Ok(sign_in_page(app, (&tenancy, page), (token, here)).await),
        "POST" => {
            let form = form(request, FORM_MAX)?;
            let key = form.iter().find(|(name, _)| name == "key").map_or("", |(_, value)| value.as_str());
            // INVARIANT: only the browser that is signed in speaks for its customer: no other page can join a phone to it.
            if !tenancy.is_visitor_key(key, &session) {
                return Ok(sign_in_page(app, (&tenancy, page), (token, here)).await);
            }
            Ok(sign_in(app, (&tenancy, page), token, SignedInBy::Hub(&identity)).await)
        }
        _ => Err(Refusal::not_found("no such address")),
    }
}

async fn signed_in(
    app: &App,
    request: &Request,
    tenancy: &Tenancy,
) -> Result<Option<(VisitorToken, Identity)>, StoreError> {
    let Some(session) = Kept::Session.read(request.headers(), &tenancy.tenant.id) else { return Ok(None) };
    let identity = app.desk.hub_identity(tenancy, &session).await?;
    Ok(identity.map(|identity| (session, identity)))
}

/// To the Hub's own sign-in in the language of the conversation, which leads back here. A link that is over is not signed in for.
async fn to_sign_in(app: &App, (tenancy, page): (&Tenancy, Page<'_>), token: &str) -> Response<Body> {
    match app.desk.sign_in_page(tenancy, token).await {
        Ok(conversation) => {
            let page = page.in_language(conversation.language);
            page.see_other(&page.hub(&page.path("/sign-in", &[("in", token)])))
        }
        Err(error) => sign_in_failed(&page, &error),
    }
}
