//! One call over HTTP, with its limits.

use crate::ShopError;
use reqwest::redirect::Policy;
use reqwest::{ClientBuilder, RequestBuilder, Response, StatusCode};
use std::time::Duration;

/// How long a connection may take to come up.
const CONNECT: Duration = Duration::from_secs(1);
/// How far one call may go.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// How long it may take, connection and body included.
    pub(crate) call: Duration,
    /// The most bytes of an answer that are read.
    pub(crate) body: usize,
}

impl Limits {
    /// While a shopper waits. A full page of the largest document is below 100 KB.
    pub(crate) const TURN: Self = Self { call: Duration::from_secs(2), body: 1 << 20 };
}

/// The settings that a client for [`Admin`](crate::Admin) must have: one second to connect, and no redirects, because a
/// redirect would carry the access token to wherever it leads.
pub fn tuned(builder: ClientBuilder) -> ClientBuilder {
    builder.connect_timeout(CONNECT).redirect(Policy::none())
}

/// Sends and reads the whole answer.
pub(crate) async fn send(
    request: RequestBuilder,
    limits: Limits,
) -> Result<(StatusCode, Vec<u8>), ShopError> {
    let response = answer(request, limits).await?;
    Ok((response.status(), whole(response, limits).await?))
}

/// Sends, and waits for the answer's head. The whole of it is to be read within the same limits.
pub(crate) async fn answer(request: RequestBuilder, limits: Limits) -> Result<Response, ShopError> {
    // The error would name the URL; the caller needs none of it.
    request.timeout(limits.call).send().await.map_err(|_| ShopError::Unreachable)
}

/// The body of an answer.
pub(crate) async fn whole(mut response: Response, limits: Limits) -> Result<Vec<u8>, ShopError> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|_| ShopError::Unreachable)? {
        if body.len() + chunk.len() > limits.body {
            return Err(ShopError::Nonsense);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

/// What a status other than 200 means (shopify.dev, "Status and error codes": 402 and 423 are frozen and locked shops,
/// 404 a shop or version that is not there, 430 a request that looks like an attack).
pub(crate) fn check(status: StatusCode) -> Result<(), ShopError> {
    match status.as_u16() {
        200 => Ok(()),
        401 | 402 | 403 | 404 | 423 | 430 => Err(ShopError::Refused { scope: None }),
        429 => Err(ShopError::Throttled),
        408 | 500..=599 => Err(ShopError::Unreachable),
        _ => Err(ShopError::Nonsense),
    }
}
