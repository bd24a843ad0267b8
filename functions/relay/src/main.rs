//! Lambda entry of the table's stream. All behaviour is in `lib.rs`.

use lambda::{Config, Need, SqsQueue, clients, env, serve, start_telemetry};
use std::sync::Arc;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda::Error> {
    start_telemetry(&env);
    let config = Config::from_env(&env, &[Need::Deliveries, Need::Handoffs])?;
    let sqs = clients().await?.sqs;
    let queue = |url: &str| Arc::new(SqsQueue::new(sqs.clone(), url));
    let app = relay::App { deliveries: queue(&config.deliveries_url), handoffs: queue(&config.handoffs_url) };
    serve(|event| relay::handle(&app, event)).await
}
