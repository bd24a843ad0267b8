//! Lambda entry of web chat. All behaviour is in `lib.rs`.

use lambda::{Need, serve_http};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda::Error> {
    let path =
        lambda::start_with_articles(&[Need::Table, Need::PublicUrl, Need::SecretsKey, Need::LibraryBucket])
            .await?;
    let app = webchat::App { desk: path.desk, tenancies: path.tenancies, metrics: path.metrics };
    serve_http(async |request| Ok(webchat::handle(&app, request).await)).await
}
