//! A mail that leaves: the agent's words in the form of a mail, with what lets the answer find its way back.

mod body;
mod notice;
mod providers;

pub use notice::{Notice, notice};
pub use providers::{mailgun_form, postmark_json};

use super::address::{one_line, plain_address, plain_id};
use super::thread;
use model::{Address, Author, Conversation, EmailChannel, Redacted, Reply};

/// The most ids in `References`.
const MOST_REFERENCES: usize = 10;

/// The longest subject, characters.
const LONGEST_SUBJECT: usize = 250;

/// What a mail is written from, beside its words and its recipient.
#[derive(Debug, Clone, Copy)]
pub struct Letter<'a> {
    /// The conversation it belongs to: its language, subject and message ids.
    pub conversation: &'a Conversation,
    /// The shop's mail channel.
    pub channel: &'a EmailChannel,
    /// The token of this mail, for its message id and its reply address ([`reply_address`](super::reply_address)).
    pub token: &'a str,
    /// The name that shoppers see.
    pub sender_name: &'a str,
    /// Who speaks. A person's mail does not say that a machine wrote it.
    pub author: Author,
}

/// A mail as its provider is told to send it. Nothing in it holds a line break where a header field is one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutgoingMail {
    /// The address it comes from.
    pub from: String,
    /// The name it comes from.
    pub from_name: String,
    /// Where answers go.
    pub reply_to: String,
    /// The one recipient; empty if the address given is none, which the provider refuses.
    pub to: Redacted<String>,
    /// The subject, with one `Re:`.
    pub subject: Redacted<String>,
    /// Our `Message-ID`, without angle brackets.
    pub message_id: String,
    /// The id of the mail it answers.
    pub in_reply_to: Option<String>,
    /// The ids of the thread, oldest first.
    pub references: Vec<String>,
    /// The plain text.
    pub text: Redacted<String>,
    /// The same as HTML.
    pub html: Redacted<String>,
    /// Further header fields.
    pub headers: Vec<(&'static str, &'static str)>,
}

/// Writes `replies` as one mail to `to`, and to nobody else.
///
/// The agent's mail says that a machine wrote it (`Auto-Submitted`, RFC 3834 5) and asks Exchange for no automatic
/// answer (`X-Auto-Response-Suppress`), so that two machines do not answer each other.
#[must_use]
pub fn render(replies: &[Reply], to: &Address, letter: &Letter<'_>) -> OutgoingMail {
    let known = letter.conversation.thread.clone().unwrap_or_default();
    let ids: Vec<String> = known.references.iter().filter_map(|id| plain_id(id)).collect();
    let from_name = one_line(letter.sender_name, 100);
    let by_machine = matches!(letter.author, Author::Agent | Author::Nobody);
    OutgoingMail {
        from: plain_address(&letter.channel.address).unwrap_or_default(),
        reply_to: plain_address(&thread::reply_address(letter.channel, letter.token)).unwrap_or_default(),
        // INVARIANT: one plain address. A text that a provider reads as two would send order data to a stranger.
        to: Redacted::new(plain_address(to.reveal()).unwrap_or_default()),
        subject: Redacted::new(reply_subject(known.subject.reveal(), &from_name)),
        message_id: one_line(&thread::message_id(letter.token, &letter.channel.reply_domain), 300),
        in_reply_to: ids.last().cloned(),
        references: ids.iter().skip(ids.len().saturating_sub(MOST_REFERENCES)).cloned().collect(),
        text: Redacted::new(body::text(replies)),
        html: Redacted::new(body::html(replies, letter.conversation.language)),
        headers: if by_machine {
            vec![("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All")]
        } else {
            Vec::new()
        },
        from_name,
    }
}

/// The subject with exactly one `Re:`, whatever stood there in whichever language; a mail without a subject gets the
/// shop's name.
fn reply_subject(subject: &str, shop: &str) -> String {
    let subject = one_line(subject, LONGEST_SUBJECT);
    let mut rest = subject.as_str();
    while let Some((prefix, behind)) = rest.split_once([':', '\u{ff1a}'])
        && is_reply_prefix(prefix)
    {
        rest = behind.trim_start();
    }
    format!("Re: {}", if rest.is_empty() { shop } else { rest }).trim_end().to_owned()
}

/// `Re`, `AW`, `SV` and the like, also as `Re[2]` and `RE (3)`.
fn is_reply_prefix(prefix: &str) -> bool {
    let word = prefix
        .trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '[' | ']' | '(' | ')' | ' ' | '^'));
    let known = [
        "re",
        "aw",
        "antw",
        "sv",
        "vs",
        "odp",
        "rif",
        "r",
        "res",
        "ynt",
        "\u{56de}\u{590d}",
        "\u{7b54}\u{590d}",
    ];
    known.contains(&word.trim_start().to_lowercase().as_str())
}

#[cfg(test)]
mod tests;
