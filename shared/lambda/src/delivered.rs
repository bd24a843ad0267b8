//! What a delivery counts as, and what the queue is told of it.

use crate::{About, Disposition, Metric, Metrics};
use desk::{DeliverError, Delivery};
use jiff::Timestamp;

impl Metrics {
    /// Counts what an operator should know of a delivery; most are nothing of that kind.
    pub fn delivered(&self, at: Timestamp, outcome: &Result<Delivery, DeliverError>) {
        let name = match outcome {
            Ok(Delivery::OptedOut) => "OptOuts",
            Ok(Delivery::PerhapsAgain) => "PossibleDuplicates",
            _ => return,
        };
        self.emit(at, About::Stack, &[Metric::count(name, 1)]);
    }
}

impl From<Result<Delivery, DeliverError>> for Disposition {
    fn from(outcome: Result<Delivery, DeliverError>) -> Self {
        match outcome {
            Ok(Delivery::Later(because)) => Self::Retry(because.to_owned()),
            Ok(_) => Self::Done,
            Err(error) => Self::Retry(error.to_string()),
        }
    }
}
