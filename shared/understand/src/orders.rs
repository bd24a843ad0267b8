//! Which orders a message names. Independent of the language of the message.

use crate::choice::lines;
use crate::meaning::OrderRef;
use model::OrderName;
use std::collections::{HashMap, HashSet};
use std::ops::RangeInclusive;
use std::sync::LazyLock;

/// A number that nothing calls an order: fewer digits are a size or a quantity, more a phone or a tracking number.
const PLAIN: RangeInclusive<usize> = 4..=6;
/// A number after the word "order".
const CALLED: RangeInclusive<usize> = 3..=12;
/// A number after `#`.
const MARKED: RangeInclusive<usize> = 2..=12;
/// A message lists no more; what follows is some other list.
const MOST: usize = 50;

type Words = HashMap<&'static str, HashSet<&'static str>>;

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let table = lines(include_str!("orders.txt")).filter_map(|line| line.split_once(':'));
    table.map(|(class, words)| (class, words.split_whitespace().collect())).collect()
});

/// Every order that `text` names, each once, in the order of mention.
pub(crate) fn find(text: &str) -> Vec<OrderRef> {
    let pieces = pieces(text);
    let mut found: Vec<OrderRef> = Vec::new();
    let mut listed = false;
    for (at, piece) in pieces.iter().enumerate() {
        let reference = read(&pieces, at, listed);
        listed = matches!(reference, Some(OrderRef::Named(_))) || (listed && piece.is("and"));
        found.extend(reference.filter(|reference| found.len() < MOST && !found.contains(reference)));
    }
    found
}

/// The order that the piece at `at` names. `listed`: another one stands right before it.
fn read(pieces: &[Piece], at: usize, listed: bool) -> Option<OrderRef> {
    let piece = pieces.get(at)?;
    if !piece.has_digits() {
        return is_last(pieces, at).then_some(OrderRef::Last);
    }
    let name = Name::parse(piece)?;
    let digits = if piece.hash { MARKED } else { CALLED };
    let called = digits.contains(&name.digits) && !is_measured(pieces, at);
    let is_order = match said_before(pieces, at) {
        Said::Order => called,
        // "the size of #1005": the mark and the preposition say more than the word before them.
        Said::Other => piece.hash && is_joined(pieces, at) && called,
        Said::Nothing if piece.hash || listed || name.has_noun => called,
        Said::Nothing => is_plain(pieces, at, &name),
    };
    is_order.then(|| OrderRef::Named(OrderName::new(&name.written(piece))))
}

/// A run of characters without the marks around it.
#[derive(Debug, Default)]
struct Piece<'t> {
    text: &'t str,
    lower: String,
    /// `#` stood before it.
    hash: bool,
    /// A mark after it ends the thought.
    ended: bool,
    /// A currency or per cent sign, or the plus of a phone number.
    amount: bool,
}

impl Piece<'_> {
    fn is(&self, class: &str) -> bool {
        WORDS.get(class).is_some_and(|words| words.contains(self.lower.as_str()))
    }

    fn has_digits(&self) -> bool {
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

fn pieces(text: &str) -> Vec<Piece<'_>> {
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
    let lower = text.to_lowercase().replace("'s", "").replace("’s", "");
    // "l'ordine", "dell’ordine", "tilausta": the article that is joined to the noun says nothing.
    let lower = lower
        .split_once(['\'', '’'])
        .filter(|(article, _)| article.len() <= 5)
        .map_or(lower.clone(), |(_, noun)| noun.to_owned());
    let amount = raw.contains(['$', '€', '£', '%', '¥', '+', '@']);
    (!text.is_empty()).then_some(Piece { text, lower, hash, ended, amount })
}

/// Digits, with up to six letters before or up to four after them: `1001`, `NO-1001`, `BR1023`, `1044-NL`.
struct Name<'t> {
    text: &'t str,
    digits: usize,
    bare: bool,
    /// Its letters are behind the digits and nothing parts them, as in a post code or `500ml`.
    has_loose_tail: bool,
    /// "order1001".
    has_noun: bool,
}

impl<'t> Name<'t> {
    fn parse(piece: &Piece<'t>) -> Option<Self> {
        let letters_off = |text: &'t str| text.trim_start_matches(|c: char| c.is_ascii_alphabetic());
        let after = letters_off(piece.text);
        let prefix = piece.text.get(..piece.text.len() - after.len())?;
        let number = after.strip_prefix('-').filter(|_| !prefix.is_empty()).unwrap_or(after);
        let tail = number.trim_start_matches(|c: char| c.is_ascii_digit());
        let digits = number.len() - tail.len();
        let suffix = tail.strip_prefix('-').unwrap_or(tail);
        let sound = digits > 0 && prefix.len() <= 6 && suffix.len() <= 4 && letters_off(suffix).is_empty();
        if !sound || (!tail.is_empty() && (suffix.is_empty() || (suffix == tail && is_word("unit", suffix))))
        {
            return None;
        }
        let has_noun = is_word("noun", prefix);
        let bare = (prefix.is_empty() || has_noun) && tail.is_empty();
        let text = if has_noun { number } else { piece.text };
        Some(Self { text, digits, bare, has_loose_tail: !tail.is_empty() && suffix == tail, has_noun })
    }

