//! Exchanging items of a line for another variant of the same product (OE-14): which ones, and at what price.

use crate::{Invalid, Offers};
use model::{
    Change, LineItem, LineProduct, Money, Order, OrderDetails, OrderRule, Variant, VariantId, Wanted, compare,
};
use skill::allows;
use std::cmp::Ordering;

/// A line of which items can be exchanged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SwapOffer<'a> {
    /// The line.
    pub line: &'a LineItem,
    /// How many of its items, at most.
    pub most: u32,
}

/// What the items of a line can be exchanged for, sold out or not: variants at the same price or a lower one that differ in nothing
/// but what the shop's rule lets be changed. None where the line is more than its variant, or was bought at a price that holds no
/// more; nothing cheaper where something was taken off the price, since nobody can tell what is taken off the other one.
#[must_use]
pub fn choices<'p>(product: &'p LineProduct, rule: Option<&OrderRule>) -> Vec<&'p Variant> {
    let own = product.variants.items.iter().find(|variant| variant.id == product.own);
    let is_open =
        |own: &&Variant| product.is_plain && compare(&own.price, &product.listed) == Some(Ordering::Equal);
    let (Some(own), Some(rule)) = (own.filter(is_open), rule) else { return Vec::new() };
    let is_choice = |variant: &&Variant| {
        variant.id != own.id
            && is_offered(product, compare(&variant.price, &own.price))
            && differing(product, &own.title, &variant.title)
                .into_iter()
                .all(|change| is_allowed(rule, change))
    };
    product.variants.items.iter().filter(is_choice).collect()
}

/// Whether what costs so much more or less than the own variant can be had for it.
fn is_offered(product: &LineProduct, price: Option<Ordering>) -> bool {
    match price {
        Some(Ordering::Equal) => true,
        Some(Ordering::Less) => product.price.is_same(&product.paid),
        _ => false,
    }
}

/// Leaves only the variants of `product` that cost what the line's own does: where nothing can be paid back.
pub fn keep_same_price(product: &mut LineProduct) {
    let own = product.variants.items.iter().find(|variant| variant.id == product.own);
    let Some(price) = own.map(|own| own.price.clone()) else { return };
    product.variants.items.retain(|variant| compare(&variant.price, &price) == Some(Ordering::Equal));
}

/// Whether `to` costs less than the line's own variant.
#[must_use]
pub fn is_cheaper(product: &LineProduct, to: VariantId) -> bool {
    let price = |id| product.variants.items.iter().find(|variant| variant.id == id).map(|found| &found.price);
    let prices = price(to).zip(price(product.own));
    prices.is_some_and(|(to, own)| compare(to, own) == Some(Ordering::Less))
}

/// Whether so many items can become `to` now.
#[must_use]
pub fn is_choice(product: &LineProduct, rule: Option<&OrderRule>, to: VariantId, units: u32) -> bool {
    choices(product, rule).into_iter().any(|variant| variant.id == to && variant.available >= units)
}

/// What to take off the price of the new items, in percent, so that they cost what was paid for the old ones; `None` where
/// nothing was taken off.
#[must_use]
pub fn discount(product: &LineProduct) -> Option<f64> {
    let number = |money: &Money| money.amount.parse::<f64>().ok();
    let (price, paid) = (number(&product.price)?, number(&product.paid)?);
    (paid < price && price > 0.0).then(|| (price - paid) / price * 100.0)
}

/// The exchange in `field`: so many (`count`) of the line become `variant`.
///
/// INVARIANT: only what is offered counts.
pub fn swap(
    field: impl Fn(&str) -> Option<String>,
    (offer, rule): (&SwapOffer<'_>, Option<&OrderRule>),
    product: &LineProduct,
    (order, details): (&Order, &OrderDetails),
) -> Result<Wanted, Invalid> {
    let units = field("count").and_then(|count| count.parse().ok());
    let units = units.filter(|units| (1..=offer.most).contains(units));
    let units = units.ok_or(Invalid { fields: vec!["count"] })?;
    let to = field("variant").and_then(|id| id.parse().ok()).map(VariantId);
    let to = to.filter(|to| is_choice(product, rule, *to, units));
    let to = to.ok_or(Invalid { fields: vec!["variant"] })?;
    let (line, left) = (offer.line.id, offer.line.current - units.min(offer.line.current));
    Ok(Wanted::Swapped { line, left, to, of_it: units_of(to, order, details) + units })
}

/// How many items of the order are this variant.
pub(crate) fn units_of(variant: VariantId, order: &Order, details: &OrderDetails) -> u32 {
    let is_it = |line: &&LineItem| details.variants.contains(&(line.id, variant));
    order.lines.items.iter().filter(is_it).map(|line| line.current).sum()
}

impl<'a> Offers<'a> {
    /// The offer for the line with this number, if there is one.
    #[must_use]
    pub fn swap_of(&self, line: &str) -> Option<&SwapOffer<'a>> {
        self.swaps.iter().find(|offer| offer.line.id.to_string() == line)
    }
}

/// The changes that one variant is from another. Titles name the values of the options in their order; one that does not could be
/// anything.
fn differing(product: &LineProduct, own: &str, other: &str) -> Vec<Change> {
    let (own, other): (Vec<&str>, Vec<&str>) = (own.split(" / ").collect(), other.split(" / ").collect());
    if own.len() != product.options.len() || other.len() != own.len() {
        return vec![Change::Variant];
    }
    let pairs = product.options.iter().zip(own.iter().zip(&other));
    pairs.filter(|(_, (own, other))| own != other).map(|(option, _)| change_of(option)).collect()
}

/// Another kind of variant than size and colour has to be allowed by that word.
fn is_allowed(rule: &OrderRule, change: Change) -> bool {
    match change {
        Change::Variant => rule.changes.is_empty() || rule.changes.contains(&Change::Variant),
        change => allows(rule, change),
    }
}

/// What shops call sizes and colours, in the languages that we speak; compounds end with it.
const SIZES: [&str; 16] = [
    "size",
    "storlek",
    "talla",
    "tamaño",
    "taille",
    "pointure",
    "størrelse",
    "größe",
    "grösse",
    "groesse",
    "maat",
    "koko",
    "taglia",
    "misura",
    "tamanho",
    "rozmiar",
];
const COLORS: [&str; 12] = [
    "color", "colour", "färg", "couleur", "coloris", "farge", "farve", "farbe", "kleur", "väri", "colore",
    "kolor",
];
/// Too short to be told by a word's end.
const SHORT_COLOR: &str = "cor";

/// What it is to change the option with this name.
fn change_of(option: &str) -> Change {
    let option = option.to_lowercase();
    let words = || option.split(|c: char| !c.is_alphabetic());
    let is_one = |names: &[&str]| words().any(|word| names.iter().any(|name| word.ends_with(name)));
    match () {
        () if is_one(&SIZES) => Change::Size,
        () if is_one(&COLORS) || words().any(|word| word == SHORT_COLOR) => Change::Color,
        () => Change::Variant,
    }
}
