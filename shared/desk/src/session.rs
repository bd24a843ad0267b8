//! Web chat sessions: anonymous, or from the storefront.

use crate::{
    Answered, Desk, Observed, SecretName, Tenancy, Token,
    id::{new_conversation, random_word},
    sign_in::SignInError,
};
use jiff::{SignedDuration, Timestamp};
use model::{
    Channel, Conversation, Turn,
    identity::{Identity, StorefrontRequest},
};
use skill::Event;
use store::{Allowance, CommitError, StoreError};

/// Sessions an hour from one network address.
const SESSIONS: Allowance = Allowance { count: 30, window: SignedDuration::from_hours(1) };
/// How long a signed storefront request is remembered as used: longer than it is fresh.
const SIGNATURE_KEPT: SignedDuration = SignedDuration::from_mins(5);

/// A session of the widget.
#[derive(Debug, Clone)]
pub struct Session {
    /// Its token.
    pub token: Token,
    /// Whether the shop's login stands behind it.
    pub signed_in: bool,
}

/// Why there is no session. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum SessionError {
    /// Too many from this address: 429, after so many seconds.
    #[error("too many sessions")]
    TooMany {
        /// Seconds.
        retry_after: i64,
    },
    /// The signed request was used before: 401.
    #[error("the signed request was used before")]
    Replayed,
    /// Refused or not possible now.
    #[error(transparent)]
    SignIn(#[from] SignInError),
    /// The table: 503.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// An id that cannot be: a defect.
    #[error(transparent)]
    Id(#[from] model::IdError),
}

impl From<CommitError> for SessionError {
    fn from(error: CommitError) -> Self {
        match error {
            CommitError::Store(error) => Self::Store(error),
            _ => Self::SignIn(SignInError::Busy),
        }
    }
}

impl Desk {
    /// Begins an anonymous session for the network address `from`, of which only a salted hash is kept.
    pub async fn begin_session(&self, tenancy: &Tenancy, from: &str) -> Result<Session, SessionError> {
        let now = self.clock.now();
        let tenant = &tenancy.tenant;
        let what = store::keys::hash(&["sessions", tenancy.pepper().reveal(), from]);
        if let Err(retry_after) = self.store.use_one(&tenant.id, &what, SESSIONS, now).await? {
            return Err(SessionError::TooMany { retry_after });
        }
        self.begin(tenancy, Identity::anonymous(), now).await
    }

    /// The storefront's session: who is logged in at the shop, on every page load.
    ///
    /// `token` is the widget's current one. It goes on, under a new token, unless the conversation was somebody
    /// else's: then a new one begins, because its messages may speak of that person's orders. The token before it is
    /// as good for the same login: the answer that brought the new one may have been lost.
    pub async fn visit(
        &self,
        tenancy: &Tenancy,
        request: &StorefrontRequest,
        token: Option<&Token>,
    ) -> Result<Session, SessionError> {
        let now = self.clock.now();
        if !self.claim_once(tenancy, request).await? {
            return Err(SessionError::Replayed);
        }
        if let Some(token) = token
            && let Some(seen) = self.store.conversation(&tenancy.tenant.id, &token.conversation, now).await?
            && seen.channel == Channel::Webchat
            && seen.identity.may_continue_as(request)
        {
            let next = self.next_token(tenancy, &seen, &token.hash(), request);
            if token.is_current(seen.token_hash.as_deref()) {
                return self.continue_session(tenancy, request, (seen, next), now).await;
            }
            if next.is_current(seen.token_hash.as_deref()) {
                return Ok(Session { token: next, signed_in: seen.identity.customer(now).is_some() });
            }
        }
        self.begin(tenancy, Identity::of(request, now), now).await
    }

    /// Claims a signed request; `false`: it was used before.
    ///
    /// INVARIANT: a signed request works once; a copy of it from a log or a proxy is worth nothing.
    pub async fn claim_once(
        &self,
        tenancy: &Tenancy,
        request: &StorefrontRequest,
    ) -> Result<bool, StoreError> {
        let now = self.clock.now();
        // A name for this one use, so that a repeat of the write after a lost answer is not taken for another's.
        let us = self.random_word();
        let until = now + SIGNATURE_KEPT;
        self.store.claim_for(&tenancy.tenant.id, request.signature_hash(), &us, until, now).await
    }

    /// A fresh random word, for a page's nonce.
    #[must_use]
    pub fn random_word(&self) -> String {
        random_word(&*self.random)
    }

    async fn begin(
        &self,
        tenancy: &Tenancy,
        identity: Identity,
        now: Timestamp,
    ) -> Result<Session, SessionError> {
        let tenant = &tenancy.tenant;
        let id = new_conversation(&*self.random)?;
        let token = Token::new(id.clone(), &*self.random);
        let signed_in = identity.customer(now).is_some();
        let begun = Conversation::begin(id, tenant.id.clone(), Channel::Webchat, tenant.language, now);
        let begun = Conversation { identity, token_hash: Some(token.hash()), ..begun };
        self.store.put_conversation(&begun, now).await?;
        Ok(Session { token, signed_in })
    }

    /// The token that follows the one with the hash `before`.
    pub(crate) fn next_token(
        &self,
        tenancy: &Tenancy,
        seen: &Conversation,
        before: &str,
        request: &StorefrontRequest,
    ) -> Token {
        let pepper = tenancy.secrets.newest(SecretName::Pepper);
        pepper
            .and_then(|pepper| Token::following(seen.id.clone(), pepper, before, request))
            .unwrap_or_else(|| Token::new(seen.id.clone(), &*self.random))
    }

    async fn continue_session(
        &self,
        tenancy: &Tenancy,
        request: &StorefrontRequest,
        (seen, token): (Conversation, Token),
        now: Timestamp,
    ) -> Result<Session, SessionError> {
        let identity = Identity::of(request, now);
        let signed_in = identity.customer(now).is_some();
        let waits = signed_in && matches!(seen.stage, model::Stage::SignIn(_));
        let next = Conversation { identity, token_hash: Some(token.hash()), ..seen };
        if waits {
            self.resume(tenancy, next, (Event::SignedIn, request.signature_hash()), None).await?;
        } else {
            self.store.put_conversation(&next, now).await?;
        }
        Ok(Session { token, signed_in })
    }

    /// The turns of a web chat conversation, oldest first, for whoever holds its token. A browser that names the state
    /// it `knows` costs one read of one item while nothing is new, however long the conversation is.
    pub async fn transcript(
        &self,
        tenancy: &Tenancy,
        token: &Token,
        knows: Option<&str>,
    ) -> Result<Heard, SessionError> {
        let now = self.clock.now();
        let tenant = &tenancy.tenant.id;
        let seen = self.store.conversation(tenant, &token.conversation, now).await?;
        let current = seen.filter(|seen| token.is_current(seen.token_hash.as_deref()));
        let seen = current.ok_or(SignInError::SessionOver)?;
        // Nothing is ever taken out of a conversation, so the number of its turns names its state.
        let state = format!("{}.{}", seen.id, seen.turns);
        let turns = if knows == Some(state.as_str()) {
            None
        } else {
            Some(self.store.turns(tenant, &token.conversation, now).await?)
        };
        Ok(Heard { state, turns })
    }
}

/// What a browser hears when it asks for news.
#[derive(Debug, Clone)]
pub struct Heard {
    /// Names the state of the conversation.
    pub state: String,
    /// All turns; `None` when the browser knows that state.
    pub turns: Option<Vec<Turn>>,
}

impl Answered {
    /// A turn that nobody waits for.
    pub(crate) fn quiet(turn: Turn, observed: Observed) -> Self {
        Self { turn, repeated: false, observed }
    }
}
