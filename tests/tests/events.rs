//! Every file of `events/` that a whole product is needed for: what the function answers, what it logs, what it writes
//! and what leaves afterwards stands in a snapshot. `events/relay` and `events/sweep` are played in their own crates.

#![cfg(test)]

use aws_lambda_events::{apigw::ApiGatewayV2httpRequest, sqs::SqsEvent};
use clock::Clock;
use data_encoding::BASE64;
use lambda::{Captured, SqsBatchResponse, log_into};
use model::TenantId;
use serde_json::{Map, Value, json};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::PathBuf,
};
use tests::World;
use tracing::instrument::WithSubscriber;
use tracing_subscriber::filter::LevelFilter;

/// What has happened before an event, as events too.
const BEFORE: &[(&str, &[&str])] = &[
    ("webchat/message", &["webchat/session"]),
    ("webchat/message-again", &["webchat/session", "webchat/message"]),
    ("webchat/message-empty", &["webchat/session"]),
    ("webchat/message-for-a-person", &["webchat/session"]),
    ("webchat/message-in-html", &["webchat/session"]),
    ("webchat/message-malformed", &["webchat/session"]),
    ("webchat/message-of-33-kilobytes", &["webchat/session"]),
    ("webchat/message-of-another-type", &["webchat/session"]),
    ("webchat/message-of-another-tenant", &["webchat/session"]),
    ("webchat/message-over-2000-characters", &["webchat/session"]),
    ("webchat/message-without-token", &["webchat/session"]),
    ("webchat/messages", &["webchat/session", "webchat/message"]),
    ("webchat/messages-known", &["webchat/session", "webchat/message"]),
    ("sms/order-again", &["sms/order"]),
    ("sms/start", &["sms/stop"]),
    ("sms/after-stop", &["sms/stop"]),
    ("email/postmark-answer", &["email/postmark-order"]),
    ("email/postmark-again", &["email/postmark-order"]),
    ("email/mailgun-again", &["email/mailgun-order"]),
    ("email/mailgun-another-mail-under-the-same-signature", &["email/mailgun-order"]),
    ("proxy/session-again", &["proxy/session"]),
    ("proxy/session-goes-on", &["webchat/session", "webchat/message"]),
    ("proxy/sign-in-page", &["webchat/session", "webchat/message"]),
    ("proxy/sign-in-page-for-nobody", &["webchat/session", "webchat/message"]),
    ("proxy/sign-in", &["webchat/session", "webchat/message"]),
    ("proxy/sign-in-again", &["webchat/session", "webchat/message", "proxy/sign-in"]),
    ("proxy/sign-in-by-text", &["sms/order"]),
    ("proxy/short-link", &["sms/order"]),
    ("deliver/text", &["sms/order"]),
    ("deliver/text-again", &["sms/order", "deliver/text"]),
    ("deliver/text-to-somebody-who-opted-out", &["sms/order", "sms/stop"]),
    ("deliver/whatsapp", &["sms/whatsapp"]),
    ("deliver/mail", &["email/postmark-order"]),
    ("deliver/unreadable-beside-a-text", &["sms/order"]),
    ("handoff/conversation", &["webchat/session", "webchat/message-for-a-person"]),
    ("handoff/unreadable-beside-a-conversation", &["webchat/session", "webchat/message-for-a-person"]),
    ("hub/review-again", &["hub/review"]),
    ("hub/confirm-again", &["hub/confirm"]),
    ("hub/progress", &["hub/confirm"]),
    ("hub/progress-of-somebody-else", &["hub/confirm"]),
    ("change/cancellation", &["hub/confirm"]),
];

#[tokio::test]
async fn every_event_of_web_chat_has_the_outcome_of_its_snapshot() {
    play_folder("webchat").await;
}

#[tokio::test]
async fn every_event_of_sms_has_the_outcome_of_its_snapshot() {
    play_folder("sms").await;
}

#[tokio::test]
async fn every_event_of_mail_has_the_outcome_of_its_snapshot() {
    play_folder("email").await;
}

#[tokio::test]
async fn every_event_of_the_storefront_has_the_outcome_of_its_snapshot() {
    play_folder("proxy").await;
}

#[tokio::test]
async fn every_event_of_deliver_has_the_outcome_of_its_snapshot() {
    play_folder("deliver").await;
}

