//! Every key of the table. No key is written anywhere else.
//!
//! | item | `pk` | `sk` | kept | read by |
//! |---|---|---|---|---|
//! | tenant and its sealed secrets | `{tenant}#tenant#{tenant}` | `tenant` | for good | every function, once per environment |
//! | when its articles are looked at again | `{tenant}#library#{tenant}` | `library` | for good | sweep (key only), index |
//! | conversation | `{tenant}#conversation#{conversation}` | `conversation` | 24 months | the path |
//! | turn: claim, message, answer | the conversation's | `turn#{turn}` | 24 months | the path, deliver, handoff |
//! | change of an order that its owner confirmed | `{tenant}#change#{change}` | `outbox#change#{change}` | 7 days | relay (key only), change, hub |
//! | which change of an order is open | `{tenant}#order#{order}` | `change` | until it is settled, 7 days at most | hub |
//! | a code by mail that was asked for | `{tenant}#code#{code}` | `outbox#code#{code}` | 6 hours | relay (key only), deliver, hub |
//! | session at the Hub's own address, by the hash of its token | `{tenant}#session#{hash}` | `session` | 12 hours at most | hub |
//! | outbox item | the conversation's | `outbox#{kind}#{out}` | 7 days | relay (key only), deliver, handoff |
//! | link, by the hash of its token | `_#link#{hash}` | `link` | 15 minutes (sign-in), 30 days (elsewhere) | proxy |
//! | thread id of a mail and its sender | `{tenant}#thread#{hash}` | `thread` | 24 months | email |
//! | something that counts once | `{tenant}#claim#{hash}` | `claim` | as long as it could be repeated | proxy, email |
//! | counter of a limit | `{tenant}#limit#{what}#{window}` | `limit` | its window | webchat, deliver, hub |
//!
//! A partition holds one conversation at most, so that no partition holds a whole shop. The one key without a tenant
//! is a link's: its 131 random bits arrive without a tenant in the path, and the item names its tenant.
//!
//! Index `unsent` (`unsent_shard`, `unsent_at`): outbox items that have not left, and the articles that are to be looked
//! at from then on, over four shards; read by sweep.

use data_encoding::HEXLOWER;
use model::{ChangeId, CodeRequestId, ConversationId, OrderId, OutboxId, OutboxKind, TenantId, TurnId};
use sha2::{Digest, Sha256};

/// Number of partitions of the index `unsent`.
pub const UNSENT_SHARDS: u8 = 4;

/// The beginning of every outbox item's sort key: what the stream's filter in the template lets through.
pub const OUTBOX_PREFIX: &str = "outbox#";

/// Where one item stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Key {
    /// Partition key.
    pub pk: String,
    /// Sort key.
    pub sk: String,
}

impl Key {
    /// A tenant.
    #[must_use]
    pub fn tenant(tenant: &TenantId) -> Self {
        Self { pk: format!("{tenant}#tenant#{tenant}"), sk: "tenant".to_owned() }
    }

    /// When a tenant's articles are looked at again.
    #[must_use]
    pub fn library(tenant: &TenantId) -> Self {
        Self { pk: format!("{tenant}#library#{tenant}"), sk: "library".to_owned() }
    }

    /// The tenant whose articles this key says to look at; `None` for any other key.
    #[must_use]
    pub fn library_of(&self) -> Option<TenantId> {
        let tenant = self.pk.split_once("#library#")?.1;
        TenantId::parse(tenant).ok().filter(|tenant| *self == Self::library(tenant))
    }

    /// A conversation.
    #[must_use]
    pub fn conversation(tenant: &TenantId, conversation: &ConversationId) -> Self {
        Self { pk: format!("{tenant}#conversation#{conversation}"), sk: "conversation".to_owned() }
    }

    /// A turn.
    #[must_use]
    pub fn turn(tenant: &TenantId, conversation: &ConversationId, turn: &TurnId) -> Self {
        Self { sk: format!("{TURN_PREFIX}{turn}"), ..Self::conversation(tenant, conversation) }
    }

