//! The labels of the contract: stable names, in the contract's order.

use model::named;

named! {
    /// What the shopper wants.
    Intent {
        /// Something about a placed order changed (OE-1).
        EditOrder = "edit_order",
        /// A placed order cancelled, whole or in part (OE-1).
        CancelOrder = "cancel_order",
        /// Another item put into a placed order (OE-38).
        AddItem = "add_item",
        /// Where an order is, or whether it was received, shipped, paid, invoiced.
        OrderStatus = "order_status",
        /// Send back, exchange, be refunded for or complain about something received.
        ReturnOrExchange = "return_or_exchange",
        /// An answer about products, prices, stock, shipping, policies, the shop.
        Question = "question",
        /// A person.
        Human = "human",
        /// A greeting and nothing else.
        Greeting = "greeting",
        /// Thanks and nothing else.
        Thanks = "thanks",
        /// A yes and nothing else.
        Affirm = "affirm",
        /// A no and nothing else.
        Deny = "deny",
        /// Something a shop's customer service does not do with orders.
        Other = "other",
    }
}

named! {
    /// What exactly about an intent, in the order of the contract.
    Aspect {
        /// `edit_order`: another size.
        Size = "size",
        /// `edit_order`: another colour.
        Color = "color",
        /// `edit_order`: another variant, unspecified.
        Variant = "variant",
        /// `edit_order`: more or fewer of an item.
        Quantity = "quantity",
        /// `edit_order`: an item taken out.
        RemoveItem = "remove_item",
        /// `edit_order`: where it goes.
        Address = "address",
        /// `edit_order`: the mail address or phone on the order.
        Contact = "contact",
        /// `edit_order`: how it goes, home or a pickup point.
        ShippingMethod = "shipping_method",
        /// `edit_order`: gift wrap, a card, a word to the courier.
        Note = "note",
        /// `cancel_order`: only some of it.
        Partial = "partial",
        /// `order_status`: where it is, whether it left.
        Tracking = "tracking",
        /// `order_status`: when it comes.
        DeliveryDate = "delivery_date",
        /// `order_status`: whether the order was received.
        Confirmation = "confirmation",
        /// `order_status`: charged, blocked amount, invoice.
        Payment = "payment",
        /// `return_or_exchange`: send it back.
        Return = "return",
        /// `return_or_exchange`: another in its place.
        Exchange = "exchange",
        /// `return_or_exchange`: the money.
        Refund = "refund",
        /// `return_or_exchange`: a fault, also a later one.
        Damaged = "damaged",
        /// `return_or_exchange`: another product, colour or size than ordered.
        WrongItem = "wrong_item",
        /// `return_or_exchange`: something was not in the parcel.
        MissingItem = "missing_item",
    }
}

named! {
    /// The ten topics of a message (IN-15 to IN-25).
    Topic {
        /// Payments or placing a new order (IN-16).
        Checkout = "checkout",
        /// Cancelling or changing an order (IN-17).
        EditOrders = "edit_orders",
        /// Confirmation, status, balance (IN-18).
        OrderStatus = "order_status",
        /// Discounts and promotion codes (IN-19).
        PricingDiscounts = "pricing_discounts",
        /// Colour, size, weight, inventory, customisation, pictures (IN-20).
        ProductDetails = "product_details",
        /// General interest in a product (IN-21).
        ProductInterest = "product_interest",
        /// Problems with received orders, refunds, returns (IN-22).
        Returns = "returns",
        /// Local pickup or shipping costs (IN-23).
        Shipping = "shipping",
        /// Contact, location, hours, the general return policy, marketing (IN-24).
        StoreInformation = "store_information",
        /// Wholesale (IN-25).
        Wholesale = "wholesale",
    }
}

/// The main wish is one of the intents, or none.
pub(crate) const MAINS: usize = Intent::ALL.len() + 1;
/// What the network scores: the main wish, every intent, every aspect, every topic.
pub const LABELS: usize = MAINS + Intent::ALL.len() + Aspect::ALL.len() + Topic::ALL.len();

impl Intent {
    /// Whether it is about a placed order.
    #[must_use]
    pub const fn is_about_an_order(self) -> bool {
        use Intent::{AddItem, CancelOrder, EditOrder, OrderStatus, ReturnOrExchange};
        matches!(self, EditOrder | CancelOrder | AddItem | OrderStatus | ReturnOrExchange)
    }

    /// The topic that every message with this wish has, by the label contract.
    #[must_use]
    pub const fn topic(self) -> Option<Topic> {
        match self {
            Self::EditOrder | Self::CancelOrder | Self::AddItem => Some(Topic::EditOrders),
            Self::OrderStatus => Some(Topic::OrderStatus),
            Self::ReturnOrExchange => Some(Topic::Returns),
            _ => None,
        }
    }
}

impl Aspect {
    /// The intent it says more about.
    #[must_use]
    pub const fn intent(self) -> Intent {
        use Aspect::{
            Confirmation, Damaged, DeliveryDate, Exchange, MissingItem, Partial, Payment, Refund, Return,
            Tracking, WrongItem,
        };
        match self {
            Partial => Intent::CancelOrder,
            Tracking | DeliveryDate | Confirmation | Payment => Intent::OrderStatus,
            Return | Exchange | Refund | Damaged | WrongItem | MissingItem => Intent::ReturnOrExchange,
            _ => Intent::EditOrder,
        }
    }
}
