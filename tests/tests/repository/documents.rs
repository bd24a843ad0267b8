//! What the documents say about the code.

use super::{all, block, functions, has_extension, pattern, read, root, sources};
use std::{collections::BTreeSet, fs};

#[test]
fn the_readme_names_every_crate_and_nothing_else() {
    let readme = read("README.md");
    let table = readme.split("## Crates\n").nth(1).unwrap().split("\n## ").next().unwrap();
    let mut named = all(r"(?m)^\| `([^`]+)` \|", table);
    assert!(named.remove("functions/*"), "the row of the functions");
    let row = table.lines().find(|line| line.starts_with("| `functions/*`")).unwrap();
    assert_eq!(all(r"`(\w+)`", row.split_once("* ").map_or(row, |(_, rest)| rest)), functions());
    let manifests = super::FILES.iter().filter_map(|path| path.strip_suffix("/Cargo.toml"));
    let crates: BTreeSet<String> =
        manifests.filter(|path| !path.starts_with("functions/")).map(str::to_owned).collect();
    assert_eq!(named, crates);
}

#[test]
fn the_fields_of_the_log_are_those_that_the_code_writes() {
    let document = read("docs/LOGGING.md");
    let table = document.split("## Fields\n").nth(1).unwrap().split("\n## ").next().unwrap();
    let listed: Vec<String> =
        pattern(r"(?m)^\| `([\w.]+)` \|").captures_iter(table).map(|row| row[1].to_owned()).collect();
    assert!(listed.is_sorted(), "{listed:?}");
    let written: BTreeSet<String> =
        sources().flat_map(|(_, source)| calls(&source)).flat_map(|call| fields(&call)).collect();
    assert!(written.len() > 10);
    assert_eq!(listed.into_iter().collect::<BTreeSet<_>>(), written);
}

/// The arguments of every log line.
fn calls(source: &str) -> Vec<String> {
    let heads = pattern(r"tracing::(error|warn|info|debug|trace)!\(");
    let end = |rest: &str| {
        let mut depth = 1;
        rest.find(|c| {
            depth += i32::from(c == '(') - i32::from(c == ')');
            depth == 0
        })
    };
    let starts = heads.find_iter(source).map(|head| source.split_at(head.end()).1);
    starts.map(|rest| rest.split_at(end(rest).unwrap()).0.to_owned()).collect()
}

/// The names before `=`, outside of texts.
fn fields(call: &str) -> BTreeSet<String> {
    let without_texts = pattern(r#""[^"]*""#).replace_all(call, "");
    all(r"(?:^|,)\s*([a-z_]+(?:\.[a-z_]+)*) = ", &without_texts)
}

#[test]
fn a_field_is_found_in_a_log_line_however_it_is_written() {
    let source = "tracing::warn!(conversation.id = %id, outbox.kind = kind.name(),\n  error = %(a == b), \"x = y, z = 1\");";
    let found: BTreeSet<String> = calls(source).iter().flat_map(|call| fields(call)).collect();
    assert_eq!(found, ["conversation.id", "error", "outbox.kind"].map(str::to_owned).into());
}

#[test]
fn the_failed_invocations_of_the_document_are_those_of_the_code() {
    let document = read("docs/LOGGING.md");
    let table = document.split("## Failed invocations\n").nth(1).unwrap();
    let listed = all(r"(?m)^\| `(\w+)` \|", table);
    let code: String = sources().map(|(_, source)| source).collect();
    let kinds = all(r#"(?:Failure::new\(|StoreError::\w+(?:\(_\)| \{ \.\. \}) => )"([A-Z]\w+)""#, &code);
    assert_eq!(listed, kinds);
}

#[test]
fn every_link_between_documents_leads_somewhere() {
    for path in super::FILES
        .iter()
        .filter(|path| has_extension(path, "md") && !path.contains("/tests/") && !path.contains("/demo/"))
    {
        let folder = root().join(path).parent().unwrap().to_owned();
        for link in all(r"\]\(([^)#:]+)(?:#[^)]*)?\)", &read(path)) {
            assert!(fs::exists(folder.join(&link)).unwrap(), "{path} leads to {link}");
        }
    }
}

#[test]
fn a_block_of_yaml_ends_where_the_next_begins() {
    let yaml = "a:\n  b:\n    c: 1\n\n    d: 2\n  e:\n    f: 3\n";
    assert_eq!(block(yaml, "  b:"), "    c: 1\n\n    d: 2\n");
    assert_eq!(block(yaml, "  x:"), "");
}
