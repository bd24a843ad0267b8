//! The providers that messages leave through: Twilio, Postmark, Mailgun.

use crate::{SecretName, Tenancy};
use channel::email::{OutgoingMail, mailgun_form, postmark_json};
use channel::sms::{SendAnswer, find_earlier, message_form, read_answer, recipient};
use jiff::Timestamp;
use model::{Address, Channel, EmailChannel, EmailProvider, Redacted, SmsChannel};
use reqwest::{Client, RequestBuilder};
use serde::Deserialize;
use std::time::Duration;

/// How long one call to a provider may take.
const PATIENCE: Duration = Duration::from_secs(8);

/// How long a stored mail of 25 MB may take: less than the function has.
const STORED: Duration = Duration::from_secs(15);

/// The providers, and the HTTP client they are called with.
#[derive(Debug, Clone)]
pub struct Carriers {
    /// The client.
    pub http: Client,
    /// Where they are.
    pub endpoints: Endpoints,
}

/// Where the providers are; the local run and the tests stand in for them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoints {
    /// Twilio's REST API.
    pub twilio: String,
    /// Postmark's.
    pub postmark: String,
    /// Mailgun's.
    pub mailgun: String,
    /// Mailgun's European.
    pub mailgun_eu: String,
}

impl Endpoints {
    /// Stand-ins for all of them at one address.
    #[must_use]
    pub fn stand_in(base: &str) -> Self {
        Self {
            twilio: format!("{base}/twilio"),
            postmark: format!("{base}/postmark"),
            mailgun: format!("{base}/mailgun"),
            mailgun_eu: format!("{base}/mailgun"),
        }
    }

    /// Mailgun's API for this tenant's region.
    #[must_use]
    pub fn mailgun(&self, email: Option<&EmailChannel>) -> &str {
        let european = email.is_some_and(|email| email.provider == EmailProvider::MailgunEu);
        if european { &self.mailgun_eu } else { &self.mailgun }
    }

    /// Where a stored mail is fetched: Mailgun's own address of it, or the same path at a stand-in.
    fn of_stored_mail(&self, url: &str) -> String {
        let path =
            url.split_once("://").and_then(|(_, rest)| rest.split_once('/')).map_or("", |(_, path)| path);
        if *self == Self::default() { url.to_owned() } else { format!("{}/{path}", self.mailgun) }
    }
}

impl Default for Endpoints {
    fn default() -> Self {
        Self {
            twilio: "https://api.twilio.com".to_owned(),
            postmark: "https://api.postmarkapp.com".to_owned(),
            mailgun: "https://api.mailgun.net".to_owned(),
            mailgun_eu: "https://api.eu.mailgun.net".to_owned(),
        }
    }
}

/// What became of a send.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Taken, under this id.
    Sent(String),
    /// The recipient is opted out at the provider: record it, never repeat.
    OptedOut,
    /// Refused for good.
    Refused(String),
    /// Not taken, or not known: look it up before it is repeated.
    Unknown,
}

/// A message ready to leave.
#[derive(Debug)]
pub(crate) enum Ready {
    /// A text or WhatsApp message.
    Text { channel: Channel, to: Address, body: Redacted<String> },
    /// A mail.
    Mail(Box<OutgoingMail>),
}

/// The provider could not be asked: try again later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the provider cannot be asked")]
pub struct NotAsked;

impl Carriers {
    /// Sends once, marked with `attempt`.
    pub(crate) async fn send(&self, tenancy: &Tenancy, ready: &Ready, attempt: &str) -> Outcome {
        match ready {
            Ready::Text { channel, to, body } => match &tenancy.tenant.sms {
                Some(sms) => self.send_text(tenancy, sms, (*channel, to, body)).await,
                None => Outcome::Refused("no Twilio account".to_owned()),
            },
            Ready::Mail(mail) => match &tenancy.tenant.email {
                Some(email) => self.send_mail(tenancy, email, mail, attempt).await,
                None => Outcome::Refused("no mail provider".to_owned()),
            },
        }
    }

