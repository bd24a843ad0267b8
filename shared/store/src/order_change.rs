//! Changes of orders: put in place once, then moved on by whoever carries them out.

use crate::{
    Store, StoreError,
    item::{Item, body, item, number, text, whole_body},
    keys::{Key, unsent_shard},
};
use aws_sdk_dynamodb::error::SdkError;
use jiff::{SignedDuration, Timestamp};
use model::{ChangeId, ChangeState, OrderChange, TenantId};

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

    /// Puts a confirmed change in place, from where it leaves by itself. `false`: one with this id is there already.
    pub async fn put_change(&self, change: &OrderChange) -> Result<bool, StoreError> {
        // INVARIANT: confirmed twice, by an impatient finger or by a repeated request, is confirmed once.
        self.put_change_if("attribute_not_exists(pk)", None, change).await
    }

    /// Moves a change from the state it carries to `next`. `false`: somebody else moved it first.
    pub async fn move_change(&self, change: &OrderChange, next: ChangeState) -> Result<bool, StoreError> {
        let moved = OrderChange { state: next, ..change.clone() };
        // INVARIANT: one worker at a time; a second one on the same change loses here.
        self.put_change_if("progress = :seen", Some(&change.state), &moved).await
    }

    async fn put_change_if(
        &self,
        condition: &str,
        seen: Option<&ChangeState>,
        change: &OrderChange,
    ) -> Result<bool, StoreError> {
        let item = change_item(change)?;
        let written = whole_body(&item);
        let put = self.client.put_item().table_name(&self.table).set_item(Some(item));
        // What stands there already as it is to be written was written by this very call, whose answer was lost.
        let put = put.condition_expression(format!("{condition} OR body = :written"));
        let put = put.expression_attribute_values(":written", written);
        let put = match seen {
            Some(state) => put.expression_attribute_values(":seen", text(&progress(*state))),
            None => put,
        };
        match put.send().await {
            Ok(_) => Ok(true),
            Err(SdkError::ServiceError(e)) if e.err().is_conditional_check_failed_exception() => Ok(false),
            Err(error) => Err(StoreError::from_sdk(&error)),
        }
    }
}

fn change_item(change: &OrderChange) -> Result<Item, StoreError> {
    let key = Key::change(&change.tenant, &change.id);
    let mut item = item(&key, "change", change, Some(change.confirmed_at + KEPT))?;
    item.insert("progress".to_owned(), text(&progress(change.state)));
    if change.state.is_open() {
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
