//! The closed vocabulary of one language: word classes, what is written out, what is one word in several.

use crate::spelling::Spelling;
use crate::text::Token;
use std::collections::HashMap;

/// A word of the lexicon, or one of the marks below.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct WordId(pub u16);

impl WordId {
    /// A word that no table knows.
    pub(crate) const UNKNOWN: Self = Self(0);
    /// Digits.
    pub(crate) const NUMBER: Self = Self(1);
    /// Letters and digits.
    pub(crate) const MIXED: Self = Self(2);
    /// A pause inside a sentence.
    pub(crate) const COMMA: Self = Self(3);
    /// The end of a sentence.
    pub(crate) const STOP: Self = Self(4);
    /// A question mark.
    pub(crate) const ASK: Self = Self(5);

    /// How patterns and tests write the ids above.
    const NAMES: [&'static str; 6] = ["<unknown>", "<num>", "<mixed>", ",", ".", "<ask>"];
}

/// A set of words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Set(Vec<u64>);

impl Set {
    pub(crate) fn has(&self, word: WordId) -> bool {
        self.0.get(usize::from(word.0 >> 6)).is_some_and(|bits| bits >> (word.0 & 63) & 1 == 1)
    }

    pub(crate) fn insert(&mut self, word: WordId) {
        let place = usize::from(word.0 >> 6);
        if self.0.len() <= place {
            self.0.resize(place + 1, 0);
        }
        if let Some(bits) = self.0.get_mut(place) {
            *bits |= 1 << (word.0 & 63);
        }
    }

    pub(crate) fn extend(&mut self, other: &Self) {
        self.0.resize(self.0.len().max(other.0.len()), 0);
        self.0.iter_mut().zip(&other.0).for_each(|(bits, more)| *bits |= more);
    }

    /// Whether a word is in both.
    pub(crate) fn meets(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).any(|(bits, others)| bits & others != 0)
    }

    /// Every word of it.
    pub(crate) fn words(&self) -> Vec<WordId> {
        let all = u16::try_from(self.0.len() * 64).unwrap_or(u16::MAX);
        (0..all).map(WordId).filter(|word| self.has(*word)).collect()
    }
}

/// A run of words that stands for other words: `any more = anymore`.
#[derive(Debug)]
struct Phrase {
    rest: Vec<WordId>,
    becomes: Vec<WordId>,
}

/// The vocabulary.
#[derive(Debug, Default)]
pub(crate) struct Lexicon {
    ids: HashMap<Box<str>, WordId>,
    names: Vec<Box<str>>,
    classes: HashMap<Box<str>, Set>,
    written_out: HashMap<Box<str>, Vec<WordId>>,
    phrases: HashMap<WordId, Vec<Phrase>>,
    filler: Set,
    spelling: Spelling,
}

impl Lexicon {
    /// Reads the two tables. What is wrong with a line is put into `errors`, which a test holds empty.
    pub(crate) fn parse(words: &str, rewrites: &str, errors: &mut Vec<String>) -> Self {
        let mut lexicon = Self::default();
        for name in WordId::NAMES {
            let id = lexicon.intern(name);
            lexicon.classes.entry(name.trim_matches(['<', '>']).into()).or_default().insert(id);
        }
        for line in lines(words) {
            if lexicon.class_line(line).is_none() {
                errors.push(format!("words: {line}"));
            }
        }
        for line in lines(rewrites) {
            if lexicon.rewrite_line(line).is_none() {
                errors.push(format!("rewrites: {line}"));
            }
        }
        lexicon.filler = lexicon.classes.get("filler").cloned().unwrap_or_default();
        lexicon
    }

    /// Puts longer phrases before shorter ones; to be called when the last word is in.
    pub(crate) fn finish(&mut self) {
        self.phrases.values_mut().for_each(|list| list.sort_by_key(|phrase| usize::MAX - phrase.rest.len()));
    }

