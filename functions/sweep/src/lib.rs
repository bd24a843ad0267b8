//! Every minute: queues again what has not left, the older the more rarely, and says how old the oldest of it is. Queues the
//! shops whose articles are to be looked at.

use clock::Clock;
use jiff::{SignedDuration, Timestamp};
use lambda::{About, Failure, Metric, Metrics, Need, NotTaken, Queue, QueueMessage, Queues, Unit};
use serde_json::{Value, json};
use std::sync::Arc;
use store::{Due, Store, Unsent, keys::Key};

/// What the function finds in its environment.
pub const NEEDS: &[Need] = &[Need::Table, Need::Deliveries, Need::Handoffs, Need::Changes, Need::Indexes];

/// What is younger is left to the stream.
const PATIENCE: SignedDuration = SignedDuration::from_mins(2);

/// What the function needs.
pub struct App {
    /// The table.
    pub store: Store,
    /// Where outbox items go.
    pub queues: Queues,
    /// Where the shops go whose articles are to be looked at.
    pub indexes: Arc<dyn Queue>,
    /// Where the figures go.
    pub metrics: Arc<Metrics>,
    /// The time.
    pub clock: Arc<dyn Clock>,
}

/// Looks at the index of unsent items once. The event says only that it is time.
///
/// The figures go first, so that the alarm hears of an old item even while the queues take nothing.
pub async fn handle(app: &App, _event: Value) -> Result<Value, Failure> {
    let now = app.clock.now();
    let Due { outbox, libraries } = app.store.due(now - PATIENCE).await?;
    let oldest = age_of_oldest(&outbox, now);
    app.metrics.emit(now, About::Stack, &figures(oldest, outbox.len()));
    let keys: Vec<Key> = due(outbox, now).collect();
    app.queues.send(&keys).await.map_err(|not| unavailable(&not))?;
    let libraries: Vec<QueueMessage> = due(libraries, now).map(|key| QueueMessage { key }).collect();
    app.indexes.send(&libraries).await.map_err(|not| unavailable(&not))?;
    tracing::info!(
        outbox.count = keys.len(),
        outbox.age_seconds = oldest.as_secs(),
        "Queued again what has not left"
    );
    Ok(json!({ "queued": keys.len(), "oldest_seconds": oldest.as_secs() }))
}

/// The keys of those that are queued in this minute.
fn due(items: Vec<Unsent>, now: Timestamp) -> impl Iterator<Item = Key> {
    items.into_iter().filter(move |item| is_due(now.duration_since(item.at))).map(|item| item.key)
}

fn unavailable(not: &NotTaken) -> Failure {
    Failure::new("QueueUnavailable", not.to_string())
}

/// Whether an item of this age is queued again in this minute. While a text may still leave (ten minutes) it is every
/// minute, while a mail may (two hours) every ten, then every hour: a help desk that is down for ten hours finds a few
/// dozen messages for each handoff, not six hundred. The age alone decides, because the schedule comes every minute.
const fn is_due(age: SignedDuration) -> bool {
    let minutes = age.as_mins();
    match minutes {
        ..10 => true,
        10..120 => minutes % 10 == 0,
        _ => minutes % 60 == 0,
    }
}

/// Nought when nothing waits.
fn age_of_oldest(unsent: &[Unsent], now: Timestamp) -> SignedDuration {
    let oldest = unsent.iter().map(|item| item.at).min();
    oldest.map_or(SignedDuration::ZERO, |at| now.duration_since(at))
}

fn figures(oldest: SignedDuration, count: usize) -> [Metric; 2] {
    let count = f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    [
        Metric { name: "UnsentAgeSeconds", unit: Unit::Seconds, value: oldest.as_secs_f64() },
        Metric { name: "UnsentCount", unit: Unit::Count, value: count },
    ]
}
