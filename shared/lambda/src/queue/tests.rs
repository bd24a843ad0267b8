use super::*;
use crate::Captured;
use aws_sdk_sqs::config::{
    BehaviorVersion, Credentials, HttpClient, Region, RuntimeComponents,
    http::{HttpRequest, HttpResponse},
    retry::RetryConfig,
};
use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_types::body::SdkBody;
use serde_json::{Value, json};
use std::sync::Arc;
use store::keys::Key;
use tracing::instrument::WithSubscriber;

fn message(number: usize) -> QueueMessage {
    QueueMessage {
        key: Key { pk: "demo#conversation#conv_0123456789abcdef".into(), sk: format!("outbox#sms#{number}") },
    }
}

fn messages(count: usize) -> Vec<QueueMessage> {
    (0..count).map(message).collect()
}

/// Answers each call by a rule and keeps what was asked.
#[derive(Debug, Clone)]
struct FakeSqs {
    answer: fn(&Value) -> (u16, Value),
    calls: Arc<Mutex<Vec<Value>>>,
}

impl HttpConnector for FakeSqs {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let asked: Value = serde_json::from_slice(request.body().bytes().unwrap()).unwrap();
        let (status, body) = (self.answer)(&asked);
        self.calls.lock().unwrap().push(asked);
        let response = HttpResponse::new(status.try_into().unwrap(), SdkBody::from(body.to_string()));
        HttpConnectorFuture::ready(Ok(response))
    }
}

