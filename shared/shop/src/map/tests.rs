use super::*;
use jiff::Timestamp;
use serde_json::{Value, json};

const LINE: &str = "/order/lineItems/nodes/1";
const PART: &str = "/order/fulfillmentOrders/nodes/1";
const PARCEL: &str = "/order/fulfillments/0";

fn fixture() -> Value {
    serde_json::from_str(include_str!("../../tests/order.json")).unwrap()
}

/// The fixture with the value at `pointer` replaced.
fn with(pointer: &str, value: Value) -> Value {
    let mut data = fixture();
    *data.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer}")) = value;
    data
}

fn read(data: Value) -> Mapped<Option<Order>> {
    let data: OrderData = serde_json::from_value(data).map_err(|_| ShopError::Nonsense)?;
    order(data, OrderId(51))
}

fn read_whole(data: Value) -> Order {
    read(data).unwrap().unwrap()
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn number(length: usize) -> u64 {
    u64::try_from(length).unwrap()
}

#[test]
fn a_partly_shipped_order_is_read_line_by_line() {
    let order = read_whole(fixture());
    assert_eq!(order.name, OrderName::new("#1051"));
    assert_eq!(order.customer, Some(CustomerId(7)));
    assert_eq!(order.placed_at, at("2026-11-20T09:30:00Z"));
    assert_eq!(order.fulfillment, OrderFulfillment::Partial);
    assert!(order.lines.complete && order.fulfillment_orders.complete && order.fulfillments.complete);
    let [jacket, beanie] = order.lines.items.as_slice() else { panic!("two lines") };
    assert_eq!((jacket.ordered, jacket.current, jacket.unfulfilled), (1, 1, 0));
    assert_eq!((beanie.ordered, beanie.current, beanie.unfulfilled), (3, 2, 2));
    assert_eq!((jacket.merchant_editable, beanie.merchant_editable), (false, true));
}

#[test]
fn what_is_still_to_be_sent_is_read_by_part() {
    let parts = read_whole(fixture()).fulfillment_orders.items;
    let states: Vec<_> = parts.iter().map(|part| (part.id.0, part.status, part.requested)).collect();
    let expected =
        [(5101, FulfillmentOrderStatus::Closed, false), (5102, FulfillmentOrderStatus::OnHold, false)];
    assert_eq!(states, expected);
    assert_eq!(parts[1].lines, Listing::whole(vec![(LineItemId(512), 2)]));
    assert_eq!(parts[0].fulfill_at, Some(at("2026-11-20T10:00:00Z")));
}

#[test]
fn what_has_left_is_read_with_its_tracking() {
    let parcels = read_whole(fixture()).fulfillments.items;
    let parcel = &parcels[0];
    assert_eq!((parcel.status, parcel.shipment), (FulfillmentStatus::Success, Shipment::InTransit));
    assert_eq!(parcel.shipped_at, at("2026-11-20T15:00:00Z"));
    assert_eq!(parcel.estimated_at, Some(at("2026-11-22T18:00:00Z")));
    assert_eq!(parcel.lines, Listing::whole(vec![(LineItemId(511), 1)]));
    assert_eq!(parcel.tracking[0].company.as_deref(), Some("Example Post"));
    assert_eq!(parcel.tracking[0].url.as_deref(), Some("https://example.com/track/EX-1"));
}

#[test]
fn only_https_addresses_come_through() {
    assert_eq!(read_whole(fixture()).fulfillments.items[0].tracking[1].url, None);
    let good = "https://example.com/pictures/rain-jacket.jpg?width=192";
    assert_eq!(read_whole(fixture()).lines.items[0].image.as_deref(), Some(good));
    for bad in [
        "http://example.com/a.jpg",
        "http://localhost.example.com/a.jpg",
        "http://u@localhost/a.jpg",
        "javascript:alert(1)",
        "//example.com/a.jpg",
        "https://u@example.com/",
        "https://:p@example.com/",
        "https://",
        "",
    ] {
        let order = read_whole(with("/order/lineItems/nodes/0/image/url", json!(bad)));
        assert_eq!(order.lines.items[0].image, None, "{bad}");
    }
}

#[test]
fn a_picture_may_come_from_this_machine_and_a_tracking_page_may_not() {
    let own = "http://localhost:3000/pictures/rain-jacket.svg";
    let order = read_whole(with("/order/lineItems/nodes/0/image/url", json!(own)));
    assert_eq!(order.lines.items[0].image.as_deref(), Some(own));
    let order = read_whole(with("/order/fulfillments/0/trackingInfo/0/url", json!(own)));
    assert_eq!(order.fulfillments.items[0].tracking[0].url, None);
}

#[test]
fn the_variant_of_a_product_without_variants_is_left_out() {
    let variants: Vec<_> = read_whole(fixture()).lines.items.into_iter().map(|line| line.variant).collect();
    assert_eq!(variants, [Some("Green / L".to_owned()), None]);
}

#[test]
fn labels_are_the_type_and_the_tags_in_lower_case() {
    let lines = read_whole(fixture()).lines.items;
    assert_eq!(lines[0].labels, ["jackets", "outdoor", "final sale"]);
    assert!(lines[1].labels.is_empty());
}

#[test]
fn a_cancelled_order_says_when() {
    let order = read_whole(with("/order/cancelledAt", json!("2026-11-20T12:00:00Z")));
    assert_eq!(order.cancelled_at, Some(at("2026-11-20T12:00:00Z")));
}

#[test]
fn a_refunded_line_keeps_its_zero_apart_from_what_was_ordered() {
    let mut data = with(&format!("{LINE}/currentQuantity"), json!(0));
    *data.pointer_mut(&format!("{LINE}/unfulfilledQuantity")).unwrap() = json!(0);
    let line = read_whole(data).lines.items.remove(1);
    assert_eq!((line.ordered, line.current, line.unfulfilled), (3, 0, 0));
}

#[test]
fn every_cut_list_is_marked() {
    let is_whole = |pointer: &str| {
        let order = read_whole(with(&format!("{pointer}/pageInfo/hasNextPage"), json!(true)));
        let inner = |parts: &[FulfillmentOrder]| parts.iter().all(|part| part.lines.complete);
        let parcels = order.fulfillments.items.iter().all(|parcel| parcel.lines.complete);
        [
            order.lines.complete,
            order.fulfillment_orders.complete,
            inner(&order.fulfillment_orders.items),
            parcels,
        ]
    };
    assert_eq!(is_whole("/order/lineItems"), [false, true, true, true]);
    assert_eq!(is_whole("/order/fulfillmentOrders"), [true, false, true, true]);
    assert_eq!(is_whole(&format!("{PART}/lineItems")), [true, true, false, true]);
    assert_eq!(is_whole(&format!("{PARCEL}/fulfillmentLineItems")), [true, true, true, false]);
}

#[test]
fn a_full_page_of_parcels_is_whole_only_if_the_count_says_so() {
    let whole = |parcels: usize, count: Value| {
        let parcel = fixture().pointer(PARCEL).unwrap().clone();
        let mut data = with("/order/fulfillments", Value::Array(vec![parcel; parcels]));
        *data.pointer_mut("/order/fulfillmentsCount").unwrap() = count;
        read_whole(data).fulfillments.complete
    };
    assert!(whole(PARCELS - 1, Value::Null));
    assert!(whole(PARCELS, json!({"count": number(PARCELS)})));
    assert!(!whole(PARCELS, json!({"count": number(PARCELS) + 1})));
    assert!(!whole(PARCELS, Value::Null));
}

#[test]
fn a_parcel_line_without_a_number_makes_the_list_not_whole() {
    let data = with(&format!("{PARCEL}/fulfillmentLineItems/nodes/0/quantity"), Value::Null);
    assert!(!read_whole(data).fulfillments.items[0].lines.complete);
}

#[test]
fn states_that_nobody_knows_yet_are_unknown() {
    let new = json!("TELEPORTED");
    let order = read_whole(with("/order/displayFulfillmentStatus", new.clone()));
    assert_eq!(order.fulfillment, OrderFulfillment::Unknown);
    let order = read_whole(with(&format!("{PART}/status"), new.clone()));
    assert_eq!(order.fulfillment_orders.items[1].status, FulfillmentOrderStatus::Unknown);
    let order = read_whole(with(&format!("{PART}/requestStatus"), new.clone()));
    assert!(order.fulfillment_orders.items[1].requested, "an unknown request counts as made");
    let order = read_whole(with(&format!("{PARCEL}/status"), new.clone()));
    assert_eq!(order.fulfillments.items[0].status, FulfillmentStatus::Unknown);
    let order = read_whole(with(&format!("{PARCEL}/displayStatus"), new));
    assert_eq!(order.fulfillments.items[0].shipment, Shipment::Unknown);
}

#[test]
fn a_parcel_without_a_display_status_is_silent() {
    let order = read_whole(with(&format!("{PARCEL}/displayStatus"), Value::Null));
    assert_eq!(order.fulfillments.items[0].shipment, Shipment::Silent);
}

/// The values of the 2026-10 enums that have a meaning here; two of `FulfillmentDisplayStatus` deliberately have none.
#[test]
fn every_state_of_the_schema_is_known() {
    let schema = include_str!("../../tests/admin-2026-10.graphql");
    let values = |name: &str| -> Vec<&str> {
        let body = schema.split(&format!("enum {name} {{")).nth(1).unwrap();
        body.split('}').next().unwrap().split_whitespace().collect()
    };
    let orders = values("OrderDisplayFulfillmentStatus");
    assert!(orders.iter().all(|text| order_state(text) != OrderFulfillment::Unknown));
    let parts = values("FulfillmentOrderStatus");
    assert!(parts.iter().all(|text| part_state(text) != FulfillmentOrderStatus::Unknown));
    let parcels = values("FulfillmentStatus");
    assert!(parcels.iter().all(|text| parcel_state(text) != FulfillmentStatus::Unknown));
    let unknown = |text: &&&str| shipment(text) == Shipment::Unknown;
    let shipments = values("FulfillmentDisplayStatus");
    assert_eq!(shipments.iter().filter(unknown).copied().collect::<Vec<_>>(), ["CANCELED", "LABEL_VOIDED"]);
    let requests = values("FulfillmentOrderRequestStatus");
    let requested: Vec<_> = requests.into_iter().filter(|text| is_requested(text)).collect();
    assert_eq!(requested, ["ACCEPTED", "CANCELLATION_REJECTED", "CANCELLATION_REQUESTED", "SUBMITTED"]);
}

#[test]
fn a_quantity_below_zero_is_nonsense() {
    let pointers = [
        format!("{LINE}/quantity"),
        format!("{LINE}/currentQuantity"),
        format!("{LINE}/unfulfilledQuantity"),
        format!("{PART}/lineItems/nodes/0/remainingQuantity"),
        format!("{PARCEL}/fulfillmentLineItems/nodes/0/quantity"),
    ];
    for pointer in pointers {
        for number in [-1, i64::from(u32::MAX) + 1] {
            assert_eq!(read(with(&pointer, json!(number))), Err(ShopError::Nonsense), "{pointer} {number}");
        }
    }
}

#[test]
fn an_id_of_another_kind_is_nonsense() {
    let pointers = [
        "/order/id".to_owned(),
        "/order/customer/id".to_owned(),
        format!("{LINE}/id"),
        format!("{PART}/id"),
        format!("{PART}/lineItems/nodes/0/lineItem/id"),
        format!("{PARCEL}/fulfillmentLineItems/nodes/0/lineItem/id"),
    ];
    for pointer in pointers {
        assert_eq!(
            read(with(&pointer, json!("gid://shopify/Shop/1"))),
            Err(ShopError::Nonsense),
            "{pointer}"
        );
    }
}

#[test]
fn another_order_than_the_one_asked_for_is_nonsense() {
    assert_eq!(read(with("/order/id", json!("gid://shopify/Order/52"))), Err(ShopError::Nonsense));
}

#[test]
fn no_such_order_is_none() {
    assert_eq!(read(json!({"order": null})), Ok(None));
}

/// Every pointer to an object's field in `value`.
fn fields(value: &Value, path: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                let path = format!("{path}/{key}");
                fields(value, &path, found);
                found.push(path);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                fields(value, &format!("{path}/{index}"), found);
            }
        }
        _ => {}
    }
}

