//! Lambda entry of the storefront's pages. All behaviour is in `lib.rs`.

use lambda::{Need, serve_http};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda::Error> {
    let path = lambda::start(&[Need::Table, Need::PublicUrl, Need::SecretsKey]).await?;
    let app = proxy::App { desk: path.desk, tenancies: path.tenancies };
    serve_http(async |request| Ok(proxy::handle(&app, request).await)).await
}
