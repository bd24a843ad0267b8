//! The environment, read once.

use reqwest::Url;
use std::fmt;

/// What a function finds in its environment. A field whose [`Need`] the function did not name is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Config {
    /// `TABLE`: the table's name. It also names the stack in metrics.
    pub table: String,
    /// `PUBLIC_URL`: where providers and browsers reach the functions: scheme and host, without a slash at the end.
    /// Empty: the domain name of each request's own context; see [`crate::public_url`].
    pub public_url: Option<String>,
    /// `DELIVERIES_URL`: the queue of SMS and mails that have to leave.
    pub deliveries_url: String,
    /// `HANDOFFS_URL`: the queue of conversations for a person.
    pub handoffs_url: String,
    /// `CHANGES_URL`: the queue of changes of orders.
    pub changes_url: String,
    /// `INDEXES_URL`: the queue of shops whose articles are to be looked at.
    pub indexes_url: String,
    /// `MAIL_BUCKET`: the bucket of raw mail and attachments.
    pub mail_bucket: String,
    /// `LIBRARY_BUCKET`: the bucket of the shops' articles and their indexes.
    pub library_bucket: String,
    /// `SECRETS_KEY`: id, ARN or alias of the KMS key that seals tenant secrets.
    pub secrets_key: String,
}

/// A variable that a function reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Need {
    /// [`Config::table`].
    Table,
    /// [`Config::public_url`]; the variable may be empty or missing.
    PublicUrl,
    /// [`Config::deliveries_url`].
    Deliveries,
    /// [`Config::handoffs_url`].
    Handoffs,
    /// [`Config::changes_url`].
    Changes,
    /// [`Config::indexes_url`].
    Indexes,
    /// [`Config::mail_bucket`].
    MailBucket,
    /// [`Config::library_bucket`].
    LibraryBucket,
    /// [`Config::secrets_key`].
    SecretsKey,
}

impl Need {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Table,
        Self::PublicUrl,
        Self::Deliveries,
        Self::Handoffs,
        Self::Changes,
        Self::Indexes,
        Self::MailBucket,
        Self::LibraryBucket,
        Self::SecretsKey,
    ];

    /// The variable's name, as the template sets it.
    #[must_use]
    pub const fn variable(self) -> &'static str {
        match self {
            Self::Table => "TABLE",
            Self::PublicUrl => "PUBLIC_URL",
            Self::Deliveries => "DELIVERIES_URL",
            Self::Handoffs => "HANDOFFS_URL",
            Self::Changes => "CHANGES_URL",
            Self::Indexes => "INDEXES_URL",
            Self::MailBucket => "MAIL_BUCKET",
            Self::LibraryBucket => "LIBRARY_BUCKET",
            Self::SecretsKey => "SECRETS_KEY",
        }
    }
}

/// Everything that is wrong with the environment at once. Whoever deployed the function corrects the template.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct ConfigError(Vec<Problem>);

impl ConfigError {
    /// The problems, in the order of the function's needs.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.0
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let problems: Vec<String> =
            self.0.iter().map(|problem| format!("{} {}", problem.variable, problem.what)).collect();
        write!(f, "the environment is not complete: {}", problems.join("; "))
    }
}

/// One variable and what is wrong with it; never its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Problem {
    /// The variable.
    pub variable: &'static str,
    /// What is wrong, as the rest of a sentence that begins with the variable.
    pub what: &'static str,
}

impl Config {
    /// Reads the variables that the function needs, and no others, and names all missing and bad ones at once.
    pub fn from_env(get: &impl Fn(&str) -> Option<String>, needs: &[Need]) -> Result<Self, ConfigError> {
        let mut config = Self::default();
        let mut problems = Vec::new();
        for &need in needs {
            let variable = need.variable();
            let value = get(variable).unwrap_or_default();
            if let Err(what) = config.take(need, value.trim()) {
                problems.push(Problem { variable, what });
            }
        }
        if problems.is_empty() { Ok(config) } else { Err(ConfigError(problems)) }
    }

    fn take(&mut self, need: Need, value: &str) -> Result<(), &'static str> {
        match need {
            Need::Table => self.table = checked(value, is_name, "is not a table's name")?,
            Need::PublicUrl if value.is_empty() => self.public_url = None,
            Need::PublicUrl => self.public_url = Some(origin(value)?),
            Need::Deliveries => self.deliveries_url = checked(value, is_url, "is not a queue's address")?,
            Need::Handoffs => self.handoffs_url = checked(value, is_url, "is not a queue's address")?,
            Need::Changes => self.changes_url = checked(value, is_url, "is not a queue's address")?,
            Need::Indexes => self.indexes_url = checked(value, is_url, "is not a queue's address")?,
            Need::MailBucket => self.mail_bucket = checked(value, is_name, "is not a bucket's name")?,
            Need::LibraryBucket => self.library_bucket = checked(value, is_name, "is not a bucket's name")?,
            Need::SecretsKey => self.secrets_key = checked(value, is_key, "is not a key's id, ARN or alias")?,
        }
        Ok(())
    }
}

