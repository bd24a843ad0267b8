//! Sessions at the Hub's own address: begun by a code or by the shop's own sign-in, ended by their owner or by time.

use crate::{
    Store, StoreError,
    error::unless_refused,
    item::{body, item, key_item},
    keys::Key,
    order_change::{put_of, unbuilt},
};
use aws_sdk_dynamodb::types::{Delete, Put, TransactWriteItem};
use jiff::{SignedDuration, Timestamp};
use model::identity::Identity;
use model::{CodeRequest, TenantId};

/// No session is older.
const KEPT: SignedDuration = SignedDuration::from_hours(12);

impl Store {
    /// Begins the session with this `token` in place of `code`. `false`: the code was used before.
    pub async fn begin_hub_session(
        &self,
        code: &CodeRequest,
        (token, identity): (&str, &Identity),
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let session = item(&Key::session(&code.tenant, token), "session", identity, Some(now + KEPT))?;
        // INVARIANT: a code works once: it goes in the write that begins its session.
        let used = Delete::builder()
            .table_name(&self.table)
            .set_key(Some(key_item(&Key::code(&code.tenant, &code.id))))
            .condition_expression("attribute_exists(pk)");
        let used = used.build().map_err(|error| unbuilt(&error))?;
        let begun = Put::builder().table_name(&self.table).set_item(Some(session));
        self.written(vec![TransactWriteItem::builder().delete(used).build(), put_of(begun)?]).await
    }

    /// Begins the session with this `token`, of whoever signed in at the shop, whose code works once there.
    pub async fn put_hub_session(
        &self,
        tenant: &TenantId,
        (token, identity): (&str, &Identity),
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let session = item(&Key::session(tenant, token), "session", identity, Some(now + KEPT))?;
        let put = self.client.put_item().table_name(&self.table).set_item(Some(session));
        put.send().await.map_err(|error| StoreError::from_sdk(&error)).map(|_| ())
    }

    /// Who is signed in with `token`; `None` where nobody is.
    pub async fn hub_session(
        &self,
        tenant: &TenantId,
        token: &str,
        now: Timestamp,
    ) -> Result<Option<Identity>, StoreError> {
        match self.get(&Key::session(tenant, token)).await? {
            Some(item) => body(&item, "session", now),
            None => Ok(None),
        }
    }

    /// Notes that the session was used. One that was ended meanwhile stays ended.
    pub async fn keep_hub_session(
        &self,
        tenant: &TenantId,
        (token, identity): (&str, &Identity),
    ) -> Result<(), StoreError> {
        let body = serde_dynamo::to_attribute_value(identity);
        let body = body.map_err(|error| StoreError::corrupt("session", error.to_string()))?;
        let update = self
            .client
            .update_item()
            .table_name(&self.table)
            .set_key(Some(key_item(&Key::session(tenant, token))))
            .update_expression("SET body = :body")
            // INVARIANT: what was ended is not begun again by a page that was on its way.
            .condition_expression("attribute_exists(pk)")
            .expression_attribute_values(":body", body);
        unless_refused(update.send().await).map(drop)
    }

    /// Ends a session.
    pub async fn end_hub_session(&self, tenant: &TenantId, token: &str) -> Result<(), StoreError> {
        let key = key_item(&Key::session(tenant, token));
        let delete = self.client.delete_item().table_name(&self.table).set_key(Some(key));
        delete.send().await.map_err(|error| StoreError::from_sdk(&error)).map(|_| ())
    }
}
