//! `aftersale understand`: the label contract on standard input and output.

use crate::lines;
use model::Language;
use serde::Deserialize;
use std::io;
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

/// Reads one message a line and prints what it means.
pub(crate) fn run(language: Option<&str>, state: Option<&str>) -> io::Result<()> {
    let state: State = state.and_then(|json| serde_json::from_str(json).ok()).unwrap_or_default();
    let awaiting = state.awaiting.as_deref().and_then(Awaiting::from_name).unwrap_or_default();
    let conversation = language.and_then(Language::from_code);
    let about = state.about.as_deref().and_then(Intent::from_name);
    // Without a shop there is no language to fall back to: it is the likeliest of the twelve.
    let hints = Hints { conversation, shop: None, awaiting, about };
    lines::answer_each(|text| understand(text, &hints))
}
