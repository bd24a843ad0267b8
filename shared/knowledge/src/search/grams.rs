//! Runs of four letters, compared as BM25 compares words: what is inflected, compounded or misspelt shares most of its
//! runs, in every language alike, where a stemmer per language knows endings only.

use crate::passage::Passage;
use crate::sentence::{sentences, slice};
use std::collections::{BTreeSet, HashMap};
use understand::network_reading::letters;

/// The length of a run; the ends of a word are marked and count as letters.
const RUN: usize = 4;
/// A run in the heading counts as so many in the text.
const HEADING: f32 = 3.0;
/// BM25: how fast repetition stops counting, and how much a long passage is held back.
const K1: f32 = 1.2;
const B: f32 = 0.4;

/// A run, hashed.
type Gram = u32;

/// The runs of a shop's passages.
pub struct Grams {
    terms: HashMap<Gram, Term>,
    passages: usize,
}

#[derive(Default)]
struct Term {
    /// How many headings hold it.
    headings: usize,
    places: Vec<Place>,
}

/// Small, since a common run has one for every passage.
struct Place {
    /// Twice the passage's place, and one more where the heading holds the run.
    passage: u32,
    /// How much it counts there.
    weight: f32,
}

/// How much of a question a passage holds.
#[derive(Debug, Clone, Copy, Default)]
pub struct Told {
    /// The share of its runs, the rarer ones counting more.
    pub share: f32,
    /// The score by BM25, compared to the best passage's.
    pub rank: f32,
    /// The share of its runs that the heading holds.
    pub heading: f32,
}

/// How often a run counts in a passage.
#[derive(Default)]
struct Count {
    times: f32,
    in_heading: bool,
}

impl Grams {
    /// Reads passages.
    pub fn new<'p>(passages: impl Iterator<Item = &'p Passage>) -> Self {
        let counts: Vec<HashMap<Gram, Count>> = passages.map(counts).collect();
        let lengths: Vec<f32> =
            counts.iter().map(|counts| counts.values().map(|count| count.times).sum()).collect();
        let average = (lengths.iter().sum::<f32>() / float(lengths.len().max(1))).max(1.0);
        let passages = counts.len();
        let mut terms: HashMap<Gram, Term> = HashMap::new();
        for ((passage, counts), length) in (0..).zip(counts).zip(lengths) {
            let held_back = K1 * (1.0 - B + B * length / average);
            for (gram, Count { times, in_heading }) in counts {
                let term = terms.entry(gram).or_default();
                term.headings += usize::from(in_heading);
                let weight = times * (K1 + 1.0) / (times + held_back);
                let passage = 2 * passage + u32::from(in_heading);
                term.places.push(Place { passage, weight });
            }
        }
        Self { terms, passages }
    }

    /// What each passage holds of `question`.
    pub fn look_up(&self, question: &str) -> Vec<Told> {
        let mut told = vec![Told::default(); self.passages];
        let (mut all, mut all_of_headings) = (0.0, 0.0);
        for gram in of(question) {
            let term = self.terms.get(&gram);
            let rarity = self.rarity(term.map_or(0, |term| term.places.len()));
            let rarity_in_headings = self.rarity(term.map_or(0, |term| term.headings));
            all += rarity;
            all_of_headings += rarity_in_headings;
            for place in term.map(|term| term.places.as_slice()).unwrap_or_default() {
                let Some(told) = told.get_mut((place.passage / 2) as usize) else { continue };
                told.share += rarity;
                told.rank += rarity * place.weight;
                told.heading += if place.passage % 2 == 1 { rarity_in_headings } else { 0.0 };
            }
        }
        let best = told.iter().map(|told| told.rank).fold(0.0, f32::max);
        let part = |x: f32, of: f32| if of > 0.0 { x / of } else { 0.0 };
        for told in &mut told {
            told.share = part(told.share, all);
            told.rank = part(told.rank, best);
            told.heading = part(told.heading, all_of_headings);
        }
        told
    }

    /// BM25's inverse document frequency, never negative.
    fn rarity(&self, with: usize) -> f32 {
        (1.0 + (float(self.passages) - float(with) + 0.5) / (float(with) + 0.5)).ln()
    }
}

/// The runs of a text, each once.
pub fn of(text: &str) -> BTreeSet<Gram> {
    all_of(text).into_iter().collect()
}

/// The share of the runs of `asked` that are also in `other`.
pub fn shared(asked: &BTreeSet<Gram>, other: &BTreeSet<Gram>) -> f32 {
    float(asked.intersection(other).count()) / float(asked.len().max(1))
}

fn all_of(text: &str) -> Vec<Gram> {
    let sentences = sentences(text);
    sentences.iter().flat_map(|sentence| letters(slice(text, sentence), RUN)).collect()
}

fn counts(passage: &Passage) -> HashMap<Gram, Count> {
    let mut counts: HashMap<Gram, Count> = HashMap::new();
    let parts =
        [(&passage.heading, HEADING, true), (&passage.text, 1.0, false), (&passage.title, 1.0, false)];
    for (text, times, in_heading) in parts {
        for gram in all_of(text) {
            let count = counts.entry(gram).or_default();
            count.times += times;
            count.in_heading |= in_heading;
        }
    }
    counts
}

#[expect(clippy::cast_precision_loss, reason = "counts; beyond 2^24 the last digit has no weight")]
fn float(count: usize) -> f32 {
    count as f32
}
