//! The product of a line, with its variants.

use super::payment::cents;
use super::{Field, Thing, leaf};
use crate::DemoLine;
use crate::product::{DemoVariant, product};

pub(super) fn product_of(line: &DemoLine) -> Thing {
    let (options, variants) = product(line);
    let option = |name: &str| Thing { type_name: "ProductOption", fields: vec![("name", leaf(name))] };
    let variant = |variant: &DemoVariant| {
        let is_for_sale = variant.stock.is_none_or(|stock| stock > 0);
        let fields = vec![
            ("id", leaf(variant.id.gid())),
            ("title", leaf(variant.title.as_str())),
            ("price", leaf(cents(variant.price))),
            ("availableForSale", leaf(is_for_sale)),
            ("inventoryQuantity", leaf(variant.stock.unwrap_or_default())),
            ("inventoryPolicy", leaf("DENY")),
        ];
        Thing { type_name: "ProductVariant", fields }
    };
    let fields = vec![
        ("productType", leaf(line.product_type.as_str())),
        ("tags", Field::Texts(line.tags.clone())),
        ("options", Field::List(options.into_iter().map(option).collect())),
        ("variants", Field::Page("ProductVariantConnection", variants.iter().map(variant).collect())),
    ];
    Thing { type_name: "Product", fields }
}
