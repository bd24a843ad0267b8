//! Which sentences of a passage are quoted.

use crate::entry::Entry;

/// At most this many sentences.
const MAX_SENTENCES: usize = 3;
/// At most this many characters, unless the first sentence alone is longer: what two text messages hold.
const MAX_CHARACTERS: usize = 300;

/// With less to do with the question than this in every sentence only the heading answers: the text is taken from its
/// beginning.
const LEAST: f32 = 0.25;

/// The strongest sentences of `entry` that fit, in order. `strengths` has one number for each sentence; what has 0 is
/// not taken.
pub fn select(entry: &Entry, strengths: &[f32]) -> Vec<usize> {
    let mut ranked: Vec<(usize, f32)> =
        strengths.iter().copied().enumerate().filter(|(_, strength)| *strength > 0.0).collect();
    ranked.sort_by(|a, b| b.1.total_cmp(&a.1));
    let mut chosen = Vec::new();
    let mut characters = 0;
    for (at, _) in ranked {
        let length = entry.sentence(at).chars().count();
        if chosen.is_empty() || characters + length <= MAX_CHARACTERS {
            chosen.push(at);
            characters += length + 1;
        }
        if chosen.len() == MAX_SENTENCES {
            break;
        }
    }
    chosen.sort_unstable();
    chosen
}

/// How strongly each sentence answers, by how much each has to do with what was asked: those that have at least half as
/// much as the best, and what follows the best, since it explains it. A question in the text is answered by the sentence
/// after it.
pub fn strengths(entry: &Entry, relevance: &[f32]) -> Vec<f32> {
    let mut strengths = answering(entry, relevance);
    let best = strengths.iter().copied().fold(0.0, f32::max);
    if best < LEAST {
        return vec![1.0; strengths.len()];
    }
    let at = strengths.iter().position(|strength| *strength >= best).unwrap_or_default();
    for strength in &mut strengths {
        *strength = if *strength * 2.0 >= best { *strength } else { 0.0 };
    }
    if let Some(next) = strengths.get_mut(at + 1) {
        *next = next.max(best / 4.0);
    }
    strengths
}

fn answering(entry: &Entry, relevance: &[f32]) -> Vec<f32> {
    let mut asked_before = 0.0_f32;
    let mut answering = Vec::with_capacity(relevance.len());
    for (sentence, own) in entry.sentences.iter().zip(relevance) {
        let own = own.max(asked_before);
        asked_before = if sentence.is_question { own } else { 0.0 };
        answering.push(if sentence.is_question { 0.0 } else { own });
    }
    answering
}
