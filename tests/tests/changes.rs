//! A change of an order that is stopped anywhere, and to which Shopify answers anything: the order ends changed once and paid
//! back once, or as it was.

#![cfg(test)]

use demo_shop::{DemoFulfillmentOrder, DemoOrder, Mode};
use jiff::SignedDuration;
use tests::{Fault, StopAfter, Wire, World};

const ADA: u64 = 7001;

/// The socks of order #1001, a size larger.
const LARGER: &str = "203";
/// The sweater of the same order, a size smaller and three dollars cheaper.
const CHEAPER: &str = "101";

/// What is done to order #1001.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Cancel,
    Address,
    Items,
    Variant,
    Cheaper,
}

const KINDS: [Kind; 5] = [Kind::Cancel, Kind::Address, Kind::Items, Kind::Variant, Kind::Cheaper];

fn order(world: &World) -> DemoOrder {
    world.local.shop.orders().into_iter().find(|order| order.name == "#1001").unwrap()
}

impl Kind {
    /// Confirms it on the Hub's pages; the change waits in its queue.
    async fn confirm(self, world: &World) -> String {
        let socks = order(world).lines[2].id.to_string();
        let larger = [("variant", LARGER), ("count", "2")];
        let address =
            [("last_name", "Example"), ("street", "7 Hill Road"), ("zip", "04102"), ("city", "Portland")];
        let ada = world.shopper(ADA);
        let change = match self {
            Self::Cancel => ada.change("1001", "cancel", &[]).await,
            Self::Address => ada.change("1001", "address", &address).await,
            Self::Items => ada.change("1001", "items", &[(&socks, "1")]).await,
            Self::Variant => ada.change_line("1001", "variant", &socks, &larger).await,
            Self::Cheaper => {
                let sweater = order(world).lines[0].id.to_string();
                ada.change_line("1001", "variant", &sweater, &[("variant", CHEAPER), ("count", "1")]).await
            }
        };
        world.local.relay_next().await;
        change
    }

    /// Time passes, and what waits is tried again.
    async fn settle(self, world: &World, change: &str, when: &str) {
        for _ in 0..4 {
            world.wait(SignedDuration::from_mins(3));
            world.local.sweep().await;
            world.local.let_out().await;
        }
        let said = world.shopper(ADA).progress(change).await.text;
        assert!(said.contains("Done"), "{self:?} {when}: {said}");
        let order = order(world);
        match self {
            Self::Cancel => {
                assert!(order.cancelled_at.is_some(), "{when}");
                assert_eq!(order.paid_back, [15_000], "{when}");
            }
            Self::Address => {
                let address = order.address.unwrap();
                assert_eq!(address.street, "7 Hill Road", "{when}");
                assert_eq!(order.note.lines().count(), 1, "{when}: {}", order.note);
            }
            Self::Items => {
                assert_eq!(order.lines[2].current, 1, "{when}");
                assert_eq!(order.lines[2].unfulfilled, 1, "{when}");
                assert_eq!(order.paid_back, [5_000], "{when}");
            }
            Self::Variant => {
                let socks: Vec<(&str, i64)> = order.lines[2..]
                    .iter()
                    .map(|line| (line.variant.as_deref().unwrap(), line.current))
                    .collect();
                assert_eq!(socks, [("Grey / 39-42", 1), ("Grey / 43-46", 2)], "{when}");
                assert_eq!((order.total(), order.paid()), (15_000, 15_000), "{when}");
            }
            Self::Cheaper => {
                let sweaters = [&order.lines[0], &order.lines[3]];
                let sweaters = sweaters.map(|line| (line.variant.as_deref().unwrap(), line.current));
                assert_eq!(sweaters, [("Blue / M", 0), ("Blue / S", 1)], "{when}");
                assert_eq!((order.total(), order.paid()), (14_700, 14_700), "{when}");
                assert_eq!(order.paid_back, [300], "{when}");
            }
        }
        let once = usize::from(matches!(self, Self::Items | Self::Cheaper));
        assert_eq!(world.local.shop.done_once(), once, "{self:?} {when}: refunds");
    }
}

