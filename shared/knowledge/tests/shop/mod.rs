//! Reads a folder of Markdown files as a shop's articles: the file's name is the id, its first heading the title.

use knowledge::article::from_markdown;
use model::Article;
use std::path::Path;

/// The articles in `folder`, in the order of their names.
pub fn articles(folder: &Path) -> Vec<Article> {
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "md"));
    files.sort();
    files.iter().map(|file| article(file)).collect()
}

fn article(file: &Path) -> Article {
    let id = file.file_stem().unwrap().to_str().unwrap();
    let url = Some(format!("https://shop.example.com/pages/{id}"));
    Article { url, ..from_markdown(id, std::fs::read_to_string(file).unwrap()) }
}
