//! What items of a line can be exchanged for.

use crate::order::{Line, now, order, tenant, until_shipped};
use editing::{Offers, Step, choices, discount, is_cheaper, is_choice, keep_same_price, next, swap};
use jiff::SignedDuration;
use model::{
    Change, ChangeId, ChangeState, Contact, LineItemId, LineProduct, Listing, Money, OrderChange,
    OrderDetails, OrderId, OrderName, OrderRule, Payment, Redacted, Refusal, Shipment, Variant, VariantId,
    Wanted,
};

/// A sweater in blue, size M, with everything that it comes in; in the order of its ids, from 1.
fn sweater(options: &[&str]) -> LineProduct {
    let variants = [
        ("Blue / M", "59.00", 5),
        ("Blue / L", "59.00", 2),
        ("Green / M", "59.00", 0),
        ("Green / L", "59.00", 9),
        ("Blue / XL", "64.00", 9),
        ("Blue / S", "54.00", 3),
    ];
    let variant = |(id, (title, price, available)): (u64, (&str, &str, u32))| Variant {
        id: VariantId(id),
        title: title.to_owned(),
        price: price.to_owned(),
        available,
    };
    LineProduct {
        own: VariantId(1),
        is_plain: true,
        price: money("59.0"),
        listed: "59.0".to_owned(),
        paid: money("59.0"),
        options: options.iter().map(|option| (*option).to_owned()).collect(),
        variants: Listing::whole((1..).zip(variants).map(variant).collect()),
    }
}

fn money(amount: &str) -> Money {
    Money { amount: amount.to_owned(), currency: "EUR".to_owned() }
}

/// Of an order that is paid, whose lines are these variants.
fn details(variants: &[(u64, u64)]) -> OrderDetails {
    OrderDetails {
        contact: Redacted::new(Contact::default()),
        address: None,
        place: String::new(),
        note: Redacted::new(String::new()),
        payment: Payment::Paid,
        paid: money("177.0"),
        outstanding: money("0.0"),
        variants: variants.iter().map(|(line, variant)| (LineItemId(*line), VariantId(*variant))).collect(),
    }
}

fn ids(product: &LineProduct, changes: &[Change]) -> Vec<u64> {
    choices(product, Some(&until_shipped(changes))).iter().map(|variant| variant.id.0).collect()
}

#[test]
fn offered_is_what_differs_in_nothing_but_what_the_rule_allows_and_costs_no_more() {
    let sweater = sweater(&["Color", "Size"]);
    assert_eq!(ids(&sweater, &[]), [2, 3, 4, 6]);
    assert_eq!(ids(&sweater, &[Change::Variant]), [2, 3, 4, 6]);
    assert_eq!(ids(&sweater, &[Change::Size]), [2, 6]);
    assert_eq!(ids(&sweater, &[Change::Color]), [3]);
    assert_eq!(ids(&sweater, &[Change::Size, Change::Color]), [2, 3, 4, 6]);
    assert_eq!(ids(&sweater, &[Change::Address]), Vec::<u64>::new());
    assert!(choices(&sweater, None).is_empty());
}

#[test]
fn an_option_is_known_by_its_name_in_every_language() {
    let sizes = [
        "Size",
        "Storlek",
        "Talla",
        "Tamaño",
        "Taille",
        "Pointure",
        "Størrelse",
        "Schuhgröße",
        "Maat",
        "Koko",
        "Taglia",
        "Tamanho",
        "Rozmiar",
        "EU size",
        "Skostørrelse",
    ];
    let colors = [
        "Color",
        "Colour",
        "Färg",
        "Couleur",
        "Farge",
        "Farve",
        "Rahmenfarbe",
        "Kleur",
        "Väri",
        "Colore",
        "Cor",
        "Kolor",
    ];
    for size in sizes {
        assert_eq!(ids(&sweater(&["Motif", size]), &[Change::Size]), [2, 6], "{size}");
    }
    for color in colors {
        assert_eq!(ids(&sweater(&[color, "Fit"]), &[Change::Color]), [3], "{color}");
    }
    // "cor" as the end of another word is no colour, and what nobody knows is neither.
    assert_eq!(ids(&sweater(&["Decor", "Material"]), &[Change::Size, Change::Color]), Vec::<u64>::new());
    // Titles that do not name a value for each option say nothing about them.
    assert_eq!(ids(&sweater(&["Size"]), &[Change::Size]), Vec::<u64>::new());
    assert_eq!(ids(&sweater(&["Size"]), &[]), [2, 3, 4, 6]);
}

#[test]
fn what_costs_less_is_offered_only_where_it_is_known_what_goes_back() {
    let all = &["Color", "Size"];
    let reduced = LineProduct { paid: money("44.25"), ..sweater(all) };
    assert_eq!(ids(&reduced, &[]), [2, 3, 4], "what would be taken off the cheaper one, nobody can tell");
    let mut unpaid = sweater(all);
    keep_same_price(&mut unpaid);
    assert_eq!(ids(&unpaid, &[]), [2, 3, 4]);
    let sweater = sweater(all);
    let cheaper: Vec<u64> = (1..=7).filter(|id| is_cheaper(&sweater, VariantId(*id))).collect();
    assert_eq!(cheaper, [6]);
}

