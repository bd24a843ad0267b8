//! Tenants and their sealed secrets, in one item so that one read brings both.

use crate::{
    Sealed, Store, StoreError,
    item::{body, item, key_item},
    keys::Key,
};
use aws_sdk_dynamodb::{primitives::Blob, types::AttributeValue};
use jiff::Timestamp;
use model::{Tenant, TenantId};

/// A tenant as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TenantRecord {
    /// Its settings.
    pub tenant: Tenant,
    /// Its secrets, which only a [`crate::Vault`] opens.
    pub secrets: Option<Sealed>,
}

impl Store {
    /// Reads a tenant.
    pub async fn tenant(&self, id: &TenantId, now: Timestamp) -> Result<Option<TenantRecord>, StoreError> {
        let Some(item) = self.get(&Key::tenant(id)).await? else { return Ok(None) };
        let secrets = item.get("secrets").and_then(|value| value.as_b().ok());
        let secrets = secrets.map(|blob| Sealed::new(blob.as_ref().to_vec()));
        Ok(body(&item, "tenant", now)?.map(|tenant| TenantRecord { tenant, secrets }))
    }

    /// Writes a tenant, settings and secrets together.
    pub async fn put_tenant(&self, record: &TenantRecord) -> Result<(), StoreError> {
        let mut item = item(&Key::tenant(&record.tenant.id), "tenant", &record.tenant, None)?;
        item.insert("kind".to_owned(), AttributeValue::S("tenant".to_owned()));
        if let Some(sealed) = &record.secrets {
            item.insert("secrets".to_owned(), AttributeValue::B(Blob::new(sealed.bytes())));
        }
        let put = self.client.put_item().table_name(&self.table).set_item(Some(item));
        put.send().await.map_err(|e| StoreError::from_sdk(&e))?;
        Ok(())
    }

    /// Removes a tenant's settings and secrets. Its conversations stay until they expire.
    pub async fn remove_tenant(&self, id: &TenantId) -> Result<(), StoreError> {
        let delete =
            self.client.delete_item().table_name(&self.table).set_key(Some(key_item(&Key::tenant(id))));
        delete.send().await.map_err(|e| StoreError::from_sdk(&e))?;
        Ok(())
    }

    /// Lists all tenants by reading the whole table: an operator's command, never part of a message's path.
    pub async fn tenants(&self, now: Timestamp) -> Result<Vec<Tenant>, StoreError> {
        let mut tenants: Vec<Tenant> = self.scan("tenant", "tenant", now).await?;
        tenants.sort_by(|a, b| a.id.cmp(&b.id));
        Ok(tenants)
    }
}