#[tokio::test]
async fn a_change_that_dies_at_any_await_is_made_once() {
    for kind in KINDS {
        for waits in 0.. {
            let world = World::new().await;
            let change = kind.confirm(&world).await;
            let finished = StopAfter::new(waits, world.local.change_next()).await.is_some();
            kind.settle(&world, &change, &format!("stopped after {waits} waits")).await;
            if finished {
                // Without stops this test would say nothing.
                assert!(waits > 5, "{kind:?} waits {waits} times only");
                break;
            }
        }
    }
}

#[tokio::test]
async fn whatever_shopify_answers_once_a_change_is_made_once() {
    for kind in KINDS {
        for mode in [Mode::Lost, Mode::Down, Mode::Throttled, Mode::Garbage] {
            for before in 0.. {
                let world = World::new().await;
                let change = kind.confirm(&world).await;
                world.local.shop.clear_requests();
                world.local.shop.set_mode_after(before, mode);
                world.local.change_next().await;
                let asked = world.local.shop.requests().len();
                world.local.shop.set_mode(Mode::Ok);
                kind.settle(&world, &change, &format!("{mode:?} after {before} answers")).await;
                if asked <= usize::try_from(before).unwrap() {
                    assert!(before > 3, "{kind:?} asks {before} times only");
                    break;
                }
            }
        }
    }
}

#[tokio::test]
async fn whatever_the_table_does_once_a_change_is_made_once() {
    for kind in KINDS {
        for fault in Fault::ALL {
            for place in 0.. {
                let wire = Wire::default();
                let world = World::wired(&wire).await;
                let change = kind.confirm(&world).await;
                wire.listen();
                wire.spoil(place, fault);
                world.local.change_next().await;
                let calls = wire.calls().len();
                wire.listen();
                kind.settle(&world, &change, &format!("{fault:?} at call {place}")).await;
                if calls <= place {
                    // Read, marked as asked (of two steps twice), and ended: each of them was spoiled, and there is no other.
                    assert_eq!(place, if kind == Kind::Cheaper { 4 } else { 3 }, "{kind:?}");
                    break;
                }
            }
        }
    }
}

/// Guards `is_open` in `editing::next`: what is asked is still open when it is asked, also when it is asked again.
#[tokio::test]
async fn what_shopify_never_heard_of_is_not_asked_again_once_the_order_has_shipped() {
    for kind in KINDS {
        // Two answers about the order are read before anything is asked, three before items are taken out or exchanged.
        for before in [0, if matches!(kind, Kind::Items | Kind::Variant | Kind::Cheaper) { 3 } else { 2 }] {
            let world = World::new().await;
            let change = kind.confirm(&world).await;
            world.local.shop.set_mode_after(before, Mode::Down);
            world.local.change_next().await;
            world.local.shop.edit_order("#1001", |order| {
                order.ship(&[0, 1, 2], jiff::Timestamp::UNIX_EPOCH, demo_shop::DemoTracking::default());
            });
            let shipped = order(&world);
            for _ in 0..3 {
                world.wait(SignedDuration::from_mins(3));
                world.local.let_out().await;
            }
            let said = world.shopper(ADA).progress(&change).await.text;
            assert!(said.contains("The order has moved on in the meantime"), "{kind:?} {before}: {said}");
            assert_eq!(order(&world), shipped, "{kind:?} {before}");
        }
    }
}

