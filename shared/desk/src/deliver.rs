//! What leaves, and what is dropped on the way (invariants 5 and 6).

use crate::{
    Desk, Tenancies, Tenancy,
    carrier::{Carriers, Outcome, Ready},
    id::random_word,
    ready::ready,
};
use jiff::{SignedDuration, Timestamp};
use model::{Author, Channel, Conversation, Holder, Outbox, OutboxState, Rule, Turn};
use std::{ops::ControlFlow, sync::Arc};
use store::{Allowance, StoreError, keys::Key};

/// How old a text may be when it leaves.
const TEXT_AGE: SignedDuration = SignedDuration::from_mins(10);
/// How old a mail may be.
const MAIL_AGE: SignedDuration = SignedDuration::from_hours(2);
/// How long a begun send is left to whoever began it.
pub(crate) const BEGUN: SignedDuration = SignedDuration::from_secs(60);

/// What became of an outbox item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivery {
    /// It left, now or before.
    Sent,
    /// It left now, and perhaps before: an earlier send is not known at the provider.
    PerhapsAgain,
    /// The provider says that the recipient wants nothing more; the conversation knows it now.
    OptedOut,
    /// It was dropped, for this reason.
    Dropped(&'static str),
    /// The provider refused it for good.
    Failed,
    /// There is no such item: it expired, or the conversation was erased.
    Gone,
    /// Not yet: the queue brings it again.
    Later(&'static str),
}

/// Why an item could not be looked at. The queue brings it again.
#[derive(Debug, thiserror::Error)]
pub enum DeliverError {
    /// The table.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The tenant.
    #[error(transparent)]
    Tenancy(#[from] crate::TenancyError),
    /// A key that names no conversation: it goes to the dead letters.
    #[error("not the key of an outbox item")]
    Key,
}

/// Whether a message may leave at this moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Leave {
    Now,
    /// An earlier one of the conversation has not left.
    Wait,
    Drop(&'static str),
}

impl Desk {
    /// Sends the message that an outbox item stands for, at most once as far as the provider lets us know.
    pub async fn deliver(
        &self,
        tenancies: &Tenancies,
        carriers: &Carriers,
        key: &Key,
    ) -> Result<Delivery, DeliverError> {
        let now = self.clock.now();
        let (out, tenancy) = match self.open_item(tenancies, key, now).await? {
            ControlFlow::Continue(open) => open,
            ControlFlow::Break(delivery) => return Ok(delivery),
        };
        let loaded = self.store.load(&out.tenant, &out.conversation, &out.turn, now).await?;
        let (Some(conversation), Some(turn)) = (loaded.conversation, loaded.turn) else {
            return self.settle(&out, dropped("erased", now)).await;
        };
        let Some(ready) = ready(&tenancy, &conversation, &turn) else {
            return self.settle(&out, dropped("nowhere to send it", now)).await;
        };
        let all = self.store.outbox_of(&key.pk, now).await?;
        // INVARIANT: what was sent for another item is not taken for this one.
        let known: Vec<&str> = all.iter().filter_map(provider_id).collect();
        let again = match self.look_up(carriers, &tenancy, &out, &ready, &known).await? {
            ControlFlow::Continue(again) => again,
            ControlFlow::Break(delivery) => return Ok(delivery),
        };
        match may_leave(&out, &conversation, &turn, &all, now) {
            Leave::Now => self.send(carriers, &tenancy, &out, (&ready, again), &conversation).await,
            Leave::Wait => Ok(Delivery::Later("an earlier message has not left")),
            Leave::Drop(because) => self.settle(&out, dropped(because, now)).await,
        }
    }

    /// An item that still has to leave, and its tenant; or what became of it before.
    pub(crate) async fn open_item(
        &self,
        tenancies: &Tenancies,
        key: &Key,
        now: Timestamp,
    ) -> Result<ControlFlow<Delivery, (Outbox, Arc<Tenancy>)>, DeliverError> {
        let Some(out) = self.store.outbox(key, now).await? else {
            return Ok(ControlFlow::Break(Delivery::Gone));
        };
        if let Some(settled) = settled(&out.state) {
            return Ok(ControlFlow::Break(settled));
        }
        let tenancy = tenancies.get(self, &out.tenant).await?;
        Ok(ControlFlow::Continue((out, tenancy)))
    }

    /// Whether an attempt was begun before that the provider does not know: the one duplicate that is possible
    /// (invariant 5), logged here. One that arrived is settled, one that may yet be known waits.
    pub(crate) async fn look_up(
        &self,
        carriers: &Carriers,
        tenancy: &Tenancy,
        out: &Outbox,
        ready: &Ready,
        known: &[&str],
    ) -> Result<ControlFlow<Delivery, bool>, DeliverError> {
        let OutboxState::Sending { attempt, at } = &out.state else {
            return Ok(ControlFlow::Continue(false));
        };
        let now = self.clock.now();
        if now.duration_since(*at) < BEGUN {
            return Ok(ControlFlow::Break(Delivery::Later("a send was begun just now")));
        }
        match carriers.find(tenancy, ready, (attempt, *at), known).await {
            Ok(Some(provider_id)) => {
                let sent = OutboxState::Sent { provider_id, at: now };
                Ok(ControlFlow::Break(self.settle(out, sent).await?))
            }
            Ok(None) => {
                tracing::warn!(
                    conversation.id = %out.conversation, outbox.kind = out.kind.name(), outbox.possible_duplicate = true,
                    "an earlier send is not known at the provider, sending again"
                );
                Ok(ControlFlow::Continue(true))
            }
            Err(_) => Ok(ControlFlow::Break(Delivery::Later("the provider cannot be asked"))),
        }
    }

    /// Sends a message to a shopper, while the shop's daily ceiling allows it.
    async fn send(
        &self,
        carriers: &Carriers,
        tenancy: &Tenancy,
        out: &Outbox,
        ready: (&Ready, bool),
        conversation: &Conversation,
    ) -> Result<Delivery, DeliverError> {
        let now = self.clock.now();
        let ceiling = Allowance { count: tenancy.tenant.daily_sends, window: SignedDuration::from_hours(24) };
        if self.store.use_one(&out.tenant, "sends", ceiling, now).await?.is_err() {
            return self.settle(out, dropped("the shop's daily ceiling is reached", now)).await;
        }
        self.send_marked(carriers, tenancy, out, ready, Some(conversation)).await
    }

    /// Marks, sends and settles. `again`: perhaps for the second time. `shopper` learns what the carrier says of them; a
    /// mail to the shop's own people concerns none.
    pub(crate) async fn send_marked(
        &self,
        carriers: &Carriers,
        tenancy: &Tenancy,
        out: &Outbox,
        (ready, again): (&Ready, bool),
        shopper: Option<&Conversation>,
    ) -> Result<Delivery, DeliverError> {
        let now = self.clock.now();
        // INVARIANT: what may have been sent is marked before it is sent.
        let attempt = random_word(&*self.random);
        let begun =
            Outbox { state: OutboxState::Sending { attempt: attempt.clone(), at: now }, ..out.clone() };
        if !self.store.move_outbox(out, begun.state.clone()).await? {
            return Ok(Delivery::Later("somebody else sends it"));
        }
        match carriers.send(tenancy, ready, &attempt).await {
            Outcome::Sent(provider_id) => {
                let delivery = self.settle(&begun, OutboxState::Sent { provider_id, at: now }).await?;
                Ok(if again { Delivery::PerhapsAgain } else { delivery })
            }
            Outcome::OptedOut => {
                if let Some(conversation) = shopper {
                    self.record_opt_out(conversation, now).await?;
                }
                self.settle(&begun, OutboxState::Failed { because: "opted out".to_owned(), at: now }).await?;
                Ok(Delivery::OptedOut)
            }
            Outcome::Refused(because) => self.settle(&begun, OutboxState::Failed { because, at: now }).await,
            Outcome::Unknown => Ok(Delivery::Later("the provider did not take it")),
        }
    }

    /// Settles an item and says what became of it. A lost race means that somebody else settled it.
    pub(crate) async fn settle(&self, out: &Outbox, state: OutboxState) -> Result<Delivery, DeliverError> {
        let outcome = settled(&state).unwrap_or(Delivery::Gone);
        let outcome = match &state {
            OutboxState::Dropped { because, .. } => {
                tracing::info!(conversation.id = %out.conversation, outbox.kind = out.kind.name(), outbox.dropped = %because, "dropped");
                outcome
            }
            _ => outcome,
        };
        self.store.move_outbox(out, state).await?;
        Ok(outcome)
    }

    /// The provider says that the recipient wants nothing more: the conversation learns it.
    async fn record_opt_out(&self, conversation: &Conversation, now: Timestamp) -> Result<(), DeliverError> {
        let stopped = Conversation { opted_out: true, ..conversation.clone() };
        match self.store.put_conversation(&stopped, now).await {
            Err(store::CommitError::Store(error)) => Err(error.into()),
            // After a conflict the shopper wrote meanwhile; the next send is refused again and records it then.
            _ => Ok(()),
        }
    }
}

fn settled(state: &OutboxState) -> Option<Delivery> {
    match state {
        OutboxState::Unsent | OutboxState::Sending { .. } => None,
        OutboxState::Sent { .. } => Some(Delivery::Sent),
        OutboxState::Dropped { .. } => Some(Delivery::Dropped("before")),
        OutboxState::Failed { .. } => Some(Delivery::Failed),
    }
}

fn provider_id(out: &Outbox) -> Option<&str> {
    match &out.state {
        OutboxState::Sent { provider_id, .. } => Some(provider_id),
        _ => None,
    }
}

fn dropped(because: &str, now: Timestamp) -> OutboxState {
    OutboxState::Dropped { because: because.to_owned(), at: now }
}

/// INVARIANT: asked right before a message leaves, with the conversation as it is then (invariant 6).
fn may_leave(
    out: &Outbox,
    conversation: &Conversation,
    turn: &Turn,
    all: &[Outbox],
    now: Timestamp,
) -> Leave {
    let age = if conversation.channel == Channel::Email { MAIL_AGE } else { TEXT_AGE };
    // The agent's last word before a person takes over is that a person takes over.
    let announces = matches!(turn.reason.rule, Rule::PersonAsked | Rule::PersonAccepted);
    let held = matches!(conversation.holder, Holder::Person { .. });
    let of_agent = turn.author == Author::Agent;
    match () {
        () if conversation.opted_out => Leave::Drop("the recipient is opted out"),
        () if of_agent && held && !announces => Leave::Drop("a person holds the conversation"),
        () if of_agent && now.duration_since(out.at) > age => Leave::Drop("too old"),
        () if all.iter().any(|other| is_before(other, out)) => Leave::Wait,
        () => Leave::Now,
    }
}

/// Whether `other` is an earlier message of the same kind that has not left.
fn is_before(other: &Outbox, out: &Outbox) -> bool {
    other.kind == out.kind && other.number < out.number && other.state.is_open()
}
