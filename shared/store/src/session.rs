//! Sessions at the Hub's own address: begun by a code, ended by their owner or by time.

use crate::{
    Store, StoreError,
    item::{body, item, key_item},
    keys::Key,
};
use aws_sdk_dynamodb::{
    error::SdkError,
    operation::transact_write_items::TransactWriteItemsError,
    types::{Delete, Put, TransactWriteItem},
};
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
        let unbuilt = |error: aws_sdk_dynamodb::error::BuildError| StoreError::Unavailable(error.to_string());
        let session = item(&Key::session(&code.tenant, token), "session", identity, Some(now + KEPT))?;
        // INVARIANT: a code works once: it goes in the write that begins its session.
        let used = Delete::builder()
            .table_name(&self.table)
            .set_key(Some(key_item(&Key::code(&code.tenant, &code.id))))
            .condition_expression("attribute_exists(pk)");
        let begun = Put::builder().table_name(&self.table).set_item(Some(session));
        let writes = vec![
            TransactWriteItem::builder().delete(used.build().map_err(unbuilt)?).build(),
            TransactWriteItem::builder().put(begun.build().map_err(unbuilt)?).build(),
        ];
        let Err(error) = self.client.transact_write_items().set_transact_items(Some(writes)).send().await
        else {
            return Ok(true);
        };
        match error.as_service_error() {
            Some(TransactWriteItemsError::TransactionCanceledException(cancelled)) => {
                let reasons = cancelled.cancellation_reasons();
                let is_used = reasons.iter().any(|reason| reason.code() == Some("ConditionalCheckFailed"));
                if is_used { Ok(false) } else { Err(StoreError::Busy("transaction cancelled".to_owned())) }
            }
            _ => Err(StoreError::from_sdk(&error)),
        }
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
        match update.send().await {
            Ok(_) => Ok(()),
            Err(SdkError::ServiceError(e)) if e.err().is_conditional_check_failed_exception() => Ok(()),
            Err(error) => Err(StoreError::from_sdk(&error)),
        }
    }

    /// Ends a session.
    pub async fn end_hub_session(&self, tenant: &TenantId, token: &str) -> Result<(), StoreError> {
        let key = key_item(&Key::session(tenant, token));
        let delete = self.client.delete_item().table_name(&self.table).set_key(Some(key));
        delete.send().await.map_err(|error| StoreError::from_sdk(&error)).map(|_| ())
    }
}
