//! Tenants and their sealed secrets, in one item so that one read brings both.

use crate::{
    Library, Sealed, Store, StoreError,
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
    /// Its articles. Written by [`Store::publish`] alone.
    pub library: Library,
}

impl Store {
    /// Reads a tenant.
    pub async fn tenant(&self, id: &TenantId, now: Timestamp) -> Result<Option<TenantRecord>, StoreError> {
        let Some(item) = self.get(&Key::tenant(id)).await? else { return Ok(None) };
        let secrets = item.get("secrets").and_then(|value| value.as_b().ok());
        let secrets = secrets.map(|blob| Sealed::new(blob.as_ref().to_vec()));
        let library = item.get("library").cloned().map(serde_dynamo::from_attribute_value).transpose();
        let library = library.map_err(|error| StoreError::corrupt("library", error.to_string()))?;
        let library = library.unwrap_or_default();
        Ok(body(&item, "tenant", now)?.map(|tenant| TenantRecord { tenant, secrets, library }))
    }

    /// Writes a tenant, settings and secrets together. Its articles stay as they are.
    pub async fn put_tenant(&self, tenant: &Tenant, secrets: Option<&Sealed>) -> Result<(), StoreError> {
        let key = Key::tenant(&tenant.id);
        let mut written = item(&key, "tenant", tenant, None)?;
        written.retain(|name, _| !matches!(name.as_str(), "pk" | "sk"));
        written.insert("kind".to_owned(), AttributeValue::S("tenant".to_owned()));
        if let Some(sealed) = secrets {
            written.insert("secrets".to_owned(), AttributeValue::B(Blob::new(sealed.bytes())));
        }
        let set: Vec<String> = written.keys().map(|name| format!("#{name} = :{name}")).collect();
        let mut update = self.client.update_item().table_name(&self.table).set_key(Some(key_item(&key)));
        update = update.update_expression(format!("SET {}", set.join(", ")));
        for (name, value) in written {
            update = update.expression_attribute_names(format!("#{name}"), &name);
            update = update.expression_attribute_values(format!(":{name}"), value);
        }
        update.send().await.map(drop).map_err(|e| StoreError::from_sdk(&e))
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
