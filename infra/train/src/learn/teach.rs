//! What one message teaches: the way through the network, how far off it was, and the way back.

use super::{Change, Model, scale};
use crate::lesson::Target;
use crate::random::Random;
use understand::training::{Layer, Network, WIDTH, add_rows, look};

/// The share of what stands between the layers that is left out, so that nothing is relied on alone.
const LEFT_OUT: f32 = 0.3;
/// No label is wholly sure.
const DOUBT: f32 = 0.02;

/// A message as the network sees it: the rows of its words' features.
pub(crate) struct Example<'l> {
    pub words: Vec<Vec<u32>>,
    pub target: &'l Target,
}

/// What came out on the way through, kept for the way back.
struct Way {
    windows: Vec<(Vec<f32>, Vec<f32>)>,
    /// At which word each filter was greatest.
    greatest: Vec<usize>,
    pooled: Vec<f32>,
    pooled_mask: Vec<f32>,
    hidden: Vec<f32>,
    hidden_mask: Vec<f32>,
}

/// Adds to `change` what one message teaches.
pub(super) fn teach(model: &Model, example: &Example<'_>, random: &mut Random, change: &mut Change) {
    let vectors: Vec<_> = example.words.iter().map(|word| model.vector(word)).collect();
    let way = through(&model.network, &vectors, random);
    let last: Vec<f32> = way.hidden.iter().chain(&way.pooled).copied().collect();
    let scores = model.network.labels.apply(&last);
    let wanted = off(&scores, example.target);
    let d_vectors = back_through(&model.network, &way, &last, &wanted, &mut change.network);
    for (rows, d) in example.words.iter().zip(d_vectors).filter(|(rows, _)| !rows.is_empty()) {
        let scale = scale(rows);
        change.rows.push((rows.clone(), d.map(|x| x * scale)));
    }
}

fn through(net: &Network, vectors: &[[f32; WIDTH]], random: &mut Random) -> Way {
    let of = |at| {
        let mut input = vec![0.0; net.shape().seen * WIDTH];
        look(vectors, at, &mut input);
        let out = net.window.apply(&input);
        (input, out)
    };
    let windows: Vec<_> = (0..vectors.len()).map(of).collect();
    let (greatest, pooled) = pool(&windows, net.window.bias.len());
    let pooled_mask = mask(random, pooled.len());
    let pooled = times(&pooled, &pooled_mask);
    let hidden_mask = mask(random, net.hidden.bias.len());
    let hidden = net.hidden.apply(&pooled).into_iter().map(|x| x.max(0.0)).collect::<Vec<_>>();
    let hidden = times(&hidden, &hidden_mask);
    Way { windows, greatest, pooled, pooled_mask, hidden, hidden_mask }
}

/// The greatest and the mean value of each filter, and where it was greatest.
fn pool(windows: &[(Vec<f32>, Vec<f32>)], filters: usize) -> (Vec<usize>, Vec<f32>) {
    let (mut greatest, mut pooled) = (vec![usize::MAX; filters], vec![0.0_f32; 2 * filters]);
    let (most, mean) = pooled.split_at_mut(filters);
    let share = share(windows.len());
    for (at, (_, out)) in windows.iter().enumerate() {
        for (((x, most), mean), place) in
            out.iter().zip(most.iter_mut()).zip(mean.iter_mut()).zip(&mut greatest)
        {
            if *x > *most {
                (*most, *place) = (*x, at);
            }
            *mean += x.max(0.0) * share;
        }
    }
    (greatest, pooled)
}

#[expect(clippy::cast_precision_loss, reason = "a few hundred words")]
fn share(words: usize) -> f32 {
    1.0 / words.max(1) as f32
}

fn mask(random: &mut Random, length: usize) -> Vec<f32> {
    (0..length).map(|_| if random.chance(LEFT_OUT) { 0.0 } else { 1.0 / (1.0 - LEFT_OUT) }).collect()
}

fn times(a: &[f32], b: &[f32]) -> Vec<f32> {
    a.iter().zip(b).map(|(a, b)| a * b).collect()
}

