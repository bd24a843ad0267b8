//! Blocks of header fields ("From: ... Sent: ... To: ...") and dividers ("-----Original Message-----").

use super::attribution::{is_addressed, is_dated};
use super::lines::{Kind, Line, bare, is_stroke};
use super::words::{DIVIDERS, FIELDS, FORWARDS};

/// What a header field says. The order has no meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    From,
    To,
    Date,
    Subject,
    Copy,
    ReplyTo,
}

/// The most lines that a block of fields spans: a long list of recipients wraps.
const MOST_LINES: usize = 16;

/// Longest line that is looked at; a header field of a quoted mail is shorter.
const LONGEST: usize = 1000;

/// A line such as `-----Original Message-----` or `Begin forwarded message:`.
pub(super) fn is_divider(bare: &str) -> bool {
    if bare.len() > 120 {
        return false;
    }
    let inner = bare.trim_matches(|c: char| is_stroke(c) || c.is_whitespace());
    let drawn = bare.starts_with(is_stroke) && bare.ends_with(is_stroke) && bare.len() >= inner.len() + 4;
    let text = inner.to_lowercase();
    let known = |words: &[&str]| words.iter().any(|word| text.contains(word));
    (drawn && known(DIVIDERS))
        || (text.ends_with(':') && FORWARDS.iter().any(|start| text.starts_with(start)))
}

/// What a line is as a field, and whether its value proves that it is one: an address, or a date with its time.
type Known = Option<(Field, bool)>;

/// Marks every block of fields as older.
pub(super) fn mark(lines: &mut [Line<'_>]) {
    let fields: Vec<Known> = lines.iter().map(field).collect();
    let mut at = 0;
    while at < lines.len() {
        let length = block(fields.get(at..).unwrap_or_default());
        for line in lines.iter_mut().skip(at).take(length) {
            line.kind = Kind::Older;
        }
        at += length.max(1);
    }
}

/// How many lines the block of fields at the head of `fields` has; 0 if there is none.
fn block(fields: &[Known]) -> usize {
    let Some(Some((first, mut evidence))) = fields.first().copied() else { return 0 };
    let mut seen = vec![first];
    let mut length = 1;
    for (at, field) in fields.iter().enumerate().take(MOST_LINES).skip(1) {
        // One line between two fields is a wrapped value or a blank line of a careless program.
        if at > length + 1 {
            break;
        }
        let Some((kind, proves)) = field else { continue };
        length = at + 1;
        evidence |= proves;
        if !seen.contains(kind) {
            seen.push(*kind);
        }
    }
    if is_block(&seen, evidence) { length } else { 0 }
}

/// Three kinds of fields with a sender or a date are a header; two need an address or a date in them, because people
/// write "From: ... To: ..." too.
fn is_block(seen: &[Field], evidence: bool) -> bool {
    let has = |kind| seen.contains(&kind);
    let anchored = has(Field::From) || has(Field::Date);
    anchored && (seen.len() >= 3 || (seen.len() == 2 && evidence))
}

fn field(line: &Line<'_>) -> Known {
    if line.kind != Kind::Own || line.text.len() > LONGEST {
        return None;
    }
    let text = bare(line.text).trim_start_matches(['*', '_', '|', ' ']);
    let (name, value) = text.split_once([':', '\u{ff1a}'])?;
    if name.len() > 40 {
        return None;
    }
    let name = name.replace('\u{a0}', " ").to_lowercase();
    let name = name.trim_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '_'));
    let (_, kind) = FIELDS.iter().find(|(names, _)| names.contains(&name))?;
    Some((*kind, is_addressed(value) || (*kind == Field::Date && is_dated(value))))
}
