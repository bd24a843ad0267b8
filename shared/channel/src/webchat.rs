//! Web chat: what the widget sends and what it gets, as JSON.

mod parse;
mod render;

pub use parse::{ParseError, Posted, TEXT_MAX, parse};
pub use render::{Answer, Entry, Transcript, answer, transcript};
