//! What the shop published on its storefront beside its products.

use jiff::{SignedDuration, Timestamp};

/// A policy, a page or a post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemoText {
    /// What it is.
    pub kind: DemoTextKind,
    /// Its name in addresses. Of a policy its type: `REFUND_POLICY`.
    pub handle: String,
    /// Its title.
    pub title: String,
    /// HTML.
    pub body: String,
    /// Whether the storefront shows it.
    pub is_published: bool,
    /// When it was changed last.
    pub updated_at: Timestamp,
}

/// What a text is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DemoTextKind {
    /// A policy of the shop.
    Policy,
    /// A page.
    Page,
    /// A post of the blog with this handle.
    Post(String),
}

impl DemoTextKind {
    /// The scope that Shopify asks for.
    pub(crate) const fn scope(&self) -> &'static str {
        match self {
            Self::Policy => "read_legal_policies",
            Self::Page | Self::Post(_) => "read_content",
        }
    }
}

/// What the demo shop wrote in Shopify; its other articles are filed from a folder.
pub(crate) fn texts(now: Timestamp) -> Vec<DemoText> {
    let at = |days: i64| now.checked_sub(SignedDuration::from_hours(24 * days)).unwrap_or(now);
    let text = |kind, handle: &str, title: &str, body: &str, days| DemoText {
        kind,
        handle: handle.to_owned(),
        title: title.to_owned(),
        body: body.to_owned(),
        is_published: true,
        updated_at: at(days),
    };
    let privacy = "<p>We keep what an order needs for as long as the law asks, and sell it to nobody.</p>";
    let gift_cards = "<h2>How long a gift card is valid</h2><p>Our gift cards are valid for <b>five years</b> \
        and can be used for several orders.</p>";
    let wool = "<h2>Washing</h2><p>Air a wool blanket rather than wash it. If it has to be: by hand, at 30 degrees, \
        and dry it lying down.</p>";
    vec![
        text(DemoTextKind::Policy, "PRIVACY_POLICY", "Privacy policy", privacy, 90),
        text(DemoTextKind::Page, "gift-cards", "Gift cards", gift_cards, 30),
        DemoText {
            is_published: false,
            ..text(DemoTextKind::Page, "summer-sale", "Summer sale", "<p>Soon!</p>", 2)
        },
        text(DemoTextKind::Post("journal".to_owned()), "wool", "How to look after wool", wool, 7),
    ]
}
