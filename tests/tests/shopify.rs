//! Shopify slow, down, throttled or talking nonsense: an honest answer or a person, within 6 seconds, and never a guess.

#![cfg(test)]

use model::{Rule, Turn};
use serde_json::json;
use std::time::{Duration, Instant};
use tests::{Heard, Jitter, World};

/// Twilio waits no longer than this by our settings, and no shopper should.
const LIMIT: Duration = Duration::from_secs(6);
const MODES: [&str; 4] = ["slow", "down", "throttled", "garbage"];
const ASKS: [&str; 3] =
    ["Where is order #1003?", "I need to cancel order #1001", "change the size on my last order"];

/// A chat signed in as Ada.
async fn signed_in(world: &World) -> String {
    let token = world.session().await;
    let heard = world.dev("sign-in", json!({ "token": token, "customer": "ada@example.com" })).await;
    heard.body["token"].as_str().unwrap().to_owned()
}

/// Nothing is said about an order, and a person is offered.
fn assert_honest(turn: &Turn, at: &str) {
    assert_eq!(turn.reason.rule, Rule::ShopUnavailable, "{at}");
    assert_eq!(turn.reason.order, None, "{at}: no order decided");
    let said: String = turn.replies.iter().map(|reply| reply.text.as_str()).collect::<Vec<_>>().join(" ");
    assert!(said.contains("can’t reach the order system") && said.contains("person"), "{at}: {said}");
    assert!(
        turn.replies.iter().all(|reply| reply.card.is_none() && reply.actions.is_empty()),
        "{at}: {said}"
    );
    for guess in ["shipped", "delivered", "cancelled", "not found", "can’t find"] {
        assert!(!said.contains(guess), "{at}: {said}");
    }
}

async fn timed(world: &World, token: &str, id: &str, words: &str) -> (Heard, Duration) {
    let began = Instant::now();
    let heard = world.chat(token, id, words).await;
    (heard, began.elapsed())
}

#[test]
fn two_calls_of_a_turn_fit_into_the_time_there_is() {
    assert!(2 * shop::PATIENCE + Duration::from_secs(1) <= LIMIT, "with a second for everything else");
}

#[tokio::test]
async fn a_shop_that_does_not_answer_well_gets_an_honest_answer_in_time() {
    for mode in MODES {
        let world = World::new().await;
        let token = signed_in(&world).await;
        world.dev("shopify", json!({ "mode": mode })).await;
        // One is enough for the slow one, which takes its time.
        let asks = if mode == "slow" { &ASKS[..1] } else { &ASKS[..] };
        for (place, words) in asks.iter().enumerate() {
            let (heard, took) = timed(&world, &token, &format!("m{place}"), words).await;
            let at = format!("{mode}: {words}");
            assert_eq!(heard.status, 200, "{at}");
            assert!(took < LIMIT, "{at}: {took:?}");
            let turns = world.turns(heard.body["conversation"].as_str().unwrap()).await;
            assert_honest(turns.last().unwrap(), &at);
        }
        let (heard, _) = timed(&world, &token, "yes", "yes please").await;
        let turns = world.turns(heard.body["conversation"].as_str().unwrap()).await;
        assert_eq!(turns.last().unwrap().reason.rule, Rule::PersonAccepted, "{mode}");
        world.local.let_out().await;
        assert_eq!(world.local.providers.left().len(), 1, "{mode}: the handoff");
    }
}

#[tokio::test]
async fn a_shop_that_fails_between_the_list_and_the_order_gets_an_honest_answer() {
    for mode in [demo_shop::Mode::Down, demo_shop::Mode::Throttled, demo_shop::Mode::Garbage] {
        let world = World::new().await;
        let token = signed_in(&world).await;
        // The first question brings the token; the list then answers, the order does not.
        world.chat(&token, "warm", "where is #1003?").await;
        world.local.shop.set_mode(mode);
        world.local.shop.set_mode_for(demo_shop::Mode::Ok, 1);
        let heard = world.chat(&token, "asked", "I need to cancel order #1001").await;
        let turns = world.turns(heard.body["conversation"].as_str().unwrap()).await;
        assert_honest(turns.last().unwrap(), &format!("{mode:?} after the list"));
    }
}

#[tokio::test]
async fn a_sign_in_while_the_shop_does_not_answer_keeps_the_link_and_says_so_in_time() {
    for mode in MODES {
        let world = World::new().await;
        let text = json!({ "from": "+14155550123", "text": "I need to cancel order #1001" });
        let conversation = world.dev("text", text).await.body["conversation"].as_str().unwrap().to_owned();
        let link = world.local.providers.left()[0].text.clone();
        let link =
            link.split_whitespace().find(|word| word.starts_with("http")).unwrap().trim_end_matches('.');
        world.dev("shopify", json!({ "mode": mode })).await;
        let began = Instant::now();
        let body = json!({ "link": link, "customer": "ada@example.com" });
        assert_eq!(world.dev("sign-in", body.clone()).await.status, 503, "{mode}");
        assert!(began.elapsed() < LIMIT, "{mode}: {:?}", began.elapsed());
        assert_eq!(world.turns(&conversation).await.len(), 1, "{mode}: nothing was decided");
        world.dev("shopify", json!({ "mode": "ok" })).await;
        assert_eq!(world.dev("sign-in", body).await.status, 200, "{mode}: the link still works");
        assert_eq!(world.turns(&conversation).await.len(), 2, "{mode}");
    }
}

/// Guards `Asked` in `desk/src/observe.rs`.
#[tokio::test]
async fn a_turn_that_is_decided_again_asks_the_shop_nothing_twice() {
    let mut most = 0;
    for round in 0..20 {
        let world = World::new().await;
        let token = signed_in(&world).await;
        world.chat(&token, "warm", "where is #1003?").await;
        world.local.shop.clear_requests();
        tokio::join!(
            Jitter::new(round, world.chat(&token, "one", "Where is order #1003?")),
            Jitter::new(round + 1000, world.chat(&token, "two", "I need to cancel order #1001")),
        );
        let asked = world.local.shop.requests();
        assert!(asked.len() <= 4, "round {round}: two calls a turn, {asked:?}");
        most = most.max(asked.len());
    }
    assert_eq!(most, 4);
}
