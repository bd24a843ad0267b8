//! A shop's articles on disk: Markdown, plain text, HTML and PDF become Markdown.

use knowledge::article::{MOST, from_markdown, html_as_markdown};
use model::{Article, Language};
use std::{
    io,
    path::{Path, PathBuf},
};
use understand::{Hints, understand};

/// The endings of the files that are read.
const ENDINGS: [&str; 6] = ["md", "markdown", "txt", "html", "htm", "pdf"];

/// An article, and the file that it stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnDisk {
    /// The article. Its id is the file's path without its ending, from the folder on; its address, if the text says it.
    pub article: Article,
    /// The file's path, from the folder on.
    pub source: String,
}

/// Why a file is no article.
#[derive(Debug, thiserror::Error)]
pub enum ArticleError {
    /// The system says why.
    #[error("cannot read {0}: {1}")]
    Read(PathBuf, io::Error),
    /// Save it as UTF-8.
    #[error("{0} is not UTF-8: save it as UTF-8")]
    Encoding(PathBuf),
    /// Leave it out, or write it.
    #[error("{0} holds no text")]
    Empty(PathBuf),
    /// Split it.
    #[error("{0} holds {1} KB of text, of which 1024 fit: split it")]
    TooLong(PathBuf, usize),
    /// Save it as text.
    #[error("no text can be read from {0}: save it as Markdown or plain text")]
    Unreadable(PathBuf),
    /// Another folder.
    #[error("{0} holds no articles: files that end with .md, .markdown, .txt, .html or .pdf")]
    None(PathBuf),
}

/// The articles at `path`: of one file, or of a folder and the folders in it, in the order of their names.
pub fn read(path: &Path) -> Result<Vec<OnDisk>, ArticleError> {
    if !path.is_dir() {
        return Ok(vec![article(path.parent().unwrap_or(path), path)?]);
    }
    let mut files = Vec::new();
    collect(path, &mut files)?;
    files.sort();
    if files.is_empty() {
        return Err(ArticleError::None(path.to_owned()));
    }
    files.iter().map(|file| article(path, file)).collect()
}

/// The language that most articles are written in.
#[must_use]
pub fn language(articles: &[Article]) -> Language {
    let told = |article: &Article| understand(&article.body, &Hints::default()).language;
    let told: Vec<Language> = articles.iter().filter_map(told).collect();
    let times = |language: &Language| told.iter().filter(|other| *other == language).count();
    told.iter().copied().max_by_key(times).unwrap_or(Language::En)
}

fn ending(path: &Path) -> String {
    path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), ArticleError> {
    let unreadable = |error| ArticleError::Read(folder.to_owned(), error);
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if ENDINGS.contains(&ending(&path).as_str()) {
            files.push(path);
        }
    }
    Ok(())
}

fn article(folder: &Path, file: &Path) -> Result<OnDisk, ArticleError> {
    let source = file.strip_prefix(folder).unwrap_or(file);
    let id = source.with_extension("").to_string_lossy().into_owned();
    let text = markdown(file)?;
    let text = text.trim();
    match text.len() {
        0 => Err(ArticleError::Empty(file.to_owned())),
        length if length > MOST => Err(ArticleError::TooLong(file.to_owned(), length / 1024)),
        _ => Ok(OnDisk { article: with_address(&id, text), source: source.to_string_lossy().into_owned() }),
    }
}

/// A line `url: https://...` below the title is the article's address and no part of its text.
fn with_address(id: &str, text: &str) -> Article {
    let (title, rest) = text.split_once('\n').unwrap_or((text, ""));
    let first = rest.trim_start().lines().next().unwrap_or_default();
    match first.strip_prefix("url:") {
        Some(url) => {
            let rest = rest.trim_start().strip_prefix(first).unwrap_or_default();
            Article { url: Some(url.trim().to_owned()), ..from_markdown(id, [title, rest].concat()) }
        }
        None => from_markdown(id, text.to_owned()),
    }
}

fn markdown(file: &Path) -> Result<String, ArticleError> {
    let bytes = std::fs::read(file).map_err(|error| ArticleError::Read(file.to_owned(), error))?;
    let unreadable = || ArticleError::Unreadable(file.to_owned());
    if ending(file) == "pdf" {
        return pdf(&bytes).ok_or_else(unreadable);
    }
    let text = String::from_utf8(bytes).map_err(|_| ArticleError::Encoding(file.to_owned()))?;
    let text = text.trim_start_matches('\u{feff}').to_owned();
    match ending(file).as_str() {
        "html" | "htm" => html_as_markdown(&text).ok_or_else(unreadable),
        _ => Ok(text),
    }
}

