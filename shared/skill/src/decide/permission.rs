//! What the shop's confirmed policy allows at a moment (OE-30 to OE-33).

use jiff::{SignedDuration, Timestamp};
use model::{Change, LineItem, OrderRule, Policy, Request, RequestKind};

/// The policy's word on a request, before any line is looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Permission {
    /// Allowed: until this time, or, without one, until it ships.
    Until(Option<Timestamp>),
    /// The window is over since then.
    Over(Timestamp),
    /// These changes are not allowed by the shop.
    NotAllowed(Vec<Change>),
    /// The shop never allows this kind of request.
    Never,
    /// The shop has confirmed no rule.
    NoRule,
}

/// What the policy says about `request` for an order placed at `placed_at`.
pub(super) fn permission(
    policy: &Policy,
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
    match rule.window_seconds.map(|seconds| placed_at + SignedDuration::from_secs(seconds)) {
        // INVARIANT: at the end of the window it is over; the clock time we name is never one that is too late.
        Some(ends) if now >= ends => Permission::Over(ends),
        ends => Permission::Until(ends),
    }
}

/// Whether the rule allows a change. Size and colour are variants: allowing one kind of variant allows the word for
/// all of them, but not the other kind.
pub(crate) fn allows(rule: &OrderRule, change: Change) -> bool {
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
