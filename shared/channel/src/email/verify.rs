//! Whether a post comes from the mail provider.

use super::parse::Form;
use data_encoding::{BASE64, HEXLOWER, HEXLOWER_PERMISSIVE};
use hmac::{Hmac, KeyInit, Mac};
use jiff::{SignedDuration, Timestamp};
use model::Redacted;
use sha2::{Digest, Sha256};

/// How old a Mailgun signature may be: its retries go on for eight hours (documentation.mailgun.com, "Receiving
/// messages via HTTP"), and a mail must not be lost because we were down for a night.
const OLDEST: SignedDuration = SignedDuration::from_hours(24);

/// How far Mailgun's clock may be ahead of ours.
const EARLIEST: SignedDuration = SignedDuration::from_mins(5);

/// The post is not from the provider. The caller answers 401 and reads nothing of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the post is not signed by the mail provider")]
pub struct Refused;

/// What the caller claims once, so that a signature cannot be used for a second, other mail: SHA-256 of what Mailgun
/// signed, hex.
///
/// The signature covers a time and a random token and nothing of the mail, so that a captured one fits every mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailgunToken(String);

impl MailgunToken {
    /// The hash as text, 64 hex digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Believes a Postmark post whose `Authorization` is HTTP Basic (RFC 7617) with one of `users` and one of `passwords`:
/// during rotation the previous values hold beside the current ones. Postmark signs nothing; this is what it offers
/// (postmarkapp.com/developer/webhooks/webhooks-overview, "Protecting your webhook").
///
/// No value configured means that nobody is believed.
pub fn verify_postmark(
    authorization: Option<&str>,
    users: &[Redacted<String>],
    passwords: &[Redacted<String>],
) -> Result<(), Refused> {
    let (user, password) = authorization.and_then(basic).ok_or(Refused)?;
    // Both are always compared, so that the time tells nothing about which one was wrong.
    let user = is_one_of(&user, users);
    let password = is_one_of(&password, passwords);
    if user & password { Ok(()) } else { Err(Refused) }
}

/// The user and the password of an `Authorization` field.
fn basic(authorization: &str) -> Option<(Vec<u8>, Vec<u8>)> {
    let (scheme, encoded) = authorization.trim().split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let pair = BASE64.decode(encoded.trim().as_bytes()).ok()?;
    let colon = pair.iter().position(|byte| *byte == b':')?;
    let (user, password) = pair.split_at_checked(colon)?;
    Some((user.to_vec(), password.get(1..)?.to_vec()))
}

/// Whether `given` is one of `secrets`, in a time that does not depend on where they differ. An empty secret is none.
fn is_one_of(given: &[u8], secrets: &[Redacted<String>]) -> bool {
    let mut found = false;
    for secret in secrets {
        let secret = secret.reveal().as_bytes();
        // Equal texts have equal codes under any key, and codes have one length; the library compares them in
        // constant time.
        let is_equal = code(secret, given).is_some_and(|mac| {
            code(secret, secret).is_some_and(|own| mac.verify(&own.finalize().into_bytes()).is_ok())
        });
        found |= is_equal & !secret.is_empty();
    }
    found
}

fn code(key: &[u8], text: &[u8]) -> Option<Hmac<Sha256>> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).ok()?;
    mac.update(text);
    Some(mac)
}

/// Believes a Mailgun form whose `signature` is the hex HMAC-SHA256 of `timestamp` and `token` under one of
/// `signing_keys` (two during rotation), and whose timestamp is at most 24 hours old and 5 minutes ahead of `now`.
pub fn verify_mailgun(
    form: &Form,
    signing_keys: &[Redacted<String>],
    now: Timestamp,
) -> Result<MailgunToken, Refused> {
    let field = |name: &str| form.text(name).filter(|value| !value.is_empty()).ok_or(Refused);
    let (timestamp, token) = (field("timestamp")?, field("token")?);
    let signature = HEXLOWER_PERMISSIVE.decode(field("signature")?.as_bytes()).map_err(|_| Refused)?;
    let signed = format!("{timestamp}{token}");
    let mut found = false;
    for key in signing_keys.iter().filter(|key| !key.reveal().is_empty()) {
        let mac = code(key.reveal().as_bytes(), signed.as_bytes()).ok_or(Refused)?;
        found |= mac.verify_slice(&signature).is_ok();
    }
    if !found || !is_fresh(&timestamp, now) {
        return Err(Refused);
    }
    // INVARIANT: the hash is over what was signed, so that moving a digit from one field to the other makes no second
    // claim of the same signature.
    Ok(MailgunToken(HEXLOWER.encode(&Sha256::digest(signed))))
}

