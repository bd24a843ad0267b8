//! What AWS does between the functions: the table's stream to the relay, its queues to deliver and handoff, and the
//! minute's tick to sweep. In this process, but with the functions' own `handle()` and the real events' shape.

use crate::{Local, database::TABLE};
use desk::{Carriers, Desk, Tenancies};
use dynoxide::{
    Database,
    actions::{
        describe_stream::DescribeStreamRequest, get_records::GetRecordsRequest,
        get_shard_iterator::GetShardIteratorRequest, list_streams::ListStreamsRequest,
    },
};
use lambda::{Failure, MemoryQueue, Queue, QueueMessage, Queues, SqsBatchResponse, SqsEvent};
use serde_json::{Value, json};
use std::{
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

/// How often the stream is looked at.
const TICK: Duration = Duration::from_millis(150);

/// The queues and the place in the stream.
pub(crate) struct Pump {
    database: Database,
    iterator: Mutex<Option<String>>,
    streaming: AtomicBool,
    deliveries: Arc<MemoryQueue>,
    handoffs: Arc<MemoryQueue>,
    relay: relay::App,
    deliver: deliver::App,
    handoff: handoff::App,
    sweep: sweep::App,
}

impl Pump {
    pub(crate) fn new(
        database: Database,
        desk: &Desk,
        tenancies: &Arc<Tenancies>,
        carriers: Carriers,
    ) -> Self {
        let deliveries = Arc::new(MemoryQueue::default());
        let handoffs = Arc::new(MemoryQueue::default());
        let queues = Queues { deliveries: deliveries.clone(), handoffs: handoffs.clone() };
        Self {
            database,
            iterator: Mutex::new(None),
            streaming: AtomicBool::new(true),
            relay: relay::App { queues: queues.clone() },
            deliver: deliver::App {
                desk: desk.clone(),
                tenancies: Arc::clone(tenancies),
                carriers: carriers.clone(),
            },
            handoff: handoff::App { desk: desk.clone(), tenancies: Arc::clone(tenancies), carriers },
            sweep: sweep::App {
                store: desk.store.clone(),
                clock: Arc::clone(&desk.clock),
                queues,
                metrics: lambda::Metrics::new("local", std::io::sink()),
            },
            deliveries,
            handoffs,
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

    /// Reads the stream once and lets everything out that it brings; messages that are not done stay in their queue.
    pub(crate) async fn let_out(&self) {
        if let Some(event) = self.read_stream()
            && let Err(error) = relay::handle(&self.relay, event).await
        {
            tracing::error!(error = %error, "the relay failed");
        }
        for message in self.deliveries.drain() {
            let outcome = deliver::handle(&self.deliver, event_of(&message)).await;
            put_back(&self.deliveries, message, outcome).await;
        }
        for message in self.handoffs.drain() {
            let outcome = handoff::handle(&self.handoff, event_of(&message)).await;
            put_back(&self.handoffs, message, outcome).await;
        }
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

    /// Queues again what has not left.
    pub(crate) async fn sweep(&self) {
        if let Err(error) = sweep::handle(&self.sweep, json!({})).await {
            tracing::error!(error = %error, "the sweep failed");
        }
    }

    /// The stream's next records as Lambda would get them, from the beginning of the table on.
    fn read_stream(&self) -> Option<lambda::StreamEvent> {
        if !self.streaming.load(Ordering::Relaxed) {
            return None;
        }
        let mut place = self.iterator.lock().unwrap_or_else(PoisonError::into_inner);
        let iterator = match place.take() {
            Some(iterator) => iterator,
            None => self.horizon()?,
        };
        let records =
            self.database.get_records(GetRecordsRequest { shard_iterator: iterator, limit: Some(100) });
        let records = records.ok()?;
        place.clone_from(&records.next_shard_iterator);
        if records.records.is_empty() {
            return None;
        }
        serde_json::from_value(json!({ "Records": records.records })).ok()
    }

    /// Where the stream begins (`TRIM_HORIZON`).
    fn horizon(&self) -> Option<String> {
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
            shard_iterator_type: "TRIM_HORIZON".to_owned(),
            sequence_number: None,
        };
        self.database.get_shard_iterator(request).ok()?.shard_iterator
    }
}

/// A queue's message as its function gets it.
fn event_of(message: &QueueMessage) -> SqsEvent {
    let event = json!({ "Records": [{ "messageId": "local", "body": message.to_body() }] });
    serde_json::from_value(event).unwrap_or_default()
}

/// Puts a message back into its queue if its function reports it failed.
async fn put_back(queue: &MemoryQueue, message: QueueMessage, outcome: Result<SqsBatchResponse, Failure>) {
    let failed = match outcome {
        Ok(answer) => !answer.batch_item_failures.is_empty(),
        Err(error) => {
            tracing::error!(error = %error, "a queue's function failed");
            true
        }
    };
    if failed && let Err(error) = queue.send(&[message]).await {
        tracing::error!(queue.error = %error, "a message was lost");
    }
}
