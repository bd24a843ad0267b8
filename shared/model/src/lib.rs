//! The nouns of Aftersale. Plain data that every other crate speaks in: no I/O, no clock, no randomness.

mod article;
mod channel;
mod code_request;
mod conversation;
mod id;
pub mod identity;
mod language;
mod look;
mod money;
mod named;
mod order;
mod order_change;
mod outbox;
mod policy;
mod product;
mod redacted;
mod reply;
mod returns;
pub mod stated;
mod tenant;
mod turn;

pub use article::{Article, Filed};
pub use channel::{Address, Channel};
pub use code_request::{CodeRequest, CodeState};
pub use conversation::{
    Conversation, Detail, Focus, Holder, Pending, Quota, Request, RequestKind, Stage, Thread,
};
pub use id::{
    ChangeId, CodeRequestId, ConversationId, CustomerId, FulfillmentOrderId, IdError, LineItemId, OrderId,
    OrderName, OutboxId, TenantId, TurnId, VariantId,
};
pub use language::{FormOfAddress, Language};
pub use look::{Color, ColorError, Look};
pub use money::{Money, compare};
pub use order::{
    Customer, Fulfillment, FulfillmentOrder, FulfillmentOrderStatus, FulfillmentStatus, LINES_READ, LineItem,
    Listing, Order, OrderFulfillment, OrderPayment, OrderReturn, OrderSummary, Shipment, Tracking,
};
pub use order_change::{
    ChangeState, Contact, OrderChange, OrderDetails, Payment, PostalAddress, Refusal, Wanted,
};
pub use outbox::{Outbox, OutboxKind, OutboxState};
pub use policy::{Change, Exclusion, Milestone, OrderRule, Policy, ReturnRule, ReturnsFrom};
pub use product::{LineProduct, Variant};
pub use redacted::Redacted;
pub use reply::{Action, ActionKind, Card, CardItem, Quote, Reply};
pub use returns::{ReturnsPortal, ReturnsProvider};
pub use tenant::{EmailChannel, EmailProvider, Handoff, SmsChannel, Tenant};
pub use turn::{Author, LineFact, OrderFact, Reason, Rule, Skill, Turn, TurnKind};
