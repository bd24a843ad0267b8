//! What time it is.

use jiff::{SignedDuration, Timestamp};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Tells the time.
pub trait Clock: Send + Sync {
    /// The moment of the call.
    fn now(&self) -> Timestamp;
}

/// The machine's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place that asks the machine")]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// A clock that stands still until it is moved: for tests and for replaying a conversation.
#[derive(Debug)]
pub struct ManualClock(Mutex<Timestamp>);

impl ManualClock {
    /// Stands at `start`.
    #[must_use]
    pub const fn starting_at(start: Timestamp) -> Self {
        Self(Mutex::new(start))
    }

    /// Moves to `at`, which may lie in the past.
    pub fn set(&self, at: Timestamp) {
        *self.guard() = at;
    }

    /// Moves on by `by`; at the end of time (the year 9999) it stays there.
    pub fn advance(&self, by: SignedDuration) {
        let mut now = self.guard();
        *now = now.saturating_add(by).unwrap_or(*now);
    }

    /// A timestamp is written in one step, so that a panic elsewhere cannot have left half of one.
    fn guard(&self) -> MutexGuard<'_, Timestamp> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Timestamp {
        *self.guard()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: Timestamp = Timestamp::constant(1_780_000_000, 0);

    #[test]
    fn a_manual_clock_stands_still_until_it_is_moved() {
        let clock = ManualClock::starting_at(START);
        assert_eq!((clock.now(), clock.now()), (START, START));
        clock.advance(SignedDuration::from_secs(90));
        assert_eq!(clock.now().as_second() - START.as_second(), 90);
        clock.set(START);
        assert_eq!(clock.now(), START);
    }

    #[test]
    fn a_manual_clock_stops_at_the_end_of_time() {
        let clock = ManualClock::starting_at(START);
        clock.advance(SignedDuration::MAX);
        assert_eq!(clock.now(), Timestamp::MAX);
    }

    #[test]
    fn the_system_clock_runs_after_the_year_in_which_it_was_written() {
        assert!(SystemClock.now() > START);
    }
}
