//! What an attacker might try. Each test says which line it guards.

#![cfg(test)]

use jiff::SignedDuration;
use lambda_http::http::Method;
use serde_json::Value;
use tests::World;

/// Guards `open()` in `desk/src/answer.rs`: the token is compared before anything is answered.
#[tokio::test]
async fn a_token_that_a_sign_in_replaced_is_void() {
    let world = World::new().await;
    let old = world.session().await;
    assert_eq!(world.chat(&old, "1", "where is my order #1001?").await.status, 200);
    let new = sign_in(&world, &old, 7001).await;
    assert_eq!(world.chat(&old, "2", "where is my order #1001?").await.status, 401);
    assert_eq!(world.messages(&old).await.status, 401);
    assert_eq!(world.messages(&new).await.status, 200);
}

/// Guards `Token::following` in `desk/src/id.rs`: only the login that got the new token gets it again.
#[tokio::test]
async fn a_void_token_leads_to_the_new_one_for_the_same_login_only() {
    let world = World::new().await;
    let old = world.session().await;
    assert_eq!(world.chat(&old, "1", "where is my order #1001?").await.status, 200);
    let new = sign_in(&world, &old, 7001).await;
    assert_eq!(sign_in(&world, &old, 7001).await, new);
    let another = sign_in(&world, &old, 7002).await;
    let own = vec![("token".to_owned(), old.clone())];
    let nobody = world.local.forward(&Method::GET, "session", own, None, b"").await.unwrap();
    let nobody: Value = serde_json::from_slice(nobody.body().as_ref()).unwrap();
    for other in [another.as_str(), nobody["token"].as_str().unwrap()] {
        assert_ne!(other.split('.').next(), new.split('.').next(), "the conversation of somebody else");
    }
    assert_eq!(world.messages(&new).await.status, 200, "nobody took it away");
}

/// Guards `Token::is_current`: another conversation's secret opens nothing.
#[tokio::test]
async fn the_secret_of_one_session_does_not_open_another() {
    let world = World::new().await;
    let (mine, theirs) = (world.session().await, world.session().await);
    let forged = format!("{}.{}", theirs.split('.').next().unwrap(), mine.split('.').nth(1).unwrap());
    assert_eq!(world.chat(&forged, "1", "hi").await.status, 401);
    assert_eq!(world.messages(&forged).await.status, 401);
    for nonsense in ["", "x", "conv_0123456789abcdefghijkl.0123456789abcdefghijkl"] {
        assert_eq!(world.chat(nonsense, "1", "hi").await.status, 401, "{nonsense}");
    }
}

/// Guards `claim_once` in `desk/src/session.rs`.
#[tokio::test]
async fn a_signed_storefront_request_works_once() {
    let world = World::new().await;
    let path = world.local.signed("session", vec![], Some(7001));
    assert_eq!(world.call(Method::GET, &path, &[], "").await.status, 200);
    assert_eq!(world.call(Method::GET, &path, &[], "").await.status, 401);
}

/// Guards `StorefrontRequest::verify`: the customer id is part of what is signed, and the time is.
#[tokio::test]
async fn a_storefront_request_that_was_altered_or_kept_is_refused() {
    let world = World::new().await;
    let path = world.local.signed("orders", vec![], Some(7002));
    let altered = path.replace("logged_in_customer_id=7002", "logged_in_customer_id=7001");
    assert_ne!(path, altered);
    assert_eq!(world.call(Method::GET, &altered, &[], "").await.status, 401);
    world.wait(SignedDuration::from_secs(91));
    assert_eq!(world.call(Method::GET, &path, &[], "").await.status, 401);
    assert_eq!(
        world.call(Method::GET, "/proxy/demo/orders?logged_in_customer_id=7001", &[], "").await.status,
        401
    );
}

/// Guards the comparison of `order.customer` in `shop`, and the list by customer id.
#[tokio::test]
async fn another_customers_order_is_not_shown_on_the_order_page() {
    let world = World::new().await;
    let own = |order: &str| vec![("order".to_owned(), order.to_owned())];
    let foreign =
        world.call(Method::GET, &world.local.signed("orders", own("1001"), Some(7002)), &[], "").await;
    assert_eq!(foreign.status, 404);
    assert!(!foreign.text.contains("Merino"), "{}", foreign.text);
    let mine = world.call(Method::GET, &world.local.signed("orders", own("1001"), Some(7001)), &[], "").await;
    assert!(mine.status == 200 && mine.text.contains("Merino"));
    let nobody = world.call(Method::GET, &world.local.signed("orders", own("1001"), None), &[], "").await;
    assert!(nobody.status == 200 && !nobody.text.contains("Merino"));
}

/// Guards `sign_in_of` in `desk/src/sign_in.rs`: a link works once, for fifteen minutes.
#[tokio::test]
async fn a_sign_in_link_works_once_and_for_fifteen_minutes() {
    let world = World::new().await;
    let link = link_of(&world).await;
    let open = |method: Method| {
        let path = world.local.signed(&link, vec![], Some(7001));
        let world = &world;
        async move { world.call(method, &path, &[], "").await.status }
    };
    assert_eq!(open(Method::GET).await, 200);
    assert_eq!(open(Method::GET).await, 200, "looking at the page changes nothing");
    assert_eq!(open(Method::POST).await, 200);
    assert_eq!(open(Method::POST).await, 410);
    let late = link_of(&world).await;
    world.wait(SignedDuration::from_mins(15));
    let path = world.local.signed(&late, vec![], Some(7001));
    assert_eq!(world.call(Method::POST, &path, &[], "").await.status, 410);
}

