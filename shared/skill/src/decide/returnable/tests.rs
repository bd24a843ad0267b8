use super::*;
use jiff::SignedDuration;
use jiff::civil::date;
use model::{Exclusion, Listing, OrderFulfillment, OrderId, OrderName, OrderPayment, OrderReturn};
use proptest::prelude::*;

/// Ten in the morning of 21 November in Berlin.
fn now() -> Timestamp {
    "2026-11-21T09:00:00Z".parse().unwrap()
}

fn zone() -> TimeZone {
    TimeZone::get("Europe/Berlin").unwrap()
}

fn days_ago(days: i64) -> Timestamp {
    now() - SignedDuration::from_hours(24 * days)
}

fn line(id: u64, quantity: u32, label: &str) -> LineItem {
    LineItem {
        id: LineItemId(id),
        title: format!("Item {id}"),
        variant: None,
        image: None,
        ordered: quantity,
        current: quantity,
        unfulfilled: 0,
        merchant_editable: true,
        labels: vec![label.to_owned()],
    }
}

/// A parcel with one of each of these lines, that arrived then.
fn arrived(at: Option<Timestamp>, lines: &[u64]) -> Fulfillment {
    Fulfillment {
        status: FulfillmentStatus::Success,
        shipment: Shipment::Delivered,
        shipped_at: days_ago(60),
        delivered_at: at,
        estimated_at: None,
        tracking: vec![],
        lines: Listing::whole(lines.iter().map(|id| (LineItemId(*id), 1)).collect()),
    }
}

fn order(lines: Vec<LineItem>, parcels: Vec<Fulfillment>) -> Order {
    Order {
        id: OrderId(1),
        name: OrderName::new("#1001"),
        customer: None,
        placed_at: days_ago(60),
        cancelled_at: None,
        closed_at: None,
        fulfillment: OrderFulfillment::Fulfilled,
        merchant_editable: true,
        payment: OrderPayment::Paid,
        returned: OrderReturn::None,
        lines: Listing::whole(lines),
        fulfillment_orders: Listing::whole(vec![]),
        fulfillments: Listing::whole(parcels),
    }
}

fn within(days: u16) -> ReturnRule {
    let excluded = vec![Exclusion { label: "final sale".to_owned() }];
    ReturnRule { days: Some(days), excluded, ..ReturnRule::default() }
}

fn states(order: &Order, rule: Option<ReturnRule>) -> Vec<Return> {
    let policy = Policy { returns: rule, ..Policy::default() };
    let seen = Returnable::of(order, (&policy, &zone()), now());
    seen.lines.into_iter().map(|line| line.state).collect()
}

#[test]
fn the_days_are_those_of_the_shops_clock() {
    // Half past eleven at night of 20 November in Berlin, and an hour later.
    for (at, until) in [("2026-11-20T22:30:00Z", 27), ("2026-11-20T23:30:00Z", 28)] {
        let order = order(vec![line(1, 1, "")], vec![arrived(at.parse().ok(), &[1])]);
        assert_eq!(states(&order, Some(within(7))), [Return::Open(Some(date(2026, 11, until)))]);
    }
}

#[test]
fn the_last_day_counts_as_a_whole() {
    let order = order(vec![line(1, 1, "")], vec![arrived(Some(days_ago(10)), &[1])]);
    assert_eq!(states(&order, Some(within(10))), [Return::Open(Some(date(2026, 11, 21)))]);
    assert_eq!(states(&order, Some(within(9))), [Return::Over(date(2026, 11, 20))]);
}

#[test]
fn the_days_may_count_from_the_order() {
    let order = order(vec![line(1, 1, "")], vec![arrived(Some(days_ago(1)), &[1])]);
    let from = |days| ReturnRule { from: ReturnsFrom::Placed, ..within(days) };
    assert_eq!(states(&order, Some(from(60))), [Return::Open(Some(date(2026, 11, 21)))]);
    assert_eq!(states(&order, Some(from(59))), [Return::Over(date(2026, 11, 20))]);
}

#[test]
fn without_a_rule_or_a_known_day_of_arrival_no_day_is_named() {
    let dated = order(vec![line(1, 1, "")], vec![arrived(Some(days_ago(400)), &[1])]);
    assert_eq!(states(&dated, None), [Return::Open(None)]);
    let undated = order(vec![line(1, 1, "")], vec![arrived(None, &[1])]);
    assert_eq!(states(&undated, Some(within(7))), [Return::Open(None)]);
}

#[test]
fn what_is_excluded_or_has_not_arrived_cannot_be_sent_back() {
    let lost = Fulfillment { status: FulfillmentStatus::Void, ..arrived(Some(days_ago(2)), &[2]) };
    let on_its_way = Fulfillment { shipment: Shipment::InTransit, ..arrived(None, &[3]) };
    let parcels = vec![arrived(Some(days_ago(2)), &[1]), lost, on_its_way];
    let order = order(vec![line(1, 1, "Final Sale"), line(2, 1, ""), line(3, 1, "")], parcels);
    assert_eq!(states(&order, Some(within(7))), [Return::Excluded, Return::Later, Return::Later]);
    let policy = Policy { returns: Some(within(7)), ..Policy::default() };
    assert!(!Returnable::of(&order, (&policy, &zone()), now()).is_open());
}

