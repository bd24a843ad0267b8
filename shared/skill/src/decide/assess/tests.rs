use super::*;
use crate::decide::Deadline;
use jiff::SignedDuration;
use jiff::tz::TimeZone;
use model::{
    Change, CustomerId, Exclusion, Fulfillment, FulfillmentOrder, FulfillmentOrderId, Listing, Milestone,
    OrderId, OrderName, OrderPayment, OrderReturn, OrderRule, RequestKind,
};
use proptest::prelude::*;

fn now() -> Timestamp {
    "2026-11-21T15:00:00Z".parse().unwrap()
}

fn policy() -> Policy {
    let rule = OrderRule { window_seconds: Some(3600), ..OrderRule::default() };
    let changes = [Change::Size, Change::Address].into_iter().collect();
    Policy {
        order_change: Some(OrderRule { changes, ..rule.clone() }),
        cancellation: Some(rule),
        excluded: vec![Exclusion { label: "personalised".to_owned() }],
        returns: None,
    }
}

fn request(kind: RequestKind, changes: &[Change]) -> Request {
    Request { changes: changes.to_vec(), ..Request::of(kind) }
}

fn line(id: u64, quantity: u32, unfulfilled: u32) -> LineItem {
    LineItem {
        id: LineItemId(id),
        title: "Sweater".to_owned(),
        variant: None,
        image: None,
        ordered: quantity,
        current: quantity,
        unfulfilled,
        merchant_editable: true,
        labels: vec![],
    }
}

fn part(status: FulfillmentOrderStatus, lines: &[(u64, u32)]) -> FulfillmentOrder {
    FulfillmentOrder {
        id: FulfillmentOrderId(1),
        status,
        requested: false,
        fulfill_at: None,
        lines: Listing::whole(lines.iter().map(|(id, quantity)| (LineItemId(*id), *quantity)).collect()),
    }
}

fn parcel(shipment: Shipment, lines: &[(u64, u32)]) -> Fulfillment {
    Fulfillment {
        status: FulfillmentStatus::Success,
        shipment,
        shipped_at: now(),
        delivered_at: None,
        estimated_at: None,
        tracking: vec![],
        lines: Listing::whole(lines.iter().map(|(id, quantity)| (LineItemId(*id), *quantity)).collect()),
    }
}

fn order(lines: Vec<LineItem>, parts: Vec<FulfillmentOrder>, parcels: Vec<Fulfillment>) -> Order {
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
        lines: Listing::whole(lines),
        fulfillment_orders: Listing::whole(parts),
        fulfillments: Listing::whole(parcels),
    }
}

fn open() -> Order {
    order(vec![line(1, 2, 2)], vec![part(FulfillmentOrderStatus::Open, &[(1, 2)])], vec![])
}

fn edit(order: &Order) -> Assessment<'_> {
    assess(order, (&policy(), &TimeZone::UTC), &request(RequestKind::Edit, &[Change::Size]), now())
}

#[test]
fn an_open_order_within_the_window_is_editable_until_the_clock_time() {
    let order = open();
    let seen = edit(&order);
    assert_eq!(seen.head, Head::Editable);
    assert_eq!(
        seen.permission,
        Permission::Until(Deadline {
            at: Some(now() + SignedDuration::from_mins(40)),
            before: Milestone::Shipped
        })
    );
    assert_eq!(seen.lines[0].changeable, 2);
}

/// Fails without `is_open` in `assess`: "until it is packed" would be said of an order that is being packed.
#[test]
fn a_rule_that_ends_when_it_is_packed_is_over_once_any_of_it_is() {
    let before = |before| {
        let rule = OrderRule { before, ..OrderRule::default() };
        Policy { order_change: Some(rule), ..Policy::default() }
    };
    let parts = [FulfillmentOrderStatus::InProgress, FulfillmentOrderStatus::Open];
    let parts = vec![part(parts[0], &[(1, 2)]), part(parts[1], &[(2, 1)])];
    let busy = order(vec![line(1, 2, 2), line(2, 1, 1)], parts, vec![]);
    let partly = order(
        vec![line(1, 2, 0), line(2, 1, 1)],
        vec![part(FulfillmentOrderStatus::Open, &[(2, 1)])],
        vec![parcel(Shipment::InTransit, &[(1, 2)])],
    );
    for order in [busy, partly, open()] {
        let seen = |milestone| {
            let policy = before(milestone);
            let request = request(RequestKind::Edit, &[Change::Size]);
            assess(&order, (&policy, &TimeZone::UTC), &request, now()).is_changeable()
        };
        let is_whole = order == open();
        assert!(seen(Milestone::Shipped));
        assert_eq!([seen(Milestone::Packed), seen(Milestone::Processed)], [is_whole, is_whole]);
    }
}

