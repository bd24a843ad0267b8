//! The straight path of a message: [`Desk::answer`] loads, understands, decides, says and commits. Every channel
//! calls it; none does any of it by itself. [`Desk::sign_in`] goes on with a request after sign-in;
//! [`Desk::visit`] is the storefront's session, [`Desk::redeem_code`] begins one at the Hub's own address.

mod account;
mod answer;
mod carrier;
mod code;
mod deliver;
mod handoff;
mod id;
mod inbound;
pub mod library;
mod links;
mod observe;
mod order_change;
mod person;
mod ready;
mod secrets;
mod session;
mod sign_in;
mod tenancy;
mod turn;

pub use account::{AccountError, CALLBACK, Returned, going_of};
pub use answer::{AnswerError, Answered};
pub use carrier::{Carriers, Endpoints, NotAsked};
pub use code::{CodeError, Redeemed, VisitorToken};
pub use deliver::{DeliverError, Delivery};
pub use id::{Token, TokenError, conversation_of, is_token, new_conversation, outbox_id, turn_id};
pub use inbound::{Content, ControlWord, Inbound, MailThread};
pub use links::short_link;
pub use observe::Observed;
pub use order_change::{Carried, CarryError};
pub use person::PersonError;
pub use secrets::{SecretName, Secrets, SecretsError};
pub use session::{Heard, Session, SessionError};
pub use sign_in::{SignInError, SignedIn, SignedInBy};
pub use tenancy::{Tenancies, Tenancy, TenancyError};

use clock::{Clock, Random};
use shop::Shop;
use std::sync::Arc;
use store::Store;

/// Everything the path needs, passed in (invariant 10).
#[derive(Clone)]
pub struct Desk {
    /// The table.
    pub store: Store,
    /// Shopify.
    pub shop: Arc<dyn Shop>,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Randomness for tokens and ids.
    pub random: Arc<dyn Random>,
    /// Where the API is reached from outside, without a slash at the end.
    pub public_url: String,
}
