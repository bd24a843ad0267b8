//! What a shopper's phone and mailbox send, signed as Twilio and Postmark sign it.

use crate::{Local, signing};
use axum::http::{Error, Request};
use data_encoding::BASE64;
use serde_json::{Value, json};

/// A text that a shopper writes.
#[derive(Debug, Clone)]
pub struct Text {
    /// The phone.
    pub from: String,
    /// The words.
    pub body: String,
    /// Whether it comes by WhatsApp.
    pub whatsapp: bool,
    /// Twilio's id of it: the same again is the same text.
    pub sid: String,
}

/// A mail that a shopper writes.
#[derive(Debug, Clone)]
pub struct Mail {
    /// The mailbox.
    pub from: String,
    /// The subject.
    pub subject: String,
    /// The words.
    pub text: String,
    /// The provider's id of it: the same again is the same mail. Its own message id derives from this.
    pub id: String,
    /// The message id that it answers, with its angle brackets.
    pub reply_to: Option<String>,
}

impl Mail {
    /// Its own message id, without angle brackets.
    #[must_use]
    pub fn message_id(&self) -> String {
        format!("{}@mail.example.com", self.id)
    }
}

impl Local {
    /// The webhook call by which Twilio delivers `text`.
    pub fn text_request(&self, text: &Text) -> Result<lambda_http::Request, Error> {
        let prefix = if text.whatsapp { "whatsapp:" } else { "" };
        let form: Vec<(String, String)> = [
            ("MessageSid", text.sid.clone()),
            ("AccountSid", "AC00000000000000000000000000000001".to_owned()),
            ("From", format!("{prefix}{}", text.from)),
            ("To", format!("{prefix}+14155550100")),
            ("Body", text.body.clone()),
            ("NumMedia", "0".to_owned()),
        ]
        .map(|(key, value)| (key.to_owned(), value))
        .to_vec();
        let url = format!("{}/sms/{}", self.base, crate::TENANT);
        let signature = signing::twilio(&url, &form, "demo-twilio-auth-token");
        Request::post(&url)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("x-twilio-signature", signature)
            .body(lambda_http::Body::from(
                form_urlencoded::Serializer::new(String::new()).extend_pairs(&form).finish(),
            ))
    }

    /// The webhook call by which Postmark delivers `mail`.
    pub fn mail_request(&self, mail: &Mail) -> Result<lambda_http::Request, Error> {
        let credentials = BASE64.encode(b"demo-postmark:demo-postmark-password");
        Request::post(format!("{}/email/{}", self.base, crate::TENANT))
            .header("content-type", "application/json")
            .header("authorization", format!("Basic {credentials}"))
            .body(lambda_http::Body::from(postmark(mail).to_string()))
    }
}

fn postmark(mail: &Mail) -> Value {
    let domain = mail.from.rsplit('@').next().unwrap_or_default();
    let mut headers = vec![
        json!({ "Name": "Message-ID", "Value": format!("<{}>", mail.message_id()) }),
        json!({ "Name": "Authentication-Results", "Value": format!("mx.northwind.example.com; dmarc=pass header.from={domain}") }),
    ];
    if let Some(answered) = &mail.reply_to {
        headers.push(json!({ "Name": "In-Reply-To", "Value": answered }));
        headers.push(json!({ "Name": "References", "Value": answered }));
    }
    json!({
        "From": mail.from, "FromFull": { "Email": mail.from, "Name": "", "MailboxHash": "" },
        "To": "help@northwind.example.com",
        "ToFull": [{ "Email": "help@northwind.example.com", "Name": "", "MailboxHash": "" }],
        "OriginalRecipient": "help@northwind.example.com",
        "Subject": mail.subject, "MessageID": mail.id, "Date": "", "MailboxHash": "",
        "TextBody": mail.text, "HtmlBody": "", "StrippedTextReply": "", "Tag": "",
        "Headers": headers, "Attachments": [],
    })
}
