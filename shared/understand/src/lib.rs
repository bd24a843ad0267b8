//! Text to meaning: language, intents, topics and order references of one message. Pure: no I/O, no clock, no
//! randomness. The labels are those of the contract. What was learned, and from what, stands in `docs/UNDERSTANDING.md`.

mod calibration;
mod choice;
mod concepts;
mod features;
mod index;
mod labels;
mod language;
mod meaning;
mod network;
mod orders;
mod sections;
mod table;
mod vectors;
mod verdict;
mod weights;
mod words;

pub use labels::{Aspect, Intent, Topic};
pub use meaning::{Awaiting, Hints, Meaning, OrderRef, Scored, THRESHOLD};

use model::Language;
use verdict::Verdict;

/// The language that a text of a shop is written in: the shop's own where it cannot be told.
#[must_use]
pub fn language_of(text: &str, shop: Language) -> Language {
    understand(text, &Hints { shop: Some(shop), ..Hints::default() }).language.unwrap_or(shop)
}

/// What `text` means. Any text is answered; time and memory are linear in its length.
#[must_use]
pub fn understand(text: &str, hints: &Hints) -> Meaning {
    let choice = if hints.awaiting == Awaiting::OrderChoice { choice::of(text) } else { None };
    let Some(weights) = weights::learned() else { return Meaning::default() };
    let known = Meaning { orders: orders::find(text, weights.orders), choice, ..Meaning::default() };
    let Some(told) = language::of(text, *hints, weights) else { return known };
    let reading = read(text, told.language, hints.state(), &weights.dictionary);
    let words: Vec<_> = weights.vectors.of(&reading).collect();
    let scores = weights.network.scores(&words);
    let Verdict { intents, topics } = verdict::of(&scores, &weights.calibration);
    let language = if intents.is_empty() { told.of_noise(*hints) } else { told.language };
    Meaning { language: Some(language), intents, topics, ..known }
}

/// The features of a message in `language`, said in `state`.
#[must_use]
pub fn read(
    text: &str,
    language: Language,
    state: &str,
    dictionary: &concepts::Dictionary,
) -> features::Reading {
    let words = words::read(text);
    let concepts = dictionary.read(&words, language);
    features::read(&words, &concepts, &[language.code(), state])
}

/// What building the weights needs of how they are read. No part of the product's interface.
pub mod training {
    pub use crate::calibration::{Calibration, Curve};
    pub use crate::concepts::{Dictionary, key};
    pub use crate::features::Reading;
    pub use crate::index::Index;
    pub use crate::labels::LABELS;
    pub use crate::language::{LANGUAGES, features as letters};
    pub use crate::network::{Layer, Network, Shape, WIDTH, add_rows, look};
    pub use crate::orders::{Candidate, Clues, bucket, candidates};
    pub use crate::read;
    pub use crate::vectors::{MIDDLE, evened, level};
    pub use crate::verdict::Scores;
    pub use crate::weights::{SHAPE, Weights, learned};
}

/// For other networks that read as this one does.
pub mod network_reading {
    pub use crate::features::Reading;
    pub use crate::index::Index;
    pub use crate::network::{Network, Shape};
    pub use crate::sections::{Sections, encode};
    pub use crate::vectors::{Vectors, WordVectors};
    use model::Language;

    /// The features of each word of `text` by itself: the word, its parts and, by the learned dictionary, what it means.
    #[must_use]
    pub fn read_words(text: &str, language: Language) -> Option<Reading> {
        let weights = crate::weights::learned()?;
        let words = crate::words::read(text);
        Some(crate::features::read_alone(&words, &weights.dictionary.read(&words, language)))
    }

    /// The hashes of all runs of so many letters in the words of `text`, their ends marked; case, diacritics and chat
    /// spelling are evened out.
    #[must_use]
    pub fn letters(text: &str, length: usize) -> Vec<u32> {
        let length = u8::try_from(length).unwrap_or(u8::MAX);
        let words = crate::words::read(text).into_iter().filter(|word| word.is_letters);
        words.flat_map(|word| crate::features::parts_of(&word.text, length)).collect()
    }

    /// The features of `text` by the learned dictionary, asked in `state`; `None` if there is none.
    #[must_use]
    pub fn read(text: &str, language: Language, state: &str) -> Option<Reading> {
        let weights = crate::weights::learned()?;
        Some(super::read(text, language, state, &weights.dictionary))
    }
}
