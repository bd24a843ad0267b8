//! What a document costs before it runs.
//!
//! The published rule: a scalar or enum costs nothing, an object 1 point, a connection "is sized by `first`"
//! (shopify.dev, "GraphQL Admin API rate limits"), which is 2 points and then the objects it may return (Shopify
//! Engineering, "Rate limiting GraphQL APIs by calculating query complexity"). So `first: n` costs
//! `2 + n x (1 + fields of a node)`, and a list of objects `n x (1 + fields)`. `pageInfo` is counted as the object it is.
//! Shopify has been seen to charge less for long pages; this is the most it can be.

use apollo_compiler::ExecutableDocument;
use apollo_compiler::ast::Value;
use apollo_compiler::executable::{Field, Operation, Selection, SelectionSet};
use apollo_compiler::response::{JsonMap, JsonValue};

/// The most that one query may cost.
pub const MAXIMUM: u64 = 1_000;
/// The size of a list for which nothing was said: the largest page there is.
const UNSIZED: u64 = 250;
/// The size of a list that takes no size, for which Shopify states no rule: more than there ever are of the few that we ask for
/// (policies of a shop, payments of an order).
const WITHOUT_SIZE: u64 = 25;

/// The requested cost of `operation` in points.
#[must_use]
pub fn requested(document: &ExecutableDocument, operation: &Operation, variables: &JsonMap) -> u64 {
    Costing { document, variables }.fields(&operation.selection_set, 1)
}

struct Costing<'a> {
    document: &'a ExecutableDocument,
    variables: &'a JsonMap,
}

impl Costing<'_> {
    /// The cost of a selection; `size` is that of the connection it is made on.
    fn fields(&self, set: &SelectionSet, size: u64) -> u64 {
        let cost = |selection: &Selection| match selection {
            Selection::Field(field) => self.field(field, size),
            Selection::InlineFragment(fragment) => self.fields(&fragment.selection_set, size),
            Selection::FragmentSpread(spread) => {
                let fragment = self.document.fragments.get(&spread.fragment_name);
                fragment.map_or(0, |fragment| self.fields(&fragment.selection_set, size))
            }
        };
        set.selections.iter().map(cost).fold(0, u64::saturating_add)
    }

    fn field(&self, field: &Field, size: u64) -> u64 {
        let set = &field.selection_set;
        if set.is_empty() {
            return 0;
        }
        if set.ty.ends_with("Connection") {
            return self.fields(set, self.first(field)).saturating_add(2);
        }
        let one = self.fields(set, 1).saturating_add(1);
        match field.name.as_str() {
            "nodes" => one.saturating_mul(size),
            // The edge is free, its node is not.
            "edges" => (one - 1).saturating_mul(size),
            _ if field.ty().is_list() && !takes_size(field) => one.saturating_mul(WITHOUT_SIZE),
            _ if field.ty().is_list() => one.saturating_mul(self.first(field)),
            _ => one,
        }
    }

    fn first(&self, field: &Field) -> u64 {
        let size = match field.specified_argument_by_name("first").map(AsRef::as_ref) {
            Some(Value::Int(size)) => size.try_to_i32().ok().map(i64::from),
            Some(Value::Variable(name)) => self.variables.get(name.as_str()).and_then(JsonValue::as_i64),
            _ => None,
        };
        size.and_then(|size| u64::try_from(size).ok()).unwrap_or(UNSIZED)
    }
}

fn takes_size(field: &Field) -> bool {
    field.definition.argument_by_name("first").is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema;

    fn cost(query: &str) -> u64 {
        let document = ExecutableDocument::parse_and_validate(schema(), query, "test.graphql").unwrap();
        let operation = document.operations.get(None).unwrap();
        let mut variables = JsonMap::new();
        variables.insert("n", 7.into());
        requested(&document, operation, &variables)
    }

    #[test]
    fn an_object_costs_one_and_its_scalars_nothing() {
        assert_eq!(cost(r#"{ customer(id: "1") { id } }"#), 1);
        assert_eq!(cost(r#"{ customer(id: "1") { id defaultPhoneNumber { phoneNumber } } }"#), 2);
    }

    #[test]
    fn a_connection_costs_two_and_each_node_with_its_objects() {
        let query = |first: &str| {
            format!(
                "query($n: Int) {{ order(id: \"1\") {{ lineItems(first: {first}) {{ nodes {{ image {{ url }} }} }} }} }}"
            )
        };
        assert_eq!(cost(&query("10").replace("($n: Int)", "")), 1 + 2 + 10 * 2);
        assert_eq!(cost(&query("$n")), 1 + 2 + 7 * 2);
    }

    #[test]
    fn connections_in_connections_multiply() {
        let nested = r#"{ order(id: "1") { fulfillmentOrders(first: 3) { pageInfo { hasNextPage } nodes {
            lineItems(first: 5) { nodes { lineItem { id } } } } } } }"#;
        assert_eq!(cost(nested), 1 + (2 + 1 + 3 * (1 + (2 + 5 * 2))));
    }

    #[test]
    fn a_plain_list_costs_its_items() {
        assert_eq!(cost(r#"{ order(id: "1") { fulfillments(first: 4) { status } } }"#), 1 + 4);
        assert_eq!(cost(r#"{ order(id: "1") { fulfillments { status } } }"#), 1 + 250);
    }

    #[test]
    fn a_fragment_costs_what_it_holds() {
        let query = r#"{ customer(id: "1") { ...F } } fragment F on Customer { ... on Customer { defaultPhoneNumber { phoneNumber } } }"#;
        assert_eq!(cost(query), 2);
    }
}
