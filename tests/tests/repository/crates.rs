//! Folders, packages and which way they depend on each other.

use super::{functions, has_extension, pattern, read, root, sources};
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    process::Command,
    sync::LazyLock,
};

/// No tokio, no AWS, no HTTP, none of the crates that have them (the layout in `docs/ARCHITECTURE.md`).
const PURE: [&str; 6] = ["model", "understand", "knowledge", "skill", "editing", "channel"];
const OUTSIDE: &str =
    "^(tokio|hyper|reqwest|aws[-_].*|lambda|lambda_.*|axum|store|shop|desk|dynoxide-rs|rustls|getrandom)$";

/// Crates without a test of their own, and where they are tested.
const TESTED_ELSEWHERE: [(&str, &str); 9] = [
    ("functions/change", "tests/tests/snapshots/change"),
    ("functions/deliver", "tests/tests/snapshots/deliver"),
    ("functions/email", "tests/tests/snapshots/email"),
    ("functions/handoff", "tests/tests/snapshots/handoff"),
    ("functions/hub", "tests/tests/snapshots/hub"),
    ("functions/index", "tests/tests/snapshots/index"),
    ("functions/proxy", "tests/tests/snapshots/proxy"),
    ("functions/sms", "tests/tests/snapshots/sms"),
    ("functions/webchat", "tests/tests/snapshots/webchat"),
];

static METADATA: LazyLock<Value> = LazyLock::new(|| {
    let arguments = ["metadata", "--offline", "--locked", "--format-version", "1"];
    let told = Command::new(env!("CARGO")).args(arguments).current_dir(root()).output().unwrap();
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    serde_json::from_slice(&told.stdout).unwrap()
});

fn list<'a>(value: &'a Value, field: &str) -> &'a [Value] {
    value[field].as_array().unwrap()
}

fn text<'a>(value: &'a Value, field: &str) -> &'a str {
    value[field].as_str().unwrap()
}

/// The packages of the workspace, by their folder.
fn members() -> BTreeMap<String, &'static Value> {
    let root = format!("{}/", root().display());
    let ours = list(&METADATA, "packages").iter().filter(|package| package["source"].is_null());
    let folder = |package: &'static Value| {
        let manifest = text(package, "manifest_path").strip_prefix(&root).unwrap();
        (manifest.strip_suffix("/Cargo.toml").unwrap().to_owned(), package)
    };
    let members: BTreeMap<String, &Value> = ours.map(folder).collect();
    assert_eq!(members.len(), list(&METADATA, "workspace_members").len());
    members
}

/// The names of what `package` needs when it runs, however far away.
fn needs(package: &Value) -> BTreeSet<&'static str> {
    let nodes: BTreeMap<&str, &Value> =
        list(&METADATA["resolve"], "nodes").iter().map(|node| (text(node, "id"), node)).collect();
    let names: BTreeMap<&str, &str> =
        list(&METADATA, "packages").iter().map(|p| (text(p, "id"), text(p, "name"))).collect();
    let mut found = BTreeSet::new();
    let mut waiting = vec![text(package, "id")];
    while let Some(id) = waiting.pop() {
        let normal = |dep: &&Value| list(dep, "dep_kinds").iter().any(|kind| kind["kind"].is_null());
        for dep in list(nodes[id], "deps").iter().filter(normal) {
            if found.insert(names[text(dep, "pkg")]) {
                waiting.push(text(dep, "pkg"));
            }
        }
    }
    found
}

#[test]
fn a_function_is_one_name_for_folder_package_binary_and_test_events() {
    for name in functions() {
        let package = members()[&format!("functions/{name}")];
        assert_eq!(text(package, "name"), name);
        let binaries: Vec<&str> = list(package, "targets")
            .iter()
            .filter(|target| list(target, "kind").iter().any(|kind| kind == "bin"))
            .map(|target| text(target, "name"))
            .collect();
        assert_eq!(binaries, [name.as_str()]);
        assert!(root().join("events").join(&name).is_dir(), "events/{name} is missing");
    }
}

#[test]
fn a_pure_crate_needs_nothing_that_reaches_outside() {
    let outside = pattern(OUTSIDE);
    for name in PURE {
        let all = needs(members()[&format!("shared/{name}")]);
        let found: Vec<&&str> = all.iter().filter(|need| outside.is_match(need)).collect();
        assert!(found.is_empty(), "{name} reaches {found:?}");
    }
    // The pattern finds what it is for.
    assert!(needs(members()["shared/store"]).iter().filter(|need| outside.is_match(need)).count() > 5);
}

#[test]
fn shared_crates_need_no_function_and_functions_not_each_other() {
    let functions = functions();
    for (folder, package) in members() {
        let inner = folder.starts_with("shared/") || folder.starts_with("functions/");
        let found: Vec<&str> = needs(package).into_iter().filter(|need| functions.contains(*need)).collect();
        assert!(!inner || found.is_empty(), "{folder} needs {found:?}");
    }
}

