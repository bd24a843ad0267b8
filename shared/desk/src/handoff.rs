//! A conversation for a person: the whole story, posted to the shop's help desk or mailed to its people.

mod mail;
mod story;

use crate::{
    Carriers, Delivery, Desk, SecretName, Tenancies, Tenancy, carrier::Ready, deliver::DeliverError,
};
use data_encoding::BASE64;
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use model::{ConversationId, Handoff, Outbox, OutboxState, Redacted, TenantId};
use serde_json::Value;
use sha2::Sha256;
use std::{ops::ControlFlow, time::Duration};
use store::{CommitError, StoreError, keys::Key};
use story::story;

/// How long one post may take.
const PATIENCE: Duration = Duration::from_secs(10);

impl Desk {
    /// Posts the conversation that an outbox item stands for. The help desk tells a repeat by `webhook-id`.
    pub async fn hand_off(
        &self,
        tenancies: &Tenancies,
        carriers: &Carriers,
        key: &Key,
    ) -> Result<Delivery, DeliverError> {
        let now = self.clock.now();
        let (out, tenancy) = match self.open_item(tenancies, key, now).await? {
            ControlFlow::Continue(open) => open,
            ControlFlow::Break(delivery) => return Ok(delivery),
        };
        let seen = self.store.conversation(&out.tenant, &out.conversation, now).await?;
        let Some(seen) = seen else {
            return self.settle(&out, OutboxState::Dropped { because: "erased".to_owned(), at: now }).await;
        };
        let turns = self.store.turns(&out.tenant, &out.conversation, now).await?;
        let url = match &tenancy.tenant.handoff {
            Handoff::Webhook { url } => url,
            Handoff::Mail { address } => {
                let ready = mail::ready(&tenancy, address, (&seen, &turns), &out);
                return self.mail_story(carriers, &tenancy, &out, ready).await;
            }
            Handoff::Queue => {
                let provider_id = "queue".to_owned();
                return self.settle(&out, OutboxState::Sent { provider_id, at: now }).await;
            }
        };
        let story = story(&tenancy, &seen, &turns, &out, now);
        match post(&tenancy, carriers, (&out, url), &story, now).await {
            Posted::Taken(provider_id) => self.settle(&out, OutboxState::Sent { provider_id, at: now }).await,
            Posted::Refused(because) => self.settle(&out, OutboxState::Failed { because, at: now }).await,
            Posted::Later => Ok(Delivery::Later("the help desk did not take it")),
        }
    }

    /// Mails the story, once as far as the provider lets us know.
    async fn mail_story(
        &self,
        carriers: &Carriers,
        tenancy: &Tenancy,
        out: &Outbox,
        ready: Option<Ready>,
    ) -> Result<Delivery, DeliverError> {
        let now = self.clock.now();
        let Some(ready) = ready else {
            let because = "no mail provider".to_owned();
            return self.settle(out, OutboxState::Failed { because, at: now }).await;
        };
        match self.look_up(carriers, tenancy, out, &ready, &[]).await? {
            ControlFlow::Continue(again) => {
                self.send_marked(carriers, tenancy, out, (&ready, again), None).await
            }
            ControlFlow::Break(delivery) => Ok(delivery),
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

async fn post(
    tenancy: &Tenancy,
    carriers: &Carriers,
    (out, url): (&Outbox, &str),
    story: &Value,
    now: Timestamp,
) -> Posted {
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
