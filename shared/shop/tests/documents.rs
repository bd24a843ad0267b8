//! Our documents against Shopify's schema, with what they cost.

#![cfg(test)]

use apollo_compiler::ExecutableDocument;
use apollo_compiler::response::JsonMap;

fn cost(document: &str) -> u64 {
    let schema = demo_shop::schema();
    let document = ExecutableDocument::parse_and_validate(schema, document, "document.graphql").unwrap();
    let operation = document.operations.get(None).unwrap();
    demo_shop::cost::requested(&document, operation, &JsonMap::new())
}

#[test]
fn the_light_list_costs_at_most_150_points() {
    let cost = cost(include_str!("../graphql/orders.graphql"));
    assert!(cost <= 150, "{cost}");
    assert_eq!(cost, 24);
}

#[test]
fn an_order_in_full_costs_at_most_500_points() {
    let cost = cost(include_str!("../graphql/order.graphql"));
    assert!(cost <= 500, "{cost}");
    assert_eq!(cost, 490);
    let lines = format!("    lineItems(first: {}) {{", model::LINES_READ);
    assert!(include_str!("../graphql/order.graphql").contains(&lines));
    assert!(include_str!("../graphql/details.graphql").contains(&lines));
}

#[test]
fn a_customers_record_costs_three_points() {
    assert_eq!(cost(include_str!("../graphql/customer.graphql")), 3);
    assert_eq!(cost(include_str!("../graphql/mailbox.graphql")), 3);
}

#[test]
fn what_is_published_costs_less_than_an_order() {
    assert_eq!(cost(include_str!("../graphql/pages.graphql")), 13);
    assert_eq!(cost(include_str!("../graphql/posts.graphql")), 23);
    assert!(cost(include_str!("../graphql/policies.graphql")) <= 490);
}

#[test]
fn what_the_hub_asks_costs_little() {
    assert_eq!(cost(include_str!("../graphql/details.graphql")), 55);
    assert!(cost(include_str!("../graphql/product.graphql")) <= 150);
    assert!(cost(include_str!("../graphql/edit_begin.graphql")) <= 150);
    assert!(cost(include_str!("../graphql/edit_swap.graphql")) <= 150);
    assert!(cost(include_str!("../graphql/refundable.graphql")) <= 1_000);
}

/// What the agent holds reads, and nothing else (invariant 2).
#[test]
fn no_document_of_the_agent_changes_anything() {
    for document in [
        include_str!("../graphql/orders.graphql"),
        include_str!("../graphql/payments.graphql"),
        include_str!("../graphql/order.graphql"),
        include_str!("../graphql/customer.graphql"),
        include_str!("../graphql/mailbox.graphql"),
        include_str!("../graphql/scopes.graphql"),
        include_str!("../graphql/policies.graphql"),
        include_str!("../graphql/pages.graphql"),
        include_str!("../graphql/posts.graphql"),
    ] {
        let schema = demo_shop::schema();
        let document = ExecutableDocument::parse_and_validate(schema, document, "document.graphql").unwrap();
        assert!(document.operations.iter().all(|operation| operation.is_query()));
    }
}
