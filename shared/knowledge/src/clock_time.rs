//! What o'clock: "before 2 pm", "bis 14 Uhr", "innan kl. 14.30", "avant midi".

use crate::duration::{Duration, Token, beside, durations, fold, number, tokens};
use model::Language;
use std::ops::Range;
use std::sync::LazyLock;

/// A time of day in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClockTime {
    /// 0 to 23; midnight at the end of a day is 24.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
    /// The bytes of the text that say so.
    pub range: Range<usize>,
}

/// `language role: words`, with `_` between the words of an expression.
static TABLE: &str = include_str!("clock_time.txt");

/// The times of day in `text`, in order.
#[must_use]
pub fn clock_times(text: &str, language: Language) -> Vec<ClockTime> {
    let tokens = tokens(text);
    let lengths = durations(text, language);
    let mut found: Vec<ClockTime> = Vec::new();
    let reader = Reader { tokens: &tokens, words: Words::of(language), lengths: &lengths, language };
    for at in 0..tokens.len() {
        let read = reader.named(at).or_else(|| reader.counted(at));
        if let Some(time) =
            read.filter(|time| found.last().is_none_or(|last| last.range.end <= time.range.start))
        {
            found.push(time);
        }
    }
    found
}

/// In the order of [`Language::ALL`].
static WORDS: LazyLock<Vec<Words>> = LazyLock::new(|| Language::ALL.into_iter().map(Words::read).collect());

/// The words of one language.
#[derive(Default)]
struct Words {
    /// "Kl. 14": nothing else is said so.
    surely: Vec<Vec<String>>,
    /// "By 2" or "by 2 days".
    before: Vec<Vec<String>>,
    after: Vec<Vec<String>>,
    pm: Vec<Vec<String>>,
    noon: Vec<Vec<String>>,
    midnight: Vec<Vec<String>>,
}

impl Words {
    fn of(language: Language) -> &'static Self {
        static NONE: LazyLock<Words> = LazyLock::new(Words::default);
        WORDS.get(language as usize).unwrap_or(&NONE)
    }

    fn read(language: Language) -> Self {
        let words = |role: &str| {
            let key = format!("{} {role}", language.code());
            let line = TABLE.lines().filter_map(|line| line.split_once(": ")).find(|(name, _)| *name == key);
            let words = line.map(|(_, words)| words).unwrap_or_default().split_whitespace();
            words.map(|word| word.split('_').map(fold).collect()).collect()
        };
        Self {
            surely: words("surely"),
            before: words("before"),
            after: words("after"),
            pm: words("pm"),
            noon: words("noon"),
            midnight: words("midnight"),
        }
    }
}

struct Reader<'a> {
    tokens: &'a [Token],
    words: &'a Words,
    lengths: &'a [Duration],
    language: Language,
}

