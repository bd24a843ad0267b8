//! Logs: one JSON object a line, for CloudWatch. `docs/LOGGING.md` says what may stand in them.

use tracing::{Level, Metadata, Subscriber, level_filters::LevelFilter};
use tracing_subscriber::{
    filter::filter_fn,
    fmt::{self, MakeWriter},
    prelude::*,
    registry,
};

/// The crates whose `info` and `debug` lines are wanted. A test compares the list with the folders.
const OURS: [&str; 28] = [
    "aftersale",
    "change",
    "channel",
    "clock",
    "console",
    "deliver",
    "demo_shop",
    "desk",
    "editing",
    "email",
    "handoff",
    "hub",
    "index",
    "knowledge",
    "lambda",
    "model",
    "page",
    "proxy",
    "relay",
    "shop",
    "shopify",
    "skill",
    "sms",
    "store",
    "sweep",
    "tests",
    "understand",
    "webchat",
];

/// Sends every log line to standard output. `RUST_LOG` names one level for our own crates (`error` to `trace`);
/// missing or unknown, it is `info`.
///
/// The first call wins; a later one changes nothing, so that the local run may set up its own logs.
pub fn start_telemetry(get: &impl Fn(&str) -> Option<String>) {
    let wanted = get("RUST_LOG");
    let level = wanted.as_deref().unwrap_or("info").parse();
    let known = level.is_ok();
    let set = log_into(level.unwrap_or(LevelFilter::INFO), std::io::stdout).try_init();
    if set.is_ok() && !known {
        tracing::warn!("RUST_LOG is not a level; logging at info");
    }
}

/// The log of a deployed function at `level`, written to `out`.
pub fn log_into<W>(level: LevelFilter, out: W) -> impl Subscriber + Send + Sync
where
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    let lines = fmt::layer()
        .json()
        .flatten_event(true)
        .with_current_span(false)
        .with_span_list(false)
        .with_writer(out);
    registry().with(lines.with_filter(filter_fn(move |about| is_wanted(about, level))))
}

/// INVARIANT: nothing of a dependency below `warn`, whatever `RUST_LOG` says: `lambda_runtime` prints whole events at
/// `trace` and the AWS SDK whole requests at `debug`, and both carry what shoppers write.
fn is_wanted(about: &Metadata<'_>, level: LevelFilter) -> bool {
    let owner = about.target().split("::").next().unwrap_or_default();
    let most = if OURS.contains(&owner) { level } else { level.min(LevelFilter::from_level(Level::WARN)) };
    *about.level() <= most
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Captured;
    use tracing::subscriber::with_default;

    fn logged(level: LevelFilter, speak: impl FnOnce()) -> String {
        let out = Captured::default();
        with_default(log_into(level, out.clone()), speak);
        out.text()
    }

    #[test]
    fn a_line_is_one_json_object_with_message_and_dotted_fields() {
        let text = logged(LevelFilter::INFO, || tracing::info!(outbox.kind = "sms", "Queued again"));
        let line: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(line["message"], "Queued again");
        assert_eq!(line["outbox.kind"], "sms");
        assert_eq!(line["level"], "INFO");
        assert_eq!(text.lines().count(), 1);
    }

    #[test]
    fn our_lines_follow_the_level_that_was_asked_for() {
        let text = logged(LevelFilter::DEBUG, || {
            tracing::debug!(target: "desk::answer", "one");
            tracing::trace!(target: "desk::answer", "two");
        });
        assert!(text.contains("one") && !text.contains("two"));
        assert_eq!(logged(LevelFilter::ERROR, || tracing::warn!("quiet")), "");
    }

    #[test]
    fn nothing_of_a_dependency_is_logged_below_warn_even_at_trace() {
        let text = logged(LevelFilter::TRACE, || {
            tracing::trace!(target: "lambda_runtime::layers::api_response", "raw event");
            tracing::info!(target: "aws_smithy_runtime::client", "request");
            // A name that begins like one of ours is not ours.
            tracing::info!(target: "store_of_somebody_else", "details");
            tracing::warn!(target: "hyper", "seen");
        });
        assert!(
            !text.contains("raw event") && !text.contains("request") && !text.contains("details"),
            "{text}"
        );
        assert!(text.contains("seen"));
        assert_eq!(logged(LevelFilter::ERROR, || tracing::warn!(target: "hyper", "quiet")), "");
    }

    #[test]
    fn every_crate_of_the_workspace_is_among_ours() {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
        for folder in ["functions", "shared"] {
            for entry in std::fs::read_dir(format!("{root}/{folder}")).into_iter().flatten().flatten() {
                let name = entry.file_name().to_string_lossy().replace('-', "_");
                assert!(OURS.contains(&name.as_str()), "{name} is missing in OURS");
            }
        }
    }
}
