//! The shop's own sign-in for its customers, as the Customer Account API has it: discovery, a code with PKCE, an ID token, and who the
//! customer is. It refuses what the real one refuses: an unknown client or callback, no PKCE, a code that was used, is old or was given to
//! another, and whoever does not say where they come from.

mod key;

use crate::{ACCOUNT_CLIENT_ID, API_VERSION, DemoShop};
use axum::extract::{Form, OriginalUri, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use data_encoding::BASE64URL_NOPAD;
use jiff::{SignedDuration, Timestamp};
use model::CustomerId;
use serde::Deserialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::sync::Arc;

/// How long a code waits, as RFC 6749 advises at most.
const CODE_LIFE: SignedDuration = SignedDuration::from_mins(10);
/// How long an ID token holds.
const TOKEN_LIFE: SignedDuration = SignedDuration::from_hours(1);

/// What the sign-in does wrong with its ID tokens, to see that nobody believes them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Forged {
    /// Another issuer made it.
    Issuer,
    /// It is for another client.
    Audience,
    /// It answers another question.
    Nonce,
    /// It was over long ago.
    Expired,
    /// Another key signed it.
    Key,
    /// The right key signed it by another method.
    Method,
    /// It says that it is not signed.
    Unsigned,
    /// It was signed with the public key, as if that were a shared secret.
    Shared,
}

/// What the sign-in knows.
#[derive(Default)]
pub(crate) struct Accounts {
    codes: HashMap<String, Code>,
    tokens: HashMap<String, CustomerId>,
    issued: u64,
    callback: Option<String>,
    page: Option<String>,
    forged: Option<Forged>,
}

struct Code {
    customer: CustomerId,
    callback: String,
    nonce: Option<String>,
    challenge: String,
    made_at: Timestamp,
}

type Shop = State<Arc<DemoShop>>;

pub(crate) fn router() -> Router<Arc<DemoShop>> {
    Router::new()
        .route("/.well-known/openid-configuration", get(open_id))
        .route("/.well-known/customer-account-api", get(customer_api))
        .route("/authentication/oauth/authorize", get(authorize))
        .route("/authentication/oauth/token", post(token))
        .route("/authentication/.well-known/jwks.json", get(keys))
        .route(&format!("/account/customer/api/{API_VERSION}/graphql"), post(graphql))
}

impl DemoShop {
    /// Lets browsers that signed in come back to `callback` alone, as the merchant registers it for the client [`ACCOUNT_CLIENT_ID`].
    pub fn register_callback(&self, callback: &str) {
        self.state().accounts.callback = Some(callback.to_owned());
    }

    /// Lets customers sign in at `page`, which asks who they are and sends them on to the endpoint with `customer` in the query.
    pub fn set_sign_in_page(&self, page: &str) {
        self.state().accounts.page = Some(page.to_owned());
    }

    /// Makes ID tokens that nobody may believe, or good ones again.
    pub fn forge_tokens(&self, forged: Option<Forged>) {
        self.state().accounts.forged = forged;
    }

    /// Where the browser of `customer` goes from the sign-in page with this query; `None` where it is sent nowhere.
    #[must_use]
    pub fn authorized(&self, query: &HashMap<String, String>, customer: CustomerId) -> Option<String> {
        let now = self.now();
        let mut state = self.state();
        let field = |name: &str| query.get(name).map(String::as_str);
        let callback =
            state.accounts.callback.clone().filter(|known| field("redirect_uri") == Some(known))?;
        let is_known = state.customers.iter().any(|known| known.id == customer);
        let asks = field("client_id") == Some(ACCOUNT_CLIENT_ID)
            && field("response_type") == Some("code")
            && field("code_challenge_method") == Some("S256")
            && field("scope").is_some_and(|scope| scope.split(' ').any(|one| one == "openid"));
        if !is_known || !asks {
            return None;
        }
        let (challenge, nonce) = (field("code_challenge")?.to_owned(), field("nonce").map(str::to_owned));
        state.accounts.issued += 1;
        let code = format!("demo-code-{}", state.accounts.issued);
        let made = Code { customer, callback: callback.clone(), nonce, challenge, made_at: now };
        state.accounts.codes.insert(code.clone(), made);
        Some(format!("{callback}?code={code}&state={}", field("state").unwrap_or_default()))
    }

