//! `aftersale policy`: the rules in shops' texts, on standard input and output.

use crate::lines;
use knowledge::policy::{Fact, facts};
use serde::Serialize;
use std::io;
use understand::{Hints, understand};

/// As the contract of the command names it.
#[derive(Serialize)]
struct Facts {
    facts: Vec<Fact>,
}

/// Reads one text a line and prints its rules. A text in none of the twelve languages has none.
pub(crate) fn run() -> io::Result<()> {
    lines::answer_each(|text| {
        let language = understand(text, &Hints::default()).language;
        Facts { facts: language.map(|language| facts(text, language)).unwrap_or_default() }
    })
}
