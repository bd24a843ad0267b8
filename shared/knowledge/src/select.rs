//! Which sentences of a passage are quoted.

use crate::entry::Entry;

/// At most this many sentences.
const MAX_SENTENCES: usize = 3;
/// At most this many characters, unless the first sentence alone is longer: what two text messages hold.
const MAX_CHARACTERS: usize = 300;

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
