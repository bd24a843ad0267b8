//! The rules of the shops of `corpus/search` and of two beside this file, in twelve languages, against those that a reader of each language found there:
//! `rules.tsv` names for each shop and kind the passages that state the rule (`-`: none does; `|`: either).
#![expect(clippy::unwrap_used, reason = "a broken fixture fails the test")]

mod shop;

use knowledge::{Index, Kind};
use model::Language;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A shop, and by kind what states its rule.
struct Shop {
    folder: PathBuf,
    language: Language,
    rules: Vec<(Kind, Vec<String>)>,
}

fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus/search")
}

fn kind(name: &str) -> Kind {
    Kind::ALL.into_iter().find(|kind| kind.name() == name).unwrap()
}

fn shops() -> Vec<Shop> {
    let mut shops: BTreeMap<PathBuf, Shop> = BTreeMap::new();
    for line in std::fs::read_to_string(corpus().join("rules.tsv")).unwrap().lines() {
        let columns: [&str; 5] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        let [part, code, shop, rule, ids] = columns;
        let folder = match part {
            "tests" => corpus().join("../../tests/shops").join(shop),
            _ => corpus().join(part).join(code).join(shop),
        };
        let language = Language::from_code(code).unwrap();
        let shop =
            shops.entry(folder.clone()).or_insert_with(|| Shop { folder, language, rules: Vec::new() });
        let ids = ids.split('|').filter(|id| *id != "-").map(str::to_owned).collect();
        shop.rules.push((kind(rule), ids));
    }
    shops.into_values().collect()
}

/// Of each kind: how many rules there are, how many are found, and how many other passages are given for one.
#[derive(Debug, Default)]
struct Figures {
    stated: usize,
    right: usize,
    wrong: usize,
}

/// Floors, not aims: of each kind of rule so many in a hundred, and of all that is found so few that is none.
const RIGHT: [(Kind, usize); 4] =
    [(Kind::OrderChange, 80), (Kind::Cancellation, 86), (Kind::Returns, 66), (Kind::Shipping, 83)];
const WRONG: usize = 4;

#[test]
fn most_rules_are_found_in_twelve_languages_and_none_is_made_up() {
    let mut missed = Vec::new();
    let mut all: BTreeMap<usize, Figures> = BTreeMap::new();
    for Shop { folder, language, rules } in shops() {
        let index = Index::new(&shop::articles(&folder), language);
        for (kind, ids) in rules {
            let figures = all.entry(kind as usize).or_default();
            let found = index.rule(kind).map(|found| found.passage.id.clone());
            let is_right = found.as_ref().is_some_and(|id| ids.contains(id));
            figures.stated += usize::from(!ids.is_empty());
            figures.right += usize::from(is_right);
            figures.wrong += usize::from(found.is_some() && !is_right);
            if !is_right && (found.is_some() || !ids.is_empty()) {
                missed.push(format!("{} {kind:?}: {found:?} instead of {ids:?}", folder.display()));
            }
        }
    }
    let missed = missed.join("\n");
    for ((kind, floor), Figures { stated, right, .. }) in RIGHT.into_iter().zip(all.values()) {
        assert!(right * 100 >= stated * floor, "{kind:?}: {right} of {stated}\n{missed}");
    }
    let [found, wrong] = all.values().fold([0, 0], |[found, wrong], figures| {
        [found + figures.right + figures.wrong, wrong + figures.wrong]
    });
    assert!(wrong * 100 <= found * WRONG, "{wrong} of {found}\n{missed}");
}
