//! Items: our types in the attribute `body`, beside the few attributes that conditions and indexes look at.

use crate::{StoreError, keys::Key};
use aws_sdk_dynamodb::types::AttributeValue;
use jiff::Timestamp;
use serde::{Serialize, de::DeserializeOwned};
use std::collections::HashMap;

/// The version of the items that this code writes. One item of each earlier version stays in a test.
pub const SCHEMA_VERSION: u32 = 1;

pub(crate) type Item = HashMap<String, AttributeValue>;

/// Begins an item: key, schema version, body, and when it expires.
pub(crate) fn item<T: Serialize>(
    key: &Key,
    kind: &'static str,
    body: &T,
    expires_at: Option<Timestamp>,
) -> Result<Item, StoreError> {
    let body =
        serde_dynamo::to_attribute_value(body).map_err(|e| StoreError::corrupt(kind, e.to_string()))?;
    let mut item = key_item(key);
    item.insert("v".to_owned(), number(i64::from(SCHEMA_VERSION)));
    item.insert("body".to_owned(), body);
    if let Some(at) = expires_at {
        item.insert("expires_at".to_owned(), number(at.as_second()));
    }
    Ok(item)
}

/// Reads an item back; what has expired is absent.
pub(crate) fn body<T: DeserializeOwned>(
    item: &Item,
    kind: &'static str,
    now: Timestamp,
) -> Result<Option<T>, StoreError> {
    // INVARIANT: expired is absent, although DynamoDB deletes it days later.
    if is_expired(item, now) {
        return Ok(None);
    }
    let body = item.get("body").ok_or_else(|| StoreError::corrupt(kind, "no body"))?;
    serde_dynamo::from_attribute_value(body.clone())
        .map(Some)
        .map_err(|e| StoreError::corrupt(kind, e.to_string()))
}

/// The body of an item that is about to be written, for a condition that knows it again.
pub(crate) fn whole_body(item: &Item) -> AttributeValue {
    item.get("body").cloned().unwrap_or(AttributeValue::Null(true))
}

pub(crate) fn is_expired(item: &Item, now: Timestamp) -> bool {
    let at = item.get("expires_at").and_then(|value| value.as_n().ok()).and_then(|n| n.parse::<i64>().ok());
    at.is_some_and(|at| at <= now.as_second())
}

pub(crate) fn key_item(key: &Key) -> Item {
    HashMap::from([("pk".to_owned(), text(&key.pk)), ("sk".to_owned(), text(&key.sk))])
}

pub(crate) fn key_of(item: &Item) -> Option<Key> {
    let part = |name: &str| item.get(name)?.as_s().ok().cloned();
    Some(Key { pk: part("pk")?, sk: part("sk")? })
}

pub(crate) fn text(value: &str) -> AttributeValue {
    AttributeValue::S(value.to_owned())
}

pub(crate) fn number(value: i64) -> AttributeValue {
    AttributeValue::N(value.to_string())
}
