//! The client over the wire, against the demo shop.

#![cfg(test)]
#![expect(clippy::disallowed_methods, reason = "a test has a client of its own")]

use axum::Router;
use axum::body::Bytes;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use axum::routing::post;
use data_encoding::HEXLOWER;
use demo_shop::{CLIENT_ID, CLIENT_SECRET, DemoOrder, DemoShop, DemoTracking, LEGACY_TOKEN, Mode, SHOP};
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use model::identity::{StorefrontRequest, VerifiedCustomer};
use model::{CustomerId, FulfillmentOrderStatus, Listing, OrderFulfillment, OrderId, OrderSummary, Redacted};
use sha2::Sha256;
use shop::{Access, Admin, Credentials, Shop, ShopError, tuned};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::time::Duration;

const NOW: i64 = 1_795_000_000;
const ADA: u64 = 7001;
const BEN: u64 = 7002;

/// A demo shop that is served, a client for it, and a clock that both read.
struct Counter {
    demo: Arc<DemoShop>,
    admin: Admin,
    access: Access,
    clock: Arc<AtomicI64>,
}

impl Counter {
    async fn open() -> Self {
        let clock = Arc::new(AtomicI64::new(NOW));
        let demo = DemoShop::new(second(NOW)).with_clock(reading(&clock));
        let demo = Arc::new(demo);
        let base = serve(demo_shop::router(Arc::clone(&demo))).await;
        let admin = Admin::new(http(), reading(&clock));
        Self { demo, admin, access: access(&base, &[CLIENT_SECRET]), clock }
    }

    async fn orders(&self, customer: u64) -> Result<Listing<OrderSummary>, ShopError> {
        self.admin.orders(&self.access, verified(customer)).await
    }

    async fn order(&self, customer: u64, name: &str) -> Result<Option<model::Order>, ShopError> {
        let id = self.demo.order_id(name).unwrap();
        self.admin.order(&self.access, verified(customer), id).await
    }

    fn pass(&self, seconds: i64) {
        self.clock.fetch_add(seconds, Ordering::SeqCst);
    }

    /// What was asked since the last look.
    fn asked(&self) -> Vec<String> {
        let asked = self.demo.requests();
        self.demo.clear_requests();
        asked
    }
}

fn second(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

fn reading(clock: &Arc<AtomicI64>) -> impl Fn() -> Timestamp + Send + Sync + 'static {
    let clock = Arc::clone(clock);
    move || second(clock.load(Ordering::SeqCst))
}

async fn serve(router: Router) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
    format!("http://{address}")
}

fn http() -> reqwest::Client {
    tuned(reqwest::Client::builder()).no_proxy().build().unwrap()
}

fn access(base: &str, secrets: &[&str]) -> Access {
    let secrets = secrets.iter().map(|secret| Redacted::new((*secret).to_owned())).collect();
    let credentials = Credentials::Client { id: CLIENT_ID.to_owned(), secrets };
    Access { shop: SHOP.to_owned(), credentials, base_url: Some(base.to_owned()) }
}

fn permanent(base: &str) -> Access {
    let credentials = Credentials::Token(Redacted::new(LEGACY_TOKEN.to_owned()));
    Access { shop: SHOP.to_owned(), credentials, base_url: Some(base.to_owned()) }
}

/// A customer whom the shop's own login named: the only way to make one.
fn verified(customer: u64) -> VerifiedCustomer {
    let text = format!("logged_in_customer_id={customer}shop={SHOP}timestamp={NOW}");
    let mut mac = Hmac::<Sha256>::new_from_slice(b"hush").unwrap();
    mac.update(text.as_bytes());
    let query = [
        ("logged_in_customer_id", customer.to_string()),
        ("shop", SHOP.to_owned()),
        ("timestamp", NOW.to_string()),
        ("signature", HEXLOWER.encode(&mac.finalize().into_bytes())),
    ];
    let query: Vec<_> = query.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    let request =
        StorefrontRequest::verify(&query, &[Redacted::new("hush".to_owned())], SHOP, second(NOW)).unwrap();
    request.customer().unwrap()
}

