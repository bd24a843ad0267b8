//! The contract of the store, on the real DynamoDB API.

#![cfg(test)]

use jiff::{SignedDuration, Timestamp};
use model::{
    Author, Channel, Conversation, ConversationId, Language, Outbox, OutboxId, OutboxKind, OutboxState,
    Reason, Redacted, Rule, Skill, TenantId, Turn, TurnId, TurnKind,
};
use store::{Allowance, Commit, CommitError, NewLink, Purpose, Store, keys::Key};
use tests::{Poison, Wire, World};

struct Bench {
    store: Store,
    now: Timestamp,
    _world: World,
}

async fn bench() -> Bench {
    let world = World::new().await;
    let now = tests::BEGINNING.parse().unwrap();
    Bench { store: world.local.store().clone(), now, _world: world }
}

fn tenant() -> TenantId {
    TenantId::parse("demo").unwrap()
}

fn conversation(body: &str, now: Timestamp) -> Conversation {
    let id = ConversationId::from_body(body).unwrap();
    Conversation::begin(id, tenant(), Channel::Sms, Language::En, now)
}

fn turn(body: &str, number: u64, at: Timestamp) -> Turn {
    Turn {
        id: TurnId::from_body(body).unwrap(),
        number,
        at,
        kind: TurnKind::Message,
        author: Author::Agent,
        text: Some(Redacted::new("hi".to_owned())),
        attachments: vec![],
        replies: vec![],
        reason: Reason::new(Skill::Conversation, Rule::Greeted),
        message_token: None,
    }
}

fn out(seen: &Conversation, turn: &Turn, body: &str) -> Outbox {
    Outbox {
        id: OutboxId::from_body(body).unwrap(),
        tenant: tenant(),
        conversation: seen.id.clone(),
        turn: turn.id.clone(),
        number: turn.number,
        kind: OutboxKind::Sms,
        state: OutboxState::Unsent,
        at: turn.at,
    }
}

fn commit<'a>(conversation: &'a Conversation, turn: &'a Turn, now: Timestamp) -> Commit<'a> {
    Commit { conversation, turn, outbox: &[], links: &[], thread_ids: &[], consumed: None, now }
}

const A: &str = "0123456789abcdef0123456789abcdef";
const B: &str = "fedcba9876543210fedcba9876543210";

#[tokio::test]
async fn a_committed_turn_reads_back_with_its_conversation() {
    let bench = bench().await;
    let Bench { store, now, .. } = &bench;
    let (seen, turn) = (conversation(A, *now), turn(A, 1, *now));
    store.commit(&commit(&seen, &turn, *now)).await.unwrap();
    let loaded = store.load(&tenant(), &seen.id, &turn.id, *now).await.unwrap();
    assert_eq!(loaded.conversation, Some(Conversation { version: 1, ..seen }));
    assert_eq!(loaded.turn, Some(turn));
}

