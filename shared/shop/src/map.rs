//! From Shopify's answers to the nouns of `model`.

use crate::ShopError;
use crate::wire::{
    Connection, CustomerData, CustomerRecord, Line, OrderData, OrderInFull, OrderRow, OrdersData, Parcel,
    ParcelLine, Part, PartLine, TrackingInfo,
};
use model::{
    Customer, CustomerId, Fulfillment, FulfillmentOrder, FulfillmentOrderId, FulfillmentOrderStatus,
    FulfillmentStatus, LineItem, LineItemId, Listing, Order, OrderFulfillment, OrderId, OrderName,
    OrderPayment, OrderReturn, OrderSummary, Redacted, Shipment, Tracking,
};
use reqwest::Url;

type Mapped<T> = Result<T, ShopError>;

/// `fulfillments(first:)` in `order.graphql`: a plain list that fills its page may have been cut.
const PARCELS: usize = 4;

/// The light list. It must be about `customer`.
pub(crate) fn orders(data: OrdersData, customer: CustomerId) -> Mapped<Listing<OrderSummary>> {
    // Shopify's login named this customer, so a shop that does not know them is not to be believed.
    let found = data.customer.ok_or(ShopError::Nonsense)?;
    same(CustomerId::parse(&found.id), customer)?;
    listing(found.orders, |row| summary(&row))
}

fn summary(row: &OrderRow) -> Mapped<OrderSummary> {
    Ok(OrderSummary {
        id: id(OrderId::parse(&row.id))?,
        name: OrderName::new(&row.name),
        placed_at: row.processed_at,
        cancelled_at: row.cancelled_at,
        fulfillment: order_state(&row.display_fulfillment_status),
    })
}

/// The customer's own record. It must be about `customer`.
pub(crate) fn customer(data: CustomerData, customer: CustomerId) -> Mapped<Customer> {
    let CustomerRecord { id, default_email_address: email, default_phone_number: phone } =
        data.customer.ok_or(ShopError::Nonsense)?;
    same(CustomerId::parse(&id), customer)?;
    let email = email.map(|email| Redacted::new(email.email_address.reveal().trim().to_lowercase()));
    Ok(Customer { id: customer, phone: phone.map(|phone| phone.phone_number), email })
}

/// The order in full, whosever it is. It must be the one that was asked for.
pub(crate) fn order(data: OrderData, asked: OrderId) -> Mapped<Option<Order>> {
    data.order.map(|order| order_in_full(order, asked)).transpose()
}

fn order_in_full(order: OrderInFull, asked: OrderId) -> Mapped<Order> {
    same(OrderId::parse(&order.id), asked)?;
    let customer = order.customer.map(|customer| id(CustomerId::parse(&customer.id))).transpose()?;
    let shipped = order.fulfillments.len();
    let counted = order.fulfillments_count.is_some_and(|count| usize::try_from(count.count) == Ok(shipped));
    let parcels: Mapped<Vec<_>> = order.fulfillments.into_iter().map(parcel).collect();
    Ok(Order {
        id: asked,
        name: OrderName::new(&order.name),
        customer,
        placed_at: order.processed_at,
        cancelled_at: order.cancelled_at,
        closed_at: order.closed_at,
        fulfillment: order_state(&order.display_fulfillment_status),
        merchant_editable: order.merchant_editable,
        payment: payment(order.display_financial_status.as_deref()),
        returned: returned(&order.return_status),
        lines: listing(order.line_items, line)?,
        fulfillment_orders: listing(order.fulfillment_orders, part)?,
        fulfillments: Listing { items: parcels?, complete: shipped < PARCELS || counted },
    })
}

fn line(line: Line) -> Mapped<LineItem> {
    let labels = line.product.into_iter().flat_map(|product| [vec![product.product_type], product.tags]);
    let labels = labels.flatten().map(|label| label.trim().to_lowercase());
    Ok(LineItem {
        id: id(LineItemId::parse(&line.id))?,
        title: line.title,
        // Shopify's own name for the variant of a product that has no variants.
        variant: line.variant_title.filter(|title| !title.is_empty() && title != "Default Title"),
        image: line.image.and_then(|image| picture(&image.url)),
        ordered: quantity(line.quantity)?,
        current: quantity(line.current_quantity)?,
        unfulfilled: quantity(line.unfulfilled_quantity)?,
        merchant_editable: line.merchant_editable,
        labels: labels.filter(|label| !label.is_empty()).collect(),
    })
}

