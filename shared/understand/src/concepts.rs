//! What the words of twelve languages have in common: the dictionary says that "paket", "colis" and "parcel" are one
//! thing, so that what one language's text teaches holds in the others.

use crate::features::{finish, step};
use crate::index::Index;
use crate::words::{self, Word};
use model::Language;

/// The shortest beginning that the dictionary may give, in letters.
const SHORTEST: usize = 3;
/// The longest expression, in words.
const LONGEST: usize = 3;

/// The dictionary: the concept of every form, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct Dictionary<'w> {
    /// The keys of the forms.
    pub forms: Index<'w>,
    /// The concept of each, 16 bits.
    pub concepts: &'w [u8],
}

/// What a form is looked up by. It is written as in the text files: `*` at its end stands for every word that begins
/// so, `_` joins the words of an expression. `None` for a form without letters.
#[must_use]
pub fn key(language: Language, form: &str) -> Option<u32> {
    let (form, begins) = form.strip_suffix('*').map_or((form, false), |form| (form, true));
    let words = words::read(&form.replace('_', " "));
    (!words.is_empty()).then(|| keyed(language, begins, &words))
}

fn keyed(language: Language, begins: bool, words: &[Word]) -> u32 {
    let texts: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
    hash(language, begins, &texts)
}

fn hash(language: Language, begins: bool, words: &[&str]) -> u32 {
    let code = language.code().bytes().chain([u8::from(begins)]);
    let bytes = code.chain(words.iter().flat_map(|word| word.bytes().chain([b' '])));
    finish(bytes.fold(0x51ed_270b, |hash, byte| step(hash, u32::from(byte))))
}

impl Dictionary<'_> {
    /// The concepts of `words`, word by word; an expression's stands at its last word.
    pub(crate) fn read(&self, words: &[Word], language: Language) -> Vec<Vec<u16>> {
        let expressions = |at: usize| {
            let ending_here = move |length: usize| words.get((at + 1).checked_sub(length)?..=at);
            (2..=LONGEST).filter_map(ending_here).filter_map(|said| self.find(keyed(language, false, said)))
        };
        let of = |(at, word): (usize, &Word)| {
            let single = if word.is_letters { self.of_word(&word.text, language) } else { None };
            single.into_iter().chain(expressions(at)).collect()
        };
        words.iter().enumerate().map(of).collect()
    }

    /// The concept of a whole word, or else of the longest beginning of it.
    fn of_word(&self, word: &str, language: Language) -> Option<u16> {
        let beginning = || {
            let ends: Vec<usize> =
                word.char_indices().map(|(at, c)| at + c.len_utf8()).skip(SHORTEST - 1).collect();
            let begins = ends.into_iter().rev().filter_map(|end| word.get(..end));
            begins.map(|begin| hash(language, true, &[begin])).find_map(|key| self.find(key))
        };
        self.find(hash(language, false, &[word])).or_else(beginning)
    }

    fn find(&self, key: u32) -> Option<u16> {
        let place = self.forms.place(key)? * 2;
        self.concepts.get(place..)?.first_chunk().map(|bytes| u16::from_le_bytes(*bytes))
    }
}
