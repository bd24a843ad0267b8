//! What a message means: the label contract as types. Their JSON form is the contract's, label by label.

use crate::labels::{Aspect, Intent, Topic};
use model::{Language, OrderName};
use serde::ser::SerializeSeq;
use serde::{Serialize, Serializer};

/// The probability from which a wish about an order is returned as the main one. At this one a wrong wish is rarer than
/// a question back (2.0 and 2.5 in a hundred messages of the evaluation set).
pub const THRESHOLD: f32 = 0.57;

/// What is known around the message: it decides only what the message itself leaves open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Hints {
    /// The language of the conversation so far, for a message too short or mixed to tell.
    pub conversation: Option<Language>,
    /// The shop's language, when there is no conversation yet.
    pub shop: Option<Language>,
    /// What the agent asked last.
    pub awaiting: Awaiting,
    /// What the conversation was about so far.
    pub about: Option<Intent>,
}

impl Hints {
    /// What the conversation waits for, or else what it is about, by its name in the corpus.
    pub(crate) const fn state(self) -> &'static str {
        match (self.awaiting, self.about) {
            (Awaiting::Nothing, Some(about)) => about.name(),
            (Awaiting::Nothing, None) => "",
            (awaiting, _) => awaiting.name(),
        }
    }
}

/// What the agent asked last.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Awaiting {
    /// Nothing that wants an answer.
    #[default]
    Nothing,
    /// A question with yes or no for an answer.
    YesNo,
    /// Which of several orders is meant.
    OrderChoice,
    /// That the shopper signs in.
    SignIn,
}

impl Awaiting {
    /// Its name in the corpus and in `--state`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::YesNo => "yes_no",
            Self::OrderChoice => "order_choice",
            Self::SignIn => "sign_in",
        }
    }

    /// What has this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let all = [Self::Nothing, Self::YesNo, Self::OrderChoice, Self::SignIn];
        all.into_iter().find(|awaiting| awaiting.name() == name)
    }
}

/// What one message means.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Meaning {
    /// The message's language; `None` is for one outside the twelve.
    pub language: Option<Language>,
    /// What the shopper wants, the main wish first. Empty: not understood.
    pub intents: Vec<Scored>,
    /// Up to two of the ten topics, most likely first (IN-13, IN-14).
    #[serde(serialize_with = "topics")]
    pub topics: Vec<(Topic, f32)>,
    /// Every order that is mentioned, in the order of mention, each once.
    pub orders: Vec<OrderRef>,
    /// The place in the list the agent offered, from 0; `usize::MAX` is "the last one", however long the list is.
    /// Only while the agent waits for an order to be chosen. Not part of the report.
    #[serde(skip)]
    pub choice: Option<usize>,
}

impl Meaning {
    /// The most likely intent.
    #[must_use]
    pub fn first(&self) -> Option<&Scored> {
        self.intents.first()
    }
}

/// One intent with its probability.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Scored {
    /// What the shopper wants.
    pub intent: Intent,
    /// How likely, between 0 and 1, two decimals; about an order at least [`THRESHOLD`].
    pub p: f32,
    /// What exactly, in the order of the contract, each once.
    pub aspects: Vec<Aspect>,
}

/// An order that the message points at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OrderRef {
    /// By its name, as the contract normalises it: `#1001`, `NO-1001`, `1044-NL`.
    Named(OrderName),
    /// The last, latest, most recent one.
    Last,
}

impl OrderRef {
    /// As the contract writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Named(name) => name.as_str(),
            Self::Last => "last",
        }
    }
}

impl Serialize for OrderRef {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Serialize)]
struct TopicLine {
    topic: Topic,
    p: f32,
}

fn topics<S: Serializer>(topics: &Vec<(Topic, f32)>, serializer: S) -> Result<S::Ok, S::Error> {
    let mut lines = serializer.serialize_seq(Some(topics.len()))?;
    for &(topic, p) in topics {
        lines.serialize_element(&TopicLine { topic, p })?;
    }
    lines.end()
}
