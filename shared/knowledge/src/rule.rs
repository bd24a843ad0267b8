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

    /// Its name in texts and commands.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::OrderChange => "order_change",
            Self::Cancellation => "cancellation",
            Self::Returns => "returns",
            Self::Shipping => "shipping",
        }
    }

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

    /// What reads like such a rule and is none: adding to an order is not changing it (OE-38).
    const fn no_case(self) -> &'static [&'static str] {
        match self {
            Self::OrderChange => &["add-item", "combine-orders"],
            Self::Cancellation | Self::Returns | Self::Shipping => &[],
        }
    }

    /// The subjects under which a shopper looks for it.
    const fn area(self) -> &'static [&'static str] {
        match self {
            Self::OrderChange | Self::Cancellation => {
                &["change-", "cancel-", "too-late", "add-item", "combine", "order-", "how-to-order"]
            }
            Self::Returns => &["return-", "not-returnable", "exchange", "refund-", "withdrawal"],
            Self::Shipping => {
                &["delivery-", "free-shipping", "express", "processing", "countries", "carrier", "late-"]
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
const EXCEPTIONS: [&str; 10] = [
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
/// Less is enough about shipping: what it costs is no limit that is read, and nothing is refused by it.
const WITHOUT_FOR_SHIPPING: f32 = 7.0;

/// A heading that is less than this about what a shopper looks for does not lead to the rule.
const LEADS: f32 = 0.1;
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
    /// Those under which a shopper looks for it.
    area: Vec<u8>,
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
            area: encoder.places(kind.area()),
            rivals: others
                .flat_map(|other| encoder.places(other.subjects()))
                .chain(encoder.places(kind.no_case()))
                .collect(),
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
        let (heading, whole) = (self.share(&entry.heading), self.share(&entry.whole).max(self.share(about)));
        let sentence = entry.sentences.iter().map(|sentence| self.share(&sentence.about)).fold(0.0, f32::max);
        let is_exception = entry.heading.share(&self.exceptions);
        let about = HEADING * heading.sqrt() + WHOLE * whole.sqrt() + SENTENCE * sentence.sqrt()
            - EXCEPTION * is_exception.sqrt();
        if about < WITH_A_LIMIT {
            return None;
        }
        let of_another = self.of_another(entry);
        let limits = self.limits(entry, &of_another);
        let is_limited = limits.iter().flatten().chain(&self.limits_in_all(entry)).any(sets_a_limit);
        let limits: Vec<bool> = limits.iter().map(|facts| !facts.is_empty()).collect();
        let needed = match self.kind {
            _ if is_limited => WITH_A_LIMIT,
            Kind::Shipping => WITHOUT_FOR_SHIPPING,
            _ => WITHOUT,
        };
        let strengths = self.strengths(entry, &limits, &of_another);
        let states = about > needed && strengths.iter().any(|strength| *strength > FOLLOWS);
        states.then(|| Ruling { score: 1.0 / (1.0 + (needed - about).exp()), strengths })
    }

    /// The limits of this kind that the text states as a whole.
    fn limits_in_all(&self, entry: &Entry) -> Vec<Fact> {
        self.facts(&[entry.passage.heading.as_str(), "\n", entry.passage.text.as_str()].concat(), entry)
    }

    fn facts(&self, text: &str, entry: &Entry) -> Vec<Fact> {
        let mut facts = policy::facts(text, entry.language);
        facts.retain(|fact| fact.kind == self.kind.limit());
        facts
    }

    /// Every limit of this kind that the text states, as a whole or sentence by sentence.
    pub fn stated(&self, entry: &Entry) -> Vec<Fact> {
        if self.is_of_another(&entry.whole) {
            return Vec::new();
        }
        let all = self.limits_in_all(entry);
        if !all.is_empty() {
            return all;
        }
        self.limits(entry, &self.of_another(entry)).into_iter().flatten().collect()
    }

    /// Whether a shopper who looks for the rule would look below this heading.
    pub fn leads_to_it(&self, heading: &Kept) -> bool {
        heading.share(&self.area) >= LEADS
    }

    /// Whether `entry` speaks of what a shopper looks for with the rule.
    pub fn concerns(&self, entry: &Entry) -> bool {
        let sentences = entry.sentences.iter().map(|sentence| &sentence.about);
        let about = [&entry.heading, &entry.whole].into_iter().chain(sentences);
        !entry.is_about_other_things && about.into_iter().any(|about| about.share(&self.area) >= SAYS)
    }

    /// How much a text is about this kind of rule, between 0 and 1.
    fn share(&self, text: &Kept) -> f32 {
        text.share(&self.subjects)
    }

    /// The limits of this kind that each sentence states below the heading, or the question before it.
    fn limits(&self, entry: &Entry, of_another: &[bool]) -> Vec<Vec<Fact>> {
        let mut heading = entry.passage.heading.as_str();
        let mut limits = Vec::with_capacity(entry.sentences.len());
        for ((at, sentence), of_another) in entry.sentences.iter().enumerate().zip(of_another) {
            let words = entry.sentence(at);
            if sentence.is_question {
                heading = words;
            }
            let has_none = sentence.is_question || *of_another;
            let text = || [heading, "\n", words].concat();
            limits.push(if has_none { Vec::new() } else { self.facts(&text(), entry) });
        }
        limits
    }

    /// How strongly each sentence states the rule, which those of `limits` do.
    fn strengths(&self, entry: &Entry, limits: &[bool], of_another: &[bool]) -> Vec<f32> {
        let mut strengths: Vec<f32> = Vec::with_capacity(entry.sentences.len());
        for ((sentence, limits), of_another) in entry.sentences.iter().zip(limits).zip(of_another) {
            let share = self.share(&sentence.about);
            // A rule quoted without what follows may say the opposite.
            let follows = !sentence.begins_paragraph
                && !of_another
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

    /// Whether a text is about another rule, and not about this one.
    fn is_of_another(&self, about: &Kept) -> bool {
        about.share(&self.rivals) > RIVAL && self.share(about) < SAYS
    }

    /// Whether each sentence is about another rule, and neither the heading nor the question before it about this one.
    fn of_another(&self, entry: &Entry) -> Vec<bool> {
        let rivals = |about: &Kept| about.share(&self.rivals);
        let mut heading = &entry.heading;
        let mut of_another = Vec::with_capacity(entry.sentences.len());
        for Sentence { about, is_question, .. } in &entry.sentences {
            if *is_question {
                heading = about;
            }
            let is_led_to = self.share(heading) > rivals(heading);
            of_another.push(self.is_of_another(about) && !is_led_to);
        }
        of_another
    }
}

/// Whether a fact says more than what the rule is not for.
fn sets_a_limit(fact: &Fact) -> bool {
    fact.window.is_some() || !fact.until.is_empty() || fact.never
}

#[cfg(test)]
mod tests;
