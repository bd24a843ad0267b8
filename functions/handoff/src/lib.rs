//! Queue `handoffs` to the help desk or to its mailbox: each conversation by itself.

use desk::{Carriers, Desk, Tenancies};
use lambda::{Disposition, Failure, Metrics, QueueMessage, SqsBatchResponse, SqsEvent, each_message};
use std::sync::Arc;

/// What the function needs.
pub struct App {
    /// The path.
    pub desk: Desk,
    /// The shops.
    pub tenancies: Arc<Tenancies>,
    /// The way to the help desk.
    pub carriers: Carriers,
    /// Counts.
    pub metrics: Arc<Metrics>,
}

/// Posts the conversations that a batch of the queue names.
pub async fn handle(app: &App, event: SqsEvent) -> Result<SqsBatchResponse, Failure> {
    each_message(event, |message: QueueMessage| async move {
        let outcome = app.desk.hand_off(&app.tenancies, &app.carriers, &message.key).await;
        app.metrics.delivered(app.desk.clock.now(), &outcome);
        Disposition::from(outcome)
    })
    .await
}