fn part(part: Part) -> Mapped<FulfillmentOrder> {
    Ok(FulfillmentOrder {
        id: id(FulfillmentOrderId::parse(&part.id))?,
        status: part_state(&part.status),
        requested: is_requested(&part.request_status),
        fulfill_at: part.fulfill_at,
        lines: listing(part.line_items, |PartLine { remaining_quantity, line_item }| {
            Ok((id(LineItemId::parse(&line_item.id))?, quantity(remaining_quantity)?))
        })?,
    })
}

fn parcel(parcel: Parcel) -> Mapped<Fulfillment> {
    // `quantity` may be null here: such a line has left in a number nobody knows, so the list is not whole.
    let counted = parcel.fulfillment_line_items.nodes.iter().all(|line| line.quantity.is_some());
    let lines = listing(parcel.fulfillment_line_items, |ParcelLine { quantity: number, line_item }| {
        Ok((id(LineItemId::parse(&line_item.id))?, quantity(number.unwrap_or(0))?))
    })?;
    Ok(Fulfillment {
        status: parcel_state(&parcel.status),
        shipment: arrived(parcel.display_status.as_deref(), parcel.delivered_at.is_some()),
        shipped_at: parcel.created_at,
        delivered_at: parcel.delivered_at,
        estimated_at: parcel.estimated_delivery_at,
        tracking: parcel.tracking_info.into_iter().map(tracking).collect(),
        lines: Listing { complete: lines.complete && counted, items: lines.items },
    })
}

/// A parcel with a day of arrival has arrived, however late its state is.
fn arrived(status: Option<&str>, has_day: bool) -> Shipment {
    match status.map_or(Shipment::Silent, shipment) {
        Shipment::InTransit | Shipment::Silent if has_day => Shipment::Delivered,
        told => told,
    }
}

fn tracking(info: TrackingInfo) -> Tracking {
    let url = info.url.as_deref().and_then(https);
    Tracking { company: filled(info.company), number: filled(info.number), url }
}

