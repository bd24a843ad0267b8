//! Web chat: a session, a message in, its reply out; the widget.

mod cors;
pub mod widget;

use channel::webchat::{ParseError, parse};
use desk::{
    AnswerError, Content, ControlWord, Desk, Inbound, SessionError, SignInError, Tenancies, Tenancy, Token,
};
use lambda::{Metrics, Refusal, body, content_type, respond, tenancy};
use lambda_http::{
    Body, Request, RequestExt, Response,
    http::{HeaderValue, Method, StatusCode, header},
};
use model::{Channel, Language, Tenant};
use std::sync::Arc;

/// The most bytes a posted message may have: 2,000 characters of four bytes, escaped, and the frame.
const BODY_MAX: usize = 32 * 1024;

/// What the function needs.
pub struct App {
    /// The path.
    pub desk: Desk,
    /// The shops.
    pub tenancies: Arc<Tenancies>,
    /// Counts.
    pub metrics: Arc<Metrics>,
}

/// Answers one request of a browser.
pub async fn handle(app: &App, request: Request) -> Response<Body> {
    let path = request.raw_http_path().to_owned();
    let parts: Vec<&str> = path.trim_matches('/').split('/').collect();
    let ["webchat", tenant, what] = parts.as_slice() else { return respond(Err(nowhere())) };
    if request.method() == Method::GET && *what == "widget.js" {
        return widget::serve(&request);
    }
    let tenancy = match tenancy(&app.desk, &app.tenancies, tenant).await {
        Ok(tenancy) => tenancy,
        Err(refusal) => return respond(Err(refusal)),
    };
    let origin = cors::allowed(&tenancy.tenant, &request);
    if request.method() == Method::OPTIONS {
        return cors::preflight(origin);
    }
    cors::mark(respond(route(app, &tenancy, what, &request).await), origin)
}

async fn route(
    app: &App,
    tenancy: &Arc<Tenancy>,
    what: &str,
    request: &Request,
) -> Result<Response<Body>, Refusal> {
    match (request.method(), what) {
        (&Method::POST, "sessions") => begin_session(app, tenancy, request).await,
        (&Method::POST, "messages") => post_message(app, tenancy, request).await,
        (&Method::GET, "messages") => get_messages(app, tenancy, request).await,
        (&Method::GET, "words") => get_words(&tenancy.tenant, request),
        _ => Err(nowhere()),
    }
}

async fn begin_session(app: &App, tenancy: &Tenancy, request: &Request) -> Result<Response<Body>, Refusal> {
    let session =
        app.desk.begin_session(tenancy, &lambda::source_ip(request)).await.map_err(refuse_session)?;
    json(StatusCode::CREATED, &serde_json::json!({ "token": session.token.reveal() }))
}

async fn post_message(
    app: &App,
    tenancy: &Arc<Tenancy>,
    request: &Request,
) -> Result<Response<Body>, Refusal> {
    let token = bearer(request)?;
    content_type(request, &["application/json"])?;
    let posted = parse(body(request, BODY_MAX)?).map_err(|error| match error {
        ParseError::Malformed => Refusal::bad_request(error.to_string()),
        ParseError::TooLong => Refusal::too_large(error.to_string())
            .saying("That is too long for one message. Please keep it under 2,000 characters."),
    })?;
    let turn = desk::turn_id(Channel::Webchat, &token.conversation, &posted.id)
        .map_err(|error| Refusal::internal(error.to_string()))?;
    let inbound = Inbound {
        tenancy: Arc::clone(tenancy),
        conversation: token.conversation.clone(),
        turn,
        channel: Channel::Webchat,
        address: None,
        token: Some(token.clone()),
        content: if posted.text.reveal().trim().is_empty() {
            Content::Nothing
        } else {
            Content::Text(posted.text)
        },
        control: ControlWord::default(),
        attachments: vec![],
        thread: None,
    };
    let answered = app.desk.answer(&inbound).await.map_err(refuse_answer)?;
    app.metrics.answered(app.desk.clock.now(), (&tenancy.tenant.id, inbound.channel), &answered);
    json(StatusCode::OK, &channel::webchat::answer(&token.conversation, &answered.turn))
}

