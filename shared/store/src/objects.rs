//! What is larger than an item: raw mail with its attachments, a shop's articles and their index. S3 in AWS, a folder in
//! the local run.

use crate::{StoreError, Version};
use aws_sdk_s3::{error::SdkError, primitives::ByteStream};
use model::{ConversationId, TenantId, TurnId};
use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

/// Where an object stands. It names no person.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ObjectKey(String);

impl ObjectKey {
    /// The post that brought a mail, as the provider sent it: raw or taken apart, with its attachments.
    #[must_use]
    pub fn mail(tenant: &TenantId, conversation: &ConversationId, turn: &TurnId) -> Self {
        Self(format!("{tenant}/mail/{conversation}/{turn}/post"))
    }

    /// The whole message, where the provider kept it and posted a notice.
    #[must_use]
    pub fn stored_mail(tenant: &TenantId, conversation: &ConversationId, turn: &TurnId) -> Self {
        Self(format!("{tenant}/mail/{conversation}/{turn}/message"))
    }

    /// The articles of a shop.
    #[must_use]
    pub fn articles(tenant: &TenantId, version: &Version) -> Self {
        Self(format!("{tenant}/articles/{}", version.as_str()))
    }

    /// Their index.
    #[must_use]
    pub fn index(tenant: &TenantId, version: &Version) -> Self {
        Self(format!("{tenant}/index/{}", version.as_str()))
    }

    /// The key as it stands in the bucket.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Keeps objects. What is put twice is there once.
#[derive(Debug, Clone)]
pub enum Objects {
    /// A private bucket: the template's `Mail`, which forgets by itself, or `Library`.
    S3 {
        /// The client.
        client: Box<aws_sdk_s3::Client>,
        /// The bucket.
        bucket: String,
    },
    /// A folder.
    Folder(PathBuf),
    /// This process's memory: a world that is gone with its test.
    Memory(Arc<Mutex<BTreeMap<ObjectKey, Vec<u8>>>>),
}

impl Objects {
    /// Keeps `bytes` under `key`.
    pub async fn put(&self, key: &ObjectKey, content_type: &str, bytes: Vec<u8>) -> Result<(), StoreError> {
        match self {
            Self::S3 { client, bucket } => {
                let put = client.put_object().bucket(bucket).key(&key.0).content_type(content_type);
                let put = put.body(ByteStream::from(bytes)).send().await;
                put.map(drop).map_err(|error| StoreError::from_sdk(&error))
            }
            Self::Folder(folder) => write(&folder.join(&key.0), &bytes)
                .map_err(|error| StoreError::Unavailable(error.to_string())),
            Self::Memory(kept) => {
                kept.lock().unwrap_or_else(PoisonError::into_inner).insert(key.clone(), bytes);
                Ok(())
            }
        }
    }

    /// What is kept under `key`; `None` if nothing is.
    pub async fn get(&self, key: &ObjectKey) -> Result<Option<Vec<u8>>, StoreError> {
        match self {
            Self::S3 { client, bucket } => {
                let object = match client.get_object().bucket(bucket).key(&key.0).send().await {
                    Ok(object) => object,
                    Err(SdkError::ServiceError(e)) if e.err().is_no_such_key() => return Ok(None),
                    Err(error) => return Err(StoreError::from_sdk(&error)),
                };
                let bytes = object.body.collect().await;
                let bytes = bytes.map_err(|_| StoreError::Unavailable("the object was cut".to_owned()))?;
                Ok(Some(bytes.to_vec()))
            }
            Self::Folder(folder) => match fs::read(folder.join(&key.0)) {
                Ok(bytes) => Ok(Some(bytes)),
                Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
                Err(error) => Err(StoreError::Unavailable(error.to_string())),
            },
            Self::Memory(kept) => Ok(kept.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned()),
        }
    }

    /// Forgets what is kept under `key`, if anything is.
    pub async fn remove(&self, key: &ObjectKey) -> Result<(), StoreError> {
        match self {
            Self::S3 { client, bucket } => {
                let removed = client.delete_object().bucket(bucket).key(&key.0).send().await;
                removed.map(drop).map_err(|error| StoreError::from_sdk(&error))
            }
            Self::Folder(folder) => match fs::remove_file(folder.join(&key.0)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    Err(StoreError::Unavailable(error.to_string()))
                }
                _ => Ok(()),
            },
            Self::Memory(kept) => {
                kept.lock().unwrap_or_else(PoisonError::into_inner).remove(key);
                Ok(())
            }
        }
    }
}

fn write(file: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(file, bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_object_of_one_tenant_stands_under_its_name() {
        let conversation = ConversationId::from_body("0123456789abcdef").unwrap();
        let turn = TurnId::from_body("0123456789abcdef").unwrap();
        let key = ObjectKey::mail(&TenantId::parse("demo").unwrap(), &conversation, &turn);
        assert_eq!(key.as_str(), "demo/mail/conv_0123456789abcdef/turn_0123456789abcdef/post");
    }
}
