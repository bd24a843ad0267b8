//! What of an order can be sent back at a moment, line by line (RT-7), under the rule that the shop confirmed.

use crate::Statement;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use model::{
    Fulfillment, FulfillmentStatus, LineItem, LineItemId, Order, OrderReturn, Policy, ReturnRule,
    ReturnsFrom, Rule, Shipment,
};
use std::collections::BTreeMap;

/// What can be sent back of an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Returnable<'a> {
    order: &'a Order,
    /// Its lines that still exist, each as it is.
    pub lines: Vec<(&'a LineItem, Return)>,
    /// The shop takes nothing back.
    never: bool,
}

/// Whether a line can be sent back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Return {
    /// Nothing of it has arrived.
    NotArrived,
    /// What has arrived of it can be, until the end of that day, if the rule names one and the day of arrival is known.
    Open(Option<Date>),
    /// It could be, until that day.
    Over(Date),
    /// The shop's rule excludes it.
    Excluded,
}

impl<'a> Returnable<'a> {
    /// Looks at `order` under `policy` at `now`; the shop's days are those of `zone`.
    #[must_use]
    pub fn of(order: &'a Order, (policy, zone): (&Policy, &TimeZone), now: Timestamp) -> Self {
        let none = ReturnRule::default();
        let rule = policy.returns.as_ref().unwrap_or(&none);
        let today = now.to_zoned(zone.clone()).date();
        let left = order.lines.items.iter().filter(|line| line.current > 0);
        let lines = left.map(|line| (line, of_line(order, line, rule, (zone, today)))).collect();
        Self { order, lines, never: rule.never }
    }

    /// Whether anything can be sent back.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.refusal().is_none()
    }

    /// Which rule stands in the way, if nothing can be sent back.
    ///
    /// INVARIANT: of an order that may have been sent back, in a state that this version does not know, nothing is offered.
    pub(super) fn refusal(&self) -> Option<Rule> {
        let has = |wanted: fn(&Return) -> bool| self.lines.iter().any(|(_, state)| wanted(state));
        match () {
            () if self.never => Some(Rule::ReturnNever),
            () if self.order.returned == OrderReturn::Unknown => Some(Rule::OrderUnknown),
            () if has(|state| matches!(state, Return::Open(_))) => None,
            () if has(|state| matches!(state, Return::Over(_))) => Some(Rule::ReturnOver),
            () => Some(Rule::ReturnExcluded),
        }
    }

    /// What is to be said before anything is sent back.
    #[must_use]
    pub fn limits(&self) -> Vec<Statement> {
        let order = || self.order.name.clone();
        match self.order.returned {
            _ if self.never => vec![Statement::ReturnNever],
            OrderReturn::None => self.of_lines(),
            // Of which items, the order does not say: no line of it is named.
            OrderReturn::Registered => vec![Statement::ReturnRegistered { order: order() }],
            OrderReturn::Unknown => vec![Statement::Unknown { order: order() }],
        }
    }

    /// What the rule says of the lines that have arrived. Of lines that are all alike none is named.
    fn of_lines(&self) -> Vec<Statement> {
        let mut open: BTreeMap<Option<Date>, Vec<String>> = BTreeMap::new();
        let mut over: BTreeMap<Date, Vec<String>> = BTreeMap::new();
        let mut excluded = Vec::new();
        for (line, state) in &self.lines {
            match state {
                Return::NotArrived => {}
                Return::Open(until) => open.entry(*until).or_default().push(line.full_title()),
                Return::Over(ended) => over.entry(*ended).or_default().push(line.full_title()),
                Return::Excluded => excluded.push(line.full_title()),
            }
        }
        let are_all = |items: &[String]| items.len() == self.lines.len();
        let named = |items: Vec<String>| if are_all(&items) { Vec::new() } else { items };
        // That everything can be sent back, at any time, needs no word.
        let open = open.into_iter().filter(|(until, items)| until.is_some() || !are_all(items));
        let open = open.map(|(until, items)| Statement::ReturnOpen { items: named(items), until });
        let over =
            over.into_iter().map(|(ended, items)| Statement::ReturnOver { items: named(items), ended });
        let excluded = (!excluded.is_empty()).then_some(Statement::ReturnExcluded { items: excluded });
        open.chain(over).chain(excluded).collect()
    }

    /// Whether anything has arrived.
    #[must_use]
    pub fn has_arrived(&self) -> bool {
        self.lines.iter().any(|(_, state)| *state != Return::NotArrived)
    }
}

/// INVARIANT: "over" is said only when it is over for all that has arrived of a line, and the day that is named is the one on
/// which it ends first: nothing is refused too early, nor promised too long (invariant 3).
fn of_line(order: &Order, line: &LineItem, rule: &ReturnRule, (zone, today): (&TimeZone, Date)) -> Return {
    let mut arrived = arrivals(order, line.id).peekable();
    if arrived.peek().is_none() {
        return Return::NotArrived;
    }
    if is_excluded(rule, line) {
        return Return::Excluded;
    }
    let day = |at: Timestamp| at.to_zoned(zone.clone()).date();
    let from = |parcel: &Fulfillment| match rule.from {
        ReturnsFrom::Delivered => parcel.delivered_at.map(day),
        ReturnsFrom::Placed => Some(day(order.placed_at)),
    };
    let ends = |from: Date| from.checked_add(i64::from(rule.days?).days()).ok();
    let ends: Vec<Option<Date>> = arrived.map(|parcel| from(parcel).and_then(ends)).collect();
    let open = ends.iter().filter(|ends| ends.is_none_or(|ends| ends >= today));
    match open.min_by_key(|ends| ends.unwrap_or(Date::MAX)) {
        Some(first) => Return::Open(*first),
        None => Return::Over(ends.into_iter().flatten().max().unwrap_or(today)),
    }
}

/// The parcels that brought items of a line.
fn arrivals(order: &Order, line: LineItemId) -> impl Iterator<Item = &Fulfillment> {
    let sent = order.fulfillments.items.iter();
    sent.filter(|parcel| {
        parcel.status == FulfillmentStatus::Success && parcel.shipment == Shipment::Delivered
    })
    .filter(move |parcel| parcel.lines.items.iter().any(|(id, quantity)| *id == line && *quantity > 0))
}

fn is_excluded(rule: &ReturnRule, line: &LineItem) -> bool {
    let named =
        |label: &String| rule.excluded.iter().any(|excluded| excluded.label.eq_ignore_ascii_case(label));
    line.labels.iter().any(named)
}

#[cfg(test)]
mod tests;
