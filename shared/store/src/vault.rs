//! Sealing tenant secrets: KMS in AWS, a key file in the local run.

use aws_sdk_kms::{operation::decrypt::DecryptError, primitives::Blob};
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use model::{Redacted, TenantId};
use sha2::{Digest, Sha256};

/// Bytes that only the vault which sealed them opens, and only for the same tenant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed(Vec<u8>);

impl Sealed {
    /// Sealed bytes as they were stored.
    #[must_use]
    pub const fn new(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// The bytes to store.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

/// Why secrets could not be sealed or opened. The caller treats the tenant as unavailable and says so in its log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// KMS did not answer or refused.
    #[error("the key service did not answer")]
    Unavailable,
    /// Sealed by another key, for another tenant, or damaged.
    #[error("the secrets cannot be opened with this key for this tenant")]
    Foreign,
}

/// Seals and opens.
#[derive(Debug, Clone)]
pub enum Vault {
    /// A KMS key; at most 4,096 bytes at once (AWS KMS, `Encrypt`).
    Kms {
        /// The client.
        client: Box<aws_sdk_kms::Client>,
        /// The key's id, ARN or alias.
        key: String,
    },
    /// A key of 32 bytes, read from a file.
    Local {
        /// The key.
        key: Redacted<[u8; 32]>,
    },
}

impl Vault {
    /// Seals `secrets` for `tenant`.
    pub async fn seal(&self, tenant: &TenantId, secrets: &[u8]) -> Result<Sealed, VaultError> {
        match self {
            Self::Kms { client, key } => {
                let request = client.encrypt().key_id(key).encryption_context("tenant", tenant.as_str());
                let answer = request.plaintext(Blob::new(secrets)).send().await;
                let blob = answer.ok().and_then(|a| a.ciphertext_blob).ok_or(VaultError::Unavailable)?;
                Ok(Sealed(blob.into_inner()))
            }
            Self::Local { key } => seal_locally(key, tenant, secrets),
        }
    }

    /// Opens what was sealed for `tenant`.
    pub async fn open(&self, tenant: &TenantId, sealed: &Sealed) -> Result<Redacted<Vec<u8>>, VaultError> {
        match self {
            Self::Kms { client, key } => {
                let request = client.decrypt().key_id(key).encryption_context("tenant", tenant.as_str());
                let answer = request.ciphertext_blob(Blob::new(sealed.bytes())).send().await;
                match answer {
                    Ok(opened) => {
                        opened.plaintext.map(|b| Redacted::new(b.into_inner())).ok_or(VaultError::Unavailable)
                    }
                    Err(e)
                        if e.as_service_error()
                            .is_some_and(DecryptError::is_invalid_ciphertext_exception) =>
                    {
                        Err(VaultError::Foreign)
                    }
                    Err(_) => Err(VaultError::Unavailable),
                }
            }
            Self::Local { key } => open_locally(key, tenant, sealed),
        }
    }
}

/// The nonce derives from content and tenant, so that sealing needs no randomness: the same secrets give the same
/// bytes, different ones a different nonce.
fn seal_locally(key: &Redacted<[u8; 32]>, tenant: &TenantId, secrets: &[u8]) -> Result<Sealed, VaultError> {
    let mut digest = Sha256::new();
    digest.update(key.reveal());
    digest.update(tenant.as_str());
    digest.update(secrets);
    let digest = digest.finalize();
    let nonce = digest.first_chunk::<24>().ok_or(VaultError::Foreign)?;
    let payload = Payload { msg: secrets, aad: tenant.as_str().as_bytes() };
    let cipher = XChaCha20Poly1305::new(key.reveal().into());
    let sealed = cipher.encrypt(&XNonce::from(*nonce), payload).map_err(|_| VaultError::Foreign)?;
    Ok(Sealed([nonce.as_slice(), sealed.as_slice()].concat()))
}

fn open_locally(
    key: &Redacted<[u8; 32]>,
    tenant: &TenantId,
    sealed: &Sealed,
) -> Result<Redacted<Vec<u8>>, VaultError> {
    let (nonce, msg) = sealed.bytes().split_first_chunk::<24>().ok_or(VaultError::Foreign)?;
    let payload = Payload { msg, aad: tenant.as_str().as_bytes() };
    let cipher = XChaCha20Poly1305::new(key.reveal().into());
    cipher.decrypt(&XNonce::from(*nonce), payload).map(Redacted::new).map_err(|_| VaultError::Foreign)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vault(byte: u8) -> Redacted<[u8; 32]> {
        Redacted::new([byte; 32])
    }

    fn tenant(name: &str) -> TenantId {
        TenantId::parse(name).unwrap()
    }

    #[test]
    fn what_was_sealed_opens_again_for_the_same_tenant_only() {
        let sealed = seal_locally(&vault(1), &tenant("demo"), b"{}").unwrap();
        assert_eq!(open_locally(&vault(1), &tenant("demo"), &sealed).unwrap().reveal(), b"{}");
        assert_eq!(open_locally(&vault(1), &tenant("other"), &sealed).err(), Some(VaultError::Foreign));
        assert_eq!(open_locally(&vault(2), &tenant("demo"), &sealed).err(), Some(VaultError::Foreign));
    }

    #[test]
    fn sealed_bytes_do_not_hold_the_secret() {
        let sealed = seal_locally(&vault(1), &tenant("demo"), b"shpat_secret").unwrap();
        assert!(!sealed.bytes().windows(6).any(|window| window == b"shpat_"));
    }

    #[test]
    fn a_damaged_seal_is_refused() {
        let sealed = seal_locally(&vault(1), &tenant("demo"), b"{}").unwrap();
        let mut bytes = sealed.bytes().to_vec();
        bytes[30] ^= 1;
        assert_eq!(
            open_locally(&vault(1), &tenant("demo"), &Sealed::new(bytes)).err(),
            Some(VaultError::Foreign)
        );
        assert!(open_locally(&vault(1), &tenant("demo"), &Sealed::new(vec![1, 2])).is_err());
    }
}
