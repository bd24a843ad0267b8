//! Queue `indexes` to the shops' articles: each shop by itself, read from Shopify where that is wanted, and indexed.

use desk::{Desk, Tenancies, library};
use lambda::{Disposition, Failure, QueueMessage, SqsBatchResponse, SqsEvent, each_message};
use shop::Admin;
use std::sync::Arc;
use store::Objects;

/// What the function needs.
pub struct App {
    /// The table and the time.
    pub desk: Desk,
    /// The shops.
    pub tenancies: Arc<Tenancies>,
    /// Where articles and indexes are kept.
    pub library: Objects,
    /// Shopify.
    pub admin: Admin,
}

/// Looks at the articles of the shop that the queue names. What fails is an error of the function, which the alarm counts: it
/// is tried again by the hour, and not as often as a queue repeats.
pub async fn handle(app: &App, event: SqsEvent) -> Result<SqsBatchResponse, Failure> {
    let looked = each_message(event, |message: QueueMessage| async move {
        let Some(tenant) = message.key.library_of() else {
            return Disposition::Drop("the message names no articles".to_owned());
        };
        let parts = (&app.library, &app.admin);
        match library::look(&app.desk, &app.tenancies, parts, &tenant).await {
            Ok(looked) => {
                tracing::info!(tenant.id = %tenant, library.looked = ?looked, "Looked at a shop's articles");
                Disposition::Done
            }
            Err(error) => Disposition::Retry(error.to_string()),
        }
    })
    .await?;
    match looked.batch_item_failures.len() {
        0 => Ok(looked),
        _ => {
            Err(Failure::new("ArticlesNotRead", "the articles of a shop could not be read again or indexed"))
        }
    }
}