fn back_through(
    net: &Network,
    way: &Way,
    last: &[f32],
    d: &[f32],
    change: &mut Network,
) -> Vec<[f32; WIDTH]> {
    let d_last = back(&net.labels, last, d, &mut change.labels);
    let (d_hidden, d_skipped) = d_last.split_at(way.hidden.len());
    let reached = d_hidden.iter().zip(&way.hidden).zip(&way.hidden_mask);
    let d_hidden: Vec<f32> = reached.map(|((d, x), m)| if *x > 0.0 { d * m } else { 0.0 }).collect();
    let d_pooled = back(&net.hidden, &way.pooled, &d_hidden, &mut change.hidden);
    let d_pooled: Vec<f32> = d_pooled.iter().zip(d_skipped).map(|(a, b)| a + b).collect();
    let d_pooled = times(&d_pooled, &way.pooled_mask);
    let (d_most, d_mean) = d_pooled.split_at(way.greatest.len());
    let share = share(way.windows.len());
    let d_outs = way.windows.iter().enumerate().map(|(at, (_, out))| {
        let filters = out.iter().zip(d_most.iter().zip(&way.greatest)).zip(d_mean);
        let d_out = filters.map(|((x, (most, place)), mean)| {
            let peak = if *place == at { *most } else { 0.0 };
            if *x > 0.0 { mean * share + peak } else { 0.0 }
        });
        d_out.collect()
    });
    let d_outs: Vec<Vec<f32>> = d_outs.collect();
    let inputs: Vec<&[f32]> = way.windows.iter().map(|(input, _)| input.as_slice()).collect();
    let d_inputs = back_all(&net.window, &inputs, &d_outs, &mut change.window);
    let (mut d_vectors, reach) = (vec![[0.0_f32; WIDTH]; way.windows.len()], net.shape().seen / 2);
    for (at, d_input) in d_inputs.iter().enumerate() {
        for (offset, part) in d_input.chunks_exact(WIDTH).enumerate() {
            if let Some(d) = (at + offset).checked_sub(reach).and_then(|place| d_vectors.get_mut(place)) {
                d.iter_mut().zip(part).for_each(|(d, x)| *d += x);
            }
        }
    }
    d_vectors
}

/// The way back of all words through the layer that each goes through. Weight by weight rather than word by word, so that each row
/// is at hand for all of them.
fn back_all(layer: &Layer, inputs: &[&[f32]], d_outs: &[Vec<f32>], change: &mut Layer) -> Vec<Vec<f32>> {
    let outputs = layer.bias.len();
    for d_out in d_outs {
        change.bias.iter_mut().zip(d_out).for_each(|(b, d)| *b += d);
    }
    let mut d_inputs = vec![Vec::with_capacity(layer.weights.len() / outputs); inputs.len()];
    let rows = layer.weights.chunks_exact(outputs).zip(change.weights.chunks_exact_mut(outputs));
    for (at, (weights, change)) in rows.enumerate() {
        let of_words = inputs.iter().zip(d_outs);
        let numbers = of_words.filter_map(|(input, d_out)| Some((*input.get(at)?, d_out.as_slice())));
        add_rows(numbers, change);
        d_inputs.iter_mut().zip(d_outs).for_each(|(d_input, d_out)| d_input.push(dot(weights, d_out)));
    }
    d_inputs
}

/// The way back through a layer: what the input should change by; what the weights should is added to `change`.
fn back(layer: &Layer, input: &[f32], d_out: &[f32], change: &mut Layer) -> Vec<f32> {
    let outputs = layer.bias.len();
    change.bias.iter_mut().zip(d_out).for_each(|(b, d)| *b += d);
    let rows = layer.weights.chunks_exact(outputs).zip(change.weights.chunks_exact_mut(outputs));
    let of = |(x, (weights, change)): (&f32, (&[f32], &mut [f32]))| {
        if *x != 0.0 {
            change.iter_mut().zip(d_out).for_each(|(c, d)| *c += x * d);
        }
        dot(weights, d_out)
    };
    input.iter().zip(rows).map(of).collect()
}

/// In eight sums side by side, which the processor adds at once.
fn dot(a: &[f32], b: &[f32]) -> f32 {
    let mut sums = [0.0_f32; 8];
    let (a8, b8) = (a.chunks_exact(8), b.chunks_exact(8));
    let rest: f32 = a8.remainder().iter().zip(b8.remainder()).map(|(a, b)| a * b).sum();
    for (a, b) in a8.zip(b8) {
        sums.iter_mut().zip(a.iter().zip(b)).for_each(|(sum, (a, b))| *sum += a * b);
    }
    sums.iter().sum::<f32>() + rest
}

/// How far each score is from what is wanted: the main labels exclude each other, the marks stand for themselves.
#[expect(clippy::cast_precision_loss, reason = "a dozen labels")]
fn off(scores: &[f32], target: &Target) -> Vec<f32> {
    let (mains, marks) = scores.split_at(scores.len() - target.marks.len());
    let doubt = DOUBT / (mains.len() - 1) as f32;
    let wanted = |at| if at == target.main { 1.0 - DOUBT } else { doubt };
    let mains = softmax(mains).into_iter().enumerate().map(|(at, p)| p - wanted(at));
    mains
        .chain(marks.iter().zip(&target.marks).map(|(score, want)| 1.0 / (1.0 + (-score).exp()) - want))
        .collect()
}

/// Scores as shares of one.
pub(crate) fn softmax(scores: &[f32]) -> Vec<f32> {
    let most = scores.iter().copied().fold(f32::MIN, f32::max);
    let raised: Vec<f32> = scores.iter().map(|score| (score - most).exp()).collect();
    let sum: f32 = raised.iter().sum();
    raised.into_iter().map(|x| x / sum).collect()
}