fn is_fresh(timestamp: &str, now: Timestamp) -> bool {
    let at = timestamp.parse().ok().and_then(|seconds| Timestamp::from_second(seconds).ok());
    at.is_some_and(|at| {
        let age = now.duration_since(at);
        age <= OLDEST && age >= -EARLIEST
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn secrets(values: &[&str]) -> Vec<Redacted<String>> {
        values.iter().map(|value| Redacted::new((*value).to_owned())).collect()
    }

    fn authorization(user: &str, password: &str) -> String {
        format!("Basic {}", BASE64.encode(format!("{user}:{password}").as_bytes()))
    }

    fn postmark(authorization: Option<&str>) -> Result<(), Refused> {
        verify_postmark(authorization, &secrets(&["hook", "old-hook"]), &secrets(&["new:pass", "old-pass"]))
    }

    #[test]
    fn postmark_is_believed_with_the_current_and_with_the_previous_values() {
        for (user, password) in [("hook", "new:pass"), ("hook", "old-pass"), ("old-hook", "old-pass")] {
            assert_eq!(postmark(Some(&authorization(user, password))), Ok(()));
        }
        assert_eq!(postmark(Some(&authorization("hook", "new:pass").replace("Basic", "basic"))), Ok(()));
    }

    #[test]
    fn postmark_is_refused_with_anything_else() {
        for (user, password) in [
            ("hook", "pass"),
            ("hook", "new:pas"),
            ("hook", "new:passs"),
            ("hoo", "new:pass"),
            ("", ""),
            ("new:pass", "hook"),
        ] {
            assert_eq!(postmark(Some(&authorization(user, password))), Err(Refused), "{user} {password}");
        }
        for header in [
            "",
            "Basic",
            "Basic ",
            "Basic !!",
            "Basic aG9vaw==",
            "Bearer aG9vazpuZXc6cGFzcw==",
            "hook:new:pass",
        ] {
            assert_eq!(postmark(Some(header)), Err(Refused), "{header}");
        }
        assert_eq!(postmark(None), Err(Refused));
    }

    #[test]
    fn nobody_is_believed_where_nothing_is_configured() {
        let empty = authorization("", "");
        assert_eq!(verify_postmark(Some(&empty), &[], &[]), Err(Refused));
        assert_eq!(verify_postmark(Some(&empty), &secrets(&[""]), &secrets(&[""])), Err(Refused));
        assert_eq!(
            verify_postmark(Some(&authorization("hook", "")), &secrets(&["hook"]), &secrets(&[""])),
            Err(Refused)
        );
    }

    const NOW: i64 = 1_795_000_000;

    fn sign(key: &str, timestamp: &str, token: &str) -> String {
        HEXLOWER.encode(
            &code(key.as_bytes(), format!("{timestamp}{token}").as_bytes()).unwrap().finalize().into_bytes(),
        )
    }

    fn mailgun(timestamp: &str, token: &str, signature: &str) -> Result<MailgunToken, Refused> {
        let body = format!("timestamp={timestamp}&token={token}&signature={signature}");
        let form = Form::parse("application/x-www-form-urlencoded", body.as_bytes()).unwrap();
        verify_mailgun(&form, &secrets(&["", "key-new", "key-old"]), Timestamp::from_second(NOW).unwrap())
    }

    fn at(seconds: i64) -> Result<MailgunToken, Refused> {
        let timestamp = (NOW + seconds).to_string();
        mailgun(&timestamp, "abc", &sign("key-new", &timestamp, "abc"))
    }

    #[test]
    fn mailgun_is_believed_with_either_key_and_in_either_case() {
        let now = NOW.to_string();
        for key in ["key-new", "key-old"] {
            assert!(mailgun(&now, "abc", &sign(key, &now, "abc")).is_ok());
            assert!(mailgun(&now, "abc", &sign(key, &now, "abc").to_uppercase()).is_ok());
        }
    }

    #[test]
    fn a_known_signature_of_mailgun_matches() {
        // HMAC-SHA256 of "1795000000" + "abc" under "key-new", computed apart from this code.
        let signature = "190ebe93479ec0f3b3d7e632f924f6d9c0edbe1c6642ff5a9e59c11d6bcd26ab";
        assert!(mailgun("1795000000", "abc", signature).is_ok());
    }

    #[test]
    fn mailgun_is_refused_with_a_wrong_signature_or_without_a_field() {
        let now = NOW.to_string();
        let good = sign("key-new", &now, "abc");
        assert_eq!(mailgun(&now, "abd", &good), Err(Refused));
        assert_eq!(mailgun(&(NOW + 1).to_string(), "abc", &good), Err(Refused));
        assert_eq!(mailgun(&now, "abc", &sign("", &now, "abc")), Err(Refused));
        assert_eq!(mailgun(&now, "abc", &sign("other", &now, "abc")), Err(Refused));
        assert_eq!(mailgun(&now, "abc", good.get(..62).unwrap()), Err(Refused));
        assert_eq!(mailgun(&now, "abc", "zz"), Err(Refused));
        for (timestamp, token, signature) in
            [("", "abc", good.as_str()), (&now, "", &good), (&now, "abc", "")]
        {
            assert_eq!(mailgun(timestamp, token, signature), Err(Refused));
        }
    }

    #[test]
    fn mailguns_timestamp_is_at_most_a_day_old_and_five_minutes_ahead() {
        assert!(at(0).is_ok());
        assert!(at(-24 * 3600).is_ok());
        assert_eq!(at(-24 * 3600 - 1), Err(Refused));
        assert!(at(300).is_ok());
        assert_eq!(at(301), Err(Refused));
        let word = sign("key-new", "soon", "abc");
        assert_eq!(mailgun("soon", "abc", &word), Err(Refused));
    }

    #[test]
    fn one_signature_is_one_claim_however_its_text_is_cut() {
        let first = mailgun("1795000000", "0abc", &sign("key-new", "1795000000", "0abc")).unwrap();
        let again = mailgun("1795000000", "0abc", &sign("key-new", "1795000000", "0abc")).unwrap();
        assert_eq!(first, again);
        assert_eq!(first.as_str(), HEXLOWER.encode(&Sha256::digest("17950000000abc")));
        assert_ne!(first, at(0).unwrap());
    }

    proptest! {
        #[test]
        fn any_header_and_form_is_refused_without_a_panic(header in "\\PC*", body in proptest::collection::vec(any::<u8>(), 0..200)) {
            prop_assert_eq!(postmark(Some(&header)), Err(Refused));
            let form = Form::parse("application/x-www-form-urlencoded", &body).unwrap();
            prop_assert_eq!(verify_mailgun(&form, &secrets(&["k"]), Timestamp::from_second(NOW).unwrap()), Err(Refused));
        }
    }
}
