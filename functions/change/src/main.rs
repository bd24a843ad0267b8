//! Lambda entry of the queue. All behaviour is in `lib.rs`.

use clock::{Clock, SystemClock};
use lambda::{Need, serve};
use shop::Admin;
use std::sync::Arc;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda::Error> {
    let path = lambda::start(&[Need::Table, Need::SecretsKey]).await?;
    let editor = Arc::new(Admin::new(path.http, || SystemClock.now()));
    let app = change::App { desk: path.desk, tenancies: path.tenancies, editor };
    serve(|event| change::handle(&app, event)).await
}
