//! From the corpus to the block of bytes that `understand` reads.

use crate::calibrate::calibrate;
use crate::corpus::Corpus;
use crate::learn::{Model, SEED, learn};
use crate::lesson::Lesson;
use crate::letters;
use crate::orders;
use crate::pack::{bytes, layers, vectors};
use crate::random::Random;
use crate::retell::Retelling;
use model::Language;
use std::collections::BTreeMap;
use understand::training::{Calibration, Dictionary, Index, SHAPE, Weights, key};

/// To calibrate on, one of so many blocks of lines is left out at first: what stands together is often alike.
const UNSEEN: usize = 4;
const BLOCK: usize = 50;
/// Only of the first lines of each language: they are messages as they come, and those behind them were written to be
/// hard, by which the curves would doubt too much.
const AS_THEY_COME: usize = 2400;
/// So many features have a vector: with the rest of the block they are the 3 MB that a function may carry.
const FEATURES: usize = 122_000;
/// One of so many lines is learned a second time as noise, with its letters in disorder.
const NOISE: usize = 60;

/// The block for `corpus`. The same corpus gives the same block.
pub(crate) fn weigh(corpus: &Corpus) -> Vec<u8> {
    eprintln!("languages");
    let (letters, letter_step) = bytes(letters::learn(corpus).into_iter());
    eprintln!("orders");
    let (clues, clue_step) = bytes(orders::learn(&corpus.lines).into_iter());
    let (forms, concepts) = dictionary(corpus);
    let Some(index) = Index::decode(&forms) else { return Vec::new() };
    let words = Dictionary { forms: index, concepts: &concepts };
    let mut random = Random::new(5);
    let noise = corpus.lines.iter().step_by(NOISE).map(|line| Lesson::noise(line, &mut random));
    let noise: Vec<Lesson> = noise.collect();
    let lessons: Vec<Lesson> = corpus.lines.iter().map(Lesson::new).chain(noise).collect();
    let calibration = calibration(&lessons, corpus, &words);
    eprintln!("meaning, from all of {} messages", lessons.len());
    let all: Vec<&Lesson> = lessons.iter().collect();
    let mut model = learn(&Retelling::new(&all, &corpus.words, words), &all, SHAPE, SEED);
    let [features, rows, row_step] = vectors(&model, FEATURES);
    Weights::encode(&[
        corpus.digest.to_vec(),
        features,
        rows,
        row_step,
        forms.clone(),
        concepts.clone(),
        letters,
        letter_step.to_le_bytes().to_vec(),
        clues,
        clue_step.to_le_bytes().to_vec(),
        layers(&mut model),
        calibration.encode(),
    ])
}

/// Fitted with a model that has not seen some of the lines.
fn calibration(lessons: &[Lesson], corpus: &Corpus, words: &Dictionary<'_>) -> Calibration {
    let mut unseen: Vec<&Lesson> = Vec::new();
    let mut seen: Vec<&Lesson> = Vec::new();
    for of_a_language in lessons.chunk_by(|a, b| a.language == b.language) {
        for (at, lesson) in of_a_language.iter().enumerate() {
            let is_left_out = at < AS_THEY_COME && (at / BLOCK).is_multiple_of(UNSEEN);
            if is_left_out { unseen.push(lesson) } else { seen.push(lesson) }
        }
    }
    eprintln!("calibration, on {} messages that are not learned from", unseen.len());
    let model: Model = learn(&Retelling::new(&seen, &corpus.words, *words), &seen, SHAPE, SEED);
    calibrate(&model, &unseen, words)
}

/// The keys of all forms, and the concept of each. Of two concepts that claim a form the first keeps it.
fn dictionary(corpus: &Corpus) -> (Vec<u8>, Vec<u8>) {
    let (mut places, mut concepts) = (BTreeMap::<u32, u16>::new(), BTreeMap::<&str, u16>::new());
    for (language, words) in &corpus.words {
        for (concept, forms) in words {
            let next = u16::try_from(concepts.len()).unwrap_or(u16::MAX);
            let place = *concepts.entry(concept).or_insert(next);
            keys(*language, forms).for_each(|key| {
                places.entry(key).or_insert(place);
            });
        }
    }
    let keys: Vec<u32> = places.keys().copied().collect();
    (Index::encode(&keys), places.into_values().flat_map(u16::to_le_bytes).collect())
}

fn keys(language: Language, forms: &[String]) -> impl Iterator<Item = u32> {
    forms.iter().filter_map(move |form| key(language, form))
}
