//! Lambda entry of the minute's tick. All behaviour is in `lib.rs`.

use clock::SystemClock;
use lambda::{Config, Metrics, Need, SqsQueue, clients, env, serve, start_telemetry};
use std::sync::Arc;
use store::Store;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda::Error> {
    start_telemetry(&env);
    let config = Config::from_env(&env, &[Need::Table, Need::Deliveries, Need::Handoffs])?;
    let clients = clients().await?;
    let queue = |url: &str| Arc::new(SqsQueue::new(clients.sqs.clone(), url));
    let app = sweep::App {
        store: Store::new(clients.dynamodb.clone(), config.table.clone()),
        clock: Arc::new(SystemClock),
        deliveries: queue(&config.deliveries_url),
        handoffs: queue(&config.handoffs_url),
        metrics: Metrics::stdout(config.table.clone()),
    };
    serve(|event| sweep::handle(&app, event)).await
}
