//! What is open to the owner of an order at a moment, and why the rest is not.

use crate::SwapOffer;
use jiff::Timestamp;
use model::{Change, LINES_READ, LineItem, Order, OrderRule, Request, RequestKind, Tenant};
use skill::{Assessment, Deadline, Permission, allows, assess};

/// What can be changed of one order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offers<'a> {
    /// Cancelling it as a whole.
    pub cancel: Offer,
    /// Where it goes.
    pub address: Offer,
    /// How its owner is reached.
    pub contact: Offer,
    /// Taking items out.
    pub items: Offer,
    /// The lines of which items can be taken out; none unless [`Self::items`] is open.
    pub lines: Vec<LineOffer<'a>>,
    /// Exchanging items for another variant.
    pub variant: Offer,
    /// The lines of which items can be exchanged; none unless [`Self::variant`] is open.
    pub swaps: Vec<SwapOffer<'a>>,
}

/// Whether something is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offer {
    /// It is, until then.
    Open(Deadline),
    /// It is not.
    Closed(Closed),
}

/// Why something is not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closed {
    /// The Hub is not live (RT-14).
    HubOff,
    /// The shop has confirmed no rule (OE-23).
    NoRule,
    /// The shop never allows it.
    Never,
    /// The shop does not allow this change (OE-31).
    NotAllowed,
    /// The time for it is over.
    Over(Timestamp),
    /// The order, or enough of it, is shipped, being packed, cancelled, excluded, or in a state that nobody is sure of.
    State,
}

/// A line of which items can be taken out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineOffer<'a> {
    /// The line.
    pub line: &'a LineItem,
    /// How many may be left of it: fewest first, and last as many as there are now.
    pub choices: Vec<u32>,
}

impl Offer {
    /// Whether it is open.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Open(_))
    }
}

impl<'a> Offers<'a> {
    /// What is open of `order` at `now`.
    #[must_use]
    pub fn of(tenant: &Tenant, order: &'a Order, now: Timestamp) -> Self {
        let seen = |kind, changes| {
            let request = Request { changes, ..Request::of(kind) };
            assess(order, (&tenant.policy, &tenant.zone()), &request, now)
        };
        let edit = |change| seen(RequestKind::Edit, vec![change]);
        let offer = |seen: &Assessment<'_>, is_reachable: bool| offer(tenant, seen, is_reachable);
        let (cancel, address) = (seen(RequestKind::Cancel, vec![]), edit(Change::Address));
        let (contact, items) = (edit(Change::Contact), items(tenant.policy.order_change.as_ref(), edit));
        let lines: Vec<LineOffer<'a>> = line_offers(&items, tenant.policy.order_change.as_ref());
        let items = offer(&items, !lines.is_empty());
        let variant = edit(Change::Variant);
        let swaps = swap_offers(&variant);
        let variant = offer(&variant, !swaps.is_empty());
        Self {
            cancel: offer(&cancel, is_whole(&cancel)),
            address: offer(&address, is_whole(&address)),
            contact: offer(&contact, contact.is_changeable()),
            lines: if items.is_open() { lines } else { Vec::new() },
            items,
            swaps: if variant.is_open() { swaps } else { Vec::new() },
            variant,
        }
    }

    /// Whether anything is open.
    #[must_use]
    pub fn any(&self) -> bool {
        [self.cancel, self.address, self.contact, self.items, self.variant].into_iter().any(Offer::is_open)
    }
}

/// Fewer of an item and none of it are two changes to a shop; one of them is enough to look at the lines.
fn items<'a>(rule: Option<&OrderRule>, edit: impl Fn(Change) -> Assessment<'a>) -> Assessment<'a> {
    let fewer = rule.is_some_and(|rule| allows(rule, Change::Quantity));
    edit(if fewer { Change::Quantity } else { Change::RemoveItem })
}

/// INVARIANT: nothing is open unless the Hub is live, the policy allows it and the order's state does (invariant 3).
fn offer(tenant: &Tenant, seen: &Assessment<'_>, is_reachable: bool) -> Offer {
    if !tenant.hub_live {
        return Offer::Closed(Closed::HubOff);
    }
    match &seen.permission {
        Permission::Until(until) if is_reachable => Offer::Open(*until),
        Permission::Until(_) => Offer::Closed(Closed::State),
        Permission::Over(at) => Offer::Closed(Closed::Over(*at)),
        Permission::NotAllowed(_) => Offer::Closed(Closed::NotAllowed),
        Permission::Never => Offer::Closed(Closed::Never),
        Permission::NoRule => Offer::Closed(Closed::NoRule),
    }
}

/// Whether all that is left of the order can be changed: what has left cannot be cancelled, nor sent elsewhere.
fn is_whole(seen: &Assessment<'_>) -> bool {
    seen.is_changeable() && seen.lines.iter().all(|state| state.changeable == state.line.current)
}

/// A product that comes in one variant only has nothing to exchange it for.
///
/// INVARIANT: an exchange adds a line; where that would be one too many to be read, whether it was made could not be seen.
fn swap_offers<'a>(seen: &Assessment<'a>) -> Vec<SwapOffer<'a>> {
    if seen.lines.len() >= LINES_READ {
        return Vec::new();
    }
    let of = |state: &skill::LineState<'a>| {
        let most = state.changeable.min(state.line.current);
        (most > 0 && state.line.variant.is_some()).then_some(SwapOffer { line: state.line, most })
    };
    seen.lines.iter().filter_map(of).collect()
}

fn line_offers<'a>(seen: &Assessment<'a>, rule: Option<&OrderRule>) -> Vec<LineOffer<'a>> {
    let fewer = rule.is_some_and(|rule| allows(rule, Change::Quantity));
    let none = rule.is_some_and(|rule| allows(rule, Change::RemoveItem));
    let of = |state: &skill::LineState<'a>| {
        let (line, current) = (state.line, state.line.current);
        let least = current - state.changeable.min(current);
        let allowed = |left: &u32| *left == current || (*left == 0 && none) || (*left > 0 && fewer);
        let choices: Vec<u32> = (least..=current).filter(allowed).collect();
        (choices.len() > 1).then_some(LineOffer { line, choices })
    };
    seen.lines.iter().filter_map(of).collect()
}
