//! Twilio's form, read.

use super::{Keyword, WHATSAPP};
use model::{Channel, Redacted};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The most pictures or files that one message carries
/// (<https://www.twilio.com/docs/messaging/guides/webhook-request>).
const MEDIA_MAX: usize = 10;
/// The longest id or address that is let into a key: a WhatsApp user id has up to 131 letters and a parent one more.
const ID_MAX: usize = 140;

/// One message of a shopper, by text or WhatsApp.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InboundText {
    /// Twilio's id of the message, `SM...` or `MM...`; the same on every repeat.
    pub message_sid: String,
    /// The Twilio account that received it. The caller compares it with the tenant's.
    pub account_sid: String,
    /// [`Channel::Sms`] or [`Channel::Whatsapp`].
    pub channel: Channel,
    /// Who wrote, without `whatsapp:`: a number in E.164 form, a short code, or a WhatsApp user id such as
    /// `US.13491208655302741918` of somebody who hides the number. Proves nothing about who writes.
    pub from: Redacted<String>,
    /// The shop's number, without `whatsapp:`.
    pub to: Redacted<String>,
    /// What was written, with its white space; empty if only a picture or a place was sent. Of a button the words on it.
    pub text: Redacted<String>,
    /// Pictures and files.
    pub media: Vec<Media>,
    /// Whether a place was shared.
    pub location: bool,
    /// What Twilio's Advanced Opt-Out took the message for. It has then answered the shopper by itself.
    pub opt_out: Option<Keyword>,
}

/// A picture or file of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Media {
    /// Its media type, `image/jpeg`.
    pub content_type: String,
    /// Where Twilio keeps it; reading it needs the account's credentials.
    pub url: Redacted<String>,
}

/// A form that is not a message of Twilio's. The edge answers 400.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ParseError {
    /// A field that every message has is missing.
    #[error("the field {0} is missing; answer 400")]
    Missing(&'static str),
    /// A field does not have the shape Twilio documents, or names a channel other than SMS, MMS and WhatsApp.
    #[error("the field {0} is malformed; answer 400")]
    Malformed(&'static str),
}

impl ParseError {
    /// The HTTP status to answer with.
    pub const STATUS: u16 = 400;
}

type Form<'a> = BTreeMap<Cow<'a, str>, Cow<'a, str>>;

/// Reads the body of a verified request; `None` is a report on a message of ours (`MessageStatus` without `Body`),
/// which is answered like a message and needs nothing else.
pub fn parse(body: &[u8]) -> Result<Option<InboundText>, ParseError> {
    let form: Form<'_> = form_urlencoded::parse(body).collect();
    if form.contains_key("MessageStatus") && !form.contains_key("Body") {
        return Ok(None);
    }
    let (channel, from) = address(&form, "From")?;
    let (_, to) = address(&form, "To")?;
    Ok(Some(InboundText {
        message_sid: id(&form, "MessageSid")?,
        account_sid: id(&form, "AccountSid")?,
        channel,
        from,
        to,
        text: Redacted::new(text(&form)),
        media: media(&form),
        location: form.contains_key("Latitude") && form.contains_key("Longitude"),
        opt_out: opt_out(&form),
    }))
}

fn required<'a>(form: &'a Form<'_>, name: &'static str) -> Result<&'a str, ParseError> {
    form.get(name).map(AsRef::as_ref).filter(|value| !value.is_empty()).ok_or(ParseError::Missing(name))
}

// INVARIANT: ids and addresses become parts of keys (`{tenant}#{kind}#{id}`), so no other character may pass.
fn is_key_part(text: &str, others: &str) -> bool {
    (1..=ID_MAX).contains(&text.len())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || others.contains(c))
}

fn id(form: &Form<'_>, name: &'static str) -> Result<String, ParseError> {
    let id = required(form, name)?;
    is_key_part(id, "-_").then(|| id.to_owned()).ok_or(ParseError::Malformed(name))
}

fn address(form: &Form<'_>, name: &'static str) -> Result<(Channel, Redacted<String>), ParseError> {
    let full = required(form, name)?;
    let (channel, address) =
        full.strip_prefix(WHATSAPP).map_or((Channel::Sms, full), |user| (Channel::Whatsapp, user));
    let well_formed = is_key_part(address, "+.");
    well_formed.then(|| (channel, Redacted::new(address.to_owned()))).ok_or(ParseError::Malformed(name))
}

fn text(form: &Form<'_>) -> String {
    let field = |name| form.get(name).filter(|text| !text.trim().is_empty());
    field("Body").or_else(|| field("ButtonText")).map(ToString::to_string).unwrap_or_default()
}

/// Every `MediaUrlN` that is there, whatever `NumMedia` says: a picture is named, never dropped.
fn media(form: &Form<'_>) -> Vec<Media> {
    let one = |number: usize| {
        let url = form.get(format!("MediaUrl{number}").as_str())?;
        let kind = form.get(format!("MediaContentType{number}").as_str());
        let content_type = kind.map_or("application/octet-stream", AsRef::as_ref).to_owned();
        Some(Media { content_type, url: Redacted::new(url.to_string()) })
    };
    (0..MEDIA_MAX).filter_map(one).collect()
}

fn opt_out(form: &Form<'_>) -> Option<Keyword> {
    match form.get("OptOutType")?.trim() {
        "STOP" => Some(Keyword::Stop),
        "START" => Some(Keyword::Start),
        "HELP" => Some(Keyword::Help),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
