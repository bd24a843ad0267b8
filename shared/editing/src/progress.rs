//! What is left to do of a change, from the order as it is now.

use crate::Offers;
use crate::swap::units_of;
use jiff::{SignedDuration, Timestamp};
use model::{
    ChangeState, LineItemId, Money, Order, OrderChange, OrderDetails, Payment, PostalAddress, Redacted,
    Refusal, Tenant, Wanted,
};

/// How long Shopify may take to cancel an order after it said that it will.
const CANCELLING: SignedDuration = SignedDuration::from_mins(2);
/// How long it may take until the order shows anything else that was asked for.
const SHOWING: SignedDuration = SignedDuration::from_secs(30);
/// After this nothing is asked for any more: the shopper has long gone, and Shopify keeps its keys for repetitions for a day.
const PATIENCE: SignedDuration = SignedDuration::from_hours(6);

/// The next step of a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// The order is as it was wanted.
    Finish,
    /// It will not be.
    Refuse(Refusal),
    /// Ask Shopify, which does no harm a second time.
    Ask,
    /// The order is as it was wanted and costs less: pay this back, which does no harm a second time.
    PayBack(Money),
    /// Shopify is at it: look again later.
    Wait,
}

/// The next step of `change`. `order` and `details` are as they are now; the shop's rule is judged by the time at which the
/// shopper confirmed, since what was in time then is in time.
#[must_use]
pub fn next(
    change: &OrderChange,
    (order, details): (&Order, &OrderDetails),
    tenant: &Tenant,
    now: Timestamp,
) -> Step {
    let late = now.duration_since(change.confirmed_at) > PATIENCE;
    if is_as_wanted(&change.wanted, order, details) {
        return match (owed(change, details), change.state) {
            (None, _) => Step::Finish,
            // Somebody may be at it.
            (Some(_), ChangeState::Asked { at }) if now.duration_since(at) < SHOWING => Step::Wait,
            // INVARIANT: the shopper gets back what was shown; of any other amount a person decides.
            (Some(owed), _) if !late && is_as_shown(change, &owed) => Step::PayBack(owed),
            (Some(_), _) => Step::Refuse(Refusal::Owed),
        };
    }
    match change.state {
        ChangeState::Asked { at } if now.duration_since(at) < shows_within(&change.wanted) => Step::Wait,
        ChangeState::Asked { .. } if late => Step::Refuse(Refusal::Unclear),
        // INVARIANT: state and policy are looked at again at the moment of the change, also when it is asked for again.
        _ if !late && is_open(change, order, details, tenant) => Step::Ask,
        // INVARIANT: "nothing was changed" is said only where the order shows that.
        ChangeState::Asked { .. } if may_be_made(&change.wanted, order) => Step::Refuse(Refusal::Unclear),
        _ => Step::Refuse(Refusal::Moved),
    }
}

const fn shows_within(wanted: &Wanted) -> SignedDuration {
    match wanted {
        Wanted::Cancelled => CANCELLING,
        _ => SHOWING,
    }
}

/// Whether items may have been taken out or exchanged as was asked for, although the order is not as it was wanted: their line has
/// as many as it should, or is not to be seen, and something else of the order has changed since.
fn may_be_made(wanted: &Wanted, order: &Order) -> bool {
    let is_so = |id, left| current(order, id).is_none_or(|now| now == left);
    match wanted {
        Wanted::Swapped { line, left, .. } => is_so(*line, *left),
        Wanted::Fewer { left } => left.iter().any(|(id, left)| is_so(*id, *left)),
        Wanted::Cancelled | Wanted::Address { .. } | Wanted::Contact { .. } => false,
    }
}

/// The sentence that says how a change ended, by its name in the message files; `None` while it has not.
#[must_use]
pub const fn outcome(change: &OrderChange) -> Option<&'static str> {
    Some(match (&change.state, &change.wanted) {
        (ChangeState::Done { .. }, wanted) => done(wanted),
        (ChangeState::Refused { because: Refusal::Moved, .. }, _) => "hub-refused-moved",
        (ChangeState::Refused { because: Refusal::Shop, .. }, _) => "hub-refused-shop",
        (ChangeState::Refused { because: Refusal::Owed, .. }, _) => "hub-owed",
        (ChangeState::Refused { because: Refusal::Unclear, .. }, _) => "hub-unclear",
        (ChangeState::Confirmed | ChangeState::Asked { .. }, _) => return None,
    })
}