/// A shop that takes `delay` for everything and then answers `body` with `status`.
async fn stub(delay: Duration, status: StatusCode, body: &'static str) -> (String, Arc<AtomicUsize>) {
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    let token = move || async move {
        tokio::time::sleep(delay).await;
        r#"{"access_token":"t","scope":"","expires_in":86399}"#
    };
    let graphql = move || async move {
        counted.fetch_add(1, Ordering::SeqCst);
        tokio::time::sleep(delay).await;
        (status, body)
    };
    let router = Router::new()
        .route("/admin/oauth/access_token", post(token))
        .route("/admin/api/2026-10/graphql.json", post(graphql));
    (serve(router).await, count)
}

const EMPTY_LIST: &str = r#"{"data":{"customer":{"id":"gid://shopify/Customer/7001","orders":{"pageInfo":{"hasNextPage":false},"nodes":[]}}}}"#;

async fn orders_of_stub(access: &Access) -> Result<Listing<OrderSummary>, ShopError> {
    Admin::new(http(), || second(NOW)).orders(access, verified(ADA)).await
}

#[tokio::test]
async fn a_customers_orders_come_newest_first() {
    let list = Counter::open().await.orders(ADA).await.unwrap();
    assert!(list.complete);
    let rows: Vec<_> = list.items.iter().map(|row| (row.name.as_str(), row.fulfillment)).collect();
    let expected = [
        ("#1001", OrderFulfillment::Unfulfilled),
        ("#1007", OrderFulfillment::Unfulfilled),
        ("#1006", OrderFulfillment::OnHold),
        ("#1002", OrderFulfillment::Partial),
        ("#1003", OrderFulfillment::Fulfilled),
        ("#1005", OrderFulfillment::Unfulfilled),
        ("#1004", OrderFulfillment::Fulfilled),
    ];
    assert_eq!(rows, expected);
    assert!(list.items[5].cancelled_at.is_some());
}

#[tokio::test]
async fn a_customer_without_orders_has_an_empty_list() {
    assert_eq!(Counter::open().await.orders(7003).await, Ok(Listing::whole(vec![])));
}

#[tokio::test]
async fn more_orders_than_a_page_are_marked_as_cut() {
    let counter = Counter::open().await;
    for number in 0..20 {
        counter.demo.add_order(DemoOrder::placed(8000 + number, CustomerId(BEN), second(NOW)));
    }
    let list = counter.orders(BEN).await.unwrap();
    assert_eq!((list.items.len(), list.complete), (20, false));
    assert!(list.items.iter().all(|row| row.name.as_str() != "#2001"), "the oldest is the one left out");
}

#[tokio::test]
async fn an_order_comes_in_full_to_its_owner() {
    let order = Counter::open().await.order(ADA, "#1002").await.unwrap().unwrap();
    assert_eq!(order.customer, Some(CustomerId(ADA)));
    let left: Vec<_> = order.lines.items.iter().map(|line| line.unfulfilled).collect();
    assert_eq!(left, [0, 1]);
    let parts: Vec<_> = order.fulfillment_orders.items.iter().map(|part| part.status).collect();
    assert_eq!(parts, [FulfillmentOrderStatus::Closed, FulfillmentOrderStatus::Open]);
    let tracking = &order.fulfillments.items[0].tracking[0];
    assert_eq!(tracking.url.as_deref(), Some("https://example.com/track/EX-1002"));
    assert!(order.lines.complete && order.fulfillment_orders.complete && order.fulfillments.complete);
}

