//! What each turn took, for the preview: read from the log line that every answered message writes.

use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, LazyLock, Mutex, PoisonError},
};
use tracing::field::{Field, Visit};
use tracing_subscriber::{Layer, layer::Context};

/// What one turn took.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
pub struct Took {
    /// Milliseconds from the message to its committed answer.
    pub milliseconds: i64,
    /// Round trips to the table.
    pub round_trips: u64,
    /// Calls to Shopify.
    pub shop_calls: u64,
}

type Known = Arc<Mutex<HashMap<String, Took>>>;

static KNOWN: LazyLock<Known> = LazyLock::new(Known::default);

/// What the turn `id` took, if this process answered it.
pub(crate) fn of(id: &str) -> Option<Took> {
    KNOWN.lock().unwrap_or_else(PoisonError::into_inner).get(id).copied()
}

/// Listens to the log.
#[derive(Debug, Clone, Copy, Default)]
pub struct TookLayer;

impl<S: tracing::Subscriber> Layer<S> for TookLayer {
    fn on_event(&self, event: &tracing::Event<'_>, _: Context<'_, S>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        if let (Some(turn), true) = (fields.turn, fields.is_answer) {
            KNOWN.lock().unwrap_or_else(PoisonError::into_inner).insert(turn, fields.took);
        }
    }
}

#[derive(Default)]
struct Fields {
    turn: Option<String>,
    took: Took,
    is_answer: bool,
}

impl Visit for Fields {
    fn record_i64(&mut self, field: &Field, value: i64) {
        if field.name() == "turn.milliseconds" {
            self.took.milliseconds = value;
            self.is_answer = true;
        }
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        match field.name() {
            "turn.round_trips" => self.took.round_trips = value,
            "turn.shop_calls" => self.took.shop_calls = value,
            _ => {}
        }
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        if field.name() == "turn.id" {
            self.turn = Some(format!("{value:?}"));
        }
    }
}