#[tokio::test]
async fn the_same_turn_again_is_answered_with_the_stored_one() {
    let bench = bench().await;
    let Bench { store, now, .. } = &bench;
    let (seen, first) = (conversation(A, *now), turn(A, 1, *now));
    store.commit(&commit(&seen, &first, *now)).await.unwrap();
    let moved = Conversation { version: 1, ..seen };
    let other_words = Turn { text: Some(Redacted::new("other".to_owned())), ..first.clone() };
    match store.commit(&commit(&moved, &other_words, *now)).await {
        Err(CommitError::Repeated(stored)) => assert_eq!(*stored, first),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_commit_on_an_old_version_is_refused() {
    let bench = bench().await;
    let Bench { store, now, .. } = &bench;
    let seen = conversation(A, *now);
    store.commit(&commit(&seen, &turn(A, 1, *now), *now)).await.unwrap();
    let late = store.commit(&commit(&seen, &turn(B, 1, *now), *now)).await;
    assert!(matches!(late, Err(CommitError::Conflict)), "{late:?}");
    let stale = Conversation { version: 5, ..seen };
    assert!(matches!(store.put_conversation(&stale, *now).await, Err(CommitError::Conflict)));
}

#[tokio::test]
async fn the_same_transaction_sent_twice_is_one() {
    let bench = bench().await;
    let Bench { store, now, .. } = &bench;
    let (seen, turn) = (conversation(A, *now), turn(A, 1, *now));
    store.commit(&commit(&seen, &turn, *now)).await.unwrap();
    // As after a lost answer: the same content carries the same token, and DynamoDB gives the first outcome.
    store.commit(&commit(&seen, &turn, *now)).await.unwrap();
    assert_eq!(store.turns(&tenant(), &seen.id, *now).await.unwrap(), [turn]);
}

#[tokio::test]
async fn what_expired_is_absent_in_reads_and_in_conditions() {
    let bench = bench().await;
    let Bench { store, now, .. } = &bench;
    let (seen, turn) = (conversation(A, *now), turn(A, 1, *now));
    store.commit(&commit(&seen, &turn, *now)).await.unwrap();
    let later = *now + SignedDuration::from_hours(24 * 731);
    let loaded = store.load(&tenant(), &seen.id, &turn.id, later).await.unwrap();
    assert!(loaded.conversation.is_none() && loaded.turn.is_none());
    store.commit(&commit(&seen, &turn, later)).await.unwrap();
}

#[tokio::test]
async fn a_link_is_used_up_with_the_turn_that_uses_it() {
    let bench = bench().await;
    let Bench { store, now, .. } = &bench;
    let token = "0123456789abcdefghijkl";
    let seen = conversation(A, *now);
    let first = turn(A, 1, *now);
    let links = [NewLink {
        token: Redacted::new(token.to_owned()),
        purpose: Purpose::SignIn,
        expires_at: *now + SignedDuration::from_mins(15),
    }];
    store.commit(&Commit { links: &links, ..commit(&seen, &first, *now) }).await.unwrap();
    assert_eq!(store.link(token, *now).await.unwrap().unwrap().conversation, seen.id);
    let moved = Conversation { version: 1, ..seen };
    let second = turn(B, 2, *now);
    store.commit(&Commit { consumed: Some(token), ..commit(&moved, &second, *now) }).await.unwrap();
    assert!(store.link(token, *now).await.unwrap().is_none());
    let again = Conversation { version: 2, ..moved };
    let third = turn("0000000000000000", 3, *now);
    let used = store.commit(&Commit { consumed: Some(token), ..commit(&again, &third, *now) }).await;
    assert!(matches!(used, Err(CommitError::LinkUsed)), "{used:?}");
}

#[tokio::test]
async fn an_outbox_item_moves_once_from_each_state_and_leaves_the_index_when_settled() {
    let bench = bench().await;
    let Bench { store, now, .. } = &bench;
    let (seen, turn) = (conversation(A, *now), turn(A, 1, *now));
    let item = out(&seen, &turn, A);
    let outbox = [item.clone()];
    store.commit(&Commit { outbox: &outbox, ..commit(&seen, &turn, *now) }).await.unwrap();
    let later = *now + SignedDuration::from_secs(1);
    assert_eq!(store.unsent(*now).await.unwrap(), [], "what is younger is left out");
    assert_eq!(store.unsent(later).await.unwrap().len(), 1);
    let begun = OutboxState::Sending { attempt: "one".to_owned(), at: *now };
    assert!(store.move_outbox(&item, begun.clone()).await.unwrap());
    let second = OutboxState::Sending { attempt: "two".to_owned(), at: *now };
    assert!(!store.move_outbox(&item, second).await.unwrap(), "a second worker loses");
    assert_eq!(store.unsent(later).await.unwrap().len(), 1, "what was begun may have to be sent again");
    let sending = Outbox { state: begun, ..item.clone() };
    let sent = OutboxState::Sent { provider_id: "SM1".to_owned(), at: *now };
    assert!(store.move_outbox(&sending, sent).await.unwrap());
    assert_eq!(store.unsent(later).await.unwrap(), []);
    let key = Key::outbox(&tenant(), &seen.id, OutboxKind::Sms, &item.id);
    assert!(!store.outbox(&key, *now).await.unwrap().unwrap().state.is_open());
}

#[tokio::test]
async fn every_unsent_item_is_found_page_after_page() {
    let wire = Wire::default();
    let world = World::wired(&wire).await;
    let now: Timestamp = tests::BEGINNING.parse().unwrap();
    let many = Poison::many("handoff", 1010, now).into_iter().map(|poison| Poison { shard: 0, ..poison });
    wire.poison(&many.collect::<Vec<_>>()).await;
    let found = world.local.store().unsent(now + SignedDuration::from_secs(1)).await.unwrap();
    assert_eq!(found.len(), 1010);
}

#[tokio::test]
async fn the_same_write_again_is_not_taken_for_somebody_elses() {
    let bench = bench().await;
    let Bench { store, now, .. } = &bench;
    let seen = conversation(A, *now);
    // As after a lost answer: the SDK sends the same write again.
    store.put_conversation(&seen, *now).await.unwrap();
    store.put_conversation(&seen, *now).await.unwrap();
    let other = Conversation { opted_out: true, ..seen.clone() };
    assert!(matches!(store.put_conversation(&other, *now).await, Err(CommitError::Conflict)));
    let turn = turn(A, 1, *now);
    let item = out(&seen, &turn, A);
    let outbox = [item.clone()];
    let next = Conversation { version: 1, ..seen };
    store.commit(&Commit { outbox: &outbox, ..commit(&next, &turn, *now) }).await.unwrap();
    let begun = |attempt: &str| OutboxState::Sending { attempt: attempt.to_owned(), at: *now };
    assert!(store.move_outbox(&item, begun("one")).await.unwrap());
    assert!(store.move_outbox(&item, begun("one")).await.unwrap());
    assert!(!store.move_outbox(&item, begun("two")).await.unwrap());
}

#[tokio::test]
async fn a_claim_counts_once_until_it_runs_out() {
    let bench = bench().await;
    let Bench { store, now, .. } = &bench;
    let until = *now + SignedDuration::from_mins(5);
    let other = TenantId::parse("other").unwrap();
    let later = until + SignedDuration::from_mins(5);
    assert!(store.claim_for(&tenant(), "x", "first", until, *now).await.unwrap());
    assert!(!store.claim_for(&tenant(), "x", "second", until, *now).await.unwrap());
    assert!(store.claim_for(&other, "x", "second", until, *now).await.unwrap());
    assert!(store.claim_for(&tenant(), "x", "second", later, until).await.unwrap());
}

#[tokio::test]
async fn a_claim_for_somebody_may_be_repeated_by_the_same_only() {
    let bench = bench().await;
    let Bench { store, now, .. } = &bench;
    let until = *now + SignedDuration::from_mins(5);
    for (whom, claimed) in [("a", true), ("a", true), ("b", false)] {
        assert_eq!(store.claim_for(&tenant(), "x", whom, until, *now).await.unwrap(), claimed, "{whom}");
    }
}

#[tokio::test]
async fn an_allowance_ends_and_begins_again_with_its_window() {
    let bench = bench().await;
    let Bench { store, now, .. } = &bench;
    let allowance = Allowance { count: 2, window: SignedDuration::from_hours(1) };
    let mut outcomes = vec![];
    for _ in 0..3 {
        outcomes.push(store.use_one(&tenant(), "x", allowance, *now).await.unwrap());
    }
    assert_eq!(outcomes, [Ok(()), Ok(()), Err(3600)]);
    let next = *now + SignedDuration::from_hours(1);
    assert_eq!(store.use_one(&tenant(), "x", allowance, next).await.unwrap(), Ok(()));
}

#[tokio::test]
async fn a_thread_is_found_by_the_newest_known_id_of_the_same_sender_only() {
    let bench = bench().await;
    let Bench { store, now, .. } = &bench;
    let address = Some(Redacted::new("ada@example.com".to_owned()));
    for (body, id) in [(A, "first@example.com"), (B, "second@example.com")] {
        let seen = Conversation { address: address.clone(), ..conversation(body, *now) };
        let ids = [id.to_owned()];
        store
            .commit(&Commit { thread_ids: &ids, ..commit(&seen, &turn(body, 1, *now), *now) })
            .await
            .unwrap();
    }
    let ids = ["second@example.com".to_owned(), "first@example.com".to_owned()];
    let tenant = tenant();
    let found = |sender: &'static str| store.find_thread(&tenant, sender, &ids, *now);
    assert_eq!(found("ada@example.com").await.unwrap().unwrap().as_str(), format!("conv_{B}"));
    assert_eq!(found("eve@example.com").await.unwrap(), None);
}

#[tokio::test]
async fn keys_of_two_conversations_commits_are_disjoint() {
    let bench = bench().await;
    let Bench { store, now, .. } = &bench;
    let (a, b) = (conversation(A, *now), conversation(B, *now));
    let (one, two) = (turn(A, 1, *now), turn(B, 1, *now));
    let (first, second) = (commit(&a, &one, *now), commit(&b, &two, *now));
    let (left, right) = tokio::join!(store.commit(&first), store.commit(&second));
    left.unwrap();
    right.unwrap();
    assert_ne!(Key::conversation(&tenant(), &a.id).pk, Key::conversation(&tenant(), &b.id).pk);
}
