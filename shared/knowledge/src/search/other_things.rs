//! What is cancelled, changed and paid back by other rules than an order: subscriptions, bookings.

use super::encoder::{Kept, Sense, places};

const OTHER_THINGS: [&str; 9] = [
    "subscription-how",
    "subscription-skip",
    "subscription-cancel",
    "subscription-change",
    "book-appointment",
    "move-appointment",
    "workshops",
    "rental",
    "newsletter-stop",
];

/// What is also done with them, and usually meant of an order.
const ORDERS: [&str; 12] = [
    "change-order",
    "change-address",
    "change-variant",
    "change-quantity",
    "change-contact",
    "cancel-order",
    "too-late-to-cancel",
    "order-status",
    "return-window",
    "refund-time",
    "refund-method",
    "when-charged",
];

/// A question that is more than this about an order, and less than the other about another thing, is about an order.
const OF_AN_ORDER: f32 = 0.3;
const OF_ANOTHER_THING: f32 = 0.1;

/// The places of these subjects.
#[derive(Debug, Clone)]
pub struct OtherThings {
    other_things: Vec<u8>,
    orders: Vec<u8>,
}

impl OtherThings {
    /// Finds them among the names of all subjects.
    pub fn of(names: &[&str]) -> Self {
        Self { other_things: places(names, &OTHER_THINGS), orders: places(names, &ORDERS) }
    }

    /// Whether a text of a shop, read with what stands above it, is about them.
    pub fn has(&self, about: &Kept) -> bool {
        about.share(&self.other_things) > about.share(&self.orders).max(OF_ANOTHER_THING)
    }

    /// Whether a question is about an order, and not about them.
    pub fn excludes(&self, asked: &Sense) -> bool {
        asked.share(&self.orders) > OF_AN_ORDER && asked.share(&self.other_things) < OF_ANOTHER_THING
    }
}
