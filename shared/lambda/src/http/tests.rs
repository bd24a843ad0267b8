use super::*;
use crate::Captured;
use lambda_http::http;
use tracing::subscriber::with_default;

fn post(content_type: &str, body: &str) -> Request {
    http::Request::post("/webchat/demo/messages")
        .header("content-type", content_type)
        .body(Body::from(body))
        .unwrap()
}

/// The request as API Gateway hands it over, with a `Host` header of the sender's choice.
fn from_gateway(host: &str) -> Request {
    let event = json!({
        "version": "2.0", "routeKey": "$default", "rawPath": "/sms/demo", "rawQueryString": "",
        "headers": { "host": host },
        "requestContext": {
            "stage": "$default", "domainName": "abc.execute-api.eu-central-1.amazonaws.com", "timeEpoch": 0,
            "http": { "method": "POST", "path": "/sms/demo", "protocol": "HTTP/1.1" },
        },
        "isBase64Encoded": true, "body": "aGVsbG8=",
    });
    lambda_http::request::from_str(&event.to_string()).unwrap()
}

fn shown(response: &Response<Body>) -> String {
    let headers = response
        .headers()
        .iter()
        .map(|(name, value)| format!("{name}: {}\n", value.to_str().unwrap()))
        .collect::<Vec<_>>()
        .concat();
    format!("{}\n{headers}\n{}", response.status(), String::from_utf8_lossy(response.body().as_ref()))
}

fn log_of(refusal: Refusal) -> String {
    let out = Captured::default();
    let subscriber =
        tracing_subscriber::fmt().without_time().with_ansi(false).with_writer(out.clone()).finish();
    with_default(subscriber, || respond(Err(refusal)));
    out.text()
}

#[test]
fn a_refusal_says_one_plain_sentence_and_keeps_its_reason() {
    let response = respond(Err(Refusal::unauthorized("the signature does not match")));
    insta::assert_snapshot!(shown(&response), @r#"
    401 Unauthorized
    content-type: application/json
    cache-control: no-store
    www-authenticate: Bearer
    content-security-policy: default-src 'none'; frame-ancestors 'none'
    referrer-policy: no-referrer
    strict-transport-security: max-age=31536000
    x-content-type-options: nosniff

    {"error":"We could not tell who sent this."}
    "#);
}

#[test]
fn every_refusal_has_its_status() {
    let refusals = [
        Refusal::bad_request(""),
        Refusal::unauthorized(""),
        Refusal::forbidden(""),
        Refusal::not_found(""),
        Refusal::too_large(""),
        Refusal::unsupported(""),
        Refusal::too_many(60, ""),
        Refusal::internal(""),
        Refusal::unavailable(5, ""),
    ];
    let told = refusals.map(|refusal| {
        let response = respond(Err(refusal));
        let wait = response.headers().get("retry-after").map_or("", |v| v.to_str().unwrap()).to_owned();
        let body = String::from_utf8_lossy(response.body().as_ref()).into_owned();
        format!("{} {wait} {body}", response.status().as_u16())
    });
    insta::assert_snapshot!(told.join("\n"), @r#"
    400  {"error":"We could not read this request."}
    401  {"error":"We could not tell who sent this."}
    403  {"error":"This is not allowed."}
    404  {"error":"There is nothing here."}
    413  {"error":"This is too large for us to take."}
    415  {"error":"We cannot read this kind of content."}
    429 60 {"error":"That was a lot at once. Please wait a moment, then try again."}
    500  {"error":"Something went wrong on our side."}
    503 5 {"error":"We cannot answer right now. Please try again in a moment."}
    "#);
}

#[test]
fn only_a_missing_identity_names_the_scheme() {
    let scheme = |refusal| respond(Err(refusal)).headers().get("www-authenticate").cloned();
    assert_eq!(scheme(Refusal::unauthorized("")).unwrap(), "Bearer");
    assert_eq!(scheme(Refusal::forbidden("")), None);
}

#[test]
fn other_words_change_nothing_but_the_words() {
    let refusal = Refusal::too_many(60, "20 a minute").saying("You are fast! Give me a minute.");
    assert_eq!((refusal.status, refusal.retry_after), (429, Some(60)));
    assert_eq!(refusal.public, "You are fast! Give me a minute.");
}

#[test]
fn a_refusal_is_logged_once_with_its_reason() {
    let line = log_of(Refusal::forbidden("another tenant's token"));
    assert_eq!(line.lines().count(), 1);
    insta::assert_snapshot!(line.trim(), @r#"INFO lambda::http: Refused a request http.status=403 refusal.reason="another tenant's token""#);
    insta::assert_snapshot!(log_of(Refusal::unavailable(5, "the table is busy: timeout")).trim(), @r#"ERROR lambda::http: Failed to answer a request http.status=503 refusal.reason="the table is busy: timeout""#);
}

#[test]
fn an_answer_keeps_the_headers_it_sets_and_gets_the_others() {
    let mut answer = Response::new(Body::from("export {}"));
    answer.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("public, immutable"));
    let response = respond(Ok(answer));
    assert_eq!(response.headers()["cache-control"], "public, immutable");
    assert_eq!(response.headers()["x-content-type-options"], "nosniff");
}

#[test]
fn a_body_may_fill_its_limit_and_no_more() {
    assert_eq!(body(&post("text/plain", "12345"), 5).unwrap(), b"12345");
    assert_eq!(body(&post("text/plain", "123456"), 5).unwrap_err().status, 413);
    assert_eq!(body(&from_gateway("x.example.com"), 5).unwrap(), b"hello", "counted after base64");
}

#[test]
fn a_content_type_counts_without_case_and_parameters() {
    let json = &["application/json"];
    for good in ["application/json", "Application/JSON; charset=utf-8"] {
        assert_eq!(content_type(&post(good, ""), json).unwrap(), "application/json", "{good}");
    }
    for bad in ["text/plain", "application/jsonx", "", "text/plain, application/json"] {
        assert_eq!(content_type(&post(bad, ""), json).unwrap_err().status, 415, "{bad}");
    }
    let bare = http::Request::post("/").body(Body::Empty).unwrap();
    assert_eq!(content_type(&bare, json).unwrap_err().status, 415);
}

#[test]
fn the_host_header_never_becomes_our_address() {
    let request = from_gateway("evil.example.com");
    let from_context = public_url(None, &request).unwrap();
    assert_eq!(from_context, "https://abc.execute-api.eu-central-1.amazonaws.com");
    let configured = Some("https://chat.example.com");
    assert_eq!(public_url(configured, &request).unwrap(), "https://chat.example.com");
}

#[test]
fn without_an_address_of_our_own_the_request_fails() {
    let request = http::Request::get("https://evil.example.com/").body(Body::Empty).unwrap();
    assert_eq!(public_url(None, &request).unwrap_err().status, 500);
}

#[test]
fn what_the_table_cannot_do_becomes_an_answer() {
    let statuses = [
        StoreError::Busy(String::new()),
        StoreError::Unavailable(String::new()),
        StoreError::Corrupt { kind: "turn", reason: String::new() },
    ]
    .map(|error| {
        let refusal = Refusal::from(error);
        (refusal.status, refusal.retry_after)
    });
    assert_eq!(statuses, [(503, Some(1)), (503, Some(5)), (500, None)]);
}
