//! Mail addresses and header values that are safe to put into a mail.

/// The address in lower case, if it is one plain address that a provider cannot read as two or as something else.
///
/// Quoted local parts and domain literals (RFC 5321 4.1.2) are refused: `"a,b"@example.com` would be two recipients
/// to a provider that splits at commas.
#[must_use]
pub fn plain_address(text: &str) -> Option<String> {
    let text = text.trim();
    let (local, domain) = text.split_once('@')?;
    let special =
        |c: char| c.is_whitespace() || c.is_control() || is_invisible(c) || "()<>[]:;,@\\\"".contains(c);
    let local_ok = (1..=64).contains(&local.len()) && !local.contains(special) && !local.starts_with('-');
    let domain_ok = domain.contains('.')
        && domain.split('.').all(|label| !label.is_empty() && !label.starts_with('-'))
        && domain.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-'));
    (text.len() <= 254 && local_ok && domain_ok).then(|| text.to_lowercase())
}

/// `text` as one line that cannot begin another header field: controls and line separators become spaces, runs of
/// white space one space. At most `longest` characters.
pub(super) fn one_line(text: &str, longest: usize) -> String {
    let spaced: String = text
        .chars()
        .map(|c| if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c })
        .collect();
    let line = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().filter(|c| !is_invisible(*c)).take(longest).collect()
}

/// A message id without brackets, if it holds nothing that could end it or its header field.
pub(super) fn plain_id(text: &str) -> Option<String> {
    let id = text.trim().trim_start_matches('<').trim_end_matches('>');
    let ok = (1..=500).contains(&id.len())
        && id.chars().all(|c| c.is_ascii_graphic() && !matches!(c, '<' | '>' | ','));
    ok.then(|| id.to_owned())
}

/// `"Name" <address>`, or the address alone (RFC 5322 3.4).
pub(super) fn mailbox(name: &str, address: &str) -> String {
    let name = one_line(name, 100);
    if name.is_empty() {
        return address.to_owned();
    }
    let quoted: String =
        name.chars().flat_map(|c| matches!(c, '"' | '\\').then_some('\\').into_iter().chain([c])).collect();
    format!("\"{quoted}\" <{address}>")
}

/// Characters that turn the direction of text or show nothing: they make one name look like another.
const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_address_is_one_address_or_none() {
        assert_eq!(plain_address(" Ada.O'Hara+x@Example.COM "), Some("ada.o'hara+x@example.com".to_owned()));
        assert_eq!(
            plain_address("j\u{f6}rg@m\u{fc}ller.example"),
            Some("j\u{f6}rg@m\u{fc}ller.example".to_owned())
        );
        for bad in [
            "",
            "ada",
            "ada@",
            "@example.com",
            "ada@example",
            "a,b@example.com",
            "\"a b\"@example.com",
            "a@b.c,d@e.f",
            "a@b@c.d",
            "<a@b.c>",
            "a@b.c\r\nBcc: x@y.z",
            "a b@c.d",
            "a@[1.2.3.4]",
            "-a@b.c",
            "a@-b.c",
            "a@b..c",
            "a@b.c;",
            "a;b@c.d",
            "a\u{202e}@b.c",
        ] {
            assert_eq!(plain_address(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_line_stays_one_line() {
        assert_eq!(
            one_line("Order\r\nBcc: eve@example.com\0\u{2028}x\t y", 100),
            "Order Bcc: eve@example.com x y"
        );
        assert_eq!(one_line("abc", 2), "ab");
    }

    #[test]
    fn a_name_cannot_leave_its_quotes() {
        assert_eq!(
            mailbox("Ada \"A\\\" <eve@example.com>", "ada@example.com"),
            "\"Ada \\\"A\\\\\\\" <eve@example.com>\" <ada@example.com>"
        );
        assert_eq!(mailbox(" \r\n", "ada@example.com"), "ada@example.com");
    }

    proptest! {
        #[test]
        fn no_text_begins_another_header_field(text in "\\PC*|[\\x00-\\xff\r\n]*") {
            prop_assert!(!one_line(&text, 500).contains(|c: char| c.is_control()));
            prop_assert!(!mailbox(&text, "a@b.c").contains(|c: char| c.is_control()));
            for safe in plain_address(&text).into_iter().chain(plain_id(&text)) {
                prop_assert!(!safe.contains(|c: char| c.is_control() || c.is_whitespace() || c == ','));
            }
        }
    }
}
