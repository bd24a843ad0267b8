//! Sign-in by link, and going on with the request that waited.

use crate::{Answered, Desk, Tenancy, Token, id::turn_id, observe::Asked, turn::Written};
use jiff::Timestamp;
use model::{
    Channel, Conversation, Language, TurnKind,
    identity::{Identity, StorefrontRequest},
};
use shop::ShopError;
use skill::{Event, apply};
use store::{CommitError, Link, Purpose, StoreError};

/// How often a sign-in is tried again when the conversation moves meanwhile.
const ATTEMPTS: usize = 4;

/// What says who is signed in, in the browser that opened a sign-in link.
#[derive(Debug, Clone, Copy)]
pub enum SignedInBy<'a> {
    /// The shop's own login, in a request that Shopify signed.
    Storefront(&'a StorefrontRequest),
    /// The session at the Hub's own address.
    Hub(&'a Identity),
}

impl SignedInBy<'_> {
    fn identity(self, now: Timestamp) -> Identity {
        match self {
            Self::Storefront(request) => Identity::of(request, now),
            // The 12 hours that it lasts at most have begun with the code.
            Self::Hub(identity) => identity.seen(now),
        }
    }
}

/// A completed sign-in.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// The channel whose conversation asked.
    pub channel: Channel,
    /// The language of that conversation.
    pub language: Language,
    /// Web chat: the conversation's new token, for the browser that logged in.
    pub token: Option<Token>,
    /// Whether the conversation that asked may know the shopper's orders now.
    pub joined: bool,
}

/// Why a sign-in did not happen.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// Unknown, used, out of time, or of another shop: say so, offer to ask for a new one.
    #[error("the sign-in link does not work any more")]
    LinkUsed,
    /// The shop's login named nobody: send the shopper to it.
    #[error("nobody is logged in")]
    NotLoggedIn,
    /// The token is not, or no longer, the conversation's.
    #[error("the session is over")]
    SessionOver,
    /// Shopify did not tell whose address this is: try again.
    #[error("the shop cannot be asked")]
    Shop(#[from] ShopError),
    /// The conversation moved each time: try again.
    #[error("the conversation is busy")]
    Busy,
    /// The table.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// An id that cannot be: a defect.
    #[error(transparent)]
    Id(#[from] model::IdError),
}

impl Desk {
    /// The conversation that a sign-in link asks for, for the page that names its channel. Changes nothing.
    pub async fn sign_in_page(&self, tenancy: &Tenancy, token: &str) -> Result<Conversation, SignInError> {
        let now = self.clock.now();
        let link = self.sign_in_of(tenancy, token, now).await?;
        let seen = self.store.conversation(&link.tenant, &link.conversation, now).await?;
        seen.ok_or(SignInError::LinkUsed)
    }

    /// Uses up a sign-in link for the customer who is signed in where it was opened.
    pub async fn sign_in(
        &self,
        tenancy: &Tenancy,
        token: &str,
        by: SignedInBy<'_>,
    ) -> Result<SignedIn, SignInError> {
        for _ in 0..ATTEMPTS {
            match self.try_sign_in(tenancy, token, by).await {
                Err(SignInError::Busy) => {}
                outcome => return outcome,
            }
        }
        Err(SignInError::Busy)
    }

    async fn try_sign_in(
        &self,
        tenancy: &Tenancy,
        token: &str,
        by: SignedInBy<'_>,
    ) -> Result<SignedIn, SignInError> {
        let now = self.clock.now();
        let identity = by.identity(now);
        let customer = identity.customer(now).ok_or(SignInError::NotLoggedIn)?;
        let seen = self.sign_in_page(tenancy, token).await?;
        let language = seen.language;
        if seen.channel == Channel::Webchat {
            // A chat moves to the browser that logged in at the storefront, where the widget is; elsewhere there is none.
            let SignedInBy::Storefront(request) = by else { return Err(SignInError::NotLoggedIn) };
            let before = seen.token_hash.clone().unwrap_or_default();
            let fresh = self.next_token(tenancy, &seen, &before, request);
            // INVARIANT: the old token is void: a link sent to somebody else takes the conversation away from its
            // sender instead of showing the sender anything.
            let next = Conversation { identity, token_hash: Some(fresh.hash()), ..seen };
            self.resume(tenancy, next, (Event::SignedIn, token), Some(token)).await?;
            return Ok(SignedIn { channel: Channel::Webchat, language, token: Some(fresh), joined: true });
        }
        let record = self.shop.customer(&tenancy.access, customer).await?;
        // INVARIANT: a phone or a mailbox learns about orders only if the customer's own record names it.
        let joined = owns_address(&seen, &record);
        let channel = seen.channel;
        let (next, event) = if joined {
            (Conversation { identity, ..seen }, Event::SignedIn)
        } else {
            (seen, Event::SignedInElsewhere)
        };
        self.resume(tenancy, next, (event, token), Some(token)).await?;
        Ok(SignedIn { channel, language, token: None, joined })
    }

    async fn sign_in_of(&self, tenancy: &Tenancy, token: &str, now: Timestamp) -> Result<Link, SignInError> {
        let link = self.store.link(token, now).await?.ok_or(SignInError::LinkUsed)?;
        // INVARIANT: one tenant's link does nothing at another tenant's route.
        let usable = link.tenant == tenancy.tenant.id && link.purpose == Purpose::SignIn;
        if usable { Ok(link) } else { Err(SignInError::LinkUsed) }
    }

    /// Goes on with the request that waited, in a conversation whose identity was just set. `cause` makes the turn's
    /// id; `consumed` is the link that the turn uses up.
    pub(crate) async fn resume(
        &self,
        tenancy: &Tenancy,
        seen: Conversation,
        (event, cause): (Event<'_>, &str),
        consumed: Option<&str>,
    ) -> Result<Answered, SignInError> {
        let now = self.clock.now();
        let mut asked = Asked::default();
        let decided = self.decide(tenancy, &seen, event, None, now, &mut asked).await;
        let view = decided.view(&tenancy.tenant, &seen, event, now);
        let turn = turn_id(seen.channel, &seen.id, cause)?;
        let next = apply(&view, &decided.decision);
        let written = Written::new(self, (turn, TurnKind::SignIn), next, &view, &decided.decision)?;
        match self.store.commit(&written.commit(consumed, now)).await {
            Ok(()) => Ok(Answered::quiet(written.turn, asked.observed)),
            Err(CommitError::Repeated(turn)) => Ok(Answered::quiet(*turn, asked.observed)),
            Err(CommitError::LinkUsed) => Err(SignInError::LinkUsed),
            Err(CommitError::Conflict) => Err(SignInError::Busy),
            Err(CommitError::Store(error)) => Err(error.into()),
        }
    }
}

/// Whether the customer's record holds exactly the address of the conversation; a mailbox also needs its last mail to
/// have proved its sender.
fn owns_address(seen: &Conversation, record: &model::Customer) -> bool {
    let Some(address) = &seen.address else { return false };
    match seen.channel {
        Channel::Sms | Channel::Whatsapp => record.phone.as_ref() == Some(address),
        Channel::Email => seen.sender_proven && record.email.as_ref() == Some(address),
        Channel::Webchat => false,
    }
}
