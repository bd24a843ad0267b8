//! A text as the network reads it: lengths of time and times of day are marked by what they are rather than how they are
//! written, so that "anderthalb Stunden" and "90 minutes" teach the same.

use crate::clock_time::clock_times;
use crate::duration::{Amount, implied_durations};
use crate::sentence::sentences;
use model::Language;
use model::stated::{Length, TimeOfDay};
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

/// A text to ask about its rules.
#[derive(Debug)]
pub struct Text<'t> {
    /// As the shop wrote it.
    pub(super) written: &'t str,
    /// The lengths and times in it, in order.
    pub marks: Vec<Mark>,
    /// Its sentences.
    pub(super) sentences: Vec<Range<usize>>,
}

impl<'t> Text<'t> {
    /// Reads `text`.
    #[must_use]
    pub fn of(text: &'t str, language: Language) -> Self {
        Self { written: text, marks: marks(text, language), sentences: sentences(text) }
    }

    /// Asks for the rules without a window.
    #[must_use]
    pub fn whole(&self) -> Marked {
        Marked { parts: vec![(self.part(0..self.written.len()), "text")], asked: "text" }
    }

    /// Asks what is said of the window `this`, in its sentence and those around it.
    #[must_use]
    pub fn window(&self, this: &Mark) -> Marked {
        let last = self.sentences.len().saturating_sub(1);
        let own =
            self.sentences.iter().position(|sentence| this.range.start < sentence.end).unwrap_or_default();
        let sentence = |at: usize| self.sentences.get(at.min(last)).cloned().unwrap_or_default();
        let (first, mine, last) =
            (sentence(own.saturating_sub(BEFORE)), sentence(own), sentence(own + BEHIND));
        let start = this.range.start;
        let end = this.range.end;
        let mine_end = mine.end.max(end);
        let close_before = nearest(self.written, mine.start..start, true);
        let close_behind = nearest(self.written, end..mine_end, false);
        let parts = vec![
            (self.part(first.start..mine.start), "before"),
            (self.part(mine.start..close_before.start), "own before"),
            (self.part(close_before), "close before"),
            ([THIS, size(this.length)].join(" "), "this"),
            (self.part(close_behind.clone()), "close behind"),
            (self.part(close_behind.end..mine_end), "own behind"),
            (self.part(mine_end..last.end.max(mine_end)), "behind"),
        ];
        let parts = parts.into_iter().filter(|(text, _)| !text.trim().is_empty()).collect();
        Marked { parts, asked: "window" }
    }

    /// What stands at `range`, its marks replaced by words for what they are.
    fn part(&self, range: Range<usize>) -> String {
        let (mut out, mut from) = (String::new(), range.start);
        let inside = |mark: &&Mark| range.start <= mark.range.start && mark.range.end <= range.end;
        for mark in self.marks.iter().filter(inside) {
            out.push_str(self.written.get(from..mark.range.start).unwrap_or_default());
            out.extend([" ", OTHER, " ", size(mark.length), " "]);
            from = mark.range.end;
        }
        out.push_str(self.written.get(from..range.end).unwrap_or_default());
        out
    }
}

/// The lengths and times in `text`. Where a time of day is also a length ("avant 14h"), it is the former.
fn marks(text: &str, language: Language) -> Vec<Mark> {
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
