//! The way from the store to its table, to look at and to cut.

use aftersale::TableClient;
use aws_sdk_dynamodb::{
    Client,
    config::{
        HttpClient, RuntimeComponents, SharedHttpClient,
        http::{HttpRequest, HttpResponse},
        retry::{RetryConfig, RetryPartition},
    },
};
use aws_smithy_runtime_api::client::{
    http::{HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector},
    result::ConnectorError,
};
use aws_smithy_types::{body::SdkBody, byte_stream::ByteStream};
use serde_json::{Value, json};
use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

/// What goes wrong at one call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// A write meets another transaction on its item.
    Conflict,
    /// The table refuses every try of the call.
    Throttled,
    /// The table does what it is told, and the answer of the first try is lost.
    AnswerLost,
    /// The table does what it is told, and the answer of every try is lost.
    AnswersLost,
}

impl Fault {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Conflict, Self::Throttled, Self::AnswerLost, Self::AnswersLost];
}

/// One call of the store, with all its tries.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Call {
    /// The operation: `TransactWriteItems`.
    pub operation: String,
    /// Partition and sort key of everything it writes.
    pub written: BTreeSet<(String, String)>,
    /// The request tokens of its tries; one, since every try is the same transaction.
    pub tokens: BTreeSet<String>,
    /// How often the SDK tried.
    pub tries: usize,
    invocation: String,
}

#[derive(Debug, Default)]
struct State {
    calls: Vec<Call>,
    fault: Option<(usize, Fault)>,
    struck: bool,
    client: Option<Client>,
    metered: Option<Capacity>,
}

/// Request units, as the table counts them.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Capacity {
    /// Read.
    pub read: f64,
    /// Written.
    pub write: f64,
}

/// Counts the calls, and spoils one of them. Clones are the same wire.
#[derive(Debug, Clone, Default)]
pub struct Wire(Arc<Mutex<State>>);

impl Wire {
    /// Counts from nought again, and lets every call through.
    pub fn listen(&self) {
        let mut state = self.guard();
        *state = State { client: state.client.take(), ..State::default() };
    }

    /// Counts from nought again, and spoils the call with the number `place`.
    pub fn spoil(&self, place: usize, fault: Fault) {
        self.listen();
        self.guard().fault = Some((place, fault));
    }

    /// The calls since then.
    #[must_use]
    pub fn calls(&self) -> Vec<Call> {
        self.guard().calls.clone()
    }

    /// Whether there was a call to spoil.
    #[must_use]
    pub fn struck(&self) -> bool {
        self.guard().struck
    }

    /// Asks the table from now on what each call consumed.
    pub fn meter(&self) {
        self.guard().metered = Some(Capacity::default());
    }

    /// What the calls since [`Wire::meter`] consumed.
    #[must_use]
    pub fn metered(&self) -> Capacity {
        self.guard().metered.unwrap_or_default()
    }

    fn is_metered(&self) -> bool {
        self.guard().metered.is_some()
    }

    fn consumed(&self, operation: &str, answer: &Value) {
        let consumed = answer.get("ConsumedCapacity");
        let tables = consumed
            .and_then(Value::as_array)
            .map_or_else(|| consumed.into_iter().collect(), |all| all.iter().collect::<Vec<_>>());
        let units: f64 = tables.iter().filter_map(|table| table.get("CapacityUnits")?.as_f64()).sum();
        if let Some(metered) = &mut self.guard().metered {
            let reads = matches!(operation, "GetItem" | "BatchGetItem" | "Query" | "Scan");
            *(if reads { &mut metered.read } else { &mut metered.write }) += units;
        }
    }

    /// The table without the store: to write what the store never would.
    #[must_use]
    pub fn client(&self) -> Option<Client> {
        self.guard().client.clone()
    }

    /// The SDK's configuration with this wire in it. It tries as often as it does by default, without its pauses.
    #[must_use]
    pub fn table_client(&self) -> TableClient {
        let wire = self.clone();
        Arc::new(move |config| {
            let http = aws_smithy_http_client::Builder::new().build_http();
            wire.guard().client = Some(Client::from_conf(config.clone().build()));
            config
                .retry_config(RetryConfig::standard().with_initial_backoff(Duration::from_millis(1)))
                .retry_partition(RetryPartition::custom("wire").build())
                .http_client(SharedHttpClient::new(Watched { http, wire: wire.clone() }))
        })
    }