impl Reader<'_> {
    /// The length of the expression of `list` that begins at `at`.
    fn begins(&self, at: usize, list: &[Vec<String>]) -> Option<usize> {
        let word = |at: usize| self.tokens.get(at).and_then(Token::word);
        let said = |words: &&Vec<String>| (at..).zip(words.iter()).all(|(at, said)| word(at) == Some(said));
        list.iter().find(said).map(Vec::len)
    }

    /// Whether an expression of `list` ends before `at`.
    fn ends(&self, at: usize, list: &[Vec<String>]) -> bool {
        let at = if at > 0 && self.is(at - 1, '.') { at - 1 } else { at };
        let begins =
            |length| at.checked_sub(length).is_some_and(|start| self.begins(start, list) == Some(length));
        (1..=3).any(begins)
    }

    fn is(&self, at: usize, mark: char) -> bool {
        self.tokens.get(at).is_some_and(|token| token.is_mark(mark))
    }

    /// "Noon", "mitternacht".
    fn named(&self, at: usize) -> Option<ClockTime> {
        let noon = self.begins(at, &self.words.noon).map(|length| (12, length));
        let (hour, length) =
            noon.or_else(|| self.begins(at, &self.words.midnight).map(|length| (24, length)))?;
        Some(ClockTime { hour, minute: 0, range: range(self.tokens, at, at + length) })
    }

    /// "14:00", "2 pm", "kl. 14", "14 Uhr", "avant 14h30", "klockan tolv".
    fn counted(&self, at: usize) -> Option<ClockTime> {
        let digits = self.tokens.get(at)?.number();
        let surely = self.ends(at, &self.words.surely);
        let before = surely || self.ends(at, &self.words.before);
        let said = digits.or_else(|| {
            number(self.tokens, at, self.language).filter(|said| before && said.fract() == 0.0)
        })?;
        let (hour, point) = hour(said)?;
        let colon = self.is(at + 1, ':').then(|| minutes(self.tokens, at + 2)).flatten();
        let (minute, next) = colon.map_or((point.unwrap_or(0), at + 1), |minute| (minute, at + 3));
        if let Some((hour, next)) = half_day(self.tokens, next, hour) {
            return Some(ClockTime { hour, minute, range: range(self.tokens, at, next) });
        }
        let full = colon.is_some() || (point.is_some() && before);
        let (minute, next) = self
            .behind(at, next, surely, before, full)?
            .map_or((minute, next), |(spoken, next)| (spoken.unwrap_or(minute), next));
        let later = self.begins(next, &self.words.pm).filter(|_| hour < 12);
        let hour = if later.is_some() { hour + 12 } else { hour };
        Some(ClockTime { hour, minute, range: range(self.tokens, at, next + later.unwrap_or(0)) })
    }

    /// Whether the number at `at`, read up to `next`, is a time of day at all; with the minutes and the end of what
    /// stands behind it ("h30", "Uhr").
    #[expect(clippy::option_option, reason = "no time; a time; a time with something behind it")]
    fn behind(
        &self,
        at: usize,
        next: usize,
        surely: bool,
        before: bool,
        full: bool,
    ) -> Option<Option<(Option<u8>, usize)>> {
        let after = self.begins(next, &self.words.after);
        let Some(length) = after else {
            let bare = before && !self.is_length(at) && (surely || !followed_by_a_word(self.tokens, next));
            let pm = before && self.begins(next, &self.words.pm).is_some();
            return (bare || full || pm).then_some(None);
        };
        // "Uhr" is said of the clock alone; "h" and "uur" also of lengths: "tot 2 uur na je bestelling".
        let clock = is_word(self.tokens, next, "uhr") || is_word(self.tokens, next, "oclock");
        let end = next + length;
        let spoken = minutes(self.tokens, end).filter(|_| !full);
        let lasts = spoken.is_none() && beside(self.tokens, end, self.language);
        let behind = clock || (full || before) && !lasts;
        behind.then_some(Some((spoken, end + usize::from(spoken.is_some()))))
    }

    /// Whether the number at `at` counts hours or days.
    fn is_length(&self, at: usize) -> bool {
        let start = self.tokens.get(at).map_or(0, |token| token.range.start);
        self.lengths.iter().any(|length| length.range.contains(&start))
    }
}

fn is_word(tokens: &[Token], at: usize, word: &str) -> bool {
    tokens.get(at).and_then(Token::word) == Some(word)
}

/// "By 2 days" is no time of day.
fn followed_by_a_word(tokens: &[Token], at: usize) -> bool {
    tokens.get(at).is_some_and(|token| {
        token.word().is_some_and(|word| word.chars().count() > 1)
            || token.is_mark('-')
            || token.is_mark('%')
            || token.is_mark('€')
    })
}

/// The hour, and the minutes where they stand behind a point: 14.30.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 24")]
fn hour(said: f64) -> Option<(u8, Option<u8>)> {
    let minutes = ((said - said.floor()) * 100.0).round();
    let fits = (0.0..=24.0).contains(&said) && minutes < 60.0;
    fits.then_some((said as u8, (minutes > 0.0).then_some(minutes as u8)))
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 59")]
fn minutes(tokens: &[Token], at: usize) -> Option<u8> {
    let said = tokens.get(at)?.number()?;
    (said.fract() == 0.0 && (0.0..60.0).contains(&said)).then_some(said as u8)
}

/// The hour of the day behind "am" and "pm", however they are written.
fn half_day(tokens: &[Token], at: usize, hour: u8) -> Option<(u8, usize)> {
    let word = |at: usize| tokens.get(at).and_then(Token::word);
    let dot = |at: usize| usize::from(tokens.get(at).is_some_and(|token| token.is_mark('.')));
    let (half, next) = match word(at)? {
        half @ ("am" | "pm") => (half.chars().next()?, at + 1),
        half @ ("a" | "p") if dot(at + 1) == 1 && word(at + 2) == Some("m") => {
            (half.chars().next()?, at + 3 + dot(at + 3))
        }
        _ => return None,
    };
    let hour = if half == 'p' { hour % 12 + 12 } else { hour % 12 };
    (hour < 24).then_some((hour, next))
}

fn range(tokens: &[Token], from: usize, to: usize) -> Range<usize> {
    let start = tokens.get(from).map_or(0, |token| token.range.start);
    start..tokens.get(to.saturating_sub(1)).map_or(start, |token| token.range.end)
}

#[cfg(test)]
mod tests;
