//! Stopping a function in the middle, as Lambda does when it runs out of time or its machine is taken away.

use std::{
    pin::Pin,
    task::{Context, Poll},
};

/// Runs a function until it waits for the `waits + 1`st time, and drops it there: it dies at that await.
pub struct StopAfter<F> {
    function: Option<Pin<Box<F>>>,
    waits: usize,
}

impl<F: Future> StopAfter<F> {
    /// Lets `function` wait `waits` times.
    pub fn new(waits: usize, function: F) -> Self {
        Self { function: Some(Box::pin(function)), waits }
    }
}

impl<F: Future> Future for StopAfter<F> {
    /// `None`: it was stopped.
    type Output = Option<F::Output>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let Some(function) = self.function.as_mut() else { return Poll::Ready(None) };
        match function.as_mut().poll(context) {
            Poll::Ready(output) => Poll::Ready(Some(output)),
            Poll::Pending if self.waits == 0 => {
                self.function = None;
                Poll::Ready(None)
            }
            Poll::Pending => {
                self.waits -= 1;
                Poll::Pending
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};

    async fn three_steps(done: &AtomicUsize) {
        for _ in 0..3 {
            done.fetch_add(1, Ordering::Relaxed);
            tokio::task::yield_now().await;
        }
    }

    #[tokio::test]
    async fn a_function_stops_at_the_await_it_is_told_and_finishes_after_its_last() {
        for (waits, steps, finished) in [(0, 1, false), (1, 2, false), (2, 3, false), (3, 3, true)] {
            let done = AtomicUsize::new(0);
            let outcome = StopAfter::new(waits, three_steps(&done)).await;
            assert_eq!((done.into_inner(), outcome.is_some()), (steps, finished), "after {waits} waits");
        }
    }
}
