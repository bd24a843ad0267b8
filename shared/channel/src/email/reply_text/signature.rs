//! Where a signature begins: `-- ` (RFC 3676 4.3), a long underscore, or "Sent from my phone" in many languages.

use super::lines::{Kind, Line, bare};
use super::words::{DEVICE_ENDS, DEVICE_STARTS};

/// The longest line and the most words of a phone's own signature.
const LONGEST: usize = 160;
const MOST_WORDS: usize = 14;

/// `--`, with or without the space that RFC 3676 asks for and many programs drop; a dash alone; a long underscore.
pub(super) fn is_delimiter(bare: &str) -> bool {
    let dashes = bare.chars().all(|c| matches!(c, '-' | '\u{2013}' | '\u{2014}'));
    let short = bare.chars().count() <= 2 && bare != "-";
    let underscore = bare.chars().count() >= 5 && bare.chars().all(|c| c == '_');
    (dashes && short) || underscore
}

/// Marks the signatures that phones and mail programs add. Such a line stands alone: nothing before it in its
/// paragraph, or nothing after it.
pub(super) fn mark(lines: &mut [Line<'_>]) {
    for at in 0..lines.len() {
        let is_own =
            |at: Option<usize>| at.and_then(|at| lines.get(at)).is_some_and(|line| line.kind == Kind::Own);
        let alone = !is_own(at.checked_sub(1)) || !is_own(at.checked_add(1));
        if let Some(line) = lines.get_mut(at)
            && line.kind == Kind::Own
            && alone
            && names_device(line.text)
        {
            line.kind = Kind::Signature;
        }
    }
}

/// "Sent from my iPhone", "Von meinem Handy gesendet", "(Envoyé de mon mobile)".
fn names_device(text: &str) -> bool {
    if text.len() > LONGEST {
        return false;
    }
    let text = bare(text).trim_start_matches(['<', '(', '[', '*', '_', '-', '"', ' ']).to_lowercase();
    // A link behind the words says nothing about their number.
    let words = text.split(['<', '[', '(']).next().unwrap_or(&text);
    let short = words.split_whitespace().count() <= MOST_WORDS && !words.trim_end().ends_with('?');
    let starts = DEVICE_STARTS.iter().any(|start| text.starts_with(start));
    let surrounds = DEVICE_ENDS
        .iter()
        .any(|(start, end)| text.starts_with(start) && words.trim_end().trim_end_matches('.').ends_with(end));
    short && (starts || surrounds)
}