#[test]
fn a_shop_that_takes_nothing_back_has_nothing_open() {
    let order = order(vec![line(1, 1, "")], vec![arrived(Some(days_ago(1)), &[1])]);
    let policy = Policy { returns: Some(ReturnRule { never: true, ..within(7) }), ..Policy::default() };
    assert!(!Returnable::of(&order, (&policy, &zone()), now()).is_open());
}

/// Fails without the state of the return in `refusal`: what was sent back already would be offered once more.
#[test]
fn of_a_return_in_a_state_that_nobody_knows_nothing_is_offered_and_of_a_registered_one_no_line_is_named() {
    let arrived = order(vec![line(1, 1, "")], vec![arrived(Some(days_ago(1)), &[1])]);
    let name = || arrived.name.clone();
    let seen = |returned| {
        let order = Order { returned, ..arrived.clone() };
        let policy = Policy { returns: Some(within(7)), ..Policy::default() };
        let seen = Returnable::of(&order, (&policy, &zone()), now());
        (seen.is_open(), seen.limits())
    };
    assert_eq!(seen(OrderReturn::Unknown), (false, vec![Statement::ReturnUnknown { order: name() }]));
    assert_eq!(seen(OrderReturn::Registered), (true, vec![Statement::ReturnRegistered { order: name() }]));
}

/// Fails without `is_excluded` before the parcels, and without `never_open`.
#[test]
fn what_can_never_be_sent_back_is_not_promised_for_later() {
    let on_its_way = || Fulfillment { shipment: Shipment::InTransit, ..arrived(None, &[1]) };
    let is_later = |label, rule| {
        let order = order(vec![line(1, 1, label)], vec![on_its_way()]);
        let policy = Policy { returns: Some(rule), ..Policy::default() };
        Returnable::of(&order, (&policy, &zone()), now()).is_later()
    };
    assert!(is_later("", within(7)));
    assert!(!is_later("final sale", within(7)));
    assert!(!is_later("", ReturnRule { never: true, ..within(7) }));
    assert!(!is_later("", ReturnRule { from: ReturnsFrom::Placed, ..within(7) }));
    assert!(is_later("", ReturnRule { from: ReturnsFrom::Placed, ..within(70) }));
}

#[test]
fn lines_that_are_all_alike_are_not_named() {
    let parcels = vec![arrived(Some(days_ago(2)), &[1, 2])];
    let mut alike = order(vec![line(1, 1, ""), line(2, 1, "")], parcels);
    let policy = Policy { returns: Some(within(7)), ..Policy::default() };
    let limits = |order: &Order| Returnable::of(order, (&policy, &zone()), now()).limits();
    let until = Some(date(2026, 11, 26));
    assert_eq!(limits(&alike), [Statement::ReturnOpen { items: vec![], until }]);
    alike.lines.items.push(line(3, 1, ""));
    let items = vec!["Item 1".to_owned(), "Item 2".to_owned()];
    assert_eq!(limits(&alike), [Statement::ReturnOpen { items, until }]);
    // "It" would be all of the order, of which only half is here.
    let half = order(vec![line(1, 2, "")], vec![arrived(Some(days_ago(2)), &[1])]);
    assert_eq!(limits(&half), [Statement::ReturnOpen { items: vec!["Item 1".to_owned()], until }]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// Told from the parcels themselves, one by one.
    #[test]
    fn a_line_is_over_when_all_of_it_is_and_open_until_the_first_of_it_that_is_open_ends(
        days in 0_u16..40,
        parcels in prop::collection::vec((0_i64..60, prop::collection::vec(1_u64..4, 1..3), any::<bool>()), 0..5),
        excluded in 0_u64..4,
        from_order in any::<bool>(),
    ) {
        let label = |id| if id == excluded { "final sale" } else { "" };
        let lines: Vec<LineItem> = (1..4).map(|id| line(id, 3, label(id))).collect();
        let sent = parcels.iter().map(|(ago, ids, has_arrived)| {
            let shipment = if *has_arrived { Shipment::Delivered } else { Shipment::InTransit };
            Fulfillment { shipment, ..arrived(Some(days_ago(*ago)), ids) }
        });
        let order = order(lines, sent.collect());
        let from = if from_order { ReturnsFrom::Placed } else { ReturnsFrom::Delivered };
        let seen = states(&order, Some(ReturnRule { from, ..within(days) }));
        let today = date(2026, 11, 21);
        for (id, state) in (1..4).zip(seen) {
            let of_line = parcels.iter().filter(|(_, ids, has_arrived)| *has_arrived && ids.contains(&id));
            let left: Vec<i64> =
                of_line.map(|(ago, ..)| i64::from(days) - if from_order { 60 } else { *ago }).collect();
            let open = left.iter().copied().filter(|left| *left >= 0).min();
            let expected = match open {
                _ if id == excluded => Return::Excluded,
                _ if left.is_empty() && from_order && days < 60 => {
                    Return::Over(today + (i64::from(days) - 60).days())
                }
                _ if left.is_empty() => Return::Later,
                Some(least) => Return::Open(Some(today + least.days())),
                None => Return::Over(today + left.iter().copied().max().unwrap_or_default().days()),
            };
            prop_assert_eq!(state, expected);
        }
    }
}
