//! A message cut at its blanks and strong marks, and the classes of words that matter around a number.

use crate::table::lines;
use std::collections::HashMap;
use std::sync::LazyLock;

/// The class of words that may mean the last order; its words are beginnings.
const LAST: &str = "last";

fn table() -> impl Iterator<Item = (&'static str, &'static str)> {
    let classes = lines(include_str!("../orders.txt")).filter_map(|line| line.split_once(':'));
    classes.flat_map(|(class, words)| words.split_whitespace().map(move |word| (class, word)))
}

static CLASSES: LazyLock<HashMap<&'static str, Vec<&'static str>>> = LazyLock::new(|| {
    let mut classes: HashMap<_, Vec<_>> = HashMap::new();
    for (class, word) in table().filter(|(class, _)| *class != LAST) {
        classes.entry(word).or_default().push(class);
    }
    classes
});

/// In order, and none begins with another.
static BEGINNINGS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let mut words: Vec<&str> = table().filter(|(class, _)| *class == LAST).map(|(_, word)| word).collect();
    words.sort_unstable();
    words.dedup_by(|longer, shorter| longer.starts_with(*shorter));
    words
});

/// The classes of a word in lower case.
pub(super) fn classes(word: &str) -> &'static [&'static str] {
    CLASSES.get(word).map_or(&[], Vec::as_slice)
}

/// A run of characters without the marks around it.
#[derive(Debug, Default)]
pub(super) struct Piece<'t> {
    pub text: &'t str,
    pub lower: String,
    /// `#` stood before it.
    pub hash: bool,
    /// A mark after it ends the thought.
    pub ended: bool,
    /// A currency or per cent sign, or the plus of a phone number.
    pub amount: bool,
}

impl Piece<'_> {
    /// Whether it may mean the last order.
    pub(super) fn may_be_last(&self) -> bool {
        let place = BEGINNINGS.partition_point(|begin| *begin <= self.lower.as_str());
        let nearest = place.checked_sub(1).and_then(|place| BEGINNINGS.get(place));
        nearest.is_some_and(|begin| self.lower.starts_with(begin))
    }

    pub(super) fn has_digits(&self) -> bool {
        self.text.bytes().any(|b| b.is_ascii_digit())
    }
}

/// The marks that part two pieces. A colon does after a word, not in a time.
fn parts(before: char, c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '#' | '(' | ')' | '[' | ']' | '"' | '“' | '”' | '„' | ';' | '!' | '?' | '=' | '*' | '&'
        )
        || (c == ':' && before.is_alphabetic())
}

pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let (mut pieces, mut from, mut before, mut hash) = (Vec::new(), 0, ' ', false);
    for (at, c) in text.char_indices().chain([(text.len(), '\n')]) {
        if parts(before, c) {
            let piece = piece(text.get(from..at).unwrap_or_default(), c, hash);
            hash = c == '#' || (hash && piece.is_none());
            pieces.extend(piece);
            from = at + c.len_utf8();
        }
        before = c;
    }
    pieces
}

fn piece(raw: &str, mark: char, hash: bool) -> Option<Piece<'_>> {
    let text = raw.trim_matches(|c: char| !c.is_alphanumeric());
    let is_tail = |c: &char| !c.is_alphanumeric();
    let ended =
        matches!(mark, ';' | '!' | '?' | ')' | '\n') || raw.chars().next_back().is_some_and(|c| is_tail(&c));
    let lower = without_apostrophes(text.to_lowercase());
    let amount = raw.contains(['$', '€', '£', '%', '¥', '+', '@']);
    (!text.is_empty()).then_some(Piece { text, lower, hash, ended, amount })
}

/// "order's" is the order; of "l'ordine" and "dell’ordine" the article that is joined to the noun says nothing.
fn without_apostrophes(word: String) -> String {
    if !word.contains(['\'', '’']) {
        return word;
    }
    let word = word.replace("'s", "").replace("’s", "");
    let noun = word
        .split_once(['\'', '’'])
        .filter(|(article, _)| article.len() <= 5)
        .map(|(_, noun)| noun.to_owned());
    noun.unwrap_or(word)
}
