//! Where a shop's customers sign in: asked at Shopify's own name of the shop, and led on from there once.

#![cfg(test)]

use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use axum::{Json, Router};
use jiff::{SignedDuration, Timestamp};
use model::Redacted;
use serde_json::json;
use shop::{Access, Accounts, Credentials, ShopError, tuned};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A server on which everything is asked for below the path of a case.
struct Server {
    base: String,
    asked: Arc<AtomicUsize>,
}

impl Server {
    async fn open() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::new(AtomicUsize::new(0));
        let (at, counts) = (base.clone(), Arc::clone(&asked));
        let answer = async move |uri: axum::http::Uri, headers: HeaderMap| {
            counts.fetch_add(1, Ordering::Relaxed);
            answer(&at, uri.path(), &headers)
        };
        let router = Router::new().route("/{*path}", get(answer));
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self { base, asked }
    }

    fn access(&self, case: &str) -> Access {
        let credentials = Credentials::Token(Redacted::new("shpat_demo".to_owned()));
        let base_url = Some(format!("{}/{case}", self.base));
        Access { shop: "northwind.myshopify.com".to_owned(), credentials, base_url }
    }
}

fn answer(base: &str, path: &str, headers: &HeaderMap) -> Response {
    let (case, rest) = path.trim_start_matches('/').split_once('/').unwrap();
    let moved = |to: &str| Redirect::permanent(&format!("{to}/{rest}")).into_response();
    match case {
        _ if !headers.contains_key(header::USER_AGENT) => StatusCode::FORBIDDEN.into_response(),
        "moved" => moved(&format!("{base}/here")),
        "moved-within" => moved("/here"),
        "moved-twice" => moved(&format!("{base}/moved")),
        "moved-elsewhere" => moved("ftp://shop.example.com"),
        "legacy" => StatusCode::NOT_FOUND.into_response(),
        "down" => StatusCode::SERVICE_UNAVAILABLE.into_response(),
        "ftp" => described("ftp://shop.example.com", rest),
        _ => described(&format!("{base}/{case}"), rest),
    }
}

fn described(at: &str, rest: &str) -> Response {
    let described = match rest {
        ".well-known/openid-configuration" => json!({
            "issuer": at, "authorization_endpoint": format!("{at}/authorize"),
            "token_endpoint": format!("{at}/token"), "jwks_uri": format!("{at}/keys"),
        }),
        _ => json!({ "graphql_api": format!("{at}/graphql") }),
    };
    Json(described).into_response()
}

fn accounts() -> Accounts {
    #[expect(clippy::disallowed_methods, reason = "a test has a client of its own")]
    let client = tuned(reqwest::Client::builder().no_proxy()).build().unwrap();
    Accounts::new(client)
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_795_000_000).unwrap() + SignedDuration::from_secs(second)
}

#[tokio::test]
async fn a_shop_is_led_to_its_own_domain_and_no_further() {
    let server = Server::open().await;
    let found = async |case: &str| {
        let found = accounts().provider(&server.access(case), at(0)).await;
        found.map(|provider| provider.issuer.replace(&server.base, ""))
    };
    for case in ["here", "moved", "moved-within"] {
        assert_eq!(found(case).await.as_deref(), Ok("/here"), "{case}");
    }
    for case in ["moved-twice", "moved-elsewhere", "ftp"] {
        assert_eq!(found(case).await, Err(ShopError::Nonsense), "{case}");
    }
    assert_eq!(found("legacy").await, Err(ShopError::Refused { scope: None }));
    assert_eq!(found("down").await, Err(ShopError::Unreachable));
}

#[tokio::test]
async fn what_was_found_is_believed_for_an_hour_and_what_was_not_for_ten_seconds() {
    let (server, accounts) = (Server::open().await, accounts());
    let asked = async |case: &str, second: i64| {
        let before = server.asked.load(Ordering::Relaxed);
        let _ = accounts.provider(&server.access(case), at(second)).await;
        server.asked.load(Ordering::Relaxed) - before
    };
    assert_eq!((asked("here", 0).await, asked("here", 3_599).await, asked("here", 3_600).await), (2, 0, 2));
    assert_eq!((asked("down", 0).await, asked("down", 9).await, asked("down", 10).await), (1, 0, 1));
    // Another shop is asked for itself.
    assert_eq!(asked("other", 3_601).await, 2);
}