    /// An outbox item. The kind stands in the key, because the stream carries nothing else.
    #[must_use]
    pub fn outbox(
        tenant: &TenantId,
        conversation: &ConversationId,
        kind: OutboxKind,
        out: &OutboxId,
    ) -> Self {
        Self {
            sk: format!("{OUTBOX_PREFIX}{}#{out}", kind.name()),
            ..Self::conversation(tenant, conversation)
        }
    }

    /// A change of an order. Its sort key begins as an outbox item's does, so that it leaves the same way.
    #[must_use]
    pub fn change(tenant: &TenantId, change: &ChangeId) -> Self {
        let kind = OutboxKind::Change.name();
        Self { pk: format!("{tenant}#change#{change}"), sk: format!("{OUTBOX_PREFIX}{kind}#{change}") }
    }

    /// The change of an order that is open: one at a time.
    #[must_use]
    pub fn open_change(tenant: &TenantId, order: OrderId) -> Self {
        Self { pk: format!("{tenant}#order#{order}"), sk: "change".to_owned() }
    }

    /// The tenant and the change that this key names; `None` for any other key.
    #[must_use]
    pub fn change_parts(&self) -> Option<(TenantId, ChangeId)> {
        let (tenant, change) = self.pk.split_once("#change#")?;
        let parts = (TenantId::parse(tenant).ok()?, ChangeId::parse(change).ok()?);
        (*self == Self::change(&parts.0, &parts.1)).then_some(parts)
    }

    /// A code by mail that was asked for. Its sort key begins as an outbox item's does, so that it leaves the same way.
    #[must_use]
    pub fn code(tenant: &TenantId, request: &CodeRequestId) -> Self {
        let kind = OutboxKind::Code.name();
        Self { pk: format!("{tenant}#code#{request}"), sk: format!("{OUTBOX_PREFIX}{kind}#{request}") }
    }

    /// The tenant and the request for a code that this key names; `None` for any other key.
    #[must_use]
    pub fn code_parts(&self) -> Option<(TenantId, CodeRequestId)> {
        let (tenant, request) = self.pk.split_once("#code#")?;
        let parts = (TenantId::parse(tenant).ok()?, CodeRequestId::parse(request).ok()?);
        (*self == Self::code(&parts.0, &parts.1)).then_some(parts)
    }

    /// A session at the Hub's own address, by its token.
    #[must_use]
    pub fn session(tenant: &TenantId, token: &str) -> Self {
        Self { pk: format!("{tenant}#session#{}", hash(&["session", token])), sk: "session".to_owned() }
    }

    /// A link, by its token.
    #[must_use]
    pub fn link(token: &str) -> Self {
        Self { pk: format!("_#link#{}", hash(&[token])), sk: "link".to_owned() }
    }

    /// A mail's message id together with its sender: an id from another sender is another key, so that nobody
    /// writes himself into somebody else's thread.
    #[must_use]
    pub fn thread(tenant: &TenantId, message_id: &str, sender: &str) -> Self {
        Self { pk: format!("{tenant}#thread#{}", hash(&[message_id, sender])), sk: "thread".to_owned() }
    }

    /// Something that counts once.
    #[must_use]
    pub fn claim(tenant: &TenantId, what: &str) -> Self {
        Self { pk: format!("{tenant}#claim#{}", hash(&[what])), sk: "claim".to_owned() }
    }

    /// A counter of `what` in the window numbered `window`.
    #[must_use]
    pub fn limit(tenant: &TenantId, what: &str, window: i64) -> Self {
        Self { pk: format!("{tenant}#limit#{}#{window}", hash(&[what])), sk: "limit".to_owned() }
    }

    /// Which kind of outbox item this key names; `None` for any other item.
    #[must_use]
    pub fn outbox_kind(&self) -> Option<OutboxKind> {
        let kind = self.sk.strip_prefix(OUTBOX_PREFIX)?.split('#').next()?;
        OutboxKind::ALL.into_iter().find(|known| known.name() == kind)
    }

