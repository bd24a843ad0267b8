//! What o'clock: "before 2 pm", "bis 14 Uhr", "innan kl. 14.30", "avant midi".

use crate::duration::{Duration, Token, beside, durations, fold, number, tokens};
use model::Language;
use std::ops::{Range, RangeInclusive};
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

/// "O'clock", where it is written in two words.
static O_CLOCK: LazyLock<Vec<Vec<String>>> =
    LazyLock::new(|| vec![vec!["o".to_owned(), "clock".to_owned()], vec!["oclock".to_owned()]]);

/// The hours at which somebody is there.
const WORKING: RangeInclusive<u8> = 7..=23;

/// Of money and shares.
const MARKS: [char; 4] = ['€', '$', '£', '%'];
/// What is counted in hundredths like the minutes behind a point.
const MEASURES: [&str; 24] = [
    "eur", "euro", "euros", "euroa", "usd", "gbp", "chf", "fr", "kr", "kronor", "kroner", "sek", "nok",
    "dkk", "zl", "pln", "kg", "g", "cm", "mm", "m", "l", "ml", "reais",
];

/// In the order of [`Language::ALL`].
static WORDS: LazyLock<Vec<Words>> = LazyLock::new(|| Language::ALL.into_iter().map(Words::read).collect());

/// The words of one language.
#[derive(Default)]
struct Words {
    /// "Kl. 14": nothing else is said so.
    surely: Vec<Vec<String>>,
    /// "By 2" or "by 2 days".
    before: Vec<Vec<String>>,
    /// "Até 13h", "innen 14.30": said of a length as often.
    by: Vec<Vec<String>>,
    /// "Em até 12h": not said of the clock.
    lasting: Vec<Vec<String>>,
    after: Vec<Vec<String>>,
    am: Vec<Vec<String>>,
    pm: Vec<Vec<String>>,
    /// "Halv elva": half an hour before it.
    half_to: Vec<Vec<String>>,
    /// "Nueve y media": half an hour after it.
    half_past: Vec<Vec<String>>,
    /// "Ósmej": the hours that have words of their own.
    hours: Vec<(Vec<Vec<String>>, u8)>,
    noon: Vec<Vec<String>>,
    midnight: Vec<Vec<String>>,
}

