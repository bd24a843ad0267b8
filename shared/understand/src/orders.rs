//! Which orders a message names. Numbers are found by their shape, "the last one" by its word; whether an order is
//! meant is learned from the corpus, by the words around it.

mod name;
mod pieces;
#[cfg(test)]
mod tests;

use crate::features::{finish, step};
use crate::meaning::OrderRef;
use model::OrderName;
use name::Name;
use pieces::{Piece, classes, pieces};
use std::ops::RangeInclusive;

/// Digits of an order's number; fewer are a size or a quantity, more a tracking number.
const DIGITS: RangeInclusive<usize> = 2..=12;
/// A message lists no more; what follows is some other list.
const MOST: usize = 50;
/// How many words before and behind a number are looked at.
const BEFORE: usize = 5;
const BEHIND: usize = 3;
/// The name of the last order in the corpus and in the contract.
const LAST: &str = "last";

/// What the words around such a place speak for: a weight for every bucket of clues, above zero for an order.
#[derive(Debug, Clone, Copy)]
pub struct Clues<'w> {
    /// One signed byte a weight.
    pub weights: &'w [u8],
    /// What one step of such a byte is.
    pub step: f32,
}

impl Clues<'_> {
    fn speak_for(&self, clues: &[u32]) -> bool {
        let weight = |clue: &u32| self.weights.get(bucket(*clue, self.weights.len()));
        let sum: i32 = clues.iter().filter_map(weight).map(|byte| i32::from(byte.cast_signed())).sum();
        sum > 0
    }
}

/// Where the weight of `clue` stands among so many.
#[must_use]
pub const fn bucket(clue: u32, buckets: usize) -> usize {
    (clue as usize * buckets) >> 32
}

/// A number or word that may name an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The normalised name, or `last`.
    pub name: String,
    /// What speaks for or against it.
    pub clues: Vec<u32>,
}

/// Every order that `text` names, each once, in the order of mention.
pub(crate) fn find(text: &str, clues: Clues<'_>) -> Vec<OrderRef> {
    let mut found: Vec<OrderRef> = Vec::new();
    for Candidate { name, clues: said } in candidates(text) {
        let reference = if name == LAST { OrderRef::Last } else { OrderRef::Named(OrderName::new(&name)) };
        if found.len() < MOST && clues.speak_for(&said) && !found.contains(&reference) {
            found.push(reference);
        }
    }
    found
}

/// All that may name an order in `text`, of a very long one its beginning.
pub fn candidates(text: &str) -> impl Iterator<Item = Candidate> {
    let pieces = pieces(text);
    let may_name = pieces.iter().any(|piece| piece.has_digits() || piece.may_be_last());
    let message = Message::of(if may_name { pieces } else { Vec::new() });
    (0..message.pieces.len()).filter_map(move |at| message.candidate(at)).take(10 * MOST)
}

struct Message<'t> {
    pieces: Vec<Seen<'t>>,
    /// How many numbers are in it, up to four.
    numbers: String,
    /// The classes of the words in it.
    classes: Vec<&'static str>,
}

/// A piece as the clues tell of it. It stands around several numbers, so this is worked out once.
struct Seen<'t> {
    piece: Piece<'t>,
    /// Its letters, or how many digits.
    said: String,
    classes: &'static [&'static str],
}

impl<'t> Seen<'t> {
    fn of(piece: Piece<'t>) -> Self {
        let digits = piece.text.bytes().filter(u8::is_ascii_digit).count();
        let said = if digits > 0 { format!("<{digits}>") } else { piece.lower.clone() };
        Self { classes: classes(&piece.lower), said, piece }
    }
}

impl<'t> Message<'t> {
    fn of(pieces: Vec<Piece<'t>>) -> Self {
        let numbers = pieces.iter().filter(|piece| piece.has_digits()).take(4).count().to_string();
        let pieces: Vec<Seen> = pieces.into_iter().map(Seen::of).collect();
        let mut classes: Vec<_> = pieces.iter().flat_map(|seen| seen.classes).copied().collect();
        classes.sort_unstable();
        classes.dedup();
        Self { pieces, numbers, classes }
    }

