//! The Customer Hub at its own address: signing in with a code by mail. What guards it says which line it guards.

#![cfg(test)]

use clock::Clock;
use jiff::SignedDuration;
use lambda_http::http::Method;
use serde_json::json;
use tests::{Heard, StopAfter, World};

const ADA: &str = "ada@example.com";
const SESSION: &str = "__Host-hub-demo";
const VISITOR: &str = "__Host-code-demo";
const ORDER: &str = "/hub/demo/orders?order=1001";
const CANCEL: &str = "I need to cancel order #1001";
const ANEW: &str = "/hub/demo/sign-in?order=1001&anew=1";

async fn world() -> World {
    let world = World::new().await;
    world.hub_at_its_own_address().await;
    world
}

fn shows_the_order(page: &Heard) -> bool {
    page.status == 200 && page.text.contains("Merino")
}

fn mails(world: &World) -> usize {
    world.local.providers.left().iter().filter(|left| left.kind == "mail").count()
}

#[tokio::test]
async fn a_code_to_the_mailbox_on_the_record_shows_the_order_that_the_link_named() {
    let world = world().await;
    let browser = world.browser();
    let asked = browser.open(ORDER).await;
    assert!(asked.text.contains("we’ll send you a code") && !asked.text.contains("Merino"), "{}", asked.text);
    let sent = browser.send(&asked, &[("email", " Ada@Example.com ")]).await;
    assert!(sent.text.contains("If a…@example.com belongs to a customer"), "{}", sent.text);
    world.local.let_out().await;
    let code = world.code_for(ADA).unwrap();
    let (left, right) = code.split_at(3);
    let page = browser.send(&sent, &[("code", &format!("{left} {right}"))]).await;
    assert!(shows_the_order(&page), "{}", page.text);
    assert_eq!(browser.cookies().into_keys().collect::<Vec<_>>(), [SESSION]);
    let list = browser.open("/hub/demo").await;
    assert!(list.text.contains("#1001") && list.text.contains("Sign out"), "{}", list.text);
}

#[tokio::test]
async fn an_order_is_changed_at_the_hubs_own_address() {
    let world = world().await;
    let browser = world.browser();
    browser.sign_in(ORDER, ADA).await;
    let review = browser.open("/hub/demo/orders?order=1001&action=cancel").await;
    let progress = browser.send(&review, &[]).await;
    assert!(progress.text.contains("This page looks again by itself."), "{}", progress.text);
    for _ in 0..3 {
        world.local.let_out().await;
    }
    let (_, change) = progress.text.split_once("/hub/demo/changes/").unwrap();
    let change = change.split(['"', '?']).next().unwrap();
    let done = browser.open(&format!("/hub/demo/changes/{change}")).await;
    assert!(done.text.contains("Order #1001 is cancelled."), "{}", done.text);
}

