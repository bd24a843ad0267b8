//! Queue `deliveries` to the provider: messages and codes to sign in with, each by itself, at most once as far as the provider lets us know.

use desk::{Carriers, Desk, Tenancies};
use lambda::{Disposition, Failure, Metrics, QueueMessage, SqsBatchResponse, SqsEvent, each_message};
use model::OutboxKind;
use shop::Mailboxes;
use std::sync::Arc;

/// What the function needs.
pub struct App {
    /// The path.
    pub desk: Desk,
    /// The shops.
    pub tenancies: Arc<Tenancies>,
    /// The providers.
    pub carriers: Carriers,
    /// Whose address a code is asked for.
    pub mailboxes: Arc<dyn Mailboxes>,
    /// Counts.
    pub metrics: Arc<Metrics>,
}

/// Sends what a batch of the queue names.
pub async fn handle(app: &App, event: SqsEvent) -> Result<SqsBatchResponse, Failure> {
    each_message(event, |message: QueueMessage| async move {
        let outcome = match message.key.outbox_kind() {
            Some(OutboxKind::Code) => {
                let outside = (&app.carriers, &*app.mailboxes);
                app.desk.mail_code(&app.tenancies, outside, &message.key).await
            }
            _ => app.desk.deliver(&app.tenancies, &app.carriers, &message.key).await,
        };
        app.metrics.delivered(app.desk.clock.now(), &outcome);
        Disposition::from(outcome)
    })
    .await
}
