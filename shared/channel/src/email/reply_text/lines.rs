//! What each line of a mail is.

use super::{attribution, fields, signature};

/// A line and what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line<'a> {
    /// The line without white space at its end.
    pub text: &'a str,
    /// What it is.
    pub kind: Kind,
}

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Nothing to see.
    Blank,
    /// The sender's own.
    Own,
    /// Marked with `>`.
    Quoted,
    /// Part of a sentence like "On ... wrote:".
    Attribution,
    /// A divider or a header field of an older mail: what follows is older.
    Older,
    /// Where a signature begins.
    Signature,
    /// A rule of dashes or stars; it separates, and means nothing at the end.
    Rule,
}

impl Line<'_> {
    /// Whether it says anything.
    pub const fn is_content(&self) -> bool {
        !matches!(self.kind, Kind::Blank | Kind::Rule)
    }

    /// Whether it is part of what is shown, if it stands in the new part.
    pub const fn is_shown(&self) -> bool {
        matches!(self.kind, Kind::Blank | Kind::Own | Kind::Quoted | Kind::Rule)
    }
}

/// Nobody types more lines than this above a quote. Below, only `>` is looked for, so that a mail made to cost time
/// costs little.
const MOST_TYPED: usize = 20_000;

/// Reads `plain` line by line, then looks for what spans several lines.
pub(super) fn read(plain: &str) -> Vec<Line<'_>> {
    let mut lines: Vec<Line<'_>> = plain.lines().flat_map(attribution::split_shared).map(line).collect();
    mark_named_quotes(&mut lines);
    mark_wrapped_quotes(&mut lines);
    let head = lines.len().min(MOST_TYPED);
    let typed = lines.get_mut(..head).unwrap_or_default();
    fields::mark(typed);
    attribution::mark(typed);
    signature::mark(typed);
    lines
}

fn line(text: &str) -> Line<'_> {
    let text = text.trim_end();
    let bare = bare(text);
    let kind = if bare.is_empty() {
        Kind::Blank
    } else if is_quoted(bare) {
        Kind::Quoted
    } else if signature::is_delimiter(bare) {
        Kind::Signature
    } else if is_rule(bare) {
        Kind::Rule
    } else if fields::is_divider(bare) {
        Kind::Older
    } else {
        Kind::Own
    };
    Line { text, kind }
}

/// The line without white space and invisible characters around it. U+1427 is what a mail tracker leaves alone in a line.
pub(super) fn bare(text: &str) -> &str {
    let invisible = |c: char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{feff}' | '\u{ad}' | '\u{1427}');
    text.trim_matches(|c: char| c.is_whitespace() || c.is_control() || invisible(c))
}

/// `> text`; but not `>>> look here <<<`, which is decoration.
fn is_quoted(bare: &str) -> bool {
    bare.starts_with('>') && !(bare.starts_with(">>") && bare.ends_with("<<"))
}

/// Characters that rules and dividers are drawn with.
pub(super) fn is_stroke(c: char) -> bool {
    matches!(c, '-' | '_' | '=' | '*' | '~' | '+' | '#' | '\u{2010}'..='\u{2015}' | '\u{2500}'..='\u{257f}')
}

fn is_rule(bare: &str) -> bool {
    bare.chars().count() >= 3 && bare.chars().all(|c| is_stroke(c) || c == ' ')
}

/// Old programs quote with the author's initials: `AB> text`. Two such lines in a row are a quote; one is a menu path.
fn mark_named_quotes(lines: &mut [Line<'_>]) {
    for at in 1..lines.len() {
        let name = |at: usize| {
            lines.get(at).filter(|line| line.kind != Kind::Blank).and_then(|line| quoted_name(line.text))
        };
        if name(at).is_some() && name(at) == name(at - 1) {
            for line in lines.iter_mut().skip(at - 1).take(2) {
                line.kind = Kind::Quoted;
            }
        }
    }
}

fn quoted_name(text: &str) -> Option<&str> {
    let (name, rest) = text.trim_start().split_once('>')?;
    let named = !name.is_empty() && name.len() <= 16 && name.chars().all(char::is_alphabetic);
    (named && (rest.is_empty() || rest.starts_with([' ', '>']))).then_some(name)
}

/// A quoting program breaks long lines and forgets the `>` before the rest. The rest stands between two quoted lines,
/// the first of which is full and not the end of a sentence.
fn mark_wrapped_quotes(lines: &mut [Line<'_>]) {
    let mut wrapped = Vec::new();
    for (at, window) in lines.windows(3).enumerate() {
        if let [before, rest, after] = window
            && before.kind == Kind::Quoted
            && rest.kind == Kind::Own
            && after.kind == Kind::Quoted
            && (is_full(before.text) || is_rest_of_link(before.text, rest.text))
        {
            wrapped.push(at + 1);
        }
    }
    for at in wrapped {
        if let Some(line) = lines.get_mut(at) {
            line.kind = Kind::Quoted;
        }
    }
}

fn is_full(text: &str) -> bool {
    text.chars().count() >= 60 && !text.ends_with(['.', '?', '!', ':', ';'])
}

fn is_rest_of_link(before: &str, rest: &str) -> bool {
    let last = before.split_whitespace().next_back().unwrap_or_default();
    last.contains("://") && rest.split_whitespace().count() == 1
}
