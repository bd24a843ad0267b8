//! A stand-in for one Shopify shop's Admin endpoint and its customers' sign-in, for the local run and for tests.
//!
//! It refuses what the real one refuses: unknown fields and arguments, wrong tokens, other API versions, documents that
//! cost more than 1,000 points. What it serves are the demo orders, relative to the time it was made.

mod account;
mod changes;
pub mod cost;
mod data;
mod edits;
mod execute;
mod graph;
mod http;
mod order;
mod product;
mod state;
mod text;

pub use account::Forged;
pub use execute::{SCHEMA, schema};
pub use http::router;
pub use order::{DemoFulfillment, DemoFulfillmentOrder, DemoLine, DemoOrder, DemoTracking};
pub use state::{DemoCustomer, DemoShop, Mode};
pub use text::{DemoText, DemoTextKind};

/// The shop's own name.
pub const SHOP: &str = "northwind.myshopify.com";
/// The client id that gets tokens.
pub const CLIENT_ID: &str = "demo-client";
/// The client secret until [`DemoShop::set_secrets`] sets others.
pub const CLIENT_SECRET: &str = "demo-secret";
/// The client id at the customers' sign-in.
pub const ACCOUNT_CLIENT_ID: &str = "shp_demo-client";
/// A permanent token, as apps made before 2026 have.
pub const LEGACY_TOKEN: &str = "shpat_demo";
/// The version that is answered.
pub const API_VERSION: &str = "2026-10";
