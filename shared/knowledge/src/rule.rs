//! Which passages state a rule of the shop about placed orders, and with which sentences (OE-9, OE-30 to OE-34).

use crate::entry::{Entry, PLACED};
use crate::lexicon::{Concept, Concepts};

/// What a rule is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Kind {
    OrderChange,
    Cancellation,
    AddItem,
    Returns,
    Shipping,
}

impl Kind {
    /// All of them, in the order of their numbers.
    pub const ALL: [Self; 5] =
        [Self::OrderChange, Self::Cancellation, Self::AddItem, Self::Returns, Self::Shipping];
}

/// A set of kinds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Kinds(u8);

impl Kinds {
    fn has(self, kind: Kind) -> bool {
        self.0 & (1 << kind as u8) != 0
    }

    /// The set of the kinds that hold, in the order of [`Kind::ALL`].
    fn of(holding: [bool; 5]) -> Self {
        Self(
            Kind::ALL
                .into_iter()
                .zip(holding)
                .fold(0, |set, (kind, holds)| set | u8::from(holds) << kind as u8),
        )
    }

    /// Whether it holds a rule about placed orders.
    fn of_orders(self) -> bool {
        [Kind::OrderChange, Kind::Cancellation, Kind::AddItem].into_iter().any(|kind| self.has(kind))
    }

    fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// The weights of a passage's score, at most 1 in all: where the kind is named, and the two strongest sentences.
const HEADING: f32 = 0.35;
const BEST_SENTENCE: f32 = 0.5;
const SECOND_SENTENCE: f32 = 0.15;
/// How much it counts that the kind is named by the heading, by a heading above it, by the title.
const BY_DISTANCE: [f32; 2] = [1.0, 0.7];
const FARTHER: f32 = 0.5;
/// A heading about one sort of items or orders states an exception, not the rule.
const SPECIAL_CASE: f32 = 0.5;

/// A passage states a rule if one of its sentences is at least this strong.
const STATES_A_RULE: f32 = 0.4;
/// What belongs to a rule and is none by itself: how to do it.
const BESIDE_A_RULE: f32 = 0.3;
/// What explains the rule before it.
const FOLLOWS_A_RULE: f32 = 0.1;
/// The money and the costs belong to a return and are not the rule about it.
const ABOUT_MONEY: f32 = 0.5;

/// What makes a heading a special case.
const SPECIAL: &[Concept] =
    &[Concept::Personalised, Concept::Damaged, Concept::Lost, Concept::GiftCard, Concept::Shipped];
/// What says that something changes.
const CHANGES: &[Concept] = &[Concept::Change, Concept::NewAddress];
/// What can be changed of an order (OE-31).
const CHANGED: &[Concept] = &[
    Concept::Order,
    Concept::Address,
    Concept::NewAddress,
    Concept::Size,
    Concept::Color,
    Concept::Quantity,
    Concept::Item,
];

/// A passage that answers: its score and, by sentence, how strongly each one states the rule (0: it does not).
pub struct Ruling {
    /// Between 0 and 1.
    pub score: f32,
    /// One number for each sentence of the passage.
    pub strengths: Vec<f32>,
}

/// How `entry` states the shop's rule about `kind`; `None` if it states none.
pub fn ruling(entry: &Entry, kind: Kind) -> Option<Ruling> {
    let of_orders = !matches!(kind, Kind::Returns | Kind::Shipping);
    if entry.foreign() || (of_orders && !about_orders(entry)) {
        return None;
    }
    let strengths = strengths(entry, kind);
    let mut order = strengths.clone();
    order.sort_by(|a, b| b.total_cmp(a));
    let best = order.first().copied().filter(|best| *best >= STATES_A_RULE)?;
    let second = order.get(1).copied().unwrap_or_default();
    let score = HEADING * heading(entry, kind) + BEST_SENTENCE * best + SECOND_SENTENCE * second;
    let special = entry.levels.first().is_some_and(|nearest| nearest.any(SPECIAL));
    Some(Ruling { score: score * if special { SPECIAL_CASE } else { 1.0 }, strengths })
}

/// Whether the passage speaks of orders at all, in a heading or in a sentence about nothing else.
fn about_orders(entry: &Entry) -> bool {
    let mut texts = entry.sentences.iter().map(|sentence| sentence.concepts);
    let named = entry.levels.iter().any(|level| level.any(PLACED));
    named || texts.any(|words| words.any(PLACED) && !words.has(Concept::Foreign))
}

/// How well the headings name the kind, between 0 and 1.
fn heading(entry: &Entry, kind: Kind) -> f32 {
    let distance = BY_DISTANCE.into_iter().chain(std::iter::repeat(FARTHER));
    let named = entry.levels.iter().zip(distance).find(|(level, _)| opened_by(**level).has(kind));
    let Some((level, weight)) = named else {
        return 0.0;
    };
    let goods = level.any(&[Concept::Return, Concept::Exchange, Concept::ChangeOfMind]);
    let money = kind == Kind::Returns && (!goods || level.has(Concept::Cost));
    weight * if money { ABOUT_MONEY } else { 1.0 }
}

/// The kinds that a heading, or a question in the text, opens.
fn opened_by(words: Concepts) -> Kinds {
    let change = words.any(CHANGES) && !words.any(&[Concept::Account, Concept::Foreign, Concept::Terms]);
    let cancel = words.has(Concept::Cancel);
    let add = words.has(Concept::Add) && words.any(&[Concept::Order, Concept::Item]);
    let returns = words.any(&[Concept::Return, Concept::Exchange, Concept::Refund, Concept::ChangeOfMind]);
    let shipping = words.has(Concept::Ship) && !(change || cancel || add);
    Kinds::of([change, cancel, add, returns, shipping])
}

/// The kinds that a sentence speaks of by itself.
fn named_by(words: Concepts, opened: Kinds) -> Kinds {
    if words.any(&[Concept::Foreign, Concept::Reserved]) {
        return Kinds::default();
    }
    let own_account = words.has(Concept::Account) && !words.has(Concept::Order);
    let object = words.any(CHANGED) || opened.has(Kind::OrderChange);
    let cancel = words.has(Concept::Cancel);
    let change = words.any(CHANGES) && object && !own_account && !words.has(Concept::Terms);
    let add = words.has(Concept::Add)
        && words.any(&[Concept::Order, Concept::Item, Concept::Parcel])
        && !words.any(&[Concept::Discount, Concept::Gift, Concept::Cart]);
    let returns = words.any(&[Concept::Return, Concept::Exchange, Concept::Refund]) && !cancel && !change;
    let shipping = words.any(&[Concept::Ship, Concept::Shipped])
        && words.any(&[Concept::Time, Concept::Cost])
        && !(cancel || change || returns);
    Kinds::of([change, cancel, add, returns, shipping])
}

/// How strongly each sentence states the rule, between 0 (not at all) and 1.
fn strengths(entry: &Entry, kind: Kind) -> Vec<f32> {
    let headings = entry.levels.iter().map(|level| opened_by(*level)).enumerate();
    let (distance, mut opened) =
        headings.into_iter().find(|(_, kinds)| !kinds.is_empty()).unwrap_or_default();
    let mut near = distance == 0;
    let mut strengths = Vec::with_capacity(entry.sentences.len());
    for sentence in &entry.sentences {
        let named = named_by(sentence.concepts, opened);
        let asked = if sentence.question { opened_by(sentence.concepts) } else { Kinds::default() };
        if !asked.is_empty() {
            (opened, near) = (asked, true);
        }
        // "We need not take it back. We do so anyway": a rule quoted without what follows may say the opposite.
        let follows =
            !sentence.begins_paragraph && strengths.last().is_some_and(|last| *last >= STATES_A_RULE);
        let strength = match () {
            () if sentence.question => 0.0,
            () if named.has(kind) => named_strength(sentence.concepts, kind),
            () if named.is_empty() && opened.has(kind) => implied_strength(sentence.concepts, near),
            () => 0.0,
        };
        let beside = follows && !sentence.question && !named.of_orders();
        strengths.push(if beside { strength.max(FOLLOWS_A_RULE) } else { strength });
    }
    strengths
}

/// A sentence that names the kind states a rule if it also limits, allows, refuses or prices.
fn named_strength(words: Concepts, kind: Kind) -> f32 {
    let limits = words.any(&[Concept::Limit, Concept::Time]);
    let decides = words.any(&[Concept::Allow, Concept::Deny]);
    if !limits && !decides && !words.has(Concept::Cost) {
        return BESIDE_A_RULE;
    }
    let extra = |holds: bool, weight: f32| if holds { weight } else { 0.0 };
    let strength = 0.4 + extra(limits, 0.35) + extra(decides, 0.15) + extra(words.has(Concept::Order), 0.1);
    let money = kind == Kind::Returns && !words.any(&[Concept::Return, Concept::Exchange]);
    strength * if money { ABOUT_MONEY } else { 1.0 }
}

/// Below a heading of the kind a sentence need not name it: "Yes, within 30 minutes." Directly below it "Sadly not." is
/// an answer too.
fn implied_strength(words: Concepts, near: bool) -> f32 {
    let limits = words.any(&[Concept::Limit, Concept::Time, Concept::Cost]);
    let decides = words.any(&[Concept::Allow, Concept::Deny]);
    match (limits, decides) {
        _ if words.any(&[Concept::Foreign, Concept::Reserved, Concept::Terms]) => 0.0,
        (true, true) => 0.5,
        (true, false) => STATES_A_RULE,
        (false, true) if near => STATES_A_RULE,
        (false, true) => BESIDE_A_RULE,
        (false, false) => 0.0,
    }
}

#[cfg(test)]
mod tests;
