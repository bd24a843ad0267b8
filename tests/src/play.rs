//! Playing a transcript through the real path.

use crate::{Step, Transcript, World};
use jiff::SignedDuration;
use lambda_http::http::Method;
use model::{OrderRule, OutboxState, Policy, Reply, ReturnRule, Turn};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fmt::Write;
use store::keys::Key;

/// Plays `transcript` in a world of its own and writes it down, steps and answers together.
pub async fn play(transcript: &Transcript) -> String {
    let world = World::new().await;
    let mut player = Player {
        world,
        channel: transcript.channel.clone(),
        token: String::new(),
        conversation: None,
        last_link: None,
        last_mail: None,
        last: None,
        count: 0,
        shown: BTreeSet::new(),
        left: 0,
    };
    let mut written = String::new();
    for line in &transcript.head {
        let _ = writeln!(written, "{line}");
    }
    let _ = writeln!(written, "channel: {}", transcript.channel);
    if transcript.channel == "webchat" {
        player.token = player.world.session().await;
    }
    for step in &transcript.steps {
        match step {
            Step::Say(text) => {
                let _ = writeln!(written, "\n> {text}");
                player.say(text, &mut written).await;
            }
            Step::Do(what) => {
                let _ = writeln!(written, "\n({what})");
                player.act(what, &mut written).await;
            }
        }
    }
    player.mask(&written)
}

struct Player {
    world: World,
    channel: String,
    token: String,
    conversation: Option<String>,
    last_link: Option<String>,
    last_mail: Option<String>,
    last: Option<(String, String)>,
    count: u32,
    shown: BTreeSet<String>,
    left: usize,
}

impl Player {
    async fn say(&mut self, text: &str, written: &mut String) {
        self.count += 1;
        self.send(&format!("message-{}", self.count), text, written).await;
    }

    async fn send(&mut self, id: &str, text: &str, written: &mut String) {
        self.last = Some((id.to_owned(), text.to_owned()));
        let (kind, address) = self.channel.split_once(' ').unwrap_or((&self.channel, ""));
        let heard = match kind {
            "sms" | "whatsapp" => {
                let sid = format!("SM{id:0>32}").replace('-', "0");
                let body =
                    json!({ "from": address, "text": text, "whatsapp": kind == "whatsapp", "sid": sid });
                self.world.dev("text", body).await
            }
            "email" => {
                let body = json!({ "from": address, "subject": "My order", "text": text, "reply_to": self.last_mail });
                self.world.dev("mail", body).await
            }
            _ => self.world.chat(&self.token, id, text).await,
        };
        if heard.status >= 300 {
            let error = heard.body.get("error").and_then(Value::as_str).unwrap_or(&heard.text);
            let _ = writeln!(written, "! {} {error}", heard.status);
            return;
        }
        if let Some(conversation) = heard.body.get("conversation").and_then(Value::as_str) {
            self.conversation = Some(conversation.to_owned());
        }
        self.show(written).await;
    }

    async fn act(&mut self, what: &str, written: &mut String) {
        match what.split_once(' ') {
            _ if what == "again" => {
                if let Some((id, text)) = self.last.clone() {
                    self.shown.clear();
                    self.send(&id, &text, written).await;
                }
            }
            Some(("sign", rest)) => self.sign_in(rest.trim_start_matches("in as ").trim(), written).await,
            Some(("load", rest)) => self.load_page(rest.trim_start_matches("page as ").trim(), written).await,
            Some(("wait", time)) => {
                if let Ok(time) = time.parse::<SignedDuration>() {
                    self.world.wait(time);
                }
            }
            Some(("shopify", mode)) => {
                self.world.dev("shopify", json!({ "mode": mode })).await;
            }
            Some(("hub", state)) => {
                self.world.dev("hub", json!({ "live": state == "on" })).await;
            }
            Some(("policy", rule)) => self.allow(rule, written).await,
            Some(("returns", "off")) => {
                let off = self.world.local.change_tenant(|tenant| tenant.returns_portal = None).await;
                if let Err(error) = off {
                    let _ = writeln!(written, "! {error}");
                }
            }
            Some(("returns", rule)) => self.take_back(rule, written).await,
            Some(("hand", "back")) => {
                self.world.dev("hand-back", json!({ "conversation": self.conversation })).await;
            }
            _ => {
                let _ = writeln!(written, "! not understood");
            }
        }
    }

    /// The shop confirms another rule for changes and cancellation, in JSON.
    async fn allow(&mut self, rule: &str, written: &mut String) {
        let Ok(rule) = serde_json::from_str::<OrderRule>(rule) else {
            let _ = writeln!(written, "! no rule");
            return;
        };
        let policy =
            Policy { order_change: Some(rule.clone()), cancellation: Some(rule), ..Policy::default() };
        let changed = self.world.local.change_tenant(|tenant| tenant.policy = policy).await;
        if let Err(error) = changed {
            let _ = writeln!(written, "! {error}");
        }
    }

    /// The shop confirms another rule for returns, in JSON.
    async fn take_back(&mut self, rule: &str, written: &mut String) {
        let Ok(rule) = serde_json::from_str::<ReturnRule>(rule) else {
            let _ = writeln!(written, "! no rule");
            return;
        };
        let changed = self.world.local.change_tenant(|tenant| tenant.policy.returns = Some(rule)).await;
        if let Err(error) = changed {
            let _ = writeln!(written, "! {error}");
        }
    }

    /// The shopper follows the last sign-in link and signs in at the shop.
    async fn sign_in(&mut self, customer: &str, written: &mut String) {
        let link = self.last_link.clone();
        let heard = self.world.dev("sign-in", json!({ "link": link, "customer": customer })).await;
        if heard.status >= 300 {
            let _ = writeln!(written, "! {} {}", heard.status, heard.text);
            return;
        }
        if let (Some(token), true) =
            (heard.body.get("token").and_then(Value::as_str), self.channel == "webchat")
        {
            token.clone_into(&mut self.token);
        }
        self.show(written).await;
    }