    /// The provider's id of what an earlier attempt sent, if it did. `known` are the provider's ids of other messages.
    pub(crate) async fn find(
        &self,
        tenancy: &Tenancy,
        ready: &Ready,
        (attempt, since): (&str, Timestamp),
        known: &[&str],
    ) -> Result<Option<String>, NotAsked> {
        match (ready, &tenancy.tenant.sms, &tenancy.tenant.email) {
            (Ready::Text { channel, to, body }, Some(sms), _) => {
                let to = recipient(*channel, to);
                let request = self.twilio(tenancy, sms, reqwest::Method::GET).query(&[("To", &to)]);
                let list = body_of(request).await?;
                find_earlier(&list, &to, body.reveal(), since, known).map_err(|_| NotAsked)
            }
            (Ready::Mail(mail), _, Some(email)) => self.find_mail(tenancy, email, mail, attempt).await,
            _ => Ok(None),
        }
    }

    /// The whole message that Mailgun stored, as JSON with the raw message in it (`body-mime`;
    /// documentation.mailgun.com, "Storing and retrieving messages"). `url` is one of Mailgun's own: the form's reader
    /// lets no other through.
    pub async fn stored_mail(&self, tenancy: &Tenancy, url: &Redacted<String>) -> Result<Vec<u8>, NotAsked> {
        let url = self.endpoints.of_stored_mail(url.reveal());
        let key = tenancy.secrets.newest(SecretName::MailApiKey).map(|key| key.reveal().as_str());
        let request = self.http.get(url).basic_auth("api", key).header("Accept", "message/rfc2822");
        body_of(request.timeout(STORED)).await
    }

    fn twilio(&self, tenancy: &Tenancy, sms: &SmsChannel, method: reqwest::Method) -> RequestBuilder {
        let url = format!("{}/2010-04-01/Accounts/{}/Messages.json", self.endpoints.twilio, sms.account_sid);
        let token = tenancy.secrets.newest(SecretName::TwilioAuthToken).map(|token| token.reveal().as_str());
        self.http.request(method, url).basic_auth(&sms.account_sid, token).timeout(PATIENCE)
    }

    async fn send_text(
        &self,
        tenancy: &Tenancy,
        sms: &SmsChannel,
        (channel, to, body): (Channel, &Address, &Redacted<String>),
    ) -> Outcome {
        let form = message_form(sms, channel, to, body.reveal());
        let Ok(answer) = self.twilio(tenancy, sms, reqwest::Method::POST).form(&form).send().await else {
            return Outcome::Unknown;
        };
        let status = answer.status().as_u16();
        match read_answer(status, &answer.bytes().await.unwrap_or_default()) {
            SendAnswer::Sent { sid } => Outcome::Sent(sid),
            SendAnswer::OptedOut => Outcome::OptedOut,
            SendAnswer::OutsideWindow => Outcome::Refused("63016".to_owned()),
            SendAnswer::Refused { code } => Outcome::Refused(code.to_string()),
            SendAnswer::TryLater => Outcome::Unknown,
        }
    }

    async fn send_mail(
        &self,
        tenancy: &Tenancy,
        email: &EmailChannel,
        mail: &OutgoingMail,
        attempt: &str,
    ) -> Outcome {
        let request = match email.provider {
            EmailProvider::Postmark => {
                self.postmark(tenancy, reqwest::Method::POST, "/email").json(&postmark_json(mail, attempt))
            }
            EmailProvider::Mailgun | EmailProvider::MailgunEu => self
                .mailgun(tenancy, reqwest::Method::POST, &format!("/v3/{}/messages", email.reply_domain))
                .form(&mailgun_form(mail, attempt)),
        };
        let Ok(answer) = request.send().await else { return Outcome::Unknown };
        let status = answer.status();
        let taken: Taken =
            serde_json::from_slice(&answer.bytes().await.unwrap_or_default()).unwrap_or_default();
        match (status.as_u16(), taken.id()) {
            (200..=299, Some(id)) if taken.error_code == 0 => Outcome::Sent(id),
            // The key or the account is wrong: an operator mends it, the message waits.
            (401 | 402 | 403 | 429 | 500.., _) => Outcome::Unknown,
            (400..=499, _) => Outcome::Refused(taken.error_code.to_string()),
            _ => Outcome::Unknown,
        }
    }

