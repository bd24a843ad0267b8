use super::*;
use knowledge::policy::training::{Text, corpus};

#[test]
fn a_line_is_rules_and_a_text() {
    let line = "order_change 2h from placed until shipped changes size+address excludes personalised | Within 2 hours.";
    let Line { facts, text, .. } = parse(line, Language::En).unwrap();
    let fact = facts.first().unwrap();
    assert_eq!(fact.window, Some(Window { length: Length::Seconds(7_200), from: Some(Start::Placed) }));
    assert_eq!(
        (fact.until.as_slice(), fact.excludes.as_slice()),
        (&[Stage::Shipped][..], &[Exclusion::Personalised][..])
    );
    assert_eq!(
        (fact.changes.as_slice(), text.as_str()),
        (&[Change::Size, Change::Address][..], "Within 2 hours.")
    );
    assert!(parse("- | We answer within 24 hours.", Language::En).unwrap().facts.is_empty());
    for wrong in ["order_change", "shipment 2h | x", "order_change 2hours | x", "return from placed | x"] {
        assert!(parse(wrong, Language::En).is_err(), "{wrong}");
    }
}

#[test]
fn the_weights_are_built_from_this_corpus() {
    assert_eq!(corpus(), Some(learned().unwrap().1), "run `cargo run --release -p train -- policy`");
}

/// A window that the grammar does not find cannot be learned.
#[test]
fn the_grammar_finds_the_windows_of_the_corpus() {
    let lines = learned().unwrap().0.into_iter().chain(evaluation().unwrap());
    let (mut windows, mut missed) = (0, Vec::new());
    for line in lines {
        let marks = Text::of(&line.text, line.language).marks;
        for window in line.facts.iter().filter_map(|fact| fact.window) {
            windows += 1;
            if marks.iter().all(|mark| mark.length != window.length) {
                missed.push(format!("{} {:?} {}", line.language.code(), window.length, line.text));
            }
        }
    }
    assert!(missed.len() * 100 <= windows, "{} of {windows}\n{}", missed.len(), missed.join("\n"));
}
