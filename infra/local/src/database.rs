//! DynamoDB in this process, spoken to with the ordinary AWS SDK over loopback.

use crate::StartError;
use aws_sdk_dynamodb::{
    Client,
    config::{BehaviorVersion, Builder, Credentials, Region},
};
use dynoxide::Database;
use std::{path::Path, sync::Arc};
use store::Store;
use tokio::net::TcpListener;

/// The table's name.
pub(crate) const TABLE: &str = "aftersale";

/// Another way from the store to its table, as a change to the SDK's own configuration.
pub type TableClient = Arc<dyn Fn(Builder) -> Builder + Send + Sync>;

/// The embedded database and the way to it.
pub(crate) struct Embedded {
    pub(crate) database: Database,
    pub(crate) store: Store,
}

/// Opens the database in `file`, or in memory, serves it on loopback and makes the table.
pub(crate) async fn open(file: Option<&Path>, way: Option<&TableClient>) -> Result<Embedded, StartError> {
    let database = match file {
        Some(file) => Database::new(&file.to_string_lossy()),
        None => Database::memory(),
    };
    let database = database.map_err(|error| StartError::Database(error.to_string()))?;
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let endpoint = format!("http://{}", listener.local_addr()?);
    tokio::spawn(dynoxide::server::serve_on(listener, database.clone()));
    let store = Store::new(client(&endpoint, way), TABLE);
    store.create_table().await.map_err(|error| StartError::Database(error.to_string()))?;
    Ok(Embedded { database, store })
}

fn client(endpoint: &str, way: Option<&TableClient>) -> Client {
    let config = aws_sdk_dynamodb::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("local"))
        .credentials_provider(Credentials::new("local", "local", None, None, "local"))
        .endpoint_url(endpoint);
    Client::from_conf(way.map_or_else(|| config.clone(), |way| way(config.clone())).build())
}
