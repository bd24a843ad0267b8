//! Misspelt words: one slip in a short word, two in a long one, against the closed vocabulary only.

use crate::lexicon::WordId;

/// Shorter words have too many neighbours; of four letters only two may be swapped.
const SHORTEST: usize = 4;
/// From here on two slips are forgiven.
const LONG: usize = 8;

/// The words that a misspelt one may become.
#[derive(Debug, Default)]
pub(crate) struct Spelling(Vec<Target>);

#[derive(Debug)]
struct Target {
    /// Which letters occur, so that most words are ruled out by one comparison.
    letters: u32,
    text: Box<[u8]>,
    word: WordId,
}

impl Spelling {
    /// Adds a target. Only words of ASCII letters are.
    pub(crate) fn learn(&mut self, text: &str, word: WordId) {
        if text.len() >= SHORTEST && text.bytes().all(|b| b.is_ascii_lowercase()) {
            self.0.push(Target { letters: letters(text), text: text.as_bytes().into(), word });
        }
    }

    /// The nearest target, if one is near enough.
    pub(crate) fn correct(&self, text: &str) -> Option<WordId> {
        if text.len() < SHORTEST || !text.is_ascii() {
            return None;
        }
        let mask = letters(text);
        let slips = if text.len() >= LONG { 2 } else { 1 };
        (1..=slips).find_map(|slips| {
            self.0.iter().find(|target| near(target, text.as_bytes(), mask, slips)).map(|target| target.word)
        })
    }
}

fn near(target: &Target, text: &[u8], mask: u32, slips: usize) -> bool {
    let short = target.text.len().min(text.len()) <= SHORTEST;
    let length = target.text.len().abs_diff(text.len());
    // One slip adds or removes at most one letter on each side of the comparison.
    (target.letters ^ mask).count_ones() as usize <= 2 * slips
        && length <= slips
        && !(short && (length > 0 || target.letters != mask))
        && within(&target.text, text, slips)
}

fn letters(text: &str) -> u32 {
    text.bytes().filter(u8::is_ascii_lowercase).fold(0, |mask, b| mask | 1 << (b - b'a'))
}

/// Whether `slips` letters added, left out, replaced or swapped make `a` of `b`.
fn within(a: &[u8], b: &[u8], slips: usize) -> bool {
    match (a, b) {
        ([], rest) | (rest, []) => rest.len() <= slips,
        ([x, a @ ..], [y, b @ ..]) if x == y => within(a, b, slips),
        _ if slips == 0 => false,
        ([_, rest_a @ ..], [_, rest_b @ ..]) => {
            let left = slips - 1;
            is_swapped(a, b, left)
                || within(rest_a, rest_b, left)
                || within(rest_a, b, left)
                || within(a, rest_b, left)
        }
    }
}

/// Whether the first two letters changed places and the rest is near enough.
fn is_swapped(a: &[u8], b: &[u8], slips: usize) -> bool {
    match (a, b) {
        ([first, second, rest_a @ ..], [third, fourth, rest_b @ ..]) => {
            first == fourth && second == third && within(rest_a, rest_b, slips)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn corrected(text: &str) -> Option<u16> {
        let mut spelling = Spelling::default();
        for (id, word) in ["cancel", "change", "purchase", "size", "cancellation"].into_iter().enumerate() {
            spelling.learn(word, WordId(u16::try_from(id).unwrap()));
        }
        spelling.correct(text).map(|word| word.0)
    }

    #[test]
    fn one_slip_is_forgiven() {
        for (text, word) in [("cancl", 0), ("chnage", 1), ("purchasse", 2), ("szie", 3)] {
            assert_eq!(corrected(text), Some(word), "{text}");
        }
    }

    #[test]
    fn two_slips_are_forgiven_in_long_words_only() {
        assert_eq!(corrected("cancelletoin"), Some(4));
        assert_eq!(corrected("chnaeg"), None);
    }

    #[test]
    fn words_of_four_letters_only_swap() {
        for text in ["side", "sizes", "siz", "seize"] {
            assert_eq!(corrected(text), None, "{text}");
        }
    }
}