impl Words {
    fn of(language: Language) -> &'static Self {
        static NONE: LazyLock<Words> = LazyLock::new(Words::default);
        WORDS.get(language as usize).unwrap_or(&NONE)
    }

    fn read(language: Language) -> Self {
        let words = |role: &str| -> Vec<Vec<String>> {
            let key = format!("{} {role}", language.code());
            let line = TABLE.lines().filter_map(|line| line.split_once(": ")).find(|(name, _)| *name == key);
            let words = line.map(|(_, words)| words).unwrap_or_default().split_whitespace();
            words.map(|word| word.split('_').map(fold).collect()).collect()
        };
        Self {
            surely: words("surely"),
            before: words("before"),
            by: words("by"),
            lasting: words("lasting"),
            after: words("after"),
            am: words("am"),
            pm: words("pm"),
            half_to: words("half_to"),
            half_past: words("half_past"),
            hours: (1..=24).map(|hour| (words(&hour.to_string()), hour)).collect(),
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
    /// The length of the expression of `list` that begins at `at`; a hyphen may part its words.
    fn begins(&self, at: usize, list: &[Vec<String>]) -> Option<usize> {
        let behind = |words: &Vec<String>| {
            words.iter().try_fold(at, |at, said| {
                let at = at + usize::from(self.is(at, '-'));
                (self.tokens.get(at).and_then(Token::word)? == said).then_some(at + 1)
            })
        };
        list.iter().find_map(behind).map(|end| end - at)
    }

    /// Where the expression of `list` begins that ends before `at`.
    fn start(&self, at: usize, list: &[Vec<String>]) -> Option<usize> {
        let at = if at > 0 && self.is(at - 1, '.') { at - 1 } else { at };
        let mut starts = (1..=3).filter_map(|length| at.checked_sub(length));
        starts.find(|start| self.begins(*start, list) == Some(at - start))
    }

    fn ends(&self, at: usize, list: &[Vec<String>]) -> bool {
        self.start(at, list).is_some()
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

    /// "14:00", "2 pm", "kl. 14", "14 Uhr", "avant 14h30", "klockan tolv", "till halv elva", "do ósmej rano".
    fn counted(&self, at: usize) -> Option<ClockTime> {
        let half_to = self.start(at, &self.words.half_to);
        let introduced = half_to.unwrap_or(at);
        let surely = half_to.is_some() || self.ends(introduced, &self.words.surely);
        let before = surely || self.ends(introduced, &self.words.before) || self.is_due(at);
        let (said, in_words) = self.said(at, before)?;
        if self.is_measured(at) || self.is_date(at) {
            return None;
        }
        let colon = self.is(at + 1, ':').then(|| minutes(self.tokens, at + 2)).flatten();
        let point = self.tokens.get(at)?.minutes().filter(|minutes| *minutes < 60);
        let (minute, next) = colon.map_or((point.unwrap_or(0), at + 1), |minute| (minute, at + 3));
        if let Some((hour, next)) = self.half_day(next, said) {
            return Some(ClockTime { hour, minute, range: range(self.tokens, at, next) });
        }
        let full = colon.is_some() || (point.is_some() && before);
        let half_past = |at| if before { self.begins(at, &self.words.half_past).unwrap_or(0) } else { 0 };
        let half = half_past(next);
        let is_sure = half_to.is_some() || surely && (!in_words || half > 0 || self.names_a_clock());
        let behind = self.behind(at, next + half, is_sure, before, full)?;
        let (spoken, next) = behind.unwrap_or((None, next + half));
        let late = half_past(next);
        let (hour, minute) = match half_to {
            Some(_) => (hour_before(said)?, 30),
            None if half + late > 0 => (said, 30),
            None => (said, spoken.unwrap_or(minute)),
        };
        let (hour, next) = self.by_day(hour, next + late, in_words || half_to.is_some());
        Some(ClockTime { hour, minute, range: range(self.tokens, introduced, next) })
    }

    /// Whether the words that stand surely before an hour are said of nothing else: "klockan" and "kello" are not, "alle",
    /// "as" and "godziny" are.
    const fn names_a_clock(&self) -> bool {
        matches!(self.language, Language::Sv | Language::Nb | Language::Da | Language::Fi)
    }

    /// The hour of the day behind "am" and "pm"; "bis 12 am selben Tag" is German.
    fn half_day(&self, at: usize, hour: u8) -> Option<(u8, usize)> {
        let is_german = self.language == Language::De && is_word(self.tokens, at, "am");
        half_day(self.tokens, at, hour).filter(|_| !is_german)
    }

    /// "Até 13h" and "innen 14.30", but not "até 2h", "em até 12h", "até 24 horas" and "innen 14".
    fn is_due(&self, at: usize) -> bool {
        let by = self.ends(at, &self.words.by) && !self.ends(at, &self.words.lasting);
        let Some(token) = self.tokens.get(at).filter(|_| by) else { return false };
        let next = self.tokens.get(at + 1);
        let in_hours = next.is_some_and(|next| next.word().is_some_and(|word| word.len() == 1));
        token.minutes().is_some() || in_hours && token.is_number() && self.is_at_work(at)
    }

    /// Whether somebody is there at the hour at `at`.
    fn is_at_work(&self, at: usize) -> bool {
        self.said(at, true).is_some_and(|(hour, _)| WORKING.contains(&hour))
    }

    /// The hour at `at`, and whether it is written in words, which need one before them that says they are one.
    fn said(&self, at: usize, before: bool) -> Option<(u8, bool)> {
        let token = self.tokens.get(at)?;
        if let Some(digits) = token.number() {
            let whole = digits.fract() == 0.0 || token.minutes().is_some();
            return hour(digits).filter(|_| whole).map(|hour| (hour, false));
        }
        let ordinal = self.words.hours.iter().find(|(words, _)| self.begins(at, words) == Some(1));
        let number = || number(self.tokens, at, self.language).filter(|said| said.fract() == 0.0);
        let said = ordinal.map(|(_, hour)| *hour).or_else(|| number().and_then(hour));
        said.filter(|_| before).map(|hour| (hour, true))
    }

    /// The hour by the part of the day that is named behind it. In words alone one to six are those after noon: no shop
    /// ends its day before dawn.
    fn by_day(&self, hour: u8, next: usize, in_words: bool) -> (u8, usize) {
        if let Some(length) = self.begins(next, &self.words.pm) {
            return (if hour < 12 { hour + 12 } else { hour }, next + length);
        }
        if let Some(length) = self.begins(next, &self.words.am) {
            return (hour, next + length);
        }
        (if in_words && (1..=6).contains(&hour) { hour + 12 } else { hour }, next)
    }

    /// Whether an amount of money, a weight or a share stands at `at`.
    fn is_measured(&self, at: usize) -> bool {
        let mark = |at: usize| MARKS.iter().any(|mark| self.is(at, *mark));
        let unit = |word: &str| MEASURES.contains(&word);
        mark(at + 1)
            || at.checked_sub(1).is_some_and(mark)
            || self.tokens.get(at + 1).and_then(Token::word).is_some_and(unit)
    }

    /// Whether "23.12." or "15.01.2026" stands at `at`.
    fn is_date(&self, at: usize) -> bool {
        let is_month =
            self.tokens.get(at).and_then(Token::minutes).is_some_and(|month| (1..=12).contains(&month));
        is_month && self.is(at + 1, '.')
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
            // "W ciągu godziny jeden z nas": a number in words is no time where any word follows.
            let in_words = self.tokens.get(at).is_some_and(|token| !token.is_number());
            let goes_on = followed_by_a_word(self.tokens, next)
                || in_words && self.tokens.get(next).is_some_and(|token| token.word().is_some());
            let bare = before && !self.is_length(at) && (surely || !goes_on);
            let of_day = self.begins(next, &self.words.pm).or_else(|| self.begins(next, &self.words.am));
            return (bare || full || of_day.is_some()).then_some(None);
        };
        // "Uhr" is said of the clock alone; "h" and "uur" also of lengths: "tot 2 uur na je bestelling".
        let clock = is_word(self.tokens, next, "uhr") || self.begins(next, &O_CLOCK).is_some();
        let end = next + length;
        let spoken = minutes(self.tokens, end).filter(|_| !full);
        let of_day = self.begins(end, &self.words.pm).or_else(|| self.begins(end, &self.words.am));
        let half = self.begins(end, &self.words.half_past);
        let open = spoken.is_none() && !full && of_day.is_none();
        // "Jusqu'à une heure et demie après": few hours are rather a length.
        let lasts = spoken.is_none() && beside(self.tokens, end + half.unwrap_or(0), self.language)
            || open && !self.is_at_work(at);
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

/// "By 2 days" is no time of day, nor is "até 10x".
fn followed_by_a_word(tokens: &[Token], at: usize) -> bool {
    let end = at.checked_sub(1).and_then(|before| tokens.get(before)).map(|token| token.range.end);
    tokens.get(at).is_some_and(|token| {
        token.word().is_some_and(|word| word.chars().count() > 1 || end == Some(token.range.start))
            || token.is_mark('-')
    })
}

/// "Halb eins" is half past twelve.
const fn hour_before(hour: u8) -> Option<u8> {
    if hour == 1 { Some(12) } else { hour.checked_sub(1) }
}

/// The hour that a number says, if it is one.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 24")]
fn hour(said: f64) -> Option<u8> {
    (0.0..=24.0).contains(&said).then_some(said as u8)
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
