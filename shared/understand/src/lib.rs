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
mod verdict;
mod weights;
mod words;

pub use labels::{Aspect, Intent, Topic};
pub use meaning::{Awaiting, Hints, Meaning, OrderRef, Scored, THRESHOLD};

use model::Language;
use verdict::Verdict;

/// What `text` means. Any text is answered; time and memory are linear in its length.
#[must_use]
pub fn understand(text: &str, hints: &Hints) -> Meaning {
    let orders = orders::find(text);
    let choice = if hints.awaiting == Awaiting::OrderChoice { choice::of(text) } else { None };
    let known = Meaning { orders, choice, ..Meaning::default() };
    let Some(weights) = weights::learned() else { return known };
    let Some(language) = language::of(text, *hints, weights) else { return known };
    let reading = read(text, language, hints.state(), &weights.dictionary);
    let scores = weights.network.scores(&weights.vectors(&reading));
    let Verdict { intents, topics } = verdict::of(&scores, &weights.calibration);
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
    pub use crate::network::{FILTERS, HIDDEN, Layer, Network, WIDTH, window};
    pub use crate::read;
    pub use crate::weights::{Weights, evened};
}
