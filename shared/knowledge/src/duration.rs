//! How long: "within two hours", "anderthalb Stunden", "puolitoista tuntia", "3-5 business days".
//!
//! One grammar for all languages; the words of each stand in `duration/{language}.txt`.

mod lexicon;
mod number;
mod tokens;

pub(crate) use tokens::{Token, fold, tokens};

use lexicon::{Lexicon, Role};
use model::Language;
use number::is_one;
use std::ops::Range;

/// A length of time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Amount {
    /// By the clock. A month has 30 days, a year 365.
    Seconds(f64),
    /// Days on which the shop works.
    BusinessDays(f64),
}

/// A length of time in a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Duration {
    /// How long. Of a range ("3 to 5 days") the longer end.
    pub amount: Amount,
    /// Whether the text only says "some" or "a few", which is read as three: no window that anybody can be held to.
    pub vague: bool,
    /// The bytes of the text that say so.
    pub range: Range<usize>,
}

const DAY: u32 = 86_400;
/// "One hour thirty": what follows hours without a unit is minutes.
const HOUR: u32 = 3_600;
const MINUTE: u32 = 60;

/// The lengths of time in `text`, in order.
#[must_use]
pub fn durations(text: &str, language: Language) -> Vec<Duration> {
    read(text, language, false)
}

/// The lengths of time in `text` where a rule is expected: "the first hour" and "the day before" are lengths too.
#[must_use]
pub(crate) fn implied_durations(text: &str, language: Language) -> Vec<Duration> {
    read(text, language, true)
}

fn read(text: &str, language: Language, implied: bool) -> Vec<Duration> {
    let tokens = tokens(text);
    let reader = Reader { tokens: &tokens, lexicon: Lexicon::of(language), implied };
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match reader.duration(at) {
            Some((amount, next)) => {
                found.push(Duration { amount, vague: reader.vague(at, next), range: reader.range(at, next) });
                at = next;
            }
            None => at += 1,
        }
    }
    found
}

/// The number that the word or digits at `at` say.
pub(crate) fn number(tokens: &[Token], at: usize, language: Language) -> Option<f64> {
    match Lexicon::of(language).role(tokens, at)? {
        (Role::Number(number), _) => Some(number),
        _ => None,
    }
}

/// Whether "after" or "before" stands at `at`.
pub(crate) fn beside(tokens: &[Token], at: usize, language: Language) -> bool {
    matches!(Lexicon::of(language).role(tokens, at), Some((Role::Beside, _)))
}

/// A value and the place behind the words that say it.
type Read<T> = Option<(T, usize)>;

struct Reader<'a> {
    tokens: &'a [Token],
    lexicon: &'a Lexicon,
    /// Whether a unit without a number can be one.
    implied: bool,
}

