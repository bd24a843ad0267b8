//! Which passage answers a question in everyday words, in whatever of the twelve languages either is written.
//!
//! Three things speak for a passage, and their weights were learned: it points the way the question points
//! (`encoder.rs`), it is about the same of the subjects that shops write about, and it has the same runs of letters
//! (`grams.rs`), which finds names, compounds and what was misspelt. What comes out is a probability.

mod encoder;
mod grams;
mod score;

pub use encoder::{Encoder, learned};

/// What building the weights needs. No part of the product's interface.
pub mod training {
    pub use super::encoder::{BITS, Encoder, WIDTH, corpus, learned};
    pub use super::score::{SIGNALS, Weights, probability};
    use super::{Language, Search};
    use crate::index::read;
    use model::Article;

    /// What speaks for each passage of a shop.
    pub struct Signals {
        search: Search,
        ids: Vec<String>,
    }

    impl Signals {
        /// Reads a shop's articles.
        #[must_use]
        pub fn new(articles: &[Article], shop: Language, encoder: &Encoder) -> Self {
            let sections = read(articles, shop);
            let ids = sections.iter().map(|(section, _)| section.passage.id.clone()).collect();
            Self { search: Search::new(&sections, encoder), ids }
        }

        /// Each passage's id and signals for a question.
        #[must_use]
        pub fn of(
            &self,
            question: &str,
            language: Language,
            encoder: &Encoder,
        ) -> Vec<(&str, [f32; SIGNALS])> {
            let signals = self.search.signals(question, language, encoder);
            self.ids.iter().map(String::as_str).zip(signals).collect()
        }
    }
}

use crate::passage::Section;
use crate::sentence::{sentences, slice};
use encoder::{Direction, Kept, Sense, cosine};
use grams::{Grams, Told};
use model::Language;
use score::{SIGNALS, Weights, probability};
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
pub struct Search {
    grams: Grams,
    passages: Vec<Seen>,
}

/// What is known of a passage.
struct Seen {
    language: Language,
    heading: Kept,
    whole: Kept,
    sentences: Vec<Kept>,
}

/// A question that is looked up.
struct Asked {
    sense: Sense,
    language: Language,
    /// By passage.
    told: Vec<Told>,
}

/// A passage found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hit {
    /// Its place in the index.
    pub passage: usize,
    /// The probability that it answers, between 0 and 1.
    pub score: f32,
}

