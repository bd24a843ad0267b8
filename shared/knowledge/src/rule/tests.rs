use crate::{Index, Kind};
use model::{Article, Language};

/// The sentences found for `ask` in a shop with one article.
fn quoted(title: &str, body: &str, kind: Kind) -> Option<String> {
    let article = Article { id: "a".to_owned(), title: title.to_owned(), url: None, body: body.to_owned() };
    Index::new(&[article], Language::En).rule(kind).map(|found| found.quote().text)
}

fn is(quote: Option<String>, expected: &str) {
    assert_eq!(quote.unwrap_or_default(), expected);
}

#[test]
fn a_passage_about_both_answers_each_request_with_its_own_sentences() {
    let body = "Address and size can be changed for 2 hours. You can cancel until the order ships. \
                Changes and cancellations are free of charge.";
    is(
        quoted("Changes & cancellations", body, Kind::OrderChange),
        "Address and size can be changed for 2 hours.",
    );
    is(
        quoted("Changes & cancellations", body, Kind::Cancellation),
        "You can cancel until the order ships. Changes and cancellations are free of charge.",
    );
}

#[test]
fn the_heading_weighs_more_than_a_mention() {
    let body = "## Shipping\n\nYou can cancel your order until it ships within 24 hours.\n\n\
                ## Order Cancellation Policy\n\nWe accept cancellations for 12 hours.";
    is(quoted("Help", body, Kind::Cancellation), "We accept cancellations for 12 hours.");
}

#[test]
fn a_rule_buried_under_another_heading_is_found() {
    let body = "## Shipping\n\nWe ship daily. Once placed, orders can no longer be cancelled.";
    is(quoted("Help", body, Kind::Cancellation), "Once placed, orders can no longer be cancelled.");
}

#[test]
fn cancelling_a_subscription_or_an_appointment_is_no_rule_about_orders() {
    let subscription = "You can cancel at any time before your next order ships.";
    assert_eq!(
        quoted("Help", &format!("## Cancel a subscription\n\n{subscription}"), Kind::Cancellation),
        None
    );
    assert_eq!(
        quoted("Appointments", "## Cancellations\n\nCancel 24 hours ahead.", Kind::Cancellation),
        None
    );
    assert_eq!(
        quoted("Help", "Cancel your membership within 14 days. We ship daily.", Kind::Cancellation),
        None
    );
}

#[test]
fn what_the_shop_keeps_the_right_to_do_is_not_quoted() {
    assert_eq!(quoted("Terms", "We reserve the right to cancel any order.", Kind::Cancellation), None);
    let below = "## Can I cancel my order?\n\nWe reserve the right to refuse within 24 hours.";
    assert_eq!(quoted("Terms", below, Kind::Cancellation), None);
    assert_eq!(quoted("Terms", "Unpaid orders are cancelled after 7 days.", Kind::Cancellation), None);
}

#[test]
fn other_changes_are_no_order_changes() {
    let other = |title: &str, body: &str| assert_eq!(quoted(title, body, Kind::OrderChange), None, "{body}");
    other("Returns", "Changed your mind? Send your order back within 14 days.");
    other("Order help", "You can change your address in your account at any time.");
    other("Orders", "## Changes to this policy\n\nWe may update it at any time.");
    other("Orders", "Prices may change before you order.");
    other("Orders", "These terms can change after you order.");
    other("Orders", "You can change your newsletter size before the next order.");
}

#[test]
fn a_heading_about_one_sort_of_items_is_not_the_rule() {
    let body = "## Can a personalised order be changed?\n\nPersonalised orders cannot be changed once placed.\n\n\
                ## Changes\n\nYou have 2 hours.";
    is(quoted("Orders", body, Kind::OrderChange), "You have 2 hours.");
}

#[test]
fn a_question_is_answered_by_what_follows_and_never_quoted_itself() {
    let body = "## Good to know\n\nCan I cancel my order? Yes, within 1 hour. Do you gift wrap? Sadly not.";
    is(quoted("Help", body, Kind::Cancellation), "Yes, within 1 hour.");
}

#[test]
fn what_follows_a_rule_is_quoted_with_it_so_that_the_quote_cannot_say_the_opposite() {
    let body = "You can return goods for two weeks. Not a pair that was worn, however.";
    is(quoted("Orders", body, Kind::Returns), body);
    let body = "You can return goods for two weeks.\n\nCome and see us.";
    is(quoted("Orders", body, Kind::Returns), "You can return goods for two weeks.");
}

#[test]
fn a_word_about_cancelling_without_a_rule_is_not_quoted() {
    assert_eq!(quoted("Orders", "Cancel buttons are blue.", Kind::Cancellation), None);
}

#[test]
fn the_rule_about_returns_is_the_return_and_not_the_money() {
    let body = "## Refunds\n\nWe refund you within 5 days of the order's arrival.\n\n\
                ## Send it back\n\nYou can return items for 30 days.";
    is(quoted("Help", body, Kind::Returns), "You can return items for 30 days.");
}

#[test]
fn what_a_return_costs_is_not_the_rule_about_returns() {
    let body = "## What returns cost\n\nA return is 5 dollars within Europe.\n\n\
                ## Our promise\n\nYou can send items back for 60 days.";
    is(quoted("Returns", body, Kind::Returns), "You can send items back for 60 days.");
}

#[test]
fn shipping_is_found_by_cost_or_time_and_not_by_what_was_shipped() {
    let body = "## Cancel\n\nYou can cancel an order until it has shipped, for 24 hours.\n\n\
                ## Shipping\n\nDelivery takes 3 days.";
    is(quoted("Help", body, Kind::Shipping), "Delivery takes 3 days.");
}
