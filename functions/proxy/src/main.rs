//! Lambda entry of the storefront's pages. All behaviour is in `lib.rs`.

use lambda::{Need, serve_http};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda::Error> {
    // Who signs in is answered what he asked before, with the shop's rule beside it.
    let path =
        lambda::start_with_articles(&[Need::Table, Need::PublicUrl, Need::SecretsKey, Need::LibraryBucket])
            .await?;
    let app = proxy::App { desk: path.desk, tenancies: path.tenancies };
    serve_http(async |request| Ok(proxy::handle(&app, request).await)).await
}
