//! What became of a change stands in the conversation whose link led to it, for whoever may know; what stays unclear goes to a person.

#![cfg(test)]

use demo_shop::Mode;
use jiff::SignedDuration;
use lambda_http::http::Method;
use model::{Author, ConversationId, OutboxKind, Rule, TenantId, Turn, TurnKind};
use serde_json::Value;
use store::keys::Key;
use tests::{Fault, Form, Heard, Shopper, StopAfter, Wire, World};

const ADA: u64 = 7001;
const BEN: u64 = 7002;

/// A chat of somebody who is logged in at the shop.
struct Chat {
    token: String,
    id: String,
}

impl Chat {
    async fn of(world: &World, customer: u64) -> Self {
        let answer = world.local.forward(&Method::GET, "session", vec![], Some(customer), b"").await.unwrap();
        let token = Heard::of(&answer).body["token"].as_str().unwrap().to_owned();
        let id = token.split('.').next().unwrap().to_owned();
        Self { token, id }
    }

    async fn said(&self, world: &World) -> Vec<String> {
        let heard = world.messages(&self.token).await;
        let replies = heard.body["replies"].as_array().unwrap();
        replies.iter().map(|reply| reply["text"].as_str().unwrap().to_owned()).collect()
    }

    async fn events(&self, world: &World) -> Vec<Turn> {
        let turns = world.turns(&self.id).await;
        turns.into_iter().filter(|turn| turn.kind == TurnKind::Change).collect()
    }
}

/// Confirms the cancellation of #1001 on the pages to which a link of this conversation leads; the change waits in its queue.
async fn cancel(world: &World, chat: &str) -> String {
    let ada = world.shopper(ADA);
    let form = confirmation(&ada, chat).await;
    ada.send(&form, &[]).await;
    world.local.relay_next().await;
    form.value("confirmed").to_owned()
}

async fn confirmation(ada: &Shopper<'_>, chat: &str) -> Form {
    let query = [("order", "1001"), ("action", "cancel"), ("chat", chat)];
    Form::read(ada.open("orders", &query).await.text, &query)
}

async fn settle(world: &World) {
    for _ in 0..4 {
        world.wait(SignedDuration::from_mins(3));
        world.local.sweep().await;
        world.local.let_out().await;
    }
}

/// A confirmed cancellation that Shopify never answers, and nobody asks for any more.
async fn unclear(world: &World, chat: &str) {
    cancel(world, chat).await;
    world.local.shop.set_mode_after(2, Mode::Down);
    world.local.change_next().await;
    world.local.shop.set_mode(Mode::Down);
    world.wait(SignedDuration::from_hours(7));
    world.local.shop.set_mode(Mode::Ok);
    settle(world).await;
}

async fn handoffs(world: &World, conversation: &str) -> usize {
    let (tenant, id) = (TenantId::parse("demo").unwrap(), ConversationId::parse(conversation).unwrap());
    let pk = Key::conversation(&tenant, &id).pk;
    let items = world.local.store().outbox_of(&pk, clock::Clock::now(&*world.clock)).await.unwrap();
    items.iter().filter(|out| out.kind == OutboxKind::Handoff).count()
}

#[tokio::test]
async fn the_links_of_a_chat_lead_to_pages_that_know_it() {
    let world = World::new().await;
    let chat = Chat::of(&world, ADA).await;
    let heard = world.chat(&chat.token, "1", "please cancel order 1001").await;
    let url = heard.body.pointer("/replies/0/card/url").and_then(Value::as_str).unwrap();
    assert!(url.contains(&format!("&chat={}", chat.id)), "{url}");
    let ada = world.shopper(ADA);
    let page = ada.open("orders", &[("order", "1001"), ("chat", &chat.id)]).await.text;
    // The order's own actions keep it, and so does the form.
    assert!(page.matches(&format!("chat={}", chat.id)).count() >= 4, "{page}");
    let form = confirmation(&ada, &chat.id).await;
    assert!(form.page.contains(&format!("action=cancel&amp;chat={}", chat.id)), "{}", form.page);
}

#[tokio::test]
async fn a_change_stands_in_its_chat_once_it_is_made() {
    let world = World::new().await;
    let chat = Chat::of(&world, ADA).await;
    world.chat(&chat.token, "1", "please cancel order 1001").await;
    let before = chat.said(&world).await.len();
    cancel(&world, &chat.id).await;
    settle(&world).await;
    let said = chat.said(&world).await;
    assert_eq!(said.len(), before + 1, "{said:?}");
    assert_eq!(said.last().unwrap(), "Order #1001 is cancelled.");
    let events = chat.events(&world).await;
    assert_eq!((events.len(), events[0].reason.rule), (1, Rule::ChangeMade));
    assert_eq!(handoffs(&world, &chat.id).await, 0);
    // The conversation goes on behind it.
    assert_eq!(world.chat(&chat.token, "2", "thanks").await.status, 200);
}

