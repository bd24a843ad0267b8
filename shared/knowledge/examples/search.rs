//! What the search answers: `cargo run -p knowledge --example search -- FOLDER < questions`. `FOLDER` holds Markdown
//! files. One question a line, with the expected passage after a tab if there is one (`-` for none).
#![expect(clippy::print_stdout, clippy::unwrap_used, reason = "a tool for developers, run by hand")]

#[path = "../tests/shop/mod.rs"]
mod shop;

use knowledge::{Ask, Found, Index};
use std::path::PathBuf;

fn main() {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap());
    let index = Index::new(&shop::articles(&folder));
    for (name, ask) in [
        ("order change", Ask::OrderChange),
        ("cancellation", Ask::Cancellation),
        ("add item", Ask::AddItem),
        ("returns", Ask::Returns),
        ("shipping", Ask::Shipping),
    ] {
        println!("{name}: {}", show(index.find(ask).as_ref()));
    }
    let (mut questions, mut answered, mut right) = (0, 0, 0);
    for line in std::io::stdin().lines().map(Result::unwrap) {
        let (question, expected) = line.split_once('\t').unwrap_or((&line, ""));
        let found = index.find(Ask::Question(question));
        let id = found.as_ref().map_or("-", |found| &found.passage.id);
        questions += 1;
        answered += u32::from(found.is_some());
        right += u32::from(expected.split('|').any(|one| one == id));
        let mark = if expected.is_empty() || expected.split('|').any(|one| one == id) { " " } else { "X" };
        println!("{mark} {question} [{expected}] {}", show(found.as_ref()));
    }
    println!("{questions} questions, {answered} answered, {right} as expected");
}

fn show(found: Option<&Found<'_>>) -> String {
    found.map_or("nothing".to_owned(), |found| {
        format!("{} {:.2} {:?}", found.passage.id, found.score, found.quote().text)
    })
}
