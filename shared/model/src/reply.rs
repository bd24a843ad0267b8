//! What the agent says, before a channel gives it its form.

use serde::{Deserialize, Serialize};

/// One answer of the agent in the shopper's language. A channel adds form (card, mail, segments), never words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// Sentences; paragraphs are separated by a blank line. Complete without what follows.
    pub text: String,
    /// The shop's own words, quoted after the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote: Option<Quote>,
    /// The order card (OE-17), shown by web chat only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<Card>,
    /// Where to go next; the first is the one that a text message carries.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<Action>,
}

/// A passage of the shop's articles.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    /// The passage, or the sentences of it that answer.
    pub text: String,
    /// The article's title.
    pub title: String,
    /// Where the article can be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// A link with its label.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    /// What it does, for tests and counts; the label is for people.
    pub kind: ActionKind,
    /// The words on it, in the shopper's language.
    pub label: String,
    /// Where it leads; absolute and `https` outside the local run.
    pub url: String,
}

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ActionKind {
    /// Sign in at the shop.
    SignIn,
    /// The order in the Customer Hub.
    OpenOrder,
    /// The Hub's orders tab (OE-18, OE-19).
    OrdersTab,
    /// The delivery address of the order.
    EditAddress,
    /// Size, colour or variant of a line.
    EditVariant,
    /// Quantity of a line.
    EditQuantity,
    /// Cancelling the order.
    Cancel,
    /// The carrier's page.
    Track,
    /// The returns portal.
    Return,
    /// The storefront, to place a new order.
    Shop,
    /// An article of the shop.
    Read,
}

/// The order card of web chat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// The order's name.
    pub order: String,
    /// The order in the Hub.
    pub url: String,
    /// Its items.
    pub items: Vec<CardItem>,
}

/// One item on the card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardItem {
    /// Title and variant.
    pub title: String,
    /// The picture, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
    /// How many are left of it.
    pub quantity: u32,
    /// How many of them can still be changed.
    pub changeable: u32,
    /// What is so of it, in words: "shipped on 3 March", "personalised, cannot be changed".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// What can be done with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<Action>,
}
