//! Measures the mail parser on folders of public mails: `cargo run --release -p channel --example reply_text -- <folder>`.
//!
//! `<folder>` holds `email_reply_trimmer`, `talon`, `email_reply_parser`; `-v` prints the rows that differ.

use serde_json::Value;
use std::path::Path;

/// One mail and the reply that a person marked in it.
struct Pair {
    name: String,
    email: String,
    reply: String,
    split: String,
}

#[derive(Default)]
struct Score {
    rows: usize,
    exact: usize,
    lost: usize,
    leaked: usize,
}

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let verbose = args.iter().any(|arg| arg == "-v");
    let folder = args.iter().find(|arg| !arg.starts_with('-')).map_or(".", String::as_str);
    for set in ["email_reply_trimmer", "talon", "email_reply_parser/crisp"] {
        let file = Path::new(folder).join(set).join("pairs.jsonl");
        let Ok(text) = std::fs::read_to_string(&file) else { continue };
        let pairs: Vec<Pair> = text.lines().filter_map(pair).collect();
        for split in ["open", "heldout"] {
            let score = measure(pairs.iter().filter(|pair| pair.split == split), verbose);
            println!("{set:28} {split:8} {}", line(&score));
        }
    }
}

fn pair(line: &str) -> Option<Pair> {
    let row: Value = serde_json::from_str(line).ok()?;
    let text = |key: &str| row.get(key).and_then(Value::as_str).map(str::to_owned);
    Some(Pair { name: text("name")?, email: text("email")?, reply: text("expected_reply")?, split: text("split")? })
}

fn line(score: &Score) -> String {
    let share = |count: usize| 100.0 * count as f64 / score.rows.max(1) as f64;
    format!("{:3} rows  exact {:3} ({:5.1} %)  lost {} ({:.1} %)  leaked {}", score.rows, score.exact, share(score.exact), score.lost, share(score.lost), score.leaked)
}

fn measure<'a>(pairs: impl Iterator<Item = &'a Pair>, verbose: bool) -> Score {
    let mut score = Score::default();
    for pair in pairs {
        let ours = normal(&channel::email::reply_text(&pair.email));
        let want = normal(&pair.reply);
        let lines = |text: &str| text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect::<Vec<_>>();
        let (got, expected) = (lines(&ours), lines(&want));
        let lost = expected.iter().any(|line| !got.contains(line));
        let leaked = got.iter().any(|line| !expected.contains(line));
        score.rows += 1;
        score.exact += usize::from(ours == want);
        score.lost += usize::from(lost);
        score.leaked += usize::from(leaked);
        if verbose && ours != want {
            println!("--- {} [{}]\nwant:\n{want}\nours:\n{ours}\n", pair.name, pair.split);
        }
    }
    score
}

/// What SOURCE.txt of the sets calls white space normalisation.
fn normal(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n").trim().to_owned()
}
