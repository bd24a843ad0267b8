//! Queue `changes` to Shopify: each change of an order that its owner confirmed, by itself, until the order is as it was
//! wanted or it is clear that it will not be.

use desk::{Carried, CarryError, Desk, Tenancies};
use lambda::{Disposition, Failure, QueueMessage, SqsBatchResponse, SqsEvent, each_message};
use shop::Editor;
use std::sync::Arc;

/// What the function needs.
pub struct App {
    /// The table and the time.
    pub desk: Desk,
    /// The shops.
    pub tenancies: Arc<Tenancies>,
    /// Shopify, to change orders.
    pub editor: Arc<dyn Editor>,
}

/// Carries on the changes that a batch of the queue names.
pub async fn handle(app: &App, event: SqsEvent) -> Result<SqsBatchResponse, Failure> {
    each_message(event, |message: QueueMessage| async move {
        disposition(app.desk.carry_out(&app.tenancies, &*app.editor, &message.key).await)
    })
    .await
}

fn disposition(outcome: Result<Carried, CarryError>) -> Disposition {
    match outcome {
        Ok(Carried::Settled(state)) => {
            tracing::info!(change.state = state.name(), "Carried a change of an order to its end");
            Disposition::Done
        }
        Ok(Carried::Later) => Disposition::Retry("the change is not done yet".to_owned()),
        Ok(Carried::Gone) => Disposition::Drop("there is no such change".to_owned()),
        Err(error) => Disposition::Retry(error.to_string()),
    }
}
