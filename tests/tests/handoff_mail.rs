//! A conversation for a person, by mail to the shop's own people.

#![cfg(test)]

use aftersale::{Failing, Left};
use jiff::SignedDuration;
use model::Handoff;
use serde_json::json;
use tests::World;

const PEOPLE: &str = "team@northwind.example.com";

async fn world() -> World {
    let world = World::new().await;
    let handoff = Handoff::Mail { address: PEOPLE.to_owned() };
    world.local.change_tenant(|tenant| tenant.handoff = handoff).await.unwrap();
    world
}

fn to_people(world: &World) -> Vec<Left> {
    world.local.providers.left().into_iter().filter(|left| left.to == PEOPLE).collect()
}

async fn ask_for_a_person(world: &World) -> String {
    let token = world.session().await;
    world.chat(&token, "1", "hello").await;
    let heard = world.dev("sign-in", json!({ "token": token, "customer": "ada@example.com" })).await;
    let token = heard.body["token"].as_str().unwrap().to_owned();
    world.chat(&token, "2", "can I still change the size of order #1001?").await;
    let heard = world.chat(&token, "3", "I want to talk to a person").await;
    heard.body["conversation"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn the_shops_people_get_the_whole_story() {
    let world = world().await;
    let id = ask_for_a_person(&world).await;
    world.local.let_out().await;
    let [mail] = <[Left; 1]>::try_from(to_people(&world)).unwrap();
    assert_eq!(mail.reply_to.as_deref(), Some(PEOPLE), "an answer stays among the shop's people");
    assert_eq!(
        mail.subject.as_deref(),
        Some("A customer of Northwind Goods asks for a person about order #1001")
    );
    insta::assert_snapshot!(
        mail.text.replace(&id, "{conversation}").replace(&world.local.storefront, "{shop}")
    );
}

#[tokio::test]
async fn a_shopper_who_wrote_by_mail_gets_the_answer_of_a_person() {
    let world = world().await;
    let body =
        json!({ "from": "ada@example.com", "subject": "Help", "text": "Please let me talk to a person." });
    assert_eq!(world.dev("mail", body).await.status, 200);
    let [mail] = <[Left; 1]>::try_from(to_people(&world)).unwrap();
    assert_eq!(mail.reply_to.as_deref(), Some("ada@example.com"));
}

#[tokio::test]
async fn a_handoff_whose_answer_was_lost_is_looked_up_and_not_mailed_again() {
    let world = world().await;
    ask_for_a_person(&world).await;
    world.local.providers.set_failing(Some(Failing::Lost));
    world.local.let_out().await;
    world.local.providers.set_failing(None);
    world.local.let_out().await;
    assert_eq!(to_people(&world).len(), 1, "left to whoever began it");
    world.wait(SignedDuration::from_secs(61));
    world.local.let_out().await;
    world.local.let_out().await;
    assert_eq!(to_people(&world).len(), 1, "mailed twice");
    assert_eq!(world.local.queued(), (0, 0), "and settled");
}

#[tokio::test]
async fn a_handoff_waits_while_the_mail_provider_is_down() {
    let world = world().await;
    world.local.providers.set_failing(Some(Failing::Down));
    ask_for_a_person(&world).await;
    world.local.let_out().await;
    assert!(to_people(&world).is_empty());
    world.local.providers.set_failing(None);
    world.wait(SignedDuration::from_secs(61));
    world.local.let_out().await;
    assert_eq!(to_people(&world).len(), 1);
}
