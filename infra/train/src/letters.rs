//! Learns which runs of letters and which small words speak for which language.

use crate::corpus::Corpus;
use crate::learn::softmax;
use crate::random::Random;
use model::Language;
use understand::training::{LANGUAGES, letters};

/// Every run of letters falls into one of so many buckets.
const BUCKETS: usize = 1 << 16;
/// How often everything is gone through.
const ROUNDS: usize = 24;
const RATE: f32 = 0.25;
/// The share of a text's features that is left out, so that none is relied on alone.
const LEFT_OUT: f32 = 0.25;
/// The share of texts of which only two to five words are read: most of what shoppers write is short.
const CUT: f32 = 0.5;

/// The weights of every language for every bucket.
pub(crate) fn learn(corpus: &Corpus) -> Vec<f32> {
    let mut random = Random::new(3);
    let mut texts = texts(corpus, &mut random);
    let mut weights = vec![0.0_f32; BUCKETS * LANGUAGES];
    let mut squares = vec![1e-3_f32; BUCKETS * LANGUAGES];
    for _ in 0..ROUNDS {
        random.shuffle(&mut texts);
        for (language, text) in &texts {
            let text = if random.chance(CUT) { cut(text, &mut random) } else { text.clone() };
            let features: Vec<usize> =
                letters(&text, BUCKETS).into_iter().filter(|_| !random.chance(LEFT_OUT)).collect();
            step(&mut weights, &mut squares, &features, *language);
        }
    }
    weights
}

/// One step of gradient descent, shorter for what has moved much already (Adagrad).
fn step(weights: &mut [f32], squares: &mut [f32], features: &[usize], language: usize) {
    let mut scores = [0.0_f32; LANGUAGES];
    for feature in features {
        let row = weights.get(feature * LANGUAGES..(feature + 1) * LANGUAGES).unwrap_or_default();
        scores.iter_mut().zip(row).for_each(|(sum, w)| *sum += w);
    }
    let shares = softmax(&scores);
    let off: Vec<f32> =
        shares.iter().enumerate().map(|(at, p)| if at == language { p - 1.0 } else { *p }).collect();
    for feature in features {
        let range = feature * LANGUAGES..(feature + 1) * LANGUAGES;
        let (Some(row), Some(squares)) = (weights.get_mut(range.clone()), squares.get_mut(range)) else {
            continue;
        };
        for ((w, square), d) in row.iter_mut().zip(squares).zip(&off) {
            *square += d * d;
            *w -= RATE * d / (square.sqrt() * 4.0 + 1.0);
        }
    }
}

/// Every text with the place of its language; behind the twelve stand all others.
fn texts(corpus: &Corpus, random: &mut Random) -> Vec<(usize, String)> {
    let place = |language| Language::ALL.iter().position(|l| *l == language).unwrap_or(0);
    let mut texts: Vec<(usize, String)> =
        corpus.lines.iter().map(|line| (place(line.language), line.text.clone())).collect();
    for (language, everyday) in &corpus.everyday {
        texts.extend(everyday.sentences.iter().map(|text| (place(*language), text.clone())));
        texts.extend(pairs(&everyday.words, random).map(|text| (place(*language), text)));
    }
    for (language, words) in &corpus.words {
        let forms: Vec<String> = words.iter().flat_map(|(_, forms)| forms).map(|form| plain(form)).collect();
        texts.extend(pairs(&forms, random).map(|text| (place(*language), text)));
    }
    texts.extend(corpus.unsupported.iter().map(|text| (Language::ALL.len(), text.clone())));
    texts
}

fn plain(form: &str) -> String {
    form.trim_end_matches('*').replace('_', " ")
}

/// Each word with another one of its language.
fn pairs<'w>(words: &'w [String], random: &'w mut Random) -> impl Iterator<Item = String> + 'w {
    words.iter().map(|first| format!("{first} {}", random.pick(words).map_or("", String::as_str)))
}

fn cut(text: &str, random: &mut Random) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let length = 2 + random.below(4);
    let from = random.below(words.len().saturating_sub(length) + 1);
    words.into_iter().skip(from).take(length).collect::<Vec<_>>().join(" ")
}