    async fn find_mail(
        &self,
        tenancy: &Tenancy,
        email: &EmailChannel,
        mail: &OutgoingMail,
        attempt: &str,
    ) -> Result<Option<String>, NotAsked> {
        let request = match email.provider {
            EmailProvider::Postmark => self
                .postmark(tenancy, reqwest::Method::GET, "/messages/outbound")
                .query(&[("count", "1"), ("offset", "0"), ("metadata_attempt", attempt)]),
            EmailProvider::Mailgun | EmailProvider::MailgunEu => self
                .mailgun(tenancy, reqwest::Method::GET, &format!("/v3/{}/events", email.reply_domain))
                .query(&[("message-id", mail.message_id.as_str())]),
        };
        let found: Found = serde_json::from_slice(&body_of(request).await?).map_err(|_| NotAsked)?;
        Ok(found.id())
    }

    fn postmark(&self, tenancy: &Tenancy, method: reqwest::Method, path: &str) -> RequestBuilder {
        let key = tenancy.secrets.newest(SecretName::MailApiKey).map_or("", |key| key.reveal());
        let request = self.http.request(method, format!("{}{path}", self.endpoints.postmark));
        request.header("X-Postmark-Server-Token", key).header("Accept", "application/json").timeout(PATIENCE)
    }

    fn mailgun(&self, tenancy: &Tenancy, method: reqwest::Method, path: &str) -> RequestBuilder {
        let key = tenancy.secrets.newest(SecretName::MailApiKey).map(|key| key.reveal().as_str());
        let base = self.endpoints.mailgun(tenancy.tenant.email.as_ref());
        let request = self.http.request(method, format!("{base}{path}"));
        request.basic_auth("api", key).timeout(PATIENCE)
    }
}

/// A provider's answer to a send: Postmark's `MessageID` and `ErrorCode`, or Mailgun's `id`.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Taken {
    #[serde(rename = "MessageID")]
    message_id: Option<String>,
    #[serde(rename = "ErrorCode")]
    error_code: i64,
    id: Option<String>,
}

impl Taken {
    fn id(&self) -> Option<String> {
        self.message_id.clone().or_else(|| self.id.clone())
    }
}

/// A provider's list: Postmark's `Messages`, or Mailgun's `items`.
#[derive(Deserialize)]
struct Found {
    #[serde(rename = "Messages")]
    messages: Option<Vec<Taken>>,
    items: Option<Vec<Taken>>,
}

impl Found {
    fn id(&self) -> Option<String> {
        self.messages.as_ref().or(self.items.as_ref())?.first()?.id()
    }
}

/// The body of a successful answer; anything else is no answer.
async fn body_of(request: RequestBuilder) -> Result<Vec<u8>, NotAsked> {
    let answer = request.send().await.and_then(reqwest::Response::error_for_status).map_err(|_| NotAsked)?;
    answer.bytes().await.map(|bytes| bytes.to_vec()).map_err(|_| NotAsked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tenant_of_mailguns_european_region_uses_its_api() {
        let channel = |provider| EmailChannel {
            provider,
            address: "help@northwind.example.com".to_owned(),
            reply_domain: "reply.northwind.example.com".to_owned(),
            authserv_id: None,
        };
        let endpoints = Endpoints::default();
        let base = |provider| endpoints.mailgun(Some(&channel(provider))).to_owned();
        assert_eq!(base(EmailProvider::Mailgun), "https://api.mailgun.net");
        assert_eq!(base(EmailProvider::MailgunEu), "https://api.eu.mailgun.net");
    }
}
