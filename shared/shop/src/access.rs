//! Which shop, and by what right.

use crate::ShopError;
use model::Redacted;
use reqwest::Url;

/// Which shop to ask, and the right to ask it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Access {
    /// Shopify's own name of the shop, `northwind.myshopify.com`.
    pub shop: String,
    /// The app's credentials there.
    pub credentials: Credentials,
    /// Where the shop's endpoint is instead of `https://{shop}`: the demo shop of the local run and of tests.
    pub base_url: Option<String>,
}

/// How the app proves itself.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Credentials {
    /// An app of the Dev Dashboard: it fetches a token that is valid for 24 hours.
    Client {
        /// The client id.
        id: String,
        /// The client secret, newest first; two during rotation.
        secrets: Vec<Redacted<String>>,
    },
    /// The permanent token (`shpat_...`) of a custom app made before 2026.
    Token(Redacted<String>),
}

impl Access {
    /// The address of `path` (with its leading `/`) at this shop.
    ///
    /// INVARIANT: secrets go to Shopify's own domain or to the address the operator set, never to a name that merely
    /// contains Shopify's.
    pub(crate) fn url(&self, path: &str) -> Result<Url, ShopError> {
        let base = match &self.base_url {
            Some(base) => base.trim_end_matches('/').to_owned(),
            None if is_shop(&self.shop) => format!("https://{}", self.shop),
            None => return Err(ShopError::Refused { scope: None }),
        };
        Url::parse(&format!("{base}{path}")).map_err(|_| ShopError::Refused { scope: None })
    }
}

/// Whether `name` is one that Shopify gives, `northwind.myshopify.com`: nothing before or behind it.
#[must_use]
pub fn is_shop(name: &str) -> bool {
    let label = name.strip_suffix(".myshopify.com").unwrap_or("");
    !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn access(shop: &str, base_url: Option<&str>) -> Access {
        let credentials = Credentials::Token(Redacted::new("shpat_demo".to_owned()));
        Access { shop: shop.to_owned(), credentials, base_url: base_url.map(str::to_owned) }
    }

    #[test]
    fn a_shop_is_asked_at_its_own_domain() {
        let url = access("northwind.myshopify.com", None).url("/admin").unwrap();
        assert_eq!(url.as_str(), "https://northwind.myshopify.com/admin");
    }

    #[test]
    fn a_name_that_is_not_shopifys_gets_no_secret() {
        for name in [
            "",
            ".myshopify.com",
            "evil.example.com",
            "evil.example.com/x.myshopify.com",
            "a@b.myshopify.com",
        ] {
            let refused = access(name, None).url("/admin");
            assert_eq!(refused, Err(ShopError::Refused { scope: None }), "{name}");
        }
    }

    #[test]
    fn the_operator_may_name_another_address() {
        let url = access("northwind.myshopify.com", Some("http://127.0.0.1:3000/")).url("/admin").unwrap();
        assert_eq!(url.as_str(), "http://127.0.0.1:3000/admin");
    }

    #[test]
    fn an_access_never_prints_its_secrets() {
        assert!(!format!("{:?}", access("a", None)).contains("shpat_demo"));
    }
}
