//! The shop's own sign-in for its customers: the Customer Account API (shopify.dev/docs/api/customer), which is OAuth 2.1 with PKCE and
//! OpenID Connect. We are a public client there, without a secret. What it is asked for is who signed in, and no more.

mod token;

use crate::http::{self, Limits};
use crate::{Access, ShopError};
use jiff::{SignedDuration, Timestamp};
use model::identity::{AccountLogin, IdToken};
use model::{CustomerId, Redacted};
use reqwest::header::{AUTHORIZATION, HeaderValue, ORIGIN, USER_AGENT};
use reqwest::{Client, RequestBuilder, Url};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::json;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// How long the shop's addresses are believed. They move with its domain, and its own keys are asked for anew at each sign-in.
const BELIEVED: SignedDuration = SignedDuration::from_hours(1);
/// The longest that a sign-in takes, from the code to the customer.
const PATIENCE: Duration = Duration::from_secs(8);
/// What is asked for: who it is, and an access token to ask the shop for the customer's id.
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
    known: Mutex<HashMap<String, (Timestamp, Arc<Provider>)>>,
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

#[derive(Deserialize)]
struct Declined {
    error: String,
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

    /// Where the customers of the shop with this `storefront` sign in. [`ShopError::Refused`]: it has no new customer accounts.
    pub async fn provider(
        &self,
        access: &Access,
        storefront: &str,
        now: Timestamp,
    ) -> Result<Arc<Provider>, ShopError> {
        let own = access.url("").map(|shop| shop.as_str().trim_end_matches('/').to_owned())?;
        if let Some(known) = self.known(&own, now) {
            return Ok(known);
        }
        // The addresses are at the shop's main domain. Where that is a storefront of the merchant's own making, at Shopify's name for it.
        let elsewhere = access.base_url.is_none().then_some(storefront);
        let mut found = Err(ShopError::Refused { scope: None });
        for domain in elsewhere.into_iter().chain([own.as_str()]) {
            found = self.discover(domain).await;
            if found.is_ok() {
                break;
            }
        }
        let provider = Arc::new(found?);
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.retain(|_, (read_at, _)| now.duration_since(*read_at) < BELIEVED);
        known.insert(own, (now, Arc::clone(&provider)));
        Ok(provider)
    }

    async fn discover(&self, domain: &str) -> Result<Provider, ShopError> {
        let at = |path: &str| Url::parse(&format!("{domain}{path}")).map_err(|_| ShopError::Nonsense);
        let shop = at("/.well-known/openid-configuration")?;
        let open_id: OpenId = self.read(shop.clone()).await?;
        let customer: CustomerApi = self.read(at("/.well-known/customer-account-api")?).await?;
        let address = |text: &str| safe(text, &shop);
        Ok(Provider {
            page: address(&open_id.authorization_endpoint)?,
            tokens: address(&open_id.token_endpoint)?,
            keys: address(&open_id.jwks_uri)?,
            customer: address(&customer.graphql_api)?,
            issuer: open_id.issuer,
        })
    }

    fn known(&self, shop: &str, now: Timestamp) -> Option<Arc<Provider>> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let (read_at, provider) = known.get(shop)?;
        (now.duration_since(*read_at) < BELIEVED).then(|| Arc::clone(provider))
    }

    /// Redeems a code. `None`: the shop does not take it, because it was used, is too old, or was given to another browser.
    pub async fn log_in(
        &self,
        provider: &Provider,
        answered: &Answered<'_>,
    ) -> Result<Option<AccountLogin>, ShopError> {
        let login = async {
            let Some(granted) = self.granted(provider, answered).await? else { return Ok(None) };
            let token = self.checked(provider, &granted.id_token).await?;
            let customer = self.customer(provider, answered, &granted.access_token).await?;
            Ok(Some(AccountLogin::new(customer, token)))
        };
        tokio::time::timeout(PATIENCE, login).await.unwrap_or(Err(ShopError::Unreachable))
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
            let declined: Declined =
                serde_json::from_slice(&body).map_err(|_| ShopError::Refused { scope: None })?;
            // RFC 6749, 5.2: everything else is about us, and signing in once more does not help.
            return if declined.error == "invalid_grant" {
                Ok(None)
            } else {
                Err(ShopError::Refused { scope: None })
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
        let request: RequestBuilder = self.http.get(address).header(USER_AGENT, AGENT);
        let (status, body) = http::send(request, Limits::TURN).await?;
        http::check(status)?;
        serde_json::from_slice(&body).map_err(|_| ShopError::Nonsense)
    }
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
