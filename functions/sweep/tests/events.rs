//! Every file of `events/sweep` is handled against a real table, and what came of it stands in a snapshot.

#![cfg(test)]

use aws_sdk_dynamodb::{
    Client,
    config::{BehaviorVersion, Credentials, Region, retry::RetryConfig},
};
use clock::ManualClock;
use jiff::{SignedDuration, Timestamp};
use lambda::{BoxFuture, Captured, MemoryQueue, Metrics, NotTaken, Queue, QueueMessage, Queues};
use model::{
    Author, Channel, Conversation, ConversationId, Language, Outbox, OutboxId, OutboxKind, OutboxState,
    Reason, Rule, Skill, TenantId, Turn, TurnId, TurnKind,
};
use serde_json::{Value, json};
use std::{fs, path::Path, sync::Arc};
use store::{Commit, Store};
use sweep::{App, handle};

/// 21 November 2026, 10:00 UTC.
const NOW: Timestamp = Timestamp::constant(1_795_255_200, 0);

/// A table in memory behind the ordinary SDK, the queues and the figures to look into.
struct World {
    store: Store,
    deliveries: Arc<MemoryQueue>,
    handoffs: Arc<MemoryQueue>,
    indexes: Arc<MemoryQueue>,
    figures: Captured,
    clock: Arc<ManualClock>,
}

impl World {
    async fn new() -> Self {
        let store = Store::new(client(database().await), "aftersale-test");
        store.create_table().await.unwrap();
        Self {
            store,
            deliveries: Arc::default(),
            handoffs: Arc::default(),
            indexes: Arc::default(),
            figures: Captured::default(),
            clock: Arc::new(ManualClock::starting_at(NOW)),
        }
    }

    fn app(&self) -> App {
        let queues = Queues {
            deliveries: self.deliveries.clone(),
            handoffs: self.handoffs.clone(),
            changes: Arc::new(MemoryQueue::default()),
        };
        self.app_with(queues)
    }

    fn app_with(&self, queues: Queues) -> App {
        let metrics = Metrics::new("aftersale-test", self.figures.clone());
        App {
            store: self.store.clone(),
            queues,
            indexes: self.indexes.clone(),
            metrics: Arc::new(metrics),
            clock: self.clock.clone(),
        }
    }

    /// Commits a turn that leaves one item in the outbox, `seconds` ago.
    async fn commit(&self, number: u64, kind: OutboxKind, seconds: i64) -> Outbox {
        let at = NOW - SignedDuration::from_secs(seconds);
        let tenant = TenantId::parse("demo").unwrap();
        let body = format!("{number:016}");
        let id = ConversationId::from_body(&body).unwrap();
        let conversation =
            Conversation::begin(id.clone(), tenant.clone(), Channel::Sms, Language::default(), at);
        let turn = turn(&body, at);
        let out = Outbox {
            id: OutboxId::from_body(&body).unwrap(),
            tenant,
            conversation: id,
            turn: turn.id.clone(),
            number: 1,
            kind,
            state: OutboxState::Unsent,
            at,
        };
        let outbox = [out.clone()];
        let commit = Commit {
            conversation: &conversation,
            turn: &turn,
            outbox: &outbox,
            links: &[],
            thread_ids: &[],
            consumed: None,
            now: at,
        };
        self.store.commit(&commit).await.unwrap();
        out
    }

    /// The ids of what stands in the queues, taken out.
    fn queued(&self) -> (Vec<String>, Vec<String>) {
        let ids = |queue: &MemoryQueue| queue.drain().into_iter().map(|message| message.key.sk).collect();
        (ids(&self.deliveries), ids(&self.handoffs))
    }

    fn last_figures(&self) -> Value {
        let text = self.figures.text();
        let line: Value = serde_json::from_str(text.lines().last().unwrap()).unwrap();
        json!({ "age": line["UnsentAgeSeconds"], "count": line["UnsentCount"] })
    }
}

fn turn(body: &str, at: Timestamp) -> Turn {
    Turn {
        id: TurnId::from_body(body).unwrap(),
        number: 1,
        at,
        kind: TurnKind::Message,
        author: Author::Agent,
        text: None,
        attachments: vec![],
        replies: vec![],
        reason: Reason::new(Skill::Conversation, Rule::Greeted),
        message_token: None,
    }
}

async fn database() -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(dynoxide::server::serve_on(listener, dynoxide::Database::memory().unwrap()));
    url
}

fn client(url: String) -> Client {
    let config = aws_sdk_dynamodb::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("eu-central-1"))
        .credentials_provider(Credentials::new("id", "key", None, None, "tests"))
        .retry_config(RetryConfig::disabled())
        .endpoint_url(url)
        .build();
    Client::from_conf(config)
}

#[tokio::test]
async fn every_event_has_the_outcome_of_its_snapshot() {
    let world = World::new().await;
    world.commit(1, OutboxKind::Sms, 125).await;
    world.commit(2, OutboxKind::Handoff, 600).await;
    world.commit(3, OutboxKind::Mail, 130).await;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../events/sweep");
    let mut handled = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let event: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let answer = handle(&world.app(), event).await.unwrap();
        let (deliveries, handoffs) = world.queued();
        let outcome = json!({ "answer": answer, "figures": world.last_figures(), "deliveries": deliveries, "handoffs": handoffs });
        insta::with_settings!({ prepend_module_to_snapshot => false }, { insta::assert_json_snapshot!(name, outcome) });
        handled += 1;
    }
    assert!(handled >= 3);
}

