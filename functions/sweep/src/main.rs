//! Lambda entry of the schedule. All behaviour is in `lib.rs`.

use clock::SystemClock;
use lambda::{Config, Metrics, Queues, SqsQueue, env};
use std::sync::Arc;
use store::Store;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda::Error> {
    lambda::start_telemetry(&env);
    let config = Config::from_env(&env, sweep::NEEDS)?;
    let clients = lambda::clients().await?;
    let app = sweep::App {
        store: Store::new(clients.dynamodb.clone(), &config.table),
        queues: Queues::sqs(&clients, &config),
        indexes: Arc::new(SqsQueue::new(clients.sqs.clone(), &config.indexes_url)),
        metrics: Arc::new(Metrics::stdout(&config.table)),
        clock: Arc::new(SystemClock),
    };
    lambda::serve(|event| sweep::handle(&app, event)).await
}
