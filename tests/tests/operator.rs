//! The operator's commands, on a running product.

#![cfg(test)]

use aftersale::{
    Failing,
    operate::{
        OperateError,
        articles::list as list_articles,
        conversation::{answer, hand_back, show, waiting},
        doctor,
        hub::{At, connect, disconnect, put_at, set_live, show as show_hub, test as test_portal},
        tenant::{Before, add, list, remove, set_secret},
    },
    signing,
};
use clock::{Clock, SeededRandom};
use demo_shop::Mode;
use desk::SecretName;
use lambda_http::http::Method;
use model::{ConversationId, Redacted, ReturnsPortal, ReturnsProvider, Tenant, TenantId};
use serde_json::json;
use std::{fs, path::PathBuf};
use tests::World;

fn demo() -> TenantId {
    TenantId::parse("demo").unwrap()
}

/// A file that is gone with the test.
struct File(PathBuf);

impl File {
    fn with(name: &str, text: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("aftersale-operator-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("settings.toml"), text).unwrap();
        Self(folder)
    }

    fn path(&self) -> PathBuf {
        self.0.join("settings.toml")
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

const SETTINGS: &str = "name = \"Second\"\nshop = \"second.myshopify.com\"\nstorefront = \"https://second.example.com\"\ntime_zone = \"Europe/Oslo\"\narticles = \"articles\"\n[sms]\naccount_sid = \"AC00000000000000000000000000000002\"\nfrom = \"+14155550199\"\n";

/// Runs a command and gives back what it said.
macro_rules! said {
    ($command:ident($($argument:expr),*)) => {{
        let mut out = Vec::new();
        $command($($argument),*, &mut out).await.map(|_| String::from_utf8(out).unwrap())
    }};
}

async fn text(world: &World, tenant: &str, sid: &str, token: &str) -> u16 {
    let form = [
        ("MessageSid", format!("SM{sid:0>32}")),
        ("AccountSid", "AC00000000000000000000000000000002".to_owned()),
        ("From", "+14155550123".to_owned()),
        ("To", "+14155550199".to_owned()),
        ("Body", "hello".to_owned()),
    ]
    .map(|(key, value)| (key.to_owned(), value));
    let path = format!("/sms/{tenant}");
    let signature = signing::twilio(&format!("{}{path}", world.local.base), &form, token);
    let body = reqwest::Url::parse_with_params("http://x", &form).unwrap().query().unwrap().to_owned();
    let headers =
        [("content-type", "application/x-www-form-urlencoded"), ("x-twilio-signature", signature.as_str())];
    world.call(Method::POST, &path, &headers, &body).await.status
}

#[tokio::test]
async fn a_tenant_is_added_with_its_articles_listed_and_removed() {
    let world = World::new().await;
    let (place, now) = (world.place(), world.clock.now());
    let file = File::with("added", SETTINGS);
    fs::create_dir(file.0.join("articles")).unwrap();
    fs::write(
        file.0.join("articles/Returns.md"),
        "# Returns\nurl: https://second.example.com/r\nThirty days.",
    )
    .unwrap();
    fs::write(file.0.join("articles/picture.png"), [255]).unwrap();
    let second = TenantId::parse("second").unwrap();
    let random = SeededRandom::from_seed(1);
    let added = said!(add(&place, second.clone(), (&file.path(), &random), now)).unwrap();
    insta::assert_snapshot!(added);
    insta::assert_snapshot!(said!(list(&place, now)).unwrap());
    insta::assert_snapshot!(said!(list_articles(&place, &second, now)).unwrap());
    said!(remove(&place, &second, now)).unwrap();
    let gone = said!(remove(&place, &second, now)).unwrap_err();
    assert_eq!(gone.to_string(), "there is no tenant second: `aftersale tenant list` names them all");
}

#[tokio::test]
async fn changed_settings_keep_every_secret() {
    let world = World::new().await;
    let (place, now) = (world.place(), world.clock.now());
    let before = place.store.tenant(&demo(), now).await.unwrap().unwrap();
    let file = File::with("changed", &SETTINGS.replace("articles = \"articles\"\n", ""));
    let random = SeededRandom::from_seed(1);
    let said = said!(add(&place, demo(), (&file.path(), &random), now)).unwrap();
    assert!(said.starts_with("Changed demo") && !said.contains("whsec_"), "{said}");
    let after = place.store.tenant(&demo(), now).await.unwrap().unwrap();
    assert_eq!(after.tenant.name, "Second");
    assert_eq!(after.secrets, before.secrets);
}

#[tokio::test]
async fn both_values_of_a_rotated_secret_open_the_door_and_a_replaced_one_does_not() {
    let world = World::new().await;
    let (place, now) = (world.place(), world.clock.now());
    let file = File::with("rotated", &SETTINGS.replace("articles = \"articles\"\n", ""));
    let second = TenantId::parse("second").unwrap();
    let random = SeededRandom::from_seed(1);
    said!(add(&place, second.clone(), (&file.path(), &random), now)).unwrap();
    let set = async |value: &str, before| {
        let secret = (SecretName::TwilioAuthToken, Redacted::new(value.to_owned()), before);
        said!(set_secret(&place, &second, secret, now)).unwrap();
        world.local.tenancies.forget();
    };
    set("first", Before::Ends).await;
    assert_eq!(text(&world, "second", "1", "first").await, 200);
    set("next", Before::Holds).await;
    assert_eq!(text(&world, "second", "2", "first").await, 200);
    assert_eq!(text(&world, "second", "3", "next").await, 200);
    set("last", Before::Ends).await;
    assert_eq!(text(&world, "second", "4", "next").await, 403);
    assert_eq!(text(&world, "second", "5", "last").await, 200);
}

#[tokio::test]
async fn a_secret_that_cannot_be_one_is_refused_and_never_repeated() {
    let world = World::new().await;
    let (place, now) = (world.place(), world.clock.now());
    for (name, value) in [
        (SecretName::TwilioAuthToken, ""),
        (SecretName::TwilioAuthToken, "two words"),
        (SecretName::HandoffSecret, "whsec_short"),
        (SecretName::Pepper, "anything-at-all"),
    ] {
        let secret = (name, Redacted::new(value.to_owned()), Before::Ends);
        let error = said!(set_secret(&place, &demo(), secret, now)).unwrap_err();
        assert!(matches!(error, OperateError::Usage(_)), "{error}");
        assert!(value.is_empty() || !error.to_string().contains(value), "{error}");
    }
}

#[tokio::test]
async fn the_doctor_finds_the_demo_well_and_says_what_to_paste() {
    let world = World::new().await;
    let place = world.place();
    let mut out = Vec::new();
    let now = clock::SystemClock.now();
    assert!(doctor::look(&place, None, now, &mut out).await.unwrap());
    let report = String::from_utf8(out).unwrap().replace(&world.local.base, "https://aftersale.example.com");
    let version = webchat::widget::VERSION.as_str();
    insta::assert_snapshot!(
        report
            .replace(world.local.base.trim_start_matches("http://"), "aftersale.example.com")
            .replace(version, "VERSION")
    );
}

#[tokio::test]
async fn the_doctor_names_what_is_wrong_and_what_to_do() {
    let world = World::new().await;
    let place = world.place();
    let now = clock::SystemClock.now();
    let look = async || {
        let mut out = Vec::new();
        let well = doctor::look(&place, Some(&demo()), now, &mut out).await.unwrap();
        (well, String::from_utf8(out).unwrap())
    };
    world.local.shop.deny_scope(Some("read_all_orders"));
    let (well, said) = look().await;
    assert!(!well && said.contains("the scope read_all_orders is missing"), "{said}");
    world.local.shop.deny_scope(None);
    world.local.shop.set_secrets(&["another"]);
    world.local.shop.revoke_tokens();
    let (well, said) = look().await;
    assert!(!well && said.contains("refuses these credentials"), "{said}");
    world.local.shop.set_mode(Mode::Down);
    let (well, said) = look().await;
    assert!(!well && said.contains("cannot be reached"), "{said}");
}

#[tokio::test]
async fn the_doctor_sees_what_has_waited_too_long() {
    let world = World::new().await;
    let place = world.place();
    world.local.providers.set_failing(Some(Failing::Down));
    world.dev("text", json!({ "from": "+14155550123", "text": "hello", "sid": "SM1" })).await;
    world.wait(jiff::SignedDuration::from_mins(6));
    let mut out = Vec::new();
    assert!(!doctor::look(&place, None, world.clock.now(), &mut out).await.unwrap());
    assert!(String::from_utf8(out).unwrap().contains("1 waiting, the oldest since 2026-11-21T15:00:00Z"));
}

#[tokio::test]
async fn a_conversation_that_waits_is_listed_shown_and_handed_back() {
    let world = World::new().await;
    let place = world.place();
    let token = world.session().await;
    let heard = world.chat(&token, "1", "can I talk to a person please").await;
    let id = ConversationId::parse(heard.body["conversation"].as_str().unwrap()).unwrap();
    let now = world.clock.now();
    let listed = said!(waiting(&place, &demo(), now)).unwrap();
    assert_eq!(listed, format!("2026-11-21 10:00  webchat   {id}\n"), "the shop's own time");
    let shown = said!(show(&place, (&demo(), &id), now)).unwrap();
    assert!(
        shown.contains("shopper: can I talk to a person please")
            && shown.contains("why: Handoff PersonAsked"),
        "{shown}"
    );
    let text = Redacted::new("Hello, Maria here. How can I help?".to_owned());
    said!(answer(&place, (&demo(), &id), (&text, &world.local.desk))).unwrap();
    let news = world.messages(&token).await.body["replies"].to_string();
    assert!(news.contains("Maria here"), "{news}");
    assert_eq!(
        said!(hand_back(&place, (&demo(), &id), &world.local.desk)).unwrap(),
        "Closed. The agent answers again.\n"
    );
    assert_eq!(
        said!(hand_back(&place, (&demo(), &id), &world.local.desk)).unwrap(),
        "The agent holds it already.\n"
    );
    assert_eq!(said!(waiting(&place, &demo(), now)).unwrap(), "Nobody waits.\n");
    let answered = world.chat(&token, "2", "hello").await;
    assert!(!answered.body["replies"].as_array().unwrap().is_empty());
}

#[tokio::test]
async fn a_persons_answer_leaves_on_the_shoppers_channel_and_silences_the_agent() {
    let world = World::new().await;
    let place = world.place();
    let phone = "+14155550123";
    let heard = world.dev("text", json!({ "from": phone, "text": "hello", "sid": "SM1" })).await;
    let id = ConversationId::parse(heard.body["conversation"].as_str().unwrap()).unwrap();
    let text = Redacted::new("A person here.".to_owned());
    said!(answer(&place, (&demo(), &id), (&text, &world.local.desk))).unwrap();
    world.local.let_out().await;
    world.dev("text", json!({ "from": phone, "text": "where is my order?", "sid": "SM2" })).await;
    let left = world.local.providers.left();
    assert_eq!(left.last().unwrap().text, "A person here.");
    assert_eq!(left.len(), 2, "the agent spoke over a person");
    world.dev("text", json!({ "from": phone, "text": "STOP", "sid": "SM3" })).await;
    let refused = said!(answer(&place, (&demo(), &id), (&text, &world.local.desk))).unwrap_err();
    assert_eq!(refused.to_string(), "the shopper asked for no more messages");
}

#[tokio::test]
async fn a_hub_goes_live_and_a_returns_platform_is_connected_and_taken_away() {
    let world = World::new().await;
    let (place, now, id) = (world.place(), world.clock.now(), demo());
    let portal = |url: &str| ReturnsPortal { provider: ReturnsProvider::Loop, url: url.to_owned() };
    let tenant = async || place.store.tenant(&id, now).await.unwrap().unwrap();
    let before = tenant().await;
    said!(set_live(&place, &id, false, now)).unwrap();
    let link = said!(connect(&place, &id, portal("https://returns.example.com/go?brand=1"), now)).unwrap();
    assert!(link.contains("https://returns.example.com/go?brand=1&order=%231001&zip=04101"), "{link}");
    assert!(link.contains("hub live demo"), "the button waits for the Hub: {link}");
    said!(set_live(&place, &id, true, now)).unwrap();
    let shown = said!(show_hub(&place, &id, now)).unwrap();
    let hub = format!("{}/apps/aftersale/orders", world.local.storefront);
    let expected = format!(
        "The Customer Hub of demo is live, at {hub}\nShoppers sign in with their account at the storefront.\nReturns: loop at https://returns.example.com/go?brand=1\n"
    );
    assert_eq!(shown, expected);
    assert_eq!(tenant().await.secrets, before.secrets, "secrets stay");
    // What cannot be a portal changes nothing.
    let refused = said!(connect(&place, &id, portal("http://returns.example.com"), now)).unwrap_err();
    assert!(refused.to_string().contains("https://"), "{refused}");
    assert_eq!(tenant().await.tenant.returns_portal, Some(portal("https://returns.example.com/go?brand=1")));
    // A page that is there, and one that is not.
    said!(connect(&place, &id, portal(&format!("{}/nothing-here", world.local.base)), now)).unwrap();
    let mut said = Vec::new();
    assert!(!test_portal(&place, &id, now, &mut said).await.unwrap());
    assert!(String::from_utf8(said).unwrap().contains("nothing-here answers with an error"));
    said!(connect(&place, &id, portal(&format!("{}/returns", world.local.storefront)), now)).unwrap();
    assert!(test_portal(&place, &id, now, &mut Vec::new()).await.unwrap());
    said!(disconnect(&place, &id, now)).unwrap();
    assert_eq!(tenant().await.tenant.returns_portal, None);
    assert_eq!(said!(test_portal(&place, &id, now)).unwrap(), "No returns platform is connected.\n");
}

#[tokio::test]
async fn settings_that_say_nothing_of_the_hub_leave_it_as_it_was_set() {
    let world = World::new().await;
    let (place, now, random) = (world.place(), world.clock.now(), SeededRandom::from_seed(1));
    let id = TenantId::parse("second").unwrap();
    let is_live = async || place.store.tenant(&id, now).await.unwrap().unwrap().tenant.hub_live;
    let text = SETTINGS.replace("articles = \"articles\"\n", "");
    let file = File::with("kept", &text);
    said!(add(&place, id.clone(), (&file.path(), &random), now)).unwrap();
    said!(set_live(&place, &id, true, now)).unwrap();
    let own = Some(format!("{}/hub/second", world.local.base));
    let kept = place.store.tenant(&id, now).await.unwrap().unwrap().tenant;
    place.store.put_tenant(&Tenant { hub_address: own.clone(), ..kept }, None).await.unwrap();
    said!(add(&place, id.clone(), (&file.path(), &random), now)).unwrap();
    assert!(is_live().await);
    assert_eq!(place.store.tenant(&id, now).await.unwrap().unwrap().tenant.hub_address, own);
    let file = File::with("said", &format!("hub_live = false\n{text}"));
    said!(add(&place, id.clone(), (&file.path(), &random), now)).unwrap();
    assert!(!is_live().await);
}

#[tokio::test]
async fn a_hub_moves_to_its_own_address_if_codes_can_be_mailed_and_back() {
    let world = World::new().await;
    let (place, id, now) = (world.place(), demo(), world.clock.now());
    let own = format!("{}/hub/demo", world.local.base);
    let said = said!(put_at(&place, &id, At::OwnAddress, now)).unwrap();
    assert!(said.contains(&format!("{own}/orders")), "{said}");
    let shown = said!(show_hub(&place, &id, now)).unwrap();
    assert!(shown.contains(&own) && shown.contains("with a code that is mailed"), "{shown}");
    let checked = async || {
        let mut out = Vec::new();
        doctor::look(&place, Some(&id), clock::SystemClock.now(), &mut out).await.unwrap();
        String::from_utf8(out).unwrap()
    };
    assert!(checked().await.contains("at its own address"));
    let moved = Some("https://before.example.com/hub/demo".to_owned());
    let tenant = place.store.tenant(&id, now).await.unwrap().unwrap().tenant;
    place.store.put_tenant(&Tenant { hub_address: moved, ..tenant }, None).await.unwrap();
    assert!(checked().await.contains("which is not here: run"));
    said!(put_at(&place, &id, At::Storefront, now)).unwrap();
    let back = place.store.tenant(&id, now).await.unwrap().unwrap().tenant;
    assert_eq!(back.hub_address, None);
    place.store.put_tenant(&Tenant { email: None, ..back }, None).await.unwrap();
    let refused = said!(put_at(&place, &id, At::OwnAddress, now)).unwrap_err();
    assert!(refused.to_string().contains("[email]"), "{refused}");
}

#[tokio::test]
async fn a_hub_at_its_own_address_takes_the_shops_accounts_if_the_shop_has_them() {
    let world = World::new().await;
    let (place, id, now) = (world.place(), demo(), world.clock.now());
    let accounts = || At::OwnAddressWithAccounts("shp_demo-client".to_owned());
    let said = said!(put_at(&place, &id, accounts(), now)).unwrap();
    let base = &world.local.base;
    assert!(said.contains(&format!("Callback URI       {base}/hub/demo/account/callback\n")), "{said}");
    let unknown = At::OwnAddressWithAccounts("shp_another".to_owned());
    let mut out = Vec::new();
    let refused = put_at(&place, &id, unknown, now, &mut out).await.unwrap_err();
    assert!(refused.to_string().contains("does not know this client"), "{refused}");
    assert!(String::from_utf8(out).unwrap().contains("Callback URI"), "what to enter comes first");
    assert!(said.contains(&format!("JavaScript origin  {base}\n")), "{said}");
    let shown = said!(show_hub(&place, &id, now)).unwrap();
    assert!(shown.contains("with their account at the shop") && shown.contains("Callback URI"), "{shown}");
    let checked = async || {
        let mut out = Vec::new();
        let well = doctor::look(&place, Some(&id), clock::SystemClock.now(), &mut out).await.unwrap();
        (well, String::from_utf8(out).unwrap())
    };
    assert!(checked().await.1.contains("at its own address, with an account at the shop"));
    // No mail is needed for that.
    let tenant = place.store.tenant(&id, now).await.unwrap().unwrap().tenant;
    place.store.put_tenant(&Tenant { email: None, ..tenant.clone() }, None).await.unwrap();
    said!(put_at(&place, &id, accounts(), now)).unwrap();
    for bad in ["", "shp demo", "https://x"] {
        let refused =
            said!(put_at(&place, &id, At::OwnAddressWithAccounts(bad.to_owned()), now)).unwrap_err();
        assert!(refused.to_string().contains("letters, digits"), "{refused}");
    }
    let moved = Some("https://before.example.com/hub/demo".to_owned());
    place.store.put_tenant(&Tenant { hub_address: moved, ..tenant }, None).await.unwrap();
    let (well, said) = checked().await;
    assert!(!well && said.contains("hub at demo own-address --client-id shp_demo-client"), "{said}");
    world.local.shop.set_mode(Mode::Down);
    let refused = said!(put_at(&place, &id, accounts(), now)).unwrap_err();
    assert!(refused.to_string().contains("cannot be reached"), "{refused}");
    said!(put_at(&place, &id, At::Storefront, now)).unwrap();
    let back = place.store.tenant(&id, now).await.unwrap().unwrap().tenant;
    assert_eq!((back.hub_address, back.account_client_id), (None, None));
}
