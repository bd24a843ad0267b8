//! What Aftersale remembers: one DynamoDB table, spoken to with the ordinary AWS SDK everywhere, also in the local
//! run and in the tests.
//!
//! Reading treats what has expired as absent, because DynamoDB deletes days later; every method that needs to know
//! takes `now`.

mod code_request;
mod commit;
mod conversation;
mod error;
mod item;
pub mod keys;
mod library;
mod limit;
mod link;
mod objects;
mod order_change;
mod outbox;
mod scan;
mod session;
mod table;
mod tenant;
mod vault;

pub use commit::{Commit, CommitError};
pub use conversation::Loaded;
pub use error::StoreError;
pub use item::SCHEMA_VERSION;
pub use library::{Edition, Imported, Library, PublishError, Version};
pub use limit::Allowance;
pub use link::{Link, NewLink, Purpose};
pub use objects::{ObjectKey, Objects};
pub use outbox::{Due, Unsent};
pub use table::table_definition;
pub use tenant::TenantRecord;
pub use vault::{Sealed, Vault, VaultError};

use aws_sdk_dynamodb::Client;

/// The table.
#[derive(Debug, Clone)]
pub struct Store {
    client: Client,
    table: String,
}

impl Store {
    /// Speaks to `table` through `client`; nothing is read yet.
    #[must_use]
    pub fn new(client: Client, table: impl Into<String>) -> Self {
        Self { client, table: table.into() }
    }

    /// The table's name.
    #[must_use]
    pub fn table(&self) -> &str {
        &self.table
    }
}
