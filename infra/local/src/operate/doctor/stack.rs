//! The stack: the table's settings, the queues, and whether anything waits too long.

use super::{Finding, Place};
use crate::operate::{OperateError, Stack, said};
use aws_sdk_dynamodb::types::{PointInTimeRecoveryStatus, StreamViewType, TimeToLiveStatus};
use aws_sdk_sqs::types::QueueAttributeName;
use jiff::{SignedDuration, Timestamp};

/// Sweep queues what is two minutes old, every minute: older than this, nobody works.
const WAITING: SignedDuration = SignedDuration::from_mins(5);

pub(super) async fn look(place: &Place, now: Timestamp) -> Vec<Finding> {
    let mut findings = vec![outbox(place, now).await];
    if let Some(stack) = &place.stack {
        findings.push(table(stack, place.store.table()).await);
        findings.extend(queues(stack).await);
    }
    findings
}

async fn outbox(place: &Place, now: Timestamp) -> Finding {
    match place.store.unsent(now - WAITING).await {
        Err(error) => Finding::bad("table", OperateError::from(error).to_string()),
        Ok(waiting) => match waiting.first() {
            None => Finding::good("outbox", "nothing waits"),
            Some(oldest) => Finding::bad(
                "outbox",
                format!(
                    "{} waiting, the oldest since {}: see infra/runbooks/unsent.md",
                    waiting.len(),
                    oldest.at
                ),
            ),
        },
    }
}

/// The stream, expiry and recovery that the template sets and that somebody may have switched off.
async fn table(stack: &Stack, name: &str) -> Finding {
    match switched_off(stack, name).await {
        Err(why) => Finding::bad("table", why),
        Ok(off) if off.is_empty() => Finding::good("table", "stream, expiry and recovery are on"),
        Ok(off) => {
            Finding::bad("table", format!("switched off: {}; deploy the template again", off.join(", ")))
        }
    }
}

async fn switched_off(stack: &Stack, name: &str) -> Result<Vec<&'static str>, String> {
    let why = |error: &str| format!("its settings cannot be read: {error}");
    let table = stack.dynamodb.describe_table().table_name(name).send().await;
    let table = table.map_err(|error| why(&said(&error)))?.table;
    let stream = table.and_then(|table| table.stream_specification);
    let flows =
        stream.is_some_and(|s| s.stream_enabled && s.stream_view_type == Some(StreamViewType::KeysOnly));
    let ttl = stack.dynamodb.describe_time_to_live().table_name(name).send().await;
    let ttl = ttl.map_err(|error| why(&said(&error)))?.time_to_live_description;
    let forgets = ttl.is_some_and(|e| e.time_to_live_status == Some(TimeToLiveStatus::Enabled));
    let backups = stack.dynamodb.describe_continuous_backups().table_name(name).send().await;
    let backups = backups.map_err(|error| why(&said(&error)))?.continuous_backups_description;
    let recent = backups.and_then(|b| b.point_in_time_recovery_description);
    let restores =
        recent.is_some_and(|r| r.point_in_time_recovery_status == Some(PointInTimeRecoveryStatus::Enabled));
    let parts = [(flows, "the stream of keys"), (forgets, "expiry"), (restores, "point-in-time recovery")];
    Ok(parts.into_iter().filter(|(on, _)| !on).map(|(_, part)| part).collect())
}

async fn queues(stack: &Stack) -> Vec<Finding> {
    let mut findings = Vec::new();
    for queue in &stack.queues {
        let wanted = QueueAttributeName::ApproximateNumberOfMessages;
        let answer = stack
            .sqs
            .get_queue_attributes()
            .queue_url(&queue.url)
            .attribute_names(wanted.clone())
            .send()
            .await;
        let count = answer.map_err(|error| said(&error)).map(|answer| {
            answer
                .attributes
                .unwrap_or_default()
                .get(&wanted)
                .and_then(|count| count.parse::<u64>().ok())
                .unwrap_or(0)
        });
        match count {
            Err(why) => {
                findings.push(Finding::bad("queues", format!("{} cannot be read: {why}", queue.name)));
            }
            Ok(0) => {}
            Ok(count) if queue.dead => {
                let says = format!("{count} given up in {}: see infra/runbooks/dead-letters.md", queue.name);
                findings.push(Finding::bad("queues", says));
            }
            Ok(count) => findings.push(Finding::note("queues", format!("{count} waiting in {}", queue.name))),
        }
    }
    if findings.is_empty() { vec![Finding::good("queues", "empty, no dead letters")] } else { findings }
}