/// Guards `Identity::was` in `Desk::tell`: a link may have been passed on, and its sender must not learn of somebody else's orders.
#[tokio::test]
async fn a_conversation_learns_nothing_of_somebody_elses_change() {
    for place in 0..5 {
        let world = World::new().await;
        let ben = Chat::of(&world, BEN).await;
        world.chat(&ben.token, "1", "hello").await;
        let anonymous = world.session().await;
        world.chat(&anonymous, "1", "hello").await;
        let nobody = anonymous.split('.').next().unwrap();
        let chats = [ben.id.as_str(), nobody, "conv_0123456789abcdef", "no conversation", ""];
        let turns = async || world.turns(&ben.id).await.len() + world.turns(nobody).await.len();
        let before = turns().await;
        cancel(&world, chats[place]).await;
        settle(&world).await;
        let order = world.local.shop.orders().into_iter().find(|order| order.name == "#1001").unwrap();
        assert!(order.cancelled_at.is_some(), "{}", chats[place]);
        assert_eq!(turns().await, before, "{}", chats[place]);
    }
}

/// Guards the filter in `channel::webchat::transcript`: a person who speaks there says it.
#[tokio::test]
async fn where_a_person_speaks_it_is_recorded_and_not_said() {
    let world = World::new().await;
    let chat = Chat::of(&world, ADA).await;
    world.chat(&chat.token, "1", "I want to talk to a person").await;
    let before = chat.said(&world).await;
    cancel(&world, &chat.id).await;
    settle(&world).await;
    assert_eq!(chat.said(&world).await, before);
    let events = chat.events(&world).await;
    assert_eq!((events.len(), events[0].author), (1, Author::Nobody));
}

#[tokio::test]
async fn what_stays_unclear_goes_to_a_person_with_the_whole_story() {
    let world = World::new().await;
    let chat = Chat::of(&world, ADA).await;
    world.chat(&chat.token, "1", "please cancel order 1001").await;
    unclear(&world, &chat.id).await;
    assert_eq!(handoffs(&world, &chat.id).await, 1);
    let events = chat.events(&world).await;
    assert_eq!((events.len(), events[0].reason.rule), (1, Rule::ChangeUnclear));
    let heard = world.chat(&chat.token, "2", "is it cancelled?").await;
    assert_eq!(heard.body["replies"].as_array().unwrap().len(), 0, "a person holds it: {}", heard.text);
}

#[tokio::test]
async fn what_stays_unclear_without_a_conversation_goes_to_a_person_all_the_same() {
    let world = World::new().await;
    unclear(&world, "").await;
    let items = world.local.items();
    let kinds = items.iter().filter_map(|item| item.pointer("/sk/S")?.as_str());
    assert_eq!(kinds.filter(|sk| sk.starts_with("outbox#handoff")).count(), 1);
}

#[tokio::test]
async fn a_worker_that_dies_at_any_await_tells_once() {
    for waits in 0.. {
        let world = World::new().await;
        let chat = Chat::of(&world, ADA).await;
        world.chat(&chat.token, "1", "hello").await;
        cancel(&world, &chat.id).await;
        let finished = StopAfter::new(waits, world.local.change_next()).await.is_some();
        settle(&world).await;
        assert_eq!(chat.events(&world).await.len(), 1, "stopped after {waits} waits");
        if finished {
            assert!(waits > 5, "it waits {waits} times only");
            break;
        }
    }
}

#[tokio::test]
async fn whatever_the_table_does_it_is_told_once() {
    for fault in Fault::ALL {
        for place in 0.. {
            let wire = Wire::default();
            let world = World::wired(&wire).await;
            let chat = Chat::of(&world, ADA).await;
            world.chat(&chat.token, "1", "hello").await;
            cancel(&world, &chat.id).await;
            wire.listen();
            wire.spoil(place, fault);
            world.local.change_next().await;
            let calls = wire.calls().len();
            wire.listen();
            settle(&world).await;
            assert_eq!(chat.events(&world).await.len(), 1, "{fault:?} at call {place}");
            if calls <= place {
                // Read, marked as asked, ended, the conversation read, told, noted.
                assert_eq!(place, 6, "{fault:?}");
                break;
            }
        }
    }
}

/// Guards the handoff of what stays unclear where a person holds the conversation already.
#[tokio::test]
async fn a_person_who_holds_the_conversation_is_told_what_stays_unclear() {
    let world = World::new().await;
    let chat = Chat::of(&world, ADA).await;
    world.chat(&chat.token, "1", "I want to talk to a person").await;
    assert_eq!(handoffs(&world, &chat.id).await, 1);
    unclear(&world, &chat.id).await;
    assert_eq!(handoffs(&world, &chat.id).await, 2);
    let events = chat.events(&world).await;
    assert_eq!((events.len(), events[0].author), (1, Author::Nobody));
    assert!(events[0].replies[0].text.starts_with("Cancel order #1001:\n"), "{:?}", events[0].replies);
}
