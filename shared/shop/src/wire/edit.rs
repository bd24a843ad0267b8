//! What Shopify answers about the product of a line, and to the edit of an order.

use super::{Amounts, Connection, Nodes, Reference, UserErrors, nullable};
use serde::Deserialize;
use serde::de::IgnoredAny;

#[derive(Deserialize)]
pub(crate) struct ProductData {
    #[serde(deserialize_with = "nullable")]
    pub(crate) order: Option<OwnedOrder>,
    #[serde(deserialize_with = "nullable")]
    pub(crate) node: Option<ProductLine>,
}

#[derive(Deserialize)]
pub(crate) struct OwnedOrder {
    pub(crate) id: String,
    #[serde(deserialize_with = "nullable")]
    pub(crate) customer: Option<Reference>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ProductLine {
    pub(crate) id: String,
    pub(crate) custom_attributes: Vec<IgnoredAny>,
    #[serde(deserialize_with = "nullable")]
    pub(crate) selling_plan: Option<IgnoredAny>,
    #[serde(deserialize_with = "nullable")]
    pub(crate) line_item_group: Option<IgnoredAny>,
    pub(crate) original_unit_price_set: BothAmounts,
    pub(crate) discounted_unit_price_after_all_discounts_set: Amounts,
    #[serde(deserialize_with = "nullable")]
    pub(crate) variant: Option<Reference>,
    #[serde(deserialize_with = "nullable")]
    pub(crate) product: Option<Product>,
}

/// An amount in the customer's currency and in the shop's.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct BothAmounts {
    #[serde(flatten)]
    pub(crate) customers: Amounts,
    pub(crate) shop_money: ShopAmount,
}

#[derive(Deserialize)]
pub(crate) struct ShopAmount {
    pub(crate) amount: String,
}

#[derive(Deserialize)]
pub(crate) struct Product {
    pub(crate) options: Vec<OptionName>,
    pub(crate) variants: Connection<ProductVariant>,
}

#[derive(Deserialize)]
pub(crate) struct OptionName {
    pub(crate) name: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ProductVariant {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) price: String,
    pub(crate) available_for_sale: bool,
    #[serde(deserialize_with = "nullable")]
    pub(crate) inventory_quantity: Option<i64>,
    pub(crate) inventory_policy: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Begun {
    #[serde(deserialize_with = "nullable")]
    pub(crate) order_edit_begin: Option<BegunEdit>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct BegunEdit {
    #[serde(deserialize_with = "nullable")]
    pub(crate) calculated_order: Option<EditedOrder>,
    #[serde(flatten)]
    pub(crate) errors: UserErrors,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct EditedOrder {
    pub(crate) id: String,
    pub(crate) total_price_set: Amounts,
    pub(crate) total_outstanding_set: Amounts,
    pub(crate) line_items: Nodes<EditedLine>,
}

#[derive(Deserialize)]
pub(crate) struct EditedLine {
    pub(crate) id: String,
    pub(crate) quantity: i64,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Staged {
    #[serde(deserialize_with = "nullable")]
    pub(crate) order_edit_set_quantity: Option<UserErrors>,
    #[serde(deserialize_with = "nullable")]
    pub(crate) order_edit_add_variant: Option<AddedVariant>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct AddedVariant {
    #[serde(deserialize_with = "nullable")]
    pub(crate) calculated_line_item: Option<Reference>,
    #[serde(deserialize_with = "nullable")]
    pub(crate) calculated_order: Option<Total>,
    #[serde(flatten)]
    pub(crate) errors: UserErrors,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Total {
    pub(crate) total_price_set: Amounts,
    pub(crate) total_outstanding_set: Amounts,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Discounted {
    #[serde(deserialize_with = "nullable")]
    pub(crate) order_edit_add_line_item_discount: Option<DiscountedLine>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct DiscountedLine {
    #[serde(deserialize_with = "nullable")]
    pub(crate) calculated_order: Option<Total>,
    #[serde(flatten)]
    pub(crate) errors: UserErrors,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Committed {
    #[serde(deserialize_with = "nullable")]
    pub(crate) order_edit_commit: Option<UserErrors>,
}
