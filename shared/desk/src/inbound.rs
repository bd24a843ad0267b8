//! What a channel hands to the desk: verified, parsed, never looked at again.

use crate::{Tenancy, Token};
use model::{Address, Channel, Conversation, ConversationId, Redacted, RequestKind, Stage, TurnId};
use skill::{Event, Keyword};
use std::sync::Arc;
use understand::{Awaiting, Hints, Intent, Meaning, understand};

/// One message, from a verified route.
#[derive(Clone)]
pub struct Inbound {
    /// The shop it came to.
    pub tenancy: Arc<Tenancy>,
    /// Its conversation.
    pub conversation: ConversationId,
    /// Its turn: the same for a repeat of the same message.
    pub turn: TurnId,
    /// Where it came from.
    pub channel: Channel,
    /// Where replies go; `None` for web chat.
    pub address: Option<Address>,
    /// Web chat: the right to speak in the conversation.
    pub token: Option<Token>,
    /// What it says.
    pub content: Content,
    /// The control word that the whole text is, if it is one.
    pub control: ControlWord,
    /// What came with it that is not text, by name or type.
    pub attachments: Vec<Redacted<String>>,
    /// Mail: how answers find this thread.
    pub thread: Option<MailThread>,
}

/// What a message says.
#[derive(Debug, Clone)]
pub enum Content {
    /// Words.
    Text(Redacted<String>),
    /// No words: a picture, a location, an empty mail.
    Nothing,
    /// A mail that a machine wrote.
    Automatic(Redacted<String>),
}

/// What a text is as a control word, which depends on whether its sender is opted out: YES is a start word then, and an
/// answer otherwise.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ControlWord {
    /// From a sender who gets messages.
    pub opted_in: Option<Keyword>,
    /// From a sender who is opted out.
    pub opted_out: Option<Keyword>,
}

impl ControlWord {
    const fn of(self, seen: &Conversation) -> Option<Keyword> {
        if seen.opted_out { self.opted_out } else { self.opted_in }
    }
}

/// The thread a mail belongs to.
#[derive(Debug, Clone)]
pub struct MailThread {
    /// Its subject.
    pub subject: Redacted<String>,
    /// Its own message id, if it has one.
    pub message_id: Option<String>,
    /// The sender proved to be who the address says (DMARC pass at our receiver).
    pub sender_proven: bool,
}

impl Inbound {
    /// The words, if there are any.
    pub(crate) fn text(&self) -> Option<&Redacted<String>> {
        match &self.content {
            Content::Text(text) | Content::Automatic(text) => Some(text),
            Content::Nothing => None,
        }
    }

    /// What the words mean, with what the agent asked last as a hint.
    pub(crate) fn meaning(&self, seen: &Conversation) -> Option<Meaning> {
        // INVARIANT: control words are never understood as anything else.
        let (Content::Text(text), None) = (&self.content, self.control.of(seen)) else { return None };
        let conversation = (seen.turns > 0).then_some(seen.language);
        let hints = Hints {
            conversation,
            shop: Some(self.tenancy.tenant.language),
            awaiting: awaiting(&seen.stage),
            about: seen.focus.as_ref().map(|focus| about(focus.request.kind)),
        };
        Some(understand(text.reveal(), &hints))
    }

    /// The event that the skills decide about.
    pub(crate) fn event<'a>(&self, seen: &Conversation, meaning: Option<&'a Meaning>) -> Event<'a> {
        if let Some(keyword) = self.control.of(seen) {
            return Event::Keyword(keyword);
        }
        match (&self.content, meaning) {
            (Content::Automatic(_), _) => Event::AutomaticMail,
            (_, Some(meaning)) => Event::Message(meaning),
            _ => Event::NoText,
        }
    }
}

const fn about(kind: RequestKind) -> Intent {
    match kind {
        RequestKind::Edit => Intent::EditOrder,
        RequestKind::Cancel => Intent::CancelOrder,
        RequestKind::AddItem => Intent::AddItem,
        RequestKind::Status => Intent::OrderStatus,
        RequestKind::Return => Intent::ReturnOrExchange,
    }
}

const fn awaiting(stage: &Stage) -> Awaiting {
    match stage {
        Stage::Idle => Awaiting::Nothing,
        Stage::SignIn(_) => Awaiting::SignIn,
        Stage::OrderChoice(_) => Awaiting::OrderChoice,
        Stage::PersonOffered { .. } => Awaiting::YesNo,
    }
}
