//! What an inbound message costs at the table: round trips, whatever the length of the conversation, and keys that no
//! other conversation writes.

#![cfg(test)]

use aftersale::{Mail, Text};
use jiff::SignedDuration;
use std::collections::BTreeSet;
use tests::{Call, Wire, World};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Via {
    Chat,
    Sms,
    Whatsapp,
    Mail,
}

const ALL: [Via; 4] = [Via::Chat, Via::Sms, Via::Whatsapp, Via::Mail];

/// A shopper who goes on writing in one conversation.
struct Shopper {
    via: Via,
    name: u32,
    token: String,
    written: u32,
    answered: Option<String>,
}

impl Shopper {
    async fn new(world: &World, via: Via, name: u32) -> Self {
        let token = if via == Via::Chat { world.session().await } else { String::new() };
        Self { via, name, token, written: 0, answered: None }
    }

    async fn write(&mut self, world: &World, words: &str) {
        self.written += 1;
        let id = format!("{}{:04}{:04}", self.via as u8, self.name, self.written);
        let heard = match self.via {
            Via::Chat => world.chat(&self.token, &id, words).await,
            Via::Sms | Via::Whatsapp => {
                let from = format!("+1415555{:04}", self.name);
                let whatsapp = self.via == Via::Whatsapp;
                let text = Text { from, body: words.to_owned(), whatsapp, sid: format!("SM{id:0>32}") };
                world.request(world.local.text_request(&text).unwrap()).await
            }
            Via::Mail => {
                let mail = Mail {
                    from: format!("shopper{}@example.com", self.name),
                    subject: "My order".to_owned(),
                    text: words.to_owned(),
                    id,
                    reply_to: self.answered.clone(),
                };
                let own = mail.message_id();
                self.answered = Some(format!("<{own}>"));
                world.request(world.local.mail_request(&mail).unwrap()).await
            }
        };
        assert_eq!(heard.status, 200, "{:?}: {}", self.via, heard.text);
    }
}

/// Writes once in another conversation, so that the function is warm.
async fn warm(world: &World, via: Via) {
    Shopper::new(world, via, 9999).await.write(world, "hello").await;
}

/// The round trips of one message, warm.
async fn cost(world: &World, wire: &Wire, shopper: &mut Shopper, words: &str) -> Vec<String> {
    warm(world, shopper.via).await;
    wire.listen();
    shopper.write(world, words).await;
    wire.calls().into_iter().map(|call| call.operation).collect()
}

#[tokio::test]
async fn an_inbound_message_costs_two_round_trips_and_a_mail_three_whatever_the_length() {
    for via in ALL {
        let wire = Wire::default();
        let world = World::wired(&wire).await;
        let mut shopper = Shopper::new(&world, via, 1).await;
        let mut budget = vec!["BatchGetItem", "TransactWriteItems"];
        if via == Via::Mail {
            budget.insert(0, "BatchGetItem");
        }
        assert_eq!(
            cost(&world, &wire, &mut shopper, "I need to cancel my order").await,
            budget,
            "{via:?} first"
        );
        for _ in 0..30 {
            // Slowly enough for every limit.
            world.wait(SignedDuration::from_hours(2));
            shopper.write(&world, "what is your return policy?").await;
        }
        world.wait(SignedDuration::from_hours(2));
        let late = cost(&world, &wire, &mut shopper, "I need to cancel my order").await;
        assert_eq!(late, budget, "{via:?} after thirty messages");
        world.wait(SignedDuration::from_hours(2));
        let handed = cost(&world, &wire, &mut shopper, "I want to talk to a person").await;
        assert_eq!(handed, budget, "{via:?} with a handoff");
    }
}

#[tokio::test]
async fn what_two_conversations_commit_is_disjoint() {
    for via in ALL {
        let wire = Wire::default();
        let world = World::wired(&wire).await;
        let mut written: Vec<BTreeSet<(String, String)>> = vec![];
        for name in [1, 2] {
            let mut shopper = Shopper::new(&world, via, name).await;
            wire.listen();
            for words in ["I need to cancel order #1001", "where is my order?", "I want to talk to a person"]
            {
                shopper.write(&world, words).await;
            }
            let commits: Vec<Call> =
                wire.calls().into_iter().filter(|call| call.operation == "TransactWriteItems").collect();
            assert_eq!(commits.len(), 3, "{via:?}");
            written.push(commits.into_iter().flat_map(|call| call.written).collect());
        }
        assert!(written.iter().all(|keys| keys.len() >= 5), "{via:?}: {written:#?}");
        let both: Vec<_> = written[0].intersection(&written[1]).collect();
        assert!(both.is_empty(), "{via:?}: {both:?}");
    }
}

