//! The whole product in one process: every function's `handle()` behind one HTTP server, DynamoDB from a crate, the
//! demo shop, a storefront, a phone and a mailbox to look into. The tests run this too; only clock, randomness and the
//! place of the data differ (invariant 9).

mod database;
mod demo;
mod dev;
mod edge;
mod local;
mod providers;
mod pump;
mod signing;
mod storefront;
mod took;

pub use demo::{TENANT, tenant};
pub use local::{Local, Options, StartError};
pub use providers::{Failing, Left, Providers};
pub use took::{Took, TookLayer};
