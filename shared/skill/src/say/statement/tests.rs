use super::*;
use crate::{Event, Facts, Keyword, Links, View, neutral_phrase, say};
use jiff::civil;
use model::Quote;
use model::stated::{Exclusion, Fact, Kind, Length, Stage, Start, TimeOfDay, Window};
use model::{
    Channel, Conversation, ConversationId, FormOfAddress, Handoff, Language, Look, Milestone, OrderRule,
    Policy, Tenant, TenantId,
};
use model::{Fulfillment, FulfillmentStatus, Listing, Shipment, Tracking};
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
        hub_address: None,
        account_client_id: None,
        returns_portal: None,
        look: Look::default(),
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
        Statement::SignIn { again: false, with_code: false },
        Statement::SignIn { again: true, with_code: false },
        Statement::SignIn { again: false, with_code: true },
        Statement::SignIn { again: true, with_code: true },
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
        Statement::ReturnPortal { url: "https://returns.example.com".to_owned(), again: false },
        Statement::ReturnPortal { url: "https://returns.example.com".to_owned(), again: true },
        Statement::ReturnLater,
        Statement::ReturnRest,
        Statement::ReturnUnknown { order: order() },
        Statement::TooLate,
        Statement::DeliveryDayPassed { day: at },
        Statement::ReturnNever,
        Statement::ReturnExcluded { items: vec!["Jacket".into(), "Cap".into()] },
        Statement::ReturnRegistered { order: order() },
        Statement::Confirmed { order: order(), at },
        Statement::ReadyForPickup { order: order(), url: None },
        Statement::NoDeliveryDay { shipped: true },
        Statement::NoDeliveryDay { shipped: false },
        Statement::PartlyShipped {
            order: order(),
            shipped: vec!["Jacket".into()],
            left: vec!["Cap".into(), "Scarf".into()],
        },
        Statement::NotShipped { order: order() },
        Statement::OnHold { order: order() },
        Statement::InProgress { order: order() },
        Statement::BeingPacked { order: order() },
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
    all.extend(returns_payments_and_parcels(at, later));
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

/// What is said of an order after it was placed: payment, parcels, returns.
fn returns_payments_and_parcels(at: Timestamp, later: Timestamp) -> Vec<Statement> {
    let order = || OrderName::new("#1001");
    let mut all = vec![];
    let day = civil::date(2026, 12, 1);
    for items in [vec![], vec!["Jacket".to_owned(), "Cap".to_owned()]] {
        all.push(Statement::ReturnOpen { items: items.clone(), until: Some(day) });
        all.push(Statement::ReturnOver { items, ended: civil::date(2026, 10, 31) });
    }
    all.push(Statement::ReturnOpen { items: vec!["Jacket".into(), "Cap".into()], until: None });
    for payment in [
        OrderPayment::Paid,
        OrderPayment::Pending,
        OrderPayment::Authorized,
        OrderPayment::PartlyPaid,
        OrderPayment::Refunded,
        OrderPayment::PartlyRefunded,
        OrderPayment::Void,
        OrderPayment::Unknown,
    ] {
        all.push(Statement::Payment { order: order(), payment });
    }
    all.extend([1, 2].map(|count| Statement::Parcels {
        order: order(),
        parcels: parcels(at, later, count),
        all: count > 1,
    }));
    all
}

/// Parcels: one has arrived, one is on its way.
fn parcels(at: Timestamp, later: Timestamp, count: usize) -> Vec<Parcel> {
    let tracking = Tracking { company: Some("Example Post".to_owned()), number: None, url: None };
    let sent = |shipment, delivered_at| Fulfillment {
        status: FulfillmentStatus::Success,
        shipment,
        shipped_at: at,
        delivered_at,
        estimated_at: Some(later),
        tracking: vec![tracking.clone()],
        lines: Listing::whole(vec![]),
    };
    let parcel =
        |sent, items: &[&str]| Parcel { sent, items: items.iter().map(ToString::to_string).collect() };
    let both = [
        parcel(sent(Shipment::InTransit, None), &["2 × Cap", "Scarf"]),
        parcel(sent(Shipment::Delivered, Some(at)), &["Jacket"]),
    ];
    both.into_iter().take(count).collect()
}

