//! What no source may hold.

use super::{FILES, all, read, root, sources};
use std::fs;

/// Files that may be longer, and why.
const LONG: [(&str, &str); 1] = [(
    "shared/channel/src/email/reply_text/words.rs",
    "a list of words, one a line, by language; there is no code in it",
)];
const MOST_LINES: usize = 400;

#[test]
fn no_file_is_longer_than_400_lines_without_its_tests() {
    for (path, source) in sources() {
        let (lines, allowed) = (source.lines().count(), LONG.iter().any(|(long, _)| *long == path));
        assert!(allowed || lines <= MOST_LINES, "{path} has {lines} lines");
        assert!(
            !allowed || (lines > MOST_LINES && !source.contains("fn ")),
            "{path} needs no exception, or is code"
        );
    }
}

#[test]
fn every_key_of_the_table_is_written_in_one_file() {
    let home = "shared/store/src/keys.rs";
    let keys = sources().find(|(path, _)| *path == home).unwrap().1;
    let code: String = keys.lines().filter(|line| !line.starts_with("//")).collect();
    let kinds = all(r##"["#]([a-z]+#)"##, &code);
    assert!(kinds.len() >= 8, "{kinds:?}");
    for (path, source) in sources().filter(|(path, _)| *path != home) {
        let code = source.lines().filter(|line| !line.trim_start().starts_with("//"));
        for line in code {
            let found = kinds
                .iter()
                .find(|kind| line.contains(&format!("\"{kind}")) || line.contains(&format!("#{kind}")));
            assert!(found.is_none(), "{path} writes a key: {line}");
        }
    }
}

#[test]
fn no_file_names_a_path_of_a_machine() {
    // Taken apart, because this file is one of them.
    let places = ["work", "root", "home", "Users"].map(|place| format!("/{place}/"));
    for path in FILES.iter() {
        let Ok(text) = fs::read_to_string(root().join(path)) else { continue };
        let found = text.lines().find(|line| places.iter().any(|place| line.contains(place)));
        assert_eq!(found, None, "{path} names a path of somebody's machine");
    }
}

#[test]
fn everything_comes_from_public_registries() {
    let sources = all(r#"(?m)^source = "(.*)"$"#, &read("Cargo.lock"));
    assert_eq!(
        sources.into_iter().collect::<Vec<_>>(),
        ["registry+https://github.com/rust-lang/crates.io-index"]
    );
    // Whoever has a mirror names it in the configuration of his machine.
    let words = [
        "index-url",
        "extra-index",
        "replace-with",
        "registry-index",
        "PIP_INDEX",
        "GOPROXY=",
        "npm_config_registry",
    ];
    let manifests = [
        "Makefile",
        ".ci/run",
        "CargoLambda.toml",
        "Cargo.toml",
        "rust-toolchain.toml",
        "infra/tools.sh",
        "samconfig.toml",
    ];
    for path in manifests {
        let text = read(path);
        let found = words.iter().find(|word| text.contains(*word));
        assert_eq!(found, None, "{path} names a registry of its own");
        assert_eq!(
            all(r"(https?://[^\s)>`]+)", &text),
            [].into(),
            "{path} downloads from an address of its own"
        );
    }
    assert!(
        !FILES
            .iter()
            .any(|path| path.contains(".cargo/") || path.ends_with("pip.conf") || path.contains(".npmrc"))
    );
}
