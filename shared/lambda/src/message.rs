//! What stands in the queues `deliveries` and `handoffs`: a key, never a copy.

use serde::{Deserialize, Serialize};
use store::keys::Key;

/// The version that this code writes. A body of each earlier version stays in a test, because it may still be queued.
const VERSION: u64 = 1;

/// Names an outbox item. In the queue: `{"v":1,"pk":"...","sk":"..."}`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct QueueMessage {
    /// The item's key.
    pub key: Key,
}

/// A body that is not one of ours. It comes back until the queue moves it to its dead letters, where somebody looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MessageError {
    /// No object with version and key.
    #[error("the message is not a versioned key")]
    Malformed,
    /// Written by a later version of this code.
    #[error("the message has version {0}, which this version does not know")]
    UnknownVersion(u64),
}

#[derive(Deserialize)]
struct Version {
    v: u64,
}

#[derive(Serialize, Deserialize)]
struct First {
    v: u64,
    pk: String,
    sk: String,
}

impl QueueMessage {
    /// The body to put into a queue.
    #[must_use]
    pub fn to_body(&self) -> String {
        let Key { pk, sk } = self.key.clone();
        serde_json::json!(First { v: VERSION, pk, sk }).to_string()
    }

    /// Reads a body; the version first, because everything else depends on it.
    pub fn from_body(body: &str) -> Result<Self, MessageError> {
        let Version { v } = serde_json::from_str(body).map_err(|_| MessageError::Malformed)?;
        match v {
            1 => {
                let First { pk, sk, .. } = serde_json::from_str(body).map_err(|_| MessageError::Malformed)?;
                Ok(Self { key: Key { pk, sk } })
            }
            other => Err(MessageError::UnknownVersion(other)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: &str =
        r#"{"pk":"demo#conversation#conv_0123456789abcdef","sk":"outbox#sms#out_0123456789abcdef","v":1}"#;

    #[test]
    fn the_first_version_is_still_read() {
        let message = QueueMessage::from_body(FIRST).unwrap();
        assert_eq!(message.key.pk, "demo#conversation#conv_0123456789abcdef");
        assert_eq!(message.key.sk, "outbox#sms#out_0123456789abcdef");
        assert_eq!(message.to_body(), FIRST);
    }

    #[test]
    fn an_unknown_version_is_refused_whatever_else_it_holds() {
        assert_eq!(QueueMessage::from_body(r#"{"v":2,"key":"x"}"#), Err(MessageError::UnknownVersion(2)));
        assert_eq!(
            QueueMessage::from_body(r#"{"v":0,"pk":"a","sk":"b"}"#),
            Err(MessageError::UnknownVersion(0))
        );
    }

    #[test]
    fn what_is_not_a_versioned_key_is_refused() {
        for body in
            ["", "no json", "[]", "{}", r#"{"pk":"a","sk":"b"}"#, r#"{"v":1,"pk":"a"}"#, r#"{"v":"1"}"#]
        {
            assert_eq!(QueueMessage::from_body(body), Err(MessageError::Malformed), "{body}");
        }
    }
}
