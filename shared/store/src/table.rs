//! The table for the local run and the tests. The template declares the deployed one; a test compares the two.

use crate::Store;
use aws_sdk_dynamodb::types::{
    AttributeDefinition, BillingMode, GlobalSecondaryIndex, KeySchemaElement, KeyType, Projection,
    ProjectionType, ScalarAttributeType, StreamSpecification, StreamViewType,
};
use aws_sdk_dynamodb::{
    error::BuildError,
    operation::create_table::{CreateTableError, builders::CreateTableFluentBuilder},
};

/// Key attributes of the table and of its index, with their types.
#[must_use]
pub const fn table_definition() -> [(&'static str, &'static str); 4] {
    [("pk", "S"), ("sk", "S"), ("unsent_shard", "S"), ("unsent_at", "N")]
}

impl Store {
    /// Creates the table with its index and a stream of keys, unless it is there.
    pub async fn create_table(&self) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        match self.definition()?.send().await {
            Ok(_) => Ok(()),
            Err(error)
                if error.as_service_error().is_some_and(CreateTableError::is_resource_in_use_exception) =>
            {
                Ok(())
            }
            Err(error) => Err(error.into()),
        }
    }

    fn definition(&self) -> Result<CreateTableFluentBuilder, BuildError> {
        let stream = StreamSpecification::builder()
            .stream_enabled(true)
            .stream_view_type(StreamViewType::KeysOnly)
            .build()?;
        let mut create = self
            .client
            .create_table()
            .table_name(&self.table)
            .billing_mode(BillingMode::PayPerRequest)
            .key_schema(key("pk", KeyType::Hash)?)
            .key_schema(key("sk", KeyType::Range)?)
            .global_secondary_indexes(unsent_index()?)
            .stream_specification(stream);
        for (name, kind) in table_definition() {
            create = create.attribute_definitions(
                AttributeDefinition::builder()
                    .attribute_name(name)
                    .attribute_type(ScalarAttributeType::from(kind))
                    .build()?,
            );
        }
        Ok(create)
    }
}

fn unsent_index() -> Result<GlobalSecondaryIndex, BuildError> {
    GlobalSecondaryIndex::builder()
        .index_name("unsent")
        .key_schema(key("unsent_shard", KeyType::Hash)?)
        .key_schema(key("unsent_at", KeyType::Range)?)
        .projection(Projection::builder().projection_type(ProjectionType::KeysOnly).build())
        .build()
}

fn key(name: &str, kind: KeyType) -> Result<KeySchemaElement, BuildError> {
    KeySchemaElement::builder().attribute_name(name).key_type(kind).build()
}
