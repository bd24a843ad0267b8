//! What is larger than an item: raw mail with its attachments. S3 in AWS, a folder in the local run.

use crate::StoreError;
use aws_sdk_s3::primitives::ByteStream;
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

    /// The key as it stands in the bucket.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Keeps objects. What is put twice is there once.
#[derive(Debug, Clone)]
pub enum Objects {
    /// A private bucket that forgets by itself: the template's `Mail`.
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
