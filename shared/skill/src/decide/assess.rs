//! What is so of an order at a moment, line by line, and what the policy lets the shopper do with it.

use super::permission::{Deadline, Permission, exclusion, permission};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use model::{
    FulfillmentOrderStatus, FulfillmentStatus, LineFact, LineItem, LineItemId, Milestone, Order, OrderFact,
    OrderFulfillment, Policy, Request, Shipment,
};

/// The state of one line in numbers of its items.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineState<'a> {
    /// The line.
    pub line: &'a LineItem,
    /// Left the shop.
    pub shipped: u32,
    /// Arrived.
    pub delivered: u32,
    /// On hold.
    pub held: u32,
    /// To be sent later.
    pub scheduled: u32,
    /// Being packed, or asked of a fulfillment service: out of the shopper's reach.
    pub busy: u32,
    /// The policy's label that excludes it.
    pub excluded: bool,
    /// What the shopper may still change.
    pub changeable: u32,
}

/// The row of the order-state table that heads the answer. The order of the variants is the order of the rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Head {
    /// Cancelled.
    Cancelled(Timestamp),
    /// Everything refunded or removed.
    Refunded,
    /// A state this version does not know, or a list that was cut.
    Unknown,
    /// Everything has arrived.
    Delivered,
    /// Everything has left.
    InTransit,
    /// Some of it has left.
    PartlyShipped,
    /// What is left is on hold.
    OnHold,
    /// What is left is to be sent later, from then on if known.
    Scheduled(Option<Timestamp>),
    /// What is left is being packed.
    InProgress,
    /// The policy refuses, or every line left is excluded, or Shopify locks the order.
    Refused,
    /// Nothing shipped, allowed.
    Editable,
}

/// An order looked at for one request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment<'a> {
    /// Which row.
    pub head: Head,
    /// Its lines that still exist.
    pub lines: Vec<LineState<'a>>,
    /// The policy's word.
    pub permission: Permission,
    /// Whether everything that could be changed is excluded.
    pub all_excluded: bool,
}

impl Assessment<'_> {
    /// Whether the shopper may still change anything.
    #[must_use]
    pub fn is_changeable(&self) -> bool {
        self.lines.iter().any(|line| line.changeable > 0)
    }

    /// The facts that decided, for the reason (invariant 4).
    #[must_use]
    pub fn fact(&self, order: &Order) -> OrderFact {
        let lines = self.lines.iter().take(50).map(|state| LineFact {
            line: state.line.id,
            current: state.line.current,
            unfulfilled: state.line.unfulfilled,
            changeable: state.changeable,
        });
        OrderFact { name: order.name.clone(), lines: lines.collect() }
    }
}

/// Looks at `order` for `request` under `policy` at `now`; the shop's clock is that of `zone`.
#[must_use]
pub fn assess<'a>(
    order: &'a Order,
    (policy, zone): (&Policy, &TimeZone),
    request: &Request,
    now: Timestamp,
) -> Assessment<'a> {
    let permission = permission((policy, zone), request, order.placed_at, now);
    let lines: Vec<LineState<'a>> = order
        .lines
        .items
        .iter()
        .filter(|line| line.current > 0)
        .map(|line| line_state(order, line, policy))
        .collect();
    let all_excluded = all_excluded(&lines);
    let head = head(order, &lines, &permission);
    // INVARIANT: nothing is changeable unless state and policy both allow it (invariant 3).
    let allowed = is_open(&permission, &lines) && order.merchant_editable && is_alterable(head);
    let lines =
        lines.into_iter().map(|line| if allowed { line } else { LineState { changeable: 0, ..line } });
    Assessment { head, lines: lines.collect(), permission, all_excluded }
}

