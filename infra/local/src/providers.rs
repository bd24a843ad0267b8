//! A phone and a mailbox to look into: stand-ins for the REST APIs of Twilio, Postmark and Mailgun,
//! and for a help desk.

use axum::{
    Form, Json, Router,
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    routing::{get, post},
};
use clock::Clock;
use jiff::{Timestamp, fmt::rfc2822, tz::TimeZone};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// One message that left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Left {
    /// `sms`, `mail` or `handoff`.
    pub kind: String,
    /// The recipient.
    pub to: String,
    /// The words; of a handoff the whole payload.
    pub text: String,
    /// The provider's id.
    pub id: String,
    /// A mail's subject.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// A mail's message id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
    /// Where answers to a mail go.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<String>,
    /// A text's segments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub segments: Option<usize>,
    /// What marks the attempt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attempt: Option<String>,
    /// When.
    pub at: Timestamp,
}

/// What left, in order, and how the providers behave.
pub struct Providers {
    /// Where shoppers' messages are handed to, as an operator set it at the provider.
    webhooks: String,
    left: Mutex<Vec<Left>>,
    failing: Mutex<Option<Failing>>,
}

/// How the providers misbehave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failing {
    /// They answer 503 and take nothing.
    Down,
    /// They take the message, and the answer is lost.
    Lost,
    /// They take the message, the answer is lost, and they do not know it when they are asked.
    Forgetful,
    /// The recipient is opted out (Twilio 21610).
    OptedOut,
}

impl Providers {
    /// Providers that nothing has left through, and that call us at `webhooks`.
    #[must_use]
    pub fn new(webhooks: impl Into<String>) -> Self {
        Self { webhooks: webhooks.into(), left: Mutex::default(), failing: Mutex::default() }
    }

    /// Everything that left, oldest first.
    #[must_use]
    pub fn left(&self) -> Vec<Left> {
        self.guard().clone()
    }

    /// Takes everything that left so far.
    pub fn take(&self) -> Vec<Left> {
        std::mem::take(&mut self.guard())
    }

    /// Makes the providers misbehave, or behave again.
    pub fn set_failing(&self, failing: Option<Failing>) {
        *self.failing.lock().unwrap_or_else(PoisonError::into_inner) = failing;
    }