    /// Redeems a code.
    fn redeem(&self, asked: &Asked, issuer: &str) -> Option<Value> {
        let now = self.now();
        let mut state = self.state();
        let accounts = &mut state.accounts;
        // A code works once, also for whoever has no right to it.
        let code = accounts.codes.remove(&asked.code)?;
        let challenge = BASE64URL_NOPAD.encode(&Sha256::digest(asked.code_verifier.as_bytes()));
        let fits = code.challenge == challenge
            && code.callback == asked.redirect_uri
            && now.duration_since(code.made_at) < CODE_LIFE;
        if !fits {
            return None;
        }
        accounts.issued += 1;
        let token = format!("shcat_demo-{}", accounts.issued);
        accounts.tokens.insert(token.clone(), code.customer);
        let claims = claims(&code, issuer, now, accounts.forged);
        let id_token = key::signed(&claims, accounts.forged);
        Some(
            json!({ "access_token": token, "id_token": id_token, "refresh_token": "shcrt_demo", "expires_in": 7200 }),
        )
    }
}

fn claims(code: &Code, issuer: &str, now: Timestamp, forged: Option<Forged>) -> Value {
    let is = |fault: Forged| forged == Some(fault);
    let expires = now + TOKEN_LIFE;
    let expires = if is(Forged::Expired) { now - TOKEN_LIFE } else { expires };
    json!({
        "iss": if is(Forged::Issuer) { "https://login.example.com" } else { issuer },
        "aud": if is(Forged::Audience) { "shp_another" } else { ACCOUNT_CLIENT_ID },
        "nonce": if is(Forged::Nonce) { Some("another".to_owned()) } else { code.nonce.clone() },
        "sub": format!("account-{}", code.customer),
        "iat": now.as_second(),
        "exp": expires.as_second(),
    })
}

/// Where the shop is reached: by the name that it was asked by, and up to `path`.
fn base(headers: &HeaderMap, uri: &OriginalUri, path: &str) -> String {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let before = uri.path().strip_suffix(path).unwrap_or_default();
    format!("http://{host}{before}")
}

async fn open_id(State(shop): Shop, headers: HeaderMap, uri: OriginalUri) -> Response {
    shop.state().note("openid-configuration");
    let base = base(&headers, &uri, "/.well-known/openid-configuration");
    let page = shop.state().accounts.page.clone();
    answer(&shop, &headers, || {
        json!({
            "issuer": format!("{base}/authentication"),
            "authorization_endpoint": page.unwrap_or_else(|| format!("{base}/authentication/oauth/authorize")),
            "token_endpoint": format!("{base}/authentication/oauth/token"),
            "jwks_uri": format!("{base}/authentication/.well-known/jwks.json"),
            "id_token_signing_alg_values_supported": ["RS256"],
            "code_challenge_methods_supported": ["S256"],
        })
    })
    .await
}

async fn customer_api(State(shop): Shop, headers: HeaderMap, uri: OriginalUri) -> Response {
    shop.state().note("customer-account-api");
    let base = base(&headers, &uri, "/.well-known/customer-account-api");
    let api = format!("{base}/account/customer/api/{API_VERSION}/graphql");
    answer(&shop, &headers, || json!({ "graphql_api": api })).await
}

async fn keys(State(shop): Shop, headers: HeaderMap) -> Response {
    shop.state().note("jwks");
    answer(&shop, &headers, key::published).await
}

