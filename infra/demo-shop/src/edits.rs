//! Edits of orders: begun, prepared on a copy, committed, and what Shopify refuses of them.

use crate::DemoOrder;
use crate::changes::{Refused, order, user_errors};
use crate::graph::{Field, Thing, amounts, leaf};
use crate::product::product;
use crate::state::State;
use apollo_compiler::response::{JsonMap, JsonValue};
use model::{LineItemId, VariantId};

/// An edit that was begun.
pub(crate) struct Edit {
    /// The order as it was then.
    begun: DemoOrder,
    /// As it is to become.
    edited: DemoOrder,
}

/// The answer to a mutation of an edit.
pub(crate) fn edit(state: &mut State, name: &str, arguments: &JsonMap) -> Option<Thing> {
    Some(match name {
        "orderEditBegin" => payload("OrderEditBeginPayload", begin(state, arguments)),
        "orderEditSetQuantity" => payload("OrderEditSetQuantityPayload", set_quantity(state, arguments)),
        "orderEditAddVariant" => payload("OrderEditAddVariantPayload", add_variant(state, arguments)),
        "orderEditAddLineItemDiscount" => {
            payload("OrderEditAddLineItemDiscountPayload", discount(state, arguments))
        }
        "orderEditCommit" => payload("OrderEditCommitPayload", commit(state, arguments)),
        _ => return None,
    })
}

/// What a mutation answers, besides its errors.
type Outcome = Result<Vec<(&'static str, Field)>, Refused>;

fn payload(type_name: &'static str, outcome: Outcome) -> Thing {
    let nothing = || vec![("calculatedOrder", Field::One(None)), ("calculatedLineItem", Field::One(None))];
    let (mut fields, error) = outcome.map_or_else(|error| (nothing(), Some(error)), |fields| (fields, None));
    fields.push(("userErrors", user_errors(error)));
    Thing { type_name, fields }
}

fn begin(state: &mut State, arguments: &JsonMap) -> Outcome {
    let found = order(state, arguments.get("id")).ok_or("id")?;
    let is_open = found.cancelled_at.is_none() && found.closed_at.is_none() && found.merchant_editable;
    if !is_open || found.financial_status == "PARTIALLY_PAID" {
        return Err("id");
    }
    let begun = found.clone();
    state.edits.push(Edit { edited: begun.clone(), begun });
    let number = state.edits.len();
    let edit = state.edits.last().ok_or("id")?;
    Ok(vec![("calculatedOrder", Field::One(Some(calculated(number, &edit.edited))))])
}

fn set_quantity(state: &mut State, arguments: &JsonMap) -> Outcome {
    let (_, edit) = edit_of(state, arguments)?;
    let id = line_of(arguments)?;
    let quantity = arguments.get("quantity").and_then(JsonValue::as_i64).ok_or("quantity")?;
    let line = edit.edited.lines.iter().position(|line| line.id == id).ok_or("lineItemId")?;
    let (sent, fewer) = edit
        .edited
        .lines
        .get(line)
        .map_or((0, 0), |line| (line.current - line.unfulfilled, line.current - quantity));
    // What has left stays; and more of a line is another mutation's matter here.
    let is_editable = edit.edited.lines.get(line).is_some_and(|line| line.merchant_editable);
    if quantity < sent || fewer < 0 || !is_editable {
        return Err("quantity");
    }
    edit.edited.refund(line, fewer);
    Ok(vec![])
}

fn add_variant(state: &mut State, arguments: &JsonMap) -> Outcome {
    let (number, edit) = edit_of(state, arguments)?;
    let units =
        arguments.get("quantity").and_then(JsonValue::as_i64).filter(|units| *units > 0).ok_or("quantity")?;
    let id = arguments.get("variantId").and_then(JsonValue::as_str).map(VariantId::parse);
    let Some(Ok(id)) = id else { return Err("variantId") };
    let offered = edit.edited.lines.iter().find_map(|line| {
        let found = product(line).1.into_iter().find(|variant| variant.id == id)?;
        Some((line.title.clone(), found))
    });
    let (title, variant) = offered.ok_or("variantId")?;
    let line = edit.edited.add(&title, &variant.title, (units, variant.price));
    Ok(vec![
        ("calculatedLineItem", Field::One(Some(calculated_line(line, units)))),
        ("calculatedOrder", Field::One(Some(calculated(number, &edit.edited)))),
    ])
}

fn discount(state: &mut State, arguments: &JsonMap) -> Outcome {
    let (number, edit) = edit_of(state, arguments)?;
    let id = line_of(arguments)?;
    let percent = arguments.get("discount").and_then(|input| input.get("percentValue"));
    let percent = percent.and_then(JsonValue::as_f64).filter(|share| (0.0..=100.0).contains(share));
    let percent = percent.ok_or("discount")?;
    let line = edit.edited.lines.iter_mut().find(|line| line.id == id && line.is_added);
    let line = line.ok_or("lineItemId")?;
    line.off = share_of(line.price, percent);
    Ok(vec![("calculatedOrder", Field::One(Some(calculated(number, &edit.edited))))])
}

#[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "a few thousand cents")]
fn share_of(cents: i64, percent: f64) -> i64 {
    (cents as f64 * percent / 100.0).round() as i64
}

/// Refused where the order is not what it was when the edit began.
fn commit(state: &mut State, arguments: &JsonMap) -> Outcome {
    let (_, edit) = edit_of(state, arguments)?;
    let (begun, edited) = (edit.begun.clone(), edit.edited.clone());
    let current = state.orders.iter_mut().find(|order| order.id == begun.id).ok_or("id")?;
    if *current != begun {
        return Err("id");
    }
    *current = edited;
    Ok(vec![])
}

fn edit_of<'s>(state: &'s mut State, arguments: &JsonMap) -> Result<(usize, &'s mut Edit), Refused> {
    let id = arguments.get("id").and_then(JsonValue::as_str).unwrap_or_default();
    let number: usize =
        id.strip_prefix("gid://shopify/CalculatedOrder/").and_then(|id| id.parse().ok()).ok_or("id")?;
    let edit = number.checked_sub(1).and_then(|place| state.edits.get_mut(place)).ok_or("id")?;
    Ok((number, edit))
}

fn line_of(arguments: &JsonMap) -> Result<LineItemId, Refused> {
    let id = arguments.get("lineItemId").and_then(JsonValue::as_str).unwrap_or_default();
    let number = id.strip_prefix("gid://shopify/CalculatedLineItem/").and_then(|id| id.parse().ok());
    number.map(LineItemId).ok_or("lineItemId")
}

fn calculated(number: usize, order: &DemoOrder) -> Thing {
    let lines = order.lines.iter().filter(|line| !line.is_added);
    let lines = lines.map(|line| calculated_line(line.id, line.current)).collect();
    let fields = vec![
        ("id", leaf(format!("gid://shopify/CalculatedOrder/{number}"))),
        ("totalPriceSet", Field::One(Some(amounts(order.total())))),
        ("totalOutstandingSet", Field::One(Some(amounts(order.total() - order.paid())))),
        ("lineItems", Field::Page("CalculatedLineItemConnection", lines)),
    ];
    Thing { type_name: "CalculatedOrder", fields }
}

fn calculated_line(id: LineItemId, quantity: i64) -> Thing {
    let id = leaf(format!("gid://shopify/CalculatedLineItem/{id}"));
    Thing { type_name: "CalculatedLineItem", fields: vec![("id", id), ("quantity", leaf(quantity))] }
}
