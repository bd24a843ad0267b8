//! The one possible duplicate that invariant 5 leaves. A test file of its own, because it listens to the log, which other
//! threads of its process would disturb.

#![cfg(test)]

use aftersale::{Failing, Text};
use jiff::SignedDuration;
use lambda::Captured;
use tests::World;

async fn text(world: &World, sid: u32, words: &str) {
    let from = "+14155550123".to_owned();
    let text = Text { from, body: words.to_owned(), whatsapp: false, sid: format!("SM{sid:032}") };
    assert_eq!(world.request(world.local.text_request(&text).unwrap()).await.status, 200);
    world.local.let_out().await;
}

#[tokio::test]
async fn a_possible_duplicate_is_logged_before_it_is_sent_and_no_other_send_is() {
    let log = Captured::default();
    let subscriber = tracing_subscriber::fmt().with_writer(log.clone()).with_ansi(false).finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let duplicates = || log.text().matches("outbox.possible_duplicate=true").count();
    let world = World::new().await;
    world.local.providers.set_failing(Some(Failing::Lost));
    text(&world, 1, "hello").await;
    world.local.providers.set_failing(None);
    world.wait(SignedDuration::from_secs(61));
    world.local.let_out().await;
    assert_eq!((world.local.providers.left().len(), duplicates()), (1, 0), "it was found");
    world.local.providers.set_failing(Some(Failing::Forgetful));
    text(&world, 2, "thanks").await;
    world.wait(SignedDuration::from_secs(61));
    world.local.let_out().await;
    assert_eq!(
        (world.local.providers.left().len(), duplicates()),
        (3, 1),
        "it was not known, and sent again"
    );
    world.local.providers.set_failing(None);
    world.wait(SignedDuration::from_secs(61));
    world.local.let_out().await;
    assert_eq!((world.local.providers.left().len(), duplicates()), (3, 1), "one at most");
}