#[tokio::test]
async fn the_agents_links_lead_to_the_hubs_own_address() {
    let world = world().await;
    let token = world.session().await;
    let signed = world.local.signed("session", vec![("token".to_owned(), token)], Some(7001));
    let token = world.call(Method::GET, &signed, &[], "").await.body["token"].as_str().unwrap().to_owned();
    let said = world.chat(&token, "1", "can I change the address of my order #1001?").await.text;
    assert!(said.contains(&format!("{}/hub/demo/orders?order=1001", world.local.base)), "{said}");
    // Whoever has no account to sign in with hears of it too; a text has no room for a second link.
    let anonymous = world.session().await;
    let asked = world.chat(&anonymous, "1", "can I change the address of my order #1001?").await;
    assert!(asked.text.contains("your Northwind Goods account"), "the chat's own sign-in: {}", asked.text);
    let urls: Vec<_> = asked.body["replies"][0]["actions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|action| action["url"].clone())
        .collect();
    assert!(urls.len() == 2 && urls[1] == format!("{}/hub/demo/orders", world.local.base), "{urls:?}");
    let page = world.browser().open("/hub/demo/orders?order=1001&lang=sv").await;
    assert!(page.text.contains("<html lang=\"sv\">"), "{}", page.text);
}

/// The path of the sign-in link in the newest text to Ada's phone, as the browser gets it from the short one.
async fn link_to_adas_phone(world: &World, text: &str) -> String {
    let asked = json!({ "from": "+14155550123", "text": text, "sid": "SM1" });
    assert_eq!(world.dev("text", asked).await.status, 200);
    world.local.let_out().await;
    let text = world.local.providers.left().last().unwrap().text.clone();
    let short = text.split(&world.local.base).nth(1).unwrap().split_whitespace().next().unwrap().to_owned();
    let led = world.call(Method::GET, &short, &[], "").await;
    led.header("location").unwrap().strip_prefix(&world.local.base).unwrap().to_owned()
}

fn texts(world: &World) -> Vec<String> {
    let left = world.local.providers.left().into_iter().filter(|left| left.kind == "sms");
    left.map(|left| left.text).collect()
}

#[tokio::test]
async fn a_phone_is_answered_once_its_owner_has_signed_in_with_a_code() {
    let world = world().await;
    let link = link_to_adas_phone(&world, CANCEL).await;
    assert!(link.starts_with("/hub/demo/in/"), "{link}");
    assert!(texts(&world)[0].contains("a code by e-mail") && !texts(&world)[0].contains("account"));
    let browser = world.browser();
    let asks = browser.sign_in(&link, ADA).await;
    assert!(asks.text.contains("the phone +1 … 23 asked about an order"), "{}", asks.text);
    assert_eq!(texts(&world).len(), 1, "looking changes nothing");
    let done = browser.send(&asks, &[]).await;
    assert!(done.text.contains("The answer is on its way to your phone"), "{}", done.text);
    assert!(done.text.contains("/hub/demo/orders"), "{}", done.text);
    world.local.let_out().await;
    assert!(texts(&world)[1].contains("#1001"), "{:?}", texts(&world));
    for browser in [browser, world.browser()] {
        let again = browser.open(&link).await;
        assert_eq!(again.status, 410, "nobody signs in for a link that is over: {}", again.text);
    }
}

#[tokio::test]
async fn whoever_writes_again_without_signing_in_hears_of_the_code_once_more() {
    let world = world().await;
    link_to_adas_phone(&world, CANCEL).await;
    let again = json!({ "from": "+14155550123", "text": CANCEL, "sid": "SM2" });
    assert_eq!(world.dev("text", again).await.status, 200);
    world.local.let_out().await;
    let said = &texts(&world)[1];
    assert!(said.contains("I can only talk about orders") && said.contains("a code by e-mail"), "{said}");
}

#[tokio::test]
async fn a_sign_in_speaks_the_language_of_the_conversation_that_asked() {
    let world = world().await;
    let link = link_to_adas_phone(&world, "Jag vill avboka order #1001").await;
    let browser = world.browser();
    let asked = browser.open(&link).await;
    assert!(asked.text.contains("<html lang=\"sv\">"), "{}", asked.text);
    let sent = browser.send(&asked, &[("email", ADA)]).await;
    world.local.let_out().await;
    let mail = world.local.providers.left().into_iter().rev().find(|left| left.kind == "mail").unwrap();
    assert!(mail.text.contains("beställningar"), "{}", mail.text);
    let asks = browser.send(&sent, &[("code", &world.code_for(ADA).unwrap())]).await;
    assert!(asks.text.contains("<html lang=\"sv\">") && asks.text.contains("+1 … 23"), "{}", asks.text);
}

#[tokio::test]
async fn a_link_that_is_out_while_the_hub_moves_back_leads_to_the_storefront() {
    let world = world().await;
    let link = link_to_adas_phone(&world, CANCEL).await;
    world.local.change_tenant(|tenant| tenant.hub_address = None).await.unwrap();
    let led = world.call(Method::GET, &link, &[], "").await;
    let there = link.replace("/hub/demo", &format!("{}/apps/aftersale", world.local.storefront));
    assert_eq!((led.status, led.header("location")), (303, Some(&*there)));
}

/// Guards `owns_address` in `desk/src/sign_in.rs`, here too: a link that was forwarded brings its sender nothing.
#[tokio::test]
async fn a_phone_that_is_not_on_the_record_of_whoever_signs_in_learns_nothing() {
    let world = world().await;
    let orders = world.local.shop.orders();
    let bens = orders.iter().find(|order| order.customer.is_some_and(|id| id.0 == 7002)).unwrap();
    let link = link_to_adas_phone(&world, &format!("I need to cancel order {}", bens.name)).await;
    let browser = world.browser();
    let asks = browser.sign_in(&link, "ben@example.com").await;
    let done = browser.send(&asks, &[]).await;
    assert!(done.text.contains("isn’t the one in your account"), "{}", done.text);
    world.local.let_out().await;
    let told = texts(&world);
    assert!(told.len() == 2 && !told[1].contains(&bens.name), "{told:?}");
    assert!(bens.lines.iter().all(|line| !told[1].contains(&line.title)), "{told:?}");
}

/// Guards `is_visitor_key` in `functions/proxy/src/own_address.rs`.
#[tokio::test]
async fn another_page_joins_no_phone_to_whoever_is_signed_in() {
    let world = world().await;
    let link = link_to_adas_phone(&world, CANCEL).await;
    let (ada, thief) = (world.browser(), world.browser());
    ada.sign_in(ORDER, ADA).await;
    let theirs = thief.sign_in(&link, "ben@example.com").await;
    let page = ada.send(&theirs, &[]).await;
    assert!(page.text.contains("asked about an order"), "it asks first: {}", page.text);
    world.local.let_out().await;
    assert_eq!(texts(&world).len(), 1);
    assert_eq!(world.call(Method::POST, &link, &[], "").await.status, 303, "nobody is signed in");
}

/// Guards `NotLoggedIn` for chats in `desk/src/sign_in.rs`: a chat moves to no browser that its widget does not know.
#[tokio::test]
async fn a_chats_sign_in_link_works_at_the_storefront_alone() {
    let world = world().await;
    let token = world.session().await;
    let asked = world.chat(&token, "1", "I need to cancel order #1001").await;
    let url = asked.body["replies"][0]["actions"][0]["url"].as_str().unwrap().to_owned();
    assert!(url.starts_with(&format!("{}/apps/aftersale/in/", world.local.storefront)), "{url}");
    let link = format!("/hub/demo/in/{}", url.rsplit('/').next().unwrap());
    let browser = world.browser();
    let asks = browser.sign_in(&link, ADA).await;
    assert_eq!(browser.send(&asks, &[]).await.status, 410);
    assert_eq!(world.messages(&token).await.status, 200, "the chat is where it was");
}

#[tokio::test]
async fn whether_somebody_is_a_customer_is_not_told() {
    let world = world().await;
    let answers = |mailbox: &'static str| {
        let world = &world;
        async move {
            let browser = world.browser();
            let sent = browser.send(&browser.open(ORDER).await, &[("email", mailbox)]).await;
            world.local.let_out().await;
            let mut heard = vec![sent];
            for _ in 0..5 {
                let last = heard.last().unwrap();
                heard.push(browser.send(last, &[("code", "000000")]).await);
            }
            heard.push(browser.open(ORDER).await);
            let told = |heard: &Heard| {
                let (_, words) = heard.text.split_once("<h1>").unwrap();
                // The keys differ for every browser.
                let words = words.split("name=\"key\" value=\"").map(|part| {
                    part.split_once('"').filter(|(key, _)| key.len() == 64).map_or(part, |(_, rest)| rest)
                });
                (heard.status, words.collect::<String>().replace(mailbox, "MAILBOX"))
            };
            heard.iter().map(told).collect::<Vec<_>>()
        }
    };
    let (known, nobody) = (answers(ADA).await, answers("amy@example.com").await);
    assert_eq!(mails(&world), 1, "only a customer gets mail");
    assert_eq!(known, nobody);
    assert!(known[4].1.contains("That isn’t the code.") && known[5].1.contains("doesn’t work any more"));
}

