//! Header fields and MIME bodies, read by a library; what every provider's adapter fills.

use super::Attachment;
use crate::email::address::{one_line, plain_address, plain_id};
use crate::email::html;
use mail_parser::{
    Address, HeaderName, HeaderValue, Message, MessageParser, MessagePart, MimeHeaders, PartType,
};
use model::Redacted;

/// A message in a message in a message costs the library one stack frame each, and a parameter in pieces (RFC 2231 3)
/// as much time as it has pieces before it; no real mail has this many of either.
const MOST_PARTS: usize = 1000;

/// How much of a message is read for its header, if the whole may not be.
const LONGEST_HEADER: usize = 64 * 1024;

/// The longest subject, name and header value that is kept, characters.
const LONGEST_SUBJECT: usize = 300;
const LONGEST_NAME: usize = 100;
const LONGEST_VALUE: usize = 8000;

/// The most recipients that are kept.
const MOST_RECIPIENTS: usize = 50;

/// What is known of a mail before it is judged.
#[derive(Default)]
pub(in crate::email) struct Draft {
    /// The provider's own id.
    pub provider_id: Option<String>,
    /// All header fields, topmost first: the name in lower case, the value unfolded.
    pub headers: Vec<(String, String)>,
    /// How many mailboxes all `From` fields name.
    pub senders: usize,
    /// The first of them, if it is a plain address.
    pub from: Option<String>,
    /// Its name.
    pub from_name: Option<String>,
    /// Who sent it by the envelope, if the provider says so; empty for a bounce.
    pub envelope_from: Option<String>,
    /// All recipients, in lower case.
    pub to: Vec<String>,
    /// The subject, one line.
    pub subject: String,
    /// `Message-ID` without brackets.
    pub message_id: Option<String>,
    /// `In-Reply-To`, then `References`, newest first.
    pub references: Vec<String>,
    /// `Date` as written.
    pub date: String,
    /// The text.
    pub text: String,
    /// Files and pictures.
    pub attachments: Vec<Attachment>,
    /// Where the provider keeps the mail.
    pub stored_at: Option<String>,
}

impl Draft {
    /// The value of the topmost field with this name (lower case).
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(its, _)| its == name).map(|(_, value)| value.as_str())
    }

    /// Adds recipients that are plain addresses, each once.
    pub fn add_recipients<'a>(&mut self, addresses: impl Iterator<Item = &'a str>) {
        for address in addresses.filter_map(plain_address) {
            if self.to.len() < MOST_RECIPIENTS && !self.to.contains(&address) {
                self.to.push(address);
            }
        }
    }

    /// Takes the plain text, or the HTML where there is no plain text worth reading.
    pub fn set_text(&mut self, plain: &str, html: &str) {
        let is_html = self
            .header("content-type")
            .is_some_and(|value| value.to_ascii_lowercase().starts_with("text/html"));
        let from_html = plain.trim().is_empty() || (is_html && !html.trim().is_empty());
        self.text = clean(if from_html { html::to_text(html) } else { plain.to_owned() }.as_str());
    }
}

/// Reads a raw message. What cannot be read as MIME is kept as text, what would cost too much as a file.
pub(super) fn read(raw: &[u8]) -> Draft {
    if is_too_costly(raw) {
        let head = raw.get(..LONGEST_HEADER.min(raw.len())).unwrap_or(raw);
        let mut draft = MessageParser::default()
            .parse_headers(head)
            .map(|message| envelope(&message))
            .unwrap_or_default();
        draft.attachments.push(attachment("message.eml", "message/rfc822", raw.len()));
        return draft;
    }
    let Some(message) = MessageParser::default().parse(raw) else {
        return Draft { text: clean(&String::from_utf8_lossy(raw)), ..Draft::default() };
    };
    let mut draft = envelope(&message);
    draft.text = clean(&body(&message));
    draft.attachments = message.attachments().map(named).collect();
    draft
}

/// Reads header fields that a provider took apart.
pub(super) fn read_fields(fields: &[(String, String)]) -> Draft {
    let mut block = String::new();
    for (name, value) in fields.iter().take(MOST_PARTS) {
        if !name.is_empty() && name.chars().all(|c| c.is_ascii_graphic() && c != ':') {
            block.push_str(name);
            block.push_str(": ");
            block.push_str(&one_line(value, LONGEST_VALUE));
            block.push_str("\r\n");
        }
    }
    block.push_str("\r\n");
    MessageParser::default().parse_headers(&block).map(|message| envelope(&message)).unwrap_or_default()
}

