//! Signing in at the Hub's own address with an account at the shop: where a browser is sent, and what it comes back with.

use crate::{Desk, Tenancy, VisitorToken};
use data_encoding::BASE64URL_NOPAD;
use jiff::SignedDuration;
use model::identity::{Issued, NotIssued};
use model::{Language, Redacted};
use sha2::{Digest, Sha256};
use shop::{Accounts, Answered, Provider, Question, ShopError};
use std::sync::Arc;
use store::{Allowance, StoreError, keys::hash};
use subtle::ConstantTimeEq;

/// The path behind the Hub's own address at which a browser comes back: what the merchant registers at Shopify.
pub const CALLBACK: &str = "/account/callback";

/// Sign-ins from one network address: more than a school's, and fewer than a machine's.
const FROM_ONE: Allowance = Allowance { count: 120, window: SignedDuration::from_hours(1) };

/// Why nobody could sign in. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum AccountError {
    /// The browser was not sent by us just now, or the shop does not take its code: signing in once more helps.
    #[error("not an answer to our question")]
    NotOurs,
    /// Too many from this network: later.
    #[error("too many sign-ins")]
    TooMany,
    /// The shop, or our client there.
    #[error(transparent)]
    Shop(#[from] ShopError),
    /// The table.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// One try to sign in. All it needs follows from the token that its browser keeps for it, so that nothing is stored.
struct Attempt<'t>(&'t VisitorToken);

impl Attempt<'_> {
    fn derived(&self, what: &str) -> String {
        hash(&["account", what, self.0.reveal()])
    }

    fn nonce(&self) -> String {
        self.derived("nonce")
    }

    /// 64 letters and digits (RFC 7636, 4.1).
    fn verifier(&self) -> Redacted<String> {
        Redacted::new(self.derived("verifier"))
    }

    fn challenge(&self) -> String {
        BASE64URL_NOPAD.encode(&Sha256::digest(self.verifier().reveal().as_bytes()))
    }

    /// What comes back with the browser: where in the Hub it was going, and that it is the one.
    fn state(&self, going: &str) -> String {
        format!("{}.{}", self.seal(going), BASE64URL_NOPAD.encode(going.as_bytes()))
    }

    fn seal(&self, going: &str) -> String {
        hash(&["account", "state", self.0.reveal(), going])
    }

    /// Where the browser with this `state` was going, if it is this try's.
    fn going(&self, state: &str) -> Option<String> {
        let (seal, _) = state.split_once('.')?;
        let going = going_of(state)?;
        // INVARIANT: only the browser that we sent comes back signed in: no other page can sign a shopper in as somebody else.
        bool::from(self.seal(&going).as_bytes().ct_eq(seal.as_bytes())).then_some(going)
    }
}

/// Where a browser with this `state` says that it was going: no more than any link may say, and no reason to believe it.
#[must_use]
pub fn going_of(state: &str) -> Option<String> {
    let (_, going) = state.split_once('.')?;
    String::from_utf8(BASE64URL_NOPAD.decode(going.as_bytes()).ok()?).ok()
}

/// A browser that we sent to the shop's sign-in and that came back from there.
pub struct Returned<'b> {
    token: &'b VisitorToken,
    code: &'b str,
}

impl<'b> Returned<'b> {
    /// Believes a browser that keeps `token` and came back with `state` and `code`; `None`: we did not send it there, or another did since.
    #[must_use]
    pub fn of(token: &'b VisitorToken, (state, code): (&str, &'b str)) -> Option<Self> {
        Attempt(token).going(state).map(|_| Self { token, code })
    }
}

impl Desk {
    /// Where a browser that keeps `token` signs in at the shop, on its way to `going` in the Hub.
    pub async fn account_page(
        &self,
        tenancy: &Tenancy,
        accounts: &Accounts,
        (token, going, language): (&VisitorToken, &str, Language),
    ) -> Result<String, AccountError> {
        let Client { id, callback } = client(tenancy)?;
        let provider = self.provider_of(tenancy, accounts).await?;
        let attempt = Attempt(token);
        let (state, nonce, challenge) = (attempt.state(going), attempt.nonce(), attempt.challenge());
        let question = Question {
            client: id,
            callback: &callback,
            state: &state,
            nonce: &nonce,
            challenge: &challenge,
            // Shopify's pages know Portuguese by its country.
            locale: if language == Language::Pt { "pt-PT" } else { language.code() },
        };
        Ok(provider.page(&question))
    }

