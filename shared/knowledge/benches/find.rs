//! What the search costs: `cargo bench -p knowledge`. Budgets: 300 microseconds for a question over
//! 10,000 passages; 150 ms to load 1,000 of them and 600 ms to load 10,000; 1 KB of index for each.

#![expect(clippy::print_stdout, reason = "criterion prints no sizes")]

#[path = "../tests/shop/mod.rs"]
#[expect(clippy::unwrap_used, reason = "reads the fixtures of the tests")]
mod shop;

use criterion::Criterion;
use knowledge::{Index, Kind, passages};
use model::{Article, Language};
use std::hint::black_box;
use std::path::Path;

const QUESTION: &str = "Can it still go to another street?";
const MESSAGE: &str = "Hi, I ordered a jacket last night and it should go to another street. Can I still change that, and \
                        how long do I have?";

/// The articles of the test shops, over and over, until they hold at least `wanted` passages.
fn articles(wanted: usize) -> Vec<Article> {
    let shops = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/shops");
    let mut all = Vec::new();
    let mut held = 0;
    for shop in ["fjord", "olive", "pixel", "bloom"].into_iter().cycle() {
        for article in shop::articles(&shops.join(shop)) {
            held += passages(std::slice::from_ref(&article)).len();
            all.push(article);
            if held >= wanted {
                return all;
            }
        }
    }
    all
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    for wanted in [100, 1_000, 10_000] {
        let articles = articles(wanted);
        let index = Index::new(&articles, Language::En);
        criterion.bench_function(&format!("question_{wanted}"), |bencher| {
            bencher.iter(|| index.answer(black_box(QUESTION), Language::En).map(|found| found.quote()));
        });
        criterion.bench_function(&format!("rule_{wanted}"), |bencher| {
            bencher.iter(|| index.rule(black_box(Kind::Cancellation)).map(|found| found.quote()));
        });
        criterion.bench_function(&format!("message_{wanted}"), |bencher| {
            bencher.iter(|| index.answer(black_box(MESSAGE), Language::En).map(|found| found.quote()));
        });
        let bytes = index.to_bytes();
        println!("{} bytes of index for each of {wanted} passages", bytes.len() / wanted);
        criterion.bench_function(&format!("load_{wanted}"), |bencher| {
            bencher.iter(|| Index::from_bytes(black_box(&bytes)));
        });
    }
    criterion.final_summary();
}
