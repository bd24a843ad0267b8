//! Orders and shops as the tests need them.

use jiff::{SignedDuration, Timestamp};
use model::{
    Change, CustomerId, Exclusion, Fulfillment, FulfillmentOrder, FulfillmentOrderId, FulfillmentOrderStatus,
    FulfillmentStatus, Handoff, Language, LineItem, LineItemId, Listing, Look, Milestone, Order,
    OrderFulfillment, OrderId, OrderName, OrderPayment, OrderReturn, OrderRule, Policy, Shipment, Tenant,
    TenantId,
};

pub fn now() -> Timestamp {
    "2026-11-21T15:00:00Z".parse().unwrap()
}

/// What is so of one line: of `ordered`, so many sent, being packed, waiting as `waits`.
#[derive(Debug, Clone, Copy)]
pub struct Line {
    pub ordered: u32,
    pub sent: u32,
    pub packed: u32,
    pub waits: FulfillmentOrderStatus,
    pub excluded: bool,
}

impl Line {
    pub const fn of(ordered: u32) -> Self {
        Self { ordered, sent: 0, packed: 0, waits: FulfillmentOrderStatus::Open, excluded: false }
    }
}

/// An order placed 20 minutes ago.
pub fn order(lines: &[Line], shipment: Shipment) -> Order {
    let numbered = || lines.iter().enumerate().map(|(at, line)| (LineItemId(at as u64 + 1), line));
    let item = |(id, line): (LineItemId, &Line)| LineItem {
        id,
        title: format!("Thing {}", id.0),
        variant: Some("Blue / M".to_owned()),
        image: None,
        ordered: line.ordered,
        current: line.ordered,
        unfulfilled: line.ordered - line.sent,
        merchant_editable: true,
        labels: if line.excluded { vec!["personalised".to_owned()] } else { vec![] },
    };
    let part = |status, id, quantity| FulfillmentOrder {
        id: FulfillmentOrderId(1),
        status,
        requested: false,
        fulfill_at: None,
        lines: Listing::whole(vec![(id, quantity)]),
    };
    let parts = numbered().flat_map(|(id, line)| {
        let waiting = line.ordered - line.sent - line.packed;
        [part(FulfillmentOrderStatus::InProgress, id, line.packed), part(line.waits, id, waiting)]
    });
    let sent: Vec<(LineItemId, u32)> =
        numbered().filter(|(_, line)| line.sent > 0).map(|(id, line)| (id, line.sent)).collect();
    let parcel = Fulfillment {
        status: FulfillmentStatus::Success,
        shipment,
        shipped_at: now(),
        delivered_at: None,
        estimated_at: None,
        tracking: vec![],
        lines: Listing::whole(sent.clone()),
    };
    Order {
        id: OrderId(1),
        name: OrderName::new("#1001"),
        customer: Some(CustomerId(7)),
        placed_at: now() - SignedDuration::from_mins(20),
        cancelled_at: None,
        closed_at: None,
        fulfillment: OrderFulfillment::Unfulfilled,
        merchant_editable: true,
        payment: OrderPayment::Paid,
        returned: OrderReturn::None,
        lines: Listing::whole(numbered().map(item).collect()),
        fulfillment_orders: Listing::whole(
            parts.filter(|part| part.lines.items.iter().any(|(_, quantity)| *quantity > 0)).collect(),
        ),
        fulfillments: Listing::whole(if sent.is_empty() { vec![] } else { vec![parcel] }),
    }
}

/// A shop with these rules, whose Hub is live.
pub fn tenant(order_change: Option<OrderRule>, cancellation: Option<OrderRule>) -> Tenant {
    Tenant {
        id: TenantId::parse("demo").unwrap(),
        name: "Northwind Goods".to_owned(),
        shop: "northwind.myshopify.com".to_owned(),
        shopify_client_id: None,
        storefront: "https://northwind.example.com".to_owned(),
        proxy_path: "/apps/aftersale".to_owned(),
        origins: vec![],
        time_zone: "America/New_York".to_owned(),
        language: Language::En,
        form_of_address: None,
        hub_live: true,
        hub_address: None,
        account_client_id: None,
        returns_portal: None,
        look: Look::default(),
        policy: Policy {
            order_change,
            cancellation,
            excluded: vec![Exclusion { label: "personalised".to_owned() }],
            returns: None,
        },
        sms: None,
        email: None,
        handoff: Handoff::Queue,
        daily_sends: 1,
    }
}

pub fn until_shipped(changes: &[Change]) -> OrderRule {
    OrderRule { changes: changes.iter().copied().collect(), ..OrderRule::default() }
}

pub fn until_packed() -> OrderRule {
    OrderRule { before: Milestone::Packed, ..OrderRule::default() }
}

pub fn within_minutes(minutes: i64) -> OrderRule {
    OrderRule { window_seconds: Some(minutes * 60), ..OrderRule::default() }
}

pub fn never() -> OrderRule {
    OrderRule { never: true, ..OrderRule::default() }
}
