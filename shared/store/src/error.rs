//! What can go wrong with the table, by what the caller does next.

use aws_sdk_dynamodb::error::{ProvideErrorMetadata, SdkError};

/// A failure that is not about the content of the request.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Throttled, or two transactions met: the same call works in a moment.
    #[error("the table is busy: {0}")]
    Busy(String),
    /// No answer, or a refusal of the service: try the whole message again later.
    #[error("the table is unavailable: {0}")]
    Unavailable(String),
    /// An item that this version cannot read. Trying again does not help; somebody has to look.
    #[error("a stored {kind} cannot be read: {reason}")]
    Corrupt {
        /// The kind of item.
        kind: &'static str,
        /// What is wrong with it, without its content.
        reason: String,
    },
}

/// The answer to a write that has a condition; `None` where the condition refused it.
pub(crate) fn unless_refused<T, E: ProvideErrorMetadata, R>(
    sent: Result<T, SdkError<E, R>>,
) -> Result<Option<T>, StoreError> {
    match sent {
        Ok(answer) => Ok(Some(answer)),
        Err(error) if error.code() == Some("ConditionalCheckFailedException") => Ok(None),
        Err(error) => Err(StoreError::from_sdk(&error)),
    }
}

impl StoreError {
    /// Sorts an SDK error by its code; the message of the service stays out, it may repeat keys.
    pub(crate) fn from_sdk<E: ProvideErrorMetadata, R>(error: &SdkError<E, R>) -> Self {
        let code = error.code().unwrap_or(match error {
            SdkError::TimeoutError(_) => "timeout",
            SdkError::DispatchFailure(_) => "no connection",
            SdkError::ConstructionFailure(_) => "request not built",
            _ => "no answer",
        });
        match code {
            "ThrottlingException"
            | "ProvisionedThroughputExceededException"
            | "RequestLimitExceeded"
            | "TransactionConflictException"
            | "TransactionInProgressException" => Self::Busy(code.to_owned()),
            _ => Self::Unavailable(code.to_owned()),
        }
    }

    /// An item that lacks `reason` or has it in another form.
    pub(crate) fn corrupt(kind: &'static str, reason: impl Into<String>) -> Self {
        Self::Corrupt { kind, reason: reason.into() }
    }
}