fn filled(text: Option<String>) -> Option<String> {
    text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// INVARIANT: `complete` comes from `hasNextPage` and from nothing else.
fn listing<T, U>(page: Connection<T>, read: impl Fn(T) -> Mapped<U>) -> Mapped<Listing<U>> {
    let items: Mapped<Vec<U>> = page.nodes.into_iter().map(read).collect();
    Ok(Listing { items: items?, complete: !page.page_info.has_next_page })
}

fn id<T>(parsed: Result<T, model::IdError>) -> Mapped<T> {
    parsed.map_err(|_| ShopError::Nonsense)
}

fn same<T: PartialEq + Copy>(parsed: Result<T, model::IdError>, asked: T) -> Mapped<()> {
    if id(parsed)? == asked { Ok(()) } else { Err(ShopError::Nonsense) }
}

fn quantity(number: i64) -> Mapped<u32> {
    u32::try_from(number).map_err(|_| ShopError::Nonsense)
}

/// The address as a browser would read it, if it is `https`, names a host and carries no user or password.
fn https(text: &str) -> Option<String> {
    address(text, |url| url.scheme() == "https")
}

/// The same for what a page shows. This machine itself will do too: browsers trust it like `https` (W3C Secure Contexts,
/// 3.1), and the local run's shop is there.
fn picture(text: &str) -> Option<String> {
    let here =
        |url: &Url| url.scheme() == "http" && matches!(url.host_str(), Some("localhost" | "127.0.0.1"));
    address(text, |url| url.scheme() == "https" || here(url))
}

fn address(text: &str, trusted: impl Fn(&Url) -> bool) -> Option<String> {
    let url = Url::parse(text).ok()?;
    let plain = trusted(&url) && url.username().is_empty() && url.password().is_none();
    plain.then(|| url.into())
}

fn order_state(text: &str) -> OrderFulfillment {
    match text {
        "UNFULFILLED" | "OPEN" | "PENDING_FULFILLMENT" => OrderFulfillment::Unfulfilled,
        "PARTIALLY_FULFILLED" => OrderFulfillment::Partial,
        "FULFILLED" => OrderFulfillment::Fulfilled,
        "IN_PROGRESS" => OrderFulfillment::InProgress,
        "ON_HOLD" => OrderFulfillment::OnHold,
        "SCHEDULED" => OrderFulfillment::Scheduled,
        "REQUEST_DECLINED" => OrderFulfillment::RequestDeclined,
        "RESTOCKED" => OrderFulfillment::Restocked,
        "FULFILLMENT_NOT_REQUIRED" => OrderFulfillment::NotRequired,
        _ => OrderFulfillment::Unknown,
    }
}

fn payment(text: Option<&str>) -> OrderPayment {
    match text {
        Some("PAID") => OrderPayment::Paid,
        Some("PENDING") => OrderPayment::Pending,
        Some("AUTHORIZED") => OrderPayment::Authorized,
        Some("PARTIALLY_PAID") => OrderPayment::PartlyPaid,
        Some("REFUNDED") => OrderPayment::Refunded,
        Some("PARTIALLY_REFUNDED") => OrderPayment::PartlyRefunded,
        Some("VOIDED" | "EXPIRED") => OrderPayment::Void,
        _ => OrderPayment::Unknown,
    }
}

fn returned(text: &str) -> OrderReturn {
    match text {
        "NO_RETURN" => OrderReturn::None,
        "RETURN_REQUESTED" | "IN_PROGRESS" | "INSPECTION_COMPLETE" | "RETURNED" | "RETURN_FAILED" => {
            OrderReturn::Registered
        }
        _ => OrderReturn::Unknown,
    }
}

fn part_state(text: &str) -> FulfillmentOrderStatus {
    match text {
        "OPEN" => FulfillmentOrderStatus::Open,
        "IN_PROGRESS" => FulfillmentOrderStatus::InProgress,
        "ON_HOLD" => FulfillmentOrderStatus::OnHold,
        "SCHEDULED" => FulfillmentOrderStatus::Scheduled,
        "INCOMPLETE" => FulfillmentOrderStatus::Incomplete,
        "CANCELLED" => FulfillmentOrderStatus::Cancelled,
        "CLOSED" => FulfillmentOrderStatus::Closed,
        _ => FulfillmentOrderStatus::Unknown,
    }
}

/// Whether a fulfillment service has it in hand. A status this version does not know counts as asked for.
fn is_requested(text: &str) -> bool {
    !matches!(text, "UNSUBMITTED" | "REJECTED" | "CANCELLATION_ACCEPTED" | "CLOSED")
}

fn parcel_state(text: &str) -> FulfillmentStatus {
    match text {
        "SUCCESS" | "OPEN" | "PENDING" => FulfillmentStatus::Success,
        "CANCELLED" | "ERROR" | "FAILURE" => FulfillmentStatus::Void,
        _ => FulfillmentStatus::Unknown,
    }
}

/// `CANCELED` and `LABEL_VOIDED` fall to `Unknown`: whether anything is on its way then, Shopify does not say.
fn shipment(text: &str) -> Shipment {
    match text {
        "ATTEMPTED_DELIVERY" | "CARRIER_PICKED_UP" | "CONFIRMED" | "DELAYED" | "IN_TRANSIT"
        | "LABEL_PRINTED" | "LABEL_PURCHASED" | "OUT_FOR_DELIVERY" | "SUBMITTED" => Shipment::InTransit,
        "DELIVERED" | "PICKED_UP" => Shipment::Delivered,
        "FAILURE" | "NOT_DELIVERED" | "LOST" | "RETURNED" => Shipment::Failed,
        "READY_FOR_PICKUP" => Shipment::ReadyForPickup,
        "FULFILLED" | "MARKED_AS_FULFILLED" => Shipment::Silent,
        _ => Shipment::Unknown,
    }
}

#[cfg(test)]
mod tests;