#[tokio::test]
async fn a_page_that_was_emptied_meanwhile_asks_for_the_code_again_and_mails_no_second_one() {
    let world = world().await;
    let browser = world.browser();
    browser.send(&browser.open(ORDER).await, &[("email", ADA)]).await;
    world.local.let_out().await;
    for path in [ORDER, "/hub/demo/sign-in?order=1001"] {
        let again = browser.open(path).await;
        assert!(again.text.contains("If a…@example.com") && !again.text.contains(ADA), "{}", again.text);
    }
    let again = browser.open(ORDER).await;
    assert_eq!(mails(&world), 1);
    assert!(shows_the_order(&browser.send(&again, &[("code", &world.code_for(ADA).unwrap())]).await));
    let late = world.browser();
    late.send(&late.open(ORDER).await, &[("email", ADA)]).await;
    world.wait(SignedDuration::from_mins(20));
    assert!(late.open(ORDER).await.text.contains("we’ll send you a code"));
}

#[tokio::test]
async fn a_browser_that_takes_no_cookies_is_told_so() {
    let world = world().await;
    let asked = world.browser().open(ORDER).await;
    let told = world.browser().send(&asked, &[("email", ADA)]).await;
    assert!(told.text.contains("Signing in needs a cookie.") && told.text.contains(ADA), "{}", told.text);
}

