//! Where an order goes, what was paid for it, and what would be paid back.

use super::{Field, Thing, filled, leaf, line};
use crate::DemoOrder;
use apollo_compiler::response::{JsonMap, JsonValue};
use model::{LineItemId, PostalAddress};

/// Cents as Shopify writes an amount.
pub(super) fn cents(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", cents.abs() / 100, cents.abs() % 100)
}

pub(crate) fn amounts(amount: i64) -> Thing {
    let money = vec![("amount", leaf(cents(amount))), ("currencyCode", leaf("USD"))];
    let money = Thing { type_name: "MoneyV2", fields: money };
    let fields =
        vec![("presentmentMoney", Field::One(Some(money.clone()))), ("shopMoney", Field::One(Some(money)))];
    Thing { type_name: "MoneyBag", fields }
}

pub(super) fn address(address: &PostalAddress) -> Thing {
    let fields = vec![
        ("firstName", filled(&address.first_name)),
        ("lastName", filled(&address.last_name)),
        ("company", filled(&address.company)),
        ("address1", filled(&address.street)),
        ("address2", filled(&address.extra)),
        ("zip", filled(&address.zip)),
        ("city", filled(&address.city)),
        ("province", filled(name_of(&address.region))),
        ("provinceCode", filled(&address.region)),
        ("country", filled(name_of(&address.country))),
        ("countryCodeV2", filled(&address.country)),
        ("phone", filled(&address.phone)),
    ];
    Thing { type_name: "MailingAddress", fields }
}

/// The names of the region and the country that the demo orders go to.
fn name_of(code: &str) -> &str {
    match code {
        "ME" => "Maine",
        "US" => "United States",
        other => other,
    }
}

/// All goes back to the one payment that the demo shop knows; an order that was not paid has none.
pub(super) fn suggested_refund(order: &DemoOrder, arguments: &JsonMap) -> Thing {
    let asked = arguments.get("refundLineItems").and_then(JsonValue::as_array);
    let is_full = arguments.get("suggestFullRefund").and_then(JsonValue::as_bool) == Some(true);
    let mut back = if is_full { order.paid() } else { 0 };
    let mut lines = Vec::new();
    for asked in asked.into_iter().flatten() {
        let id = asked.get("lineItemId").and_then(JsonValue::as_str).map(LineItemId::parse);
        let quantity = asked.get("quantity").and_then(JsonValue::as_i64).unwrap_or_default();
        let Some(own) = order.lines.iter().find(|line| id == Some(Ok(line.id))) else { continue };
        back += (own.price - own.off) * quantity;
        let place = leaf("gid://shopify/Location/1");
        let place = Thing { type_name: "Location", fields: vec![("id", place)] };
        let fields = vec![
            ("lineItem", Field::One(Some(line(own)))),
            ("quantity", leaf(quantity)),
            ("location", Field::One(Some(place))),
        ];
        lines.push(Thing { type_name: "RefundLineItem", fields });
    }
    let back = back.min(order.paid());
    let payment = leaf(format!("gid://shopify/OrderTransaction/{}", order.id));
    let fields = vec![("id", payment), ("manualPaymentGateway", leaf(false))];
    let payment = Thing { type_name: "OrderTransaction", fields };
    let part = vec![
        ("gateway", leaf("bogus")),
        ("amountSet", Field::One(Some(amounts(back)))),
        ("maximumRefundableSet", Field::One(Some(amounts(order.paid())))),
        ("parentTransaction", Field::One(Some(payment))),
    ];
    let parts = (back > 0).then_some(Thing { type_name: "SuggestedOrderTransaction", fields: part });
    let fields = vec![
        ("amountSet", Field::One(Some(amounts(back)))),
        ("refundLineItems", Field::List(lines)),
        ("suggestedTransactions", Field::List(parts.into_iter().collect())),
    ];
    Thing { type_name: "SuggestedRefund", fields }
}
