//! The rules that a shop's words state, as values that can be enforced (OE-22, OE-30 to OE-33): how long an order can be
//! changed or cancelled, how goods go back, what is excluded. Each comes with the sentence that says so.
//!
//! Lengths of time and times of day are read by grammars; what they are about is told by a small network that learned
//! from `corpus/policy` (see `docs/KNOWLEDGE.md`).

mod fact;
mod labels;
mod reading;
mod weights;

pub use fact::{Fact, Length, TimeOfDay, Window};
pub use labels::{Exclusion, Kind, Stage, Start};

use crate::sentence::{sentences, slice};
use labels::{Said, Scores};
use model::{Change, Language};
use reading::{Mark, marks, of_text, of_window};
use std::ops::Range;

/// What the building of the weights needs. No part of the product's interface.
pub mod training {
    pub use super::labels::{LABELS, Said, wanted_of_text, wanted_of_window};
    pub use super::reading::{Mark, Marked, marks, of_text, of_window, read};
    pub use super::weights::{corpus, encode};
}

/// The rules that `text`, one to a few sentences in `language`, states: those with a window first, in its order.
#[must_use]
pub fn facts(text: &str, language: Language) -> Vec<Fact> {
    let Some(reader) = Reader::new(text, language) else { return Vec::new() };
    let whole = reader.scores(&of_text(text, &reader.marks));
    let mut facts: Vec<Fact> = Vec::new();
    for mark in reader.marks.iter().filter(|mark| !mark.vague) {
        let said = reader.scores(&of_window(text, &reader.marks, mark)).of_window();
        for kind in &said.kinds {
            add(&mut facts, reader.with_window(*kind, mark, &said));
        }
    }
    let with_windows = facts.len();
    let (with, without): (Vec<Kind>, Vec<Kind>) =
        Kind::ALL.iter().partition(|kind| facts.iter().any(|fact| fact.kind == **kind));
    let stated = without.into_iter().filter(|kind| whole.states(*kind));
    facts.extend(stated.map(|kind| reader.without_window(kind, &whole)));
    let elsewhere: Vec<Stage> = facts.iter().skip(with_windows).flat_map(|fact| fact.until.clone()).collect();
    for kind in with {
        complete(&mut facts, &whole, kind, &reader, &elsewhere);
    }
    for fact in &mut facts {
        fact.excludes = whole.excludes(fact.kind);
    }
    facts.retain(Fact::limits);
    facts
}

/// Adds what the text says of `kind` besides its windows: to the only rule, or as a rule of its own where it is about
/// other changes than theirs ("size within an hour, address until shipped"). Stages that end a rule `elsewhere` are
/// that rule's.
fn complete(facts: &mut Vec<Fact>, whole: &Scores, kind: Kind, reader: &Reader<'_>, elsewhere: &[Stage]) {
    let mut own = reader.without_window(kind, whole);
    let mut windows: Vec<&mut Fact> = facts.iter_mut().filter(|fact| fact.kind == kind).collect();
    let named: Vec<Change> = windows.iter().flat_map(|fact| fact.changes.iter().copied()).collect();
    let others: Vec<Change> = own.changes.iter().copied().filter(|change| !named.contains(change)).collect();
    if !named.is_empty() && !others.is_empty() && whole.states(kind) {
        facts.push(Fact { changes: others, ..own });
    } else if let [only] = windows.as_mut_slice() {
        own.until.retain(|stage| !elsewhere.contains(stage));
        only.also(&own);
    }
}

/// Adds a rule; one that is said twice ("within an hour; after an hour no longer") is one.
fn add(facts: &mut Vec<Fact>, fact: Fact) {
    let same = facts
        .iter_mut()
        .find(|known| known.kind == fact.kind && known.window_length() == fact.window_length());
    match same {
        Some(known) => known.also(&fact),
        None => facts.push(fact),
    }
}

struct Reader<'a> {
    text: &'a str,
    language: Language,
    marks: Vec<Mark>,
    sentences: Vec<Range<usize>>,
    weights: &'static weights::Weights<'static>,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str, language: Language) -> Option<Self> {
        let weights = weights::learned()?;
        Some(Self { text, language, marks: marks(text, language), sentences: sentences(text), weights })
    }

    fn scores(&self, marked: &reading::Marked) -> Scores {
        self.weights.scores(marked, self.language)
    }

    fn with_window(&self, kind: Kind, mark: &Mark, said: &Said) -> Fact {
        let window = Window { length: mark.length, from: said.from };
        let quote = self.sentences.iter().find(|sentence| sentence.contains(&mark.range.start));
        Fact {
            kind,
            window: Some(window),
            until: if kind.has_stages() { said.until.clone() } else { Vec::new() },
            changes: if kind == Kind::OrderChange { said.changes.clone() } else { Vec::new() },
            excludes: Vec::new(),
            never: false,
            quote: self.quote(quote),
        }
    }

    fn without_window(&self, kind: Kind, whole: &Scores) -> Fact {
        let strength = |sentence: &&Range<usize>| {
            let text = slice(self.text, sentence);
            self.scores(&of_text(text, &marks(text, self.language))).stated(kind)
        };
        let best = match self.sentences.as_slice() {
            [_, _, ..] => self.sentences.iter().max_by(|a, b| strength(a).total_cmp(&strength(b))),
            _ => None,
        };
        Fact {
            kind,
            window: None,
            until: if whole.never(kind) { Vec::new() } else { whole.until(kind) },
            changes: if kind == Kind::OrderChange && !whole.never(kind) {
                whole.changes()
            } else {
                Vec::new()
            },
            excludes: Vec::new(),
            never: whole.never(kind),
            quote: self.quote(best),
        }
    }

    fn quote(&self, sentence: Option<&Range<usize>>) -> String {
        sentence.map_or(self.text.trim(), |sentence| slice(self.text, sentence)).to_owned()
    }
}
