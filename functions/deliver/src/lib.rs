//! Queue `deliveries` to the provider: each message by itself, at most once as far as the provider lets us know.

use desk::{Carriers, Desk, Tenancies};
use lambda::{Disposition, Failure, Metrics, QueueMessage, SqsBatchResponse, SqsEvent, each_message};
use std::sync::Arc;

/// What the function needs.
pub struct App {
    /// The path.
    pub desk: Desk,
    /// The shops.
    pub tenancies: Arc<Tenancies>,
    /// The providers.
    pub carriers: Carriers,
    /// Counts.
    pub metrics: Arc<Metrics>,
}

/// Sends what a batch of the queue names.
pub async fn handle(app: &App, event: SqsEvent) -> Result<SqsBatchResponse, Failure> {
    each_message(event, |message: QueueMessage| async move {
        let outcome = app.desk.deliver(&app.tenancies, &app.carriers, &message.key).await;
        app.metrics.delivered(app.desk.clock.now(), &outcome);
        Disposition::from(outcome)
    })
    .await
}
