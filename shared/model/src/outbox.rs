//! What has to leave: committed with the turn that decided it, sent later.

use crate::{ConversationId, OutboxId, TenantId, TurnId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// One thing to send. It holds ids, never copies of what is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outbox {
    /// Its id.
    pub id: OutboxId,
    /// Whose.
    pub tenant: TenantId,
    /// The conversation whose turn it belongs to.
    pub conversation: ConversationId,
    /// The turn.
    pub turn: TurnId,
    /// The turn's number, so that an earlier one is known to be earlier.
    pub number: u64,
    /// What it is.
    pub kind: OutboxKind,
    /// How far it is.
    pub state: OutboxState,
    /// When it was committed.
    pub at: Timestamp,
}

/// What leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OutboxKind {
    /// A text or WhatsApp message through Twilio.
    Sms,
    /// A mail.
    Mail,
    /// A conversation for a person.
    Handoff,
    /// A change of an order that its owner confirmed; it is no part of a conversation, and its item is an
    /// [`OrderChange`](crate::OrderChange).
    Change,
    /// A code by mail, to sign in with; it is no part of a conversation either, and its item is a
    /// [`CodeRequest`](crate::CodeRequest).
    Code,
}

impl OutboxKind {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Sms, Self::Mail, Self::Handoff, Self::Change, Self::Code];

    /// The name in keys and logs.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sms => "sms",
            Self::Mail => "mail",
            Self::Handoff => "handoff",
            Self::Change => "change",
            Self::Code => "code",
        }
    }
}

/// How far an outbox item is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum OutboxState {
    /// Not sent.
    Unsent,
    /// A send was begun; whether it arrived is to be looked up at the provider before it is repeated.
    Sending {
        /// The attempt.
        attempt: String,
        /// When it began.
        at: Timestamp,
    },
    /// The provider took it.
    Sent {
        /// The provider's id.
        provider_id: String,
        /// When.
        at: Timestamp,
    },
    /// Not sent, on purpose (invariant 6).
    Dropped {
        /// Why.
        because: String,
        /// When.
        at: Timestamp,
    },
    /// Refused by the provider for good.
    Failed {
        /// The provider's code.
        because: String,
        /// When.
        at: Timestamp,
    },
}

impl OutboxState {
    /// Whether it still has to leave.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        matches!(self, Self::Unsent | Self::Sending { .. })
    }
}
