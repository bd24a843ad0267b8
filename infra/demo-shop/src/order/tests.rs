use super::*;

fn now() -> Timestamp {
    Timestamp::from_second(1_795_000_000).unwrap()
}

fn order() -> DemoOrder {
    DemoOrder::placed(9, CustomerId(1), now()).line("Cup", None, 2).line("Plate", None, 3)
}

#[test]
fn a_new_order_is_unfulfilled_and_its_place_open() {
    assert_eq!(order().display_status(), "UNFULFILLED");
    assert_eq!(order().fulfillment_orders[0].lines.len(), 2);
}

#[test]
fn sending_one_line_leaves_the_place_in_progress() {
    let mut order = order();
    order.ship(&[0], now(), DemoTracking::default());
    assert_eq!((order.lines[0].unfulfilled, order.lines[1].unfulfilled), (0, 3));
    assert_eq!(order.fulfillment_orders[0].status, "IN_PROGRESS");
    assert_eq!(order.display_status(), "PARTIALLY_FULFILLED");
}

#[test]
fn sending_from_one_place_leaves_the_other_open() {
    let mut order = order().from_another_place();
    order.ship(&[0], now(), DemoTracking::default());
    let states: Vec<_> = order.fulfillment_orders.iter().map(|place| place.status.as_str()).collect();
    assert_eq!(states, ["CLOSED", "OPEN"]);
}

#[test]
fn sending_everything_closes_the_place() {
    let mut order = order();
    order.ship(&[0, 1], now(), DemoTracking::default());
    assert_eq!(order.fulfillment_orders[0].status, "CLOSED");
    assert_eq!(order.display_status(), "FULFILLED");
}

#[test]
fn a_refund_takes_the_items_out_without_sending_them() {
    let mut order = order();
    order.refund(0, 2);
    assert_eq!((order.lines[0].current, order.lines[0].unfulfilled), (0, 0));
    assert_eq!(order.fulfillment_orders[0].status, "OPEN");
    assert_eq!(order.display_status(), "UNFULFILLED");
}

#[test]
fn a_cancelled_order_has_nothing_left_to_send() {
    let mut order = order();
    order.cancel(now());
    assert!(order.lines.iter().all(|line| line.current == 0 && line.unfulfilled == 0));
    assert_eq!(order.fulfillment_orders[0].status, "CLOSED");
    assert_eq!(order.cancelled_at, Some(now()));
}

#[test]
fn holds_and_schedules_show_on_the_order() {
    for status in ["ON_HOLD", "SCHEDULED", "IN_PROGRESS"] {
        let mut order = order();
        order.set_places(status, "UNSUBMITTED");
        assert_eq!(order.display_status(), status);
    }
}
