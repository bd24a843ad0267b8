//! Every function at work once, what its world does when it died there, and what has to hold afterwards (invariant 5).

use crate::{Heard, Wire, World};
use aftersale::{Mail, Text};
use clock::Clock;
use jiff::SignedDuration;
use lambda_http::http::Method;
use model::{Channel, ConversationId, Outbox, OutboxKind, OutboxState, TenantId, Turn};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use store::keys::Key;

const PHONE: &str = "+14155550123";
const MAILBOX: &str = "ada@example.com";
const ADA: u64 = 7001;
const CANCEL: &str = "I need to cancel order #1001";
const PERSON: &str = "I want to talk to a person";

/// One function at work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scene {
    /// A signed-in shopper asks about an order in the chat.
    Chat,
    /// A shopper asks for a person in the chat.
    ChatForPerson,
    /// A text that asks for a person: an answer and a handoff.
    Text,
    /// The same by WhatsApp.
    Whatsapp,
    /// A mail that asks for a person.
    Mail,
    /// A phone's sign-in link is completed.
    SignIn,
    /// A chat's sign-in link is completed.
    ChatSignIn,
    /// A page of the storefront loads while a chat waits for sign-in.
    Visit,
    /// The stream brings an answer and a handoff.
    Relay,
    /// A text is sent.
    DeliverText,
    /// A mail is sent.
    DeliverMail,
    /// A conversation is handed over.
    HandOff,
    /// The stream missed an answer and a handoff.
    Sweep,
}

impl Scene {
    /// All of them.
    pub const ALL: [Self; 13] = [
        Self::Chat,
        Self::ChatForPerson,
        Self::Text,
        Self::Whatsapp,
        Self::Mail,
        Self::SignIn,
        Self::ChatSignIn,
        Self::Visit,
        Self::Relay,
        Self::DeliverText,
        Self::DeliverMail,
        Self::HandOff,
        Self::Sweep,
    ];

    /// How many turns there are in the end, and what leaves.
    const fn outcome(self) -> (usize, &'static [OutboxKind]) {
        use OutboxKind::{Handoff, Mail, Sms};
        match self {
            Self::Chat => (1, &[]),
            Self::ChatForPerson => (1, &[Handoff]),
            Self::Mail | Self::DeliverMail => (1, &[Mail, Handoff]),
            Self::SignIn => (2, &[Sms, Sms]),
            Self::ChatSignIn | Self::Visit => (2, &[]),
            Self::Text | Self::Whatsapp | Self::Relay | Self::DeliverText | Self::HandOff | Self::Sweep => {
                (1, &[Sms, Handoff])
            }
        }
    }
}

/// A scene in a world of its own, ready for its function.
pub struct Act {
    /// The world.
    pub world: World,
    /// The way to its table.
    pub wire: Wire,
    scene: Scene,
    conversation: ConversationId,
    token: String,
    link: String,
}

#[expect(clippy::expect_used, clippy::panic, reason = "what does not hold fails the test")]
impl Act {
    /// Plays until `scene`'s function has its work before it.
    ///
    /// # Panics
    /// When the world does not start, or what comes before goes wrong.
    pub async fn begin(scene: Scene) -> Self {
        let wire = Wire::default();
        let world = World::wired(&wire).await;
        let conversation = ConversationId::from_body("0000000000000000").expect("an id");
        let mut act = Self { world, wire, scene, conversation, token: String::new(), link: String::new() };
        act.prepare().await;
        // A cold function: it reads its tenant first.
        act.world.local.tenancies.forget();
        act.wire.listen();
        act
    }

