//! What is open, against a table that was written by hand from what states and rules say in words.

use crate::order::{Line, never, now, order, tenant, until_packed, until_shipped, within_minutes};
use editing::{Offer, Offers, fewer};
use jiff::SignedDuration;
use model::{
    Change, FulfillmentOrderStatus, LineItemId, Milestone, Order, OrderFulfillment, Shipment, Tenant,
};
use proptest::prelude::*;

/// Rows: what has happened to the order. Columns: what the shop allows. In each place what is open to the owner: the
/// Address, the Contact details, the Items, another Variant, cancelling (X); a dash where nothing is.
const TABLE: &str = "
                    anything  address  size  quantity  remove  packed  over  never  unruled  off
open                ACIVX     A        V     I         IX      ACIVX   -     -      -        -
on hold             ACIVX     A        V     I         IX      ACIVX   -     -      -        -
scheduled           ACIVX     A        V     I         IX      ACIVX   -     -      -        -
partly packed       CIV       -        V     I         I       -       -     -      -        -
partly shipped      CIV       -        V     I         I       -       -     -      -        -
packed              -         -        -     -         -       -       -     -      -        -
shipped             -         -        -     -         -       -       -     -      -        -
delivered           -         -        -     -         -       -       -     -      -        -
cancelled           -         -        -     -         -       -       -     -      -        -
refunded            -         -        -     -         -       -       -     -      -        -
partly excluded     CIV       -        V     I         I       CIV     -     -      -        -
excluded            -         -        -     -         -       -       -     -      -        -
locked              -         -        -     -         -       -       -     -      -        -
in a new state      -         -        -     -         -       -       -     -      -        -
cut off             -         -        -     -         -       -       -     -      -        -
";

fn state(name: &str) -> Order {
    let (two, one) = (Line::of(2), Line::of(1));
    let waiting = |waits| order(&[Line { waits, ..two }, Line { waits, ..one }], Shipment::InTransit);
    let sent = |line: Line| Line { sent: line.ordered, ..line };
    let packed = |line: Line| Line { packed: line.ordered, ..line };
    let excluded = |line| Line { excluded: true, ..line };
    let open = || order(&[two, one], Shipment::InTransit);
    match name {
        "open" => open(),
        "on hold" => waiting(FulfillmentOrderStatus::OnHold),
        "scheduled" => waiting(FulfillmentOrderStatus::Scheduled),
        "partly packed" => order(&[packed(two), one], Shipment::InTransit),
        "partly shipped" => order(&[sent(two), one], Shipment::InTransit),
        "packed" => order(&[packed(two), packed(one)], Shipment::InTransit),
        "shipped" => order(&[sent(two), sent(one)], Shipment::InTransit),
        "delivered" => order(&[sent(two), sent(one)], Shipment::Delivered),
        "cancelled" => Order { cancelled_at: Some(now()), ..open() },
        "refunded" => order(&[], Shipment::InTransit),
        "partly excluded" => order(&[excluded(two), one], Shipment::InTransit),
        "excluded" => order(&[excluded(two), excluded(one)], Shipment::InTransit),
        "locked" => Order { merchant_editable: false, ..open() },
        "in a new state" => Order { fulfillment: OrderFulfillment::Unknown, ..open() },
        "cut off" => {
            let mut order = open();
            order.lines.complete = false;
            order
        }
        other => panic!("{other}"),
    }
}

fn policy(name: &str) -> Tenant {
    let anything = || Some(until_shipped(&[]));
    match name {
        "anything" => tenant(anything(), anything()),
        "address" => tenant(Some(until_shipped(&[Change::Address])), None),
        "size" => tenant(Some(until_shipped(&[Change::Size])), None),
        "quantity" => tenant(Some(until_shipped(&[Change::Quantity])), Some(never())),
        "remove" => tenant(Some(until_shipped(&[Change::RemoveItem])), Some(within_minutes(120))),
        "packed" => tenant(Some(until_packed()), Some(until_packed())),
        "over" => tenant(Some(within_minutes(20)), Some(within_minutes(20))),
        "never" => tenant(Some(never()), Some(never())),
        "unruled" => tenant(None, None),
        "off" => Tenant { hub_live: false, ..tenant(anything(), anything()) },
        other => panic!("{other}"),
    }
}

