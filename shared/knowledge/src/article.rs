//! A text as an article.

use model::Article;

/// Markdown or plain text as an article; its first heading is its title, else its id is.
#[must_use]
pub fn from_markdown(id: &str, body: String) -> Article {
    let title = body.lines().find_map(|line| line.strip_prefix("# ")).map_or(id, str::trim).to_owned();
    Article { id: id.to_owned(), title, url: None, body }
}
