//! The replies of a turn as one text.

use super::{BODY_MAX, Segments, gsm7, segments};
use model::{Action, Reply};
use unicode_segmentation::UnicodeSegmentation;

/// The fewest letters of a quote that still say something.
const QUOTE_MIN: usize = 24;

/// The most segments that a turn may cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    /// Without a quote.
    pub plain: usize,
    /// With the shop's own words.
    pub quoted: usize,
}

impl Default for Limit {
    /// Two, and four with a quote.
    fn default() -> Self {
        Self { plain: 2, quoted: 4 }
    }
}

/// A text ready to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// What is sent.
    pub text: String,
    /// What it costs.
    pub segments: Segments,
    /// Whether it costs more than the limit, because the reply's own words and its link alone do. It is sent all the
    /// same, because half an answer is worse than a dear one, and the caller counts it. Beyond [`BODY_MAX`] characters
    /// Twilio refuses it.
    pub over_limit: bool,
}

/// The replies of a turn as one SMS: their texts, the first quote behind the text that it belongs to, and on a line of
/// its own the first link, whole and without a label. What is shortened is the quote, at the end of a sentence or,
/// if none fits, of a word, and it says so with `...`; too little of it is left out.
#[must_use]
pub fn render(replies: &[Reply], limit: Limit) -> Rendered {
    let draft = Draft::of(replies);
    let fits = |quote: &str| segments(&draft.with(Some(quote))).count <= limit.quoted;
    let quote = draft.quote.as_deref().and_then(|quote| shortened(quote, fits));
    let most = if quote.is_some() { limit.quoted } else { limit.plain };
    let text = draft.with(quote.as_deref());
    let segments = segments(&text);
    Rendered { over_limit: segments.count > most, text, segments }
}

/// The parts of an SMS in their order.
struct Draft<'a> {
    before: String,
    quote: Option<String>,
    after: String,
    url: Option<&'a str>,
}

impl<'a> Draft<'a> {
    fn of(replies: &'a [Reply]) -> Self {
        let quoted = replies.iter().position(|reply| reply.quote.is_some());
        let (before, after) =
            replies.split_at_checked(quoted.map_or(replies.len(), |at| at + 1)).unwrap_or((replies, &[]));
        let quote = before.last().and_then(|reply| reply.quote.as_ref()).map(|quote| lines(&quote.text));
        Self {
            before: texts(before),
            quote: quote.filter(|quote| !quote.is_empty()),
            after: texts(after),
            url: replies.iter().flat_map(|reply| &reply.actions).map(|action| action.url.as_str()).next(),
        }
    }

    fn with(&self, quote: Option<&str>) -> String {
        let quote = quote.map(|quote| format!("\"{quote}\"")).unwrap_or_default();
        let words = joined([self.before.as_str(), &quote, &self.after], "\n");
        // INVARIANT: the link is added after everything that changes or shortens letters, so it is always whole.
        joined([gsm7(&words).as_str(), self.url.unwrap_or_default()], "\n")
    }
}

/// The replies of a turn as one WhatsApp message of at most [`BODY_MAX`] characters: each text, its quote in lines that
/// begin with `>`, its links behind their labels.
///
/// What does not fit goes in this order: the end of the first quote and all other quotes; every quote; every link but
/// the first; the end of the text, with `...`.
#[must_use]
pub fn render_whatsapp(replies: &[Reply]) -> String {
    let whole = chat(replies, |_, quote| Some(quote.to_owned()));
    if fits_chat(&whole) {
        return whole;
    }
    let first = replies.iter().position(|reply| reply.quote.is_some());
    let with = |cut: &str| chat(replies, |at, _| (Some(at) == first).then(|| cut.to_owned()));
    let quote = first.and_then(|at| replies.get(at)).and_then(|reply| reply.quote.as_ref());
    let cut = quote.and_then(|quote| shortened(&lines(&quote.text), |cut| fits_chat(&with(cut))));
    let bare = || Some(chat(replies, |_, _| None)).filter(|bare| fits_chat(bare));
    cut.map(|cut| with(&cut)).or_else(bare).unwrap_or_else(|| shortest_chat(replies))
}

