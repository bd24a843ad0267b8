//! Text to tokens: words by Unicode, stemmed, and the concepts they stand for.

use crate::lexicon::{Concept, Concepts, EVERYDAY_WORDS, STOP_WORDS, WORDS};
use crate::rule::Kind;
use snowball_stemmers_rs::{Algorithm, Stemmer};
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;
use unicode_segmentation::UnicodeSegmentation;

/// How many words may stand between two words of a phrase.
const MAX_BETWEEN: usize = 2;

/// What is indexed and searched.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Token {
    /// A word or phrase with a meaning we know.
    Concept(Concept),
    /// The stem of another word.
    Stem(String),
    /// The shop's rule about a kind of request: in a question that makes one, in a passage that states it.
    Rule(Kind),
}

/// What one piece of text is about.
#[derive(Debug, Clone, Default)]
pub struct Meaning {
    /// The concepts in it, also those that search leaves out.
    pub concepts: Concepts,
    /// Its words for search, repeated as often as they occur.
    pub tokens: Vec<Token>,
}

impl Meaning {
    /// Whether it is about an order, and about nothing that is cancelled by other rules.
    pub fn about_an_order(&self) -> bool {
        self.concepts.has(Concept::Order) && !self.concepts.has(Concept::Foreign)
    }
}

/// The meaning of `text`. In a language other than English its words are their own stems or nearly so; both sides of
/// a search are treated alike, so that equal words still meet.
pub fn meaning(text: &str) -> Meaning {
    let lexicon = &*LEXICON;
    let words: Vec<Word> = words(text);
    let mut found = Meaning::default();
    let mut used = vec![false; words.len()];
    for at in 0..words.len() {
        if used.get(at).is_none_or(|used| *used) {
            continue;
        }
        if let Some(concept) = lexicon.concept(&words, at, &mut used) {
            found.concepts.insert(concept);
            found.tokens.extend(concept.searched().map(Token::Concept));
            let own_word = words.get(at).filter(|_| concept == Concept::Foreign);
            found.tokens.extend(own_word.map(|word| Token::Stem(word.stem.clone())));
        } else if let Some(word) = words.get(at).filter(|word| !lexicon.stop.contains(word.plain.as_str())) {
            found.tokens.push(Token::Stem(word.stem.clone()));
        }
    }
    found
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

/// Whether the word tells next to nothing: a word of every day.
pub fn everyday(stem: &str) -> bool {
    LEXICON.everyday.contains(stem)
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::new);

struct Lexicon {
    /// Words that count only as written.
    exact: HashMap<&'static str, Concept>,
    /// By the stem of the first word, the longest first.
    phrases: HashMap<String, Vec<Phrase>>,
    stop: HashSet<&'static str>,
    /// Stems.
    everyday: HashSet<String>,
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
        let everyday = words(EVERYDAY_WORDS).into_iter().map(|word| word.stem).collect();
        Self { exact, phrases, stop: STOP_WORDS.split_whitespace().collect(), everyday }
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

    fn tokens(text: &str) -> Vec<Token> {
        meaning(text).tokens
    }

    #[test]
    fn different_words_for_one_thing_meet() {
        assert_eq!(tokens("sending it back"), [Token::Concept(Concept::Return)]);
        assert_eq!(tokens("Returned!"), [Token::Concept(Concept::Return)]);
        assert_eq!(tokens("delivery"), tokens("parcels"));
    }

    #[test]
    fn a_phrase_ends_where_too_many_words_stand_between() {
        assert!(!tokens("send a present to my sister back home").contains(&Token::Concept(Concept::Return)));
    }

    #[test]
    fn a_word_that_counts_only_as_written_is_not_met_by_its_inflections() {
        assert!(meaning("it has shipped").concepts.has(Concept::Shipped));
        assert!(!meaning("shipping").concepts.has(Concept::Shipped));
        assert_eq!(tokens("opened"), [Token::Stem("open".to_owned())]);
    }

    #[test]
    fn both_apostrophes_are_one() {
        assert!(meaning("you can\u{2019}t").concepts.has(Concept::Deny));
        assert!(meaning("you can't").concepts.has(Concept::Deny));
    }

    #[test]
    fn every_entry_of_the_lexicon_is_found_by_itself() {
        for (concept, entry) in entries() {
            let found = meaning(entry.trim_start_matches('=')).concepts;
            assert!(found.has(concept), "{entry} is no {concept:?}");
        }
    }
}
