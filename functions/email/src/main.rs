//! Lambda entry of mail. All behaviour is in `lib.rs`.

use lambda::{Need, serve_http};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda::Error> {
    let path = lambda::start_with_articles(&[
        Need::Table,
        Need::PublicUrl,
        Need::SecretsKey,
        Need::LibraryBucket,
        Need::MailBucket,
    ])
    .await?;
    let objects = path.objects();
    let carriers = desk::Carriers { http: path.http, endpoints: path.endpoints };
    let app =
        email::App { desk: path.desk, tenancies: path.tenancies, metrics: path.metrics, carriers, objects };
    serve_http(async |request| Ok(email::handle(&app, request).await)).await
}
