//! Reading the whole table: for an operator's commands alone.

use crate::{
    Store, StoreError,
    item::{body, number},
};
use aws_sdk_dynamodb::types::AttributeValue;
use jiff::Timestamp;
use serde::de::DeserializeOwned;

impl Store {
    /// Every current item whose sort key is `sk`.
    pub(crate) async fn scan<T: DeserializeOwned>(
        &self,
        sk: &str,
        kind: &'static str,
        now: Timestamp,
    ) -> Result<Vec<T>, StoreError> {
        let mut found = Vec::new();
        let mut next = None;
        loop {
            let page = self
                .client
                .scan()
                .table_name(&self.table)
                .filter_expression("sk = :sk AND v >= :one")
                .expression_attribute_values(":sk", AttributeValue::S(sk.to_owned()))
                .expression_attribute_values(":one", number(1))
                .set_exclusive_start_key(next)
                .send()
                .await
                .map_err(|e| StoreError::from_sdk(&e))?;
            for item in page.items.unwrap_or_default() {
                found.extend(body(&item, kind, now)?);
            }
            next = page.last_evaluated_key.filter(|key| !key.is_empty());
            if next.is_none() {
                return Ok(found);
            }
        }
    }
}