    fn failing(&self) -> Option<Failing> {
        *self.failing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn guard(&self) -> MutexGuard<'_, Vec<Left>> {
        self.left.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps a message and gives it an id; an error status is what the sender sees instead.
    fn take_in(&self, mut left: Left) -> Result<String, StatusCode> {
        if self.failing() == Some(Failing::Down) {
            return Err(StatusCode::SERVICE_UNAVAILABLE);
        }
        let mut all = self.guard();
        left.id = format!("{}{:032}", if left.kind == "sms" { "SM" } else { "id" }, all.len() + 1);
        let id = left.id.clone();
        all.push(left);
        let is_lost = matches!(self.failing(), Some(Failing::Lost | Failing::Forgetful));
        if is_lost { Err(StatusCode::GATEWAY_TIMEOUT) } else { Ok(id) }
    }
}

type Shared = (Arc<Providers>, Arc<dyn Clock>);

pub(crate) fn router(providers: Arc<Providers>, clock: Arc<dyn Clock>) -> Router {
    Router::new()
        .route("/twilio/2010-04-01/Accounts/{account}/Messages.json", post(send_text).get(list_texts))
        .route("/twilio/2010-04-01/Accounts/{account}", get(twilio_account))
        .route("/twilio/2010-04-01/Accounts/{account}/IncomingPhoneNumbers.json", get(twilio_numbers))
        .route("/postmark/email", post(send_mail))
        .route("/postmark/server", get(postmark_server))
        .route("/postmark/messages/inbound", get(failed_mails))
        .route("/postmark/messages/outbound", get(list_mails))
        .route("/mailgun/v3/{domain}/messages", post(send_form))
        .route("/mailgun/v3/{domain}/events", get(list_events))
        .route("/mailgun/v3/domains/{domain}/messages/{key}", get(stored_mail))
        .route("/helpdesk", post(take_handoff))
        .with_state((providers, clock))
}

async fn send_text(
    State((providers, clock)): State<Shared>,
    Path(_account): Path<String>,
    Form(form): Form<HashMap<String, String>>,
) -> (StatusCode, Json<Value>) {
    if providers.failing() == Some(Failing::OptedOut) {
        return (StatusCode::BAD_REQUEST, Json(json!({ "code": 21610, "status": 400 })));
    }
    let field = |name: &str| form.get(name).cloned().unwrap_or_default();
    let (to, text) = (field("To"), field("Body"));
    let segments = Some(channel::sms::segments(&text).count);
    let left = Left { segments, ..blank("sms", to, text, clock.now()) };
    match providers.take_in(left) {
        Ok(sid) => (StatusCode::CREATED, Json(json!({ "sid": sid, "status": "queued", "error_code": null }))),
        Err(status) => (status, Json(json!({}))),
    }
}

async fn list_texts(
    State((providers, _)): State<Shared>,
    Query(query): Query<HashMap<String, String>>,
) -> (StatusCode, Json<Value>) {
    if providers.failing() == Some(Failing::Down) {
        return (StatusCode::SERVICE_UNAVAILABLE, Json(json!({})));
    }
    let wanted = query.get("To").cloned().unwrap_or_default();
    let texts: Vec<Value> = providers
        .left()
        .iter()
        .rev()
        .filter(|left| {
            left.kind == "sms" && left.to == wanted && providers.failing() != Some(Failing::Forgetful)
        })
        .map(twilio)
        .collect();
    (StatusCode::OK, Json(json!({ "messages": texts })))
}

fn twilio(left: &Left) -> Value {
    let date = rfc2822::to_string(&left.at.to_zoned(TimeZone::UTC)).unwrap_or_default();
    json!({ "sid": left.id, "to": left.to, "body": left.text, "status": "sent", "date_created": date, "direction": "outbound-api" })
}

async fn send_mail(
    State((providers, clock)): State<Shared>,
    Json(mail): Json<Value>,
) -> (StatusCode, Json<Value>) {
    let field = |name: &str| mail.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let header = |name: &str| {
        let headers = mail.get("Headers")?.as_array()?;
        let found = headers.iter().find(|header| header.get("Name").and_then(Value::as_str) == Some(name))?;
        found.get("Value")?.as_str().map(str::to_owned)
    };
    let left = Left {
        subject: Some(field("Subject")),
        message_id: header("Message-ID"),
        reply_to: Some(field("ReplyTo")),
        attempt: mail.pointer("/Metadata/attempt").and_then(Value::as_str).map(str::to_owned),
        ..blank("mail", field("To"), field("TextBody"), clock.now())
    };
    match providers.take_in(left) {
        Ok(id) => (StatusCode::OK, Json(json!({ "ErrorCode": 0, "MessageID": id, "Message": "OK" }))),
        Err(status) => (status, Json(json!({}))),
    }
}

async fn list_mails(
    State((providers, _)): State<Shared>,
    Query(query): Query<HashMap<String, String>>,
) -> Json<Value> {
    let wanted = query.get("metadata_attempt").cloned();
    let found: Vec<Value> = providers
        .left()
        .iter()
        .filter(|left| left.kind == "mail" && left.attempt == wanted)
        .map(|left| json!({ "MessageID": left.id, "Status": "Sent" }))
        .collect();
    Json(json!({ "TotalCount": found.len(), "Messages": found }))
}

async fn twilio_account() -> Json<Value> {
    Json(json!({ "status": "active" }))
}

async fn twilio_numbers(State((providers, _)): State<Shared>) -> Json<Value> {
    let webhook = format!("{}/sms/{}", providers.webhooks, crate::TENANT);
    let number = json!({ "sms_url": format!("{webhook}#rc=3&rp=5xx,ct,rt"), "sms_fallback_url": webhook });
    Json(json!({ "incoming_phone_numbers": [number] }))
}

async fn postmark_server(State((providers, _)): State<Shared>) -> Json<Value> {
    Json(json!({ "InboundHookUrl": format!("{}/email/{}", providers.webhooks, crate::TENANT) }))
}

async fn failed_mails() -> Json<Value> {
    Json(json!({ "TotalCount": 0, "InboundMessages": [] }))
}

async fn send_form(
    State((providers, clock)): State<Shared>,
    Path(_domain): Path<String>,
    Form(form): Form<HashMap<String, String>>,
) -> (StatusCode, Json<Value>) {
    let field = |name: &str| form.get(name).cloned();
    let (to, text) = (field("to").unwrap_or_default(), field("text").unwrap_or_default());
    let left = Left {
        subject: field("subject"),
        message_id: field("h:Message-Id"),
        reply_to: field("h:Reply-To"),
        attempt: field("v:attempt"),
        ..blank("mail", to, text, clock.now())
    };
    match providers.take_in(left) {
        Ok(id) => (StatusCode::OK, Json(json!({ "id": id, "message": "Queued. Thank you." }))),
        Err(status) => (status, Json(json!({}))),
    }
}

async fn list_events(
    State((providers, _)): State<Shared>,
    Path(_domain): Path<String>,
    Query(query): Query<HashMap<String, String>>,
) -> Json<Value> {
    // Mailgun lists ids without angle brackets.
    let wanted = query.get("message-id").map(|id| format!("<{id}>"));
    let left = providers.left();
    let found = left.iter().filter(|left| left.kind == "mail" && left.message_id == wanted);
    Json(json!({ "items": found.map(|left| json!({ "id": left.id })).collect::<Vec<_>>() }))
}

/// A mail that was too large to be posted.
async fn stored_mail(
    State((providers, _)): State<Shared>,
    headers: HeaderMap,
) -> Result<Json<Value>, StatusCode> {
    if providers.failing() == Some(Failing::Down) {
        return Err(StatusCode::SERVICE_UNAVAILABLE);
    }
    let whole = headers.get("accept").is_some_and(|kind| kind == "message/rfc2822");
    let message = "From: ada@example.com\r\nSubject: My order\r\n\r\nSee the film of the box.";
    if whole { Ok(Json(json!({ "body-mime": message }))) } else { Err(StatusCode::NOT_ACCEPTABLE) }
}

async fn take_handoff(
    State((providers, clock)): State<Shared>,
    headers: HeaderMap,
    body: String,
) -> StatusCode {
    let id = headers.get("webhook-id").and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
    let left = Left { attempt: Some(id), ..blank("handoff", "help desk".to_owned(), body, clock.now()) };
    match providers.take_in(left) {
        Ok(_) => StatusCode::NO_CONTENT,
        Err(status) => status,
    }
}

fn blank(kind: &str, to: String, text: String, at: Timestamp) -> Left {
    Left {
        kind: kind.to_owned(),
        to,
        text,
        id: String::new(),
        subject: None,
        message_id: None,
        reply_to: None,
        segments: None,
        attempt: None,
        at,
    }
}
