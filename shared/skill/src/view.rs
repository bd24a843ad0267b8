//! What a decision is made from, and what it is.

use crate::Statement;
use jiff::Timestamp;
use model::stated::Fact;
use model::{
    Conversation, Focus, Language, Listing, Order, OrderId, OrderSummary, Quote, Reason, Stage, Tenant,
};
use std::collections::BTreeMap;
use understand::Meaning;

/// Everything a decision may look at.
#[derive(Debug, Clone, Copy)]
pub struct View<'a> {
    /// The shop.
    pub tenant: &'a Tenant,
    /// The conversation as it was read.
    pub conversation: &'a Conversation,
    /// What happened.
    pub event: Event<'a>,
    /// Whether a verified customer stands behind the conversation (OE-40).
    pub signed_in: bool,
    /// What was fetched so far.
    pub facts: &'a Facts,
    /// When.
    pub now: Timestamp,
}

/// What happened.
#[derive(Debug, Clone, Copy)]
pub enum Event<'a> {
    /// The shopper wrote something.
    Message(&'a Meaning),
    /// Something came without text: a picture, a location, an empty mail.
    NoText,
    /// A control word of SMS or WhatsApp.
    Keyword(Keyword),
    /// A mail that a machine wrote: kept, never answered (RFC 3834).
    AutomaticMail,
    /// The shopper signed in, and this conversation may know it.
    SignedIn,
    /// The shopper signed in, but the customer's record does not hold this conversation's address.
    SignedInElsewhere,
}

impl Event<'_> {
    /// The language of what was written, where that is known.
    #[must_use]
    pub fn language(self) -> Option<Language> {
        if let Self::Message(meaning) = self { meaning.language } else { None }
    }
}

/// A control word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keyword {
    /// No more messages.
    Stop,
    /// Messages again, after a stop.
    Start,
    /// Who is this.
    Help,
}

/// A question to the shop's articles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ask {
    /// The rule about changing a placed order.
    OrderChange,
    /// The rule about cancelling one.
    Cancellation,
    /// The rule about returns.
    Returns,
    /// What the message itself asks.
    Question,
}

/// A passage that answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// `article#heading`, for the reason.
    pub id: String,
    /// The shop's words.
    pub quote: Quote,
    /// The language that they are written in.
    pub language: Language,
    /// The limits that they state: proposals, told where the shopper reads another language.
    pub facts: Vec<Fact>,
}

/// Shopify did not answer, throttled, refused or answered nonsense.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unavailable;

/// What was fetched for this decision. A missing entry was not asked for yet.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// The verified customer's newest orders.
    pub orders: Option<Result<Listing<OrderSummary>, Unavailable>>,
    /// The one order in full; `Ok(None)`: not the customer's, or gone.
    pub order: Option<Result<Option<Order>, Unavailable>>,
    /// What the articles answered.
    pub passages: BTreeMap<Ask, Option<Passage>>,
}

/// A fact that the decision needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// The newest orders of the verified customer.
    Orders,
    /// One of them in full.
    Order(OrderId),
    /// A passage.
    Passage(Ask),
}

/// One step towards a decision.
#[derive(Debug, Clone)]
#[expect(clippy::large_enum_variant, reason = "made once a turn and taken apart at once")]
pub enum Step {
    /// Fetch this, then decide again.
    Need(Need),
    /// Decided.
    Decided(Decision),
}

/// What to do next, free of language.
#[derive(Debug, Clone, PartialEq)]
pub struct Decision {
    /// What to say, as paragraphs of one reply; empty: nothing.
    pub say: Vec<Statement>,
    /// What the agent waits for afterwards.
    pub stage: Stage,
    /// What was talked about.
    pub focus: Option<Focus>,
    /// Messages in a row that were not understood.
    pub misses: u8,
    /// Whether a person gets the conversation now.
    pub hand_over: bool,
    /// Whether the recipient stops or resumes messages.
    pub opted_out: Option<bool>,
    /// Why.
    pub reason: Reason,
}

impl Decision {
    /// A decision that says `say` for `reason` and leaves nothing pending. Whatever was understood ends a row of
    /// misses.
    #[must_use]
    pub fn new(view: &View<'_>, reason: Reason, say: Vec<Statement>) -> Self {
        Self {
            say,
            stage: Stage::Idle,
            focus: view.conversation.focus.clone(),
            misses: 0,
            hand_over: false,
            opted_out: None,
            reason,
        }
    }

    /// The same, waiting for `stage`.
    #[must_use]
    pub fn waiting(self, stage: Stage) -> Self {
        Self { stage, ..self }
    }
}