#[tokio::test]
async fn every_event_of_handoff_has_the_outcome_of_its_snapshot() {
    play_folder("handoff").await;
}

#[tokio::test]
async fn every_event_of_the_hub_has_the_outcome_of_its_snapshot() {
    play_folder("hub").await;
}

#[tokio::test]
async fn every_event_of_change_has_the_outcome_of_its_snapshot() {
    play_folder("change").await;
}

#[tokio::test]
async fn every_event_of_index_has_the_outcome_of_its_snapshot() {
    play_folder("index").await;
}

#[test]
fn every_function_has_events_and_every_event_is_played_by_a_test() {
    let functions = names("functions", None);
    assert_eq!(functions, names("events", None), "folders of events/ beside those of functions/");
    for function in functions {
        let crates = ["relay", "sweep"].contains(&function.as_str());
        let snapshots = if crates {
            format!("functions/{function}/tests/snapshots")
        } else {
            format!("tests/tests/snapshots/{function}")
        };
        let events = names(&format!("events/{function}"), Some(".json"));
        assert!(!events.is_empty(), "{function}");
        // A snapshot is written by the test that plays the event and by nothing else.
        assert_eq!(events, names(&snapshots, Some(".snap")), "events/{function} beside {snapshots}");
    }
    for (name, before) in BEFORE {
        for name in before.iter().chain([name]) {
            assert!(
                root().join(format!("events/{name}.json")).exists(),
                "{name} is in BEFORE and not in events/"
            );
        }
    }
}

#[test]
fn what_a_person_wrote_is_found_in_a_log() {
    let event = json!({
        "headers": { "authorization": "Basic c2VjcmV0LXBhc3N3b3Jk" },
        "rawQueryString": "shop=x&signature=0123456789abcdef",
        "requestContext": { "http": { "sourceIp": "203.0.113.7" } },
        "body": "From=%2B14155550123&Body=my+red+jumper", "isBase64Encoded": false,
    });
    let private = private(&event);
    for leak in [
        "+14155550123",
        "14155550123",
        "my red jumper",
        "c2VjcmV0LXBhc3N3b3Jk",
        "0123456789abcdef",
        "203.0.113.7",
    ] {
        assert_eq!(leaks(&private, &format!("x {leak} y")).len(), 1, "{leak}: {private:?}");
    }
    assert!(leaks(&private, "Refused a request: the signature does not match").is_empty());
}

async fn play_folder(function: &str) {
    let mut refusals: BTreeMap<i64, BTreeSet<String>> = BTreeMap::new();
    for name in names(&format!("events/{function}"), Some(".json")) {
        let path = format!("{function}/{name}");
        let before = BEFORE.iter().find(|(event, _)| *event == path).map_or(&[][..], |(_, before)| before);
        let outcome = outcome(&path, before).await;
        let (status, body) = (&outcome["answer"]["statusCode"], &outcome["answer"]["body"]);
        if let Some(status @ 401..=404) = status.as_i64()
            && body.is_object()
        {
            refusals.entry(status).or_default().insert(body.to_string());
        }
        insta::with_settings!(
            { prepend_module_to_snapshot => false, snapshot_path => format!("snapshots/{function}") },
            { insta::assert_json_snapshot!(name, outcome) }
        );
    }
    // A refusal that differed by its reason would tell an attacker how far he got.
    assert!(refusals.values().all(|texts| texts.len() == 1), "{function}: {refusals:#?}");
}

/// Plays the event at `path` in a new world in which `before` has happened.
async fn outcome(path: &str, before: &[&str]) -> Value {
    let world = World::as_deployed().await;
    let mut private_words = BTreeSet::new();
    for earlier in before {
        private_words.extend(private(&read(earlier)));
        play(&world, earlier).await;
    }
    if path == "index/articles-that-are-due" {
        let demo = TenantId::parse("demo").unwrap();
        world.local.store().look_at_library(&demo, world.clock.now()).await.unwrap();
    }
    let event = read(path);
    private_words.extend(private(&event));
    let (table, log, later) = (items(&world), Captured::default(), Captured::default());
    let answer = play(&world, path).with_subscriber(log_into(LevelFilter::INFO, log.clone())).await;
    let written = written(&table, &items(&world));
    world.local.let_out().with_subscriber(log_into(LevelFilter::INFO, later.clone())).await;
    for text in [log.text(), later.text()] {
        assert_eq!(leaks(&private_words, &text), BTreeSet::new(), "{path} says too much in its log: {text}");
    }
    let status = answer["statusCode"].as_i64();
    assert!(
        status.is_none_or(|status| status < 500),
        "{path} is the sender's mistake and not ours: {answer}"
    );
    // 410 is a page for a person whose link is over; the signed request behind it counts as used.
    let refused = status.is_some_and(|status| status >= 400 && status != 410);
    assert!(!refused || written.is_empty(), "{path} was refused and is written down: {written:?}");
    json!({ "answer": answer, "log": lines(&log.text()), "written": written, "left": left(&world) })
}

