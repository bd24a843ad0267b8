//! Futures that run side by side in an order that a seed decides.

use clock::{Random, SeededRandom};
use std::{
    pin::Pin,
    task::{Context, Poll},
};

/// Lets others go first at every second poll, more or less.
pub struct Jitter<F> {
    inner: Pin<Box<F>>,
    random: SeededRandom,
}

impl<F: Future> Jitter<F> {
    /// The same seed gives way at the same polls.
    pub fn new(seed: u64, inner: F) -> Self {
        Self { inner: Box::pin(inner), random: SeededRandom::from_seed(seed) }
    }
}

impl<F: Future> Future for Jitter<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let mut coin = [0];
        self.random.fill(&mut coin);
        if coin[0] & 1 == 0 {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        self.inner.as_mut().poll(context)
    }
}
