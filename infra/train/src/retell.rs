//! A message as somebody else might have written it, at another moment: in other words for the same, with a greeting, a
//! second wish, slips, or in the middle of a conversation about something else. Another one each round.

use crate::corpus::Words;
use crate::learn::Course;
use crate::lesson::{Lesson, Target};
use crate::random::Random;
use model::Language;
use std::collections::{BTreeMap, HashMap};
use understand::Intent;
use understand::training::{Dictionary, Reading, read};

/// The share of messages in which words are exchanged for others of the same concept, and the share of their words.
const REWORDED: f32 = 0.5;
const WORDS_REWORDED: f32 = 0.3;
/// The share that gets a second wish, and that gets a greeting, and thanks.
const JOINED: f32 = 0.05;
const POLITE: f32 = 0.05;
/// Longer messages get no second wish, nor are they one.
const SHORT: usize = 14;
/// The share that gets a slip or loses its marks.
const SLIPS: f32 = 0.3;
/// The share that turns up in the middle of a conversation about something else.
const INTERRUPTS: f32 = 0.2;
/// Shorter messages may be answers, which mean something else there.
const NO_ANSWER: usize = 5;
/// What such a conversation may wait for or be about.
const STATES: [&str; 6] = ["yes_no", "order_choice", "sign_in", "edit_order", "cancel_order", "order_status"];

/// What a message of a language can be retold with.
#[derive(Default)]
struct Stock {
    greetings: Vec<String>,
    thanks: Vec<String>,
    wishes: Vec<(String, Target)>,
    /// The forms of each concept, and the concept of each form.
    forms: Vec<Vec<String>>,
    concepts: HashMap<String, usize>,
}

/// All languages' stock.
pub(crate) struct Retelling<'d> {
    stocks: BTreeMap<Language, Stock>,
    dictionary: Dictionary<'d>,
}

impl<'d> Retelling<'d> {
    /// From the lessons themselves and the dictionary.
    pub(crate) fn new(lessons: &[&Lesson], words: &[(Language, Words)], dictionary: Dictionary<'d>) -> Self {
        let mut stocks: BTreeMap<Language, Stock> = BTreeMap::new();
        for lesson in lessons.iter().filter(|lesson| lesson.state.is_empty() && lesson.words() <= SHORT) {
            let stock = stocks.entry(lesson.language).or_default();
            match lesson.main() {
                Some(Intent::Greeting) => stock.greetings.push(lesson.text.clone()),
                Some(Intent::Thanks) => stock.thanks.push(lesson.text.clone()),
                Some(intent) if is_wish(intent) => {
                    stock.wishes.push((lesson.text.clone(), lesson.target.clone()));
                }
                _ => {}
            }
        }
        for (language, concepts) in words {
            stocks.entry(*language).or_default().learn_forms(concepts);
        }
        Self { stocks, dictionary }
    }
}

impl Course for Retelling<'_> {
    type Lesson = Lesson;
    /// Ten and fewer cost nothing, and the weights must stay below three megabytes.
    const SEEN: usize = 11;

    fn read(&self, lesson: &Lesson) -> Reading {
        lesson.read(&self.dictionary)
    }

    fn told(&self, lesson: &Lesson, random: &mut Random) -> (Reading, Target) {
        let (mut text, mut target) = (lesson.text.clone(), lesson.target.clone());
        if let Some(stock) = self.stocks.get(&lesson.language) {
            if random.chance(REWORDED) {
                text = stock.reworded(&text, random);
            }
            if lesson.state.is_empty() && lesson.main().is_some_and(is_wish) {
                text = stock.in_company(&text, &mut target, random);
            }
        }
        let state = moment(lesson, &text, random);
        let text = if random.chance(SLIPS) { slipped(&text, random) } else { text };
        (read(&text, lesson.language, state, &self.dictionary), target)
    }
}

impl Stock {
    fn learn_forms(&mut self, concepts: &Words) {
        for (_, forms) in concepts {
            let whole = forms.iter().filter(|form| !form.ends_with('*'));
            let whole: Vec<String> = whole.map(|form| form.replace('_', " ")).collect();
            for form in &whole {
                self.concepts.entry(form.to_lowercase()).or_insert(self.forms.len());
            }
            self.forms.push(whole);
        }
    }

    fn reworded(&self, text: &str, random: &mut Random) -> String {
        let mut reword = |word: &str| -> String {
            let bare = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
            let forms = self.concepts.get(&bare).and_then(|concept| self.forms.get(*concept));
            match forms.filter(|_| random.chance(WORDS_REWORDED)).and_then(|forms| random.pick(forms)) {
                Some(form) => form.clone(),
                None => word.to_owned(),
            }
        };
        text.split(' ').map(&mut reword).collect::<Vec<_>>().join(" ")
    }

