//! Two messages at once in one conversation: each is answered, in order, once.

#![cfg(test)]

use aftersale::Text;
use model::{Channel, Rule, TenantId, Turn};
use std::collections::BTreeSet;
use tests::{Heard, Jitter, World};

const PHONE: &str = "+14155550123";
const ROUNDS: u64 = 20;
const FIRST: &str = "I need to cancel order #1001";
const SECOND: &str = "I want to talk to a person";

fn assert_in_order(turns: &[Turn], round: u64) {
    let numbers: Vec<u64> = turns.iter().map(|turn| turn.number).collect();
    assert_eq!(numbers, [1, 2], "round {round}");
    let said: BTreeSet<&str> =
        turns.iter().map(|turn| turn.text.as_ref().unwrap().reveal().as_str()).collect();
    assert_eq!(said, BTreeSet::from([FIRST, SECOND]), "round {round}");
    // Whichever is second was decided on what the first had changed: after the handoff the agent is silent.
    let rules: Vec<Rule> = turns.iter().map(|turn| turn.reason.rule).collect();
    let person_first = turns[0].text.as_ref().unwrap().reveal() == SECOND;
    let wanted = if person_first {
        [Rule::PersonAsked, Rule::PersonHolds]
    } else {
        [Rule::SignInNeeded, Rule::PersonAsked]
    };
    assert_eq!(rules, wanted, "round {round}");
}

#[tokio::test]
async fn two_chat_messages_at_once_are_both_answered_in_order() {
    let mut orders = BTreeSet::new();
    for round in 0..ROUNDS {
        let world = World::new().await;
        let token = world.session().await;
        let (one, two) = tokio::join!(
            Jitter::new(round, world.chat(&token, "one", FIRST)),
            Jitter::new(round + 1000, world.chat(&token, "two", SECOND)),
        );
        for heard in [&one, &two] {
            assert_eq!(heard.status, 200, "round {round}: {}", heard.text);
        }
        let turns = world.turns(one.body["conversation"].as_str().unwrap()).await;
        assert_in_order(&turns, round);
        for (heard, text) in [(one, FIRST), (two, SECOND)] {
            let turn = turns.iter().find(|turn| turn.text.as_ref().unwrap().reveal() == text).unwrap();
            let replies = heard.body["replies"].as_array().unwrap().len();
            assert_eq!(replies, turn.replies.len(), "round {round}: each hears its own answer");
        }
        orders.insert(turns[0].text.as_ref().unwrap().reveal().clone());
    }
    assert_eq!(orders.len(), 2, "the rounds differ");
}

async fn text(world: &World, sid: u32, body: &str) -> Heard {
    let text = Text { from: PHONE.into(), body: body.into(), whatsapp: false, sid: format!("SM{sid:032}") };
    world.request(world.local.text_request(&text).unwrap()).await
}

/// The letters alone: a text writes its apostrophes and dashes in GSM-7.
fn letters(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphabetic).take(30).collect()
}

#[tokio::test]
async fn two_texts_at_once_are_both_answered_and_the_answers_leave_in_order() {
    let mut orders = BTreeSet::new();
    for round in 0..ROUNDS {
        let world = World::new().await;
        let (one, two) = tokio::join!(
            Jitter::new(round, text(&world, 1, FIRST)),
            Jitter::new(round + 1000, text(&world, 2, "hello")),
        );
        assert_eq!((one.status, two.status), (200, 200), "round {round}");
        // Two workers on the queues, too.
        for _ in 0..3 {
            tokio::join!(
                Jitter::new(round, world.local.let_out()),
                Jitter::new(round + 1000, world.local.let_out())
            );
        }
        let tenant = TenantId::parse(aftersale::TENANT).unwrap();
        let tenancy = world.local.tenancies.get(&world.local.desk, &tenant).await.unwrap();
        let id = desk::conversation_of(&tenancy.pepper(), &tenant, Channel::Sms, PHONE).unwrap();
        let turns = world.turns(id.as_str()).await;
        let answers: Vec<String> = turns.iter().map(|turn| letters(&turn.replies[0].text)).collect();
        let left: Vec<String> = world.local.providers.left().iter().map(|left| letters(&left.text)).collect();
        assert_eq!(turns.iter().map(|turn| turn.number).collect::<Vec<_>>(), [1, 2], "round {round}");
        assert_eq!(left, answers, "round {round}");
        orders.insert(left);
    }
    assert_eq!(orders.len(), 2, "the rounds differ");
}

#[tokio::test]
async fn the_same_message_twice_at_once_is_one_turn_with_one_answer() {
    for round in 0..ROUNDS {
        let world = World::new().await;
        let token = world.session().await;
        let (one, two) = tokio::join!(
            Jitter::new(round, world.chat(&token, "same", FIRST)),
            Jitter::new(round + 1000, world.chat(&token, "same", FIRST)),
        );
        assert_eq!((one.status, &one.body), (200, &two.body), "round {round}");
        assert_eq!(world.turns(one.body["conversation"].as_str().unwrap()).await.len(), 1, "round {round}");
    }
}
