//! What AWS does between the functions: the table's stream to the relay, its queues to deliver and handoff, and the
//! minute's tick to sweep, what is due about a shop's articles to index, confirmed changes of orders to change. In this process, but with the functions' own
//! `handle()` and the real events' shape.

use crate::{
    Local,
    database::TABLE,
    local::editor,
    queue::{LocalQueue, Received},
};
use desk::{Carriers, Desk, Tenancies};
use dynoxide::{
    Database,
    actions::{
        describe_stream::DescribeStreamRequest, get_records::GetRecordsRequest,
        get_shard_iterator::GetShardIteratorRequest, list_streams::ListStreamsRequest,
    },
};
use lambda::{Failure, Metrics, Queues, SqsBatchResponse, SqsEvent, StreamEvent};
use serde_json::{Value, json};
use shop::Admin;
use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};
use store::Objects;
use tokio::sync::Mutex;

/// How often the stream is looked at.
const TICK: Duration = Duration::from_millis(150);

/// The queues and the place in the stream.
pub(crate) struct Pump {
    database: Database,
    iterator: Mutex<Option<String>>,
    streaming: AtomicBool,
    deliveries: Arc<LocalQueue>,
    handoffs: Arc<LocalQueue>,
    changes: Arc<LocalQueue>,
    indexes: Arc<LocalQueue>,
    relay: relay::App,
    deliver: deliver::App,
    handoff: handoff::App,
    sweep: sweep::App,
    index: index::App,
    change: change::App,
}

impl Pump {
    pub(crate) fn new(
        database: Database,
        desk: &Desk,
        tenancies: &Arc<Tenancies>,
        carriers: Carriers,
        metrics: &Arc<Metrics>,
        library: Objects,
    ) -> Self {
        let indexes = Arc::new(LocalQueue::default());
        let (clock, http) = (Arc::clone(&desk.clock), carriers.http.clone());
        let admin = || {
            let clock = Arc::clone(&clock);
            Admin::new(http.clone(), move || clock.now())
        };
        let index =
            index::App { desk: desk.clone(), tenancies: Arc::clone(tenancies), library, admin: admin() };
        let deliveries = Arc::new(LocalQueue::default());
        let handoffs = Arc::new(LocalQueue::default());
        let changes = Arc::new(LocalQueue::default());
        let queues =
            Queues { deliveries: deliveries.clone(), handoffs: handoffs.clone(), changes: changes.clone() };
        let change = change::App {
            desk: desk.clone(),
            tenancies: Arc::clone(tenancies),
            editor: editor(desk, &carriers),
        };
        Self {
            database,
            iterator: Mutex::new(None),
            streaming: AtomicBool::new(true),
            relay: relay::App { queues: queues.clone() },
            deliver: deliver::App {
                desk: desk.clone(),
                tenancies: Arc::clone(tenancies),
                mailboxes: Arc::new(admin()),
                carriers: carriers.clone(),
                metrics: Arc::clone(metrics),
            },
            handoff: handoff::App {
                desk: desk.clone(),
                tenancies: Arc::clone(tenancies),
                carriers,
                metrics: Arc::clone(metrics),
            },
            sweep: sweep::App {
                store: desk.store.clone(),
                clock: Arc::clone(&desk.clock),
                queues,
                indexes: indexes.clone(),
                metrics: Arc::clone(metrics),
            },
            index,
            change,
            deliveries,
            handoffs,
            changes,
            indexes,
        }
    }

    /// Lets out by itself what is in the outbox, until the process ends.
    pub(crate) fn start(local: Arc<Local>) {
        tokio::spawn(async move {
            let mut ticks: u32 = 0;
            loop {
                tokio::time::sleep(TICK).await;
                local.pump.let_out().await;
                ticks = ticks.wrapping_add(1);
                if ticks.is_multiple_of(400) {
                    local.pump.sweep().await;
                }
            }
        });
    }

    /// Reads the stream once and lets everything out that waits; messages that are not done stay in their queue.
    pub(crate) async fn let_out(&self) {
        self.relay_next().await;
        for _ in 0..self.deliveries.len() {
            self.deliver_next().await;
        }
        for _ in 0..self.handoffs.len() {
            self.hand_off_next().await;
        }
        for _ in 0..self.changes.len() {
            self.change_next().await;
        }
        for _ in 0..self.indexes.len() {
            self.index_next().await;
        }
    }

    /// Hands the stream's next records to the relay. The place in the stream moves on when all of them are taken.
    pub(crate) async fn relay_next(&self) {
        if !self.streaming.load(Ordering::Relaxed) {
            return;
        }
        let mut place = self.iterator.lock().await;
        let Some((event, next)) = self.read_stream(place.clone()) else { return };
        match relay::handle(&self.relay, event).await {
            Ok(answer) if answer.batch_item_failures.is_empty() => *place = next,
            Ok(_) => {}
            Err(error) => tracing::error!(error = %error, "the relay failed"),
        }
    }

