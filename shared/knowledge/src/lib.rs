//! A shop's articles as passages, the search for the one that answers (OE-9), and the rules in them (OE-30 to OE-33,
//! [`policy`]). No I/O.
//!
//! Three steps: Markdown to passages by heading, passages to sentences with what each is about, and then either the
//! shop's rule about a kind of request or a free question, in any of twelve languages, whichever of them an article is
//! written in. What is found is quoted in the shop's own words.

pub mod article;
pub mod check;
mod clock_time;
mod compiled;
mod duration;
mod entry;
mod index;
mod learned;
mod passage;
pub mod policy;
pub mod return_cost;
mod rule;
pub mod search;
mod select;
mod sentence;

pub use clock_time::{ClockTime, clock_times};
pub use compiled::CompiledError;
pub use duration::{Amount, Duration, durations};
pub use index::{Found, Index};
pub use passage::{Passage, passages};
pub use return_cost::return_fee;
pub use rule::Kind;
pub use search::MIN_SCORE;
