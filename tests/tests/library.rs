//! A shop's articles: filed, replaced, indexed, read by the path.

#![cfg(test)]

use clock::Clock;
use desk::library::{self, Indexes};
use knowledge::Kind;
use model::{Article, Filed, Language, Tenant, TenantId};
use std::sync::Arc;
use store::{Edition, Library, ObjectKey, Objects, PublishError, Version};
use tests::World;

/// A world, its demo tenant and what is known of its articles.
struct Shelf {
    world: World,
    tenant: Tenant,
}

impl Shelf {
    async fn new() -> Self {
        let world = World::new().await;
        let id = TenantId::parse("demo").unwrap();
        let record = world.local.store().tenant(&id, world.clock.now()).await.unwrap().unwrap();
        Self { world, tenant: record.tenant }
    }

    async fn library(&self) -> Library {
        let now = self.world.clock.now();
        self.world.local.store().tenant(&self.tenant.id, now).await.unwrap().unwrap().library
    }

    async fn file(&self, before: &Library, body: &str) -> Result<Library, PublishError> {
        let parts = (self.world.local.store(), &self.world.library);
        library::file(parts, &self.tenant.id, before, vec![self.filed(body)], None).await
    }

    async fn index(&self, before: &Library) -> Library {
        let parts = (self.world.local.store(), &self.world.library);
        library::index(parts, &self.tenant, before).await.unwrap()
    }

    fn filed(&self, body: &str) -> Filed {
        let article = Article { id: "care".into(), title: "Care".into(), url: None, body: body.to_owned() };
        let changed_at = self.world.clock.now();
        Filed { article, language: Language::En, source: "care.md".into(), changed_at }
    }

    async fn keeps(&self, key: ObjectKey) -> bool {
        self.world.library.get(&key).await.unwrap().is_some()
    }
}

const QUESTION: &str = "How do I wash a wool blanket?";

#[tokio::test]
async fn what_is_filed_answers_once_it_is_indexed_and_until_then_what_was_there_before() {
    let shelf = Shelf::new().await;
    let before = shelf.index(&shelf.library().await).await;
    assert!(!shelf.world.ask(QUESTION).await.contains("30 degrees"));
    let filed = shelf.file(&before, "Wash a wool blanket at 30 degrees.").await.unwrap();
    assert_eq!(filed, shelf.library().await);
    assert!(!shelf.world.ask(QUESTION).await.contains("30 degrees"));
    let indexed = shelf.index(&filed).await;
    assert_eq!(indexed, shelf.library().await);
    assert!(shelf.world.ask(QUESTION).await.contains("30 degrees"));
}

#[tokio::test]
async fn two_that_file_at_once_do_not_lose_each_others_articles() {
    let shelf = Shelf::new().await;
    let before = shelf.library().await;
    shelf.file(&before, "One.").await.unwrap();
    // Fails without `condition_expression` in `Store::publish`.
    assert!(matches!(shelf.file(&before, "Two.").await, Err(PublishError::Outdated)));
    let articles =
        library::articles(&shelf.world.library, &shelf.tenant.id, &shelf.library().await).await.unwrap();
    assert_eq!(articles.first().map(|filed| filed.article.body.as_str()), Some("One."));
}

#[tokio::test]
async fn settings_that_change_leave_the_articles_where_they_are() {
    let shelf = Shelf::new().await;
    let before = shelf.library().await;
    let changed = Tenant { name: "Another name".into(), ..shelf.tenant.clone() };
    shelf.world.local.store().put_tenant(&changed, None).await.unwrap();
    assert_eq!(shelf.library().await, before);
}

#[tokio::test]
async fn what_nothing_points_to_is_forgotten_and_what_answered_last_is_kept() {
    let shelf = Shelf::new().await;
    let mut library = shelf.index(&shelf.library().await).await;
    let mut editions: Vec<Edition> = vec![library.current.clone().unwrap()];
    for body in ["Wash at 30 degrees.", "Wash at 40 degrees.", "Wash by hand."] {
        library = shelf.index(&shelf.file(&library, body).await.unwrap()).await;
        editions.push(library.current.clone().unwrap());
    }
    let mut kept = Vec::new();
    for Edition { articles, index } in &editions {
        let id = &shelf.tenant.id;
        let index = index.as_ref().unwrap();
        let (one, other) = (ObjectKey::articles(id, articles), ObjectKey::index(id, index));
        kept.push((shelf.keeps(one).await, shelf.keeps(other).await));
    }
    assert_eq!(kept, [(false, false), (false, false), (true, true), (true, true)]);
}

