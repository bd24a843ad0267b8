//! What is kept of a mail beside its conversation.

#![cfg(test)]

use aftersale::Failing;
use serde_json::Value;
use std::{
    collections::BTreeMap,
    fs,
    sync::{Arc, Mutex, PoisonError},
};
use store::{ObjectKey, Objects};
use tests::World;

type Kept = Arc<Mutex<BTreeMap<ObjectKey, Vec<u8>>>>;

fn kept(objects: &Kept) -> Vec<(String, String)> {
    let kept = objects.lock().unwrap_or_else(PoisonError::into_inner);
    let text = |bytes: &Vec<u8>| String::from_utf8(bytes.clone()).unwrap();
    kept.iter().map(|(key, bytes)| (key.as_str().to_owned(), text(bytes))).collect()
}

fn event(name: &str) -> Value {
    let file = format!("{}/../events/email/{name}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap()
}

async fn post(world: &World, event: &Value) -> i64 {
    world.local.invoke("email", &event.to_string()).await.status_code
}

#[tokio::test]
async fn a_mail_is_kept_as_it_was_posted_with_its_attachments() {
    let objects = Kept::default();
    let world = World::as_deployed_keeping(Objects::Memory(Arc::clone(&objects))).await;
    let event = event("postmark-attachments");
    assert_eq!(post(&world, &event).await, 200);
    let [(key, post)] = <[_; 1]>::try_from(kept(&objects)).unwrap();
    assert!(key.starts_with("demo/mail/conv_") && key.ends_with("/post"), "{key}");
    assert_eq!(post, event["body"].as_str().unwrap());
}

#[tokio::test]
async fn a_mail_too_large_to_be_posted_is_fetched_and_kept_whole() {
    let objects = Kept::default();
    let world = World::as_deployed_keeping(Objects::Memory(Arc::clone(&objects))).await;
    assert_eq!(post(&world, &event("mailgun-stored")).await, 200);
    let [(message, whole), (post, _)] = <[_; 2]>::try_from(kept(&objects)).unwrap();
    assert!(message.ends_with("/message") && post.ends_with("/post"), "{message} {post}");
    assert!(whole.contains("See the film of the box."), "{whole}");
}

#[tokio::test]
async fn a_mail_that_could_not_be_fetched_is_answered_once_and_fetched_when_mailgun_comes_again() {
    let objects = Kept::default();
    let world = World::as_deployed_keeping(Objects::Memory(Arc::clone(&objects))).await;
    let event = event("mailgun-stored");
    world.local.providers.set_failing(Some(Failing::Down));
    assert_eq!(post(&world, &event).await, 503, "Mailgun has to come again");
    world.local.providers.set_failing(None);
    assert_eq!(post(&world, &event).await, 200);
    assert_eq!(kept(&objects).len(), 2);
    world.local.let_out().await;
    assert_eq!(world.local.providers.left().len(), 1, "answered once");
}

#[tokio::test]
async fn a_mail_that_could_not_be_kept_is_answered_once_and_kept_when_the_provider_comes_again() {
    let folder = std::env::temp_dir().join(format!("aftersale-mail-{}", std::process::id()));
    fs::write(&folder, "a file where the folder would be").unwrap();
    let world = World::as_deployed_keeping(Objects::Folder(folder.clone())).await;
    let event = event("postmark-order");
    assert_eq!(post(&world, &event).await, 503, "Postmark has to come again");
    fs::remove_file(&folder).unwrap();
    assert_eq!(post(&world, &event).await, 200);
    assert_eq!(fs::read_dir(folder.join("demo/mail")).unwrap().count(), 1);
    world.local.let_out().await;
    assert_eq!(world.local.providers.left().len(), 1, "answered once");
    fs::remove_dir_all(folder).unwrap();
}

#[tokio::test]
async fn nothing_is_kept_of_a_forged_mail() {
    let objects = Kept::default();
    let world = World::as_deployed_keeping(Objects::Memory(Arc::clone(&objects))).await;
    for name in ["mailgun-forged", "postmark-wrong-password", "postmark-malformed"] {
        assert!((400..500).contains(&post(&world, &event(name)).await), "{name}");
    }
    assert!(kept(&objects).is_empty());
}
