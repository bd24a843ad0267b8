//! Texts and WhatsApp through Twilio.
//!
//! What arrives: [`verify()`] the signature, [`parse()`] the form, look for a [`keyword()`]. What leaves: [`render()`] or
//! [`render_whatsapp`] the replies, [`message_form`] for `Messages.json`, [`read_answer`] of what Twilio says to it.

mod keyword;
mod parse;
mod render;
mod segments;
mod send;
mod verify;

pub use keyword::{Keyword, keyword};
pub use parse::{InboundText, Media, ParseError, parse};
pub use render::{Limit, Rendered, render, render_whatsapp};
pub use segments::{Encoding, Segments, gsm7, segments};
pub use send::{EMPTY_RESPONSE, LookupError, SendAnswer, find_earlier, message_form, read_answer, recipient};
pub use verify::{Refused, verify};

/// The most characters Twilio takes in one message, text or WhatsApp; more is refused with 21617
/// (<https://www.twilio.com/docs/api/errors/21617>).
pub const BODY_MAX: usize = 1600;

/// What Twilio puts before the address of a WhatsApp user.
const WHATSAPP: &str = "whatsapp:";

/// The same cases in every run, so that a failure is a change and not luck.
#[cfg(test)]
fn same_cases() -> proptest::test_runner::Config {
    use proptest::test_runner::{Config, RngSeed};
    Config { rng_seed: RngSeed::Fixed(2026), failure_persistence: None, ..Config::default() }
}