    async fn prepare(&mut self) {
        match self.scene {
            Scene::Chat | Scene::ChatForPerson | Scene::ChatSignIn | Scene::Visit => self.open_chat().await,
            Scene::Mail => {}
            Scene::DeliverMail => self.mail_in().await,
            _ => self.conversation = self.of_phone().await,
        }
        match self.scene {
            Scene::SignIn => self.ask_for_sign_in_by_text().await,
            Scene::Relay => self.text_in(PERSON).await,
            Scene::DeliverText | Scene::HandOff => {
                self.text_in(PERSON).await;
                self.world.local.relay_next().await;
            }
            Scene::DeliverMail => self.world.local.relay_next().await,
            Scene::Sweep => {
                self.world.local.stop_stream();
                self.text_in(PERSON).await;
                self.world.wait(SignedDuration::from_secs(121));
            }
            _ => {}
        }
    }

    async fn open_chat(&mut self) {
        self.token = self.world.session().await;
        if self.scene == Scene::Chat {
            let heard = self.world.dev("sign-in", json!({ "token": self.token, "customer": MAILBOX })).await;
            heard.body.get("token").and_then(Value::as_str).unwrap_or_default().clone_into(&mut self.token);
        }
        let id = self.token.split('.').next().unwrap_or_default();
        self.conversation = ConversationId::parse(id).expect("a conversation");
        if matches!(self.scene, Scene::ChatSignIn | Scene::Visit) {
            let heard = self.world.chat(&self.token, "first", CANCEL).await;
            let url = heard.body.pointer("/replies/0/actions/0/url").and_then(Value::as_str);
            self.link = last_word(url.unwrap_or_default());
        }
    }

    async fn ask_for_sign_in_by_text(&mut self) {
        self.text_in(CANCEL).await;
        self.world.local.let_out().await;
        let left = self.world.local.providers.left();
        let text = left.first().map(|left| left.text.clone()).unwrap_or_default();
        let words = text.split_whitespace().map(|word| word.trim_end_matches('.'));
        self.link = words.filter(|word| word.starts_with("http")).map(last_word).next().expect("a link");
    }

    async fn text_in(&self, words: &str) {
        let heard = self.text(words).await;
        assert_eq!(heard.status, 200, "{}", heard.text);
    }

    async fn mail_in(&mut self) {
        let heard = self.mail().await;
        assert_eq!(heard.status, 200, "{}", heard.text);
        self.conversation = self.of_mail().await.expect("a thread");
    }

    async fn text(&self, words: &str) -> Heard {
        let text = Text {
            from: PHONE.to_owned(),
            body: words.to_owned(),
            whatsapp: self.scene == Scene::Whatsapp,
            sid: format!("SM{:032}", 1),
        };
        self.world.request(self.world.local.text_request(&text).expect("a request")).await
    }

    async fn mail(&self) -> Heard {
        let mail = Mail {
            from: MAILBOX.to_owned(),
            subject: "My order".to_owned(),
            text: PERSON.to_owned(),
            id: "first".to_owned(),
            reply_to: None,
        };
        self.world.request(self.world.local.mail_request(&mail).expect("a request")).await
    }

    async fn of_phone(&self) -> ConversationId {
        let local = &self.world.local;
        let tenancy = local.tenancies.get(&local.desk, &tenant()).await.expect("the demo tenant");
        let channel = if self.scene == Scene::Whatsapp { Channel::Whatsapp } else { Channel::Sms };
        desk::conversation_of(&tenancy.pepper(), &tenant(), channel, PHONE).expect("an id")
    }

    async fn of_mail(&self) -> Option<ConversationId> {
        let ids = ["first@mail.example.com".to_owned()];
        let now = self.world.clock.now();
        self.world.local.store().find_thread(&tenant(), MAILBOX, &ids, now).await.expect("the table")
    }

    async fn follow_link(&self) -> Heard {
        self.forward(&Method::POST, &format!("in/{}", self.link), vec![]).await
    }

    async fn load_page(&self) -> Heard {
        self.forward(&Method::GET, "session", vec![("token".to_owned(), self.token.clone())]).await
    }