#[test]
fn dependencies_point_one_way() {
    let ours: BTreeSet<&str> = members().values().map(|package| text(package, "name")).collect();
    let allowed = [
        ("model", ""),
        ("clock", ""),
        ("understand", "model"),
        ("knowledge", "model understand"),
        ("channel", "model"),
        ("skill", "channel knowledge model understand"),
        ("editing", "channel knowledge model skill understand"),
        ("store", "clock model"),
        ("shop", "model"),
        ("desk", "channel clock editing knowledge model shop skill store understand"),
        ("lambda", "channel clock desk editing knowledge model shop skill store understand"),
        ("page", "channel clock desk editing knowledge lambda model shop skill store understand"),
    ];
    let shared = members().keys().filter(|folder| folder.starts_with("shared/")).count();
    assert_eq!(shared, allowed.len(), "a crate of shared/ has no place yet");
    for (name, allowed) in allowed {
        let allowed: BTreeSet<&str> = allowed.split_whitespace().collect();
        let found = needs(members()[&format!("shared/{name}")]).into_iter();
        let found: Vec<&str> = found.filter(|need| ours.contains(need) && !allowed.contains(need)).collect();
        assert!(found.is_empty(), "{name} needs {found:?}");
    }
}

#[test]
fn every_dependency_is_declared_once_in_the_root() {
    for (folder, _) in members() {
        let manifest = read(&format!("{folder}/Cargo.toml"));
        let sections = manifest
            .split("\n[")
            .filter(|section| section.split(']').next().unwrap().ends_with("dependencies"));
        for line in sections.flat_map(|section| section.lines().skip(1)).filter(|line| line.contains('=')) {
            assert!(line.contains("workspace = true"), "{folder} declares for itself: {line}");
        }
    }
}

#[test]
fn every_crate_is_tested() {
    for (folder, package) in members() {
        for target in list(package, "targets") {
            let kinds = list(target, "kind");
            let runs =
                target["test"] == true || kinds.iter().any(|kind| kind == "example" || kind == "bench");
            assert!(runs, "{folder}: tests of {} are switched off", target["name"]);
        }
        let marks = pattern(r"(?m)^\s*(#\[(tokio::)?test\]|proptest! \{)");
        let own = super::FILES
            .iter()
            .filter(|path| path.starts_with(&format!("{folder}/")) && has_extension(path, "rs"));
        let count = own.map(|path| marks.find_iter(&read(path)).count()).sum::<usize>();
        match TESTED_ELSEWHERE.iter().find(|(crates, _)| *crates == folder) {
            None => assert!(count > 0, "{folder} has no test"),
            Some((_, place)) => {
                assert!(count == 0, "{folder} has tests now and needs no exception");
                assert!(root().join(place).is_dir(), "{folder} has no test, and {place} is not there");
            }
        }
    }
}

#[test]
fn make_test_runs_the_tests_of_every_crate() {
    let makefile = read("Makefile");
    assert!(makefile.contains("\ntest: check unit template"), "make test runs the rest");
    assert!(
        makefile.contains("nextest run --workspace --no-tests fail\n"),
        "without filter, exclusion or feature"
    );
    assert!(makefile.contains("cargo test --workspace --doc"));
    assert!(!makefile.contains("--exclude") && !makefile.contains("--skip"));
    assert!(read(".ci/run").contains("\nmake test\n"));
}

#[test]
fn only_the_crate_of_the_functions_reads_the_environment_of_the_process() {
    let reads = pattern(r"\benv::vars?(_os)?\(");
    let found: Vec<&str> =
        sources().filter(|(_, source)| reads.is_match(source)).map(|(path, _)| path).collect();
    assert_eq!(found, ["shared/lambda/src/config.rs"]);
}

/// Invariant 2: what answers messages reads orders and no more.
#[test]
fn only_the_customer_hub_holds_what_changes_orders() {
    let edits = pattern(r"\bEditor\b");
    let found: BTreeSet<String> = sources()
        .filter(|(_, source)| edits.is_match(source))
        .map(|(path, _)| path.split('/').take(2).collect::<Vec<_>>().join("/"))
        .collect();
    let allowed = ["functions/change", "functions/hub", "infra/local", "shared/desk", "shared/shop"];
    assert_eq!(found, allowed.map(str::to_owned).into());
    // In the desk only what the worker calls.
    let desk = sources().filter(|(path, source)| path.starts_with("shared/desk/") && edits.is_match(source));
    assert_eq!(desk.map(|(path, _)| path).collect::<Vec<_>>(), ["shared/desk/src/order_change.rs"]);
}

/// Invariant 1: a code is made where it is mailed to the address that Shopify named, a login where Shopify's own sign-in was asked
/// about it, and nowhere else.
#[test]
fn only_where_their_owner_was_asked_for_are_codes_and_logins_made() {
    let makes = pattern(r"\bMailedCode::new\b");
    let found = sources().filter(|(_, source)| makes.is_match(source)).map(|(path, _)| path);
    assert_eq!(found.collect::<Vec<_>>(), ["shared/desk/src/code.rs"]);
    let makes = pattern(r"\bAccountLogin::new\b");
    let found = sources().filter(|(_, source)| makes.is_match(source)).map(|(path, _)| path);
    assert_eq!(found.collect::<Vec<_>>(), ["shared/shop/src/account.rs"]);
    let asks = pattern(r"\bshop::(\{.*)?Mailboxes\b|trait Mailboxes\b");
    let found: BTreeSet<String> = sources()
        .filter(|(_, source)| asks.is_match(source))
        .map(|(path, _)| path.split('/').take(2).collect::<Vec<_>>().join("/"))
        .collect();
    assert_eq!(found, ["functions/deliver", "shared/desk", "shared/shop"].map(str::to_owned).into());
}