    /// A page of the storefront loads for whoever is logged in there, or `nobody`.
    async fn load_page(&mut self, customer: &str, written: &mut String) {
        let known = self.world.local.shop.customers();
        let id = known.iter().find(|c| c.email.as_deref() == Some(customer)).map(|c| c.id.0);
        let own = vec![("token".to_owned(), self.token.clone())];
        if let Some(answer) = self.world.local.forward(&Method::GET, "session", own, id, b"").await {
            let body: Value = serde_json::from_slice(answer.body().as_ref()).unwrap_or_default();
            body.get("token").and_then(Value::as_str).unwrap_or_default().clone_into(&mut self.token);
            let _ = writeln!(written, "  signed in: {}", body.get("signed_in").unwrap_or(&Value::Null));
            let id = self.token.split('.').next().unwrap_or_default().to_owned();
            if self.conversation.as_ref().is_some_and(|before| *before != id) {
                let _ = writeln!(written, "  a new conversation");
            }
            self.conversation = Some(id);
        }
        self.show(written).await;
    }

    /// Writes down every turn that was not shown yet, and what left.
    async fn show(&mut self, written: &mut String) {
        self.world.local.let_out().await;
        let Some(conversation) = self.conversation.clone() else { return };
        for turn in self.world.turns(&conversation).await {
            if self.shown.insert(turn.id.to_string()) {
                self.show_turn(&turn, written).await;
            }
        }
        let left = self.world.local.providers.left();
        for message in left.iter().skip(self.left) {
            self.last_mail = message.message_id.clone().or_else(|| self.last_mail.take());
            match (message.kind.as_str(), message.segments) {
                ("sms", Some(segments)) => {
                    let text = message.text.replace('\n', "\n    ");
                    let _ = writeln!(written, "  sms to {}, {segments} segments:\n    {text}", message.to);
                }
                ("mail", _) => {
                    let subject = message.subject.clone().unwrap_or_default();
                    let _ = writeln!(written, "  mail to {}: {subject}", message.to);
                }
                (kind, _) => {
                    let _ = writeln!(written, "  {kind} to the help desk");
                }
            }
        }
        self.left = left.len();
    }

    async fn show_turn(&mut self, turn: &Turn, written: &mut String) {
        for reply in &turn.replies {
            show_reply(reply, written);
            let sign_in = reply.actions.iter().find(|action| action.kind == model::ActionKind::SignIn);
            self.last_link = sign_in.map(|action| action.url.clone()).or_else(|| self.last_link.take());
        }
        let reason = &turn.reason;
        let _ = write!(written, "  why: {} {}", name(&json!(reason.skill)), reason.rule.name());
        for passage in &reason.passages {
            let _ = write!(written, " [{passage}]");
        }
        if let Some(order) = &reason.order {
            let lines =
                order.lines.iter().map(|l| format!("{}/{}", l.changeable, l.current)).collect::<Vec<_>>();
            let _ = write!(written, " {} {}", order.name, lines.join(" "));
        }
        let _ = writeln!(written);
        self.show_outbox(turn, written).await;
    }

    async fn show_outbox(&self, turn: &Turn, written: &mut String) {
        let Some(conversation) = &self.conversation else { return };
        let (Ok(tenant), Ok(id)) =
            (model::TenantId::parse("demo"), model::ConversationId::parse(conversation))
        else {
            return;
        };
        let now = clock::Clock::now(&*self.world.clock);
        let pk = Key::conversation(&tenant, &id).pk;
        for out in self.world.local.store().outbox_of(&pk, now).await.unwrap_or_default() {
            if let (true, OutboxState::Dropped { because, .. }) = (out.turn == turn.id, &out.state) {
                let _ = writeln!(written, "  dropped: {because}");
            }
        }
    }

    /// Addresses and tokens differ from run to run; what they are for does not.
    fn mask(&self, written: &str) -> String {
        let local = &self.world.local;
        let text = written.replace(&local.base, "{api}").replace(&local.storefront, "{shop}");
        // That links name their conversation has tests of its own, and would be most of each line here.
        let mut parts = text.split("&chat=conv_");
        let first = parts.next().unwrap_or_default().to_owned();
        let text = parts
            .fold(first, |text, part| text + part.trim_start_matches(|c: char| c.is_ascii_alphanumeric()));
        let mut masked = String::with_capacity(text.len());
        let mut word = String::new();
        for c in text.chars().chain(['\n']) {
            if c.is_ascii_alphanumeric() {
                word.push(c);
                continue;
            }
            masked.push_str(if word.len() == 22 { "{token}" } else { &word });
            word.clear();
            masked.push(c);
        }
        masked.pop();
        masked
    }
}

fn name(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn show_reply(reply: &Reply, written: &mut String) {
    let text = reply.text.replace("\n\n", "\n  ");
    let _ = writeln!(written, "< {text}");
    if let Some(quote) = &reply.quote {
        let _ = writeln!(written, "  “{}” ({})", quote.text.replace('\n', " "), quote.title);
    }
    if let Some(card) = &reply.card {
        let _ = writeln!(written, "  card {} {}", card.order, card.url);
        for item in &card.items {
            let note = item.note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
            let _ = writeln!(
                written,
                "    {} × {}, changeable {}{note}",
                item.quantity, item.title, item.changeable
            );
            for action in &item.actions {
                let _ = writeln!(written, "      [{}] {}", action.label, action.url);
            }
        }
    }
    for action in &reply.actions {
        let _ = writeln!(written, "  [{}] {}", action.label, action.url);
    }
}
