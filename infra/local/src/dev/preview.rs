//! The agent preview: its pages, and what it shows beside a conversation.

use super::{Answer, Which, failed, refused};
use crate::{Local, demo::first_name, took};
use axum::{
    Json, Router,
    extract::{Query, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use jiff::Timestamp;
use model::{Author, Holder, Outbox, OutboxState, Stage, Turn};
use serde_json::{Value, json};
use std::{collections::BTreeMap, sync::Arc};
use store::keys::Key;

pub(crate) fn pages() -> Router<Arc<Local>> {
    let file = |kind, text| get(async move || file(kind, text));
    Router::new()
        .route("/", get(index))
        .route("/preview.css", file("text/css; charset=utf-8", include_str!("../../preview/preview.css")))
        .route(
            "/preview.js",
            file("text/javascript; charset=utf-8", include_str!("../../preview/preview.js")),
        )
}

/// The preview; or the shop's front page for whoever comes from another page of the shop: "Back to the shop" leads here.
async fn index(State(local): State<Arc<Local>>, headers: HeaderMap) -> Response {
    let is = |name: HeaderName, value: &str| headers.get(name).is_some_and(|found| found == value);
    let storefront = local.storefront.trim_start_matches("http://");
    if is(header::HOST, storefront) && is(HeaderName::from_static("sec-fetch-site"), "same-origin") {
        return Redirect::to("/shop").into_response();
    }
    let mut response = file("text/html; charset=utf-8", include_str!("../../preview/index.html"));
    let policy = format!(
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' https: data: {}",
        local.storefront
    );
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}

fn file(kind: &'static str, text: &'static str) -> Response {
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "no-store")], text).into_response()
}

/// The demo shoppers and their orders.
pub(crate) async fn shoppers(State(local): State<Arc<Local>>) -> Json<Vec<Value>> {
    let orders = local.shop.orders();
    let now = local.desk.clock.now();
    let shopper = |customer: demo_shop::DemoCustomer| {
        let own: Vec<Value> = orders
            .iter()
            .filter(|order| order.customer == Some(customer.id))
            .map(|order| json!({ "name": order.name, "note": note(order, now) }))
            .collect();
        json!({
            "id": customer.id.0,
            "name": first_name(customer.email.as_deref().unwrap_or_default()),
            "email": customer.email,
            "phone": customer.phone,
            "orders": own,
        })
    };
    Json(local.shop.customers().into_iter().map(shopper).collect())
}

/// How old an order is and how far, for whoever picks a shopper.
fn note(order: &demo_shop::DemoOrder, now: Timestamp) -> String {
    let minutes = now.duration_since(order.placed_at).as_mins();
    let age = match minutes {
        0..120 => format!("{minutes} minutes"),
        120..2880 => format!("{} hours", minutes / 60),
        _ => format!("{} days", minutes / 1440),
    };
    format!("{age} ago, {}", so_far(order))
}

/// How far an order is, in a merchant's words.
fn so_far(order: &demo_shop::DemoOrder) -> &'static str {
    let arrived = order.fulfillments.iter().filter(|parcel| parcel.delivered_at.is_some()).count();
    let refunded = order.lines.iter().any(|line| line.current < line.quantity);
    let personal = order.lines.iter().any(|line| line.tags.iter().any(|tag| tag == "personalised"));
    match order.display_status().as_str() {
        _ if order.cancelled_at.is_some() => "cancelled",
        "ON_HOLD" => "on hold",
        "SCHEDULED" => "scheduled",
        "IN_PROGRESS" => "being packed",
        "PARTIALLY_FULFILLED" => "partly shipped",
        "FULFILLED" if arrived == order.fulfillments.len() => "delivered",
        "FULFILLED" if arrived > 0 => "partly delivered",
        "FULFILLED" => "in transit",
        _ if refunded => "partly refunded",
        _ if personal => "personalised",
        _ => "not shipped",
    }
}

/// A conversation with the reason of every turn, what it took, and what became of what it sent.
pub(crate) async fn conversation(State(local): State<Arc<Local>>, Query(which): Query<Which>) -> Answer {
    let (tenant, id) = which.read()?;
    let now = local.desk.clock.now();
    let store = &local.desk.store;
    let seen = store.conversation(&tenant, &id, now).await.map_err(failed)?;
    let seen = seen.ok_or_else(|| refused(StatusCode::NOT_FOUND, "no such conversation"))?;
    let turns = store.turns(&tenant, &id, now).await.map_err(failed)?;
    let outbox = store.outbox_of(&Key::conversation(&tenant, &id).pk, now).await.map_err(failed)?;
    let turns: Vec<Value> = turns.iter().map(|turn| shown(turn, &outbox)).collect();
    let orders = local.shop.orders();
    let lines = orders.iter().flat_map(|order| &order.lines);
    // A reason keeps ids alone; whoever looks at it here wants to know what they are.
    let titles: BTreeMap<String, &str> =
        lines.map(|line| (line.id.to_string(), line.title.as_str())).collect();
    Ok(Json(json!({
        "channel": seen.channel,
        "holder": if matches!(seen.holder, Holder::Agent) { "agent" } else { "person" },
        "stage": stage(&seen.stage),
        "signed_in": seen.identity.customer(now).is_some(),
        "opted_out": seen.opted_out,
        "language": seen.language,
        "turns": turns,
        "titles": titles,
    })))
}

const fn stage(stage: &Stage) -> &'static str {
    match stage {
        Stage::Idle => "idle",
        Stage::SignIn(_) => "sign_in",
        Stage::OrderChoice(_) => "order_choice",
        Stage::PersonOffered { .. } => "person_offered",
    }
}

fn shown(turn: &Turn, outbox: &[Outbox]) -> Value {
    let own = outbox.iter().filter(|out| out.turn == turn.id);
    let left: Vec<Value> = own
        .map(|out| json!({ "kind": out.kind, "state": state(&out.state).0, "because": state(&out.state).1 }))
        .collect();
    json!({
        "id": turn.id,
        "number": turn.number,
        "at": turn.at,
        "kind": turn.kind,
        "text": turn.text,
        "attachments": turn.attachments,
        // What only records was never said.
        "replies": if turn.author == Author::Nobody { &[][..] } else { &turn.replies },
        "reason": turn.reason,
        "took": took::of(turn.id.as_str()),
        "outbox": left,
    })
}

fn state(state: &OutboxState) -> (&'static str, Option<&str>) {
    match state {
        OutboxState::Unsent => ("unsent", None),
        OutboxState::Sending { .. } => ("sending", None),
        OutboxState::Sent { .. } => ("sent", None),
        OutboxState::Dropped { because, .. } => ("dropped", Some(because)),
        OutboxState::Failed { because, .. } => ("failed", Some(because)),
    }
}