#[tokio::test]
async fn what_is_two_minutes_old_is_queued_and_what_is_younger_is_left_to_the_stream() {
    let world = World::new().await;
    world.commit(1, OutboxKind::Sms, 119).await;
    world.commit(2, OutboxKind::Sms, 120).await;
    handle(&world.app(), json!({})).await.unwrap();
    assert_eq!(world.queued(), (vec![], vec![]));
    assert_eq!(
        world.last_figures(),
        json!({ "age": 0.0, "count": 0.0 }),
        "nought, so that the alarm knows we looked"
    );
    world.clock.advance(SignedDuration::from_secs(1));
    handle(&world.app(), json!({})).await.unwrap();
    assert_eq!(world.queued().0, ["outbox#sms#out_0000000000000002"]);
    assert_eq!(world.last_figures(), json!({ "age": 121.0, "count": 1.0 }));
}

#[tokio::test]
async fn the_oldest_is_queued_first() {
    let world = World::new().await;
    for (number, age) in [(1, 300), (2, 1200), (3, 600), (4, 1800), (5, 150)] {
        world.commit(number, OutboxKind::Mail, age).await;
    }
    handle(&world.app(), json!({})).await.unwrap();
    let numbers: Vec<String> =
        world.queued().0.iter().map(|key| key.chars().last().into_iter().collect::<String>()).collect();
    assert_eq!(numbers, ["4", "2", "3", "1", "5"]);
    assert_eq!(world.last_figures()["age"], 1800.0);
}

#[tokio::test]
async fn what_is_stuck_is_queued_every_minute_then_every_ten_then_every_hour() {
    let world = World::new().await;
    world.commit(1, OutboxKind::Handoff, 0).await;
    let mut queued = vec![];
    for minute in 1..=300 {
        // The schedule does not come to the second.
        world.clock.set(NOW + SignedDuration::from_secs(minute * 60 + minute % 7));
        handle(&world.app(), json!({})).await.unwrap();
        let (_, handoffs) = world.queued();
        queued.extend(handoffs.iter().map(|_| minute));
    }
    let early = 2..10;
    let middle = (10..120).step_by(10);
    let late = (120..=300).step_by(60);
    assert_eq!(queued, early.chain(middle).chain(late).collect::<Vec<i64>>());
    assert_eq!(world.last_figures()["count"], 1.0, "it is counted whether it is queued or not");
}

#[test]
fn the_schedule_comes_every_minute_as_the_rule_supposes() {
    let template =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../template.yaml")).unwrap();
    let sweep = template.split("\n  SweepFunction:").nth(1).unwrap();
    let schedule = sweep.lines().find(|line| line.contains("ScheduleExpression:")).unwrap();
    assert_eq!(schedule.trim(), "ScheduleExpression: rate(1 minute)");
}

#[tokio::test]
async fn what_has_left_or_was_dropped_is_not_queued_and_what_was_begun_is() {
    let world = World::new().await;
    let sent = world.commit(1, OutboxKind::Sms, 300).await;
    let dropped = world.commit(2, OutboxKind::Sms, 300).await;
    let begun = world.commit(3, OutboxKind::Sms, 300).await;
    let states = [
        (sent, OutboxState::Sent { provider_id: "SM1".into(), at: NOW }),
        (dropped, OutboxState::Dropped { because: "too old".into(), at: NOW }),
        (begun, OutboxState::Sending { attempt: "a".into(), at: NOW }),
    ];
    for (out, state) in states {
        assert!(world.store.move_outbox(&out, state).await.unwrap());
    }
    handle(&world.app(), json!({})).await.unwrap();
    assert_eq!(world.queued().0, ["outbox#sms#out_0000000000000003"]);
}

#[tokio::test]
async fn a_queue_that_takes_nothing_fails_the_run_after_the_figures_are_out() {
    struct Closed;
    impl Queue for Closed {
        fn send<'a>(&'a self, _: &'a [QueueMessage]) -> BoxFuture<'a, Result<(), NotTaken>> {
            Box::pin(async { Err(NotTaken { first: 0, reason: "AccessDenied".into() }) })
        }
    }
    let world = World::new().await;
    world.commit(1, OutboxKind::Sms, 420).await;
    let queues = Queues {
        deliveries: Arc::new(Closed),
        handoffs: world.handoffs.clone(),
        changes: Arc::new(MemoryQueue::default()),
    };
    let failure = handle(&world.app_with(queues), json!({})).await.unwrap_err();
    assert_eq!(failure.kind(), "QueueUnavailable");
    assert_eq!(world.last_figures(), json!({ "age": 420.0, "count": 1.0 }));
}

#[tokio::test]
async fn a_table_that_does_not_answer_fails_the_run_without_a_figure() {
    let world = World::new().await;
    let gone = Store::new(client("http://127.0.0.1:1".to_owned()), "aftersale-test");
    let app = App { store: gone, ..world.app() };
    assert_eq!(handle(&app, json!({})).await.unwrap_err().kind(), "TableUnavailable");
    assert_eq!(world.figures.text(), "", "silence is what the alarm hears");
}

#[tokio::test]
async fn a_shop_whose_articles_are_due_goes_to_its_own_queue_and_counts_as_no_message() {
    let world = World::new().await;
    let [due, later] = ["due", "later"].map(|name| TenantId::parse(name).unwrap());
    world.store.look_at_library(&due, NOW - SignedDuration::from_mins(7)).await.unwrap();
    world.store.look_at_library(&later, NOW + SignedDuration::from_mins(7)).await.unwrap();
    handle(&world.app(), json!({})).await.unwrap();
    let queued: Vec<_> = world.indexes.drain().into_iter().map(|message| message.key.library_of()).collect();
    assert_eq!(queued, [Some(due)]);
    assert_eq!(world.queued(), (vec![], vec![]));
    // Fails where `oldest` counts libraries: the alarm would ring for a shop that waits its turn.
    assert_eq!(world.last_figures(), json!({ "age": 0.0, "count": 0.0 }));
}