#[test]
fn at_the_end_of_the_window_it_is_over() {
    let order = Order { placed_at: now() - SignedDuration::from_secs(3600), ..open() };
    assert_eq!(edit(&order).permission, Permission::Over(now()));
    assert_eq!(edit(&order).head, Head::Refused);
    let order = Order { placed_at: now() - SignedDuration::from_secs(3599), ..open() };
    assert_eq!(edit(&order).head, Head::Editable);
}

#[test]
fn a_change_the_shop_does_not_name_is_not_allowed() {
    let order = open();
    let seen =
        assess(&order, (&policy(), &TimeZone::UTC), &request(RequestKind::Edit, &[Change::Note]), now());
    assert_eq!((seen.head, seen.permission), (Head::Refused, Permission::NotAllowed(vec![Change::Note])));
}

#[test]
fn without_a_confirmed_rule_nothing_is_allowed() {
    let order = open();
    let seen =
        assess(&order, (&Policy::default(), &TimeZone::UTC), &request(RequestKind::Cancel, &[]), now());
    assert_eq!((seen.head, seen.permission), (Head::Refused, Permission::NoRule));
}

#[test]
fn a_refunded_line_is_never_read_as_shipped() {
    let refunded = LineItem { current: 0, ..line(1, 2, 0) };
    assert_eq!(edit(&order(vec![refunded], vec![], vec![])).head, Head::Refunded);
}

#[test]
fn shipped_and_delivered_are_told_apart_by_the_parcels() {
    let sent = |shipment| order(vec![line(1, 2, 0)], vec![], vec![parcel(shipment, &[(1, 2)])]);
    assert_eq!(edit(&sent(Shipment::InTransit)).head, Head::InTransit);
    assert_eq!(edit(&sent(Shipment::Silent)).head, Head::InTransit);
    assert_eq!(edit(&sent(Shipment::Delivered)).head, Head::Delivered);
    assert_eq!(edit(&sent(Shipment::Failed)).head, Head::Unknown);
}

#[test]
fn what_is_on_hold_may_be_changed_and_what_is_being_packed_may_not() {
    let with = |status| order(vec![line(1, 1, 1)], vec![part(status, &[(1, 1)])], vec![]);
    let held = with(FulfillmentOrderStatus::OnHold);
    assert_eq!((edit(&held).head, edit(&held).is_changeable()), (Head::OnHold, true));
    let busy = with(FulfillmentOrderStatus::InProgress);
    assert_eq!((edit(&busy).head, edit(&busy).is_changeable()), (Head::InProgress, false));
    let unknown = with(FulfillmentOrderStatus::Unknown);
    assert_eq!((edit(&unknown).head, edit(&unknown).is_changeable()), (Head::Unknown, false));
}

#[test]
fn a_part_asked_of_a_service_is_out_of_reach() {
    let asked = FulfillmentOrder { requested: true, ..part(FulfillmentOrderStatus::Open, &[(1, 1)]) };
    assert!(!edit(&order(vec![line(1, 1, 1)], vec![asked], vec![])).is_changeable());
}

#[test]
fn an_excluded_line_stays_while_the_others_may_be_changed() {
    let engraved = LineItem { labels: vec!["personalised".to_owned()], ..line(1, 1, 1) };
    let parts = vec![part(FulfillmentOrderStatus::Open, &[(1, 1), (2, 1)])];
    let both = order(vec![engraved.clone(), line(2, 1, 1)], parts.clone(), vec![]);
    let changeable: Vec<u32> = edit(&both).lines.iter().map(|state| state.changeable).collect();
    assert_eq!(changeable, [0, 1]);
    let alone = order(vec![engraved], parts, vec![]);
    let seen = edit(&alone);
    assert!(seen.head == Head::Refused && seen.all_excluded);
}

