//! `aftersale search`: what the agent finds in a folder of articles, on standard input and output.

use crate::lines;
use aftersale::articles::{self, ArticleError};
use knowledge::Index;
use model::Article;
use serde::Serialize;
use std::{io, path::Path};
use understand::language_of;

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
    #[error(transparent)]
    Article(#[from] ArticleError),
    #[error(transparent)]
    Line(#[from] io::Error),
}

/// Reads one question a line and prints the passages that may answer it.
pub(crate) fn run(folder: &Path) -> Result<(), SearchError> {
    let articles: Vec<Article> = articles::read(folder)?.into_iter().map(|read| read.article).collect();
    let shop = articles::language(&articles);
    let index = Index::without_rules(&articles, shop);
    lines::answer_each(|question| {
        let language = language_of(question, shop);
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