impl HttpClient for FakeSqs {
    fn http_connector(&self, _: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

/// Sends and returns the outcome with what SQS was asked.
async fn send(
    answer: fn(&Value) -> (u16, Value),
    messages: &[QueueMessage],
) -> (Result<(), NotTaken>, Vec<Value>) {
    let fake = FakeSqs { answer, calls: Arc::default() };
    let config = aws_sdk_sqs::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("eu-central-1"))
        .credentials_provider(Credentials::new("id", "key", None, None, "tests"))
        .retry_config(RetryConfig::disabled())
        .http_client(fake.clone())
        .build();
    let queue = SqsQueue::new(aws_sdk_sqs::Client::from_conf(config), "https://sqs.example.com/1/deliveries");
    let outcome = queue.send(messages).await;
    let calls = fake.calls.lock().unwrap().clone();
    (outcome, calls)
}

fn takes_all(asked: &Value) -> (u16, Value) {
    let taken = asked["Entries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| json!({ "Id": entry["Id"], "MessageId": "m", "MD5OfMessageBody": "x" }));
    (200, json!({ "Successful": taken.collect::<Vec<_>>(), "Failed": [] }))
}

fn failure(id: &str) -> Value {
    json!({ "Id": id, "SenderFault": false, "Code": "InternalError" })
}

#[tokio::test]
async fn twelve_messages_go_in_order_by_two_calls() {
    let (outcome, calls) = send(takes_all, &messages(12)).await;
    assert_eq!(outcome, Ok(()));
    let bodies = |call: &Value| -> Vec<QueueMessage> {
        let entries = call["Entries"].as_array().unwrap().iter();
        entries.map(|e| QueueMessage::from_body(e["MessageBody"].as_str().unwrap()).unwrap()).collect()
    };
    assert_eq!(calls.iter().map(|call| bodies(call).len()).collect::<Vec<_>>(), [10, 2]);
    assert_eq!(calls.iter().flat_map(bodies).collect::<Vec<_>>(), messages(12));
    assert_eq!(calls[0]["QueueUrl"], "https://sqs.example.com/1/deliveries");
}

#[tokio::test]
async fn nothing_to_send_is_no_call() {
    assert_eq!(send(takes_all, &[]).await, (Ok(()), vec![]));
}

#[tokio::test]
async fn the_first_message_not_taken_is_named_and_nothing_after_its_call_is_sent() {
    let partly = |asked: &Value| match asked["Entries"].as_array().unwrap().len() {
        10 if asked["Entries"][0]["MessageBody"].as_str().unwrap().contains("outbox#sms#10") => {
            (200, json!({ "Successful": [], "Failed": [failure("7"), failure("4")] }))
        }
        _ => takes_all(asked),
    };
    let (outcome, calls) = send(partly, &messages(30)).await;
    assert_eq!(outcome, Err(NotTaken { first: 14, reason: "InternalError".into() }));
    assert_eq!(calls.len(), 2);
}

#[tokio::test]
async fn a_failure_under_a_foreign_id_counts_from_the_beginning_of_its_call() {
    let (outcome, _) =
        send(|_| (200, json!({ "Successful": [], "Failed": [failure("x")] })), &messages(3)).await;
    assert_eq!(outcome.unwrap_err().first, 0);
}

#[tokio::test]
async fn a_call_that_fails_took_nothing() {
    let refused =
        |_: &Value| (400, json!({ "__type": "com.amazonaws.sqs#QueueDoesNotExist", "message": "gone" }));
    let (outcome, _) = send(refused, &messages(3)).await;
    let not = outcome.unwrap_err();
    assert_eq!((not.first, not.reason.as_str()), (0, "QueueDoesNotExist"));
}

#[tokio::test]
async fn a_memory_queue_keeps_the_order_and_gives_each_message_once() {
    let queue = MemoryQueue::default();
    queue.send(&messages(2)).await.unwrap();
    queue.send(&[message(2)]).await.unwrap();
    assert_eq!(queue.drain(), messages(3));
    assert_eq!(queue.drain(), []);
}

fn event(bodies: &[(&str, &str)]) -> SqsEvent {
    let records: Vec<Value> =
        bodies.iter().map(|(id, body)| json!({ "messageId": id, "body": body })).collect();
    serde_json::from_value(json!({ "Records": records })).unwrap()
}

async fn by_name(message: QueueMessage) -> Disposition {
    match message.key.sk.as_str() {
        "outbox#sms#1" => Disposition::Retry("provider does not answer".into()),
        "outbox#sms#2" => Disposition::Drop("recipient opted out".into()),
        "outbox#sms#3" => panic!("poison"),
        _ => Disposition::Done,
    }
}

/// Handles the bodies and returns the ids that come back, and the log.
async fn handled(event: SqsEvent) -> (Vec<String>, String) {
    let out = Captured::default();
    let subscriber =
        tracing_subscriber::fmt().without_time().with_ansi(false).with_writer(out.clone()).finish();
    let response = each_message(event, by_name).with_subscriber(subscriber).await.unwrap();
    (response.batch_item_failures.into_iter().map(|failure| failure.item_identifier).collect(), out.text())
}

#[tokio::test]
async fn each_message_of_a_batch_has_its_own_result() {
    let bodies: Vec<String> = messages(5).iter().map(QueueMessage::to_body).collect();
    let ids = ["a", "b", "c", "d", "e"];
    let pairs: Vec<(&str, &str)> = ids.into_iter().zip(bodies.iter().map(String::as_str)).collect();
    let (failed, log) = handled(event(&pairs)).await;
    assert_eq!(
        failed,
        ["b", "d"],
        "the one that failed and the one that panicked come back, the dropped one does not"
    );
    insta::assert_snapshot!(log.trim(), @r#"
    WARN lambda::queue: A message failed and comes back message.id="b" message.reason="provider does not answer"
    ERROR lambda::queue: A message was given up message.id="c" message.reason="recipient opted out"
     WARN lambda::queue: A message failed and comes back message.id="d" message.reason="the handler panicked"
    "#);
}

#[tokio::test]
async fn a_body_that_cannot_be_read_comes_back_until_it_is_a_dead_letter() {
    let good = message(0).to_body();
    let pairs = [("a", "no json"), ("b", good.as_str()), ("c", r#"{"v":99}"#)];
    let (failed, log) = handled(event(&pairs)).await;
    assert_eq!(failed, ["a", "c"]);
    assert_eq!(log.lines().count(), 2);
    assert!(!log.contains("no json"), "a body that we cannot read may hold anything");
}

#[tokio::test]
async fn a_message_without_body_comes_back() {
    let event = serde_json::from_value(json!({ "Records": [{ "messageId": "a" }] })).unwrap();
    assert_eq!(handled(event).await.0, ["a"]);
}

#[tokio::test]
async fn a_message_without_id_fails_the_whole_batch_before_anything_is_done() {
    for id in [json!(null), json!("")] {
        let records = json!({ "Records": [
            { "messageId": "a", "body": message(0).to_body() }, { "messageId": id, "body": message(0).to_body() },
        ] });
        let event: SqsEvent = serde_json::from_value(records).unwrap();
        let failed = each_message(event, |_| async { panic!("handled") }).await.unwrap_err();
        assert_eq!(failed.kind(), "MessageWithoutId");
    }
}
