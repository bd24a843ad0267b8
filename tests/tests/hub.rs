//! The Customer Hub as a shopper uses it: orders, and the changes of them.

#![cfg(test)]

use demo_shop::{DemoOrder, DemoTracking};
use jiff::SignedDuration;
use tests::{Shopper, World};

/// Ada's order of three lines, placed 20 minutes ago; the demo shop allows changes for 24 hours.
const NEW: &str = "1001";
const ADA: u64 = 7001;
const BEN: u64 = 7002;

fn order(world: &World, name: &str) -> DemoOrder {
    world.local.shop.orders().into_iter().find(|order| order.name == name).unwrap()
}

/// The world of a shop that allows every change.
async fn generous() -> World {
    let world = World::new().await;
    let mut tenant = aftersale::tenant(&world.local.storefront, &world.local.base).unwrap();
    tenant.policy.order_change.as_mut().unwrap().changes.clear();
    world.local.put_tenant(tenant).await.unwrap();
    world
}

/// Carries out what was confirmed.
async fn carry_out(world: &World) {
    for _ in 0..3 {
        world.local.let_out().await;
    }
}

#[tokio::test]
async fn an_order_is_cancelled_and_paid_back() {
    let world = World::new().await;
    let ada = world.shopper(ADA);
    let confirm = ada.form(NEW, "cancel").await;
    assert!(confirm.page.contains("The whole order will be cancelled."), "{}", confirm.page);
    assert!(confirm.page.contains("150.00 USD goes back"), "{}", confirm.page);
    assert!(order(&world, "#1001").cancelled_at.is_none(), "nothing before it is confirmed");
    let (working, _) = ada.send(&confirm, &[]).await;
    assert!(working.text.contains("This page looks again by itself."), "{}", working.text);
    carry_out(&world).await;
    let done = ada.progress(confirm.value("confirmed")).await;
    assert!(done.text.contains("Order #1001 is cancelled."), "{}", done.text);
    assert!(order(&world, "#1001").cancelled_at.is_some());
    let page = ada.open("orders", &[("order", NEW)]).await;
    assert!(page.text.contains("Cancelled") && !page.text.contains("action="), "{}", page.text);
}

#[tokio::test]
async fn an_address_is_changed_and_the_order_says_so() {
    let world = World::new().await;
    world.local.shop.edit_order("#1001", |order| "Call before delivery.".clone_into(&mut order.note));
    let ada = world.shopper(ADA);
    let form = ada.form(NEW, "address").await;
    assert!(form.page.contains("value=\"12 Harbor Street\""), "{}", form.page);
    let typed = [
        ("first_name", "Ada"),
        ("last_name", "Example"),
        ("street", "7 Hill Road"),
        ("zip", "04102"),
        ("city", "Portland"),
    ];
    let change = ada.change(NEW, "address", &typed).await;
    carry_out(&world).await;
    assert!(ada.progress(&change).await.text.contains("Order #1001 is changed."));
    let order = order(&world, "#1001");
    let address = order.address.unwrap();
    assert_eq!((address.street.as_str(), address.zip.as_str()), ("7 Hill Road", "04102"));
    assert_eq!((address.region.as_str(), address.country.as_str()), ("ME", "US"), "these stay as they are");
    let note = format!(
        "Call before delivery.\nDelivery address changed by the customer in the Customer Hub ({change})."
    );
    assert_eq!(order.note, note);
}

#[tokio::test]
async fn contact_details_are_changed() {
    let world = generous().await;
    let ada = world.shopper(ADA);
    let change = ada.change(NEW, "contact", &[("email", "ada@home.example.com"), ("phone", "")]).await;
    carry_out(&world).await;
    assert!(ada.progress(&change).await.text.contains("Order #1001 is changed."));
    assert_eq!(order(&world, "#1001").contact.email, "ada@home.example.com");
}

