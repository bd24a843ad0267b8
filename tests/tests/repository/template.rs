//! `template.yaml` beside the code that it deploys.

use super::{all, block, functions, read};
use aws_sdk_dynamodb::{
    Client,
    config::{BehaviorVersion, Credentials, Region},
    types::{KeySchemaElement, Projection, TableDescription},
};
use lambda::Need;
use std::collections::BTreeSet;
use store::Store;
use tokio::net::TcpListener;

/// What stands under a function's resource.
fn resource(function: &str) -> String {
    let (first, rest) = function.split_at(1);
    block(&read("template.yaml"), &format!("  {}{rest}Function:", first.to_uppercase()))
}

/// The variables that `yaml` sets under `Environment`.
fn variables(yaml: &str) -> BTreeSet<String> {
    let heads = all(r"(?m)^( *Variables:)$", yaml);
    heads.iter().flat_map(|head| all(r"(?m)^ *([A-Z][A-Z_]+):", &block(yaml, head))).collect()
}

/// The variables that a function says it needs.
fn read_by(function: &str) -> BTreeSet<String> {
    let code = format!(
        "{}{}",
        read(&format!("functions/{function}/src/main.rs")),
        read(&format!("functions/{function}/src/lib.rs"))
    );
    let named = all(r"Need::(\w+)", &code);
    assert!(!named.is_empty(), "{function} needs nothing?");
    let variable = |name: String| {
        let need = Need::ALL.into_iter().find(|need| format!("{need:?}") == name);
        need.unwrap_or_else(|| panic!("{name} is no need")).variable().to_owned()
    };
    named.into_iter().map(variable).collect()
}

#[test]
fn every_folder_of_functions_is_a_resource_and_every_resource_a_folder() {
    let resources = all(r"(?m)^  (\w+)Function:$", &read("template.yaml"));
    assert_eq!(resources.iter().map(|name| name.to_lowercase()).collect::<BTreeSet<_>>(), functions());
    for name in functions() {
        let resource = resource(&name);
        assert!(
            resource.contains("\n    Type: AWS::Serverless::Function\n")
                || resource.starts_with("    Type: AWS::Serverless::Function\n")
        );
        assert!(resource.contains(&format!("\n      CodeUri: functions/{name}\n")), "{name}: {resource}");
    }
}

#[test]
fn every_variable_that_a_function_needs_is_set_and_none_is_set_for_nobody() {
    let everywhere = variables(&block(&read("template.yaml"), "Globals:"));
    assert!(everywhere.contains("TABLE"));
    let mut not_read = BTreeSet::new();
    let mut read_anywhere = BTreeSet::new();
    for function in functions() {
        let (own, wanted) = (variables(&resource(&function)), read_by(&function));
        let missing: Vec<&String> =
            wanted.iter().filter(|name| !own.contains(*name) && !everywhere.contains(*name)).collect();
        assert!(missing.is_empty(), "{function} needs {missing:?}");
        not_read.extend(own.difference(&wanted).map(|name| format!("{function} {name}")));
        read_anywhere.extend(wanted);
    }
    assert!(not_read.is_empty(), "{not_read:?} is set and not read");
    let for_nobody: Vec<&String> = everywhere.difference(&read_anywhere).collect();
    assert!(for_nobody.is_empty(), "{for_nobody:?} is set everywhere and read nowhere");
}

/// What decides asks for the shop's articles. Fails without `start_with_articles` in a function that does.
#[test]
fn every_function_that_answers_a_shopper_reads_the_articles() {
    let sizes = read("tests/bench/sizes.py");
    let answering =
        all(r"(\w+)Function", sizes.lines().find(|line| line.starts_with("UNDERSTANDS")).unwrap());
    assert_eq!(answering.len(), 4, "{answering:?}");
    for function in answering.iter().map(|name| name.to_lowercase()) {
        let main = read(&format!("functions/{function}/src/main.rs"));
        assert!(main.contains("lambda::start_with_articles("), "{function}");
        assert!(read_by(&function).contains("LIBRARY_BUCKET"), "{function}");
        let (first, rest) = function.split_at(1);
        let role = block(&read("template.yaml"), &format!("  {}{rest}Role:", first.to_uppercase()));
        assert!(role.contains("${Library.Arn}/*"), "{function}");
    }
}

#[tokio::test]
async fn the_deployed_table_is_the_one_that_the_store_is_tested_with() {
    let table = described().await;
    let template = block(&read("template.yaml"), "  Table:");
    let part = |head: &str| {
        let lines = block(&template, head);
        lines
            .lines()
            .map(str::trim)
            .filter(|line| !line.starts_with('#'))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let attributes = table.attribute_definitions().iter().map(|attribute| {
        format!(
            "- {{ AttributeName: {}, AttributeType: {} }}",
            attribute.attribute_name(),
            attribute.attribute_type()
        )
    });
    let sorted = |mut lines: Vec<String>| {
        lines.sort();
        lines
    };
    assert_eq!(sorted(part("      AttributeDefinitions:")), sorted(attributes.collect()));
    assert_eq!(part("      KeySchema:"), keys(table.key_schema()));
    let mut indexes = vec![];
    for index in table.global_secondary_indexes() {
        indexes.extend([format!("- IndexName: {}", index.index_name().unwrap()), "KeySchema:".to_owned()]);
        indexes.extend(keys(index.key_schema()));
        let kind = index.projection().and_then(Projection::projection_type).unwrap();
        indexes.push(format!("Projection: {{ ProjectionType: {kind} }}"));
    }
    assert_eq!(part("      GlobalSecondaryIndexes:"), indexes);
    let stream = table.stream_specification().and_then(|stream| stream.stream_view_type()).unwrap();
    assert!(template.contains(&format!("StreamSpecification: {{ StreamViewType: {stream} }}")));
    let billing = table.billing_mode_summary().and_then(|summary| summary.billing_mode()).unwrap();
    assert!(template.contains(&format!("BillingMode: {billing}\n")));
}

fn keys(schema: &[KeySchemaElement]) -> Vec<String> {
    let line = |key: &KeySchemaElement| {
        format!("- {{ AttributeName: {}, KeyType: {} }}", key.attribute_name(), key.key_type())
    };
    schema.iter().map(line).collect()
}

/// The table that the store creates.
async fn described() -> TableDescription {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(dynoxide::server::serve_on(listener, dynoxide::Database::memory().unwrap()));
    let config = aws_sdk_dynamodb::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("local"))
        .credentials_provider(Credentials::new("id", "key", None, None, "tests"))
        .endpoint_url(url)
        .build();
    let client = Client::from_conf(config);
    Store::new(client.clone(), "aftersale").create_table().await.unwrap();
    client.describe_table().table_name("aftersale").send().await.unwrap().table.unwrap()
}
