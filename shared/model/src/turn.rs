//! One turn of a conversation: what came, what was answered, and why.

use crate::{LineItemId, OrderName, Redacted, Reply, TurnId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A turn is claim, message and answer in one item: its key derives from the provider's message id, so that a repeat
/// finds the stored answer (invariant 5) for as long as the message exists.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turn {
    /// Its id.
    pub id: TurnId,
    /// Its place in the conversation, from 1.
    pub number: u64,
    /// When it was decided.
    pub at: Timestamp,
    /// What began it.
    pub kind: TurnKind,
    /// Who speaks in `replies`.
    pub author: Author,
    /// What the shopper wrote, if the shopper began it.
    pub text: Option<Redacted<String>>,
    /// What came with it that is not text: file names, picture types, a location.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Redacted<String>>,
    /// What was answered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub replies: Vec<Reply>,
    /// Why (invariant 4).
    pub reason: Reason,
    /// What makes the answer's message id and reply address unguessable, where it leaves as mail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message_token: Option<Redacted<String>>,
}

impl Turn {
    /// The id under which web chat knows the reply at `index`.
    #[must_use]
    pub fn reply_id(&self, index: usize) -> String {
        format!("{}.{index}", self.id)
    }
}

/// What began a turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TurnKind {
    /// The shopper wrote.
    Message,
    /// The shopper signed in and the pending request went on.
    SignIn,
    /// A person of the shop wrote.
    Person,
    /// A person closed the conversation or handed it back.
    HandBack,
    /// A change that the shopper confirmed in the Customer Hub came to its end.
    Change,
}

/// Who speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Author {
    /// The agent.
    Agent,
    /// A person of the shop.
    Person,
    /// Nobody: the turn only records.
    Nobody,
}

/// Why the agent said what it said (invariant 4; at most 8 KB).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// The skill that decided.
    pub skill: Skill,
    /// The rule that decided.
    pub rule: Rule,
    /// The passages that were quoted, as `article#heading`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub passages: Vec<String>,
    /// The order's facts that decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<OrderFact>,
}

impl Reason {
    /// A reason without passages or order.
    #[must_use]
    pub const fn new(skill: Skill, rule: Rule) -> Self {
        Self { skill, rule, passages: Vec::new(), order: None }
    }
}

/// The order that a decision rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderFact {
    /// Which.
    pub name: OrderName,
    /// Its lines, at most 50.
    pub lines: Vec<LineFact>,
}

/// A line as it was when the decision was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineFact {
    /// Which.
    pub line: LineItemId,
    /// `currentQuantity`.
    pub current: u32,
    /// Not sent yet.
    pub unfulfilled: u32,
    /// What the shopper may still change.
    pub changeable: u32,
}

/// The skills.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Skill {
    /// Changes and cancellation of placed orders (OE-1).
    OrderEditing,
    /// Where is it.
    OrderStatus,
    /// Returns and exchanges.
    Returns,
    /// Answers from the shop's articles.
    Questions,
    /// A person.
    Handoff,
    /// Greetings, thanks, control words, limits: the conversation itself.
    Conversation,
}

/// The rule that decided, by name. Names are stable: transcripts, metrics and the preview use them as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// OE-10: order data only after sign-in.
    SignInNeeded,
    /// A sign-in link was asked for too often.
    SignInLimited,
    /// Signed in at an address that the customer's record does not hold.
    SignedInElsewhere,
    /// GAP-7: several orders fit, the shopper chooses.
    OrderChoice,
    /// The named order is not among the shopper's own.
    OrderNotFound,
    /// The shopper has no orders.
    NoOrders,
    /// The order is cancelled.
    OrderCancelled,
    /// Every line is refunded or removed.
    OrderRefunded,
    /// A state this version does not know, or a list that was cut.
    OrderUnknown,
    /// Everything has arrived.
    OrderDelivered,
    /// Everything has left, GAP-1.
    OrderInTransit,
    /// OE-15, OE-41: some lines can still be changed.
    OrderPartlyShipped,
    /// On hold.
    OrderOnHold,
    /// To be sent later.
    OrderScheduled,
    /// Being packed.
    OrderInProgress,
    /// OE-33: every line left is excluded by the policy.
    ProductExcluded,
    /// OE-31: the policy does not allow this change.
    ChangeNotAllowed,
    /// OE-30: the window is over.
    WindowOver,
    /// The time to send it back is over.
    ReturnOver,
    /// Nothing that has arrived can be sent back under the shop's rule.
    ReturnExcluded,
    /// The shop takes nothing back.
    ReturnNever,
    /// OE-23: the shop has confirmed no rule.
    NoRule,
    /// OE-14: nothing shipped, allowed.
    OrderEditable,
    /// OE-38: an item cannot be added.
    AddItem,
    /// OE-39: the Hub is not live.
    HubOff,
    /// Shopify did not answer, or throttled, or answered nonsense.
    ShopUnavailable,
    /// Answered from an article.
    ArticleQuoted,
    /// No article answers.
    ArticleMissing,
    /// Not understood, first time.
    NotUnderstood,
    /// Written in a language outside the twelve.
    LanguageNotSupported,
    /// Not understood, second time.
    NotUnderstoodTwice,
    /// Outside what the agent does.
    OutsideSkill,
    /// The shopper asked for a person.
    PersonAsked,
    /// The shopper agreed to a person.
    PersonAccepted,
    /// The shopper declined a person.
    PersonDeclined,
    /// A person holds the conversation: the agent is silent.
    PersonHolds,
    /// A greeting.
    Greeted,
    /// Thanks.
    Thanked,
    /// A yes or no to nothing.
    NothingPending,
    /// Stop word.
    OptedOut,
    /// The recipient is opted out: silence.
    OptedOutSilence,
    /// Start word after an opt-out.
    OptedIn,
    /// HELP or INFO.
    HelpAsked,
    /// A message without text.
    NoText,
    /// An automatic mail: kept, not answered.
    AutomaticMail,
    /// Over a limit.
    OverLimit,
    /// A person closed the conversation or handed it back.
    HandedBack,
    /// What the shopper changed in the Customer Hub is made.
    ChangeMade,
    /// It could not be made: nothing was changed.
    ChangeRefused,
    /// Whether it was made nobody knows: a person looks.
    ChangeUnclear,
}

impl Rule {
    /// The name in transcripts, logs and metrics.
    #[must_use]
    pub fn name(self) -> String {
        // A unit variant's `Debug` is its name; names are snake case everywhere else.
        let mut name = String::new();
        for c in format!("{self:?}").chars() {
            if c.is_ascii_uppercase() && !name.is_empty() {
                name.push('_');
            }
            name.push(c.to_ascii_lowercase());
        }
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rules_name_is_what_is_stored() {
        for rule in [Rule::SignInNeeded, Rule::OrderEditable, Rule::NoText] {
            assert_eq!(serde_json::to_string(&rule).unwrap(), format!("\"{}\"", rule.name()));
        }
    }
}