async fn authorize(State(shop): Shop, Query(query): Query<HashMap<String, String>>) -> Response {
    let customer = query.get("customer").and_then(|id| CustomerId::parse(id).ok());
    match customer.and_then(|customer| shop.authorized(&query, customer)) {
        Some(back) => Redirect::to(&back).into_response(),
        None => (StatusCode::BAD_REQUEST, "not a request that this sign-in takes").into_response(),
    }
}

#[derive(Deserialize)]
struct Asked {
    grant_type: String,
    client_id: String,
    redirect_uri: String,
    code: String,
    #[serde(default)]
    code_verifier: String,
}

async fn token(
    State(shop): Shop,
    headers: HeaderMap,
    uri: OriginalUri,
    Form(asked): Form<Asked>,
) -> Response {
    shop.state().note("account-token");
    let mode = shop.state().next_mode();
    if let Some(answer) = refusal(&shop, mode, &headers).await {
        return answer;
    }
    if asked.client_id != ACCOUNT_CLIENT_ID || asked.grant_type != "authorization_code" {
        return declined(StatusCode::UNAUTHORIZED, "invalid_client");
    }
    if !comes_from_us(&shop, &headers) {
        return declined(StatusCode::UNAUTHORIZED, "invalid_token");
    }
    let issuer = format!("{}/authentication", base(&headers, &uri, "/authentication/oauth/token"));
    let granted = shop.redeem(&asked, &issuer);
    if mode == crate::Mode::Lost {
        return StatusCode::BAD_GATEWAY.into_response();
    }
    granted.map_or_else(
        || declined(StatusCode::BAD_REQUEST, "invalid_grant"),
        |tokens| Json(tokens).into_response(),
    )
}

async fn graphql(State(shop): Shop, headers: HeaderMap, Json(question): Json<Value>) -> Response {
    shop.state().note("account-customer");
    answer(&shop, &headers, || {
        let token = headers.get(header::AUTHORIZATION).and_then(|token| token.to_str().ok());
        let customer = token.and_then(|token| shop.state().accounts.tokens.get(token).copied());
        match (customer, question.get("query").and_then(Value::as_str)) {
            (Some(customer), Some("query Whose { customer { id } }")) => {
                json!({ "data": { "customer": { "id": customer.gid() } } })
            }
            _ => json!({ "errors": [{ "message": "Invalid token or query" }] }),
        }
    })
    .await
}

/// A public client comes from the origin that it was registered with.
fn comes_from_us(shop: &DemoShop, headers: &HeaderMap) -> bool {
    let origin = headers.get(header::ORIGIN).and_then(|origin| origin.to_str().ok());
    let callback = shop.state().accounts.callback.clone();
    origin.zip(callback).is_some_and(|(origin, callback)| {
        callback.strip_prefix(origin).is_some_and(|path| path.starts_with('/'))
    })
}

async fn answer(shop: &DemoShop, headers: &HeaderMap, value: impl FnOnce() -> Value) -> Response {
    let mode = shop.state().next_mode();
    match refusal(shop, mode, headers).await {
        Some(refusal) => refusal,
        None => Json(value()).into_response(),
    }
}

/// A shop that misbehaves or has no new customer accounts, and whoever does not say what they are.
async fn refusal(shop: &DemoShop, mode: crate::Mode, headers: &HeaderMap) -> Option<Response> {
    if let Some(answer) = crate::http::behave(mode).await {
        return Some(answer);
    }
    if mode == crate::Mode::Throttled {
        return Some(StatusCode::TOO_MANY_REQUESTS.into_response());
    }
    if shop.state().accounts.callback.is_none() {
        return Some(StatusCode::NOT_FOUND.into_response());
    }
    (!headers.contains_key(header::USER_AGENT)).then(|| StatusCode::FORBIDDEN.into_response())
}

fn declined(status: StatusCode, error: &str) -> Response {
    (status, Json(json!({ "error": error }))).into_response()
}
