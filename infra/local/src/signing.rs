//! The other side of the signatures: what Shopify and Twilio do before they call.

use data_encoding::{BASE64, HEXLOWER};
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::Sha256;

/// The query of a request that Shopify's app proxy forwards: signed over the sorted parameters.
#[must_use]
pub fn storefront_query(pairs: &[(String, String)], secret: &str) -> String {
    let mut sorted = pairs.to_vec();
    sorted.sort();
    let text: String = sorted.iter().map(|(key, value)| format!("{key}={value}")).collect();
    let signature = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).map(|mut mac| {
        mac.update(text.as_bytes());
        HEXLOWER.encode(&mac.finalize().into_bytes())
    });
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(pairs).append_pair("signature", &signature.unwrap_or_default());
    query.finish()
}

/// `X-Twilio-Signature` of a form.
#[must_use]
pub fn twilio(url: &str, form: &[(String, String)], token: &str) -> String {
    let mut sorted = form.to_vec();
    sorted.sort();
    let text: String = sorted.iter().map(|(key, value)| format!("{key}{value}")).collect();
    let signature = Hmac::<Sha1>::new_from_slice(token.as_bytes()).map(|mut mac| {
        mac.update(url.as_bytes());
        mac.update(text.as_bytes());
        BASE64.encode(&mac.finalize().into_bytes())
    });
    signature.unwrap_or_default()
}
