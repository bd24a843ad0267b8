//! From the scores of the network to the labels of the contract.

use crate::calibration::Calibration;
use crate::labels::{Aspect, Intent, LABELS, MAINS, Topic};
use crate::meaning::{Scored, THRESHOLD};

/// A second wish must be surer than the first: acting on one that is none is worse than hearing it again.
const SECOND: f32 = 0.5;
/// From which probability an aspect is named.
const ASPECT: f32 = 0.5;
/// A topic is only given when it is highly likely (IN-13).
const TOPIC: f32 = 0.75;
/// IN-14.
const MOST_TOPICS: usize = 2;

/// What the scores say.
#[derive(Debug, Default)]
pub(crate) struct Verdict {
    pub intents: Vec<Scored>,
    pub topics: Vec<(Topic, f32)>,
}

/// Reads the scores of one message: the main wish, the probability of each intent, of each aspect, of each topic.
pub(crate) fn of(scores: &[f32], calibration: &Calibration) -> Verdict {
    let Some(scores) = scores.first_chunk::<LABELS>() else { return Verdict::default() };
    let (mains, rest) = scores.split_at(MAINS);
    let (intents, rest) = rest.split_at(Intent::ALL.len());
    let (aspects, topics) = rest.split_at(Aspect::ALL.len());
    let p = |scores: &[f32], curve: crate::calibration::Curve| -> Vec<f32> {
        scores.iter().map(|score| curve.probability(*score)).collect()
    };
    let aspects = p(aspects, calibration.aspects);
    Verdict {
        intents: wishes(mains, &p(intents, calibration.intents), &aspects),
        topics: sure(&p(topics, calibration.topics)),
    }
}

/// The main wish first, then what else is likely, most likely first.
fn wishes(mains: &[f32], intents: &[f32], aspects: &[f32]) -> Vec<Scored> {
    let best = mains.iter().enumerate().max_by(|(_, a), (_, b)| a.total_cmp(b)).map_or(MAINS, |(at, _)| at);
    let Some(main) = Intent::ALL.get(best) else { return Vec::new() };
    let named = |intent: Intent| {
        let likely =
            Aspect::ALL.iter().zip(aspects).filter(|(aspect, p)| aspect.intent() == intent && **p >= ASPECT);
        likely.map(|(aspect, _)| *aspect).collect()
    };
    let of = |(intent, p): (&Intent, &f32)| {
        let least = if intent == main { THRESHOLD } else { SECOND };
        (*p >= least).then(|| Scored { intent: *intent, p: rounded(*p), aspects: named(*intent) })
    };
    let mut found: Vec<Scored> = Intent::ALL.iter().zip(intents).filter_map(of).collect();
    found.sort_by(|a, b| (b.intent == *main).cmp(&(a.intent == *main)).then(b.p.total_cmp(&a.p)));
    // Without its main wish a message is not understood, whatever else may be in it.
    if found.first().is_none_or(|first| first.intent != *main) { Vec::new() } else { found }
}

fn sure(topics: &[f32]) -> Vec<(Topic, f32)> {
    let likely = Topic::ALL.iter().zip(topics).filter(|(_, p)| **p >= TOPIC);
    let mut found: Vec<_> = likely.map(|(topic, p)| (*topic, rounded(*p))).collect();
    found.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    found.truncate(MOST_TOPICS);
    found
}

/// Two decimals, and never certain.
fn rounded(p: f32) -> f32 {
    ((p * 100.0).round() / 100.0).min(0.99)
}
