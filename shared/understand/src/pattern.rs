//! The rules as data: one line says which words in which order speak for what.
//!
//! ```text
//! [edit_order]
//! 97 size -received: <change> .. <size>
//! ```
//! The number is the probability in percent, then aspects (`,` between them, `-` for none), then flags that must (`+`)
//! or must not (`-`) hold for the message. In the pattern: a word, `<class>`, alternatives with `|`, `x?` may be there,
//! `!x` must not follow, `!.. x` not soon, `..` skips up to three words and `...` up to seven, `^` and `$` are the ends of a sentence.
//! Filler words are skipped everywhere. A pattern after `&` wants its parts anywhere in one sentence. Under `[flag name]`, `[topic name]`, `[negated]` lines may be bare patterns.

use crate::lexicon::{Lexicon, Set, WordId, lines};
use crate::meaning::{Aspect, Intent, Topic};
use crate::text::Token;
use serde::de::DeserializeOwned;
use serde::de::value::StrDeserializer;

/// `..` and `...`.
const GAP: u8 = 3;
const WIDE_GAP: u8 = 7;
/// A step looks no further than this, whatever is filler: the work for a message stays linear in its length.
const WINDOW: usize = 20;
/// A sentence longer than this is read in parts.
const LONGEST: usize = 60;

/// What a rule speaks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Goal {
    /// An intent, and the topic that goes with it.
    Intent(Intent, Option<Topic>),
    Topic(Topic),
    /// Something about the whole message that other rules ask for.
    Flag(u32),
    /// The last word of the pattern is meant in the negative: rules that begin with it do not count.
    Negated,
}

#[derive(Debug)]
struct Step {
    words: Set,
    gap: u8,
    kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Must,
    May,
    Not,
    End,
}

/// How the parts of a pattern stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    /// One after the other.
    Sequence,
    /// The same, and first in the sentence.
    AtStart,
    /// Anywhere in one sentence.
    Together,
}

/// One line of a table.
#[derive(Debug)]
pub(crate) struct Rule {
    pub goal: Goal,
    /// Percent.
    pub p: u8,
    pub aspects: Vec<Aspect>,
    needs: u32,
    bars: u32,
    order: Order,
    steps: Vec<Step>,
}

impl Rule {
    /// Whether the message's flags let it count.
    pub(crate) const fn holds(&self, flags: u32) -> bool {
        flags & self.needs == self.needs && flags & self.bars == 0
    }

    /// How loosely it holds: of rules that begin with the same word the tightest speaks.
    pub(crate) fn looseness(&self) -> u8 {
        let bare = self.steps.iter().filter(|step| step.kind == Kind::Must).count() < 2;
        if bare { 2 } else { u8::from(self.order == Order::Together) }
    }

    /// The words it may begin with.
    pub(crate) fn heads(&self) -> Vec<WordId> {
        self.steps.first().map(|step| step.words.words()).unwrap_or_default()
    }

    /// The end of the match that begins at `at`, where one of `heads` stands.
    pub(crate) fn end(&self, sentence: &Sentence, at: usize) -> Option<usize> {
        let rest = self.steps.get(1..)?;
        match self.order {
            Order::Together => sentence.holds(self.steps.first()?, rest, at).then_some(at + 1),
            Order::AtStart if !starts_sentence(sentence.tokens, at) => None,
            Order::AtStart | Order::Sequence => walk(rest, sentence.tokens, at + 1),
        }
    }
}

/// The tokens up to and with the mark that ends the sentence.
pub(crate) struct Sentence<'t> {
    pub tokens: &'t [Token],
    words: Set,
}

impl<'t> Sentence<'t> {
    /// The sentences of a message. What goes on for too long is cut.
    pub(crate) fn all(tokens: &'t [Token]) -> impl Iterator<Item = Self> {
        tokens.split_inclusive(|token| token.ends_sentence()).flat_map(|tokens| tokens.chunks(LONGEST)).map(
            |tokens| {
                let mut words = Set::default();
                for token in tokens {
                    words.insert(token.word);
                }
                Self { tokens, words }
            },
        )
    }

    /// Whether `first` stands at `at` for the first time and the rest is anywhere.
    fn holds(&self, first: &Step, rest: &[Step], at: usize) -> bool {
        let before = self.tokens.get(..at).unwrap_or_default();
        !before.iter().any(|token| first.words.has(token.word))
            && rest.iter().all(|step| self.words.meets(&step.words) == (step.kind == Kind::Must))
    }
}

fn starts_sentence(tokens: &[Token], at: usize) -> bool {
    let before = tokens.get(..at).unwrap_or_default().iter().rev().take(WINDOW);
    let mut words = before.take_while(|token| !token.ends_sentence());
    words.all(|token| token.filler || !token.is_word())
}

fn walk(steps: &[Step], tokens: &[Token], at: usize) -> Option<usize> {
    let Some((step, rest)) = steps.split_first() else { return Some(at) };
    match step.kind {
        Kind::Must => seek(step, rest, tokens, at),
        Kind::May => seek(step, rest, tokens, at).or_else(|| walk(rest, tokens, at)),
        Kind::Not => seek(step, &[], tokens, at).is_none().then(|| walk(rest, tokens, at)).flatten(),
        Kind::End => ends_here(tokens, at).then_some(at),
    }
}