async fn play(world: &World, path: &str) -> Value {
    let function = path.split('/').next().unwrap();
    let text = fs::read_to_string(root().join(format!("events/{path}.json"))).unwrap();
    let queue = |answer: SqsBatchResponse| serde_json::to_value(answer).unwrap();
    match function {
        "deliver" => queue(world.local.deliver(batch(&text)).await.unwrap()),
        "handoff" => queue(world.local.hand_off(batch(&text)).await.unwrap()),
        "change" => queue(world.local.change(batch(&text)).await.unwrap()),
        "index" => queue(world.local.index(batch(&text)).await.unwrap()),
        _ => {
            // The official type, so that the file stays good for `sam local invoke`.
            let official: ApiGatewayV2httpRequest = serde_json::from_str(&text).unwrap();
            assert!(official.request_context.domain_name.is_some() && official.raw_path.is_some(), "{path}");
            let answer = world.local.invoke(function, &text).await;
            let answer = serde_json::to_value(answer).unwrap();
            readable(answer, &world.local.storefront)
        }
    }
}

fn batch(text: &str) -> SqsEvent {
    serde_json::from_str(text).unwrap()
}

/// The answer with its body as JSON or in lines, the widget by its name and the drawer by its words only, and pictures without the world's port.
fn readable(mut answer: Value, storefront: &str) -> Value {
    let body = answer["body"].as_str().unwrap_or_default().replace(storefront, "{storefront}");
    let kind = answer["headers"]["content-type"].as_str().unwrap_or_default();
    let widget = include_str!("../../functions/webchat/widget/widget.js");
    answer["body"] = match kind.split(';').next().unwrap_or_default() {
        "application/json" => serde_json::from_str(&body).unwrap(),
        "text/html" => {
            let (head, rest) = body.split_once("<style>").unwrap();
            let page = format!("{head}{}", rest.split_once("</style>").unwrap().1);
            page.replace('<', "\n<").lines().filter(|line| !line.is_empty()).collect()
        }
        "text/javascript" if body == widget => json!("functions/webchat/widget/widget.js"),
        "text/javascript" => {
            json!(body.lines().filter(|line| line.starts_with("const WORDS")).collect::<Vec<_>>())
        }
        _ => Value::String(body),
    };
    answer
}

/// The lines of a log, without their times.
fn lines(log: &str) -> Vec<Value> {
    let without_time = |line: &str| {
        let mut line: Map<String, Value> = serde_json::from_str(line).unwrap();
        line.remove("timestamp");
        Value::Object(line)
    };
    log.lines().map(without_time).collect()
}

fn left(world: &World) -> Vec<Value> {
    let base = world.local.base.clone();
    let shown = |message| {
        let mut message = serde_json::to_value(message).unwrap();
        let text = message["text"].as_str().unwrap().replace(&base, "{base}");
        message["text"] = serde_json::from_str(&text).unwrap_or_else(|_| text.lines().collect());
        message
    };
    world.local.providers.left().into_iter().map(shown).collect()
}

type Items = BTreeMap<(String, String), Value>;

fn items(world: &World) -> Items {
    let key = |item: &Value, part: &str| item[part]["S"].as_str().unwrap().to_owned();
    world.local.items().into_iter().map(|item| ((key(&item, "pk"), key(&item, "sk")), item)).collect()
}

