//! What leaves, and what is dropped on the way (invariants 5 and 6).

use crate::{
    Desk, Tenancies,
    carrier::{Carriers, Outcome, Ready},
    id::random_word,
    ready::ready,
};
use jiff::{SignedDuration, Timestamp};
use model::{Author, Channel, Conversation, Holder, Outbox, OutboxState, Rule, Turn};
use store::{Allowance, StoreError, keys::Key};

/// How old a text may be when it leaves.
const TEXT_AGE: SignedDuration = SignedDuration::from_mins(10);
/// How old a mail may be.
const MAIL_AGE: SignedDuration = SignedDuration::from_hours(2);
/// How long a begun send is left to whoever began it.
const BEGUN: SignedDuration = SignedDuration::from_secs(60);

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

/// What became of an earlier attempt.
pub(crate) enum Earlier {
    /// There was none.
    Nothing,
    /// The provider does not know it.
    Lost,
    /// It arrived, under this id.
    Found(String),
    /// Not known yet.
    Wait(&'static str),
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
        let Some(out) = self.store.outbox(key, now).await? else { return Ok(Delivery::Gone) };
        if let Some(settled) = settled(&out.state) {
            return Ok(settled);
        }
        let tenancy = tenancies.get(self, &out.tenant).await?;
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
        let again = match self.earlier(carriers, &tenancy, &out, &ready, &known).await {
            Earlier::Found(provider_id) => {
                return self.settle(&out, OutboxState::Sent { provider_id, at: now }).await;
            }
            Earlier::Wait(because) => return Ok(Delivery::Later(because)),
            Earlier::Lost => true,
            Earlier::Nothing => false,
        };
        match may_leave(&out, &conversation, &turn, &all, now) {
            Leave::Now => {
                let delivery = self.send(carriers, &tenancy, &out, &conversation, &ready).await?;
                Ok(if again && delivery == Delivery::Sent { Delivery::PerhapsAgain } else { delivery })
            }
            Leave::Wait => Ok(Delivery::Later("an earlier message has not left")),
            Leave::Drop(because) => self.settle(&out, dropped(because, now)).await,
        }
    }

    /// What became of an attempt that was begun before. The one duplicate that is possible (invariant 5) is logged here,
    /// and counted by the caller.
    pub(crate) async fn earlier(
        &self,
        carriers: &Carriers,
        tenancy: &crate::Tenancy,
        out: &Outbox,
        ready: &Ready,
        known: &[&str],
    ) -> Earlier {
        let OutboxState::Sending { attempt, at } = &out.state else { return Earlier::Nothing };
        if self.clock.now().duration_since(*at) < BEGUN {
            return Earlier::Wait("a send was begun just now");
        }
        match carriers.find(tenancy, ready, (attempt, *at), known).await {
            Ok(Some(provider_id)) => Earlier::Found(provider_id),
            Ok(None) => {
                tracing::warn!(
                    conversation.id = %out.conversation, outbox.kind = out.kind.name(), outbox.possible_duplicate = true,
                    "an earlier send is not known at the provider, sending again"
                );
                Earlier::Lost
            }
            Err(_) => Earlier::Wait("the provider cannot be asked"),
        }
    }

    /// Marks an item as being sent; `None`: somebody else was faster.
    ///
    /// INVARIANT: what may have been sent is marked before it is sent.
    pub(crate) async fn mark_sending(&self, out: &Outbox) -> Result<Option<(Outbox, String)>, StoreError> {
        let attempt = random_word(&*self.random);
        let state = OutboxState::Sending { attempt: attempt.clone(), at: self.clock.now() };
        let begun = Outbox { state: state.clone(), ..out.clone() };
        Ok(self.store.move_outbox(out, state).await?.then_some((begun, attempt)))
    }

    async fn send(
        &self,
        carriers: &Carriers,
        tenancy: &crate::Tenancy,
        out: &Outbox,
        conversation: &Conversation,
        ready: &Ready,
    ) -> Result<Delivery, DeliverError> {
        let now = self.clock.now();
        let ceiling = Allowance { count: tenancy.tenant.daily_sends, window: SignedDuration::from_hours(24) };
        if self.store.use_one(&out.tenant, "sends", ceiling, now).await?.is_err() {
            return self.settle(out, dropped("the shop's daily ceiling is reached", now)).await;
        }
        let Some((begun, attempt)) = self.mark_sending(out).await? else {
            return Ok(Delivery::Later("somebody else sends it"));
        };
        match carriers.send(tenancy, ready, &attempt).await {
            Outcome::Sent(provider_id) => {
                self.settle(&begun, OutboxState::Sent { provider_id, at: now }).await
            }
            Outcome::OptedOut => {
                self.record_opt_out(conversation, now).await?;
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

pub(crate) fn settled(state: &OutboxState) -> Option<Delivery> {
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
