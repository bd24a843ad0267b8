//! The pure core: microseconds, measured over the shoppers' lines of all transcripts.

use clock::Clock;
use desk::Tenancy;
use model::{Conversation, ConversationId, Language, Quote, TenantId};
use serde_json::json;
use skill::{Event, Facts, Links, Need, Passage, Step, View, decide, say};
use std::{
    fs,
    hint::black_box,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};
use tests::{Step as Line, Transcript, World};
use understand::{Hints, understand as meaning_of};

/// How often each is measured.
const ROUNDS: usize = 400;

/// What was measured.
pub struct Measured {
    pub median: f64,
    pub p99: f64,
    pub count: usize,
    pub megabytes: f64,
}

impl Measured {
    fn of(mut times: Vec<Duration>, count: usize, megabytes: f64) -> Self {
        times.sort();
        let at = |share: f64| {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                clippy::cast_precision_loss,
                reason = "a place in a list"
            )]
            let place = ((times.len() - 1) as f64 * share) as usize;
            times.get(place).map_or(0.0, |time| time.as_secs_f64() * 1e6)
        };
        Self { median: at(0.5), p99: at(0.99), count, megabytes }
    }
}

/// Understanding alone, with the memory that its tables take.
pub fn understand() -> Measured {
    let lines = lines();
    let before = resident();
    let hints = Hints::default();
    for line in &lines {
        black_box(meaning_of(line, &hints));
    }
    let megabytes = resident() - before;
    let times = (0..ROUNDS).flat_map(|_| lines.iter().map(|line| timed(|| meaning_of(line, &hints))));
    Measured::of(times.collect(), lines.len(), megabytes)
}

/// Understanding a mail of 4 KB, in microseconds, and how many times as long 1 MB takes as 64 KB, which is a sixteenth.
pub fn understand_long() -> (f64, f64) {
    let all = lines().join("\n");
    let of = |bytes: usize, rounds: usize| {
        let text: String = all.chars().cycle().take(bytes).collect();
        let times = (0..rounds).map(|_| timed(|| meaning_of(&text, &Hints::default())));
        Measured::of(times.collect(), rounds, 0.0).median
    };
    (of(4 << 10, ROUNDS), of(1 << 20, 20) / of(1 << 16, 20))
}

/// Deciding and saying, with every fact at hand: a signed-in shopper writes each line.
pub async fn decide_and_say() -> Measured {
    let world = World::new().await;
    let now = world.clock.now();
    let conversation = signed_in(&world).await;
    let tenant = TenantId::parse("demo").expect("a tenant");
    let tenancy = world.local.tenancies.get(&world.local.desk, &tenant).await.expect("the demo tenant");
    let urls = Links::of(&tenancy.tenant, "https://northwind.example.com/apps/aftersale/in/x".to_owned());
    let before = resident();
    let mut times = Vec::new();
    let lines = lines();
    for line in &lines {
        let meaning = meaning_of(line, &Hints::default());
        let mut facts = Facts::default();
        loop {
            let view = View {
                tenant: &tenancy.tenant,
                conversation: &conversation,
                event: Event::Message(&meaning),
                signed_in: true,
                facts: &facts,
                now,
            };
            match decide(&view) {
                Step::Need(need) => fetch(&world, &tenancy, &conversation, need, &mut facts).await,
                Step::Decided(_) => {
                    let language = conversation.language;
                    times.extend((0..ROUNDS).map(|_| {
                        timed(|| match decide(&view) {
                            Step::Decided(decision) => say(&decision.say, &view, language, &urls),
                            Step::Need(_) => vec![],
                        })
                    }));
                    break;
                }
            }
        }
    }
    Measured::of(times, lines.len(), resident() - before)
}

async fn signed_in(world: &World) -> Conversation {
    let token = world.session().await;
    world.chat(&token, "1", "hello").await;
    let heard = world.dev("sign-in", json!({ "token": token, "customer": "ada@example.com" })).await;
    let token = heard.body["token"].as_str().expect("a token").to_owned();
    let heard = world.chat(&token, "2", "hello").await;
    let id = heard.body["conversation"].as_str().expect("a conversation");
    let (tenant, id) = (TenantId::parse("demo"), ConversationId::parse(id));
    let (tenant, id) = (tenant.expect("a tenant"), id.expect("a conversation"));
    let found = world.local.store().conversation(&tenant, &id, world.clock.now()).await;
    found.expect("the table").expect("the conversation")
}

async fn fetch(world: &World, tenancy: &Tenancy, conversation: &Conversation, need: Need, facts: &mut Facts) {
    let customer = conversation.identity.customer(world.clock.now()).expect("signed in");
    let shop = &world.local.desk.shop;
    match need {
        Need::Orders => {
            facts.orders = Some(Ok(shop.orders(&tenancy.access, customer).await.expect("orders")));
        }
        Need::Order(id) => {
            facts.order = Some(Ok(shop.order(&tenancy.access, customer, id).await.expect("an order")));
        }
        Need::Passage(ask) => {
            let quote = Quote {
                text: "You can change your order within 24 hours.".to_owned(),
                title: "Changes".to_owned(),
                url: None,
            };
            let id = "changes#order-change-policy".to_owned();
            let passage = Passage { id, quote, language: Language::En, facts: vec![] };
            facts.passages.insert(ask, Some(passage));
        }
    }
}

/// What the shoppers of all transcripts write.
fn lines() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("transcripts");
    let texts = files(&folder).into_iter().map(|file| fs::read_to_string(file).expect("a transcript"));
    let steps = texts.flat_map(|text| Transcript::read(&text).steps);
    steps.filter_map(|step| if let Line::Say(said) = step { Some(said) } else { None }).collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the transcripts").map(|entry| entry.expect("an entry").path());
    let mut found: Vec<PathBuf> =
        entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect();
    found.sort();
    found
}

fn timed<T>(what: impl FnOnce() -> T) -> Duration {
    let began = Instant::now();
    black_box(what());
    began.elapsed()
}

/// Megabytes of memory that this process holds; 0 where the system does not say.
fn resident() -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse::<f64>().ok());
    kilobytes.unwrap_or(0.0) / 1024.0
}
