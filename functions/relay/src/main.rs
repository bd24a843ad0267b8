//! Lambda entry of the table's stream. All behaviour is in `lib.rs`.

use lambda::{Config, Queues, env};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda::Error> {
    lambda::start_telemetry(&env);
    let config = Config::from_env(&env, relay::NEEDS)?;
    let app = relay::App { queues: Queues::sqs(&lambda::clients().await?, &config) };
    lambda::serve(|event| relay::handle(&app, event)).await
}
