//! What every function needs: configuration, logs and metrics, clients, HTTP answers, batches and queues. Beside the
//! functions this is the only crate that knows the types of `lambda_runtime` and `lambda_http`.
//!
//! A function's `main` reads: telemetry, configuration, clients, [`serve()`] or [`serve_http`].

mod answered;
mod capture;
mod clients;
mod config;
mod cookies;
mod delivered;
mod failure;
mod http;
mod message;
mod metrics;
mod path;
mod queue;
mod queues;
mod serve;
mod storefront;
mod stream;
mod telemetry;

pub use aws_lambda_events::{
    apigw::ApiGatewayV2httpResponse,
    sqs::{SqsBatchResponse, SqsEvent},
    streams::DynamoDbEventResponse,
};
pub use capture::Captured;
pub use clients::{Clients, clients, http_client};
pub use config::{Config, ConfigError, Need, Problem, env};
pub use cookies::Kept;
pub use failure::Failure;
pub use http::{Refusal, body, content_type, form, public_url, respond, source_ip};
pub use lambda_http::{Body, Request, Response};
pub use lambda_runtime::{BoxFuture, Error};
pub use message::{MessageError, QueueMessage};
pub use metrics::{About, Metric, Metrics, Unit};
pub use path::{Path, desk_for, start, start_with_articles, tenancy};
pub use queue::{Disposition, MemoryQueue, NotTaken, Queue, SqsQueue, each_message};
pub use queues::Queues;
pub use serve::{answer_event, serve, serve_http};
pub use storefront::{Forwarded, forwarded};
pub use stream::{Change, ChangeKind, StreamEvent, failed_from};
pub use telemetry::{log_into, start_telemetry};