#[tokio::test]
async fn somebody_elses_order_is_answered_like_none() {
    let counter = Counter::open().await;
    assert_eq!(counter.order(BEN, "#1001").await, Ok(None));
    counter.demo.edit_order("#1001", |order| order.customer = None);
    assert_eq!(counter.order(ADA, "#1001").await, Ok(None));
    let nothing = counter.admin.order(&counter.access, verified(ADA), OrderId(1)).await;
    assert_eq!(nothing, Ok(None));
}

#[tokio::test]
async fn an_order_larger_than_its_pages_is_marked_as_cut() {
    let counter = Counter::open().await;
    let mut order = DemoOrder::placed(9001, CustomerId(ADA), second(NOW));
    for _ in 0..24 {
        order = order.line("Candle", None, 1);
    }
    for index in 0..5 {
        order.ship(&[index], second(NOW), DemoTracking::default());
    }
    counter.demo.add_order(order);
    let order = counter.order(ADA, "#9001").await.unwrap().unwrap();
    assert!(!order.lines.complete);
    assert!(order.fulfillment_orders.complete && !order.fulfillment_orders.items[0].lines.complete);
    assert!(!order.fulfillments.complete && order.fulfillments.items[0].lines.complete);
}

#[tokio::test]
async fn as_many_parcels_as_a_page_holds_are_whole() {
    let counter = Counter::open().await;
    let mut order = DemoOrder::placed(9002, CustomerId(ADA), second(NOW));
    for index in 0..4 {
        order = order.line("Candle", None, 1);
        order.ship(&[index], second(NOW), DemoTracking::default());
    }
    counter.demo.add_order(order);
    let order = counter.order(ADA, "#9002").await.unwrap().unwrap();
    assert_eq!((order.fulfillments.items.len(), order.fulfillments.complete), (4, true));
}

#[tokio::test]
async fn a_state_that_is_new_at_shopify_is_unknown() {
    let counter = Counter::open().await;
    counter.demo.edit_order("#1001", |order| order.set_places("TELEPORTING", "UNSUBMITTED"));
    let order = counter.order(ADA, "#1001").await.unwrap().unwrap();
    assert_eq!(order.fulfillment_orders.items[0].status, FulfillmentOrderStatus::Unknown);
}

#[tokio::test]
async fn a_customers_own_record_holds_phone_and_mail() {
    let counter = Counter::open().await;
    let ada = counter.admin.customer(&counter.access, verified(ADA)).await.unwrap();
    assert_eq!(ada.id, CustomerId(ADA));
    assert_eq!(ada.phone, Some(Redacted::new("+14155550123".to_owned())));
    assert_eq!(ada.email, Some(Redacted::new("ada@example.com".to_owned())));
    let chris = counter.admin.customer(&counter.access, verified(7003)).await.unwrap();
    assert_eq!(chris.phone, None);
}

#[tokio::test]
async fn a_customer_whom_the_shop_does_not_know_is_nonsense() {
    assert_eq!(Counter::open().await.orders(7999).await, Err(ShopError::Nonsense));
}

#[tokio::test]
async fn one_token_serves_until_five_minutes_before_it_expires() {
    let counter = Counter::open().await;
    counter.orders(ADA).await.unwrap();
    counter.pass(86_399 - 301);
    counter.orders(ADA).await.unwrap();
    assert_eq!(counter.asked(), ["token", "Orders", "Orders"]);
    counter.pass(1);
    counter.orders(ADA).await.unwrap();
    assert_eq!(counter.asked(), ["token", "Orders"]);
}

#[tokio::test]
async fn a_refused_token_is_fetched_again_once() {
    let counter = Counter::open().await;
    counter.orders(ADA).await.unwrap();
    counter.demo.revoke_tokens();
    counter.orders(ADA).await.unwrap();
    assert_eq!(counter.asked(), ["token", "Orders", "Orders", "token", "Orders"]);
}

