//! The mutations that the Customer Hub makes, and what Shopify refuses of them.

use crate::DemoOrder;
use crate::edits::edit;
use crate::graph::{Field, Thing, leaf};
use crate::state::State;
use apollo_compiler::ast::Value;
use apollo_compiler::resolvers::{FieldError, ObjectValue, ResolveInfo, ResolvedValue};
use apollo_compiler::response::{JsonMap, JsonValue};
use model::{LineItemId, OrderId, PostalAddress};
use std::cell::RefCell;

/// Where every mutation begins.
pub(crate) struct Changes<'a> {
    state: RefCell<&'a mut State>,
    variables: &'a JsonMap,
}

impl<'a> Changes<'a> {
    pub(crate) const fn of(state: &'a mut State, variables: &'a JsonMap) -> Self {
        Self { state: RefCell::new(state), variables }
    }
}

impl ObjectValue for Changes<'_> {
    fn type_name(&self) -> &'static str {
        "Mutation"
    }

    fn resolve_field<'a>(&'a self, info: &'a ResolveInfo<'a>) -> Result<ResolvedValue<'a>, FieldError> {
        let mut state = self.state.borrow_mut();
        let needed =
            if info.field_name().starts_with("orderEdit") { "write_order_edits" } else { "write_orders" };
        if let Some(scope) = state.denied().filter(|scope| *scope == needed) {
            let message = format!(
                "Access denied for {} field. Required access: `{scope}` access scope.",
                info.field_name()
            );
            return Err(FieldError { message });
        }
        let arguments = info.arguments();
        let input = arguments.get("input").and_then(JsonValue::as_object);
        Ok(ResolvedValue::object(match info.field_name() {
            "orderCancel" => cancelled(cancel(&mut state, arguments)),
            "orderUpdate" => errors("OrderUpdatePayload", update(&mut state, input)),
            "refundCreate" => {
                errors("RefundCreatePayload", refund(&mut state, input, key(info, self.variables)?))
            }
            name => edit(&mut state, name, arguments).ok_or_else(|| self.unknown_field_error(info))?,
        }))
    }
}

/// What is wrong, as the path of a field or a code.
pub(crate) type Refused = &'static str;

fn cancelled(outcome: Result<(), Refused>) -> Thing {
    let error = |code| {
        let fields =
            vec![("code", leaf(code)), ("field", leaf(JsonValue::Null)), ("message", leaf("Not possible"))];
        Thing { type_name: "OrderCancelUserError", fields }
    };
    let errors = outcome.err().map(error).into_iter().collect();
    Thing { type_name: "OrderCancelPayload", fields: vec![("orderCancelUserErrors", Field::List(errors))] }
}

fn errors(type_name: &'static str, outcome: Result<(), Refused>) -> Thing {
    Thing { type_name, fields: vec![("userErrors", user_errors(outcome.err()))] }
}

pub(crate) fn user_errors(refused: Option<Refused>) -> Field {
    let error = |field: Refused| {
        let fields = vec![("field", Field::Texts(vec![field.to_owned()])), ("message", leaf("Not possible"))];
        Thing { type_name: "UserError", fields }
    };
    Field::List(refused.map(error).into_iter().collect())
}

pub(crate) fn order<'s>(state: &'s mut State, id: Option<&JsonValue>) -> Option<&'s mut DemoOrder> {
    let id = OrderId::parse(id?.as_str()?).ok()?;
    state.orders.iter_mut().find(|order| order.id == id)
}

/// Cancels in its own time: whoever asks next finds it done.
fn cancel(state: &mut State, arguments: &JsonMap) -> Result<(), Refused> {
    let order = order(state, arguments.get("orderId")).ok_or("NOT_FOUND")?;
    let id = order.id;
    if order.cancelled_at.is_some() || order.has_left() || order.financial_status == "PARTIALLY_PAID" {
        return Err("INVALID");
    }
    if state.cancelling.contains(&id) {
        return Err("INVALID");
    }
    state.cancelling.push(id);
    Ok(())
}

