//! Exchanging items of a line for another variant, as an edit of the order: begun, prepared, looked at, and only then
//! committed. Before that nothing of the order changes, so an edit that ends halfway is as if it had never been.

use super::{NotMade, answered, is_theirs, money, refusals};
use crate::wire::edit::{
    Begun, Committed, Discounted, EditedOrder, ProductData, ProductLine, ProductVariant, Staged, Total,
};
use crate::{Access, Admin, ShopError};
use model::identity::VerifiedCustomer;
use model::{LineItemId, LineProduct, Listing, Money, OrderId, Variant, VariantId};
use serde_json::json;

/// An exchange of items of a line.
#[derive(Debug, Clone, PartialEq)]
pub struct Swap {
    /// The line.
    pub line: LineItemId,
    /// How many it has now.
    pub now: u32,
    /// How many are to be left of it; the others are exchanged.
    pub left: u32,
    /// For this.
    pub to: VariantId,
    /// What is taken off the price of the new ones, in percent; nothing where the old ones had no discount.
    pub discount: Option<f64>,
    /// How much less the order is to cost then; nothing: as much as before.
    pub less: Option<Money>,
}

/// What an order costs after a change, against before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// As much.
    None,
    /// So much less.
    Less(Money),
    /// More, or nobody can tell.
    More,
}

impl Difference {
    /// INVARIANT: less is only what is owed to the shopper then: of an order that was not balanced nobody can tell.
    fn between(before: &Sums, after: &Sums) -> Self {
        let owed = after.outstanding.owed().filter(|_| before.outstanding.is_zero());
        match before.total.over(&after.total) {
            Some(less) if owed.is_some_and(|owed| owed.is_same(&less)) => Self::Less(less),
            None if before.total.is_same(&after.total) => Self::None,
            _ => Self::More,
        }
    }

    fn is(&self, less: Option<&Money>) -> bool {
        match (self, less) {
            (Self::None, None) => true,
            (Self::Less(found), Some(wanted)) => found.is_same(wanted),
            _ => false,
        }
    }
}

/// An edit that is begun.
struct Edit {
    id: String,
    sums: Sums,
}

/// What an order costs, and what of it is still to be paid.
struct Sums {
    total: Money,
    outstanding: Money,
}

impl Admin {
    pub(super) async fn product_of(
        &self,
        access: &Access,
        customer: VerifiedCustomer,
        (order, line): (OrderId, LineItemId),
    ) -> Result<Option<LineProduct>, ShopError> {
        let query = include_str!("../../graphql/product.graphql");
        let variables = json!({ "order": order.gid(), "line": line.gid() });
        let data: ProductData = self.put(access, query, variables).await?;
        let Some(owned) = data.order else { return Ok(None) };
        let is_theirs = is_theirs((&owned.id, owned.customer.as_ref()), order, customer)?;
        let Some(found) = data.node.filter(|_| is_theirs) else { return Ok(None) };
        if LineItemId::parse(&found.id) != Ok(line) {
            return Err(ShopError::Nonsense);
        }
        line_product(found)
    }

    pub(super) async fn tried_swap(
        &self,
        access: &Access,
        order: OrderId,
        swap: &Swap,
    ) -> Result<Difference, NotMade> {
        let begun = self.begin(access, order, swap).await?;
        let sums = self.prepare(access, &begun, swap).await?;
        Ok(Difference::between(&begun.sums, &sums))
    }

    /// INVARIANT: committed is only what costs what the shopper saw: a commit neither pays back nor collects (`orderEditCommit`).
    pub(super) async fn make_swap(
        &self,
        access: &Access,
        order: OrderId,
        swap: &Swap,
        note: &str,
    ) -> Result<(), NotMade> {
        let begun = self.begin(access, order, swap).await?;
        let sums = self.prepare(access, &begun, swap).await?;
        if !Difference::between(&begun.sums, &sums).is(swap.less.as_ref()) {
            return Err(NotMade::Refused("another total".to_owned()));
        }
        let query = include_str!("../../graphql/edit_commit.graphql");
        let data: Committed = self.put(access, query, json!({ "edit": begun.id, "note": note })).await?;
        answered(data.order_edit_commit)
    }

