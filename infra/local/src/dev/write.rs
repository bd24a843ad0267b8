//! Writing as a shopper: signing in at the shop, texting, mailing. Each goes through the function's own door, signed
//! as the provider signs.

use super::{Answer, failed, refused};
use crate::Local;
use axum::{
    Json,
    extract::State,
    http::{Method, StatusCode},
};
use desk::conversation_of;
use model::{Channel, TenantId};
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::Arc;

#[derive(Deserialize)]
pub(crate) struct SignIn {
    token: Option<String>,
    link: Option<String>,
    /// A mail address or Shopify's number of a demo customer.
    customer: Value,
}

/// Signs a demo customer in at the shop, in the browser that holds `token` or opens `link`.
pub(crate) async fn sign_in(State(local): State<Arc<Local>>, Json(body): Json<SignIn>) -> Answer {
    let customer = customer(&local, &body.customer)?;
    let link_token = match &body.link {
        Some(link) => follow(&local, link, customer).await?,
        None => None,
    };
    if let Some(token) = link_token {
        return Ok(Json(json!({ "token": token })));
    }
    let own = body.token.map(|token| ("token".to_owned(), token)).into_iter().collect();
    let answer = local.forward(&Method::GET, "session", own, Some(customer), b"").await;
    let answer = answer.ok_or_else(|| failed("not forwarded"))?;
    let status = answer.status();
    let body: Value = serde_json::from_slice(answer.body().as_ref()).map_err(failed)?;
    if status.is_success() { Ok(Json(body)) } else { Err((status, Json(body))) }
}

fn customer(local: &Local, wanted: &Value) -> Result<u64, (StatusCode, Json<Value>)> {
    let known = local.shop.customers();
    let found = known.iter().find(|c| {
        wanted.as_u64() == Some(c.id.0) || (wanted.is_string() && wanted.as_str() == c.email.as_deref())
    });
    found.map(|c| c.id.0).ok_or_else(|| refused(StatusCode::NOT_FOUND, "no such demo customer"))
}

/// Opens a sign-in link and continues on its page. The new token stands in the page if it was web chat that asked.
async fn follow(
    local: &Local,
    link: &str,
    customer: u64,
) -> Result<Option<String>, (StatusCode, Json<Value>)> {
    let token = link.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let path = format!("in/{token}");
    for method in [Method::GET, Method::POST] {
        let answer = local.forward(&method, &path, vec![], Some(customer), b"").await;
        let answer = answer.ok_or_else(|| failed("not forwarded"))?;
        if !answer.status().is_success() {
            return Err(refused(answer.status(), "the link does not work"));
        }
        if method == Method::POST {
            let page = String::from_utf8_lossy(answer.body().as_ref()).into_owned();
            return Ok(page.split('"').find(|part| desk::Token::parse(part).is_ok()).map(str::to_owned));
        }
    }
    Ok(None)
}

#[derive(Deserialize)]
pub(crate) struct Text {
    from: String,
    #[serde(rename = "text")]
    body: String,
    #[serde(default)]
    whatsapp: bool,
    /// The provider's id, to repeat a delivery; otherwise a new one.
    sid: Option<String>,
}

/// Texts the shop as Twilio would deliver it.
pub(crate) async fn text(State(local): State<Arc<Local>>, Json(body): Json<Text>) -> Answer {
    let channel = if body.whatsapp { Channel::Whatsapp } else { Channel::Sms };
    let sid = body.sid.unwrap_or_else(|| format!("SM{}", local.desk.random_word()));
    let text = crate::Text { from: body.from, body: body.body, whatsapp: body.whatsapp, sid };
    let request = local.text_request(&text).map_err(failed)?;
    let answer = local.call(request).await;
    if !answer.status().is_success() {
        return Err(refused(answer.status(), "the webhook refused it"));
    }
    local.pump.let_out().await;
    let tenant = TenantId::parse(crate::TENANT).map_err(failed)?;
    let tenancy = local.tenancies.get(&local.desk, &tenant).await.map_err(failed)?;
    let id = conversation_of(&tenancy.pepper(), &tenant, channel, &text.from).map_err(failed)?;
    Ok(Json(json!({ "conversation": id })))
}

#[derive(Deserialize)]
pub(crate) struct Mail {
    from: String,
    subject: String,
    text: String,
    /// The message id it answers.
    reply_to: Option<String>,
}

/// Mails the shop as Postmark would deliver it.
pub(crate) async fn mail(State(local): State<Arc<Local>>, Json(mail): Json<Mail>) -> Answer {
    let mail = crate::Mail {
        from: mail.from,
        subject: mail.subject,
        text: mail.text,
        id: local.desk.random_word(),
        reply_to: mail.reply_to,
    };
    let request = local.mail_request(&mail).map_err(failed)?;
    let answer = local.call(request).await;
    if !answer.status().is_success() {
        return Err(refused(answer.status(), "the webhook refused it"));
    }
    local.pump.let_out().await;
    let tenant = TenantId::parse(crate::TENANT).map_err(failed)?;
    let own = vec![mail.message_id()];
    let found =
        local.desk.store.find_thread(&tenant, &mail.from.to_lowercase(), &own, local.desk.clock.now()).await;
    Ok(Json(json!({ "conversation": found.map_err(failed)? })))
}
