use super::*;
use crate::{Event, Facts, Keyword, Links, View, neutral_phrase, say};
use model::{
    Channel, Conversation, ConversationId, FormOfAddress, Handoff, Language, Milestone, Policy, Tenant,
    TenantId,
};
use std::collections::{BTreeMap, BTreeSet};

fn tenant() -> Tenant {
    Tenant {
        id: TenantId::parse("demo").unwrap(),
        name: "Northwind Goods".to_owned(),
        shop: "northwind.myshopify.com".to_owned(),
        shopify_client_id: None,
        storefront: "https://northwind.example.com".to_owned(),
        proxy_path: "/apps/aftersale".to_owned(),
        origins: vec![],
        time_zone: "America/New_York".to_owned(),
        language: Language::En,
        form_of_address: None,
        hub_live: true,
        returns_portal: None,
        policy: Policy::default(),
        sms: None,
        email: None,
        handoff: Handoff::Queue,
        daily_sends: 1,
    }
}

fn samples(now: Timestamp) -> Vec<Statement> {
    use jiff::SignedDuration;
    let order = || OrderName::new("#1001");
    let at = now - SignedDuration::from_hours(50);
    let later = now + SignedDuration::from_hours(20);
    let both = |statement: fn(Option<Timestamp>) -> Statement| [statement(Some(now)), statement(None)];
    let mut all = vec![
        Statement::Greeting,
        Statement::Welcome,
        Statement::AnythingElse,
        Statement::NoText,
        Statement::WelcomeBack,
        Statement::Help,
        Statement::NotUnderstood,
        Statement::NotUnderstoodTwice,
        Statement::NotSupported,
        Statement::OutsideSkill,
        Statement::OfferPerson,
        Statement::HandedOver,
        Statement::LeftAtThat,
        Statement::SignIn { again: false },
        Statement::SignIn { again: true },
        Statement::SignInLimited,
        Statement::SignedIn,
        Statement::SignedInElsewhere,
        Statement::WhichOrder { orders: vec![(order(), at), (OrderName::new("#1002"), now)] },
        Statement::AssumedNewest {
            order: order(),
            others: vec![OrderName::new("#1002"), OrderName::new("#1003")],
        },
        Statement::OrderNotFound { asked: OrderName::new("#9"), own: vec![order()] },
        Statement::OrderNotFound { asked: OrderName::new("#9"), own: vec![] },
        Statement::OrderBeyondList { asked: OrderName::new("#9") },
        Statement::NoOrders,
        Statement::Cancelled { order: order(), at },
        Statement::Refunded { order: order() },
        Statement::Unknown { order: order() },
        Statement::ReturnPortal { url: "https://returns.example.com".to_owned() },
        Statement::ReturnLater,
        Statement::PartlyShipped {
            order: order(),
            shipped: vec!["Jacket".into()],
            left: vec!["Cap".into(), "Scarf".into()],
        },
        Statement::NotShipped { order: order() },
        Statement::OnHold { order: order() },
        Statement::InProgress { order: order() },
        Statement::OrderLink { order: order() },
        Statement::HubOff,
        Statement::Locked { order: order() },
        Statement::AddItem,
        Statement::ShopUnavailable,
        Statement::ArticleSays,
        Statement::ArticleMissing,
        Statement::Excluded { items: vec!["Engraved Bottle".to_owned()] },
        Statement::ChangeNotAllowed { changes: vec![Change::ShippingMethod, Change::Note] },
    ];
    for before in Milestone::ALL.iter().rev() {
        for at in [Some(later), None] {
            let until = Deadline { at, before: *before };
            all.extend([false, true].map(|rest| Statement::MayChange { until, rest }));
            all.extend([true, false].map(|whole| Statement::MayCancel { until, whole }));
            all.push(Statement::MayCancelInstead { until });
        }
    }
    for cancel in [true, false] {
        all.push(Statement::NoRule { cancel });
        all.push(Statement::Never { cancel });
        all.push(Statement::WindowOver { order: order(), cancel, ended: at });
    }
    all.extend(both(|at| Statement::Delivered { order: OrderName::new("#1001"), at }));
    all.extend(both(|at| Statement::Scheduled { order: OrderName::new("#1001"), at }));
    for (carrier, estimated) in
        [(None, None), (Some("Example Post"), None), (None, Some(later)), (Some("Example Post"), Some(later))]
    {
        let carrier = carrier.map(str::to_owned);
        all.push(Statement::Shipped { order: order(), at, carrier, url: None, estimated });
    }
    all
}

