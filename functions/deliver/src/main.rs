//! Lambda entry of the queue. All behaviour is in `lib.rs`.

use clock::{Clock, SystemClock};
use lambda::{Need, serve};
use shop::Admin;
use std::sync::Arc;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda::Error> {
    let path = lambda::start(&[Need::Table, Need::SecretsKey]).await?;
    let mailboxes = Arc::new(Admin::new(path.http.clone(), || SystemClock.now()));
    let carriers = desk::Carriers { http: path.http, endpoints: path.endpoints };
    let (desk, tenancies, metrics) = (path.desk, path.tenancies, path.metrics);
    let app = deliver::App { desk, tenancies, metrics, carriers, mailboxes };
    serve(|event| deliver::handle(&app, event)).await
}
