//! Replies for the widget.

use model::{Author, Card, ConversationId, Quote, Reply, Turn};
use serde::Serialize;

/// The answer to a posted message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// The conversation.
    pub conversation: ConversationId,
    /// What was answered; empty while a person holds the conversation.
    pub replies: Vec<Entry>,
}

/// What arrived since.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Transcript {
    /// The entries, oldest first.
    pub replies: Vec<Entry>,
}

/// One entry of a conversation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// Its id, to ask for what came after it.
    pub id: String,
    /// Who speaks; absent for the agent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<&'static str>,
    /// The words.
    pub text: String,
    /// The shop's own words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quote: Option<Quote>,
    /// The order card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card: Option<Card>,
    /// Where to go next.
    pub actions: Vec<model::Action>,
}

/// The answer that the turn holds.
#[must_use]
pub fn answer(conversation: &ConversationId, turn: &Turn) -> Answer {
    Answer { conversation: conversation.clone(), replies: replies(turn) }
}

/// Everything after the entry `after`, or from the beginning. With `after`, the shopper's own messages are left out:
/// the browser that sent them shows them already.
#[must_use]
pub fn transcript(turns: &[Turn], after: Option<&str>) -> Transcript {
    let entries = turns.iter().flat_map(|turn| {
        let own = if after.is_none() { own(turn) } else { None };
        own.into_iter().chain(replies(turn))
    });
    let Some(after) = after else { return Transcript { replies: entries.collect() } };
    let entries: Vec<Entry> = entries.collect();
    let known = entries.iter().position(|entry| entry.id == after);
    Transcript { replies: entries.into_iter().skip(known.map_or(0, |place| place + 1)).collect() }
}

fn own(turn: &Turn) -> Option<Entry> {
    let text = turn.text.as_ref()?.reveal().clone();
    let id = turn.id.to_string();
    Some(Entry { id, from: Some("shopper"), text, quote: None, card: None, actions: vec![] })
}

fn replies(turn: &Turn) -> Vec<Entry> {
    let from = matches!(turn.author, Author::Person).then_some("person");
    let entry = |(place, reply): (usize, &Reply)| Entry {
        id: turn.reply_id(place),
        from,
        text: reply.text.clone(),
        quote: reply.quote.clone(),
        card: reply.card.clone(),
        actions: reply.actions.clone(),
    };
    // INVARIANT: what only records is not said: a person may be speaking (invariant 6).
    let said = turn.replies.iter().filter(|_| turn.author != Author::Nobody);
    said.enumerate().map(entry).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::{Reason, Redacted, Rule, Skill, TurnId, TurnKind};

    fn turn(number: u64, text: &str, reply: &str) -> Turn {
        Turn {
            id: TurnId::from_body(&format!("{number:016}")).unwrap(),
            number,
            at: jiff::Timestamp::UNIX_EPOCH,
            kind: TurnKind::Message,
            author: Author::Agent,
            text: Some(Redacted::new(text.to_owned())),
            attachments: vec![],
            replies: vec![Reply { text: reply.to_owned(), ..Reply::default() }],
            reason: Reason::new(Skill::Conversation, Rule::Greeted),
            message_token: None,
        }
    }

    #[test]
    fn a_transcript_from_the_beginning_shows_both_sides() {
        let texts: Vec<String> = transcript(&[turn(1, "hi", "hello"), turn(2, "bye", "see you")], None)
            .replies
            .into_iter()
            .map(|e| e.text)
            .collect();
        assert_eq!(texts, ["hi", "hello", "bye", "see you"]);
    }

    #[test]
    fn what_came_after_an_entry_begins_behind_it() {
        let turns = [turn(1, "hi", "hello"), turn(2, "bye", "see you")];
        let later = transcript(&turns, Some(&turns[0].reply_id(0)));
        assert_eq!(later.replies.iter().map(|e| e.text.as_str()).collect::<Vec<_>>(), ["see you"]);
    }

    #[test]
    fn an_answer_has_the_shape_the_widget_reads() {
        let turn = turn(1, "hi", "hello");
        let conversation = ConversationId::from_body("0123456789abcdef").unwrap();
        insta::assert_json_snapshot!(answer(&conversation, &turn), @r#"
        {
          "conversation": "conv_0123456789abcdef",
          "replies": [
            {
              "id": "turn_0000000000000001.0",
              "text": "hello",
              "actions": []
            }
          ]
        }
        "#);
    }
}