/// Every sample as it is said on `channel`.
fn said(channel: Channel, language: Language, address: FormOfAddress) -> Vec<Vec<Reply>> {
    let now: Timestamp = "2026-11-21T15:00:00Z".parse().unwrap();
    let tenant = Tenant { form_of_address: Some(address), ..tenant() };
    let id = ConversationId::from_body("0123456789abcdef").unwrap();
    let conversation = Conversation::begin(id, tenant.id.clone(), channel, language, now);
    let facts = Facts::default();
    let event = Event::Keyword(Keyword::Help);
    let view =
        View { tenant: &tenant, conversation: &conversation, event, signed_in: false, facts: &facts, now };
    let links =
        Links::of(&tenant, format!("https://northwind.example.com/apps/aftersale/in/{}", "x".repeat(26)));
    samples(now).into_iter().map(|sample| say(&[sample], &view, language, &links)).collect()
}

fn deck(channel: Channel, language: Language, address: FormOfAddress) -> String {
    let text =
        |replies: Vec<Reply>| replies.into_iter().map(|reply| reply.text).collect::<Vec<_>>().join(" | ");
    said(channel, language, address).into_iter().map(text).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_text_message_costs_two_segments_or_three_where_letters_need_more_room() {
    for (language, address) in voices() {
        let wide = matches!(language, Language::Es | Language::Fr | Language::Pt | Language::Pl);
        let most = if wide { 3 } else { 2 };
        for replies in said(Channel::Sms, language, address) {
            let rendered = channel::sms::render(&replies, channel::sms::Limit::default());
            assert!(
                rendered.segments.count <= most,
                "{language:?}: {:?} {}",
                rendered.segments,
                rendered.text
            );
        }
    }
}

/// Every language in each form of address that it tells apart.
fn voices() -> impl Iterator<Item = (Language, FormOfAddress)> {
    let forms = [FormOfAddress::Formal, FormOfAddress::Informal];
    let all = Language::ALL.into_iter().flat_map(move |language| forms.map(|form| (language, form)));
    all.filter(|(language, form)| *form == FormOfAddress::Informal || source(*language).contains("[formal]"))
}

fn source(language: Language) -> String {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/messages");
    std::fs::read_to_string(format!("{folder}/{}.ftl", language.code())).unwrap()
}

/// The copy deck: everything the agent says, to be read by people, one file per language.
#[test]
fn every_sentence_reads_as_it_should() {
    for (language, address) in voices() {
        let name = |length: &str| format!("{}_{}_{length}", language.code(), address.name());
        insta::assert_snapshot!(name("in_full"), deck(Channel::Webchat, language, address));
        insta::assert_snapshot!(name("short"), deck(Channel::Sms, language, address));
    }
}

#[test]
fn no_sentence_is_missing() {
    for (language, address) in voices() {
        for channel in [Channel::Webchat, Channel::Sms] {
            let deck = deck(channel, language, address);
            assert!(!deck.contains(['{', '}']), "{language:?}: {deck}");
            assert!(deck.lines().all(|line| !line.trim().is_empty()), "{language:?}: {deck}");
        }
    }
}

/// The messages of a file by name, with the names of the values each takes.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let (source, mut current) = (source(language), String::new());
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if let Some((id, _)) =
            line.split_once('=').filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase()))
        {
            id.trim().clone_into(&mut current);
            assert!(!messages.contains_key(&current), "{language:?} says {current} twice");
        }
        let values = messages.entry(current.clone()).or_default();
        let names =
            line.split('$').skip(1).map(|rest| rest.split(|c: char| !c.is_ascii_lowercase()).next().unwrap());
        values.extend(names.filter(|name| *name != "address").map(str::to_owned));
    }
    messages
}

#[test]
fn every_language_has_every_message_with_the_same_values_and_in_its_own_words() {
    let english = messages(Language::En);
    for language in Language::ALL.into_iter().filter(|language| *language != Language::En) {
        assert_eq!(messages(language), english, "{language:?}");
        let lines = |language| -> BTreeSet<String> {
            let is_text = |line: &str| line.contains(' ') && !line.starts_with('#') && !line.ends_with("->");
            let long = |line: &&str| line.len() > 40 && is_text(line);
            source(language).lines().filter(long).map(str::to_owned).collect()
        };
        let same: Vec<_> = lines(language).intersection(&lines(Language::En)).cloned().collect();
        assert_eq!(same, Vec::<String>::new(), "{language:?} is not translated");
    }
}

#[test]
fn a_count_takes_the_plural_of_its_language() {
    let say = |count: &str| neutral_phrase(Language::Pl, "widget-unread", &[("count", count)]);
    assert_ne!(say("1").replace('1', ""), say("2").replace('2', ""));
    assert_ne!(say("2").replace('2', ""), say("5").replace('5', ""));
    assert_eq!(say("2").replace('2', ""), say("23").replace("23", ""));
}

#[test]
fn no_text_message_asks_for_a_word_that_carriers_keep_for_themselves() {
    let deck = deck(Channel::Sms, Language::En, FormOfAddress::Informal);
    let bare = |word: &str| deck.contains(&format!("reply {word}")) || deck.contains(&format!("“{word}”"));
    assert!(!["YES", "END", "CANCEL", "yes", "cancel"].into_iter().any(bare), "{deck}");
}
