//! What the demo shop sells: its products, and the variants of each.

use crate::DemoLine;
use model::VariantId;

/// A variant of a product.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DemoVariant {
    pub(crate) id: VariantId,
    /// The values of its options.
    pub(crate) title: String,
    /// What it costs, in cents.
    pub(crate) price: i64,
    /// How many there are; `None` where nobody counts.
    pub(crate) stock: Option<i64>,
}

/// Title, options, and the variants with price and stock.
type Product = (&'static str, &'static [&'static str], &'static [(&'static str, i64, Option<i64>)]);

/// Products that come in more than one variant. Everything else that somebody ordered has only that.
const PRODUCTS: [Product; 6] = [
    (
        "Merino Crew Sweater",
        &["Color", "Size"],
        &[
            ("Blue / S", 2_200, Some(4)),
            ("Blue / M", 2_500, Some(7)),
            ("Blue / L", 2_500, Some(2)),
            ("Blue / XL", 2_900, Some(5)),
            ("Green / M", 2_500, Some(0)),
            ("Green / L", 2_500, None),
        ],
    ),
    (
        "Wool Socks",
        &["Color", "Size"],
        &[
            ("Grey / 35-38", 2_500, Some(9)),
            ("Grey / 39-42", 2_500, Some(9)),
            ("Grey / 43-46", 2_500, Some(2)),
        ],
    ),
    ("Rain Jacket", &["Color", "Size"], &[("Green / M", 2_500, Some(3)), ("Green / L", 2_500, Some(3))]),
    ("Merino Beanie", &["Color"], &[("Navy", 2_500, Some(8)), ("Rust", 2_500, Some(8))]),
    (
        "Desk Lamp",
        &["Color"],
        &[("Black", 2_500, Some(1)), ("White", 2_500, Some(1)), ("Brass", 3_900, Some(1))],
    ),
    ("Camp Mug", &["Color"], &[("Blue", 2_500, Some(20)), ("Red", 2_500, Some(20))]),
];

/// The names of the options of a line's product, and its variants.
pub(crate) fn product(line: &DemoLine) -> (Vec<&'static str>, Vec<DemoVariant>) {
    let title = line.variant.as_deref().unwrap_or("Default Title");
    let known = (1..).zip(PRODUCTS).find(|(_, (name, _, variants))| {
        *name == line.title && variants.iter().any(|(variant, ..)| *variant == title)
    });
    let Some((number, (_, options, variants))) = known else {
        let only =
            DemoVariant { id: VariantId(line.id.0), title: title.to_owned(), price: line.price, stock: None };
        return (vec!["Title"], vec![only]);
    };
    let variant = |(place, (title, price, stock)): (u64, &(&str, i64, Option<i64>))| {
        let id = VariantId(number * 100 + place);
        let stock = line.stock.get(&id).copied().or(*stock);
        DemoVariant { id, title: (*title).to_owned(), price: *price, stock }
    };
    (options.to_vec(), (1..).zip(variants).map(variant).collect())
}

impl DemoLine {
    /// The variant that it is.
    #[must_use]
    pub fn variant_id(&self) -> VariantId {
        let (_, variants) = product(self);
        let own = variants.into_iter().find(|variant| Some(&variant.title) == self.variant.as_ref());
        own.map_or(VariantId(self.id.0), |variant| variant.id)
    }
}
