//! The relay off for a day and more, with poison in front: what may still leave arrives, once, and nothing is lost
//! silently.

#![cfg(test)]

use aftersale::{Mail, Text};
use clock::Clock;
use jiff::SignedDuration;
use serde_json::Value;
use std::collections::BTreeMap;
use tests::{Poison, Wire, World};

const KINDS: [&str; 4] = ["sms", "mail", "handoff", "fax"];

async fn text(world: &World, number: u32, words: &str) {
    let from = format!("+1415555{number:04}");
    let text = Text { from, body: words.to_owned(), whatsapp: false, sid: format!("SM{number:032}") };
    assert_eq!(world.request(world.local.text_request(&text).unwrap()).await.status, 200);
}

async fn mail(world: &World, number: u32, words: &str) {
    let from = format!("shopper{number}@example.com");
    let id = format!("mail{number}");
    let (subject, text) = ("My order".to_owned(), words.to_owned());
    let mail = Mail { from, subject, text, id, reply_to: None };
    assert_eq!(world.request(world.local.mail_request(&mail).unwrap()).await.status, 200);
}

/// A text with an answer, a mail with an answer, and one of each that also asks for a person.
async fn shoppers(world: &World, number: u32) {
    text(world, number, "hello").await;
    text(world, number + 1, "I want to talk to a person").await;
    mail(world, number + 2, "hello").await;
    mail(world, number + 3, "I want to talk to a person").await;
}

/// So many minutes pass; in each of them the schedule comes, and the queues give out what they have.
async fn minutes(world: &World, count: u32) {
    for _ in 0..count {
        world.wait(SignedDuration::from_mins(1));
        world.local.sweep().await;
        world.local.let_out().await;
    }
}

/// How many messages of each kind left, and that none of them left twice.
fn left(world: &World) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    let mut seen = std::collections::BTreeSet::new();
    for left in world.local.providers.left() {
        *counts.entry(left.kind.clone()).or_default() += 1;
        let what = match left.kind.as_str() {
            "handoff" => left.attempt.clone().unwrap_or_default(),
            _ => left.to.clone(),
        };
        assert!(seen.insert((left.kind.clone(), what.clone())), "{} {what} left twice", left.kind);
    }
    counts
}

fn counts(sms: usize, mail: usize, handoff: usize) -> BTreeMap<String, usize> {
    let all = [("sms", sms), ("mail", mail), ("handoff", handoff)];
    all.into_iter().filter(|(_, count)| *count > 0).map(|(kind, count)| (kind.to_owned(), count)).collect()
}

/// One item that nobody can read of each kind in each shard of the index, older than everything else.
async fn poison(world: &World, wire: &Wire) {
    for kind in KINDS {
        wire.poison(&Poison::many(kind, 4, world.clock.now())).await;
    }
}

#[tokio::test]
async fn a_relay_that_is_off_for_25_hours_is_stood_in_for_by_the_sweep() {
    let wire = Wire::default();
    let world = World::wired(&wire).await;
    poison(&world, &wire).await;
    world.local.stop_stream();
    for (round, number) in (1..=4).zip((0..).step_by(10)) {
        shoppers(&world, number).await;
        // In time: a text may be ten minutes old, not more.
        minutes(&world, 6).await;
        assert_eq!(left(&world), counts(2 * round, 2 * round, 2 * round), "after {round} rounds");
        world.wait(SignedDuration::from_hours(8));
    }
    // The stream has forgotten all of it; what comes now goes by the relay again.
    world.local.start_stream().await;
    shoppers(&world, 90).await;
    for _ in 0..3 {
        world.local.let_out().await;
    }
    assert_eq!(left(&world), counts(10, 10, 10));
}

#[tokio::test]
async fn after_25_hours_without_relay_and_sweep_every_handoff_arrives_and_what_is_too_old_is_shown_as_dropped()
 {
    let wire = Wire::default();
    let world = World::wired(&wire).await;
    poison(&world, &wire).await;
    world.local.stop_stream();
    shoppers(&world, 0).await;
    world.wait(SignedDuration::from_hours(25));
    world.local.start_stream().await;
    // What is this old is looked for once an hour.
    minutes(&world, 61).await;
    assert_eq!(left(&world), counts(0, 0, 2));
    let stories = world.local.providers.left();
    let stories = stories.iter().map(|left| serde_json::from_str::<Value>(&left.text).unwrap());
    for conversation in stories.map(|story| story["conversation"].as_str().unwrap().to_owned()) {
        let heard = world.look(&format!("conversation?id={conversation}")).await;
        let outbox = heard["turns"][0]["outbox"].as_array().unwrap().clone();
        let states: Vec<(&str, &str)> = outbox
            .iter()
            .map(|out| (out["kind"].as_str().unwrap(), out["state"].as_str().unwrap()))
            .filter(|(kind, _)| *kind != "handoff")
            .collect();
        assert!(matches!(states.as_slice(), [("sms" | "mail", "dropped")]), "{states:?}");
    }
    assert_eq!(open_items(&world).await, 16, "only the poison still waits, and the alarm sees it");
}

async fn open_items(world: &World) -> usize {
    world.local.store().unsent(world.clock.now()).await.unwrap().len()
}

#[tokio::test]
async fn poison_in_front_of_the_stream_holds_nobody_up() {
    let wire = Wire::default();
    let world = World::wired(&wire).await;
    // More than one batch of the stream.
    for kind in KINDS {
        wire.poison(&Poison::many(kind, 40, world.clock.now())).await;
    }
    shoppers(&world, 0).await;
    for _ in 0..4 {
        world.local.let_out().await;
    }
    assert_eq!(left(&world), counts(2, 2, 2));
}

#[tokio::test]
async fn poison_in_a_conversation_does_not_hold_its_other_messages_back() {
    let wire = Wire::default();
    let world = World::wired(&wire).await;
    world.local.stop_stream();
    text(&world, 1, "hello").await;
    let unsent = world.local.store().unsent(world.clock.now() + SignedDuration::from_secs(1)).await.unwrap();
    let pk = unsent[0].key.pk.clone();
    let at = world.clock.now();
    wire.poison(&[Poison { pk, kind: "sms".to_owned(), number: 0, at, shard: 0 }]).await;
    minutes(&world, 3).await;
    assert_eq!(left(&world), counts(1, 0, 0));
}

#[tokio::test]
async fn a_thousand_stuck_handoffs_hide_no_text() {
    let wire = Wire::default();
    let world = World::wired(&wire).await;
    // Ten hours and a few minutes old: not their minute.
    let since = world.clock.now() - SignedDuration::from_mins(10 * 60 + 5);
    wire.poison(&Poison::many("handoff", 1000, since)).await;
    world.local.stop_stream();
    text(&world, 1, "hello").await;
    minutes(&world, 3).await;
    assert_eq!(left(&world), counts(1, 0, 0));
}
