//! Whether Twilio wrote this request.

use data_encoding::{BASE64, HEXLOWER_PERMISSIVE};
use hmac::{Hmac, KeyInit, Mac};
use model::Redacted;
use sha1::Sha1;
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// A request that Twilio did not sign. The edge answers 403, as Twilio's own libraries do, and says no more; Twilio
/// does not repeat after a 4xx.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// There is no `X-Twilio-Signature`.
    #[error("the request carries no signature; answer 403")]
    Unsigned,
    /// The signature belongs to another request or another token.
    #[error("the signature does not belong to this request; answer 403")]
    Forged,
}

impl Refused {
    /// The HTTP status to answer with.
    pub const STATUS: u16 = 403;
}

/// Checks `X-Twilio-Signature` (<https://www.twilio.com/docs/usage/webhooks/webhooks-security>).
///
/// `url` is the public URL with its query as Twilio called it, without the `#rc=...` of the console, never built from
/// the Host header. `body` is what arrived, byte for byte. Any of `auth_tokens` may have signed: there are two during
/// a rotation.
pub fn verify(
    url: &str,
    content_type: Option<&str>,
    body: &[u8],
    signature: Option<&str>,
    auth_tokens: &[Redacted<String>],
) -> Result<(), Refused> {
    let given = BASE64.decode(signature.ok_or(Refused::Unsigned)?.as_bytes()).map_err(|_| Refused::Forged)?;
    let parameters = if is_form(content_type) {
        joined_parameters(body)
    } else {
        covers_body(url, body).then(String::new).ok_or(Refused::Forged)?
    };
    let urls = forms_of(url);
    let signed = |token: &Redacted<String>| urls.iter().any(|url| signs(token, url, &parameters, &given));
    auth_tokens.iter().any(signed).then_some(()).ok_or(Refused::Forged)
}

fn is_form(content_type: Option<&str>) -> bool {
    let kind = content_type.map(|kind| kind.split(';').next().unwrap_or_default().trim());
    kind.is_none_or(|kind| kind.eq_ignore_ascii_case("application/x-www-form-urlencoded"))
}

/// Every parameter that arrived, known or not, by name and then by value, each pair once, without separators.
fn joined_parameters(body: &[u8]) -> String {
    let mut sorted: BTreeMap<Cow<'_, str>, BTreeSet<Cow<'_, str>>> = BTreeMap::new();
    for (name, value) in form_urlencoded::parse(body) {
        sorted.entry(name).or_default().insert(value);
    }
    let pairs = sorted.iter().flat_map(|(name, values)| values.iter().map(move |value| [name, value]));
    pairs.flatten().map(AsRef::as_ref).collect()
}

/// Of a body that is no form, the signature covers the URL only, and the URL names the body's hash.
fn covers_body(url: &str, body: &[u8]) -> bool {
    let query = url.split_once('?').map_or("", |(_, query)| query);
    let named = form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "bodySHA256");
    let named = named.and_then(|(_, hash)| HEXLOWER_PERMISSIVE.decode(hash.as_bytes()).ok());
    // Both sides are public, so this comparison has nothing to hide; the one of the signature has.
    named.is_some_and(|named| named == Sha256::digest(body).as_slice())
}

/// The ways in which Twilio may have written the URL that it signed.
///
/// Its back ends differ in whether the standard port is named and an explicit one kept, and in whether `'` in the
/// query is signed as it is or as `%27` (twilio-node issues 1059 and 1183).
fn forms_of(url: &str) -> Vec<String> {
    let Some((scheme, rest)) = url.split_once("://") else { return vec![url.to_owned()] };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at_checked(end).unwrap_or((rest, ""));
    let other = without_port(authority).map_or_else(
        || format!("{authority}:{}", if scheme.eq_ignore_ascii_case("http") { 80 } else { 443 }),
        ToOwned::to_owned,
    );
    let paths: BTreeSet<String> =
        [path.to_owned(), requoted(path, "'", "%27"), requoted(path, "%27", "'")].into();
    let authorities = [authority, &other];
    let all =
        authorities.iter().flat_map(|host| paths.iter().map(move |path| format!("{scheme}://{host}{path}")));
    all.collect()
}

fn without_port(authority: &str) -> Option<&str> {
    let (host, port) = authority.rsplit_once(':')?;
    (!port.is_empty() && port.bytes().all(|digit| digit.is_ascii_digit())).then_some(host)
}

fn requoted(path: &str, from: &str, to: &str) -> String {
    let (path, query) = path.split_once('?').map_or((path, None), |(path, query)| (path, Some(query)));
    query.map_or_else(|| path.to_owned(), |query| format!("{path}?{}", query.replace(from, to)))
}

fn signs(token: &Redacted<String>, url: &str, parameters: &str, given: &[u8]) -> bool {
    // INVARIANT: an empty token signs nothing; anybody can compute its signatures.
    if token.reveal().is_empty() {
        return false;
    }
    let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(token.reveal().as_bytes()) else { return false };
    mac.update(url.as_bytes());
    mac.update(parameters.as_bytes());
    // `verify_slice` compares in constant time.
    mac.verify_slice(given).is_ok()
}

#[cfg(test)]
mod tests;