/// What is new or changed in the table: the keys, and of a turn its rule, of an outbox item its state.
fn written(before: &Items, after: &Items) -> Vec<String> {
    let changed = after.iter().filter(|(key, item)| before.get(*key) != Some(*item));
    let shown = changed.map(|((pk, sk), item)| {
        let place = if pk.contains("#conversation#") {
            pk.clone()
        } else {
            pk.split('#').take(2).collect::<Vec<_>>().join("#")
        };
        let about =
            ["/body/M/reason/M/rule/S", "/progress/S"].iter().find_map(|path| item.pointer(path)?.as_str());
        let verb = if before.contains_key(&(pk.clone(), sk.clone())) { "changed" } else { "new" };
        format!("{verb}: {place} {sk} {}", about.unwrap_or_default()).trim_end().to_owned()
    });
    let gone =
        before.keys().filter(|key| !after.contains_key(*key)).map(|(pk, sk)| format!("gone: {pk} {sk}"));
    shown.chain(gone).collect()
}

/// What of an event must never be logged: what was written, addresses, tokens, signatures. Of plain words only whole
/// sentences, because our own words are among them.
fn private(event: &Value) -> BTreeSet<String> {
    let mut texts = vec![event["requestContext"]["http"]["sourceIp"].as_str().unwrap_or_default().to_owned()];
    let header = |name: &str| event["headers"][name].as_str().unwrap_or_default().to_owned();
    texts.extend(["authorization", "x-twilio-signature", "user-agent", "cookie"].map(header));
    texts.extend(
        ["rawPath", "rawQueryString"].map(|name| event[name].as_str().unwrap_or_default().to_owned()),
    );
    texts.extend(body_of(event));
    let decoded = texts.iter().flat_map(|text| {
        form_urlencoded::parse(text.as_bytes()).map(|(_, value)| value.into_owned()).collect::<Vec<_>>()
    });
    let all: Vec<String> = decoded.collect::<Vec<_>>().into_iter().chain(texts).collect();
    let sentences =
        all.iter().filter(|text| text.split_whitespace().count() >= 3).map(|text| text.trim().to_owned());
    let words = all
        .iter()
        .flat_map(|text| text.split(|c: char| c.is_whitespace() || "/=&\"<>,;?.".contains(c) && c != '.'));
    let telling =
        words.map(|word| word.trim_matches(['+', '.', ':', '(', ')'])).filter(|word| is_telling(word));
    telling.map(str::to_owned).chain(sentences).collect()
}

/// Whether a word is an address, a number or a secret rather than a word of English.
fn is_telling(word: &str) -> bool {
    let digits = word.chars().filter(char::is_ascii_digit).count();
    // A change's id is one of ours, as a conversation's is, and stands in docs/LOGGING.md.
    let is_ours = word.starts_with("change_");
    !is_ours && word.len() >= 8 && (digits >= 3 || word.contains('@') || word.len() >= 20)
}

fn body_of(event: &Value) -> Vec<String> {
    // The body of a queue's message is a key of ours.
    let text = event["body"].as_str().unwrap_or_default();
    let text = match event["isBase64Encoded"].as_bool() {
        Some(true) => String::from_utf8_lossy(&BASE64.decode(text.as_bytes()).unwrap()).into_owned(),
        _ => text.to_owned(),
    };
    let mut leaves = vec![];
    collect(&serde_json::from_str(&text).unwrap_or(Value::Null), &mut leaves);
    leaves.push(text);
    leaves
}

fn collect(value: &Value, leaves: &mut Vec<String>) {
    match value {
        Value::String(text) => leaves.push(text.clone()),
        Value::Array(values) => values.iter().for_each(|value| collect(value, leaves)),
        Value::Object(fields) => fields.values().for_each(|value| collect(value, leaves)),
        _ => {}
    }
}

fn leaks(private: &BTreeSet<String>, log: &str) -> BTreeSet<String> {
    private.iter().filter(|word| log.contains(word.as_str())).cloned().collect()
}

fn read(path: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(root().join(format!("events/{path}.json"))).unwrap()).unwrap()
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The folders in a folder, or its files that end in `ending`, without it.
fn names(folder: &str, ending: Option<&str>) -> BTreeSet<String> {
    let entries = fs::read_dir(root().join(folder)).unwrap().map(Result::unwrap);
    let wanted = entries.filter(|entry| entry.path().is_dir() == ending.is_none());
    let name = |entry: fs::DirEntry| entry.file_name().into_string().unwrap();
    wanted
        .filter_map(|entry| Some(name(entry).strip_suffix(ending.unwrap_or_default())?.to_owned()))
        .collect()
}
