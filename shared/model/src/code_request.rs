//! Signing in at the Hub's own address: a code by mail that was asked for.

use crate::identity::MailedCode;
use crate::{CodeRequestId, Language, Redacted, TenantId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Somebody wants a code mailed to an address, whether or not a customer of the shop has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodeRequest {
    /// Its id, from the secret that the browser which asked holds.
    pub id: CodeRequestId,
    /// Whose shop.
    pub tenant: TenantId,
    /// The address as it was typed.
    pub mailbox: Redacted<String>,
    /// The language of the page, and so of the mail.
    pub language: Language,
    /// When it was asked for.
    pub asked_at: Timestamp,
    /// How far it is.
    pub state: CodeState,
}

/// How far a code is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum CodeState {
    /// Nobody has looked whose address it is.
    Asked,
    /// A code is being mailed, perhaps for the second time: the newest one counts.
    Sending {
        /// What is kept of it.
        code: MailedCode,
    },
    /// The provider took the mail.
    Sent {
        /// What is kept of the code.
        code: MailedCode,
    },
    /// Nothing was mailed, and nothing will be: no customer has the address, or the mail could not leave.
    Over,
}

impl CodeState {
    /// The name in logs and conditions.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Sending { .. } => "sending",
            Self::Sent { .. } => "sent",
            Self::Over => "over",
        }
    }

    /// Whether a mail still has to leave.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        matches!(self, Self::Asked | Self::Sending { .. })
    }

    /// The code, once there is one.
    #[must_use]
    pub const fn code(&self) -> Option<&MailedCode> {
        match self {
            Self::Sending { code } | Self::Sent { code } => Some(code),
            Self::Asked | Self::Over => None,
        }
    }
}
