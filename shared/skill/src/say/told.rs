//! What a text in another language says: its limits as they were read, in the shopper's words, and which language follows.

use super::{Statement, Voice, moment};
use crate::Passage;
use jiff::civil::Time;
use model::stated::{Exclusion, Fact, Kind, Length, Stage, Start, TimeOfDay, Window};
use model::{Milestone, OrderRule, ReturnRule, ReturnsFrom};
use std::collections::BTreeSet;

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

impl Voice<'_> {
    /// The passage that `statement` quotes, if it is not in the language that is spoken here.
    pub(super) fn foreign<'a>(&self, statement: &'a Statement) -> Option<&'a Passage> {
        match statement {
            Statement::Quote(passage) if passage.language != self.words.language() => Some(passage),
            _ => None,
        }
    }

    /// The paragraphs before a text in another language: what it limits, and whose words follow, in which language.
    pub(super) fn introduced(&self, passage: &Passage, statement: &Statement) -> Vec<String> {
        let language = self.words.say(&format!("in-{}", passage.language.code()), &[]);
        let id = if *statement == Statement::ArticleSays { "article-says-in" } else { "quote-in" };
        let args = [("shop", self.tenant.name.as_str()), ("language", &language)];
        self.told(&passage.facts).into_iter().chain([self.words.say(id, &args)]).collect()
    }

    /// What the facts limit: as the shop confirmed it, "In short: changing an order: within 2 hours of ordering."; where it did not,
    /// as it was read, "As I read it: …". `None` where there is no limit.
    fn told(&self, facts: &[Fact]) -> Option<String> {
        let is_confirmed = |fact: &&Fact| self.confirmed(fact.kind).is_some();
        let (sure, read): (Vec<&Fact>, Vec<&Fact>) = facts.iter().partition(is_confirmed);
        let kinds: BTreeSet<Kind> = sure.iter().map(|fact| fact.kind).collect();
        let sure = kinds.into_iter().flat_map(|kind| self.as_confirmed(kind, &sure));
        let sure: Vec<String> = sure.map(|fact| self.rule(&fact)).collect();
        let read: Vec<String> = read.into_iter().map(|fact| self.rule(fact)).collect();
        let told = [("told-sure", sure), ("told", read)].into_iter().filter(|(_, rules)| !rules.is_empty());
        let told: Vec<String> =
            told.map(|(id, rules)| self.words.say(id, &[("rules", &rules.join("; "))])).collect();
        (!told.is_empty()).then(|| told.join(" "))
    }

    /// The rule that the shop confirmed about `kind`. What it is not for stands in the text that was `read`, and is not left out.
    fn as_confirmed(&self, kind: Kind, read: &[&Fact]) -> Vec<Fact> {
        let of_kind = read.iter().filter(|fact| fact.kind == kind);
        let excludes: BTreeSet<Exclusion> = of_kind.flat_map(|fact| fact.excludes.iter().copied()).collect();
        let with = |fact| Fact { excludes: excludes.iter().copied().collect(), ..fact };
        self.confirmed(kind).unwrap_or_default().into_iter().map(with).collect()
    }

    /// What the shop confirmed, which is told rather than what is read in its articles.
    fn confirmed(&self, kind: Kind) -> Option<Vec<Fact>> {
        let policy = &self.tenant.policy;
        match kind {
            Kind::OrderChange => policy.order_change.as_ref().map(|rule| stated(kind, rule)),
            Kind::Cancellation => policy.cancellation.as_ref().map(|rule| stated(kind, rule)),
            Kind::Return => policy.returns.as_ref().map(taken_back),
            Kind::Refund | Kind::Shipping => None,
        }
    }

    fn rule(&self, fact: &Fact) -> String {
        let mut what = self.words.say(about(fact.kind), &[]);
        if !fact.changes.is_empty() {
            let changes = self.changes(&fact.changes);
            what = self.words.say("told-changes", &[("what", &what), ("changes", &changes)]);
        }
        self.words.say("told-rule", &[("what", &what), ("limits", &self.limits(fact).join(", "))])
    }

    fn limits(&self, fact: &Fact) -> Vec<String> {
        let never = fact.never.then(|| self.words.say("told-never", &[]));
        let window = fact.window.map(|window| self.window(window));
        let until = fact.until.iter().map(|stage| self.words.say(ended_by(*stage), &[]));
        let names: Vec<String> =
            fact.excludes.iter().map(|one| self.words.say(excluded(*one), &[])).collect();
        let except =
            (!names.is_empty()).then(|| self.words.say("told-except", &[("items", &self.list(&names))]));
        never.into_iter().chain(window).chain(until).chain(except).collect()
    }

    fn window(&self, window: Window) -> String {
        let (unit, count) = match window.length {
            Length::Cutoff(at) => return self.words.say("told-same-day", &[("time", &self.time_of_day(at))]),
            Length::BusinessDays(days) => ("business_days", u64::from(days)),
            Length::Seconds(seconds) => in_units(seconds),
        };
        let length = self.words.say("told-length", &[("unit", unit), ("count", &count.to_string())]);
        self.words.say(since(window.from), &[("length", &length)])
    }

    fn time_of_day(&self, TimeOfDay { hour, minute }: TimeOfDay) -> String {
        moment::time_of_day(self.words.language(), hour, minute)
            .unwrap_or_else(|| format!("{hour:02}:{minute:02}"))
    }
}

