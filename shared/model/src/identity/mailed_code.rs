//! A code that is mailed to the address on a customer's record: whoever types it reads that mailbox.

use super::{Identity, Login};
use crate::{CustomerId, Redacted};
use data_encoding::HEXLOWER;
use hmac::{Hmac, KeyInit, Mac};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

/// How long a code works.
const VALID: SignedDuration = SignedDuration::from_mins(10);

/// What is kept of a code: whose it is and what it must be, but not the code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailedCode {
    customer: CustomerId,
    mac: String,
    made_at: Timestamp,
}

impl MailedCode {
    /// Keeps `digits` for `customer`, until ten minutes after `now`. Six digits are soon guessed from a plain hash, so that
    /// theirs takes the shop's `pepper`; `request` is the one that asked, so that no other can use it.
    ///
    /// INVARIANT: whoever calls this mails `digits` to the address on this customer's record and to no other.
    #[must_use]
    pub fn new(
        customer: CustomerId,
        (request, digits): (&str, &Redacted<String>),
        pepper: &Redacted<String>,
        now: Timestamp,
    ) -> Self {
        let mac = mac(pepper, request, digits.reveal());
        let mac = mac.map(|mac| HEXLOWER.encode(&mac.finalize().into_bytes())).unwrap_or_default();
        Self { customer, mac, made_at: now }
    }

    /// When it was made.
    #[must_use]
    pub const fn made_at(&self) -> Timestamp {
        self.made_at
    }

    /// The sign-in of its customer, if `typed` are its digits (spaces do not matter) and it still works. How often may be tried
    /// is the caller's to count.
    #[must_use]
    pub fn redeem(
        &self,
        (request, typed): (&str, &str),
        peppers: &[Redacted<String>],
        now: Timestamp,
    ) -> Option<Identity> {
        let typed: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
        let expected = HEXLOWER.decode(self.mac.as_bytes()).ok()?;
        // INVARIANT: compared in constant time (`verify_slice`), and worth nothing after ten minutes.
        let fits =
            |pepper| mac(pepper, request, &typed).is_some_and(|mac| mac.verify_slice(&expected).is_ok());
        let works = now.duration_since(self.made_at) < VALID && peppers.iter().any(fits);
        works.then_some(Identity { login: Some(Login { customer: self.customer, at: now, seen: now }) })
    }
}

fn mac(pepper: &Redacted<String>, request: &str, digits: &str) -> Option<Hmac<Sha256>> {
    let mut mac = Hmac::<Sha256>::new_from_slice(pepper.reveal().as_bytes()).ok()?;
    for part in ["mailed code", request, digits] {
        mac.update(&(part.len() as u64).to_be_bytes());
        mac.update(part.as_bytes());
    }
    Some(mac)
}

#[cfg(test)]
mod tests {
    use super::*;

    const REQUEST: &str = "code_0123456789abcdef";

    fn secret(text: &str) -> Redacted<String> {
        Redacted::new(text.to_owned())
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_760_000_000 + second).unwrap()
    }

    fn code() -> MailedCode {
        MailedCode::new(CustomerId(7001), (REQUEST, &secret("482913")), &secret("pepper"), at(0))
    }

    fn redeemed(request: &str, typed: &str, pepper: &str, second: i64) -> Option<CustomerId> {
        let identity = code().redeem((request, typed), &[secret(pepper)], at(second))?;
        identity.customer(at(second)).map(super::super::VerifiedCustomer::id)
    }

    #[test]
    fn the_digits_sign_in_the_customer_whose_mailbox_got_them() {
        assert_eq!(redeemed(REQUEST, "482913", "pepper", 599), Some(CustomerId(7001)));
        assert_eq!(redeemed(REQUEST, " 482 913 ", "pepper", 1), Some(CustomerId(7001)));
    }

    #[test]
    fn other_digits_another_browser_another_shop_and_a_late_try_do_not() {
        for typed in ["482914", "", "48291", "4829130", "000000"] {
            assert_eq!(redeemed(REQUEST, typed, "pepper", 1), None, "{typed}");
        }
        assert_eq!(redeemed("code_fedcba9876543210", "482913", "pepper", 1), None);
        assert_eq!(redeemed(REQUEST, "482913", "salt", 1), None);
        assert_eq!(redeemed(REQUEST, "482913", "pepper", 600), None);
    }

    #[test]
    fn what_is_kept_does_not_hold_the_digits() {
        assert!(!serde_json::to_string(&code()).unwrap().contains("482913"));
    }
}