/// Guards the open change in `Store::put_change`: two changes of an order, confirmed in two windows, would each be judged without
/// the other.
#[tokio::test]
async fn one_change_of_an_order_is_carried_out_at_a_time() {
    let world = World::new().await;
    let ada = world.shopper(ADA);
    let lines: Vec<String> = order(&world).lines.iter().map(|line| line.id.to_string()).collect();
    let form = ada.form("1001", "items").await;
    let (_, first) = ada.send(&form, &[(&lines[2], "0")]).await;
    let (_, second) = ada.send(&form, &[(&lines[0], "0"), (&lines[1], "0")]).await;
    ada.send(&first, &[]).await;
    let (heard, _) = ada.send(&second, &[]).await;
    assert!(heard.text.contains(first.value("confirmed")), "the open one is shown: {}", heard.text);
    world.local.let_out().await;
    world.local.let_out().await;
    let left: Vec<i64> = order(&world).lines.iter().map(|line| line.current).collect();
    assert_eq!(left, [1, 2, 0]);
    // The first is done, so the next may begin; but not with what would leave nothing.
    let (heard, _) = ada.send(&second, &[]).await;
    assert!(heard.text.contains("At least one item has to stay."), "{}", heard.text);
}

/// Guards the comparison of the refund in `prepared`.
#[tokio::test]
async fn a_cancellation_that_would_pay_back_something_else_is_not_made() {
    let world = World::new().await;
    let change = Kind::Cancel.confirm(&world).await;
    world.local.shop.edit_order("#1001", |order| order.paid_back.push(2_500));
    world.local.let_out().await;
    let said = world.shopper(ADA).progress(&change).await.text;
    assert!(said.contains("The order has moved on in the meantime"), "{said}");
    assert!(order(&world).cancelled_at.is_none());
}

/// For six hours a change is tried; then nobody asks for it any more, and the page says that people look at it.
#[tokio::test]
async fn what_stays_unclear_is_given_to_people() {
    let world = World::new().await;
    let change = Kind::Items.confirm(&world).await;
    world.local.shop.set_mode_after(3, Mode::Down);
    world.local.change_next().await;
    world.local.shop.set_mode(Mode::Down);
    world.wait(SignedDuration::from_mins(4));
    world.local.let_out().await;
    world.wait(SignedDuration::from_hours(6));
    world.local.shop.set_mode(Mode::Ok);
    world.local.let_out().await;
    let said = world.shopper(ADA).progress(&change).await.text;
    assert!(said.contains("Our team looks at it"), "{said}");
    assert_eq!(order(&world).lines[2].current, 3);
}

/// Guards the comparison of the totals in `Admin::make_swap`: a commit would leave the order unpaid, or paid twice.
#[tokio::test]
async fn an_exchange_that_would_change_the_price_of_the_order_is_not_made() {
    let world = World::new().await;
    let change = Kind::Variant.confirm(&world).await;
    // A cent that no share of the price gives back.
    world.local.shop.edit_order("#1001", |order| {
        order.lines[2].price = 2_501;
        order.lines[2].off = 3;
    });
    let before = order(&world);
    world.local.let_out().await;
    let said = world.shopper(ADA).progress(&change).await.text;
    assert!(said.contains("Nothing was changed."), "{said}");
    assert_eq!(order(&world), before);
}

/// Guards the discount in `Swap`.
#[tokio::test]
async fn a_discount_stays_with_what_is_exchanged() {
    let world = World::new().await;
    world.local.shop.edit_order("#1001", |order| order.lines[2].off = 375);
    let change = Kind::Variant.confirm(&world).await;
    world.local.let_out().await;
    let said = world.shopper(ADA).progress(&change).await.text;
    assert!(said.contains("Done"), "{said}");
    let order = order(&world);
    assert_eq!((order.lines[3].current, order.lines[3].off), (2, 375));
    assert_eq!(order.total(), order.paid());
}

