//! Conversations as text. A file holds what the shopper does and what came of it:
//!
//! ```text
//! # What this shows
//! channel: sms +14155550123
//!
//! > Can I change the size of my last order?
//! < To keep your orders private, ...
//!   why: order_editing sign_in_needed
//!
//! (sign in as ada@example.com)
//! ```
//!
//! Lines that begin with `#`, `channel:`, `>` or `(` are played; all others are what the product answered, and are
//! compared. `UPDATE_TRANSCRIPTS=1` writes them anew.

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// The shopper writes.
    Say(String),
    /// Something else happens: `sign in as ada@example.com`, `wait 2h`.
    Do(String),
}

/// A transcript to play.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transcript {
    /// The comment lines at its head.
    pub head: Vec<String>,
    /// `webchat`, `sms +1...`, `whatsapp +1...` or `email ada@example.com`.
    pub channel: String,
    /// What to do, in order.
    pub steps: Vec<Step>,
}

impl Transcript {
    /// Reads what is to be played; what was answered last time is left out.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let mut transcript = Self { head: vec![], channel: "webchat".to_owned(), steps: vec![] };
        for line in text.lines() {
            if let Some(channel) = line.strip_prefix("channel:") {
                channel.trim().clone_into(&mut transcript.channel);
            } else if line.starts_with('#') && transcript.steps.is_empty() {
                transcript.head.push(line.to_owned());
            } else if let Some(said) = line.strip_prefix("> ") {
                transcript.steps.push(Step::Say(said.to_owned()));
            } else if let Some(done) = line.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
                transcript.steps.push(Step::Do(done.to_owned()));
            }
        }
        transcript
    }
}
