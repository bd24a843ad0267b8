use super::*;

const SHOP: &str = "northwind.myshopify.com";

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_760_000_000 + second).unwrap()
}

fn secret(text: &str) -> Redacted<String> {
    Redacted::new(text.to_owned())
}

fn signed(pairs: &[(&str, &str)], key: &str) -> Vec<(String, String)> {
    let mut sorted: Vec<_> = pairs.to_vec();
    sorted.sort_unstable();
    let text: String = sorted.iter().map(|(k, v)| format!("{k}={v}")).collect();
    let mut mac = Hmac::<Sha256>::new_from_slice(key.as_bytes()).unwrap();
    mac.update(text.as_bytes());
    let signature = HEXLOWER.encode(&mac.finalize().into_bytes());
    let mut query: Vec<_> = pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
    query.push(("signature".to_owned(), signature));
    query
}

fn login(customer: &str) -> Vec<(String, String)> {
    let pairs = [
        ("shop", SHOP),
        ("logged_in_customer_id", customer),
        ("path_prefix", "/apps/aftersale"),
        ("timestamp", "1760000000"),
    ];
    signed(&pairs, "hush")
}

fn verify(query: &[(String, String)], now: Timestamp) -> Result<StorefrontRequest, StorefrontError> {
    StorefrontRequest::verify(query, &[secret("newer"), secret("hush")], SHOP, now)
}

#[test]
fn a_login_that_shopify_signed_names_the_customer() {
    let request = verify(&login("7"), at(0)).unwrap();
    assert_eq!(request.customer().map(VerifiedCustomer::id), Some(CustomerId(7)));
}

/// Shopify's published example (shopify.dev, "Authenticate app proxies"), with its repeated key.
#[test]
fn shopifys_own_example_verifies() {
    let query: Vec<(String, String)> = [
        ("extra", "1"),
        ("extra", "2"),
        ("shop", "shop-name.myshopify.com"),
        ("logged_in_customer_id", "1"),
        ("path_prefix", "/apps/awesome_reviews"),
        ("timestamp", "1317327555"),
        ("signature", "4c68c8624d737112c91818c11017d24d334b524cb5c2b8ba08daa056f7395ddb"),
    ]
    .into_iter()
    .map(|(k, v)| (k.to_owned(), v.to_owned()))
    .collect();
    let now = Timestamp::from_second(1_317_327_555).unwrap();
    let request = StorefrontRequest::verify(&query, &[secret("hush")], "shop-name.myshopify.com", now);
    assert_eq!(request.unwrap().customer().map(VerifiedCustomer::id), Some(CustomerId(1)));
}

#[test]
fn an_altered_customer_is_not_believed() {
    let mut query = login("7");
    query[1].1 = "8".to_owned();
    assert_eq!(verify(&query, at(0)), Err(StorefrontError::Signature));
}

#[test]
fn a_second_signature_is_not_believed() {
    let mut query = login("7");
    query.push(("signature".to_owned(), "00".to_owned()));
    assert_eq!(verify(&query, at(0)), Err(StorefrontError::Signature));
}

#[test]
fn a_missing_or_foreign_signature_is_not_believed() {
    assert_eq!(verify(&login("7")[..4], at(0)), Err(StorefrontError::Signature));
    let foreign = signed(&[("shop", SHOP), ("timestamp", "1760000000")], "other");
    assert_eq!(verify(&foreign, at(0)), Err(StorefrontError::Signature));
}

#[test]
fn another_shops_request_is_refused() {
    let query = signed(&[("shop", "evil.myshopify.com"), ("timestamp", "1760000000")], "hush");
    assert_eq!(verify(&query, at(0)), Err(StorefrontError::OtherShop));
}

#[test]
fn a_request_older_than_ninety_seconds_is_refused() {
    assert!(verify(&login("7"), at(90)).is_ok());
    assert_eq!(verify(&login("7"), at(91)), Err(StorefrontError::Stale));
    assert_eq!(verify(&login("7"), at(-91)), Err(StorefrontError::Stale));
}

#[test]
fn a_blank_customer_is_nobody() {
    let request = verify(&login(""), at(0)).unwrap();
    assert!(!request.is_logged_in());
    assert_eq!(Identity::of(&request, at(0)), Identity::anonymous());
}

#[test]
fn a_sign_in_ends_after_thirty_idle_minutes() {
    let identity = Identity::of(&verify(&login("7"), at(0)).unwrap(), at(0));
    assert!(identity.customer(at(1799)).is_some());
    assert!(identity.customer(at(1800)).is_none());
    assert_eq!(identity.seen(at(1800)), Identity::anonymous());
}

#[test]
fn a_sign_in_ends_at_twelve_hours_however_busy() {
    let mut identity = Identity::of(&verify(&login("7"), at(0)).unwrap(), at(0));
    for minute in 1..720 {
        identity = identity.seen(at(minute * 60));
    }
    assert!(identity.customer(at(719 * 60 + 59)).is_some());
    assert!(identity.customer(at(720 * 60)).is_none());
}
