//! What holds for the repository as a whole: its layout, which way dependencies point, that template, documents and code
//! say the same.

#![cfg(test)]

mod crates;
mod documents;
mod sources;
mod template;

use regex::Regex;
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::LazyLock,
};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn pattern(text: &str) -> Regex {
    Regex::new(text).unwrap()
}

/// Every file of the repository, tracked or about to be, with its path from the root.
static FILES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let arguments = ["ls-files", "--cached", "--others", "--exclude-standard"];
    let listed = Command::new("git").args(arguments).current_dir(root()).output().unwrap();
    assert!(listed.status.success(), "{}", String::from_utf8_lossy(&listed.stderr));
    let names = String::from_utf8(listed.stdout).unwrap();
    let files: Vec<String> =
        names.lines().filter(|name| root().join(name).is_file()).map(str::to_owned).collect();
    assert!(files.len() > 300, "{} files only", files.len());
    files
});

/// Every Rust file that is no test, with what stands before its tests.
fn sources() -> impl Iterator<Item = (&'static str, String)> {
    let of_tests = |path: &str| path.contains("/tests/") || path.ends_with("/tests.rs");
    let rust =
        FILES.iter().map(String::as_str).filter(move |path| has_extension(path, "rs") && !of_tests(path));
    rust.map(|path| (path, before_tests(&read(path)).to_owned()))
}

fn has_extension(path: &str, extension: &str) -> bool {
    Path::new(path).extension().is_some_and(|its| its == extension)
}

fn before_tests(source: &str) -> &str {
    source.split("#[cfg(test)]\n").next().unwrap_or_default()
}

/// The folders of `functions/`.
fn functions() -> BTreeSet<String> {
    let folder = pattern("^functions/([^/]+)/Cargo.toml$");
    let names: BTreeSet<String> =
        FILES.iter().filter_map(|path| Some(folder.captures(path)?.get(1)?.as_str().to_owned())).collect();
    assert!(names.contains("webchat"));
    names
}

/// The first group of every match.
fn all(pattern_text: &str, text: &str) -> BTreeSet<String> {
    pattern(pattern_text).captures_iter(text).map(|found| found[1].to_owned()).collect()
}

/// What stands, further in, under the line `head` of a YAML file; empty if there is no such line.
fn block(yaml: &str, head: &str) -> String {
    let depth = |line: &str| line.len() - line.trim_start().len();
    let rest = yaml.lines().skip_while(|line| *line != head).skip(1);
    let inside = rest.take_while(|line| line.trim().is_empty() || depth(line) > depth(head));
    inside.map(|line| format!("{line}\n")).collect()
}
