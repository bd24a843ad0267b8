//! The whole product in one process: every function's `handle()` behind one HTTP server, DynamoDB from a crate, the
//! demo shop, a storefront, a phone and a mailbox to look into. The tests run this too; only clock, randomness and the
//! place of the data differ (invariant 9).

pub mod articles;
mod database;
mod demo;
mod dev;
mod edge;
mod inbound;
pub mod key;
mod local;
pub mod operate;
mod providers;
mod pump;
mod queue;
pub mod signing;
mod stand_ins;
mod storefront;
mod took;

pub use database::TableClient;
pub use demo::{TENANT, tenant};
pub use inbound::{Mail, Text};
pub use local::{Local, Options, StartError};
pub use providers::{Failing, Left, Providers};
pub use stand_ins::StandIns;
pub use took::{Took, TookLayer};