#[tokio::test]
async fn what_is_no_address_is_said_at_its_field() {
    let world = world().await;
    let browser = world.browser();
    let first = browser.open(ORDER).await;
    for typed in ["ada", "a@b.c, d@e.f", "ada@example.com\r\nBcc: x@example.com"] {
        let page = browser.send(&first, &[("email", typed)]).await;
        assert!(page.text.contains("aria-invalid=\"true\""), "{typed}: {}", page.text);
    }
    world.local.let_out().await;
    assert_eq!(mails(&world), 0);
}

#[tokio::test]
async fn signing_out_ends_the_session_for_every_copy_of_its_cookie() {
    let world = world().await;
    let browser = world.browser();
    let page = browser.sign_in(ORDER, ADA).await;
    let copied = browser.cookies()[SESSION].clone();
    let out = browser.sign_out(&page).await;
    assert!(out.text.contains("we’ll send you a code"), "{}", out.text);
    assert!(!browser.cookies().contains_key(SESSION));
    let thief = world.browser();
    thief.keep(SESSION, &copied);
    assert!(!shows_the_order(&thief.open(ORDER).await));
}

#[tokio::test]
async fn a_session_ends_after_thirty_idle_minutes_and_after_twelve_hours() {
    let world = world().await;
    let browser = world.browser();
    assert!(shows_the_order(&browser.sign_in(ORDER, ADA).await));
    for _ in 0..25 {
        world.wait(SignedDuration::from_mins(28));
        assert!(shows_the_order(&browser.open(ORDER).await));
    }
    world.wait(SignedDuration::from_mins(21));
    let over = browser.open(ORDER).await;
    assert!(!shows_the_order(&over) && over.text.contains("please sign in again"), "{}", over.text);
    let idle = world.browser();
    assert!(shows_the_order(&idle.sign_in(ORDER, ADA).await));
    world.wait(SignedDuration::from_mins(30));
    assert!(!shows_the_order(&idle.open(ORDER).await));
}

#[tokio::test]
async fn a_mail_that_the_provider_did_not_take_is_sent_again_with_a_new_code() {
    let world = world().await;
    let browser = world.browser();
    world.local.providers.set_failing(Some(aftersale::Failing::Lost));
    let sent = browser.send(&browser.open(ORDER).await, &[("email", ADA)]).await;
    world.local.let_out().await;
    let lost = world.code_for(ADA).unwrap();
    world.local.providers.set_failing(None);
    world.local.deliver_next().await;
    assert_eq!(mails(&world), 1, "it was begun just now");
    world.wait(SignedDuration::from_secs(60));
    world.local.deliver_next().await;
    let newest = world.code_for(ADA).unwrap();
    assert_ne!(lost, newest);
    let wrong = browser.send(&sent, &[("code", &lost)]).await;
    assert!(wrong.text.contains("Please check the newest e-mail"), "{}", wrong.text);
    assert!(shows_the_order(&browser.send(&wrong, &[("code", &newest)]).await));
}

