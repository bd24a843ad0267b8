//! What the shop allows, as its owner confirmed it.

use jiff::civil::Time;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

crate::named! {
    /// What a shopper may ask to have changed on a placed order (the aspects of `edit_order`, OE-31).
    Change {
        /// Another size.
        Size = "size",
        /// Another colour.
        Color = "color",
        /// Another variant, unspecified.
        Variant = "variant",
        /// More or fewer of an item.
        Quantity = "quantity",
        /// An item taken out.
        RemoveItem = "remove_item",
        /// Where it goes.
        Address = "address",
        /// The mail address or phone on the order.
        Contact = "contact",
        /// How it goes.
        ShippingMethod = "shipping_method",
        /// Gift wrap, a card, a word to the courier.
        Note = "note",
    }
}

crate::named! {
    /// What an order comes to before it can no longer be changed.
    #[derive(Default)]
    Milestone {
        /// The shop begins to pick, prepare or make it.
        Processed = "processed",
        /// It is packed.
        Packed = "packed",
        /// It leaves the shop. Nothing is ever changed after that.
        #[default]
        Shipped = "shipped",
    }
}

/// One rule of the shop about placed orders (OE-30 to OE-32). What it names holds together: it is over at the earliest.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderRule {
    /// Seconds after placing during which it is allowed.
    pub window_seconds: Option<i64>,
    /// Days, Monday to Friday, after placing during which it is allowed.
    #[serde(default)]
    pub business_days: Option<u16>,
    /// The time by the shop's clock until which it is allowed on the day of placing.
    #[serde(default)]
    pub same_day_until: Option<Time>,
    /// What ends it in any case.
    #[serde(default)]
    pub before: Milestone,
    /// Which changes are allowed; empty: all of them. Not used for cancellation.
    #[serde(default)]
    pub changes: BTreeSet<Change>,
    /// Refused altogether.
    #[serde(default)]
    pub never: bool,
}

/// The shop's rule about sending back what has arrived. Until when is a day: the last one counts as a whole.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReturnRule {
    /// So many days after [`Self::from`]; `None`: at any time.
    pub days: Option<u16>,
    /// From when they count.
    #[serde(default)]
    pub from: ReturnsFrom,
    /// What cannot be sent back.
    #[serde(default)]
    pub excluded: Vec<Exclusion>,
    /// The shop takes nothing back.
    #[serde(default)]
    pub never: bool,
}

crate::named! {
    /// From when the days of a [`ReturnRule`] count.
    #[derive(Default)]
    ReturnsFrom {
        /// The day on which an item arrived.
        #[default]
        Delivered = "delivered",
        /// The day of the order.
        Placed = "placed",
    }
}

/// Products that a rule does not hold for (OE-33).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exclusion {
    /// The product tag or product type that marks them, lower case.
    pub label: String,
}

/// The confirmed policy of a shop. A rule that is `None` was never confirmed: the agent quotes and offers a person.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Policy {
    /// Changes of a placed order.
    pub order_change: Option<OrderRule>,
    /// Cancellation of a placed order.
    pub cancellation: Option<OrderRule>,
    /// Products excluded from both.
    #[serde(default)]
    pub excluded: Vec<Exclusion>,
    /// Sending back what has arrived.
    #[serde(default)]
    pub returns: Option<ReturnRule>,
}
