use super::*;
use std::collections::{BTreeMap, BTreeSet};

/// The fewest lines of a language, of an intent, of an aspect.
const LINES: usize = 1500;
const OF_INTENT: usize = 60;
const OF_ASPECT: usize = 15;
/// Percent of a language's lines that may begin with the same three words.
const SAME_OPENING: usize = 2;
/// How often a text may stand, with its numbers masked.
const SAME_TEXT: usize = 2;
/// Words in a row that no line shares with the evaluation set.
const SHARED: usize = 6;

fn learned() -> BTreeMap<&'static str, Vec<Line>> {
    let mut by_language: BTreeMap<_, Vec<Line>> = BTreeMap::new();
    for line in read().unwrap().lines {
        by_language.entry(line.language.code()).or_default().push(line);
    }
    by_language
}

/// Lower case, digits as one, marks left out; pictures are words.
fn masked(text: &str) -> Vec<String> {
    let is_mark =
        |c: char| c.is_whitespace() || (c.is_ascii_punctuation() && c != '#') || "¿¡…–—„“”«»’".contains(c);
    let words = text.split(is_mark).filter(|word| !word.is_empty());
    words
        .map(|word| {
            let digits = word.chars().any(|c| c.is_ascii_digit());
            if digits { "0".to_owned() } else { word.to_lowercase() }
        })
        .collect()
}

#[test]
fn the_weights_are_built_from_this_corpus() {
    let bytes = std::fs::read(folder().join("../weights.bin")).unwrap();
    let weights = understand::training::Weights::decode(&bytes).expect("the block is of this version");
    assert_eq!(
        weights.corpus,
        read().unwrap().digest,
        "run `cargo run --release -p train` and commit the weights"
    );
}

#[test]
fn every_language_has_enough_of_every_label() {
    for (language, lines) in learned() {
        assert!(lines.len() >= LINES, "{language}: {} lines", lines.len());
        for intent in Intent::ALL {
            let count =
                lines.iter().filter(|line| line.intents.iter().any(|(said, _)| said == intent)).count();
            assert!(count >= OF_INTENT, "{language}: {} {count} times", intent.name());
        }
        for aspect in Aspect::ALL {
            let has = |line: &&Line| line.intents.iter().any(|(_, said)| said.contains(aspect));
            let count = lines.iter().filter(has).count();
            assert!(count >= OF_ASPECT, "{language}: {} {count} times", aspect.name());
        }
    }
}

#[test]
fn an_aspect_stands_with_its_intent_and_no_label_twice() {
    let all = Language::ALL.map(|language| evaluation(language).unwrap()).into_iter().flatten();
    for line in all.chain(read().unwrap().lines) {
        let mut intents = BTreeSet::new();
        for (intent, aspects) in &line.intents {
            assert!(intents.insert(*intent), "{}", line.text);
            assert!(aspects.iter().all(|aspect| aspect.intent() == *intent), "{}", line.text);
        }
        assert!(line.topics.len() <= 2, "{}", line.text);
    }
}

#[test]
fn no_text_and_no_opening_is_a_template() {
    for (language, lines) in learned() {
        let (mut texts, mut openings) = (BTreeMap::new(), BTreeMap::new());
        for line in &lines {
            let words = masked(&line.text);
            if words.is_empty() {
                continue;
            }
            if let Some(opening) = words.get(..3) {
                *openings.entry(opening.join(" ")).or_insert(0) += 1;
            }
            // In another conversation the same words are another message.
            *texts.entry((words, line.state.clone())).or_insert(0) += 1;
        }
        for (text, count) in texts {
            assert!(count <= SAME_TEXT, "{language}: {text:?} {count} times");
        }
        for (opening, count) in openings {
            assert!(count * 100 <= SAME_OPENING * lines.len(), "{language}: “{opening}” {count} times");
        }
    }
}

#[test]
fn nothing_is_learned_from_the_evaluation_set() {
    for (language, lines) in learned() {
        let runs =
            |text: &str| -> Vec<String> { masked(text).windows(SHARED).map(|run| run.join(" ")).collect() };
        let language = Language::from_code(language).unwrap();
        let kept: BTreeSet<String> =
            evaluation(language).unwrap().iter().flat_map(|line| runs(&line.text)).collect();
        for line in lines {
            let shared = runs(&line.text).into_iter().find(|run| kept.contains(run));
            assert_eq!(shared, None, "{language:?}: {}", line.text);
        }
    }
}

#[test]
fn the_evaluation_set_has_enough_of_every_language() {
    for language in Language::ALL {
        assert!(evaluation(language).unwrap().len() >= 150, "{language:?}");
    }
}

#[test]
fn a_line_that_is_none_says_why() {
    assert_eq!(parse("greeting | - | hi", Language::En), Err("not four columns"));
    assert_eq!(parse("hello | - | - | hi", Language::En), Err("unknown intent or aspect"));
    assert_eq!(parse("greeting | smalltalk | - | hi", Language::En), Err("unknown topic"));
    let line =
        parse("edit_order:size+color @edit_order | edit_orders | #1001, last | M\\nblue | red", Language::En);
    let line = line.unwrap();
    assert_eq!(line.text, "M\nblue | red");
    assert_eq!(line.state.as_deref(), Some("edit_order"));
    assert_eq!(line.orders, ["#1001", "last"]);
    assert_eq!(line.intents, [(Intent::EditOrder, vec![Aspect::Size, Aspect::Color])]);
}
