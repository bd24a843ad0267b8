//! How an answer finds its conversation: by the message ids we issued and by the address that replies go to.
//!
//! Both carry the same token, which nobody can guess. Finding a conversation by it is not enough: the sender must be
//! the one of that conversation, else a forwarded mail would let a stranger in.

use model::EmailChannel;

/// Where replies to a mail with this token go: `reply+{token}@{reply_domain}`.
///
/// INVARIANT: `token` is 16 to 56 lower-case letters and digits. Some servers write local parts in lower case, and a
/// local part has at most 64 characters (RFC 5321 4.5.3.1.1).
#[must_use]
pub fn reply_address(channel: &EmailChannel, token: &str) -> String {
    format!("reply+{token}@{}", channel.reply_domain)
}

/// The `Message-ID` of a mail with this token, without the angle brackets: `c.{token}@{domain}`.
#[must_use]
pub fn message_id(token: &str, domain: &str) -> String {
    format!("c.{token}@{domain}")
}

/// The token in a reply address or in a message id (with or without angle brackets); `None` for any other text.
#[must_use]
pub fn token_of(text: &str) -> Option<&str> {
    let (local, _) = bare_id(text).rsplit_once('@')?;
    let token = local.strip_prefix("c.").or_else(|| local.rsplit_once('+').map(|(_, plus)| plus))?;
    let is_token = (16..=56).contains(&token.len())
        && token.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    is_token.then_some(token)
}

/// Whether an address or a message id is of `domain`.
pub(super) fn is_of(text: &str, domain: &str) -> bool {
    bare_id(text).rsplit_once('@').is_some_and(|(_, its)| its.eq_ignore_ascii_case(domain))
}

fn bare_id(text: &str) -> &str {
    text.trim().trim_start_matches('<').trim_end_matches('>')
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::EmailProvider;

    const TOKEN: &str = "3q9v0x7k2m5n8p1r4t6w";

    fn channel() -> EmailChannel {
        EmailChannel {
            provider: EmailProvider::Postmark,
            address: "help@example.com".to_owned(),
            reply_domain: "reply.example.com".to_owned(),
            authserv_id: None,
        }
    }

    #[test]
    fn a_token_is_read_back_from_the_address_and_from_the_id() {
        assert_eq!(reply_address(&channel(), TOKEN), format!("reply+{TOKEN}@reply.example.com"));
        assert_eq!(token_of(&reply_address(&channel(), TOKEN)), Some(TOKEN));
        let id = message_id(TOKEN, "reply.example.com");
        assert_eq!(id, format!("c.{TOKEN}@reply.example.com"));
        assert_eq!(token_of(&id), Some(TOKEN));
        assert_eq!(token_of(&format!("<{id}>")), Some(TOKEN));
    }

    #[test]
    fn other_addresses_and_ids_hold_no_token() {
        for other in [
            "",
            "@",
            "c.@x",
            "help@example.com",
            "ada+shop@example.com",
            "reply+short@reply.example.com",
            "<CAGXpo2WK@mail.example.com>",
            "reply+3Q9V0X7K2M5N8P1R4T6W@reply.example.com",
            "c.3q9v0x7k2m5n8p1r/../@x",
        ] {
            assert_eq!(token_of(other), None, "{other}");
        }
        assert_eq!(token_of(&format!("reply+{}@x.example", "a".repeat(57))), None);
    }

    #[test]
    fn an_id_is_of_a_domain_only_when_the_whole_domain_is_the_same() {
        assert!(is_of("<c.x@Reply.example.com>", "reply.example.com"));
        assert!(!is_of("c.x@evil-reply.example.com", "reply.example.com"));
        assert!(!is_of("c.x@reply.example.com.evil.example", "reply.example.com"));
    }
}