/// Whether reading `raw` could overflow the stack or take minutes. Every part that can hold another has a
/// `Content-Type` field; every piece of a parameter has a `*` before its number.
fn is_too_costly(raw: &[u8]) -> bool {
    const NAME: &[u8] = b"content-type";
    let parts = raw.windows(NAME.len()).filter(|window| window.eq_ignore_ascii_case(NAME));
    let pieces = raw.split(|byte| *byte == b'*').skip(1).filter(|rest| {
        let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        digits > 0 && rest.get(digits).is_none_or(|byte| *byte == b'=')
    });
    parts.take(MOST_PARTS + 1).count() > MOST_PARTS || pieces.take(MOST_PARTS + 1).count() > MOST_PARTS
}

/// The header fields.
fn envelope(message: &Message<'_>) -> Draft {
    let headers: Vec<(String, String)> = message
        .headers()
        .iter()
        .map(|header| {
            let raw = message.raw_message.get(header.offset_start() as usize..header.offset_end() as usize);
            let value = String::from_utf8_lossy(raw.unwrap_or_default());
            (header.name().to_ascii_lowercase(), one_line(&value, LONGEST_VALUE))
        })
        .collect();
    let senders =
        message.header_values(HeaderName::From).filter_map(HeaderValue::as_address).flat_map(Address::iter);
    let first = message.from().and_then(Address::first);
    let ids = |value: &HeaderValue<'_>| -> Vec<String> {
        let list = value
            .as_text_list()
            .map(<[_]>::to_vec)
            .or_else(|| value.as_text().map(|text| vec![text.to_owned().into()]));
        list.unwrap_or_default().iter().rev().filter_map(|id| plain_id(id)).collect()
    };
    let mut references = ids(message.in_reply_to());
    for id in ids(message.references()) {
        if !references.contains(&id) && references.len() < 100 {
            references.push(id);
        }
    }
    let mut draft = Draft {
        senders: senders.count(),
        from: first.and_then(|from| from.address()).and_then(plain_address),
        from_name: first
            .and_then(|from| from.name())
            .map(|name| one_line(name, LONGEST_NAME))
            .filter(|name| !name.is_empty()),
        subject: one_line(message.subject().unwrap_or_default(), LONGEST_SUBJECT),
        message_id: message.message_id().and_then(plain_id),
        references,
        headers,
        ..Draft::default()
    };
    draft.date = draft.header("date").unwrap_or_default().to_owned();
    draft.envelope_from =
        draft.header("return-path").map(|path| path.trim_matches(['<', '>', ' ']).to_owned());
    let recipients = [message.to(), message.cc()].into_iter().flatten().flat_map(Address::iter);
    draft.add_recipients(recipients.filter_map(|to| to.address()));
    draft
}

/// All parts that are text to a reader, in order; HTML where a part has no plain form, or where the plain one is blank.
fn body(message: &Message<'_>) -> String {
    let text = |part: &MessagePart<'_>| match &part.body {
        PartType::Text(text) => Some(text.clone().into_owned()),
        PartType::Html(html) => Some(html::to_text(html)),
        _ => None,
    };
    let plain: Vec<String> = message.text_bodies().filter_map(text).collect();
    let plain = plain.join("\n");
    if !plain.trim().is_empty() {
        return plain;
    }
    message.html_bodies().filter_map(text).collect::<Vec<_>>().join("\n")
}

fn named(part: &MessagePart<'_>) -> Attachment {
    let kind = part
        .content_type()
        .map(|kind| format!("{}/{}", kind.ctype(), kind.subtype().unwrap_or("*")))
        .unwrap_or_default();
    let subject = part.message().and_then(Message::subject);
    let size = if part.is_message() {
        (part.raw_end_offset() - part.raw_body_offset()) as usize
    } else {
        part.len()
    };
    attachment(part.attachment_name().or(subject).unwrap_or_default(), &kind, size)
}

/// An attachment with a name and a type that can be shown.
pub(super) fn attachment(name: &str, content_type: &str, size: usize) -> Attachment {
    let content_type =
        one_line(content_type.split(';').next().unwrap_or_default(), LONGEST_NAME).to_lowercase();
    let content_type =
        if content_type.is_empty() { "application/octet-stream".to_owned() } else { content_type };
    let name = one_line(name, LONGEST_NAME);
    let name = if name.is_empty() { content_type.clone() } else { name };
    Attachment { name: Redacted::new(name), content_type, size: size as u64 }
}

/// Lines end with `\n`; controls that no text needs are gone.
fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect()
}
