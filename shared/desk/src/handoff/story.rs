//! The story of a conversation, for a help desk's program.

use crate::Tenancy;
use jiff::Timestamp;
use model::{Author, Conversation, OrderFact, Outbox, Turn};
use serde::Serialize;
use serde_json::{Value, json};

/// What the help desk gets, version 1.
#[derive(Debug, Serialize)]
struct Story<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    v: u8,
    conversation: &'a str,
    shop: &'a str,
    channel: &'static str,
    /// Where the shopper can be answered; `null` for web chat.
    address: Option<&'a str>,
    /// Shopify's id of the customer, if signed in.
    customer: Option<u64>,
    reason: Value,
    order: Value,
    transcript: Vec<Line<'a>>,
}

#[derive(Debug, Serialize)]
struct Line<'a> {
    at: Timestamp,
    from: &'static str,
    text: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    attachments: Vec<&'a str>,
}

/// Everything that the person who takes over needs.
pub(super) fn story(
    tenancy: &Tenancy,
    seen: &Conversation,
    turns: &[Turn],
    out: &Outbox,
    now: Timestamp,
) -> Value {
    let handed = turns.iter().find(|turn| turn.id == out.turn);
    let before = turns.iter().rev().find(|turn| turn.number < out.number && turn.author == Author::Agent);
    let order = last_order(turns);
    let story = Story {
        kind: "handoff",
        v: 1,
        conversation: seen.id.as_str(),
        shop: &tenancy.tenant.shop,
        channel: seen.channel.name(),
        address: seen.address.as_ref().map(|address| address.reveal().as_str()),
        customer: seen.identity.customer(now).map(|customer| customer.id().0),
        reason: json!({ "asked": handed.map(|turn| turn.reason.rule), "before": before.map(|turn| turn.reason.rule) }),
        order: json!(order),
        transcript: turns.iter().flat_map(lines).collect(),
    };
    json!(story)
}

/// The order as it was looked at last; by its name alone where nobody looked.
pub(super) fn last_order(turns: &[Turn]) -> Option<&OrderFact> {
    let facts = || turns.iter().rev().filter_map(|turn| turn.reason.order.as_ref());
    facts().find(|fact| !fact.lines.is_empty()).or_else(|| facts().next())
}

fn lines(turn: &Turn) -> Vec<Line<'_>> {
    let attachments: Vec<&str> = turn.attachments.iter().map(|name| name.reveal().as_str()).collect();
    let text = turn.text.as_ref().map_or("", |text| text.reveal());
    let own = (turn.text.is_some() || !attachments.is_empty()).then_some(Line {
        at: turn.at,
        from: "shopper",
        text,
        attachments,
    });
    let from = match turn.author {
        Author::Person => "person",
        Author::Agent => "agent",
        Author::Nobody => "event",
    };
    let replies =
        turn.replies.iter().map(|reply| Line { at: turn.at, from, text: &reply.text, attachments: vec![] });
    own.into_iter().chain(replies).collect()
}
