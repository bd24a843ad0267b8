//! A shop's articles as passages, the search for the one that answers (OE-9), and the rules in them (OE-30 to OE-33,
//! [`policy`]). No I/O.
//!
//! Three steps: Markdown to passages by heading, passages to sentences with what each is about, and then either the
//! shop's rule about a kind of request or a free question. What is found is quoted in the shop's own words.
//!
//! Questions are answered in twelve languages, whichever of them an article is written in ([`search`]). The rule about a
//! kind of request is found by English words only.

pub mod article;
mod clock_time;
mod duration;
mod entry;
mod index;
mod lexicon;
mod passage;
pub mod policy;
mod rule;
pub mod search;
mod select;
mod sentence;
mod words;

pub use clock_time::{ClockTime, clock_times};
pub use duration::{Amount, Duration, durations};
pub use index::{Ask, Found, Index};
pub use passage::{Passage, passages};
pub use search::MIN_SCORE;
