//! A line of the corpus as something to learn from.

use crate::corpus::Line;
use crate::random::Random;
use model::Language;
use understand::training::{Dictionary, Reading, read};
use understand::{Aspect, Intent, Topic};

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

impl Target {
    /// Whether `intent` is in the message: 0 or 1.
    pub(crate) fn mark_of(&self, intent: Intent) -> f32 {
        let marks = Intent::ALL.iter().zip(&self.marks);
        marks.filter(|(marked, _)| **marked == intent).map(|(_, mark)| *mark).sum()
    }
}

/// A message and what it means.
#[derive(Debug, Clone)]
pub(crate) struct Lesson {
    pub language: Language,
    /// The conversation it was said in, or nothing.
    pub state: String,
    pub text: String,
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

    /// How many words it has.
    pub(crate) fn words(&self) -> usize {
        self.text.split_whitespace().count()
    }

    /// Its main wish.
    pub(crate) fn main(&self) -> Option<Intent> {
        Intent::ALL.get(self.target.main).copied()
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
