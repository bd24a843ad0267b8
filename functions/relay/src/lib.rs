//! The table's stream to the queues. The table is the outbox; this is its fast way out, and sweep finds what it misses.

use lambda::{
    Change, ChangeKind, DynamoDbEventResponse, Failure, Queue, QueueMessage, StreamEvent, failed_from,
};
use model::OutboxKind;
use std::sync::Arc;

/// What the function needs.
pub struct App {
    /// Texts and mails.
    pub deliveries: Arc<dyn Queue>,
    /// Conversations for a person.
    pub handoffs: Arc<dyn Queue>,
}

/// Queues every new outbox item, in the order of the shard.
///
/// The first one that its queue does not take is reported; Lambda comes again from there on, and what then arrives
/// twice is sent once, because `deliver` looks at the item first.
pub async fn handle(app: &App, event: StreamEvent) -> Result<DynamoDbEventResponse, Failure> {
    let changes = event.changes();
    for change in &changes {
        let Some(kind) = new_outbox(change) else { continue };
        let queue = if kind == OutboxKind::Handoff { &app.handoffs } else { &app.deliveries };
        let message = QueueMessage { key: change.key.clone() };
        if let Err(not_taken) = queue.send(&[message]).await {
            tracing::warn!(stream.sequence = change.sequence, queue.error = %not_taken, "A queue did not take a message");
            return Ok(failed_from(Some(change)));
        }
    }
    Ok(failed_from(None))
}

fn new_outbox(change: &Change) -> Option<OutboxKind> {
    if change.kind == ChangeKind::Insert { change.key.outbox_kind() } else { None }
}
