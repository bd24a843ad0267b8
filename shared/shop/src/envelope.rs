//! What Shopify puts around the data: errors, and what the question cost.

use crate::ShopError;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::time::Duration;

/// Why a question was not answered, as far as asking again matters.
#[derive(Debug, PartialEq)]
pub(crate) enum Failure {
    /// The token is not valid (any more).
    Token,
    /// Over the limit; enough points are back after this long, if Shopify says so.
    Throttled(Option<Duration>),
    /// Asking again changes nothing now.
    Final(ShopError),
}

impl From<ShopError> for Failure {
    fn from(error: ShopError) -> Self {
        Self::Final(error)
    }
}

impl From<Failure> for ShopError {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Token => Self::Refused { scope: None },
            Failure::Throttled(_) => Self::Throttled,
            Failure::Final(error) => error,
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Cost {
    requested_query_cost: f64,
    throttle_status: ThrottleStatus,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ThrottleStatus {
    currently_available: f64,
    restore_rate: f64,
}

/// Reads the answer to one question.
///
/// INVARIANT: data beside an error is not read, since parts of it may be null for want of a right (invariant 3).
pub(crate) fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Failure> {
    let mut envelope: Map<String, Value> = serde_json::from_slice(body).map_err(|_| ShopError::Nonsense)?;
    match envelope.get("errors") {
        None | Some(Value::Null) => {}
        Some(Value::Array(errors)) if errors.is_empty() => {}
        Some(Value::Array(errors)) => return Err(failure(errors, envelope.get("extensions"))),
        Some(_) => return Err(ShopError::Nonsense.into()),
    }
    let data = envelope.remove("data").filter(Value::is_object).ok_or(ShopError::Nonsense)?;
    serde_json::from_value(data).map_err(|_| ShopError::Nonsense.into())
}

fn failure(errors: &[Value], extensions: Option<&Value>) -> Failure {
    let coded = |code: &str| {
        errors.iter().find(|error| error.pointer("/extensions/code") == Some(&Value::from(code)))
    };
    if coded("THROTTLED").is_some() {
        return Failure::Throttled(wait(extensions));
    }
    if let Some(error) = coded("ACCESS_DENIED") {
        return Failure::Final(ShopError::Refused { scope: scope(error) });
    }
    if coded("SHOP_INACTIVE").is_some() {
        return Failure::Final(ShopError::Refused { scope: None });
    }
    if coded("INTERNAL_SERVER_ERROR").is_some() {
        return Failure::Final(ShopError::Unreachable);
    }
    Failure::Final(ShopError::Nonsense)
}

/// How long until the bucket holds what the question costs.
fn wait(extensions: Option<&Value>) -> Option<Duration> {
    let cost: Cost = serde_json::from_value(extensions?.get("cost")?.clone()).ok()?;
    let missing = cost.requested_query_cost - cost.throttle_status.currently_available;
    Duration::try_from_secs_f64(missing.max(0.0) / cost.throttle_status.restore_rate).ok()
}

/// The scope that an error names. Nothing else of its text is kept: only what has the form of a scope.
fn scope(error: &Value) -> Option<String> {
    let texts = [error.pointer("/extensions/requiredAccess"), error.get("message")];
    texts.into_iter().flatten().filter_map(Value::as_str).find_map(|text| {
        text.split(|c: char| !c.is_ascii_lowercase() && c != '_')
            .find(|word| {
                word.len() <= 64 && word.split_once('_').is_some_and(|(verb, what)| is_scope(verb, what))
            })
            .map(str::to_owned)
    })
}

fn is_scope(verb: &str, what: &str) -> bool {
    matches!(verb, "read" | "write") && !what.is_empty()
}

#[cfg(test)]
mod tests;
