//! Every file of `events/relay` is handled, and what came of it stands in a snapshot.

#![cfg(test)]

use lambda::{BoxFuture, Captured, NotTaken, Queue, QueueMessage, Queues, StreamEvent};
use relay::{App, handle};
use serde_json::{Value, json};
use std::{
    fs,
    path::Path,
    sync::{Arc, Mutex},
};
use tracing::instrument::WithSubscriber;

/// Takes so many messages and no more.
struct Small {
    room: usize,
    taken: Mutex<Vec<Value>>,
}

impl Small {
    fn with(room: usize) -> Arc<Self> {
        Arc::new(Self { room, taken: Mutex::default() })
    }

    fn taken(&self) -> Vec<Value> {
        self.taken.lock().unwrap().clone()
    }
}

impl Queue for Small {
    fn send<'a>(&'a self, messages: &'a [QueueMessage]) -> BoxFuture<'a, Result<(), NotTaken>> {
        let bodies = messages.iter().take(self.room).map(|m| serde_json::from_str(&m.to_body()).unwrap());
        self.taken.lock().unwrap().extend(bodies);
        let full = NotTaken { first: self.room, reason: "InternalError".to_owned() };
        Box::pin(async move { if messages.len() > self.room { Err(full) } else { Ok(()) } })
    }
}

/// Handles the event; the answer, what the queues took, and what was logged.
async fn outcome(event: Value, room: usize) -> Value {
    let (deliveries, handoffs) = (Small::with(room), Small::with(room));
    let queues =
        Queues { deliveries: deliveries.clone(), handoffs: handoffs.clone(), changes: Small::with(room) };
    let event: StreamEvent = serde_json::from_value(event).unwrap();
    let log = Captured::default();
    let subscriber =
        tracing_subscriber::fmt().without_time().with_ansi(false).with_writer(log.clone()).finish();
    let answer = handle(&App { queues }, event).with_subscriber(subscriber).await.unwrap();
    let log: Vec<String> = log.text().lines().map(|line| line.trim().to_owned()).collect();
    json!({ "answer": answer, "log": log, "deliveries": deliveries.taken(), "handoffs": handoffs.taken() })
}

#[tokio::test]
async fn every_event_has_the_outcome_of_its_snapshot() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../events/relay");
    let mut handled = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let text = fs::read_to_string(&path).unwrap();
        // The official type, so that the file stays good for `sam local invoke`.
        serde_json::from_str::<aws_lambda_events::dynamodb::Event>(&text).unwrap();
        let room = if name == "queue-refuses-from-the-second-delivery" { 1 } else { usize::MAX };
        let outcome = outcome(serde_json::from_str(&text).unwrap(), room).await;
        insta::with_settings!({ prepend_module_to_snapshot => false }, { insta::assert_json_snapshot!(name, outcome) });
        handled += 1;
    }
    assert!(handled >= 7);
}

#[tokio::test]
async fn what_was_not_taken_is_taken_when_lambda_comes_again_and_nothing_is_lost() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../events/relay/many-texts.json");
    let event: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    let mut records = event["Records"].as_array().unwrap().clone();
    let mut taken = Vec::new();
    for _ in 0..records.len() {
        let outcome = outcome(json!({ "Records": records }), 5).await;
        taken.extend(outcome["deliveries"].as_array().unwrap().clone());
        let Some(from) = outcome["answer"]["batchItemFailures"][0]["itemIdentifier"].as_str() else { break };
        let place = records.iter().position(|r| r["dynamodb"]["SequenceNumber"] == from).unwrap();
        records.drain(..place);
    }
    let sent: Vec<&str> = taken.iter().map(|message| message["sk"].as_str().unwrap()).collect();
    let all = event["Records"].as_array().unwrap().iter();
    let wanted: Vec<&str> = all.map(|r| r["dynamodb"]["Keys"]["sk"]["S"].as_str().unwrap()).collect();
    assert_eq!(sent, wanted, "each once and in order");
}
