//! Addresses on pages: recognised by whoever knows them, and not given away.

use model::Channel;

/// `+14155550123` as `+1 … 23`, `ada@example.com` as `a…@example.com`.
#[must_use]
pub fn mask(channel: Channel, address: &str) -> String {
    if channel == Channel::Email {
        let (name, domain) = address.split_once('@').unwrap_or((address, ""));
        let first: String = name.chars().take(1).collect();
        return format!("{first}…@{domain}");
    }
    let count = address.chars().count();
    let head: String = address.chars().take(2).collect();
    let tail: String = address.chars().skip(count.saturating_sub(2)).collect();
    format!("{head} … {tail}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_recognised_but_not_given_away() {
        assert_eq!(mask(Channel::Sms, "+14155550123"), "+1 … 23");
        assert_eq!(mask(Channel::Email, "ada@example.com"), "a…@example.com");
    }
}
