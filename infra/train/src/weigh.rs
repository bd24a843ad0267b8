//! From the corpus to the block of bytes that `understand` reads.

use crate::calibrate::calibrate;
use crate::corpus::Corpus;
use crate::learn::{Model, learn};
use crate::lesson::Lesson;
use crate::letters;
use crate::random::Random;
use model::Language;
use std::collections::BTreeMap;
use understand::training::{Calibration, Dictionary, Index, LABELS, Weights, key};

/// One of so many lines is left out at first, to calibrate on.
const UNSEEN: usize = 8;
/// One of so many lines is learned a second time as noise, with its letters in disorder.
const NOISE: usize = 60;

/// The block for `corpus`. The same corpus gives the same block.
pub(crate) fn weigh(corpus: &Corpus) -> Vec<u8> {
    eprintln!("languages");
    let (letters, letter_step) = bytes(letters::learn(corpus).into_iter());
    let (forms, concepts) = dictionary(corpus);
    let Some(index) = Index::decode(&forms) else { return Vec::new() };
    let words = Dictionary { forms: index, concepts: &concepts };
    let mut random = Random::new(5);
    let noise = corpus.lines.iter().step_by(NOISE).map(|line| Lesson::noise(line, &mut random));
    let lessons: Vec<Lesson> = noise.chain(corpus.lines.iter().map(Lesson::new)).collect();
    let calibration = calibration(&lessons, &words);
    eprintln!("meaning, from all of {} messages", lessons.len());
    let mut model = learn(&lessons.iter().collect::<Vec<_>>(), &words, LABELS);
    let (rows, row_step) = bytes(model.rows.iter().flatten().copied());
    let layers = model.network.numbers().flat_map(|x| x.to_le_bytes()).collect();
    Weights::encode(&[
        corpus.digest.to_vec(),
        Index::encode(&model.features),
        rows,
        row_step.to_le_bytes().to_vec(),
        forms.clone(),
        concepts.clone(),
        letters,
        letter_step.to_le_bytes().to_vec(),
        layers,
        calibration.encode(),
    ])
}

/// Fitted with a model that has not seen every eighth line.
fn calibration(lessons: &[Lesson], words: &Dictionary<'_>) -> Calibration {
    let part = |unseen: bool| -> Vec<&Lesson> {
        let of = |(at, lesson)| ((at % UNSEEN == 0) == unseen).then_some(lesson);
        lessons.iter().enumerate().filter_map(of).collect()
    };
    eprintln!("calibration, without every {UNSEEN}th message");
    let model: Model = learn(&part(false), words, LABELS);
    calibrate(&model, &part(true), words)
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

/// Numbers as signed bytes, and what one step of a byte is.
#[expect(clippy::cast_possible_truncation, reason = "between -127 and 127")]
fn bytes(numbers: impl Iterator<Item = f32> + Clone) -> (Vec<u8>, f32) {
    let step = numbers.clone().fold(0.0_f32, |most, x| most.max(x.abs())) / 127.0;
    (numbers.map(|x| ((x / step).round() as i8).cast_unsigned()).collect(), step)
}
