//! Mail in, from Postmark or Mailgun. The answer leaves by the outbox, so the provider always gets an empty 200, and may
//! repeat a call without harm.

use channel::email::{
    Form, InboundMail, ParseError, message_id, parse_mailgun, parse_postmark, verify_mailgun, verify_postmark,
};
use desk::{
    AnswerError, Carriers, Content, ControlWord, Desk, Inbound, MailThread, SecretName, Tenancies, Tenancy,
    conversation_of, turn_id,
};
use jiff::SignedDuration;
use lambda::{Metrics, Refusal, body, content_type, desk_for, respond, tenancy};
use lambda_http::{Body, Request, RequestExt, Response, http::header};
use model::{Channel, ConversationId, EmailChannel, EmailProvider, Redacted};
use std::sync::Arc;
use store::{ObjectKey, Objects};

/// What API Gateway hands to a function is 6 MB at most.
const BODY_MAX: usize = 6 * 1024 * 1024;
/// How long Mailgun's token is remembered as used: as long as its timestamp is believed.
const TOKEN_KEPT: SignedDuration = SignedDuration::from_hours(25);

/// What the function needs.
pub struct App {
    /// The path.
    pub desk: Desk,
    /// The shops.
    pub tenancies: Arc<Tenancies>,
    /// Counts.
    pub metrics: Arc<Metrics>,
    /// Whoever keeps a mail that was too large to be posted.
    pub carriers: Carriers,
    /// Where raw mail is kept.
    pub objects: Objects,
}

/// Takes one webhook call: checks it, finds the thread, lets the desk answer, keeps the mail itself, acknowledges.
pub async fn handle(app: &App, request: Request) -> Response<Body> {
    respond(receive(app, &request).await)
}

async fn receive(app: &App, request: &Request) -> Result<Response<Body>, Refusal> {
    let path = request.raw_http_path().to_owned();
    let ("POST", Some(tenant)) = (request.method().as_str(), path.strip_prefix("/email/")) else {
        return Err(Refusal::not_found("no such address"));
    };
    let desk = desk_for(&app.desk, request)?;
    let tenancy = tenancy(&desk, &app.tenancies, tenant).await?;
    let Some(channel) = &tenancy.tenant.email else { return Err(Refusal::not_found("no mail provider")) };
    let mail = match channel.provider {
        EmailProvider::Postmark => postmark(&tenancy, channel, request)?,
        EmailProvider::Mailgun | EmailProvider::MailgunEu => {
            mailgun(&desk, &tenancy, channel, request).await?
        }
    };
    let stored_at = mail.stored_at.clone();
    let inbound = inbound(&desk, &tenancy, channel, mail).await?;
    match desk.answer(&inbound).await {
        Ok(answered) => {
            let whose = (&tenancy.tenant.id, inbound.channel);
            app.metrics.answered(desk.clock.now(), whose, &answered);
        }
        // A mailbox over its limit gets silence: it may be another machine.
        Err(AnswerError::TooMany(_)) => {}
        Err(error) => return Err(Refusal::unavailable(1, error.to_string())),
    }
    keep(app, &inbound, request, stored_at).await?;
    Ok(Response::new(Body::Empty))
}

/// Keeps the mail with its attachments for whoever takes over. After the answer, which it must not hold up: if it
/// cannot be kept, the provider comes again, finds the answer given, and it is tried anew.
async fn keep(
    app: &App,
    inbound: &Inbound,
    request: &Request,
    stored_at: Option<Redacted<String>>,
) -> Result<(), Refusal> {
    let (tenant, conversation, turn) = (&inbound.tenancy.tenant.id, &inbound.conversation, &inbound.turn);
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let post = body(request, BODY_MAX)?.to_vec();
    let key = ObjectKey::mail(tenant, conversation, turn);
    app.objects.put(&key, kind.unwrap_or("application/octet-stream"), post).await?;
    if let Some(url) = stored_at {
        let message = app.carriers.stored_mail(&inbound.tenancy, &url).await;
        let message = message.map_err(|error| Refusal::unavailable(60, error.to_string()))?;
        let key = ObjectKey::stored_mail(tenant, conversation, turn);
        app.objects.put(&key, "application/json", message).await?;
    }
    Ok(())
}

