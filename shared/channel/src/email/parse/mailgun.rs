//! Mailgun's forms: parsed, raw (`body-mime`), and the notice of a stored mail
//! (documentation.mailgun.com, "Receiving messages via HTTP" and "Storing and retrieving messages").

use super::mime::{self, Draft};
use super::{Attachment, Form, InboundMail, ParseError, finish};
use crate::email::address::one_line;
use model::EmailChannel;
use serde::Deserialize;

/// Fields that Mailgun repeats from the header, for a form whose `message-headers` is missing.
const REPEATED: [&str; 8] =
    ["From", "Subject", "Message-Id", "In-Reply-To", "References", "Date", "Auto-Submitted", "Content-Type"];

/// Reads the mail in a form whose signature was verified. The signature does not cover the mail.
pub fn parse_mailgun(form: &Form, channel: &EmailChannel) -> Result<InboundMail, ParseError> {
    let stored_at = form.text("message-url").filter(|url| is_mailguns(url));
    let has_mail =
        ["body-mime", "message-headers", "from", "From"].iter().any(|name| form.bytes(name).is_some());
    if !has_mail && stored_at.is_none() {
        return Err(ParseError::Malformed);
    }
    let mut draft = match form.bytes("body-mime") {
        Some(raw) => mime::read(raw),
        None => from_fields(form),
    };
    draft.stored_at = stored_at;
    draft.envelope_from = form.text("sender").map(|sender| one_line(&sender, 254)).or(draft.envelope_from);
    let recipients = form.text("recipient").unwrap_or_default();
    draft.add_recipients(recipients.split(','));
    draft.attachments.extend(form.files().iter().cloned());
    draft.attachments.extend(stored_files(form));
    Ok(finish(draft, channel))
}

fn from_fields(form: &Form) -> Draft {
    let listed: Option<Vec<(String, String)>> =
        form.bytes("message-headers").and_then(|json| serde_json::from_slice(json).ok());
    let repeated = || REPEATED.iter().filter_map(|name| Some(((*name).to_owned(), form.text(name)?)));
    let mut fields = listed.unwrap_or_else(|| repeated().collect());
    for (name, field) in [("From", "from"), ("Subject", "subject")] {
        if !fields.iter().any(|(its, _)| its.eq_ignore_ascii_case(name)) {
            fields.extend(form.text(field).map(|value| (name.to_owned(), value)));
        }
    }
    let mut draft = mime::read_fields(&fields);
    draft.set_text(&form.all("body-plain"), &form.all("body-html"));
    draft
}

/// INVARIANT: the caller fetches this address with the shop's API key, and nothing signs it. Only Mailgun's own hosts.
fn is_mailguns(url: &str) -> bool {
    let host = url.strip_prefix("https://").and_then(|rest| rest.split('/').next()).unwrap_or_default();
    let plain = host.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'));
    plain && (host.ends_with(".mailgun.net") || host.ends_with(".mailgun.org"))
}

/// The files of a stored mail, which the notice lists as JSON.
fn stored_files(form: &Form) -> Vec<Attachment> {
    #[derive(Deserialize)]
    struct File {
        #[serde(default)]
        name: String,
        #[serde(default, rename = "content-type")]
        content_type: String,
        #[serde(default)]
        size: usize,
    }
    let files: Vec<File> =
        form.bytes("attachments").and_then(|json| serde_json::from_slice(json).ok()).unwrap_or_default();
    files.iter().map(|file| mime::attachment(&file.name, &file.content_type, file.size)).collect()
}