/// Whether the policy still allows it: a rule that ends when the order is prepared or packed is over once any of it is.
fn is_open(permission: &Permission, lines: &[LineState<'_>]) -> bool {
    let begun = || lines.iter().any(|state| state.shipped > 0 || state.busy > 0);
    match permission {
        Permission::Until(Deadline { before: Milestone::Shipped, .. }) => true,
        Permission::Until(_) => !begun(),
        _ => false,
    }
}

const fn is_alterable(head: Head) -> bool {
    !matches!(head, Head::Cancelled(_) | Head::Refunded | Head::Unknown | Head::Delivered | Head::InTransit)
}

fn all_excluded(lines: &[LineState<'_>]) -> bool {
    let left = || lines.iter().filter(|state| state.line.unfulfilled > state.busy);
    left().count() > 0 && left().all(|state| state.excluded)
}

fn head(order: &Order, lines: &[LineState<'_>], permission: &Permission) -> Head {
    if let Some(at) = order.cancelled_at {
        return Head::Cancelled(at);
    }
    if lines.is_empty() && order.lines.complete {
        return Head::Refunded;
    }
    if is_unknown(order, lines) {
        return Head::Unknown;
    }
    let total = |count: fn(&LineState<'_>) -> u32| lines.iter().map(count).sum::<u32>();
    let (current, shipped) = (total(|s| s.line.current), total(|s| s.shipped));
    let left = current - shipped.min(current);
    match () {
        () if left == 0 && total(|s| s.delivered) >= current => Head::Delivered,
        () if left == 0 => Head::InTransit,
        () if shipped > 0 => Head::PartlyShipped,
        () if total(|s| s.held) >= left => Head::OnHold,
        () if total(|s| s.scheduled) >= left => Head::Scheduled(first_date(order)),
        () if total(|s| s.busy) >= left => Head::InProgress,
        () if !matches!(permission, Permission::Until(_)) => Head::Refused,
        () if !order.merchant_editable || !lines.iter().any(|s| s.changeable > 0) => Head::Refused,
        () => Head::Editable,
    }
}

fn first_date(order: &Order) -> Option<Timestamp> {
    order.fulfillment_orders.items.iter().filter_map(|part| part.fulfill_at).min()
}

/// INVARIANT: what cannot be known for sure is unknown: a cut list, a state this version does not know, numbers that
/// contradict each other, a parcel that the carrier could not deliver.
fn is_unknown(order: &Order, lines: &[LineState<'_>]) -> bool {
    let parts = &order.fulfillment_orders;
    let sent = &order.fulfillments;
    let cut = !order.lines.complete
        || !parts.complete
        || !sent.complete
        || parts.items.iter().any(|part| !part.lines.complete)
        || sent.items.iter().any(|parcel| !parcel.lines.complete);
    let strange = matches!(
        order.fulfillment,
        OrderFulfillment::Unknown | OrderFulfillment::Restocked | OrderFulfillment::NotRequired
    ) || parts.items.iter().any(|part| part.status == FulfillmentOrderStatus::Unknown)
        || sent.items.iter().any(|parcel| {
            parcel.status == FulfillmentStatus::Unknown
                || matches!(parcel.shipment, Shipment::Unknown | Shipment::Failed)
        });
    let contradiction = lines.iter().any(|state| {
        state.line.unfulfilled > state.line.current
            || state.shipped > sent_of(order, state.line.id, |_| true)
            // Without the scope to read them, Shopify leaves fulfillment orders out and says nothing.
            || state.line.unfulfilled > waiting_of(order, state.line.id)
    });
    cut || strange || contradiction
}

fn line_state<'a>(order: &Order, line: &'a LineItem, policy: &Policy) -> LineState<'a> {
    let waiting = |wanted: fn(FulfillmentOrderStatus, bool) -> bool| -> u32 {
        let parts = order.fulfillment_orders.items.iter().filter(|part| wanted(part.status, part.requested));
        let lines = parts.flat_map(|part| &part.lines.items).filter(|(id, _)| *id == line.id);
        lines.map(|(_, remaining)| *remaining).sum::<u32>().min(line.unfulfilled)
    };
    let busy = waiting(is_busy);
    let excluded = exclusion(policy, line).is_some();
    let reachable =
        if excluded || !line.merchant_editable { 0 } else { line.unfulfilled.saturating_sub(busy) };
    let shipped = line.current.saturating_sub(line.unfulfilled);
    let delivered = sent_of(order, line.id, |shipment| shipment == Shipment::Delivered).min(shipped);
    LineState {
        line,
        shipped,
        delivered,
        held: waiting(|status, requested| status == FulfillmentOrderStatus::OnHold && !requested),
        scheduled: waiting(|status, requested| status == FulfillmentOrderStatus::Scheduled && !requested),
        busy,
        excluded,
        changeable: reachable,
    }
}

/// Out of the shopper's reach: being worked on, done, not completed, or asked of a fulfillment service.
const fn is_busy(status: FulfillmentOrderStatus, requested: bool) -> bool {
    requested
        || matches!(
            status,
            FulfillmentOrderStatus::InProgress
                | FulfillmentOrderStatus::Closed
                | FulfillmentOrderStatus::Incomplete
                | FulfillmentOrderStatus::Unknown
        )
}

/// How many of a line still wait in any fulfillment order.
fn waiting_of(order: &Order, line: LineItemId) -> u32 {
    let lines = order.fulfillment_orders.items.iter().flat_map(|part| &part.lines.items);
    lines.filter(|(id, _)| *id == line).map(|(_, remaining)| *remaining).sum()
}

/// How many of a line left in parcels that count and are as `wanted`.
fn sent_of(order: &Order, line: LineItemId, wanted: impl Fn(Shipment) -> bool) -> u32 {
    let counts = order.fulfillments.items.iter().filter(|p| p.status == FulfillmentStatus::Success);
    let lines = counts.filter(|parcel| wanted(parcel.shipment)).flat_map(|parcel| &parcel.lines.items);
    lines.filter(|(id, _)| *id == line).map(|(_, quantity)| *quantity).sum()
}

#[cfg(test)]
mod tests;
