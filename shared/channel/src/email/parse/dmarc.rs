//! What our own receiver found out about the sender: `Authentication-Results` (RFC 8601).

use model::Redacted;

/// What counts as evidence for the domain in `From`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Proof {
    /// The topmost `Authentication-Results`, whoever wrote it.
    topmost: Option<Redacted<String>>,
    /// Whether `From` names exactly one mailbox.
    one_sender: bool,
}

impl Proof {
    /// Of the header fields, topmost first, and the number of mailboxes in all `From` fields.
    pub fn of(headers: &[(String, String)], senders: usize) -> Self {
        let topmost = headers.iter().find(|(name, _)| name == "authentication-results");
        Self { topmost: topmost.map(|(_, value)| Redacted::new(value.clone())), one_sender: senders == 1 }
    }

    /// Whether the receiver `authserv_id` reports a DMARC pass for the domain of the address `from`. The reported domain
    /// has to be the same, not only of the same organisation: a receiver reports the domain that stands in `From`.
    pub fn passes(&self, authserv_id: &str, from: &str) -> bool {
        let Some(domain) = from.rsplit_once('@').map(|(_, domain)| domain) else { return false };
        let Some(results) = self.topmost.as_ref().map(|value| statements(value.reveal())) else {
            return false;
        };
        let Some((first, rest)) = results.split_first() else { return false };
        let id = first.split_whitespace().next().unwrap_or_default();
        let mut reports = rest.iter().filter(|statement| is_dmarc(statement));
        // INVARIANT: our receiver, one sender, one report, and it is about the domain that `From` names.
        !authserv_id.is_empty()
            && id.eq_ignore_ascii_case(authserv_id)
            && self.one_sender
            && matches!((reports.next(), reports.next()), (Some(report), None) if is_pass_for(report, domain))
    }
}

/// The statements of a header value, without comments. `;` inside quotes and comments separates nothing, so that a
/// sender's own words in them cannot become a statement. White space around `=` is gone.
fn statements(value: &str) -> Vec<String> {
    let mut statements = vec![String::new()];
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    for c in value.chars() {
        let text = escaped || (c != '\\' && !(c == '"' && depth == 0));
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' if depth == 0 => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted && depth > 0 => {
                depth -= 1;
                continue;
            }
            ';' if !quoted && depth == 0 => {
                statements.push(String::new());
                continue;
            }
            _ => {}
        }
        // What is quoted keeps no character that could be read as syntax.
        let c = if quoted && matches!(c, ';' | '=' | ' ' | '\t') { '_' } else { c };
        if let Some(last) = statements.last_mut()
            && text
            && depth == 0
        {
            last.push(c);
        }
    }
    statements
        .iter()
        .map(|statement| statement.split('=').map(str::trim).collect::<Vec<_>>().join("="))
        .collect()
}

/// `dmarc=...` or `dmarc/1=...`.
fn is_dmarc(statement: &str) -> bool {
    let method = statement.split('=').next().unwrap_or_default();
    method.split('/').next().unwrap_or_default().trim().eq_ignore_ascii_case("dmarc")
}

fn is_pass_for(report: &str, domain: &str) -> bool {
    let value = |key: &str| {
        let mut found = report
            .split_whitespace()
            .filter_map(|word| word.split_once('='))
            .filter(|(its, _)| its.eq_ignore_ascii_case(key));
        match (found.next(), found.next()) {
            (Some((_, value)), None) => Some(value),
            _ => None,
        }
    };
    let method = report.split('=').next().unwrap_or_default();
    value(method).is_some_and(|result| result.eq_ignore_ascii_case("pass"))
        && value("header.from").is_some_and(|from| from.eq_ignore_ascii_case(domain))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ID: &str = "mx.example.net";

    fn passes(results: &[&str], from: &str) -> bool {
        let headers: Vec<_> =
            results.iter().map(|value| ("authentication-results".to_owned(), (*value).to_owned())).collect();
        Proof::of(&headers, 1).passes(ID, from)
    }

    #[test]
    fn our_receivers_pass_for_the_senders_domain_counts() {
        for value in [
            "mx.example.net; dmarc=pass header.from=example.com",
            "mx.example.net 1; spf=pass smtp.mailfrom=a@example.com; dkim=pass header.d=example.com; dmarc=pass (p=NONE sp=QUARANTINE dis=NONE) header.from=Example.com",
            "MX.example.net; dmarc/1 = pass (a (nested; dmarc=fail) comment) header.from = example.com",
            "(our own) mx.example.net; dmarc=pass header.from=\"example.com\"",
        ] {
            assert!(passes(&[value], "ada@example.com"), "{value}");
        }
    }

    #[test]
    fn nothing_else_counts() {
        for value in [
            "mx.example.net; dmarc=fail header.from=example.com",
            "mx.example.net; dmarc=pass header.from=other.example",
            "mx.example.net; dmarc=pass header.from=evil-example.com",
            "mx.example.net; dmarc=pass header.from=example.com.evil.example",
            "mx.example.net; dmarc=pass",
            "mx.example.net; none",
            "mx.example.net; spf=pass smtp.mailfrom=example.com; dkim=pass header.d=example.com",
            "mx.example.net.evil.example; dmarc=pass header.from=example.com",
            "evil.example (mx.example.net); dmarc=pass header.from=example.com",
            "evil.example; dmarc=pass header.from=example.com",
            "mx.example.net; spf=pass smtp.mailfrom=\"x; dmarc=pass header.from=example.com\"@evil.example",
            "mx.example.net; spf=pass (x; dmarc=pass header.from=example.com)",
            "mx.example.net; dkim=fail reason=\"; dmarc=pass header.from=example.com ;\"",
            "mx.example.net; dmarc=fail header.from=example.com; dmarc=pass header.from=example.com",
            "mx.example.net; dmarc=fail reason=dmarc=pass header.from=example.com",
            "mx.example.net; dmarc=pass header.from=evil.example header.from=example.com",
            "mx.example.net dmarc=pass header.from=example.com",
            "",
            ";",
        ] {
            assert!(!passes(&[value], "ada@example.com"), "{value}");
        }
    }

    #[test]
    fn a_result_below_the_topmost_one_may_be_the_senders() {
        let ours = "mx.example.net; dmarc=pass header.from=example.com";
        assert!(passes(&[ours, "evil.example; dmarc=pass header.from=example.com"], "ada@example.com"));
        assert!(!passes(&["other.example; spf=none", ours], "ada@example.com"));
        assert!(!passes(&["mx.example.net; spf=none", ours], "ada@example.com"));
        assert!(!passes(&[], "ada@example.com"));
    }

    #[test]
    fn two_senders_or_none_prove_nothing() {
        let headers = [(
            "authentication-results".to_owned(),
            "mx.example.net; dmarc=pass header.from=example.com".to_owned(),
        )];
        assert!(Proof::of(&headers, 1).passes(ID, "ada@example.com"));
        assert!(!Proof::of(&headers, 2).passes(ID, "ada@example.com"));
        assert!(!Proof::of(&headers, 1).passes(ID, ""));
        assert!(!Proof::of(&headers, 1).passes("", "ada@example.com"));
    }

    proptest! {
        #[test]
        fn any_value_is_read_without_a_panic(value in "([;=()\"\\\\ ]|dmarc|pass|\\PC)*") {
            let _ = passes(&[&value], "ada@example.com");
        }
    }
}
