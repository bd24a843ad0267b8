//! Why an invocation failed as a whole.

use lambda_runtime::Diagnostic;
use store::StoreError;

/// An invocation that failed as a whole: Lambda counts it as an error and tries it again or parks it. The runtime
/// logs it once, so that whoever returns one does not.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{log}")]
pub struct Failure {
    kind: &'static str,
    log: String,
}

impl Failure {
    /// `kind` is a stable name that alarms and searches may rely on (`QueueUnavailable`); `log` says what happened,
    /// without personal data.
    #[must_use]
    pub fn new(kind: &'static str, log: impl Into<String>) -> Self {
        Self { kind, log: log.into() }
    }

    /// The stable name.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        self.kind
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        let kind = match error {
            StoreError::Busy(_) => "TableBusy",
            StoreError::Unavailable(_) => "TableUnavailable",
            StoreError::Corrupt { .. } => "StoredItemUnreadable",
        };
        Self::new(kind, error.to_string())
    }
}

impl From<Failure> for Diagnostic {
    fn from(failure: Failure) -> Self {
        Self { error_type: failure.kind.to_owned(), error_message: failure.log }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lambda_reports_a_name_that_does_not_follow_our_types() {
        let cases = [
            (StoreError::Busy("throttled".to_owned()), "TableBusy"),
            (StoreError::Unavailable("timeout".to_owned()), "TableUnavailable"),
            (StoreError::Corrupt { kind: "turn", reason: "no body".to_owned() }, "StoredItemUnreadable"),
        ];
        for (error, name) in cases {
            let text = error.to_string();
            let told = Diagnostic::from(Failure::from(error));
            assert_eq!(told, Diagnostic { error_type: name.to_owned(), error_message: text });
        }
    }
}
