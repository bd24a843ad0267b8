//! Where an order is and what of it can be sent back, in states that the demo shop does not begin with.

#![cfg(test)]

use clock::Clock;
use demo_shop::{DemoFulfillment, DemoOrder, DemoTracking};
use jiff::{SignedDuration, Timestamp};
use lambda_http::http::Method;
use tests::{Heard, World};

const ADA: u64 = 7001;
const EVE: u64 = 7005;
const DAY: SignedDuration = SignedDuration::from_hours(24);

/// What a customer who is signed in hears in the chat, all replies in one.
async fn heard(world: &World, customer: u64, question: &str) -> String {
    let answer = world.local.forward(&Method::GET, "session", vec![], Some(customer), b"").await.unwrap();
    let token = Heard::of(&answer).body["token"].as_str().unwrap().to_owned();
    let heard = world.chat(&token, "one", question).await;
    let replies = heard.body["replies"].as_array().unwrap();
    let texts: Vec<&str> = replies.iter().map(|reply| reply["text"].as_str().unwrap()).collect();
    texts.join("\n")
}

fn now(world: &World) -> Timestamp {
    world.clock.now()
}

/// A world in which something has happened to an order.
async fn in_which(order: &str, happened: impl FnOnce(&mut DemoOrder)) -> World {
    let world = World::new().await;
    world.local.shop.edit_order(order, happened);
    world
}

fn parcels(happened: impl Fn(&mut DemoFulfillment)) -> impl FnOnce(&mut DemoOrder) {
    move |order| order.fulfillments.iter_mut().for_each(happened)
}

#[tokio::test]
async fn of_a_day_that_was_named_and_has_passed_a_person_can_say_more() {
    let world = World::new().await;
    let passed = now(&world) - DAY;
    world.local.shop.edit_order("#1003", parcels(|parcel| parcel.estimated_at = Some(passed)));
    let said = heard(&world, ADA, "when does #1003 come?").await;
    assert!(said.contains("and that date has passed.") && !said.contains("should arrive"), "{said}");
    assert!(said.contains("Would you like me to pass this on to a person?"), "{said}");
}

#[tokio::test]
async fn a_parcel_that_is_due_today_is_still_to_come() {
    let world = World::new().await;
    let today = now(&world) - SignedDuration::from_mins(30);
    world.local.shop.edit_order("#1003", parcels(|parcel| parcel.estimated_at = Some(today)));
    let said = heard(&world, ADA, "when does #1003 come?").await;
    assert!(said.contains("and should arrive on 21 November.") && !said.contains("passed"), "{said}");
}

#[tokio::test]
async fn a_day_that_is_named_without_news_is_told_alike_in_chat_and_hub() {
    let world = in_which("#1003", parcels(|parcel| parcel.display_status = None)).await;
    let said = heard(&world, ADA, "when does #1003 come?").await;
    assert!(said.contains("should arrive on 22 November."), "{said}");
    let page = world.shopper(ADA).open("orders", &[("order", "1003")]).await.text;
    assert!(page.contains("Expected 22 November") && !page.contains("No news"), "{page}");
}

#[tokio::test]
async fn a_parcel_with_a_day_of_arrival_has_arrived() {
    let world = World::new().await;
    let arrived = now(&world) - DAY;
    world.local.shop.edit_order("#1003", parcels(|parcel| parcel.delivered_at = Some(arrived)));
    let said = heard(&world, ADA, "where is #1003?").await;
    assert!(said.contains("Order #1003 was delivered on 20 November."), "{said}");
}

#[tokio::test]
async fn a_parcel_that_waits_for_the_shopper_is_named_as_that() {
    let ready = parcels(|parcel| parcel.display_status = Some("READY_FOR_PICKUP".to_owned()));
    let said = heard(&in_which("#1003", ready).await, ADA, "where is #1003?").await;
    assert!(said.contains("Order #1003 is ready to be picked up."), "{said}");
}

#[tokio::test]
async fn several_parcels_are_not_said_to_be_all_of_an_order_that_is_partly_here() {
    let world = World::new().await;
    let sent = now(&world) - DAY;
    let ship = |order: &mut DemoOrder| {
        order.ship(&[0], sent, DemoTracking::default());
        order.ship(&[1], sent, DemoTracking::default());
    };
    world.local.shop.edit_order("#1001", ship);
    let said = heard(&world, ADA, "where is order 1001?").await;
    assert!(said.contains("Still here: Wool Socks") && said.contains("Parcel 2: "), "{said}");
    assert!(!said.contains("was sent in 2 parcels"), "{said}");
}

#[tokio::test]
async fn what_is_still_here_has_no_day_of_arrival() {
    let world = World::new().await;
    let arrived = now(&world) - SignedDuration::from_hours(1);
    let deliver = |order: &mut DemoOrder| order.deliver(arrived);
    world.local.shop.edit_order("#1002", deliver);
    let said = heard(&world, ADA, "when does #1002 come?").await;
    assert!(said.contains("The delivery date will only be known once the order has shipped."), "{said}");
}

#[tokio::test]
async fn of_a_payment_that_failed_or_that_nobody_knows_a_person_can_say_more() {
    for (status, says) in [
        ("VOIDED", "Nothing was charged for order #4004."),
        ("BARTERED", "I can’t tell for sure whether the payment for order #4004 has gone through."),
    ] {
        let world = in_which("#4004", |order| status.clone_into(&mut order.financial_status)).await;
        let said = heard(&world, EVE, "did my payment for 4004 go through?").await;
        assert!(said.contains(says) && said.contains("pass this on to a person?"), "{status}: {said}");
    }
}

#[tokio::test]
async fn whether_something_was_sent_back_is_not_guessed() {
    let world = in_which("#4002", |order| "TELEPORTED".clone_into(&mut order.return_status)).await;
    let said = heard(&world, EVE, "I want to return order 4002").await;
    assert!(said.contains("I can’t tell for sure whether a return for order #4002"), "{said}");
    assert!(!said.contains("You can start a return here"), "{said}");
}

/// Guards `is_later`: what is on its way is not promised a return that the rule refuses.
#[tokio::test]
async fn no_return_is_promised_for_what_the_rule_will_refuse() {
    let world = World::new().await;
    world.local.change_tenant(|tenant| tenant.policy.returns.as_mut().unwrap().never = true).await.unwrap();
    let said = heard(&world, ADA, "I need to change my order #1003").await;
    assert!(said.contains("It can’t be changed any more.") && !said.contains("return it"), "{said}");
    let page = world.shopper(ADA).open("orders", &[("order", "1003")]).await.text;
    assert!(page.contains("It can’t be changed any more.") && !page.contains("return it"), "{page}");
}
