//! `/dev/*` and the preview: what exists in the local run only.

mod guard;
mod preview;
mod write;

use crate::{Left, Local};
use axum::{
    Json, Router,
    extract::State,
    http::StatusCode,
    middleware,
    routing::{get, post},
};
use demo_shop::Mode;
use model::{ConversationId, Holder, TenantId};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::sync::Arc;

type Answer = Result<Json<Value>, (StatusCode, Json<Value>)>;

pub(crate) fn router() -> Router<Arc<Local>> {
    let dev = Router::new()
        .route("/dev/sign-in", post(write::sign_in))
        .route("/dev/text", post(write::text))
        .route("/dev/mail", post(write::mail))
        .route("/dev/tenant", get(tenant))
        .route("/dev/outbox", get(outbox))
        .route("/dev/shopify", get(shopify_now).post(shopify))
        .route("/dev/hub", get(hub_now).post(hub))
        .route("/dev/shoppers", get(preview::shoppers))
        .route("/dev/conversation", get(preview::conversation))
        .route("/dev/hand-back", post(hand_back))
        .layer(middleware::from_fn(guard::only_own));
    dev.merge(preview::pages())
}

fn refused(status: StatusCode, why: impl std::fmt::Display) -> (StatusCode, Json<Value>) {
    (status, Json(json!({ "error": why.to_string() })))
}

fn failed(why: impl std::fmt::Display) -> (StatusCode, Json<Value>) {
    refused(StatusCode::INTERNAL_SERVER_ERROR, why)
}

/// What a script signs with.
async fn tenant(State(local): State<Arc<Local>>) -> Json<Value> {
    Json(json!({
        "public_url": local.desk.public_url,
        "storefront": local.storefront,
        "shop": demo_shop::SHOP,
        "twilio_account_sid": "AC00000000000000000000000000000001",
        "twilio_auth_token": "demo-twilio-auth-token",
        "shopify_api_secret": demo_shop::CLIENT_SECRET,
        "mailgun_signing_key": "demo-mailgun-signing-key",
        "postmark_user": "demo-postmark",
        "postmark_password": "demo-postmark-password",
    }))
}

async fn outbox(State(local): State<Arc<Local>>) -> Json<Vec<Left>> {
    Json(local.providers.left())
}

/// The modes of the demo shop, by the names that scripts use.
const MODES: [(&str, Mode); 5] = [
    ("ok", Mode::Ok),
    ("slow", Mode::Slow),
    ("down", Mode::Down),
    ("throttled", Mode::Throttled),
    ("garbage", Mode::Garbage),
];

async fn shopify_now(State(local): State<Arc<Local>>) -> Json<Value> {
    let mode = local.shop.mode();
    Json(json!({ "mode": MODES.iter().find(|(_, known)| *known == mode).map(|(name, _)| name) }))
}

#[derive(Deserialize)]
struct ModeBody {
    mode: String,
}

async fn shopify(State(local): State<Arc<Local>>, Json(body): Json<ModeBody>) -> Answer {
    let found = MODES.iter().find(|(name, _)| *name == body.mode);
    let wrong = || refused(StatusCode::BAD_REQUEST, "mode is ok, slow, down, throttled or garbage");
    local.shop.set_mode(found.ok_or_else(wrong)?.1);
    Ok(Json(json!({ "mode": body.mode })))
}

async fn hub_now(State(local): State<Arc<Local>>) -> Answer {
    let tenant = TenantId::parse(crate::TENANT).map_err(failed)?;
    let tenancy = local.tenancies.get(&local.desk, &tenant).await.map_err(failed)?;
    let at = match &tenancy.tenant {
        tenant if tenant.hub_address.is_none() => At::Storefront,
        tenant if tenant.mails_codes() => At::OwnAddress,
        _ => At::OwnAddressWithAccounts,
    };
    Ok(Json(json!({ "live": tenancy.tenant.hub_live, "at": at })))
}

#[derive(Deserialize)]
struct HubBody {
    live: bool,
    #[serde(default)]
    at: At,
}

/// Where the Hub is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum At {
    #[default]
    Storefront,
    OwnAddress,
    OwnAddressWithAccounts,
}

async fn hub(State(local): State<Arc<Local>>, Json(HubBody { live, at }): Json<HubBody>) -> Answer {
    let own = (at != At::Storefront).then(|| format!("{}/hub/{}", local.base, crate::TENANT));
    let client = (at == At::OwnAddressWithAccounts).then(|| demo_shop::ACCOUNT_CLIENT_ID.to_owned());
    let changed = local.change_tenant(|tenant| {
        (tenant.hub_live, tenant.hub_address, tenant.account_client_id) = (live, own, client);
    });
    changed.await.map_err(failed)?;
    Ok(Json(json!({ "live": live, "at": at })))
}

#[derive(Deserialize)]
struct Which {
    #[serde(alias = "conversation")]
    id: String,
}

impl Which {
    fn read(&self) -> Result<(TenantId, ConversationId), (StatusCode, Json<Value>)> {
        let wrong = |error: model::IdError| refused(StatusCode::BAD_REQUEST, error);
        Ok((TenantId::parse(crate::TENANT).map_err(wrong)?, ConversationId::parse(&self.id).map_err(wrong)?))
    }
}

/// A person closes the conversation: the agent may speak again.
async fn hand_back(State(local): State<Arc<Local>>, Json(which): Json<Which>) -> Answer {
    let (tenant, id) = which.read()?;
    let handed = local.desk.hand_back(&tenant, &id).await.map_err(failed)?;
    let holder = if handed {
        Holder::Agent
    } else {
        return Err(refused(StatusCode::NOT_FOUND, "no such conversation"));
    };
    Ok(Json(json!({ "holder": holder })))
}
