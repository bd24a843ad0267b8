use super::*;
use crate::{Event, Facts, Keyword, Links, View, say};
use model::{Channel, Conversation, ConversationId, Handoff, Language, Policy, Tenant, TenantId};

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
        hub_live: true,
        returns_portal: None,
        policy: Policy::default(),
        articles: vec![],
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
        Statement::OutsideSkill,
        Statement::OfferPerson,
        Statement::HandedOver,
        Statement::PersonDeclined,
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
        Statement::MayChange { until: Some(later), rest: false },
        Statement::MayChange { until: None, rest: false },
        Statement::MayChange { until: Some(later), rest: true },
        Statement::MayChange { until: None, rest: true },
        Statement::MayCancel { until: Some(later), whole: true },
        Statement::MayCancel { until: None, whole: true },
        Statement::MayCancel { until: Some(later), whole: false },
        Statement::MayCancel { until: None, whole: false },
        Statement::MayCancelInstead { until: Some(later) },
        Statement::MayCancelInstead { until: None },
        Statement::HubOff,
        Statement::Locked { order: order() },
        Statement::AddItem,
        Statement::ShopUnavailable,
        Statement::ArticleSays,
        Statement::ArticleMissing,
        Statement::Excluded { items: vec!["Engraved Bottle".to_owned()] },
        Statement::ChangeNotAllowed { changes: vec![Change::ShippingMethod, Change::Note] },
    ];
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

fn deck(channel: Channel) -> String {
    let now: Timestamp = "2026-11-21T15:00:00Z".parse().unwrap();
    let tenant = tenant();
    let id = ConversationId::from_body("0123456789abcdef").unwrap();
    let conversation = Conversation::begin(id, tenant.id.clone(), channel, Language::En, now);
    let facts = Facts::default();
    let event = Event::Keyword(Keyword::Help);
    let view =
        View { tenant: &tenant, conversation: &conversation, event, signed_in: false, facts: &facts, now };
    let links = Links::of(&tenant, "https://northwind.example.com/in/x".to_owned());
    let texts = samples(now).into_iter().map(|sample| {
        let replies = say(&[sample], &view, Language::En, &links);
        replies.into_iter().map(|reply| reply.text).collect::<Vec<_>>().join(" | ")
    });
    texts.collect::<Vec<_>>().join("\n")
}

/// The copy deck: everything the agent says in English, to be read by people.
#[test]
fn every_sentence_reads_as_it_should() {
    insta::assert_snapshot!("in_full", deck(Channel::Webchat));
    insta::assert_snapshot!("short", deck(Channel::Sms));
}

#[test]
fn no_sentence_is_missing() {
    for channel in [Channel::Webchat, Channel::Sms] {
        let deck = deck(channel);
        assert!(!deck.contains(['{', '}']), "{deck}");
        assert!(deck.lines().all(|line| !line.trim().is_empty()), "{deck}");
    }
}

#[test]
fn no_text_message_asks_for_a_word_that_carriers_keep_for_themselves() {
    let deck = deck(Channel::Sms);
    let bare = |word: &str| deck.contains(&format!("reply {word}")) || deck.contains(&format!("“{word}”"));
    assert!(!["YES", "END", "CANCEL", "yes", "cancel"].into_iter().any(bare), "{deck}");
}