/// Asks the process's environment; for `main`.
#[expect(clippy::disallowed_methods, reason = "the one place that reads the environment")]
#[must_use]
pub fn env(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

fn checked(value: &str, good: fn(&str) -> bool, what: &'static str) -> Result<String, &'static str> {
    match value {
        "" => Err("is missing"),
        value if good(value) => Ok(value.to_owned()),
        _ => Err(what),
    }
}

/// The rule of table names (`DynamoDB`, `CreateTable`); bucket names are a part of it.
fn is_name(value: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    (3..=255).contains(&value.len()) && value.chars().all(allowed)
}

fn is_url(value: &str) -> bool {
    Url::parse(value).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
}

fn is_key(value: &str) -> bool {
    value.len() <= 2048 && value.chars().all(|c| c.is_ascii_graphic())
}

/// Scheme and host of a public address. Plain HTTP is for the local run only.
fn origin(value: &str) -> Result<String, &'static str> {
    let url = Url::parse(value).map_err(|_| "is not an address")?;
    let local = matches!(url.host_str(), Some("127.0.0.1" | "localhost"));
    if url.scheme() != "https" && !(url.scheme() == "http" && local) {
        return Err("must begin with https://");
    }
    let origin = url.origin().ascii_serialization();
    if url.as_str() == format!("{origin}/") { Ok(origin) } else { Err("must be a scheme and a host alone") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn good(name: &str) -> Option<String> {
        let value = match name {
            "TABLE" => "aftersale-prod",
            "PUBLIC_URL" => "https://chat.example.com/",
            "DELIVERIES_URL" => "https://sqs.eu-central-1.amazonaws.com/123456789012/deliveries",
            "HANDOFFS_URL" => "https://sqs.eu-central-1.amazonaws.com/123456789012/handoffs",
            "CHANGES_URL" => "https://sqs.eu-central-1.amazonaws.com/123456789012/changes",
            "INDEXES_URL" => "https://sqs.eu-central-1.amazonaws.com/123456789012/indexes",
            "MAIL_BUCKET" => "aftersale-mail",
            "LIBRARY_BUCKET" => "aftersale-library",
            "SECRETS_KEY" => "arn:aws:kms:eu-central-1:123456789012:key/1",
            _ => return None,
        };
        Some(value.to_owned())
    }

    fn public_url(value: &str) -> Result<Option<String>, ConfigError> {
        let get = |_: &str| Some(value.to_owned());
        Config::from_env(&get, &[Need::PublicUrl]).map(|config| config.public_url)
    }

    #[test]
    fn a_complete_environment_is_read_whole() {
        let config = Config::from_env(&good, &Need::ALL).unwrap();
        assert_eq!(config.table, "aftersale-prod");
        assert_eq!(config.public_url.as_deref(), Some("https://chat.example.com"));
        assert!(config.deliveries_url.ends_with("/deliveries") && config.handoffs_url.ends_with("/handoffs"));
        assert!(config.changes_url.ends_with("/changes") && config.indexes_url.ends_with("/indexes"));
        assert_eq!(config.mail_bucket, "aftersale-mail");
        assert_eq!(config.library_bucket, "aftersale-library");
        assert!(config.secrets_key.starts_with("arn:aws:kms:"));
    }

    #[test]
    fn every_missing_variable_is_named_at_once() {
        let error = Config::from_env(&|_| None, &Need::ALL).unwrap_err();
        insta::assert_snapshot!(error, @"the environment is not complete: TABLE is missing; DELIVERIES_URL is missing; HANDOFFS_URL is missing; CHANGES_URL is missing; INDEXES_URL is missing; MAIL_BUCKET is missing; LIBRARY_BUCKET is missing; SECRETS_KEY is missing");
    }

    #[test]
    fn every_bad_variable_is_named_at_once_and_its_value_is_not() {
        let error = Config::from_env(&|_| Some("so wrong".to_owned()), &Need::ALL).unwrap_err();
        insta::assert_snapshot!(error, @"the environment is not complete: TABLE is not a table's name; PUBLIC_URL is not an address; DELIVERIES_URL is not a queue's address; HANDOFFS_URL is not a queue's address; CHANGES_URL is not a queue's address; INDEXES_URL is not a queue's address; MAIL_BUCKET is not a bucket's name; LIBRARY_BUCKET is not a bucket's name; SECRETS_KEY is not a key's id, ARN or alias");
        assert_eq!(error.problems().len(), 9);
    }

    #[test]
    fn what_a_function_does_not_need_is_not_read() {
        let get = |name: &str| {
            assert_eq!(name, "TABLE");
            good(name)
        };
        let config = Config::from_env(&get, &[Need::Table]).unwrap();
        assert_eq!(config.secrets_key, "");
    }

    #[test]
    fn an_empty_public_url_means_the_requests_own_domain() {
        assert_eq!(public_url(""), Ok(None));
        assert_eq!(Config::from_env(&|_| None, &[Need::PublicUrl]).unwrap().public_url, None);
    }

    #[test]
    fn a_public_url_is_https_or_this_machine() {
        assert_eq!(public_url("http://127.0.0.1:3000").unwrap().as_deref(), Some("http://127.0.0.1:3000"));
        for bad in
            ["http://example.com", "ftp://example.com", "https://example.com/base", "https://a@example.com"]
        {
            assert!(public_url(bad).is_err(), "{bad}");
        }
    }
}
