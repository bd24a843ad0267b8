//! The scores that the network gives who pays, and what is kept.

use model::stated::{Fee, Payer};

/// What is likelier than not is said.
const SAID: f32 = 0.5;

/// The first labels exclude each other: who pays, or that nothing is said of it. Then: a fee is kept, none is, and that the
/// figure asked about is it.
const PAYERS: usize = Payer::ALL.len() + 1;
const KEPT: usize = PAYERS;
const NONE_KEPT: usize = KEPT + 1;
const IS_FEE: usize = NONE_KEPT + 1;
/// How many labels the network scores.
pub const LABELS: usize = IS_FEE + 1;

/// The network's scores for one marked text.
#[derive(Debug, Clone)]
pub(super) struct Scores(Vec<f32>);

impl Scores {
    pub(super) const fn new(scores: Vec<f32>) -> Self {
        Self(scores)
    }

    fn at(&self, place: usize) -> f32 {
        self.0.get(place).copied().unwrap_or_default()
    }

    fn likely(&self, place: usize) -> f32 {
        1.0 / (1.0 + (-self.at(place)).exp())
    }

    /// Whether the text says who pays, be it as it may.
    pub(super) fn names_payer(&self) -> bool {
        let all: f32 = (0..PAYERS).map(|at| self.at(at).exp()).sum();
        self.at(0).exp() < SAID * all
    }

    /// Whether something is kept ([`Fee::Unstated`]), or nothing is, as the text says.
    pub(super) fn fee(&self) -> Option<Fee> {
        let (kept, none) = (self.likely(KEPT), self.likely(NONE_KEPT));
        match kept.max(none) > SAID {
            true if none > kept => Some(Fee::Nothing),
            true => Some(Fee::Unstated),
            false => None,
        }
    }

    /// How likely the figure asked about is what is kept.
    pub(super) fn is_fee(&self) -> f32 {
        self.likely(IS_FEE)
    }

    /// How much the text speaks of a fee.
    pub(super) fn speaks_of_fee(&self) -> f32 {
        self.at(KEPT).max(self.at(NONE_KEPT))
    }
}

/// What the network should say of a text: the place of its payer, and each other label as 0 or 1. `figure`: whether the figure
/// asked about is the fee.
#[must_use]
pub fn wanted(payer: Option<Payer>, fee: Option<&Fee>, figure: bool) -> (usize, Vec<f32>) {
    let share = |is: bool| if is { 1.0 } else { 0.0 };
    let none = fee == Some(&Fee::Nothing);
    let marks = vec![share(fee.is_some() && !none), share(none), share(figure)];
    (payer.map_or(0, |payer| payer as usize + 1), marks)
}