    async fn forward(&self, method: &Method, path: &str, own: Vec<(String, String)>) -> Heard {
        let answer = self.world.local.forward(method, path, own, Some(ADA), b"").await;
        Heard::of(&answer.expect("a forwarded request"))
    }

    /// The function does its work, once. `None` for those that answer nobody.
    ///
    /// # Panics
    /// When its call cannot be built.
    pub async fn work(&self) -> Option<Heard> {
        match self.scene {
            Scene::Chat => return Some(self.world.chat(&self.token, "first", CANCEL).await),
            Scene::ChatForPerson => return Some(self.world.chat(&self.token, "first", PERSON).await),
            Scene::Text | Scene::Whatsapp => return Some(self.text(PERSON).await),
            Scene::Mail => return Some(self.mail().await),
            Scene::SignIn | Scene::ChatSignIn => return Some(self.follow_link().await),
            Scene::Visit => return Some(self.load_page().await),
            Scene::Relay => self.world.local.relay_next().await,
            Scene::DeliverText | Scene::DeliverMail => self.world.local.deliver_next().await,
            Scene::HandOff => self.world.local.hand_off_next().await,
            Scene::Sweep => self.world.local.sweep().await,
        }
        None
    }

    /// Whether the function has done all it had to do, and said so.
    ///
    /// # Panics
    /// When the table cannot be read.
    pub async fn is_done(&self, heard: Option<&Heard>) -> bool {
        let outbox = self.outbox().await;
        let sent = |wanted: OutboxKind| {
            let of_kind = outbox.iter().find(|out| out.kind == wanted);
            of_kind.is_some_and(|out| matches!(out.state, OutboxState::Sent { .. }))
        };
        match self.scene {
            Scene::DeliverText => sent(OutboxKind::Sms),
            Scene::DeliverMail => sent(OutboxKind::Mail),
            Scene::HandOff => sent(OutboxKind::Handoff),
            Scene::Relay | Scene::Sweep => self.world.local.queued() == (1, 1),
            _ => heard.is_some_and(|heard| heard.status < 300),
        }
    }

    /// What the world does when the function did not answer well, and all that leaves afterwards; then asserts that
    /// everything happened once.
    ///
    /// # Panics
    /// When something was lost, or happened twice.
    pub async fn carry_on(mut self, first: Option<Heard>, place: &str) {
        let at = format!("{:?} {place}", self.scene);
        self.wire.listen();
        self.assert_nothing_left_early(&at).await;
        let first = first.filter(|heard| heard.status < 300);
        if self.is_called() && !(first.is_some() && self.changes_the_token()) {
            let second = self.work().await.expect("an answer");
            self.assert_answer(first.as_ref(), &second, &at);
            self.keep_token(&second);
            if second.status == 410 {
                // The link was used; the page that the shopper goes back to asks with the token from before.
                let page = self.load_page().await;
                self.keep_token(&page);
            }
        } else if let Some(first) = &first {
            self.keep_token(first);
        }
        for _ in 0..3 {
            self.world.local.let_out().await;
            self.world.wait(SignedDuration::from_secs(61));
            self.world.local.sweep().await;
        }
        self.world.local.let_out().await;
        self.assert_once(&at).await;
    }

    const fn is_called(&self) -> bool {
        !matches!(
            self.scene,
            Scene::Relay | Scene::DeliverText | Scene::DeliverMail | Scene::HandOff | Scene::Sweep
        )
    }

    /// A browser that got its new token does not send the old request again.
    const fn changes_the_token(&self) -> bool {
        matches!(self.scene, Scene::SignIn | Scene::ChatSignIn | Scene::Visit)
    }

    fn keep_token(&mut self, heard: &Heard) {
        if matches!(self.scene, Scene::ChatSignIn | Scene::Visit) {
            let token = heard.text.split('"').find(|part| desk::Token::parse(part).is_ok());
            token.unwrap_or(&self.token.clone()).clone_into(&mut self.token);
        }
    }

