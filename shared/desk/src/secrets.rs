//! A tenant's secrets, as the vault opens them.

use model::Redacted;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The secrets a tenant may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SecretName {
    /// The app's client secret: Admin API tokens, app proxy, webhooks.
    ShopifyApiSecret,
    /// A permanent Admin API token (`shpat_...`), in place of the client id and secret.
    ShopifyToken,
    /// Twilio's primary auth token.
    TwilioAuthToken,
    /// Mailgun's webhook signing key.
    MailgunSigningKey,
    /// The user of Postmark's inbound webhook URL.
    PostmarkUser,
    /// Its password.
    PostmarkPassword,
    /// The mail provider's API key or server token, to send.
    MailApiKey,
    /// Signs handoffs (Standard Webhooks, `whsec_...`).
    HandoffSecret,
    /// Makes conversation ids of phones and keys of limits unguessable; made with the tenant, never changed.
    Pepper,
}

impl SecretName {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::ShopifyApiSecret,
        Self::ShopifyToken,
        Self::TwilioAuthToken,
        Self::MailgunSigningKey,
        Self::PostmarkUser,
        Self::PostmarkPassword,
        Self::MailApiKey,
        Self::HandoffSecret,
        Self::Pepper,
    ];

    /// The name an operator writes.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::ShopifyApiSecret => "shopify-api-secret",
            Self::ShopifyToken => "shopify-token",
            Self::TwilioAuthToken => "twilio-auth-token",
            Self::MailgunSigningKey => "mailgun-signing-key",
            Self::PostmarkUser => "postmark-user",
            Self::PostmarkPassword => "postmark-password",
            Self::MailApiKey => "mail-api-key",
            Self::HandoffSecret => "handoff-secret",
            Self::Pepper => "pepper",
        }
    }

    /// The secret of that name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|secret| secret.name() == name)
    }
}

/// A tenant's secrets; of each up to two values, the newer first, so that a rotation never refuses a request.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Secrets(BTreeMap<SecretName, Vec<Redacted<String>>>);

/// Opened bytes that are not secrets of this version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the opened secrets cannot be read")]
pub struct SecretsError;

impl Secrets {
    /// Reads what the vault opened.
    pub fn from_bytes(bytes: &Redacted<Vec<u8>>) -> Result<Self, SecretsError> {
        serde_json::from_slice(bytes.reveal()).map_err(|_| SecretsError)
    }

    /// What the vault is to seal.
    pub fn to_bytes(&self) -> Result<Vec<u8>, SecretsError> {
        serde_json::to_vec(self).map_err(|_| SecretsError)
    }

    /// The values that hold now, the newest first; empty when it was never set.
    #[must_use]
    pub fn all(&self, name: SecretName) -> &[Redacted<String>] {
        self.0.get(&name).map_or(&[], Vec::as_slice)
    }

    /// The newest value.
    #[must_use]
    pub fn newest(&self, name: SecretName) -> Option<&Redacted<String>> {
        self.all(name).first()
    }

    /// Sets a value in place of all earlier ones.
    #[must_use]
    pub fn with(mut self, name: SecretName, value: Redacted<String>) -> Self {
        self.0.insert(name, vec![value]);
        self
    }

    /// Sets a value and keeps the one before it valid.
    #[must_use]
    pub fn rotated(mut self, name: SecretName, value: Redacted<String>) -> Self {
        let before = self.newest(name).cloned();
        self.0.insert(name, std::iter::once(value).chain(before).collect());
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str) -> Redacted<String> {
        Redacted::new(text.to_owned())
    }

    #[test]
    fn two_values_hold_during_rotation_and_no_third() {
        let name = SecretName::TwilioAuthToken;
        let secrets =
            Secrets::default().with(name, value("a")).rotated(name, value("b")).rotated(name, value("c"));
        assert_eq!(secrets.all(name), [value("c"), value("b")]);
        assert_eq!(secrets.with(name, value("d")).all(name), [value("d")]);
    }

    #[test]
    fn secrets_read_back_and_never_print() {
        let secrets = Secrets::default().with(SecretName::Pepper, value("hush"));
        let bytes = Redacted::new(secrets.to_bytes().unwrap());
        assert_eq!(Secrets::from_bytes(&bytes), Ok(secrets.clone()));
        assert!(!format!("{secrets:?}").contains("hush"));
    }

    #[test]
    fn every_name_reads_back() {
        for name in SecretName::ALL {
            assert_eq!(SecretName::parse(name.name()), Some(name));
        }
    }
}
