//! The pages of one shop at one moment: their frame and look, and what every one of them may have to say. Every sentence comes
//! from the message files.

mod accent;
mod mask;
mod style;

pub use mask::mask;

use accent::accent;
use jiff::Timestamp;
use lambda_http::{
    Body, Response,
    http::{HeaderValue, StatusCode, header},
};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use model::{Language, Tenant};
use skill::{Speaker, neutral_phrase, phrase};
use style::CSS;

/// The pages of one shop at one moment.
pub struct Page<'a> {
    /// The shop.
    pub tenant: &'a Tenant,
    /// When.
    pub now: Timestamp,
    /// What the pages are written in.
    pub language: Language,
    /// Where they are: below the storefront, or at the Hub's own address.
    base: String,
    /// What their links take along: a name and a value each.
    kept: Vec<(&'static str, String)>,
    /// Whether their look is left out: it stands where they are shown.
    is_bare: bool,
    /// The key of the form that signs out, where that can be done on these pages.
    sign_out: Option<String>,
}

impl<'a> Page<'a> {
    /// The pages of `tenant` on its storefront at `now`, in the shop's language.
    #[must_use]
    pub fn of(tenant: &'a Tenant, now: Timestamp) -> Self {
        let (language, base) = (tenant.language, tenant.proxy());
        Self { tenant, now, language, base, kept: Vec::new(), is_bare: false, sign_out: None }
    }

    /// The same pages at the Hub's own address.
    #[must_use]
    pub fn at(self, address: &str) -> Self {
        Self { base: address.to_owned(), ..self }
    }

    /// The same pages without their look, as they stand within a page of the storefront: whichever of its domains that is, their
    /// links stay there.
    #[must_use]
    pub fn bare(self) -> Self {
        Self { is_bare: true, base: self.tenant.proxy_path.clone(), ..self }
    }

    /// Their look: the style sheet with the shop's own colour.
    #[must_use]
    pub fn look(&self) -> String {
        format!("{CSS}{}", self.tenant.look.color.map(accent).unwrap_or_default())
    }

    /// The same pages for somebody who can sign out on them: `key` proves that the form is ours.
    #[must_use]
    pub fn signed_in(self, key: String) -> Self {
        Self { sign_out: Some(key), ..self }
    }

    /// The same pages in `language`, which their links take along where it is not the shop's.
    #[must_use]
    pub fn in_language(self, language: Language) -> Self {
        if language == self.tenant.language {
            return self;
        }
        Self { language, ..self }.keeping("lang", language.code())
    }

    /// The same pages, whose links take `name` along.
    #[must_use]
    pub fn keeping(mut self, name: &'static str, value: &str) -> Self {
        self.kept.push((name, value.to_owned()));
        self
    }

