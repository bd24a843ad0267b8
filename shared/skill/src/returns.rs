//! The way into a shop's returns platform, with what it wants to know filled in (RT-7 to RT-9).

use model::{Language, OrderId, OrderName, ReturnsPortal, ReturnsProvider};
use url::Url;

/// What a portal may be told of an order. Address and postal code only where the order's verified owner is asking.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReturnFacts {
    /// The printed name with its sign: `#1001`.
    pub order_name: String,
    /// The same without it: `1001`.
    pub order_number: String,
    /// Shopify's id.
    pub order_id: String,
    /// The order's mail address.
    pub email: Option<String>,
    /// The postal code that it goes to.
    pub zip: Option<String>,
    /// The language, as `en`.
    pub locale: String,
}

/// Why a portal's address cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PortalError {
    /// Not an address that begins with `https://`.
    #[error("an address that begins with https:// is needed")]
    NotHttps,
    /// It names somebody who logs in with it.
    #[error("an address without user name and password is needed")]
    Login,
    /// Placeholders stand in the query alone.
    #[error("placeholders can only stand behind the question mark")]
    Misplaced,
    /// A placeholder that nobody fills in.
    #[error("{{{0}}} is not known; there are {names}", names = PLACEHOLDERS.map(|name| format!("{{{name}}}")).join(" "))]
    Unknown(String),
}

/// What can be filled in.
const PLACEHOLDERS: [&str; 6] = ["order_name", "order_number", "order_id", "email", "zip", "locale"];

impl ReturnFacts {
    /// What is known of an order by its name.
    #[must_use]
    pub fn of(order: &OrderName, id: OrderId, language: Language) -> Self {
        Self {
            order_name: order.to_string(),
            order_number: order.slug().to_owned(),
            order_id: id.to_string(),
            email: None,
            zip: None,
            locale: language.code().to_owned(),
        }
    }

    fn value(&self, name: &str) -> Option<&str> {
        match name {
            "order_name" => Some(&self.order_name),
            "order_number" => Some(&self.order_number),
            "order_id" => Some(&self.order_id),
            "email" => self.email.as_deref(),
            "zip" => self.zip.as_deref(),
            "locale" => Some(&self.locale),
            _ => None,
        }
    }

    /// `text` with its placeholders filled in; `None` where one of them is not known.
    fn filled(&self, text: &str) -> Option<String> {
        let mut filled = String::new();
        for part in parts(text) {
            filled.push_str(match part {
                Part::Text(text) => text,
                Part::Placeholder(name) => self.value(name).filter(|value| !value.is_empty())?,
            });
        }
        Some(filled)
    }
}

/// Where the portal's page for an order is. A parameter whose value is not known is left out.
///
/// INVARIANT: https, the portal's own host, and no parameter that neither its provider documents nor the shop wrote.
pub fn returns_link(portal: &ReturnsPortal, facts: &ReturnFacts) -> Result<String, PortalError> {
    let mut url = checked(portal)?;
    let own: Vec<(String, String)> = url.query_pairs().into_owned().collect();
    let has_placeholder =
        own.iter().any(|(_, value)| parts(value).any(|part| matches!(part, Part::Placeholder(_))));
    let provided = if has_placeholder { &[][..] } else { documented(portal.provider) };
    let provided = provided.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    let pairs = own.into_iter().chain(provided);
    let pairs: Vec<(String, String)> =
        pairs.filter_map(|(name, value)| Some((name, facts.filled(&value)?))).collect();
    url.set_query(None);
    if !pairs.is_empty() {
        url.query_pairs_mut().extend_pairs(pairs);
    }
    Ok(url.into())
}

/// What a provider's page is told, as far as that is public: Loop documents it ("Deep link to a customer order"), Narvar's is seen
/// in its customers' shops; of `AfterShip` and `parcelLab` nothing is.
const fn documented(provider: ReturnsProvider) -> &'static [(&'static str, &'static str)] {
    match provider {
        ReturnsProvider::Loop => &[("order", "{order_name}"), ("zip", "{zip}")],
        ReturnsProvider::Narvar => &[("order", "{order_number}"), ("dzip", "{zip}")],
        ReturnsProvider::Aftership | ReturnsProvider::Parcellab | ReturnsProvider::Other => &[],
    }
}

fn checked(portal: &ReturnsPortal) -> Result<Url, PortalError> {
    let url = Url::parse(&portal.url).ok().filter(is_safe).ok_or(PortalError::NotHttps)?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(PortalError::Login);
    }
    let before = portal.url.split('?').next().unwrap_or_default();
    if before.contains('{') || url.fragment().is_some_and(|fragment| fragment.contains('{')) {
        return Err(PortalError::Misplaced);
    }
    for (name, value) in url.query_pairs() {
        let unknown = parts(&value).find_map(|part| match part {
            Part::Placeholder(name) if !PLACEHOLDERS.contains(&name) => Some(name.to_owned()),
            _ => None,
        });
        if let Some(unknown) = unknown {
            return Err(PortalError::Unknown(unknown));
        }
        if name.contains('{') {
            return Err(PortalError::Misplaced);
        }
    }
    Ok(url)
}

