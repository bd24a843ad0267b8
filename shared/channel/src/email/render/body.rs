//! The words of a mail, as plain text and as HTML.

use maud::{DOCTYPE, Markup, html};
use model::{Language, Quote, Reply};

/// Plain text: paragraphs, the quoted passage with `>`, links with their labels.
pub(super) fn text(replies: &[Reply]) -> String {
    let mut blocks: Vec<String> = Vec::new();
    for reply in replies {
        blocks.extend(paragraphs(&reply.text).map(|lines| lines.join("\n")));
        blocks.extend(reply.quote.as_ref().map(quoted));
        let links: Vec<String> = reply
            .actions
            .iter()
            .map(|action| format!("{}: {}", flat(&action.label), flat(&action.url)))
            .collect();
        if !links.is_empty() {
            blocks.push(links.join("\n"));
        }
    }
    format!("{}\n", blocks.join("\n\n"))
}

fn quoted(quote: &Quote) -> String {
    let source = quote
        .url
        .as_ref()
        .map_or_else(|| flat(&quote.title), |url| format!("{}: {}", flat(&quote.title), flat(url)));
    let passage = paragraphs(&quote.text).map(|lines| lines.join("\n")).collect::<Vec<_>>().join("\n\n");
    let lines =
        passage.lines().chain(["", source.as_str()]).map(|line| format!("> {line}").trim_end().to_owned());
    lines.collect::<Vec<_>>().join("\n")
}

/// HTML that says the same. It sets no colour, so that it is readable on a dark ground; every value is escaped.
pub(super) fn html(replies: &[Reply], language: Language) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=(language.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="supported-color-schemes" content="light dark";
            }
            body style="font-family: -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif; font-size: 16px; line-height: 1.5" {
                @for reply in replies {
                    (prose(&reply.text))
                    @if let Some(quote) = &reply.quote { (passage(quote)) }
                    @for action in &reply.actions {
                        p { (link(&action.url, &action.label)) }
                    }
                }
            }
        }
    };
    page.into_string()
}

fn passage(quote: &Quote) -> Markup {
    html! {
        blockquote style="margin: 16px 0; padding: 0 0 0 12px; border-left: 3px solid" {
            (prose(&quote.text))
            p { @match &quote.url {
                Some(url) => (link(url, &quote.title)),
                None => (flat(&quote.title)),
            } }
        }
    }
}

fn prose(text: &str) -> Markup {
    html! {
        @for lines in paragraphs(text) {
            p { @for (at, line) in lines.iter().enumerate() { @if at > 0 { br; } (line) } }
        }
    }
}

/// A link, if the address is one of the web; else its words, so that nothing is run.
fn link(url: &str, label: &str) -> Markup {
    let url = flat(url);
    let is_web = url.starts_with("https://") || url.starts_with("http://");
    html! { @if is_web { a href=(url) { (flat(label)) } } @else { (flat(label)) } }
}

/// The paragraphs of `text`, each with its lines, without controls.
fn paragraphs(text: &str) -> impl Iterator<Item = Vec<String>> + '_ {
    let mut lines = text
        .lines()
        .map(|line| line.chars().filter(|c| !c.is_control()).collect::<String>().trim_end().to_owned());
    std::iter::from_fn(move || {
        let first = lines.find(|line| !line.is_empty())?;
        Some(std::iter::once(first).chain(lines.by_ref().take_while(|line| !line.is_empty())).collect())
    })
}

fn flat(text: &str) -> String {
    text.split(|c: char| c.is_control() || c.is_whitespace())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
