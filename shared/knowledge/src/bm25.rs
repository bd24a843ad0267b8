//! Free search: BM25 over stems and concepts, headings weighted.
//!
//! A score of BM25 alone cannot say "nothing fits": it has no scale. So each hit also has its share of the question,
//! and below [`MIN_SCORE`] there is no answer.

use crate::entry::Entry;
use crate::lexicon::Role;
use crate::rule::{Kind, asked, ruling};
use crate::sentence::{sentences, slice};
use crate::words::{Token, everyday, meaning};
use std::collections::{HashMap, HashSet};

/// The least share of a question, weighted by what its words tell, that a passage must speak of to be quoted. Chosen
/// on `tests/shops`: between 0.3 and 0.45 hardly anything changes there, above it right answers are lost quickly.
pub const MIN_SCORE: f32 = 0.4;

/// A word of the heading, and the rule that a passage states, count as so many words of the text.
const HEADING: f32 = 3.0;
/// A word of an outer heading or the title.
const ABOVE: f32 = 1.0;
/// BM25: how fast repetition stops counting.
const K1: f32 = 1.2;
/// BM25: how much a long passage is held back.
const B: f32 = 0.3;
/// A word that no article holds weighs this much of what the rarest word weighs: shoppers tell stories, and most words
/// of a story have no business in an article.
const UNKNOWN: f32 = 0.6;
/// What a question is about (shipping, a warranty) weighs more than what is asked of it (how long, how much).
const TOPIC: f32 = 1.5;
/// A word of every day weighs less, however rare it is among the articles.
const EVERYDAY: f32 = 0.3;
/// So many questions of one message are looked up for themselves.
const MAX_QUESTIONS: usize = 5;
/// So many different words of a question are looked up; a long mail cannot hold up the path.
const MAX_WORDS: usize = 60;

/// The inverted index of a shop's passages.
pub struct Bm25 {
    terms: HashMap<Token, Term>,
    /// The weight of a word that no article holds.
    unknown: f32,
    /// By passage, whether it speaks of something that is not an order.
    foreign: Vec<bool>,
}

#[derive(Default)]
struct Term {
    /// How rare the word is among the shop's passages.
    rarity: f32,
    /// In how many passages it stands, outer headings not counted: those repeat it for each.
    passages: usize,
    /// Where it stands and how much it counts there, 1 being once in the text of a passage of average length.
    places: Vec<(usize, f32)>,
}

/// A question, ready to be looked up.
pub struct Asked {
    /// Its words, each once.
    words: Vec<Word>,
    /// Whether it is about an order and nothing else that can be cancelled.
    order: bool,
}

/// A word of a question.
struct Word {
    token: Token,
    /// How much it tells.
    weight: f32,
    /// Whether a passage can answer by it: "how much" and "tomorrow" alone fit everywhere.
    anchor: bool,
}

/// A passage found.
#[derive(Debug, Clone, Copy)]
pub struct Hit {
    /// Its place in the index.
    pub passage: usize,
    /// For ranking.
    score: f32,
    /// The share of the question it speaks of, between 0 and 1.
    pub share: f32,
    /// Whether it holds a word that it can answer by.
    anchored: bool,
}

impl Bm25 {
    /// Indexes the passages.
    pub fn new(entries: &[Entry]) -> Self {
        let lengths: Vec<f32> = entries.iter().map(length).collect();
        let average = (lengths.iter().sum::<f32>() / float(entries.len().max(1))).max(1.0);
        let mut terms: HashMap<Token, Term> = HashMap::new();
        for ((at, entry), length) in entries.iter().enumerate().zip(lengths) {
            let shorten = 1.0 - B + B * length / average;
            for (token, count) in counts(entry) {
                let times = (count.own + count.above) / shorten;
                let term = terms.entry(token).or_default();
                term.places.push((at, times * (K1 + 1.0) / (times + K1)));
                term.passages += usize::from(count.own > 0.0);
            }
        }
        for term in terms.values_mut() {
            term.rarity = rarity(entries.len(), term.passages);
        }
        let foreign = entries.iter().map(Entry::foreign).collect();
        Self { terms, unknown: UNKNOWN * rarity(entries.len(), 0), foreign }
    }

    /// The passage that answers `text`. Where a message holds questions, each is looked up for itself before the whole.
    pub fn best(&self, text: &str) -> Option<(Asked, Hit)> {
        let parts = sentences(text);
        let questions = parts.iter().map(|part| slice(text, part)).filter(|part| part.ends_with('?'));
        let found = questions.take(MAX_QUESTIONS).filter_map(|part| self.look_up(part));
        let best = found.reduce(|best, next| if next.1.share > best.1.share { next } else { best });
        best.or_else(|| self.look_up(text))
    }

    fn look_up(&self, text: &str) -> Option<(Asked, Hit)> {
        let asked = self.ask(text);
        let hit = self.hits(&asked).reduce(|best, next| if next.score > best.score { next } else { best })?;
        (hit.share >= MIN_SCORE).then_some((asked, hit))
    }

