//! Measures the mail parser on folders of public mails: `cargo run --release -p channel --example reply_text -- <folder>`.
//!
//! `<folder>` holds any of `email_reply_trimmer`, `talon`, `email_reply_parser` (mails with the reply that a person
//! marked), `mime_stalwart` (raw messages, good and broken) and `bounces_autoreplies_sisimai` (mails that must not be
//! answered). `-v` prints what differs.
#![expect(clippy::print_stdout, reason = "printing figures is what it is for")]

use channel::email::{Form, InboundMail, parse_mailgun, reply_text};
use model::{EmailChannel, EmailProvider};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::time::Instant;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let verbose = args.iter().any(|arg| arg == "-v");
    let folder = Path::new(args.iter().find(|arg| !arg.starts_with('-')).map_or(".", String::as_str));
    let sets = ["email_reply_trimmer", "talon", "email_reply_parser/crisp"];
    let scores: Vec<Score> = sets.into_iter().filter_map(|set| replies(folder, set, verbose)).collect();
    report(&Score::sum("all", &scores));
    mime(&folder.join("mime_stalwart"), verbose);
    machines(&folder.join("bounces_autoreplies_sisimai"), verbose);
}

/// How well replies were found in one set.
#[derive(Default)]
struct Score {
    name: String,
    rows: usize,
    /// Equal after white space is normalised.
    exact: usize,
    /// A line of the reply is missing.
    lost: usize,
    /// A line too much.
    leaked: usize,
    micros: u128,
}

impl Score {
    fn sum(name: &str, scores: &[Self]) -> Self {
        let mut sum = Self { name: name.to_owned(), ..Self::default() };
        for score in scores {
            sum.rows += score.rows;
            sum.exact += score.exact;
            sum.lost += score.lost;
            sum.leaked += score.leaked;
            sum.micros += score.micros;
        }
        sum
    }
}

fn replies(folder: &Path, set: &str, verbose: bool) -> Option<Score> {
    let text = std::fs::read_to_string(folder.join(set).join("pairs.jsonl")).ok()?;
    let rows = text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let scores: Vec<Score> = rows.map(|row| score(&row, verbose)).collect();
    let sum = Score::sum(set, &scores);
    report(&sum);
    Some(sum)
}

fn score(row: &Value, verbose: bool) -> Score {
    let field = |key: &str| row.get(key).and_then(Value::as_str).unwrap_or_default();
    let started = Instant::now();
    let reply = reply_text(field("email"));
    let micros = started.elapsed().as_micros();
    let (ours, want) = (normal(&reply), normal(field("expected_reply")));
    let has = |text: &str, line: &str| text.lines().any(|other| other.trim() == line.trim());
    let misses = |from: &str, text: &str| from.lines().any(|line| !has(text, line));
    if verbose && ours != want {
        println!("--- {}\nwant:\n{want}\nours:\n{ours}\n", field("name"));
    }
    Score {
        rows: 1,
        exact: usize::from(ours == want),
        lost: usize::from(misses(&want, &ours)),
        leaked: usize::from(misses(&ours, &want)),
        micros,
        ..Score::default()
    }
}

/// White space as the sets normalise it: none at the ends of lines and of the text.
fn normal(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n").trim().to_owned()
}

fn report(score: &Score) {
    let per_mille = |count: usize| count * 1000 / score.rows.max(1);
    let percent = |count: usize| format!("{}.{} %", per_mille(count) / 10, per_mille(count) % 10);
    println!(
        "{:24} {:4} mails  exact {:4} ({})  reply text lost {} ({})  too much {} ({})  {} us a mail",
        score.name,
        score.rows,
        score.exact,
        percent(score.exact),
        score.lost,
        percent(score.lost),
        score.leaked,
        percent(score.leaked),
        score.micros / (score.rows.max(1) as u128),
    );
}

/// Every message is read without a panic, and has text where the set's own reading has some.
fn mime(folder: &Path, verbose: bool) {
    let mails = files(folder, "eml");
    let (mut named, mut empty) = (0, 0);
    for path in &mails {
        let mail = read(path);
        named += usize::from(mail.as_ref().is_some_and(|mail| !mail.from.reveal().is_empty()));
        let blank = mail.is_none_or(|mail| mail.full_text.reveal().trim().is_empty());
        let json = std::fs::read(path.with_extension("json")).unwrap_or_default();
        let expects = has_text(&serde_json::from_str(&String::from_utf8_lossy(&json)).unwrap_or_default());
        if blank && expects {
            empty += 1;
            if verbose {
                println!("--- no text: {}", path.display());
            }
        }
    }
    println!(
        "{:24} {:4} mails  read without a panic  with a sender {named}  without the text they have {empty}",
        "mime_stalwart",
        mails.len()
    );
}

/// Whether the set's own reading of a message (`text_body` names its `parts`) has text in it.
fn has_text(message: &Value) -> bool {
    let ids = message.get("text_body").and_then(Value::as_array).into_iter().flatten();
    let mut parts = ids.filter_map(|id| message.get("parts")?.get(usize::try_from(id.as_u64()?).ok()?));
    parts.any(|part| {
        let body = part.get("body").and_then(Value::as_object);
        body.is_some_and(|body| {
            body.iter().any(|(kind, text)| {
                matches!(kind.as_str(), "Text" | "Html")
                    && text.as_str().is_some_and(|text| !text.trim().is_empty())
            })
        })
    })
}

/// A bounce or an automatic reply is never answered; a person's mail is.
fn machines(folder: &Path, verbose: bool) {
    for (name, automatic) in [("bsd", true), ("not", false)] {
        let mails = files(&folder.join(name), "eml");
        let mut wrong = 0;
        for path in &mails {
            let reason = read(path).map(|mail| mail.automatic);
            if reason.is_none_or(|reason| reason.is_some() != automatic) {
                wrong += 1;
                if verbose {
                    println!("--- {reason:?}: {}", path.display());
                }
            }
        }
        let what = if automatic { "would be answered" } else { "would not be answered" };
        println!("sisimai/{name:16} {:4} mails  {what} {wrong}", mails.len());
    }
}

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|its| its == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Reads a raw message the way it arrives from Mailgun.
fn read(path: &Path) -> Option<InboundMail> {
    let raw = std::fs::read(path).unwrap_or_default();
    let head = b"--b0undary\r\nContent-Disposition: form-data; name=\"body-mime\"\r\n\r\n".as_slice();
    let body = [head, &raw, b"\r\n--b0undary--\r\n"].concat();
    let channel = EmailChannel {
        provider: EmailProvider::Mailgun,
        address: "help@example.com".to_owned(),
        reply_domain: "reply.example.com".to_owned(),
        authserv_id: None,
    };
    let form = Form::parse("multipart/form-data; boundary=b0undary", &body).ok()?;
    parse_mailgun(&form, &channel).ok()
}