/// The sentence that says that the order is as it was wanted.
#[must_use]
pub const fn done(wanted: &Wanted) -> &'static str {
    if matches!(wanted, Wanted::Cancelled) { "hub-done-cancelled" } else { "hub-done-changed" }
}

/// Whether nothing is left to do of `change`.
#[must_use]
pub fn is_settled(change: &OrderChange, order: &Order, details: &OrderDetails) -> bool {
    is_as_wanted(&change.wanted, order, details) && owed(change, details).is_none()
}

/// What is to be paid back at once after an exchange that was just made: what the shopper was shown, and nothing else.
#[must_use]
pub fn to_pay_back(change: &OrderChange, order: &Order, details: &OrderDetails) -> Option<Money> {
    let owed = owed(change, details).filter(|_| is_as_wanted(&change.wanted, order, details));
    owed.filter(|owed| is_as_shown(change, owed))
}

/// What an exchange made the order cost less, where it is not paid back yet. (What is taken out, or cancelled, goes and is paid back in
/// one step.)
fn owed(change: &OrderChange, details: &OrderDetails) -> Option<Money> {
    let pays_back = matches!(change.wanted, Wanted::Swapped { .. }) && change.refund.is_some();
    details.outstanding.owed().filter(|_| pays_back)
}

fn is_as_shown(change: &OrderChange, owed: &Money) -> bool {
    change.refund.as_ref().is_some_and(|shown| shown.is_same(owed))
}

/// Whether the order is as it was wanted.
#[must_use]
pub fn is_as_wanted(wanted: &Wanted, order: &Order, details: &OrderDetails) -> bool {
    match wanted {
        Wanted::Cancelled => order.cancelled_at.is_some(),
        Wanted::Address { to } => details.address.as_ref() == Some(to),
        Wanted::Contact { to } => details.contact == *to,
        Wanted::Fewer { left } => left.iter().all(|(id, left)| current(order, *id) == Some(*left)),
        Wanted::Swapped { line, left, to, of_it } => {
            current(order, *line) == Some(*left) && units_of(*to, order, details) == *of_it
        }
    }
}

fn current(order: &Order, id: LineItemId) -> Option<u32> {
    order.lines.items.iter().find(|line| line.id == id).map(|line| line.current)
}

fn is_open(change: &OrderChange, order: &Order, details: &OrderDetails, tenant: &Tenant) -> bool {
    let offers = Offers::of(tenant, order, change.confirmed_at);
    match &change.wanted {
        Wanted::Cancelled => offers.cancel.is_open(),
        Wanted::Address { to } => {
            // Another country or region was never offered; it would leave taxes and shipping wrong.
            let stays = |now: &Redacted<PostalAddress>| {
                (&now.reveal().country, &now.reveal().region) == (&to.reveal().country, &to.reveal().region)
            };
            offers.address.is_open() && details.address.as_ref().is_some_and(stays)
        }
        Wanted::Contact { .. } => offers.contact.is_open(),
        Wanted::Fewer { left } => {
            let is_offered = |(id, left): &(LineItemId, u32)| {
                offers.lines.iter().any(|offer| offer.line.id == *id && offer.choices.contains(left))
            };
            offers.items.is_open()
                && details.payment != Payment::Other
                // Two changes confirmed one after the other must not take out everything together.
                && leaves_some(left, order)
                && left.iter().all(is_offered)
        }
        Wanted::Swapped { line, left, to, of_it } => {
            let offer = offers.swaps.iter().find(|offer| offer.line.id == *line);
            let units = current(order, *line).and_then(|now| now.checked_sub(*left)).unwrap_or_default();
            offers.variant.is_open()
                && details.payment != Payment::Other
                && offer.is_some_and(|offer| (1..=offer.most).contains(&units))
                && units_of(*to, order, details) + units == *of_it
        }
    }
}

/// Whether anything of `order` is left then: to take out everything is to cancel it, by another rule.
pub(crate) fn leaves_some(left: &[(LineItemId, u32)], order: &Order) -> bool {
    let items: u32 = order.lines.items.iter().map(|line| line.current).sum();
    let taken: u32 = taken_out(left, order).iter().map(|(_, quantity)| quantity).sum();
    taken < items
}

/// How many items of each line go out of `order`, so that as many are left as was wanted.
#[must_use]
pub fn taken_out(left: &[(LineItemId, u32)], order: &Order) -> Vec<(LineItemId, u32)> {
    let of = |(id, left): &(LineItemId, u32)| Some((*id, current(order, *id)?.checked_sub(*left)?));
    left.iter().filter_map(of).filter(|(_, quantity)| *quantity > 0).collect()
}
