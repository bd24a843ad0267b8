//! What became of a change, told in the conversation whose link led to it; and what stays unclear, given to a person.

use super::CarryError;
use crate::id::{turn_id, word_of};
use crate::{Desk, Tenancy, turn::Written};
use editing::outcome;
use jiff::Timestamp;
use model::{
    Author, ChangeState, Channel, Conversation, ConversationId, Holder, OrderChange, OrderFact, Reason,
    Refusal, Reply, Rule, Skill, Turn, TurnKind,
};
use skill::phrase;
use store::{CommitError, StoreError};

/// How often it is written again when the conversation moves meanwhile.
const ATTEMPTS: usize = 4;

impl Desk {
    /// Tells what became of a settled change where it has to be known, and notes that. Told twice, it stands there once.
    pub(super) async fn note(&self, tenancy: &Tenancy, change: &OrderChange) -> Result<(), CarryError> {
        let is_told = match &change.conversation {
            Some(id) => self.tell(tenancy, id, change).await?,
            None => false,
        };
        if !is_told && is_unclear(change) {
            self.hand_over_alone(tenancy, change).await?;
        }
        self.store.note_change(change).await?;
        Ok(())
    }

    /// `false`: the conversation is gone, or not the owner's.
    async fn tell(
        &self,
        tenancy: &Tenancy,
        id: &ConversationId,
        change: &OrderChange,
    ) -> Result<bool, CarryError> {
        for _ in 0..ATTEMPTS {
            let now = self.clock.now();
            let Some(seen) = self.store.conversation(&tenancy.tenant.id, id, now).await? else {
                return Ok(false);
            };
            // INVARIANT: a conversation learns only about the orders of the customer who signed in there (invariant 1): a link may have
            // been passed on.
            if !seen.identity.was(change.owner) {
                return Ok(false);
            }
            if self.write_event(tenancy, seen, change, now).await? {
                return Ok(true);
            }
        }
        Err(StoreError::Busy("the conversation moved each time".to_owned()).into())
    }

    /// A conversation of its own for a person to see: nobody else was told.
    async fn hand_over_alone(&self, tenancy: &Tenancy, change: &OrderChange) -> Result<(), CarryError> {
        let (tenant, now) = (&tenancy.tenant, self.clock.now());
        let id = ConversationId::from_body(&word_of(&["change", change.id.as_str()]))?;
        if self.store.conversation(&tenant.id, &id, now).await?.is_some() {
            return Ok(());
        }
        let begun = Conversation::begin(id, tenant.id.clone(), Channel::Webchat, tenant.language, now);
        match self.write_event(tenancy, begun, change, now).await? {
            true => Ok(()),
            false => Err(StoreError::Busy("the conversation moved".to_owned()).into()),
        }
    }

    /// `false`: the conversation moved meanwhile.
    async fn write_event(
        &self,
        tenancy: &Tenancy,
        seen: Conversation,
        change: &OrderChange,
        now: Timestamp,
    ) -> Result<bool, CarryError> {
        let hand_over = is_unclear(change) && seen.holder == Holder::Agent;
        let turn = event(tenancy, &seen, change, now)?;
        let holder = if hand_over { Holder::Person { since: now } } else { seen.holder };
        let next = Conversation { holder, turns: turn.number, ..seen };
        let written = Written::of_event(next, turn, hand_over)?;
        match self.store.commit(&written.commit(None, now)).await {
            Ok(()) | Err(CommitError::Repeated(_)) => Ok(true),
            Err(CommitError::Conflict | CommitError::LinkUsed) => Ok(false),
            Err(CommitError::Store(error)) => Err(error.into()),
        }
    }
}

/// The turn that says what became of the change. The shopper sees it in the chat, unless a person speaks there; what leaves by
/// text or mail is Shopify's own word to the customer.
fn event(
    tenancy: &Tenancy,
    seen: &Conversation,
    change: &OrderChange,
    now: Timestamp,
) -> Result<Turn, CarryError> {
    let is_shown = seen.channel == Channel::Webchat && seen.holder == Holder::Agent && !seen.opted_out;
    let said = outcome(change).unwrap_or("hub-unclear");
    let text = phrase((&tenancy.tenant, seen.language), said, &[("order", change.name.as_str())]);
    let rule = match change.state {
        ChangeState::Refused { because: Refusal::Unclear, .. } => Rule::ChangeUnclear,
        ChangeState::Refused { .. } => Rule::ChangeRefused,
        _ => Rule::ChangeMade,
    };
    let order = Some(OrderFact { name: change.name.clone(), lines: vec![] });
    Ok(Turn {
        id: turn_id(seen.channel, &seen.id, change.id.as_str())?,
        number: seen.turns + 1,
        at: now,
        kind: TurnKind::Change,
        author: if is_shown { Author::Agent } else { Author::Nobody },
        text: None,
        attachments: vec![],
        replies: vec![Reply { text, ..Reply::default() }],
        reason: Reason { order, ..Reason::new(Skill::OrderEditing, rule) },
        message_token: None,
    })
}

const fn is_unclear(change: &OrderChange) -> bool {
    matches!(change.state, ChangeState::Refused { because: Refusal::Unclear, .. })
}
