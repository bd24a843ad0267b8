//! The one write of a turn.

use crate::{
    NewLink, Store, StoreError,
    error::unless_refused,
    item::{Item, body, item, key_item, number, whole_body},
    keys::{Key, hash, unsent_shard},
};
use aws_sdk_dynamodb::{
    error::ProvideErrorMetadata,
    operation::transact_write_items::TransactWriteItemsError,
    types::{CancellationReason, Delete, Put, ReturnValuesOnConditionCheckFailure, TransactWriteItem},
};
use jiff::{SignedDuration, Timestamp};
use model::{Conversation, Outbox, TenantId, Turn};

/// How long conversations, turns and thread ids are kept after the last commit: 24 months.
const KEPT: SignedDuration = SignedDuration::from_hours(24 * 730);
/// How long outbox items are kept.
const OUTBOX_KEPT: SignedDuration = SignedDuration::from_hours(24 * 7);

/// Everything a turn writes. Only items of this conversation: what two conversations share is never written here,
/// because concurrent transactions on one item cancel each other.
#[derive(Debug)]
pub struct Commit<'a> {
    /// The conversation as it is after the turn, still carrying the version that was read (0: it did not exist).
    pub conversation: &'a Conversation,
    /// The turn.
    pub turn: &'a Turn,
    /// What has to leave.
    pub outbox: &'a [Outbox],
    /// Links that the turn gives out.
    pub links: &'a [NewLink],
    /// Message ids by which answers to this turn find the conversation again.
    pub thread_ids: &'a [String],
    /// The sign-in link's token that the turn uses up.
    pub consumed: Option<&'a str>,
    /// When.
    pub now: Timestamp,
}

/// Why a turn was not written.
#[derive(Debug, thiserror::Error)]
pub enum CommitError {
    /// The same message was answered meanwhile: give the stored answer.
    #[error("the message was answered before")]
    Repeated(Box<Turn>),
    /// The conversation moved on, or two transactions met: load and decide again.
    #[error("the conversation changed meanwhile")]
    Conflict,
    /// The link was used or ran out meanwhile: tell the shopper so.
    #[error("the link was used before")]
    LinkUsed,
    /// Not about the content.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Store {
    /// Writes a turn: all of it, or nothing.
    ///
    /// The request token derives from the content, so that a repeat after a lost answer is the same transaction.
    pub async fn commit(&self, commit: &Commit<'_>) -> Result<(), CommitError> {
        let writes = self.writes(commit)?;
        let token = request_token(commit);
        let sent = self
            .client
            .transact_write_items()
            .set_transact_items(Some(writes))
            .client_request_token(token)
            .send()
            .await;
        match sent {
            Ok(_) => Ok(()),
            Err(error) => Err(match error.as_service_error() {
                Some(TransactWriteItemsError::TransactionCanceledException(cancelled)) => {
                    refusal(cancelled.cancellation_reasons(), commit)?
                }
                // The content was committed under this token by an earlier try of the same turn with other words.
                Some(e) if e.code() == Some("IdempotentParameterMismatchException") => CommitError::Conflict,
                _ => StoreError::from_sdk(&error).into(),
            }),
        }
    }

    /// The writes in a fixed order: conversation, turn, consumed link, then what is new.
    fn writes(&self, commit: &Commit<'_>) -> Result<Vec<TransactWriteItem>, StoreError> {
        let tenant = &commit.conversation.tenant;
        let mut writes = vec![self.put_next(commit)?, self.put_turn(commit)?];
        if let Some(token) = commit.consumed {
            writes.push(self.delete_link(token, commit.now)?);
        }
        for out in commit.outbox {
            writes.push(self.put(outbox_item(out)?, None)?);
        }
        for link in commit.links {
            writes.push(self.put(link.item(tenant, commit)?, None)?);
        }
        for id in commit.thread_ids {
            writes.push(self.put(thread_item(tenant, commit, id)?, None)?);
        }
        Ok(writes)
    }

    fn put_next(&self, commit: &Commit<'_>) -> Result<TransactWriteItem, StoreError> {
        let (item, condition) = next_version(commit.conversation, commit.now)?;
        self.put(item, Some(condition))
    }

    /// Writes a conversation without a turn: a session that begins, a token that is renewed. `Conflict`: it moved on.
    pub async fn put_conversation(&self, seen: &Conversation, now: Timestamp) -> Result<(), CommitError> {
        let (item, condition) = next_version(seen, now)?;
        let written = whole_body(&item);
        let put = self.client.put_item().table_name(&self.table).set_item(Some(item));
        // What stands there already was written by this very call, whose answer was lost.
        let put = put.condition_expression(format!("{} OR body = :written", condition.expression));
        let put = put.expression_attribute_values(":written", written);
        let put = condition
            .values
            .into_iter()
            .fold(put, |put, (name, value)| put.expression_attribute_values(name, value));
        unless_refused(put.send().await)?.map(drop).ok_or(CommitError::Conflict)
    }

