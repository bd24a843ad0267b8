//! What each provider is told to send.

use super::OutgoingMail;
use crate::email::address::mailbox;
use serde_json::{Value, json};

impl OutgoingMail {
    /// The header fields of the thread and the further ones, as every provider takes them.
    fn fields(&self) -> Vec<(&'static str, String)> {
        let bracketed = |id: &String| format!("<{id}>");
        let mut fields = vec![("Message-ID", bracketed(&self.message_id))];
        fields.extend(self.in_reply_to.as_ref().map(|id| ("In-Reply-To", bracketed(id))));
        if !self.references.is_empty() {
            let chain: Vec<String> = self.references.iter().map(bracketed).collect();
            fields.push(("References", chain.join(" ")));
        }
        fields.extend(self.headers.iter().map(|(name, value)| (*name, (*value).to_owned())));
        fields
    }
}

/// The body of Postmark's `POST /email` (postmarkapp.com/developer/api/email-api).
///
/// `X-PM-KeepID` keeps our `Message-ID`, by which the answer comes back. `attempt` stands in the metadata, so that a
/// send whose outcome is unknown can be looked up before it is repeated. Links are not rewritten: they sign people in.
#[must_use]
pub fn postmark_json(mail: &OutgoingMail, attempt: &str) -> Value {
    let mut headers: Vec<Value> =
        mail.fields().into_iter().map(|(name, value)| json!({"Name": name, "Value": value})).collect();
    headers.push(json!({"Name": "X-PM-KeepID", "Value": "true"}));
    json!({
        "From": mailbox(&mail.from_name, &mail.from),
        "To": mail.to.reveal(),
        "ReplyTo": mail.reply_to,
        "Subject": mail.subject.reveal(),
        "TextBody": mail.text.reveal(),
        "HtmlBody": mail.html.reveal(),
        "Headers": headers,
        "Metadata": {"attempt": attempt},
        "MessageStream": "outbound",
        "TrackOpens": false,
        "TrackLinks": "None",
    })
}

/// The form of Mailgun's `POST /v3/{domain}/messages` (documentation.mailgun.com, "Messages"): `h:` fields are header
/// fields, `v:` values come back with every event of this mail.
#[must_use]
pub fn mailgun_form(mail: &OutgoingMail, attempt: &str) -> Vec<(String, String)> {
    let mut form = vec![
        ("from".to_owned(), mailbox(&mail.from_name, &mail.from)),
        ("to".to_owned(), mail.to.reveal().clone()),
        ("subject".to_owned(), mail.subject.reveal().clone()),
        ("text".to_owned(), mail.text.reveal().clone()),
        ("html".to_owned(), mail.html.reveal().clone()),
        ("h:Reply-To".to_owned(), mail.reply_to.clone()),
    ];
    for (name, value) in mail.fields() {
        // Mailgun knows this one in its own spelling.
        let name = if name == "Message-ID" { "Message-Id" } else { name };
        form.push((format!("h:{name}"), value));
    }
    form.push(("v:attempt".to_owned(), attempt.to_owned()));
    form.push(("o:tracking".to_owned(), "no".to_owned()));
    form
}
