//! Messages that are nothing but a greeting, thanks, a yes or a no, and answers to what the agent asked.

use crate::en::Tables;
use crate::lexicon::WordId;
use crate::meaning::{Awaiting, Intent, Scored};
use crate::score::probability;
use crate::text::Token;

/// Names after a greeting or thanks are not in the lexicon; a message with more unknown words says something else.
const NAMES: usize = 2;
/// Whole messages of one kind leave little doubt.
const WHOLE: u8 = 97;
/// The first word says yes or no, and the rest was not understood.
const FIRST_WORD: u8 = 80;

/// The kind of a message that holds nothing else.
pub(crate) fn whole(tables: &Tables, tokens: &[Token], awaiting: Awaiting) -> Option<Scored> {
    let is = |class: &str, token: &Token| tables.lexicon.class(class).is_some_and(|set| set.has(token.word));
    let any = |class: &str| tokens.iter().any(|token| is(class, token));
    let known = |token: &Token| {
        token.filler
            || ["greeting", "thanks", "affirm", "deny", "closing", "polite"].iter().any(|c| is(c, token))
    };
    let others = || tokens.iter().filter(|token| token.is_word() && !known(token));
    let named = any("greeting") || any("thanks");
    if others().count() > if named { NAMES } else { 0 } || others().any(|token| token.word != WordId::UNKNOWN)
    {
        return None;
    }
    let asked = awaiting != Awaiting::Nothing;
    let order = [
        ("deny", Intent::Deny, true),
        ("affirm", Intent::Affirm, asked || !any("thanks")),
        ("thanks", Intent::Thanks, true),
        ("greeting", Intent::Greeting, true),
        ("affirm", Intent::Affirm, true),
        ("closing", Intent::Deny, true),
    ];
    let kind = order.into_iter().find(|(class, _, counts)| *counts && any(class));
    kind.map(|(_, intent, _)| scored(intent, WHOLE))
}

/// The yes or no that a longer answer begins with. Only for a question that wants one.
pub(crate) fn opening(tables: &Tables, tokens: &[Token], awaiting: Awaiting) -> Option<Scored> {
    if !matches!(awaiting, Awaiting::YesNo | Awaiting::SignIn) {
        return None;
    }
    let first = tokens.iter().find(|token| token.is_word() && !token.filler)?;
    let is = |class: &str| tables.lexicon.class(class).is_some_and(|set| set.has(first.word));
    let intent = if is("deny") { Intent::Deny } else { is("affirm").then_some(Intent::Affirm)? };
    Some(scored(intent, FIRST_WORD))
}

/// Which place of the list is meant: "the second one" is 1, "the last one" is `usize::MAX`.
pub(crate) fn choice(tables: &Tables, tokens: &[Token], text: &str) -> Option<usize> {
    if let Ok(number @ 1..=9) = text.trim().trim_end_matches(['.', ')', '!']).parse::<usize>() {
        return Some(number - 1);
    }
    let place = |token: &Token| {
        let places = ["place_1", "place_2", "place_3", "place_4", "place_5", "place_6"];
        places.iter().position(|class| tables.lexicon.class(class).is_some_and(|set| set.has(token.word)))
    };
    let last = |token: &Token| tables.lexicon.class("place_last").is_some_and(|set| set.has(token.word));
    let said: Vec<_> =
        tokens.iter().filter_map(|t| place(t).or_else(|| last(t).then_some(usize::MAX))).collect();
    // "the first and the second" is no choice.
    said.first().copied().filter(|first| said.iter().all(|place| place == first))
}

fn scored(intent: Intent, percent: u8) -> Scored {
    Scored { intent, p: probability(percent), aspects: Vec::new() }
}
