//! Runs a query as Shopify would: checked against the schema, priced, then executed.

use crate::changes::Changes;
use crate::cost;
use crate::graph::Root;
use crate::state::State;
use apollo_compiler::resolvers::Execution;
use apollo_compiler::response::JsonMap;
use apollo_compiler::schema::{DirectiveList, ExtendedType, ScalarType};
use apollo_compiler::validation::Valid;
use apollo_compiler::{ExecutableDocument, Schema};
use jiff::Timestamp;
use serde_json::{Value, json};
use std::sync::LazyLock;

/// The part of Shopify's schema that our documents touch; whatever it does not hold is refused.
pub const SCHEMA: &str = include_str!("../../../shared/shop/tests/admin-2026-10.graphql");

/// The bucket of a shop on the standard plan: 2,000 points, 100 back every second.
const BUCKET: u64 = 2_000;
const RESTORED_PER_SECOND: u64 = 100;

/// [`SCHEMA`], read.
#[must_use]
pub fn schema() -> &'static Valid<Schema> {
    #[expect(clippy::expect_used, reason = "the schema is compiled in, and no test passes without it")]
    static READ: LazyLock<Valid<Schema>> = LazyLock::new(|| {
        Schema::parse_and_validate(SCHEMA, "admin-2026-10.graphql").expect("the compiled-in schema is valid")
    });
    &READ
}

/// The schema by which answers are formed: a test may set a state that no version of Shopify knows yet, so the states
/// are any text here. Documents are still checked against [`schema`].
fn answering() -> &'static Valid<Schema> {
    static RELAXED: LazyLock<Valid<Schema>> = LazyLock::new(|| {
        let mut relaxed = schema().clone().into_inner();
        for (name, kind) in &mut relaxed.types {
            if kind.is_enum() && name != "OrderSortKeys" && !kind.is_built_in() {
                let scalar = ScalarType {
                    description: None,
                    name: name.clone(),
                    directives: DirectiveList::default(),
                };
                *kind = ExtendedType::Scalar(scalar.into());
            }
        }
        Valid::assume_valid(relaxed)
    });
    &RELAXED
}

/// A query that was read and priced.
pub(crate) struct Query {
    document: Valid<ExecutableDocument>,
    variables: JsonMap,
    cost: u64,
    is_mutation: bool,
    pub(crate) name: String,
}

impl Query {
    /// Reads a query; the error is Shopify's answer.
    pub(crate) fn read(request: &Value) -> Result<Self, Value> {
        let text = request.get("query").and_then(Value::as_str).unwrap_or("");
        let document = ExecutableDocument::parse_and_validate(schema(), text, "query.graphql")
            .map_err(|errors| refusal(&errors.errors.to_string(), "invalid"))?;
        let variables = request.get("variables").filter(|variables| variables.is_object());
        let variables: JsonMap = variables
            .and_then(|variables| serde_json::from_value(variables.clone()).ok())
            .unwrap_or_default();
        let operation = document
            .operations
            .get(None)
            .map_err(|error| refusal(&error.message().to_string(), "invalid"))?;
        let cost = cost::requested(&document, operation, &variables);
        let name = operation.name.as_ref().map_or_else(String::new, ToString::to_string);
        if cost > cost::MAXIMUM {
            let message =
                format!("Query cost is {cost}, which exceeds the single query max cost limit (1000).");
            return Err(refusal(&message, "MAX_COST_EXCEEDED"));
        }
        let is_mutation = operation.is_mutation();
        Ok(Self { document, variables, cost, is_mutation, name })
    }

    /// The answer to a query over the rate limit, the bucket empty.
    pub(crate) fn throttled(&self) -> Value {
        let mut answer = refusal("Throttled", "THROTTLED");
        set(&mut answer, "extensions", self.cost(None, 0));
        answer
    }

    /// Runs the query on the shop as it is.
    pub(crate) fn run(&self, state: &mut State, now: Timestamp) -> Value {
        state.settle(now);
        let execution = Execution::new(answering(), &self.document).raw_variable_values(&self.variables);
        let executed = if self.is_mutation {
            execution.execute_sync(&Changes::of(state, &self.variables))
        } else {
            execution.execute_sync(&Root(state))
        };
        let response = match executed {
            Ok(response) => response,
            Err(error) => return refusal(&error.message().to_string(), "invalid"),
        };
        let mut answer = serde_json::to_value(response).unwrap_or_default();
        let errors = answer.get_mut("errors").and_then(Value::as_array_mut);
        errors.into_iter().flatten().for_each(as_shopify_says);
        let actual = answer.get("data").map_or(0, objects);
        set(&mut answer, "extensions", self.cost(Some(actual), BUCKET - actual.min(BUCKET)));
        answer
    }

    fn cost(&self, actual: Option<u64>, available: u64) -> Value {
        json!({"cost": {
            "requestedQueryCost": self.cost,
            "actualQueryCost": actual,
            "throttleStatus": {
                "maximumAvailable": BUCKET,
                "currentlyAvailable": available,
                "restoreRate": RESTORED_PER_SECOND,
            },
        }})
    }
}

fn refusal(message: &str, code: &str) -> Value {
    json!({"errors": [{"message": message, "extensions": {"code": code}}]})
}

/// Takes the executor's own words off an error, and names a missing right as Shopify does.
fn as_shopify_says(error: &mut Value) {
    let text = error.get("message").and_then(Value::as_str).unwrap_or("");
    let message = text.strip_prefix("resolver error: ").unwrap_or(text).to_owned();
    if message.starts_with("Access denied") {
        set(error, "extensions", json!({"code": "ACCESS_DENIED"}));
    }
    set(error, "message", message.into());
}

fn set(object: &mut Value, key: &str, value: Value) {
    if let Some(object) = object.as_object_mut() {
        object.insert(key.to_owned(), value);
    }
}

/// What a query really cost: the objects it returned.
fn objects(value: &Value) -> u64 {
    match value {
        Value::Object(fields) => 1 + fields.values().map(objects).sum::<u64>(),
        Value::Array(items) => items.iter().map(objects).sum(),
        _ => 0,
    }
}
