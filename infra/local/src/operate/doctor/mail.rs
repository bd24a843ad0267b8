//! The mail provider: its key, where it sends what comes in, and what it could not hand over.

use super::{Finding, Patient, ask};
use desk::SecretName;
use model::{EmailChannel, EmailProvider};
use reqwest::{RequestBuilder, Url};
use serde_json::Value;

pub(super) async fn look(patient: &Patient<'_>) -> Vec<Finding> {
    let Some(email) = &patient.tenancy.tenant.email else { return vec![] };
    let needed: &[SecretName] = match email.provider {
        EmailProvider::Postmark => {
            &[SecretName::MailApiKey, SecretName::PostmarkUser, SecretName::PostmarkPassword]
        }
        EmailProvider::Mailgun | EmailProvider::MailgunEu => {
            &[SecretName::MailApiKey, SecretName::MailgunSigningKey]
        }
    };
    let missing = needed.iter().filter(|name| patient.tenancy.secrets.newest(**name).is_none());
    let missing: Vec<Finding> = missing.map(|name| Finding::bad("mail", patient.set_secret(*name))).collect();
    let mut findings = match (missing.is_empty(), email.provider) {
        (false, _) => missing,
        (true, EmailProvider::Postmark) => postmark(patient).await,
        (true, EmailProvider::Mailgun | EmailProvider::MailgunEu) => mailgun(patient, email).await,
    };
    if email.authserv_id.is_none() {
        findings.push(Finding::note(
            "mail",
            "no authserv_id: no mail proves its sender, so nobody is answered with order data by mail",
        ));
    }
    findings
}

async fn postmark(patient: &Patient<'_>) -> Vec<Finding> {
    let server = match get(ask_postmark(patient, "/server")).await {
        Ok(server) => server,
        Err(says) => return vec![Finding::bad("Postmark", says)],
    };
    let hook = server.get("InboundHookUrl").and_then(Value::as_str).unwrap_or_default();
    let wanted = format!("{}/email/{}", patient.place.public_url, patient.tenancy.tenant.id);
    let hook = if same_place(hook, &wanted) {
        Finding::good("Postmark", "server token, and inbound mail comes to us")
    } else {
        Finding::bad("Postmark", "inbound mail goes elsewhere: paste the address below as inbound webhook")
    };
    vec![hook, undelivered(patient).await]
}

/// Mail that Postmark gave up to hand over. Postmark takes at most 35 MB and hands it over as one JSON, while a
/// function takes 6 MB: what is larger ends in this list, and nowhere else.
async fn undelivered(patient: &Patient<'_>) -> Finding {
    let list = ask_postmark(patient, "/messages/inbound").query(&[
        ("count", "25"),
        ("offset", "0"),
        ("status", "failed"),
    ]);
    let list = match get(list).await {
        Ok(list) => list,
        Err(says) => return Finding::bad("Postmark", format!("its list of failed mail: {says}")),
    };
    match list.get("TotalCount").and_then(Value::as_u64).unwrap_or(0) {
        0 => Finding::good("Postmark", "no mail failed"),
        count => {
            let ids = list.get("InboundMessages").and_then(Value::as_array).into_iter().flatten();
            let ids: Vec<&str> = ids.filter_map(|mail| mail.get("MessageID")?.as_str()).take(5).collect();
            Finding::bad(
                "Postmark",
                format!(
                    "{count} mails could not be handed over (too large, or we were down): answer them by hand, or retry them at Postmark: {}",
                    ids.join(", ")
                ),
            )
        }
    }
}

fn ask_postmark(patient: &Patient<'_>, path: &str) -> RequestBuilder {
    let key = patient.tenancy.secrets.newest(SecretName::MailApiKey).map_or("", |key| key.reveal());
    let url = format!("{}{path}", patient.place.endpoints.postmark);
    patient.place.http.get(url).header("X-Postmark-Server-Token", key).header("Accept", "application/json")
}

async fn mailgun(patient: &Patient<'_>, email: &EmailChannel) -> Vec<Finding> {
    let key = patient.tenancy.secrets.newest(SecretName::MailApiKey).map(|key| key.reveal().as_str());
    let at = |path: String| {
        let base = patient.place.endpoints.mailgun(Some(email));
        patient.place.http.get(format!("{base}{path}")).basic_auth("api", key)
    };
    let domain = match get(at(format!("/v3/domains/{}", email.reply_domain))).await {
        Ok(answer) if answer.pointer("/domain/state").and_then(Value::as_str) == Some("active") => {
            Finding::good("Mailgun", "API key and domain")
        }
        Ok(_) => Finding::bad("Mailgun", format!("the domain {} is not active", email.reply_domain)),
        Err(says) => Finding::bad("Mailgun", says),
    };
    let wanted = format!("{}/email/{}", patient.place.public_url, patient.tenancy.tenant.id);
    let route = match get(at("/v3/routes".to_owned()).query(&[("limit", "100")])).await {
        Ok(list) => judge_routes(&list, &wanted),
        Err(says) => Finding::bad("Mailgun", format!("its routes: {says}")),
    };
    vec![domain, route]
}

fn judge_routes(list: &Value, wanted: &str) -> Finding {
    let routes = list.get("items").and_then(Value::as_array).into_iter().flatten();
    let actions =
        routes.filter_map(|route| route.get("actions")?.as_array()).flatten().filter_map(Value::as_str);
    let ours: Vec<&str> = actions.filter(|action| action.contains(wanted)).collect();
    match ours.first() {
        None => Finding::bad("Mailgun", "no route leads to us: store(notify=\"the address below\")"),
        Some(action) if action.starts_with("store") => {
            Finding::good("Mailgun", "a route stores mail and tells us")
        }
        Some(_) => Finding::note(
            "Mailgun",
            "a route forwards whole mails: those over 6 MB are lost; use store(notify=...)",
        ),
    }
}

/// Whether two addresses are the same but for user and password.
fn same_place(found: &str, wanted: &str) -> bool {
    let place = |text: &str| {
        Url::parse(text).ok().map(|url| (url.host_str().map(str::to_owned), url.path().to_owned()))
    };
    place(found).is_some_and(|found| Some(found) == place(wanted))
}

async fn get(request: RequestBuilder) -> Result<Value, String> {
    ask(request, &[401, 403], "refuses the key: `tenant set-secret` mail-api-key").await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operate::doctor::State;
    use serde_json::json;

    #[test]
    fn user_and_password_of_an_address_do_not_matter() {
        assert!(same_place("https://u:p@a.example.com/email/demo", "https://a.example.com/email/demo"));
        assert!(!same_place("https://u:p@a.example.com/email/other", "https://a.example.com/email/demo"));
        assert!(!same_place("", "https://a.example.com/email/demo"));
    }

    #[test]
    fn a_route_that_stores_is_better_than_one_that_forwards() {
        let wanted = "https://a.example.com/email/demo";
        let state =
            |actions: Value| judge_routes(&json!({ "items": [{ "actions": actions }] }), wanted).state;
        assert_eq!(state(json!([format!("store(notify=\"{wanted}\")"), "stop()"])), State::Good);
        assert_eq!(state(json!([format!("forward(\"{wanted}\")")])), State::Note);
        assert_eq!(state(json!(["stop()"])), State::Bad);
    }
}
