//! A person of the shop answers.

use crate::{Desk, Tenancy, turn::Written};
use model::{Conversation, ConversationId, Holder, Redacted};
use store::{CommitError, StoreError};

/// How often an answer is written again when the conversation moves meanwhile.
const ATTEMPTS: usize = 4;

/// Why a person's answer was not written.
#[derive(Debug, thiserror::Error)]
pub enum PersonError {
    /// No such conversation.
    #[error("there is no such conversation")]
    Unknown,
    /// The shopper asked for no more messages.
    #[error("the shopper asked for no more messages")]
    OptedOut,
    /// The conversation moved each time: write again.
    #[error("the conversation is busy: please write again")]
    Busy,
    /// The table.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// An id that cannot be: a defect.
    #[error(transparent)]
    Id(#[from] model::IdError),
}

impl Desk {
    /// Answers as a person, on the channel that the shopper wrote on. Whoever answers takes the conversation over: the agent
    /// is silent from then on.
    pub async fn answer_as_person(
        &self,
        tenancy: &Tenancy,
        id: &ConversationId,
        text: &Redacted<String>,
    ) -> Result<(), PersonError> {
        let tenant = &tenancy.tenant;
        for _ in 0..ATTEMPTS {
            let now = self.clock.now();
            let seen = self.store.conversation(&tenant.id, id, now).await?.ok_or(PersonError::Unknown)?;
            if seen.opted_out {
                return Err(PersonError::OptedOut);
            }
            let since = if let Holder::Person { since } = seen.holder { since } else { now };
            let next = Conversation { holder: Holder::Person { since }, turns: seen.turns + 1, ..seen };
            let written = Written::of_person(self, tenant, next, text, now)?;
            match self.store.commit(&written.commit(None, now)).await {
                Ok(()) | Err(CommitError::Repeated(_)) => return Ok(()),
                Err(CommitError::Conflict | CommitError::LinkUsed) => {}
                Err(CommitError::Store(error)) => return Err(error.into()),
            }
        }
        Err(PersonError::Busy)
    }
}
