//! Lambda entry of SMS and WhatsApp. All behaviour is in `lib.rs`.

use lambda::{Need, serve_http};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda::Error> {
    let path =
        lambda::start_with_articles(&[Need::Table, Need::PublicUrl, Need::SecretsKey, Need::LibraryBucket])
            .await?;
    let app = sms::App { desk: path.desk, tenancies: path.tenancies, metrics: path.metrics };
    serve_http(async |request| Ok(sms::handle(&app, request).await)).await
}
