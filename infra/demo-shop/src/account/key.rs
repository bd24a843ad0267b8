//! The key that signs ID tokens: made when it is first needed, and gone with the process.

use super::Forged;
use aws_lc_rs::hmac;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{KeyPair, RSA_PKCS1_SHA256, RSA_PKCS1_SHA512, RsaEncoding, RsaKeyPair};

use data_encoding::BASE64URL_NOPAD;
use serde_json::{Value, json};
use std::sync::OnceLock;

/// What the key is called.
const NAME: &str = "demo";

/// The sign-in's own key.
fn own() -> Option<&'static RsaKeyPair> {
    static KEY: OnceLock<Option<RsaKeyPair>> = OnceLock::new();
    KEY.get_or_init(|| RsaKeyPair::generate(KeySize::Rsa2048).ok()).as_ref()
}

/// The public half, as it is published (RFC 7517).
pub(super) fn published() -> Value {
    let Some(key) = own() else { return json!({ "keys": [] }) };
    let number = |bytes: &[u8]| BASE64URL_NOPAD.encode(bytes);
    let modulus = number(key.public_key().modulus().big_endian_without_leading_zero());
    let exponent = number(key.public_key().exponent().big_endian_without_leading_zero());
    json!({ "keys": [{ "kty": "RSA", "use": "sig", "alg": "RS256", "kid": NAME, "n": modulus, "e": exponent }] })
}

/// The claims as a signed token (RFC 7515), or as one that only looks like it.
pub(super) fn signed(claims: &Value, forged: Option<Forged>) -> String {
    let algorithm = match forged {
        Some(Forged::Unsigned) => "none",
        Some(Forged::Method) => "RS512",
        Some(Forged::Shared) => "HS256",
        _ => "RS256",
    };
    let part = |value: &Value| BASE64URL_NOPAD.encode(value.to_string().as_bytes());
    let text = format!("{}.{}", part(&json!({ "alg": algorithm, "typ": "JWT", "kid": NAME })), part(claims));
    let signature = match forged {
        Some(Forged::Unsigned) => Vec::new(),
        Some(Forged::Shared) => shared(&text),
        Some(Forged::Key) => RsaKeyPair::generate(KeySize::Rsa2048)
            .ok()
            .map(|key| made(&key, &RSA_PKCS1_SHA256, &text))
            .unwrap_or_default(),
        Some(Forged::Method) => own().map(|key| made(key, &RSA_PKCS1_SHA512, &text)).unwrap_or_default(),
        _ => own().map(|key| made(key, &RSA_PKCS1_SHA256, &text)).unwrap_or_default(),
    };
    format!("{text}.{}", BASE64URL_NOPAD.encode(&signature))
}

fn made(key: &RsaKeyPair, method: &'static dyn RsaEncoding, text: &str) -> Vec<u8> {
    let mut signature = vec![0; key.public_modulus_len()];
    match key.sign(method, &SystemRandom::new(), text.as_bytes(), &mut signature) {
        Ok(()) => signature,
        Err(_) => Vec::new(),
    }
}

fn shared(text: &str) -> Vec<u8> {
    let modulus = own().map(|key| key.public_key().modulus().big_endian_without_leading_zero().to_vec());
    let key = hmac::Key::new(hmac::HMAC_SHA256, &modulus.unwrap_or_default());
    hmac::sign(&key, text.as_bytes()).as_ref().to_vec()
}
