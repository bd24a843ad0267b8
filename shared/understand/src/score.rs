//! From matches to intents: flags first, then the rules that hold, then which of them stand against each other.

use crate::en::Tables;
use crate::meaning::{Intent, Scored, THRESHOLD, Topic};
use crate::pattern::{Goal, Rule, Sentence};
use crate::text::Token;
use std::collections::{BTreeMap, BTreeSet};

/// Percent that each further rule for the same intent adds, and how many are counted.
const AGREEMENT: u8 = 1;
const MOST_AGREEING: usize = 3;
/// How much less the whereabouts of an order weigh than a wish about it.
const STATUS_YIELDS: f32 = 0.05;
/// No rule is ever certain.
const MOST: u8 = 99;
/// A topic is only given when it is highly likely (IN-13).
const TOPIC_FROM: u8 = 80;
/// IN-14.
const MOST_TOPICS: usize = 2;

/// A rule that matched.
#[derive(Clone, Copy)]
struct Hit<'t> {
    rule: &'t Rule,
    head: usize,
    end: usize,
}

impl Hit<'_> {
    const fn intent(&self) -> Option<Intent> {
        if let Goal::Intent(intent, _) = self.rule.goal { Some(intent) } else { None }
    }

    const fn topic(&self) -> Option<Topic> {
        match self.rule.goal {
            Goal::Intent(_, topic) => topic,
            Goal::Topic(topic) => Some(topic),
            _ => None,
        }
    }
}

/// What the rules say of a message.
pub(crate) struct Verdict {
    pub intents: Vec<Scored>,
    pub topics: Vec<(Topic, f32)>,
}

/// Weighs all rules for a message. `flags` are those that are known without the rules.
pub(crate) fn weigh(tables: &Tables, tokens: &[Token], flags: u32) -> Verdict {
    let hits = not_negated(matches(tables, tokens));
    let flags = hits.iter().fold(flags, |flags, hit| match hit.rule.goal {
        Goal::Flag(flag) => flags | flag,
        _ => flags,
    });
    let foreign = flags & tables.foreign != 0 && flags & tables.own == 0;
    let possible = |hit: &Hit| !(foreign && hit.intent().is_some_and(Intent::is_about_an_order));
    let hits = hits.into_iter().filter(|hit| hit.rule.holds(flags) && possible(hit)).collect();
    let hits = undisputed(hits);
    let intents = settle(intents(&hits));
    // A topic that only went with an intent which did not remain is none.
    let remains = |hit: &Hit| hit.intent().is_none_or(|intent| intents.iter().any(|s| s.intent == intent));
    let topics = topics(hits.iter().filter(|hit| remains(hit)));
    Verdict { intents, topics }
}

fn matches<'t>(tables: &'t Tables, tokens: &[Token]) -> Vec<Hit<'t>> {
    let (mut hits, mut from) = (Vec::new(), 0);
    for sentence in Sentence::all(tokens) {
        for (at, token) in sentence.tokens.iter().enumerate() {
            let hit = |rule: &'t Rule| {
                rule.end(&sentence, at).map(|end| Hit { rule, head: from + at, end: from + end })
            };
            hits.extend(tables.rules_from(token.word).filter_map(hit));
        }
        from += sentence.tokens.len();
    }
    hits
}

/// "do not cancel" is no cancellation: what begins with a negated word is left out.
fn not_negated(hits: Vec<Hit<'_>>) -> Vec<Hit<'_>> {
    let negated: BTreeSet<_> =
        hits.iter().filter(|hit| hit.rule.goal == Goal::Negated).map(|hit| hit.end - 1).collect();
    hits.into_iter().filter(|hit| !negated.contains(&hit.head)).collect()
}

/// One word speaks for one intent: "cancel" for what stands nearest to it, an order or a subscription.
fn undisputed(hits: Vec<Hit<'_>>) -> Vec<Hit<'_>> {
    let mut nearest: BTreeMap<usize, Hit> = BTreeMap::new();
    for hit in hits.iter().filter(|hit| hit.intent().is_some()) {
        let best = nearest.entry(hit.head).or_insert(*hit);
        if rank(*hit) < rank(*best) {
            *best = *hit;
        }
    }
    let agrees = |hit: &Hit| {
        nearest.get(&hit.head).is_none_or(|best| hit.intent().is_none() || best.intent() == hit.intent())
    };
    hits.into_iter().filter(agrees).collect()
}

fn rank(hit: Hit) -> (u8, usize, u8) {
    (hit.rule.looseness(), hit.end, MOST.saturating_sub(hit.rule.p))
}

fn intents(hits: &[Hit]) -> Vec<(Scored, usize)> {
    let mut found: BTreeMap<Intent, Vec<Hit>> = BTreeMap::new();
    for hit in hits {
        if let Some(intent) = hit.intent() {
            found.entry(intent).or_default().push(*hit);
        }
    }
    found.into_iter().map(|(intent, hits)| (scored(intent, &hits), first_place(&hits))).collect()
}

fn first_place(hits: &[Hit]) -> usize {
    hits.iter().map(|hit| hit.head).min().unwrap_or(0)
}

fn scored(intent: Intent, hits: &[Hit]) -> Scored {
    let best = hits.iter().map(|hit| hit.rule.p).max().unwrap_or(0);
    let more = u8::try_from((hits.len() - 1).min(MOST_AGREEING)).unwrap_or(0) * AGREEMENT;
    let mut aspects: Vec<_> = hits.iter().flat_map(|hit| hit.rule.aspects.iter().copied()).collect();
    aspects.sort_unstable();
    aspects.dedup();
    Scored { intent, p: probability((best + more).min(MOST)), aspects }
}

/// Percent as a probability with two decimals.
pub(crate) fn probability(percent: u8) -> f32 {
    f32::from(percent) / 100.0
}

/// Which intents remain beside each other, best first; of equal ones the one that was said first.
fn settle(mut found: Vec<(Scored, usize)>) -> Vec<Scored> {
    let best = found.iter().map(|(scored, _)| scored.p).fold(0.0, f32::max);
    let wish = found.iter().any(|(s, _)| s.intent.is_about_an_order() && s.p >= THRESHOLD);
    // A weak guess is no second wish beside a clear one, and every wish may be put as a question.
    let kept = |scored: &Scored| {
        scored.p >= THRESHOLD
            && (scored.p >= 0.8 || scored.p + 0.2 >= best)
            && !(wish && scored.intent == Intent::Question && scored.p < best)
    };
    found.retain(|(scored, _)| kept(scored));
    found.sort_by(|(a, at), (b, bt)| weight(b).total_cmp(&weight(a)).then(at.cmp(bt)));
    found.into_iter().map(|(scored, _)| scored).collect()
}

/// "Typo in my street, has it gone out yet?" asks for the change; where the order is only decides whether it can be had.
fn weight(scored: &Scored) -> f32 {
    if scored.intent == Intent::OrderStatus { scored.p - STATUS_YIELDS } else { scored.p }
}

fn topics<'h>(hits: impl Iterator<Item = &'h Hit<'h>>) -> Vec<(Topic, f32)> {
    let mut found: BTreeMap<Topic, u8> = BTreeMap::new();
    for hit in hits {
        if let Some(topic) = hit.topic() {
            let p = found.entry(topic).or_default();
            *p = hit.rule.p.max(*p);
        }
    }
    let mut best: Vec<_> = found.into_iter().filter(|(_, p)| *p >= TOPIC_FROM).collect();
    best.sort_by_key(|(_, p)| MOST.saturating_sub(*p));
    best.into_iter().take(MOST_TOPICS).map(|(topic, p)| (topic, probability(p))).collect()
}
