//! An order as Shopify tells it, down to the line item. Every enum has an `Unknown`, because Shopify adds states
//! between versions and an unknown state must never be read as an editable one.

use crate::{CustomerId, FulfillmentOrderId, LineItemId, OrderId, OrderName, Redacted};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A list that may have been cut by the page size of the query.
///
/// INVARIANT: `complete` is false whenever Shopify said `hasNextPage`; nothing may be promised from such a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listing<T> {
    /// What was read.
    pub items: Vec<T>,
    /// Whether that is everything.
    pub complete: bool,
}

impl<T> Listing<T> {
    /// A list that is known to be whole.
    #[must_use]
    pub const fn whole(items: Vec<T>) -> Self {
        Self { items, complete: true }
    }
}

/// A customer's own record, as far as sign-in needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Customer {
    /// Who.
    pub id: CustomerId,
    /// The phone on the record, E.164.
    pub phone: Option<Redacted<String>>,
    /// The mail address on the record, lower case.
    pub email: Option<Redacted<String>>,
}

/// One row of the light list of a customer's orders, newest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderSummary {
    /// Shopify's id.
    pub id: OrderId,
    /// The printed name.
    pub name: OrderName,
    /// When the order was placed (`processedAt`).
    pub placed_at: Timestamp,
    /// When it was cancelled, if it was.
    pub cancelled_at: Option<Timestamp>,
    /// The state of the whole order, good enough to choose among orders, never to decide about one.
    pub fulfillment: OrderFulfillment,
}

impl OrderSummary {
    /// Whether something of it may still be on its way out of the shop. An unknown state counts as open, so that such
    /// an order is looked at in full rather than left out.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.cancelled_at.is_none()
            && !matches!(
                self.fulfillment,
                OrderFulfillment::Fulfilled | OrderFulfillment::Restocked | OrderFulfillment::NotRequired
            )
    }
}

/// `OrderDisplayFulfillmentStatus`, Admin API 2026-10.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderFulfillment {
    /// Nothing has left. Also the replaced values `OPEN` and `PENDING_FULFILLMENT`.
    Unfulfilled,
    /// Some of it has left. Also a replaced value, `PARTIALLY_FULFILLED`.
    Partial,
    /// All of it has left.
    Fulfilled,
    /// All items are requested from a service or marked in progress.
    InProgress,
    /// All unfulfilled items are on hold.
    OnHold,
    /// To be sent later.
    Scheduled,
    /// A fulfillment service declined.
    RequestDeclined,
    /// Put back into stock.
    Restocked,
    /// Nothing to send (new in 2026-10).
    NotRequired,
    /// A value this version does not know.
    Unknown,
}

/// `FulfillmentOrderStatus`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FulfillmentOrderStatus {
    /// Ready to be worked on.
    Open,
    /// Being worked on.
    InProgress,
    /// Waiting for something.
    OnHold,
    /// Not before its date.
    Scheduled,
    /// Could not be completed as asked.
    Incomplete,
    /// Called off.
    Cancelled,
    /// Done.
    Closed,
    /// A value this version does not know.
    Unknown,
}

/// `FulfillmentStatus`: whether a fulfillment counts at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FulfillmentStatus {
    /// It counts (`SUCCESS`, and the replaced `OPEN` and `PENDING`).
    Success,
    /// It was called off, failed or errored: its items have not left.
    Void,
    /// A value this version does not know.
    Unknown,
}

/// `FulfillmentDisplayStatus`, folded to what a shopper can be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shipment {
    /// Left the shop, or about to: label bought or printed, ready for pick-up by the carrier, confirmed, in transit,
    /// out for delivery, delayed, attempted.
    InTransit,
    /// Arrived (`DELIVERED`, `PICKED_UP`).
    Delivered,
    /// The carrier could not deliver (`FAILURE`, `NOT_DELIVERED`, `LOST`, `RETURNED`).
    Failed,
    /// Waits for the customer (`READY_FOR_PICKUP`).
    ReadyForPickup,
    /// `FULFILLED`, `MARKED_AS_FULFILLED` or no status at all: gone, and the carrier says nothing.
    Silent,
    /// A value this version does not know.
    Unknown,
}

