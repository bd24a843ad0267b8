//! HTTP answers, and refusals that help no attacker.

use lambda_http::{
    Body, Request, RequestExt, Response,
    http::{
        HeaderMap, HeaderName, HeaderValue, StatusCode,
        header::{CACHE_CONTROL, CONTENT_TYPE, RETRY_AFTER, WWW_AUTHENTICATE},
    },
    request::RequestContext,
};
use serde_json::json;
use std::borrow::Cow;
use store::StoreError;

/// On every answer that does not set them itself. A page brings its own, wider content security policy.
const HEADERS: [(&str, &str); 5] = [
    ("cache-control", "no-store"),
    ("content-security-policy", "default-src 'none'; frame-ancestors 'none'"),
    ("referrer-policy", "no-referrer"),
    ("strict-transport-security", "max-age=31536000"),
    ("x-content-type-options", "nosniff"),
];

/// A request that is not answered with what it asked for.
///
/// `public` goes to whoever asked and is the same for every reason of one kind; `log` stays with us. Neither names a
/// person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The HTTP status.
    pub status: u16,
    /// One sentence for the sender.
    pub public: Cow<'static, str>,
    /// The reason, for the log.
    pub log: String,
    /// When to ask again, in seconds.
    pub retry_after: Option<u32>,
}

impl Refusal {
    fn new(status: u16, public: &'static str, log: impl Into<String>) -> Self {
        Self { status, public: Cow::Borrowed(public), log: log.into(), retry_after: None }
    }

    /// 400: the content is not what this address takes.
    #[must_use]
    pub fn bad_request(log: impl Into<String>) -> Self {
        Self::new(400, "We could not read this request.", log)
    }

    /// 401: no valid signature or token.
    #[must_use]
    pub fn unauthorized(log: impl Into<String>) -> Self {
        Self::new(401, "We could not tell who sent this.", log)
    }

    /// 403: known, and still not allowed.
    #[must_use]
    pub fn forbidden(log: impl Into<String>) -> Self {
        Self::new(403, "This is not allowed.", log)
    }

    /// 404: nothing under this address, or nothing that this sender may know of.
    #[must_use]
    pub fn not_found(log: impl Into<String>) -> Self {
        Self::new(404, "There is nothing here.", log)
    }

    /// 413: more than this address takes.
    #[must_use]
    pub fn too_large(log: impl Into<String>) -> Self {
        Self::new(413, "This is too large for us to take.", log)
    }

    /// 415: another content type than this address takes.
    #[must_use]
    pub fn unsupported(log: impl Into<String>) -> Self {
        Self::new(415, "We cannot read this kind of content.", log)
    }

    /// 429: over a limit; works again after `retry_after` seconds.
    #[must_use]
    pub fn too_many(retry_after: u32, log: impl Into<String>) -> Self {
        let refusal = Self::new(429, "That was a lot at once. Please wait a moment, then try again.", log);
        Self { retry_after: Some(retry_after), ..refusal }
    }

    /// 500: trying again does not help; somebody has to look.
    #[must_use]
    pub fn internal(log: impl Into<String>) -> Self {
        Self::new(500, "Something went wrong on our side.", log)
    }

    /// 503: something that we depend on does not answer; works again after `retry_after` seconds.
    #[must_use]
    pub fn unavailable(retry_after: u32, log: impl Into<String>) -> Self {
        let refusal = Self::new(503, "We cannot answer right now. Please try again in a moment.", log);
        Self { retry_after: Some(retry_after), ..refusal }
    }

    /// The same refusal in other words for the sender.
    #[must_use]
    pub fn saying(self, public: impl Into<Cow<'static, str>>) -> Self {
        Self { public: public.into(), ..self }
    }

    fn record(&self) {
        if self.status >= 500 {
            tracing::error!(
                http.status = self.status,
                refusal.reason = self.log,
                "Failed to answer a request"
            );
        } else {
            tracing::info!(http.status = self.status, refusal.reason = self.log, "Refused a request");
        }
    }

    fn into_response(self) -> Response<Body> {
        let mut response = Response::new(Body::from(json!({ "error": self.public }).to_string()));
        *response.status_mut() =
            StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Some(seconds) = self.retry_after {
            headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        if self.status == 401 {
            // RFC 9110, 15.5.2: a 401 names the scheme. Ours is the chat's token; a webhook has none to name.
            headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        let log = error.to_string();
        match error {
            StoreError::Busy(_) => Self::unavailable(1, log),
            StoreError::Unavailable(_) => Self::unavailable(5, log),
            StoreError::Corrupt { .. } => Self::internal(log),
        }
    }
}

/// Turns what a handler decided into the answer, adds the headers that every answer has, and logs a refusal once.
#[must_use]
pub fn respond(result: Result<Response<Body>, Refusal>) -> Response<Body> {
    let mut response = result.unwrap_or_else(|refusal| {
        refusal.record();
        refusal.into_response()
    });
    add_headers(response.headers_mut());
    response
}

fn add_headers(headers: &mut HeaderMap) {
    for (name, value) in HEADERS {
        headers.entry(HeaderName::from_static(name)).or_insert(HeaderValue::from_static(value));
    }
}

/// The request's body, if it has at most `limit` bytes (after base64).
pub fn body(request: &Request, limit: usize) -> Result<&[u8], Refusal> {
    let bytes: &[u8] = request.body().as_ref();
    if bytes.len() > limit {
        return Err(Refusal::too_large(format!("a body of {} bytes, limit {limit}", bytes.len())));
    }
    Ok(bytes)
}

/// The request's content type, if it is one of `allowed` (`application/json`), without its parameters.
pub fn content_type(request: &Request, allowed: &[&'static str]) -> Result<&'static str, Refusal> {
    let sent = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let sent = sent.split(';').next().unwrap_or_default().trim();
    let known = allowed.iter().find(|kind| kind.eq_ignore_ascii_case(sent));
    // What was sent stays out of the log: it is the sender's text.
    known.copied().ok_or_else(|| Refusal::unsupported("another content type"))
}

/// Scheme and host under which the sender reached us, without a slash at the end: the configured
/// one ([`crate::Config::public_url`]), else the
/// domain name that API Gateway put into the request's context.
///
/// INVARIANT: never the `Host` header or what `lambda_http` makes of it: the sender writes it, and signatures and links
/// are built on this.
pub fn public_url(configured: Option<&str>, request: &Request) -> Result<String, Refusal> {
    if let Some(url) = configured {
        return Ok(url.to_owned());
    }
    match request.request_context_ref() {
        Some(RequestContext::ApiGatewayV2(context)) => context.domain_name.as_deref(),
        _ => None,
    }
    .map(|domain| format!("https://{domain}"))
    .ok_or_else(|| Refusal::internal("no PUBLIC_URL, and the request names no domain"))
}

/// The fields of a page's form, in order, if it has at most `limit` bytes.
pub fn form(request: &Request, limit: usize) -> Result<Vec<(String, String)>, Refusal> {
    content_type(request, &["application/x-www-form-urlencoded"])?;
    Ok(form_urlencoded::parse(body(request, limit)?).into_owned().collect())
}

/// The network address the request came from, as API Gateway saw it; empty where it did not say.
#[must_use]
pub fn source_ip(request: &Request) -> String {
    match request.request_context_ref() {
        Some(RequestContext::ApiGatewayV2(context)) => context.http.source_ip.clone().unwrap_or_default(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests;
