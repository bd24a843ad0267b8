//! The words by which a language says how long.

use super::tokens::{Token, fold};
use model::Language;
use std::collections::HashMap;
use std::sync::LazyLock;

/// What a word is to a length of time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Role {
    /// A unit, in seconds; `short` where one letter stands for it, which only digits may precede; `lone` where the word
    /// says one of it without a number, in a language without articles: "tunnissa", "godzinę".
    Unit { seconds: u32, short: bool, lone: bool },
    /// A length by itself, in seconds: "fortnight", "Viertelstunde".
    Whole(u32),
    /// A day on which the shop works.
    BusinessDay,
    /// Makes such a day of one: "business", "ouvrés".
    Business,
    /// A number; below one it is a share.
    Number(f64),
    /// Between two parts.
    And,
    /// Between the ends of a range.
    To,
    /// Says nothing about how long.
    Filler,
    /// "All day".
    All,
    /// "A few", "some".
    Some,
    /// "First", "next", "within the": a unit behind it is one, where that is meant.
    First,
    /// "After", "before": so is a unit in front of it.
    Beside,
}

/// The words of one language.
#[derive(Default)]
pub struct Lexicon {
    /// By the first word, those of most words first.
    entries: HashMap<String, Vec<Entry>>,
    /// By beginning.
    beginnings: Vec<(String, Role)>,
}

struct Entry {
    /// The words after the first.
    rest: Vec<String>,
    role: Role,
}

/// In the order of [`Language::ALL`].
static LEXICONS: LazyLock<Vec<Lexicon>> =
    LazyLock::new(|| Language::ALL.into_iter().map(|language| Lexicon::read(source(language))).collect());

fn source(language: Language) -> &'static str {
    match language {
        Language::En => include_str!("en.txt"),
        Language::Sv => include_str!("sv.txt"),
        Language::Es => include_str!("es.txt"),
        Language::Fr => include_str!("fr.txt"),
        Language::Nb => include_str!("nb.txt"),
        Language::De => include_str!("de.txt"),
        Language::Da => include_str!("da.txt"),
        Language::Nl => include_str!("nl.txt"),
        Language::Fi => include_str!("fi.txt"),
        Language::It => include_str!("it.txt"),
        Language::Pt => include_str!("pt.txt"),
        Language::Pl => include_str!("pl.txt"),
    }
}

impl Lexicon {
    /// The words of `language`.
    pub fn of(language: Language) -> &'static Self {
        static NONE: LazyLock<Lexicon> = LazyLock::new(Lexicon::default);
        LEXICONS.get(language as usize).unwrap_or(&NONE)
    }

    fn read(source: &str) -> Self {
        let mut lexicon = Self::default();
        for (key, words) in source.lines().filter_map(|line| line.split_once(':')) {
            for word in words.split_whitespace() {
                lexicon.add(key, word);
            }
        }
        for list in lexicon.entries.values_mut() {
            list.sort_by_key(|entry| std::cmp::Reverse(entry.rest.len()));
        }
        lexicon
    }

    fn add(&mut self, key: &str, word: &str) {
        let Some(role) = role(key, word.chars().count() == 1) else { return };
        if let Some(beginning) = word.strip_suffix('*') {
            self.beginnings.push((fold(beginning), role));
            return;
        }
        let mut words = word.split('_').map(fold);
        let first = words.next().unwrap_or_default();
        self.entries.entry(first).or_default().push(Entry { rest: words.collect(), role });
    }

    /// What the word or words at `at` are, with the place behind them.
    pub fn role(&self, tokens: &[Token], at: usize) -> Option<(Role, usize)> {
        let token = tokens.get(at)?;
        let Some(word) = token.word() else {
            return token.number().map(|number| (Role::Number(number), at + 1));
        };
        let follows = |entry: &&Entry| {
            let next = |(at, word): (usize, &String)| tokens.get(at).and_then(Token::word) == Some(word);
            (at + 1..).zip(&entry.rest).all(next)
        };
        if let Some(entry) = self.entries.get(word).and_then(|entries| entries.iter().find(follows)) {
            return Some((entry.role, at + 1 + entry.rest.len()));
        }
        let begins = self.beginnings.iter().find(|(beginning, _)| word.starts_with(beginning.as_str()));
        let role = begins.map(|(_, role)| *role).or_else(|| self.composed(word).map(Role::Number))?;
        Some((role, at + 1))
    }

    /// A number written as one word: "vierundzwanzig", "tjugofyra", "ventiquattro", "tweeëneenhalf".
    fn composed(&self, word: &str) -> Option<f64> {
        let number =
            |part: &str| match self.entries.get(part)?.iter().find(|entry| entry.rest.is_empty())?.role {
                Role::Number(number) if number >= 1.0 => Some(number),
                _ => None,
            };
        word.char_indices().skip(1).find_map(|(at, _)| {
            let (left, right) = word.split_at_checked(at)?;
            let first = number(left)?;
            let linked = LINKS.iter().find_map(|link| number(right.strip_prefix(link)?));
            let ones = (1.0..10.0).contains(&first);
            let tens = |number: f64| number >= 20.0 && number % 10.0 == 0.0;
            linked.filter(|second| ones && tens(*second)).map(|second| first + second).or_else(|| {
                number(right).filter(|second| tens(first) && *second < 10.0).map(|second| first + second)
            })
        })
    }
}

/// Between ones and tens in one word: German, Dutch, Danish and older Norwegian.
const LINKS: [&str; 3] = ["und", "en", "og"];

/// The role that a key of the word lists gives.
fn role(key: &str, short: bool) -> Option<Role> {
    let unit = |name: &str| UNITS.iter().find(|(unit, _)| *unit == name).map(|(_, seconds)| *seconds);
    let lone = key.strip_prefix("lone ");
    if let Some(seconds) = unit(lone.unwrap_or(key)) {
        return Some(Role::Unit { seconds, short, lone: lone.is_some() });
    }
    match key {
        "business" => Some(Role::Business),
        "business day" => Some(Role::BusinessDay),
        "and" => Some(Role::And),
        "to" => Some(Role::To),
        "more" => Some(Role::Filler),
        "all" => Some(Role::All),
        "some" => Some(Role::Some),
        "first" => Some(Role::First),
        "beside" => Some(Role::Beside),
        "half" => Some(Role::Number(0.5)),
        "quarter" => Some(Role::Number(0.25)),
        "half year" => Some(Role::Whole(15_768_000)),
        _ => match key.split_once(' ') {
            Some((count, name)) => Some(Role::Whole(count.parse::<u32>().ok()? * unit(name)?)),
            None => key.parse().ok().map(Role::Number),
        },
    }
}

/// The units, in seconds. A month counts as 30 days, as in the terms of most carriers and shops.
const UNITS: [(&str, u32); 7] = [
    ("second", 1),
    ("minute", 60),
    ("hour", 3_600),
    ("day", 86_400),
    ("week", 604_800),
    ("month", 2_592_000),
    ("year", 31_536_000),
];
