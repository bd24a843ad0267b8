//! The reduced schema against the full one, which is too large for this repository.
//!
//! Fetch the introspection result of version 2026-10 (any GraphQL client, or Shopify's own tools), then:
//! `SHOPIFY_ADMIN_SCHEMA=schema.json cargo test -p shop --test schema -- --ignored`

#![cfg(test)]

use apollo_compiler::Node;
use apollo_compiler::ast::{FieldDefinition, InputValueDefinition};
use apollo_compiler::schema::ExtendedType;
use serde_json::Value;
use std::collections::BTreeSet;

#[test]
#[ignore = "needs the full schema: SHOPIFY_ADMIN_SCHEMA=path to the introspection JSON"]
fn the_reduced_schema_agrees_with_the_full_one() {
    #[expect(clippy::disallowed_methods, reason = "the path of a large file outside the repository")]
    let path = std::env::var("SHOPIFY_ADMIN_SCHEMA").expect("SHOPIFY_ADMIN_SCHEMA names the file");
    let full: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let root = full.get("data").unwrap_or(&full).pointer("/__schema/types").unwrap();
    let mut compared = 0;
    for (name, reduced) in demo_shop::schema().types.iter().filter(|(_, kind)| !kind.is_built_in()) {
        let full = named(root, name).unwrap_or_else(|| panic!("{name} does not exist"));
        compared += compare(reduced, full);
    }
    assert!(compared > 100, "only {compared} facts were compared");
}

fn named<'a>(list: &'a Value, name: &str) -> Option<&'a Value> {
    list.as_array()?.iter().find(|item| item["name"] == name)
}

fn compare(reduced: &ExtendedType, full: &Value) -> usize {
    let owner = reduced.name().as_str();
    match reduced {
        ExtendedType::Object(object) => {
            let fields = object.fields.values();
            fields.map(|field| compare_field(owner, field, full)).sum()
        }
        ExtendedType::Interface(interface) => {
            let fields = interface.fields.values();
            fields.map(|field| compare_field(owner, field, full)).sum()
        }
        ExtendedType::InputObject(input) => {
            let fields = input.fields.values();
            fields.map(|field| compare_input(owner, field, &full["inputFields"])).sum()
        }
        ExtendedType::Enum(values) => {
            let ours: BTreeSet<&str> = values.values.keys().map(apollo_compiler::Name::as_str).collect();
            let theirs = full["enumValues"].as_array().unwrap();
            let theirs: BTreeSet<&str> = theirs.iter().map(|value| value["name"].as_str().unwrap()).collect();
            assert_eq!(ours, theirs, "{owner}");
            ours.len()
        }
        _ => {
            assert_eq!(full["kind"], "SCALAR", "{owner}");
            1
        }
    }
}

fn compare_field(owner: &str, field: &Node<FieldDefinition>, full: &Value) -> usize {
    let name = &field.name;
    let theirs = named(&full["fields"], name).unwrap_or_else(|| panic!("{owner}.{name} does not exist"));
    assert_eq!(field.ty.to_string(), type_text(&theirs["type"]), "{owner}.{name}");
    assert_eq!(theirs["isDeprecated"], false, "{owner}.{name} is deprecated");
    let arguments = field.arguments.iter();
    1 + arguments
        .map(|argument| compare_input(&format!("{owner}.{name}"), argument, &theirs["args"]))
        .sum::<usize>()
}

fn compare_input(owner: &str, input: &Node<InputValueDefinition>, full: &Value) -> usize {
    let name = &input.name;
    let theirs = named(full, name).unwrap_or_else(|| panic!("{owner}({name}:) does not exist"));
    assert_eq!(input.ty.to_string(), type_text(&theirs["type"]), "{owner}({name}:)");
    let default = input.default_value.as_ref().map(ToString::to_string);
    assert_eq!(default.as_deref(), theirs["defaultValue"].as_str(), "{owner}({name}:)");
    1
}

fn type_text(kind: &Value) -> String {
    match kind["kind"].as_str().unwrap() {
        "NON_NULL" => format!("{}!", type_text(&kind["ofType"])),
        "LIST" => format!("[{}]", type_text(&kind["ofType"])),
        _ => kind["name"].as_str().unwrap().to_owned(),
    }
}
