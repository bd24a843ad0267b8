//! The search over one shop's passages.

use crate::entry::Entry;
use crate::passage::{Passage, Section, sections};
use crate::rule::{Kind, Reader, Ruling};
use crate::search::{self, Encoder, Hit, Kept, MIN_SCORE, Relevance, Search};
use crate::select::{select, strengths};
use model::stated::Fact;
use model::{Article, Language, Quote};
use serde::{Deserialize, Serialize};
use understand::language_of;

/// The articles of one shop, read for search. Built once per shop and version of its articles, then kept.
pub struct Index {
    pub(crate) search: Search,
    /// By [`Kind`]: the passage that states the rule, with its sentences. Fixed with the articles, so found once.
    pub(crate) rules: Vec<Option<Rule>>,
}

/// The passage that states a rule, and the sentences that are quoted.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Rule {
    entry: usize,
    score: f32,
    sentences: Vec<usize>,
    /// What those sentences limit.
    facts: Vec<Fact>,
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
    /// The probability that it answers, or that it states the rule: of the best answer to a question at least
    /// [`MIN_SCORE`].
    pub score: f32,
    /// The sentences of the passage that answer, in order: at most three, and at most 300 characters in all unless the
    /// first one alone is longer.
    pub sentences: Vec<&'a str>,
    /// The language that they are written in.
    pub language: Language,
    /// The limits that these sentences state, where they state a rule.
    pub facts: Vec<&'a Fact>,
}

impl Index {
    /// Reads the articles of a shop that writes in `shop`, where an article's own words do not tell another language.
    #[must_use]
    pub fn new(articles: &[Article], shop: Language) -> Self {
        let Some(encoder) = search::learned() else {
            return Self { search: Search::new(Vec::new()), rules: Vec::new() };
        };
        let placed = read(articles, shop, encoder);
        let rules = Kind::ALL.into_iter().map(|kind| rule(&placed, &Reader::new(kind, encoder))).collect();
        Self { search: Search::new(placed.into_iter().map(|placed| placed.entry).collect()), rules }
    }

    /// The same without the shop's rules: for questions alone, and for functions on a message's path where there is no
    /// index, which do not carry what reads rules, since it is as large as all the rest.
    #[must_use]
    pub fn without_rules(articles: &[Article], shop: Language) -> Self {
        let placed = search::learned().map(|encoder| read(articles, shop, encoder)).unwrap_or_default();
        let entries = placed.into_iter().map(|placed| placed.entry).collect();
        Self { search: Search::new(entries), rules: Vec::new() }
    }

    /// The passage that states the shop's rule about `kind`.
    #[must_use]
    pub fn rule(&self, kind: Kind) -> Option<Found<'_>> {
        let rule = self.rules.get(kind as usize)?.as_ref()?;
        self.found(rule.entry, rule.score, &rule.sentences)
    }

    /// The passage that answers best, or nothing: no quote is better than a wrong one.
    #[must_use]
    pub fn answer(&self, question: &str, language: Language) -> Option<Found<'_>> {
        self.likely(question, language, 1).into_iter().next()
    }

    /// The passages that may answer `question`, best first, at most five; none where the best is not likely enough to be
    /// quoted.
    #[must_use]
    pub fn answers(&self, question: &str, language: Language) -> Vec<Found<'_>> {
        self.likely(question, language, MOST_ANSWERS)
    }

    fn likely(&self, question: &str, language: Language, most: usize) -> Vec<Found<'_>> {
        let Some(encoder) = search::learned() else { return Vec::new() };
        let answers = self.search.find(question, language, encoder);
        if answers.hits.first().is_none_or(|best| best.score < MIN_SCORE) {
            return Vec::new();
        }
        let asked = Relevance::new(answers.asked, language, encoder);
        let found = |hit: &Hit| {
            let entry = self.search.entries.get(hit.passage)?;
            let relevance = asked.of_sentences(entry);
            self.found(hit.passage, hit.score, &select(entry, &strengths(entry, &relevance)))
        };
        let worth_showing = answers.hits.iter().take(most).filter(|hit| hit.score >= WORTH_SHOWING);
        worth_showing.filter_map(found).collect()
    }

    fn found(&self, at: usize, score: f32, sentences: &[usize]) -> Option<Found<'_>> {
        let entry = self.search.entries.get(at)?;
        let sentences: Vec<&str> = sentences.iter().map(|sentence| entry.sentence(*sentence)).collect();
        let facts = self.rules_of(at).filter(|fact| is_stated_by(fact, &sentences)).collect();
        Some(Found { passage: &entry.passage, score, sentences, language: entry.language, facts })
    }

    /// The limits of the rules that the passage `at` states.
    fn rules_of(&self, at: usize) -> impl Iterator<Item = &Fact> {
        self.rules.iter().flatten().filter(move |rule| rule.entry == at).flat_map(|rule| &rule.facts)
    }
}

/// Whether one of `sentences` is where `fact` was read.
fn is_stated_by(fact: &Fact, sentences: &[&str]) -> bool {
    let quote = fact.quote.as_str();
    sentences.iter().any(|sentence| sentence.contains(quote) || quote.contains(sentence))
}

/// The passage that states the shop's rule best; the earlier one of two equals.
fn rule(placed: &[Placed], reader: &Reader) -> Option<Rule> {
    let rulings = placed.iter().enumerate().filter_map(|(at, placed)| Some((at, reader.ruling(placed)?)));
    let (entry, Ruling { score, strengths }) =
        rulings.reduce(|best, next| if next.1.score > best.1.score { next } else { best })?;
    let read = &placed.get(entry)?.entry;
    Some(Rule { entry, score, sentences: select(read, &strengths), facts: reader.stated(read) })
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

/// A passage, and what it is about below the headings above it and the title.
pub(crate) struct Placed {
    pub entry: Entry,
    pub about: Kept,
}

/// The passages of the articles, each in the language that its article is written in: the shop's where that cannot be
/// told.
pub(crate) fn read(articles: &[Article], shop: Language, encoder: &Encoder<'_>) -> Vec<Placed> {
    let of = |article: &Article| {
        let sections: Vec<_> = sections(std::slice::from_ref(article)).collect();
        let text: Vec<&str> = sections.iter().map(|section| section.passage.text.as_str()).collect();
        let language = language_of(&text.join("\n"), shop);
        sections.into_iter().map(move |Section { passage, above }| {
            let above = above.iter().rev().map(String::as_str);
            let all: Vec<&str> = above.chain([passage.heading.as_str(), passage.text.as_str()]).collect();
            let about = encoder.sense(&all.join("\n"), language).keep();
            Placed { entry: Entry::new(passage, language, encoder.other_things.has(&about), encoder), about }
        })
    };
    articles.iter().flat_map(of).collect()
}

#[cfg(test)]
mod tests;
