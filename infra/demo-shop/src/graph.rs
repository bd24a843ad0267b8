//! The shop as a graph that a query can walk.

mod payment;
mod product;

use crate::state::State;
use crate::{
    DemoCustomer, DemoFulfillment, DemoFulfillmentOrder, DemoLine, DemoOrder, DemoText, DemoTextKind,
    DemoTracking,
};
use apollo_compiler::resolvers::{FieldError, ObjectValue, ResolveInfo, ResolvedValue};
use apollo_compiler::response::{JsonMap, JsonValue};
use jiff::Timestamp;
use model::{CustomerId, LineItemId, OrderId};
pub(crate) use payment::amounts;
use payment::{address, suggested_refund};
use product::product_of;

/// The largest page that Shopify gives.
const LARGEST_PAGE: usize = 250;

/// Where every query begins.
pub(crate) struct Root<'a>(pub(crate) &'a State);

/// An object with the fields that the demo shop knows.
#[derive(Clone)]
pub(crate) struct Thing {
    pub(crate) type_name: &'static str,
    pub(crate) fields: Vec<(&'static str, Field)>,
}

#[derive(Clone)]
pub(crate) enum Field {
    Leaf(JsonValue),
    Texts(Vec<String>),
    One(Option<Thing>),
    List(Vec<Thing>),
    Page(&'static str, Vec<Thing>),
    /// What taking lines out of an order pays back.
    Refund(Box<DemoOrder>),
}

impl ObjectValue for Root<'_> {
    fn type_name(&self) -> &'static str {
        "QueryRoot"
    }

    fn resolve_field<'a>(&'a self, info: &'a ResolveInfo<'a>) -> Result<ResolvedValue<'a>, FieldError> {
        let field = info.field_name();
        if field == "currentAppInstallation" {
            return Ok(ResolvedValue::object(installation(self.0.scopes())));
        }
        let text_scope = text_scope(field);
        // Orders can be read without the right to change them.
        let is_orders = |scope: &str| !is_text_scope(scope) && !scope.starts_with("write_");
        let is_denied = |scope: &&str| text_scope.map_or(is_orders(scope), |needed| needed == *scope);
        if let Some(scope) = self.0.denied().filter(is_denied) {
            let message =
                format!("Access denied for {field} field. Required access: `{scope}` access scope.");
            return Err(FieldError { message });
        }
        match field {
            "shop" => return Ok(ResolvedValue::object(self.shop())),
            "pages" => return connection("PageConnection", &self.texts("Page", is_page), info.arguments()),
            "articles" => {
                return connection("ArticleConnection", &self.texts("Article", is_post), info.arguments());
            }
            _ => {}
        }
        if field == "customerByIdentifier" {
            let address = info.arguments().get("identifier").and_then(|by| by.get("emailAddress"));
            let found = address.and_then(JsonValue::as_str).and_then(|address| self.customer_with(address));
            return Ok(ResolvedValue::nullable_object(found));
        }
        let id = info.arguments().get("id").and_then(JsonValue::as_str).unwrap_or("");
        if !id.starts_with("gid://shopify/") {
            return Err(FieldError { message: "Invalid global id".to_owned() });
        }
        let found = match field {
            "order" => self.order(id),
            "node" => self.line(id),
            "customer" => self.customer(id),
            _ => return Err(self.unknown_field_error(info)),
        };
        Ok(ResolvedValue::nullable_object(found))
    }
}

fn installation(scopes: Vec<&str>) -> Thing {
    let scope =
        |handle: &str| Thing { type_name: "AccessScope", fields: vec![("handle", leaf(handle.to_owned()))] };
    let scopes = scopes.into_iter().map(scope).collect();
    Thing { type_name: "AppInstallation", fields: vec![("accessScopes", Field::List(scopes))] }
}

/// The scope that a field of texts needs.
fn text_scope(field: &str) -> Option<&'static str> {
    match field {
        "shop" => Some(DemoTextKind::Policy.scope()),
        "pages" | "articles" => Some(DemoTextKind::Page.scope()),
        _ => None,
    }
}

fn is_text_scope(scope: &str) -> bool {
    [DemoTextKind::Policy, DemoTextKind::Page].iter().any(|kind| kind.scope() == scope)
}

fn is_page(kind: &DemoTextKind) -> bool {
    *kind == DemoTextKind::Page
}

fn is_post(kind: &DemoTextKind) -> bool {
    matches!(kind, DemoTextKind::Post(_))
}

