//! HTTP to the functions: what API Gateway does in a deployment.

use crate::Local;
use axum::{body::Body, extract::State, http, response::Response};
use lambda::{ApiGatewayV2httpResponse, Refusal};
use lambda_http::{
    RequestExt, aws_lambda_events::apigw::ApiGatewayV2httpRequestContext, request::RequestContext,
};
use std::sync::Arc;

/// The largest request that API Gateway hands to a function is 6 MB once it is wrapped.
const BODY_MAX: usize = 6 * 1024 * 1024;

/// Hands a request to the function its path belongs to.
pub(crate) async fn to_function(State(local): State<Arc<Local>>, request: http::Request<Body>) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = axum::body::to_bytes(body, BODY_MAX).await else {
        return plain(http::StatusCode::PAYLOAD_TOO_LARGE);
    };
    let request = http::Request::from_parts(parts, lambda_http::Body::from(body.to_vec()));
    to_http(local.call(request).await)
}

impl Local {
    /// Calls the function that a request's path belongs to, as API Gateway would.
    pub async fn call(&self, request: lambda_http::Request) -> lambda_http::Response<lambda_http::Body> {
        let path = request.uri().path().to_owned();
        let request = request.with_raw_http_path(&path).with_request_context(context());
        let first = path.trim_start_matches('/').split('/').next().unwrap_or("").to_owned();
        match first.as_str() {
            "webchat" => webchat::handle(&self.functions.webchat, request).await,
            "sms" => sms::handle(&self.functions.sms, request).await,
            "email" => email::handle(&self.functions.email, request).await,
            "hub" if path.split('/').nth(3) == Some("in") => {
                proxy::handle(&self.functions.proxy, request).await
            }
            "hub" => hub::handle(&self.functions.hub, request).await,
            _ if is_of_the_hub(&path) => hub::handle(&self.functions.hub, request).await,
            _ => proxy::handle(&self.functions.proxy, request).await,
        }
    }
}

/// `/proxy/{tenant}/orders` and `/proxy/{tenant}/changes/{change}`.
fn is_of_the_hub(path: &str) -> bool {
    matches!(path.split('/').nth(3), Some("orders" | "changes"))
}

impl Local {
    /// Hands an event of the HTTP API to the function `webchat`, `sms`, `email`, `proxy` or `hub`, read and answered as when
    /// deployed.
    pub async fn invoke(&self, function: &str, event: &str) -> ApiGatewayV2httpResponse {
        lambda::answer_event(event, async |request| {
            Ok(match function {
                "webchat" => webchat::handle(&self.functions.webchat, request).await,
                "sms" => sms::handle(&self.functions.sms, request).await,
                "email" => email::handle(&self.functions.email, request).await,
                "proxy" => proxy::handle(&self.functions.proxy, request).await,
                "hub" => hub::handle(&self.functions.hub, request).await,
                _ => return Err(Refusal::not_found("no such function")),
            })
        })
        .await
    }
}

fn context() -> RequestContext {
    let mut context = ApiGatewayV2httpRequestContext::default();
    context.http.source_ip = Some("127.0.0.1".to_owned());
    RequestContext::ApiGatewayV2(context)
}

/// The answer of a function as the server sends it.
pub(crate) fn to_http(response: lambda_http::Response<lambda_http::Body>) -> Response {
    let (parts, body) = response.into_parts();
    let body = match body {
        lambda_http::Body::Text(text) => Body::from(text),
        lambda_http::Body::Binary(bytes) => Body::from(bytes),
        _ => Body::empty(),
    };
    Response::from_parts(parts, body)
}

fn plain(status: http::StatusCode) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response
}
