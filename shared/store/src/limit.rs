//! Counters and claims outside a turn's transaction.

use crate::{
    Store, StoreError,
    error::unless_refused,
    item::{item, key_item, number, text},
    keys::{Key, hash},
};
use aws_sdk_dynamodb::types::ReturnValue;
use jiff::{SignedDuration, Timestamp};
use model::TenantId;

/// How many of something in how long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Allowance {
    /// How many are allowed in one window.
    pub count: u32,
    /// The window, counted from the epoch.
    pub window: SignedDuration,
}

impl Store {
    /// Counts one use of `what` (an address, hashed into the key) and tells whether it was within the allowance, or
    /// else after how many seconds the next window begins.
    pub async fn use_one(
        &self,
        tenant: &TenantId,
        what: &str,
        allowance: Allowance,
        now: Timestamp,
    ) -> Result<Result<(), i64>, StoreError> {
        let seconds = allowance.window.as_secs().max(1);
        let window = now.as_second().div_euclid(seconds);
        let ends = (window + 1) * seconds;
        let counted = self
            .client
            .update_item()
            .table_name(&self.table)
            .set_key(Some(key_item(&Key::limit(tenant, what, window))))
            .update_expression("ADD used :one SET expires_at = :ends")
            .expression_attribute_values(":one", number(1))
            .expression_attribute_values(":ends", number(ends))
            .return_values(ReturnValue::UpdatedNew)
            .send()
            .await
            .map_err(|e| StoreError::from_sdk(&e))?;
        let used = counted.attributes.as_ref().and_then(|a| a.get("used")?.as_n().ok()?.parse::<u32>().ok());
        let used = used.ok_or_else(|| StoreError::corrupt("limit", "no count"))?;
        Ok(if used <= allowance.count { Ok(()) } else { Err(ends - now.as_second()) })
    }

    /// Claims `what` for `whom` until `until`: the same claimant may claim it again, nobody else may.
    pub async fn claim_for(
        &self,
        tenant: &TenantId,
        what: &str,
        whom: &str,
        until: Timestamp,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let whom = hash(&[whom]);
        let written = self
            .client
            .put_item()
            .table_name(&self.table)
            .set_item(Some(item(&Key::claim(tenant, what), "claim", &whom, Some(until))?))
            .condition_expression("attribute_not_exists(pk) OR expires_at <= :now OR body = :whom")
            .expression_attribute_values(":now", number(now.as_second()))
            .expression_attribute_values(":whom", text(&whom))
            .send()
            .await;
        Ok(unless_refused(written)?.is_some())
    }
}
