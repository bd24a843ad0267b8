//! What the search costs: `cargo bench -p knowledge`. Budgets: 300 microseconds for a question over
//! 10,000 passages, 150 ms to read 1,000 passages.

#[path = "../tests/shop/mod.rs"]
#[expect(clippy::unwrap_used, reason = "reads the fixtures of the tests")]
mod shop;

use criterion::Criterion;
use knowledge::{Ask, Index, passages};
use model::{Article, Language};
use std::hint::black_box;
use std::path::Path;

const QUESTION: &str = "Hi, I ordered a jacket last night and it should go to another street. Can I still change that, and \
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
            bencher.iter(|| {
                index.find(black_box(Ask::Question(QUESTION, Language::En))).map(|found| found.quote())
            });
        });
        criterion.bench_function(&format!("rule_{wanted}"), |bencher| {
            bencher.iter(|| index.find(black_box(Ask::Cancellation)).map(|found| found.quote()));
        });
        criterion.bench_function(&format!("index_{wanted}"), |bencher| {
            bencher.iter(|| Index::new(black_box(&articles), Language::En));
        });
    }
    criterion.final_summary();
}