#[tokio::test]
async fn a_shop_that_refuses_to_be_asked_is_not_asked_again_and_again() {
    let world = world().await;
    let browser = world.browser();
    world.local.shop.set_secrets(&["another"]);
    world.local.shop.revoke_tokens();
    browser.send(&browser.open(ORDER).await, &[("email", ADA)]).await;
    world.local.let_out().await;
    assert_eq!((mails(&world), world.local.queued().0), (0, 0));
}

#[tokio::test]
async fn while_the_shop_cannot_be_asked_a_code_waits_and_one_that_waits_too_long_never_leaves() {
    let world = world().await;
    let browser = world.browser();
    world.local.shop.set_mode(demo_shop::Mode::Down);
    browser.send(&browser.open(ORDER).await, &[("email", ADA)]).await;
    world.local.let_out().await;
    assert_eq!((mails(&world), world.local.queued().0), (0, 1));
    world.local.shop.set_mode(demo_shop::Mode::Ok);
    world.wait(SignedDuration::from_mins(10));
    world.local.deliver_next().await;
    assert_eq!((mails(&world), world.local.queued().0), (0, 0));
}

/// The worker dies, the queue gives the message out again, or sweep finds what the stream lost: the newest code works.
#[tokio::test]
async fn a_code_whose_mailing_dies_at_any_await_still_arrives() {
    for waits in 0.. {
        let world = world().await;
        let browser = world.browser();
        let sent = browser.send(&browser.open(ORDER).await, &[("email", ADA)]).await;
        world.local.relay_next().await;
        let finished = StopAfter::new(waits, world.local.deliver_next()).await.is_some();
        for _ in 0..2 {
            world.wait(SignedDuration::from_mins(3));
            world.local.sweep().await;
            world.local.let_out().await;
        }
        assert!((1..=2).contains(&mails(&world)), "stopped after {waits} waits: {} mails", mails(&world));
        let page = browser.send(&sent, &[("code", &world.code_for(ADA).unwrap())]).await;
        assert!(shows_the_order(&page), "stopped after {waits} waits: {}", page.text);
        assert!(world.local.store().unsent(world.clock.now()).await.unwrap().is_empty());
        if finished {
            assert!(waits > 3, "it waits {waits} times only");
            return;
        }
    }
}

/// The page dies under the shopper's hand: the code is good still, or was used, and then a new one is.
#[tokio::test]
async fn a_sign_in_that_dies_at_any_await_leaves_a_way_in() {
    for waits in 0.. {
        let world = world().await;
        let browser = world.browser();
        let sent = browser.send(&browser.open(ORDER).await, &[("email", ADA)]).await;
        world.local.let_out().await;
        let code = [("code", world.code_for(ADA).unwrap())];
        let code = code.each_ref().map(|(name, value)| (*name, value.as_str()));
        let finished = StopAfter::new(waits, browser.send(&sent, &code)).await.is_some();
        let begun = world.local.items().iter().filter(|item| item["sk"]["S"] == "session").count();
        assert!(begun <= 1);
        if begun == 0 {
            let again = browser.send(&sent, &code).await;
            assert!(
                shows_the_order(&again),
                "stopped after {waits} waits, the code was not used: {}",
                again.text
            );
        } else if !finished {
            assert!(shows_the_order(&browser.sign_in(ANEW, ADA).await), "stopped after {waits} waits");
        }
        if finished {
            assert!(waits > 3, "it waits {waits} times only");
            return;
        }
    }
}

/// What was asked for and could not be mailed in time is settled, and rings nobody for ever.
#[tokio::test]
async fn a_code_that_nobody_came_to_mail_leaves_the_index() {
    let world = world().await;
    let browser = world.browser();
    world.local.stop_stream();
    browser.send(&browser.open(ORDER).await, &[("email", ADA)]).await;
    world.wait(SignedDuration::from_hours(1));
    world.local.sweep().await;
    world.local.deliver_next().await;
    assert_eq!(mails(&world), 0);
    assert!(world.local.store().unsent(world.clock.now()).await.unwrap().is_empty());
}