    fn ask(&self, text: &str) -> Asked {
        let meaning = meaning(text);
        let order = meaning.about_an_order();
        let rules = asked(meaning.concepts).map(Token::Rule);
        let mut seen = HashSet::new();
        let tokens = meaning.tokens.into_iter().chain(rules).filter(|token| seen.insert(token.clone()));
        Asked { words: tokens.filter_map(|token| self.word(token)).take(MAX_WORDS).collect(), order }
    }

    /// A word of a question with its weight; `None` for one that tells nothing.
    fn word(&self, token: Token) -> Option<Word> {
        let known = self.terms.get(&token).map(|term| term.rarity);
        let weight = known.unwrap_or(self.unknown);
        let (weight, anchor) = match &token {
            Token::Stem(stem) if everyday(stem) => (EVERYDAY * known?, false),
            Token::Stem(stem) if stem.chars().all(|c| c.is_ascii_digit()) => (known?, false),
            Token::Stem(_) => (weight, true),
            Token::Rule(_) => (TOPIC * weight, true),
            Token::Concept(concept) => match concept.role() {
                Role::Topic => (TOPIC * weight, true),
                Role::Thing => (weight, true),
                Role::Asked => (weight, false),
            },
        };
        Some(Word { token, weight, anchor })
    }

    /// The passages that can answer, with their scores. A question about an order is not answered from a text about a booking.
    fn hits(&self, asked: &Asked) -> impl Iterator<Item = Hit> {
        let none = |passage| Hit { passage, score: 0.0, share: 0.0, anchored: false };
        let mut hits: Vec<Hit> = (0..self.foreign.len()).map(none).collect();
        let total: f32 = asked.words.iter().map(|word| word.weight).sum();
        for word in &asked.words {
            for (at, times) in
                self.terms.get(&word.token).map(|term| term.places.as_slice()).unwrap_or_default()
            {
                if let Some(hit) = hits.get_mut(*at) {
                    hit.score += word.weight * times;
                    hit.share += word.weight * times.min(1.0) / total;
                    hit.anchored |= word.anchor;
                }
            }
        }
        let foreign = |hit: &Hit| self.foreign.get(hit.passage) == Some(&true);
        hits.into_iter().filter(move |hit| hit.anchored && !(asked.order && foreign(hit)))
    }
}

impl Asked {
    /// How much of the question each sentence of `entry` holds. Where only the heading answers, the text is taken from
    /// its beginning.
    pub fn strengths(&self, entry: &Entry) -> Vec<f32> {
        let mut strengths = self.held(entry);
        let best = strengths.iter().copied().fold(0.0, f32::max);
        if best <= 0.0 {
            return vec![1.0; strengths.len()];
        }
        let at = strengths.iter().position(|strength| *strength >= best).unwrap_or_default();
        for strength in &mut strengths {
            *strength = if *strength * 2.0 >= best { *strength } else { 0.0 };
        }
        // What follows the best sentence explains it.
        if let Some(next) = strengths.get_mut(at + 1) {
            *next = next.max(best / 4.0);
        }
        strengths
    }

    /// How much of the question each sentence holds. A question in the text is answered by the sentence after it.
    fn held(&self, entry: &Entry) -> Vec<f32> {
        let mut held = Vec::with_capacity(entry.sentences.len());
        let mut asked_before = 0.0;
        for sentence in &entry.sentences {
            let words = self.words.iter().filter(|word| sentence.tokens.contains(&word.token));
            let own = words.map(|word| word.weight).sum::<f32>() + asked_before;
            asked_before = if sentence.question { own } else { 0.0 };
            held.push(own - asked_before);
        }
        held
    }
}

/// How often a word counts for a passage.
#[derive(Default)]
struct Count {
    /// In its heading and text.
    own: f32,
    /// Above its heading.
    above: f32,
}

/// The words of a passage and the rules it states, with how often they count. What stands below the title and before
/// the first heading is mostly a greeting: there the title counts as such.
fn counts(entry: &Entry) -> HashMap<Token, Count> {
    let mut counts: HashMap<Token, Count> = HashMap::new();
    let heading = if entry.passage.heading == entry.passage.title { ABOVE } else { HEADING };
    let rules = Kind::ALL
        .into_iter()
        .filter_map(|kind| Some((Token::Rule(kind), HEADING * ruling(entry, kind)?.score)));
    let text = entry.sentences.iter().flat_map(|sentence| &sentence.tokens).map(|token| (token.clone(), 1.0));
    let named = entry.heading.iter().map(|token| (token.clone(), heading));
    for (token, times) in text.chain(named).chain(rules) {
        counts.entry(token).or_default().own += times;
    }
    for token in &entry.above {
        counts.entry(token.clone()).or_default().above += ABOVE;
    }
    counts
}

/// The length of a passage in words of its text.
fn length(entry: &Entry) -> f32 {
    float(entry.sentences.iter().map(|sentence| sentence.tokens.len()).sum())
}

/// BM25's inverse document frequency, never negative.
fn rarity(passages: usize, with: usize) -> f32 {
    (1.0 + (float(passages) - float(with) + 0.5) / (float(with) + 0.5)).ln()
}

#[expect(
    clippy::cast_precision_loss,
    reason = "counts of words and passages; beyond 2^24 the last digit has no weight"
)]
fn float(count: usize) -> f32 {
    count as f32
}
