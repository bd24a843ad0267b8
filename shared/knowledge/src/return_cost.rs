//! What a shop keeps of the price when goods come back, and whether it says who pays for the way (OE-32): told by small networks that
//! learned from `corpus/return_cost`, the figures read by a grammar (see `docs/KNOWLEDGE.md`).

mod figures;
mod labels;
mod reading;
mod weights;

use crate::learned::Learned;
use crate::sentence::{sentences, slice};
use labels::Scores;
use model::Language;
use model::stated::{Fee, ReturnFee};
use reading::Text;
use std::ops::Range;

/// What the building of the weights needs. No part of the product's interface.
pub mod training {
    pub use super::figures::{Figure, figures};
    pub use super::labels::wanted;
    pub use super::reading::Text;
    pub use super::weights::{FORM, NETWORKS, corpus};
}

/// So many sentences are read at once, as many as the network learned from.
const AT_ONCE: usize = 4;
/// No more figures are looked at in one part: a list of prices names no fee.
const MOST_FIGURES: usize = 30;
/// A figure is the fee when that is likelier than not.
const IS_FEE: f32 = 0.5;

/// What `text` in `language` says that is kept. Of several that with a figure, since "no fee for exchanges" is not the whole of it.
#[must_use]
pub fn return_fee(text: &str, language: Language) -> Option<ReturnFee> {
    let reader = Reader { written: text, language, weights: weights::learned()? };
    let all = sentences(text);
    let fees = all.chunks(AT_ONCE).filter_map(|part| reader.fee(part));
    fees.min_by_key(|found| match found.fee {
        Fee::Percent(_) | Fee::Amount { .. } => 0,
        Fee::Unstated => 1,
        Fee::Nothing => 2,
    })
}

/// Whether `text` says who pays for a return, also where it is not clear who.
#[must_use]
pub fn names_payer(text: &str, language: Language) -> bool {
    let Some(weights) = weights::learned() else { return false };
    let reader = Reader { written: text, language, weights };
    sentences(text).chunks(AT_ONCE).any(|part| reader.whole(part).1.names_payer())
}

struct Reader<'a> {
    written: &'a str,
    language: Language,
    weights: &'static Learned<'static>,
}

impl Reader<'_> {
    fn whole(&self, part: &[Range<usize>]) -> (Text<'_>, Scores) {
        let range = part.first().map_or(0, |first| first.start)..part.last().map_or(0, |last| last.end);
        let text = Text::of(slice(self.written, &range), self.language);
        let scores = self.scores(&text.whole());
        (text, scores)
    }

    /// The fee that is kept, with its figure where one is it.
    fn fee(&self, part: &[Range<usize>]) -> Option<ReturnFee> {
        let (text, whole) = self.whole(part);
        let fee = whole.fee()?;
        let likely = |figure| (self.scores(&text.figure(figure)).is_fee(), figure);
        let figures =
            text.figures.iter().take(MOST_FIGURES).map(likely).filter(|(likely, _)| *likely > IS_FEE);
        let best = figures.max_by(|(a, _), (b, _)| a.total_cmp(b)).filter(|_| fee != Fee::Nothing);
        let Some((_, figure)) = best else { return Some(ReturnFee { fee, quote: self.quote(part) }) };
        let place = part.first().map_or(0, |first| first.start) + figure.range.start;
        let own = part.iter().find(|sentence| sentence.contains(&place));
        let quote = own.map_or_else(|| self.quote(part), |own| slice(self.written, own).to_owned());
        Some(ReturnFee { fee: figure.fee.clone(), quote })
    }

    fn scores(&self, marked: &crate::policy::training::Marked) -> Scores {
        Scores::new(self.weights.scores(marked, self.language))
    }

    /// The sentence that speaks of the fee most by itself.
    fn quote(&self, part: &[Range<usize>]) -> String {
        let alone = |sentence: &&Range<usize>| {
            self.scores(&Text::of(slice(self.written, sentence), self.language).whole()).speaks_of_fee()
        };
        let best = part.iter().max_by(|a, b| alone(a).total_cmp(&alone(b)));
        best.map(|sentence| slice(self.written, sentence).to_owned()).unwrap_or_default()
    }
}