    fn put_turn(&self, commit: &Commit<'_>) -> Result<TransactWriteItem, StoreError> {
        let conversation = commit.conversation;
        let key = Key::turn(&conversation.tenant, &conversation.id, &commit.turn.id);
        let item = item(&key, "turn", commit.turn, Some(commit.now + KEPT))?;
        // INVARIANT: a message is answered once; a second answer finds the first.
        self.put(item, Some(Condition::absent(commit.now)))
    }

    fn delete_link(&self, token: &str, now: Timestamp) -> Result<TransactWriteItem, StoreError> {
        let delete = Delete::builder()
            .table_name(&self.table)
            .set_key(Some(key_item(&Key::link(token))))
            // INVARIANT: a link works once, and not after its time.
            .condition_expression("attribute_exists(pk) AND expires_at > :now")
            .expression_attribute_values(":now", number(now.as_second()))
            .build()
            .map_err(|e| StoreError::Unavailable(e.to_string()))?;
        Ok(TransactWriteItem::builder().delete(delete).build())
    }

    fn put(&self, item: Item, condition: Option<Condition>) -> Result<TransactWriteItem, StoreError> {
        let mut put = Put::builder().table_name(&self.table).set_item(Some(item));
        if let Some(condition) = condition {
            put = put
                .condition_expression(condition.expression)
                .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld);
            for (name, value) in condition.values {
                put = put.expression_attribute_values(name, value);
            }
        }
        let put = put.build().map_err(|e| StoreError::Unavailable(e.to_string()))?;
        Ok(TransactWriteItem::builder().put(put).build())
    }
}

/// The conversation's next version, and the condition under which it may be written.
fn next_version(seen: &Conversation, now: Timestamp) -> Result<(Item, Condition), StoreError> {
    let written = Conversation { version: seen.version + 1, ..seen.clone() };
    let key = Key::conversation(&seen.tenant, &seen.id);
    let mut item = item(&key, "conversation", &written, Some(now + KEPT))?;
    item.insert("version".to_owned(), version_number(written.version));
    // INVARIANT: a commit names the version it read; whoever moved the conversation meanwhile wins.
    let condition = if seen.version == 0 {
        Condition::absent(now)
    } else {
        Condition { expression: "version = :seen", values: vec![(":seen", version_number(seen.version))] }
    };
    Ok((item, condition))
}

struct Condition {
    expression: &'static str,
    values: Vec<(&'static str, aws_sdk_dynamodb::types::AttributeValue)>,
}

impl Condition {
    /// Nothing there, or something that has expired and waits for its deletion.
    fn absent(now: Timestamp) -> Self {
        Self {
            expression: "attribute_not_exists(pk) OR expires_at <= :now",
            values: vec![(":now", number(now.as_second()))],
        }
    }
}

fn version_number(version: u64) -> aws_sdk_dynamodb::types::AttributeValue {
    number(i64::try_from(version).unwrap_or(i64::MAX))
}

fn outbox_item(out: &Outbox) -> Result<Item, StoreError> {
    let key = Key::outbox(&out.tenant, &out.conversation, out.kind, &out.id);
    let mut item = item(&key, "outbox item", out, Some(out.at + OUTBOX_KEPT))?;
    item.insert("progress".to_owned(), crate::item::text(&crate::outbox::progress(&out.state)));
    item.insert("unsent_shard".to_owned(), crate::item::text(&unsent_shard(out.id.as_str())));
    item.insert("unsent_at".to_owned(), number(out.at.as_millisecond()));
    Ok(item)
}

fn thread_item(tenant: &TenantId, commit: &Commit<'_>, id: &str) -> Result<Item, StoreError> {
    let sender = commit.conversation.address.as_ref().map_or("", |address| address.reveal());
    item(&Key::thread(tenant, id, sender), "thread", &commit.conversation.id, Some(commit.now + KEPT))
}

/// Which of the conditions refused. The turn's answer comes first: a repeat is answered, whatever else moved.
fn refusal(reasons: &[CancellationReason], commit: &Commit<'_>) -> Result<CommitError, StoreError> {
    let failed = |index: usize| reasons.get(index).filter(|r| r.code() == Some("ConditionalCheckFailed"));
    if let Some(reason) = failed(1) {
        let stored = reason.item().map(|item| body::<Turn>(item, "turn", commit.now)).transpose()?.flatten();
        return Ok(stored.map_or(CommitError::Conflict, |turn| CommitError::Repeated(Box::new(turn))));
    }
    if failed(0).is_some() {
        return Ok(CommitError::Conflict);
    }
    if commit.consumed.is_some() && failed(2).is_some() {
        return Ok(CommitError::LinkUsed);
    }
    let met = reasons.iter().any(|r| r.code() == Some("TransactionConflict"));
    if met { Ok(CommitError::Conflict) } else { Err(StoreError::Busy("transaction cancelled".to_owned())) }
}

/// Same content, same token: DynamoDB then answers a repeat within ten minutes with the first outcome.
fn request_token(commit: &Commit<'_>) -> String {
    let content = serde_json::to_string(&(commit.turn, commit.conversation)).unwrap_or_default();
    let mut token = hash(&[&content, &commit.now.to_string()]);
    token.truncate(36);
    token
}
