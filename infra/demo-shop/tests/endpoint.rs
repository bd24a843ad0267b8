//! The endpoint over HTTP: what it serves, and what it refuses.

#![cfg(test)]
#![expect(clippy::disallowed_methods, reason = "a test has a client of its own")]

use demo_shop::{CLIENT_ID, CLIENT_SECRET, DemoOrder, DemoShop, LEGACY_TOKEN, Mode, router};
use jiff::{SignedDuration, Timestamp};
use model::CustomerId;
use reqwest::{Client, Response, StatusCode};
use serde_json::{Value, json};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

const NOW: i64 = 1_795_000_000;
const ADA: &str = "gid://shopify/Customer/7001";

struct Endpoint {
    shop: Arc<DemoShop>,
    base: String,
}

impl Endpoint {
    async fn open(shop: DemoShop) -> Self {
        let shop = Arc::new(shop);
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let served = router(Arc::clone(&shop));
        tokio::spawn(async move { axum::serve(listener, served).await.unwrap() });
        Self { shop, base }
    }

    async fn demo() -> Self {
        Self::open(DemoShop::new(now())).await
    }

    async fn post(&self, version: &str, token: &str, query: &str, variables: Value) -> Response {
        let url = format!("{}/admin/api/{version}/graphql.json", self.base);
        let body = json!({"query": query, "variables": variables});
        let request = client().post(url).header("X-Shopify-Access-Token", token).json(&body);
        request.send().await.unwrap()
    }

    async fn ask(&self, query: &str) -> Value {
        let answer = self.post("2026-10", LEGACY_TOKEN, query, json!({})).await;
        assert_eq!(answer.status(), StatusCode::OK);
        answer.json().await.unwrap()
    }

    async fn token(&self, kind: &str, id: &str, secret: &str) -> Response {
        let form = [("grant_type", kind), ("client_id", id), ("client_secret", secret)];
        let url = format!("{}/admin/oauth/access_token", self.base);
        client().post(url).form(&form).send().await.unwrap()
    }
}

fn client() -> Client {
    Client::builder().no_proxy().build().unwrap()
}

fn now() -> Timestamp {
    Timestamp::from_second(NOW).unwrap()
}

fn code(answer: &Value) -> &str {
    answer.pointer("/errors/0/extensions/code").and_then(Value::as_str).unwrap_or("none")
}

fn message(answer: &Value) -> &str {
    answer.pointer("/errors/0/message").and_then(Value::as_str).unwrap_or("none")
}

