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
    pub lines: Vec<LineReturn<'a>>,
    /// The shop takes nothing back.
    never: bool,
}

/// A line, and whether it can be sent back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineReturn<'a> {
    /// The line.
    pub line: &'a LineItem,
    /// How many of it have arrived.
    pub arrived: u32,
    /// Whether they can be sent back.
    pub state: Return,
}

/// Whether a line can be sent back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Return {
    /// Nothing of it has arrived; once it has, it can be.
    Later,
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
        let lines = left.map(|line| of_line(order, line, rule, (zone, today))).collect();
        Self { order, lines, never: rule.never }
    }

    /// Whether anything can be sent back now.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.refusal().is_none()
    }

    /// Whether something that has not arrived can be sent back once it has.
    ///
    /// INVARIANT: what the rule excludes, or has ended already, is not promised for later (invariant 3).
    #[must_use]
    pub fn is_later(&self) -> bool {
        !self.never && self.order.returned != OrderReturn::Unknown && self.has(|state| state == Return::Later)
    }

    /// Whether anything has arrived.
    #[must_use]
    pub fn has_arrived(&self) -> bool {
        self.lines.iter().any(|line| line.arrived > 0)
    }

    fn has(&self, wanted: impl Fn(Return) -> bool) -> bool {
        self.lines.iter().any(|line| wanted(line.state))
    }

    /// Which rule stands in the way, if nothing can be sent back.
    ///
    /// INVARIANT: of an order that may have been sent back, in a state that this version does not know, nothing is offered.
    pub(super) fn refusal(&self) -> Option<Rule> {
        match () {
            () if self.never => Some(Rule::ReturnNever),
            () if self.order.returned == OrderReturn::Unknown => Some(Rule::OrderUnknown),
            () if self.has(|state| matches!(state, Return::Open(_))) => None,
            () if self.has(|state| matches!(state, Return::Over(_))) => Some(Rule::ReturnOver),
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
            OrderReturn::Unknown => vec![Statement::ReturnUnknown { order: order() }],
            // Of which items, the order does not say: what is open is not named by its lines.
            OrderReturn::Registered => {
                let refused = if self.is_open() { Vec::new() } else { self.of_lines() };
                std::iter::once(Statement::ReturnRegistered { order: order() }).chain(refused).collect()
            }
        }
    }

    /// What the rule says of the lines. Of lines that are all alike, and here as a whole, none is named.
    fn of_lines(&self) -> Vec<Statement> {
        let mut open: BTreeMap<Option<Date>, Vec<String>> = BTreeMap::new();
        let mut over: BTreeMap<Date, Vec<String>> = BTreeMap::new();
        let mut excluded = Vec::new();
        for LineReturn { line, state, .. } in &self.lines {
            match state {
                Return::Later => {}
                Return::Open(until) => open.entry(*until).or_default().push(line.full_title()),
                Return::Over(ended) => over.entry(*ended).or_default().push(line.full_title()),
                Return::Excluded => excluded.push(line.full_title()),
            }
        }
        let is_whole = self.lines.iter().all(|line| line.arrived >= line.line.current);
        let are_all = |items: &[String]| is_whole && items.len() == self.lines.len();
        let named = |items: Vec<String>| if are_all(&items) { Vec::new() } else { items };
        // That everything can be sent back, at any time, needs no word.
        let open = open.into_iter().filter(|(until, items)| until.is_some() || !are_all(items));
        let open = open.map(|(until, items)| Statement::ReturnOpen { items: named(items), until });
        let over =
            over.into_iter().map(|(ended, items)| Statement::ReturnOver { items: named(items), ended });
        let excluded = (!excluded.is_empty()).then_some(Statement::ReturnExcluded { items: excluded });
        open.chain(over).chain(excluded).collect()
    }
}

/// INVARIANT: "over" is said only when it is over for all of a line, and the day that is named is the first on which it ends for
/// something that can be sent back today (invariant 3).
fn of_line<'a>(
    order: &Order,
    line: &'a LineItem,
    rule: &ReturnRule,
    (zone, today): (&TimeZone, Date),
) -> LineReturn<'a> {
    let day = |at: Timestamp| at.to_zoned(zone.clone()).date();
    let ends = |from: Date| from.checked_add(i64::from(rule.days?).days()).ok();
    let from_order = (rule.from == ReturnsFrom::Placed).then(|| day(order.placed_at));
    let ends_of = |parcel: &Fulfillment| from_order.or_else(|| parcel.delivered_at.map(day)).and_then(ends);
    let ended: Vec<Option<Date>> = arrivals(order, line.id).map(ends_of).collect();
    let arrived = arrivals(order, line.id).flat_map(|parcel| &parcel.lines.items);
    let arrived: u32 = arrived.filter(|(id, _)| *id == line.id).map(|(_, quantity)| *quantity).sum();
    let open = ended.iter().filter(|ends| ends.is_none_or(|ends| ends >= today));
    let first = open.min_by_key(|ends| ends.unwrap_or(Date::MAX)).copied();
    let last = ended.iter().copied().flatten().max();
    // What has not arrived may be too late already, where the days count from the order.
    let never_open = from_order.and_then(ends).filter(|ends| *ends < today);
    let state = match (first, last.or(never_open)) {
        _ if is_excluded(rule, line) => Return::Excluded,
        (Some(first), _) => Return::Open(first),
        (None, Some(ended)) => Return::Over(ended),
        (None, None) => Return::Later,
    };
    LineReturn { line, arrived: arrived.min(line.current), state }
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
