//! The Customer Hub at its own address: signing in with an account at the shop. What guards it says which line it guards.

#![cfg(test)]

use demo_shop::{Forged, Mode};
use jiff::SignedDuration;
use lambda_http::http::Method;
use serde_json::json;
use std::collections::HashMap;
use tests::{Browser, Heard, StopAfter, World};

const ADA: u64 = 7001;
const BEN: u64 = 7002;
const SESSION: &str = "__Host-hub-demo";
const ACCOUNT: &str = "__Host-account-demo";
const ORDER: &str = "/hub/demo/orders?order=1001";

async fn world() -> World {
    let world = World::new().await;
    world.hub_with_accounts().await;
    world
}

fn shows_the_order(page: &Heard) -> bool {
    page.status == 200 && page.text.contains("Merino")
}

fn is_the_way_in(page: &Heard) -> bool {
    page.status == 200 && page.text.contains("sign in with your Northwind Goods account")
}

/// The address of the shop's sign-in that the way in to `path` leads to.
async fn leave(browser: &Browser<'_>, path: &str) -> String {
    browser.leave_for_the_shop(&browser.open(path).await).await
}

#[tokio::test]
async fn an_account_at_the_shop_shows_the_order_that_the_link_named() {
    let world = world().await;
    let browser = world.browser();
    let asked = browser.open(ORDER).await;
    assert!(is_the_way_in(&asked) && !asked.text.contains("Merino"), "{}", asked.text);
    let shops = browser.leave_for_the_shop(&asked).await;
    assert!(
        shops.starts_with(&format!("{}/account/authorize?scope=openid", world.local.storefront)),
        "{shops}"
    );
    assert!(shops.contains("code_challenge_method=S256") && shops.ends_with("&locale=en"), "{shops}");
    let page = browser.open(&world.back_from(&shops, ADA).unwrap()).await;
    assert!(shows_the_order(&page), "{}", page.text);
    assert_eq!(browser.cookies().into_keys().collect::<Vec<_>>(), [SESSION]);
    let list = browser.open("/hub/demo").await;
    assert!(list.text.contains("#1001") && list.text.contains("Sign out"), "{}", list.text);
    browser.sign_out(&list).await;
    assert!(is_the_way_in(&browser.open(ORDER).await));
}

#[tokio::test]
async fn the_shops_sign_in_speaks_the_language_of_the_link_and_leads_back_in_it() {
    let world = world().await;
    let browser = world.browser();
    let shops = leave(&browser, "/hub/demo/orders?order=1001&action=address&lang=sv").await;
    assert!(shops.ends_with("&locale=sv"), "{shops}");
    let page = browser.open(&world.back_from(&shops, ADA).unwrap()).await;
    assert!(page.text.contains("<html lang=\"sv\">") && page.text.contains("name=\"zip\""), "{}", page.text);
}

#[tokio::test]
async fn a_phone_is_answered_once_its_owner_has_signed_in_at_the_shop() {
    let world = world().await;
    let asked = json!({ "from": "+14155550123", "text": "I need to cancel order #1001", "sid": "SM1" });
    assert_eq!(world.dev("text", asked).await.status, 200);
    world.local.let_out().await;
    let text = world.local.providers.left().last().unwrap().text.clone();
    assert!(text.contains("your Northwind Goods account"), "{text}");
    let short = text.split(&world.local.base).nth(1).unwrap().split_whitespace().next().unwrap().to_owned();
    let led = world.call(Method::GET, &short, &[], "").await;
    let link = led.header("location").unwrap().strip_prefix(&world.local.base).unwrap().to_owned();
    let browser = world.browser();
    let asks = browser.log_in(&link, ADA).await;
    assert!(asks.text.contains("the phone +1 … 23 asked about an order"), "{}", asks.text);
    let done = browser.send(&asks, &[]).await;
    assert!(done.text.contains("The answer is on its way to your phone"), "{}", done.text);
    world.local.let_out().await;
    let last = world.local.providers.left().last().unwrap().text.clone();
    assert!(last.contains("#1001"), "{last}");
}

#[tokio::test]
async fn no_code_is_mailed_where_shoppers_have_accounts() {
    let world = World::new().await;
    world.hub_at_its_own_address().await;
    let browser = world.browser();
    let before = browser.open(ORDER).await;
    world.hub_with_accounts().await;
    assert!(is_the_way_in(&browser.send(&before, &[("email", "ada@example.com")]).await));
    world.local.let_out().await;
    assert!(world.local.providers.left().is_empty());
}

