//! Time and randomness, passed in (invariant 10): a conversation that ran with a [`ManualClock`] and a
//! [`SeededRandom`] runs again to the same result, byte for byte.

mod random;
mod time;

pub use random::{Random, SeededRandom, SystemRandom};
pub use time::{Clock, ManualClock, SystemClock};
