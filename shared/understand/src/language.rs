//! Which of the twelve languages a message is in: what runs of letters and small words speak for, added up.

use crate::features::{finish, marked, runs, step};
use crate::meaning::Hints;
use crate::weights::Weights;
use model::Language;

/// The twelve, and one for all others.
pub const LANGUAGES: usize = Language::ALL.len() + 1;
/// More words do not tell more.
const WORDS_READ: usize = 60;
/// Runs of up to so many letters.
const LONGEST_RUN: u8 = 4;
const RUN: u32 = 0x9e37_79b9;
const WHOLE: u32 = 0x85eb_ca6b;
/// How many times likelier the language of the conversation is than another, before the message is read.
const CONVERSATION: f32 = 12.0;
/// The same of the shop's language.
const SHOP: f32 = 5.0;
/// How sure it must be that it is none of the twelve.
const FOREIGN: f32 = 0.9;
/// How sure it must be of the language of a message that is not understood, to leave that of the conversation.
const SURE: f32 = 0.97;

/// The language of `text`. What is known around it decides where the text is too short or mixed to tell. `None`: it
/// is none of the twelve.
pub(crate) fn of(text: &str, hints: Hints, weights: &Weights) -> Option<Told> {
    if is_in_another_script(text) {
        return None;
    }
    let shares = shares(text, hints, weights);
    let foreign = shares.get(Language::ALL.len()).is_some_and(|share| *share >= FOREIGN);
    if foreign && hints.conversation.is_none_or(|_| text.split_whitespace().count() > 2) {
        return None;
    }
    let told = Language::ALL.into_iter().zip(shares).max_by(|(_, a), (_, b)| a.total_cmp(b));
    told.map(|(language, share)| Told { language, is_sure: share >= SURE })
}

/// The language a text is taken for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Told {
    pub language: Language,
    is_sure: bool,
}

impl Told {
    /// Of a message that nothing can be made of: letters at random look like some language, so that it must be sure.
    pub(crate) fn of_noise(self, hints: Hints) -> Language {
        let known = hints.conversation.or(hints.shop).filter(|_| !self.is_sure);
        known.unwrap_or(self.language)
    }
}

fn shares(text: &str, hints: Hints, weights: &Weights) -> Vec<f32> {
    let scores = scores(text, weights);
    let most = scores.iter().copied().fold(f32::MIN, f32::max);
    let prior = |at: usize| match Language::ALL.get(at).copied() {
        None => 1.0,
        said if hints.conversation.is_some() && said == hints.conversation => CONVERSATION,
        said if hints.shop.is_some() && said == hints.shop => SHOP,
        _ => 1.0,
    };
    let raised: Vec<f32> =
        scores.iter().enumerate().map(|(at, score)| (score - most).exp() * prior(at)).collect();
    let sum: f32 = raised.iter().sum();
    raised.into_iter().map(|share| share / sum).collect()
}

fn scores(text: &str, weights: &Weights) -> [f32; LANGUAGES] {
    let mut scores = [0.0; LANGUAGES];
    let buckets = weights.letters.len() / LANGUAGES;
    for feature in features(text, buckets) {
        let row = weights.letters.get(feature * LANGUAGES..(feature + 1) * LANGUAGES).unwrap_or_default();
        scores.iter_mut().zip(row).for_each(|(sum, byte)| *sum += f32::from(byte.cast_signed()));
    }
    scores.map(|score| score * weights.letter_step)
}

/// The buckets, of so many, that the runs of letters and the words of `text` fall into.
#[must_use]
pub fn features(text: &str, buckets: usize) -> Vec<usize> {
    let is_inside = |c: char| c.is_alphabetic() || matches!(c, '\'' | '’');
    let mut found = Vec::new();
    for word in text.split(|c| !is_inside(c)).filter(|word| !word.is_empty()).take(WORDS_READ) {
        let lower = word.chars().flat_map(char::to_lowercase).map(|c| if c == '’' { '\'' } else { c });
        let marked = marked(lower.take(24));
        (1..=LONGEST_RUN).for_each(|length| found.extend(runs(&marked, length, RUN)));
        found.push(finish(marked.iter().fold(WHOLE, |h, c| step(h, *c))));
    }
    found.into_iter().map(|hash| ((u64::from(hash) * buckets as u64) >> 32) as usize).collect()
}

fn is_in_another_script(text: &str) -> bool {
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    let foreign = letters().filter(|c| !is_latin(*c)).count();
    foreign > 0 && foreign * 2 > letters().count()
}

fn is_latin(c: char) -> bool {
    matches!(c, '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' | '\u{2c60}'..='\u{2c7f}' | '\u{a720}'..='\u{a7ff}'
        | '\u{ff21}'..='\u{ff5a}' | '\u{2100}'..='\u{218f}')
}