/// Guards the comparisons of `AccountLogin::redeem` and the algorithm and key of `shop::account::token::read`.
#[tokio::test]
async fn an_id_token_that_the_shop_did_not_make_for_this_browser_signs_nobody_in() {
    let world = world().await;
    let all = [
        Forged::Issuer,
        Forged::Audience,
        Forged::Expired,
        Forged::Key,
        Forged::Method,
        Forged::Unsigned,
        Forged::Shared,
    ];
    for forged in all {
        world.local.shop.forge_tokens(Some(forged));
        let browser = world.browser();
        let page = browser.log_in(ORDER, ADA).await;
        assert!(page.status == 503 && !browser.cookies().contains_key(SESSION), "{forged:?}: {}", page.text);
    }
    // Whoever changes the nonce on their own way out troubles nobody else.
    world.local.shop.forge_tokens(Some(Forged::Nonce));
    let page = world.browser().log_in(ORDER, ADA).await;
    assert!(page.status == 200 && page.text.contains("The sign-in didn’t go through."), "{}", page.text);
    world.local.shop.forge_tokens(None);
    assert!(shows_the_order(&world.browser().log_in(ORDER, ADA).await));
}

/// Guards the seal in `Attempt::going`: a shopper who is sent a callback would see the thief's orders, and change them for their own.
#[tokio::test]
async fn a_browser_that_was_not_sent_out_is_not_signed_in_when_it_comes_back() {
    let world = world().await;
    let (thief, ada) = (world.browser(), world.browser());
    let theirs = world.back_from(&leave(&thief, ORDER).await, BEN).unwrap();
    assert!(is_the_way_in(&ada.open(&theirs).await));
    leave(&ada, ORDER).await;
    let page = ada.open(&theirs).await;
    assert!(is_the_way_in(&page) && !page.text.contains("didn’t go through"), "{}", page.text);
    assert!(!ada.cookies().contains_key(SESSION));
    let asked = world.local.shop.requests();
    assert!(!asked.contains(&"account-token".to_owned()), "nobody asks about the thief's code: {asked:?}");
    // Who is signed in stays so.
    assert!(shows_the_order(&ada.log_in(ORDER, ADA).await));
    ada.open(&theirs).await;
    assert!(shows_the_order(&ada.open(ORDER).await));
}

/// Guards the verifier: a code that somebody else saw is worth nothing in their own browser.
#[tokio::test]
async fn a_code_signs_in_no_other_browser_and_nobody_twice() {
    let world = world().await;
    let (ada, thief) = (world.browser(), world.browser());
    let back = world.back_from(&leave(&ada, ORDER).await, ADA).unwrap();
    let code = back.split("code=").nth(1).unwrap().split('&').next().unwrap();
    let shops = leave(&thief, ORDER).await;
    let theirs = world.back_from(&shops, BEN).unwrap();
    let (address, state) = theirs.split_once("?code=").unwrap();
    let (_, state) = state.split_once('&').unwrap();
    let page = thief.open(&format!("{address}?code={code}&{state}")).await;
    assert!(
        page.text.contains("The sign-in didn’t go through.") && !thief.cookies().contains_key(SESSION),
        "{}",
        page.text
    );

    let back = world.back_from(&leave(&ada, ORDER).await, ADA).unwrap();
    let token = ada.cookies()[ACCOUNT].clone();
    assert!(shows_the_order(&ada.open(&back).await));
    thief.keep(ACCOUNT, &token);
    let page = thief.open(&back).await;
    assert!(
        page.text.contains("The sign-in didn’t go through.") && !thief.cookies().contains_key(SESSION),
        "{}",
        page.text
    );
}

#[tokio::test]
async fn whoever_leaves_the_shops_sign_in_can_begin_again() {
    let world = world().await;
    let browser = world.browser();
    let shops = leave(&browser, ORDER).await;
    let state = shops.split("&state=").nth(1).unwrap().split('&').next().unwrap().to_owned();
    let page = browser.open(&format!("/hub/demo/account/callback?error=access_denied&state={state}")).await;
    assert!(page.text.contains("The sign-in didn’t go through.") && is_the_way_in(&page), "{}", page.text);
    assert_eq!(world.local.shop.requests().iter().filter(|request| *request == "account-token").count(), 0);
    let again = browser.leave_for_the_shop(&page).await;
    assert!(shows_the_order(&browser.open(&world.back_from(&again, ADA).unwrap()).await));
    for nothing in ["", "?code=x", "?state=y", "?code=x&state=y.z", "?code=x&state=.%00"] {
        let page = world.browser().open(&format!("/hub/demo/account/callback{nothing}")).await;
        assert!(is_the_way_in(&page), "{nothing}: {}", page.text);
    }
}

