//! A conversation: who holds it, where it stands, what is known of the shopper.

use crate::{
    Address, Change, Channel, ConversationId, Language, OrderName, Rule, TenantId, identity::Identity,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What all turns of one conversation share. Its turns are items of their own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conversation {
    /// Its id.
    pub id: ConversationId,
    /// Whose shop.
    pub tenant: TenantId,
    /// Where the shopper writes.
    pub channel: Channel,
    /// Where replies go; `None` for web chat.
    pub address: Option<Address>,
    /// Increased by every commit; a commit names the version it read.
    pub version: u64,
    /// The number of the newest turn.
    pub turns: u64,
    /// The language of the shopper's last message.
    pub language: Language,
    /// Who may speak.
    pub holder: Holder,
    /// What the agent waits for.
    pub stage: Stage,
    /// What was last talked about, so that "and cancel it?" has an object.
    pub focus: Option<Focus>,
    /// Messages in a row that were not understood.
    pub misses: u8,
    /// Whether the shopper is signed in.
    pub identity: Identity,
    /// SHA-256 of the web chat token that may speak here, hex; a new sign-in replaces it.
    pub token_hash: Option<String>,
    /// Mail: the newest message proved its sender (DMARC pass at our own receiver).
    #[serde(default)]
    pub sender_proven: bool,
    /// What the shopper used of the limits.
    pub quota: Quota,
    /// The recipient asked for no more messages.
    pub opted_out: bool,
    /// The subject and thread ids a mail answer refers to.
    pub thread: Option<Thread>,
    /// When it began.
    pub opened_at: Timestamp,
    /// When the shopper last wrote.
    pub last_at: Timestamp,
}

/// How a mail answer finds its thread.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Thread {
    /// The subject as the shopper wrote it.
    pub subject: crate::Redacted<String>,
    /// The message ids so far, oldest first, at most ten.
    pub references: Vec<String>,
}

impl Conversation {
    /// A conversation that begins now: the agent holds it, nobody is signed in.
    #[must_use]
    pub fn begin(
        id: ConversationId,
        tenant: TenantId,
        channel: Channel,
        language: Language,
        now: Timestamp,
    ) -> Self {
        Self {
            id,
            tenant,
            channel,
            address: None,
            version: 0,
            turns: 0,
            language,
            holder: Holder::Agent,
            stage: Stage::Idle,
            focus: None,
            misses: 0,
            identity: Identity::anonymous(),
            token_hash: None,
            sender_proven: false,
            quota: Quota::default(),
            opted_out: false,
            thread: None,
            opened_at: now,
            last_at: now,
        }
    }

    /// Whether the agent may speak.
    ///
    /// INVARIANT: asked in the commit (by version) and again right before a message leaves.
    #[must_use]
    pub const fn agent_may_speak(&self) -> bool {
        matches!(self.holder, Holder::Agent) && !self.opted_out
    }

    /// The conversation after it was closed: nobody is signed in any more and nothing is pending.
    #[must_use]
    pub fn closed(mut self) -> Self {
        self.holder = Holder::Agent;
        self.stage = Stage::Idle;
        self.focus = None;
        self.misses = 0;
        self.identity = Identity::anonymous();
        self
    }
}

/// Who answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "who", rename_all = "snake_case")]
pub enum Holder {
    /// The agent.
    Agent,
    /// Handed over; a person will answer, the agent is silent.
    Person {
        /// Since when.
        since: Timestamp,
    },
}

/// What the agent waits for. Each variant holds exactly what is known at that point.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "stage", rename_all = "snake_case")]
pub enum Stage {
    /// Nothing.
    Idle,
    /// The shopper's sign-in; the request goes on by itself afterwards.
    SignIn(Pending),
    /// The shopper's choice among orders.
    OrderChoice(Pending),
    /// A yes or no to a person.
    PersonOffered {
        /// Why a person was offered.
        because: Rule,
        /// The order it is about, if one was found.
        order: Option<OrderName>,
    },
}

/// A request that waits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pending {
    /// What was asked.
    pub request: Request,
    /// The orders offered for choice, newest first; empty while waiting for sign-in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offered: Vec<OrderName>,
}

/// What a shopper wants with an order, free of language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// The kind.
    pub kind: RequestKind,
    /// Which changes, in the order they were named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
    /// The orders that were named, `last` resolved later.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub orders: Vec<OrderName>,
    /// The shopper said "my last order".
    #[serde(default)]
    pub last: bool,
    /// What about it, where that matters to the answer.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub details: BTreeSet<Detail>,
}

impl Request {
    /// A request that names nothing further.
    #[must_use]
    pub const fn of(kind: RequestKind) -> Self {
        Self { kind, changes: Vec::new(), orders: Vec::new(), last: false, details: BTreeSet::new() }
    }
}

crate::named! {
    /// What a shopper wants to know of an order, or what is wrong with it.
    Detail {
        /// When it comes.
        DeliveryDate = "delivery_date",
        /// Whether it was received.
        Confirmation = "confirmation",
        /// How far the payment is.
        Payment = "payment",
        /// The money back.
        Refund = "refund",
        /// It is damaged, or not what was ordered: the shop owes more than its rule for returns says.
        Fault = "fault",
        /// Something was not in the parcel, so that there is nothing to send back.
        Missing = "missing",
    }
}

/// The kinds of request about an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RequestKind {
    /// Something changed.
    Edit,
    /// Called off, whole or in part.
    Cancel,
    /// Another item added (OE-38).
    AddItem,
    /// Where it is.
    Status,
    /// Sent back, exchanged, refunded, complained about.
    Return,
}

/// What was last talked about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Focus {
    /// The order.
    pub order: OrderName,
    /// What was asked about it.
    pub request: Request,
}

/// What the shopper used of the limits of one conversation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quota {
    /// Start of the running minute, and how many messages it has seen.
    pub minute: Option<(Timestamp, u32)>,
    /// Start of the running day, and how many answers went out in it.
    pub day: Option<(Timestamp, u32)>,
    /// Start of the running hour, and how many sign-in links it has seen.
    pub links: Option<(Timestamp, u32)>,
}
