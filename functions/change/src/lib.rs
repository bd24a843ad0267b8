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
        let carried = app.desk.carry_out(&app.tenancies, &*app.editor, &message.key).await;
        disposition(&message, carried)
    })
    .await
}

fn disposition(message: &QueueMessage, outcome: Result<Carried, CarryError>) -> Disposition {
    let id = message.key.change_parts().map(|(_, id)| id.to_string()).unwrap_or_default();
    match outcome {
        Ok(Carried::Settled(state)) => {
            tracing::info!(
                change.id = id,
                change.state = state.name(),
                "Carried a change of an order to its end"
            );
            Disposition::Done
        }
        Ok(Carried::Later) => Disposition::Retry(format!("{id} is not done yet")),
        Ok(Carried::Gone) => Disposition::Drop("there is no such change".to_owned()),
        Err(error) => Disposition::Retry(format!("{id}: {error}")),
    }
}
