//! What the shop's confirmed policy allows at a moment (OE-30 to OE-33).

use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, Zoned};
use model::{Change, LineItem, Milestone, OrderRule, Policy, Request, RequestKind};

/// The policy's word on a request, before any line is looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Permission {
    /// Allowed until then.
    Until(Deadline),
    /// The window is over since then.
    Over(Timestamp),
    /// These changes are not allowed by the shop.
    NotAllowed(Vec<Change>),
    /// The shop never allows this kind of request.
    Never,
    /// The shop has confirmed no rule.
    NoRule,
}

/// Until when something is allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Deadline {
    /// The time, if the rule names one.
    pub at: Option<Timestamp>,
    /// What ends it before that, or without a time.
    pub before: Milestone,
}

/// What the policy says about `request` for an order placed at `placed_at`, by the shop's clock in `zone`.
pub(super) fn permission(
    (policy, zone): (&Policy, &TimeZone),
    request: &Request,
    placed_at: Timestamp,
    now: Timestamp,
) -> Permission {
    let rule = match request.kind {
        RequestKind::Cancel => &policy.cancellation,
        _ => &policy.order_change,
    };
    let Some(rule) = rule else { return Permission::NoRule };
    if rule.never {
        return Permission::Never;
    }
    let refused: Vec<Change> =
        request.changes.iter().copied().filter(|change| !allows(rule, *change)).collect();
    if request.kind == RequestKind::Edit && !refused.is_empty() && refused.len() == request.changes.len() {
        return Permission::NotAllowed(refused);
    }
    match ends(rule, &placed_at.to_zoned(zone.clone())) {
        // INVARIANT: at the end of the window it is over; the clock time we name is never one that is too late.
        Some(ends) if now >= ends => Permission::Over(ends),
        at => Permission::Until(Deadline { at, before: rule.before }),
    }
}

/// When the rule's time is over: at the earliest of what it names. What lies beyond all time is never over.
fn ends(rule: &OrderRule, placed_at: &Zoned) -> Option<Timestamp> {
    let window = rule
        .window_seconds
        .and_then(|seconds| placed_at.timestamp().checked_add(SignedDuration::from_secs(seconds)).ok());
    // An order placed after that time was never in time: what the shop does on the next day is not promised.
    let cutoff = rule.same_day_until.and_then(|at| placed_at.with().time(at).build().ok());
    let days = rule.business_days.and_then(|days| after_business_days(placed_at, days));
    [window, cutoff.map(|at| at.timestamp()), days.map(|at| at.timestamp())].into_iter().flatten().min()
}

/// So many days from Monday to Friday later, at the same time of day. What begins on a weekend is counted from the first
/// minute of Monday. A holiday is counted like any other day, so that nothing is promised too long.
fn after_business_days(placed_at: &Zoned, days: u16) -> Option<Zoned> {
    let placed_on = placed_at.date();
    let time = if is_weekend(placed_on) { Time::midnight() } else { placed_at.time() };
    let begins_on = working_day(placed_on)?;
    let ends_on = (0..days).try_fold(begins_on, |day, _| working_day(day.tomorrow().ok()?))?;
    ends_on.to_datetime(time).to_zoned(placed_at.time_zone().clone()).ok()
}

/// The day, or the Monday behind it.
fn working_day(mut day: Date) -> Option<Date> {
    while is_weekend(day) {
        day = day.tomorrow().ok()?;
    }
    Some(day)
}

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// Whether the rule allows a change. Size and colour are variants: allowing one kind of variant allows the word for
/// all of them, but not the other kind.
#[must_use]
pub fn allows(rule: &OrderRule, change: Change) -> bool {
    let named = |change| rule.changes.contains(&change);
    rule.changes.is_empty()
        || named(change)
        || match change {
            Change::Size | Change::Color => named(Change::Variant),
            Change::Variant => named(Change::Size) || named(Change::Color),
            Change::RemoveItem => named(Change::Quantity),
            _ => false,
        }
}

/// The label by which the policy excludes this line, if it does.
pub(super) fn exclusion<'a>(policy: &'a Policy, line: &LineItem) -> Option<&'a str> {
    let labels = || line.labels.iter();
    let excluded =
        policy.excluded.iter().find(|e| labels().any(|label| label.eq_ignore_ascii_case(&e.label)));
    excluded.map(|exclusion| exclusion.label.as_str())
}

#[cfg(test)]
mod tests;
