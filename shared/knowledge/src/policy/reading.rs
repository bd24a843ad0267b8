//! A text as the network reads it: lengths of time and times of day are marked by what they are rather than how they are
//! written, so that "anderthalb Stunden" and "90 minutes" teach the same.

use super::fact::{Length, TimeOfDay};
use crate::clock_time::clock_times;
use crate::duration::{Amount, implied_durations};
use crate::sentence::sentences;
use model::Language;
use std::ops::Range;
use understand::network_reading::Reading;

/// A length of time or time of day in a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// How long, or until when.
    pub length: Length,
    /// "A few days": no window.
    pub vague: bool,
    /// Where it stands.
    pub range: Range<usize>,
}

/// A text with its marks, and what is asked of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marked {
    /// The text in parts, and what each is to the mark that is asked about.
    pub parts: Vec<(String, &'static str)>,
    /// "window" for what is said of one mark, "text" for the rules without a window.
    pub asked: &'static str,
}

/// So many sentences before the one with a window, and behind it, say what the window is for.
const BEFORE: usize = 2;
const BEHIND: usize = 1;
/// So many words before it and behind it are close.
const CLOSE: usize = 4;

/// What stands for the mark that is asked about, and for another one; a word for its size follows.
const THIS: &str = "xthisx";
const OTHER: &str = "xotherx";

/// The lengths and times in `text`, in order. Where a time of day is also a length ("avant 14h"), it is the former.
#[must_use]
pub fn marks(text: &str, language: Language) -> Vec<Mark> {
    let cutoff = |time: crate::clock_time::ClockTime| Mark {
        length: Length::Cutoff(TimeOfDay { hour: time.hour, minute: time.minute }),
        vague: false,
        range: time.range,
    };
    let mut marks: Vec<Mark> = clock_times(text, language).into_iter().map(cutoff).collect();
    for duration in implied_durations(text, language) {
        let free =
            |mark: &Mark| mark.range.end <= duration.range.start || duration.range.end <= mark.range.start;
        if marks.iter().all(free) {
            marks.push(Mark {
                length: length(duration.amount),
                vague: duration.vague,
                range: duration.range,
            });
        }
    }
    marks.sort_by_key(|mark| mark.range.start);
    marks
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "positive; nobody waits for longer"
)]
fn length(amount: Amount) -> Length {
    match amount {
        Amount::Seconds(seconds) => Length::Seconds(seconds.round() as u64),
        Amount::BusinessDays(days) => Length::BusinessDays(days.round() as u32),
    }
}

/// `text`, asked for the rules without a window.
#[must_use]
pub fn of_text(text: &str, marks: &[Mark]) -> Marked {
    Marked { parts: vec![(replaced(text, marks, 0..text.len()), "text")], asked: "text" }
}

/// `text`, asked for what is said of the window `this`: its sentence and those around it.
#[must_use]
pub fn of_window(text: &str, marks: &[Mark], this: &Mark) -> Marked {
    let sentences = sentences(text);
    let own = sentences.iter().position(|sentence| this.range.start < sentence.end).unwrap_or_default();
    let sentence =
        |at: usize| sentences.get(at.min(sentences.len().saturating_sub(1))).cloned().unwrap_or_default();
    let (first, mine, last) = (sentence(own.saturating_sub(BEFORE)), sentence(own), sentence(own + BEHIND));
    let part = |range: Range<usize>, name| (replaced(text, marks, range), name);
    let end = this.range.end;
    let near_before = nearest(text, mine.start..this.range.start, true);
    let near_behind = nearest(text, end..mine.end.max(end), false);
    let parts = vec![
        part(first.start..mine.start, "before"),
        part(mine.start..near_before.start, "own before"),
        part(near_before.clone(), "close before"),
        ([THIS, size(this.length)].join(" "), "this"),
        part(near_behind.clone(), "close behind"),
        part(near_behind.end..mine.end.max(near_behind.end), "own behind"),
        part(mine.end.max(end)..last.end.max(mine.end).max(end), "behind"),
    ];
    Marked { parts: parts.into_iter().filter(|(text, _)| !text.trim().is_empty()).collect(), asked: "window" }
}

/// The words of `range` that stand closest to its end or beginning.
fn nearest(text: &str, range: Range<usize>, at_end: bool) -> Range<usize> {
    let part = text.get(range.clone()).unwrap_or_default();
    let spaces: Vec<usize> = part.match_indices(char::is_whitespace).map(|(at, _)| at).collect();
    if at_end {
        let from = spaces.len().checked_sub(CLOSE).and_then(|place| spaces.get(place)).copied().unwrap_or(0);
        range.start + from..range.end
    } else {
        let to = spaces.get(CLOSE).copied().unwrap_or(part.len());
        range.start..range.start + to
    }
}

/// The part of `text` at `range`, its marks replaced by words for what they are.
fn replaced(text: &str, marks: &[Mark], range: Range<usize>) -> String {
    let (mut out, mut from) = (String::new(), range.start);
    for mark in marks.iter().filter(|mark| range.start <= mark.range.start && mark.range.end <= range.end) {
        out.push_str(text.get(from..mark.range.start).unwrap_or_default());
        out.extend([" ", OTHER, " ", size(mark.length), " "]);
        from = mark.range.end;
    }
    out.push_str(text.get(from..range.end).unwrap_or_default());
    out
}

/// A word for about how long.
fn size(length: Length) -> &'static str {
    const HOUR: u64 = 3_600;
    const DAY: u64 = 24 * HOUR;
    match length {
        Length::Cutoff(_) => "xclockx",
        Length::BusinessDays(_) => "xworkdaysx",
        Length::Seconds(seconds) if seconds < HOUR => "xminutesx",
        Length::Seconds(seconds) if seconds <= 2 * DAY => "xhoursx",
        Length::Seconds(seconds) if seconds < 7 * DAY => "xdaysx",
        Length::Seconds(seconds) if seconds <= 100 * DAY => "xweeksx",
        Length::Seconds(_) => "xlongx",
    }
}

/// The features of a marked text.
#[must_use]
pub fn read(marked: &Marked, language: Language) -> Reading {
    let of = |(text, part): &(String, &'static str)| {
        (understand::network_reading::read(text, language, marked.asked).unwrap_or_default(), *part)
    };
    Reading::of_parts(marked.parts.iter().map(of))
}