    /// The shop in the language of the pages.
    #[must_use]
    pub const fn speaker(&self) -> Speaker<'a> {
        (self.tenant, self.language)
    }

    /// The sentence `id`, which may name the shop.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        phrase(self.speaker(), id, &[("shop", &self.tenant.name)])
    }

    /// The sentence `id` with its values.
    #[must_use]
    pub fn say_with(&self, id: &str, values: &[(&str, &str)]) -> String {
        phrase(self.speaker(), id, values)
    }

    /// A path of ours with its query and what is taken along.
    #[must_use]
    pub fn path(&self, path: &str, query: &[(&str, &str)]) -> String {
        let kept = self.kept.iter().map(|(name, value)| (*name, value.as_str()));
        let mut text = form_urlencoded::Serializer::new(String::new());
        let query = text.extend_pairs(query.iter().copied().chain(kept)).finish();
        if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
    }

    /// An address of ours, where these pages are.
    #[must_use]
    pub fn hub(&self, rest: &str) -> String {
        format!("{}{rest}", self.base)
    }

    /// The storefront's own login, which comes back to `path` of ours.
    #[must_use]
    pub fn login(&self, path: &str) -> String {
        let back: String =
            form_urlencoded::byte_serialize(format!("{}{path}", self.tenant.proxy_path).as_bytes()).collect();
        format!("{}/account/login?return_url={back}", self.tenant.storefront)
    }

    /// Try again in a moment: something that we depend on does not answer.
    #[must_use]
    pub fn try_again(&self) -> Response<Body> {
        self.notice("page-try-again-title", "page-try-again", StatusCode::SERVICE_UNAVAILABLE)
    }

    /// One sentence, and the way back to the shop.
    #[must_use]
    pub fn notice(&self, title: &str, sentence: &str, status: StatusCode) -> Response<Body> {
        let body = html! {
            div.panel {
                p { (self.say(sentence)) }
                a.button href=(self.tenant.storefront) { (self.say("page-shop-button")) }
            }
        };
        let mut response = self.page(&self.say(title), &body, None);
        *response.status_mut() = status;
        response
    }

    /// A page with this title and content; `nonce` is that of its one script, if it has one.
    #[must_use]
    pub fn page(&self, title: &str, body: &Markup, nonce: Option<&str>) -> Response<Body> {
        let script = nonce.map_or_else(|| "'none'".to_owned(), |nonce| format!("'nonce-{nonce}'"));
        self.framed(title, body, &format!("script-src {script}"))
    }

    /// The same with a script that asks for pages of the same origin.
    #[must_use]
    pub fn page_that_asks(&self, title: &str, body: &Markup, nonce: &str) -> Response<Body> {
        self.framed(title, body, &format!("script-src 'nonce-{nonce}'; connect-src 'self'"))
    }

    /// On to another page; for whom that does not happen by itself, a page with the way there.
    #[must_use]
    pub fn go_to(&self, url: &str) -> Response<Body> {
        let Ok(location) = HeaderValue::from_str(url) else { return self.try_again() };
        let body = html! { div.panel { a.button href=(url) { (self.say("page-continue-button")) } } };
        let mut response = self.page(&self.tenant.name, &body, None);
        *response.status_mut() = StatusCode::FOUND;
        response.headers_mut().insert(header::LOCATION, location);
        response
    }

    /// Scheme and host of these pages, and what may be sent to.
    fn origin(&self) -> &str {
        if self.is_bare {
            return "'self'";
        }
        let host = self.base.find("://").map_or(0, |scheme| scheme + 3);
        let end =
            self.base.get(host..).and_then(|rest| rest.find('/')).map_or(self.base.len(), |end| host + end);
        self.base.get(..end).unwrap_or(&self.base)
    }

    /// On to another page, which is asked for anew: after a form, or where nothing is shown before.
    #[must_use]
    pub fn see_other(&self, url: &str) -> Response<Body> {
        let mut response = self.go_to(url);
        if response.headers().contains_key(header::LOCATION) {
            *response.status_mut() = StatusCode::SEE_OTHER;
        }
        response
    }

    fn framed(&self, title: &str, body: &Markup, script: &str) -> Response<Body> {
        let Tenant { storefront, name, look, .. } = self.tenant;
        let body = html! {
            div.shop {
                a href=(storefront) {
                    @if let Some(logo) = &look.logo { img src=(logo) alt=(name); } @else { (name) }
                }
                @if let Some(key) = &self.sign_out {
                    form method="post" action=(self.hub(&self.path("/sign-out", &[]))) {
                        input type="hidden" name="key" value=(key);
                        button.link type="submit" { (self.say("hub-sign-out-button")) }
                    }
                }
            }
            h1 { (title) }
            (body)
        };
        let policy = format!("img-src https: {storefront}; form-action {}; {script}", self.origin());
        let style = (!self.is_bare).then(|| self.look());
        document(self.language, &format!("{title} · {name}"), (&body, style.as_deref()), &policy)
    }
}

/// A page of no shop: where a link of a message leads once it is forgotten, nobody knows any more whose it was.
#[must_use]
pub fn no_such_link() -> Response<Body> {
    let say = |id| neutral_phrase(Language::default(), id, &[]);
    let title = say("page-link-over-title");
    let body = html! { h1 { (title) } div.panel { p { (say("page-no-such-link")) } } };
    let policy = "form-action 'none'; script-src 'none'";
    let mut response = document(Language::default(), &title, (&body, Some(CSS)), policy);
    *response.status_mut() = StatusCode::GONE;
    response
}

/// A page that no other may frame, no cache keeps and no search engine lists. `style`: its look, where it has one of its own.
/// `policy`: what it may load and do.
fn document(
    language: Language,
    title: &str,
    (body, style): (&Markup, Option<&str>),
    policy: &str,
) -> Response<Body> {
    let html = html! {
        (DOCTYPE)
        html lang=(language.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="robots" content="noindex";
                title { (title) }
                @if let Some(style) = style { style { (PreEscaped(style)) } }
            }
            body { main { (body) } }
        }
    };
    let policy = format!(
        "default-src 'none'; style-src 'unsafe-inline'; {policy}; frame-ancestors 'none'; base-uri 'none'"
    );
    let mut response = Response::new(Body::Text(html.into_string()));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}