#[tokio::test]
async fn a_shop_that_refuses_every_token_is_asked_twice_and_no_more() {
    let (base, asked) = stub(Duration::ZERO, StatusCode::UNAUTHORIZED, "").await;
    let refused = orders_of_stub(&access(&base, &["s"])).await;
    assert_eq!(refused, Err(ShopError::Refused { scope: None }));
    assert_eq!(asked.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_permanent_token_is_used_as_it_is_and_never_renewed() {
    let mut counter = Counter::open().await;
    counter.access = permanent(counter.access.base_url.as_ref().unwrap());
    counter.orders(ADA).await.unwrap();
    counter.demo.revoke_tokens();
    assert_eq!(counter.orders(ADA).await, Err(ShopError::Refused { scope: None }));
    assert_eq!(counter.asked(), ["Orders", "Orders"]);
}

#[tokio::test]
async fn during_rotation_either_secret_gets_a_token_the_newest_first() {
    let counter = Counter::open().await;
    let both = access(counter.access.base_url.as_ref().unwrap(), &["new", "old"]);
    for (valid, asked) in [("new", vec!["token", "Orders"]), ("old", vec!["token", "token", "Orders"])] {
        counter.demo.set_secrets(&[valid]);
        let admin = Admin::new(http(), reading(&counter.clock));
        admin.orders(&both, verified(ADA)).await.unwrap();
        assert_eq!(counter.asked(), asked);
    }
}

#[tokio::test]
async fn wrong_secrets_never_borrow_the_token_of_right_ones() {
    let counter = Counter::open().await;
    counter.orders(ADA).await.unwrap();
    let wrong = access(counter.access.base_url.as_ref().unwrap(), &["wrong"]);
    let refused = counter.admin.orders(&wrong, verified(ADA)).await;
    assert_eq!(refused, Err(ShopError::Refused { scope: None }));
}

#[tokio::test]
async fn a_missing_scope_is_named() {
    let counter = Counter::open().await;
    counter.demo.deny_scope(Some("read_orders"));
    let refused = counter.orders(ADA).await;
    assert_eq!(refused, Err(ShopError::Refused { scope: Some("read_orders".to_owned()) }));
}

#[tokio::test]
async fn a_throttled_question_is_asked_again_when_its_points_are_back_soon() {
    let counter = Counter::open().await;
    counter.demo.set_mode_for(Mode::Throttled, 1);
    assert!(counter.orders(ADA).await.is_ok());
    assert_eq!(counter.asked(), ["token", "Orders", "Orders"]);
}

#[tokio::test]
async fn a_throttled_question_is_asked_again_only_once() {
    let counter = Counter::open().await;
    counter.demo.set_mode(Mode::Throttled);
    assert_eq!(counter.orders(ADA).await, Err(ShopError::Throttled));
    assert_eq!(counter.asked(), ["token", "Orders", "Orders"]);
}

#[tokio::test]
async fn a_question_whose_points_take_long_is_not_asked_again() {
    let counter = Counter::open().await;
    counter.demo.set_mode(Mode::Throttled);
    assert_eq!(counter.order(ADA, "#1001").await, Err(ShopError::Throttled));
    assert_eq!(counter.asked(), ["token", "Order"]);
}

#[tokio::test]
async fn a_shop_that_is_down_or_talks_garbage_is_told_apart() {
    let counter = Counter::open().await;
    counter.orders(ADA).await.unwrap();
    counter.demo.set_mode(Mode::Down);
    assert_eq!(counter.orders(ADA).await, Err(ShopError::Unreachable));
    counter.demo.set_mode(Mode::Garbage);
    assert_eq!(counter.orders(ADA).await, Err(ShopError::Nonsense));
}

#[tokio::test]
async fn a_token_endpoint_that_is_down_or_talks_garbage_is_told_apart() {
    let counter = Counter::open().await;
    counter.demo.set_mode(Mode::Down);
    assert_eq!(counter.orders(ADA).await, Err(ShopError::Unreachable));
    counter.demo.set_mode(Mode::Garbage);
    assert_eq!(counter.orders(ADA).await, Err(ShopError::Nonsense));
    assert_eq!(counter.asked(), ["token", "token"], "a fault is no reason to try another secret");
}

#[tokio::test]
async fn every_status_has_its_meaning() {
    let refused = || ShopError::Refused { scope: None };
    let meanings = [
        (402, refused()),
        (403, refused()),
        (404, refused()),
        (423, refused()),
        (430, refused()),
        (429, ShopError::Throttled),
        (408, ShopError::Unreachable),
        (502, ShopError::Unreachable),
        (400, ShopError::Nonsense),
        (204, ShopError::Nonsense),
    ];
    for (status, meaning) in meanings {
        let (base, asked) = stub(Duration::ZERO, StatusCode::from_u16(status).unwrap(), EMPTY_LIST).await;
        assert_eq!(orders_of_stub(&permanent(&base)).await, Err(meaning), "{status}");
        assert_eq!(asked.load(Ordering::SeqCst), 1, "{status}");
    }
}

#[tokio::test]
async fn nobody_listening_is_unreachable() {
    let closed = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let answer = orders_of_stub(&permanent(&format!("http://{closed}"))).await;
    assert_eq!(answer, Err(ShopError::Unreachable));
}

#[tokio::test]
async fn a_call_of_more_than_two_seconds_is_given_up() {
    let (base, _) = stub(Duration::from_millis(2350), StatusCode::OK, EMPTY_LIST).await;
    assert_eq!(orders_of_stub(&permanent(&base)).await, Err(ShopError::Unreachable));
}

#[tokio::test]
async fn two_slow_calls_together_are_given_up() {
    let (base, asked) = stub(Duration::from_millis(1500), StatusCode::OK, EMPTY_LIST).await;
    assert_eq!(orders_of_stub(&access(&base, &["s"])).await, Err(ShopError::Unreachable));
    assert_eq!(asked.load(Ordering::SeqCst), 1, "the token came, the answer did not");
}

#[tokio::test]
async fn an_answer_without_end_is_not_read() {
    let padded = format!("{EMPTY_LIST}{}", " ".repeat(1 << 20));
    let router = Router::new()
        .route("/admin/api/2026-10/graphql.json", post(move || async move { Bytes::from(padded) }));
    let base = serve(router).await;
    assert_eq!(orders_of_stub(&permanent(&base)).await, Err(ShopError::Nonsense));
    let (base, _) = stub(Duration::ZERO, StatusCode::OK, EMPTY_LIST).await;
    assert_eq!(orders_of_stub(&permanent(&base)).await, Ok(Listing::whole(vec![])));
}

#[tokio::test]
async fn a_redirect_never_carries_the_token_away() {
    let (elsewhere, asked) = stub(Duration::ZERO, StatusCode::OK, EMPTY_LIST).await;
    let target = format!("{elsewhere}/admin/api/2026-10/graphql.json");
    let redirect = move || async move { Redirect::temporary(&target).into_response() };
    let base = serve(Router::new().route("/admin/api/2026-10/graphql.json", post(redirect))).await;
    assert_eq!(orders_of_stub(&permanent(&base)).await, Err(ShopError::Nonsense));
    assert_eq!(asked.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn a_token_that_lives_for_less_than_five_minutes_is_not_kept() {
    let granted = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&granted);
    let token = move || async move {
        counted.fetch_add(1, Ordering::SeqCst);
        r#"{"access_token":"t","scope":"","expires_in":300}"#
    };
    let router = Router::new()
        .route("/admin/oauth/access_token", post(token))
        .route("/admin/api/2026-10/graphql.json", post(|| async { EMPTY_LIST }));
    let access = access(&serve(router).await, &["s"]);
    let admin = Admin::new(http(), || second(NOW));
    for _ in 0..2 {
        assert!(admin.orders(&access, verified(ADA)).await.is_ok());
    }
    assert_eq!(granted.load(Ordering::SeqCst), 2);
}
