//! Learns by which words around it a number is an order's, and "the last one" is one.

use crate::corpus::Line;
use crate::random::Random;
use understand::training::{bucket, candidates};

/// Every clue falls into one of so many buckets.
const BUCKETS: usize = 1 << 16;
/// How often everything is gone through.
const ROUNDS: usize = 12;
const RATE: f32 = 0.3;
/// The share of clues that is left out, so that none is relied on alone.
const LEFT_OUT: f32 = 0.4;
/// Weights that nothing asks for fade.
const FADE: f32 = 1e-4;

/// The weight of every bucket.
pub(crate) fn learn(lines: &[Line]) -> Vec<f32> {
    let mut random = Random::new(7);
    let mut examples: Vec<(Vec<u32>, bool)> = lines.iter().flat_map(examples).collect();
    let (mut weights, mut squares) = (vec![0.0_f32; BUCKETS], vec![1.0_f32; BUCKETS]);
    for _ in 0..ROUNDS {
        random.shuffle(&mut examples);
        for (clues, is_order) in &examples {
            let kept: Vec<usize> = clues
                .iter()
                .filter(|_| !random.chance(LEFT_OUT))
                .map(|clue| bucket(*clue, BUCKETS))
                .collect();
            step(&mut weights, &mut squares, &kept, *is_order);
        }
    }
    weights
}

/// All that may name an order in a line, and whether it does.
fn examples(line: &Line) -> impl Iterator<Item = (Vec<u32>, bool)> {
    candidates(&line.text).map(|candidate| (candidate.clues, line.orders.contains(&candidate.name)))
}

/// One step of gradient descent, shorter for what has moved much already (Adagrad).
fn step(weights: &mut [f32], squares: &mut [f32], buckets: &[usize], is_order: bool) {
    let score: f32 = buckets.iter().filter_map(|bucket| weights.get(*bucket)).sum();
    let off = 1.0 / (1.0 + (-score).exp()) - if is_order { 1.0 } else { 0.0 };
    for bucket in buckets {
        if let (Some(weight), Some(square)) = (weights.get_mut(*bucket), squares.get_mut(*bucket)) {
            let d = FADE.mul_add(*weight, off);
            *square += d * d;
            *weight -= RATE * d / square.sqrt();
        }
    }
}
