//! The public sets: folders with an `open.tsv` of text and labels. Nothing of them is learned from.

use super::share;
use model::Language;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use understand::{Hints, Intent, Meaning, understand};

/// What the order intents of bitext are called here.
const BITEXT: [(&str, Intent); 7] = [
    ("cancel_order", Intent::CancelOrder),
    ("change_order", Intent::EditOrder),
    ("change_shipping_address", Intent::EditOrder),
    ("track_order", Intent::OrderStatus),
    ("delivery_period", Intent::OrderStatus),
    ("get_refund", Intent::ReturnOrExchange),
    ("track_refund", Intent::ReturnOrExchange),
];

/// Sets without orders of a shop: folder, and the labels that come near one and are counted apart.
const NEGATIVES: [(&str, &[&[&str]]); 4] = [
    // Taken from the two sets behind it, and others.
    ("lookalike_negatives", &[&NEAR_OF_BANKS, &NEAR_OF_ASSISTANTS]),
    ("banking77", &[&NEAR_OF_BANKS]),
    ("clinc150", &[&NEAR_OF_ASSISTANTS]),
    ("multidogo_turns", &[&["fastfood"]]),
];
const NEAR_OF_BANKS: [&str; 4] =
    ["request_refund", "Refund_not_showing_up", "card_arrival", "card_delivery_estimate"];
const NEAR_OF_ASSISTANTS: [&str; 4] = ["order_status", "order", "cancel", "damaged_card"];

type Rows = Vec<Vec<String>>;

/// Prints what is found on each set.
pub(super) fn report(folder: &Path) -> io::Result<()> {
    println!("\n{:<26}{:>6}{:>12}{:>12}", "bitext_8k", "rows", "any order", "right");
    recall(&rows(&folder.join("bitext_8k"))?);
    println!("\n{:<26}{:>6}{:>12}{:>12}{:>12}", "", "rows", "false", "beside", "false");
    for (name, beside) in NEGATIVES {
        false_orders(name, &rows(&folder.join(name))?, beside);
    }
    println!();
    languages("langid_short", 1, &rows(&folder.join("langid_short"))?);
    languages("two_words", 1, &rows(&folder.join("langid_short/two_words"))?);
    languages("norwegian_dialects", 2, &rows(&folder.join("langid_short/norwegian_dialects"))?);
    Ok(())
}

/// Without the title line.
fn rows(folder: &Path) -> io::Result<Rows> {
    let text = std::fs::read_to_string(folder.join("open.tsv"))?;
    Ok(text.lines().skip(1).map(|line| line.split('\t').map(str::to_owned).collect()).collect())
}

/// The text and the label of a row, wherever the label stands.
fn text_of<'r>(row: &'r [String], label: &str) -> Option<&'r str> {
    row.iter().skip(1).any(|cell| cell == label).then(|| row.first().map(String::as_str))?
}

/// These sets are English, and so would be their shop.
fn read(text: &str) -> Meaning {
    understand(text, &Hints { shop: Some(Language::En), ..Hints::default() })
}

fn has_order_intent(meaning: &Meaning) -> bool {
    meaning.intents.iter().any(|scored| scored.intent.is_about_an_order())
}

fn recall(rows: &Rows) {
    let mut all = [0; 3];
    for (label, right) in BITEXT {
        let meanings = rows.iter().filter_map(|row| text_of(row, label)).map(read);
        let judged = meanings.map(|meaning| {
            let first = meaning.first().map(|scored| scored.intent);
            [1, u32::from(has_order_intent(&meaning)), u32::from(first == Some(right))]
        });
        let counts = judged.fold([0; 3], plus);
        line(label, counts);
        all = plus(all, counts);
    }
    line("all", all);
}

fn plus(a: [u32; 3], b: [u32; 3]) -> [u32; 3] {
    let [a0, a1, a2] = a;
    let [b0, b1, b2] = b;
    [a0 + b0, a1 + b1, a2 + b2]
}

fn line(label: &str, [rows, any, right]: [u32; 3]) {
    println!("{label:<26}{rows:>6}{:>11.2}%{:>11.2}%", share(any, rows), share(right, rows));
}

/// The share of messages that are called an order intent and are none; those that come near one apart.
fn false_orders(name: &str, rows: &Rows, beside: &[&[&str]]) {
    let (mut counted, mut apart) = ([0, 0], [0, 0]);
    for row in rows {
        let near = row.iter().skip(1).any(|label| beside.iter().any(|near| near.contains(&label.as_str())));
        let [all, wrong] = if near { &mut apart } else { &mut counted };
        *all += 1;
        *wrong += u32::from(row.first().is_some_and(|text| has_order_intent(&read(text))));
    }
    let ([rows, wrong], [near, called]) = (counted, apart);
    println!("{name:<26}{rows:>6}{:>11.2}%{near:>12}{:>11.2}%", share(wrong, rows), share(called, near));
}

/// Which language each text in `column` is taken for, without anything known around it. The first is its language.
fn languages(name: &str, column: usize, rows: &Rows) {
    let mut by_language: BTreeMap<&str, [u32; 2]> = BTreeMap::new();
    for row in rows {
        let (Some(language), Some(text)) = (row.first(), row.get(column)) else { continue };
        let wanted = if matches!(language.as_str(), "nn" | "no") { "nb" } else { language };
        let Some(language) = Language::from_code(wanted) else { continue };
        let [all, right] = by_language.entry(wanted).or_default();
        *all += 1;
        *right += u32::from(understand(text, &Hints::default()).language == Some(language));
    }
    let (all, right) = by_language.values().fold((0, 0), |(all, right), [a, r]| (all + a, right + r));
    let each: String = by_language
        .iter()
        .map(|(code, [all, right])| format!("  {code} {:.1}", share(*right, *all)))
        .collect();
    println!("{name:<20}{all:>6}{:>8.2}%{each}", share(right, all));
}
