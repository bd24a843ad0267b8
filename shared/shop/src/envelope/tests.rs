use super::*;
use serde_json::json;

#[derive(Debug, PartialEq, Deserialize)]
struct Data {
    order: u8,
}

fn read_json(body: &Value) -> Result<Data, Failure> {
    read(body.to_string().as_bytes())
}

fn refused(scope: Option<&str>) -> Failure {
    Failure::Final(ShopError::Refused { scope: scope.map(str::to_owned) })
}

fn error(code: &str, message: &str) -> Value {
    json!({"data": {"order": 1}, "errors": [{"message": message, "extensions": {"code": code}}]})
}

fn throttled(requested: f64, available: f64, rate: f64) -> Result<Data, Failure> {
    let status = json!({"maximumAvailable": 2000.0, "currentlyAvailable": available, "restoreRate": rate});
    let cost = json!({"requestedQueryCost": requested, "actualQueryCost": null, "throttleStatus": status});
    let errors = json!([{"message": "Throttled", "extensions": {"code": "THROTTLED"}}]);
    read_json(&json!({"errors": errors, "extensions": {"cost": cost}}))
}

#[test]
fn data_without_errors_is_read() {
    assert_eq!(read_json(&json!({"data": {"order": 1}, "extensions": {"cost": 3}})), Ok(Data { order: 1 }));
    assert_eq!(read_json(&json!({"data": {"order": 1}, "errors": []})), Ok(Data { order: 1 }));
}

#[test]
fn what_is_not_an_answer_is_nonsense() {
    let bodies: [&[u8]; 10] = [
        b"",
        b"<html>Down</html>",
        b"\xff\xfe",
        b"[{\"order\":1}]",
        b"{\"data\":[1]}",
        b"{}",
        b"{\"data\":null}",
        b"{\"data\":{}}",
        b"{\"data\":{\"order\":null}}",
        b"{\"data\":{\"order\":1},\"errors\":\"Not Found\"}",
    ];
    for body in bodies {
        let read: Result<Data, Failure> = read(body);
        assert_eq!(read, Err(Failure::Final(ShopError::Nonsense)), "{}", String::from_utf8_lossy(body));
    }
}

#[test]
fn data_beside_an_error_is_not_read() {
    let failures = [
        ("THROTTLED", Failure::Throttled(None)),
        ("ACCESS_DENIED", refused(None)),
        ("SHOP_INACTIVE", refused(None)),
        ("INTERNAL_SERVER_ERROR", Failure::Final(ShopError::Unreachable)),
        ("MAX_COST_EXCEEDED", Failure::Final(ShopError::Nonsense)),
        ("SOMETHING_NEW", Failure::Final(ShopError::Nonsense)),
    ];
    for (code, failure) in failures {
        assert_eq!(read_json(&error(code, "No")), Err(failure), "{code}");
    }
    let bare = json!({"data": {"order": 1}, "errors": [{"message": "No"}]});
    assert_eq!(read_json(&bare), Err(Failure::Final(ShopError::Nonsense)));
}

#[test]
fn the_missing_scope_is_named() {
    let message = "Access denied for orders field. Required access: `read_orders` access scope.";
    assert_eq!(read_json(&error("ACCESS_DENIED", message)), Err(refused(Some("read_orders"))));
}

#[test]
fn required_access_is_asked_first() {
    let extensions = json!({"code": "ACCESS_DENIED", "requiredAccess": "`read_customers` access scope."});
    let body = json!({"errors": [{"message": "You need read_orders", "extensions": extensions}]});
    assert_eq!(read_json(&body), Err(refused(Some("read_customers"))));
}

#[test]
fn nothing_but_a_scope_is_kept_of_an_error() {
    for message in ["Customer ada@example.com is not yours", "read_ nothing", "ready_to go", ""] {
        assert_eq!(read_json(&error("ACCESS_DENIED", message)), Err(refused(None)), "{message}");
    }
    let endless = format!("read_{}", "a".repeat(100));
    assert_eq!(read_json(&error("ACCESS_DENIED", &endless)), Err(refused(None)));
}

#[test]
fn the_wait_is_until_enough_points_are_back() {
    assert_eq!(throttled(100.0, 60.0, 100.0), Err(Failure::Throttled(Some(Duration::from_millis(400)))));
    assert_eq!(throttled(100.0, 150.0, 100.0), Err(Failure::Throttled(Some(Duration::ZERO))));
}

#[test]
fn a_rate_that_makes_no_sense_gives_no_wait() {
    assert_eq!(throttled(100.0, 60.0, 0.0), Err(Failure::Throttled(None)));
    assert_eq!(throttled(100.0, 60.0, -1.0), Err(Failure::Throttled(None)));
    assert_eq!(throttled(100.0, 100.0, 0.0), Err(Failure::Throttled(None)));
}