#[test]
fn fulfillment_orders_that_shopify_left_out_make_the_order_unknown() {
    assert_eq!(edit(&order(vec![line(1, 1, 1)], vec![], vec![])).head, Head::Unknown);
}

fn status() -> impl Strategy<Value = FulfillmentOrderStatus> {
    use FulfillmentOrderStatus as Status;
    prop_oneof![
        Just(Status::Open),
        Just(Status::InProgress),
        Just(Status::OnHold),
        Just(Status::Scheduled),
        Just(Status::Incomplete),
        Just(Status::Closed),
        Just(Status::Unknown),
    ]
}

fn shipment() -> impl Strategy<Value = Shipment> {
    prop_oneof![
        Just(Shipment::InTransit),
        Just(Shipment::Delivered),
        Just(Shipment::Silent),
        Just(Shipment::Failed),
        Just(Shipment::Unknown),
    ]
}

prop_compose! {
    fn any_order()(
        lines in prop::collection::vec((0_u32..4, 0_u32..4, any::<bool>(), any::<bool>()), 0..4),
        parts in prop::collection::vec((status(), any::<bool>(), 0_u32..4), 0..4),
        parcels in prop::collection::vec((shipment(), 0_u32..4), 0..3),
        (cut, cancelled, editable) in (any::<[bool; 3]>(), any::<bool>(), any::<bool>()),
        minutes in 0_i64..120,
    ) -> Order {
        let items = lines.iter().zip(1_u64..).map(|((current, unfulfilled, label, may), id)| LineItem {
            labels: if *label { vec!["personalised".to_owned()] } else { vec![] },
            merchant_editable: *may,
            ..line(id, *current, *unfulfilled)
        });
        let ids: Vec<u64> = (1..=lines.len() as u64).collect();
        let all = |quantity: u32| ids.iter().map(|id| (*id, quantity)).collect::<Vec<_>>();
        let parts = parts.iter().map(|(status, requested, quantity)| FulfillmentOrder {
            requested: *requested,
            ..part(*status, &all(*quantity))
        });
        let parcels = parcels.iter().map(|(shipment, quantity)| parcel(*shipment, &all(*quantity)));
        let mut order = order(items.collect(), parts.collect(), parcels.collect());
        order.lines.complete = !cut[0];
        order.fulfillment_orders.complete = !cut[1];
        order.fulfillments.complete = !cut[2];
        order.cancelled_at = cancelled.then(now);
        order.merchant_editable = editable;
        order.placed_at = now() - SignedDuration::from_mins(minutes);
        order
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(7), ..ProptestConfig::default() })]

    /// Invariant 3: whatever the order looks like, nothing is offered that Shopify or the policy would refuse.
    #[test]
    fn nothing_is_changeable_that_has_left_is_locked_excluded_unknown_or_too_late(order in any_order()) {
        for kind in [RequestKind::Edit, RequestKind::Cancel, RequestKind::Return] {
            let seen = assess(&order, (&policy(), &TimeZone::UTC), &request(kind, &[]), now());
            for state in &seen.lines {
                prop_assert!(state.changeable <= state.line.unfulfilled);
                prop_assert!(state.changeable == 0 || !state.excluded);
                prop_assert!(state.changeable == 0 || state.line.merchant_editable);
            }
            if seen.is_changeable() {
                prop_assert!(order.cancelled_at.is_none() && order.merchant_editable);
                prop_assert!(order.lines.complete && order.fulfillment_orders.complete && order.fulfillments.complete);
                prop_assert!(now().duration_since(order.placed_at) < SignedDuration::from_secs(3600));
                prop_assert!(order.fulfillment_orders.items.iter().all(|p| p.status != FulfillmentOrderStatus::Unknown));
            }
        }
    }

    /// The head never claims more than the lines: delivered and in transit mean that nothing is left.
    #[test]
    fn what_is_said_to_have_left_has_left(order in any_order()) {
        let seen = assess(&order, (&policy(), &TimeZone::UTC), &request(RequestKind::Status, &[]), now());
        if matches!(seen.head, Head::Delivered | Head::InTransit) {
            prop_assert!(seen.lines.iter().all(|state| state.line.unfulfilled == 0));
        }
        if seen.head == Head::Delivered {
            prop_assert!(seen.lines.iter().all(|state| state.delivered >= state.line.current));
        }
    }
}
