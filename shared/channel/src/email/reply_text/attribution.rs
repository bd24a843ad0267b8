//! Sentences that introduce a quote: "On 12 May 2026 at 10:14, Ada <ada@example.com> wrote:".

use super::lines::{Kind, Line, bare, is_stroke};
use super::words::{FIRST_PERSON, ON, WROTE};

/// The most lines that one sentence spans, and the most bytes.
const MOST_LINES: usize = 6;
const LONGEST: usize = 500;

/// Marks the lines of every attribution. It is sought from its last line upwards, in the fewest lines that make one,
/// so that the sentence above it is never taken for its beginning.
pub(super) fn mark(lines: &mut [Line<'_>]) {
    for end in 0..lines.len() {
        if let Some(start) = start_of(lines, end) {
            for line in lines.iter_mut().take(end + 1).skip(start) {
                line.kind = Kind::Attribution;
            }
        }
    }
}

/// The first line of the attribution that ends with line `end`.
fn start_of(lines: &[Line<'_>], end: usize) -> Option<usize> {
    if !may_end(lines, end) {
        return None;
    }
    if let Some((start, text)) = window(lines, end, is_attribution) {
        return Some(extend(lines, start, &text));
    }
    let next = lines.iter().skip(end + 1).find(|line| line.is_content());
    let quote_follows = next.is_some_and(|line| line.kind == Kind::Quoted);
    let (start, text) = window(lines, end, |text| quote_follows && introduces(text))?;
    Some(extend(lines, start, &text))
}

/// The fewest lines up from line `end` that satisfy `test` when they are joined, with the joined text.
fn window(lines: &[Line<'_>], end: usize, holds: impl Fn(&str) -> bool) -> Option<(usize, String)> {
    let mut text = bare(lines.get(end)?.text).to_owned();
    let mut start = end;
    while !holds(&text) {
        start = start.checked_sub(1)?;
        let line = lines.get(start).filter(|line| line.kind == Kind::Own)?;
        if end - start >= MOST_LINES || text.len() + line.text.len() > LONGEST {
            return None;
        }
        text = format!("{} {text}", bare(line.text));
    }
    Some((start, text))
}

/// A cheap look at the last line: it ends like an attribution. A line that begins with `>` can be the tail of an
/// address that was broken before its bracket.
fn may_end(lines: &[Line<'_>], at: usize) -> bool {
    let Some(line) = lines.get(at) else { return false };
    let text = bare(line.text);
    let ends = text.len() <= LONGEST
        && (ends_with_colon(text) || ends_with_verb(text) || text.ends_with('>') || is_stamp(text));
    let before = at.checked_sub(1).and_then(|at| lines.get(at)).map(|line| line.kind);
    let is_tail = line.kind == Kind::Quoted && before == Some(Kind::Own) && is_bracket_tail(text);
    ends && (line.kind == Kind::Own || is_tail)
}

fn is_bracket_tail(text: &str) -> bool {
    let rest = text.trim_start_matches('>');
    rest == ":" || (words(rest).count() <= 3 && ends_with_verb(rest))
}

/// The whole of an attribution of which the lower part was found: its date may stand a line or two higher.
fn extend(lines: &[Line<'_>], found: usize, text: &str) -> usize {
    let mut start = found;
    let mut text = text.to_owned();
    while !is_dated(&text) && found - start < 3 {
        let broken = text.starts_with(['<', '>']) || text.starts_with("mailto:");
        let above = lines.iter().enumerate().take(start).rev();
        let next = above.take(if broken { 3 } else { 1 }).find(|(_, line)| line.kind != Kind::Blank);
        let Some((at, line)) = next.filter(|(_, line)| line.kind == Kind::Own) else { return start };
        let head = bare(line.text);
        if head != "<" && !(head.len() <= LONGEST && begins_attribution(head)) {
            return start;
        }
        text = format!("{head} {text}");
        start = at;
    }
    start
}

/// The upper line of a broken attribution: a moment, or a date after "On", and no end of a sentence.
fn begins_attribution(text: &str) -> bool {
    let stamped = is_dated(text) && (has_clock(text) || begins_with_on(text));
    stamped && !text.ends_with(['.', '!', '?', ':'])
}

/// A careless program sets the attribution behind the sender's last words: `yes, please On 12 May 2026 Ada wrote:`.
/// Gives both parts, or the line as it is.
pub(super) fn split_shared(line: &str) -> impl Iterator<Item = &str> {
    let ends = line.len() <= LONGEST && (ends_with_colon(line) || ends_with_verb(line));
    let (own, rest) = Some(line).filter(|_| ends).and_then(shared).unwrap_or((line, None));
    std::iter::once(own).chain(rest)
}

fn shared(line: &str) -> Option<(&str, Option<&str>)> {
    for (at, _) in line.match_indices(char::is_uppercase) {
        let (own, rest) = line.split_at_checked(at)?;
        let own = own
            .strip_suffix(|c: char| c.is_whitespace() || is_stroke(c))
            .map(without_strokes)
            .unwrap_or_default();
        let begins = ["On ", "Am ", "Le ", "El ", "Il ", "Em ", "Den ", "Op ", "W dniu "]
            .iter()
            .any(|on| rest.starts_with(on));
        let is_prose =
            own.contains(char::is_alphanumeric) && !own.contains(['<', '@', '>']) && !is_dated(own);
        if begins && is_prose && is_dated(rest) && is_attribution(rest) {
            return Some((own, Some(rest)));
        }
    }
    None
}

/// Whether `text` is a sentence that introduces a quote, in any of the forms that mail programs write.
pub(super) fn is_attribution(text: &str) -> bool {
    let text = bare(text);
    if text.len() > LONGEST || !text.contains(|c: char| c.is_alphanumeric()) {
        return false;
    }
    let dated = is_dated(text);
    let bracketed = has_bracketed_address(text);
    says_wrote(text, dated, bracketed)
        || (dated && bracketed && ends_with_address_and_colon(text))
        || (dated
            && bracketed
            && text.ends_with('>')
            && text.starts_with(|c: char| c.is_ascii_digit())
            && words(text).count() <= 14)
        || is_stamp(text)
}

/// The forms with "wrote". A sentence of the shopper's own ("I wrote on 3 May that:") is none.
fn says_wrote(text: &str, dated: bool, bracketed: bool) -> bool {
    let drawn = text.starts_with("--") && text.ends_with("--");
    if !(dated || drawn || is_addressed(text)) {
        return false;
    }
    let Some(behind) = words_behind_verb(text) else { return false };
    let colon = ends_with_colon(text);
    let verb_last = behind == 0;
    if !(colon || verb_last) || speaks_of_self(text) {
        return false;
    }
    let whose = bracketed || (verb_last && is_addressed(text));
    (verb_last && drawn)
        || (whose && (colon || dated))
        || (dated && verb_last && colon)
        || (dated && colon && behind <= 6 && begins_with_on(text))
}

/// A line that ends with a colon right above quoted lines introduces them when it says who, when or "wrote".
fn introduces(text: &str) -> bool {
    ends_with_colon(text) && (is_dated(text) || is_addressed(text) || words_behind_verb(text).is_some())
}

/// An old form of Gmail: `2026-03-03 17:21 GMT+01:00 Some One`.
fn is_stamp(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
        && text.contains(" GMT")
        && has_clock(text)
        && is_dated(text)
        && words(text).count() <= 12
}

fn without_strokes(text: &str) -> &str {
    text.trim_end_matches(|c: char| is_stroke(c) || c.is_whitespace())
}

fn ends_with_colon(text: &str) -> bool {
    without_strokes(text).ends_with([':', '\u{ff1a}'])
}

fn ends_with_address_and_colon(text: &str) -> bool {
    without_strokes(text).trim_end_matches([':', '\u{ff1a}', ' ']).ends_with(['>', ')', ']'])
        && ends_with_colon(text)
}

fn ends_with_verb(text: &str) -> bool {
    words(text).rev().find(|word| !is_ending(word)).is_some_and(|word| is_verb(&word))
}

/// The words of `text`, in lower case.
fn words(text: &str) -> impl DoubleEndedIterator<Item = String> + '_ {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

/// How many words follow the last "wrote". More than thirty are no attribution.
fn words_behind_verb(text: &str) -> Option<usize> {
    words(text).rev().filter(|word| !is_ending(word)).take(30).position(|word| is_verb(&word))
}

/// The feminine ending in "napisał(a)" is no word.
fn is_ending(word: &str) -> bool {
    matches!(word, "a" | "la")
}

/// Chinese, Japanese and Korean write no space before the verb.
fn is_verb(word: &str) -> bool {
    let unspaced =
        |c: char| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}');
    WROTE.contains(&word)
        || (word.ends_with(unspaced)
            && WROTE.iter().any(|verb| verb.ends_with(unspaced) && word.ends_with(verb)))
}

fn speaks_of_self(text: &str) -> bool {
    words(text).any(|word| FIRST_PERSON.contains(&word.as_str()))
}

fn begins_with_on(text: &str) -> bool {
    let text = text.trim_start_matches(|c: char| is_stroke(c) || c.is_whitespace());
    text.starts_with(|c: char| c.is_ascii_digit())
        || words(text).next().is_some_and(|word| ON.contains(&word.as_str()))
}

/// Whether an address stands in `text`.
pub(super) fn is_addressed(text: &str) -> bool {
    let name = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '"'));
    text.split('@')
        .zip(text.split('@').skip(1))
        .any(|(before, after)| name(before.chars().next_back()) && name(after.chars().next()))
}

/// Whether an address stands in brackets, as mail programs put it: `<a@b>`, `[a@b]`, `(a@b)`, `&lt;a@b&gt;`.
fn has_bracketed_address(text: &str) -> bool {
    let opened = text
        .split(['<', '[', '('])
        .skip(1)
        .any(|part| is_addressed(part.split(['>', ']', ')']).next().unwrap_or(part)));
    let closed = text
        .split('>')
        .rev()
        .skip(1)
        .any(|part| is_addressed(part.split_whitespace().next_back().unwrap_or(part)));
    opened || closed || (text.contains("&lt;") && is_addressed(text))
}

/// Whether a moment stands in `text`: a time of day, a year, or numbers joined by `.`, `/` or `-`.
pub(super) fn is_dated(text: &str) -> bool {
    let short = |run: &&str| matches!(run.len(), 1..=4);
    has_clock(text)
        || text.split(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | '/' | '-'))).any(|part| {
            let runs: Vec<&str> = part.split(['.', '/', '-']).collect();
            runs.iter().any(|run| is_year(run)) || runs.windows(2).any(|pair| pair.iter().all(short))
        })
}

fn is_year(digits: &str) -> bool {
    digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"))
}

/// Whether a time of day stands in `text`: `9:59`, `20.42`, `14h05`.
fn has_clock(text: &str) -> bool {
    let numbers: Vec<&str> =
        text.split(|c: char| !(c.is_ascii_digit() || matches!(c, ':' | '.' | 'h'))).collect();
    numbers.iter().any(|part| {
        part.split_once([':', '.', 'h']).is_some_and(|(hour, rest)| {
            let minute: String = rest.chars().take_while(char::is_ascii_digit).collect();
            matches!(hour.len(), 1 | 2) && minute.len() == 2 && hour.parse::<u8>().is_ok_and(|hour| hour < 24)
        })
    })
}