fn all_fields() -> Vec<String> {
    let mut found = Vec::new();
    fields(&fixture(), "", &mut found);
    assert!(found.len() > 60, "the fixture holds every field");
    found
}

#[test]
fn a_missing_field_is_nonsense_and_never_reads_as_null() {
    for pointer in all_fields() {
        let mut data = fixture();
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        data.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(key).unwrap();
        assert_eq!(read(data), Err(ShopError::Nonsense), "{pointer}");
    }
}

#[test]
fn a_state_of_payment_or_return_that_is_new_is_unknown() {
    let payment = |text: Value| read_whole(with("/order/displayFinancialStatus", text)).payment;
    assert_eq!(payment("PAID".into()), OrderPayment::Paid);
    assert_eq!(payment("EXPIRED".into()), OrderPayment::Void);
    assert_eq!([payment("BARTERED".into()), payment(Value::Null)], [OrderPayment::Unknown; 2]);
    let returned = |text: &str| read_whole(with("/order/returnStatus", text.into())).returned;
    assert_eq!(returned("NO_RETURN"), OrderReturn::None);
    for status in ["RETURN_REQUESTED", "IN_PROGRESS", "INSPECTION_COMPLETE", "RETURNED", "RETURN_FAILED"] {
        assert_eq!(returned(status), OrderReturn::Registered, "{status}");
    }
    assert_eq!(returned("TELEPORTED"), OrderReturn::Unknown);
}