#[tokio::test]
async fn items_are_taken_out_and_paid_back() {
    let world = World::new().await;
    let ada = world.shopper(ADA);
    let lines: Vec<String> = order(&world, "#1001").lines.iter().map(|line| line.id.to_string()).collect();
    let form = ada.form(NEW, "items").await;
    let (review, confirm) = ada.send(&form, &[(&lines[1], "0"), (&lines[2], "2")]).await;
    assert!(review.text.contains("75.00 USD goes back"), "{}", review.text);
    assert!(review.text.contains("Taken out") && review.text.contains("3 → 2"), "{}", review.text);
    ada.send(&confirm, &[]).await;
    carry_out(&world).await;
    let left: Vec<i64> = order(&world, "#1001").lines.iter().map(|line| line.current).collect();
    assert_eq!(left, [1, 0, 2]);
    assert_eq!(world.local.shop.done_once(), 1);
}

#[tokio::test]
async fn another_size_is_chosen_at_the_same_price() {
    let world = World::new().await;
    let ada = world.shopper(ADA);
    let lines: Vec<String> = order(&world, "#1001").lines.iter().map(|line| line.id.to_string()).collect();
    let form = ada.form_of(NEW, "variant", &lines[0]).await;
    assert!(form.page.contains("Instead of Merino Crew Sweater (Blue / M)"), "{}", form.page);
    assert!(form.page.contains("disabled>Green / M (sold out)"), "{}", form.page);
    // It costs more.
    assert!(!form.page.contains("Blue / XL"), "{}", form.page);
    let (review, confirm) = ada.send(&form, &[("variant", "103")]).await;
    assert!(review.text.contains("1 × Merino Crew Sweater (Blue / L)"), "{}", review.text);
    assert!(review.text.contains("The price stays the same."), "{}", review.text);
    ada.send(&confirm, &[]).await;
    carry_out(&world).await;
    assert!(ada.progress(confirm.value("confirmed")).await.text.contains("Order #1001 is changed."));
    let order = order(&world, "#1001");
    let sweaters: Vec<(Option<&str>, i64)> =
        order.lines.iter().map(|line| (line.variant.as_deref(), line.current)).collect();
    assert_eq!((sweaters[0], sweaters[3]), ((Some("Blue / M"), 0), (Some("Blue / L"), 1)));
    let page = ada.open("orders", &[("order", NEW)]).await.text;
    assert!(page.contains("Merino Crew Sweater (Blue / L)") && !page.contains("(Blue / M)"), "{page}");
}

#[tokio::test]
async fn where_several_items_could_be_another_size_the_hub_asks_which() {
    let world = World::new().await;
    let page = world.shopper(ADA).open("orders", &[("order", NEW), ("action", "variant")]).await.text;
    assert!(page.contains("Which item is it about?"), "{page}");
    assert!(page.contains("Merino Crew Sweater (Blue / M)") && page.contains("Wool Socks"), "{page}");
    assert!(!page.contains("Canvas Tote"), "it comes in one variant only: {page}");
}

#[tokio::test]
async fn what_cannot_be_exchanged_is_said_with_where_to_ask() {
    let world = World::new().await;
    let line = order(&world, "#1001").lines[0].id.to_string();
    let said = async || {
        let query = [("order", NEW), ("action", "variant"), ("line", line.as_str())];
        world.shopper(ADA).open("orders", &query).await.text
    };
    world.local.shop.edit_order("#1001", |order| order.lines[0].is_personal = true);
    let page = said().await;
    assert!(page.contains("can’t be changed here"), "the shopper's own text would be lost: {page}");
    world.local.shop.edit_order("#1001", |order| {
        order.lines[0].is_personal = false;
        order.lines[0].stock.extend([101, 103, 105, 106].map(|id| (model::VariantId(id), 0)));
    });
    let page = said().await;
    assert!(page.contains("Nothing else of this item is available"), "{page}");
}

#[tokio::test]
async fn what_is_confirmed_twice_is_done_once() {
    let world = World::new().await;
    let ada = world.shopper(ADA);
    let line = order(&world, "#1001").lines[2].id.to_string();
    let form = ada.form(NEW, "items").await;
    let (_, confirm) = ada.send(&form, &[(&line, "2")]).await;
    ada.send(&confirm, &[]).await;
    ada.send(&confirm, &[]).await;
    carry_out(&world).await;
    let (heard, _) = ada.send(&confirm, &[]).await;
    assert!(heard.text.contains("Order #1001 is changed."), "{}", heard.text);
    carry_out(&world).await;
    assert_eq!(order(&world, "#1001").lines[2].current, 2);
    assert_eq!(world.local.shop.done_once(), 1);
}

