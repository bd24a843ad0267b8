//! `aftersale search`: what the agent finds in a folder of articles, on standard input and output.

use crate::lines;
use knowledge::Index;
use knowledge::article::from_markdown;
use model::{Article, Language};
use serde::Serialize;
use std::io;
use std::path::{Path, PathBuf};
use understand::{Hints, understand};

/// The endings of the files that are read: Markdown and plain text.
const ENDINGS: [&str; 3] = ["md", "markdown", "txt"];

/// As the contract of the command names it.
#[derive(Serialize)]
struct Answer {
    passages: Vec<Found>,
}

/// A passage, best first.
#[derive(Serialize)]
struct Found {
    /// The file without its ending, from the folder on.
    article: String,
    heading: String,
    text: String,
    /// The probability that it answers.
    score: f32,
}

/// Why a folder cannot be searched.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SearchError {
    #[error("cannot read {0}: {1}")]
    Read(PathBuf, io::Error),
    #[error("{0} is not UTF-8: save it as UTF-8")]
    Encoding(PathBuf),
    #[error("{0} holds no articles: files that end with .md, .markdown or .txt")]
    Empty(PathBuf),
    #[error(transparent)]
    Line(#[from] io::Error),
}

/// Reads one question a line and prints the passages that may answer it.
pub(crate) fn run(folder: &Path) -> Result<(), SearchError> {
    let articles = articles(folder)?;
    let shop = language(&articles);
    let index = Index::new(&articles, shop);
    let hints = Hints { shop: Some(shop), ..Hints::default() };
    lines::answer_each(|question| {
        let language = understand(question, &hints).language.unwrap_or(shop);
        let found = index.answers(question, language).into_iter().map(|found| Found {
            article: found.passage.article.clone(),
            heading: found.passage.heading.clone(),
            text: found.passage.text.clone(),
            score: found.score,
        });
        Answer { passages: found.collect() }
    })?;
    Ok(())
}

/// The language that most articles are written in.
fn language(articles: &[Article]) -> Language {
    let told = |article: &Article| understand(&article.body, &Hints::default()).language;
    let told: Vec<Language> = articles.iter().filter_map(told).collect();
    let times = |language: &Language| told.iter().filter(|other| *other == language).count();
    told.iter().copied().max_by_key(times).unwrap_or(Language::En)
}

/// The articles in `folder` and the folders in it, in the order of their names.
fn articles(folder: &Path) -> Result<Vec<Article>, SearchError> {
    let mut files = Vec::new();
    collect(folder, &mut files)?;
    files.sort();
    if files.is_empty() {
        return Err(SearchError::Empty(folder.to_owned()));
    }
    files.iter().map(|file| article(folder, file)).collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), SearchError> {
    let unreadable = |error| SearchError::Read(folder.to_owned(), error);
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        if path.is_dir() {
            collect(&path, files)?;
        } else if ENDINGS.contains(&ending.to_lowercase().as_str()) {
            files.push(path);
        }
    }
    Ok(())
}

/// Its first heading is its title, else the file's name is.
fn article(folder: &Path, file: &Path) -> Result<Article, SearchError> {
    let bytes = std::fs::read(file).map_err(|error| SearchError::Read(file.to_owned(), error))?;
    let body = String::from_utf8(bytes).map_err(|_| SearchError::Encoding(file.to_owned()))?;
    let body = body.trim_start_matches('\u{feff}').to_owned();
    let id = file.strip_prefix(folder).unwrap_or(file).with_extension("").to_string_lossy().into_owned();
    Ok(from_markdown(&id, body))
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
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn articles_are_read_from_all_folders_below_with_their_first_heading_as_the_title() {
        let folder = Folder::with(&[
            ("b.md", b"\xef\xbb\xbf# Shipping\n\nIt takes 3 days."),
            ("more/a.TXT", b"We like tea."),
            ("picture.png", b"\x89PNG"),
        ]);
        let articles = articles(&folder.0).unwrap();
        let read: Vec<_> =
            articles.iter().map(|article| (article.id.as_str(), article.title.as_str())).collect();
        assert_eq!(read, [("b", "Shipping"), ("more/a", "more/a")]);
    }

    #[test]
    fn a_file_in_another_encoding_and_a_folder_without_articles_are_named() {
        let latin = Folder::with(&[("a.md", b"# Gr\xf6\xdfe")]);
        assert!(articles(&latin.0).unwrap_err().to_string().ends_with("a.md is not UTF-8: save it as UTF-8"));
        let empty = Folder::with(&[]);
        assert!(articles(&empty.0).unwrap_err().to_string().contains("holds no articles"));
        assert!(matches!(articles(&empty.0.join("none")), Err(SearchError::Read(..))));
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