/// `OrderDisplayFinancialStatus`: how far the payment of an order is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderPayment {
    /// All of it is paid.
    Paid,
    /// Nothing has come in yet (`PENDING`).
    Pending,
    /// The amount is reserved and not taken.
    Authorized,
    /// Some of it is paid.
    PartlyPaid,
    /// All that was paid is paid back.
    Refunded,
    /// Some of what was paid is paid back.
    PartlyRefunded,
    /// A reservation ended without anything being taken (`VOIDED`, `EXPIRED`).
    Void,
    /// A value this version does not know, or none.
    #[default]
    Unknown,
}

/// `OrderReturnStatus`: whether something of an order was sent back, or is about to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderReturn {
    /// Nothing (`NO_RETURN`).
    None,
    /// A return was asked for, is under way, is settled, or failed; of which items, the order does not say.
    Registered,
    /// A value this version does not know.
    #[default]
    Unknown,
}

/// A parcel's tracking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tracking {
    /// The carrier.
    pub company: Option<String>,
    /// The carrier's number.
    pub number: Option<String>,
    /// The carrier's page, `https` only; anything else is left out by the parser.
    pub url: Option<String>,
}

/// Items that left together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fulfillment {
    /// Whether it counts.
    pub status: FulfillmentStatus,
    /// How far it is.
    pub shipment: Shipment,
    /// When it was made, which is what a shopper calls "shipped".
    pub shipped_at: Timestamp,
    /// When it arrived, if the carrier says so.
    pub delivered_at: Option<Timestamp>,
    /// When it should arrive, if the carrier says so.
    pub estimated_at: Option<Timestamp>,
    /// Its parcels.
    pub tracking: Vec<Tracking>,
    /// Which items, how many of each.
    pub lines: Listing<(LineItemId, u32)>,
}

/// The part of an order that one location is to send.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FulfillmentOrder {
    /// Shopify's id.
    pub id: FulfillmentOrderId,
    /// Its state.
    pub status: FulfillmentOrderStatus,
    /// Whether it was asked of, or accepted by, a fulfillment service (`requestStatus` is anything but `UNSUBMITTED`,
    /// `REJECTED`, `CANCELLATION_ACCEPTED` or `CLOSED`).
    pub requested: bool,
    /// Not before this time.
    pub fulfill_at: Option<Timestamp>,
    /// Which items it still has to send, how many of each (`remainingQuantity`).
    pub lines: Listing<(LineItemId, u32)>,
}

/// One line of an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineItem {
    /// Shopify's id.
    pub id: LineItemId,
    /// The product's title at the time of the order.
    pub title: String,
    /// The variant's title, absent for products with one variant only.
    pub variant: Option<String>,
    /// The picture, `https` only.
    pub image: Option<String>,
    /// How many were ordered.
    pub ordered: u32,
    /// How many are left after refunds and removals (`currentQuantity`).
    pub current: u32,
    /// How many have not been sent (`unfulfilledQuantity`).
    pub unfulfilled: u32,
    /// Whether Shopify lets a merchant edit the line.
    pub merchant_editable: bool,
    /// The product's tags and its type, in lower case: what exclusions of a policy name.
    pub labels: Vec<String>,
}

impl LineItem {
    /// Title and variant, as a shopper knows it: `Rain Jacket (Green / L)`.
    #[must_use]
    pub fn full_title(&self) -> String {
        match &self.variant {
            Some(variant) => format!("{} ({variant})", self.title),
            None => self.title.clone(),
        }
    }
}

/// So many lines of an order are read (`order.graphql`); of one with more, nothing is promised.
pub const LINES_READ: usize = 23;

/// An order in full.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// Shopify's id.
    pub id: OrderId,
    /// The printed name.
    pub name: OrderName,
    /// Whose order it is. `None` for an order without a customer, which nobody may see.
    pub customer: Option<CustomerId>,
    /// When it was placed (`processedAt`).
    pub placed_at: Timestamp,
    /// When it was cancelled, if it was.
    pub cancelled_at: Option<Timestamp>,
    /// When it was archived, if it was.
    pub closed_at: Option<Timestamp>,
    /// The state of the whole.
    pub fulfillment: OrderFulfillment,
    /// Whether Shopify lets a merchant edit the order.
    pub merchant_editable: bool,
    /// How far its payment is.
    #[serde(default)]
    pub payment: OrderPayment,
    /// Whether something of it was sent back.
    #[serde(default)]
    pub returned: OrderReturn,
    /// Its lines.
    pub lines: Listing<LineItem>,
    /// What is still to be sent.
    pub fulfillment_orders: Listing<FulfillmentOrder>,
    /// What has left.
    pub fulfillments: Listing<Fulfillment>,
}
