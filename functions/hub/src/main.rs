//! Lambda entry of the Customer Hub. All behaviour is in `lib.rs`.

use clock::{Clock, SystemClock};
use lambda::{Need, serve_http};
use shop::{Accounts, Admin};
use std::sync::Arc;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda::Error> {
    let path = lambda::start(&[Need::Table, Need::SecretsKey]).await?;
    let editor = Arc::new(Admin::new(path.http.clone(), || SystemClock.now()));
    let accounts = Accounts::new(path.http);
    let app = hub::App { desk: path.desk, tenancies: path.tenancies, editor, accounts };
    serve_http(async |request| Ok(hub::handle(&app, request).await)).await
}
