//! Lambda entry of the queue. All behaviour is in `lib.rs`.

use lambda::{Need, serve};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda::Error> {
    let path = lambda::start(&[Need::Table, Need::SecretsKey]).await?;
    let carriers = desk::Carriers { http: path.http, endpoints: path.endpoints };
    let app = handoff::App { desk: path.desk, tenancies: path.tenancies, metrics: path.metrics, carriers };
    serve(|event| handoff::handle(&app, event)).await
}
