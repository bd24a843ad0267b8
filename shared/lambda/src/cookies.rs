//! The cookies of the Hub at its own address. Behind Shopify's proxy, which takes them away, there are none.

use cookie::{Cookie, SameSite, time::Duration};
use desk::VisitorToken;
use lambda_http::http::{HeaderMap, HeaderValue, header};
use model::TenantId;

/// What a cookie is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// Who is signed in.
    Session,
    /// Who waits for a code, or is about to ask for one.
    Visitor,
    /// Who was sent to the shop's own sign-in and is to come back from there.
    Account,
}

impl Kept {
    /// INVARIANT: `__Host-`: over https alone, for this host alone, and no other may have set it (RFC 6265bis 4.1.3). Each shop has
    /// its own.
    fn name(self, tenant: &TenantId) -> String {
        match self {
            Self::Session => format!("__Host-hub-{tenant}"),
            Self::Visitor => format!("__Host-code-{tenant}"),
            Self::Account => format!("__Host-account-{tenant}"),
        }
    }

    const fn lasts(self) -> Duration {
        match self {
            Self::Session | Self::Visitor => Duration::hours(12),
            // Shopify's own sign-in waits for a code from a mailbox.
            Self::Account => Duration::hours(1),
        }
    }

    /// The token that a browser sent.
    #[must_use]
    pub fn read(self, headers: &HeaderMap, tenant: &TenantId) -> Option<VisitorToken> {
        let name = self.name(tenant);
        // Cookies of the whole domain come along, and what scripts wrote into them need not be ASCII.
        let sent = headers
            .get_all(header::COOKIE)
            .into_iter()
            .map(|value| String::from_utf8_lossy(value.as_bytes()));
        let mut cookies = sent.flat_map(|sent| Cookie::split_parse(sent.into_owned())).flatten();
        cookies.find(|cookie| cookie.name() == name).and_then(|cookie| VisitorToken::parse(cookie.value()))
    }

    /// Tells the browser to keep `token`.
    pub fn keep(self, headers: &mut HeaderMap, tenant: &TenantId, token: &VisitorToken) {
        self.set(headers, tenant, (token.reveal(), self.lasts()));
    }

    /// Tells the browser to forget it.
    pub fn forget(self, headers: &mut HeaderMap, tenant: &TenantId) {
        self.set(headers, tenant, ("", Duration::ZERO));
    }

    /// Links of mails and chats lead here and bring the cookie (`Lax`), forms of other pages do not.
    fn set(self, headers: &mut HeaderMap, tenant: &TenantId, (value, lasts): (&str, Duration)) {
        let cookie = Cookie::build((self.name(tenant), value.to_owned()))
            .path("/")
            .secure(true)
            .http_only(true)
            .same_site(SameSite::Lax)
            .max_age(lasts)
            .build();
        if let Ok(value) = HeaderValue::from_str(&cookie.to_string()) {
            headers.append(header::SET_COOKIE, value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tenant(name: &str) -> TenantId {
        TenantId::parse(name).unwrap()
    }

    fn sent(text: &str) -> HeaderMap {
        HeaderMap::from_iter([(header::COOKIE, HeaderValue::from_bytes(text.as_bytes()).unwrap())])
    }

    #[test]
    fn a_cookie_is_for_this_host_over_https_and_not_for_scripts() {
        let (mut headers, token) = (HeaderMap::new(), VisitorToken::parse("0123456789abcdefghijkl").unwrap());
        Kept::Session.keep(&mut headers, &tenant("demo"), &token);
        Kept::Visitor.forget(&mut headers, &tenant("demo"));
        let set: Vec<_> = headers.get_all(header::SET_COOKIE).iter().map(|v| v.to_str().unwrap()).collect();
        assert_eq!(
            set,
            [
                "__Host-hub-demo=0123456789abcdefghijkl; HttpOnly; SameSite=Lax; Secure; Path=/; Max-Age=43200",
                "__Host-code-demo=; HttpOnly; SameSite=Lax; Secure; Path=/; Max-Age=0",
            ]
        );
    }

    #[test]
    fn a_shops_cookie_is_read_among_others_and_another_shops_is_not() {
        let headers = sent("city=Malmö; a=b; __Host-hub-demo=0123456789abcdefghijkl; __Host-code-demo=no");
        let token = Kept::Session.read(&headers, &tenant("demo"));
        assert_eq!(token.unwrap().reveal(), "0123456789abcdefghijkl");
        assert_eq!(Kept::Session.read(&headers, &tenant("demo-2")), None);
        assert_eq!(Kept::Visitor.read(&headers, &tenant("demo")), None, "what cannot be ours is nothing");
    }
}
