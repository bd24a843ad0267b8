//! Shops' texts about returns, a line each: who pays, what is kept, and the text.

use crate::corpus::{CorpusError, of_every_language};
use model::Language;
use model::stated::{Fee, Payer};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};

/// One text and what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    pub language: Language,
    pub payer: Option<Payer>,
    pub fee: Option<Fee>,
    pub text: String,
}

/// Where the texts are.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/knowledge/corpus/return_cost")
}

/// What is learned from, and its SHA-256.
pub(crate) fn learned() -> Result<(Vec<Line>, [u8; 32]), CorpusError> {
    let mut hash = Sha256::new();
    let lines = read("learn", &mut hash)?;
    Ok((lines, hash.finalize().into()))
}

/// What is measured on.
pub(crate) fn evaluation() -> Result<Vec<Line>, CorpusError> {
    read("evaluate", &mut Sha256::new())
}

fn read(part: &str, hash: &mut Sha256) -> Result<Vec<Line>, CorpusError> {
    let parse =
        |line: &str, language| parse(line, language).ok_or_else(|| "not `payer | fee | text`".to_owned());
    of_every_language(&folder(), part, hash, parse)
}

/// `payer | fee | text`.
pub(crate) fn parse(line: &str, language: Language) -> Option<Line> {
    let (payer, rest) = line.split_once(" | ")?;
    let (fee, text) = rest.split_once(" | ")?;
    let payer = if payer == "-" { None } else { Some(Payer::from_name(payer)?) };
    let fee = if fee == "-" { None } else { Some(fee_of(fee)?) };
    Some(Line { language, payer, fee, text: text.replace("\\n", "\n") })
}

/// `none some 15% 4.95 EUR`
fn fee_of(text: &str) -> Option<Fee> {
    if let Some(share) = text.strip_suffix('%') {
        return Some(Fee::Percent(number(share)?));
    }
    match text {
        "none" => Some(Fee::Nothing),
        "some" => Some(Fee::Unstated),
        amount => {
            let (amount, currency) = amount.split_once(' ')?;
            Some(Fee::Amount { amount: number(amount)?, currency: currency.to_owned() })
        }
    }
}

/// As the grammar writes it.
fn number(text: &str) -> Option<String> {
    let number: f64 = text.trim().parse().ok()?;
    let text = format!("{number:.2}");
    Some(text.strip_suffix(".00").unwrap_or(&text).to_owned())
}

#[cfg(test)]
mod tests;
