//! What the storefront sees of us, forwarded and signed by Shopify's app proxy: the session and sign-in; the short links of text
//! messages, which lead there; and sign-in at the Hub's own address.

mod own_address;
mod sign_in;

use desk::{Desk, SessionError, SignInError, SignedInBy, Tenancies, Tenancy, Token, is_token};
use lambda::{Forwarded, Refusal, desk_for, forwarded, respond, tenancy};
use lambda_http::{
    Body, Request, RequestExt, Response,
    http::{HeaderValue, StatusCode, header},
};
use model::identity::StorefrontRequest;
use page::Page;
use sign_in::{Here, SignInView};
use std::sync::Arc;
use store::Purpose;

/// What the function needs.
pub struct App {
    /// The path.
    pub desk: Desk,
    /// The shops.
    pub tenancies: Arc<Tenancies>,
}

/// Answers one request that Shopify forwarded, or a short link.
pub async fn handle(app: &App, request: Request) -> Response<Body> {
    let path = request.raw_http_path().to_owned();
    let parts: Vec<&str> = path.trim_matches('/').split('/').collect();
    let answer = match parts.as_slice() {
        ["proxy", tenant, rest @ ..] => from_the_storefront(app, &request, tenant, rest).await,
        ["hub", tenant, "in", token] => own_address::answer(app, &request, tenant, token).await,
        [token] if request.method() == "GET" => short_link(app, token).await,
        _ => Err(Refusal::not_found("no such address")),
    };
    respond(answer)
}

/// Leads a short link to its page. It changes nothing: link scanners follow links.
async fn short_link(app: &App, token: &str) -> Result<Response<Body>, Refusal> {
    if !is_token(token) {
        return Err(Refusal::not_found("no such address"));
    }
    let link = app.desk.store.link(token, app.desk.clock.now()).await.map_err(unavailable)?;
    let Some(link) = link else { return Ok(page::no_such_link()) };
    let url = match link.purpose {
        Purpose::Visit { url } => url,
        Purpose::SignIn => {
            let tenancy = tenancy(&app.desk, &app.tenancies, link.tenant.as_str()).await?;
            format!("{}/in/{token}", tenancy.tenant.hub())
        }
    };
    let location = HeaderValue::from_str(&url).map_err(unavailable)?;
    let mut response = Response::new(Body::Empty);
    *response.status_mut() = StatusCode::FOUND;
    response.headers_mut().insert(header::LOCATION, location);
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    Ok(response)
}

async fn from_the_storefront(
    app: &App,
    request: &Request,
    tenant: &str,
    rest: &[&str],
) -> Result<Response<Body>, Refusal> {
    // The answer to a sign-in may leave as a text, whose short links begin with our own address.
    let app = &App { desk: desk_for(&app.desk, request)?, tenancies: Arc::clone(&app.tenancies) };
    let Forwarded { tenancy, request: storefront, query } =
        forwarded(&app.desk, &app.tenancies, request, tenant).await?;
    let token = query.iter().find(|(key, _)| key == "token").map(|(_, value)| value.as_str());
    match (request.method().as_str(), rest) {
        ("GET", ["session"]) => session(app, &tenancy, &storefront, token).await,
        ("GET", ["in", token]) => {
            let page = Page::of(&tenancy.tenant, app.desk.clock.now());
            let here = if storefront.is_logged_in() { Here::SignedIn(None) } else { Here::Nobody };
            Ok(sign_in_page(app, (&tenancy, page), (token, here)).await)
        }
        ("POST", ["in", token]) => Ok(sign_in_once(app, &tenancy, &storefront, token).await),
        _ => Err(Refusal::not_found("no such address")),
    }
}

async fn session(
    app: &App,
    tenancy: &Tenancy,
    storefront: &StorefrontRequest,
    token: Option<&str>,
) -> Result<Response<Body>, Refusal> {
    let token = token.and_then(|token| Token::parse(token).ok());
    let session = app.desk.visit(tenancy, storefront, token.as_ref()).await.map_err(|error| match error {
        SessionError::Replayed => Refusal::unauthorized("the signed request was used before"),
        other => Refusal::unavailable(1, other.to_string()),
    })?;
    let body = serde_json::json!({ "token": session.token.reveal(), "signed_in": session.signed_in });
    let mut response = Response::new(Body::Text(body.to_string()));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

/// Names the channel that asked, and changes nothing.
async fn sign_in_page(
    app: &App,
    (tenancy, page): (&Tenancy, Page<'_>),
    (token, here): (&str, Here),
) -> Response<Body> {
    match app.desk.sign_in_page(tenancy, token).await {
        Ok(conversation) => {
            let view = SignInView { conversation: &conversation, token, here };
            sign_in::sign_in(&page.in_language(conversation.language), &view)
        }
        Err(error) => sign_in_failed(&page, &error),
    }
}

/// Uses the link up, once for each request that Shopify signed.
async fn sign_in_once(
    app: &App,
    tenancy: &Tenancy,
    storefront: &StorefrontRequest,
    token: &str,
) -> Response<Body> {
    let page = Page::of(&tenancy.tenant, app.desk.clock.now());
    match app.desk.claim_once(tenancy, storefront).await {
        Ok(true) => sign_in(app, (tenancy, page), token, SignedInBy::Storefront(storefront)).await,
        Ok(false) => sign_in::link_over(&page),
        Err(_) => page.try_again(),
    }
}

async fn sign_in(
    app: &App,
    (tenancy, page): (&Tenancy, Page<'_>),
    token: &str,
    by: SignedInBy<'_>,
) -> Response<Body> {
    match app.desk.sign_in(tenancy, token, by).await {
        Ok(signed_in) => {
            let page = page.in_language(signed_in.language);
            sign_in::signed_in(&page, &signed_in, &app.desk.random_word())
        }
        Err(error) => sign_in_failed(&page, &error),
    }
}

fn sign_in_failed(page: &Page<'_>, error: &SignInError) -> Response<Body> {
    match error {
        SignInError::LinkUsed | SignInError::SessionOver | SignInError::NotLoggedIn => {
            sign_in::link_over(page)
        }
        other => {
            tracing::warn!(sign_in.error = %other, "sign-in failed");
            page.try_again()
        }
    }
}

fn unavailable(error: impl std::fmt::Display) -> Refusal {
    Refusal::unavailable(1, error.to_string())
}