/// A confirmed rule as facts: one for each length that it names, or one without.
fn stated(kind: Kind, rule: &OrderRule) -> Vec<Fact> {
    let seconds = rule.window_seconds.and_then(|seconds| u64::try_from(seconds).ok()).map(Length::Seconds);
    let days = rule.business_days.map(|days| Length::BusinessDays(days.into()));
    let cutoff = rule.same_day_until.map(|at| Length::Cutoff(time_of(at)));
    let lengths: Vec<Length> = [seconds, days, cutoff].into_iter().flatten().collect();
    let fact = |length: Option<Length>| Fact {
        window: length.map(|length| Window { length, from: Some(Start::Placed) }),
        never: rule.never,
        ..Fact::new(kind, vec![stage(rule.before)], rule.changes.iter().copied().collect())
    };
    if rule.never {
        return vec![Fact { until: vec![], ..fact(None) }];
    }
    if lengths.is_empty() { vec![fact(None)] } else { lengths.into_iter().map(Some).map(fact).collect() }
}

/// A confirmed rule about returns as a fact; none where it limits nothing.
fn taken_back(rule: &ReturnRule) -> Vec<Fact> {
    let from = match rule.from {
        ReturnsFrom::Delivered => Start::Delivered,
        ReturnsFrom::Placed => Start::Placed,
    };
    let length = |days: u16| Length::Seconds(u64::from(days) * DAY);
    let window =
        rule.days.filter(|_| !rule.never).map(|days| Window { length: length(days), from: Some(from) });
    if window.is_none() && !rule.never {
        return Vec::new();
    }
    vec![Fact { window, never: rule.never, ..Fact::new(Kind::Return, vec![], vec![]) }]
}

fn time_of(at: Time) -> TimeOfDay {
    let part = |part: i8| u8::try_from(part).unwrap_or_default();
    TimeOfDay { hour: part(at.hour()), minute: part(at.minute()) }
}

const fn stage(before: Milestone) -> Stage {
    match before {
        Milestone::Processed => Stage::Processed,
        Milestone::Packed => Stage::Packed,
        Milestone::Shipped => Stage::Shipped,
    }
}

/// The largest unit that says it exactly: 48 hours, 14 days. Never months, which are no fixed number of days: what is told is
/// never longer than what was meant.
const fn in_units(seconds: u64) -> (&'static str, u64) {
    match seconds {
        s if s > 2 * DAY && s.is_multiple_of(DAY) => ("days", s / DAY),
        s if s.is_multiple_of(HOUR) => ("hours", s / HOUR),
        s => ("minutes", s.div_ceil(MINUTE)),
    }
}

const fn about(kind: Kind) -> &'static str {
    match kind {
        Kind::OrderChange => "told-order-change",
        Kind::Cancellation => "told-cancellation",
        Kind::Return => "told-return",
        Kind::Refund => "told-refund",
        Kind::Shipping => "told-shipping",
    }
}

const fn since(start: Option<Start>) -> &'static str {
    match start {
        None => "told-within",
        Some(Start::Placed) => "told-within-placed",
        Some(Start::Paid) => "told-within-paid",
        Some(Start::Delivered) => "told-within-delivered",
        Some(Start::DeliveryDate) => "told-before-delivery",
    }
}

const fn ended_by(stage: Stage) -> &'static str {
    match stage {
        Stage::Processed => "told-until-processed",
        Stage::Packed => "told-until-packed",
        Stage::Shipped => "told-until-shipped",
        Stage::Fulfilled => "told-until-fulfilled",
    }
}

const fn excluded(exclusion: Exclusion) -> &'static str {
    match exclusion {
        Exclusion::Personalised => "excluded-personalised",
        Exclusion::Preorder => "excluded-preorder",
        Exclusion::Sale => "excluded-sale",
        Exclusion::Perishable => "excluded-perishable",
        Exclusion::Hygiene => "excluded-hygiene",
        Exclusion::Digital => "excluded-digital",
        Exclusion::GiftCard => "excluded-gift-card",
        Exclusion::CustomMade => "excluded-custom-made",
    }
}