/// Passages in another language than the one that is spoken, which is told what they limit.
fn foreign(spoken: Language) -> Vec<Vec<Statement>> {
    let language = if spoken == Language::Sv { Language::En } else { Language::Sv };
    let quote = Quote { text: "...".to_owned(), title: "Order changes".to_owned(), url: None };
    let passage = |facts| Passage { id: "changes#changes".to_owned(), quote: quote.clone(), language, facts };
    let fact = |kind, length, from| Fact {
        window: Some(Window { length, from }),
        ..Fact::new(kind, vec![], vec![])
    };
    let hours = |hours: u64| Length::Seconds(hours * 3_600);
    let two_pm = Length::Cutoff(TimeOfDay { hour: 14, minute: 0 });
    let one = |unit: u64| Length::Seconds(unit);
    let mut facts = vec![
        Fact {
            until: vec![Stage::Packed],
            changes: vec![Change::Size, Change::Address],
            excludes: vec![Exclusion::Personalised, Exclusion::Preorder],
            ..fact(Kind::OrderChange, hours(2), Some(Start::Placed))
        },
        fact(Kind::OrderChange, one(60), Some(Start::Paid)),
        fact(Kind::OrderChange, one(45 * 60), None),
        fact(Kind::OrderChange, two_pm, Some(Start::Placed)),
        fact(Kind::Cancellation, hours(1), Some(Start::Placed)),
        fact(Kind::Cancellation, Length::BusinessDays(1), Some(Start::Paid)),
        fact(Kind::Cancellation, hours(72), Some(Start::DeliveryDate)),
        fact(Kind::Return, hours(24 * 14), Some(Start::Delivered)),
        fact(Kind::Return, hours(24 * 90), None),
        fact(Kind::Refund, Length::BusinessDays(5), None),
        fact(Kind::Shipping, hours(48), None),
        Fact { never: true, ..Fact::new(Kind::Cancellation, vec![], vec![]) },
    ];
    let until = Stage::ALL.iter().map(|stage| Fact::new(Kind::OrderChange, vec![*stage], vec![]));
    facts.extend(until);
    let excludes = |one: &Exclusion| Fact { excludes: vec![*one], ..Fact::new(Kind::Return, vec![], vec![]) };
    facts.extend(Exclusion::ALL.iter().map(excludes));
    let mut said: Vec<Vec<Statement>> =
        facts.into_iter().map(|fact| vec![Statement::Quote(passage(vec![fact]))]).collect();
    said.push(vec![Statement::ArticleSays, Statement::Quote(passage(vec![]))]);
    said
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
    let all = samples(now).into_iter().map(|sample| vec![sample]).chain(foreign(language));
    all.map(|sample| say(&sample, &view, language, &links)).collect()
}

/// The pages' sentences about changing an order, in the shop's language.
fn pages(language: Language, address: FormOfAddress) -> String {
    let tenant = Tenant { language, form_of_address: Some(address), ..tenant() };
    let values = [("order", "#1001"), ("title", "Cap"), ("amount", "59.95 EUR"), ("change", "change_7")];
    let ids: Vec<String> = messages(language).into_keys().filter(|id| id.starts_with("hub-")).collect();
    ids.iter()
        .map(|id| format!("{id}: {}", crate::phrase((&tenant, tenant.language), id, &values)))
        .collect::<Vec<_>>()
        .join("\n")
}

fn deck(channel: Channel, language: Language, address: FormOfAddress) -> String {
    let text = |replies: Vec<Reply>| {
        replies.into_iter().map(|reply| reply.text.replace("\n\n", " | ")).collect::<Vec<_>>().join(" | ")
    };
    said(channel, language, address).into_iter().map(text).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_text_message_costs_two_segments_or_three_where_letters_need_more_room() {
    for (language, address) in voices() {
        let wide = matches!(language, Language::Es | Language::Fr | Language::Pt | Language::Pl);
        let most = if wide { 3 } else { 2 };
        let said = said(Channel::Sms, language, address);
        // What the shop writes has the room that it needs.
        for replies in said.into_iter().filter(|replies| replies.iter().all(|reply| reply.quote.is_none())) {
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
    let read =
        |place: &str| std::fs::read_to_string(format!("{folder}/{place}{}.ftl", language.code())).unwrap();
    read("") + &read("pages/")
}

/// What the shop confirmed is certain; what was read in its articles is not, and a rule that was confirmed is not read again.
#[test]
fn a_confirmed_rule_is_told_instead_of_what_was_read() {
    let now: Timestamp = "2026-11-21T15:00:00Z".parse().unwrap();
    let rule = OrderRule { window_seconds: Some(7_200), before: Milestone::Packed, ..OrderRule::default() };
    let policy = Policy { order_change: Some(rule), ..Policy::default() };
    let tenant = Tenant { policy, ..tenant() };
    let id = ConversationId::from_body("0123456789abcdef").unwrap();
    let conversation = Conversation::begin(id, tenant.id.clone(), Channel::Webchat, Language::En, now);
    let facts = Facts::default();
    let event = Event::Keyword(Keyword::Help);
    let view =
        View { tenant: &tenant, conversation: &conversation, event, signed_in: false, facts: &facts, now };
    let read = |kind| Fact { never: true, ..Fact::new(kind, vec![], vec![]) };
    let quote = Quote { text: "...".to_owned(), title: "Order changes".to_owned(), url: None };
    let facts = vec![read(Kind::OrderChange), read(Kind::Cancellation)];
    let passage = Passage { id: "changes#changes".to_owned(), quote, language: Language::Sv, facts };
    let links = Links::of(&tenant, String::new());
    let said = say(&[Statement::Quote(passage)], &view, Language::En, &links);
    let expected = "In short: changing an order: within 2 hours of ordering, until it is packed. \
                    As I read it: cancelling an order: not possible.";
    assert!(said[0].text.starts_with(expected), "{}", said[0].text);
}

/// The copy deck: everything the agent says, to be read by people, one file per language.
#[test]
fn every_sentence_reads_as_it_should() {
    for (language, address) in voices() {
        let name = |length: &str| format!("{}_{}_{length}", language.code(), address.name());
        insta::assert_snapshot!(name("in_full"), deck(Channel::Webchat, language, address));
        insta::assert_snapshot!(name("short"), deck(Channel::Sms, language, address));
        insta::assert_snapshot!(name("pages"), pages(language, address));
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
