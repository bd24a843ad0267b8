//! Metrics: one line of CloudWatch's embedded metric format (EMF), which CloudWatch reads out of the log.

use jiff::Timestamp;
use model::{Channel, TenantId};
use serde_json::{Map, Value, json};
use std::{
    fmt,
    io::Write,
    sync::{Mutex, PoisonError},
};

/// The namespace of all our metrics; the template's alarms name it too.
const NAMESPACE: &str = "Aftersale";

/// Writes metrics of one stack.
pub struct Metrics {
    stack: String,
    out: Mutex<Box<dyn Write + Send>>,
}

/// Whom a metric is about. There is no place for a person, so that none gets into a dimension.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About<'a> {
    /// All tenants together.
    Stack,
    /// One tenant, on one channel. It counts for the stack too.
    Tenant(&'a TenantId, Channel),
}

/// One figure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Metric {
    /// Its name, in the template's alarms too: `UnsentAgeSeconds`.
    pub name: &'static str,
    /// In what.
    pub unit: Unit,
    /// How many.
    pub value: f64,
}

/// Units of CloudWatch (`MetricDatum`) that we use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Things.
    Count,
    /// Seconds.
    Seconds,
    /// Thousandths of a second.
    Milliseconds,
}

impl Unit {
    const fn name(self) -> &'static str {
        match self {
            Self::Count => "Count",
            Self::Seconds => "Seconds",
            Self::Milliseconds => "Milliseconds",
        }
    }
}

impl Metrics {
    /// Writes to `out`; `stack` is the table's name, which tells one deployment from another in the same account.
    #[must_use]
    pub fn new(stack: impl Into<String>, out: impl Write + Send + 'static) -> Self {
        Self { stack: stack.into(), out: Mutex::new(Box::new(out)) }
    }

    /// Writes to standard output, where CloudWatch finds them.
    #[must_use]
    pub fn stdout(stack: impl Into<String>) -> Self {
        Self::new(stack, std::io::stdout())
    }

    /// Writes the figures as one line. A line that cannot be written is logged and lost: no answer waits for a metric.
    pub fn emit(&self, at: Timestamp, about: About<'_>, metrics: &[Metric]) {
        let line = format!("{}\n", emf(&self.stack, at, about, metrics));
        let mut out = self.out.lock().unwrap_or_else(PoisonError::into_inner);
        // In one piece, so that a log line never lands within it.
        if let Err(error) = out.write_all(line.as_bytes()).and_then(|()| out.flush()) {
            tracing::warn!(error = %error, "Metrics were not written");
        }
    }
}

impl fmt::Debug for Metrics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Metrics").field("stack", &self.stack).finish_non_exhaustive()
    }
}

/// CloudWatch User Guide, "Specification: Embedded metric format".
fn emf(stack: &str, at: Timestamp, about: About<'_>, metrics: &[Metric]) -> Value {
    let mut members = Map::from_iter([("Stack".to_owned(), json!(stack))]);
    let mut dimensions = vec![vec!["Stack"]];
    if let About::Tenant(tenant, channel) = about {
        members.insert("Tenant".to_owned(), json!(tenant));
        members.insert("Channel".to_owned(), json!(channel.name()));
        dimensions.push(vec!["Stack", "Tenant", "Channel"]);
    }
    let names: Vec<Value> =
        metrics.iter().map(|metric| json!({ "Name": metric.name, "Unit": metric.unit.name() })).collect();
    members.extend(metrics.iter().map(|metric| (metric.name.to_owned(), json!(metric.value))));
    let directive = json!({ "Namespace": NAMESPACE, "Dimensions": dimensions, "Metrics": names });
    let header = json!({ "Timestamp": at.as_millisecond(), "CloudWatchMetrics": [directive] });
    members.insert("_aws".to_owned(), header);
    Value::Object(members)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Captured;

    const AT: Timestamp = Timestamp::constant(1_780_000_000, 0);

    fn emitted(about: About<'_>, metrics: &[Metric]) -> Value {
        let out = Captured::default();
        Metrics::new("aftersale-prod", out.clone()).emit(AT, about, metrics);
        let text = out.text();
        assert_eq!(text.lines().count(), 1);
        serde_json::from_str(&text).unwrap()
    }

    #[test]
    fn a_figure_of_the_stack_is_one_line_of_the_embedded_metric_format() {
        let line = emitted(
            About::Stack,
            &[
                Metric { name: "UnsentAgeSeconds", unit: Unit::Seconds, value: 12.5 },
                Metric { name: "UnsentCount", unit: Unit::Count, value: 3.0 },
            ],
        );
        insta::assert_json_snapshot!(line, @r#"
        {
          "Stack": "aftersale-prod",
          "UnsentAgeSeconds": 12.5,
          "UnsentCount": 3.0,
          "_aws": {
            "CloudWatchMetrics": [
              {
                "Dimensions": [
                  [
                    "Stack"
                  ]
                ],
                "Metrics": [
                  {
                    "Name": "UnsentAgeSeconds",
                    "Unit": "Seconds"
                  },
                  {
                    "Name": "UnsentCount",
                    "Unit": "Count"
                  }
                ],
                "Namespace": "Aftersale"
              }
            ],
            "Timestamp": 1780000000000
          }
        }
        "#);
    }

    #[test]
    fn a_figure_of_a_tenant_counts_for_the_stack_too() {
        let tenant = TenantId::parse("demo").unwrap();
        let line = emitted(
            About::Tenant(&tenant, Channel::Sms),
            &[Metric { name: "OptOuts", unit: Unit::Count, value: 1.0 }],
        );
        insta::assert_json_snapshot!(line, @r#"
        {
          "Channel": "sms",
          "OptOuts": 1.0,
          "Stack": "aftersale-prod",
          "Tenant": "demo",
          "_aws": {
            "CloudWatchMetrics": [
              {
                "Dimensions": [
                  [
                    "Stack"
                  ],
                  [
                    "Stack",
                    "Tenant",
                    "Channel"
                  ]
                ],
                "Metrics": [
                  {
                    "Name": "OptOuts",
                    "Unit": "Count"
                  }
                ],
                "Namespace": "Aftersale"
              }
            ],
            "Timestamp": 1780000000000
          }
        }
        "#);
    }

    #[test]
    fn a_broken_output_does_not_stop_the_function() {
        struct Broken;
        impl Write for Broken {
            fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
                Err(std::io::ErrorKind::BrokenPipe.into())
            }
            fn flush(&mut self) -> std::io::Result<()> {
                Ok(())
            }
        }
        Metrics::new("aftersale-prod", Broken).emit(AT, About::Stack, &[]);
    }
}
