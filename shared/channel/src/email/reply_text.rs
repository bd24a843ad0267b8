//! The new part of a mail: what this sender wrote now, without the mails quoted below it and without the signature.
//!
//! A mail program says in one of few forms "what follows is older": `>` before each line, a sentence ("On ... wrote:"),
//! a block of header fields ("From: ... Sent: ..."), a divider ("-----Original Message-----"). The forms are the same
//! in every language, so the rules ask for dates, addresses and colons first and for words second.
//!
//! In doubt a line is kept: a shopper whose sentence was cut gets a wrong answer, a line too much does little harm.

mod attribution;
mod fields;
mod lines;
mod signature;
mod words;

use lines::{Kind, Line};
use std::ops::Range;

/// The new part of `plain`, as a person of the shop wants to read it.
///
/// Quotes stay where the sender wrote between them, because the answers make no sense without. Every line of the
/// result is a line of `plain` without the white space at its end (or the beginning of one that goes on with "On ...
/// wrote:"), in the same order; nothing is added or joined. The time is linear in the length of `plain`.
#[must_use]
pub fn reply_text(plain: &str) -> String {
    join(&new_part(&lines::read(plain), &[]))
}

/// The sender's own words: [`reply_text`] without the quoted lines in it. This is what is understood, for what others
/// wrote is never taken for the shopper's wish.
///
/// Some programs do not mark what they quote. When such a quote is all there is and the line that introduces it names
/// one of `ours` (addresses or domains in lower case), the sender wrote nothing: the text is ours.
#[must_use]
pub fn own_words(plain: &str, ours: &[&str]) -> String {
    let lines = lines::read(plain);
    let mut kept = new_part(&lines, ours);
    kept.retain(|line| line.kind != Kind::Quoted);
    join(&kept)
}

fn join(lines: &[&Line<'_>]) -> String {
    let text: Vec<&str> = lines.iter().map(|line| line.text).collect();
    text.join("\n").trim_matches('\n').to_owned()
}

/// The lines of the new part.
fn new_part<'a, 'b>(lines: &'b [Line<'a>], ours: &[&str]) -> Vec<&'b Line<'a>> {
    let lines = before_older_part(lines, ours);
    let has_own = lines.iter().any(|line| line.kind == Kind::Own);
    let introduced = lines.iter().any(|line| line.kind == Kind::Attribution) || introduces_itself(lines);
    if !has_own && introduced {
        return Vec::new();
    }
    let quote = introduced_quote(lines);
    let shown = lines.iter().enumerate().filter(|(at, line)| line.is_shown() && !quote.contains(at));
    let mut kept: Vec<&Line<'_>> = shown.map(|(_, line)| line).collect();
    let cut = |line: &&Line<'_>| match line.kind {
        Kind::Blank | Kind::Rule => true,
        // A quote at the end answers nothing; but a mail that is only a quote is all that was sent.
        Kind::Quoted => has_own,
        _ => false,
    };
    while kept.last().is_some_and(cut) {
        kept.pop();
    }
    kept
}

/// Everything before the first line that says "what follows is older" or "here the signature begins". Such a line
/// counts only below the sender's own text: above it, it introduces a forwarded mail or an answer below the quote,
/// unless it names us.
fn before_older_part<'a, 'b>(lines: &'b [Line<'a>], ours: &[&str]) -> &'b [Line<'a>] {
    let names_us = |line: &Line<'_>| {
        let text = line.text.to_lowercase();
        ours.iter().any(|us| text.contains(us))
    };
    let first =
        lines.iter().position(|line| matches!(line.kind, Kind::Own | Kind::Quoted)).unwrap_or(lines.len());
    let head = lines.get(..first).unwrap_or_default();
    let unmarked = lines.get(first).is_none_or(|line| line.kind == Kind::Own);
    if unmarked
        && head.iter().any(|line| matches!(line.kind, Kind::Older | Kind::Attribution) && names_us(line))
    {
        return &[];
    }
    let Some(own) = lines.iter().position(|line| line.kind == Kind::Own) else { return lines };
    let is_older = |line: &Line<'_>| matches!(line.kind, Kind::Older | Kind::Signature | Kind::Attribution);
    match lines.iter().enumerate().skip(own).find(|(_, line)| is_older(line)) {
        Some((at, line)) if line.kind == Kind::Attribution => before_attribution(lines, at),
        Some((at, _)) => lines.get(..at).unwrap_or(lines),
        None => lines,
    }
}

/// The cut at an attribution below own text: everything from it on, unless the quote is marked and the sender wrote
/// between or below its lines.
fn before_attribution<'a, 'b>(lines: &'b [Line<'a>], at: usize) -> &'b [Line<'a>] {
    let stop = lines
        .iter()
        .skip(at)
        .position(|line| matches!(line.kind, Kind::Older | Kind::Signature))
        .map_or(lines.len(), |offset| at + offset);
    let below = lines.get(at..stop).unwrap_or_default();
    let is_marked = below
        .iter()
        .find(|line| matches!(line.kind, Kind::Own | Kind::Quoted))
        .is_some_and(|line| line.kind == Kind::Quoted);
    let answered = below.iter().any(|line| line.kind == Kind::Own);
    lines.get(..if is_marked && answered { stop } else { at }).unwrap_or(lines)
}

/// The first quote with its introduction, if its lines are marked and stand together: what the sender wrote below it
/// goes on from what stands above. A quote that is answered between its lines stays.
fn introduced_quote(lines: &[Line<'_>]) -> Range<usize> {
    let Some(start) = lines.iter().position(|line| line.kind == Kind::Attribution) else { return 0..0 };
    let below = || lines.iter().enumerate().skip(start);
    let end = below().find(|(_, line)| line.kind == Kind::Own).map_or(lines.len(), |(at, _)| at);
    let is_quoted = |(at, line): (usize, &Line<'_>)| (line.kind == Kind::Quoted).then_some(at);
    let last = below().filter_map(is_quoted).next_back();
    if last.is_some_and(|last| last < end) { start..end } else { 0..0 }
}

/// Whether a mail of quoted lines only begins with an attribution inside the quote: a reply that nobody typed.
fn introduces_itself(lines: &[Line<'_>]) -> bool {
    let inner: Vec<&str> = lines
        .iter()
        .filter(|line| line.kind == Kind::Quoted)
        .map(|line| line.text.trim_start_matches(['>', ' ']))
        .filter(|text| !text.is_empty())
        .take(3)
        .collect();
    (1..=inner.len()).any(|count| {
        attribution::is_attribution(&inner.iter().take(count).copied().collect::<Vec<_>>().join(" "))
    })
}

#[cfg(test)]
mod tests;