fn update(state: &mut State, input: Option<&JsonMap>) -> Result<(), Refused> {
    let input = input.ok_or("input")?;
    let order = order(state, input.get("id")).ok_or("id")?;
    let text = |map: &JsonMap, name: &str| map.get(name).and_then(JsonValue::as_str).unwrap_or("").to_owned();
    let is_closed = order.cancelled_at.is_some();
    if let Some(to) = input.get("shippingAddress").and_then(JsonValue::as_object) {
        let missing = ["address1", "city", "countryCode"].into_iter().any(|name| text(to, name).is_empty());
        if is_closed || missing {
            return Err("shippingAddress");
        }
        order.address = Some(PostalAddress {
            first_name: text(to, "firstName"),
            last_name: text(to, "lastName"),
            company: text(to, "company"),
            street: text(to, "address1"),
            extra: text(to, "address2"),
            zip: text(to, "zip"),
            city: text(to, "city"),
            region: text(to, "provinceCode"),
            country: text(to, "countryCode"),
            phone: text(to, "phone"),
        });
    }
    if input.contains_key("email") {
        if is_closed || !text(input, "email").contains('@') {
            return Err("email");
        }
        order.contact.email = text(input, "email");
    }
    if input.contains_key("phone") {
        order.contact.phone = text(input, "phone");
    }
    if input.contains_key("note") {
        order.note = text(input, "note");
    }
    Ok(())
}

fn refund(state: &mut State, input: Option<&JsonMap>, key: String) -> Result<(), Refused> {
    let input = input.ok_or("input")?;
    if state.keys.contains(&key) {
        return Ok(());
    }
    let order = order(state, input.get("orderId")).ok_or("orderId")?;
    let lines = input.get("refundLineItems").and_then(JsonValue::as_array).ok_or("refundLineItems")?;
    let mut taken = Vec::new();
    for line in lines {
        let id = line.get("lineItemId").and_then(JsonValue::as_str).map(LineItemId::parse);
        let quantity = line.get("quantity").and_then(JsonValue::as_i64).unwrap_or_default();
        let place = order.lines.iter().position(|own| id == Some(Ok(own.id))).ok_or("refundLineItems")?;
        let left = order.lines.get(place).map_or(0, |line| line.unfulfilled);
        // What has left is returned, not cancelled.
        if quantity < 1 || quantity > left {
            return Err("refundLineItems");
        }
        taken.push((place, quantity));
    }
    let back = paid_back(input, order)?;
    order.paid_back.extend((back > 0).then_some(back));
    for (place, quantity) in taken {
        order.refund(place, quantity);
    }
    "PARTIALLY_REFUNDED".clone_into(&mut order.financial_status);
    state.keys.insert(key);
    Ok(())
}

/// What the transactions of a refund pay back, in cents; refused where it is more than was paid, or to no payment of the order.
fn paid_back(input: &JsonMap, order: &DemoOrder) -> Result<i64, Refused> {
    let parts = input.get("transactions").and_then(JsonValue::as_array).ok_or("transactions")?;
    let payment = format!("gid://shopify/OrderTransaction/{}", order.id);
    let mut sum = 0;
    for part in parts {
        let text = |name: &str| part.get(name).and_then(JsonValue::as_str).unwrap_or_default();
        if text("kind") != "REFUND" || text("parentId") != payment || text("gateway") != "bogus" {
            return Err("transactions");
        }
        sum += text("amount").replace('.', "").parse::<i64>().map_err(|_| "transactions")?;
    }
    if sum > order.paid() { Err("transactions") } else { Ok(sum) }
}

/// The key that makes a repetition harmless, which some mutations demand (shopify.dev, "Idempotent requests").
fn key(info: &ResolveInfo<'_>, variables: &JsonMap) -> Result<String, FieldError> {
    let field = info.field_selections().first();
    let directive = field.and_then(|field| field.directives.get("idempotent"));
    let value = directive.and_then(|directive| directive.specified_argument_by_name("key"));
    let named = match value.map(AsRef::as_ref) {
        Some(Value::Variable(name)) => variables.get(name.as_str()).and_then(JsonValue::as_str),
        Some(Value::String(key)) => Some(key.as_str()),
        _ => None,
    };
    let named = named.filter(|key| !key.trim().is_empty()).map(str::to_owned);
    named.ok_or_else(|| FieldError { message: "The idempotency key is required".to_owned() })
}