#[test]
fn null_is_nonsense_where_the_schema_excludes_it() {
    let nullable = [
        "order",
        "cancelledAt",
        "closedAt",
        "displayFinancialStatus",
        "customer",
        "variantTitle",
        "image",
        "product",
        "fulfillAt",
        "fulfillmentsCount",
        "displayStatus",
        "deliveredAt",
        "estimatedDeliveryAt",
        "company",
        "number",
        "url",
        "quantity",
    ];
    for pointer in all_fields() {
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        let excluded = (key == "url" && parent.ends_with("/image"))
            || (key == "quantity" && parent.contains("/lineItems/nodes/"));
        let fine = nullable.contains(&key) && !excluded;
        assert_eq!(read(with(&pointer, Value::Null)).is_ok(), fine, "{pointer}");
    }
}

#[test]
fn a_value_of_another_type_never_panics() {
    for pointer in all_fields() {
        for value in [json!("x"), json!(-5), json!(1e300), json!([]), json!({}), json!(true)] {
            let _ = read(with(&pointer, value));
        }
    }
}

fn orders_of(customer: &Value) -> Mapped<Listing<OrderSummary>> {
    let data: OrdersData =
        serde_json::from_value(json!({"customer": customer})).map_err(|_| ShopError::Nonsense)?;
    orders(data, CustomerId(7))
}

