//! The concepts that the words of an English text stand for: words by Unicode, stemmed.

use crate::lexicon::{Concept, Concepts, WORDS};
use snowball_stemmers_rs::{Algorithm, Stemmer};
use std::collections::HashMap;
use std::sync::LazyLock;
use unicode_segmentation::UnicodeSegmentation;

/// How many words may stand between two words of a phrase.
const MAX_BETWEEN: usize = 2;

/// What `text`, in English, is about.
pub fn meaning(text: &str) -> Concepts {
    let lexicon = &*LEXICON;
    let words: Vec<Word> = words(text);
    let mut found = Concepts::default();
    let mut used = vec![false; words.len()];
    for at in 0..words.len() {
        if used.get(at).is_none_or(|used| *used) {
            continue;
        }
        if let Some(concept) = lexicon.concept(&words, at, &mut used) {
            found.insert(concept);
        }
    }
    found
}

/// Whether `text` is about an order, and about nothing that is cancelled by other rules.
pub fn about_an_order(text: &str) -> bool {
    let about = meaning(text);
    about.has(Concept::Order) && !about.has(Concept::Foreign)
}

/// A word as it was written, in lower case, and its stem.
struct Word {
    plain: String,
    stem: String,
}

fn words(text: &str) -> Vec<Word> {
    let stemmer = Stemmer::create(Algorithm::English);
    text.unicode_words()
        .map(|word| {
            let plain = word.to_lowercase().replace('\u{2019}', "'");
            Word { stem: stemmer.stem(&plain).into_owned(), plain }
        })
        .collect()
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::new);

struct Lexicon {
    /// Words that count only as written.
    exact: HashMap<&'static str, Concept>,
    /// By the stem of the first word, the longest first.
    phrases: HashMap<String, Vec<Phrase>>,
}

/// The words and phrases of the lexicon, one by one.
fn entries() -> impl Iterator<Item = (Concept, &'static str)> {
    WORDS.iter().flat_map(|(concept, list)| list.split(',').map(|entry| (*concept, entry.trim())))
}

struct Phrase {
    /// The stems after the first.
    rest: Vec<String>,
    concept: Concept,
}

impl Lexicon {
    fn new() -> Self {
        let mut exact = HashMap::new();
        let mut phrases: HashMap<String, Vec<Phrase>> = HashMap::new();
        for (concept, entry) in entries() {
            if let Some(word) = entry.strip_prefix('=') {
                exact.insert(word, concept);
                continue;
            }
            let mut stems = words(entry).into_iter().map(|word| word.stem);
            let first = stems.next().unwrap_or_default();
            phrases.entry(first).or_default().push(Phrase { rest: stems.collect(), concept });
        }
        for list in phrases.values_mut() {
            list.sort_by_key(|phrase| std::cmp::Reverse(phrase.rest.len()));
        }
        Self { exact, phrases }
    }

    /// The concept that begins at word `at`; marks the words of a phrase as used.
    fn concept(&self, words: &[Word], at: usize, used: &mut [bool]) -> Option<Concept> {
        let word = words.get(at)?;
        if let Some(exact) = self.exact.get(word.plain.as_str()) {
            return Some(*exact);
        }
        let phrases = self.phrases.get(&word.stem)?;
        let (phrase, places) = phrases.iter().find_map(|one| Some((one, one.places(words, at, used)?)))?;
        for place in places {
            used.get_mut(place).into_iter().for_each(|used| *used = true);
        }
        Some(phrase.concept)
    }
}

impl Phrase {
    /// Where the words after the first stand, if all of them follow.
    fn places(&self, words: &[Word], first: usize, used: &[bool]) -> Option<Vec<usize>> {
        let mut last = first;
        let mut places = Vec::with_capacity(self.rest.len());
        for stem in &self.rest {
            let near = last + 1..words.len().min(last + 2 + MAX_BETWEEN);
            let place = near.clone().find(|at| {
                used.get(*at) == Some(&false) && words.get(*at).is_some_and(|word| word.stem == *stem)
            })?;
            places.push(place);
            last = place;
        }
        Some(places)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn different_words_for_one_thing_meet() {
        assert!(meaning("sending it back").has(Concept::Return));
        assert!(meaning("Returned!").has(Concept::Return));
        assert_eq!(meaning("refund"), meaning("money back"));
    }

    #[test]
    fn a_phrase_ends_where_too_many_words_stand_between() {
        assert!(!meaning("send a present to my sister back home").has(Concept::Return));
    }

    #[test]
    fn a_word_that_counts_only_as_written_is_not_met_by_its_inflections() {
        assert!(meaning("it has shipped").has(Concept::Shipped));
        assert!(!meaning("shipping").has(Concept::Shipped));
    }

    #[test]
    fn both_apostrophes_are_one() {
        assert!(meaning("you can\u{2019}t").has(Concept::Deny));
        assert!(meaning("you can't").has(Concept::Deny));
    }

    #[test]
    fn every_entry_of_the_lexicon_is_found_by_itself() {
        for (concept, entry) in entries() {
            let found = meaning(entry.trim_start_matches('='));
            assert!(found.has(concept), "{entry} is no {concept:?}");
        }
    }
}