fn names(answer: &Value) -> Vec<&str> {
    let nodes = answer.pointer("/data/customer/orders/nodes").unwrap().as_array().unwrap();
    nodes.iter().map(|node| node["name"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn exactly_the_requested_fields_come_back() {
    let query =
        format!(r#"{{ customer(id: "{ADA}") {{ id mail: defaultEmailAddress {{ emailAddress }} }} }}"#);
    let answer = Endpoint::demo().await.ask(&query).await;
    let expected = json!({"customer": {"id": ADA, "mail": {"emailAddress": "ada@example.com"}}});
    assert_eq!(answer["data"], expected, "{answer}");
}

#[tokio::test]
async fn an_order_can_be_read_to_its_last_field() {
    let endpoint = Endpoint::demo().await;
    let id = endpoint.shop.order_id("#1002").unwrap().gid();
    let query = include_str!("../../../shared/shop/graphql/order.graphql");
    let answer = endpoint.post("2026-10", LEGACY_TOKEN, query, json!({"order": id})).await;
    let answer: Value = answer.json().await.unwrap();
    assert_eq!(answer.get("errors"), None, "{answer}");
    assert_eq!(answer["data"]["order"]["name"], "#1002");
}

#[tokio::test]
async fn a_page_is_cut_sorted_and_says_whether_there_is_more() {
    let endpoint = Endpoint::demo().await;
    let orders = |arguments: &str| {
        format!(
            r#"{{ customer(id: "{ADA}") {{ orders({arguments}) {{ pageInfo {{ hasNextPage }} nodes {{ name }} }} }} }}"#
        )
    };
    let newest = endpoint.ask(&orders("first: 3, sortKey: PROCESSED_AT, reverse: true")).await;
    assert_eq!(names(&newest), ["#1001", "#1007", "#1006"]);
    assert_eq!(newest.pointer("/data/customer/orders/pageInfo/hasNextPage"), Some(&json!(true)));
    let by_id = endpoint.ask(&orders("first: 7")).await;
    assert_eq!(names(&by_id), ["#1001", "#1002", "#1003", "#1004", "#1005", "#1006", "#1007"]);
    assert_eq!(by_id.pointer("/data/customer/orders/pageInfo/hasNextPage"), Some(&json!(false)));
}

#[tokio::test]
async fn what_the_schema_does_not_hold_is_refused() {
    let endpoint = Endpoint::demo().await;
    for query in [
        format!(r#"{{ customer(id: "{ADA}") {{ favouriteColour }} }}"#),
        format!(r#"{{ customer(id: "{ADA}", shop: 1) {{ id }} }}"#),
        format!(r#"{{ customer(id: "{ADA}") {{ orders(first: 1, sortKey: MOOD) {{ nodes {{ id }} }} }} }}"#),
        "mutation { orderCancel(orderId: 1) { job } }".to_owned(),
        "query($id: ID!) { customer(id: $id) { id } }".to_owned(),
        "{ customer".to_owned(),
    ] {
        let answer = endpoint.ask(&query).await;
        assert_eq!(code(&answer), "invalid", "{query}: {answer}");
        assert_eq!(answer.get("data"), None, "{query}");
    }
}

#[tokio::test]
async fn a_connection_without_a_size_is_refused() {
    let endpoint = Endpoint::demo().await;
    let id = endpoint.shop.order_id("#1001").unwrap().gid();
    let query = format!(r#"{{ order(id: "{id}") {{ lineItems {{ nodes {{ title }} }} }} }}"#);
    assert_eq!(message(&endpoint.ask(&query).await), "you must provide one of first or last");
    let query = format!(r#"{{ order(id: "{id}") {{ lineItems(first: 251) {{ nodes {{ title }} }} }} }}"#);
    assert_eq!(message(&endpoint.ask(&query).await), "first must be between 0 and 250");
    let query = format!(r#"{{ order(id: "{id}") {{ lineItems(last: 2) {{ nodes {{ title }} }} }} }}"#);
    assert_eq!(message(&endpoint.ask(&query).await), "the demo shop does not know `last`");
}

#[tokio::test]
async fn an_id_that_is_not_global_is_refused() {
    let answer = Endpoint::demo().await.ask(r#"{ order(id: "1001") { id } }"#).await;
    assert_eq!(message(&answer), "Invalid global id");
}

#[tokio::test]
async fn a_query_of_more_than_1000_points_is_refused() {
    let query = format!(
        r#"{{ customer(id: "{ADA}") {{ orders(first: 50) {{ nodes {{ lineItems(first: 20) {{ nodes {{ id }} }} }} }} }} }}"#
    );
    let answer = Endpoint::demo().await.ask(&query).await;
    assert_eq!(code(&answer), "MAX_COST_EXCEEDED");
    assert_eq!(answer.get("data"), None);
}

#[tokio::test]
async fn every_answer_says_what_it_cost() {
    let query = format!(r#"{{ customer(id: "{ADA}") {{ orders(first: 50) {{ nodes {{ name }} }} }} }}"#);
    let answer = Endpoint::demo().await.ask(&query).await;
    let cost = &answer["extensions"]["cost"];
    assert_eq!(cost["requestedQueryCost"], 1 + 2 + 50);
    assert!(cost["actualQueryCost"].as_u64().unwrap() < 20, "{cost}");
}

#[tokio::test]
async fn another_version_does_not_exist() {
    let answer = Endpoint::demo().await.post("2026-07", LEGACY_TOKEN, "{ __typename }", json!({})).await;
    assert_eq!(answer.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_wrong_or_missing_token_is_refused() {
    let endpoint = Endpoint::demo().await;
    for token in ["", "shpat_other"] {
        let answer = endpoint.post("2026-10", token, "{ __typename }", json!({})).await;
        assert_eq!(answer.status(), StatusCode::UNAUTHORIZED, "{token}");
    }
    let url = format!("{}/admin/api/2026-10/graphql.json", endpoint.base);
    let bare = client().post(url).json(&json!({"query": "{ __typename }"})).send().await.unwrap();
    assert_eq!(bare.status(), StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_token_is_granted_for_the_right_secret_and_expires_after_a_day() {
    let clock = Arc::new(AtomicI64::new(NOW));
    let read = Arc::clone(&clock);
    let shop =
        DemoShop::new(now()).with_clock(move || Timestamp::from_second(read.load(Ordering::SeqCst)).unwrap());
    let endpoint = Endpoint::open(shop).await;
    let granted = endpoint.token("client_credentials", CLIENT_ID, CLIENT_SECRET).await;
    let granted: Value = granted.json().await.unwrap();
    assert_eq!(granted["expires_in"], 86_399);
    let token = granted["access_token"].as_str().unwrap();
    let status = async || endpoint.post("2026-10", token, "{ __typename }", json!({})).await.status();
    assert_eq!(status().await, StatusCode::OK);
    clock.fetch_add(86_399, Ordering::SeqCst);
    assert_eq!(status().await, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn no_token_is_granted_for_anything_wrong() {
    let endpoint = Endpoint::demo().await;
    for (kind, id, secret) in [
        ("client_credentials", CLIENT_ID, "wrong"),
        ("client_credentials", "somebody", CLIENT_SECRET),
        ("password", CLIENT_ID, CLIENT_SECRET),
    ] {
        assert_eq!(endpoint.token(kind, id, secret).await.status(), StatusCode::BAD_REQUEST, "{kind} {id}");
    }
}

#[tokio::test]
async fn a_spell_of_bad_behaviour_ends() {
    let endpoint = Endpoint::demo().await;
    endpoint.shop.set_mode_for(Mode::Throttled, 2);
    for expected in ["THROTTLED", "THROTTLED", "none"] {
        let answer = endpoint.ask(&format!(r#"{{ customer(id: "{ADA}") {{ id }} }}"#)).await;
        assert_eq!(code(&answer), expected, "{answer}");
    }
    endpoint.shop.set_mode(Mode::Down);
    let answer = endpoint.post("2026-10", LEGACY_TOKEN, "{ __typename }", json!({})).await;
    assert_eq!(answer.status(), StatusCode::SERVICE_UNAVAILABLE);
    endpoint.shop.set_mode(Mode::Garbage);
    let answer = endpoint.post("2026-10", LEGACY_TOKEN, "{ __typename }", json!({})).await;
    assert!(answer.json::<Value>().await.is_err());
}

#[tokio::test]
async fn a_denied_scope_is_named() {
    let endpoint = Endpoint::demo().await;
    endpoint.shop.deny_scope(Some("read_orders"));
    let answer = endpoint.ask(&format!(r#"{{ customer(id: "{ADA}") {{ id }} }}"#)).await;
    assert_eq!(code(&answer), "ACCESS_DENIED");
    assert!(message(&answer).contains("`read_orders`"));
}

#[tokio::test]
async fn what_was_asked_is_remembered() {
    let endpoint = Endpoint::demo().await;
    endpoint.token("client_credentials", CLIENT_ID, CLIENT_SECRET).await;
    endpoint.ask("query Mine { __typename }").await;
    assert_eq!(endpoint.shop.requests(), ["token", "Mine"]);
    endpoint.shop.clear_requests();
    assert!(endpoint.shop.requests().is_empty());
}

#[test]
fn orders_and_customers_can_be_added_and_changed() {
    let shop = DemoShop::new(now());
    let placed = shop.orders().len();
    shop.add_order(DemoOrder::placed(9001, CustomerId(7003), now()).line("Candle", None, 1));
    assert_eq!(shop.orders().len(), placed + 1);
    assert!(shop.edit_order("#9001", |order| order.cancel(now())));
    assert!(!shop.edit_order("#9002", |_| ()));
    let mut chris = shop.customers().remove(2);
    chris.phone = Some("+14155550125".to_owned());
    shop.add_customer(chris.clone());
    assert_eq!(shop.customers().iter().filter(|customer| customer.id == chris.id).count(), 1);
}

/// What the issue promises of the demo shop: name, age in minutes, state.
#[test]
fn the_demo_orders_are_as_promised() {
    let shop = DemoShop::new(now());
    let of = |customer: u64| -> Vec<(String, i64, String)> {
        let own = shop.orders().into_iter().filter(|order| order.customer == Some(CustomerId(customer)));
        let age = |at: Timestamp| SignedDuration::as_mins(&now().duration_since(at));
        own.map(|order| (order.name.clone(), age(order.placed_at), order.display_status())).collect()
    };
    let row = |name: &str, minutes: i64, status: &str| -> (String, i64, String) {
        (name.into(), minutes, status.into())
    };
    let hour = 60;
    let day = 24 * hour;
    let ada = [
        row("#1001", 20, "UNFULFILLED"),
        row("#1002", 20 * hour, "PARTIALLY_FULFILLED"),
        row("#1003", 3 * day, "FULFILLED"),
        row("#1004", 9 * day, "FULFILLED"),
        row("#1005", 7 * day, "UNFULFILLED"),
        row("#1006", 3 * hour, "ON_HOLD"),
        row("#1007", 2 * hour, "UNFULFILLED"),
    ];
    assert_eq!(of(7001), ada);
    assert_eq!(of(7002), [row("#2001", 3 * day, "UNFULFILLED")]);
    assert_eq!(of(7003), []);
    let dana = [
        row("#3001", day, "SCHEDULED"),
        row("#3002", 5 * hour, "IN_PROGRESS"),
        row("#3003", 10 * hour, "UNFULFILLED"),
        row("#3004", 6 * day, "FULFILLED"),
    ];
    assert_eq!(of(7004), dana);
}
