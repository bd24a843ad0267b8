//! A conversation for a person: the whole story, posted to the shop's help desk.

use crate::{
    Carriers, Delivery, Desk, SecretName, Tenancies, Tenancy,
    deliver::{DeliverError, settled},
};
use data_encoding::BASE64;
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use model::{Author, Conversation, ConversationId, Handoff, Outbox, OutboxState, Redacted, TenantId, Turn};
use serde::Serialize;
use serde_json::{Value, json};
use sha2::Sha256;
use std::time::Duration;
use store::{CommitError, StoreError, keys::Key};

/// How long one post may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// What the help desk gets, version 1.
#[derive(Debug, Serialize)]
struct Story<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    v: u8,
    conversation: &'a str,
    shop: &'a str,
    channel: &'static str,
    /// Where the shopper can be answered; `null` for web chat.
    address: Option<&'a str>,
    /// Shopify's id of the customer, if signed in.
    customer: Option<u64>,
    reason: Value,
    order: Value,
    transcript: Vec<Line<'a>>,
}

#[derive(Debug, Serialize)]
struct Line<'a> {
    at: Timestamp,
    from: &'static str,
    text: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    attachments: Vec<&'a str>,
}

impl Desk {
    /// Posts the conversation that an outbox item stands for. The help desk tells a repeat by `webhook-id`.
    pub async fn hand_off(
        &self,
        tenancies: &Tenancies,
        carriers: &Carriers,
        key: &Key,
    ) -> Result<Delivery, DeliverError> {
        let now = self.clock.now();
        let Some(out) = self.store.outbox(key, now).await? else { return Ok(Delivery::Gone) };
        if let Some(settled) = settled(&out.state) {
            return Ok(settled);
        }
        let tenancy = tenancies.get(self, &out.tenant).await?;
        let seen = self.store.conversation(&out.tenant, &out.conversation, now).await?;
        let Some(seen) = seen else {
            return self.settle(&out, OutboxState::Dropped { because: "erased".to_owned(), at: now }).await;
        };
        let turns = self.store.turns(&out.tenant, &out.conversation, now).await?;
        let story = story(&tenancy, &seen, &turns, &out, now);
        match post(&tenancy, carriers, &out, &story, now).await {
            Posted::Taken(provider_id) => self.settle(&out, OutboxState::Sent { provider_id, at: now }).await,
            Posted::Refused(because) => self.settle(&out, OutboxState::Failed { because, at: now }).await,
            Posted::Later => Ok(Delivery::Later("the help desk did not take it")),
        }
    }

    /// A person closes the conversation or hands it back: the agent may speak again, and whoever was signed in is not
    /// any more. `false`: there is no such conversation.
    pub async fn hand_back(&self, tenant: &TenantId, id: &ConversationId) -> Result<bool, StoreError> {
        for _ in 0..4 {
            let now = self.clock.now();
            let Some(seen) = self.store.conversation(tenant, id, now).await? else { return Ok(false) };
            match self.store.put_conversation(&seen.closed(), now).await {
                Ok(()) => return Ok(true),
                Err(CommitError::Store(error)) => return Err(error),
                Err(_) => {}
            }
        }
        Err(StoreError::Busy("the conversation moved each time".to_owned()))
    }
}

enum Posted {
    Taken(String),
    Refused(String),
    Later,
}

async fn post(tenancy: &Tenancy, carriers: &Carriers, out: &Outbox, story: &Value, now: Timestamp) -> Posted {
    let url = match &tenancy.tenant.handoff {
        Handoff::Webhook { url } => url,
        Handoff::Queue => return Posted::Taken("queue".to_owned()),
    };
    let body = story.to_string();
    let seconds = now.as_second().to_string();
    let signatures =
        signatures(tenancy.secrets.all(SecretName::HandoffSecret), out.id.as_str(), &seconds, &body);
    let request = carriers
        .http
        .post(url)
        .timeout(PATIENCE)
        .header("content-type", "application/json")
        .header("webhook-id", out.id.as_str())
        .header("webhook-timestamp", seconds)
        .header("webhook-signature", signatures)
        .body(body);
    match request.send().await.map(|answer| answer.status().as_u16()) {
        Ok(200..=299) => Posted::Taken(out.id.to_string()),
        // 410: the receiver wants nothing more (Standard Webhooks); 400, 413, 422: it will not take this one.
        Ok(status @ (400 | 410 | 413 | 422)) => Posted::Refused(status.to_string()),
        _ => Posted::Later,
    }
}

/// `webhook-signature` of Standard Webhooks: one `v1,{base64}` for each secret that holds.
fn signatures(secrets: &[Redacted<String>], id: &str, seconds: &str, body: &str) -> String {
    let sign = |secret: &Redacted<String>| {
        let key = BASE64.decode(secret.reveal().trim_start_matches("whsec_").as_bytes()).ok()?;
        let mut mac = Hmac::<Sha256>::new_from_slice(&key).ok()?;
        mac.update(format!("{id}.{seconds}.{body}").as_bytes());
        Some(format!("v1,{}", BASE64.encode(&mac.finalize().into_bytes())))
    };
    secrets.iter().filter_map(sign).collect::<Vec<_>>().join(" ")
}

fn story(tenancy: &Tenancy, seen: &Conversation, turns: &[Turn], out: &Outbox, now: Timestamp) -> Value {
    let handed = turns.iter().find(|turn| turn.id == out.turn);
    let before = turns.iter().rev().find(|turn| turn.number < out.number && turn.author == Author::Agent);
    let order = turns.iter().rev().find_map(|turn| turn.reason.order.as_ref());
    let story = Story {
        kind: "handoff",
        v: 1,
        conversation: seen.id.as_str(),
        shop: &tenancy.tenant.shop,
        channel: seen.channel.name(),
        address: seen.address.as_ref().map(|address| address.reveal().as_str()),
        customer: seen.identity.customer(now).map(|customer| customer.id().0),
        reason: json!({ "asked": handed.map(|turn| turn.reason.rule), "before": before.map(|turn| turn.reason.rule) }),
        order: json!(order),
        transcript: turns.iter().flat_map(lines).collect(),
    };
    json!(story)
}

fn lines(turn: &Turn) -> Vec<Line<'_>> {
    let attachments: Vec<&str> = turn.attachments.iter().map(|name| name.reveal().as_str()).collect();
    let text = turn.text.as_ref().map_or("", |text| text.reveal());
    let own = (turn.text.is_some() || !attachments.is_empty()).then_some(Line {
        at: turn.at,
        from: "shopper",
        text,
        attachments,
    });
    let from = if turn.author == Author::Person { "person" } else { "agent" };
    let replies =
        turn.replies.iter().map(|reply| Line { at: turn.at, from, text: &reply.text, attachments: vec![] });
    own.into_iter().chain(replies).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of the Standard Webhooks specification.
    #[test]
    fn a_signature_is_what_the_specification_says() {
        let secret = Redacted::new("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".to_owned());
        let signature =
            signatures(&[secret], "msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", r#"{"test": 2432232314}"#);
        assert_eq!(signature, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }
}
