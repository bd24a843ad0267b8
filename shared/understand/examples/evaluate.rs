//! Measures understanding against public data that stands outside the project.
//!
//! `cargo run --release -p understand --example evaluate -- <folder>`, where the folder holds `bitext_8k`,
//! `lookalike_negatives`, `banking77`, `clinc150` and `multidogo_turns`, each with an `open.tsv` of text and labels.
#![expect(clippy::print_stdout, reason = "a report is what this program is for")]

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};
use understand::{Hints, Intent, Meaning, understand};

/// What the order intents of bitext are called here. `change_order` also holds "add something to an order".
const BITEXT: [(&str, Intent); 7] = [
    ("cancel_order", Intent::CancelOrder),
    ("change_order", Intent::EditOrder),
    ("change_shipping_address", Intent::EditOrder),
    ("track_order", Intent::OrderStatus),
    ("delivery_period", Intent::OrderStatus),
    ("get_refund", Intent::ReturnOrExchange),
    ("track_refund", Intent::ReturnOrExchange),
];

/// Sets without orders of a shop: folder, and the labels that come near one and are left out.
const NEGATIVES: [(&str, &[&str]); 4] = [
    ("lookalike_negatives", &[]),
    ("banking77", &["request_refund", "Refund_not_showing_up", "card_arrival", "card_delivery_estimate"]),
    ("clinc150", &["order_status", "order", "cancel", "damaged_card"]),
    ("multidogo_turns", &["fastfood"]),
];

type Rows = Vec<Vec<String>>;

fn main() -> ExitCode {
    let Some(folder) = std::env::args().nth(1) else {
        println!("usage: evaluate <folder of public data>");
        return ExitCode::FAILURE;
    };
    match report(Path::new(&folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("cannot read the data: {error}");
            ExitCode::FAILURE
        }
    }
}

fn report(folder: &Path) -> std::io::Result<()> {
    let bitext = rows(folder, "bitext_8k")?;
    recall(&bitext);
    for (name, left_out) in NEGATIVES {
        false_orders(name, &rows(folder, name)?, left_out);
    }
    speed(&bitext);
    Ok(())
}

/// Without the title line. The columns are text and labels.
fn rows(folder: &Path, name: &str) -> std::io::Result<Rows> {
    let text = std::fs::read_to_string(folder.join(name).join("open.tsv"))?;
    Ok(text.lines().skip(1).map(|line| line.split('\t').map(str::to_owned).collect()).collect())
}

fn read(text: &str) -> Meaning {
    understand(text, &Hints::default())
}

fn is_about_an_order(intent: Intent) -> bool {
    use Intent::{AddItem, CancelOrder, EditOrder, OrderStatus, ReturnOrExchange};
    matches!(intent, EditOrder | CancelOrder | AddItem | OrderStatus | ReturnOrExchange)
}

/// How many rows have an order intent, have the right one first, or the right one or `add_item` first.
fn recall(rows: &Rows) {
    let mut all = [0; 4];
    println!("{:<26}{:>6}{:>12}{:>12}{:>16}", "bitext_8k", "rows", "any order", "right", "or add_item");
    for (label, right) in BITEXT {
        let texts =
            rows.iter().filter(|row| row.get(1).is_some_and(|l| l == label)).filter_map(|row| row.first());
        let counts = texts.map(|text| judge(&read(text), right)).fold([0; 4], plus);
        line(label, counts);
        all = plus(all, counts);
    }
    line("all", all);
}

fn judge(meaning: &Meaning, right: Intent) -> [u32; 4] {
    let first = meaning.first().map(|scored| scored.intent);
    let any = meaning.intents.iter().any(|scored| is_about_an_order(scored.intent));
    let exact = first == Some(right);
    let added = right == Intent::EditOrder && first == Some(Intent::AddItem);
    [1, u32::from(any), u32::from(exact), u32::from(exact || added)]
}

fn plus(a: [u32; 4], b: [u32; 4]) -> [u32; 4] {
    let mut sum = a;
    sum.iter_mut().zip(b).for_each(|(sum, b)| *sum += b);
    sum
}

fn line(label: &str, [rows, any, right, added]: [u32; 4]) {
    let share = |n: u32| 100.0 * f64::from(n) / f64::from(rows.max(1));
    println!("{label:<26}{rows:>6}{:>11.2}%{:>11.2}%{:>15.2}%", share(any), share(right), share(added));
}

/// The share of messages that are called an order intent and are none, and the labels they have.
fn false_orders(name: &str, rows: &Rows, left_out: &[&str]) {
    let kept = |row: &&Vec<String>| !row.iter().skip(1).any(|label| left_out.contains(&label.as_str()));
    let (mut count, mut labels) = (0, BTreeMap::<&str, u32>::new());
    for row in rows.iter().filter(kept) {
        count += 1;
        let text = row.first().map(String::as_str).unwrap_or_default();
        if read(text).intents.iter().any(|scored| is_about_an_order(scored.intent)) {
            let column = if name == "banking77" || name == "clinc150" { 1 } else { 2 };
            *labels.entry(row.get(column).map(String::as_str).unwrap_or_default()).or_default() += 1;
        }
    }
    let wrong: u32 = labels.values().sum();
    println!(
        "{name:<26}{count:>6} rows, false order intents {wrong} = {:.2}%",
        100.0 * f64::from(wrong) / f64::from(count)
    );
    let mut labels: Vec<_> = labels.into_iter().collect();
    labels.sort_by_key(|(_, n)| u32::MAX - n);
    println!("    most: {:?}", labels.into_iter().take(6).collect::<Vec<_>>());
}

/// The median and the slowest twentieth of the time for one message, after the tables are built.
fn speed(rows: &Rows) {
    let begin = Instant::now();
    std::hint::black_box(read("hello"));
    let first = begin.elapsed();
    let mut times: Vec<Duration> = rows.iter().filter_map(|row| row.first()).map(|text| time(text)).collect();
    times.sort_unstable();
    let at = |share: usize| times.get(times.len() * share / 100).copied().unwrap_or_default();
    println!("a message: median {:?}, 95 % within {:?}; {first:?} when warm", at(50), at(95));
    let long = "Please cancel my order, I picked the wrong size by mistake. ".repeat(100);
    println!("1,200 words: {:?}", time(&long));
}

fn time(text: &str) -> Duration {
    let begin = Instant::now();
    std::hint::black_box(read(text));
    begin.elapsed()
}
