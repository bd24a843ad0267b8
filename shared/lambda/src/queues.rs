//! Which queue an outbox item goes to.

use crate::{Clients, Config, NotTaken, Queue, QueueMessage, SqsQueue};
use model::OutboxKind;
use std::sync::Arc;
use store::keys::Key;

/// The queues behind the outbox.
#[derive(Clone)]
pub struct Queues {
    /// Texts and mails, for `deliver`.
    pub deliveries: Arc<dyn Queue>,
    /// Conversations for a person, for `handoff`.
    pub handoffs: Arc<dyn Queue>,
    /// Changes of orders, for `change`.
    pub changes: Arc<dyn Queue>,
}

impl Queues {
    /// The deployed queues.
    #[must_use]
    pub fn sqs(clients: &Clients, config: &Config) -> Self {
        let queue = |url: &str| Arc::new(SqsQueue::new(clients.sqs.clone(), url));
        Self {
            deliveries: queue(&config.deliveries_url),
            handoffs: queue(&config.handoffs_url),
            changes: queue(&config.changes_url),
        }
    }

    /// Puts the keys of outbox items, in their order, into the queue of their kind, or says from which place in `keys`
    /// on that was not done. A key of a kind that this version does not know is logged and passed over.
    pub async fn send(&self, keys: &[Key]) -> Result<(), NotTaken> {
        let known: Vec<Placed<'_>> = keys.iter().enumerate().filter_map(known).collect();
        let of = |queue: OutboxKind| -> Vec<Placed<'_>> {
            known.iter().copied().filter(|(_, kind, _)| queue_of(*kind) == queue).collect()
        };
        let results = [
            send(&*self.deliveries, &of(OutboxKind::Sms)).await,
            send(&*self.handoffs, &of(OutboxKind::Handoff)).await,
            send(&*self.changes, &of(OutboxKind::Change)).await,
        ];
        // INVARIANT: the earliest of all, so that whoever comes again from there on misses nothing.
        results.into_iter().filter_map(Result::err).min_by_key(|not| not.first).map_or(Ok(()), Err)
    }
}

/// Texts, mails and codes share a queue.
const fn queue_of(kind: OutboxKind) -> OutboxKind {
    match kind {
        OutboxKind::Mail | OutboxKind::Code => OutboxKind::Sms,
        other => other,
    }
}

type Placed<'a> = (usize, OutboxKind, &'a Key);

fn known((place, key): (usize, &Key)) -> Option<Placed<'_>> {
    let kind = key.outbox_kind();
    if kind.is_none() {
        tracing::error!(
            conversation.id = key.conversation_parts().map(|(_, conversation)| conversation.to_string()),
            outbox.key = key.sk,
            "An outbox item of an unknown kind is passed over"
        );
    }
    Some((place, kind?, key))
}

async fn send(queue: &dyn Queue, items: &[Placed<'_>]) -> Result<(), NotTaken> {
    let messages: Vec<QueueMessage> =
        items.iter().map(|(_, _, key)| QueueMessage { key: (*key).clone() }).collect();
    queue.send(&messages).await.map_err(|not| {
        let first = items.get(not.first).map_or(0, |(place, ..)| *place);
        NotTaken { first, ..not }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{BoxFuture, MemoryQueue};

    fn keys(kinds: &[&str]) -> Vec<Key> {
        let key =
            |(number, kind)| Key { pk: "demo#conversation#x".into(), sk: format!("outbox#{kind}#{number}") };
        kinds.iter().enumerate().map(key).collect()
    }

    /// Takes so many messages and no more.
    struct Full(usize);

    impl Queue for Full {
        fn send<'a>(&'a self, messages: &'a [QueueMessage]) -> BoxFuture<'a, Result<(), NotTaken>> {
            let not_taken = NotTaken { first: self.0, reason: "full".into() };
            Box::pin(async { if messages.len() > self.0 { Err(not_taken) } else { Ok(()) } })
        }
    }

    async fn places(deliveries: usize, handoffs: usize, changes: usize) -> Option<usize> {
        let full = |count| Arc::new(Full(count));
        let queues =
            Queues { deliveries: full(deliveries), handoffs: full(handoffs), changes: full(changes) };
        queues
            .send(&keys(&["sms", "handoff", "mail", "sms", "handoff", "fax", "change"]))
            .await
            .err()
            .map(|not| not.first)
    }

    #[tokio::test]
    async fn each_kind_goes_to_its_queue_in_order() {
        let [deliveries, handoffs, changes] = [(), (), ()].map(|()| Arc::new(MemoryQueue::default()));
        let queues =
            Queues { deliveries: deliveries.clone(), handoffs: handoffs.clone(), changes: changes.clone() };
        queues.send(&keys(&["sms", "handoff", "mail", "fax", "code", "change"])).await.unwrap();
        let sent = |queue: &MemoryQueue| queue.drain().into_iter().map(|m| m.key.sk).collect::<Vec<_>>();
        assert_eq!(sent(&deliveries), ["outbox#sms#0", "outbox#mail#2", "outbox#code#4"]);
        assert_eq!(sent(&handoffs), ["outbox#handoff#1"]);
        assert_eq!(sent(&changes), ["outbox#change#5"]);
    }

    #[tokio::test]
    async fn the_place_of_a_failure_counts_among_all_keys_and_the_earliest_counts() {
        assert_eq!(places(9, 9, 9).await, None);
        assert_eq!(places(2, 9, 9).await, Some(3), "the third delivery stands fourth");
        assert_eq!(places(9, 1, 9).await, Some(4));
        assert_eq!(places(2, 0, 0).await, Some(1));
        assert_eq!(places(0, 1, 9).await, Some(0));
        assert_eq!(places(9, 9, 0).await, Some(6));
    }
}
