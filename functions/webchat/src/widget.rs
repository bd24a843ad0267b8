//! The widget: one module, immutable under its version.

use data_encoding::HEXLOWER;
use lambda_http::{
    Body, Request, RequestExt, Response,
    http::{HeaderValue, StatusCode, header},
};
use sha2::{Digest, Sha256};
use std::sync::LazyLock;

/// The module as it is served.
const MODULE: &str = include_str!("../widget/widget.js");

/// The first twelve digits of its SHA-256: its version in the address.
pub static VERSION: LazyLock<String> = LazyLock::new(|| {
    let mut digest = HEXLOWER.encode(&Sha256::digest(MODULE.as_bytes()));
    digest.truncate(12);
    digest
});

/// Serves the module. Under `?v={version}` it is immutable; without, it may be kept for five minutes, so that a shop
/// that pasted the bare address gets a new version the same day.
pub(crate) fn serve(request: &Request) -> Response<Body> {
    let query = request.query_string_parameters();
    let immutable = query.first("v") == Some(VERSION.as_str());
    let caching = if immutable { "public, max-age=31536000, immutable" } else { "public, max-age=300" };
    let mut response = Response::new(Body::from(MODULE));
    *response.status_mut() = StatusCode::OK;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/javascript; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(caching));
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("cross-origin"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}
