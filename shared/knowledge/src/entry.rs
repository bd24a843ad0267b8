//! A passage as the index keeps it: read once, so that a question only looks up.

use crate::lexicon::{Concept, Concepts};
use crate::passage::{Passage, Section};
use crate::sentence::{sentences, slice};
use crate::words::meaning;
use model::Language;
use std::ops::Range;

/// What speaks of an order that was placed.
pub const PLACED: &[Concept] =
    &[Concept::Order, Concept::Item, Concept::Shipped, Concept::Parcel, Concept::Ship];

/// A passage with what was read from it.
pub struct Entry {
    /// The passage.
    pub passage: Passage,
    /// The language that it is written in.
    pub language: Language,
    /// The concepts of its heading, of each heading above, of the title: the nearest first.
    pub levels: Vec<Concepts>,
    /// Its sentences.
    pub sentences: Vec<Sentence>,
}

/// A sentence of a passage.
pub struct Sentence {
    /// Where it stands in the passage's text.
    pub range: Range<usize>,
    /// What it is about.
    pub concepts: Concepts,
    /// Whether it asks.
    pub question: bool,
    /// Whether a line or paragraph begins with it.
    pub begins_paragraph: bool,
}

impl Entry {
    pub(crate) fn new(section: Section, language: Language) -> Self {
        let Section { passage, above } = section;
        let levels = std::iter::once(&passage.heading).chain(&above).map(|level| meaning(level)).collect();
        let sentences = sentences(&passage.text).into_iter().map(|range| Sentence::new(&passage.text, range));
        Self { levels, language, sentences: sentences.collect(), passage }
    }

    /// INVARIANT: what is cancelled and changed by other rules than an order (a subscription, a booking) is never quoted
    /// as the rule for orders. The nearest heading that names either decides.
    pub fn foreign(&self) -> bool {
        let named = self.levels.iter().find(|level| level.has(Concept::Foreign) || level.any(PLACED));
        named.is_some_and(|level| level.has(Concept::Foreign) && !level.any(PLACED))
    }

    /// The sentence at `index` as the shop wrote it.
    pub fn sentence(&self, index: usize) -> &str {
        self.sentences
            .get(index)
            .map(|sentence| slice(&self.passage.text, &sentence.range))
            .unwrap_or_default()
    }
}

impl Sentence {
    fn new(text: &str, range: Range<usize>) -> Self {
        let words = slice(text, &range);
        let before = text.get(..range.start).unwrap_or_default();
        let begins_paragraph = before.trim_end_matches(' ').ends_with('\n') || before.is_empty();
        Self { concepts: meaning(words), question: words.ends_with('?'), begins_paragraph, range }
    }
}
