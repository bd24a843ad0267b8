//! The path of a message.

use crate::{Desk, Inbound, Observed, observe::Asked, turn::Written};
use jiff::Timestamp;
use model::{Channel, Conversation, Turn};
use skill::{Refused, View, admit, apply};
use store::{CommitError, StoreError};

/// How often a turn is decided again when the conversation moves meanwhile.
const ATTEMPTS: usize = 4;

/// A message that was answered, now or before.
#[derive(Debug, Clone)]
pub struct Answered {
    /// The turn as it is stored.
    pub turn: Turn,
    /// Whether the answer was there before: a repeat.
    pub repeated: bool,
    /// What it took, for the preview and the metrics.
    pub observed: Observed,
}

/// Why a message was not answered. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum AnswerError {
    /// The token is not, or no longer, the conversation's: refuse with 401.
    #[error("the session is over")]
    SessionOver,
    /// Over a limit: 429 in web chat, silence elsewhere.
    #[error("too many messages")]
    TooMany(Refused),
    /// The conversation moved each time: the provider repeats, the browser tries again.
    #[error("the conversation is busy")]
    Busy,
    /// The table: 503, the provider repeats.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// An id that cannot be: a defect.
    #[error(transparent)]
    Id(#[from] model::IdError),
}

impl Desk {
    /// Answers a message: load, understand, decide, say, commit. A repeat gets the stored answer.
    pub async fn answer(&self, inbound: &Inbound) -> Result<Answered, AnswerError> {
        let tenant = &inbound.tenancy.tenant;
        let mut asked = Asked::default();
        for _ in 0..ATTEMPTS {
            let now = self.clock.now();
            asked.observed.round_trips += 1;
            let loaded = self.store.load(&tenant.id, &inbound.conversation, &inbound.turn, now).await?;
            let seen = open(inbound, loaded.conversation, now)?;
            if let Some(turn) = loaded.turn {
                return Ok(Answered { turn, repeated: true, observed: asked.observed });
            }
            admit(&seen.quota, seen.channel, now).map_err(AnswerError::TooMany)?;
            let meaning = inbound.meaning(&seen);
            let event = inbound.event(&seen, meaning.as_ref());
            let decided = self.decide(&inbound.tenancy, &seen, event, inbound.text(), now, &mut asked).await;
            let view =
                View { facts: &decided.facts, ..decided.view(&inbound.tenancy.tenant, &seen, event, now) };
            let next = apply(&view, &decided.decision);
            let written = Written::of_message(self, inbound, next, &view, &decided.decision)?;
            asked.observed.round_trips += 1;
            match self.store.commit(&written.commit(None, now)).await {
                Ok(()) => {
                    asked.observed.log(&written, now, self.clock.now());
                    return Ok(Answered { turn: written.turn, repeated: false, observed: asked.observed });
                }
                Err(CommitError::Repeated(turn)) => {
                    return Ok(Answered { turn: *turn, repeated: true, observed: asked.observed });
                }
                Err(CommitError::Conflict | CommitError::LinkUsed) => {}
                Err(CommitError::Store(error)) => return Err(error.into()),
            }
        }
        Err(AnswerError::Busy)
    }
}

/// The conversation as the message finds it. A phone's or a mailbox's first message begins one; web chat's was begun
/// with its session.
fn open(inbound: &Inbound, found: Option<Conversation>, now: Timestamp) -> Result<Conversation, AnswerError> {
    let tenant = &inbound.tenancy.tenant;
    if inbound.channel == Channel::Webchat {
        let seen = found.ok_or(AnswerError::SessionOver)?;
        // INVARIANT: only the token that the conversation goes by now may speak in it.
        let allowed =
            inbound.token.as_ref().is_some_and(|token| token.is_current(seen.token_hash.as_deref()));
        return if allowed { Ok(seen) } else { Err(AnswerError::SessionOver) };
    }
    let begin = || {
        let id = inbound.conversation.clone();
        Conversation::begin(id, tenant.id.clone(), inbound.channel, tenant.language, now)
    };
    let seen = found.unwrap_or_else(begin);
    let sender_proven = inbound.thread.as_ref().is_some_and(|thread| thread.sender_proven);
    Ok(Conversation { address: inbound.address.clone().or(seen.address.clone()), sender_proven, ..seen })
}