    /// INVARIANT: the edit begins with the order as it was looked at. An exchange whose answer was lost is not made twice: the
    /// line shows it here. (That the commit is refused where the order changes after this is our expectation, docs/decisions/0014.)
    async fn begin(&self, access: &Access, order: OrderId, swap: &Swap) -> Result<Edit, NotMade> {
        let query = include_str!("../../graphql/edit_begin.graphql");
        let data: Begun = self.put(access, query, json!({ "order": order.gid() })).await?;
        let begun = data.order_edit_begin.ok_or(ShopError::Nonsense)?;
        refusals(begun.errors)?;
        let EditedOrder { id, total_price_set, total_outstanding_set, line_items } =
            begun.calculated_order.ok_or(ShopError::Nonsense)?;
        let sums = Sums { total: money(total_price_set), outstanding: money(total_outstanding_set) };
        let edited = edited_line(swap.line);
        let line = line_items.nodes.into_iter().find(|line| line.id == edited);
        match line {
            Some(line) if line.quantity == i64::from(swap.now) => Ok(Edit { id, sums }),
            Some(_) => Err(NotMade::Refused("another quantity".to_owned())),
            None => Err(ShopError::Nonsense.into()),
        }
    }

    /// Puts everything into the edit; what the order then costs.
    async fn prepare(&self, access: &Access, edit: &Edit, swap: &Swap) -> Result<Sums, NotMade> {
        let query = include_str!("../../graphql/edit_swap.graphql");
        let variables = json!({
            "edit": edit.id,
            "line": edited_line(swap.line),
            "left": swap.left,
            "variant": swap.to.gid(),
            "units": swap.now.saturating_sub(swap.left),
        });
        let data: Staged = self.put(access, query, variables).await?;
        answered(data.order_edit_set_quantity)?;
        let added = data.order_edit_add_variant.ok_or(ShopError::Nonsense)?;
        refusals(added.errors)?;
        let line = added.calculated_line_item.ok_or(ShopError::Nonsense)?;
        let sums = sums(added.calculated_order.ok_or(ShopError::Nonsense)?);
        match swap.discount {
            // What the whole order is discounted by, Shopify may have taken off the new line already.
            Some(percent) if !sums.total.is_same(&edit.sums.total) => {
                self.discount(access, edit, &line.id, percent).await
            }
            _ => Ok(sums),
        }
    }

    async fn discount(
        &self,
        access: &Access,
        edit: &Edit,
        line: &str,
        percent: f64,
    ) -> Result<Sums, NotMade> {
        let query = include_str!("../../graphql/edit_discount.graphql");
        let variables = json!({ "edit": edit.id, "line": line, "percent": percent });
        let data: Discounted = self.put(access, query, variables).await?;
        let line = data.order_edit_add_line_item_discount.ok_or(ShopError::Nonsense)?;
        refusals(line.errors)?;
        Ok(sums(line.calculated_order.ok_or(ShopError::Nonsense)?))
    }
}

fn sums(edited: Total) -> Sums {
    Sums { total: money(edited.total_price_set), outstanding: money(edited.total_outstanding_set) }
}

/// A line of an order has the same number in its edit (shopify.dev, "Edit existing orders").
fn edited_line(line: LineItemId) -> String {
    format!("gid://shopify/CalculatedLineItem/{line}")
}

/// `None` where the product, or the line's variant of it, is gone.
fn line_product(found: ProductLine) -> Result<Option<LineProduct>, ShopError> {
    let (Some(own), Some(product)) = (found.variant, found.product) else { return Ok(None) };
    let own = VariantId::parse(&own.id).map_err(|_| ShopError::Nonsense)?;
    let is_plain =
        found.custom_attributes.is_empty() && found.selling_plan.is_none() && found.line_item_group.is_none();
    let variants = product.variants.nodes.into_iter().map(variant).collect::<Result<_, _>>()?;
    Ok(Some(LineProduct {
        own,
        is_plain,
        listed: found.original_unit_price_set.shop_money.amount,
        price: money(found.original_unit_price_set.customers),
        paid: money(found.discounted_unit_price_after_all_discounts_set),
        options: product.options.into_iter().map(|option| option.name).collect(),
        variants: Listing { items: variants, complete: !product.variants.page_info.has_next_page },
    }))
}

fn variant(found: ProductVariant) -> Result<Variant, ShopError> {
    let id = VariantId::parse(&found.id).map_err(|_| ShopError::Nonsense)?;
    let available = available(&found);
    Ok(Variant { id, title: found.title, price: found.price, available })
}

/// For sale with nothing in stock: the shop does not count them, or sells more than it has.
fn available(found: &ProductVariant) -> u32 {
    let counted = found.inventory_quantity.filter(|count| *count > 0 && found.inventory_policy == "DENY");
    match counted {
        _ if !found.available_for_sale => 0,
        Some(count) => u32::try_from(count).unwrap_or(u32::MAX),
        None => u32::MAX,
    }
}
