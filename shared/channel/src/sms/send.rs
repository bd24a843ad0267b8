//! Twilio's `Messages.json`: what is asked of it and what it answers.

use super::{WHATSAPP, segments::plain};
use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimeParser;
use model::{Channel, Redacted, SmsChannel};
use serde::Deserialize;

/// The answer to a webhook: TwiML (`text/xml`) that sends nothing, because replies leave by the outbox.
pub const EMPTY_RESPONSE: &str = "<Response/>";

/// The form that sends `text` to `to`, fields in Twilio's names
/// (<https://www.twilio.com/docs/messaging/api/message-resource>).
///
/// The sender is the shop's number or messaging service (`MG...`); of WhatsApp the one set for it, else the same.
#[must_use]
pub fn message_form(
    channel: &SmsChannel,
    kind: Channel,
    to: &Redacted<String>,
    text: &str,
) -> Vec<(String, String)> {
    let sender = match (kind, &channel.whatsapp_from) {
        (Channel::Whatsapp, Some(from)) => from,
        _ => &channel.from,
    };
    let (field, sender) = if sender.starts_with("MG") {
        ("MessagingServiceSid", sender.clone())
    } else {
        ("From", address(kind, sender))
    };
    [("To", recipient(kind, to)), (field, sender), ("Body", text.to_owned())]
        .map(|(name, value)| (name.to_owned(), value))
        .into()
}

/// The `To` of a message to `to`, as it is sent and as Twilio lists it: with `whatsapp:` where that is the channel.
#[must_use]
pub fn recipient(kind: Channel, to: &Redacted<String>) -> String {
    address(kind, to.reveal())
}

fn address(kind: Channel, address: &str) -> String {
    let prefix = if kind == Channel::Whatsapp && !address.starts_with(WHATSAPP) { WHATSAPP } else { "" };
    format!("{prefix}{address}")
}

/// What Twilio said to a message, as what is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SendAnswer {
    /// Taken. Whether it arrives is reported later, or never.
    Sent {
        /// Twilio's id of it.
        sid: String,
    },
    /// 21610: the recipient has opted out. Record it and send nothing more.
    OptedOut,
    /// 63016: the shopper's last WhatsApp message is over 24 hours old. Only a template could be sent.
    OutsideWindow,
    /// Refused for good; the same message would be refused again.
    Refused {
        /// Twilio's error code (<https://www.twilio.com/docs/api/errors>).
        code: u32,
    },
    /// Throttled, down, or not understood. It may have been sent: look with [`find_earlier`] before repeating.
    TryLater,
}

/// The codes of a queue that is full for now, whatever status they come with.
const BUSY: [u32; 2] = [20429, 21611];

#[derive(Deserialize)]
struct Answer {
    sid: Option<String>,
    /// Of a refusal.
    code: Option<u32>,
    /// Of a message that was taken and has failed at once.
    error_code: Option<u32>,
}

/// Reads the answer to [`message_form`].
#[must_use]
pub fn read_answer(status: u16, body: &[u8]) -> SendAnswer {
    let Ok(answer) = serde_json::from_slice::<Answer>(body) else { return SendAnswer::TryLater };
    match (status, answer.code.or(answer.error_code), answer.sid) {
        (200..=299, None, Some(sid)) if !sid.is_empty() => SendAnswer::Sent { sid },
        (_, Some(code), _) if BUSY.contains(&code) => SendAnswer::TryLater,
        (200..=299 | 400..=428 | 430..=499, Some(code), _) => refusal(code),
        _ => SendAnswer::TryLater,
    }
}

const fn refusal(code: u32) -> SendAnswer {
    match code {
        21610 => SendAnswer::OptedOut,
        63016 => SendAnswer::OutsideWindow,
        code => SendAnswer::Refused { code },
    }
}

/// The list of messages could not be read. Nothing is known; ask again before anything is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the list of messages is unreadable; ask again before sending")]
pub struct LookupError;

#[derive(Deserialize)]
struct List {
    messages: Vec<Listed>,
}

#[derive(Deserialize)]
struct Listed {
    sid: String,
    to: Option<String>,
    body: Option<String>,
    date_created: Option<String>,
}

/// The id of a message with this recipient and text that was created at or after `since`, so that a send whose end is
/// unknown is not repeated. An error must not be taken for "none". The ids in `known` are other messages' sends: the
/// same words may go to the same phone twice in one second.
///
/// `list_body` answers `GET Messages.json?To=...`, newest first; `to` is the [`recipient`]. Leave `DateSent` out of the
/// question: what is still queued has none and would not be listed. Twilio's times are whole seconds, so `since` counts
/// from the beginning of its second; take off what the clocks may differ by.
pub fn find_earlier(
    list_body: &[u8],
    to: &str,
    text: &str,
    since: Timestamp,
    known: &[&str],
) -> Result<Option<String>, LookupError> {
    let list: List = serde_json::from_slice(list_body).map_err(|_| LookupError)?;
    let same = |message: &Listed| {
        !known.contains(&message.sid.as_str())
            && message.to.as_deref() == Some(to)
            && message.body.as_deref().is_some_and(|body| same_text(body, text))
            && created(message).is_some_and(|at| at.as_second() >= since.as_second())
    };
    Ok(list.messages.into_iter().find(same).map(|message| message.sid))
}

/// Twilio may have trimmed the text, or written it plainly by itself ("smart encoding").
fn same_text(one: &str, other: &str) -> bool {
    plain(one).trim() == plain(other).trim()
}

fn created(message: &Listed) -> Option<Timestamp> {
    let parser = DateTimeParser::new().relaxed_weekday(true);
    parser.parse_timestamp(message.date_created.as_deref()?).ok()
}

#[cfg(test)]
mod tests;