/// What a page of the Customer Hub costs: at most two round trips to the table, two questions to Shopify, and 50 KB.
#[tokio::test]
async fn a_first_page_of_the_hub_stays_within_its_budget() {
    for query in
        [vec![], vec![("order", "1001")], vec![("order", "1002"), ("lang", "de")], vec![("order", "3004")]]
    {
        let wire = Wire::default();
        let world = World::wired(&wire).await;
        // The first page of an environment reads the tenant, and the shop's token is fetched.
        world.local.tenancies.forget();
        world.local.shop.clear_requests();
        wire.listen();
        let page = world
            .shopper(if query.contains(&("order", "3004")) { 7004 } else { 7001 })
            .open("orders", &query)
            .await;
        assert_eq!(page.status, 200, "{query:?}: {}", page.text);
        assert!(wire.calls().len() <= 2, "{query:?}: {:?}", wire.calls());
        let asked: Vec<String> =
            world.local.shop.requests().into_iter().filter(|name| name != "token").collect();
        assert!((1..=2).contains(&asked.len()), "{query:?}: {asked:?}");
        assert!(page.text.len() < 50 * 1024, "{query:?}: {} bytes", page.text.len());
    }
}

/// Coming back from the shop's own sign-in: it is counted, the session is written, and the shop is asked for the token, the keys and the customer. Where the
/// sign-in is, an environment asks once an hour.
#[tokio::test]
async fn coming_back_from_the_shops_sign_in_stays_within_its_budget() {
    let wire = Wire::default();
    let world = World::wired(&wire).await;
    world.hub_with_accounts().await;
    for minutes in [0, 59, 60] {
        world.wait(SignedDuration::from_mins(minutes));
        let browser = world.browser();
        let way_in = browser.open("/hub/demo/orders?order=1001").await;
        world.local.shop.clear_requests();
        let shops = browser.leave_for_the_shop(&way_in).await;
        let back = world.back_from(&shops, 7001).unwrap();
        wire.listen();
        assert!(browser.open(&back).await.text.contains("Merino"));
        let asked: Vec<String> = wire.calls().into_iter().map(|call| call.operation).collect();
        assert_eq!(
            asked,
            ["UpdateItem", "PutItem", "GetItem"],
            "and the page that it leads to reads the session"
        );
        let asked = world.local.shop.requests();
        let discovers = if minutes == 59 { 0 } else { 2 };
        let sign_in = ["account-token", "jwks", "account-customer"];
        assert_eq!(
            asked.iter().skip(discovers).take(3).collect::<Vec<_>>(),
            sign_in.iter().collect::<Vec<_>>(),
            "{asked:?}"
        );
    }
}

/// At its own address too: the shop and the session are read, and once a minute it is noted that the session was used.
#[tokio::test]
async fn a_page_at_the_hubs_own_address_stays_within_its_budget() {
    const ORDER: &str = "/hub/demo/orders?order=1001";
    let wire = Wire::default();
    let world = World::wired(&wire).await;
    world.hub_at_its_own_address().await;
    let browser = world.browser();
    browser.sign_in(ORDER, "ada@example.com").await;
    for (cold, minutes, trips) in [
        (true, 0, vec!["GetItem", "GetItem"]),
        (false, 0, vec!["GetItem"]),
        (false, 2, vec!["GetItem", "UpdateItem"]),
    ] {
        world.wait(SignedDuration::from_mins(minutes));
        browser.open("/hub/demo").await;
        world.wait(SignedDuration::from_mins(minutes));
        if cold {
            world.local.tenancies.forget();
        } else {
            browser.open("/hub/demo/sign-in").await;
        }
        world.local.shop.clear_requests();
        wire.listen();
        let page = browser.open(ORDER).await;
        assert!(page.text.contains("Merino"), "{}", page.text);
        let asked: Vec<String> = wire.calls().into_iter().map(|call| call.operation).collect();
        assert_eq!(asked, trips, "cold: {cold}, {minutes} minutes later");
        let asked = world.local.shop.requests().into_iter().filter(|name| name != "token").count();
        assert!((1..=2).contains(&asked), "{asked}");
        assert!(page.text.len() < 50 * 1024);
    }
}