/// On this machine nothing is on its way to be read: the local run has a portal of its own.
fn is_safe(url: &Url) -> bool {
    let is_here = matches!(url.host_str(), Some("127.0.0.1" | "localhost"));
    url.has_host() && (url.scheme() == "https" || (url.scheme() == "http" && is_here))
}

enum Part<'t> {
    Text(&'t str),
    Placeholder(&'t str),
}

/// The text cut at its placeholders; a brace without its other half is text.
fn parts(text: &str) -> impl Iterator<Item = Part<'_>> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest.take().filter(|text| !text.is_empty())?;
        let placeholder = text.strip_prefix('{').and_then(|inner| inner.split_once('}'));
        if let Some((name, behind)) = placeholder {
            rest = Some(behind);
            return Some(Part::Placeholder(name));
        }
        let next = text.char_indices().skip(1).find(|(_, c)| *c == '{').map_or(text.len(), |(at, _)| at);
        let (part, behind) = text.split_at(next);
        rest = Some(behind);
        Some(Part::Text(part))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn facts() -> ReturnFacts {
        ReturnFacts {
            email: Some("ada+shop@example.com".to_owned()),
            zip: Some("SW1A 1AA".to_owned()),
            ..ReturnFacts::of(&OrderName::new("#1001"), OrderId(5_001_001), Language::En)
        }
    }

    fn link(provider: ReturnsProvider, url: &str) -> Result<String, PortalError> {
        returns_link(&ReturnsPortal { provider, url: url.to_owned() }, &facts())
    }

    #[test]
    fn each_provider_is_told_what_it_documents() {
        let portal = "https://returns.example.com";
        let told: Vec<String> = ReturnsProvider::ALL.map(|provider| link(provider, portal).unwrap()).to_vec();
        assert_eq!(
            told,
            [
                "https://returns.example.com/?order=%231001&zip=SW1A+1AA",
                "https://returns.example.com/",
                "https://returns.example.com/",
                "https://returns.example.com/?order=1001&dzip=SW1A+1AA",
                "https://returns.example.com/",
            ]
        );
    }

    #[test]
    fn what_a_portal_has_behind_its_question_mark_stays() {
        let told = link(ReturnsProvider::Loop, "https://x.example.com/shop/start?brand=a%26b#top").unwrap();
        assert_eq!(told, "https://x.example.com/shop/start?brand=a%26b&order=%231001&zip=SW1A+1AA#top");
    }

    #[test]
    fn a_shops_own_placeholders_take_the_place_of_the_documented_ones() {
        let told =
            link(ReturnsProvider::Loop, "https://x.example.com/?o={order_number}&e={email}&l={locale}-x");
        assert_eq!(told.unwrap(), "https://x.example.com/?o=1001&e=ada%2Bshop%40example.com&l=en-x");
    }

    #[test]
    fn what_is_not_known_is_not_told() {
        let portal = ReturnsPortal {
            provider: ReturnsProvider::Loop,
            url: "https://x.example.com/?o={order_id}&e={email}&m=a{zip}".to_owned(),
        };
        let facts = ReturnFacts { email: None, zip: Some(String::new()), ..facts() };
        assert_eq!(returns_link(&portal, &facts).unwrap(), "https://x.example.com/?o=5001001");
    }

    #[test]
    fn what_cannot_be_a_portal_is_refused() {
        let refused = |url| link(ReturnsProvider::Other, url).unwrap_err();
        for url in [
            "http://x.example.com",
            "http://127.0.0.1.example.com",
            "returns",
            "javascript:alert(1)",
            "https://",
            "mailto:a@example.com",
        ] {
            assert_eq!(refused(url), PortalError::NotHttps, "{url}");
        }
        assert_eq!(refused("https://me:secret@x.example.com/"), PortalError::Login);
        assert_eq!(refused("https://{order_name}.example.com/?a=b"), PortalError::Misplaced);
        assert_eq!(refused("https://x.example.com/{order_name}?a=b"), PortalError::Misplaced);
        assert_eq!(refused("https://x.example.com/?a=b#{zip}"), PortalError::Misplaced);
        assert_eq!(refused("https://x.example.com/?{zip}=b"), PortalError::Misplaced);
        assert_eq!(refused("https://x.example.com/?a={name}"), PortalError::Unknown("name".to_owned()));
    }

    proptest! {
        /// Whatever an order is called, its link leads to the portal.
        #[test]
        fn nothing_of_an_order_changes_where_the_link_leads(name in "\\PC{0,40}", zip in "\\PC{0,12}") {
            let facts = ReturnFacts { order_name: name, zip: Some(zip), ..facts() };
            let portal = ReturnsPortal {
                provider: ReturnsProvider::Loop,
                url: "https://returns.example.com/go?a={order_name}{zip}&b=1".to_owned(),
            };
            let url = Url::parse(&returns_link(&portal, &facts).unwrap()).unwrap();
            prop_assert_eq!((url.host_str(), url.path(), url.fragment()), (Some("returns.example.com"), "/go", None));
            prop_assert!(url.query_pairs().any(|(name, value)| name == "b" && value == "1"));
        }
    }
}
