//! `aftersale`: the local run, and commands to see what the agent sees.

mod serve;
mod understand;

use clap::{Parser, Subcommand};
use std::{path::PathBuf, process::ExitCode};

/// The customer-service agent for Shopify shops.
#[derive(Parser)]
#[command(version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    /// Where to listen on 127.0.0.1.
    #[arg(long, default_value_t = 3000)]
    port: u16,
    /// The file the data is kept in.
    #[arg(long, default_value = "target/aftersale.db")]
    data: PathBuf,
    /// Start without the data of earlier runs.
    #[arg(long)]
    fresh: bool,
}

#[derive(Subcommand)]
enum Command {
    /// What messages mean: one a line on standard input, one JSON object a line out.
    Understand {
        /// The conversation's language, for messages too short to tell.
        #[arg(long)]
        language: Option<String>,
        /// What the agent asked last, as JSON: `{"awaiting":"yes_no"}`, `order_choice` or `sign_in`.
        #[arg(long)]
        state: Option<String>,
    },
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let outcome = match arguments.command {
        Some(Command::Understand { language, state }) => {
            understand::run(language.as_deref(), state.as_deref()).map_err(|error| error.to_string())
        }
        None => serve::run(arguments.port, &arguments.data, arguments.fresh).await,
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            serve::say(&format!("aftersale: {error}"));
            ExitCode::FAILURE
        }
    }
}
