//! Postmark's inbound JSON (postmarkapp.com/developer/webhooks/inbound-webhook).

use super::mime::{self, Draft};
use super::{InboundMail, MAX_BYTES, ParseError, finish};
use crate::email::address::{mailbox, one_line, plain_address};
use model::EmailChannel;
use serde::Deserialize;

/// The fields that are read. `StrippedTextReply` is not: Postmark fills it for English mail only.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Post {
    #[serde(rename = "MessageID")]
    message_id: String,
    #[serde(default)]
    from_full: Option<Person>,
    #[serde(default)]
    from: String,
    #[serde(default)]
    to_full: Vec<Person>,
    #[serde(default)]
    cc_full: Vec<Person>,
    #[serde(default)]
    original_recipient: String,
    #[serde(default)]
    subject: String,
    #[serde(default)]
    date: String,
    #[serde(default)]
    text_body: Option<String>,
    #[serde(default)]
    html_body: Option<String>,
    #[serde(default)]
    headers: Vec<Field>,
    #[serde(default)]
    attachments: Vec<File>,
    /// Only if the stream is set to include it.
    #[serde(default)]
    raw_email: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Person {
    #[serde(default)]
    email: String,
    #[serde(default)]
    name: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Field {
    name: String,
    #[serde(default)]
    value: String,
}

/// The content is not read here: the caller keeps the whole post.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct File {
    #[serde(default)]
    name: String,
    #[serde(default)]
    content_type: String,
    #[serde(default)]
    content_length: usize,
}

/// Reads what Postmark posts for `channel`. The raw message is preferred where it is included: it alone has every
/// header field as it came.
pub fn parse_postmark(body: &[u8], channel: &EmailChannel) -> Result<InboundMail, ParseError> {
    if body.len() > MAX_BYTES {
        return Err(ParseError::TooLarge);
    }
    let post: Post = serde_json::from_slice(body).map_err(|_| ParseError::Malformed)?;
    let raw = post.raw_email.as_deref().filter(|raw| !raw.trim().is_empty());
    let mut draft = raw.map_or_else(|| from_fields(&post), |raw| mime::read(raw.as_bytes()));
    if draft.from.is_none() && draft.senders == 0 {
        draft.from = post.from_full.as_ref().and_then(|from| plain_address(&from.email));
    }
    draft.provider_id = Some(one_line(&post.message_id, 200)).filter(|id| !id.is_empty());
    let people = post.to_full.iter().chain(&post.cc_full).map(|person| person.email.as_str());
    draft.add_recipients([post.original_recipient.as_str()].into_iter().chain(people));
    Ok(finish(draft, channel))
}

fn from_fields(post: &Post) -> Draft {
    let has = |name: &str| post.headers.iter().any(|field| field.name.eq_ignore_ascii_case(name));
    let from = post.from_full.as_ref().map_or_else(
        || post.from.clone(),
        |from| mailbox(from.name.as_deref().unwrap_or_default(), &from.email),
    );
    let mut fields: Vec<(String, String)> =
        post.headers.iter().map(|field| (field.name.clone(), field.value.clone())).collect();
    // Postmark takes these out of the list.
    for (name, value) in [("From", &from), ("Subject", &post.subject), ("Date", &post.date)] {
        if !has(name) {
            fields.push((name.to_owned(), value.clone()));
        }
    }
    let mut draft = mime::read_fields(&fields);
    draft.set_text(
        post.text_body.as_deref().unwrap_or_default(),
        post.html_body.as_deref().unwrap_or_default(),
    );
    let named = |file: &File| mime::attachment(&file.name, &file.content_type, file.content_length);
    draft.attachments = post.attachments.iter().map(named).collect();
    draft
}
