//! The texts that a shop wrote for its customers.

use crate::Language;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A text the shop wrote for its customers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Article {
    /// A short name: letters, digits, `-`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Where it can be read.
    #[serde(default)]
    pub url: Option<String>,
    /// Markdown.
    pub body: String,
}

/// An article as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filed {
    /// The article.
    #[serde(flatten)]
    pub article: Article,
    /// The language that it is written in.
    pub language: Language,
    /// Where it came from: a file's name, or what it is in Shopify.
    pub source: String,
    /// When it was filed with this text, or changed in Shopify.
    pub changed_at: Timestamp,
}

impl Filed {
    /// The articles without where they came from, as they are searched.
    #[must_use]
    pub fn articles(filed: Vec<Self>) -> Vec<Article> {
        filed.into_iter().map(|filed| filed.article).collect()
    }
}
