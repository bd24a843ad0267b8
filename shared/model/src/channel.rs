//! Where a shopper writes.

use crate::Redacted;
use serde::{Deserialize, Serialize};

/// The ways in. Replies leave by the way the message came (IN-1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Channel {
    /// The widget on the storefront.
    Webchat,
    /// A text message through Twilio.
    Sms,
    /// WhatsApp through Twilio.
    Whatsapp,
    /// Mail.
    Email,
}

impl Channel {
    /// The name in logs, metrics and keys.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Webchat => "webchat",
            Self::Sms => "sms",
            Self::Whatsapp => "whatsapp",
            Self::Email => "email",
        }
    }

    /// Whether replies wait in the outbox for a provider. Web chat answers in the HTTP response.
    #[must_use]
    pub const fn leaves_by_outbox(self) -> bool {
        !matches!(self, Self::Webchat)
    }

    /// Whether every character costs the merchant money, so that the short form of a sentence is used.
    #[must_use]
    pub const fn is_short(self) -> bool {
        matches!(self, Self::Sms | Self::Whatsapp)
    }
}

/// Where replies go: a phone in E.164 form or a mail address in lower case. Proves nothing about who writes.
pub type Address = Redacted<String>;