/// Guards `is_choice` where the exchange is made: what was there when it was confirmed may be sold by then.
#[tokio::test]
async fn what_is_sold_out_meanwhile_is_not_taken() {
    let world = World::new().await;
    let change = Kind::Variant.confirm(&world).await;
    world.local.shop.edit_order("#1001", |order| {
        order.lines[2].stock.insert(model::VariantId(203), 1);
    });
    let before = order(&world);
    world.local.let_out().await;
    let said = world.shopper(ADA).progress(&change).await.text;
    assert!(said.contains("Nothing was changed."), "{said}");
    assert_eq!(order(&world), before);
}

/// Guards the quantity in `Admin::begin`, and the demo shop's commit: an edit of an order that changed meanwhile.
#[tokio::test]
async fn an_order_that_changes_while_it_is_edited_is_not_overwritten() {
    // Committed is behind three questions, the beginning and the preparing: each place where somebody may be faster.
    for before in 3..6 {
        let world = World::new().await;
        let change = Kind::Variant.confirm(&world).await;
        world.local.shop.edit_after(before, "#1001", |order| order.refund(2, 1));
        world.local.change_next().await;
        let said = world.shopper(ADA).progress(&change).await.text;
        assert!(said.contains("Nothing was changed."), "{before}: {said}");
        assert_eq!((order(&world).lines.len(), order(&world).lines[2].current), (3, 2), "{before}");
    }
}

/// Guards the line in `Visit::swap`: the one that was shown, and no other that happens to be left.
#[tokio::test]
async fn an_exchange_is_made_on_the_line_that_was_shown_or_on_none() {
    let world = World::new().await;
    world.local.shop.edit_order("#1001", |order| {
        let second =
            DemoOrder { lines: vec![], ..order.clone() }.line("Merino Crew Sweater", Some("Blue / L"), 1);
        let mut line = second.lines[0].clone();
        line.id = model::LineItemId(500_100_104);
        let place = order.fulfillment_orders[0].clone();
        let id = model::FulfillmentOrderId(place.id.0 + 1);
        order.fulfillment_orders.push(DemoFulfillmentOrder { id, lines: vec![(line.id, 1)], ..place });
        order.lines.push(line);
    });
    let ada = world.shopper(ADA);
    let first = order(&world).lines[0].id.to_string();
    let form = ada.form_of("1001", "variant", &first).await;
    let (_, review) = ada.send(&form, &[("variant", "101")]).await;
    world.local.shop.edit_order("#1001", |order| {
        order.ship(&[0, 1, 2], jiff::Timestamp::UNIX_EPOCH, demo_shop::DemoTracking::default());
    });
    let before = order(&world);
    let (heard, _) = ada.send(&review, &[]).await;
    world.local.let_out().await;
    assert!(heard.text.contains("Which item is it about?"), "{}", heard.text);
    assert!(
        heard.text.contains("Merino Crew Sweater (Blue / L)"),
        "the other one is still open: {}",
        heard.text
    );
    assert_eq!(order(&world), before);
}

/// Guards `From<ShopError> for NotMade`: a scope that is missing is an end, and the order is free for another change.
#[tokio::test]
async fn without_the_scope_an_exchange_ends_at_once_and_locks_nothing() {
    let world = World::new().await;
    let change = Kind::Variant.confirm(&world).await;
    world.local.shop.deny_scope(Some("write_order_edits"));
    world.local.let_out().await;
    let said = world.shopper(ADA).progress(&change).await.text;
    assert!(said.contains("Nothing was changed."), "{said}");
    Kind::Address.confirm(&world).await;
    world.local.let_out().await;
    assert_eq!(order(&world).address.unwrap().street, "7 Hill Road");
}