fn text_thing(type_name: &'static str, text: &DemoText) -> Thing {
    let mut fields = vec![
        ("handle", leaf(text.handle.as_str())),
        ("type", leaf(text.handle.as_str())),
        ("title", leaf(text.title.as_str())),
        ("body", leaf(text.body.as_str())),
        (
            "url",
            leaf(format!(
                "https://{}/policies/{}",
                crate::SHOP,
                text.handle.to_lowercase().replace('_', "-")
            )),
        ),
        ("isPublished", leaf(text.is_published)),
        ("updatedAt", time(Some(text.updated_at))),
    ];
    if let DemoTextKind::Post(blog) = &text.kind {
        let blog = Thing { type_name: "Blog", fields: vec![("handle", leaf(blog.as_str()))] };
        fields.push(("blog", Field::One(Some(blog))));
    }
    Thing { type_name, fields }
}

impl Root<'_> {
    fn texts(&self, type_name: &'static str, is_one: fn(&DemoTextKind) -> bool) -> Vec<Thing> {
        let of_kind = self.0.texts.iter().filter(|text| is_one(&text.kind));
        of_kind.map(|text| text_thing(type_name, text)).collect()
    }

    fn shop(&self) -> Thing {
        let policies = self.texts("ShopPolicy", |kind| *kind == DemoTextKind::Policy);
        Thing { type_name: "Shop", fields: vec![("shopPolicies", Field::List(policies))] }
    }

    fn order(&self, gid: &str) -> Option<Thing> {
        let id = OrderId::parse(gid).ok()?;
        self.0.orders.iter().find(|order| order.id == id).map(order)
    }

    /// The only nodes that anybody asks for.
    fn line(&self, gid: &str) -> Option<Thing> {
        let id = LineItemId::parse(gid).ok()?;
        self.0.orders.iter().flat_map(|order| &order.lines).find(|line| line.id == id).map(line)
    }

    fn customer(&self, gid: &str) -> Option<Thing> {
        let id = CustomerId::parse(gid).ok()?;
        let customer = self.0.customers.iter().find(|customer| customer.id == id)?;
        let mut own: Vec<_> = self.0.orders.iter().filter(|order| order.customer == Some(id)).collect();
        own.sort_by_key(|order| order.id);
        let mut thing = customer_thing(customer);
        thing.fields.push(("orders", Field::Page("OrderConnection", own.into_iter().map(order).collect())));
        Some(thing)
    }

    fn customer_with(&self, address: &str) -> Option<Thing> {
        let is_theirs = |email: &String| email.eq_ignore_ascii_case(address);
        let customer =
            self.0.customers.iter().find(|customer| customer.email.as_ref().is_some_and(is_theirs))?;
        Some(customer_thing(customer))
    }
}

impl ObjectValue for Thing {
    fn type_name(&self) -> &str {
        self.type_name
    }

    fn resolve_field<'a>(&'a self, info: &'a ResolveInfo<'a>) -> Result<ResolvedValue<'a>, FieldError> {
        let field = self.fields.iter().find(|(name, _)| *name == info.field_name());
        let (_, field) = field.ok_or_else(|| self.unknown_field_error(info))?;
        Ok(match field {
            Field::Leaf(value) => ResolvedValue::leaf(value.clone()),
            Field::Texts(texts) => {
                ResolvedValue::list(texts.iter().map(|text| ResolvedValue::leaf(text.as_str())))
            }
            Field::One(one) => ResolvedValue::nullable_object(one.clone()),
            Field::List(items) => {
                let first = first(info.arguments())?.unwrap_or(items.len());
                ResolvedValue::list(items.iter().take(first).map(|item| ResolvedValue::object(item.clone())))
            }
            Field::Page(type_name, items) => connection(type_name, items, info.arguments())?,
            Field::Refund(order) => ResolvedValue::object(suggested_refund(order, info.arguments())),
        })
    }
}

