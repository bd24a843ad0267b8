//! Writing as a shopper: signing in at the shop, texting, mailing. Each goes through the function's own door, signed
//! as the provider signs.

use super::{Answer, failed, refused};
use crate::{Local, signing};
use axum::{
    Json,
    extract::State,
    http::{Method, StatusCode},
};
use data_encoding::BASE64;
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
    let (channel, prefix) = if body.whatsapp { (Channel::Whatsapp, "whatsapp:") } else { (Channel::Sms, "") };
    let sid = body.sid.unwrap_or_else(|| format!("SM{}", local.desk.random_word()));
    let form: Vec<(String, String)> = [
        ("MessageSid", sid),
        ("AccountSid", "AC00000000000000000000000000000001".to_owned()),
        ("From", format!("{prefix}{}", body.from)),
        ("To", format!("{prefix}+14155550100")),
        ("Body", body.body),
        ("NumMedia", "0".to_owned()),
    ]
    .map(|(key, value)| (key.to_owned(), value))
    .to_vec();
    let url = format!("{}/sms/{}", local.base, crate::TENANT);
    let signature = signing::twilio(&url, &form, "demo-twilio-auth-token");
    let request = axum::http::Request::post(&url)
        .header("content-type", "application/x-www-form-urlencoded")
        .header("x-twilio-signature", signature)
        .body(lambda_http::Body::from(
            form_urlencoded::Serializer::new(String::new()).extend_pairs(&form).finish(),
        ))
        .map_err(failed)?;
    let answer = local.call(request).await;
    if !answer.status().is_success() {
        return Err(refused(answer.status(), "the webhook refused it"));
    }
    local.pump.let_out().await;
    let tenant = TenantId::parse(crate::TENANT).map_err(failed)?;
    let tenancy = local.tenancies.get(&local.desk, &tenant).await.map_err(failed)?;
    let id = conversation_of(&tenancy.pepper(), &tenant, channel, &body.from).map_err(failed)?;
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
    let id = local.desk.random_word();
    let own_id = format!("<{id}@mail.example.com>");
    let mut headers = vec![
        json!({ "Name": "Message-ID", "Value": own_id }),
        json!({ "Name": "Authentication-Results", "Value": format!("mx.northwind.example.com; dmarc=pass header.from={}", mail.from.rsplit('@').next().unwrap_or_default()) }),
    ];
    if let Some(answered) = &mail.reply_to {
        headers.push(json!({ "Name": "In-Reply-To", "Value": answered }));
        headers.push(json!({ "Name": "References", "Value": answered }));
    }
    let body = json!({
        "From": mail.from, "FromFull": { "Email": mail.from, "Name": "", "MailboxHash": "" },
        "To": "help@northwind.example.com",
        "ToFull": [{ "Email": "help@northwind.example.com", "Name": "", "MailboxHash": "" }],
        "OriginalRecipient": "help@northwind.example.com",
        "Subject": mail.subject, "MessageID": id, "Date": "", "MailboxHash": "",
        "TextBody": mail.text, "HtmlBody": "", "StrippedTextReply": "", "Tag": "",
        "Headers": headers, "Attachments": [],
    });
    let credentials = BASE64.encode(b"demo-postmark:demo-postmark-password");
    let request = axum::http::Request::post(format!("{}/email/{}", local.base, crate::TENANT))
        .header("content-type", "application/json")
        .header("authorization", format!("Basic {credentials}"))
        .body(lambda_http::Body::from(body.to_string()))
        .map_err(failed)?;
    let answer = local.call(request).await;
    if !answer.status().is_success() {
        return Err(refused(answer.status(), "the webhook refused it"));
    }
    local.pump.let_out().await;
    let tenant = TenantId::parse(crate::TENANT).map_err(failed)?;
    let own = vec![own_id.trim_matches(['<', '>']).to_owned()];
    let found =
        local.desk.store.find_thread(&tenant, &mail.from.to_lowercase(), &own, local.desk.clock.now()).await;
    Ok(Json(json!({ "conversation": found.map_err(failed)? })))
}
