//! A change of an order that its owner confirmed in the Customer Hub, and how far it is.

use crate::identity::OrderOwner;
use crate::{ChangeId, ConversationId, LineItemId, Money, OrderId, OrderName, Redacted, TenantId, VariantId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// One change: what was confirmed, by whom, when, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderChange {
    /// Its id.
    pub id: ChangeId,
    /// Whose shop.
    pub tenant: TenantId,
    /// Who confirmed it.
    pub owner: OrderOwner,
    /// The order.
    pub order: OrderId,
    /// Its printed name.
    pub name: OrderName,
    /// What is to become of it.
    pub wanted: Wanted,
    /// What the shopper was told to get back.
    pub refund: Option<Money>,
    /// When it was confirmed: by this time the shop's rule is judged.
    pub confirmed_at: Timestamp,
    /// How far it is.
    pub state: ChangeState,
    /// The conversation whose link led to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conversation: Option<ConversationId>,
    /// Whether everybody who has to know what became of it knows.
    #[serde(default)]
    pub noted: bool,
}

impl OrderChange {
    /// The change in the state `next`. What nobody has to be told of is noted with it: there is no conversation, and a person
    /// need not look.
    #[must_use]
    pub fn moved(&self, next: ChangeState) -> Self {
        let noted = !next.is_open() && self.conversation.is_none() && !next.needs_a_person();
        Self { state: next, noted, ..self.clone() }
    }
}

/// What an order is to become. It says how the order shall be, not what is to be done with it, so that whether it is done
/// can be seen from the order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Wanted {
    /// Cancelled, as a whole.
    Cancelled,
    /// Sent to this address.
    Address {
        /// The address.
        to: Redacted<PostalAddress>,
    },
    /// With these contact details.
    Contact {
        /// The details.
        to: Redacted<Contact>,
    },
    /// With fewer items, some of them perhaps none.
    Fewer {
        /// How many are to be left of each line that changes.
        left: Vec<(LineItemId, u32)>,
    },
    /// With items of a line exchanged for another variant of the same product.
    Swapped {
        /// The line.
        line: LineItemId,
        /// How many are to be left of it.
        left: u32,
        /// What the others are to become.
        to: VariantId,
        /// How many of that the whole order is then to have.
        of_it: u32,
    },
}

/// How far a change is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum ChangeState {
    /// Nothing was asked of Shopify.
    Confirmed,
    /// Shopify was, or is just being, asked for it.
    Asked {
        /// Since when.
        at: Timestamp,
    },
    /// The order is as it was wanted.
    Done {
        /// Since when.
        at: Timestamp,
    },
    /// It ended otherwise than it was wanted: as [`Refusal`] says.
    Refused {
        /// Why.
        because: Refusal,
        /// Since when.
        at: Timestamp,
    },
}

impl ChangeState {
    /// The name in logs and conditions.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Asked { .. } => "asked",
            Self::Done { .. } => "done",
            Self::Refused { .. } => "refused",
        }
    }

    /// Whether a person has to look at how it ended.
    #[must_use]
    pub const fn needs_a_person(self) -> bool {
        matches!(self, Self::Refused { because: Refusal::Unclear | Refusal::Owed, .. })
    }

    /// Whether something is left to do.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Confirmed | Self::Asked { .. })
    }
}

/// Why a change did not end as it was wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// The order, the shop's rule or the amount is not what the shopper saw any more: nothing was changed.
    Moved,
    /// Shopify did not accept it: nothing was changed.
    Shop,
    /// The order is as it was wanted, and what it costs less could not be paid back: a person has to.
    Owed,
    /// Shopify was asked, and for hours the order has not shown whether it was done: a person has to look.
    Unclear,
}

/// What a shopper sees of an order besides its lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderDetails {
    /// How the shopper is reached about it.
    pub contact: Redacted<Contact>,
    /// Where it goes; `None` for what is not sent.
    pub address: Option<Redacted<PostalAddress>>,
    /// Region and country of the address, by their names.
    pub place: String,
    /// What the shop noted on it.
    pub note: Redacted<String>,
    /// How far its payment is.
    pub payment: Payment,
    /// What was paid and not paid back.
    pub paid: Money,
    /// What is still to be paid; less than nothing where more was paid than the order costs.
    pub outstanding: Money,
    /// Which variant each line is; lines of products that are gone are not among them.
    pub variants: Vec<(LineItemId, VariantId)>,
}

/// `OrderDisplayFinancialStatus`, folded to what matters for a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Payment {
    /// Nothing was paid (`PENDING`, `EXPIRED`, `VOIDED`).
    Unpaid,
    /// Paid, perhaps partly paid back.
    Paid,
    /// An amount is reserved, partly paid, wholly paid back, or in a state this version does not know: a person has to look.
    Other,
}

/// How a shopper is reached about an order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// The mail address.
    pub email: String,
    /// The phone, E.164; may be empty.
    pub phone: String,
}

/// Where an order goes. What is not filled in is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PostalAddress {
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Company.
    pub company: String,
    /// Street and number (`address1`).
    pub street: String,
    /// Flat, floor, stairs (`address2`).
    pub extra: String,
    /// Postal code.
    pub zip: String,
    /// City.
    pub city: String,
    /// The code of the region within its country (`provinceCode`).
    pub region: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// Phone for the courier.
    pub phone: String,
}