/// Guards `FROM_ONE` and `BETWEEN` in `desk/src/code.rs`, and their order.
#[tokio::test]
async fn codes_are_limited_for_each_network_and_it_uses_up_nobodys_mailbox() {
    let world = world().await;
    let browser = world.browser();
    let ask = |mailbox: String| {
        let (world, browser) = (&world, &browser);
        async move {
            let page = browser.send(&browser.open(ANEW).await, &[("email", &mailbox)]).await;
            world.local.let_out().await;
            page.text.contains("Too many codes")
        }
    };
    for _ in 0..5 {
        assert!(!ask(ADA.to_owned()).await);
    }
    assert!(ask(ADA.to_owned()).await);
    assert_eq!(mails(&world), 5);
    // The refused one counted for the network alone.
    for number in 0..14 {
        assert!(!ask(format!("someone{number}@example.com")).await, "{number}");
    }
    assert!(ask("another@example.com".to_owned()).await);
    world.wait(SignedDuration::from_hours(1));
    assert!(!ask(ADA.to_owned()).await);
}

/// Guards the day's limits of `FROM_ONE` and `BETWEEN`: one machine uses up nobody's mailbox.
#[tokio::test]
async fn a_network_asks_for_sixty_codes_a_day_and_seven_for_one_mailbox() {
    let world = world().await;
    let mut got = 0;
    for hour in 0..4 {
        for number in 0..20 {
            let mailbox =
                if number < 5 { ADA.to_owned() } else { format!("someone{hour}.{number}@example.com") };
            got += usize::from(ask_from(&world, "203.0.113.7", &mailbox).await);
        }
        world.wait(SignedDuration::from_hours(1));
    }
    // Seven for Ada and fifteen for others each hour; what was refused for her mailbox counted for the network.
    assert_eq!(got, 7 + 3 * 15);
    assert!(ask_from(&world, "203.0.113.8", ADA).await, "she herself, at home");
}

/// Whether a code was asked for, from a network address.
async fn ask_from(world: &World, from: &str, mailbox: &str) -> bool {
    let tenant = model::TenantId::parse("demo").unwrap();
    let tenancy = world.local.tenancies.get(&world.local.desk, &tenant).await.unwrap();
    world.local.desk.ask_for_code(&tenancy, (mailbox, model::Language::En), from).await.is_ok()
}

/// Guards `TO_ONE` and `SHARE` in `desk/src/code.rs`: whoever is over them is not told, and gets no mail.
#[tokio::test]
async fn a_mailbox_gets_fifteen_codes_a_day_and_a_shop_mails_a_quarter_of_what_it_answers() {
    let world = world().await;
    for network in 0..4 {
        for _ in 0..5 {
            assert!(ask_from(&world, &format!("203.0.113.{network}"), ADA).await);
        }
        world.local.let_out().await;
    }
    assert_eq!(mails(&world), 15);
    world.local.change_tenant(|tenant| tenant.daily_sends = 4 * 16 - 3).await.unwrap();
    assert!(ask_from(&world, "203.0.113.9", "ben@example.com").await);
    assert!(ask_from(&world, "203.0.113.9", "chris@example.com").await);
    world.local.let_out().await;
    assert_eq!(mails(&world), 16, "the last one is over the shop's share");
}

/// Guards the condition of `try_code` in `store/src/code_request.rs`: counted in the write that reads.
#[tokio::test]
async fn a_code_is_tried_five_times_and_no_more_also_at_once() {
    let world = world().await;
    let browser = world.browser();
    let sent = browser.send(&browser.open(ORDER).await, &[("email", ADA)]).await;
    world.local.let_out().await;
    let code = world.code_for(ADA).unwrap();
    let (wrong, waiting) = ([("code", "000000")], browser.cookies()[VISITOR].clone());
    let [one, two, three, four, five] = [(); 5].map(|()| browser.send(&sent, &wrong));
    let (one, two, three, four, five) = tokio::join!(one, two, three, four, five);
    let heard = [one, two, three, four, five].into_iter();
    let again = heard.filter(|page| page.text.contains("That isn’t the code."));
    assert_eq!(again.count(), 4, "the last one says that it was the last");
    let over = browser.send(&sent, &[("code", &code)]).await;
    assert!(!shows_the_order(&over) && over.text.contains("we’ll send you a code"), "{}", over.text);
    browser.keep(VISITOR, &waiting);
    let over = browser.send(&sent, &[("code", &code)]).await;
    assert!(over.text.contains("doesn’t work any more"), "{}", over.text);
}

