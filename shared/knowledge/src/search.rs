//! Which passage answers a question in everyday words, in whatever of the twelve languages either is written.
//!
//! Three things speak for a passage, and their weights were learned: it points the way the question points
//! (`encoder.rs`), it is about the same of the subjects that shops write about, and it has the same runs of letters
//! (`grams.rs`), which finds names, compounds and what was misspelt. What comes out is a probability.

mod encoder;
mod grams;
mod other_things;
mod score;

pub(crate) use encoder::{Encoder, Kept, learned};

/// What building the weights needs. No part of the product's interface.
pub mod training {
    pub use super::encoder::{BITS, Encoder, WIDTH, corpus, learned};
    pub use super::score::{SIGNALS, Weights, probability};
    use super::{Language, Search};
    use crate::index::read;
    use model::Article;

    /// What speaks for each passage of a shop.
    pub struct Signals(Search);

    impl Signals {
        /// Reads a shop's articles.
        #[must_use]
        pub fn new(articles: &[Article], shop: Language, encoder: &Encoder<'_>) -> Self {
            let entries = read(articles, shop, encoder).into_iter().map(|placed| placed.entry);
            Self(Search::new(entries.collect()))
        }

        /// Each passage's id and signals for a question.
        #[must_use]
        pub fn of(
            &self,
            question: &str,
            language: Language,
            encoder: &Encoder<'_>,
        ) -> Vec<(&str, [f32; SIGNALS])> {
            let signals = self.0.signals(question, language, encoder);
            self.0.entries.iter().map(|entry| entry.passage.id.as_str()).zip(signals).collect()
        }
    }
}

use crate::entry::{Entry, Sentence};
use crate::sentence::{sentences, slice};
use encoder::{Direction, Sense};
use grams::{Grams, Told};
use model::Language;
use score::{OF_WHOLE, SIGNALS, Weights, probability};
use std::collections::BTreeSet;

/// The least probability with which a passage is quoted: at this one, of the questions that no article of the shops of
/// `corpus/search` answers, one in five gets an answer.
pub const MIN_SCORE: f32 = 0.48;
/// So many questions of one message are looked up for themselves.
const MOST_QUESTIONS: usize = 5;

/// So many sentences of a passage are compared for themselves.
const MOST_SENTENCES: usize = 8;
/// So many passages are compared by their headings and sentences too.
const COMPARED: usize = 64;

/// A shop's passages, read for search.
pub(crate) struct Search {
    /// The passages.
    pub entries: Vec<Entry>,
    /// Of each passage, side by side, what every question is compared with.
    outlines: Vec<Outline>,
    grams: Grams,
}

/// As much of a passage as tells whether it is worth a closer look.
struct Outline {
    language: Language,
    is_about_other_things: bool,
    whole: Kept,
    direction: Direction,
}

impl Outline {
    fn of(entry: &Entry) -> Self {
        let Entry { language, is_about_other_things, whole, .. } = *entry;
        Self { language, is_about_other_things, whole, direction: whole.direction() }
    }
}

/// A question that is looked up.
struct Asked {
    sense: Sense,
    is_about_an_order: bool,
    language: Language,
    /// By passage.
    told: Vec<Told>,
}

/// A passage found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Hit {
    /// Its place in the index.
    pub passage: usize,
    /// The probability that it answers, between 0 and 1.
    pub score: f32,
}

/// What was looked up, and what was found for it.
pub(crate) struct Answers<'q> {
    /// The message, or the question in it that was answered best.
    pub asked: &'q str,
    /// Best first.
    pub hits: Vec<Hit>,
}

impl Answers<'_> {
    fn score(&self) -> f32 {
        self.hits.first().map_or(0.0, |best| best.score)
    }
}

impl Search {
    /// A search over passages.
    pub fn new(entries: Vec<Entry>) -> Self {
        let grams = Grams::new(entries.iter().map(|entry| &entry.passage));
        Self { outlines: entries.iter().map(Outline::of).collect(), grams, entries }
    }

