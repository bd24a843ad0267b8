//! How many of the lengths of time of a public set are read right: `durations FOLDER`, the folder with
//! `duckling/open.tsv`, `recognizers_text/open.tsv` and `negatives_no_datetime.tsv`, which are not part of the project.
//! Counted are hours to months; what is missed is printed.
#![expect(clippy::print_stdout, reason = "a tool for developers, run by hand")]

use knowledge::{Amount, Duration, durations};
use model::Language;
use std::collections::BTreeMap;
use std::path::Path;

const HOUR: f64 = 3_600.0;
const YEAR: f64 = 31_536_000.0;

fn main() -> std::io::Result<()> {
    let folder = std::env::args().nth(1).unwrap_or_default();
    let read = |name: &str| std::fs::read_to_string(Path::new(&folder).join(name));
    let mut right: BTreeMap<String, (u32, u32)> = BTreeMap::new();
    let duckling = read("duckling/open.tsv")?;
    let phrases = duckling.lines().skip(1).map(columns).map(|c| (c[0], c[1], c[4], c[3] == "NONE"));
    let recognizers = read("recognizers_text/open.tsv")?;
    let sentences = recognizers.lines().skip(1).map(columns).map(|c| (c[0], c[1], c[4], false));
    for (code, text, seconds, none) in phrases.chain(sentences) {
        let (Some(language), wanted) = (Language::from_code(code), seconds.parse::<f64>().ok()) else {
            continue;
        };
        let found = durations(text, language);
        let hit = match wanted {
            Some(wanted) if (HOUR..YEAR).contains(&wanted) => found.iter().any(|one| close(one, wanted)),
            None if none => found.is_empty(),
            _ => continue,
        };
        let figures = right.entry(code.to_owned()).or_default();
        *figures = (figures.0 + u32::from(hit), figures.1 + 1);
        if !hit {
            println!("{code} {text}: {wanted:?} {found:?}");
        }
    }
    let negatives = read("recognizers_text/negatives_no_datetime.tsv")?;
    let mut false_ones = 0;
    for (code, text) in negatives.lines().skip(1).filter_map(|line| line.split_once('\t')) {
        let Some(language) = Language::from_code(code) else { continue };
        let found = durations(text, language);
        if !found.is_empty() {
            false_ones += 1;
            println!("{code} {text}: none {found:?}");
        }
    }
    println!("{right:?}, {false_ones} false");
    let (hits, of) = right.values().fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
    println!("{hits} of {of} right: {:.1} %", 100.0 * f64::from(hits) / f64::from(of));
    Ok(())
}

fn columns(line: &str) -> [&str; 5] {
    let mut columns = line.split('\t');
    std::array::from_fn(|_| columns.next().unwrap_or_default())
}

fn close(found: &Duration, wanted: f64) -> bool {
    let seconds = match found.amount {
        Amount::Seconds(seconds) => seconds,
        Amount::BusinessDays(days) => days * 86_400.0,
    };
    (seconds - wanted).abs() < 1.0
}
