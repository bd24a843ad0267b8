//! What a message means: the label contract as types. Their JSON form is the contract's, label by label.

use model::{Language, OrderName};
use serde::ser::SerializeSeq;
use serde::{Deserialize, Serialize, Serializer};

/// The probability from which an intent is returned. A wish that is more likely than not is acted on, because the
/// agent only ever leads the shopper to a step that the shopper takes; below it, asking again is kinder.
pub const THRESHOLD: f32 = 0.5;

/// What is known around the message: it decides only what the message itself leaves open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Hints {
    /// The language of the conversation so far, for a message too short or mixed to tell.
    pub conversation: Option<Language>,
    /// The shop's language, when there is no conversation yet.
    pub shop: Language,
    /// What the agent asked last.
    pub awaiting: Awaiting,
}

/// What the agent asked last.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Awaiting {
    /// Nothing that wants an answer.
    #[default]
    Nothing,
    /// A question with yes or no for an answer.
    YesNo,
    /// Which of several orders is meant.
    OrderChoice,
    /// That the shopper signs in.
    SignIn,
}

/// What one message means.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Meaning {
    /// The message's language; `None` is for one outside the twelve.
    pub language: Option<Language>,
    /// What the shopper wants, best first, none below [`THRESHOLD`]. Empty: not understood.
    pub intents: Vec<Scored>,
    /// Up to two of the ten topics, most likely first (IN-13, IN-14).
    #[serde(serialize_with = "topics")]
    pub topics: Vec<(Topic, f32)>,
    /// Every order that is mentioned, in the order of mention, each once.
    pub orders: Vec<OrderRef>,
    /// The place in the list the agent offered, from 0; `usize::MAX` is "the last one", however long the list is.
    /// Only while the agent waits for an order to be chosen. Not part of the report.
    #[serde(skip)]
    pub choice: Option<usize>,
}

impl Meaning {
    /// The most likely intent.
    #[must_use]
    pub fn first(&self) -> Option<&Scored> {
        self.intents.first()
    }
}

/// One intent with its probability.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Scored {
    /// What the shopper wants.
    pub intent: Intent,
    /// How likely, from [`THRESHOLD`] to 1, two decimals.
    pub p: f32,
    /// What exactly, in the order of the contract, each once.
    pub aspects: Vec<Aspect>,
}

/// What the shopper wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Intent {
    /// Something about a placed order changed (OE-1).
    EditOrder,
    /// A placed order cancelled, whole or in part (OE-1).
    CancelOrder,
    /// Another item put into a placed order (OE-38).
    AddItem,
    /// Where an order is, or whether it was received, shipped, paid, invoiced.
    OrderStatus,
    /// Send back, exchange, be refunded for or complain about something received.
    ReturnOrExchange,
    /// An answer about products, prices, stock, shipping, policies, the shop.
    Question,
    /// A person.
    Human,
    /// A greeting and nothing else.
    Greeting,
    /// Thanks and nothing else.
    Thanks,
    /// A yes and nothing else.
    Affirm,
    /// A no and nothing else.
    Deny,
    /// Something a shop's customer service does not do with orders.
    Other,
}

impl Intent {
    /// Whether it is about a placed order.
    pub(crate) const fn is_about_an_order(self) -> bool {
        use Intent::{AddItem, CancelOrder, EditOrder, OrderStatus, ReturnOrExchange};
        matches!(self, EditOrder | CancelOrder | AddItem | OrderStatus | ReturnOrExchange)
    }
}

/// What exactly about an intent, in the order of the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Aspect {
    /// `edit_order`: another size.
    Size,
    /// `edit_order`: another colour.
    Color,
    /// `edit_order`: another variant, unspecified.
    Variant,
    /// `edit_order`: more or fewer of an item.
    Quantity,
    /// `edit_order`: an item taken out.
    RemoveItem,
    /// `edit_order`: where it goes.
    Address,
    /// `edit_order`: the mail address or phone on the order.
    Contact,
    /// `edit_order`: how it goes, home or a pickup point.
    ShippingMethod,
    /// `edit_order`: gift wrap, a card, a word to the courier.
    Note,
    /// `cancel_order`: only some of it.
    Partial,
    /// `order_status`: where it is, whether it left.
    Tracking,
    /// `order_status`: when it comes.
    DeliveryDate,
    /// `order_status`: whether the order was received.
    Confirmation,
    /// `order_status`: charged, blocked amount, invoice.
    Payment,
    /// `return_or_exchange`: send it back.
    Return,
    /// `return_or_exchange`: another in its place.
    Exchange,
    /// `return_or_exchange`: the money.
    Refund,
    /// `return_or_exchange`: a fault, also a later one.
    Damaged,
    /// `return_or_exchange`: another product, colour or size than ordered.
    WrongItem,
    /// `return_or_exchange`: something was not in the parcel.
    MissingItem,
}

/// The ten topics of a message (IN-15 to IN-25).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// Payments or placing a new order (IN-16).
    Checkout,
    /// Cancelling or changing an order (IN-17).
    EditOrders,
    /// Confirmation, status, balance (IN-18).
    OrderStatus,
    /// Discounts and promotion codes (IN-19).
    PricingDiscounts,
    /// Colour, size, weight, inventory, customisation, pictures (IN-20).
    ProductDetails,
    /// General interest in a product (IN-21).
    ProductInterest,
    /// Problems with received orders, refunds, returns (IN-22).
    Returns,
    /// Local pickup or shipping costs (IN-23).
    Shipping,
    /// Contact, location, hours, the general return policy, marketing (IN-24).
    StoreInformation,
    /// Wholesale (IN-25).
    Wholesale,
}

/// An order that the message points at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OrderRef {
    /// By its name, as the contract normalises it: `#1001`, `NO-1001`, `1044-NL`.
    Named(OrderName),
    /// The last, latest, most recent one.
    Last,
}

impl Serialize for OrderRef {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Named(name) => serializer.serialize_str(name.as_str()),
            Self::Last => serializer.serialize_str("last"),
        }
    }
}

#[derive(Serialize)]
struct TopicLine {
    topic: Topic,
    p: f32,
}

fn topics<S: Serializer>(topics: &Vec<(Topic, f32)>, serializer: S) -> Result<S::Ok, S::Error> {
    let mut lines = serializer.serialize_seq(Some(topics.len()))?;
    for &(topic, p) in topics {
        lines.serialize_element(&TopicLine { topic, p })?;
    }
    lines.end()
}
