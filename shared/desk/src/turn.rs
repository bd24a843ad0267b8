//! What a turn writes.

use crate::{
    Desk, Inbound,
    id::{mail_token, outbox_id, random_word, turn_id},
};
use jiff::Timestamp;
use model::{
    Author, Channel, Conversation, IdError, Outbox, OutboxKind, OutboxState, Reason, Redacted, Reply, Rule,
    Skill, Tenant, Thread, Turn, TurnId, TurnKind,
};
use skill::{Decision, Links, View, say};
use store::{Commit, NewLink};

/// Thread ids kept of one conversation.
const REFERENCES: usize = 10;

/// Everything one turn writes, in one transaction.
pub(crate) struct Written {
    pub(crate) conversation: Conversation,
    pub(crate) turn: Turn,
    outbox: Vec<Outbox>,
    links: Vec<NewLink>,
    thread_ids: Vec<String>,
}

impl Written {
    /// The turn of a shopper's message.
    pub(crate) fn of_message(
        desk: &Desk,
        inbound: &Inbound,
        next: Conversation,
        view: &View<'_>,
        decision: &Decision,
    ) -> Result<Self, IdError> {
        let mut written = Self::new(desk, (inbound.turn.clone(), TurnKind::Message), next, view, decision)?;
        written.turn.text = inbound.text().cloned();
        written.turn.attachments.clone_from(&inbound.attachments);
        if let Some(thread) = &inbound.thread {
            written.thread_ids.extend(thread.message_id.clone());
            let before = written.conversation.thread.take().unwrap_or_default().references;
            let references = before.into_iter().chain(thread.message_id.clone());
            written.conversation.thread =
                Some(Thread { subject: thread.subject.clone(), references: newest(references.collect()) });
        }
        Ok(written)
    }

    /// A turn that `decision` makes of `next`, the conversation afterwards.
    pub(crate) fn new(
        desk: &Desk,
        (id, kind): (TurnId, TurnKind),
        next: Conversation,
        view: &View<'_>,
        decision: &Decision,
    ) -> Result<Self, IdError> {
        let channel = next.channel;
        // The widget is on the storefront, and its chat goes on there.
        let at = if channel == Channel::Webchat { view.tenant.proxy() } else { view.tenant.hub() };
        let sign_in = desk.sign_in_link(&at, channel);
        let links = Links::of(view.tenant, sign_in.url.clone()).given_by(&next.id);
        let mut replies = say(&decision.say, view, next.language, &links);
        let given = desk.give_out(&mut replies, sign_in, channel, view.now);
        let turn = Turn {
            id,
            number: next.turns,
            at: view.now,
            kind,
            author: if replies.is_empty() { Author::Nobody } else { Author::Agent },
            text: None,
            attachments: vec![],
            replies,
            reason: decision.reason.clone(),
            message_token: message_token(desk, channel),
        };
        let outbox = leaving(&next, &turn, decision.hand_over)?;
        let thread_ids = own_message_id(view.tenant, &turn).into_iter().collect();
        Ok(Self { conversation: next, turn, outbox, links: given, thread_ids })
    }

    /// What a person of the shop answers.
    pub(crate) fn of_person(
        desk: &Desk,
        tenant: &Tenant,
        next: Conversation,
        text: &Redacted<String>,
        now: Timestamp,
    ) -> Result<Self, IdError> {
        let channel = next.channel;
        let turn = Turn {
            id: turn_id(channel, &next.id, &random_word(&*desk.random))?,
            number: next.turns,
            at: now,
            kind: TurnKind::Person,
            author: Author::Person,
            text: None,
            attachments: vec![],
            replies: vec![Reply { text: text.reveal().clone(), ..Reply::default() }],
            reason: Reason::new(Skill::Handoff, Rule::PersonHolds),
            message_token: message_token(desk, channel),
        };
        let outbox = leaving(&next, &turn, false)?;
        let thread_ids = own_message_id(tenant, &turn).into_iter().collect();
        Ok(Self { conversation: next, turn, outbox, links: vec![], thread_ids })
    }

    /// What happened to an order of the shopper's.
    pub(crate) fn of_event(
        tenant: &Tenant,
        next: Conversation,
        turn: Turn,
        hand_over: bool,
    ) -> Result<Self, IdError> {
        let outbox = leaving(&next, &turn, hand_over)?;
        let thread_ids = own_message_id(tenant, &turn).into_iter().collect();
        Ok(Self { conversation: next, turn, outbox, links: vec![], thread_ids })
    }

    /// The transaction; `consumed` is the sign-in link's token that it uses up.
    pub(crate) fn commit<'a>(&'a self, consumed: Option<&'a str>, now: Timestamp) -> Commit<'a> {
        Commit {
            conversation: &self.conversation,
            turn: &self.turn,
            outbox: &self.outbox,
            links: &self.links,
            thread_ids: &self.thread_ids,
            consumed,
            now,
        }
    }
}

/// What makes a turn's mail unguessable; other channels need none.
pub(crate) fn message_token(desk: &Desk, channel: Channel) -> Option<Redacted<String>> {
    (channel == Channel::Email).then(|| Redacted::new(mail_token(&*desk.random)))
}

/// The message id under which the turn's mail leaves: answers to it come back to this conversation.
fn own_message_id(tenant: &Tenant, turn: &Turn) -> Option<String> {
    let (email, token) = (tenant.email.as_ref()?, turn.message_token.as_ref()?);
    Some(channel::email::message_id(token.reveal(), &email.reply_domain))
}

fn newest(mut references: Vec<String>) -> Vec<String> {
    let surplus = references.len().saturating_sub(REFERENCES);
    references.drain(..surplus);
    references
}

/// What has to leave: the reply where the channel does not answer by itself, and a handoff.
fn leaving(next: &Conversation, turn: &Turn, hand_over: bool) -> Result<Vec<Outbox>, IdError> {
    let reply = match next.channel {
        _ if turn.replies.is_empty() || turn.author == Author::Nobody => None,
        Channel::Webchat => None,
        Channel::Sms | Channel::Whatsapp => Some(OutboxKind::Sms),
        Channel::Email => Some(OutboxKind::Mail),
    };
    let kinds = reply.into_iter().chain(hand_over.then_some(OutboxKind::Handoff));
    let item = |(place, kind)| {
        Ok(Outbox {
            id: outbox_id(&turn.id, place)?,
            tenant: next.tenant.clone(),
            conversation: next.id.clone(),
            turn: turn.id.clone(),
            number: turn.number,
            kind,
            state: OutboxState::Unsent,
            at: turn.at,
        })
    };
    kinds.enumerate().map(item).collect()
}
