//! A shop's text as the network reads it: what matters of an amount is that it is one, not how much.

use super::figures::{Figure, figures};
use crate::policy::training::Marked;
use model::Language;
use model::stated::Fee;
use std::ops::Range;

/// What stands for the figure that is asked about, and for another one; what it is follows.
const THIS: &str = "xthisx";
const OTHER: &str = "xotherx";

/// A text with its figures.
#[derive(Debug)]
pub struct Text<'t> {
    written: &'t str,
    /// The percentages and amounts in it, in order.
    pub figures: Vec<Figure>,
}

impl<'t> Text<'t> {
    /// Reads `text`.
    #[must_use]
    pub fn of(text: &'t str, language: Language) -> Self {
        Self { written: text, figures: figures(text, language) }
    }

    /// Asks who pays, and whether a fee is kept.
    #[must_use]
    pub fn whole(&self) -> Marked {
        Marked { parts: vec![(self.part(0..self.written.len()), "text")], asked: "cost" }
    }

    /// Asks whether `this` is the fee.
    #[must_use]
    pub fn figure(&self, this: &Figure) -> Marked {
        let parts = vec![
            (self.part(0..this.range.start), "before"),
            ([THIS, name(this)].join(" "), "this"),
            (self.part(this.range.end..self.written.len()), "behind"),
        ];
        Marked { parts, asked: "figure" }
    }

    /// What stands at `range`, its figures replaced by words for what they are.
    fn part(&self, range: Range<usize>) -> String {
        let (mut out, mut from) = (String::new(), range.start);
        let inside = |figure: &&Figure| range.start <= figure.range.start && figure.range.end <= range.end;
        for figure in self.figures.iter().filter(inside) {
            out.push_str(self.written.get(from..figure.range.start).unwrap_or_default());
            out.extend([" ", OTHER, " ", name(figure), " "]);
            from = figure.range.end;
        }
        out.push_str(self.written.get(from..range.end).unwrap_or_default());
        out
    }
}

const fn name(figure: &Figure) -> &'static str {
    match figure.fee {
        Fee::Percent(_) => "xpercentx",
        _ => "xmoneyx",
    }
}