fn light_list(id: &str, more: bool) -> Value {
    let row = json!({
        "id": "gid://shopify/Order/51",
        "name": " #1051",
        "processedAt": "2026-11-20T09:30:00Z",
        "cancelledAt": null,
        "displayFulfillmentStatus": "ON_HOLD",
    });
    json!({"id": id, "orders": {"pageInfo": {"hasNextPage": more}, "nodes": [row]}})
}

#[test]
fn the_light_list_is_read_and_its_cut_marked() {
    let list = orders_of(&light_list("gid://shopify/Customer/7", false)).unwrap();
    assert!(list.complete);
    assert_eq!(list.items[0].id, OrderId(51));
    assert_eq!(list.items[0].fulfillment, OrderFulfillment::OnHold);
    assert!(!orders_of(&light_list("gid://shopify/Customer/7", true)).unwrap().complete);
}

#[test]
fn a_list_about_somebody_else_or_nobody_is_nonsense() {
    assert_eq!(orders_of(&light_list("gid://shopify/Customer/8", false)), Err(ShopError::Nonsense));
    assert_eq!(orders_of(&Value::Null), Err(ShopError::Nonsense));
}

#[test]
fn a_customers_mail_address_is_lower_case_and_may_be_absent() {
    let read = |record: Value| {
        let data: CustomerData = serde_json::from_value(json!({"customer": record})).unwrap();
        customer(data, CustomerId(7))
    };
    let record = |id: &str, email: Value| json!({"id": id, "defaultEmailAddress": email, "defaultPhoneNumber": {"phoneNumber": "+14155550123"}});
    let ada = read(record("gid://shopify/Customer/7", json!({"emailAddress": " Ada@Example.com"}))).unwrap();
    assert_eq!(ada.email, Some(Redacted::new("ada@example.com".to_owned())));
    assert_eq!(ada.phone, Some(Redacted::new("+14155550123".to_owned())));
    assert_eq!(read(record("gid://shopify/Customer/7", Value::Null)).unwrap().email, None);
    assert_eq!(read(record("gid://shopify/Customer/8", Value::Null)), Err(ShopError::Nonsense));
    assert_eq!(read(Value::Null), Err(ShopError::Nonsense));
}
