//! A message as words: case, diacritics, chat spelling and digits are evened out, so that "Größe", "groesse" and
//! "GROSSE" are one word.

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// More words of a message are not read: what a shopper wants stands before.
const MOST_WORDS: usize = 220;
/// More letters of a word are not read.
const MOST_LETTERS: usize = 28;

/// One word, number or mark of a message.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Word {
    /// Lower case, without diacritics; `<1>`, `<2>` ... for numbers by their digits; marks as they are.
    pub text: String,
    /// Whether it is letters rather than a number or a mark.
    pub is_letters: bool,
}

/// Reads `text` into words, in one pass over its characters.
pub(crate) fn read(text: &str) -> Vec<Word> {
    let mut reader = Reader::default();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if reader.words.len() >= MOST_WORDS {
            break;
        }
        reader.take(c, chars.peek().copied().unwrap_or('\n'));
    }
    reader.flush();
    reader.words
}

#[derive(Default)]
struct Reader {
    words: Vec<Word>,
    run: String,
    digits: usize,
}

impl Reader {
    fn take(&mut self, c: char, next: char) {
        match c {
            _ if is_combining_mark(c) => {}
            '0'..='9' => self.digits += 1,
            // A break between digits and letters parts "2x" and "M2" alike, so that "38er" and "er" share a word.
            _ if c.is_alphabetic() => {
                if self.digits > 0 {
                    self.flush();
                }
                self.grow(c);
            }
            '.' | ',' | ':' | '-' if self.digits > 0 && next.is_ascii_digit() => {}
            // "can't", "don’t", "d'accord": the letters stay one word without the mark.
            '\'' | '’' | '`' | '´' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{fe0f}' => {}
            _ => self.mark(c),
        }
    }

    /// Adds a letter, evened out.
    fn grow(&mut self, c: char) {
        if self.run.len() >= MOST_LETTERS {
            return;
        }
        if c.is_ascii() {
            self.push(c.to_ascii_lowercase());
            return;
        }
        for lower in c.to_lowercase() {
            match lower {
                'æ' => self.push('a'),
                'ø' | 'œ' => self.push('o'),
                'ł' => self.push('l'),
                'ß' => {
                    self.push('s');
                    self.push('s');
                }
                _ => decompose_canonical(lower, |part| {
                    if !is_combining_mark(part) {
                        self.push(part);
                    }
                }),
            }
        }
    }

    /// "ae", "oe", "ue" and "aa" are how people write ä, ö, ü and å without their keys; "pleeease" is "please".
    fn push(&mut self, c: char) {
        let before = self.run.chars().next_back();
        match (before, c) {
            (Some('a' | 'o' | 'u'), 'e') | (Some('a'), 'a') => {}
            (Some(last), _) if last == c && self.run.chars().rev().nth(1) == Some(c) => {}
            _ => self.run.push(c),
        }
    }

    fn mark(&mut self, c: char) {
        self.flush();
        let text = match c {
            '?' | '¿' | '？' => "?",
            '!' | '¡' => "!",
            '.' | ';' | '…' => ".",
            '\n' | ',' | ':' | '(' | ')' | '–' | '—' => ",",
            '#' => "#",
            '%' => "%",
            '€' | '$' | '£' => "€",
            '@' => "@",
            '+' | '/' | '&' => "+",
            // Pictures say something; the other signs do not.
            _ if c > '\u{2000}' && !c.is_whitespace() => return self.sign(c),
            _ => return,
        };
        if self.words.last().is_none_or(|last| last.text != text) {
            self.words.push(Word { text: text.to_owned(), is_letters: false });
        }
    }

    fn sign(&mut self, c: char) {
        if self.words.last().is_none_or(|last| !last.text.starts_with(c)) {
            self.words.push(Word { text: c.to_string(), is_letters: false });
        }
    }

    fn flush(&mut self) {
        if self.digits > 0 {
            let text = match self.digits {
                1 => "<1>",
                2 => "<2>",
                3 => "<3>",
                4..=6 => "<4>",
                _ => "<7>",
            };
            self.words.push(Word { text: text.to_owned(), is_letters: false });
            self.digits = 0;
        }
        if !self.run.is_empty() {
            let text = std::mem::take(&mut self.run);
            self.words.push(Word { text, is_letters: true });
        }
    }
}
