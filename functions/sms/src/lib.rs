//! SMS and WhatsApp in. The reply leaves by the outbox, so Twilio always gets an empty answer, and may repeat a call
//! without harm.

use channel::sms::{EMPTY_RESPONSE, InboundText, Keyword, keyword, parse, verify};
use desk::{
    AnswerError, Content, ControlWord, Desk, Inbound, SecretName, Tenancies, Tenancy, conversation_of,
    turn_id,
};
use lambda::{Metrics, Refusal, body, desk_for, respond, tenancy};
use lambda_http::{
    Body, Request, RequestExt, Response,
    http::{HeaderValue, header},
};
use model::Redacted;
use std::sync::Arc;

/// The most bytes of a webhook; Twilio's are a few kilobytes.
const BODY_MAX: usize = 64 * 1024;

/// What the function needs.
pub struct App {
    /// The path.
    pub desk: Desk,
    /// The shops.
    pub tenancies: Arc<Tenancies>,
    /// Counts.
    pub metrics: Arc<Metrics>,
}

/// Takes one webhook call: checks it, lets the desk answer, acknowledges.
pub async fn handle(app: &App, request: Request) -> Response<Body> {
    respond(receive(app, &request).await)
}

async fn receive(app: &App, request: &Request) -> Result<Response<Body>, Refusal> {
    let path = request.raw_http_path().to_owned();
    let ("POST", Some(tenant)) = (request.method().as_str(), path.strip_prefix("/sms/")) else {
        return Err(Refusal::not_found("no such address"));
    };
    let desk = desk_for(&app.desk, request)?;
    let body = body(request, BODY_MAX)?;
    let tenancy = tenancy(&desk, &app.tenancies, tenant).await?;
    check_signature(&desk, &tenancy, request, body)?;
    let Some(text) = parse(body).map_err(|error| Refusal::bad_request(error.to_string()))? else {
        return Ok(acknowledged()); // a delivery status: genuine, and nothing to answer
    };
    let inbound = inbound(&tenancy, text)?;
    match desk.answer(&inbound).await {
        Ok(answered) => {
            let whose = (&tenancy.tenant.id, inbound.channel);
            app.metrics.answered(desk.clock.now(), whose, &answered);
            Ok(acknowledged())
        }
        // A phone over its limit gets silence, not an error that Twilio would repeat.
        Err(AnswerError::TooMany(_)) => Ok(acknowledged()),
        Err(error) => Err(Refusal::unavailable(1, error.to_string())),
    }
}

fn acknowledged() -> Response<Body> {
    let mut response = Response::new(Body::from(EMPTY_RESPONSE));
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/xml"));
    response
}

/// INVARIANT: nothing of the body is read before Twilio's signature over it holds.
fn check_signature(desk: &Desk, tenancy: &Tenancy, request: &Request, body: &[u8]) -> Result<(), Refusal> {
    let query = request.uri().query().map(|query| format!("?{query}")).unwrap_or_default();
    let url = format!("{}{}{query}", desk.public_url, request.raw_http_path());
    let text = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok());
    let tokens = tenancy.secrets.all(SecretName::TwilioAuthToken);
    verify(&url, text("content-type"), body, text("x-twilio-signature"), tokens)
        .map_err(|_| Refusal::forbidden("the signature of Twilio does not match"))
}

fn inbound(tenancy: &Arc<Tenancy>, text: InboundText) -> Result<Inbound, Refusal> {
    let defect = |error: model::IdError| Refusal::internal(error.to_string());
    let account = tenancy.tenant.sms.as_ref().map(|sms| sms.account_sid.as_str());
    if account != Some(text.account_sid.as_str()) {
        return Err(Refusal::forbidden("another Twilio account"));
    }
    let tenant = &tenancy.tenant.id;
    let conversation =
        conversation_of(&tenancy.pepper(), tenant, text.channel, text.from.reveal()).map_err(defect)?;
    let turn = turn_id(text.channel, &conversation, &text.message_sid).map_err(defect)?;
    Ok(Inbound {
        tenancy: Arc::clone(tenancy),
        conversation,
        turn,
        channel: text.channel,
        address: Some(text.from.clone()),
        token: None,
        control: ControlWord { opted_in: control(&text, false), opted_out: control(&text, true) },
        attachments: attachments(&text),
        content: if text.text.reveal().trim().is_empty() {
            Content::Nothing
        } else {
            Content::Text(text.text)
        },
        thread: None,
    })
}

fn control(text: &InboundText, opted_out: bool) -> Option<skill::Keyword> {
    keyword(text, opted_out).map(|keyword| match keyword {
        Keyword::Stop => skill::Keyword::Stop,
        Keyword::Start => skill::Keyword::Start,
        Keyword::Help => skill::Keyword::Help,
    })
}

/// Pictures and places, by name: kept with the message, never dropped.
fn attachments(text: &InboundText) -> Vec<Redacted<String>> {
    let media = text.media.iter().map(|media| media.content_type.clone());
    media.chain(text.location.then(|| "location".to_owned())).map(Redacted::new).collect()
}
