//! `aftersale understand`: the label contract on standard input and output.

use model::Language;
use serde::Deserialize;
use std::io::{self, BufRead, BufWriter, Write};
use understand::{Awaiting, Hints, Intent, understand};

/// What `--state` may say.
#[derive(Default, Deserialize)]
struct State {
    #[serde(default)]
    awaiting: Option<String>,
    /// What the conversation was about: the name of an intent.
    #[serde(default)]
    about: Option<String>,
}

/// Reads one message a line, a literal `\n` standing for a line break, and prints one JSON object a line. Invalid UTF-8
/// becomes replacement characters; nothing stops it early.
pub(crate) fn run(language: Option<&str>, state: Option<&str>) -> io::Result<()> {
    let state: State = state.and_then(|json| serde_json::from_str(json).ok()).unwrap_or_default();
    let awaiting = state.awaiting.as_deref().and_then(Awaiting::from_name).unwrap_or_default();
    let conversation = language.and_then(Language::from_code);
    let about = state.about.as_deref().and_then(Intent::from_name);
    // Without a shop there is no language to fall back to: it is the likeliest of the twelve.
    let hints = Hints { conversation, shop: None, awaiting, about };
    let mut out = BufWriter::new(io::stdout().lock());
    let mut input = io::stdin().lock();
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        let text = String::from_utf8_lossy(&line);
        let text = text.trim_end_matches(['\n', '\r']).replace("\\n", "\n");
        serde_json::to_writer(&mut out, &understand(&text, &hints))?;
        out.write_all(b"\n")?;
        line.clear();
    }
    out.flush()
}
