//! Records of the table's stream, which carry keys only.

use aws_lambda_events::streams::{DynamoDbBatchItemFailure, DynamoDbEventResponse};
use serde::Deserialize;
use serde_json::Value;
use store::keys::Key;

/// A batch of one shard's records, in order. Each is read by itself and only as far as we need it, so that one record
/// in an unforeseen form never holds up the shard.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct StreamEvent {
    #[serde(rename = "Records")]
    records: Vec<Value>,
}

/// One change of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its place in the shard.
    pub sequence: String,
    /// What happened.
    pub kind: ChangeKind,
    /// To which item.
    pub key: Key,
}

/// What happened to an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeKind {
    /// It is new.
    Insert,
    /// It was written over.
    Modify,
    /// It is gone, deleted or expired.
    Remove,
}

impl StreamEvent {
    /// The changes in order. A record that cannot be read is logged with its place and passed over: an outbox item
    /// behind it is found by sweep.
    #[must_use]
    pub fn changes(&self) -> Vec<Change> {
        let mut changes = Vec::with_capacity(self.records.len());
        for record in &self.records {
            match read(record) {
                Ok(change) => changes.push(change),
                Err(what) => tracing::error!(
                    stream.sequence = text(record, SEQUENCE).unwrap_or("unknown"),
                    stream.problem = what,
                    "A stream record cannot be read and is passed over"
                ),
            }
        }
        changes
    }
}

/// Tells Lambda to come again from `change` on, which includes what follows it; `None`: the batch is done.
///
/// Lambda takes the lowest number of those reported as the place to go on from, so that one is enough.
#[must_use]
pub fn failed_from(change: Option<&Change>) -> DynamoDbEventResponse {
    let mut response = DynamoDbEventResponse::default();
    response.batch_item_failures.extend(change.map(|change| {
        let mut failure = DynamoDbBatchItemFailure::default();
        failure.item_identifier = Some(change.sequence.clone());
        failure
    }));
    response
}

const SEQUENCE: &str = "/dynamodb/SequenceNumber";

fn read(record: &Value) -> Result<Change, &'static str> {
    let kind = match text(record, "/eventName") {
        Some("INSERT") => ChangeKind::Insert,
        Some("MODIFY") => ChangeKind::Modify,
        Some("REMOVE") => ChangeKind::Remove,
        _ => return Err("no known event name"),
    };
    let part = |pointer| text(record, pointer).map(str::to_owned);
    let pk = part("/dynamodb/Keys/pk/S").ok_or("no partition key")?;
    let sk = part("/dynamodb/Keys/sk/S").ok_or("no sort key")?;
    // Without its place a failure could not be reported: Lambda would take an empty one for the whole batch.
    let sequence = part(SEQUENCE).filter(|sequence| !sequence.is_empty()).ok_or("no sequence number")?;
    Ok(Change { sequence, kind, key: Key { pk, sk } })
}

fn text<'r>(record: &'r Value, pointer: &str) -> Option<&'r str> {
    record.pointer(pointer).and_then(Value::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Captured;
    use serde_json::json;
    use tracing::subscriber::with_default;

    fn record(sequence: &str) -> Value {
        json!({
            "eventID": "1", "eventName": "INSERT", "eventSource": "aws:dynamodb",
            "dynamodb": {
                "Keys": { "pk": { "S": "demo#conversation#conv_0123456789abcdef" }, "sk": { "S": "outbox#sms#x" } },
                "SequenceNumber": sequence, "SizeBytes": 80, "StreamViewType": "KEYS_ONLY",
            },
        })
    }

    fn without(pointer: &str, member: &str) -> Value {
        let mut record = record("300");
        record.pointer_mut(pointer).unwrap().as_object_mut().unwrap().remove(member);
        record
    }

    fn changes(records: &[Value]) -> (Vec<Change>, String) {
        let event: StreamEvent = serde_json::from_value(json!({ "Records": records })).unwrap();
        let out = Captured::default();
        let subscriber =
            tracing_subscriber::fmt().without_time().with_ansi(false).with_writer(out.clone()).finish();
        (with_default(subscriber, || event.changes()), out.text())
    }

    #[test]
    fn a_change_has_its_kind_key_and_place() {
        let (found, log) = changes(&[record("100")]);
        let key = Key { pk: "demo#conversation#conv_0123456789abcdef".into(), sk: "outbox#sms#x".into() };
        assert_eq!(found, [Change { sequence: "100".into(), kind: ChangeKind::Insert, key }]);
        assert_eq!(log, "");
    }

    #[test]
    fn an_unreadable_record_is_logged_with_its_place_and_the_others_go_on() {
        let (found, log) = changes(&[record("100"), without("/dynamodb/Keys", "sk"), record("500")]);
        let places: Vec<&str> = found.iter().map(|change| change.sequence.as_str()).collect();
        assert_eq!(places, ["100", "500"]);
        insta::assert_snapshot!(log.trim(), @r#"ERROR lambda::stream: A stream record cannot be read and is passed over stream.sequence="300" stream.problem="no sort key""#);
    }

    #[test]
    fn every_part_of_a_record_may_be_missing_or_of_another_kind() {
        let number = json!({ "dynamodb": { "Keys": { "pk": { "N": "1" } }, "SequenceNumber": 5 } });
        let broken = [
            without("", "eventName"),
            without("", "dynamodb"),
            without("/dynamodb", "Keys"),
            without("/dynamodb/Keys/pk", "S"),
            without("/dynamodb", "SequenceNumber"),
            record(""),
            number,
            json!(null),
            json!("text"),
        ];
        let (found, log) = changes(&broken);
        assert_eq!(found, []);
        assert_eq!(log.lines().count(), broken.len());
    }

    #[test]
    fn what_is_not_read_may_have_any_form() {
        let mut odd = record("100");
        odd["dynamodb"]["SizeBytes"] = json!("many");
        odd["awsRegion"] = json!(7);
        assert_eq!(changes(&[odd]).0.len(), 1);
    }

    #[test]
    fn a_failure_names_the_record_to_go_on_from() {
        let (found, _) = changes(&[record("100"), record("200")]);
        let response = serde_json::to_string(&failed_from(found.get(1))).unwrap();
        assert_eq!(response, r#"{"batchItemFailures":[{"itemIdentifier":"200"}]}"#);
        assert_eq!(serde_json::to_string(&failed_from(None)).unwrap(), r#"{"batchItemFailures":[]}"#);
    }
}
