//! The outbox after the commit: begin, finish, find what has not left.

use crate::{
    Store, StoreError,
    error::unless_refused,
    item::{Item, body, item, key_of, number, text, whole_body},
    keys::{Key, UNSENT_SHARDS, shard_name, unsent_shard},
};
use aws_sdk_dynamodb::types::AttributeValue;
use jiff::{SignedDuration, Timestamp};
use model::{Outbox, OutboxState};

/// Keys on one page of the index.
const PAGE: i32 = 1_000;
/// Pages read of one shard at once.
const PAGES: usize = 25;
const KEPT: SignedDuration = SignedDuration::from_hours(24 * 7);

/// An item of the index `unsent`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsent {
    /// Its key.
    pub key: Key,
    /// When it was committed; of a library, since when it is due.
    pub at: Timestamp,
}

/// What waits in the index `unsent`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// Outbox items.
    pub outbox: Vec<Unsent>,
    /// What says that a shop's articles are to be looked at.
    pub libraries: Vec<Unsent>,
}

impl Store {
    /// Reads an outbox item; `None` if it is gone.
    pub async fn outbox(&self, key: &Key, now: Timestamp) -> Result<Option<Outbox>, StoreError> {
        match self.get(key).await? {
            Some(item) => body(&item, "outbox item", now),
            None => Ok(None),
        }
    }

    /// All outbox items of the conversation in whose partition `pk` is. One that cannot be read is passed over: whoever
    /// is to send it hears of it from [`Self::outbox`], and the others do not wait for what never leaves.
    pub async fn outbox_of(&self, pk: &str, now: Timestamp) -> Result<Vec<Outbox>, StoreError> {
        let mut found = Vec::new();
        for item in self.query_partition(pk, crate::keys::OUTBOX_PREFIX).await? {
            found.extend(body::<Outbox>(&item, "outbox item", now).ok().flatten());
        }
        Ok(found)
    }

    /// Moves an outbox item from the state it carries to `next`. `false`: somebody else moved it first.
    ///
    /// What is open stays in the index `unsent`; what is settled leaves it.
    pub async fn move_outbox(&self, out: &Outbox, next: OutboxState) -> Result<bool, StoreError> {
        let moved = Outbox { state: next, ..out.clone() };
        let key = Key::outbox(&out.tenant, &out.conversation, out.kind, &out.id);
        let mut item = item(&key, "outbox item", &moved, Some(out.at + KEPT))?;
        item.insert("progress".to_owned(), text(&progress(&moved.state)));
        if moved.state.is_open() {
            item.insert("unsent_shard".to_owned(), text(&unsent_shard(out.id.as_str())));
            item.insert("unsent_at".to_owned(), number(out.at.as_millisecond()));
        }
        let written = whole_body(&item);
        let sent = self
            .client
            .put_item()
            .table_name(&self.table)
            .set_item(Some(item))
            // INVARIANT: one attempt at a time; a second worker on the same item loses here. What stands there already
            // as it is to be written was written by this very call, whose answer was lost.
            .condition_expression("progress = :seen OR body = :written")
            .expression_attribute_values(":seen", text(&progress(&out.state)))
            .expression_attribute_values(":written", written)
            .send()
            .await;
        Ok(unless_refused(sent)?.is_some())
    }

    /// The outbox items of [`Self::due`].
    pub async fn unsent(&self, before: Timestamp) -> Result<Vec<Unsent>, StoreError> {
        Ok(self.due(before).await?.outbox)
    }

    /// The items that were committed before `before` and have not left, and the libraries that are due since before then,
    /// oldest first: all of them, or of a shard with more than 25,000 the newest so many, because what is stuck must not
    /// hide what may still leave in time.
    pub async fn due(&self, before: Timestamp) -> Result<Due, StoreError> {
        let mut all = Vec::new();
        for shard in 0..UNSENT_SHARDS {
            all.extend(self.unsent_in(&shard_name(shard), before).await?);
        }
        all.sort_by_key(|item| item.at);
        let (libraries, outbox) = all.into_iter().partition(|item| item.key.library_of().is_some());
        Ok(Due { outbox, libraries })
    }

    async fn unsent_in(&self, shard: &str, before: Timestamp) -> Result<Vec<Unsent>, StoreError> {
        let mut found = Vec::new();
        let mut next = None;
        for _ in 0..PAGES {
            let page = self
                .client
                .query()
                .table_name(&self.table)
                .index_name("unsent")
                .key_condition_expression("unsent_shard = :shard AND unsent_at < :before")
                .expression_attribute_values(":shard", text(shard))
                .expression_attribute_values(":before", number(before.as_millisecond()))
                .scan_index_forward(false)
                .limit(PAGE)
                .set_exclusive_start_key(next)
                .send()
                .await
                .map_err(|e| StoreError::from_sdk(&e))?;
            found.extend(page.items.unwrap_or_default().iter().filter_map(unsent));
            next = page.last_evaluated_key.filter(|key| !key.is_empty());
            if next.is_none() {
                break;
            }
        }
        Ok(found)
    }
}

fn unsent(item: &Item) -> Option<Unsent> {
    let at = item.get("unsent_at").and_then(|value: &AttributeValue| value.as_n().ok())?;
    let at = Timestamp::from_millisecond(at.parse().ok()?).ok()?;
    Some(Unsent { key: key_of(item)?, at })
}

/// The state as one text that a condition can compare.
pub(crate) fn progress(state: &OutboxState) -> String {
    match state {
        OutboxState::Unsent => "unsent".to_owned(),
        OutboxState::Sending { attempt, .. } => format!("sending#{attempt}"),
        OutboxState::Sent { .. } => "sent".to_owned(),
        OutboxState::Dropped { .. } => "dropped".to_owned(),
        OutboxState::Failed { .. } => "failed".to_owned(),
    }
}
