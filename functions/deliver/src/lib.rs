//! Queue `deliveries` to the provider: each message by itself, at most once as far as the provider lets us know.

use desk::{Carriers, DeliverError, Delivery, Desk, Tenancies};
use lambda::{
    About, Disposition, Failure, Metric, Metrics, QueueMessage, SqsBatchResponse, SqsEvent, each_message,
};
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
        count(app, &outcome);
        disposition(outcome)
    })
    .await
}

fn count(app: &App, outcome: &Result<Delivery, DeliverError>) {
    let name = match outcome {
        Ok(Delivery::OptedOut) => "OptOuts",
        Ok(Delivery::PerhapsAgain) => "PossibleDuplicates",
        _ => return,
    };
    app.metrics.emit(app.desk.clock.now(), About::Stack, &[Metric::count(name, 1)]);
}

fn disposition(outcome: Result<Delivery, DeliverError>) -> Disposition {
    match outcome {
        Ok(Delivery::Later(because)) => Disposition::Retry(because.to_owned()),
        Ok(_) => Disposition::Done,
        Err(error) => Disposition::Retry(error.to_string()),
    }
}