    fn written(&self, piece: &Piece) -> String {
        if self.bare || piece.hash { format!("#{}", self.text) } else { self.text.to_owned() }
    }

    fn looks_like_year(&self) -> bool {
        self.text.len() == 4 && (self.text.starts_with("19") || self.text.starts_with("20"))
    }
}

fn is_word(class: &str, word: &str) -> bool {
    WORDS.get(class).is_some_and(|words| words.contains(word.to_lowercase().as_str()))
}

/// What the words before a number call it.
enum Said {
    Order,
    Other,
    Nothing,
}

/// Whether a preposition stands right before the number.
fn is_joined(pieces: &[Piece], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|place| pieces.get(place));
    before.is_some_and(|piece| matches!(piece.lower.as_str(), "of" | "in" | "from" | "on" | "for" | "with"))
}

/// Looks back past "number", "is" and the like.
fn said_before(pieces: &[Piece], at: usize) -> Said {
    for piece in pieces.get(..at).unwrap_or_default().iter().rev().take(5) {
        if piece.is("noun") {
            return Said::Order;
        } else if piece.is("other") {
            return Said::Other;
        } else if !piece.is("link") {
            return Said::Nothing;
        }
    }
    Said::Nothing
}

/// "order 500 grams", "order for 40 €".
fn is_measured(pieces: &[Piece], at: usize) -> bool {
    let unit = |piece: &Piece| !piece.ended && pieces.get(at + 1).is_some_and(|next| next.is("unit"));
    pieces.get(at).is_some_and(|piece| piece.amount || unit(piece))
}

/// A number that nothing calls an order and nothing calls something else: four to six digits that are no year, no post
/// code before a place, no part of a telephone number.
fn is_plain(pieces: &[Piece], at: usize, name: &Name) -> bool {
    // A name with letters before a hyphen is hardly anything but an order's.
    let reach = if name.bare { 6 } else { 1 };
    let before = pieces.get(at.saturating_sub(reach)..at).unwrap_or_default();
    let digits_at = |place: Option<usize>| {
        place.and_then(|place| pieces.get(place)).is_some_and(|piece| piece.has_digits() && !piece.ended)
    };
    let something_else = before.iter().any(|piece| piece.is("other") || piece.amount)
        || digits_at(at.checked_sub(1))
        || digits_at(Some(at + 1))
        || (name.looks_like_year() && name.bare)
        || is_measured(pieces, at)
        || is_before_place(pieces, at);
    PLAIN.contains(&name.digits) && !name.has_loose_tail && !something_else
}

/// "1010 Wien", "75011 Paris": the number of a place, behind a street or a comma.
fn is_before_place(pieces: &[Piece], at: usize) -> bool {
    let is_name =
        |piece: &Piece| piece.text.chars().next().is_some_and(char::is_uppercase) && !piece.has_digits();
    let parted = at
        .checked_sub(1)
        .and_then(|place| pieces.get(place))
        .is_some_and(|piece| piece.ended || is_name(piece));
    let ended = pieces.get(at).is_some_and(|piece| piece.ended);
    let follows = |place: usize| pieces.get(place).is_some_and(is_name);
    // "1200 Oak Street" needs no comma.
    !ended && follows(at + 1) && (parted || follows(at + 2))
}

/// "my last order", "the most recent online purchase", "el pedido más reciente"; not "last week's order".
fn is_last(pieces: &[Piece], at: usize) -> bool {
    let Some(noun) = pieces.get(at).filter(|piece| piece.is("noun") && piece.lower != "orders") else {
        return false;
    };
    let before = pieces.get(at.saturating_sub(3)..at).unwrap_or_default();
    let leads = |place: usize| {
        let between = before.get(place + 1..).unwrap_or_default();
        let most = || place.checked_sub(1).and_then(|p| before.get(p)).is_some_and(|p| p.lower == "most");
        let word =
            before.get(place).is_some_and(|p| !p.ended && (p.is("last") || (p.is("recent") && most())));
        word && !between.iter().any(|p| p.is("span") || p.ended || p.has_digits())
    };
    (0..before.len()).any(leads)
        || (!matches!(noun.lower.as_str(), "order" | "purchase") && follows(pieces, at + 1))
}

fn follows(pieces: &[Piece], at: usize) -> bool {
    let is = |at: usize, class: &str| pieces.get(at).is_some_and(|piece| piece.is(class));
    let at = (at..at + 2).find(|at| !is(*at, "more")).unwrap_or(at + 2);
    is(at, "last") && !is(at + 1, "span")
}

#[cfg(test)]
mod tests;