fn open(offers: &Offers<'_>) -> String {
    let all = [
        ('A', offers.address),
        ('C', offers.contact),
        ('I', offers.items),
        ('V', offers.variant),
        ('X', offers.cancel),
    ];
    let open: String = all.into_iter().filter(|(_, offer)| offer.is_open()).map(|(name, _)| name).collect();
    if open.is_empty() { "-".to_owned() } else { open }
}

#[test]
fn what_is_open_is_what_states_and_rules_say() {
    let mut rows = TABLE.lines().filter(|line| !line.is_empty());
    let policies: Vec<&str> = rows.next().unwrap().split_whitespace().collect();
    for row in rows {
        let (name, cells) = row.split_at(20);
        for (policy_name, expected) in policies.iter().zip(cells.split_whitespace()) {
            let order = state(name.trim());
            let tenant = policy(policy_name);
            let offers = Offers::of(&tenant, &order, now());
            assert_eq!(open(&offers), expected, "{} under {policy_name}", name.trim());
        }
    }
}

#[test]
fn of_a_line_so_many_can_be_left_as_state_and_rule_allow() {
    let choices = |order: &Order, policy_name| -> Vec<Vec<u32>> {
        let tenant = policy(policy_name);
        Offers::of(&tenant, order, now()).lines.into_iter().map(|offer| offer.choices).collect()
    };
    let open = state("open");
    assert_eq!(choices(&open, "anything"), [vec![0, 1, 2], vec![0, 1]]);
    assert_eq!(choices(&open, "remove"), [vec![0, 2], vec![0, 1]]);
    assert_eq!(choices(&state("partly shipped"), "anything"), [vec![0, 1]]);
    let sent = order(&[Line { sent: 1, ..Line::of(3) }], Shipment::InTransit);
    assert_eq!(choices(&sent, "anything"), [vec![1, 2, 3]]);
}

#[test]
fn an_offer_ends_at_the_clock_time_of_its_rule() {
    let order = state("open");
    let tenant = tenant(Some(within_minutes(60)), Some(within_minutes(30)));
    let ends = |offer| match offer {
        Offer::Open(until) => until.at.map(|at| at.duration_since(now()).as_mins()),
        Offer::Closed(why) => panic!("{why:?}"),
    };
    let offers = Offers::of(&tenant, &order, now());
    assert_eq!((ends(offers.address), ends(offers.cancel)), (Some(40), Some(10)));
    let later = Offers::of(&tenant, &order, now() + SignedDuration::from_mins(10));
    assert_eq!(open(&later), "ACIV");
}

#[test]
fn all_of_an_order_is_not_taken_out_of_it() {
    let order = state("open");
    let tenant = policy("anything");
    let offers = Offers::of(&tenant, &order, now());
    let of = |numbers: [&str; 2]| {
        fewer(
            |id| id.parse::<usize>().ok().and_then(|id| numbers.get(id - 1)).map(|n| (*n).to_owned()),
            &offers,
            &order,
        )
    };
    assert_eq!(of(["0", "1"]).unwrap(), [(LineItemId(1), 0)]);
    assert_eq!(of(["2", "1"]).unwrap(), []);
    assert!(of(["0", "0"]).is_err() && of(["3", "1"]).is_err() && of(["x", "1"]).is_err());
}

fn any_line() -> impl Strategy<Value = Line> {
    let waits = prop_oneof![
        Just(FulfillmentOrderStatus::Open),
        Just(FulfillmentOrderStatus::OnHold),
        Just(FulfillmentOrderStatus::Scheduled),
        Just(FulfillmentOrderStatus::Unknown),
    ];
    (1..4_u32, 0..4_u32, 0..4_u32, waits, proptest::bool::weighted(0.2)).prop_map(
        |(ordered, sent, packed, waits, excluded)| {
            let sent = sent.saturating_sub(1).min(ordered);
            let packed = packed.saturating_sub(2).min(ordered - sent);
            Line { ordered, sent, packed, waits, excluded }
        },
    )
}

