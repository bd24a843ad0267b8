//! Signing in with an account at the shop: what its own sign-in (Customer Account API, OpenID Connect) says of whoever comes back from it.

use super::{Identity, Login};
use crate::CustomerId;
use jiff::Timestamp;
use serde::Deserialize;

/// The claims of an ID token that decide (OpenID Connect Core, 2).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct IdToken {
    /// Who made it.
    pub iss: String,
    /// For whom.
    pub aud: Audience,
    /// Until when it holds, in seconds.
    pub exp: i64,
    /// To which question it is the answer.
    pub nonce: Option<String>,
}

/// Whom a token is for: one client, or several.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Audience {
    /// One.
    One(String),
    /// Several.
    Several(Vec<String>),
}

/// What an ID token must say.
#[derive(Debug, Clone, Copy)]
pub struct Issued<'a> {
    /// The shop's own sign-in.
    pub by: &'a str,
    /// Our client id there.
    pub to: &'a str,
    /// What we asked with, known to the browser that was sent there alone.
    pub nonce: &'a str,
}

/// Why nobody is signed in by a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotIssued {
    /// It answers a question that this browser did not carry: signing in once more helps.
    #[error("the ID token answers another question")]
    ToAnother,
    /// The shop's sign-in did not make it for us, or it is over. It needs a developer, or the shop's clock is wrong.
    #[error("the ID token was not made for us")]
    ToOthers,
}

/// A customer who signed in at the shop, as far as the shop's own sign-in says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountLogin {
    customer: CustomerId,
    token: IdToken,
}

impl AccountLogin {
    /// The login that `token` tells of.
    ///
    /// INVARIANT: whoever calls this has checked the signature of `token` with its issuer's own keys, and has asked the shop with the
    /// access token that came along, and with nothing that a browser sent, who the `customer` is.
    #[must_use]
    pub const fn new(customer: CustomerId, token: IdToken) -> Self {
        Self { customer, token }
    }

    /// The sign-in of its customer, if the token was made by the shop's sign-in, for us alone, in answer to this browser's own
    /// question, and still holds (OpenID Connect Core, 3.1.3.7).
    pub fn redeem(&self, issued: &Issued<'_>, now: Timestamp) -> Result<Identity, NotIssued> {
        let Self { customer, token } = self;
        let is_for_us = match &token.aud {
            Audience::One(client) => client == issued.to,
            Audience::Several(clients) => {
                clients.len() == 1 && clients.iter().any(|client| client == issued.to)
            }
        };
        // INVARIANT: a token of another shop, for another client, for another browser, or one that is over is worth nothing.
        if token.iss != issued.by || !is_for_us || now.as_second() >= token.exp {
            return Err(NotIssued::ToOthers);
        }
        if token.nonce.as_deref() != Some(issued.nonce) {
            return Err(NotIssued::ToAnother);
        }
        Ok(Identity { login: Some(Login { customer: *customer, at: now, seen: now }) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ISSUER: &str = "https://shopify.com/authentication/1";
    const NOW: i64 = 1_760_000_000;

    fn token() -> IdToken {
        let aud = Audience::One("shp_client".to_owned());
        IdToken { iss: ISSUER.to_owned(), aud, exp: NOW + 60, nonce: Some("nonce".to_owned()) }
    }

    fn redeemed(token: IdToken, second: i64) -> Option<CustomerId> {
        let now = Timestamp::from_second(second).unwrap();
        let issued = Issued { by: ISSUER, to: "shp_client", nonce: "nonce" };
        let identity = AccountLogin::new(CustomerId(7001), token).redeem(&issued, now).ok()?;
        identity.customer(now).map(super::super::VerifiedCustomer::id)
    }

    #[test]
    fn a_token_of_the_shops_sign_in_for_us_and_this_browser_signs_its_customer_in() {
        assert_eq!(redeemed(token(), NOW), Some(CustomerId(7001)));
        let aud = Audience::Several(vec!["shp_client".to_owned()]);
        assert_eq!(redeemed(IdToken { aud, ..token() }, NOW + 59), Some(CustomerId(7001)));
    }

    #[test]
    fn a_token_of_another_shop_client_browser_or_time_does_not() {
        let several = |clients: &[&str]| Audience::Several(clients.iter().map(|c| (*c).to_owned()).collect());
        let others = [
            IdToken { iss: format!("{ISSUER}2"), ..token() },
            IdToken { iss: String::new(), ..token() },
            IdToken { aud: Audience::One("shp_other".to_owned()), ..token() },
            IdToken { aud: several(&["shp_client", "shp_other"]), ..token() },
            IdToken { aud: several(&[]), ..token() },
            IdToken { nonce: Some("another".to_owned()), ..token() },
            IdToken { nonce: None, ..token() },
            IdToken { exp: NOW, ..token() },
            IdToken { exp: i64::MIN, ..token() },
        ];
        for other in others {
            assert_eq!(redeemed(other.clone(), NOW), None, "{other:?}");
        }
    }

    #[test]
    fn both_forms_of_an_audience_are_read() {
        let read = |aud: &str| {
            serde_json::from_str::<IdToken>(&format!(r#"{{"iss":"i","aud":{aud},"exp":1,"sub":"x"}}"#))
                .unwrap()
                .aud
        };
        assert_eq!(read(r#""a""#), Audience::One("a".to_owned()));
        assert_eq!(read(r#"["a","b"]"#), Audience::Several(vec!["a".to_owned(), "b".to_owned()]));
    }
}
