//! A sign-in link at the Hub's own address: a phone or a mailbox asked, and whoever is signed in here answers for it.

use crate::sign_in::{Here, SignInView};
use crate::{App, sign_in, sign_in_failed};
use desk::{SignedInBy, Tenancy, VisitorToken};
use lambda::{Kept, Refusal, body, content_type, desk_for, tenancy};
use lambda_http::{
    Body, Request, Response,
    http::{StatusCode, header},
};
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
        return Ok(see(&page, &page.hub(&format!("/in/{token}"))));
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
    match request.method().as_str() {
        "GET" => Ok(ask(app, (&tenancy, page), token, &session).await),
        "POST" => {
            let form = form(request)?;
            let key = form.iter().find(|(name, _)| name == "key").map_or("", |(_, value)| value.as_str());
            // INVARIANT: only the browser that is signed in speaks for its customer: no other page can join a phone to it.
            if !tenancy.is_visitor_key(key, &session) {
                return Ok(ask(app, (&tenancy, page), token, &session).await);
            }
            Ok(join(app, (&tenancy, page), token, &identity).await)
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
            see(&page, &page.hub(&page.path("/sign-in", &[("in", token)])))
        }
        Err(error) => sign_in_failed(&page, &error),
    }
}

/// On to another page, which is asked for anew.
fn see(page: &Page<'_>, url: &str) -> Response<Body> {
    let mut response = page.go_to(url);
    if response.headers().contains_key(header::LOCATION) {
        *response.status_mut() = StatusCode::SEE_OTHER;
    }
    response
}

fn form(request: &Request) -> Result<Vec<(String, String)>, Refusal> {
    content_type(request, &["application/x-www-form-urlencoded"])?;
    Ok(form_urlencoded::parse(body(request, FORM_MAX)?).into_owned().collect())
}

/// Names the phone or mailbox that asked, and changes nothing.
async fn ask(
    app: &App,
    (tenancy, page): (&Tenancy, Page<'_>),
    token: &str,
    session: &VisitorToken,
) -> Response<Body> {
    match app.desk.sign_in_page(tenancy, token).await {
        Ok(conversation) => {
            let here = Here::SignedIn(Some(tenancy.visitor_key(session)));
            let view = SignInView { conversation: &conversation, token, here };
            sign_in::sign_in(&page.in_language(conversation.language), &view)
        }
        Err(error) => sign_in_failed(&page, &error),
    }
}

async fn join(
    app: &App,
    (tenancy, page): (&Tenancy, Page<'_>),
    token: &str,
    identity: &Identity,
) -> Response<Body> {
    match app.desk.sign_in(tenancy, token, SignedInBy::Hub(identity)).await {
        Ok(signed_in) => {
            let page = page.in_language(signed_in.language);
            sign_in::signed_in(&page, &signed_in, &app.desk.random_word())
        }
        Err(error) => sign_in_failed(&page, &error),
    }
}
