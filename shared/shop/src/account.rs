//! The shop's own sign-in for its customers: the Customer Account API (shopify.dev/docs/api/customer), which is OAuth 2.1 with PKCE and
//! OpenID Connect. We are a public client there, without a secret. What it is asked for is who signed in, and no more.

mod token;

use crate::http::{self, Limits};
use crate::{Access, ShopError};
use jiff::{SignedDuration, Timestamp};
use model::identity::{AccountLogin, IdToken};
use model::{CustomerId, Redacted};
use reqwest::header::{AUTHORIZATION, HeaderValue, LOCATION, ORIGIN, USER_AGENT};
use reqwest::{Client, RequestBuilder, Response, Url};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::json;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// How long the shop's addresses are believed. They move with its domain, and its own keys are asked for anew at each sign-in.
const BELIEVED: SignedDuration = SignedDuration::from_hours(1);
/// How long it is believed that they cannot be had.
const AWAY: SignedDuration = SignedDuration::from_secs(10);
/// The longest that it takes to find them. With the three calls of a sign-in, 2 seconds each at most, that is far from what the
/// function may take.
const DISCOVERY: Duration = Duration::from_secs(4);
/// No code is longer; Shopify's have some 30 letters.
const LONGEST_CODE: usize = 512;
/// What Shopify's documentation asks for: who it is, and an access token to ask the shop for the customer's id.
const SCOPE: &str = "openid email customer-account-api:full";
/// Shopify refuses whoever does not say what they are.
const AGENT: &str = concat!("Aftersale/", env!("CARGO_PKG_VERSION"));

/// Where a shop's customers sign in, as its own well-known addresses say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provider {
    /// Who makes its ID tokens.
    pub issuer: String,
    page: Url,
    tokens: Url,
    keys: Url,
    customer: Url,
}

/// What a browser is sent to the shop's sign-in with.
#[derive(Debug, Clone, Copy)]
pub struct Question<'a> {
    /// Our client id.
    pub client: &'a str,
    /// Where the browser comes back to.
    pub callback: &'a str,
    /// Comes back with it.
    pub state: &'a str,
    /// Comes back in the ID token.
    pub nonce: &'a str,
    /// The hash of what the code is redeemed with (RFC 7636, S256).
    pub challenge: &'a str,
    /// The language of the sign-in.
    pub locale: &'a str,
}

/// What a browser came back with, and what redeems it.
#[derive(Debug, Clone, Copy)]
pub struct Answered<'a> {
    /// Our client id.
    pub client: &'a str,
    /// Where the browser came back to.
    pub callback: &'a str,
    /// The code.
    pub code: &'a str,
    /// What the challenge is the hash of.
    pub verifier: &'a Redacted<String>,
}

impl Provider {
    /// The page that a browser is sent to.
    #[must_use]
    pub fn page(&self, question: &Question<'_>) -> String {
        let mut page = self.page.clone();
        page.query_pairs_mut()
            .append_pair("scope", SCOPE)
            .append_pair("client_id", question.client)
            .append_pair("response_type", "code")
            .append_pair("redirect_uri", question.callback)
            .append_pair("state", question.state)
            .append_pair("nonce", question.nonce)
            .append_pair("code_challenge", question.challenge)
            .append_pair("code_challenge_method", "S256")
            .append_pair("locale", question.locale);
        page.into()
    }
}

/// Who asks the shops' sign-ins, and remembers where they are.
pub struct Accounts {
    http: Client,
    known: Mutex<HashMap<Url, (Timestamp, Found)>>,
}

/// What came of looking for a shop's sign-in.
type Found = Result<Arc<Provider>, ShopError>;

/// While a shop is away, not every page asks it.
const fn believed(found: &Found) -> SignedDuration {
    if found.is_ok() { BELIEVED } else { AWAY }
}

#[derive(Deserialize)]
struct OpenId {
    issuer: String,
    authorization_endpoint: String,
    token_endpoint: String,
    jwks_uri: String,
}

#[derive(Deserialize)]
struct CustomerApi {
    graphql_api: String,
}

#[derive(Deserialize)]
struct Granted {
    access_token: Redacted<String>,
    id_token: Redacted<String>,
}

#[derive(Default, Deserialize)]
struct Declined {
    error: String,
}

/// The client, its callback or its origin is not registered there as we say. (`invalid_token` is what Shopify says to another origin.)
fn is_about_us(error: &str) -> bool {
    matches!(error, "invalid_client" | "unauthorized_client" | "invalid_token")
}

#[derive(Deserialize)]
struct CustomerData {
    customer: Named,
}

#[derive(Deserialize)]
struct Named {
    id: String,
}

impl Accounts {
    /// Asks over `http`, which was built with [`tuned`](crate::tuned).
    #[must_use]
    pub fn new(http: Client) -> Self {
        Self { http, known: Mutex::default() }
    }

    /// Where this shop's customers sign in. [`ShopError::Refused`]: it has no new customer accounts.
    pub async fn provider(&self, access: &Access, now: Timestamp) -> Result<Arc<Provider>, ShopError> {
        let shop = access.url("/")?;
        if let Some(known) = self.known(&shop, now) {
            return known;
        }
        let found = tokio::time::timeout(DISCOVERY, self.discover(access));
        let found = found.await.unwrap_or(Err(ShopError::Unreachable)).map(Arc::new);
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.retain(|_, (read_at, found)| now.duration_since(*read_at) < believed(found));
        known.insert(shop, (now, found.clone()));
        found
    }

