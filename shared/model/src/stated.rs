//! A rule as a shop's text states it: a proposal, until the shop confirms it as part of its [`crate::Policy`]. Named as
//! in the contract of the command `policy`.

use crate::Change;
use serde::{Deserialize, Serialize};

crate::named! {
    /// What a rule is about.
    Kind {
        /// Any edit of a placed order (OE-30, OE-31).
        OrderChange = "order_change",
        /// Calling it off (OE-32).
        Cancellation = "cancellation",
        /// Sending goods back, also the legal right of withdrawal.
        Return = "return",
        /// The time until the money is back (OE-32).
        Refund = "refund",
        /// Delivery times.
        Shipping = "shipping",
    }
}

crate::named! {
    /// Since when a window runs.
    Start {
        /// Ordered, confirmed, bought.
        Placed = "placed",
        /// Paid.
        Paid = "paid",
        /// Received, arrived.
        Delivered = "delivered",
        /// Counted back from the agreed day.
        DeliveryDate = "delivery_date",
    }
}

crate::named! {
    /// What must not have happened yet.
    Stage {
        /// Picking, preparation or production has begun.
        Processed = "processed",
        /// Packed.
        Packed = "packed",
        /// Left, handed to the carrier.
        Shipped = "shipped",
        /// The shop's own word for a completed order.
        Fulfilled = "fulfilled",
    }
}

crate::named! {
    /// What a rule does not hold for (OE-33).
    Exclusion {
        /// Engraved, printed, with a name.
        Personalised = "personalised",
        /// Ordered before it can be had.
        Preorder = "preorder",
        /// Reduced in price.
        Sale = "sale",
        /// Food, flowers.
        Perishable = "perishable",
        /// Underwear, earrings, opened cosmetics.
        Hygiene = "hygiene",
        /// Downloads, codes.
        Digital = "digital",
        /// Gift cards.
        GiftCard = "gift_card",
        /// Cut, mixed or made to measure.
        CustomMade = "custom_made",
    }
}

impl Kind {
    /// Those that can end with what happens to the order.
    pub const STAGED: &[Self] = &[Self::OrderChange, Self::Cancellation];

    /// Whether it is one of [`Self::STAGED`].
    #[must_use]
    pub fn has_stages(self) -> bool {
        Self::STAGED.contains(&self)
    }
}

/// A rule that a text states.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// What is ruled.
    pub kind: Kind,
    /// How long it holds.
    pub window: Option<Window>,
    /// Until what has happened to the order; the earliest counts.
    pub until: Vec<Stage>,
    /// `order_change`: what can be changed. Empty where the text speaks of changes in general.
    pub changes: Vec<Change>,
    /// What it does not hold for.
    pub excludes: Vec<Exclusion>,
    /// Whether it is refused altogether.
    pub never: bool,
    /// The sentence that says so, as the shop wrote it.
    pub quote: String,
}

/// How long a rule holds, and since when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// How long.
    pub length: Length,
    /// Since when; `None` where the text does not say, or names another beginning.
    pub from: Option<Start>,
}

/// How long a window is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Length {
    /// By the clock.
    Seconds(u64),
    /// Days on which the shop works.
    BusinessDays(u32),
    /// Until this time of the same day, in the shop's time zone.
    Cutoff(TimeOfDay),
}

/// A time of day, written `14:00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct TimeOfDay {
    /// 0 to 24.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
}

impl From<TimeOfDay> for String {
    fn from(TimeOfDay { hour, minute }: TimeOfDay) -> Self {
        format!("{hour:02}:{minute:02}")
    }
}

impl TryFrom<String> for TimeOfDay {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let parts =
            text.split_once(':').and_then(|(hour, minute)| Some((hour.parse().ok()?, minute.parse().ok()?)));
        match parts {
            Some((hour @ 0..=24, minute @ 0..=59)) => Ok(Self { hour, minute }),
            _ => Err(format!("{text} is no time of day, expected HH:MM")),
        }
    }
}

impl Fact {
    /// A rule of `kind` without window or quote; of stages and changes it takes what such a rule can have.
    #[must_use]
    pub fn new(kind: Kind, until: Vec<Stage>, changes: Vec<Change>) -> Self {
        Self {
            kind,
            window: None,
            until: if kind.has_stages() { until } else { Vec::new() },
            changes: if kind == Kind::OrderChange { changes } else { Vec::new() },
            excludes: Vec::new(),
            never: false,
            quote: String::new(),
        }
    }

    /// Whether it limits anything. "We have changed your address" is no rule, whatever it resembles.
    #[must_use]
    pub fn limits(&self) -> bool {
        self.never || self.window.is_some() || !(self.until.is_empty() && self.excludes.is_empty())
    }

    /// How long its window is.
    #[must_use]
    pub fn window_length(&self) -> Option<Length> {
        self.window.map(|window| window.length)
    }

    /// Takes in what `other`, the same rule in other words, says more.
    pub fn also(&mut self, other: &Self) {
        take_in(&mut self.until, &other.until);
        take_in(&mut self.changes, &other.changes);
        if let (Some(window), Some(more)) = (&mut self.window, other.window) {
            window.from = window.from.or(more.from);
        }
    }
}

fn take_in<T: Ord + Copy>(known: &mut Vec<T>, more: &[T]) {
    known.extend(more);
    known.sort_unstable();
    known.dedup();
}

crate::named! {
    /// Who pays for sending goods back.
    Payer {
        /// The shop.
        Shop = "shop",
        /// The customer.
        Customer = "customer",
        /// The one in some cases, the other in others.
        Depends = "depends",
    }
}

/// What a shop keeps of the price when goods come back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fee {
    /// Nothing, as it says itself.
    Nothing,
    /// Something, without a figure.
    Unstated,
    /// So many percent, `15` or `7.5`.
    Percent(String),
    /// An amount.
    Amount {
        /// As a decimal number, `4.95`.
        amount: String,
        /// ISO 4217.
        currency: String,
    },
}

/// What a text says that the shop keeps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReturnFee {
    /// How much.
    pub fee: Fee,
    /// The sentence that says so, as the shop wrote it.
    pub quote: String,
}