/// Guards the delete in `begin_hub_session` in `store/src/session.rs`, and `VALID` in `model/src/identity/mailed_code.rs`.
#[tokio::test]
async fn a_code_works_once_and_for_ten_minutes() {
    let world = world().await;
    let browser = world.browser();
    let sent = browser.send(&browser.open(ORDER).await, &[("email", ADA)]).await;
    world.local.let_out().await;
    let (code, waiting) = (world.code_for(ADA).unwrap(), browser.cookies()[VISITOR].clone());
    assert!(shows_the_order(&browser.send(&sent, &[("code", &code)]).await));
    let again = world.browser();
    again.keep(VISITOR, &waiting);
    assert!(!shows_the_order(&again.send(&sent, &[("code", &code)]).await));
    let late = world.browser();
    let sent = late.send(&late.open(ORDER).await, &[("email", ADA)]).await;
    world.local.let_out().await;
    let code = world.code_for(ADA).unwrap();
    world.wait(SignedDuration::from_mins(10));
    let over = late.send(&sent, &[("code", &code)]).await;
    assert!(over.text.contains("That isn’t the code."), "{}", over.text);
}

/// Guards `VisitorToken::request` in `desk/src/code.rs`: whoever sees a code over a shoulder has another browser.
#[tokio::test]
async fn a_code_works_only_in_the_browser_that_asked_for_it() {
    let world = world().await;
    let (ada, thief) = (world.browser(), world.browser());
    ada.send(&ada.open(ORDER).await, &[("email", ADA)]).await;
    world.local.let_out().await;
    let code = world.code_for(ADA).unwrap();
    let theirs = thief.send(&thief.open(ORDER).await, &[("email", "ben@example.com")]).await;
    world.local.let_out().await;
    let page = thief.send(&theirs, &[("code", &code), ("email", ADA)]).await;
    assert!(page.text.contains("That isn’t the code.") && !thief.cookies().contains_key(SESSION));
}

/// Guards `is_visitor_key` in `functions/hub/src/sign_in.rs` and `own_address.rs`.
#[tokio::test]
async fn a_form_of_another_page_asks_for_no_code_and_signs_nobody_in_or_out() {
    let world = world().await;
    let (ada, thief) = (world.browser(), world.browser());
    let theirs = thief.open(ORDER).await;
    ada.open(ORDER).await;
    let forged = ada.send(&theirs, &[("email", "chris@example.com")]).await;
    assert!(forged.text.contains("please sign in again"), "{}", forged.text);
    world.local.let_out().await;
    assert_eq!(mails(&world), 0);
    let sent = thief.send(&theirs, &[("email", "ben@example.com")]).await;
    world.local.let_out().await;
    let code = world.code_for("ben@example.com").unwrap();
    // The thief's form and code, sent by Ada's browser: she would see Ben's orders, and change them for her own.
    ada.send(&ada.open(ORDER).await, &[("email", ADA)]).await;
    world.local.let_out().await;
    let waits = ada.send(&sent, &[("code", &code)]).await;
    assert!(
        waits.text.contains("If a…@example.com") && !ada.cookies().contains_key(SESSION),
        "{}",
        waits.text
    );
    // Her own code is as good as it was.
    assert!(shows_the_order(&ada.send(&waits, &[("code", &world.code_for(ADA).unwrap())]).await));
    let theirs = thief.send(&sent, &[("code", &code)]).await;
    ada.sign_out(&theirs).await;
    assert!(shows_the_order(&ada.open(ORDER).await));
}

/// Guards `leave_hub` in `signed_in` of `functions/hub/src/sign_in.rs`.
#[tokio::test]
async fn whoever_signs_in_at_the_same_browser_ends_the_session_before() {
    let world = world().await;
    let browser = world.browser();
    assert!(shows_the_order(&browser.sign_in(ORDER, ADA).await));
    let copied = browser.cookies()[SESSION].clone();
    browser.sign_in(ANEW, "ben@example.com").await;
    let thief = world.browser();
    thief.keep(SESSION, &copied);
    assert!(!shows_the_order(&thief.open(ORDER).await));
}

