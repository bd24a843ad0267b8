//! Numbers in digits and in words.

use super::lexicon::Role;
use super::tokens::Token;
use super::{Read, Reader};

/// What "some" is read as.
const SOME: f64 = 3.0;

/// Whether `number` is one: an article, "first".
pub(super) fn is_one(number: f64) -> bool {
    (number - 1.0).abs() < f64::EPSILON
}

impl Reader<'_> {
    fn written(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(Token::is_number)
    }

    /// "and a half", "et demie", "og en halv".
    pub(super) fn and_a_share(&self, at: usize) -> Read<f64> {
        let (Role::And, next) = self.role(at)? else { return None };
        self.share(next)
    }

    /// "half", "a half", "three quarters".
    pub(super) fn share(&self, at: usize) -> Read<f64> {
        match self.role(at)? {
            (Role::Number(share), next) if share < 1.0 => Some((share, next)),
            // "1 1/2" is one and a half, "one half" a half.
            (Role::Number(times), next) => match self.role(next)? {
                (Role::Number(share), after) if share < 1.0 && !self.written(next) => {
                    Some((times * share, after))
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// A number, or of "3 to 5" the second.
    pub(super) fn ranged(&self, at: usize) -> Read<f64> {
        let (first, next) = self.quantity(at)?;
        let between = |token: &Token| token.is_mark('-') || token.is_mark('/');
        let dash = self.tokens.get(next).is_some_and(between);
        let behind = match self.role(next) {
            Some((Role::To, after)) => Some(after),
            _ => dash.then_some(next + 1),
        };
        let second = behind.and_then(|behind| self.quantity(behind)).filter(|(second, _)| *second > first);
        second.or(Some((first, next)))
    }

    /// "two", "two and a half", "1 1/2", "half", "three quarters".
    fn quantity(&self, at: usize) -> Read<f64> {
        if let Some(share) = self.share(at) {
            return Some(share);
        }
        let (number, next) = self.number(at)?;
        if let Some((share, after)) = self.and_a_share(next) {
            return Some((number + share, after));
        }
        if let Some(after) = self.said_twice(next, number) {
            return Some((number, after));
        }
        // "First" and "within" are no count that a share adds to.
        let counts = !matches!(self.role(at), Some((Role::First, _)));
        match self.tokens.get(next).and_then(Token::number) {
            Some(share) if share < 1.0 && counts => Some((number + share, next + 1)),
            _ => Some((number, next)),
        }
    }

    /// "Fourteen (14)", "14 (fourteen)": behind the parenthesis.
    fn said_twice(&self, at: usize, number: f64) -> Option<usize> {
        let is = |at: usize, mark| self.tokens.get(at).is_some_and(|token| token.is_mark(mark));
        let (again, next) = is(at, '(').then(|| self.number(at + 1)).flatten()?;
        ((again - number).abs() < f64::EPSILON && is(next, ')')).then_some(next + 1)
    }

    /// A number in digits or in words: "24", "twenty-four", "twenty and four", "fire og tyve", "soixante-douze".
    pub(super) fn number(&self, at: usize) -> Read<f64> {
        if let Some(number) = self.tokens.get(at).and_then(Token::number) {
            return (!self.glued(at)).then_some((number, at + 1));
        }
        let (first, next) = match self.role(at)? {
            (Role::Number(number), next) => (number, next),
            (Role::Some, next) => return Some((SOME, next)),
            (Role::First, next) if self.implied => return Some((1.0, next)),
            _ => return None,
        };
        let dash = self.tokens.get(next).is_some_and(|token| token.is_mark('-'));
        let behind = match self.role(next) {
            Some((Role::And, after)) => after,
            _ if dash => next + 1,
            _ => next,
        };
        match self.role(behind) {
            Some((Role::Number(second), after)) if adds(first, second, behind > next) => {
                Some((first + second, after))
            }
            _ => Some((first, next)),
        }
    }

    /// Whether the number is part of a code or an address: "cc6f1c38".
    fn glued(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.tokens.get(before));
        let start = self.tokens.get(at).map_or(0, |token| token.range.start);
        before.is_some_and(|token| token.word().is_some() && token.range.end == start)
    }
}

/// Whether two numbers said one after the other are one: tens and ones, or with "soixante" and "quatre-vingts" also
/// what lies above ten; ones before tens only with an "and" between.
fn adds(first: f64, second: f64, linked: bool) -> bool {
    let is_tens = |number: f64| (20.0..=100.0).contains(&number) && number % 10.0 == 0.0;
    let most = if matches!(first, 60.0 | 80.0) { 20.0 } else { 10.0 };
    let ones_first = linked && (1.0..10.0).contains(&first) && is_tens(second);
    ones_first || is_tens(first) && (1.0..most).contains(&second)
}