    /// The passages by how well they answer `message`. Where it holds questions, each is looked up for itself too, and the
    /// one that finds most decides.
    pub fn find<'q>(&self, message: &'q str, language: Language, encoder: &Encoder<'_>) -> Answers<'q> {
        let parts = sentences(message);
        let questions = parts.iter().map(|part| slice(message, part)).filter(|part| part.ends_with('?'));
        let look_up = |asked: &'q str| {
            let hits = self.likeliest(&self.ask(asked, language, encoder), &encoder.weights);
            Answers { asked, hits }
        };
        let several = questions.take(MOST_QUESTIONS).filter(|part| *part != message.trim());
        several.map(look_up).fold(
            look_up(message),
            |best, next| {
                if next.score() > best.score() { next } else { best }
            },
        )
    }

    /// What speaks for each passage.
    pub fn signals(&self, asked: &str, language: Language, encoder: &Encoder<'_>) -> Vec<[f32; SIGNALS]> {
        let asked = self.ask(asked, language, encoder);
        self.entries.iter().zip(&asked.told).map(|(entry, told)| asked.signals(entry, told)).collect()
    }

    fn ask(&self, asked: &str, language: Language, encoder: &Encoder<'_>) -> Asked {
        let sense = encoder.sense(asked, language);
        let is_about_an_order = encoder.other_things.excludes(&sense);
        Asked { sense, is_about_an_order, language, told: self.grams.look_up(asked) }
    }

    /// The passages that most speaks for. All are compared by their whole text, the likeliest by heading and sentences too.
    fn likeliest(&self, asked: &Asked, weights: &Weights) -> Vec<Hit> {
        let is_open = |outline: &Outline| !(asked.is_about_an_order && outline.is_about_other_things);
        let all = self.outlines.iter().zip(&asked.told).enumerate();
        let open = all.filter(|(_, (outline, _))| is_open(outline));
        let weights_of_whole = weights.of_whole();
        let value = |outline: &Outline, told: &Told| {
            let signals = asked.roughly(outline, told);
            signals.iter().zip(&weights_of_whole).map(|(signal, weight)| signal * weight).sum()
        };
        let mut rough: Vec<(f32, usize)> =
            open.map(|(at, (outline, told))| (value(outline, told), at)).collect();
        if rough.len() > COMPARED {
            rough.select_nth_unstable_by(COMPARED, |a, b| b.0.total_cmp(&a.0));
            rough.truncate(COMPARED);
        }
        let hit = |(_, passage): (f32, usize)| {
            let signals = asked.signals(self.entries.get(passage)?, asked.told.get(passage)?);
            Some(Hit { passage, score: probability(weights, &signals) })
        };
        let mut hits: Vec<Hit> = rough.into_iter().filter_map(hit).collect();
        hits.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.passage.cmp(&b.passage)));
        hits
    }
}

impl Asked {
    fn signals(&self, entry: &Entry, told: &Told) -> [f32; SIGNALS] {
        let most = |of: fn(&Sense, &Kept) -> f32| {
            let sentences = entry.sentences.iter().take(MOST_SENTENCES);
            sentences.map(|sentence| of(&self.sense, &sentence.about)).fold(0.0, f32::max)
        };
        let subjects = self.sense.subjects_of(&entry.whole);
        let sentence_subjects = most(Sense::subjects_of);
        let any_subjects = subjects.max(sentence_subjects).max(self.sense.subjects_of(&entry.heading));
        let [share, rank, in_heading, is_foreign] = self.letters(entry.language, told);
        [
            self.sense.towards(&entry.heading),
            self.sense.towards(&entry.whole),
            subjects,
            most(Sense::towards),
            sentence_subjects,
            any_subjects,
            share,
            rank,
            in_heading,
            is_foreign,
        ]
    }

    /// As far as the whole text tells: heading and sentences are taken to be as it is.
    fn roughly(&self, outline: &Outline, told: &Told) -> [f32; OF_WHOLE] {
        let (towards, subjects) =
            (self.sense.cosine(&outline.direction), self.sense.subjects_of(&outline.whole));
        let [share, rank, in_heading, is_foreign] = self.letters(outline.language, told);
        [towards, subjects, share, rank, in_heading, is_foreign]
    }

    /// What the runs of letters tell: nothing of a passage in another language.
    fn letters(&self, language: Language, told: &Told) -> [f32; 4] {
        if language == self.language {
            [told.share, told.rank, told.heading, 0.0]
        } else {
            [0.0, 0.0, 0.0, 1.0]
        }
    }
}

/// What was asked, to compare sentences with.
pub(crate) struct Relevance {
    direction: Direction,
    letters: BTreeSet<u32>,
}

impl Relevance {
    /// Reads what was asked.
    pub fn new(asked: &str, language: Language, encoder: &Encoder<'_>) -> Self {
        Self { direction: encoder.direction(asked, language), letters: grams::of(asked) }
    }

    /// How much each sentence has to do with it, between 0 and 1.
    pub fn of_sentences(&self, entry: &Entry) -> Vec<f32> {
        let of = |(at, sentence): (usize, &Sentence)| {
            let meant = sentence.about.towards(&self.direction).max(0.0);
            f32::midpoint(meant, grams::shared(&self.letters, &grams::of(entry.sentence(at))))
        };
        entry.sentences.iter().enumerate().map(of).collect()
    }
}