async fn get_messages(app: &App, tenancy: &Tenancy, request: &Request) -> Result<Response<Body>, Refusal> {
    let token = bearer(request)?;
    let query = request.query_string_parameters();
    let seen = request.headers().get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let knows = seen.map(|etag| etag.trim_start_matches("W/").trim_matches('"'));
    let heard = app.desk.transcript(tenancy, &token, knows).await.map_err(refuse_session)?;
    let etag = format!("\"{}\"", heard.state);
    let Some(turns) = heard.turns else {
        let unchanged = Response::builder().status(StatusCode::NOT_MODIFIED).header(header::ETAG, etag);
        return build(unchanged, Body::Empty);
    };
    let transcript = channel::webchat::transcript(&turns, query.first("after"));
    let mut response = json(StatusCode::OK, &transcript)?;
    if let Ok(etag) = etag.parse() {
        response.headers_mut().insert(header::ETAG, etag);
    }
    Ok(response)
}

/// The widget's own words, in the first language of `?languages=` that we speak, else in the shop's.
fn get_words(tenant: &Tenant, request: &Request) -> Result<Response<Body>, Refusal> {
    let query = request.query_string_parameters();
    let mut asked = query.first("languages").into_iter().flat_map(|languages| languages.split(','));
    let language = asked.find_map(Language::from_code).unwrap_or(tenant.language);
    let words = skill::widget_words(language, tenant.address_in(language));
    let mut response = json(StatusCode::OK, &serde_json::json!({ "language": language, "words": words }))?;
    let an_hour = HeaderValue::from_static("public, max-age=3600");
    response.headers_mut().insert(header::CACHE_CONTROL, an_hour);
    Ok(response)
}

/// The session token of the `Authorization` header.
fn bearer(request: &Request) -> Result<Token, Refusal> {
    let value = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let token = value.and_then(|value| value.strip_prefix("Bearer ")).ok_or_else(session_over)?;
    Token::parse(token.trim()).map_err(|_| session_over())
}

fn session_over() -> Refusal {
    Refusal::unauthorized("no current session token").saying("This chat is over. Please start a new one.")
}

fn refuse_answer(error: AnswerError) -> Refusal {
    match error {
        AnswerError::SessionOver => session_over(),
        AnswerError::TooMany(refused) => {
            Refusal::too_many(seconds(refused.retry_after), "messages of one session")
        }
        AnswerError::Store(error) => error.into(),
        AnswerError::Busy => Refusal::unavailable(1, error.to_string()),
        AnswerError::Id(error) => Refusal::internal(error.to_string()),
    }
}

fn refuse_session(error: SessionError) -> Refusal {
    match error {
        SessionError::TooMany { retry_after } => {
            Refusal::too_many(seconds(retry_after), "sessions of one address")
        }
        SessionError::Replayed | SessionError::SignIn(SignInError::SessionOver) => session_over(),
        SessionError::Store(error) => error.into(),
        other => Refusal::unavailable(1, other.to_string()),
    }
}

fn seconds(count: i64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn nowhere() -> Refusal {
    Refusal::not_found("no such address")
}

fn json<T: serde::Serialize>(status: StatusCode, body: &T) -> Result<Response<Body>, Refusal> {
    let text = serde_json::to_string(body).map_err(|error| Refusal::internal(error.to_string()))?;
    let builder = Response::builder().status(status).header(header::CONTENT_TYPE, "application/json");
    build(builder.header(header::CACHE_CONTROL, "no-store"), Body::Text(text))
}

fn build(builder: lambda_http::http::response::Builder, body: Body) -> Result<Response<Body>, Refusal> {
    builder.body(body).map_err(|error| Refusal::internal(error.to_string()))
}