impl Reader<'_> {
    fn range(&self, from: usize, to: usize) -> Range<usize> {
        let start = self.tokens.get(from).map_or(0, |token| token.range.start);
        let end = self.tokens.get(to.saturating_sub(1)).map_or(start, |token| token.range.end);
        start..end
    }

    fn vague(&self, from: usize, to: usize) -> bool {
        (from..to).any(|at| matches!(self.role(at), Some((Role::Some, _))))
    }

    fn role(&self, at: usize) -> Read<Role> {
        self.lexicon.role(self.tokens, at)
    }

    /// "two days", "2 days and 3 hours", "a week", "the whole month".
    fn duration(&self, at: usize) -> Read<Amount> {
        let (first, mut next) = self.single(at).or_else(|| self.whole(at))?;
        if first.business {
            return Some((Amount::BusinessDays(first.count), next));
        }
        let (mut sum, mut unit) = (first.seconds(), first.unit);
        while let Some((more, after)) = self.further(next, unit) {
            sum += more.seconds();
            (unit, next) = (more.unit, after);
        }
        Some((Amount::Seconds(sum), next))
    }

    /// A further part of a duration in another unit: "and 3 hours", ", 15 minutes", "and thirty".
    fn further(&self, at: usize, unit: u32) -> Read<Part> {
        let comma = self.is(at, ',');
        let joined = self.joined(at);
        if let Some((part, next)) = self.single(joined) {
            // "One week, 7 days" says it twice.
            let twice = comma && joined == at + 1 && part.seconds() >= f64::from(unit);
            return (!part.business && part.unit != unit && !twice).then_some((part, next));
        }
        if unit != HOUR {
            return None;
        }
        let (minutes, next) = self.behind_h(at).or_else(|| {
            let spoken = self.number(joined);
            spoken.filter(|(minutes, next)| (10.0..60.0).contains(minutes) && self.closes(*next))
        })?;
        Some((Part::new(minutes, MINUTE), next))
    }

    /// The minutes of "1h30".
    fn behind_h(&self, at: usize) -> Read<f64> {
        let (before, token) = (self.tokens.get(at.checked_sub(1)?)?, self.tokens.get(at)?);
        let glued = before.word().is_some() && before.range.end == token.range.start;
        let minutes = token.number().filter(|minutes| (10.0..60.0).contains(minutes))?;
        (glued && token.range.len() == 2).then_some((minutes, at + 1))
    }

    fn is(&self, at: usize, mark: char) -> bool {
        self.tokens.get(at).is_some_and(|token| token.is_mark(mark))
    }

    /// Whether the words end at `at`: "one hour thirty" does, "one hour thirty people" may not.
    fn closes(&self, at: usize) -> bool {
        at >= self.tokens.len() || self.is(at, '.') || self.is(at, ',')
    }

    /// Behind an "and" or a comma, if one stands at `at`.
    fn joined(&self, at: usize) -> usize {
        let at = at + usize::from(self.is(at, ','));
        match self.role(at) {
            Some((Role::And, next)) => next,
            _ => at,
        }
    }

    /// "two and a half hours", "3-5 business days", "a quarter of an hour", "a fortnight".
    fn single(&self, at: usize) -> Read<Part> {
        if let Some((Role::Whole(seconds), next)) = self.role(at) {
            return Some((Part::new(1.0, seconds), next));
        }
        let (count, next) = self.ranged(at)?;
        let last = self.tokens.get(next.saturating_sub(1));
        let digits = last.is_some_and(Token::is_number);
        // "Till 18.00 the day before" counts no days.
        let longest = if last.is_some_and(|token| token.minutes().is_some()) { HOUR } else { u32::MAX };
        let (next, business) = self.between(next);
        let (part, next) = match self.role(next)? {
            (Role::Unit { seconds, short, .. }, after) if (digits || !short) && seconds <= longest => {
                (Part::new(count, seconds), after)
            }
            (Role::Whole(seconds), after) => (Part::new(count, seconds), after),
            (Role::BusinessDay, after) => (Part { business: true, ..Part::new(count, DAY) }, after),
            _ => return None,
        };
        Some(self.completed(part, business, next))
    }

    /// Words between the count and the unit: "2 more", "three full calendar", "14-"; and whether one is "business".
    fn between(&self, mut at: usize) -> (usize, bool) {
        let mut business = false;
        loop {
            at = match self.role(at) {
                Some((Role::Filler | Role::First, next)) => next,
                Some((Role::Business, next)) => {
                    business = true;
                    next + usize::from(self.is(next, '.'))
                }
                Some((Role::Number(one), next)) if is_one(one) && self.before_a_unit(next) => next,
                _ if self.is(at, '-') => at + 1,
                _ => return (at, business),
            };
        }
    }

    fn before_a_unit(&self, at: usize) -> bool {
        matches!(self.role(at), Some((Role::Unit { .. } | Role::BusinessDay, _)))
    }

    /// What may follow the unit: "jours ouvrés", "und eine halbe", "hours and a half".
    fn completed(&self, mut part: Part, mut business: bool, mut next: usize) -> (Part, usize) {
        if let Some((Role::Business, after)) = self.role(next) {
            (business, next) = (true, after);
        }
        if let Some((share, after)) = self.and_a_share(next).filter(|(_, after)| !self.measures(*after)) {
            part.count += share;
            next = after;
        }
        part.business |= business && part.unit == DAY;
        (part, next)
    }

    /// Whether a unit follows: the words before it are a count of their own.
    fn measures(&self, at: usize) -> bool {
        let role = self.role(self.between(at).0);
        matches!(role, Some((Role::Unit { .. } | Role::BusinessDay | Role::Whole(_), _)))
    }

    /// "all day", "toute la semaine", "il giorno intero", "hora y media", "the day before".
    fn whole(&self, at: usize) -> Read<Part> {
        let unit = |at| match self.role(at) {
            Some((Role::Unit { seconds, short: false, .. }, next)) => Some((seconds, next)),
            _ => None,
        };
        if let Some((Role::All, next)) = self.role(at) {
            let behind_a_dash = next + usize::from(self.is(next, '-'));
            let article = usize::from(!matches!(self.number(next), Some((number, _)) if !is_one(number)));
            let (seconds, next) = unit(behind_a_dash).or_else(|| unit(next + article))?;
            return Some((Part::new(1.0, seconds), next));
        }
        let (seconds, next) = unit(at)?;
        if let Some((share, next)) = self.and_a_share(next) {
            return Some((Part::new(1.0 + share, seconds), next));
        }
        if let Some((Role::All, next)) = self.role(next) {
            return Some((Part::new(1.0, seconds), next));
        }
        let lone = matches!(self.role(at), Some((Role::Unit { lone: true, .. }, _)));
        let (business, next) = match self.role(next) {
            Some((Role::Business, after)) => (seconds == DAY, after),
            _ => (false, next),
        };
        let one = match self.role(next) {
            Some((Role::Beside, _)) => true,
            Some((Role::Number(_), _)) => false,
            _ => lone,
        };
        (self.implied && one).then_some((Part { business, ..Part::new(1.0, seconds) }, next))
    }
}

/// A count of one unit.
struct Part {
    count: f64,
    /// In seconds.
    unit: u32,
    /// Whether it counts the days on which the shop works.
    business: bool,
}

impl Part {
    fn new(count: f64, unit: u32) -> Self {
        Self { count, unit, business: false }
    }

    fn seconds(&self) -> f64 {
        self.count * f64::from(self.unit)
    }
}

#[cfg(test)]
mod tests;
