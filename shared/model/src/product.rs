//! What an item of an order is, and what else of the same product there is.

use crate::{Listing, Money, VariantId};

/// The product of a line, as the Customer Hub needs it to exchange one variant for another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineProduct {
    /// The line's own variant.
    pub own: VariantId,
    /// Whether the line is nothing but that variant: no text of the shopper's is on it, it belongs to no subscription and to no
    /// bundle. What else a line carries is lost when it is exchanged.
    pub is_plain: bool,
    /// What one item cost without any discount.
    pub price: Money,
    /// The same in the shop's currency, to compare with [`Variant::price`].
    pub listed: String,
    /// What one item cost with all of them.
    pub paid: Money,
    /// The names of what sets variants apart, such as size and colour, in the order in which [`Variant::title`] names
    /// their values.
    pub options: Vec<String>,
    /// The variants.
    pub variants: Listing<Variant>,
}

/// A variant of a product.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// Shopify's id.
    pub id: VariantId,
    /// The values of its options: `Green / L`.
    pub title: String,
    /// What it costs, in the shop's currency.
    pub price: String,
    /// How many can be had now; `u32::MAX` where the shop does not count.
    pub available: u32,
}
