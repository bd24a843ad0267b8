//! A text as numbers, words and marks, each with its place.

use std::ops::Range;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// A number, word or mark.
#[derive(Debug, Clone, PartialEq)]
pub struct Token {
    kind: Kind,
    /// Its bytes in the text.
    pub range: Range<usize>,
}

#[derive(Debug, Clone, PartialEq)]
enum Kind {
    Number(f64),
    /// With a point and two digits behind it, as a time of day is written: 14.30.
    Pointed {
        number: f64,
        minutes: u8,
    },
    /// Lower case, without diacritics.
    Word(String),
    Mark(char),
}

impl Token {
    /// A number that stands at `range`.
    pub const fn of_number(number: f64, range: Range<usize>) -> Self {
        Self { kind: Kind::Number(number), range }
    }

    pub fn number(&self) -> Option<f64> {
        match self.kind {
            Kind::Number(number) | Kind::Pointed { number, .. } => Some(number),
            _ => None,
        }
    }

    /// The two digits behind a point.
    pub fn minutes(&self) -> Option<u8> {
        match self.kind {
            Kind::Pointed { minutes, .. } => Some(minutes),
            _ => None,
        }
    }

    pub fn is_number(&self) -> bool {
        self.number().is_some()
    }

    pub fn word(&self) -> Option<&str> {
        match &self.kind {
            Kind::Word(word) => Some(word),
            _ => None,
        }
    }

    pub fn is_mark(&self, mark: char) -> bool {
        self.kind == Kind::Mark(mark)
    }
}

/// Reads `text` in one pass. Digits and letters are parted ("24h"); apostrophes part words ("un'ora").
pub fn tokens(text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    let (mut at, mut begins) = (0, true);
    while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let rest = text.get(at..).unwrap_or_default();
        if let Some(length) = begins.then(|| address(rest)).flatten() {
            (at, begins) = (at + length, false);
            continue;
        }
        begins = c.is_whitespace();
        let (kind, length) = match c {
            '0'..='9' => number(rest),
            '½' => (Kind::Number(0.5), c.len_utf8()),
            '¼' => (Kind::Number(0.25), c.len_utf8()),
            '¾' => (Kind::Number(0.75), c.len_utf8()),
            _ if c.is_alphabetic() => word(rest),
            '-' | '\u{2010}'..='\u{2015}' | '−' => (Kind::Mark('-'), c.len_utf8()),
            _ => (Kind::Mark(c), c.len_utf8()),
        };
        if !c.is_whitespace() && !matches!(c, '\'' | '’' | '\u{ad}') {
            found.push(Token { kind, range: at..at + length });
        }
        at += length;
    }
    found
}

/// The length of a web address at the front: nothing in it is said to a reader.
fn address(text: &str) -> Option<usize> {
    let length = text.find(char::is_whitespace).unwrap_or(text.len());
    let chunk = text.get(..length)?;
    (length > 0 && (chunk.contains("://") || chunk.starts_with("www."))).then_some(length)
}

/// What a slash between two numbers makes a share.
const SHARES: [(&str, &str); 4] = [("1", "2"), ("1", "3"), ("1", "4"), ("3", "4")];

/// "24", "1,5", "2.5", "1/2".
fn number(text: &str) -> (Kind, usize) {
    let digits = |text: &str| text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let parse = |text: &str| text.parse::<f64>().unwrap_or_default();
    let length = digits(text);
    let whole = parse(text.get(..length).unwrap_or_default());
    let mut rest = text.get(length..).unwrap_or_default().chars();
    let mark = rest.next().unwrap_or(' ');
    let more = digits(rest.as_str());
    let behind = rest.as_str().get(..more).unwrap_or_default();
    let end = length + 1 + more;
    match mark {
        '.' | ',' if (1..=2).contains(&more) => {
            let number = parse(&text.get(..end).unwrap_or_default().replace(',', "."));
            let minutes = behind.parse().ok().filter(|_| mark == '.' && more == 2);
            (minutes.map_or(Kind::Number(number), |minutes| Kind::Pointed { number, minutes }), end)
        }
        // "1/2" is a half, "2/3" and "24/48" are ranges, "24/7" no number.
        '/' | '⁄' if SHARES.contains(&(text.get(..length).unwrap_or_default(), behind)) => {
            (Kind::Number(whole / parse(behind)), length + mark.len_utf8() + more)
        }
        _ => (Kind::Number(whole), length),
    }
}

fn word(text: &str) -> (Kind, usize) {
    let length = text.find(|c: char| !c.is_alphabetic() && !is_combining_mark(c)).unwrap_or(text.len());
    (Kind::Word(fold(text.get(..length).unwrap_or_default())), length)
}

/// Lower case, without diacritics.
pub fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for c in word.chars().flat_map(char::to_lowercase) {
        match c {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            _ => decompose_canonical(c, |part| {
                if !is_combining_mark(part) {
                    folded.push(part);
                }
            }),
        }
    }
    folded
}
