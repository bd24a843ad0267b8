//! The rules that a shop's words state, as values that can be enforced (OE-22, OE-30 to OE-33): how long an order can be
//! changed or cancelled, how goods go back, what is excluded. Each comes with the sentence that says so.
//!
//! Lengths of time and times of day are read by grammars; what they are about is told by a small network that learned
//! from `corpus/policy` (see `docs/KNOWLEDGE.md`).

mod labels;
mod reading;
mod weights;

pub use model::stated::{Exclusion, Fact, Kind, Length, Stage, Start, TimeOfDay, Window};

use crate::learned::Learned;
use crate::sentence::slice;
use labels::{Said, Scores};
use model::{Change, Language};
use reading::{Mark, Marked, Text};
use std::ops::Range;

/// What the building of the weights needs. No part of the product's interface.
pub mod training {
    pub use super::labels::{Said, wanted_of_text, wanted_of_window};
    pub use super::reading::{Mark, Marked, Text, read};
    pub use super::weights::{FORM, corpus};
    pub use crate::learned::Form;
}

/// The rules that `text`, one to a few sentences in `language`, states: those with a window first, in its order.
#[must_use]
pub fn facts(text: &str, language: Language) -> Vec<Fact> {
    let Some(weights) = weights::learned() else { return Vec::new() };
    let reader = Reader { text: Text::of(text, language), language, weights };
    let whole = reader.scores(&reader.text.whole());
    let mut facts: Vec<Fact> = Vec::new();
    for mark in reader.text.marks.iter().filter(|mark| !mark.vague) {
        let said = reader.scores(&reader.text.window(mark)).of_window();
        for kind in &said.kinds {
            add(&mut facts, reader.with_window(*kind, mark, &said));
        }
    }
    let with_windows = facts.len();
    let (with, without): (Vec<Kind>, Vec<Kind>) =
        Kind::ALL.iter().partition(|kind| facts.iter().any(|fact| fact.kind == **kind));
    let stated = without.into_iter().filter(|kind| whole.states(*kind));
    facts.extend(stated.map(|kind| without_window(kind, &whole)));
    let elsewhere: Vec<Stage> = facts.iter().skip(with_windows).flat_map(|fact| fact.until.clone()).collect();
    for kind in with {
        complete(&mut facts, &whole, kind, &elsewhere);
    }
    for fact in &mut facts {
        fact.excludes = whole.excludes(fact.kind);
    }
    facts.retain(Fact::limits);
    reader.quote_those_without_a_window(&mut facts);
    facts
}

/// Adds what the text says of `kind` besides its windows: to the only rule, or as a rule of its own where it is about
/// other changes than theirs ("size within an hour, address until shipped"). Stages that end a rule `elsewhere` are
/// that rule's.
fn complete(facts: &mut Vec<Fact>, whole: &Scores, kind: Kind, elsewhere: &[Stage]) {
    let mut own = without_window(kind, whole);
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

/// What the whole text says of `kind` besides its windows.
fn without_window(kind: Kind, whole: &Scores) -> Fact {
    if whole.never(kind) {
        return Fact { never: true, ..Fact::new(kind, Vec::new(), Vec::new()) };
    }
    Fact::new(kind, whole.until(kind), whole.changes())
}

/// Since when a window of `kind` runs. A refund runs from what has no name here, the goods' return; "ordered before 2 pm
/// ships today" names no beginning.
fn start(kind: Kind, mark: &Mark, said: &Said) -> Option<Start> {
    let is_cutoff = matches!(mark.length, Length::Cutoff(_));
    said.from.filter(|_| kind != Kind::Refund && !(kind == Kind::Shipping && is_cutoff))
}

struct Reader<'a> {
    text: Text<'a>,
    language: Language,
    weights: &'static Learned<'static>,
}

impl Reader<'_> {
    fn scores(&self, marked: &Marked) -> Scores {
        Scores::new(self.weights.scores(marked, self.language))
    }

    fn with_window(&self, kind: Kind, mark: &Mark, said: &Said) -> Fact {
        let own = self.text.sentences.iter().find(|sentence| sentence.contains(&mark.range.start));
        Fact {
            window: Some(Window { length: mark.length, from: start(kind, mark, said) }),
            quote: self.quote(own),
            ..Fact::new(kind, said.until.clone(), said.changes.clone())
        }
    }

    /// Quotes the sentence that states each of them most by itself.
    fn quote_those_without_a_window(&self, facts: &mut [Fact]) {
        let mut facts = facts.iter_mut().filter(|fact| fact.window.is_none()).peekable();
        let several = self.text.sentences.len() > 1 && facts.peek().is_some();
        let sentences: &[Range<usize>] = if several { &self.text.sentences } else { &[] };
        let alone = |sentence: &Range<usize>| {
            self.scores(&Text::of(slice(self.text.written, sentence), self.language).whole())
        };
        let alone: Vec<Scores> = sentences.iter().map(alone).collect();
        for fact in facts {
            let stated = |scores: &Scores| scores.stated(fact.kind);
            let best = sentences.iter().zip(&alone).max_by(|(_, a), (_, b)| stated(a).total_cmp(&stated(b)));
            fact.quote = self.quote(best.map(|(sentence, _)| sentence));
        }
    }

    fn quote(&self, sentence: Option<&Range<usize>>) -> String {
        sentence.map_or(self.text.written.trim(), |sentence| slice(self.text.written, sentence)).to_owned()
    }
}
