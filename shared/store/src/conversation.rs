//! Reading conversations and their turns.

use crate::{
    Store, StoreError,
    item::{Item, body, key_item, key_of, text},
    keys::{Key, TURN_PREFIX},
};
use aws_sdk_dynamodb::types::{AttributeValue, KeysAndAttributes};
use jiff::Timestamp;
use model::{Conversation, ConversationId, Holder, TenantId, Turn, TurnId};
use std::collections::HashMap;

/// What the path reads first, in one round trip.
#[derive(Debug, Clone, Default)]
pub struct Loaded {
    /// The conversation, if it exists.
    pub conversation: Option<Conversation>,
    /// The turn of this very message, if it was answered before.
    pub turn: Option<Turn>,
}

impl Store {
    /// Reads the conversation and the turn of the message together.
    pub async fn load(
        &self,
        tenant: &TenantId,
        conversation: &ConversationId,
        turn: &TurnId,
        now: Timestamp,
    ) -> Result<Loaded, StoreError> {
        let keys = [Key::conversation(tenant, conversation), Key::turn(tenant, conversation, turn)];
        let mut loaded = Loaded::default();
        for item in self.batch_get(&keys).await? {
            match key_of(&item) {
                Some(key) if Some(&key) == keys.first() => {
                    loaded.conversation = body(&item, "conversation", now)?;
                }
                _ => loaded.turn = body(&item, "turn", now)?,
            }
        }
        Ok(loaded)
    }

    /// Reads one conversation.
    pub async fn conversation(
        &self,
        tenant: &TenantId,
        conversation: &ConversationId,
        now: Timestamp,
    ) -> Result<Option<Conversation>, StoreError> {
        match self.get(&Key::conversation(tenant, conversation)).await? {
            Some(item) => body(&item, "conversation", now),
            None => Ok(None),
        }
    }

    /// A tenant's conversations that a person holds, the longest waiting first, by reading the whole table: an
    /// operator's command, never part of a message's path.
    pub async fn held(&self, tenant: &TenantId, now: Timestamp) -> Result<Vec<Conversation>, StoreError> {
        let all: Vec<Conversation> = self.scan("conversation", "conversation", now).await?;
        let since = |conversation: &Conversation| match conversation.holder {
            Holder::Person { since } => Some(since),
            Holder::Agent => None,
        };
        let mut held: Vec<Conversation> =
            all.into_iter().filter(|c| &c.tenant == tenant && since(c).is_some()).collect();
        held.sort_by_key(since);
        Ok(held)
    }

    /// Reads all turns of a conversation, oldest first.
    pub async fn turns(
        &self,
        tenant: &TenantId,
        conversation: &ConversationId,
        now: Timestamp,
    ) -> Result<Vec<Turn>, StoreError> {
        let mut turns: Vec<Turn> = Vec::new();
        for item in self.query_partition(&Key::conversation(tenant, conversation).pk, TURN_PREFIX).await? {
            turns.extend(body(&item, "turn", now)?);
        }
        turns.sort_by_key(|turn: &Turn| turn.number);
        Ok(turns)
    }

    /// The conversation of the first of `message_ids` (newest first) that `sender` is known to have been part of.
    pub async fn find_thread(
        &self,
        tenant: &TenantId,
        sender: &str,
        message_ids: &[String],
        now: Timestamp,
    ) -> Result<Option<ConversationId>, StoreError> {
        if message_ids.is_empty() {
            return Ok(None);
        }
        let keys: Vec<Key> = message_ids.iter().map(|id| Key::thread(tenant, id, sender)).collect();
        let mut found: HashMap<Key, ConversationId> = HashMap::new();
        for item in self.batch_get(&keys).await? {
            if let (Some(key), Some(conversation)) = (key_of(&item), body(&item, "thread", now)?) {
                found.insert(key, conversation);
            }
        }
        Ok(keys.iter().find_map(|key| found.remove(key)))
    }

    pub(crate) async fn get(&self, key: &Key) -> Result<Option<Item>, StoreError> {
        let answer = self
            .client
            .get_item()
            .table_name(&self.table)
            .set_key(Some(key_item(key)))
            .consistent_read(true)
            .send()
            .await
            .map_err(|e| StoreError::from_sdk(&e))?;
        Ok(answer.item)
    }

    /// One consistent batch read of up to 100 different keys. Keys that DynamoDB left over are asked again by
    /// the same call's retry, not by us: a batch this small is left over only when throttled.
    pub(crate) async fn batch_get(&self, keys: &[Key]) -> Result<Vec<Item>, StoreError> {
        let mut distinct: Vec<&Key> = Vec::new();
        for key in keys {
            if !distinct.contains(&key) {
                distinct.push(key);
            }
        }
        let wanted = KeysAndAttributes::builder()
            .set_keys(Some(distinct.into_iter().map(key_item).collect()))
            .consistent_read(true)
            .build()
            .map_err(|e| StoreError::Unavailable(e.to_string()))?;
        let answer = self
            .client
            .batch_get_item()
            .request_items(&self.table, wanted)
            .send()
            .await
            .map_err(|e| StoreError::from_sdk(&e))?;
        // INVARIANT: a part that was not read is not absent.
        if answer.unprocessed_keys.is_some_and(|left| !left.is_empty()) {
            return Err(StoreError::Busy("UnprocessedKeys".to_owned()));
        }
        Ok(answer.responses.unwrap_or_default().remove(&self.table).unwrap_or_default())
    }

    pub(crate) async fn query_partition(&self, pk: &str, sk_prefix: &str) -> Result<Vec<Item>, StoreError> {
        let mut items = Vec::new();
        let mut next: Option<HashMap<String, AttributeValue>> = None;
        loop {
            let page = self
                .client
                .query()
                .table_name(&self.table)
                .key_condition_expression("pk = :pk AND begins_with(sk, :sk)")
                .expression_attribute_values(":pk", text(pk))
                .expression_attribute_values(":sk", text(sk_prefix))
                .consistent_read(true)
                .set_exclusive_start_key(next)
                .send()
                .await
                .map_err(|e| StoreError::from_sdk(&e))?;
            items.extend(page.items.unwrap_or_default());
            next = page.last_evaluated_key.filter(|key| !key.is_empty());
            if next.is_none() {
                return Ok(items);
            }
        }
    }
}
