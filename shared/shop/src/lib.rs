//! A shop's orders, customers and published texts, read from Shopify's Admin GraphQL API, version 2026-10, and the changes that
//! an order's owner makes in the Customer Hub.
//!
//! The caller passes in the HTTP client, the clock and the credentials. An answer takes at most [`PATIENCE`], so that the
//! two that a turn may need (the light list, then one order in full) stay below 5 seconds.

mod access;
mod account;
mod admin;
mod editor;
mod envelope;
mod http;
mod mailbox;
mod map;
mod published;
mod token;
mod wire;

pub use access::{Access, Credentials, is_shop};
pub use account::{Accounts, Answered, Provider, Question};
pub use admin::{Admin, PATIENCE};
pub use editor::{Difference, Editor, NotMade, Refundable, Swap, Transaction};
pub use http::tuned;
pub use mailbox::Mailboxes;
pub use published::{Published, PublishedKind};

use model::identity::VerifiedCustomer;
use model::{Customer, Listing, Order, OrderId, OrderSummary};
use std::pin::Pin;

/// The version of the Admin API that the documents in `graphql/` are written and tested for.
pub const API_VERSION: &str = "2026-10";

/// An answer of the shop that is on its way.
pub type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T, ShopError>> + Send + 'a>>;

/// What can be asked of a shop.
///
/// INVARIANT: every question about an order or a person takes a [`VerifiedCustomer`], and the answer is about that
/// customer alone (invariant 1).
pub trait Shop: Send + Sync {
    /// The customer's newest 20 orders, newest first; `complete` is false when there are more. Orders older than 60 days
    /// are silently absent unless the app has the scope `read_all_orders`.
    fn orders<'a>(
        &'a self,
        access: &'a Access,
        customer: VerifiedCustomer,
    ) -> Answer<'a, Listing<OrderSummary>>;

    /// One order in full. `None` when there is no such order, and just the same when it is not this customer's.
    fn order<'a>(
        &'a self,
        access: &'a Access,
        customer: VerifiedCustomer,
        order: OrderId,
    ) -> Answer<'a, Option<Order>>;

    /// The customer's own record: default phone and mail address.
    fn customer<'a>(&'a self, access: &'a Access, customer: VerifiedCustomer) -> Answer<'a, Customer>;
}

/// Why the shop gave no answer. Whatever the reason, the caller says honestly that it cannot look right now, or hands
/// over; nothing may be concluded about an order.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ShopError {
    /// No connection, no answer in time, or a fault on Shopify's side. Later it may work.
    #[error("shopify cannot be reached")]
    Unreachable,
    /// Over Shopify's rate limit. In a few seconds it may work.
    #[error("shopify asks us to slow down")]
    Throttled,
    /// Shopify does not let us: credentials, a missing scope, a closed shop. It needs the operator (`doctor`).
    #[error("shopify refuses access")]
    Refused {
        /// The access scope that Shopify says is missing, `read_orders` for example.
        scope: Option<String>,
    },
    /// The answer is not one that this version understands. It needs a developer.
    #[error("shopify's answer makes no sense")]
    Nonsense,
}