/// Guards `NotLoggedIn`: the shop's own login decides, not the link.
#[tokio::test]
async fn a_sign_in_link_without_a_login_signs_nobody_in() {
    let world = World::new().await;
    let link = link_of(&world).await;
    let path = world.local.signed(&link, vec![], None);
    assert_eq!(world.call(Method::POST, &path, &[], "").await.status, 410);
    let path = world.local.signed(&link, vec![], Some(7001));
    assert_eq!(world.call(Method::POST, &path, &[], "").await.status, 200, "the link is still good");
}

/// Guards `check_signature` in `functions/sms`.
#[tokio::test]
async fn an_unsigned_or_forged_sms_is_refused() {
    let world = World::new().await;
    let body = "MessageSid=SM00000000000000000000000000000001&AccountSid=AC00000000000000000000000000000001&From=%2B14155550123&To=%2B14155550100&Body=hi&NumMedia=0";
    let kind = ("content-type", "application/x-www-form-urlencoded");
    assert_eq!(world.call(Method::POST, "/sms/demo", &[kind], body).await.status, 403);
    let forged = [kind, ("x-twilio-signature", "AAAAAAAAAAAAAAAAAAAAAAAAAAA=")];
    assert_eq!(world.call(Method::POST, "/sms/demo", &forged, body).await.status, 403);
    assert!(world.local.providers.left().is_empty());
}

/// Guards `verify_postmark` in `functions/email`.
#[tokio::test]
async fn a_mail_without_the_providers_password_is_refused() {
    let world = World::new().await;
    let kind = ("content-type", "application/json");
    assert_eq!(world.call(Method::POST, "/email/demo", &[kind], "{}").await.status, 401);
    let wrong = [kind, ("authorization", "Basic ZGVtby1wb3N0bWFyazp3cm9uZw==")];
    assert_eq!(world.call(Method::POST, "/email/demo", &wrong, "{}").await.status, 401);
    let right = [kind, ("authorization", "Basic ZGVtby1wb3N0bWFyazpkZW1vLXBvc3RtYXJrLXBhc3N3b3Jk")];
    assert_eq!(
        world.call(Method::POST, "/email/demo", &right, "{}").await.status,
        403,
        "Postmark takes 403 as final"
    );
}

/// Guards `lambda::tenancy`: an unknown tenant is an address that is not there.
#[tokio::test]
async fn an_unknown_tenant_is_not_there() {
    let world = World::new().await;
    for path in ["/webchat/other/sessions", "/sms/other", "/email/other", "/webchat/a%23b/sessions"] {
        assert_eq!(world.call(Method::POST, path, &[], "").await.status, 404, "{path}");
    }
}

/// Guards `cors::allowed` in `functions/webchat`.
#[tokio::test]
async fn a_foreign_page_may_not_read_the_chat() {
    let world = World::new().await;
    let foreign = [("origin", "https://evil.example.com")];
    let heard = world.call(Method::OPTIONS, "/webchat/demo/messages", &foreign, "").await;
    assert_eq!((heard.status, heard.header("access-control-allow-origin")), (403, None));
    let own = [("origin", world.local.storefront.as_str())];
    let heard = world.call(Method::OPTIONS, "/webchat/demo/messages", &own, "").await;
    assert_eq!(heard.header("access-control-allow-origin"), Some(world.local.storefront.as_str()));
}

/// Guards the limits of `functions/webchat`: size, form, and messages a minute.
#[tokio::test]
async fn malformed_oversized_and_too_many_messages_are_refused() {
    let world = World::new().await;
    let token = world.session().await;
    assert_eq!(world.chat(&token, "1", &"x".repeat(2001)).await.status, 413);
    assert_eq!(world.chat(&token, "", "hi").await.status, 400);
    let authorization = format!("Bearer {token}");
    let plain = [("authorization", authorization.as_str()), ("content-type", "text/plain")];
    assert_eq!(world.call(Method::POST, "/webchat/demo/messages", &plain, "hi").await.status, 415);
    for number in 0..20 {
        assert_eq!(world.chat(&token, &format!("m{number}"), "thanks").await.status, 200);
    }
    let over = world.chat(&token, "m20", "thanks").await;
    assert_eq!((over.status, over.header("retry-after")), (429, Some("60")));
}

/// Guards `SESSIONS` in `desk/src/session.rs`.
#[tokio::test]
async fn the_thirty_first_session_of_an_hour_from_one_address_is_refused() {
    let world = World::new().await;
    for _ in 0..30 {
        assert!(!world.session().await.is_empty());
    }
    assert_eq!(world.call(Method::POST, "/webchat/demo/sessions", &[], "").await.status, 429);
}

async fn sign_in(world: &World, token: &str, customer: u64) -> String {
    let path = world.local.signed("session", vec![("token".to_owned(), token.to_owned())], Some(customer));
    let heard = world.call(Method::GET, &path, &[], "").await;
    heard.body["token"].as_str().unwrap().to_owned()
}

/// The path of a sign-in link that web chat gave out: `in/{token}`.
async fn link_of(world: &World) -> String {
    let token = world.session().await;
    let heard = world.chat(&token, "1", "I need to cancel my order").await;
    let replies: Vec<Value> = heard.body["replies"].as_array().unwrap().clone();
    let url = replies.iter().find_map(|reply| reply["actions"][0]["url"].as_str()).unwrap().to_owned();
    format!("in/{}", url.rsplit('/').next().unwrap())
}
