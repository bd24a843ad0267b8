//! A line of the corpus as something to learn from.

use crate::corpus::Line;
use crate::random::Random;
use model::Language;
use understand::training::{Dictionary, Reading, read};
use understand::{Aspect, Intent, Topic};

/// The share of messages that get a slip or lose their marks, another one each round.
const SLIPS: f32 = 0.3;
/// The share of messages that turn up in the middle of a conversation about something else.
const INTERRUPTS: f32 = 0.2;
/// Shorter messages may be answers, which mean something else there.
const NO_ANSWER: usize = 5;

/// Noise is no longer than that.
const NOISE_WORDS: usize = 5;

/// What the network should say.
#[derive(Debug, Clone)]
pub(crate) struct Target {
    /// The place of the main wish among the intents; behind them: none.
    pub main: usize,
    /// Each intent, aspect and topic: 0 or 1.
    pub marks: Vec<f32>,
}

/// A message and what it means.
#[derive(Debug, Clone)]
pub(crate) struct Lesson {
    language: Language,
    state: String,
    text: String,
    pub target: Target,
}

impl Lesson {
    pub(crate) fn new(line: &Line) -> Self {
        let state = line.state.clone().unwrap_or_default();
        Self { language: line.language, state, text: line.text.clone(), target: target(line) }
    }

    /// The letters of a line in disorder: nothing that can be understood.
    pub(crate) fn noise(line: &Line, random: &mut Random) -> Self {
        let words: Vec<&str> = line.text.split_whitespace().take(NOISE_WORDS).collect();
        let mut letters: Vec<char> = words.concat().chars().filter(|c| c.is_alphabetic()).collect();
        random.shuffle(&mut letters);
        let mut letters = letters.into_iter();
        let noise = words.iter().map(|word| letters.by_ref().take(word.chars().count()).collect::<String>());
        let text = noise.collect::<Vec<_>>().join(" ");
        Self::new(&Line {
            intents: vec![],
            topics: vec![],
            orders: vec![],
            state: None,
            text,
            ..line.clone()
        })
    }

    /// As it is written.
    pub(crate) fn read(&self, dictionary: &Dictionary<'_>) -> Reading {
        read(&self.text, self.language, &self.state, dictionary)
    }

    /// As somebody else might have written it, at another moment.
    pub(crate) fn told_anew(&self, dictionary: &Dictionary<'_>, random: &mut Random) -> Reading {
        let text = if random.chance(SLIPS) { slipped(&self.text, random) } else { self.text.clone() };
        let may_interrupt = self.state.is_empty() && self.text.split_whitespace().count() >= NO_ANSWER;
        if may_interrupt && random.chance(INTERRUPTS) {
            let states = ["yes_no", "order_choice", "sign_in", "edit_order", "cancel_order", "order_status"];
            let state = states.get(random.below(states.len())).copied().unwrap_or_default();
            return read(&text, self.language, state, dictionary);
        }
        read(&text, self.language, &self.state, dictionary)
    }
}

fn target(line: &Line) -> Target {
    let has = |wanted: bool| if wanted { 1.0 } else { 0.0 };
    let main =
        line.intents.first().and_then(|(main, _)| Intent::ALL.iter().position(|intent| intent == main));
    let intents = Intent::ALL.iter().map(|intent| has(line.intents.iter().any(|(said, _)| said == intent)));
    let aspects =
        Aspect::ALL.iter().map(|aspect| has(line.intents.iter().any(|(_, said)| said.contains(aspect))));
    let topics = Topic::ALL.iter().map(|topic| has(line.topics.contains(topic)));
    Target { main: main.unwrap_or(Intent::ALL.len()), marks: intents.chain(aspects).chain(topics).collect() }
}

/// Without its marks, or with letters swapped, lost or doubled.
fn slipped(text: &str, random: &mut Random) -> String {
    if random.chance(0.3) {
        return text.chars().filter(|c| !matches!(c, '.' | ',' | '?' | '!')).collect();
    }
    let mut letters: Vec<char> = text.chars().collect();
    for _ in 0..=letters.len() / 40 {
        let at = random.below(letters.len().max(1));
        let inside = letters.get(at..at + 2).is_some_and(|pair| pair.iter().all(|c| c.is_alphabetic()));
        match (inside, random.below(3)) {
            (true, 0) => letters.swap(at, at + 1),
            (true, 1) => drop(letters.remove(at)),
            (true, _) => letters.insert(at, letters.get(at).copied().unwrap_or(' ')),
            (false, _) => {}
        }
    }
    letters.into_iter().collect()
}
