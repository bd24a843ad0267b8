//! What became of a change, told in the conversation whose link led to it; and what stays unclear, given to a person.

use super::CarryError;
use crate::id::{turn_id, word_of};
use crate::turn::{Written, message_token};
use crate::{Desk, Tenancy};
use editing::outcome;
use jiff::Timestamp;
use model::{
    Author, ChangeState, Channel, Conversation, ConversationId, Holder, OrderChange, OrderFact, Reason,
    Reply, Rule, Skill, Turn, TurnKind, Wanted,
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
        if !is_told && change.state.needs_a_person() {
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
        if self.write_event(tenancy, begun, change, now).await? {
            return Ok(());
        }
        Err(StoreError::Busy("the conversation moved".to_owned()).into())
    }

    /// `false`: the conversation moved meanwhile.
    async fn write_event(
        &self,
        tenancy: &Tenancy,
        seen: Conversation,
        change: &OrderChange,
        now: Timestamp,
    ) -> Result<bool, CarryError> {
        let turn = event(self, tenancy, &seen, change, now)?;
        // A person who holds the conversation already is told as well: nobody else would be.
        let hand_over = change.state.needs_a_person();
        let holder = match seen.holder {
            Holder::Agent if hand_over => Holder::Person { since: now },
            holder => holder,
        };
        let next = Conversation { holder, turns: turn.number, ..seen };
        let written = Written::of_event(&tenancy.tenant, next, turn, hand_over)?;
        match self.store.commit(&written.commit(None, now)).await {
            Ok(()) | Err(CommitError::Repeated(_)) => Ok(true),
            Err(CommitError::Conflict | CommitError::LinkUsed) => Ok(false),
            Err(CommitError::Store(error)) => Err(error.into()),
        }
    }
}

/// The turn that says what became of the change. Unless a person speaks there, the shopper sees it in the chat; by text or mail
/// leaves only what was not made: of what was, the page has told, and Shopify writes where money or goods are concerned.
fn event(
    desk: &Desk,
    tenancy: &Tenancy,
    seen: &Conversation,
    change: &OrderChange,
    now: Timestamp,
) -> Result<Turn, CarryError> {
    let is_made = matches!(change.state, ChangeState::Done { .. });
    let is_wanted = seen.channel == Channel::Webchat || !is_made;
    let is_shown = is_wanted && seen.holder == Holder::Agent && !seen.opted_out;
    let text = words(tenancy, seen, change);
    let rule = match change.state {
        state if state.needs_a_person() => Rule::ChangeUnclear,
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
        message_token: message_token(desk, seen.channel),
    })
}

/// What became of it; where it was not made, after a line that says what.
fn words(tenancy: &Tenancy, seen: &Conversation, change: &OrderChange) -> String {
    let order = [("order", change.name.as_str())];
    let say = |id| phrase((&tenancy.tenant, seen.language), id, &order);
    let said = say(outcome(change).unwrap_or("hub-unclear"));
    let what = match change.wanted {
        _ if matches!(change.state, ChangeState::Done { .. }) => return said,
        Wanted::Cancelled => "hub-cancel-title",
        Wanted::Address { .. } => "hub-address-title",
        Wanted::Contact { .. } => "hub-contact-title",
        Wanted::Fewer { .. } => "hub-items-title",
        Wanted::Swapped { .. } => "hub-variant-title",
    };
    let what = say(what);
    let named =
        if what.contains(change.name.as_str()) { what } else { format!("{} ({})", what, change.name) };
    format!("{named}:\n{said}")
}
