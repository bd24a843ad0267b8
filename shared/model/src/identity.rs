//! Who is asking. The only place that makes a [`VerifiedCustomer`].

mod account_login;
mod mailed_code;

pub use account_login::{AccountLogin, Audience, IdToken, Issued, NotIssued};
pub use mailed_code::MailedCode;

use crate::{CustomerId, Redacted};
use data_encoding::{HEXLOWER, HEXLOWER_PERMISSIVE};
use hmac::{Hmac, KeyInit, Mac};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// How old a signed storefront request may be, either way.
const FRESH: SignedDuration = SignedDuration::from_secs(90);
/// How long a sign-in lasts without a message.
const IDLE: SignedDuration = SignedDuration::from_mins(30);
/// How often it is noted that a browser uses its sign-in.
const NOTED: SignedDuration = SignedDuration::from_mins(1);
/// How long a sign-in lasts at most.
const ABSOLUTE: SignedDuration = SignedDuration::from_hours(12);

/// Proof that Shopify's own login names this customer at this moment, or that whoever asks reads the mailbox on the customer's
/// record.
///
/// Fetching orders needs one (invariant 1). It cannot be written down:
///
/// ```compile_fail
/// let anyone = model::identity::VerifiedCustomer { id: model::CustomerId(1) };
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VerifiedCustomer {
    id: CustomerId,
}

impl VerifiedCustomer {
    /// Which customer.
    #[must_use]
    pub const fn id(self) -> CustomerId {
        self.id
    }
}

/// Whether, and as whom, a conversation or a browser is signed in. Made anonymous, from a [`StorefrontRequest`], from the code
/// that was mailed to the address on the customer's record ([`MailedCode`]), or from what the shop's own sign-in says of whoever comes
/// back from it ([`AccountLogin`]); nothing else that a shopper typed, no `From:` header, no phone number makes one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Identity {
    login: Option<Login>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Login {
    customer: CustomerId,
    at: Timestamp,
    seen: Timestamp,
}

impl Identity {
    /// Nobody is signed in.
    #[must_use]
    pub const fn anonymous() -> Self {
        Self { login: None }
    }

    /// Signed in as the customer whom the shop's own login named, or anonymous if it named nobody.
    #[must_use]
    pub fn of(request: &StorefrontRequest, now: Timestamp) -> Self {
        Self { login: request.customer.map(|customer| Login { customer, at: now, seen: now }) }
    }

    /// The customer, as long as the sign-in is neither idle for 30 minutes nor 12 hours old.
    #[must_use]
    pub fn customer(&self, now: Timestamp) -> Option<VerifiedCustomer> {
        let login = self.login.as_ref()?;
        // INVARIANT: both clocks end a sign-in; an expired one is as good as none.
        let valid = now.duration_since(login.seen) < IDLE && now.duration_since(login.at) < ABSOLUTE;
        valid.then_some(VerifiedCustomer { id: login.customer })
    }

    /// Whether it is worth noting that the sign-in was used now: noted at most every minute, so that it may end that much early.
    #[must_use]
    pub fn is_stale(&self, now: Timestamp) -> bool {
        self.login.as_ref().is_some_and(|login| now.duration_since(login.seen) >= NOTED)
    }

    /// Whether the customer who signed in last, however long ago, is this one.
    #[must_use]
    pub fn was(&self, owner: OrderOwner) -> bool {
        self.login.as_ref().is_some_and(|login| login.customer == owner.customer)
    }

    /// Whether a conversation of this identity may go on for whoever sent `request`: nobody was ever signed in, or the
    /// same customer still is. Its messages may speak of that customer's orders, also after the sign-in has expired.
    #[must_use]
    pub fn may_continue_as(&self, request: &StorefrontRequest) -> bool {
        self.login.as_ref().is_none_or(|login| Some(login.customer) == request.customer)
    }

    /// The same sign-in after a message at `now`; an expired one becomes anonymous.
    #[must_use]
    pub fn seen(&self, now: Timestamp) -> Self {
        let valid = self.customer(now).is_some();
        let login = self.login.clone().filter(|_| valid).map(|login| Login { seen: now, ..login });
        Self { login }
    }
}