/// The library gives up on a broken file by a panic.
fn pdf(bytes: &[u8]) -> Option<String> {
    std::panic::catch_unwind(|| pdf_extract::extract_text_from_mem(bytes)).ok()?.ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU32, Ordering};

    /// A folder that goes with the test.
    struct Folder(PathBuf);

    impl Folder {
        fn with(files: &[(&str, &[u8])]) -> Self {
            static MADE: AtomicU32 = AtomicU32::new(0);
            let made = MADE.fetch_add(1, Ordering::Relaxed);
            let folder =
                std::env::temp_dir().join(format!("aftersale-articles-{}-{made}", std::process::id()));
            for (name, bytes) in files {
                let file = folder.join(name);
                std::fs::create_dir_all(file.parent().unwrap()).unwrap();
                std::fs::write(file, bytes).unwrap();
            }
            std::fs::create_dir_all(&folder).unwrap();
            Self(folder)
        }

        fn refused(&self) -> String {
            read(&self.0).unwrap_err().to_string()
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }

    /// A page of PDF that says "Returns within 30 days".
    const PDF: &[u8] = include_bytes!("../demo/returns.pdf");

    #[test]
    fn articles_are_read_from_all_folders_below_with_their_first_heading_as_the_title() {
        let folder = Folder::with(&[
            ("b.md", b"\xef\xbb\xbf# Shipping\n\nIt takes 3 days."),
            ("more/a.TXT", b"We like tea."),
            ("picture.png", b"\x89PNG"),
        ]);
        let read = read(&folder.0).unwrap();
        let titles: Vec<_> =
            read.iter().map(|read| (read.article.id.as_str(), read.article.title.as_str())).collect();
        assert_eq!(titles, [("b", "Shipping"), ("more/a", "more/a")]);
        assert_eq!(read[1].source, "more/a.TXT");
    }

    #[test]
    fn a_page_of_a_website_is_read_as_its_reader_sees_it() {
        let page = b"<html><head><title>x</title></head><body><nav>Menu</nav><h1>Returns</h1>\
            <p>Within <b>30 days</b>.</p><ul><li>unworn</li></ul><script>alert(1)</script></body></html>";
        let folder = Folder::with(&[("returns.html", page)]);
        let article = &read(&folder.0.join("returns.html")).unwrap()[0].article;
        assert_eq!((article.id.as_str(), article.title.as_str()), ("returns", "Returns"));
        assert!(article.body.contains("Within **30 days**."), "{}", article.body);
        assert!(!article.body.contains("Menu") && !article.body.contains("alert"), "{}", article.body);
    }

    #[test]
    fn a_pdf_is_read_and_a_broken_one_is_named() {
        let folder = Folder::with(&[("returns.pdf", PDF)]);
        let article = &read(&folder.0).unwrap()[0].article;
        assert!(article.body.contains("Returns within 30 days"), "{}", article.body);
        for broken in [&b"%PDF-1.7 broken"[..], b"", &PDF[..PDF.len() / 2]] {
            let folder = Folder::with(&[("x.pdf", broken)]);
            assert!(folder.refused().contains("x.pdf"));
        }
    }

    #[test]
    fn an_address_below_the_title_is_no_text() {
        let folder = Folder::with(&[("a.md", b"# Care\n\nurl: https://n.example.com/care\n\nWash it.")]);
        let article = read(&folder.0).unwrap().remove(0).article;
        assert_eq!(article.url.as_deref(), Some("https://n.example.com/care"));
        assert_eq!((article.title.as_str(), article.body.as_str()), ("Care", "# Care\n\nWash it."));
    }

    #[test]
    fn what_is_no_article_is_named_with_what_to_do() {
        let latin = Folder::with(&[("a.md", b"# Gr\xf6\xdfe")]);
        assert!(latin.refused().ends_with("a.md is not UTF-8: save it as UTF-8"));
        assert!(Folder::with(&[("a.md", b" \n")]).refused().ends_with("a.md holds no text"));
        let long = "Five megabytes. ".repeat(5 * 65_536);
        assert!(Folder::with(&[("a.txt", long.as_bytes())]).refused().ends_with("split it"));
        let empty = Folder::with(&[]);
        assert!(empty.refused().contains("holds no articles"));
        assert!(matches!(read(&empty.0.join("none")), Err(ArticleError::Read(..))));
    }

    #[test]
    fn the_shops_language_is_that_of_most_articles() {
        let article = |body: &str| Article {
            id: String::new(),
            title: String::new(),
            url: None,
            body: body.to_owned(),
        };
        let articles = [
            article("Vi skickar alla paket inom två dagar från vårt lager."),
            article("Returns are free within 30 days."),
            article("Du kan ångra ditt köp inom fjorton dagar."),
        ];
        assert_eq!(language(&articles), Language::Sv);
    }
}
