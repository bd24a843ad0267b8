//! What leaves: once, in order, not too late, and not over a person (invariants 5 and 6).

#![cfg(test)]

use aftersale::Failing;
use jiff::SignedDuration;
use serde_json::{Value, json};
use tests::World;

const PHONE: &str = "+14155550123";

async fn text(world: &World, sid: &str, words: &str) -> String {
    let body = json!({ "from": PHONE, "text": words, "sid": format!("SM{sid:0>32}") });
    let heard = world.dev("text", body).await;
    assert_eq!(heard.status, 200, "{}", heard.text);
    heard.body["conversation"].as_str().unwrap().to_owned()
}

async fn states(world: &World, conversation: &str) -> Vec<String> {
    let heard = world.look(&format!("conversation?id={conversation}")).await;
    let turns = heard["turns"].as_array().unwrap().clone();
    let outbox = turns.iter().flat_map(|turn| turn["outbox"].as_array().unwrap().clone());
    outbox.map(|out| out["state"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn second_delivery_of_the_same_sms_gets_the_same_reply_and_sends_nothing_more() {
    let world = World::new().await;
    let conversation = text(&world, "1", "I need to cancel my order").await;
    let first = world.turns(&conversation).await;
    text(&world, "1", "I need to cancel my order").await;
    assert_eq!(world.turns(&conversation).await, first);
    assert_eq!(world.local.providers.left().len(), 1);
}

#[tokio::test]
async fn a_send_whose_answer_was_lost_is_looked_up_and_not_repeated() {
    let world = World::new().await;
    world.local.providers.set_failing(Some(Failing::Lost));
    let conversation = text(&world, "1", "hello").await;
    assert_eq!(states(&world, &conversation).await, ["sending"]);
    world.local.providers.set_failing(None);
    world.wait(SignedDuration::from_secs(61));
    world.local.let_out().await;
    assert_eq!(states(&world, &conversation).await, ["sent"]);
    assert_eq!(world.local.providers.left().len(), 1, "it was sent twice");
}

/// Guards `known` in `desk/src/deliver.rs`.
#[tokio::test]
async fn the_same_words_twice_in_one_second_are_two_messages_also_when_the_second_send_fails() {
    let world = World::new().await;
    let conversation = text(&world, "1", "thanks").await;
    text(&world, "2", "thanks").await;
    let both = world.local.providers.left();
    assert_eq!(both[0].text, both[1].text, "the same words");
    world.local.providers.set_failing(Some(Failing::Down));
    text(&world, "3", "thanks").await;
    world.local.providers.set_failing(None);
    world.wait(SignedDuration::from_secs(61));
    world.local.let_out().await;
    assert_eq!(states(&world, &conversation).await, ["sent", "sent", "sent"]);
    assert_eq!(world.local.providers.left().len(), 3, "the third was taken for another");
}

#[tokio::test]
async fn a_provider_that_was_down_gets_the_message_once_it_is_back() {
    let world = World::new().await;
    world.local.providers.set_failing(Some(Failing::Down));
    let conversation = text(&world, "1", "hello").await;
    assert!(world.local.providers.left().is_empty());
    world.wait(SignedDuration::from_secs(61));
    world.local.let_out().await;
    assert!(world.local.providers.left().is_empty(), "nothing is sent while it cannot be looked up");
    world.local.providers.set_failing(None);
    world.local.let_out().await;
    assert_eq!(states(&world, &conversation).await, ["sent"]);
    assert_eq!(world.local.providers.left().len(), 1);
}

#[tokio::test]
async fn a_text_older_than_ten_minutes_is_dropped_and_shown_as_dropped() {
    let world = World::new().await;
    world.local.providers.set_failing(Some(Failing::Down));
    let conversation = text(&world, "1", "hello").await;
    world.local.providers.set_failing(None);
    world.wait(SignedDuration::from_mins(11));
    world.local.let_out().await;
    assert_eq!(states(&world, &conversation).await, ["dropped"]);
    assert!(world.local.providers.left().is_empty());
}

#[tokio::test]
async fn a_message_is_dropped_when_a_person_took_over_before_it_left() {
    let world = World::new().await;
    world.local.providers.set_failing(Some(Failing::Down));
    let conversation = text(&world, "1", "hello").await;
    text(&world, "2", "I want to talk to a person").await;
    world.local.providers.set_failing(None);
    world.wait(SignedDuration::from_secs(61));
    for _ in 0..3 {
        world.local.let_out().await;
    }
    assert_eq!(states(&world, &conversation).await, ["dropped", "sent", "sent"]);
    let kinds: Vec<String> = world.local.providers.left().into_iter().map(|left| left.kind).collect();
    assert!(kinds.contains(&"handoff".to_owned()) && kinds.iter().filter(|kind| *kind == "sms").count() == 1);
}

#[tokio::test]
async fn two_answers_of_one_conversation_leave_in_order() {
    let world = World::new().await;
    world.local.providers.set_failing(Some(Failing::Down));
    text(&world, "1", "hello").await;
    text(&world, "2", "thanks").await;
    world.local.providers.set_failing(None);
    world.wait(SignedDuration::from_secs(61));
    for _ in 0..3 {
        world.local.let_out().await;
    }
    let texts: Vec<String> = world.local.providers.left().into_iter().map(|left| left.text).collect();
    assert_eq!(texts.len(), 2);
    assert!(texts[0].starts_with("Hi") && texts[1].starts_with("You"), "{texts:?}");
}

#[tokio::test]
async fn a_number_that_twilio_calls_opted_out_gets_nothing_more() {
    let world = World::new().await;
    world.local.providers.set_failing(Some(Failing::OptedOut));
    let conversation = text(&world, "1", "hello").await;
    assert_eq!(states(&world, &conversation).await, ["failed"]);
    world.local.providers.set_failing(None);
    text(&world, "2", "where is my order?").await;
    assert!(world.local.providers.left().is_empty());
    let turns = world.turns(&conversation).await;
    assert_eq!(turns.last().unwrap().reason.rule, model::Rule::OptedOutSilence);
}

#[tokio::test]
async fn what_the_stream_missed_is_found_by_the_sweep_and_leaves_once() {
    let world = World::new().await;
    world.local.stop_stream();
    let conversation = text(&world, "1", "hello").await;
    assert_eq!(states(&world, &conversation).await, ["unsent"]);
    world.local.sweep().await;
    world.local.let_out().await;
    assert_eq!(states(&world, &conversation).await, ["unsent"], "what is young is left to the stream");
    world.wait(SignedDuration::from_secs(121));
    world.local.sweep().await;
    world.local.sweep().await;
    world.local.let_out().await;
    assert_eq!(states(&world, &conversation).await, ["sent"]);
    assert_eq!(world.local.providers.left().len(), 1);
}

#[tokio::test]
async fn the_stream_switched_off_for_a_day_loses_no_handoff() {
    let world = World::new().await;
    world.local.stop_stream();
    text(&world, "1", "I want to talk to a person").await;
    world.wait(SignedDuration::from_hours(25));
    world.local.sweep().await;
    world.local.let_out().await;
    let kinds: Vec<String> = world.local.providers.left().into_iter().map(|left| left.kind).collect();
    assert!(kinds.contains(&"handoff".to_owned()), "{kinds:?}");
    assert_eq!(kinds.iter().filter(|kind| *kind == "handoff").count(), 1);
}

#[tokio::test]
async fn a_handoff_brings_the_whole_story() {
    let world = World::new().await;
    text(&world, "1", "I need to cancel my order").await;
    text(&world, "2", "I want to talk to a person").await;
    let handoff = world.local.providers.left().into_iter().find(|left| left.kind == "handoff").unwrap();
    let story: Value = serde_json::from_str(&handoff.text).unwrap();
    assert_eq!(story["address"], PHONE);
    assert_eq!(story["reason"], json!({ "asked": "person_asked", "before": "sign_in_needed" }));
    let said: Vec<&str> =
        story["transcript"].as_array().unwrap().iter().filter_map(|line| line["from"].as_str()).collect();
    assert_eq!(said, ["shopper", "agent", "shopper", "agent"]);
}
