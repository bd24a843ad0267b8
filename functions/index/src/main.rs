//! Lambda entry of the queue. All behaviour is in `lib.rs`.

use clock::{Clock, SystemClock};
use lambda::{Need, serve};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda::Error> {
    let path = lambda::start(&[Need::Table, Need::SecretsKey, Need::LibraryBucket]).await?;
    let app = index::App {
        library: path.library(),
        admin: shop::Admin::new(path.http, || SystemClock.now()),
        desk: path.desk,
        tenancies: path.tenancies,
    };
    serve(|event| index::handle(&app, event)).await
}