    /// `name: word stem(a,b) <class>`; `=name:` where no misspelt word may become one of them.
    fn class_line(&mut self, line: &str) -> Option<()> {
        let (name, entries) = line.split_once(':')?;
        let (name, exact) = name.strip_prefix('=').map_or((name, false), |name| (name, true));
        let mut set = self.classes.remove(name).unwrap_or_default();
        for entry in entries.split_whitespace() {
            if let Some(class) = entry.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')) {
                set.extend(self.classes.get(class)?);
                continue;
            }
            for word in forms(entry)? {
                let id = self.literal(&word);
                set.insert(id);
                if !exact {
                    self.spelling.learn(&word, id);
                }
            }
        }
        self.classes.insert(name.into(), set);
        Some(())
    }

    /// `cant = can not`, `any more = anymore`.
    fn rewrite_line(&mut self, line: &str) -> Option<()> {
        let (from, to) = line.split_once('=')?;
        let becomes: Vec<_> = to.split_whitespace().map(|word| self.intern(word)).collect();
        match from.split_whitespace().collect::<Vec<_>>().as_slice() {
            [word] => {
                self.written_out.insert((*word).into(), becomes);
            }
            words => self.add_phrase(words, becomes)?,
        }
        Some(())
    }

    /// A word of a table; `pick_up` is written "pick up" by shoppers.
    pub(crate) fn literal(&mut self, word: &str) -> WordId {
        let known = self.ids.contains_key(word);
        let id = self.intern(word);
        if word.contains('_') && !known {
            let _ = self.add_phrase(&word.split('_').collect::<Vec<_>>(), vec![id]);
        }
        id
    }

    fn add_phrase(&mut self, words: &[&str], becomes: Vec<WordId>) -> Option<()> {
        let (first, rest) = words.split_first()?;
        let first = self.intern(first);
        let rest = rest.iter().map(|word| self.intern(word)).collect();
        self.phrases.entry(first).or_default().push(Phrase { rest, becomes });
        Some(())
    }

    /// The id of `word`, new if it has none.
    pub(crate) fn intern(&mut self, word: &str) -> WordId {
        if let Some(id) = self.ids.get(word) {
            return *id;
        }
        let id = WordId(u16::try_from(self.names.len()).unwrap_or(0));
        self.names.push(word.into());
        self.ids.insert(word.into(), id);
        id
    }

    /// The words of a class.
    pub(crate) fn class(&self, name: &str) -> Option<&Set> {
        self.classes.get(name)
    }

    /// The id of exactly this word.
    pub(crate) fn word(&self, word: &str) -> Option<WordId> {
        self.ids.get(word).copied()
    }

    /// What a contraction stands for.
    pub(crate) fn written_out(&self, word: &str) -> Option<&[WordId]> {
        self.written_out.get(word).map(Vec::as_slice)
    }

    /// The word itself, its singular, or the word it was probably meant to be.
    pub(crate) fn nearest(&self, word: &str) -> WordId {
        self.word(word)
            .or_else(|| singular(word).find_map(|base| self.word(base)))
            .or_else(|| self.spelling.correct(word))
            .unwrap_or(WordId::UNKNOWN)
    }

    /// The token of a word.
    pub(crate) fn token(&self, word: WordId) -> Token {
        Token { word, filler: self.filler.has(word) }
    }

    /// Replaces every phrase by what it stands for, the longest first.
    pub(crate) fn join(&self, words: &[WordId]) -> Vec<WordId> {
        let mut joined = Vec::with_capacity(words.len());
        let mut rest = words;
        while let Some((first, after)) = rest.split_first() {
            let phrase =
                self.phrases.get(first).and_then(|list| list.iter().find(|p| after.starts_with(&p.rest)));
            if let Some(phrase) = phrase {
                joined.extend_from_slice(&phrase.becomes);
                rest = after.get(phrase.rest.len()..).unwrap_or_default();
            } else {
                joined.push(*first);
                rest = after;
            }
        }
        joined
    }

    #[cfg(test)]
    pub(crate) fn name(&self, word: WordId) -> &str {
        &self.names[usize::from(word.0)]
    }
}

/// The lines of a table, without comments and empty ones.
pub(crate) fn lines(table: &str) -> impl Iterator<Item = &str> {
    table.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// `chang(e,ed)` is `change changed`; a word without brackets is itself.
fn forms(entry: &str) -> Option<Vec<String>> {
    let Some((stem, endings)) = entry.split_once('(') else { return Some(vec![entry.to_owned()]) };
    Some(endings.strip_suffix(')')?.split(',').map(|ending| format!("{stem}{ending}")).collect())
}

/// What may be the singular of `word`, the likeliest first.
fn singular(word: &str) -> impl Iterator<Item = &str> {
    let long = word.len() >= 5 && !word.ends_with("ss");
    ["s", "es"].into_iter().filter(move |_| long).filter_map(|ending| word.strip_suffix(ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lexicon() -> Lexicon {
        let mut errors = Vec::new();
        let words = "change: chang(e,ed)\n=small: of\npoint: pick_up_point";
        let mut lexicon = Lexicon::parse(words, "any more = anymore\ncant = can not", &mut errors);
        lexicon.finish();
        assert!(errors.is_empty(), "{errors:?}");
        lexicon
    }

    #[test]
    fn endings_in_brackets_are_words() {
        let lexicon = lexicon();
        let changed = lexicon.word("changed").unwrap();
        assert!(lexicon.class("change").unwrap().has(changed));
        assert_eq!(lexicon.word("chang"), None);
    }

    #[test]
    fn a_line_without_colon_is_an_error() {
        let mut errors = Vec::new();
        Lexicon::parse("nonsense", "nonsense", &mut errors);
        assert_eq!(errors.len(), 2);
    }

    #[test]
    fn exact_words_are_no_target_of_a_correction() {
        assert_eq!(lexicon().nearest("chnage"), lexicon().word("change").unwrap());
        assert_eq!(lexicon().nearest("off"), WordId::UNKNOWN);
    }
}
