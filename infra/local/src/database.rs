//! DynamoDB in this process, spoken to with the ordinary AWS SDK over loopback.

use crate::StartError;
use aws_sdk_dynamodb::{
    Client,
    config::{BehaviorVersion, Credentials, Region},
};
use dynoxide::Database;
use std::path::Path;
use store::Store;
use tokio::net::TcpListener;

/// The table's name.
pub(crate) const TABLE: &str = "aftersale";

/// The embedded database and the way to it.
pub(crate) struct Embedded {
    pub(crate) database: Database,
    pub(crate) store: Store,
}

/// Opens the database in `file`, or in memory, serves it on loopback and makes the table.
pub(crate) async fn open(file: Option<&Path>) -> Result<Embedded, StartError> {
    let database = match file {
        Some(file) => Database::new(&file.to_string_lossy()),
        None => Database::memory(),
    };
    let database = database.map_err(|error| StartError::Database(error.to_string()))?;
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let endpoint = format!("http://{}", listener.local_addr()?);
    tokio::spawn(dynoxide::server::serve_on(listener, database.clone()));
    let store = Store::new(client(&endpoint), TABLE);
    store.create_table().await.map_err(|error| StartError::Database(error.to_string()))?;
    Ok(Embedded { database, store })
}

fn client(endpoint: &str) -> Client {
    let config = aws_sdk_dynamodb::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("local"))
        .credentials_provider(Credentials::new("local", "local", None, None, "local"))
        .endpoint_url(endpoint)
        .build();
    Client::from_conf(config)
}
