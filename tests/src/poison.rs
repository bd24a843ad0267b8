//! Outbox items that no version of the product wrote.

use crate::Wire;
use aws_sdk_dynamodb::types::{AttributeValue, PutRequest, WriteRequest};
use jiff::Timestamp;
use model::{ConversationId, TenantId};
use std::collections::HashMap;
use store::keys::{Key, OUTBOX_PREFIX, UNSENT_SHARDS, shard_name};

/// One outbox item whose body nobody can read.
#[derive(Debug, Clone)]
pub struct Poison {
    /// The partition: a conversation of its own, or a real one.
    pub pk: String,
    /// Its kind, which may be one that nobody knows.
    pub kind: String,
    /// Its number, which makes its id.
    pub number: u32,
    /// Since when it waits.
    pub at: Timestamp,
    /// Its place in the index of unsent items.
    pub shard: u8,
}

impl Poison {
    /// `count` items of `kind`, each in a conversation of its own, over all shards.
    #[must_use]
    pub fn many(kind: &str, count: u32, at: Timestamp) -> Vec<Self> {
        let one = |number: u32| Self {
            pk: conversation(number),
            kind: kind.to_owned(),
            number,
            at,
            shard: u8::try_from(number % u32::from(UNSENT_SHARDS)).unwrap_or_default(),
        };
        (0..count).map(one).collect()
    }

    fn item(&self) -> HashMap<String, AttributeValue> {
        let text = |value: &str| AttributeValue::S(value.to_owned());
        let number = |value: i64| AttributeValue::N(value.to_string());
        HashMap::from([
            ("pk".to_owned(), text(&self.pk)),
            ("sk".to_owned(), text(&format!("{OUTBOX_PREFIX}{}#out_{:016}", self.kind, self.number))),
            ("v".to_owned(), number(1)),
            ("body".to_owned(), text("not what a body is")),
            ("progress".to_owned(), text("unsent")),
            ("unsent_shard".to_owned(), text(&shard_name(self.shard))),
            ("unsent_at".to_owned(), number(self.at.as_millisecond())),
        ])
    }
}

#[expect(clippy::expect_used, reason = "ids of this form are ids")]
fn conversation(number: u32) -> String {
    let tenant = TenantId::parse(aftersale::TENANT).expect("a tenant");
    let id = ConversationId::from_body(&format!("{number:016}")).expect("a conversation");
    Key::conversation(&tenant, &id).pk
}

impl Wire {
    /// Writes `poison` into the table behind the store's back.
    ///
    /// # Panics
    /// When the table does not take it.
    #[expect(clippy::expect_used, reason = "a test without its poison has failed")]
    pub async fn poison(&self, poison: &[Poison]) {
        let client = self.client().expect("a world on this wire");
        for batch in poison.chunks(25) {
            let put = |poison: &Poison| {
                let put = PutRequest::builder().set_item(Some(poison.item())).build().expect("an item");
                WriteRequest::builder().put_request(put).build()
            };
            let batch = batch.iter().map(put).collect();
            let written = client.batch_write_item().request_items("aftersale", batch).send().await;
            written.expect("the table takes it");
        }
    }
}
