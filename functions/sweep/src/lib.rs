//! Every minute: queues again what has not left, and says how old the oldest of it is.

use clock::Clock;
use jiff::SignedDuration;
use lambda::{About, Failure, Metric, Metrics, Queue, QueueMessage, Unit};
use model::OutboxKind;
use serde_json::Value;
use std::sync::Arc;
use store::{Store, Unsent};

/// What is younger is left to the stream.
const PATIENCE: SignedDuration = SignedDuration::from_mins(2);

/// What the function needs.
pub struct App {
    /// The table.
    pub store: Store,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Texts and mails.
    pub deliveries: Arc<dyn Queue>,
    /// Conversations for a person.
    pub handoffs: Arc<dyn Queue>,
    /// Where the figures go.
    pub metrics: Metrics,
}

/// Looks at the index of unsent items once; what the event of the schedule says does not matter.
pub async fn handle(app: &App, _: Value) -> Result<Value, Failure> {
    let now = app.clock.now();
    let unsent = app.store.unsent(now - PATIENCE).await?;
    let oldest = unsent.first().map_or(0.0, |item| now.duration_since(item.at).as_secs_f64());
    let count = f64::from(u32::try_from(unsent.len()).unwrap_or(u32::MAX));
    let age = Metric { name: "UnsentAgeSeconds", unit: Unit::Seconds, value: oldest };
    app.metrics.emit(
        now,
        About::Stack,
        &[age, Metric { name: "UnsentCount", unit: Unit::Count, value: count }],
    );
    let (handoffs, deliveries) = split(unsent);
    for (queue, messages) in [(&app.deliveries, deliveries), (&app.handoffs, handoffs)] {
        queue.send(&messages).await.map_err(|e| Failure::new("Queue", e.to_string()))?;
    }
    Ok(Value::Null)
}

fn split(unsent: Vec<Unsent>) -> (Vec<QueueMessage>, Vec<QueueMessage>) {
    let is_handoff = |message: &QueueMessage| message.key.outbox_kind() == Some(OutboxKind::Handoff);
    unsent.into_iter().map(|item| QueueMessage { key: item.key }).partition(is_handoff)
}