fn chat(replies: &[Reply], quoted: impl Fn(usize, &str) -> Option<String>) -> String {
    let blocks = replies.iter().enumerate().flat_map(|(at, reply)| {
        let quote = reply.quote.as_ref().and_then(|quote| quoted(at, &lines(&quote.text)));
        let quote = quote.map(|quote| joined(quote.lines().map(|line| format!("> {line}")), "\n"));
        let links = joined(reply.actions.iter().map(link), "\n");
        [paragraphs(&reply.text), quote.unwrap_or_default(), links]
    });
    joined(blocks, "\n\n")
}

fn shortest_chat(replies: &[Reply]) -> String {
    let link = replies.iter().flat_map(|reply| &reply.actions).map(link).find(|link| fits_chat(link));
    let link = link.unwrap_or_default();
    let with = |text: &str| joined([text, link.as_str()], "\n\n");
    let cut = shortened(&texts(replies), |text| fits_chat(&with(text)));
    with(&cut.unwrap_or_default())
}

fn link(action: &Action) -> String {
    if action.label.is_empty() { action.url.clone() } else { format!("{}: {}", action.label, action.url) }
}

/// Units of UTF-16 are never fewer than what Twilio calls characters.
fn fits_chat(text: &str) -> bool {
    text.encode_utf16().count() <= BODY_MAX
}

/// As much of `text` as `fits`, cut at the end of a sentence, else of a word.
fn shortened(text: &str, fits: impl Fn(&str) -> bool) -> Option<String> {
    if fits(text) {
        return Some(text.to_owned());
    }
    // A rule that is cut within a sentence may say the opposite, so a word's end is the second choice.
    let sentences = || longest(sentence_ends(text), " ...", &fits);
    sentences().or_else(|| longest(word_ends(text), "...", &fits))
}

/// The longest of `starts`, which grow, that fits together with `tail`.
fn longest<'a>(
    starts: impl Iterator<Item = &'a str>,
    tail: &str,
    fits: impl Fn(&str) -> bool,
) -> Option<String> {
    let starts: Vec<&str> = starts.filter(|start| start.chars().count() >= QUOTE_MIN).collect();
    let fitting = starts.partition_point(|start| fits(&format!("{start}{tail}")));
    fitting.checked_sub(1).and_then(|last| starts.get(last)).map(|start| format!("{start}{tail}"))
}

fn sentence_ends(text: &str) -> impl Iterator<Item = &str> {
    let bounds = text.split_sentence_bound_indices();
    bounds.filter_map(|(at, sentence)| {
        let start = text.get(..at + sentence.len())?;
        let sentence = sentence.trim_end();
        // `?` within a link is no end of a sentence; the marks of Chinese and Japanese need no space behind them.
        let is_end = start.ends_with(char::is_whitespace) && bare(sentence).ends_with(['.', '!', '?', '…']);
        (is_end || sentence.ends_with(['。', '！', '？'])).then(|| start.trim_end())
    })
}

/// A sentence without the brackets and quotation marks that may stand behind its end.
fn bare(sentence: &str) -> &str {
    sentence.trim_end_matches(['"', '\'', ')', ']', '”', '’', '»'])
}

fn word_ends(text: &str) -> impl Iterator<Item = &str> {
    let spaces = text.char_indices().filter(|(_, letter)| letter.is_whitespace());
    let starts = spaces.filter_map(|(at, _)| text.get(..at));
    starts.map(|start| start.trim_end().trim_end_matches(['.', ',', ';', ':', '-', '–', '—', '(']).trim_end())
}

fn texts(replies: &[Reply]) -> String {
    joined(replies.iter().map(|reply| lines(&reply.text)), "\n")
}

/// The lines of `text` without blank ones.
fn lines(text: &str) -> String {
    joined(text.lines().map(str::trim), "\n")
}

/// The paragraphs of `text` with one blank line between them.
fn paragraphs(text: &str) -> String {
    let trimmed = text.lines().map(str::trim).collect::<Vec<_>>().join("\n");
    joined(trimmed.split("\n\n").map(lines), "\n\n")
}

/// What is not empty, joined.
fn joined<T: AsRef<str>>(parts: impl IntoIterator<Item = T>, by: &str) -> String {
    let mut whole = String::new();
    for part in parts {
        let part = part.as_ref();
        if !whole.is_empty() && !part.is_empty() {
            whole.push_str(by);
        }
        whole.push_str(part);
    }
    whole
}

#[cfg(test)]
mod tests;