/// An exchange that pays back five euros, of an order that is so much overpaid.
fn paying_back(outstanding: &str) -> (OrderChange, OrderDetails) {
    let change = OrderChange {
        id: ChangeId::parse("change_0123456789abcdef0123456789abcdef").unwrap(),
        tenant: tenant(None, None).id,
        owner: serde_json::from_str("7").unwrap(),
        order: OrderId(1),
        name: OrderName::new("#1001"),
        wanted: Wanted::Swapped { line: LineItemId(1), left: 2, to: VariantId(6), of_it: 1 },
        refund: Some(money("5.00")),
        confirmed_at: now(),
        state: ChangeState::Asked { at: now() },
        conversation: None,
        noted: false,
    };
    (change, OrderDetails { outstanding: money(outstanding), ..details(&[(1, 1), (2, 6)]) })
}

/// Guards `owed`, the comparison of the amounts and the wait in `next`.
#[test]
fn what_an_order_costs_less_is_paid_back_if_it_is_what_was_shown() {
    let order = order(&[Line::of(2), Line::of(1)], Shipment::InTransit);
    let tenant = tenant(None, None);
    let step = |outstanding, minutes: i64| {
        let (change, details) = paying_back(outstanding);
        next(&change, (&order, &details), &tenant, now() + SignedDuration::from_mins(minutes))
    };
    assert_eq!(step("-5.0", 0), Step::Wait, "another worker may be at it");
    assert_eq!(step("-5.0", 1), Step::PayBack(money("5.0")));
    assert_eq!((step("0.00", 0), step("0.00", 500)), (Step::Finish, Step::Finish));
    assert_eq!(step("7.00", 1), Step::Finish, "the shop was faster, and paid back more");
    assert_eq!(step("-4.99", 1), Step::Refuse(Refusal::Owed), "another amount: a person decides");
    assert_eq!(step("-5.00", 500), Step::Refuse(Refusal::Owed), "Shopify forgets its keys");
}

#[test]
fn a_line_that_is_more_than_its_variant_is_left_alone() {
    let all = &["Color", "Size"];
    assert!(ids(&LineProduct { is_plain: false, ..sweater(all) }, &[]).is_empty());
    let sold_for_less = LineProduct { listed: "50.00".to_owned(), ..sweater(all) };
    assert!(ids(&sold_for_less, &[]).is_empty(), "its price holds no more");
    assert!(ids(&LineProduct { own: VariantId(77), ..sweater(all) }, &[]).is_empty(), "its variant is gone");
}

#[test]
fn so_many_as_there_are_can_be_had() {
    let (sweater, rule) = (sweater(&["Color", "Size"]), OrderRule::default());
    let can = |id, units| is_choice(&sweater, Some(&rule), VariantId(id), units);
    assert!(can(2, 2) && !can(2, 3) && !can(3, 1) && !can(5, 1) && !can(1, 1));
}

#[test]
fn a_discount_is_the_share_that_was_taken_off() {
    let paid = |amount| discount(&LineProduct { paid: money(amount), ..sweater(&[]) });
    assert_eq!(paid("59.0"), None);
    assert_eq!(paid("44.25"), Some(25.0));
    assert_eq!(paid("0.0"), Some(100.0));
    assert_eq!(paid("not a number"), None);
}

#[test]
fn what_is_not_offered_is_invalid() {
    let order = order(&[Line { sent: 1, ..Line::of(3) }], Shipment::InTransit);
    let tenant = tenant(Some(until_shipped(&[])), None);
    let offers = Offers::of(&tenant, &order, now());
    let offer = offers.swap_of("1").unwrap();
    assert_eq!(offer.most, 2);
    let details = details(&[(1, 1)]);
    let sent = |count: &str, variant: &str| {
        let field = |name: &str| {
            let sent = [("count", count), ("variant", variant)].into_iter().find(|(known, _)| *known == name);
            sent.map(|(_, value)| value.to_owned()).filter(|value| !value.is_empty())
        };
        let rule = tenant.policy.order_change.as_ref();
        swap(field, (offer, rule), &sweater(&["Color", "Size"]), (&order, &details))
            .map_err(|wrong| wrong.fields)
    };
    let two = Wanted::Swapped { line: LineItemId(1), left: 1, to: VariantId(2), of_it: 2 };
    assert_eq!((sent("2", "2"), sent("", "2")), (Ok(two), Err(vec!["count"])));
    assert_eq!(sent("3", "2"), Err(vec!["count"]));
    assert_eq!((sent("0", "2"), sent("-1", "4")), (Err(vec!["count"]), Err(vec!["count"])));
    for variant in ["", "1", "3", "5", "99", "two"] {
        assert_eq!(sent("1", variant), Err(vec!["variant"]), "{variant}");
    }
}
