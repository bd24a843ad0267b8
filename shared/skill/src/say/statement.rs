//! What the agent can say, free of language, and how each becomes sentences, links and a card.

mod links;
mod sentence;

use super::{Parcel, Voice};
use crate::Passage;
use crate::decide::Deadline;
use jiff::Timestamp;
use jiff::civil::Date;
use model::{Change, LineItemId, OrderName, OrderPayment, Reply};

/// One thing to say.
#[derive(Debug, Clone, PartialEq)]
pub enum Statement {
    /// Hello, and what the agent can do.
    Greeting,
    /// After thanks.
    Welcome,
    /// After a yes or no to nothing.
    AnythingElse,
    /// A message without text.
    NoText,
    /// Messages come again after a stop.
    WelcomeBack,
    /// Who we are and how to stop.
    Help,
    /// One short question.
    NotUnderstood,
    /// The second time.
    NotUnderstoodTwice,
    /// Not one of the twelve languages.
    NotSupported,
    /// Not something the agent does.
    OutsideSkill,
    /// Offers a person.
    OfferPerson,
    /// A person has it now, and what happens next.
    HandedOver,
    /// What was offered is not wanted.
    LeftAtThat,
    /// Please sign in; the request is kept.
    SignIn {
        /// Asked before in this request.
        again: bool,
        /// With a code by mail, not with an account at the shop.
        with_code: bool,
    },
    /// Enough sign-in links for this hour.
    SignInLimited,
    /// Signed in, nothing was pending.
    SignedIn,
    /// Signed in, but this address is not on the customer's record.
    SignedInElsewhere,
    /// Which of these orders.
    WhichOrder {
        /// With the time each was placed.
        orders: Vec<(OrderName, Timestamp)>,
    },
    /// The newest is assumed.
    AssumedNewest {
        /// The assumed one.
        order: OrderName,
        /// The others.
        others: Vec<OrderName>,
    },
    /// Not among the shopper's own.
    OrderNotFound {
        /// As asked.
        asked: OrderName,
        /// The shopper's newest.
        own: Vec<OrderName>,
    },
    /// Older than what was read.
    OrderBeyondList {
        /// As asked.
        asked: OrderName,
    },
    /// No orders at all.
    NoOrders,
    /// Cancelled.
    Cancelled {
        /// Which.
        order: OrderName,
        /// When.
        at: Timestamp,
    },
    /// Every line refunded or removed.
    Refunded {
        /// Which.
        order: OrderName,
    },
    /// Not known for sure.
    Unknown {
        /// Which.
        order: OrderName,
    },
    /// All of it arrived.
    Delivered {
        /// Which.
        order: OrderName,
        /// When, if the carrier says so.
        at: Option<Timestamp>,
    },
    /// A return can be started here.
    ReturnPortal {
        /// The portal.
        url: String,
        /// After another one.
        again: bool,
    },
    /// A return is possible on delivery (GAP-1).
    ReturnLater,
    /// What has arrived can be sent back.
    ReturnOpen {
        /// Which items; none: all of the order.
        items: Vec<String>,
        /// The last day.
        until: Option<Date>,
    },
    /// The time for it is over.
    ReturnOver {
        /// Which items; none: all of the order.
        items: Vec<String>,
        /// The last day.
        ended: Date,
    },
    /// Items that cannot be sent back.
    ReturnExcluded {
        /// Which items.
        items: Vec<String>,
    },
    /// The shop takes nothing back.
    ReturnNever,
    /// Something of the order was sent back, or is about to be.
    ReturnRegistered {
        /// Which order.
        order: OrderName,
    },
    /// Whether something was sent back is not known.
    ReturnUnknown {
        /// Of which order.
        order: OrderName,
    },
    /// What has not arrived can be sent back later.
    ReturnRest,
    /// It has left, and nothing can be changed any more.
    TooLate,
    /// The order was received.
    Confirmed {
        /// Which.
        order: OrderName,
        /// When it was placed.
        at: Timestamp,
    },
    /// How far its payment is.
    Payment {
        /// Of which order.
        order: OrderName,
        /// How far.
        payment: OrderPayment,
    },
    /// A parcel is on its way.
    Shipped {
        /// Of which order.
        order: OrderName,
        /// Since when.
        at: Timestamp,
        /// With whom.
        carrier: Option<String>,
        /// The carrier's page.
        url: Option<String>,
        /// When it should arrive.
        estimated: Option<Timestamp>,
    },
    /// A parcel waits for the shopper.
    ReadyForPickup {
        /// Of which order.
        order: OrderName,
        /// The carrier's page.
        url: Option<String>,
    },
    /// Every parcel in a line.
    Parcels {
        /// Of which order.
        order: OrderName,
        /// In the order in which they left.
        parcels: Vec<Parcel>,
        /// Whether that is all of the order, so that no sentence before has told of them.
        all: bool,
    },
    /// Nobody has said when it comes.
    NoDeliveryDay {
        /// Whether it has left, so that the carrier could.
        shipped: bool,
    },
    /// The day that was named has passed.
    DeliveryDayPassed {
        /// The day.
        day: Timestamp,
    },
    /// Some of it has left.
    PartlyShipped {
        /// Which order.
        order: OrderName,
        /// What has left.
        shipped: Vec<String>,
        /// What has not.
        left: Vec<String>,
    },
    /// Nothing has left.
    NotShipped {
        /// Which order.
        order: OrderName,
    },
    /// On hold.
    OnHold {
        /// Which order.
        order: OrderName,
    },
    /// To be sent later.
    Scheduled {
        /// Which order.
        order: OrderName,
        /// From when.
        at: Option<Timestamp>,
    },
    /// Being packed, so that nobody can promise that it can be changed.
    InProgress {
        /// Which order.
        order: OrderName,
    },
    /// Being packed.
    BeingPacked {
        /// Which order.
        order: OrderName,
    },
    /// A link to the order.
    OrderLink {
        /// Which.
        order: OrderName,
    },
    /// It may be changed, by the shopper, until.
    MayChange {
        /// Until when.
        until: Deadline,
        /// Whether something of the order was said to be excluded.
        rest: bool,
    },
    /// It may be cancelled, by the shopper, until.
    MayCancel {
        /// Until when.
        until: Deadline,
        /// The whole order, or only what has not left.
        whole: bool,
    },
    /// Nothing to return yet, but it may be changed or cancelled.
    MayCancelInstead {
        /// Until when.
        until: Deadline,
    },
    /// The order card, or on other channels the link that stands for it.
    OrderCard {
        /// Which order.
        order: OrderName,
        /// Cancelling is what was asked.
        cancel: bool,
        /// All of the order can be changed.
        whole: bool,
        /// Which buttons the policy allows.
        changes: Vec<Change>,
        /// The lines.
        lines: Vec<CardLine>,
    },
    /// The Hub is not live.
    HubOff,
    /// The shop confirmed no rule.
    NoRule {
        /// About cancelling, not changing.
        cancel: bool,
    },
    /// The shop never allows it.
    Never {
        /// About cancelling, not changing.
        cancel: bool,
    },
    /// The window is over.
    WindowOver {
        /// Which order.
        order: OrderName,
        /// About cancelling, not changing.
        cancel: bool,
        /// Since when.
        ended: Timestamp,
    },
    /// The shop does not allow these changes.
    ChangeNotAllowed {
        /// Which.
        changes: Vec<Change>,
    },
    /// The shop excludes these items.
    Excluded {
        /// Which.
        items: Vec<String>,
    },
    /// Shopify locks the order.
    Locked {
        /// Which.
        order: OrderName,
    },
    /// An item cannot be added (OE-38).
    AddItem,
    /// The shop's system does not answer.
    ShopUnavailable,
    /// What the shop says about it.
    ArticleSays,
    /// Nothing found.
    ArticleMissing,
    /// The shop's words.
    Quote(Passage),
}

/// One line as the card shows it, free of language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardLine {
    /// Which.
    pub id: LineItemId,
    /// Title and variant.
    pub title: String,
    /// The picture.
    pub image: Option<String>,
    /// Whether the product has more than one variant, so that there is another to choose.
    pub has_variants: bool,
    /// How many are left of it.
    pub quantity: u32,
    /// How many can be changed.
    pub changeable: u32,
    /// How many have shipped.
    pub shipped: u32,
    /// Excluded by the policy.
    pub excluded: bool,
}

impl Voice<'_> {
    /// Adds the sentences of `statement` to `text`, and its links, quote or card to `reply`.
    pub(super) fn state(&self, statement: &Statement, text: &mut Vec<String>, reply: &mut Reply) {
        match statement {
            Statement::Quote(passage) => reply.quote = Some(passage.quote.clone()),
            Statement::OrderCard { .. } => self.order_card(statement, reply),
            _ => {
                text.push(self.sentence(statement));
                self.links_of(statement, reply);
            }
        }
    }
}

#[cfg(test)]
mod tests;