/// What was looked up, and what was found for it.
pub struct Answers<'q> {
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
    /// Reads passages, each in its language.
    pub(crate) fn new(sections: &[(Section, Language)], encoder: &Encoder) -> Self {
        let seen = |(section, language): &(Section, Language)| {
            let passage = &section.passage;
            let whole = [passage.heading.as_str(), "\n", passage.text.as_str()].concat();
            let keep = |text: &str| encoder.sense(text, *language).keep();
            let sentences = sentences(&passage.text).into_iter().take(MOST_SENTENCES);
            Seen {
                language: *language,
                heading: keep(&passage.heading),
                whole: keep(&whole),
                sentences: sentences.map(|sentence| keep(slice(&passage.text, &sentence))).collect(),
            }
        };
        let passages = sections.iter().map(seen).collect();
        Self { grams: Grams::new(sections.iter().map(|(section, _)| section)), passages }
    }

    /// The open passages by how well they answer `message`. Where it holds questions, each is looked up for itself too,
    /// and the one that finds most decides.
    pub fn find<'q>(
        &self,
        message: &'q str,
        language: Language,
        encoder: &Encoder,
        is_open: impl Fn(usize) -> bool,
    ) -> Answers<'q> {
        let parts = sentences(message);
        let questions = parts.iter().map(|part| slice(message, part)).filter(|part| part.ends_with('?'));
        let look_up = |asked: &'q str| {
            let hits = self.likeliest(&self.ask(asked, language, encoder), &encoder.weights, &is_open);
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
    #[must_use]
    pub fn signals(&self, asked: &str, language: Language, encoder: &Encoder) -> Vec<[f32; SIGNALS]> {
        let asked = self.ask(asked, language, encoder);
        self.passages.iter().zip(&asked.told).map(|(seen, told)| asked.signals(seen, told)).collect()
    }

    fn ask(&self, asked: &str, language: Language, encoder: &Encoder) -> Asked {
        Asked { sense: encoder.sense(asked, language), language, told: self.grams.look_up(asked) }
    }

    /// The passages that most speaks for. All are compared by their whole text, the likeliest by heading and sentences too.
    fn likeliest(&self, asked: &Asked, weights: &Weights, is_open: impl Fn(usize) -> bool) -> Vec<Hit> {
        let open = self.passages.iter().zip(&asked.told).enumerate().filter(|(at, _)| is_open(*at));
        let mut rough: Vec<(f32, usize)> =
            open.map(|(at, (seen, told))| (weights.value(&asked.signals_of_whole(seen, told)), at)).collect();
        if rough.len() > COMPARED {
            rough.select_nth_unstable_by(COMPARED, |a, b| b.0.total_cmp(&a.0));
            rough.truncate(COMPARED);
        }
        let hit = |(_, passage): (f32, usize)| {
            let signals = asked.signals(self.passages.get(passage)?, asked.told.get(passage)?);
            Some(Hit { passage, score: probability(weights, &signals) })
        };
        let mut hits: Vec<Hit> = rough.into_iter().filter_map(hit).collect();
        hits.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.passage.cmp(&b.passage)));
        hits
    }
}

impl Asked {
    fn signals(&self, seen: &Seen, told: &Told) -> [f32; SIGNALS] {
        let [_, whole, subjects, _, _, _, letters @ ..] = self.signals_of_whole(seen, told);
        let [share, rank, in_heading, foreign] = letters;
        let most = |of: fn(&Sense, &Kept) -> f32| {
            seen.sentences.iter().map(|sentence| of(&self.sense, sentence)).fold(0.0, f32::max)
        };
        let (sentence, subjects_of_sentence) = (most(Sense::towards), most(Sense::subjects_of));
        let any = subjects.max(subjects_of_sentence).max(self.sense.subjects_of(&seen.heading));
        let heading = self.sense.towards(&seen.heading);
        [heading, whole, subjects, sentence, subjects_of_sentence, any, share, rank, in_heading, foreign]
    }

    /// As far as the whole text tells; what is not looked at is taken to be as the whole is.
    fn signals_of_whole(&self, seen: &Seen, told: &Told) -> [f32; SIGNALS] {
        let (towards, subjects) = (self.sense.towards(&seen.whole), self.sense.subjects_of(&seen.whole));
        let [share, rank, heading, foreign] = if seen.language == self.language {
            [told.share, told.rank, told.heading, 0.0]
        } else {
            [0.0, 0.0, 0.0, 1.0]
        };
        [towards, towards, subjects, towards, subjects, subjects, share, rank, heading, foreign]
    }
}

/// What was asked, to compare sentences with.
pub struct Relevance<'e> {
    direction: Direction,
    letters: BTreeSet<u32>,
    encoder: &'e Encoder<'e>,
}

impl<'e> Relevance<'e> {
    /// Reads what was asked.
    #[must_use]
    pub fn new(asked: &str, language: Language, encoder: &'e Encoder<'e>) -> Self {
        Self { direction: encoder.direction(asked, language), letters: grams::of(asked), encoder }
    }

    /// How much a sentence has to do with it, between 0 and 1.
    #[must_use]
    pub fn of(&self, sentence: &str, language: Language) -> f32 {
        let meant = cosine(&self.direction, &self.encoder.direction(sentence, language)).max(0.0);
        f32::midpoint(meant, grams::shared(&self.letters, &grams::of(sentence)))
    }
}