#[tokio::test]
async fn what_cannot_be_is_shown_again_with_what_was_typed() {
    let world = generous().await;
    let ada = world.shopper(ADA);
    let form = ada.form(NEW, "contact").await;
    let (again, _) = ada.send(&form, &[("email", "ada at home"), ("phone", "0155<b>")]).await;
    assert!(again.text.contains("Please check what is marked."), "{}", again.text);
    assert!(
        again.text.contains("value=\"ada at home\"") && again.text.contains("0155&lt;b&gt;"),
        "{}",
        again.text
    );
    let (same, _) = ada.send(&form, &[("email", "ada@example.com"), ("phone", "")]).await;
    assert!(same.text.contains("That is how the order already is."), "{}", same.text);
}

#[tokio::test]
async fn nothing_but_what_is_offered_can_be_taken_out() {
    let world = World::new().await;
    let ada = world.shopper(ADA);
    let lines: Vec<String> = order(&world, "#1001").lines.iter().map(|line| line.id.to_string()).collect();
    let form = ada.form(NEW, "items").await;
    let all: Vec<(&str, &str)> = lines.iter().map(|line| (line.as_str(), "0")).collect();
    for typed in [&[(lines[0].as_str(), "2")][..], &[(&lines[0], "-1")], &[(&lines[0], "")], &all] {
        let (again, _) = ada.send(&form, typed).await;
        assert!(again.text.contains("At least one item has to stay."), "{typed:?}: {}", again.text);
        assert!(again.text.contains("aria-invalid"), "{typed:?}: {}", again.text);
    }
    // Engraved: the shop excludes it.
    let form = ada.form("1007", "items").await;
    assert!(form.page.contains("Bottle Brush") && !form.page.contains("Engraved Bottle"), "{}", form.page);
}

#[tokio::test]
async fn an_order_that_ships_before_the_change_is_made_stays_as_it_is() {
    let world = World::new().await;
    let ada = world.shopper(ADA);
    let line = order(&world, "#1001").lines[2].id.to_string();
    let change = ada.change(NEW, "items", &[(&line, "1")]).await;
    let now = jiff::Timestamp::UNIX_EPOCH;
    world.local.shop.edit_order("#1001", |order| order.ship(&[0, 1, 2], now, DemoTracking::default()));
    carry_out(&world).await;
    assert!(ada.progress(&change).await.text.contains("The order has moved on in the meantime"));
    assert_eq!(order(&world, "#1001").lines[2].current, 3);
    assert_eq!(world.local.shop.done_once(), 0);
}

#[tokio::test]
async fn what_was_in_time_when_it_was_confirmed_is_in_time() {
    let world = generous().await;
    let ada = world.shopper(ADA);
    world.wait(SignedDuration::from_mins(24 * 60 - 21));
    let change = ada.change(NEW, "contact", &[("email", "ada@home.example.com")]).await;
    world.wait(SignedDuration::from_mins(2));
    carry_out(&world).await;
    assert!(ada.progress(&change).await.text.contains("Order #1001 is changed."));
    let late = ada.open("orders", &[("order", NEW), ("action", "contact")]).await;
    assert!(late.text.contains("The time to change order #1001 ended"), "{}", late.text);
    assert!(!late.text.contains("<form"), "{}", late.text);
}

#[tokio::test]
async fn what_shopify_refuses_is_said() {
    let world = World::new().await;
    let ada = world.shopper(ADA);
    world.local.shop.edit_order("#1001", |order| "PARTIALLY_PAID".clone_into(&mut order.financial_status));
    let change = ada.change(NEW, "cancel", &[]).await;
    carry_out(&world).await;
    let said = ada.progress(&change).await;
    assert!(said.text.contains("didn’t accept this. Nothing was changed."), "{}", said.text);
}