/// A page behind a cursor, which is the place of the last item before it. Other ways to page are refused, so that a test
/// notices a document that would need them.
fn connection<'a>(
    type_name: &'static str,
    items: &[Thing],
    arguments: &JsonMap,
) -> Result<ResolvedValue<'a>, FieldError> {
    for unsupported in ["last", "before", "query"] {
        if arguments.get(unsupported).is_some_and(|value| !value.is_null()) {
            return Err(FieldError { message: format!("the demo shop does not know `{unsupported}`") });
        }
    }
    let size = first(arguments)?
        .ok_or_else(|| FieldError { message: "you must provide one of first or last".to_owned() })?;
    let mut sorted: Vec<_> = items.iter().collect();
    match arguments.get("sortKey").and_then(JsonValue::as_str) {
        Some("PROCESSED_AT") => sorted.sort_by_key(|item| item.text("processedAt")),
        Some("UPDATED_AT") => sorted.sort_by_key(|item| item.text("updatedAt")),
        _ => {}
    }
    if arguments.get("reverse").and_then(JsonValue::as_bool) == Some(true) {
        sorted.reverse();
    }
    let after = arguments.get("after").and_then(JsonValue::as_str).and_then(|cursor| cursor.parse().ok());
    let from = after.map_or(0, |place: usize| place + 1);
    let nodes: Vec<Thing> = sorted.iter().skip(from).take(size).map(|item| (*item).clone()).collect();
    let end = from + nodes.len();
    let cursor = end.checked_sub(1).map_or(JsonValue::Null, |last| last.to_string().into());
    let fields = vec![("hasNextPage", leaf(end < sorted.len())), ("endCursor", leaf(cursor))];
    let info = Field::One(Some(Thing { type_name: "PageInfo", fields }));
    let fields = vec![("nodes", Field::List(nodes)), ("pageInfo", info)];
    Ok(ResolvedValue::object(Thing { type_name, fields }))
}

fn first(arguments: &JsonMap) -> Result<Option<usize>, FieldError> {
    let Some(size) = arguments.get("first").and_then(JsonValue::as_i64) else { return Ok(None) };
    let size = usize::try_from(size).ok().filter(|size| *size <= LARGEST_PAGE);
    size.map(Some).ok_or_else(|| FieldError { message: "first must be between 0 and 250".to_owned() })
}

impl Thing {
    fn text(&self, name: &str) -> String {
        let field = self.fields.iter().find(|(field, _)| *field == name);
        match field {
            Some((_, Field::Leaf(value))) => value.as_str().unwrap_or("").to_owned(),
            _ => String::new(),
        }
    }
}

pub(crate) fn leaf(value: impl Into<JsonValue>) -> Field {
    Field::Leaf(value.into())
}

fn text(value: Option<&String>) -> Field {
    leaf(value.map_or(JsonValue::Null, |text| text.as_str().into()))
}

/// A time as Shopify writes it, in whole seconds.
fn time(at: Option<Timestamp>) -> Field {
    let seconds = at.and_then(|at| Timestamp::from_second(at.as_second()).ok());
    leaf(seconds.map_or(JsonValue::Null, |at| at.to_string().into()))
}

fn customer_thing(customer: &DemoCustomer) -> Thing {
    let wrap = |type_name, field, value: &Option<String>| {
        let one =
            value.as_ref().map(|value| Thing { type_name, fields: vec![(field, leaf(value.as_str()))] });
        Field::One(one)
    };
    let email = wrap("CustomerEmailAddress", "emailAddress", &customer.email);
    let phone = wrap("CustomerPhoneNumber", "phoneNumber", &customer.phone);
    let fields =
        vec![("id", leaf(customer.id.gid())), ("defaultEmailAddress", email), ("defaultPhoneNumber", phone)];
    Thing { type_name: "Customer", fields }
}

fn order(order: &DemoOrder) -> Thing {
    let customer =
        order.customer.map(|id| Thing { type_name: "Customer", fields: vec![("id", leaf(id.gid()))] });
    let count =
        vec![("count", leaf(JsonValue::from(order.fulfillments.len()))), ("precision", leaf("EXACT"))];
    let places = order.fulfillment_orders.iter().map(|place| fulfillment_order(place, order));
    let parcels = order.fulfillments.iter().map(|parcel| fulfillment(parcel, order));
    let fields = vec![
        ("id", leaf(order.id.gid())),
        ("name", leaf(order.name.as_str())),
        ("processedAt", time(Some(order.placed_at))),
        ("cancelledAt", time(order.cancelled_at)),
        ("closedAt", time(order.closed_at)),
        ("displayFulfillmentStatus", leaf(order.display_status())),
        ("merchantEditable", leaf(order.merchant_editable)),
        ("returnStatus", leaf(order.return_status.as_str())),
        ("customer", Field::One(customer)),
        ("email", filled(&order.contact.email)),
        ("phone", filled(&order.contact.phone)),
        ("note", filled(&order.note)),
        ("displayFinancialStatus", leaf(order.financial_status.as_str())),
        ("netPaymentSet", Field::One(Some(amounts(order.paid())))),
        ("totalOutstandingSet", Field::One(Some(amounts(order.total() - order.paid())))),
        ("shippingAddress", Field::One(order.address.as_ref().map(address))),
        ("suggestedRefund", Field::Refund(Box::new(order.clone()))),
        ("lineItems", Field::Page("LineItemConnection", order.lines.iter().map(line).collect())),
        ("fulfillmentOrders", Field::Page("FulfillmentOrderConnection", places.collect())),
        ("fulfillmentsCount", Field::One(Some(Thing { type_name: "Count", fields: count }))),
        ("fulfillments", Field::List(parcels.collect())),
    ];
    Thing { type_name: "Order", fields }
}

