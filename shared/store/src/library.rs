//! A shop's articles and the index of them: objects that never change, named by what is in them, and the pointer in the
//! tenant's item that says which of them hold.

use crate::{
    Store, StoreError,
    error::unless_refused,
    item::{SCHEMA_VERSION, key_item, number, text},
    keys::{Key, unsent_shard},
};
use aws_sdk_dynamodb::types::AttributeValue;
use data_encoding::HEXLOWER;
use jiff::Timestamp;
use model::TenantId;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The name of an object: what is in it, hashed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Version(String);

impl Version {
    /// The version of an object with these bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        let digest = Sha256::digest(bytes);
        Self(HEXLOWER.encode(digest.first_chunk::<BYTES>().map_or(&digest, |first| first)))
    }

    /// As it stands in an object's key.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// So many bytes of the hash, which nobody finds twice by chance.
const BYTES: usize = 16;

/// Articles, and the index that was built from them.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Edition {
    /// The articles.
    pub articles: Version,
    /// Their index; `None` where none was built: whoever needs it reads the articles.
    pub index: Option<Version>,
}

/// What a shop's answers are taken from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Library {
    /// The articles as they were last filed; `None` before the first.
    pub filed: Option<Version>,
    /// What answers; until an index is built of what was filed, that is what was filed before.
    pub current: Option<Edition>,
    /// What answered before: an environment that has not read the tenant anew still asks for it.
    pub previous: Option<Edition>,
    /// How the last import from Shopify went; `None` where none is wanted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub imported: Option<Imported>,
}

/// How an import from Shopify went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Imported {
    /// When.
    pub at: Timestamp,
    /// What was wrong, in words for the operator.
    pub problem: Option<String>,
}

impl Library {
    /// What answers now.
    #[must_use]
    pub fn edition(&self) -> Option<Edition> {
        let unread = || self.filed.clone().map(|articles| Edition { articles, index: None });
        self.current.clone().or_else(unread)
    }
}

/// Why a library was not put in place.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// Somebody else published meanwhile, or the tenant is gone: the caller begins anew.
    #[error("the articles were changed by somebody else meanwhile")]
    Outdated,
    /// The table.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Store {
    /// Moves a tenant's pointer from `before` to `after`, whose objects are in place.
    pub async fn publish(
        &self,
        tenant: &TenantId,
        before: &Library,
        after: &Library,
    ) -> Result<(), PublishError> {
        let value = |library: &Library| -> Result<AttributeValue, StoreError> {
            let value = serde_dynamo::to_attribute_value(library);
            value.map_err(|error| StoreError::corrupt("library", error.to_string()))
        };
        // INVARIANT: only from the library that was read; two that file at once would else lose one's articles.
        let unchanged = if *before == Library::default() {
            "attribute_exists(pk) AND (attribute_not_exists(library) OR library = :before)"
        } else {
            "library = :before"
        };
        let update = self.client.update_item().table_name(&self.table);
        let update = update.set_key(Some(key_item(&Key::tenant(tenant))));
        let update = update.update_expression("SET library = :after").condition_expression(unchanged);
        let update = update.expression_attribute_values(":before", value(before)?);
        let update = update.expression_attribute_values(":after", value(after)?);
        unless_refused(update.send().await)?.map(drop).ok_or(PublishError::Outdated)
    }

    /// Has a tenant's articles looked at when `at` has come: from then on sweep finds them. Until then, or until it is
    /// called anew, nobody does.
    pub async fn look_at_library(&self, tenant: &TenantId, at: Timestamp) -> Result<(), StoreError> {
        let mut item = key_item(&Key::library(tenant));
        item.insert("v".to_owned(), number(i64::from(SCHEMA_VERSION)));
        item.insert("kind".to_owned(), text("library"));
        item.insert("unsent_shard".to_owned(), text(&unsent_shard(tenant.as_str())));
        item.insert("unsent_at".to_owned(), number(at.as_millisecond()));
        let put = self.client.put_item().table_name(&self.table).set_item(Some(item));
        put.send().await.map(drop).map_err(|error| StoreError::from_sdk(&error))
    }

    /// Takes up a tenant's articles that are due at `now`; if whoever does so fails, they are due again at `next`. `false`:
    /// they are not due, or somebody else took them up.
    pub async fn take_up_library(
        &self,
        tenant: &TenantId,
        now: Timestamp,
        next: Timestamp,
    ) -> Result<bool, StoreError> {
        let update = self.client.update_item().table_name(&self.table);
        let update = update.set_key(Some(key_item(&Key::library(tenant))));
        // INVARIANT: one at a time: what a queue brings twice is done once.
        let update =
            update.condition_expression("unsent_at <= :now").update_expression("SET unsent_at = :next");
        let update = update.expression_attribute_values(":now", number(now.as_millisecond()));
        let update = update.expression_attribute_values(":next", number(next.as_millisecond()));
        Ok(unless_refused(update.send().await)?.is_some())
    }

    /// Nobody looks at a tenant's articles any more: it is gone.
    pub async fn leave_library(&self, tenant: &TenantId) -> Result<(), StoreError> {
        let key = key_item(&Key::library(tenant));
        let delete = self.client.delete_item().table_name(&self.table).set_key(Some(key));
        delete.send().await.map(drop).map_err(|error| StoreError::from_sdk(&error))
    }
}
