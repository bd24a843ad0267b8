//! What has the shape of an order's name.

use super::pieces::{Piece, classes};

/// Digits, with up to six letters before or up to four after them: `1001`, `NO-1001`, `BR1023`, `1044-NL`.
pub(super) struct Name<'t> {
    text: &'t str,
    /// How many digits.
    pub digits: usize,
    bare: bool,
    /// Its letters are behind the digits and nothing parts them, as in a post code or `500ml`.
    pub has_loose_tail: bool,
    /// "order1001".
    pub has_noun: bool,
}

impl<'t> Name<'t> {
    pub(super) fn parse(piece: &Piece<'t>) -> Option<Self> {
        let written = without_case_ending(piece.text);
        let letters_off = |text: &'t str| text.trim_start_matches(|c: char| c.is_ascii_alphabetic());
        let after = letters_off(written);
        let prefix = written.get(..written.len() - after.len())?;
        let number = after.strip_prefix('-').filter(|_| !prefix.is_empty()).unwrap_or(after);
        let tail = number.trim_start_matches(|c: char| c.is_ascii_digit());
        let digits = number.len() - tail.len();
        let suffix = tail.strip_prefix('-').unwrap_or(tail);
        let sound = digits > 0 && prefix.len() <= 6 && suffix.len() <= 4 && letters_off(suffix).is_empty();
        if !sound
            || (!tail.is_empty()
                && (suffix.is_empty()
                    || (suffix == tail && classes(&suffix.to_lowercase()).contains(&"unit"))))
        {
            return None;
        }
        let has_noun = classes(&prefix.to_lowercase()).contains(&"noun");
        let bare = (prefix.is_empty() || has_noun) && tail.is_empty();
        let text = if has_noun { number } else { written };
        Some(Self { text, digits, bare, has_loose_tail: !tail.is_empty() && suffix == tail, has_noun })
    }

    /// As Shopify writes it: a bare number gets its `#`.
    pub(super) fn normalised(&self, piece: &Piece) -> String {
        if self.bare || piece.hash { format!("#{}", self.text) } else { self.text.to_owned() }
    }

    /// Its digits' number and what else is told by its looks.
    pub(super) fn shape(&self, piece: &Piece) -> String {
        let is_year = self.text.len() == 4 && (self.text.starts_with("19") || self.text.starts_with("20"));
        let marks = [
            ('#', piece.hash),
            ('a', !self.bare),
            ('t', self.has_loose_tail),
            ('n', self.has_noun),
            ('0', self.text.starts_with('0')),
            ('y', is_year),
            ('e', self.text.ends_with("00")),
            ('$', piece.amount),
        ];
        let marks = marks.into_iter().filter(|(_, is)| *is).map(|(mark, _)| mark);
        self.digits.to_string().chars().chain(marks).collect()
    }
}

/// "3777:stä" is 3777: Finnish declines numbers behind a colon.
fn without_case_ending(text: &str) -> &str {
    let is_ending = |tail: &str| !tail.is_empty() && tail.chars().all(char::is_alphabetic);
    text.split_once(':').filter(|(_, tail)| is_ending(tail)).map_or(text, |(number, _)| number)
}
