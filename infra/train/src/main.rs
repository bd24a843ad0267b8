//! `cargo run --release -p train` builds what `understand` knows from the text of `shared/understand/corpus`;
//! `cargo run --release -p train -- evaluate [FOLDER]` measures it, also on the public data in FOLDER. With `policy` in
//! front both are about the rules that `knowledge` reads in a shop's text, from `shared/knowledge/corpus/policy`; with
//! `return_cost`, about who pays for a return; with `search`, about the passages that it finds, from `shared/knowledge/corpus/search`.
#![expect(clippy::print_stderr, reason = "it works for minutes and says how far it is")]

mod calibrate;
mod corpus;
mod evaluate;
mod learn;
mod lesson;
mod letters;
mod orders;
mod pack;
mod policy;
mod random;
mod retell;
mod return_cost;
mod search;
mod weigh;

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let done = match args.as_slice() {
        [] => build(),
        ["evaluate"] => evaluate::report(None),
        ["evaluate", data] => evaluate::report(Some(Path::new(data))),
        ["search"] => search::build(),
        ["search", "evaluate"] => search::report(),
        ["return_cost"] => return_cost::build(),
        ["return_cost", "evaluate"] => return_cost::report(false),
        ["return_cost", "evaluate", "--wrong"] => return_cost::report(true),
        ["policy"] => policy::build(),
        ["policy", "evaluate"] => policy::report(false),
        ["policy", "evaluate", "--wrong"] => policy::report(true),
        _ => Err("usage: train [evaluate [FOLDER]] | train policy|return_cost [evaluate [--wrong]] | train search [evaluate]".into()),
    };
    done.map_or_else(
        |error| {
            eprintln!("{error}");
            ExitCode::FAILURE
        },
        |()| ExitCode::SUCCESS,
    )
}

fn build() -> Result<(), Box<dyn std::error::Error>> {
    let corpus = corpus::read()?;
    let block = weigh::weigh(&corpus);
    std::fs::write(corpus::folder().join("../weights.bin"), &block)?;
    eprintln!("{} bytes", block.len());
    Ok(())
}