    fn candidate(&self, at: usize) -> Option<Candidate> {
        let Seen { piece, said, .. } = self.pieces.get(at)?;
        if piece.may_be_last() {
            return Some(Candidate { name: LAST.to_owned(), clues: self.clues(said, LAST, at) });
        }
        let name = Name::parse(piece).filter(|name| DIGITS.contains(&name.digits))?;
        let clues = self.clues(&name.shape(piece), &name.digits.to_string(), at);
        Some(Candidate { name: name.normalised(piece), clues })
    }

    /// What speaks for or against the piece at `at`, which looks like `shape` and is of a `kind`: so many digits.
    fn clues(&self, shape: &str, kind: &str, at: usize) -> Vec<u32> {
        let mut around = Around { clues: Vec::new(), kind };
        around.see_itself(shape, self, at);
        let before = self.pieces.get(..at).unwrap_or_default().iter().rev().take(BEFORE);
        around.see_side("<", before, |near| near.piece.ended);
        let mut ended = self.pieces.get(at).is_some_and(|seen| seen.piece.ended);
        let behind = self.pieces.get(at + 1..).unwrap_or_default().iter().take(BEHIND);
        around.see_side(">", behind, |near| std::mem::replace(&mut ended, near.piece.ended));
        around.clues
    }
}

/// Collects what speaks for or against a number.
struct Around<'k> {
    clues: Vec<u32>,
    kind: &'k str,
}

impl Around<'_> {
    fn put(&mut self, parts: &[&str]) {
        let bytes = parts.iter().flat_map(|part| part.bytes().chain([0]));
        self.clues.push(finish(bytes.fold(0x1b87_3593, |hash, byte| step(hash, u32::from(byte)))));
    }

    fn see_itself(&mut self, shape: &str, message: &Message, at: usize) {
        let (kind, pieces) = (self.kind, &message.pieces);
        let at_place = |place: Option<usize>| place.and_then(|place| pieces.get(place));
        let said_at = |place| at_place(place).map_or("|", |seen| seen.said.as_str());
        let (previous, next) = (said_at(at.checked_sub(1)), said_at(at.checked_add(1)));
        let ended = if at_place(Some(at)).is_some_and(|seen| seen.piece.ended) { "." } else { "" };
        self.put(&["shape", shape]);
        self.put(&["kind", kind]);
        self.put(&["ended", shape, ended]);
        self.put(&["alone", shape, &pieces.len().min(4).to_string()]);
        self.put(&["first", shape, if at == 0 { next } else { "" }]);
        self.put(&["numbers", kind, &message.numbers]);
        self.put(&["between", previous, next]);
        self.put(&["previous", shape, previous]);
        self.put(&["next", shape, next, ended]);
        for class in &message.classes {
            self.put(&["anywhere", class, shape]);
        }
    }

    /// The words on one side, nearest first; `parts` says whether a mark parts a word from those before it.
    fn see_side<'p>(
        &mut self,
        side: &str,
        words: impl Iterator<Item = &'p Seen<'p>>,
        mut parts: impl FnMut(&Seen) -> bool,
    ) {
        let (kind, mut beyond) = (self.kind, "");
        for (distance, near) in words.enumerate() {
            if parts(near) {
                beyond = "beyond";
            }
            let (word, distance) = (near.said.as_str(), distance.to_string());
            self.put(&[side, beyond, &distance, word]);
            self.put(&[side, beyond, "any", word]);
            self.put(&[side, beyond, "begins", word.get(..5).unwrap_or(word)]);
            for class in near.classes {
                self.put(&[side, beyond, &distance, "class", class]);
                self.put(&[side, beyond, "class", class, kind]);
            }
        }
    }
}
