//! From the scores of the network to the labels of the contract.

use crate::calibration::Calibration;
use crate::labels::{Aspect, Intent, LABELS, MAINS, Topic};
use crate::meaning::{Scored, THRESHOLD};

/// A second wish must be surer than the first: acting on one that is none is worse than hearing it again.
const SECOND: f32 = 0.7;
/// From which probability a main wish that is not about an order is returned.
const LIGHTLY: f32 = 0.35;
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
    let Some(scores) = Scores::of(scores) else { return Verdict::default() };
    let p = |scores: &[f32], curve: crate::calibration::Curve| -> Vec<f32> {
        scores.iter().map(|score| curve.probability(*score)).collect()
    };
    let main = scores.main().map(|(main, score)| (main, calibration.main.probability(score)));
    let aspects = p(scores.aspects, calibration.aspects);
    let intents = wishes(main, &p(scores.intents, calibration.intents), &aspects);
    let topics = sure(&p(scores.topics, calibration.topics), &intents);
    Verdict { intents, topics }
}

/// The scores of one message, by what they are for.
#[derive(Debug, Clone, Copy)]
pub struct Scores<'s> {
    /// The main wish: each intent, and none.
    mains: &'s [f32],
    /// What is in the message.
    pub intents: &'s [f32],
    /// What exactly.
    pub aspects: &'s [f32],
    /// The topics.
    pub topics: &'s [f32],
}

impl<'s> Scores<'s> {
    /// Cuts what the network put out; `None` if it is of another length.
    #[must_use]
    pub fn of(scores: &'s [f32]) -> Option<Self> {
        let scores: &[f32; LABELS] = scores.try_into().ok()?;
        let (mains, rest) = scores.split_at(MAINS);
        let (intents, rest) = rest.split_at(Intent::ALL.len());
        let (aspects, topics) = rest.split_at(Aspect::ALL.len());
        Some(Self { mains, intents, aspects, topics })
    }

    /// The main wish, unless there is none, and the score of its being right: how far it is ahead of the other main
    /// wishes, and how much speaks for its being in the message at all.
    #[must_use]
    pub fn main(&self) -> Option<(Intent, f32)> {
        let (place, best) = self.mains.iter().enumerate().max_by(|(_, a), (_, b)| a.total_cmp(b))?;
        let (main, mark) = (Intent::ALL.get(place)?, self.intents.get(place)?);
        let others = self.mains.iter().enumerate().filter(|(at, _)| *at != place);
        let others: f32 = others.map(|(_, score)| (score - best).exp()).sum();
        Some((*main, mark - others.ln()))
    }
}

/// What is about an order is acted on, so that it must be surer; a word of courtesy or a question may be taken for one more
/// lightly.
const fn least(main: Intent) -> f32 {
    if main.is_about_an_order() { THRESHOLD } else { LIGHTLY }
}

/// The main wish first, then what else is likely, most likely first. Without its main wish a message is not
/// understood, whatever else may be in it.
fn wishes(main: Option<(Intent, f32)>, intents: &[f32], aspects: &[f32]) -> Vec<Scored> {
    let Some((main, p)) = main.filter(|(main, p)| *p >= least(*main)) else { return Vec::new() };
    let scored = |intent: Intent, p: f32| {
        let likely =
            Aspect::ALL.iter().zip(aspects).filter(|(aspect, p)| aspect.intent() == intent && **p >= ASPECT);
        Scored { intent, p: rounded(p), aspects: likely.map(|(aspect, _)| *aspect).collect() }
    };
    let others = Intent::ALL.iter().zip(intents).filter(|(intent, p)| **intent != main && **p >= SECOND);
    let mut others: Vec<Scored> = others.map(|(intent, p)| scored(*intent, *p)).collect();
    others.sort_by(|a, b| b.p.total_cmp(&a.p));
    std::iter::once(scored(main, p)).chain(others).collect()
}

/// The topics that are likely by themselves, or by a wish that always has them.
fn sure(topics: &[f32], wishes: &[Scored]) -> Vec<(Topic, f32)> {
    let by_wish = |topic: Topic| wishes.iter().filter(move |scored| scored.intent.topic() == Some(topic));
    let p = |topic: Topic, p: f32| by_wish(topic).fold(rounded(p), |most, scored| most.max(scored.p));
    let all = Topic::ALL.iter().zip(topics).map(|(topic, of_its_own)| (*topic, p(*topic, *of_its_own)));
    let mut found: Vec<_> = all.filter(|(_, p)| *p >= TOPIC).collect();
    found.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    found.truncate(MOST_TOPICS);
    found
}

/// Two decimals, and never certain.
fn rounded(p: f32) -> f32 {
    ((p * 100.0).round() / 100.0).min(0.99)
}
