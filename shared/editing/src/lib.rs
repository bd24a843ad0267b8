//! What an order's owner may change of it in the Customer Hub (OE-14, OE-15, OE-20): [`Offers`] from the order's state and the
//! shop's confirmed policy, [`address`], [`contact`], [`fewer`] and [`swap()`] from what the shopper filled in, and [`next`], what is left to do of a change that was
//! confirmed. Plain data in, plain data out.

mod fields;
mod offers;
mod progress;
mod swap;

pub use fields::{Invalid, address, contact, fewer};
pub use offers::{Closed, LineOffer, Offer, Offers};
pub use progress::{Step, done, is_as_wanted, is_settled, next, outcome, taken_out, to_pay_back};
pub use swap::{SwapOffer, choices, discount, is_cheaper, is_choice, keep_same_price, swap};