    /// With a greeting, a second wish, thanks, each now and then.
    fn in_company(&self, text: &str, target: &mut Target, random: &mut Random) -> String {
        let greeting = if random.chance(POLITE) { random.pick(&self.greetings) } else { None };
        let is_short = text.split_whitespace().count() <= SHORT;
        let second = if is_short && random.chance(JOINED) { random.pick(&self.wishes) } else { None };
        let thanks = if random.chance(POLITE) { random.pick(&self.thanks) } else { None };
        if let Some((_, of_second)) = second {
            target.marks.iter_mut().zip(&of_second.marks).for_each(|(a, b)| *a = a.max(*b));
        }
        let second = second.map(|(text, _)| text);
        let sentences = [
            greeting.map(String::as_str),
            Some(text),
            second.map(String::as_str),
            thanks.map(String::as_str),
        ];
        let mut said = String::new();
        for sentence in sentences.into_iter().flatten() {
            if !said.is_empty() {
                said.push_str(random.pick(&BETWEEN).copied().unwrap_or_default());
            }
            said.push_str(sentence);
        }
        said
    }
}

/// What may stand between two sentences.
const BETWEEN: [&str; 4] = [" ", ", ", ". ", "\n"];

/// Something that a message can be about: neither a word of courtesy nor an answer.
const fn is_wish(intent: Intent) -> bool {
    !matches!(intent, Intent::Greeting | Intent::Thanks | Intent::Affirm | Intent::Deny)
}

/// The conversation in which it is said.
fn moment<'l>(lesson: &'l Lesson, text: &str, random: &mut Random) -> &'l str {
    let may_interrupt = lesson.state.is_empty() && text.split_whitespace().count() >= NO_ANSWER;
    if may_interrupt && random.chance(INTERRUPTS) {
        return random.pick(&STATES).copied().unwrap_or_default();
    }
    &lesson.state
}

/// Without its marks, or with letters swapped, lost, doubled or hit beside.
fn slipped(text: &str, random: &mut Random) -> String {
    if random.chance(0.3) {
        return text.chars().filter(|c| !matches!(c, '.' | ',' | '?' | '!')).collect();
    }
    let mut letters: Vec<char> = text.chars().collect();
    for _ in 0..=letters.len() / 40 {
        let at = random.below(letters.len().max(1));
        let inside = letters.get(at..at + 2).is_some_and(|pair| pair.iter().all(|c| c.is_alphabetic()));
        match (inside, random.below(4)) {
            (true, 0) => letters.swap(at, at + 1),
            (true, 1) => drop(letters.remove(at)),
            (true, 2) => letters.insert(at, letters.get(at).copied().unwrap_or(' ')),
            (true, _) => letters.iter_mut().skip(at).take(1).for_each(|c| *c = beside(*c)),
            (false, _) => {}
        }
    }
    letters.into_iter().collect()
}

/// The key to the right of `c`, or to the left at the end of its row.
fn beside(c: char) -> char {
    const ROWS: [&str; 3] = ["qwertyuiopo", "asdfghjklk", "zxcvbnmn"];
    let next = |row: &str| row.chars().skip_while(|key| *key != c).nth(1);
    ROWS.into_iter().find_map(next).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::Line;
    use understand::training::Index;

    fn lesson(intent: Intent, text: &str) -> Lesson {
        Lesson::new(&Line {
            language: Language::En,
            intents: vec![(intent, vec![])],
            state: None,
            topics: vec![],
            orders: vec![],
            text: text.to_owned(),
        })
    }

    fn stock() -> Stock {
        let lessons = [
            lesson(Intent::Greeting, "good morning"),
            lesson(Intent::Thanks, "cheers"),
            lesson(Intent::Human, "call me"),
        ];
        let words = vec![(
            "cancel".to_owned(),
            vec!["cancel".to_owned(), "call_off".to_owned(), "revok*".to_owned()],
        )];
        let none = Index::encode(&[]);
        let dictionary = Dictionary { forms: Index::decode(&none).unwrap(), concepts: &[] };
        let lessons: Vec<&Lesson> = lessons.iter().collect();
        let mut retelling = Retelling::new(&lessons, &[(Language::En, words)], dictionary);
        retelling.stocks.remove(&Language::En).unwrap()
    }

    #[test]
    fn a_word_is_exchanged_for_another_of_its_concept_and_for_no_beginning() {
        let stock = stock();
        let told: std::collections::BTreeSet<String> =
            (0..50).map(|seed| stock.reworded("Cancel it", &mut Random::new(seed))).collect();
        let told: Vec<&str> = told.iter().map(String::as_str).collect();
        assert_eq!(told, ["Cancel it", "call off it", "cancel it"]);
    }

    #[test]
    fn company_adds_a_wish_and_takes_none_away() {
        let (stock, cancel) = (stock(), lesson(Intent::CancelOrder, "cancel it"));
        let mut told = std::collections::BTreeSet::new();
        for seed in 0..2000 {
            let mut target = cancel.target.clone();
            let text = stock.in_company(&cancel.text, &mut target, &mut Random::new(seed));
            let has_second = target.mark_of(Intent::Human) > 0.0;
            assert_eq!((target.main, has_second), (cancel.target.main, text.contains("call me")), "{text}");
            told.insert(text);
        }
        assert!(
            told.contains("cancel it")
                && told.contains("good morning, cancel it")
                && told.contains("cancel it. cheers")
        );
    }

    #[test]
    fn a_slip_changes_little_and_a_neighbouring_key_is_on_the_same_row() {
        for seed in 0..200 {
            let slipped = slipped("where is my order", &mut Random::new(seed));
            assert!(slipped.len().abs_diff("where is my order".len()) <= 1, "{slipped}");
        }
        assert_eq!((beside('e'), beside('p'), beside('m'), beside('ä')), ('r', 'o', 'n', 'ä'));
    }
}