#[tokio::test]
async fn an_amount_that_changed_since_it_was_shown_is_shown_again() {
    let world = World::new().await;
    let ada = world.shopper(ADA);
    let line = order(&world, "#1001").lines[2].id.to_string();
    let form = ada.form(NEW, "items").await;
    let (_, confirm) = ada.send(&form, &[(&line, "1")]).await;
    world.local.shop.edit_order("#1001", |order| order.lines[2].price = 3_000);
    let (again, confirm) = ada.send(&confirm, &[]).await;
    assert!(again.text.contains("60.00 USD goes back"), "{}", again.text);
    // And if it changes after that, nothing is changed.
    ada.send(&confirm, &[]).await;
    world.local.shop.edit_order("#1001", |order| order.lines[2].price = 4_000);
    carry_out(&world).await;
    assert!(ada.progress(confirm.value("confirmed")).await.text.contains("moved on in the meantime"));
    assert_eq!(order(&world, "#1001").lines[2].current, 3);
}

#[tokio::test]
async fn an_order_that_cannot_be_changed_says_why_and_has_no_form() {
    let world = World::new().await;
    let dana = world.shopper(7004);
    let said = async |shopper: &Shopper<'_>, name: &str| {
        for action in ["address", "items", "contact", "cancel"] {
            let page = shopper.open("orders", &[("order", name), ("action", action)]).await;
            assert!(!page.text.contains("<form"), "{name} {action}: {}", page.text);
        }
        shopper.open("orders", &[("order", name)]).await.text
    };
    let ada = world.shopper(ADA);
    assert!(said(&ada, "1003").await.contains("you can return it once it has arrived"));
    assert!(said(&ada, "1004").await.contains("Delivered"));
    assert!(said(&ada, "1005").await.contains("Cancelled"));
    assert!(said(&dana, "3002").await.contains("The order is being packed"));
}

/// Guards `order()` in `functions/hub`: orders come from the login alone, also where a form's key is right.
#[tokio::test]
async fn nobody_changes_somebody_elses_order() {
    let world = generous().await;
    let (ada, ben) = (world.shopper(ADA), world.shopper(BEN));
    let form = ada.form(NEW, "contact").await;
    let key = form_key(&world, BEN).await;
    let (heard, _) = ben.send(&form, &[("email", "ben@example.com"), ("key", &key)]).await;
    assert_eq!(heard.status, 404);
    carry_out(&world).await;
    assert_eq!(order(&world, "#1001").contact.email, "ada@example.com");
    let change = ada.change(NEW, "contact", &[("email", "ada@home.example.com")]).await;
    assert_eq!(ben.progress(&change).await.status, 404);
    assert_eq!(ada.progress(&change).await.status, 200);
}

/// The key of a form about order #1001 that is shown to `customer`.
async fn form_key(world: &World, customer: u64) -> String {
    let path = world.local.signed("orders", vec![], Some(customer));
    let query: Vec<(String, String)> =
        form_urlencoded::parse(path.split_once('?').unwrap().1.as_bytes()).into_owned().collect();
    let secret = model::Redacted::new(demo_shop::CLIENT_SECRET.to_owned());
    let now = clock::Clock::now(&*world.clock);
    let request =
        model::identity::StorefrontRequest::verify(&query, &[secret], demo_shop::SHOP, now).unwrap();
    let id = model::TenantId::parse("demo").unwrap();
    let tenancy = world.local.tenancies.get(&world.local.desk, &id).await.unwrap();
    tenancy.form_key(request.customer().unwrap(), &model::OrderName::new("#1001"))
}

/// Guards `is_form_key` in `Visit::change`: a form that we did not show counts for nothing.
#[tokio::test]
async fn a_form_from_elsewhere_is_refused() {
    let world = World::new().await;
    let (ada, ben) = (world.shopper(ADA), world.shopper(BEN));
    let form = ada.form(NEW, "cancel").await;
    let bens = ben.form("2001", "cancel").await;
    for key in ["", "0", bens.value("key")] {
        let (heard, _) = ada.send(&form, &[("key", key)]).await;
        assert_eq!(heard.status, 403, "{key}");
    }
}

/// Guards the line of `hub_live` in `editing::offers`.
#[tokio::test]
async fn where_the_hub_is_not_live_nothing_can_be_changed() {
    let world = World::new().await;
    let mut tenant = aftersale::tenant(&world.local.storefront, &world.local.base).unwrap();
    tenant.hub_live = false;
    world.local.put_tenant(tenant).await.unwrap();
    let ada = world.shopper(ADA);
    let page = ada.open("orders", &[("order", NEW), ("action", "cancel")]).await;
    assert!(page.text.contains("Changes can’t be made here right now."), "{}", page.text);
    assert!(!page.text.contains("<form"), "{}", page.text);
}

