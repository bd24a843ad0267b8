//! Which order is meant.

use jiff::{SignedDuration, Timestamp};
use model::{Listing, OrderFulfillment, OrderName, OrderSummary, Request, RequestKind};

/// An order this young is meant when nothing else tells.
const YOUNG: SignedDuration = SignedDuration::from_hours(24);

/// What the shopper's words and orders say about which order is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Which<'a> {
    /// This one.
    One(&'a OrderSummary),
    /// Probably this one; the answer names it and offers the others.
    Newest(&'a OrderSummary, Vec<OrderName>),
    /// One of these, newest first; the shopper says which.
    Ask(Vec<&'a OrderSummary>),
    /// The named one is not among the shopper's own.
    NotFound(OrderName),
    /// The named one is not among the newest, and there are more than were read.
    BeyondList(OrderName),
    /// The shopper has none.
    None,
}

/// Finds the order: the named one; the last; the only one; the only one the request can apply to; the one just talked
/// about; the newest if it is young; else it has to be asked (GAP-7).
pub(super) fn which<'a>(
    request: &Request,
    focus: Option<&OrderName>,
    orders: &'a Listing<OrderSummary>,
    now: Timestamp,
) -> Which<'a> {
    let all = &orders.items;
    if !request.orders.is_empty() {
        return named(&request.orders, orders);
    }
    let (Some(newest), false) = (all.first(), all.is_empty()) else { return Which::None };
    if request.last {
        return Which::One(newest);
    }
    if let Some(order) = focus.and_then(|name| all.iter().find(|order| order.name == *name)) {
        return Which::One(order);
    }
    if let ([only], true) = (all.as_slice(), orders.complete) {
        return Which::One(only);
    }
    let fitting: Vec<&OrderSummary> = all.iter().filter(|order| fits(request.kind, order)).collect();
    if let ([only], true) = (fitting.as_slice(), orders.complete) {
        return Which::One(only);
    }
    if now.duration_since(newest.placed_at) < YOUNG {
        let others = fitting.iter().filter(|order| order.id != newest.id).take(4);
        return Which::Newest(newest, others.map(|order| order.name.clone()).collect());
    }
    let candidates = if fitting.is_empty() { all.iter().collect() } else { fitting };
    Which::Ask(candidates.into_iter().take(5).collect())
}

fn named<'a>(names: &[OrderName], orders: &'a Listing<OrderSummary>) -> Which<'a> {
    let found: Vec<&OrderSummary> =
        names.iter().filter_map(|name| orders.items.iter().find(|order| order.name == *name)).collect();
    match (found.as_slice(), names.first()) {
        ([one], _) => Which::One(one),
        ([], Some(name)) if orders.complete => Which::NotFound(name.clone()),
        ([], Some(name)) => Which::BeyondList(name.clone()),
        _ => Which::Ask(found),
    }
}

/// Whether a request of this kind can apply to the order at all, as far as the light list tells.
fn fits(kind: RequestKind, order: &OrderSummary) -> bool {
    match kind {
        RequestKind::Edit | RequestKind::Cancel | RequestKind::AddItem => order.is_open(),
        RequestKind::Status => order.cancelled_at.is_none(),
        // Some of an order that is still open may have arrived.
        RequestKind::Return => {
            let has_left = !order.is_open() || order.fulfillment == OrderFulfillment::Partial;
            order.cancelled_at.is_none() && has_left
        }
    }
}
