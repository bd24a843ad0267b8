//! The operator's commands about articles, on a running product.

#![cfg(test)]

use aftersale::operate::{
    OperateError, Place,
    articles::{add, list, remove, search},
    check,
};
use clock::Clock;
use model::TenantId;
use std::{fs, path::PathBuf};
use tests::World;

/// A world, its demo tenant, and a folder that is gone with the test.
struct Desk {
    world: World,
    place: Place,
    folder: PathBuf,
}

impl Desk {
    async fn new(name: &str) -> Self {
        let world = World::new().await;
        let place = world.place();
        let folder = std::env::temp_dir().join(format!("aftersale-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        Self { world, place, folder }
    }

    fn file(&self, name: &str, text: &str) -> PathBuf {
        let file = self.folder.join(name);
        fs::write(&file, text).unwrap();
        file
    }

    async fn add(&self, paths: &[&PathBuf]) -> Result<String, OperateError> {
        let paths: Vec<_> = paths.iter().map(|path| path.as_path()).collect();
        let mut out = Vec::new();
        add(&self.place, &demo(), &paths, self.world.clock.now(), &mut out).await?;
        Ok(String::from_utf8(out).unwrap())
    }

    async fn remove(&self, names: &[&str]) -> Result<String, OperateError> {
        let mut out = Vec::new();
        remove(&self.place, &demo(), names, self.world.clock.now(), &mut out).await?;
        Ok(String::from_utf8(out).unwrap())
    }

    async fn list(&self) -> String {
        let mut out = Vec::new();
        list(&self.place, &demo(), self.world.clock.now(), &mut out).await.unwrap();
        // The storefront's port is another one in every run.
        let base = &self.world.local.storefront;
        String::from_utf8(out).unwrap().replace(base.as_str(), "https://shop.example.com")
    }

    async fn search(&self, question: &str) -> String {
        let mut out = Vec::new();
        search(&self.place, &demo(), question, self.world.clock.now(), &mut out).await.unwrap();
        String::from_utf8(out).unwrap()
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn demo() -> TenantId {
    TenantId::parse("demo").unwrap()
}

#[tokio::test]
async fn articles_are_filed_replaced_listed_and_removed() {
    let desk = Desk::new("articles").await;
    let care = desk.file("care.md", "# Pflege\n\nEine Wolldecke wird bei 30 Grad gewaschen.");
    assert_eq!(
        desk.add(&[&care]).await.unwrap(),
        "Filed 1 of demo; the agent answers from them within a minute.\n"
    );
    desk.world.wait(jiff::SignedDuration::from_hours(1));
    let page = desk.file("repairs.html", "<h1>Repairs</h1><p>We mend every jacket for free.</p>");
    desk.add(&[&care, &page]).await.unwrap();
    insta::assert_snapshot!(desk.list().await);
    assert!(desk.search("wie wasche ich eine Wolldecke?").await.contains("care#pflege"));
    desk.remove(&["care"]).await.unwrap();
    assert!(!desk.list().await.contains("care.md"));
    let gone = desk.remove(&["care"]).await.unwrap_err();
    assert_eq!(gone.to_string(), "there is no article care of this tenant");
}

#[tokio::test]
async fn what_shoppers_are_told_changes_with_the_articles() {
    let desk = Desk::new("told").await;
    let care = desk.file("care.md", "# Care\n\nWash a wool blanket at 30 degrees.");
    desk.add(&[&care]).await.unwrap();
    desk.world.local.tenancies.forget();
    let token = desk.world.session().await;
    let heard = desk.world.chat(&token, "1", "How do I wash a wool blanket?").await;
    assert!(heard.text.contains("30 degrees"), "{}", heard.text);
}

#[tokio::test]
async fn two_articles_with_one_name_or_one_address_are_refused_and_nothing_is_filed() {
    let desk = Desk::new("twice").await;
    let before = desk.list().await;
    let text = "# Care\n\nurl: https://n.example.com/care\n\nWash it.";
    let (one, same_name) = (desk.file("a.md", text), desk.file("a.txt", "Wash it."));
    let refused = desk.add(&[&one, &same_name]).await.unwrap_err().to_string();
    assert_eq!(refused, "a.md and a.txt are both a: rename one");
    let same_address = desk.file("b.md", text);
    let refused = desk.add(&[&one, &same_address]).await.unwrap_err().to_string();
    assert_eq!(
        refused,
        "a.md and b.md both have the address https://n.example.com/care: correct one `url:` line"
    );
    let missing = desk.folder.join("none.md");
    assert!(desk.add(&[&one, &missing]).await.unwrap_err().to_string().starts_with("cannot read"));
    assert_eq!(desk.list().await, before);
}

#[tokio::test]
async fn nothing_found_is_said_as_the_agent_would_say_it() {
    let desk = Desk::new("nothing").await;
    assert_eq!(
        desk.search("how tall is the Eiffel tower in winter").await,
        "Nothing: the agent says so and offers a person.\n"
    );
}

#[tokio::test]
async fn what_the_articles_leave_open_is_named_with_a_text_to_start_from() {
    let desk = Desk::new("check").await;
    let mut out = Vec::new();
    let now = desk.world.clock.now();
    assert!(check::articles(&desk.place, &demo(), now, &mut out).await.unwrap());
    desk.remove(&["returns-and-refunds"]).await.unwrap();
    desk.add(&[
        &desk.file("faq.md", "# FAQ\n\n## Can I cancel my order?\n\nYes, within 2 hours of placing it.")
    ])
    .await
    .unwrap();
    out.push(b'\n');
    assert!(!check::articles(&desk.place, &demo(), now, &mut out).await.unwrap());
    insta::assert_snapshot!(String::from_utf8(out).unwrap());
}

#[tokio::test]
async fn the_rules_in_the_articles_are_shown_as_settings_beside_what_is_confirmed() {
    let desk = Desk::new("review").await;
    let mut out = Vec::new();
    check::review(&desk.place, &demo(), desk.world.clock.now(), &mut out).await.unwrap();
    insta::assert_snapshot!(String::from_utf8(out).unwrap());
}
