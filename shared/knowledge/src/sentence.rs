//! Sentences of a passage, as ranges of its text: what is quoted is cut, never rewritten.
//!
//! Unicode Standard Annex 29 finds the borders; three rules mend what it cannot know: abbreviations, a sentence that
//! begins with a number, and a line that ends with a colon, which says nothing without the list below it.

use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// Abbreviations that never end a sentence, lower case, without their last full stop.
const ABBREVIATIONS: &[&str] = &[
    "e.g", "i.e", "vs", "approx", "incl", "excl", "mr", "mrs", "ms", "dr", "z.b", "d.h", "bzw", "inkl",
    "zzgl", "ca", "t.ex", "f.eks", "bl.a", "p.ex", "bijv", "np", "tzn", "esim", "ggf", "u.a",
];
/// Abbreviations that do not end a sentence when a number follows.
const BEFORE_A_NUMBER: &[&str] = &["no", "nos", "nr", "art", "min", "max", "tel", "st", "str", "nº", "n°"];
/// What may follow "a.m." and "p.m." in the same sentence although it begins with a capital.
const AFTER_THE_HOUR: &[&str] = &[
    "Pacific",
    "Mountain",
    "Central",
    "Eastern",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];
/// A list longer than this, in bytes, is not kept in one piece with the line above it.
const MAX_LIST: usize = 300;

/// The sentences of `text`, in order, without the space around them. Lines are never joined, except a list with the
/// line above it that ends with a colon.
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (start, piece) in text.split_sentence_bound_indices() {
        for part in before_numbers(start, piece) {
            match found.last_mut() {
                Some(last) if goes_on(slice(text, last), slice(text, &part)) => last.end = part.end,
                _ => found.push(part),
            }
        }
    }
    let trimmed = found.into_iter().map(|range| trim(text, range)).filter(|range| !range.is_empty());
    with_lists(text, trimmed)
}

/// The part of `text` at `range`, or nothing.
pub fn slice<'a>(text: &'a str, range: &Range<usize>) -> &'a str {
    text.get(range.clone()).unwrap_or_default()
}

fn trim(text: &str, range: Range<usize>) -> Range<usize> {
    let part = slice(text, &range);
    let start = range.start + (part.len() - part.trim_start().len());
    start..start + part.trim().len()
}

/// The annex does not end a sentence at a full stop when a number and then a small letter follow ("in 24 hours. 14
/// days later"): that is where this cuts, unless the word before is an abbreviation.
fn before_numbers(start: usize, piece: &str) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut from = 0;
    for (at, _) in piece.match_indices(". ") {
        let after = at + 2;
        let number = piece.get(after..).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
        if number && ends_with_a_word(piece.get(..at).unwrap_or_default()) {
            parts.push(start + from..start + after);
            from = after;
        }
    }
    parts.push(start + from..start + piece.len());
    parts
}

fn ends_with_a_word(before: &str) -> bool {
    let word = last_word(before);
    let letters = word.chars().count() >= 2 && word.chars().all(char::is_alphabetic);
    letters && !ABBREVIATIONS.contains(&word.as_str()) && !BEFORE_A_NUMBER.contains(&word.as_str())
}

fn last_word(text: &str) -> String {
    let word = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    word.trim_matches(|c| matches!(c, '(' | '[' | '"' | '\'' | '.')).to_lowercase()
}

/// Whether `next` belongs to the sentence that `last` seemed to end.
fn goes_on(last: &str, next: &str) -> bool {
    let Some(before) = last.trim_end_matches([' ', '\u{a0}']).strip_suffix('.') else {
        return false;
    };
    let word = last_word(before);
    let first = next.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    if matches!(word.as_str(), "a.m" | "p.m") {
        return AFTER_THE_HOUR.contains(&first)
            || (first.len() >= 2 && first.chars().all(|c| c.is_ascii_uppercase()));
    }
    let number = first.starts_with(|c: char| c.is_ascii_digit());
    ABBREVIATIONS.contains(&word.as_str()) || (number && BEFORE_A_NUMBER.contains(&word.as_str()))
}

/// Joins a line that ends with a colon with the lines directly below it.
fn with_lists(text: &str, ranges: impl Iterator<Item = Range<usize>>) -> Vec<Range<usize>> {
    let mut joined: Vec<Range<usize>> = Vec::new();
    let mut list_until = 0;
    for range in ranges {
        match joined.last_mut() {
            Some(last) if range.end <= list_until => last.end = range.end,
            _ => {
                list_until = list_end(text, &range).unwrap_or(range.end);
                joined.push(range);
            }
        }
    }
    joined
}

/// Where the list below a line ends, if the line introduces one that is short enough.
fn list_end(text: &str, line: &Range<usize>) -> Option<usize> {
    let below = text.get(line.end..)?;
    if !slice(text, line).ends_with(':') || !below.starts_with('\n') || below.starts_with("\n\n") {
        return None;
    }
    let near = below.get(..below.floor_char_boundary(MAX_LIST + 2))?;
    let whole = (below.len() <= MAX_LIST).then_some(below.len());
    near.find("\n\n").or(whole).map(|length| line.end + length)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<&str> {
        sentences(text).iter().map(|range| slice(text, range)).collect()
    }

    #[test]
    fn abbreviations_do_not_end_a_sentence() {
        assert_eq!(
            split("Some items, e.g. Personalised mugs, stay. Ask Dr. Oak. We ship."),
            ["Some items, e.g. Personalised mugs, stay.", "Ask Dr. Oak.", "We ship."]
        );
        assert_eq!(split("Order z.B. Tassen. Fertig."), ["Order z.B. Tassen.", "Fertig."]);
    }

    #[test]
    fn the_hour_of_a_clock_ends_a_sentence_only_where_one_begins() {
        assert_eq!(
            split(
                "Order before 2 p.m. and we ship today. We close at 5 p.m. Pacific time. Call until 3 p.m. CET."
            ),
            [
                "Order before 2 p.m. and we ship today.",
                "We close at 5 p.m. Pacific time.",
                "Call until 3 p.m. CET."
            ]
        );
        assert_eq!(split("We close at 5 p.m. Come early."), ["We close at 5 p.m.", "Come early."]);
    }

    #[test]
    fn a_sentence_may_begin_with_a_number() {
        assert_eq!(
            split("You have 24 hours. 14 days later it is too late. See no. 5 below."),
            ["You have 24 hours.", "14 days later it is too late.", "See no. 5 below."]
        );
        assert_eq!(split("It takes approx. 5 days."), ["It takes approx. 5 days."]);
    }

    #[test]
    fn lines_are_sentences_and_a_list_stays_with_the_line_above_it() {
        assert_eq!(
            split("You can change:\nthe size\nthe colour\n\nNothing else."),
            ["You can change:\nthe size\nthe colour", "Nothing else."]
        );
        assert_eq!(split("the size\nthe colour"), ["the size", "the colour"]);
        assert_eq!(split("Note:\n\nNothing."), ["Note:", "Nothing."]);
    }

    #[test]
    fn a_list_too_long_to_quote_is_not_kept_in_one_piece() {
        let list = format!("We deliver to:{}", "\nAnother country".repeat(40));
        assert_eq!(split(&list).len(), 41);
    }

    #[test]
    fn nothing_is_found_in_nothing() {
        assert!(split(" \n\n ").is_empty());
    }
}