/// The customer who confirmed a change of an order, verified when that was. Kept with the change, for whoever carries it out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OrderOwner {
    customer: CustomerId,
}

impl OrderOwner {
    /// The customer who is verified now.
    #[must_use]
    pub const fn of(customer: VerifiedCustomer) -> Self {
        Self { customer: customer.id }
    }

    /// The same customer, to look at the order of this change.
    #[must_use]
    pub const fn customer(self) -> VerifiedCustomer {
        VerifiedCustomer { id: self.customer }
    }
}

/// A request that Shopify's app proxy forwarded and signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StorefrontRequest {
    customer: Option<CustomerId>,
    signature_hash: String,
}

/// Why a storefront request is not believed. The caller refuses with 401 and says no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StorefrontError {
    /// No or no valid signature.
    #[error("the app proxy signature does not match")]
    Signature,
    /// Signed, but too old or from the future.
    #[error("the app proxy request is not fresh")]
    Stale,
    /// Signed for another shop.
    #[error("the app proxy request is of another shop")]
    OtherShop,
}

impl StorefrontRequest {
    /// Believes the query of a forwarded request if it is signed with one of `secrets` (two during rotation), is at
    /// most 90 seconds away from `now` and names `shop`.
    ///
    /// The signature is hex HMAC-SHA256 over all other parameters, decoded, sorted, joined without a separator; the
    /// values of a repeated key are joined by commas (shopify.dev, "Authenticate app proxies").
    pub fn verify(
        query: &[(String, String)],
        secrets: &[Redacted<String>],
        shop: &str,
        now: Timestamp,
    ) -> Result<Self, StorefrontError> {
        let mut fields: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (key, value) in query {
            fields.entry(key).or_default().push(value);
        }
        let signature = fields.remove("signature").ok_or(StorefrontError::Signature)?;
        let [signature] = signature.as_slice() else { return Err(StorefrontError::Signature) };
        let signed: String =
            fields.iter().map(|(key, values)| format!("{key}={}", values.join(","))).collect();
        // INVARIANT: nothing of the query is believed before the signature is.
        if !secrets.iter().any(|secret| signature_matches(secret, &signed, signature)) {
            return Err(StorefrontError::Signature);
        }
        let one = |key: &str| match fields.get(key).map(Vec::as_slice) {
            Some([value]) => Some(*value),
            _ => None,
        };
        if one("shop") != Some(shop) {
            return Err(StorefrontError::OtherShop);
        }
        if !is_fresh(one("timestamp"), now) {
            return Err(StorefrontError::Stale);
        }
        let customer = one("logged_in_customer_id").and_then(|id| CustomerId::parse(id).ok());
        Ok(Self { customer, signature_hash: HEXLOWER.encode(&Sha256::digest(signature.as_bytes())) })
    }

    /// Whether the shop's login named somebody.
    #[must_use]
    pub const fn is_logged_in(&self) -> bool {
        self.customer.is_some()
    }

    /// The customer whom the login named, for this request alone: what is shown in the browser that logged in.
    #[must_use]
    pub fn customer(&self) -> Option<VerifiedCustomer> {
        self.customer.map(|id| VerifiedCustomer { id })
    }

    /// What is claimed once, so that a signed request cannot be played again: SHA-256 of the signature, hex.
    #[must_use]
    pub fn signature_hash(&self) -> &str {
        &self.signature_hash
    }
}

fn is_fresh(timestamp: Option<&str>, now: Timestamp) -> bool {
    let seconds = timestamp.and_then(|text| text.parse::<i64>().ok());
    let at = seconds.and_then(|seconds| Timestamp::from_second(seconds).ok());
    at.is_some_and(|at| now.duration_since(at).abs() <= FRESH)
}

fn signature_matches(secret: &Redacted<String>, signed: &str, signature: &str) -> bool {
    let (Ok(mut mac), Ok(given)) = (
        Hmac::<Sha256>::new_from_slice(secret.reveal().as_bytes()),
        HEXLOWER_PERMISSIVE.decode(signature.as_bytes()),
    ) else {
        return false;
    };
    mac.update(signed.as_bytes());
    // `verify_slice` compares in constant time.
    mac.verify_slice(&given).is_ok()
}

#[cfg(test)]
mod tests;
