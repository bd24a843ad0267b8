//! Articles that come from Shopify: imported by a command, read again every day, taken away.

#![cfg(test)]

use aftersale::operate::{
    OperateError,
    articles::{add, import, list, remove, stop_import},
};
use clock::Clock;
use demo_shop::{DemoText, DemoTextKind, Mode};
use desk::library::{Looked, look};
use jiff::SignedDuration;
use model::TenantId;
use shop::Admin;
use std::fs;
use store::{Imported, Library};
use tests::World;

/// A world and its demo tenant.
struct Shop {
    world: World,
    id: TenantId,
}

impl Shop {
    async fn new() -> Self {
        Self { world: World::new().await, id: TenantId::parse("demo").unwrap() }
    }

    async fn imported() -> Self {
        let shop = Self::new().await;
        shop.import().await.unwrap();
        shop
    }

    async fn import(&self) -> Result<String, OperateError> {
        let mut out = Vec::new();
        import(&self.world.place(), &self.id, self.world.clock.now(), &mut out).await?;
        Ok(String::from_utf8(out).unwrap())
    }

    async fn stop(&self) {
        stop_import(&self.world.place(), &self.id, self.world.clock.now(), &mut Vec::new()).await.unwrap();
    }

    async fn list(&self) -> String {
        let mut out = Vec::new();
        list(&self.world.place(), &self.id, self.world.clock.now(), &mut out).await.unwrap();
        let base = &self.world.local.storefront;
        let text = String::from_utf8(out).unwrap().replace(base.as_str(), "https://shop.example.com");
        text.lines().skip_while(|line| !line.starts_with("shopify/")).collect::<Vec<_>>().join("\n")
    }

    async fn library(&self) -> Library {
        let now = self.world.clock.now();
        self.world.local.store().tenant(&self.id, now).await.unwrap().unwrap().library
    }

    async fn problem(&self) -> Option<String> {
        self.library().await.imported.and_then(|Imported { problem, .. }| problem)
    }

    async fn look(&self) -> Looked {
        let (local, now) = (&self.world.local, self.world.clock.now());
        let admin = Admin::new(self.world.place().http, move || now);
        look(&local.desk, &local.tenancies, (&self.world.library, &admin), &self.id).await.unwrap()
    }

    /// A day passes, and what AWS does in it.
    async fn day(&self) {
        self.world.wait(SignedDuration::from_hours(24) + SignedDuration::from_mins(3));
        self.world.local.sweep().await;
        self.world.local.let_out().await;
    }

    fn write(&self, kind: DemoTextKind, handle: &str, body: &str) {
        let (handle, title, body) = (handle.to_owned(), "A text".to_owned(), body.to_owned());
        let updated_at = self.world.clock.now();
        self.world.local.shop.write(DemoText { kind, handle, title, body, is_published: true, updated_at });
    }
}

const QUESTION: &str = "How do I wash a wool blanket?";

#[tokio::test]
async fn what_the_shop_published_answers_once_it_is_imported() {
    let shop = Shop::new().await;
    assert!(!shop.world.ask(QUESTION).await.contains("30 degrees"));
    insta::assert_snapshot!(shop.import().await.unwrap());
    insta::assert_snapshot!("list", shop.list().await);
    assert!(shop.world.ask(QUESTION).await.contains("30 degrees"));
}

#[tokio::test]
async fn what_is_changed_in_shopify_holds_a_day_later_and_what_is_hidden_is_gone() {
    let shop = Shop::imported().await;
    shop.write(DemoTextKind::Post("journal".into()), "wool", "<p>Wash a wool blanket at 20 degrees.</p>");
    shop.world.local.shop.unwrite("gift-cards");
    shop.day().await;
    let list = shop.list().await;
    assert!(!list.contains("gift-cards") && list.contains("shopify/policies/privacy-policy"), "{list}");
    assert!(shop.world.ask(QUESTION).await.contains("20 degrees"));
}

#[tokio::test]
async fn what_shopify_refuses_stays_as_it_was_read_last_and_the_scope_is_named() {
    let shop = Shop::imported().await;
    shop.world.local.shop.deny_scope(Some("read_content"));
    shop.write(DemoTextKind::Policy, "SHIPPING_POLICY", "<p>We ship on Mondays.</p>");
    shop.day().await;
    let list = shop.list().await;
    assert!(list.contains("shopify/blogs/journal/wool") && list.contains("shopify/policies/shipping-policy"));
    insta::assert_snapshot!(shop.problem().await.unwrap(), @"pages: Shopify refuses them, grant the app read_content; blog posts: Shopify refuses them, grant the app read_content");
    shop.world.local.shop.deny_scope(None);
    shop.day().await;
    assert_eq!(shop.problem().await, None);
}

