//! How much each of the things that speak for a passage counts, so that what comes out is a probability.

use super::corpus::Shop;
use crate::learn::{float, softmax};
use knowledge::search::training::{Encoder, SIGNALS, Signals, Weights, probability};

/// A question and what speaks for each passage of its shop.
pub(crate) struct Case {
    /// Whether the passage answers.
    pub passages: Vec<([f32; SIGNALS], bool)>,
    /// Whether one does.
    pub is_answered: bool,
}

impl Case {
    /// The probability of the likeliest passage, and whether it answers.
    pub(crate) fn best(&self, weights: &Weights) -> Option<(f32, bool)> {
        let scored = self.passages.iter().map(|(signals, right)| (probability(weights, signals), *right));
        scored.max_by(|(a, _), (b, _)| a.total_cmp(b))
    }
}

/// The questions of a shop.
pub(crate) fn cases(shop: &Shop, encoder: &Encoder) -> Vec<Case> {
    let signals = Signals::new(&shop.articles, shop.language, encoder);
    let case = |(question, answers): &(String, Vec<String>)| {
        let of = signals.of(question, shop.language, encoder);
        let is_right = |id: &str| answers.iter().any(|answer| answer == id);
        let passages = of.into_iter().map(|(id, signals)| (signals, is_right(id))).collect();
        Case { passages, is_answered: !answers.is_empty() }
    };
    shop.questions.iter().map(case).collect()
}

const STEPS: usize = 300;
const RATE: f32 = 0.5;
const SMALL: f32 = 1e-4;

/// The weights that tell the passages of a shop apart, on the scale on which they are the probability that the best of
/// them answers.
pub(crate) fn fit(cases: &[&Case]) -> Weights {
    scaled(cases, tell_apart(cases))
}

/// By logistic regression: how often the best passage is right, by how much speaks for it.
fn scaled(cases: &[&Case], weights: Weights) -> Weights {
    let best = |case: &&Case| {
        let values = case.passages.iter().map(|(signals, right)| (weights.value(signals), *right));
        values.max_by(|(a, _), (b, _)| a.total_cmp(b))
    };
    let best: Vec<(f32, bool)> = cases.iter().filter_map(best).collect();
    let (mut scale, mut none, mut pace) = (1.0_f32, weights.none, [1e-6_f32; 2]);
    for _ in 0..STEPS {
        let mut change = [0.0_f32; 2];
        for (value, is_right) in &best {
            let error = 1.0 / (1.0 + (none - scale * value).exp()) - if *is_right { 1.0 } else { 0.0 };
            change[0] += error * value;
            change[1] -= error;
        }
        for ((number, change), pace) in [&mut scale, &mut none].into_iter().zip(change).zip(&mut pace) {
            let change = change / float(best.len());
            *pace += change * change;
            *number -= RATE * change / pace.sqrt();
        }
    }
    Weights { signals: weights.signals.map(|weight| weight * scale), none }
}

/// The weights under which the right passages are likeliest among those of their shop, or none where none answers.
fn tell_apart(cases: &[&Case]) -> Weights {
    let mut weights = [1.0_f32; SIGNALS + 1];
    let mut pace = [1e-6_f32; SIGNALS + 1];
    for _ in 0..STEPS {
        let mut change = [0.0_f32; SIGNALS + 1];
        for case in cases {
            add_change(&weights, case, &mut change);
        }
        for ((weight, change), pace) in weights.iter_mut().zip(change).zip(&mut pace) {
            let change = change / float(cases.len()) + SMALL * *weight;
            *pace += change * change;
            *weight -= RATE * change / pace.sqrt();
        }
    }
    of(&weights)
}

fn of(numbers: &[f32; SIGNALS + 1]) -> Weights {
    Weights::decode(numbers).unwrap_or_default()
}

fn add_change(weights: &[f32; SIGNALS + 1], case: &Case, change: &mut [f32; SIGNALS + 1]) {
    let weights = of(weights);
    let values: Vec<f32> =
        case.passages.iter().map(|(signals, _)| weights.value(signals)).chain([weights.none]).collect();
    let right: Vec<bool> =
        case.passages.iter().map(|(_, is_right)| *is_right).chain([!case.is_answered]).collect();
    let shares = softmax(&values);
    let share_of_right: f32 = shares.iter().zip(&right).filter(|(_, right)| **right).map(|(x, _)| x).sum();
    let mut none = [0.0; SIGNALS + 1];
    none[SIGNALS] = 1.0;
    let inputs = case.passages.iter().map(|(signals, _)| with_none(signals)).chain([none]);
    for ((input, share), right) in inputs.zip(shares).zip(right) {
        let error = share - if right { share / share_of_right.max(1e-9) } else { 0.0 };
        change.iter_mut().zip(input).for_each(|(change, x)| *change += error * x);
    }
}

fn with_none(signals: &[f32; SIGNALS]) -> [f32; SIGNALS + 1] {
    let mut input = [0.0; SIGNALS + 1];
    input.iter_mut().zip(signals).for_each(|(input, signal)| *input = *signal);
    input
}