#[tokio::test]
async fn the_same_articles_again_change_nothing() {
    let shelf = Shelf::new().await;
    let first = shelf.index(&shelf.file(&shelf.library().await, "Wash it.").await.unwrap()).await;
    assert_eq!(shelf.index(&shelf.file(&first, "Wash it.").await.unwrap()).await, first);
}

#[tokio::test]
async fn without_an_index_that_can_be_read_questions_are_answered_and_no_rule_is_known() {
    let shelf = Shelf::new().await;
    let body =
        "Wash a wool blanket at 30 degrees.\n\n## Cancelling\n\nYou can cancel your order within 2 hours.";
    let library = shelf.index(&shelf.file(&shelf.library().await, body).await.unwrap()).await;
    let edition = library.current.unwrap();
    let known = Indexes::new(shelf.world.library.clone()).get(&shelf.tenant, &edition).await.unwrap();
    assert!(known.rule(Kind::Cancellation).is_some());
    let key = ObjectKey::index(&shelf.tenant.id, edition.index.as_ref().unwrap());
    for broken in [&b"another version"[..], b"\x01cut", b""] {
        shelf.world.library.put(&key, "application/octet-stream", broken.to_vec()).await.unwrap();
        let index = Indexes::new(shelf.world.library.clone()).get(&shelf.tenant, &edition).await.unwrap();
        assert!(index.answer(QUESTION, Language::En).is_some());
        assert!(index.rule(Kind::Cancellation).is_none());
    }
}

#[tokio::test]
async fn an_index_that_was_cut_is_whole_again_once_it_is_built_anew() {
    let shelf = Shelf::new().await;
    let library = shelf.index(&shelf.library().await).await;
    let edition = library.current.clone().unwrap();
    let key = ObjectKey::index(&shelf.tenant.id, edition.index.as_ref().unwrap());
    shelf.world.library.put(&key, "application/octet-stream", b"\x01cut".to_vec()).await.unwrap();
    assert_eq!(shelf.index(&library).await, library);
    let index = Indexes::new(shelf.world.library.clone()).get(&shelf.tenant, &edition).await.unwrap();
    assert!(index.rule(Kind::Cancellation).is_some());
}

#[tokio::test]
async fn an_environment_reads_an_index_once_and_never_another_tenants() {
    let shelf = Shelf::new().await;
    let library = shelf.index(&shelf.library().await).await;
    let edition = library.current.unwrap();
    let indexes = Indexes::new(shelf.world.library.clone());
    let first = indexes.get(&shelf.tenant, &edition).await.unwrap();
    assert!(Arc::ptr_eq(&first, &indexes.get(&shelf.tenant, &edition).await.unwrap()));
    // Fails where the cache's key is the version alone.
    let other = Tenant { id: TenantId::parse("other").unwrap(), ..shelf.tenant.clone() };
    assert!(indexes.get(&other, &edition).await.is_err());
}

#[tokio::test]
async fn articles_that_are_gone_are_an_honest_answer_and_no_error() {
    let shelf = Shelf::new().await;
    let edition = shelf.library().await.edition().unwrap();
    let index = edition.index.as_ref().unwrap();
    for key in
        [ObjectKey::articles(&shelf.tenant.id, &edition.articles), ObjectKey::index(&shelf.tenant.id, index)]
    {
        shelf.world.library.remove(&key).await.unwrap();
    }
    let answer = shelf.world.ask("How long does delivery take?").await;
    assert!(answer.contains("couldn’t find"), "{answer}");
}

#[test]
fn a_version_is_told_by_what_is_in_it() {
    assert_eq!(Version::of(b"a"), Version::of(b"a"));
    assert_ne!(Version::of(b"a"), Version::of(b"b"));
    assert_eq!(Version::of(b"").as_str().len(), 32);
}

#[tokio::test]
async fn objects_are_kept_read_and_removed_in_a_folder_as_in_memory() {
    let folder = std::env::temp_dir().join(format!("aftersale-library-{}", std::process::id()));
    let key = ObjectKey::index(&TenantId::parse("demo").unwrap(), &Version::of(b"x"));
    for objects in [Objects::Memory(Arc::default()), Objects::Folder(folder.clone())] {
        assert_eq!(objects.get(&key).await.unwrap(), None);
        objects.put(&key, "application/octet-stream", b"x".to_vec()).await.unwrap();
        assert_eq!(objects.get(&key).await.unwrap().as_deref(), Some(&b"x"[..]));
        objects.remove(&key).await.unwrap();
        objects.remove(&key).await.unwrap();
        assert_eq!(objects.get(&key).await.unwrap(), None);
    }
    std::fs::remove_dir_all(folder).unwrap();
}