/// Tries the step at every token within its gap, the nearest first.
fn seek(step: &Step, rest: &[Step], tokens: &[Token], at: usize) -> Option<usize> {
    let mut left = step.gap;
    for (place, token) in tokens.iter().enumerate().skip(at).take(WINDOW) {
        if step.words.has(token.word)
            && let Some(end) = walk(rest, tokens, place + 1)
        {
            return Some(end);
        }
        if token.ends_sentence() {
            return None;
        }
        if !token.filler {
            left = left.checked_sub(1)?;
        }
    }
    None
}

fn ends_here(tokens: &[Token], at: usize) -> bool {
    let after = tokens.get(at..).unwrap_or_default().iter().take(WINDOW);
    after.take_while(|token| !token.ends_sentence()).all(|token| token.filler || !token.is_word())
}

/// Reads tables of rules.
pub(crate) struct Parser<'l> {
    pub lexicon: &'l mut Lexicon,
    pub flags: Vec<String>,
    pub rules: Vec<Rule>,
    pub errors: Vec<String>,
}

impl Parser<'_> {
    /// Reads one table; a bad line becomes an error and is left out.
    pub(crate) fn read(&mut self, table: &str) {
        let mut goal = None;
        for line in lines(table) {
            if let Some(title) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                goal = self.goal(title);
                if goal.is_none() {
                    self.errors.push(line.to_owned());
                }
            } else if let Some(rule) = goal.and_then(|goal| self.rule(goal, line)) {
                self.rules.push(rule);
            } else {
                self.errors.push(line.to_owned());
            }
        }
    }

    fn goal(&mut self, title: &str) -> Option<Goal> {
        match title.split_once(' ') {
            Some(("flag", name)) => Some(Goal::Flag(self.flag(name))),
            Some(("topic", name)) => named(name).map(Goal::Topic),
            Some((intent, topic)) => Some(Goal::Intent(named(intent)?, Some(named(topic)?))),
            None if title == "negated" => Some(Goal::Negated),
            None => Some(Goal::Intent(named(title)?, None)),
        }
    }

    /// The bit of a flag.
    pub(crate) fn flag(&mut self, name: &str) -> u32 {
        let place = self.flags.iter().position(|known| known == name).unwrap_or_else(|| {
            self.flags.push(name.to_owned());
            self.flags.len() - 1
        });
        u32::try_from(place).ok().and_then(|place| 1_u32.checked_shl(place)).unwrap_or(0)
    }

    fn rule(&mut self, goal: Goal, line: &str) -> Option<Rule> {
        let (head, pattern) = line.split_once(": ").unwrap_or(("90 -", line));
        let mut head = head.split_whitespace();
        let p = head.next()?.parse().ok()?;
        let aspects = match head.next()? {
            "-" => Vec::new(),
            names => names.split(',').map(named).collect::<Option<_>>()?,
        };
        let (mut needs, mut bars) = (0, 0);
        for flag in head {
            match flag.split_at_checked(1)? {
                ("+", name) => needs |= self.flag(name),
                ("-", name) => bars |= self.flag(name),
                _ => return None,
            }
        }
        let order = match pattern.chars().next()? {
            '^' => Order::AtStart,
            '&' => Order::Together,
            _ => Order::Sequence,
        };
        let steps = self.steps(pattern.trim_start_matches(['^', '&']))?;
        let sound = steps.first().is_some_and(|step| step.kind == Kind::Must && step.gap == 0);
        sound.then_some(Rule { goal, p, aspects, needs, bars, order, steps })
    }

    fn steps(&mut self, pattern: &str) -> Option<Vec<Step>> {
        let mut steps: Vec<Step> = Vec::new();
        let (mut gap, mut not) = (0, false);
        for part in pattern.split_whitespace() {
            match part {
                ".." => gap = GAP,
                "..." => gap = WIDE_GAP,
                "!.." => (gap, not) = (GAP, true),
                _ => {
                    let step = self.step(part, std::mem::take(&mut not), gap)?;
                    // What may be missing hands its gap on.
                    gap = if step.kind == Kind::May { gap } else { 0 };
                    steps.push(step);
                }
            }
        }
        Some(steps)
    }

    fn step(&mut self, part: &str, not: bool, gap: u8) -> Option<Step> {
        if part == "$" {
            return Some(Step { words: Set::default(), gap, kind: Kind::End });
        }
        let (part, kind) = match (part.strip_prefix('!'), part.strip_suffix('?')) {
            (Some(part), _) => (part, Kind::Not),
            (None, Some(part)) => (part, Kind::May),
            (None, None) => (part, if not { Kind::Not } else { Kind::Must }),
        };
        let mut words = Set::default();
        for name in part.split('|') {
            match name.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')) {
                Some(class) => words.extend(self.lexicon.class(class)?),
                // Phrases are declared in the word table, where it is seen that they hold for every rule.
                None if name.contains('_') => words.insert(self.lexicon.word(name)?),
                None => words.insert(self.lexicon.intern(name)),
            }
        }
        Some(Step { words, gap, kind })
    }
}

/// The variant whose label in the contract is `name`.
fn named<T: DeserializeOwned>(name: &str) -> Option<T> {
    T::deserialize(StrDeserializer::<serde::de::value::Error>::new(name)).ok()
}
