//! A passage as the index keeps it: read once, so that a question only looks up.

use crate::passage::Passage;
use crate::search::{Encoder, Kept};
use crate::sentence::{sentences, slice};
use model::Language;
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// A passage with what was read from it.
#[derive(Debug, Serialize, Deserialize)]
pub struct Entry {
    /// The passage.
    pub passage: Passage,
    /// The language that it is written in.
    pub language: Language,
    /// What its heading is about.
    pub heading: Kept,
    /// What heading and text are about.
    pub whole: Kept,
    /// Whether it is about what is cancelled and changed by other rules than an order.
    pub is_about_other_things: bool,
    /// Its sentences.
    pub sentences: Vec<Sentence>,
}

/// A sentence of a passage.
#[derive(Debug, Serialize, Deserialize)]
pub struct Sentence {
    /// Where it stands in the passage's text.
    pub range: Range<usize>,
    /// Whether it asks.
    pub is_question: bool,
    /// Whether a line or paragraph begins with it.
    pub begins_paragraph: bool,
    /// What it is about.
    pub about: Kept,
}

impl Entry {
    /// Reads a passage in its language.
    pub(crate) fn new(
        passage: Passage,
        language: Language,
        is_about_other_things: bool,
        encoder: &Encoder<'_>,
    ) -> Self {
        let about = |text: &str| encoder.sense(text, language).keep();
        let whole = [passage.heading.as_str(), "\n", passage.text.as_str()].concat();
        let sentence = |range: Range<usize>| {
            let words = slice(&passage.text, &range);
            let before = passage.text.get(..range.start).unwrap_or_default();
            Sentence {
                is_question: words.ends_with('?'),
                begins_paragraph: before.trim_end_matches(' ').ends_with('\n') || before.is_empty(),
                about: about(words),
                range,
            }
        };
        Self {
            language,
            is_about_other_things,
            heading: about(&passage.heading),
            whole: about(&whole),
            sentences: sentences(&passage.text).into_iter().map(sentence).collect(),
            passage,
        }
    }

    /// The sentence at `index` as the shop wrote it.
    pub fn sentence(&self, index: usize) -> &str {
        self.sentences
            .get(index)
            .map(|sentence| slice(&self.passage.text, &sentence.range))
            .unwrap_or_default()
    }
}
