//! What is counted, by tenant and channel.

#![cfg(test)]

use serde_json::{Value, json};
use tests::World;

const PHONE: &str = "+14155550123";

/// The figures of a name, each with its channel.
fn figures(world: &World, name: &str) -> Vec<(String, f64)> {
    let text = world.counted.text();
    let lines = text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let channel = |line: &Value| line["Channel"].as_str().unwrap_or("-").to_owned();
    lines.filter_map(|line| Some((channel(&line), line.get(name)?.as_f64()?))).collect()
}

async fn text(world: &World, sid: &str, words: &str) {
    let body = json!({ "from": PHONE, "text": words, "sid": format!("SM{sid:0>32}") });
    assert_eq!(world.dev("text", body).await.status, 200);
}

#[tokio::test]
async fn a_message_counts_once_by_tenant_and_channel() {
    let world = World::new().await;
    let token = world.session().await;
    world.chat(&token, "1", "hello").await;
    text(&world, "1", "hello").await;
    text(&world, "1", "hello").await;
    assert_eq!(figures(&world, "Messages"), [("webchat".to_owned(), 1.0), ("sms".to_owned(), 1.0)]);
    assert!(figures(&world, "Handoffs").is_empty(), "a figure of nought costs money");
}

#[tokio::test]
async fn handoffs_and_opt_outs_are_counted() {
    let world = World::new().await;
    let token = world.session().await;
    world.chat(&token, "1", "I want to talk to a person").await;
    text(&world, "1", "hello").await;
    text(&world, "2", "STOP").await;
    assert_eq!(figures(&world, "Handoffs"), [("webchat".to_owned(), 1.0)]);
    assert_eq!(figures(&world, "OptOuts"), [("sms".to_owned(), 1.0)]);
}

#[tokio::test]
async fn a_recipient_whom_the_carrier_opted_out_is_counted() {
    let world = World::new().await;
    world.local.providers.set_failing(Some(aftersale::Failing::OptedOut));
    text(&world, "1", "hello").await;
    assert_eq!(figures(&world, "OptOuts"), [("-".to_owned(), 1.0)]);
}

#[tokio::test]
async fn calls_to_the_shop_that_fail_are_counted() {
    let world = World::new().await;
    let token = world.session().await;
    world.chat(&token, "1", "hello").await;
    let heard = world.dev("sign-in", json!({ "token": token, "customer": "ada@example.com" })).await;
    let token = heard.body["token"].as_str().unwrap().to_owned();
    world.dev("shopify", json!({ "mode": "down" })).await;
    world.chat(&token, "2", "where is my last order?").await;
    assert_eq!(figures(&world, "ShopFailures"), [("webchat".to_owned(), 1.0)]);
}