/// INVARIANT: nothing of the post is read before its sender is known to be the provider.
fn postmark(tenancy: &Tenancy, channel: &EmailChannel, request: &Request) -> Result<InboundMail, Refusal> {
    let authorization = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let all = |name| tenancy.secrets.all(name);
    verify_postmark(authorization, all(SecretName::PostmarkUser), all(SecretName::PostmarkPassword))
        .map_err(|error| Refusal::unauthorized(error.to_string()))?;
    // Postmark repeats whatever is not 200, except 403.
    let last = |reason: String| Refusal::forbidden(reason);
    content_type(request, &["application/json"]).map_err(|refusal| last(refusal.log))?;
    let body = body(request, BODY_MAX).map_err(|refusal| last(refusal.log))?;
    parse_postmark(body, channel).map_err(|error| last(error.to_string()))
}

/// Mailgun's signature does not cover the mail, so that its token counts for one mail only.
async fn mailgun(
    desk: &Desk,
    tenancy: &Tenancy,
    channel: &EmailChannel,
    request: &Request,
) -> Result<InboundMail, Refusal> {
    let kind =
        request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let form = Form::parse(kind, body(request, BODY_MAX).map_err(|refusal| final_for_mailgun(refusal.log))?)
        .map_err(|error: ParseError| final_for_mailgun(error.to_string()))?;
    let now = desk.clock.now();
    let token = verify_mailgun(&form, tenancy.secrets.all(SecretName::MailgunSigningKey), now)
        .map_err(|error| Refusal::unauthorized(error.to_string()))?;
    let mail = parse_mailgun(&form, channel).map_err(|error| final_for_mailgun(error.to_string()))?;
    // The claim names the mail too: Mailgun's own repeat of the same mail goes through and finds its stored answer,
    // another mail under the same signature does not.
    let claimed =
        desk.store.claim_for(&tenancy.tenant.id, token.as_str(), &mail.provider_id, now + TOKEN_KEPT, now);
    if claimed.await? {
        Ok(mail)
    } else {
        Err(Refusal::unauthorized("the signature was used for another mail"))
    }
}

/// Mailgun repeats whatever is not 200, except 406.
fn final_for_mailgun(reason: String) -> Refusal {
    Refusal { status: 406, ..Refusal::bad_request(reason) }
}

async fn inbound(
    desk: &Desk,
    tenancy: &Arc<Tenancy>,
    channel: &EmailChannel,
    mail: InboundMail,
) -> Result<Inbound, Refusal> {
    let defect = |error: model::IdError| Refusal::internal(error.to_string());
    let conversation = match find(desk, tenancy, channel, &mail).await? {
        Some(conversation) => conversation,
        // The same for a repeat of the same mail, and as unguessable as the tenant's pepper.
        None => conversation_of(&tenancy.pepper(), &tenancy.tenant.id, Channel::Email, &mail.provider_id)
            .map_err(defect)?,
    };
    let turn = turn_id(Channel::Email, &conversation, &mail.provider_id).map_err(defect)?;
    let attachments = mail.attachments.iter().map(|file| file.name.clone());
    let stored =
        mail.stored_at.is_some().then(|| Redacted::new("a mail too large to be read here".to_owned()));
    Ok(Inbound {
        tenancy: Arc::clone(tenancy),
        conversation,
        turn,
        channel: Channel::Email,
        address: Some(mail.from.clone()).filter(|from| !from.reveal().is_empty()),
        token: None,
        control: ControlWord::default(),
        attachments: attachments.chain(stored).collect(),
        thread: Some(MailThread {
            subject: mail.subject.clone(),
            message_id: mail.message_id.clone(),
            sender_proven: mail.dmarc_pass(channel.authserv_id.as_deref()),
        }),
        content: content(mail),
    })
}

fn content(mail: InboundMail) -> Content {
    if mail.automatic.is_some() || mail.from.reveal().is_empty() {
        return Content::Automatic(mail.reply);
    }
    if mail.text.reveal().trim().is_empty() { Content::Nothing } else { Content::Text(mail.text) }
}

/// The conversation that the mail belongs to: by its own id (a repeat), by every id it refers to, by our reply address.
/// The sender is part of the key, so that nobody writes himself into somebody else's thread.
async fn find(
    desk: &Desk,
    tenancy: &Tenancy,
    channel: &EmailChannel,
    mail: &InboundMail,
) -> Result<Option<ConversationId>, Refusal> {
    let ours = mail.thread_tokens().into_iter().map(|token| message_id(token, &channel.reply_domain));
    let ids: Vec<String> =
        mail.message_id.iter().cloned().chain(ours).chain(mail.references.iter().cloned()).collect();
    Ok(desk.store.find_thread(&tenancy.tenant.id, mail.from.reveal(), &ids, desk.clock.now()).await?)
}