    /// The tenant and conversation whose partition this is; `None` for any other key.
    #[must_use]
    pub fn conversation_parts(&self) -> Option<(TenantId, ConversationId)> {
        let (tenant, conversation) = self.pk.split_once("#conversation#")?;
        Some((TenantId::parse(tenant).ok()?, ConversationId::parse(conversation).ok()?))
    }
}

/// The beginning of every turn's sort key.
pub(crate) const TURN_PREFIX: &str = "turn#";

/// The shard of the index `unsent` that holds the item with this id.
#[must_use]
pub fn unsent_shard(id: &str) -> String {
    let first = Sha256::digest(id.as_bytes()).first().copied().unwrap_or(0);
    shard_name(first % UNSENT_SHARDS)
}

/// The name of a shard of the index `unsent`.
#[must_use]
pub fn shard_name(shard: u8) -> String {
    format!("unsent#{shard}")
}

/// SHA-256 over the parts, with a separator that no part can imitate, as 64 hex digits. A provider's id, a token or
/// an address never stands in a key as it is.
#[must_use]
pub fn hash(parts: &[&str]) -> String {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update((part.len() as u64).to_be_bytes());
        digest.update(part.as_bytes());
    }
    HEXLOWER.encode(&digest.finalize())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tenant() -> TenantId {
        TenantId::parse("demo").unwrap()
    }

    fn conversation() -> ConversationId {
        ConversationId::from_body("0123456789abcdef").unwrap()
    }

    fn code() -> CodeRequestId {
        CodeRequestId::from_body("0123456789abcdef").unwrap()
    }

    fn change() -> ChangeId {
        ChangeId::from_body("0123456789abcdef").unwrap()
    }

    #[test]
    fn every_key_of_a_tenant_begins_with_its_name() {
        let turn = TurnId::from_body("0123456789abcdef").unwrap();
        let out = OutboxId::from_body("0123456789abcdef").unwrap();
        let keys = [
            Key::tenant(&tenant()),
            Key::conversation(&tenant(), &conversation()),
            Key::turn(&tenant(), &conversation(), &turn),
            Key::outbox(&tenant(), &conversation(), OutboxKind::Sms, &out),
            Key::thread(&tenant(), "a@b", "ada@example.com"),
            Key::claim(&tenant(), "x"),
            Key::change(&tenant(), &change()),
            Key::open_change(&tenant(), OrderId(7)),
            Key::code(&tenant(), &code()),
            Key::session(&tenant(), "x"),
            Key::limit(&tenant(), "x", 7),
        ];
        assert!(keys.iter().all(|key| key.pk.starts_with("demo#")));
    }

    #[test]
    fn an_outbox_key_tells_its_kind_and_conversation() {
        let out = OutboxId::from_body("0123456789abcdef").unwrap();
        let key = Key::outbox(&tenant(), &conversation(), OutboxKind::Handoff, &out);
        assert_eq!(key.outbox_kind(), Some(OutboxKind::Handoff));
        assert_eq!(key.conversation_parts(), Some((tenant(), conversation())));
        assert_eq!(Key::tenant(&tenant()).outbox_kind(), None);
    }

    #[test]
    fn a_change_leaves_as_an_outbox_item_does_and_tells_its_tenant() {
        let key = Key::change(&tenant(), &change());
        assert_eq!(key.outbox_kind(), Some(OutboxKind::Change));
        assert_eq!(key.change_parts(), Some((tenant(), change())));
        assert_eq!(Key { sk: "outbox#change#other".to_owned(), ..key }.change_parts(), None);
        assert_eq!(Key::tenant(&tenant()).change_parts(), None);
    }

    #[test]
    fn a_request_for_a_code_leaves_as_an_outbox_item_does_and_tells_its_tenant() {
        let key = Key::code(&tenant(), &code());
        assert_eq!(key.outbox_kind(), Some(OutboxKind::Code));
        assert_eq!(key.code_parts(), Some((tenant(), code())));
        assert_eq!((key.change_parts(), Key::change(&tenant(), &change()).code_parts()), (None, None));
    }

    #[test]
    fn parts_of_a_hash_cannot_imitate_each_other() {
        assert_ne!(hash(&["ab", "c"]), hash(&["a", "bc"]));
    }
}