/// What is not filled in is null.
fn filled(text: &str) -> Field {
    leaf(if text.is_empty() { JsonValue::Null } else { text.into() })
}

fn line(line: &DemoLine) -> Thing {
    let image = line
        .image
        .as_ref()
        .map(|url| Thing { type_name: "Image", fields: vec![("url", leaf(url.as_str()))] });
    let variant = vec![("id", leaf(line.variant_id().gid()))];
    let attribute = vec![("key", leaf("engraving"))];
    let texts = line.is_personal.then_some(Thing { type_name: "Attribute", fields: attribute });
    let fields = vec![
        ("id", leaf(line.id.gid())),
        ("title", leaf(line.title.as_str())),
        ("variantTitle", text(line.variant.as_ref())),
        ("quantity", leaf(line.quantity)),
        ("currentQuantity", leaf(line.current)),
        ("unfulfilledQuantity", leaf(line.unfulfilled)),
        ("merchantEditable", leaf(line.merchant_editable)),
        ("image", Field::One(image)),
        ("product", Field::One(Some(product_of(line)))),
        ("variant", Field::One(Some(Thing { type_name: "ProductVariant", fields: variant }))),
        ("customAttributes", Field::List(texts.into_iter().collect())),
        ("sellingPlan", Field::One(None)),
        ("lineItemGroup", Field::One(None)),
        ("originalUnitPriceSet", Field::One(Some(amounts(line.price)))),
        ("discountedUnitPriceAfterAllDiscountsSet", Field::One(Some(amounts(line.price - line.off)))),
    ];
    Thing { type_name: "LineItem", fields }
}

fn fulfillment_order(place: &DemoFulfillmentOrder, order: &DemoOrder) -> Thing {
    let lines = place.lines.iter().filter_map(|(id, remaining)| {
        let fields = vec![("remainingQuantity", leaf(*remaining)), ("lineItem", line_of(order, *id)?)];
        Some(Thing { type_name: "FulfillmentOrderLineItem", fields })
    });
    let fields = vec![
        ("id", leaf(place.id.gid())),
        ("status", leaf(place.status.as_str())),
        ("requestStatus", leaf(place.request_status.as_str())),
        ("fulfillAt", time(place.fulfill_at)),
        ("lineItems", Field::Page("FulfillmentOrderLineItemConnection", lines.collect())),
    ];
    Thing { type_name: "FulfillmentOrder", fields }
}

fn fulfillment(parcel: &DemoFulfillment, order: &DemoOrder) -> Thing {
    let lines = parcel.lines.iter().filter_map(|(id, quantity)| {
        let fields = vec![("quantity", leaf(*quantity)), ("lineItem", line_of(order, *id)?)];
        Some(Thing { type_name: "FulfillmentLineItem", fields })
    });
    let fields = vec![
        ("status", leaf(parcel.status.as_str())),
        ("displayStatus", text(parcel.display_status.as_ref())),
        ("createdAt", time(Some(parcel.created_at))),
        ("deliveredAt", time(parcel.delivered_at)),
        ("estimatedDeliveryAt", time(parcel.estimated_at)),
        ("trackingInfo", Field::List(parcel.tracking.iter().map(tracking).collect())),
        ("fulfillmentLineItems", Field::Page("FulfillmentLineItemConnection", lines.collect())),
    ];
    Thing { type_name: "Fulfillment", fields }
}

fn line_of(order: &DemoOrder, id: LineItemId) -> Option<Field> {
    order.lines.iter().find(|line| line.id == id).map(|found| Field::One(Some(line(found))))
}

fn tracking(tracking: &DemoTracking) -> Thing {
    let fields = vec![
        ("company", text(tracking.company.as_ref())),
        ("number", text(tracking.number.as_ref())),
        ("url", text(tracking.url.as_ref())),
    ];
    Thing { type_name: "FulfillmentTrackingInfo", fields }
}
