//! The demo tenant.

use desk::{SecretName, Secrets};
use jiff::Timestamp;
use knowledge::article::from_markdown;
use model::{
    Article, Change, Color, EmailChannel, EmailProvider, Exclusion, Filed, Handoff, Language, Look,
    OrderRule, Policy, Redacted, ReturnRule, ReturnsPortal, ReturnsProvider, SmsChannel, Tenant, TenantId,
};

/// The demo tenant's id.
pub const TENANT: &str = "demo";

/// The articles of the demo shop, as its owner wrote them.
const ARTICLES: [(&str, &str); 7] = [
    ("order-changes-and-cancellations", include_str!("../demo/articles/order-changes-and-cancellations.md")),
    ("personalised-items", include_str!("../demo/articles/personalised-items.md")),
    ("returns-and-refunds", include_str!("../demo/articles/returns-and-refunds.md")),
    ("shipping", include_str!("../demo/articles/shipping.md")),
    ("size-guide", include_str!("../demo/articles/size-guide.md")),
    ("contact", include_str!("../demo/articles/contact.md")),
    ("payment", include_str!("../demo/articles/payment.md")),
];

/// Northwind Goods, with its storefront at `storefront` and its help desk at `base`.
pub fn tenant(storefront: &str, base: &str) -> Result<Tenant, model::IdError> {
    let rule = OrderRule { window_seconds: Some(24 * 3600), ..OrderRule::default() };
    let changes = [Change::Address, Change::Size, Change::Color, Change::Quantity].into_iter().collect();
    Ok(Tenant {
        id: TenantId::parse(TENANT)?,
        name: "Northwind Goods".to_owned(),
        shop: demo_shop::SHOP.to_owned(),
        shopify_client_id: Some(demo_shop::CLIENT_ID.to_owned()),
        storefront: storefront.to_owned(),
        proxy_path: "/apps/aftersale".to_owned(),
        origins: vec![storefront.to_owned(), base.to_owned()],
        time_zone: "America/New_York".to_owned(),
        language: Language::En,
        form_of_address: None,
        hub_live: true,
        hub_address: None,
        account_client_id: None,
        returns_portal: Some(ReturnsPortal {
            provider: ReturnsProvider::Loop,
            url: format!("{storefront}/returns"),
        }),
        // That of its storefront.
        look: Look { color: Some(Color([0x1f, 0x5c, 0x4a])), logo: None },
        policy: Policy {
            order_change: Some(OrderRule { changes, ..rule.clone() }),
            cancellation: Some(rule),
            excluded: vec![Exclusion { label: "personalised".to_owned() }],
            returns: Some(ReturnRule {
                days: Some(30),
                excluded: ["personalised", "final sale"]
                    .map(|label| Exclusion { label: label.to_owned() })
                    .to_vec(),
                ..ReturnRule::default()
            }),
        },
        sms: Some(SmsChannel {
            account_sid: "AC00000000000000000000000000000001".to_owned(),
            from: "+14155550100".to_owned(),
            whatsapp_from: Some("+14155550101".to_owned()),
        }),
        email: Some(EmailChannel {
            provider: EmailProvider::Postmark,
            address: "help@northwind.example.com".to_owned(),
            reply_domain: "reply.northwind.example.com".to_owned(),
            authserv_id: Some("mx.northwind.example.com".to_owned()),
        }),
        handoff: Handoff::Webhook { url: format!("{base}/helpdesk") },
        daily_sends: 1_000,
    })
}

/// The demo shop's articles, filed at `now`.
pub(crate) fn articles(storefront: &str, now: Timestamp) -> Vec<Filed> {
    let filed = |(id, text): (&str, &str)| {
        let url = Some(format!("{storefront}/pages/{id}"));
        let article = Article { url, ..from_markdown(id, text.to_owned()) };
        Filed { article, language: Language::En, source: format!("{id}.md"), changed_at: now }
    };
    ARTICLES.map(filed).to_vec()
}

/// Whether an article is one of the demo's.
pub(crate) fn is_ours(id: &str) -> bool {
    ARTICLES.iter().any(|(ours, _)| *ours == id)
}

/// `ada@example.com` is Ada.
pub(crate) fn first_name(email: &str) -> String {
    let mut letters = email.split('@').next().unwrap_or_default().chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Secrets that everybody may know: they open nothing but the demo.
pub(crate) fn secrets() -> Secrets {
    let demo = [
        (SecretName::ShopifyApiSecret, demo_shop::CLIENT_SECRET),
        (SecretName::TwilioAuthToken, "demo-twilio-auth-token"),
        (SecretName::MailgunSigningKey, "demo-mailgun-signing-key"),
        (SecretName::PostmarkUser, "demo-postmark"),
        (SecretName::PostmarkPassword, "demo-postmark-password"),
        (SecretName::MailApiKey, "demo-mail-api-key"),
        (SecretName::HandoffSecret, "whsec_ZGVtby1oYW5kb2ZmLXNlY3JldA=="),
        (SecretName::Pepper, "demo-pepper"),
    ];
    demo.into_iter().fold(Secrets::default(), |secrets, (name, value)| {
        secrets.with(name, Redacted::new(value.to_owned()))
    })
}