    /// The second answer is the first.
    fn assert_answer(&self, first: Option<&Heard>, second: &Heard, at: &str) {
        // A sign-in link works once, also for whoever did not hear that it did.
        let used = matches!(self.scene, Scene::SignIn | Scene::ChatSignIn) && second.status == 410;
        assert!(second.status < 300 || used, "{at}: {} {}", second.status, second.text);
        if let Some(first) = first {
            assert_eq!(first.text, second.text, "{at}");
        }
    }

    /// What left was committed before.
    async fn assert_nothing_left_early(&mut self, at: &str) {
        if self.scene == Scene::Mail {
            let Some(found) = self.of_mail().await else { return };
            self.conversation = found;
        }
        let committed = self.outbox().await.len();
        let left = self.world.local.providers.left().len();
        assert!(left <= committed, "{at}: {left} messages left of {committed} committed");
    }

    async fn outbox(&self) -> Vec<Outbox> {
        let pk = Key::conversation(&tenant(), &self.conversation).pk;
        self.world.local.store().outbox_of(&pk, self.world.clock.now()).await.expect("the outbox")
    }

    async fn assert_once(&mut self, at: &str) {
        if self.scene == Scene::Mail {
            self.conversation = self.of_mail().await.expect("a thread");
        }
        let turns = self.world.turns(self.conversation.as_str()).await;
        let (count, kinds) = self.scene.outcome();
        assert_eq!(turns.len(), count, "{at}: {turns:#?}");
        assert_eq!(turns.iter().map(|turn| turn.id.clone()).collect::<BTreeSet<_>>().len(), count, "{at}");
        self.assert_left(kinds, at).await;
        if !self.token.is_empty() {
            self.assert_readable(&turns, at).await;
        }
        assert_eq!(self.world.local.queued(), (0, 0), "{at}");
    }

    /// Everything committed left, and nothing else.
    async fn assert_left(&self, kinds: &[OutboxKind], at: &str) {
        let outbox = self.outbox().await;
        let mut found: Vec<OutboxKind> = outbox.iter().map(|out| out.kind).collect();
        let mut wanted = kinds.to_vec();
        found.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(found, wanted, "{at}");
        let left = self.world.local.providers.left();
        let mut taken = BTreeSet::new();
        for out in &outbox {
            let OutboxState::Sent { provider_id, .. } = &out.state else { panic!("{at}: {out:?}") };
            let is_it = |left: &&aftersale::Left| match out.kind {
                OutboxKind::Handoff => {
                    left.kind == "handoff" && left.attempt.as_deref() == Some(out.id.as_str())
                }
                _ => left.id == *provider_id,
            };
            let times = left.iter().filter(is_it).count();
            // A help desk tells a repeat by its webhook-id; nobody else can.
            assert!(times == 1 || (times == 2 && out.kind == OutboxKind::Handoff), "{at}: {times} {out:?}");
            taken.extend(left.iter().filter(is_it).map(|left| left.id.clone()));
        }
        assert_eq!(taken.len(), left.len(), "{at}: something left that nobody decided: {left:#?}");
    }

    /// The shopper's chat shows every answer.
    async fn assert_readable(&self, turns: &[Turn], at: &str) {
        let heard = self.world.messages(&self.token).await;
        assert_eq!(heard.status, 200, "{at}: {}", heard.text);
        let entries = heard.body.get("replies").and_then(Value::as_array).into_iter().flatten();
        let shown = entries.filter(|entry| entry.get("from").is_none_or(|from| from != "shopper")).count();
        assert_eq!(shown, turns.iter().map(|turn| turn.replies.len()).sum::<usize>(), "{at}");
    }
}

fn tenant() -> TenantId {
    #[expect(clippy::expect_used, reason = "a constant")]
    TenantId::parse(aftersale::TENANT).expect("a tenant")
}

fn last_word(url: &str) -> String {
    url.rsplit('/').next().unwrap_or_default().to_owned()
}
