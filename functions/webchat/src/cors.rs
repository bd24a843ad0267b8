//! Which pages may call: the tenant's own origins, and no others.

use lambda_http::{
    Body, Request, Response,
    http::{HeaderMap, HeaderValue, StatusCode, header},
};
use model::Tenant;

/// The request's origin, if the tenant allows it.
pub(crate) fn allowed(tenant: &Tenant, request: &Request) -> Option<HeaderValue> {
    let origin = request.headers().get(header::ORIGIN)?;
    let known = tenant
        .origins
        .iter()
        .chain([&tenant.storefront])
        .any(|allowed| allowed.as_bytes() == origin.as_bytes());
    known.then(|| origin.clone())
}

/// The answer to a preflight: what may be sent, or nothing at all to a foreign origin.
pub(crate) fn preflight(origin: Option<HeaderValue>) -> Response<Body> {
    let mut response = Response::new(Body::Empty);
    *response.status_mut() = if origin.is_some() { StatusCode::NO_CONTENT } else { StatusCode::FORBIDDEN };
    if origin.is_some() {
        let headers = response.headers_mut();
        set(headers, header::ACCESS_CONTROL_ALLOW_METHODS, "GET, POST");
        set(headers, header::ACCESS_CONTROL_ALLOW_HEADERS, "authorization, content-type, if-none-match");
        set(headers, header::ACCESS_CONTROL_MAX_AGE, "7200");
    }
    mark(response, origin)
}

/// Lets the allowed origin read the answer.
pub(crate) fn mark(mut response: Response<Body>, origin: Option<HeaderValue>) -> Response<Body> {
    let headers = response.headers_mut();
    set(headers, header::VARY, "origin");
    if let Some(origin) = origin {
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        set(headers, header::ACCESS_CONTROL_EXPOSE_HEADERS, "etag, retry-after");
    }
    response
}

fn set(headers: &mut HeaderMap, name: header::HeaderName, value: &'static str) {
    headers.insert(name, HeaderValue::from_static(value));
}
