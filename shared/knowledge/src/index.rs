//! The search over one shop's passages.

use crate::bm25::Bm25;
use crate::entry::Entry;
use crate::passage::{Passage, sections};
use crate::rule::{Kind, Ruling, ruling};
use crate::select::select;
use model::{Article, Quote};

/// What to look for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask<'a> {
    /// The shop's rule about changing a placed order (OE-30, OE-31).
    OrderChange,
    /// Its rule about cancelling one (OE-32).
    Cancellation,
    /// Its rule about adding items to one (OE-34, OE-38).
    AddItem,
    /// Its rule about sending goods back.
    Returns,
    /// What shipping costs and how long it takes.
    Shipping,
    /// The answer to a question in the shopper's words.
    Question(&'a str),
}

/// The articles of one shop, read for search. Built once per shop and version of its articles, then kept.
pub struct Index {
    entries: Vec<Entry>,
    words: Bm25,
    /// By [`Kind`]: the passage that states the rule, with its sentences. Fixed with the articles, so found once.
    rules: Vec<Option<Answer>>,
}

struct Answer {
    entry: usize,
    score: f32,
    sentences: Vec<usize>,
}

/// Stands between two sentences that are no neighbours in the article. Plain ASCII, so that a text message stays GSM-7.
const LEFT_OUT: &str = " ... ";

/// A passage that answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Found<'a> {
    /// The passage.
    pub passage: &'a Passage,
    /// How well it answers. For a question the share of the question that the passage speaks of, weighted by how rare
    /// the words are, at least [`MIN_SCORE`](crate::MIN_SCORE); for a rule how plainly heading and sentences state it.
    /// Between 0 and 1; the two are not comparable.
    pub score: f32,
    /// The sentences of the passage that answer, in order: at most three, and at most 300 characters in all unless the
    /// first one alone is longer.
    pub sentences: Vec<&'a str>,
}

impl Index {
    /// Reads the articles of a shop.
    #[must_use]
    pub fn new(articles: &[Article]) -> Self {
        let entries: Vec<Entry> = sections(articles).map(Entry::new).collect();
        let rules = Kind::ALL.into_iter().map(|kind| rule(&entries, kind)).collect();
        Self { words: Bm25::new(&entries), entries, rules }
    }

    /// The passage that answers best, or nothing: no quote is better than a wrong one.
    #[must_use]
    pub fn find(&self, ask: Ask<'_>) -> Option<Found<'_>> {
        match ask {
            Ask::OrderChange => self.rule(Kind::OrderChange),
            Ask::Cancellation => self.rule(Kind::Cancellation),
            Ask::AddItem => self.rule(Kind::AddItem),
            Ask::Returns => self.rule(Kind::Returns),
            Ask::Shipping => self.rule(Kind::Shipping),
            Ask::Question(question) => self.question(question),
        }
    }

    fn rule(&self, kind: Kind) -> Option<Found<'_>> {
        let answer = self.rules.get(kind as usize)?.as_ref()?;
        self.found(answer.entry, answer.score, &answer.sentences)
    }

    fn question(&self, question: &str) -> Option<Found<'_>> {
        let (asked, hit) = self.words.best(question)?;
        let entry = self.entries.get(hit.passage)?;
        self.found(hit.passage, hit.share, &select(entry, &asked.strengths(entry)))
    }

    fn found(&self, entry: usize, score: f32, sentences: &[usize]) -> Option<Found<'_>> {
        let entry = self.entries.get(entry)?;
        let sentences = sentences.iter().map(|sentence| entry.sentence(*sentence)).collect();
        Some(Found { passage: &entry.passage, score, sentences })
    }
}

/// The passage that states the shop's rule best; the earlier one of two equals.
fn rule(entries: &[Entry], kind: Kind) -> Option<Answer> {
    let rulings = entries.iter().enumerate().filter_map(|(at, entry)| Some((at, ruling(entry, kind)?)));
    let (entry, Ruling { score, strengths }) =
        rulings.reduce(|best, next| if next.1.score > best.1.score { next } else { best })?;
    Some(Answer { entry, score, sentences: select(entries.get(entry)?, &strengths) })
}

impl Found<'_> {
    /// The shop's own words, unchanged. Neighbouring sentences stay as they stand in the article; where some are left
    /// out between two, three full stops say so.
    #[must_use]
    pub fn quote(&self) -> Quote {
        let mut text = String::new();
        let mut rest = self.passage.text.as_str();
        for sentence in &self.sentences {
            let (before, after) = rest.split_once(sentence).unwrap_or((" ", rest));
            if !text.is_empty() {
                text.push_str(if before.trim().is_empty() { before } else { LEFT_OUT });
            }
            text.push_str(sentence);
            rest = after;
        }
        Quote { text, title: self.passage.title.clone(), url: self.passage.url.clone() }
    }
}

#[cfg(test)]
mod tests;