#[tokio::test]
async fn a_shop_that_cannot_be_reached_keeps_its_articles_and_is_read_the_next_day() {
    let shop = Shop::imported().await;
    let before = shop.list().await;
    shop.world.local.shop.set_mode(Mode::Down);
    shop.day().await;
    assert!(shop.problem().await.unwrap().contains("policies: shopify cannot be reached"));
    assert!(shop.list().await.starts_with(before.lines().next().unwrap()));
    shop.world.local.shop.set_mode(Mode::Ok);
    shop.day().await;
    assert_eq!(shop.problem().await, None);
}

#[tokio::test]
async fn more_pages_than_fit_one_answer_are_all_read() {
    let shop = Shop::new().await;
    for number in 0..23 {
        shop.write(DemoTextKind::Page, &format!("page-{number}"), "<p>Something to read.</p>");
    }
    shop.import().await.unwrap();
    assert_eq!(shop.list().await.matches("shopify/pages/page-").count(), 23);
    let asked = shop.world.local.shop.requests();
    assert_eq!(asked.iter().filter(|name| *name == "Pages").count(), 3);
}

#[tokio::test]
async fn a_text_without_words_is_left_out_and_named() {
    let shop = Shop::new().await;
    shop.write(DemoTextKind::Page, "empty", "<script>alert(1)</script>");
    let says = shop.import().await.unwrap();
    assert!(
        says.contains(
            "Left out, since they hold no text, more than fits, or an address that another has: A text"
        ),
        "{says}"
    );
}

#[tokio::test]
async fn a_page_whose_address_a_file_of_the_merchants_has_is_left_out() {
    let shop = Shop::new().await;
    shop.write(DemoTextKind::Page, "shipping", "<p>Another text about shipping.</p>");
    let says = shop.import().await.unwrap();
    assert!(says.contains("or an address that another has: A text"), "{says}");
    assert!(!shop.list().await.contains("shopify/pages/shipping"));
}

#[tokio::test]
async fn articles_that_are_brought_twice_are_looked_at_once() {
    let shop = Shop::imported().await;
    assert_eq!(shop.look().await, Looked::NotDue);
    shop.world.wait(SignedDuration::from_hours(25));
    // Fails without the condition in `Store::take_up_library`.
    assert_eq!([shop.look().await, shop.look().await], [Looked::Done, Looked::NotDue]);
}

#[tokio::test]
async fn a_tenant_that_is_gone_is_not_looked_at_again() {
    let shop = Shop::imported().await;
    shop.world.local.store().remove_tenant(&shop.id).await.unwrap();
    shop.world.local.tenancies.forget();
    shop.world.wait(SignedDuration::from_hours(25));
    assert_eq!([shop.look().await, shop.look().await], [Looked::Gone, Looked::NotDue]);
}

#[tokio::test]
async fn what_came_from_shopify_goes_when_the_import_ends_and_nothing_else_does() {
    let shop = Shop::imported().await;
    shop.stop().await;
    assert_eq!(shop.list().await, "");
    assert!(!shop.world.ask(QUESTION).await.contains("30 degrees"));
    assert!(shop.world.ask("What does shipping cost?").await.contains("$4.90"));
    shop.day().await;
    assert_eq!(shop.library().await.imported, None);
}

#[tokio::test]
async fn an_article_of_shopify_is_changed_there_and_not_here() {
    let shop = Shop::imported().await;
    let (place, now) = (shop.world.place(), shop.world.clock.now());
    let removed = remove(&place, &shop.id, &["shopify/pages/gift-cards"], now, &mut Vec::new()).await;
    insta::assert_snapshot!(removed.unwrap_err(), @"shopify/pages/gift-cards comes from Shopify: hide it there, or end the import (`aftersale articles import demo --stop`)");
    let folder = std::env::temp_dir().join(format!("aftersale-imports-{}", std::process::id()));
    fs::create_dir_all(folder.join("shopify")).unwrap();
    fs::write(folder.join("shopify/care.md"), "# Care\n\nWash it.").unwrap();
    let added = add(&place, &shop.id, &[&folder], now, &mut Vec::new()).await;
    fs::remove_dir_all(&folder).unwrap();
    insta::assert_snapshot!(added.unwrap_err(), @"shopify/care.md: names that begin with shopify/ are for what is imported from there: rename the folder");
}
