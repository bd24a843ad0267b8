//! The search over one shop's passages.

use crate::entry::Entry;
use crate::passage::{Passage, Section, sections};
use crate::rule::{Kind, Ruling, ruling};
use crate::search::{self, Hit, MIN_SCORE, Relevance, Search};
use crate::select::{select, strengths};
use crate::words::about_an_order;
use model::{Article, Language, Quote};
use understand::{Hints, understand};

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
    /// The answer to a question in the shopper's words and language.
    Question(&'a str, Language),
}

/// The articles of one shop, read for search. Built once per shop and version of its articles, then kept.
pub struct Index {
    entries: Vec<Entry>,
    search: Option<Search>,
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

/// So many passages are shown beside each other, each at least as likely as this.
const MOST_ANSWERS: usize = 5;
const WORTH_SHOWING: f32 = 0.1;

/// A passage that answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Found<'a> {
    /// The passage.
    pub passage: &'a Passage,
    /// How well it answers, between 0 and 1: for a question the probability that it does, at least [`MIN_SCORE`] for the
    /// best; for a rule how plainly heading and sentences state it. The two are not comparable.
    pub score: f32,
    /// The sentences of the passage that answer, in order: at most three, and at most 300 characters in all unless the
    /// first one alone is longer.
    pub sentences: Vec<&'a str>,
}

impl Index {
    /// Reads the articles of a shop that writes in `shop`, where an article's own words do not tell another language.
    #[must_use]
    pub fn new(articles: &[Article], shop: Language) -> Self {
        let sections = read(articles, shop);
        let search = search::learned().map(|encoder| Search::new(&sections, encoder));
        let entries: Vec<Entry> =
            sections.into_iter().map(|(section, language)| Entry::new(section, language)).collect();
        let rules = Kind::ALL.into_iter().map(|kind| rule(&entries, kind)).collect();
        Self { entries, search, rules }
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
            Ask::Question(question, language) => self.question(question, language),
        }
    }

    fn rule(&self, kind: Kind) -> Option<Found<'_>> {
        let answer = self.rules.get(kind as usize)?.as_ref()?;
        self.found(answer.entry, answer.score, &answer.sentences)
    }

    fn question(&self, question: &str, language: Language) -> Option<Found<'_>> {
        self.likely(question, language, 1).into_iter().next()
    }

    /// The passages that may answer `question`, best first, at most five; none where the best is not likely enough to be
    /// quoted.
    #[must_use]
    pub fn answers(&self, question: &str, language: Language) -> Vec<Found<'_>> {
        self.likely(question, language, MOST_ANSWERS)
    }

    fn likely(&self, question: &str, language: Language, most: usize) -> Vec<Found<'_>> {
        let (Some(encoder), Some(search)) = (search::learned(), &self.search) else { return Vec::new() };
        let asks_for_order = about_an_order(question);
        let is_open = |at: usize| !(asks_for_order && self.entries.get(at).is_some_and(Entry::foreign));
        let answers = search.find(question, language, encoder, is_open);
        if answers.hits.first().is_none_or(|best| best.score < MIN_SCORE) {
            return Vec::new();
        }
        let asked = Relevance::new(answers.asked, language, encoder);
        let found = |hit: &Hit| {
            let entry = self.entries.get(hit.passage)?;
            let sentences = (0..entry.sentences.len()).map(|at| entry.sentence(at));
            let relevance: Vec<f32> = sentences.map(|sentence| asked.of(sentence, entry.language)).collect();
            self.found(hit.passage, hit.score, &select(entry, &strengths(entry, &relevance)))
        };
        let worth_showing = answers.hits.iter().take(most).filter(|hit| hit.score >= WORTH_SHOWING);
        worth_showing.filter_map(found).collect()
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

/// The sections of the articles, each with the language that its article is written in: the shop's where that cannot be
/// told.
pub(crate) fn read(articles: &[Article], shop: Language) -> Vec<(Section, Language)> {
    let hints = Hints { shop: Some(shop), ..Hints::default() };
    let of = |article: &Article| {
        let sections: Vec<Section> = sections(std::slice::from_ref(article)).collect();
        let text: Vec<&str> = sections.iter().map(|section| section.passage.text.as_str()).collect();
        let language = understand(&text.join("\n"), &hints).language.unwrap_or(shop);
        sections.into_iter().map(move |section| (section, language))
    };
    articles.iter().flat_map(of).collect()
}

#[cfg(test)]
mod tests;
