//! Text to meaning: language, intents, topics and order references of one message. Pure: no I/O, no clock, no
//! randomness. The labels are those of the contract; what finds them stands behind [`understand`] and may change.
//!
//! Today the intents come from rules for English. A message in another of the twelve languages has its language and
//! its order references, and no intent.

mod answers;
mod en;
mod language;
mod lexicon;
mod meaning;
mod orders;
mod pattern;
mod score;
mod spelling;
mod text;

pub use meaning::{Aspect, Awaiting, Hints, Intent, Meaning, OrderRef, Scored, THRESHOLD, Topic};

use model::Language;

/// What `text` means. Any text is answered; time and memory are linear in its length.
#[must_use]
pub fn understand(text: &str, hints: &Hints) -> Meaning {
    let language = language::of(text, *hints);
    let orders = orders::find(text);
    let rest = Meaning { language, orders, ..Meaning::default() };
    if language == Some(Language::En) { english(text, hints.awaiting, rest) } else { rest }
}

fn english(text: &str, awaiting: Awaiting, known: Meaning) -> Meaning {
    let tables = en::tables();
    let tokens = text::read(text, &tables.lexicon);
    let choosing = awaiting == Awaiting::OrderChoice;
    let choice = choosing.then(|| answers::choice(tables, &tokens, text)).flatten();
    if let Some(answer) = answers::whole(tables, &tokens, awaiting) {
        return Meaning { intents: vec![answer], choice, ..known };
    }
    let flags = if known.orders.is_empty() { 0 } else { tables.names_order };
    let said = score::weigh(tables, &tokens, flags);
    let opening = answers::opening(tables, &tokens, awaiting);
    let intents = match opening {
        Some(answer) if said.intents.first().is_none_or(|first| first.p < answer.p) => vec![answer],
        _ => said.intents,
    };
    Meaning { intents, topics: said.topics, choice, ..known }
}
