//! `aftersale`: the local run, the operator's commands, and commands to see what the agent sees.

mod lines;
mod operator;
mod policy;
mod search;
mod serve;
mod understand;

use clap::{Args, Parser, Subcommand};
use std::{path::PathBuf, process::ExitCode};

/// The customer-service agent for Shopify shops. Without a command: the local run, with a demo shop.
#[derive(Parser)]
#[command(version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    on: On,
    /// Start without the data of earlier runs.
    #[arg(long)]
    fresh: bool,
}

/// What a command works on.
#[derive(Args)]
struct On {
    /// The deployed stack of this name, with the AWS credentials and region of the environment.
    #[arg(long, global = true, value_name = "NAME")]
    stack: Option<String>,
    /// The file that the local run keeps its data in.
    #[arg(long, global = true, value_name = "FILE", default_value = "target/aftersale.db")]
    data: PathBuf,
    /// The local run's port on 127.0.0.1.
    #[arg(long, global = true, default_value_t = 3000)]
    port: u16,
}

#[derive(Subcommand)]
enum Command {
    /// Shops: their settings and their secrets.
    #[command(subcommand)]
    Tenant(operator::TenantCommand),
    /// A shop's articles, from which the agent answers.
    #[command(subcommand)]
    Articles(operator::ArticlesCommand),
    /// Conversations that wait for a person.
    #[command(subcommand)]
    Conversation(operator::ConversationCommand),
    /// A shop's Customer Hub: live or not, and where.
    #[command(subcommand)]
    Hub(operator::HubCommand),
    /// The returns platform behind the Hub's button.
    #[command(subcommand)]
    Returns(operator::ReturnsCommand),
    /// Asks every provider whether all is well, and prints the addresses to paste there. Changes nothing.
    Doctor {
        /// One tenant instead of all.
        tenant: Option<String>,
    },
    /// What messages mean: one a line on standard input, one JSON object a line out.
    Understand {
        /// The conversation's language, for messages too short to tell.
        #[arg(long)]
        language: Option<String>,
        /// What the agent asked last, as JSON: `{"awaiting":"yes_no"}`, `order_choice` or `sign_in`.
        #[arg(long)]
        state: Option<String>,
    },
    /// The rules that shops' texts state: one text a line on standard input, one JSON object a line out.
    Policy {
        #[command(subcommand)]
        command: Option<operator::PolicyCommand>,
    },
    /// What is found in a folder of articles: one question a line on standard input, one JSON object a line out.
    Search {
        /// The folder; Markdown, plain text, HTML and PDF are read, in the folders below too.
        #[arg(long, value_name = "DIR")]
        articles: PathBuf,
    },
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let on = &arguments.on;
    let outcome = match arguments.command {
        None => serve::run(on.port, &on.data, arguments.fresh).await.map(|()| true),
        Some(Command::Tenant(command)) => operator::tenant(on, command).await.map(|()| true),
        Some(Command::Articles(command)) => operator::articles(on, command).await,
        Some(Command::Conversation(command)) => operator::conversation(on, command).await.map(|()| true),
        Some(Command::Hub(command)) => operator::hub(on, command).await.map(|()| true),
        Some(Command::Returns(command)) => operator::returns(on, command).await,
        Some(Command::Doctor { tenant }) => operator::doctor(on, tenant.as_deref()).await,
        Some(Command::Understand { language, state }) => {
            let outcome = understand::run(language.as_deref(), state.as_deref());
            outcome.map(|()| true).map_err(|error| error.to_string())
        }
        Some(Command::Search { articles }) => {
            search::run(&articles).map(|()| true).map_err(|error| error.to_string())
        }
        Some(Command::Policy { command: None }) => {
            policy::run().map(|()| true).map_err(|error| error.to_string())
        }
        Some(Command::Policy { command: Some(command) }) => {
            operator::policy(on, command).await.map(|()| true)
        }
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            serve::say(&format!("aftersale: {error}"));
            ExitCode::FAILURE
        }
    }
}
