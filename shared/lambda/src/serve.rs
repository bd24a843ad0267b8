//! The loop that takes one event after the other from Lambda.

use crate::{Body, Error, Failure, Refusal, Request, Response, respond};
use aws_lambda_events::apigw::ApiGatewayV2httpResponse;
use lambda_http::http::header::SET_COOKIE;
use lambda_runtime::{LambdaEvent, service_fn};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::value::RawValue;
use std::{convert::Infallible, panic::catch_unwind};

/// Serves events of queues, streams and schedules.
pub async fn serve<E, R, F>(handle: impl Fn(E) -> F) -> Result<(), Error>
where
    E: DeserializeOwned,
    R: Serialize,
    F: Future<Output = Result<R, Failure>>,
{
    lambda_runtime::run(service_fn(|event: LambdaEvent<E>| handle(event.payload))).await
}

/// Serves requests of the HTTP API.
pub async fn serve_http<F>(handle: impl Fn(Request) -> F) -> Result<(), Error>
where
    F: Future<Output = Result<Response<Body>, Refusal>>,
{
    let handle = &handle;
    let answer = |event: LambdaEvent<Box<RawValue>>| async move {
        Ok::<_, Infallible>(answer_event(event.payload.get(), handle).await)
    };
    lambda_runtime::run(service_fn(answer)).await
}

/// Answers one event of the HTTP API (payload format 2.0, as JSON): what [`serve_http`] does with each.
pub async fn answer_event<F>(event: &str, handle: impl FnOnce(Request) -> F) -> ApiGatewayV2httpResponse
where
    F: Future<Output = Result<Response<Body>, Refusal>>,
{
    let result = match request(event) {
        Ok(request) => handle(request).await,
        Err(refusal) => Err(refusal),
    };
    gateway(respond(result))
}

/// Reads an event of the HTTP API.
///
/// `lambda_http` panics on a query or a `Host` header that makes no URI, and the sender writes both: that is the
/// sender's mistake and not a failure of ours, which would ring an alarm.
fn request(event: &str) -> Result<Request, Refusal> {
    let read = catch_unwind(|| lambda_http::request::from_str(event));
    let read = read.map_err(|_| Refusal::bad_request("the address is not a URI"))?;
    read.map_err(|_| Refusal::bad_request("not an event of the HTTP API"))
}

/// The answer in the HTTP API's form (payload format 2.0), where cookies have a place of their own.
fn gateway(response: Response<Body>) -> ApiGatewayV2httpResponse {
    let (mut parts, body) = response.into_parts();
    let cookies = parts.headers.get_all(SET_COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut answer = ApiGatewayV2httpResponse::default();
    answer.cookies = cookies.map(str::to_owned).collect();
    parts.headers.remove(SET_COOKIE);
    answer.status_code = i64::from(parts.status.as_u16());
    answer.headers = parts.headers;
    answer.is_base64_encoded = matches!(body, Body::Binary(_));
    // An empty body as text: `lambda_http` writes it as null, which not every gateway takes.
    answer.body = Some(if matches!(body, Body::Empty) { Body::Text(String::new()) } else { body });
    answer
}

#[cfg(test)]
mod tests {
    use super::*;
    use lambda_http::RequestExt;
    use serde_json::{Value, json};

    fn event(query: &str, host: &str) -> Value {
        json!({
            "version": "2.0", "routeKey": "GET /x/{tenant}", "rawPath": "/x/demo", "rawQueryString": query,
            "headers": { "host": host }, "pathParameters": { "tenant": "demo" },
            "requestContext": {
                "stage": "$default", "domainName": "abc.example.com", "timeEpoch": 0,
                "http": { "method": "GET", "path": "/x/demo", "protocol": "HTTP/1.1" },
            },
            "isBase64Encoded": false,
        })
    }

    #[test]
    fn an_event_becomes_a_request() {
        let request = request(&event("after=1", "abc.example.com").to_string()).unwrap();
        assert_eq!(request.path_parameters().first("tenant"), Some("demo"));
        assert_eq!(request.query_string_parameters().first("after"), Some("1"));
    }

    #[test]
    fn an_answer_without_a_body_has_an_empty_one() {
        let answer = serde_json::to_value(gateway(Response::new(Body::Empty))).unwrap();
        assert_eq!(answer["body"], "");
    }

    #[test]
    fn a_form_arrives_in_base64_and_is_read_as_it_was_sent() {
        let mut event = event("", "x");
        event["isBase64Encoded"] = json!(true);
        event["body"] = json!("Qm9keT1JK25lZWQrdG8mRnJvbT0lMkIx");
        event["headers"]["content-type"] = json!("application/x-www-form-urlencoded");
        let request = request(&event.to_string()).unwrap();
        assert_eq!(crate::body(&request, 100).unwrap(), b"Body=I+need+to&From=%2B1");
        assert_eq!(request.uri().query(), None);
    }

    #[test]
    fn an_address_that_is_no_uri_is_refused_and_fails_nothing() {
        for (query, host) in [("q=<a>", "x"), ("q=a b", "x"), ("q=\"", "x"), ("", "ho st"), ("", "a:b:c")] {
            let refused = request(&event(query, host).to_string()).unwrap_err();
            assert_eq!(refused.status, 400, "{query} {host}");
        }
        assert_eq!(request("{}").unwrap_err().status, 400);
    }

    #[test]
    fn the_runtime_can_hand_over_an_event_as_it_came() {
        // `lambda_runtime` reads through this wrapper, and a raw value needs the help of its deserializer.
        let text = event("", "x").to_string();
        let mut reader = serde_json::Deserializer::from_slice(text.as_bytes());
        let raw: Box<RawValue> = serde_path_to_error::deserialize(&mut reader).unwrap();
        assert_eq!(raw.get(), text);
    }

    #[test]
    fn an_answer_takes_the_form_of_the_gateway() {
        let answer = Response::builder()
            .status(201)
            .header("content-type", "text/html")
            .header("set-cookie", "a=1")
            .header("set-cookie", "b=2")
            .body(Body::from("<p>"))
            .unwrap();
        insta::assert_json_snapshot!(gateway(answer), @r#"
        {
          "statusCode": 201,
          "headers": {
            "content-type": "text/html"
          },
          "multiValueHeaders": {},
          "body": "<p>",
          "isBase64Encoded": false,
          "cookies": [
            "a=1",
            "b=2"
          ]
        }
        "#);
        let picture = gateway(Response::new(Body::from(vec![255_u8, 0])));
        assert!(picture.is_base64_encoded);
        assert_eq!(serde_json::to_value(picture).unwrap()["body"], "/wA=");
    }
}
