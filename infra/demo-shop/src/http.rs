//! The two routes of the Admin endpoint.

use crate::execute::Query;
use crate::state::{DemoShop, Mode, TOKEN_LIFE};
use crate::{API_VERSION, CLIENT_ID};
use axum::body::Bytes;
use axum::extract::{Form, Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;

/// How long [`Mode::Slow`] takes.
const SLOW: Duration = Duration::from_secs(3);

/// The endpoint: tokens by the client credentials grant, GraphQL, and the customers' sign-in.
pub fn router(shop: Arc<DemoShop>) -> Router {
    Router::new()
        .route("/admin/oauth/access_token", post(token))
        .route("/admin/api/{version}/graphql.json", post(graphql))
        .merge(crate::account::router())
        .with_state(shop)
}

#[derive(Deserialize)]
struct Grant {
    #[serde(rename = "grant_type")]
    kind: String,
    client_id: String,
    client_secret: String,
}

async fn token(State(shop): State<Arc<DemoShop>>, Form(grant): Form<Grant>) -> Response {
    shop.state().note("token");
    let mode = shop.state().mode();
    if let Some(answer) = behave(mode).await {
        return answer;
    }
    let known = grant.kind == "client_credentials" && grant.client_id == CLIENT_ID;
    let Some(token) = known.then(|| shop.grant(&grant.client_secret)).flatten() else {
        return (StatusCode::BAD_REQUEST, Json(json!({"error": "invalid_client"}))).into_response();
    };
    let scope = "read_orders,read_customers,read_merchant_managed_fulfillment_orders";
    Json(json!({"access_token": token, "scope": scope, "expires_in": TOKEN_LIFE.as_secs()})).into_response()
}

async fn graphql(
    State(shop): State<Arc<DemoShop>>,
    Path(version): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    if version != API_VERSION {
        return (StatusCode::NOT_FOUND, Json(json!({"errors": "Not Found"}))).into_response();
    }
    let request: Result<Value, _> = serde_json::from_slice(&body);
    let query =
        request.map_err(|_| json!({"errors": "Bad Request"})).and_then(|request| Query::read(&request));
    let name = query.as_ref().map_or("refused", |query| &query.name);
    shop.state().note(name);
    let mode = shop.state().next_mode();
    if let Some(answer) = behave(mode).await {
        return answer;
    }
    let token = headers.get("x-shopify-access-token").and_then(|token| token.to_str().ok());
    if !token.is_some_and(|token| shop.admits(token)) {
        let errors = "[API] Invalid API key or access token (unrecognized login or wrong password)";
        return (StatusCode::UNAUTHORIZED, Json(json!({"errors": errors}))).into_response();
    }
    let answer = match query {
        Err(refusal) => refusal,
        Ok(query) if mode == Mode::Throttled => query.throttled(),
        Ok(query) => {
            let now = shop.now();
            query.run(&mut shop.state(), now)
        }
    };
    if mode == Mode::Lost {
        return StatusCode::BAD_GATEWAY.into_response();
    }
    Json(answer).into_response()
}

/// The answer of a shop that misbehaves, or its delay.
pub(crate) async fn behave(mode: Mode) -> Option<Response> {
    match mode {
        Mode::Ok | Mode::Throttled | Mode::Lost => None,
        Mode::Slow => {
            tokio::time::sleep(SLOW).await;
            None
        }
        Mode::Down => Some((StatusCode::SERVICE_UNAVAILABLE, Html("<h1>Down</h1>")).into_response()),
        Mode::Garbage => Some(Html("<h1>Something else entirely</h1>").into_response()),
    }
}
