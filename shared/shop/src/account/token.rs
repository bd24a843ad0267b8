//! ID tokens: signed JSON (RFC 7519) whose signature one of the provider's own keys made.

use jsonwebtoken::jwk::{Jwk, JwkSet};
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use model::Redacted;
use model::identity::IdToken;
use std::collections::HashSet;

/// What `token` says; `None` if none of `keys` made it.
pub(super) fn read(token: &Redacted<String>, keys: &JwkSet) -> Option<IdToken> {
    let key = DecodingKey::from_jwk(key_of(token.reveal(), keys)?).ok()?;
    // INVARIANT: the one algorithm that Shopify signs with. The token's own header chooses among no others, `none` least of all.
    let mut signed = Validation::new(Algorithm::RS256);
    // Its claims are compared where a sign-in is made of them, and its time with the clock that is passed in.
    (signed.validate_exp, signed.validate_aud, signed.required_spec_claims) = (false, false, HashSet::new());
    decode::<IdToken>(token.reveal(), &key, &signed).ok().map(|data| data.claims)
}

/// The key that the token names, or the only one.
fn key_of<'k>(token: &str, keys: &'k JwkSet) -> Option<&'k Jwk> {
    match (decode_header(token).ok()?.kid, keys.keys.as_slice()) {
        (Some(kid), _) => keys.find(&kid),
        (None, [only]) => Some(only),
        (None, _) => None,
    }
}