/// Guards `VisitorToken::new` in `redeem_account` and `leave_hub` in `signed_in`.
#[tokio::test]
async fn signing_in_makes_a_new_token_and_ends_the_session_before() {
    let world = world().await;
    let browser = world.browser();
    let shops = leave(&browser, ORDER).await;
    let sent = browser.cookies()[ACCOUNT].clone();
    browser.open(&world.back_from(&shops, ADA).unwrap()).await;
    let first = browser.cookies()[SESSION].clone();
    let thief = world.browser();
    thief.keep(SESSION, &sent);
    assert!(is_the_way_in(&thief.open(ORDER).await) && sent != first);
    let shops = browser.leave_for_the_shop(&world.browser().open(ORDER).await).await;
    browser.open(&world.back_from(&shops, BEN).unwrap()).await;
    thief.keep(SESSION, &first);
    assert!(is_the_way_in(&thief.open(ORDER).await));
    assert!(browser.open("/hub/demo").await.text.contains("#2001"));
}

#[tokio::test]
async fn whoever_was_out_while_the_hub_moved_is_led_to_where_it_is() {
    let world = world().await;
    let back = world.back_from(&leave(&world.browser(), ORDER).await, ADA).unwrap();
    let led = async |path: &str| {
        let answer = world.call(Method::GET, path, &[], "").await;
        (answer.status, answer.header("location").unwrap_or_default().to_owned())
    };
    world.hub_at_its_own_address().await;
    world.local.change_tenant(|tenant| tenant.account_client_id = None).await.unwrap();
    for path in ["/hub/demo/account", &back] {
        assert_eq!(led(path).await, (303, format!("{}/hub/demo/orders", world.local.base)), "{path}");
    }
    world.local.change_tenant(|tenant| tenant.hub_address = None).await.unwrap();
    for path in ["/hub/demo/account", &back] {
        let orders = format!("{}/apps/aftersale/orders", world.local.storefront);
        assert_eq!(led(path).await, (303, orders), "{path}");
    }
    assert_eq!(world.local.shop.requests().iter().filter(|asked| *asked == "account-token").count(), 0);
    for path in ["/hub/other/account", "/hub/demo/accounts"] {
        assert_eq!(led(path).await.0, 404, "{path}");
    }
}

#[tokio::test]
async fn another_tab_that_went_out_since_loses_nobody_the_way() {
    let world = world().await;
    let browser = world.browser();
    let swedish = "/hub/demo/orders?order=1001&lang=sv";
    let first = world.back_from(&leave(&browser, swedish).await, ADA).unwrap();
    let second = world.back_from(&leave(&browser, "/hub/demo/orders").await, ADA).unwrap();
    let page = browser.open(&first).await;
    assert!(page.text.contains("<html lang=\"sv\">") && !page.text.contains("Merino"), "{}", page.text);
    assert!(browser.leave_for_the_shop(&page).await.contains("locale=sv"), "on to the same order");
    let third = world.back_from(&leave(&browser, "/hub/demo/orders").await, ADA).unwrap();
    assert!(browser.open(&third).await.text.contains("#1001"));
    for before in [first, second] {
        assert!(browser.open(&before).await.text.contains("1001"), "who is signed in goes on");
    }
}

#[tokio::test]
async fn signing_out_says_that_the_shops_own_sign_in_goes_on() {
    let world = world().await;
    let browser = world.browser();
    let page = browser.log_in(ORDER, ADA).await;
    let left = browser.sign_out(&page).await;
    assert!(left.text.contains("you may still be signed in on this device"), "{}", left.text);
    assert!(left.text.contains(&format!("{}/account/logout", world.local.storefront)), "{}", left.text);
}

/// Guards `FROM_ONE` in `shared/desk/src/account.rs`.
#[tokio::test]
async fn one_machine_asks_the_shops_sign_in_a_hundred_and_twenty_times_an_hour() {
    let world = world().await;
    let browser = world.browser();
    let back = world.back_from(&leave(&browser, ORDER).await, ADA).unwrap();
    let (address, state) = back.split_once("?code=").unwrap();
    let (_, state) = state.split_once('&').unwrap();
    for _ in 0..120 {
        assert_eq!(browser.open(&format!("{address}?code=x&{state}")).await.status, 200);
    }
    let page = browser.open(&back).await;
    assert!(page.status == 429 && page.text.contains("Please try again"), "{}", page.text);
    world.wait(SignedDuration::from_hours(1));
    assert!(shows_the_order(&browser.log_in(ORDER, ADA).await));
}

