//! A message as a row of tokens. Case, apostrophes and chat spelling are gone afterwards; the place in the text stays.

use crate::lexicon::{Lexicon, WordId};

/// Longer runs of letters are no word of any table; they are not looked up.
const LONGEST_WORD: usize = 32;

/// One word, number or mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Token {
    /// Which word of the lexicon, or one of the ids for everything else.
    pub word: WordId,
    /// Whether it is skipped freely between the parts of a pattern.
    pub filler: bool,
}

impl Token {
    /// Whether no pattern reaches across it.
    pub(crate) fn ends_sentence(self) -> bool {
        self.word == WordId::STOP || self.word == WordId::ASK
    }

    /// Whether it is a word or a number rather than a mark.
    pub(crate) fn is_word(self) -> bool {
        !self.ends_sentence() && self.word != WordId::COMMA
    }
}

/// Reads `text` into tokens, in one pass over its characters.
pub(crate) fn read(text: &str, lexicon: &Lexicon) -> Vec<Token> {
    let mut reader = Reader { lexicon, words: Vec::with_capacity(text.len() / 4 + 1), run: Run::default() };
    let mut before = '\n';
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        reader.take(before, c, rest.peek().copied().unwrap_or('\n'));
        before = c;
    }
    reader.flush();
    lexicon.join(&reader.words).into_iter().map(|word| lexicon.token(word)).collect()
}

/// A word in the making.
#[derive(Default)]
struct Run {
    letters: String,
    digits: usize,
    apostrophe: Option<usize>,
}

struct Reader<'l> {
    lexicon: &'l Lexicon,
    words: Vec<WordId>,
    run: Run,
}

impl Reader<'_> {
    fn take(&mut self, before: char, c: char, after: char) {
        match c {
            '\'' | '’' | '‘' | '`' | '´' if !self.run.letters.is_empty() => {
                self.run.apostrophe = Some(self.run.letters.len());
            }
            '.' | ',' | ':' if before.is_ascii_digit() && after.is_ascii_digit() => {}
            _ if c.is_alphanumeric() => self.grow(c),
            _ => self.mark(before, c, after),
        }
    }

    fn grow(&mut self, c: char) {
        self.run.digits += usize::from(c.is_ascii_digit());
        self.run.letters.extend(c.to_lowercase());
    }

    fn mark(&mut self, before: char, c: char, after: char) {
        self.flush();
        match c {
            '.' | '!' | ';' | '…' if !after.is_alphanumeric() => self.words.push(WordId::STOP),
            '?' | '？' => self.words.push(WordId::ASK),
            '\n' if before == '\n' || before == '\r' => self.words.push(WordId::STOP),
            ',' | ':' | '\n' | '(' | ')' | '–' | '—' => self.words.push(WordId::COMMA),
            // A picture can be an answer.
            '$' | '€' | '£' => self.words.extend(self.lexicon.word(c.encode_utf8(&mut [0; 4]))),
            _ if !c.is_ascii() => self.words.extend(self.lexicon.word(c.encode_utf8(&mut [0; 4]))),
            _ => {}
        }
    }

    fn flush(&mut self) {
        let run = std::mem::take(&mut self.run);
        let text = run.letters.as_str();
        if text.is_empty() {
            return;
        }
        if run.digits == text.len() {
            self.words.push(WordId::NUMBER);
        } else if text.len() > LONGEST_WORD {
            self.words.push(WordId::UNKNOWN);
        } else if run.digits > 0 {
            self.words.push(self.lexicon.word(text).unwrap_or(WordId::MIXED));
        } else {
            self.word(text, run.apostrophe);
        }
    }

    fn word(&mut self, text: &str, apostrophe: Option<usize>) {
        if let Some(words) = self.lexicon.written_out(text) {
            self.words.extend_from_slice(words);
            return;
        }
        // "the parcel's late": the apostrophe tells that the `s` is not the word's own.
        let base = apostrophe.and_then(|at| text.get(..at)).filter(|base| !base.is_empty()).unwrap_or(text);
        self.words.push(self.lexicon.nearest(base));
    }
}

#[cfg(test)]
mod tests {
    use crate::en;

    fn words(text: &str) -> String {
        let lexicon = &en::tables().lexicon;
        let names: Vec<_> = super::read(text, lexicon).iter().map(|t| lexicon.name(t.word)).collect();
        names.join(" ")
    }

    #[test]
    fn contractions_and_chat_spelling_are_written_out() {
        assert_eq!(words("I can’t cancel, pls!"), "i can not cancel , please .");
        assert_eq!(words("parcel's wrong"), "parcel wrong");
    }

    #[test]
    fn numbers_keep_together_and_mixed_words_are_known_as_such() {
        assert_eq!(words("1,001.50 at 10:30 BR1023 2nd"), "<num> at <num> <mixed> 2nd");
    }

    #[test]
    fn an_empty_line_ends_a_sentence_and_a_broken_line_does_not() {
        assert_eq!(words("cancel\n\norder\norder"), "cancel , . order , order");
    }

    #[test]
    fn phrases_are_one_word() {
        assert_eq!(words("no longer, to a pick-up point"), "no_longer , to a pick_up_point");
    }
}
