//! The scores that the network gives the names of the contract.

use model::Change;
use model::stated::{Exclusion, Fact, Kind, Stage, Start};

/// What is said of one window.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    /// What the window is for; nothing where it is no rule.
    pub kinds: Vec<Kind>,
    /// Since when it runs.
    pub from: Option<Start>,
    /// What must not have happened besides.
    pub until: Vec<Stage>,
    /// What can be changed within it.
    pub changes: Vec<Change>,
}

/// What is likelier than not is said.
const SAID: f32 = 0.5;
/// A length of time is oftener no rule than one, and a text that names a stage oftener means another than this one.
const RULED: f32 = 0.75;
const ENDED: f32 = 0.6;

/// The kinds that can exclude something.
const EXCLUDING: [Kind; 3] = [Kind::OrderChange, Kind::Cancellation, Kind::Return];
/// The kinds that can end with a stage.
const STAGED: &[Kind] = Kind::STAGED;

/// The first labels exclude each other: the starts of a window, and none.
const STARTS: usize = Start::ALL.len() + 1;
/// Of a window: its kinds, stages and changes. Then of a text.
const WINDOW_KINDS: usize = STARTS;
const WINDOW_STAGES: usize = WINDOW_KINDS + Kind::ALL.len();
const WINDOW_CHANGES: usize = WINDOW_STAGES + Stage::ALL.len();
/// Of a text: the kinds of which it states a rule without a window, those it refuses, their stages, changes,
/// exclusions.
const STATED: usize = WINDOW_CHANGES + Change::ALL.len();
const NEVER: usize = STATED + Kind::ALL.len();
const STAGES: usize = NEVER + Kind::ALL.len();
const CHANGES: usize = STAGES + STAGED.len() * Stage::ALL.len();
const EXCLUDES: usize = CHANGES + Change::ALL.len();
/// How many labels the network scores.
pub const LABELS: usize = EXCLUDES + EXCLUDING.len() * Exclusion::ALL.len();

/// The network's scores for one marked text: the first ones as they are, of the others their probabilities.
#[derive(Debug, Clone)]
pub(super) struct Scores(Vec<f32>);

impl Scores {
    pub(super) fn new(mut scores: Vec<f32>) -> Self {
        for score in scores.iter_mut().skip(STARTS) {
            *score = 1.0 / (1.0 + (-*score).exp());
        }
        Self(scores)
    }

    fn at(&self, place: usize) -> f32 {
        self.0.get(place).copied().unwrap_or_default()
    }

    /// Those of `all` that are said, their labels beginning at `first`.
    fn said<T: Copy>(&self, first: usize, all: &[T]) -> Vec<T> {
        self.likelier(SAID, first, all)
    }

    fn likelier<T: Copy>(&self, than: f32, first: usize, all: &[T]) -> Vec<T> {
        let likelier = |(at, _): &(usize, &T)| self.at(first + at) > than;
        all.iter().enumerate().filter(likelier).map(|(_, label)| *label).collect()
    }

    /// Read as those of a window.
    pub(super) fn of_window(&self) -> Said {
        let starts = (0..STARTS).max_by(|a, b| self.at(*a).total_cmp(&self.at(*b))).unwrap_or_default();
        Said {
            kinds: self.likelier(RULED, WINDOW_KINDS, Kind::ALL),
            from: starts.checked_sub(1).and_then(|at| Start::ALL.get(at)).copied(),
            until: self.said(WINDOW_STAGES, Stage::ALL),
            changes: self.said(WINDOW_CHANGES, Change::ALL),
        }
    }

    /// How likely the text states a rule of `kind` without a window.
    pub(super) fn stated(&self, kind: Kind) -> f32 {
        self.at(STATED + kind as usize)
    }

    pub(super) fn states(&self, kind: Kind) -> bool {
        self.stated(kind) > SAID
    }

    pub(super) fn never(&self, kind: Kind) -> bool {
        self.at(NEVER + kind as usize) > SAID
    }

    pub(super) fn until(&self, kind: Kind) -> Vec<Stage> {
        let place = STAGED.iter().position(|staged| *staged == kind);
        place.map_or_else(Vec::new, |at| self.likelier(ENDED, STAGES + at * Stage::ALL.len(), Stage::ALL))
    }

    pub(super) fn changes(&self) -> Vec<Change> {
        self.said(CHANGES, Change::ALL)
    }

    pub(super) fn excludes(&self, kind: Kind) -> Vec<Exclusion> {
        let place = EXCLUDING.iter().position(|excluding| *excluding == kind);
        place.map_or_else(Vec::new, |at| self.said(EXCLUDES + at * Exclusion::ALL.len(), Exclusion::ALL))
    }
}

/// What the network should say: the place of the start, and each other label as 0 or 1.
pub type Wanted = (usize, Vec<f32>);

fn wanted() -> Vec<f32> {
    vec![0.0; LABELS - STARTS]
}

fn mark(wanted: &mut [f32], first: usize, at: usize) {
    if let Some(mark) = wanted.get_mut(first - STARTS + at) {
        *mark = 1.0;
    }
}

/// What it should say of a window.
#[must_use]
pub fn wanted_of_window(said: &Said) -> Wanted {
    let mut wanted = wanted();
    said.kinds.iter().for_each(|kind| mark(&mut wanted, WINDOW_KINDS, *kind as usize));
    said.until.iter().for_each(|stage| mark(&mut wanted, WINDOW_STAGES, *stage as usize));
    said.changes.iter().for_each(|change| mark(&mut wanted, WINDOW_CHANGES, *change as usize));
    (said.from.map_or(0, |from| from as usize + 1), wanted)
}

/// What it should say of a text that states these rules.
#[must_use]
pub fn wanted_of_text(facts: &[Fact]) -> Wanted {
    let mut wanted = wanted();
    for fact in facts {
        let place = |kinds: &[Kind]| kinds.iter().position(|kind| *kind == fact.kind);
        if let Some(at) = place(&EXCLUDING) {
            let first = EXCLUDES + at * Exclusion::ALL.len();
            fact.excludes.iter().for_each(|one| mark(&mut wanted, first, *one as usize));
        }
        if fact.window.is_none() {
            mark(&mut wanted, STATED, fact.kind as usize);
        }
        if fact.never {
            mark(&mut wanted, NEVER, fact.kind as usize);
        }
        if let Some(at) = place(STAGED) {
            let first = STAGES + at * Stage::ALL.len();
            fact.until.iter().for_each(|stage| mark(&mut wanted, first, *stage as usize));
        }
        fact.changes.iter().for_each(|change| mark(&mut wanted, CHANGES, *change as usize));
    }
    (0, wanted)
}
