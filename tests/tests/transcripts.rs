//! Every conversation in `transcripts/` is played through the real path and compared with what it says.

#![cfg(test)]

use std::{
    fs,
    path::{Path, PathBuf},
};
use tests::{Transcript, play};

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] })
        .collect();
    found.sort();
    found
}

#[tokio::test]
async fn every_transcript_plays_as_it_is_written() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("transcripts");
    let update = std::env::var_os("UPDATE_TRANSCRIPTS").is_some();
    let mut wrong = Vec::new();
    let all = files(&folder);
    assert!(!all.is_empty(), "there are no transcripts");
    for file in all {
        let text = fs::read_to_string(&file).unwrap();
        let played = play(&Transcript::read(&text)).await;
        if update {
            fs::write(&file, &played).unwrap();
        } else if played != text {
            wrong.push(format!("--- {}\n{}", file.display(), difference(&text, &played)));
        }
    }
    assert!(wrong.is_empty(), "{}\nUPDATE_TRANSCRIPTS=1 writes them anew", wrong.join("\n"));
}

/// The lines that differ, from the first difference on.
fn difference(expected: &str, played: &str) -> String {
    let same = expected.lines().zip(played.lines()).take_while(|(a, b)| a == b).count();
    let show = |text: &str, mark: &str| -> String {
        text.lines().skip(same).take(12).map(|line| format!("{mark} {line}\n")).collect()
    };
    format!("from line {}\n{}{}", same + 1, show(expected, "-"), show(played, "+"))
}