    fn guard(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes a try, and says what is to go wrong with it.
    fn note(&self, request: &HttpRequest) -> Option<Fault> {
        let mut guard = self.guard();
        let state = &mut *guard;
        let header = |name: &str| request.headers().get(name).unwrap_or_default().to_owned();
        let invocation = header("amz-sdk-invocation-id");
        let place = state.calls.iter().position(|call| call.invocation == invocation).unwrap_or_else(|| {
            let target = header("x-amz-target");
            let operation = target.rsplit('.').next().unwrap_or_default().to_owned();
            state.calls.push(Call { operation, invocation, ..Call::default() });
            state.calls.len() - 1
        });
        let call = state.calls.get_mut(place)?;
        let body: Value =
            serde_json::from_slice(request.body().bytes().unwrap_or_default()).unwrap_or_default();
        call.tries += 1;
        call.written = written(&call.operation, &body);
        call.tokens.extend(body.get("ClientRequestToken").and_then(Value::as_str).map(str::to_owned));
        let (_, fault) = state.fault.filter(|(wanted, _)| *wanted == place)?;
        let applies = match fault {
            Fault::Conflict => !call.written.is_empty() && call.tries == 1,
            Fault::AnswerLost => call.tries == 1,
            Fault::Throttled | Fault::AnswersLost => true,
        };
        state.struck |= applies;
        applies.then_some(fault)
    }
}

/// The keys that a request writes.
fn written(operation: &str, body: &Value) -> BTreeSet<(String, String)> {
    let writes: Vec<&Value> = match operation {
        "TransactWriteItems" => {
            let items = body.get("TransactItems").and_then(Value::as_array).into_iter().flatten();
            items.filter_map(Value::as_object).flat_map(|item| item.values()).collect()
        }
        "PutItem" | "UpdateItem" | "DeleteItem" => vec![body],
        _ => vec![],
    };
    let key = |write: &&Value| {
        let key = write.get("Item").or_else(|| write.get("Key"))?;
        let part = |name: &str| Some(key.pointer(&format!("/{name}/S"))?.as_str()?.to_owned());
        Some((part("pk")?, part("sk")?))
    };
    writes.iter().filter_map(key).collect()
}

#[derive(Debug)]
struct Watched {
    http: SharedHttpClient,
    wire: Wire,
}

impl HttpClient for Watched {
    fn http_connector(
        &self,
        settings: &HttpConnectorSettings,
        components: &RuntimeComponents,
    ) -> SharedHttpConnector {
        let http = self.http.http_connector(settings, components);
        SharedHttpConnector::new(WatchedConnector { http, wire: self.wire.clone() })
    }
}

#[derive(Debug)]
struct WatchedConnector {
    http: SharedHttpConnector,
    wire: Wire,
}

impl HttpConnector for WatchedConnector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        match self.wire.note(&request) {
            None => {
                let http = self.http.clone();
                if self.wire.is_metered() {
                    return HttpConnectorFuture::new(metered(http, request, self.wire.clone()));
                }
                HttpConnectorFuture::new(async move {
                    // Two more places to stop at: before the table hears of the call, and when it has done it.
                    tokio::task::yield_now().await;
                    let answer = http.call(request).await;
                    tokio::task::yield_now().await;
                    answer
                })
            }
            Some(Fault::Conflict) => HttpConnectorFuture::ready(Ok(refused(&conflict(&request)))),
            Some(Fault::Throttled) => {
                HttpConnectorFuture::ready(Ok(refused(&json!({ "__type": "ThrottlingException" }))))
            }
            Some(Fault::AnswerLost | Fault::AnswersLost) => {
                let answer = self.http.call(request);
                HttpConnectorFuture::new(async {
                    answer.await?;
                    Err(ConnectorError::timeout("the answer was lost".into()))
                })
            }
        }
    }
}

/// A call that asks what it consumed.
async fn metered(
    http: SharedHttpConnector,
    mut request: HttpRequest,
    wire: Wire,
) -> Result<HttpResponse, ConnectorError> {
    let unreadable = |error: Box<dyn std::error::Error + Send + Sync>| ConnectorError::other(error, None);
    let target = request.headers().get("x-amz-target").unwrap_or_default().to_owned();
    let operation = target.rsplit('.').next().unwrap_or_default().to_owned();
    let asked = request.body().bytes().unwrap_or_default();
    let mut asked: Value = serde_json::from_slice(asked).map_err(|error| unreadable(error.into()))?;
    if let Some(fields) = asked.as_object_mut() {
        fields.insert("ReturnConsumedCapacity".to_owned(), json!("TOTAL"));
    }
    let asked = asked.to_string();
    request.headers_mut().insert("content-length", asked.len().to_string());
    *request.body_mut() = SdkBody::from(asked);
    let mut answer = http.call(request).await?;
    let body = ByteStream::new(answer.take_body()).collect().await;
    let bytes = body.map_err(|error| unreadable(error.into()))?.into_bytes();
    wire.consumed(&operation, &serde_json::from_slice(&bytes).unwrap_or_default());
    *answer.body_mut() = SdkBody::from(bytes);
    Ok(answer)
}

/// How DynamoDB answers a write that meets another transaction.
fn conflict(request: &HttpRequest) -> Value {
    let body: Value = serde_json::from_slice(request.body().bytes().unwrap_or_default()).unwrap_or_default();
    let Some(items) = body.get("TransactItems").and_then(Value::as_array) else {
        return json!({ "__type": "TransactionConflictException" });
    };
    let reason = |place| json!({ "Code": if place == 0 { "TransactionConflict" } else { "None" } });
    let reasons: Vec<Value> = (0..items.len()).map(reason).collect();
    json!({ "__type": "TransactionCanceledException", "CancellationReasons": reasons })
}

#[expect(clippy::expect_used, reason = "400 is a status")]
fn refused(body: &Value) -> HttpResponse {
    let mut response = HttpResponse::new(400.try_into().expect("a status"), SdkBody::from(body.to_string()));
    response.headers_mut().insert("content-type", "application/x-amz-json-1.0");
    response
}
