//! Changes of orders: put in place once, then moved on by whoever carries them out.

use crate::{
    Store, StoreError,
    item::{Item, body, item, key_item, number, text, whole_body},
    keys::{Key, unsent_shard},
};
use aws_sdk_dynamodb::{
    error::BuildError,
    operation::transact_write_items::TransactWriteItemsError,
    types::{CancellationReason, Delete, Put, TransactWriteItem, builders::PutBuilder},
};
use jiff::{SignedDuration, Timestamp};
use model::{ChangeId, ChangeState, OrderChange, OrderId, TenantId};

/// How long a change is kept: it may hold an address.
const KEPT: SignedDuration = SignedDuration::from_hours(24 * 7);

impl Store {
    /// Reads a change; `None` if there is none.
    pub async fn change(
        &self,
        tenant: &TenantId,
        id: &ChangeId,
        now: Timestamp,
    ) -> Result<Option<OrderChange>, StoreError> {
        match self.get(&Key::change(tenant, id)).await? {
            Some(item) => body(&item, "change", now),
            None => Ok(None),
        }
    }

    /// Which change of an order is open, if one is.
    pub async fn open_change(
        &self,
        tenant: &TenantId,
        order: OrderId,
        now: Timestamp,
    ) -> Result<Option<ChangeId>, StoreError> {
        match self.get(&Key::open_change(tenant, order)).await? {
            Some(item) => body(&item, "open change", now),
            None => Ok(None),
        }
    }

    /// Puts a confirmed change in place, from where it leaves by itself. `false`: one with this id is there already, or
    /// another change of the order is open.
    pub async fn put_change(&self, change: &OrderChange, now: Timestamp) -> Result<bool, StoreError> {
        // INVARIANT: confirmed twice, by an impatient finger or by a repeated request, is confirmed once.
        let put = self.put_if(change_item(change)?, "attribute_not_exists(pk) OR body = :written");
        let key = Key::open_change(&change.tenant, change.order);
        let lock = item(&key, "open change", &change.id, Some(change.confirmed_at + KEPT))?;
        // INVARIANT: one change of an order at a time: two would each be judged without the other.
        let lock = self
            .put_if(lock, "attribute_not_exists(pk) OR expires_at <= :now OR body = :written")
            .expression_attribute_values(":now", number(now.as_second()));
        self.written(vec![put_of(put)?, put_of(lock)?]).await
    }

    /// Moves a change from the state it carries to `next`, and says how it is then. `None`: somebody else moved it first.
    pub async fn move_change(
        &self,
        change: &OrderChange,
        next: ChangeState,
    ) -> Result<Option<OrderChange>, StoreError> {
        let moved = change.moved(next);
        // INVARIANT: one worker at a time; a second one on the same change loses here. What stands there already as it is to be
        // written was written by this very call, whose answer was lost.
        let put = self
            .put_if(change_item(&moved)?, "progress = :seen OR body = :written")
            .expression_attribute_values(":seen", text(&progress(change.state)));
        let mut writes = vec![put_of(put)?];
        if !next.is_open() {
            writes.push(self.unlock(change)?);
        }
        Ok(self.written(writes).await?.then_some(moved))
    }

    /// Notes that what became of a change was told.
    pub async fn note_change(&self, change: &OrderChange) -> Result<(), StoreError> {
        let noted = OrderChange { noted: true, ..change.clone() };
        let put = self
            .put_if(change_item(&noted)?, "progress = :seen OR body = :written")
            .expression_attribute_values(":seen", text(&progress(change.state)));
        // Refused, somebody else noted it.
        self.written(vec![put_of(put)?]).await.map(|_| ())
    }

    /// Lets the next change of the order begin.
    fn unlock(&self, change: &OrderChange) -> Result<TransactWriteItem, StoreError> {
        let key = key_item(&Key::open_change(&change.tenant, change.order));
        let id = serde_dynamo::to_attribute_value(&change.id);
        let id = id.map_err(|error| StoreError::corrupt("change", error.to_string()))?;
        let unlock = Delete::builder().table_name(&self.table).set_key(Some(key));
        // Gone it is after this very call, whose answer was lost.
        let unlock = unlock.condition_expression("attribute_not_exists(pk) OR body = :id");
        let unlock = unlock.expression_attribute_values(":id", id);
        let unlock = unlock.build().map_err(|error| unbuilt(&error))?;
        Ok(TransactWriteItem::builder().delete(unlock).build())
    }

    fn put_if(&self, item: Item, condition: &str) -> PutBuilder {
        let written = whole_body(&item);
        let put = Put::builder().table_name(&self.table).set_item(Some(item)).condition_expression(condition);
        put.expression_attribute_values(":written", written)
    }

    /// Writes all or nothing; `false`: a condition refused.
    pub(crate) async fn written(&self, writes: Vec<TransactWriteItem>) -> Result<bool, StoreError> {
        let sent = self.client.transact_write_items().set_transact_items(Some(writes)).send().await;
        let Err(error) = sent else { return Ok(true) };
        match error.as_service_error() {
            Some(TransactWriteItemsError::TransactionCanceledException(cancelled)) => {
                let refused = |reason: &CancellationReason| reason.code() == Some("ConditionalCheckFailed");
                if cancelled.cancellation_reasons().iter().any(refused) {
                    return Ok(false);
                }
                Err(StoreError::Busy("transaction cancelled".to_owned()))
            }
            _ => Err(StoreError::from_sdk(&error)),
        }
    }
}

pub(crate) fn put_of(put: PutBuilder) -> Result<TransactWriteItem, StoreError> {
    let put = put.build().map_err(|error| unbuilt(&error))?;
    Ok(TransactWriteItem::builder().put(put).build())
}

pub(crate) fn unbuilt(error: &BuildError) -> StoreError {
    StoreError::Unavailable(error.to_string())
}

fn change_item(change: &OrderChange) -> Result<Item, StoreError> {
    let key = Key::change(&change.tenant, &change.id);
    let mut item = item(&key, "change", change, Some(change.confirmed_at + KEPT))?;
    item.insert("progress".to_owned(), text(&progress(change.state)));
    if change.state.is_open() || !change.noted {
        item.insert("unsent_shard".to_owned(), text(&unsent_shard(change.id.as_str())));
        item.insert("unsent_at".to_owned(), number(change.confirmed_at.as_millisecond()));
    }
    Ok(item)
}

/// The state as one text that a condition can compare.
fn progress(state: ChangeState) -> String {
    match state {
        ChangeState::Asked { at } => format!("{}#{at}", state.name()),
        _ => state.name().to_owned(),
    }
}
