//! Access tokens by the client credentials grant, kept until shortly before they expire.

use crate::http::Limits;
use crate::{Access, Credentials, ShopError, http};
use jiff::{SignedDuration, Timestamp};
use model::Redacted;
use reqwest::Client;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// A token is not used any more this long before it expires.
const MARGIN: SignedDuration = SignedDuration::from_mins(5);
/// The longest a token is believed to live; Shopify says 24 hours.
const LONGEST: i64 = 24 * 60 * 60;

/// A token and how long it may be used.
#[derive(Clone)]
struct Token {
    value: Redacted<String>,
    use_until: Timestamp,
}

/// The tokens of all shops of this environment.
///
/// INVARIANT: the key is the whole access, secrets included: a tenant with wrong secrets never borrows the token that
/// another tenant's right ones brought (invariant 7).
#[derive(Default)]
pub(crate) struct Tokens(Mutex<HashMap<Access, Token>>);

impl Tokens {
    /// The token to ask `access` with: the permanent one, the kept one, or a new one.
    pub(crate) async fn of(
        &self,
        access: &Access,
        http: &Client,
        now: Timestamp,
    ) -> Result<Redacted<String>, ShopError> {
        let (id, secrets) = match &access.credentials {
            Credentials::Token(token) => return Ok(token.clone()),
            Credentials::Client { id, secrets } => (id, secrets),
        };
        if let Some(value) = self.kept(access, now) {
            return Ok(value);
        }
        let grant = Grant { http, access, id };
        let token = grant.token(secrets, now).await?;
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|_, token| now < token.use_until);
        kept.insert(access.clone(), token.clone());
        Ok(token.value)
    }

    fn kept(&self, access: &Access, now: Timestamp) -> Option<Redacted<String>> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.get(access).filter(|token| now < token.use_until).map(|token| token.value.clone())
    }

    /// Forgets a token that Shopify refused. False if there is none to renew: a permanent token stays refused.
    pub(crate) fn forget(&self, access: &Access) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(access);
        matches!(access.credentials, Credentials::Client { .. })
    }
}

/// The request for a token (shopify.dev, "Using the client credentials grant").
struct Grant<'a> {
    http: &'a Client,
    access: &'a Access,
    id: &'a str,
}

#[derive(Serialize)]
struct Form<'a> {
    grant_type: &'a str,
    client_id: &'a str,
    client_secret: &'a str,
}

#[derive(Deserialize)]
struct Granted {
    access_token: Redacted<String>,
    expires_in: i64,
}

impl Grant<'_> {
    /// A token for the first of `secrets` that Shopify accepts.
    async fn token(&self, secrets: &[Redacted<String>], now: Timestamp) -> Result<Token, ShopError> {
        for secret in secrets {
            match self.ask(secret, now).await {
                // During rotation the other secret may be the valid one.
                Err(ShopError::Refused { .. }) => {}
                answer => return answer,
            }
        }
        Err(ShopError::Refused { scope: None })
    }

    async fn ask(&self, secret: &Redacted<String>, now: Timestamp) -> Result<Token, ShopError> {
        let form =
            Form { grant_type: "client_credentials", client_id: self.id, client_secret: secret.reveal() };
        let url = self.access.url("/admin/oauth/access_token")?;
        let (status, body) = http::send(self.http.post(url).form(&form), Limits::TURN).await?;
        if status.as_u16() == 400 {
            // OAuth's `invalid_client`, and Shopify's "app not installed".
            return Err(ShopError::Refused { scope: None });
        }
        http::check(status)?;
        let granted: Granted = serde_json::from_slice(&body).map_err(|_| ShopError::Nonsense)?;
        let life = SignedDuration::from_secs(granted.expires_in.clamp(0, LONGEST));
        let use_until = now.checked_add(life - MARGIN).map_err(|_| ShopError::Nonsense)?;
        Ok(Token { value: granted.access_token, use_until })
    }
}