/// Guards `needs_a_person` and the refusal of `Request::PayBack`: an exchange that is made, whose difference nobody pays back, is not
/// told as done.
#[tokio::test]
async fn what_cannot_be_paid_back_is_given_to_people() {
    let world = World::new().await;
    let change = Kind::Cheaper.confirm(&world).await;
    world.local.shop.deny_scope(Some("write_orders"));
    world.local.let_out().await;
    let said = world.shopper(ADA).progress(&change).await.text;
    assert!(said.contains("Order #1001 is changed. Paying back the difference hasn’t worked yet"), "{said}");
    let order = order(&world);
    assert_eq!((order.total(), order.paid(), order.paid_back.len()), (14_700, 15_000, 0));
    let items = world.local.items();
    let kinds = items.iter().filter_map(|item| item.pointer("/sk/S")?.as_str());
    assert_eq!(kinds.filter(|sk| sk.starts_with("outbox#handoff")).count(), 1);
    // The order is free for another change.
    world.local.shop.deny_scope(None);
    Kind::Address.confirm(&world).await;
    world.local.let_out().await;
    assert_eq!(self::order(&world).address.unwrap().street, "7 Hill Road");
}

/// Guards the amount in `next`: somebody of the shop may be faster, and nothing goes back twice.
#[tokio::test]
async fn what_the_shop_has_paid_back_itself_is_not_paid_back_again() {
    for (by_hand, expected) in [(300, "Done"), (200, "Paying back the difference hasn’t worked yet")] {
        let world = World::new().await;
        let change = Kind::Cheaper.confirm(&world).await;
        // Behind the commit, before the order is looked at again.
        world.local.shop.edit_after(7, "#1001", move |order| order.paid_back.push(by_hand));
        world.local.let_out().await;
        world.wait(SignedDuration::from_mins(4));
        world.local.let_out().await;
        let said = world.shopper(ADA).progress(&change).await.text;
        assert!(said.contains(expected), "{by_hand}: {said}");
        assert_eq!(order(&world).paid_back, [by_hand]);
    }
}

/// Guards `may_pay_back` and `keep_same_price` on the page, and the amount that is shown before it is confirmed.
#[tokio::test]
async fn what_costs_less_is_offered_with_the_amount_that_goes_back_and_only_where_one_can() {
    let world = World::new().await;
    let ada = world.shopper(ADA);
    let sweater = order(&world).lines[0].id.to_string();
    let form = ada.form_of("1001", "variant", &sweater).await;
    let (heard, review) = ada.send(&form, &[("variant", CHEAPER), ("count", "1")]).await;
    assert!(heard.text.contains("3.00 USD goes back to the payment method you used."), "{}", heard.text);
    assert!(!heard.text.contains("The price stays the same."), "{}", heard.text);
    // Another amount than the one that was shown is shown again, not carried out.
    let (heard, _) = ada.send(&review, &[("refund", "30.00 USD")]).await;
    assert!(heard.text.contains("3.00 USD goes back"), "{}", heard.text);
    for (status, paid_back) in
        [("PENDING", None), ("PAID", Some(-1_000)), ("PARTIALLY_REFUNDED", Some(1_000))]
    {
        world.local.shop.edit_order("#1001", |order| {
            status.clone_into(&mut order.financial_status);
            order.paid_back = paid_back.into_iter().collect();
        });
        let asked = [("order", "1001"), ("action", "variant"), ("line", sweater.as_str())];
        let page = ada.open("orders", &asked).await.text;
        assert!(page.contains("Blue / L") && !page.contains("Blue / S"), "{status}: {page}");
        assert!(page.contains("These cost the same. "), "{status}: {page}");
    }
}

/// Guards the outstanding amount in `Difference::between`: an order that is not balanced any more pays nothing back by itself.
#[tokio::test]
async fn an_order_that_is_out_of_balance_meanwhile_is_not_exchanged_for_less() {
    for paid_back in [1_000, -1_000] {
        let world = World::new().await;
        let change = Kind::Cheaper.confirm(&world).await;
        world.local.shop.edit_order("#1001", |order| order.paid_back.push(paid_back));
        let before = order(&world);
        world.local.let_out().await;
        let said = world.shopper(ADA).progress(&change).await.text;
        assert!(said.contains("Nothing was changed."), "{paid_back}: {said}");
        assert_eq!(order(&world), before, "{paid_back}");
    }
}
