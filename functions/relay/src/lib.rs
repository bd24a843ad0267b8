//! The table's stream to the queues. The table is the outbox; this is its fast way out, and sweep finds what it misses.

use lambda::{Change, ChangeKind, DynamoDbEventResponse, Failure, Need, Queues, StreamEvent, failed_from};
use store::keys::{Key, OUTBOX_PREFIX};

/// What the function finds in its environment.
pub const NEEDS: &[Need] = &[Need::Deliveries, Need::Handoffs, Need::Changes];

/// What the function needs.
pub struct App {
    /// Where outbox items go.
    pub queues: Queues,
}

/// Queues every new outbox item, in the order of the shard.
///
/// The first one that its queue does not take is reported; Lambda comes again from there on. What then arrives twice
/// is sent once, because `deliver` and `handoff` look at the item first.
pub async fn handle(app: &App, event: StreamEvent) -> Result<DynamoDbEventResponse, Failure> {
    let mut changes = event.changes();
    changes.retain(is_new_outbox_item);
    let keys: Vec<Key> = changes.iter().map(|change| change.key.clone()).collect();
    let Err(not_taken) = app.queues.send(&keys).await else { return Ok(failed_from(None)) };
    let again = changes.get(not_taken.first).or(changes.first());
    tracing::warn!(
        stream.sequence = again.map(|change| &change.sequence),
        queue.error = not_taken.reason,
        "A queue did not take everything; the rest of the batch comes again"
    );
    Ok(failed_from(again))
}

/// The template's filter lets only these through; the local run and a filter that somebody loosened do not.
fn is_new_outbox_item(change: &Change) -> bool {
    change.kind == ChangeKind::Insert && change.key.sk.starts_with(OUTBOX_PREFIX)
}
