use super::*;
use std::collections::BTreeSet;

/// The fewest headings, passages and questions of a subject in each language.
const HEADINGS: usize = 3;
const PASSAGES: usize = 2;
const QUESTIONS: usize = 10;
/// The fewest articles that are measured on, and questions.
const ARTICLES: usize = 30;
const MEASURED: usize = 300;

#[test]
fn the_weights_are_built_from_this_corpus() {
    let block = knowledge::search::training::corpus();
    assert_eq!(block, Some(files().unwrap().1), "run `cargo run --release -p train -- search`");
}

fn lines(part: &str, language: Language) -> Vec<String> {
    let file = folder().join(part).join(format!("{}.txt", language.code()));
    std::fs::read_to_string(file).unwrap().lines().map(str::to_owned).collect()
}

#[test]
fn every_subject_is_written_about_and_asked_about_in_every_language() {
    let mut subjects: BTreeMap<String, BTreeSet<Language>> = BTreeMap::new();
    for language in Language::ALL {
        let lines = lines("subjects", language);
        for block in lines.split(String::is_empty).filter(|block| !block.is_empty()) {
            let name = block[0].strip_prefix("= ").unwrap();
            let count = |mark: &str| block.iter().filter(|line| line.starts_with(mark)).count();
            let questions = block.len() - 1 - count("# ") - count("> ");
            let enough = count("# ") >= HEADINGS && count("> ") >= PASSAGES && questions >= QUESTIONS;
            assert!(enough, "{language:?} {name}");
            assert!(
                subjects.entry(name.to_owned()).or_default().insert(language),
                "{language:?} {name} twice"
            );
        }
    }
    for (name, languages) in subjects {
        assert_eq!(languages.len(), Language::ALL.len(), "{name}");
    }
}

#[test]
fn every_pair_has_its_three_parts() {
    for language in Language::ALL {
        for line in lines("pairs", language) {
            assert_eq!(line.split('\t').filter(|part| !part.trim().is_empty()).count(), 3, "{line}");
        }
    }
}

#[test]
fn what_is_measured_on_is_enough_names_passages_that_exist_and_was_not_learned() {
    let mut known: BTreeSet<String> = BTreeSet::new();
    for language in Language::ALL {
        known.extend(lines("subjects", language).iter().map(|line| line.to_lowercase()));
        let pairs = lines("pairs", language);
        known.extend(pairs.iter().filter_map(|line| line.split('\t').next()).map(str::to_lowercase));
    }
    // What anybody would say in a few words may stand in both.
    let is_long = |question: &str| question.split_whitespace().count() > 6;
    for part in ["everyday", "unlike"] {
        let shops = shops(part).unwrap();
        for shop in &shops {
            let passages = knowledge::passages(&shop.articles);
            for (question, answers) in &shop.questions {
                let exists = |id: &String| passages.iter().any(|passage| passage.id == *id);
                assert!(answers.iter().all(exists), "{question}: {answers:?}");
                let learned = is_long(question) && known.contains(&question.to_lowercase());
                assert!(!learned, "{question}");
            }
        }
        let languages: BTreeSet<Language> = shops.iter().map(|shop| shop.language).collect();
        assert!(part != "everyday" || languages.len() == Language::ALL.len());
        assert!(shops.iter().map(|shop| shop.articles.len()).sum::<usize>() >= ARTICLES);
        assert!(shops.iter().map(|shop| shop.questions.len()).sum::<usize>() >= MEASURED);
    }
}
