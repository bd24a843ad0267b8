//! Which passages state a rule of the shop, and with which sentences (OE-9, OE-30 to OE-34), in whatever language they are
//! written: by the subjects that heading, text and sentences are about, and by the limits that [`crate::policy`] reads in
//! them.

use crate::entry::{Entry, Sentence};
use crate::index::Placed;
use crate::policy::{self, Fact};
use crate::search::{Encoder, Kept};

/// What a rule is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Kind {
    /// Changing a placed order (OE-30, OE-31).
    OrderChange,
    /// Cancelling one (OE-32).
    Cancellation,
    /// Sending goods back.
    Returns,
    /// What shipping costs and how long it takes.
    Shipping,
}

impl Kind {
    /// All of them, in the order of their numbers.
    pub const ALL: [Self; 4] = [Self::OrderChange, Self::Cancellation, Self::Returns, Self::Shipping];

    /// The subjects that such a rule is about.
    const fn subjects(self) -> &'static [&'static str] {
        match self {
            Self::OrderChange => {
                &["change-order", "change-address", "change-variant", "change-quantity", "change-contact"]
            }
            Self::Cancellation => &["cancel-order", "too-late-to-cancel"],
            Self::Returns => &["return-window", "return-condition", "return-late"],
            Self::Shipping => {
                &["delivery-time", "delivery-cost", "free-shipping", "express", "processing-time"]
            }
        }
    }

    /// What a limit of such a rule is called where texts are read for their limits.
    const fn limit(self) -> policy::Kind {
        match self {
            Self::OrderChange => policy::Kind::OrderChange,
            Self::Cancellation => policy::Kind::Cancellation,
            Self::Returns => policy::Kind::Return,
            Self::Shipping => policy::Kind::Shipping,
        }
    }
}

/// What a heading speaks of that states an exception rather than the rule: one sort of goods, or goods that something
/// happened to.
const EXCEPTIONS: [&str; 11] = [
    "not-returnable",
    "engraving",
    "made-to-order",
    "artwork-upload",
    "preorder",
    "gift-card-buy",
    "gift-card-use",
    "damaged-parcel",
    "faulty-product",
    "wrong-item",
    "lost-parcel",
];

/// How much it counts that the heading is about the rule, the whole, and the sentence that is most; and what speaks
/// against. Fitted on the shops of `corpus/search`, whose rules stand in `rules.tsv` there.
const HEADING: f32 = 2.4;
const WHOLE: f32 = 4.2;
const SENTENCE: f32 = 3.3;
/// How much it counts against it that the heading is about an exception.
const EXCEPTION: f32 = 4.0;
/// How much of it all there must be where the text states a limit, and where it states none.
const WITH_A_LIMIT: f32 = 2.1;
const WITHOUT: f32 = 9.1;

/// A sentence that is less about the rule than this is not quoted for itself.
const SAYS: f32 = 0.2;
/// A sentence that is so much about another rule is not this one's.
const RIVAL: f32 = 0.5;
/// What explains the rule before it.
const FOLLOWS: f32 = 0.1;

/// A passage that states the rule.
pub struct Ruling {
    /// The probability that it does.
    pub score: f32,
    /// How strongly each sentence of the passage states it (0: it does not).
    pub strengths: Vec<f32>,
}

/// Reads passages for one kind of rule.
pub struct Reader {
    kind: Kind,
    /// The subjects of the kind.
    subjects: Vec<u8>,
    /// Those of the other kinds.
    rivals: Vec<u8>,
    exceptions: Vec<u8>,
}

impl Reader {
    /// A reader for `kind`.
    pub fn new(kind: Kind, encoder: &Encoder<'_>) -> Self {
        let others = Kind::ALL.into_iter().filter(|other| *other != kind);
        Self {
            kind,
            subjects: encoder.places(kind.subjects()),
            rivals: others.flat_map(|other| encoder.places(other.subjects())).collect(),
            exceptions: encoder.places(&EXCEPTIONS),
        }
    }

    /// How `entry` states the rule; `None` if it states none.
    pub fn ruling(&self, Placed { entry, about }: &Placed) -> Option<Ruling> {
        // INVARIANT: what is cancelled and changed by other rules than an order (a subscription, a booking) is never quoted as
        // the rule for orders.
        if entry.is_about_other_things {
            return None;
        }
        let share = |text: &Kept| text.share(&self.subjects);
        let (heading, whole) = (share(&entry.heading), share(&entry.whole).max(share(about)));
        let sentence = entry.sentences.iter().map(|sentence| share(&sentence.about)).fold(0.0, f32::max);
        let is_exception = entry.heading.share(&self.exceptions);
        let about = HEADING * heading.sqrt() + WHOLE * whole.sqrt() + SENTENCE * sentence.sqrt()
            - EXCEPTION * is_exception.sqrt();
        if about < WITH_A_LIMIT {
            return None;
        }
        let limits = self.limits(entry);
        let needed = if limits.contains(&true) || self.limits_in_all(entry) { WITH_A_LIMIT } else { WITHOUT };
        let strengths = self.strengths(entry, &limits);
        let states = about > needed && strengths.iter().any(|strength| *strength > FOLLOWS);
        states.then(|| Ruling { score: 1.0 / (1.0 + (needed - about).exp()), strengths })
    }

    /// Whether the text states a limit of this kind that no sentence states alone.
    fn limits_in_all(&self, entry: &Entry) -> bool {
        let text = [entry.passage.heading.as_str(), "\n", entry.passage.text.as_str()].concat();
        policy::facts(&text, entry.language).iter().any(|fact| fact.kind == self.kind.limit())
    }

    /// Whether each sentence, below the heading or the question before it, states a limit of this kind.
    fn limits(&self, entry: &Entry) -> Vec<bool> {
        let mut heading = entry.passage.heading.as_str();
        let mut limits = Vec::with_capacity(entry.sentences.len());
        for (at, sentence) in entry.sentences.iter().enumerate() {
            let words = entry.sentence(at);
            if sentence.is_question {
                heading = words;
            }
            let text = [heading, "\n", words].concat();
            let states = |fact: &Fact| fact.kind == self.kind.limit();
            let limit = || policy::facts(&text, entry.language).iter().any(states);
            limits.push(!sentence.is_question && !self.is_of_another(sentence) && limit());
        }
        limits
    }

    /// How strongly each sentence states the rule, which those of `limits` do.
    fn strengths(&self, entry: &Entry, limits: &[bool]) -> Vec<f32> {
        let mut strengths: Vec<f32> = Vec::with_capacity(entry.sentences.len());
        for (sentence, limits) in entry.sentences.iter().zip(limits) {
            let share = sentence.about.share(&self.subjects);
            // A rule quoted without what follows may say the opposite.
            let follows = !sentence.begins_paragraph
                && !self.is_of_another(sentence)
                && strengths.last().is_some_and(|last| *last >= SAYS);
            strengths.push(match () {
                () if sentence.is_question => 0.0,
                () if *limits => 1.0 + share,
                () if share >= SAYS => share,
                () if follows => FOLLOWS,
                () => 0.0,
            });
        }
        strengths
    }

    fn is_of_another(&self, Sentence { about, .. }: &Sentence) -> bool {
        about.share(&self.rivals) > RIVAL && about.share(&self.subjects) < SAYS
    }
}

#[cfg(test)]
mod tests;
