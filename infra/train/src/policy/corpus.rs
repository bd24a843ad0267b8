//! Shops' texts, a line each, with the rules a careful reader finds in them.

use crate::corpus::{CorpusError, of_every_language};
use knowledge::policy::{Exclusion, Fact, Kind, Length, Stage, Start, TimeOfDay, Window};
use model::{Change, Language};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};

/// One text and its rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    pub language: Language,
    pub facts: Vec<Fact>,
    pub text: String,
}

/// Where the texts are.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/knowledge/corpus/policy")
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
    of_every_language(&folder(), part, hash, parse)
}

/// `facts | text`, facts joined by ` ; `.
pub(crate) fn parse(line: &str, language: Language) -> Result<Line, String> {
    let (facts, text) = line.split_once(" | ").ok_or("not two columns")?;
    let facts = facts.split(" ; ").filter(|fact| *fact != "-").map(fact).collect::<Result<_, _>>()?;
    Ok(Line { language, facts, text: text.replace("\\n", "\n") })
}

/// `KIND [never] [WINDOW [from START]] [until STAGES] [changes CHANGES] [excludes EXCLUSIONS]`
fn fact(text: &str) -> Result<Fact, String> {
    let mut words = text.split_whitespace();
    let kind = words.next().and_then(Kind::from_name).ok_or_else(|| format!("no kind in {text}"))?;
    let mut fact = Fact {
        kind,
        window: None,
        until: Vec::new(),
        changes: Vec::new(),
        excludes: Vec::new(),
        never: false,
        quote: String::new(),
    };
    while let Some(word) = words.next() {
        match word {
            "never" => fact.never = true,
            "from" => {
                let from = one(words.next(), Start::from_name)?;
                fact.window.as_mut().ok_or("from without a window")?.from = Some(from);
            }
            "until" => fact.until = several(words.next(), Stage::from_name)?,
            "changes" => fact.changes = several(words.next(), Change::from_name)?,
            "excludes" => fact.excludes = several(words.next(), Exclusion::from_name)?,
            window => fact.window = Some(Window { length: length(window)?, from: None }),
        }
    }
    Ok(fact)
}

fn one<T>(word: Option<&str>, name: fn(&str) -> Option<T>) -> Result<T, String> {
    let word = word.unwrap_or_default();
    name(word).ok_or_else(|| format!("unknown: {word}"))
}

fn several<T: Ord>(words: Option<&str>, name: fn(&str) -> Option<T>) -> Result<Vec<T>, String> {
    let words = words.unwrap_or_default().split('+').map(|word| one(Some(word), name));
    let mut all = words.collect::<Result<Vec<T>, String>>()?;
    all.sort_unstable();
    Ok(all)
}

/// `30min 2h 1d 3w 2mo 2bd cutoff=14:00`
fn length(word: &str) -> Result<Length, String> {
    if let Some(time) = word.strip_prefix("cutoff=") {
        return TimeOfDay::try_from(time.to_owned()).map(Length::Cutoff);
    }
    let digits = word.find(|c: char| !c.is_ascii_digit()).unwrap_or(word.len());
    let (count, unit) = word.split_at(digits);
    let count: u64 = count.parse().map_err(|_| format!("unknown: {word}"))?;
    let seconds = match unit {
        "bd" => return u32::try_from(count).map(Length::BusinessDays).map_err(|error| error.to_string()),
        "s" => 1,
        "min" => 60,
        "h" => 3_600,
        "d" => 86_400,
        "w" => 604_800,
        "mo" => 2_592_000,
        _ => return Err(format!("unknown: {word}")),
    };
    Ok(Length::Seconds(count * seconds))
}

#[cfg(test)]
mod tests;