fn any_tenant() -> impl Strategy<Value = Tenant> {
    let rule = || {
        let changes = proptest::collection::btree_set(proptest::sample::select(Change::ALL), 0..3);
        let before = proptest::sample::select(Milestone::ALL);
        let window = proptest::option::of(0..60_i64);
        let rule = (changes, before, window, proptest::bool::weighted(0.1)).prop_map(
            |(changes, before, minutes, never)| model::OrderRule {
                window_seconds: minutes.map(|minutes| minutes * 60),
                changes,
                before,
                never,
                ..model::OrderRule::default()
            },
        );
        proptest::option::weighted(0.9, rule)
    };
    (rule(), rule(), proptest::bool::weighted(0.9))
        .prop_map(|(change, cancellation, hub_live)| Tenant { hub_live, ..tenant(change, cancellation) })
}

/// What Shopify or the policy would refuse, said once more and differently.
fn is_refused(lines: &[Line], tenant: &Tenant, offers: &Offers<'_>) -> Option<&'static str> {
    let open = |offer: Offer| offer.is_open();
    let any = offers.any();
    let begun = lines.iter().any(|line| line.sent + line.packed > 0);
    let over = |rule: &Option<model::OrderRule>| {
        rule.as_ref().is_none_or(|rule| {
            let late = rule.window_seconds.is_some_and(|seconds| seconds <= 20 * 60);
            rule.never || late || (begun && rule.before != Milestone::Shipped)
        })
    };
    let unsure = lines
        .iter()
        .any(|line| line.waits == FulfillmentOrderStatus::Unknown && line.ordered > line.sent + line.packed);
    let gone = lines.iter().all(|line| line.sent + line.packed == line.ordered);
    match () {
        () if any && (!tenant.hub_live || unsure || gone) => Some("nothing can be open"),
        () if open(offers.cancel) && (begun || over(&tenant.policy.cancellation)) => Some("cancel"),
        () if open(offers.cancel) && lines.iter().any(|line| line.excluded) => {
            Some("cancel what is excluded")
        }
        () if open(offers.address) && begun => Some("send elsewhere what has left"),
        () if offers.swaps.iter().any(|offer| {
            let line = lines[usize::try_from(offer.line.id.0).unwrap() - 1];
            line.excluded || offer.most > line.ordered - line.sent - line.packed
        }) =>
        {
            Some("exchange what has left or is excluded")
        }
        () if [offers.address, offers.contact, offers.items, offers.variant].into_iter().any(open)
            && over(&tenant.policy.order_change) =>
        {
            Some("change")
        }
        () => offers.lines.iter().find_map(|offer| {
            let line = lines[usize::try_from(offer.line.id.0).unwrap() - 1];
            let least = *offer.choices.first()?;
            (line.excluded || least < line.sent + line.packed)
                .then_some("take out what has left or is excluded")
        }),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// 100,000 orders in all.
    #[test]
    fn nothing_is_offered_that_shopify_or_the_policy_would_refuse(
        orders in proptest::collection::vec(proptest::collection::vec(any_line(), 1..4), 5),
        tenant in any_tenant(),
    ) {
        for lines in orders {
            let order = order(&lines, Shipment::InTransit);
            let offers = Offers::of(&tenant, &order, now());
            prop_assert_eq!(is_refused(&lines, &tenant, &offers), None, "{:?} {:?}", lines, tenant.policy);
        }
    }

    #[test]
    fn whatever_is_typed_is_read_or_named(text in "\\PC{0,300}", name in "\\PC{0,20}") {
        let field = |_: &str| Some(text.clone());
        let now = model::PostalAddress { country: "US".to_owned(), ..model::PostalAddress::default() };
        if let Ok(to) = editing::address(field, &now) {
            prop_assert_eq!((to.country.as_str(), to.region.as_str()), ("US", ""));
            prop_assert!(!to.street.is_empty() && to.street.len() <= 255);
        }
        let contact = editing::contact(|field| Some(if field == "email" { name.clone() } else { text.clone() }), &model::Contact::default());
        prop_assert!(contact.is_err() || name.trim().is_empty() || name.contains('@'));
    }
}
