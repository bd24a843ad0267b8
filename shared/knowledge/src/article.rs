//! A text as an article.

use htmd::HtmlToMarkdown;
use model::Article;

/// The most text of one article, in bytes. The longest terms of a shop have a tenth of it.
pub const MOST: usize = 1024 * 1024;

/// What a reader of a page does not see.
const UNSEEN: [&str; 9] =
    ["script", "style", "head", "nav", "header", "footer", "form", "template", "noscript"];

/// Markdown or plain text as an article; its first heading is its title, else its id is.
#[must_use]
pub fn from_markdown(id: &str, body: String) -> Article {
    let title = body.lines().find_map(|line| line.strip_prefix("# ")).map_or(id, str::trim).to_owned();
    Article { id: id.to_owned(), title, url: None, body }
}

/// A page of HTML below its title as an article; `None` where a reader of it would see no text.
#[must_use]
pub fn from_html(id: &str, title: &str, html: &str) -> Option<Article> {
    let text = html_as_markdown(html)?;
    let body = format!("# {}\n\n{}", title.trim(), text.trim());
    let article = Article { id: id.to_owned(), title: title.trim().to_owned(), url: None, body };
    (!text.trim().is_empty()).then_some(article)
}

/// What a reader of a page of HTML sees of it, as Markdown; `None` where it cannot be read.
#[must_use]
pub fn html_as_markdown(html: &str) -> Option<String> {
    HtmlToMarkdown::builder().skip_tags(UNSEEN.to_vec()).build().convert(html).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_read_below_its_title_and_an_empty_one_is_none() {
        let article = from_html("care", " Care ", "<h2>Wool</h2><p>At <b>30</b> degrees.</p>").unwrap();
        assert_eq!(article.body, "# Care\n\n## Wool\n\nAt **30** degrees.");
        assert_eq!(from_html("care", "Care", "<script>alert(1)</script><p> </p>"), None);
    }
}
