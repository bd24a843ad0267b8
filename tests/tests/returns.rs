//! Returns in the Customer Hub: what can be sent back, and the way into the shop's returns platform.

#![cfg(test)]

use demo_shop::DemoOrder;
use model::ReturnRule;
use tests::{Shopper, World};

const ADA: u64 = 7001;
const BEN: u64 = 7002;
/// Her orders have arrived, in whole or in part, some long ago.
const EVE: u64 = 7005;

fn order(world: &World, name: &str) -> DemoOrder {
    world.local.shop.orders().into_iter().find(|order| order.name == name).unwrap()
}

async fn page(shopper: &Shopper<'_>, order: &str) -> String {
    shopper.open("orders", &[("order", order)]).await.text
}

/// Where the button leads to.
async fn portal(shopper: &Shopper<'_>, order: &str) -> Option<String> {
    let answer = shopper.open("orders", &[("order", order), ("action", "return")]).await;
    answer.header("location").map(str::to_owned)
}

#[tokio::test]
async fn what_has_arrived_is_sent_back_with_what_the_portal_wants_to_know() {
    let world = World::new().await;
    let ada = world.shopper(ADA);
    let page = ada.open("orders", &[("order", "1004")]).await.text;
    assert!(page.contains("Start a return") && page.contains("Buy again"), "{page}");
    let gone = ada.open("orders", &[("order", "1004"), ("action", "return")]).await;
    let portal = format!("{}/returns?order=%231004&zip=04101", world.local.storefront);
    assert_eq!((gone.status, gone.header("location")), (302, Some(portal.as_str())));
    assert_eq!(gone.header("cache-control"), Some("no-store"));
    let gone = ada.open("orders", &[("order", "1004"), ("action", "again")]).await;
    let line = order(&world, "#1004").lines[0].variant_id();
    let cart = format!("{}/cart/{line}:1?storefront=true", world.local.storefront);
    assert_eq!(gone.header("location"), Some(cart.as_str()));
}

/// Guards `can_be_returned` in `Visit::start_return` and the owner in `Visit::order`.
#[tokio::test]
async fn no_way_into_the_portal_leads_past_the_orders_state_or_its_owner() {
    let world = World::new().await;
    let ways = async |customer, order| {
        let query = [("order", order), ("action", "return")];
        world.shopper(customer).open("orders", &query).await
    };
    for order in ["1001", "1002", "1003", "1005", "1006"] {
        assert_eq!(ways(ADA, order).await.header("location"), None, "{order}");
    }
    assert_eq!(ways(BEN, "1004").await.status, 404);
    world.local.change_tenant(|tenant| tenant.hub_live = false).await.unwrap();
    assert_eq!(ways(ADA, "1004").await.header("location"), None, "not live");
    world
        .local
        .change_tenant(|tenant| (tenant.hub_live, tenant.returns_portal) = (true, None))
        .await
        .unwrap();
    assert_eq!(ways(ADA, "1004").await.header("location"), None, "no portal");
    let page = world.shopper(ADA).open("orders", &[("order", "1004")]).await.text;
    assert!(!page.contains("Start a return"), "RT-13: {page}");
}

/// The words of the page and the door behind them say the same.
#[tokio::test]
async fn the_way_into_the_portal_is_there_for_what_the_shops_rule_lets_be_sent_back() {
    let world = World::new().await;
    let eve = world.shopper(EVE);
    for (name, is_open, says) in [
        ("4001", false, "The order could be returned until "),
        ("4002", true, "The following can’t be returned: Wool Socks (Navy / 35-38)."),
        // One of its parcels is still on its way.
        ("4003", true, ": Picnic Blanket (Green)."),
        ("4004", false, "Not shipped"),
        ("4005", true, "A return for order #4005 has already been registered."),
    ] {
        let page = page(&eve, name).await;
        assert!(page.contains(says), "{name}: {page}");
        assert_eq!(page.contains("Start a return"), is_open, "{name}: {page}");
        assert_eq!(portal(&eve, name).await.is_some(), is_open, "{name}");
    }
}

#[tokio::test]
async fn another_rule_opens_and_shuts_the_way_at_once() {
    let world = World::new().await;
    let eve = world.shopper(EVE);
    let rule = async |rule: ReturnRule| {
        world.local.change_tenant(|tenant| tenant.policy.returns = Some(rule)).await.unwrap();
    };
    rule(ReturnRule { days: Some(90), ..ReturnRule::default() }).await;
    assert!(page(&eve, "4001").await.contains("Start a return"));
    assert!(portal(&eve, "4001").await.is_some());
    rule(ReturnRule { never: true, ..ReturnRule::default() }).await;
    let page = page(&eve, "4001").await;
    assert!(page.contains("The shop doesn’t take returns.") && !page.contains("Start a return"), "{page}");
    assert_eq!(portal(&eve, "4001").await, None);
}

/// Guards `is_known`: of an order of which nobody is sure, nothing is said of its parcels either.
#[tokio::test]
async fn an_order_in_a_state_that_nobody_knows_has_no_way_into_the_portal() {
    let world = World::new().await;
    let eve = world.shopper(EVE);
    world.local.shop.edit_order("#4002", |order| order.status = Some("BEAMED_UP".to_owned()));
    assert!(!page(&eve, "4002").await.contains("Start a return"));
    assert_eq!(portal(&eve, "4002").await, None);
}