/// The shop allows changes of size, colour, address and quantity, and no others (OE-31).
#[tokio::test]
async fn what_the_shop_does_not_allow_is_not_offered() {
    let world = World::new().await;
    let page = world.shopper(ADA).open("orders", &[("order", NEW), ("action", "contact")]).await;
    assert!(
        page.text.contains("Change address") && !page.text.contains("Change contact details"),
        "{}",
        page.text
    );
}

/// What a shop takes only in the end, or in parts, a person has to sort out.
#[tokio::test]
async fn of_a_payment_that_is_only_reserved_no_item_is_taken_out_here() {
    let world = World::new().await;
    world.local.shop.edit_order("#1001", |order| "AUTHORIZED".clone_into(&mut order.financial_status));
    let page = world.shopper(ADA).form(NEW, "items").await.page;
    assert!(page.contains("Changes can’t be made here right now.") && !page.contains("<form"), "{page}");
}

#[tokio::test]
async fn what_is_not_sent_has_no_address_to_change() {
    let world = World::new().await;
    world.local.shop.edit_order("#1001", |order| order.address = None);
    let page = world.shopper(ADA).form(NEW, "address").await.page;
    assert!(page.contains("Changes can’t be made here right now.") && !page.contains("<form"), "{page}");
}

#[tokio::test]
async fn an_order_shows_its_parcels_and_what_the_carrier_says_of_each() {
    let world = World::new().await;
    let page = world.shopper(7004).open("orders", &[("order", "3004")]).await.text;
    assert!(page.contains("Parcel 1") && page.contains("Parcel 2"), "{page}");
    assert!(page.contains("Delivered ") && page.contains("4 × Tea Cup (Black)"), "{page}");
    assert!(page.contains("Example Post · EX-3004-1"), "{page}");
    let silent = |order: &mut DemoOrder| order.fulfillments[1].display_status = None;
    world.local.shop.edit_order("#3004", silent);
    let page = world.shopper(7004).open("orders", &[("order", "3004")]).await.text;
    assert!(page.contains("No news from the carrier yet."), "{page}");
}

#[tokio::test]
async fn pages_speak_the_language_of_the_link_that_led_to_them() {
    let world = World::new().await;
    let ada = world.shopper(ADA);
    let page = ada.open("orders", &[("order", NEW), ("lang", "de")]).await.text;
    assert!(page.contains("<html lang=\"de\">") && page.contains("Bestellung stornieren"), "{page}");
    // Every link of ours takes it along.
    let links = page.matches("/apps/aftersale/").count();
    assert_eq!((links > 3, page.matches("lang=de\"").count()), (true, links), "{page}");
    let page = ada.open("orders", &[("order", NEW), ("lang", "xx")]).await.text;
    assert!(page.contains("<html lang=\"en\">") && !page.contains("lang=xx"), "{page}");
}

#[tokio::test]
async fn other_ways_to_the_shop_stand_at_the_foot() {
    let world = World::new().await;
    let page = world.shopper(ADA).open("orders", &[]).await.text;
    for way in ["https://wa.me/14155550101", "sms:+14155550100", "mailto:help@northwind.example.com"] {
        assert!(page.contains(way), "{way}: {page}");
    }
    world.local.change_tenant(|tenant| (tenant.sms, tenant.email) = (None, None)).await.unwrap();
    let page = world.shopper(ADA).open("orders", &[]).await.text;
    assert!(!page.contains("Need help?"), "{page}");
}

#[tokio::test]
async fn pages_have_the_shops_own_colour_and_logo() {
    let world = World::new().await;
    let page = world.shopper(ADA).open("orders", &[]).await.text;
    assert!(page.contains("--accent:#1f5c4a") && page.contains(">Northwind Goods</a>"), "{page}");
    let logo = "https://northwind.example.com/\"><script>";
    world.local.change_tenant(|tenant| tenant.look.logo = Some(logo.to_owned())).await.unwrap();
    let page = world.shopper(ADA).open("orders", &[]).await.text;
    assert!(page.contains("alt=\"Northwind Goods\"") && !page.contains("<script>"), "{page}");
}
