//! Who may use `/dev/*`: this machine's own pages and scripts, and nobody that a browser was lured by.

use axum::{
    extract::Request,
    http::{HeaderMap, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

/// Lets a request through whose `Host` is this machine and whose `Origin`, if it has one, is the same.
///
/// INVARIANT: a page on the internet that resolves its own name to 127.0.0.1 (DNS rebinding), or posts here across
/// origins, gets nothing.
pub(crate) async fn only_own(request: Request, next: Next) -> Response {
    if is_own(request.headers()) {
        next.run(request).await
    } else {
        (StatusCode::FORBIDDEN, "This exists for this machine alone.").into_response()
    }
}

fn is_own(headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let Some(host) = text(header::HOST) else { return false };
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    let own_origin = match headers.get(header::ORIGIN) {
        None => true,
        Some(origin) => origin.as_bytes() == format!("http://{host}").as_bytes(),
    };
    matches!(name, "127.0.0.1" | "localhost") && own_origin
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn own(host: &'static str, origin: Option<&'static str>) -> bool {
        let mut headers = HeaderMap::new();
        headers.insert(header::HOST, HeaderValue::from_static(host));
        if let Some(origin) = origin {
            headers.insert(header::ORIGIN, HeaderValue::from_static(origin));
        }
        is_own(&headers)
    }

    #[test]
    fn only_this_machines_own_pages_may_use_dev() {
        assert!(own("127.0.0.1:3000", None));
        assert!(own("localhost:3000", Some("http://localhost:3000")));
        assert!(!own("evil.example.com:3000", None));
        assert!(!own("127.0.0.1:3000", Some("http://evil.example.com")));
        assert!(!own("127.0.0.1:3000", Some("null")));
        assert!(!own("127.0.0.1:3000", Some("http://127.0.0.1:4000")));
        assert!(!is_own(&HeaderMap::new()));
    }
}