    /// Hands the oldest message of `deliveries` to its function.
    pub(crate) async fn deliver_next(&self) {
        let Some(received) = self.deliveries.receive() else { return };
        let outcome = self.deliver(event_of(&received)).await;
        finish(received, outcome);
    }

    /// Hands the oldest message of `handoffs` to its function.
    pub(crate) async fn hand_off_next(&self) {
        let Some(received) = self.handoffs.receive() else { return };
        let outcome = self.hand_off(event_of(&received)).await;
        finish(received, outcome);
    }

    /// Hands the oldest message of `changes` to its function.
    pub(crate) async fn change_next(&self) {
        let Some(received) = self.changes.receive() else { return };
        let outcome = self.change(event_of(&received)).await;
        finish(received, outcome);
    }

    /// Hands a batch of the queue to `change`.
    pub(crate) async fn change(&self, event: SqsEvent) -> Result<SqsBatchResponse, Failure> {
        change::handle(&self.change, event).await
    }

    /// Hands the oldest message of `indexes` to its function.
    async fn index_next(&self) {
        let Some(received) = self.indexes.receive() else { return };
        let outcome = self.index(event_of(&received)).await;
        finish(received, outcome);
    }

    /// Hands a batch of the queue to `index`.
    pub(crate) async fn index(&self, event: SqsEvent) -> Result<SqsBatchResponse, Failure> {
        index::handle(&self.index, event).await
    }

    /// How many messages wait in `deliveries` and in `handoffs`.
    pub(crate) fn queued(&self) -> (usize, usize) {
        (self.deliveries.len(), self.handoffs.len())
    }

    /// Hands a batch of the queue to `deliver`.
    pub(crate) async fn deliver(&self, event: SqsEvent) -> Result<SqsBatchResponse, Failure> {
        deliver::handle(&self.deliver, event).await
    }

    /// Hands a batch of the queue to `handoff`.
    pub(crate) async fn hand_off(&self, event: SqsEvent) -> Result<SqsBatchResponse, Failure> {
        handoff::handle(&self.handoff, event).await
    }

    /// Every item of the table, in DynamoDB's JSON.
    pub(crate) fn items(&self) -> Vec<Value> {
        let Ok(all) = serde_json::from_value(json!({ "TableName": TABLE })) else { return vec![] };
        let items = self.database.scan(all).ok().and_then(|page| page.items).unwrap_or_default();
        items.iter().filter_map(|item| serde_json::to_value(item).ok()).collect()
    }

    /// Reads no stream from now on.
    pub(crate) fn stop_stream(&self) {
        self.streaming.store(false, Ordering::Relaxed);
    }

    /// Reads the stream again, from its end on.
    pub(crate) async fn start_stream(&self) {
        *self.iterator.lock().await = self.iterator_at("LATEST");
        self.streaming.store(true, Ordering::Relaxed);
    }

    /// Queues again what has not left.
    pub(crate) async fn sweep(&self) {
        if let Err(error) = sweep::handle(&self.sweep, json!({})).await {
            tracing::error!(error = %error, "the sweep failed");
        }
    }

    /// The stream's records from `place` on as Lambda would get them, and the place behind them; from the beginning of
    /// the table on when there is no place yet (`TRIM_HORIZON`).
    fn read_stream(&self, place: Option<String>) -> Option<(StreamEvent, Option<String>)> {
        let shard_iterator = place.or_else(|| self.iterator_at("TRIM_HORIZON"))?;
        let records =
            self.database.get_records(GetRecordsRequest { shard_iterator, limit: Some(100) }).ok()?;
        if records.records.is_empty() {
            return None;
        }
        let event = serde_json::from_value(json!({ "Records": records.records })).ok()?;
        Some((event, records.next_shard_iterator))
    }

    fn iterator_at(&self, kind: &str) -> Option<String> {
        let streams = self.database.list_streams(ListStreamsRequest::default()).ok()?;
        let stream_arn = streams.streams.first()?.stream_arn.clone();
        let request = DescribeStreamRequest {
            stream_arn: stream_arn.clone(),
            exclusive_start_shard_id: None,
            limit: None,
        };
        let described = self.database.describe_stream(request).ok()?;
        let shard_id = described.stream_description.shards.last()?.shard_id.clone();
        let request = GetShardIteratorRequest {
            stream_arn,
            shard_id,
            shard_iterator_type: kind.to_owned(),
            sequence_number: None,
        };
        self.database.get_shard_iterator(request).ok()?.shard_iterator
    }
}

/// A queue's message as its function gets it.
fn event_of(received: &Received<'_>) -> SqsEvent {
    let body = received.message().map(lambda::QueueMessage::to_body);
    let event = json!({ "Records": [{ "messageId": "local", "body": body }] });
    serde_json::from_value(event).unwrap_or_default()
}

/// A message is done unless its function reports it failed.
fn finish(received: Received<'_>, outcome: Result<SqsBatchResponse, Failure>) {
    match outcome {
        Ok(answer) if answer.batch_item_failures.is_empty() => received.done(),
        Ok(_) => {}
        Err(error) => tracing::error!(error = %error, "a queue's function failed"),
    }
}
