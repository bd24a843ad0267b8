//! A queue as SQS is one, in this process.

use lambda::{BoxFuture, NotTaken, Queue, QueueMessage};
use std::{
    collections::VecDeque,
    sync::{Mutex, MutexGuard, PoisonError},
};

/// Keeps a message until whoever received it is done with it.
#[derive(Debug, Default)]
pub(crate) struct LocalQueue(Mutex<VecDeque<QueueMessage>>);

/// A message given out. It comes back to the end of its queue unless it is done: when its function failed, and when the
/// function was stopped and this was dropped.
#[derive(Debug)]
pub(crate) struct Received<'q> {
    queue: &'q LocalQueue,
    message: Option<QueueMessage>,
}

impl LocalQueue {
    /// Gives out the oldest message.
    pub(crate) fn receive(&self) -> Option<Received<'_>> {
        let message = self.guard().pop_front()?;
        Some(Received { queue: self, message: Some(message) })
    }

    /// How many messages wait.
    pub(crate) fn len(&self) -> usize {
        self.guard().len()
    }

    fn guard(&self) -> MutexGuard<'_, VecDeque<QueueMessage>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Queue for LocalQueue {
    fn send<'a>(&'a self, messages: &'a [QueueMessage]) -> BoxFuture<'a, Result<(), NotTaken>> {
        Box::pin(async move {
            for message in messages {
                // A call to SQS takes its time: whoever sends may be stopped before it and before its answer.
                tokio::task::yield_now().await;
                self.guard().push_back(message.clone());
                tokio::task::yield_now().await;
            }
            Ok(())
        })
    }
}

impl Received<'_> {
    /// The message.
    pub(crate) const fn message(&self) -> Option<&QueueMessage> {
        self.message.as_ref()
    }

    /// Takes the message out of its queue for good.
    pub(crate) fn done(mut self) {
        self.message = None;
    }
}

impl Drop for Received<'_> {
    fn drop(&mut self) {
        if let Some(message) = self.message.take() {
            self.queue.guard().push_back(message);
        }
    }
}