/// Guards `VisitorToken::new` in `redeem_code`: what an attacker put into the browser before is worth nothing after.
#[tokio::test]
async fn signing_in_changes_the_token() {
    let world = world().await;
    let browser = world.browser();
    let sent = browser.send(&browser.open(ORDER).await, &[("email", ADA)]).await;
    let before = browser.cookies()[VISITOR].clone();
    world.local.let_out().await;
    browser.send(&sent, &[("code", &world.code_for(ADA).unwrap())]).await;
    let after = browser.cookies()[SESSION].clone();
    assert_ne!(before, after);
    let thief = world.browser();
    thief.keep(SESSION, &before);
    assert!(!shows_the_order(&thief.open(ORDER).await));
}

/// Guards `Key::session`: the shop stands in it.
#[tokio::test]
async fn a_session_of_one_shop_opens_nothing_at_another() {
    let world = World::as_deployed().await;
    for id in ["demo", "demo-mailgun"] {
        let demo = aftersale::tenant(tests::STOREFRONT, &world.local.base).unwrap();
        let id = model::TenantId::parse(id).unwrap();
        let hub_address = Some(format!("{}/hub/{id}", world.local.base));
        world.local.put_tenant(model::Tenant { id, hub_address, ..demo }).await.unwrap();
    }
    let browser = world.browser();
    assert!(shows_the_order(&browser.sign_in(ORDER, ADA).await));
    let other = ORDER.replace("/demo/", "/demo-mailgun/");
    browser.keep("__Host-hub-demo-mailgun", &browser.cookies()[SESSION]);
    assert!(!shows_the_order(&browser.open(&other).await));
    browser.keep(SESSION, "0123456789abcdefghijkl");
    assert!(!shows_the_order(&browser.open(ORDER).await));
}

/// Guards `Some(address)` in `functions/hub/src/own_address.rs`.
#[tokio::test]
async fn a_shop_without_its_hub_there_is_not_there() {
    let world = World::new().await;
    for path in ["/hub/demo", "/hub/demo/orders", "/hub/demo/sign-in", "/hub/other/orders"] {
        assert_eq!(world.call(Method::GET, path, &[], "").await.status, 404, "{path}");
    }
}

/// Guards `Own::place`: where a sign-in leads on to is made of our own address and known names alone.
#[tokio::test]
async fn a_sign_in_leads_to_no_other_address() {
    let world = world().await;
    for order in [
        "https://evil.example.com",
        "//evil.example.com",
        "1001&x=y#z",
        "\r\nLocation: https://evil.example.com",
    ] {
        let query = form_urlencoded::Serializer::new(String::new()).append_pair("order", order).finish();
        let browser = world.browser();
        let page = browser
            .sign_in(&format!("/hub/demo/orders?{query}&return_url=https://evil.example.com"), ADA)
            .await;
        assert_eq!((page.status, page.header("location")), (404, None), "{order}");
        assert!(page.text.contains("We can’t find that order among yours."), "{}", page.text);
    }
}

/// Guards the customer's own list in `Visit::order`, `is_form_key`, and `found` in `functions/hub/src/progress.rs`.
#[tokio::test]
async fn another_customers_order_and_change_are_not_shown() {
    let world = world().await;
    let (ada, ben) = (world.browser(), world.browser());
    ada.sign_in(ORDER, ADA).await;
    let review = ada.open("/hub/demo/orders?order=1001&action=cancel").await;
    let page = ben.sign_in(ORDER, "ben@example.com").await;
    assert!(page.status == 404 && !page.text.contains("Merino"), "{}", page.text);
    assert_eq!(ben.send(&review, &[]).await.status, 403);
    let progress = ada.send(&review, &[]).await;
    let (_, change) = progress.text.split_once("/hub/demo/changes/").unwrap();
    let change = change.split(['"', '?']).next().unwrap();
    assert_eq!(ben.open(&format!("/hub/demo/changes/{change}")).await.status, 404);
}