    /// Signs in the browser that came back, from the network address `from`: its token from now on.
    pub async fn redeem_account(
        &self,
        tenancy: &Tenancy,
        accounts: &Accounts,
        (returned, from): (&Returned<'_>, &str),
    ) -> Result<VisitorToken, AccountError> {
        let (now, Client { id, callback }) = (self.clock.now(), client(tenancy)?);
        let from_one = hash(&["accounts from", tenancy.pepper().reveal(), from]);
        if self.store.use_one(&tenancy.tenant.id, &from_one, FROM_ONE, now).await?.is_err() {
            return Err(AccountError::TooMany);
        }
        let provider = self.provider_of(tenancy, accounts).await?;
        let attempt = Attempt(returned.token);
        let (nonce, verifier) = (attempt.nonce(), attempt.verifier());
        let answered = Answered { client: id, callback: &callback, code: returned.code, verifier: &verifier };
        let login = accounts.log_in(&provider, &answered).await?.ok_or(AccountError::NotOurs)?;
        let issued = Issued { by: &provider.issuer, to: id, nonce: &nonce };
        let identity = login.redeem(&issued, self.clock.now()).map_err(|not| match not {
            NotIssued::ToAnother => AccountError::NotOurs,
            NotIssued::ToOthers => AccountError::Shop(ShopError::Nonsense),
        })?;
        // INVARIANT: another token than before, so that whoever put the first one there is not signed in with it.
        let fresh = VisitorToken::new(&*self.random);
        self.store.put_hub_session(&tenancy.tenant.id, (fresh.reveal(), &identity), now).await?;
        Ok(fresh)
    }

    async fn provider_of(&self, tenancy: &Tenancy, accounts: &Accounts) -> Result<Arc<Provider>, ShopError> {
        accounts.provider(&tenancy.access, self.clock.now()).await
    }
}

/// What we are at the shop's sign-in.
struct Client<'t> {
    id: &'t str,
    callback: String,
}

fn client(tenancy: &Tenancy) -> Result<Client<'_>, AccountError> {
    let tenant = &tenancy.tenant;
    let (Some(id), Some(address)) = (&tenant.account_client_id, &tenant.hub_address) else {
        return Err(AccountError::NotOurs);
    };
    Ok(Client { id, callback: format!("{address}{CALLBACK}") })
}

#[cfg(test)]
mod tests {
    use super::*;
    use clock::SeededRandom;

    fn token(seed: u64) -> VisitorToken {
        VisitorToken::new(&SeededRandom::from_seed(seed))
    }

    #[test]
    fn the_browser_that_was_sent_comes_back_to_where_it_was_going() {
        let token = token(1);
        for going in ["order=1001&lang=sv", ""] {
            let state = Attempt(&token).state(going);
            assert!(Returned::of(&token, (&state, "code")).is_some());
            assert_eq!(going_of(&state).as_deref(), Some(going));
        }
    }

    #[test]
    fn another_browser_another_place_and_other_texts_do_not_come_back() {
        let (token, other) = (token(1), token(2));
        let state = Attempt(&token).state("order=1001");
        assert!(Returned::of(&other, (&state, "code")).is_none(), "another browser");
        let (seal, _) = state.split_once('.').unwrap();
        let moved = format!("{seal}.{}", BASE64URL_NOPAD.encode(b"order=1002"));
        for state in
            [moved.as_str(), seal, ".", "", "x.%%%", &format!("{seal}.{}", BASE64URL_NOPAD.encode(b"\xff"))]
        {
            assert!(Returned::of(&token, (state, "code")).is_none(), "{state}");
        }
    }

    #[test]
    fn what_is_sent_along_does_not_say_what_is_kept() {
        let token = token(1);
        let attempt = Attempt(&token);
        let state = attempt.state("");
        let sent = [attempt.nonce(), attempt.challenge(), state.trim_end_matches('.').to_owned()];
        let kept = [attempt.verifier().reveal().clone(), token.reveal().to_owned()];
        for (place, sent_one) in sent.iter().enumerate() {
            assert!(!kept.contains(sent_one) && !sent[place + 1..].contains(sent_one));
        }
        assert!((43..=128).contains(&attempt.verifier().reveal().len()));
    }
}
