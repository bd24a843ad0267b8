//! Codes by mail: asked for once, moved on by whoever mails them, tried a few times.

use crate::{
    Store, StoreError,
    error::unless_refused,
    item::{Item, body, item, key_item, number, text},
    keys::{Key, unsent_shard},
};
use aws_sdk_dynamodb::{operation::update_item::builders::UpdateItemFluentBuilder, types::ReturnValue};
use jiff::{SignedDuration, Timestamp};
use model::{CodeRequest, CodeRequestId, CodeState, TenantId};

/// How long a request is kept: long after its code is worth anything, so that one that could not be mailed is found and settled.
const KEPT: SignedDuration = SignedDuration::from_hours(6);
/// So many times a code may be tried.
const TRIES: u32 = 5;

impl Store {
    /// Puts a request for a code in place, from where it leaves by itself.
    pub async fn put_code(&self, request: &CodeRequest) -> Result<(), StoreError> {
        let key = Key::code(&request.tenant, &request.id);
        let mut item = item(&key, "code", request, Some(request.asked_at + KEPT))?;
        item.insert("progress".to_owned(), text(request.state.name()));
        item.insert("unsent_shard".to_owned(), text(&unsent_shard(request.id.as_str())));
        item.insert("unsent_at".to_owned(), number(request.asked_at.as_millisecond()));
        // INVARIANT: put once: what stands there was written by this very call, whose answer was lost, and its code may be on its way.
        let put = self.client.put_item().table_name(&self.table).set_item(Some(item));
        unless_refused(put.condition_expression("attribute_not_exists(pk)").send().await).map(drop)
    }

    /// Reads a request for a code; `None` if there is none.
    pub async fn code(
        &self,
        tenant: &TenantId,
        id: &CodeRequestId,
        now: Timestamp,
    ) -> Result<Option<CodeRequest>, StoreError> {
        match self.get(&Key::code(tenant, id)).await? {
            Some(item) => body(&item, "code", now),
            None => Ok(None),
        }
    }

    /// Moves a request from the state it carries to `next`, and says how it is then. `None`: it is gone, or somebody else moved it
    /// first. What was tried stays counted.
    pub async fn move_code(
        &self,
        request: &CodeRequest,
        next: CodeState,
    ) -> Result<Option<CodeRequest>, StoreError> {
        let moved = CodeRequest { state: next, ..request.clone() };
        let whole = |request: &CodeRequest| {
            serde_dynamo::to_attribute_value(request).map_err(|e| StoreError::corrupt("code", e.to_string()))
        };
        let leaves = if moved.state.is_open() { "" } else { " REMOVE unsent_shard, unsent_at" };
        let update = self
            .update_code(&request.tenant, &request.id)
            .update_expression(format!("SET body = :next, progress = :progress{leaves}"))
            // INVARIANT: one mail at a time, and none for a request that was used up: it is not made anew.
            .condition_expression("body = :seen OR body = :next")
            .expression_attribute_values(":seen", whole(request)?)
            .expression_attribute_values(":next", whole(&moved)?)
            .expression_attribute_values(":progress", text(moved.state.name()));
        Ok(unless_refused(update.send().await)?.map(|_| moved))
    }

    /// Counts one try of a code, reads its request, and says how many more tries there are. `None`: there is none any more, or it was
    /// tried too often.
    ///
    /// INVARIANT: counted before it is compared, in one write, so that tries at the same moment are as few as tries one after
    /// another.
    pub async fn try_code(
        &self,
        tenant: &TenantId,
        id: &CodeRequestId,
        now: Timestamp,
    ) -> Result<Option<(CodeRequest, u32)>, StoreError> {
        let tried = self
            .update_code(tenant, id)
            .update_expression("ADD tries :one")
            .condition_expression(
                "attribute_exists(pk) AND expires_at > :now AND (attribute_not_exists(tries) OR tries < :most)",
            )
            .expression_attribute_values(":one", number(1))
            .expression_attribute_values(":now", number(now.as_second()))
            .expression_attribute_values(":most", number(i64::from(TRIES)))
            .return_values(ReturnValue::AllNew)
            .send()
            .await;
        let Some(answer) = unless_refused(tried)? else { return Ok(None) };
        let item = answer.attributes.unwrap_or_else(Item::new);
        let used = item.get("tries").and_then(|count| count.as_n().ok()?.parse::<u32>().ok());
        let left = TRIES.saturating_sub(used.unwrap_or(TRIES));
        Ok(body(&item, "code", now)?.map(|request| (request, left)))
    }

    fn update_code(&self, tenant: &TenantId, id: &CodeRequestId) -> UpdateItemFluentBuilder {
        let key = key_item(&Key::code(tenant, id));
        self.client.update_item().table_name(&self.table).set_key(Some(key))
    }
}
