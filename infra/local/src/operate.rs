//! The operator's commands: tenants and their secrets, conversations that wait for a person, and a doctor. They work on
//! the local run's file, or with an operator's own AWS credentials on a deployed stack. There is no HTTP route for any
//! of it.

pub mod articles;
pub mod check;
pub mod conversation;
pub mod doctor;
pub mod hub;
mod place;
mod settings;
pub mod tenant;

pub use place::{Place, Stack, StackQueue, beside};
pub use settings::{EXAMPLE, Settings, SettingsError};

use crate::articles::ArticleError;
use aws_sdk_dynamodb::error::{ProvideErrorMetadata, SdkError};
use model::{ConversationId, TenantId};
use store::{PublishError, StoreError};

/// What AWS says, in words for an operator.
pub(crate) fn said<E: ProvideErrorMetadata, R>(error: &SdkError<E, R>) -> String {
    match (error, error.code(), error.message()) {
        (SdkError::DispatchFailure(_), ..) => {
            "no AWS credentials, no region, or no connection (try `aws sts get-caller-identity`)".to_owned()
        }
        (_, Some(code), message) => format!("{code}: {}", message.unwrap_or_default()),
        _ => "no answer from AWS".to_owned(),
    }
}

/// Why a command did nothing, and what its operator can do about it.
#[derive(Debug, thiserror::Error)]
pub enum OperateError {
    /// Written wrongly: an id, a name.
    #[error("{0}")]
    Usage(String),
    /// The settings have to be corrected.
    #[error(transparent)]
    Settings(#[from] SettingsError),
    /// A file cannot be read.
    #[error("cannot read {file}: {why}")]
    File {
        /// Which.
        file: String,
        /// What the system says.
        why: String,
    },
    /// The articles have to be corrected.
    #[error(transparent)]
    Article(#[from] ArticleError),
    /// Nobody of that name.
    #[error("there is no tenant {0}: `aftersale tenant list` names them all")]
    UnknownTenant(TenantId),
    /// Nothing of that name.
    #[error("there is no conversation {0} of this tenant")]
    UnknownConversation(ConversationId),
    /// The stack is not there, or not readable with these credentials.
    #[error("the stack {name} cannot be read: {why}")]
    Stack {
        /// Its name.
        name: String,
        /// What AWS says.
        why: String,
    },
    /// The table did not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The secrets cannot be sealed or opened.
    #[error("the secrets of this tenant are out of reach: {0}")]
    Secrets(String),
    /// The database file cannot be used.
    #[error("{0}")]
    Local(String),
    /// Nobody takes the output.
    #[error("cannot write: {0}")]
    Output(#[from] std::io::Error),
}

impl From<PublishError> for OperateError {
    fn from(error: PublishError) -> Self {
        match error {
            PublishError::Outdated => {
                Self::Usage("somebody else changes the articles of this tenant: try again".to_owned())
            }
            PublishError::Store(error) => error.into(),
        }
    }
}
