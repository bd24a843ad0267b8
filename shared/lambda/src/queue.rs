//! The queues: putting messages in, and handling what comes out, each message by itself.

use crate::{Failure, QueueMessage};
use aws_lambda_events::sqs::{SqsBatchResponse, SqsEvent, SqsMessage};
use aws_sdk_sqs::{
    operation::send_message_batch::SendMessageBatchOutput, types::SendMessageBatchRequestEntry as Entry,
};
use futures_util::FutureExt;
use lambda_runtime::BoxFuture;
use std::{
    panic::AssertUnwindSafe,
    sync::{Mutex, PoisonError},
};

/// Takes messages in order: SQS when deployed, [`MemoryQueue`] in the local run and in tests.
pub trait Queue: Send + Sync {
    /// Puts all messages in, or says from which one on they were not taken; none before that one is missing.
    fn send<'a>(&'a self, messages: &'a [QueueMessage]) -> BoxFuture<'a, Result<(), NotTaken>>;
}

/// Messages that a queue did not take. The caller comes again with them; a message may then be in the queue twice.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the queue did not take the messages from place {first} on: {reason}")]
pub struct NotTaken {
    /// The place of the first one, counted from 0.
    pub first: usize,
    /// The service's error code.
    pub reason: String,
}

/// A queue of SQS.
#[derive(Debug, Clone)]
pub struct SqsQueue {
    client: aws_sdk_sqs::Client,
    url: String,
}

/// As many messages as SQS takes in one call (`SendMessageBatch`).
const BATCH: usize = 10;

impl SqsQueue {
    /// The queue with this address.
    #[must_use]
    pub fn new(client: aws_sdk_sqs::Client, url: impl Into<String>) -> Self {
        Self { client, url: url.into() }
    }

    /// Sends up to ten messages; the place is counted within them.
    async fn send_batch(&self, messages: &[QueueMessage]) -> Result<(), NotTaken> {
        let entries = messages.iter().enumerate().map(entry).collect::<Result<Vec<_>, _>>()?;
        let call = self.client.send_message_batch().queue_url(&self.url).set_entries(Some(entries));
        let sent = call.send().await.map_err(|error| {
            let reason = aws_sdk_sqs::error::ProvideErrorMetadata::code(&error).unwrap_or("no answer");
            NotTaken { first: 0, reason: reason.to_owned() }
        })?;
        first_failed(&sent).map_or(Ok(()), Err)
    }
}

impl Queue for SqsQueue {
    fn send<'a>(&'a self, messages: &'a [QueueMessage]) -> BoxFuture<'a, Result<(), NotTaken>> {
        Box::pin(async move {
            for (number, batch) in messages.chunks(BATCH).enumerate() {
                // INVARIANT: what follows a failure is not sent, because it will be sent again with it.
                self.send_batch(batch)
                    .await
                    .map_err(|not| NotTaken { first: number * BATCH + not.first, ..not })?;
            }
            Ok(())
        })
    }
}

fn entry((place, message): (usize, &QueueMessage)) -> Result<Entry, NotTaken> {
    let entry = Entry::builder().id(place.to_string()).message_body(message.to_body()).build();
    entry.map_err(|_| NotTaken { first: place, reason: "request not built".to_owned() })
}

/// SQS takes the entries of a call one by one and answers 200 even if it took none of them.
fn first_failed(sent: &SendMessageBatchOutput) -> Option<NotTaken> {
    let failed = sent.failed().iter();
    // An id that is not one of ours counts as the first, so that nothing is taken for sent that was not.
    let place = failed.map(|entry| (entry.id().parse().unwrap_or(0), entry.code()));
    place.min_by_key(|(first, _)| *first).map(|(first, code)| NotTaken { first, reason: code.to_owned() })
}

/// A queue in this process.
#[derive(Debug, Default)]
pub struct MemoryQueue(Mutex<Vec<QueueMessage>>);

impl MemoryQueue {
    /// Takes everything out, oldest first.
    #[must_use]
    pub fn drain(&self) -> Vec<QueueMessage> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Queue for MemoryQueue {
    fn send<'a>(&'a self, messages: &'a [QueueMessage]) -> BoxFuture<'a, Result<(), NotTaken>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(messages);
        Box::pin(async { Ok(()) })
    }
}

/// What becomes of a message. The texts go to the log, without personal data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Disposition {
    /// Done, or nothing to do.
    Done,
    /// Not now: the queue brings it again, and moves it to its dead letters after the last try.
    Retry(String),
    /// Never: it is taken out of the queue and forgotten.
    Drop(String),
}

/// Handles the messages of a batch one after the other, each in its own result: one that cannot be read, fails or even
/// panics comes back alone. A batch with a message that has no id fails as a whole, since Lambda would take the empty
/// id for all of them.
pub async fn each_message<F, D>(event: SqsEvent, handle: F) -> Result<SqsBatchResponse, Failure>
where
    F: Fn(QueueMessage) -> D,
    D: Future<Output = Disposition>,
{
    let mut response = SqsBatchResponse::default();
    for (id, message) in with_ids(event)? {
        let disposition = match QueueMessage::from_body(message.body.as_deref().unwrap_or_default()) {
            Ok(message) => one(&handle, message).await,
            Err(error) => Disposition::Retry(error.to_string()),
        };
        record(&id, &disposition);
        if matches!(disposition, Disposition::Retry(_)) {
            response.add_failure(id);
        }
    }
    Ok(response)
}

fn with_ids(event: SqsEvent) -> Result<Vec<(String, SqsMessage)>, Failure> {
    let with_id = |mut message: SqsMessage| {
        let id = message.message_id.take().filter(|id| !id.is_empty())?;
        Some((id, message))
    };
    let all: Option<Vec<_>> = event.records.into_iter().map(with_id).collect();
    all.ok_or_else(|| Failure::new("MessageWithoutId", "a message of the batch has no id"))
}

async fn one<F, D>(handle: &F, message: QueueMessage) -> Disposition
where
    F: Fn(QueueMessage) -> D,
    D: Future<Output = Disposition>,
{
    let result = AssertUnwindSafe(async { handle(message).await }).catch_unwind().await;
    result.unwrap_or_else(|_| Disposition::Retry("the handler panicked".to_owned()))
}

fn record(id: &str, disposition: &Disposition) {
    match disposition {
        Disposition::Done => {}
        Disposition::Retry(reason) => {
            tracing::warn!(message.id = id, message.reason = reason, "A message failed and comes back");
        }
        Disposition::Drop(reason) => {
            tracing::error!(message.id = id, message.reason = reason, "A message was given up");
        }
    }
}

#[cfg(test)]
mod tests;
