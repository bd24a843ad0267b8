//! Words as features: the word, its parts, what it means, and what stands beside it, each a 32-bit hash.

use crate::words::Word;
use std::ops::RangeInclusive;

/// Parts of a word: runs of so many letters, its ends marked.
const PARTS: RangeInclusive<u8> = 3..=5;

const AROUND: u32 = 0x9e37_79b9;
const WHOLE: u32 = 0x85eb_ca6b;
const PART: u32 = 0xc2b2_ae35;
const BESIDE: u32 = 0x27d4_eb2f;
const ACROSS: u32 = 0x1656_67b1;
const MEANT: u32 = 0x2545_f491;
const MEANT_BESIDE: u32 = 0x94d0_49bb;
const PART_OF_TEXT: u32 = 0x6c62_272e;

/// The features of a message, word by word.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    features: Vec<u32>,
    /// Where each word's features end.
    ends: Vec<usize>,
}

impl Reading {
    /// The features of one word after the other.
    pub fn words(&self) -> impl Iterator<Item = &[u32]> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts.zip(&self.ends).map(|(from, to)| self.features.get(from..*to).unwrap_or_default())
    }

    /// `parts` behind each other, the words of each with a feature that says which part it is.
    #[must_use]
    pub fn of_parts(parts: impl IntoIterator<Item = (Self, &'static str)>) -> Self {
        let mut whole = Self::default();
        for (reading, part) in parts {
            let part = hash(PART_OF_TEXT, part);
            for word in reading.words() {
                whole.features.extend(word);
                whole.features.push(part);
                whole.end_word();
            }
        }
        whole
    }

    fn end_word(&mut self) {
        self.ends.push(self.features.len());
    }
}

/// Reads the features of `words` and of their `concepts`, after a first word that stands for what is known around the
/// message.
pub(crate) fn read(words: &[Word], concepts: &[Vec<u16>], around: &[&str]) -> Reading {
    let mut reading = Reading::default();
    reading.features.extend(around.iter().map(|text| hash(AROUND, text)));
    reading.end_word();
    let (mut before, mut earlier, mut meant) = (0, 0, 0);
    for (word, concepts) in words.iter().zip(concepts) {
        let whole = hash(WHOLE, &word.text);
        reading.features.push(whole);
        if word.is_letters {
            parts(&word.text, &mut reading.features);
        }
        reading.features.extend([pair(BESIDE, before, whole), pair(ACROSS, earlier, whole)]);
        for concept in concepts {
            let concept = pair(MEANT, 0, u32::from(*concept));
            reading.features.extend([concept, pair(MEANT_BESIDE, meant, concept)]);
            meant = concept;
        }
        (earlier, before) = (before, whole);
        reading.end_word();
    }
    reading
}

/// The features of each word by itself: the word, its parts and what it means.
pub(crate) fn read_alone(words: &[Word], concepts: &[Vec<u16>]) -> Reading {
    let mut reading = Reading::default();
    for (word, concepts) in words.iter().zip(concepts).filter(|(word, _)| word.is_letters) {
        reading.features.push(hash(WHOLE, &word.text));
        parts(&word.text, &mut reading.features);
        reading.features.extend(concepts.iter().map(|concept| pair(MEANT, 0, u32::from(*concept))));
        reading.end_word();
    }
    reading
}

fn parts(word: &str, features: &mut Vec<u32>) {
    let marked = marked(word.chars());
    PARTS.for_each(|length| features.extend(runs(&marked, length, PART)));
}

/// The runs of `length` letters of a word.
pub(crate) fn parts_of(word: &str, length: u8) -> Vec<u32> {
    runs(&marked(word.chars()), length, PART).collect()
}

/// The letters of a word with its ends marked.
pub(crate) fn marked(letters: impl Iterator<Item = char>) -> Vec<u32> {
    std::iter::once('<').chain(letters).chain(['>']).map(u32::from).collect()
}

/// The hash of every run of `length` letters.
pub(crate) fn runs(marked: &[u32], length: u8, kind: u32) -> impl Iterator<Item = u32> {
    let seed = kind ^ u32::from(length);
    marked.windows(usize::from(length)).map(move |run| finish(run.iter().fold(seed, |h, c| step(h, *c))))
}

fn pair(kind: u32, first: u32, second: u32) -> u32 {
    finish(step(step(kind, first), second))
}

fn hash(kind: u32, text: &str) -> u32 {
    finish(text.bytes().fold(kind, |h, b| step(h, u32::from(b))))
}

/// Takes `value` into the hash.
pub(crate) const fn step(hash: u32, value: u32) -> u32 {
    (hash ^ value).wrapping_mul(0x0100_0193).rotate_left(13)
}

/// Spreads the bits (the last steps of `MurmurHash3`), since the upper ones choose the place in a table.
pub(crate) const fn finish(mut h: u32) -> u32 {
    h ^= h >> 16;
    h = h.wrapping_mul(0x85eb_ca6b);
    h ^= h >> 13;
    h = h.wrapping_mul(0xc2b2_ae35);
    h ^ (h >> 16)
}
