//! A shop's articles and the index of them: objects that never change, named by what is in them, and the pointer in the
//! tenant's item that says which of them hold.

use crate::{Store, StoreError, item::key_item, keys::Key};
use aws_sdk_dynamodb::{error::SdkError, types::AttributeValue};
use data_encoding::HEXLOWER;
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
        match update.send().await {
            Ok(_) => Ok(()),
            Err(SdkError::ServiceError(e)) if e.err().is_conditional_check_failed_exception() => {
                Err(PublishError::Outdated)
            }
            Err(error) => Err(StoreError::from_sdk(&error).into()),
        }
    }
}