    async fn discover(&self, access: &Access) -> Result<Provider, ShopError> {
        let shop = access.url("/.well-known/openid-configuration")?;
        let open_id: OpenId = self.discovered(&shop).await?;
        let customer: CustomerApi =
            self.discovered(&access.url("/.well-known/customer-account-api")?).await?;
        let address = |text: &str| safe(text, &shop);
        Ok(Provider {
            page: address(&open_id.authorization_endpoint)?,
            tokens: address(&open_id.token_endpoint)?,
            keys: address(&open_id.jwks_uri)?,
            customer: address(&customer.graphql_api)?,
            issuer: open_id.issuer,
        })
    }

    /// INVARIANT: asked at Shopify's own name of the shop, which alone says where else: nobody who serves a storefront decides who
    /// signs in. A shop with a domain of its own is led there, once.
    async fn discovered<T: DeserializeOwned>(&self, at: &Url) -> Result<T, ShopError> {
        let answer = http::answer(self.asked(at.clone()), Limits::TURN).await?;
        let to = answer.headers().get(LOCATION).filter(|_| answer.status().is_redirection());
        match to.and_then(|to| at.join(to.to_str().ok()?).ok()) {
            Some(to) => self.read(safe(to.as_str(), at)?).await,
            None => read_in(answer).await,
        }
    }

    fn asked(&self, address: Url) -> RequestBuilder {
        self.http.get(address).header(USER_AGENT, AGENT)
    }

    fn known(&self, shop: &Url, now: Timestamp) -> Option<Found> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let (read_at, found) = known.get(shop)?;
        (now.duration_since(*read_at) < believed(found)).then(|| found.clone())
    }

    /// Redeems a code. `None`: the shop does not take it, because it was used, is too old, or was given to another browser.
    pub async fn log_in(
        &self,
        provider: &Provider,
        answered: &Answered<'_>,
    ) -> Result<Option<AccountLogin>, ShopError> {
        // Who turned back there brings no code, and what cannot be one is not asked about.
        let is_code = |code: &str| {
            (1..=LONGEST_CODE).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_graphic())
        };
        if !is_code(answered.code) {
            return Ok(None);
        }
        let Some(granted) = self.granted(provider, answered).await? else { return Ok(None) };
        let token = self.checked(provider, &granted.id_token).await?;
        let customer = self.customer(provider, answered, &granted.access_token).await?;
        Ok(Some(AccountLogin::new(customer, token)))
    }

    async fn granted(
        &self,
        provider: &Provider,
        answered: &Answered<'_>,
    ) -> Result<Option<Granted>, ShopError> {
        let form = [
            ("grant_type", "authorization_code"),
            ("client_id", answered.client),
            ("redirect_uri", answered.callback),
            ("code", answered.code),
            ("code_verifier", answered.verifier.reveal()),
        ];
        let request = self.http.post(provider.tokens.clone()).form(&form).header(ORIGIN, origin(answered)?);
        let (status, body) = http::send(request.header(USER_AGENT, AGENT), Limits::TURN).await?;
        if matches!(status.as_u16(), 400 | 401) {
            // RFC 6749, 5.2. What is not about us as a client is about what the browser brought.
            let declined: Declined = serde_json::from_slice(&body).unwrap_or_default();
            return if is_about_us(&declined.error) {
                Err(ShopError::Refused { scope: None })
            } else {
                Ok(None)
            };
        }
        http::check(status)?;
        serde_json::from_slice(&body).map(Some).map_err(|_| ShopError::Nonsense)
    }

    /// What the ID token says, if it was signed with one of the provider's own keys.
    async fn checked(&self, provider: &Provider, id_token: &Redacted<String>) -> Result<IdToken, ShopError> {
        let keys = self.read(provider.keys.clone()).await?;
        token::read(id_token, &keys).ok_or(ShopError::Nonsense)
    }

    /// Whose the access token is. Shopify does not say what an ID token's own subject is.
    async fn customer(
        &self,
        provider: &Provider,
        answered: &Answered<'_>,
        access_token: &Redacted<String>,
    ) -> Result<CustomerId, ShopError> {
        let mut token = HeaderValue::from_str(access_token.reveal()).map_err(|_| ShopError::Nonsense)?;
        token.set_sensitive(true);
        let request = self
            .http
            .post(provider.customer.clone())
            .json(&json!({ "query": "query Whose { customer { id } }" }));
        let request = request.header(AUTHORIZATION, token).header(ORIGIN, origin(answered)?);
        let (status, body) = http::send(request.header(USER_AGENT, AGENT), Limits::TURN).await?;
        http::check(status)?;
        let data: CustomerData = crate::envelope::read(&body)?;
        CustomerId::parse(&data.customer.id).map_err(|_| ShopError::Nonsense)
    }

    async fn read<T: DeserializeOwned>(&self, address: Url) -> Result<T, ShopError> {
        read_in(http::answer(self.asked(address), Limits::TURN).await?).await
    }
}

async fn read_in<T: DeserializeOwned>(answer: Response) -> Result<T, ShopError> {
    http::check(answer.status())?;
    serde_json::from_slice(&http::whole(answer, Limits::TURN).await?).map_err(|_| ShopError::Nonsense)
}

/// INVARIANT: a code and a token leave us encrypted, as the shop itself is asked; its own answer cannot change that.
fn safe(text: &str, shop: &Url) -> Result<Url, ShopError> {
    let address = Url::parse(text).map_err(|_| ShopError::Nonsense)?;
    if address.scheme() == shop.scheme() && address.has_host() {
        Ok(address)
    } else {
        Err(ShopError::Nonsense)
    }
}

/// The origin that a public client is registered with.
fn origin(answered: &Answered<'_>) -> Result<String, ShopError> {
    let callback = Url::parse(answered.callback).map_err(|_| ShopError::Nonsense)?;
    Ok(callback.origin().ascii_serialization())
}