/// Guards `Own::known`: where a sign-in leads on to is made of our own address and known names alone.
#[tokio::test]
async fn a_sign_in_at_the_shop_leads_to_no_other_address() {
    let world = world().await;
    let browser = world.browser();
    let query = "order=%2F%2Fevil.example.com&return_url=https%3A%2F%2Fevil.example.com&in=https%3A%2F%2Fevil.example.com";
    let shops = leave(&browser, &format!("/hub/demo/orders?{query}")).await;
    let back = world.back_from(&shops, ADA).unwrap();
    let page = browser.open(&back).await;
    assert_eq!((page.status, page.header("location")), (404, None));
    assert!(page.text.contains("We can’t find that order among yours."), "{}", page.text);
}

/// Guards `register_callback` in the local run's own shop: a code goes to the address that the merchant registered alone.
#[tokio::test]
async fn the_demo_shops_sign_in_refuses_what_shopifys_does() {
    let world = world().await;
    let shops = leave(&world.browser(), ORDER).await;
    let (_, query) = shops.split_once('?').unwrap();
    let good: HashMap<String, String> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    let (shop, ada) = (&world.local.shop, model::CustomerId(ADA));
    assert!(shop.authorized(&good, ada).is_some());
    assert!(shop.authorized(&good, model::CustomerId(1)).is_none());
    for (name, other) in [
        ("client_id", "shp_another"),
        ("redirect_uri", "https://evil.example.com/account/callback"),
        ("response_type", "token"),
        ("scope", "email"),
        ("code_challenge_method", "plain"),
    ] {
        let mut bad = good.clone();
        bad.insert(name.to_owned(), other.to_owned());
        assert!(shop.authorized(&bad, ada).is_none(), "{name}");
        bad.remove(name);
        assert!(shop.authorized(&bad, ada).is_none(), "without {name}");
    }
    let mut bad = good;
    bad.remove("code_challenge");
    assert!(shop.authorized(&bad, ada).is_none());
}

#[tokio::test]
async fn a_code_waits_ten_minutes_and_no_longer() {
    let world = world().await;
    let browser = world.browser();
    let back = world.back_from(&leave(&browser, ORDER).await, ADA).unwrap();
    world.wait(SignedDuration::from_mins(10));
    assert!(browser.open(&back).await.text.contains("The sign-in didn’t go through."));
}

/// Whatever part of the shop's sign-in fails, and however: the page says so, nobody is signed in, and the next try works.
#[tokio::test]
async fn while_the_shops_sign_in_is_down_nobody_is_signed_in_and_afterwards_everybody_can_be() {
    // Two questions where the sign-in is, then the token, the keys, and whose it is.
    let all = [Mode::Down, Mode::Garbage, Mode::Throttled, Mode::Lost].into_iter();
    let all = all.flat_map(|mode| (0..5).map(move |call| (mode, call)));
    for (mode, call) in all.chain([(Mode::Slow, 2)]) {
        let world = world().await;
        let browser = world.browser();
        let way_in = browser.open(ORDER).await;
        world.local.shop.set_mode_after(call, mode);
        let left = browser.leave(&way_in).await;
        let page = match world.back_from(left.header("location").unwrap_or_default(), ADA) {
            Some(back) => browser.open(&back).await,
            None => left,
        };
        // Only the answer to the code can be lost.
        let works = mode == Mode::Lost && call != 2;
        assert_eq!(shows_the_order(&page), works, "{mode:?} at {call}: {}", page.text);
        let says = page.status == 503 && page.text.contains("That didn’t work just now");
        assert!(works || says, "{mode:?} at {call}: {} {}", page.status, page.text);
        assert_eq!(browser.cookies().contains_key(SESSION), works, "{mode:?} at {call}");
        world.wait(SignedDuration::from_secs(10));
        let page = browser.log_in(ORDER, ADA).await;
        assert!(works || shows_the_order(&page), "{mode:?} at {call}, afterwards: {}", page.text);
    }
}

/// The page dies under the shopper's hand: the code is good still, or was used, and then signing in once more helps.
#[tokio::test]
async fn a_sign_in_at_the_shop_that_dies_at_any_await_leaves_a_way_in() {
    for waits in 0.. {
        let world = world().await;
        let browser = world.browser();
        let back = world.back_from(&leave(&browser, ORDER).await, ADA).unwrap();
        let finished = StopAfter::new(waits, browser.open(&back)).await.is_some();
        let begun = world.local.items().iter().filter(|item| item["sk"]["S"] == "session").count();
        assert!(begun <= 1);
        assert!(browser.open(&back).await.status == 200, "stopped after {waits} waits");
        let begins = shows_the_order(&browser.log_in(ORDER, ADA).await);
        assert!(begins || shows_the_order(&browser.open(ORDER).await), "stopped after {waits} waits");
        if finished {
            assert!(waits > 3, "it waits {waits} times only");
            return;
        }
    }
}
