//! The pages. Every sentence comes from the message files.

use crate::style::CSS;
use desk::SignedIn;
use jiff::{Timestamp, tz::TimeZone};
use lambda_http::{
    Body, Response,
    http::{HeaderValue, StatusCode, header},
};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use model::{
    Channel, Conversation, Language, Listing, Order, OrderFulfillment, OrderSummary, Policy, Request,
    RequestKind, Tenant,
};
use skill::{Head, LineState, assess, neutral_phrase, phrase};

/// The pages of one shop at one moment.
pub(crate) struct Page<'a> {
    tenant: &'a Tenant,
    now: Timestamp,
}

/// What the sign-in page shows.
pub(crate) struct SignInView<'a> {
    /// The conversation that asked.
    pub(crate) conversation: &'a Conversation,
    /// The link's token.
    pub(crate) token: &'a str,
    /// Whether the shop's login names somebody already.
    pub(crate) logged_in: bool,
}

impl<'a> Page<'a> {
    pub(crate) const fn of(tenant: &'a Tenant, now: Timestamp) -> Self {
        Self { tenant, now }
    }

    fn say(&self, id: &str) -> String {
        phrase(self.tenant, id, &[("shop", &self.tenant.name)])
    }

    fn hub(&self, rest: &str) -> String {
        format!("{}{}{rest}", self.tenant.storefront, self.tenant.proxy_path)
    }

    /// The storefront's own login, which comes back to `path` of ours.
    fn login(&self, path: &str) -> String {
        let back: String =
            form_urlencoded::byte_serialize(format!("{}{path}", self.tenant.proxy_path).as_bytes()).collect();
        format!("{}/account/login?return_url={back}", self.tenant.storefront)
    }

    /// Who asked, and a button: to the shop's login, or on.
    pub(crate) fn sign_in(&self, view: &SignInView<'_>) -> Response<Body> {
        let masked =
            view.conversation.address.as_ref().map(|to| mask(view.conversation.channel, to.reveal()));
        let masked = masked.unwrap_or_default();
        let asked = match view.conversation.channel {
            Channel::Webchat => "page-sign-in-chat",
            Channel::Sms | Channel::Whatsapp => "page-sign-in-phone",
            Channel::Email => "page-sign-in-mailbox",
        };
        let path = format!("/in/{}", view.token);
        let body = html! {
            div.panel {
                p { (phrase(self.tenant, asked, &[("masked", &masked)])) }
                @if view.logged_in {
                    form method="post" action=(self.hub(&path)) {
                        button.button type="submit" { (self.say("page-continue-button")) }
                    }
                } @else {
                    p.soft { (self.say("page-sign-in-first")) }
                    a.button href=(self.login(&path)) { (self.say("page-sign-in-button")) }
                }
            }
        };
        self.page(&self.say("page-sign-in-title"), &body, None)
    }

    /// What happens next. For web chat the browser that logged in takes the conversation over.
    pub(crate) fn signed_in(&self, signed_in: &SignedIn, nonce: &str) -> Response<Body> {
        let title = self.say("page-signed-in-title");
        let sentence = match (signed_in.channel, signed_in.joined) {
            (Channel::Webchat, _) => "page-signed-in-chat",
            (_, false) => "page-signed-in-elsewhere",
            (Channel::Email, true) => "page-signed-in-mailbox",
            (_, true) => "page-signed-in-phone",
        };
        let script = signed_in.token.as_ref().map(|token| self.take_over(&token.reveal()));
        let body = html! {
            div.panel {
                p { (self.say(sentence)) }
                a.button href=(self.hub("/orders")) { (self.say("page-orders-button")) }
            }
            @if let Some(script) = &script { script nonce=(nonce) { (PreEscaped(script)) } }
        };
        self.page(&title, &body, Some(nonce))
    }

    /// Hands the new token to the widget of this browser, and goes back to the page where the shopper asked, as the
    /// widget noted it, or to the shop's front page. Token and name are letters, digits, `_`, `-` and `.`, so that nothing
    /// in them can end the script; of the note only a path of this very shop counts.
    fn take_over(&self, token: &str) -> String {
        let back = serde_json::to_string(&self.tenant.storefront).unwrap_or_default().replace('<', "\\u003c");
        format!(
            "const k=\"aftersale.{id}\";sessionStorage.setItem(k,\"{token}\");let p;\
             try{{p=JSON.parse(sessionStorage.getItem(k+\".view\")).page}}catch{{}}\
             location.replace(/^\\/(?![\\/\\\\])/.test(p)?p:{back});",
            id = self.tenant.id
        )
    }

    pub(crate) fn link_over(&self) -> Response<Body> {
        self.notice("page-link-over-title", "page-link-over", StatusCode::GONE)
    }

    pub(crate) fn try_again(&self) -> Response<Body> {
        self.notice("page-try-again-title", "page-try-again", StatusCode::SERVICE_UNAVAILABLE)
    }

    pub(crate) fn not_found(&self) -> Response<Body> {
        self.notice("page-orders-title", "page-order-not-found", StatusCode::NOT_FOUND)
    }

    fn notice(&self, title: &str, sentence: &str, status: StatusCode) -> Response<Body> {
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

    /// Order data only for the verified owner: everybody else signs in first.
    pub(crate) fn log_in_first(&self, wanted: Option<&str>) -> Response<Body> {
        let path = match wanted {
            Some(order) => {
                format!(
                    "/orders?{}",
                    form_urlencoded::Serializer::new(String::new()).append_pair("order", order).finish()
                )
            }
            None => "/orders".to_owned(),
        };
        let body = html! {
            div.panel {
                p { (self.say("page-sign-in-first")) }
                a.button href=(self.login(&path)) { (self.say("page-sign-in-button")) }
            }
        };
        self.page(&self.say("page-sign-in-title"), &body, None)
    }

    pub(crate) fn orders(&self, list: &Listing<OrderSummary>) -> Response<Body> {
        let body = html! {
            div.panel {
                @if list.items.is_empty() { p { (self.say("page-orders-none")) } }
                ul {
                    @for order in &list.items {
                        li {
                            div {
                                strong { a href=(self.order_url(order)) { (order.name.as_str()) } }
                                span.soft { (self.placed(order.placed_at)) }
                            }
                            span.state { (self.say(summary_state(order))) }
                        }
                    }
                }
            }
        };
        self.page(&self.say("page-orders-title"), &body, None)
    }

    /// One order as it is: read only.
    pub(crate) fn order(&self, order: &Order) -> Response<Body> {
        let request = Request { kind: RequestKind::Status, changes: vec![], orders: vec![], last: false };
        let seen = assess(order, (&Policy::default(), &TimeZone::UTC), &request, self.now);
        let tracking = order.fulfillments.items.iter().flat_map(|parcel| &parcel.tracking);
        let body = html! {
            div.panel {
                p.facts { span.state { (self.say(state(seen.head))) } " " span.soft { (self.placed(order.placed_at)) } }
                ul { @for line in &seen.lines { (self.line(line)) } }
            }
            @for parcel in tracking {
                @if let Some(url) = &parcel.url {
                    p { a href=(url) rel="noopener" { (self.say("action-track")) }
                        @if let Some(company) = &parcel.company { " · " (company) } }
                }
            }
            p.soft { (self.say("page-order-ask")) }
            a.button.quiet href=(self.hub("/orders")) { (self.say("page-orders-button")) }
        };
        let title = phrase(self.tenant, "page-order-title", &[("order", order.name.as_str())]);
        self.page(&title, &body, None)
    }

    fn line(&self, state: &LineState<'_>) -> Markup {
        let counts = [
            ("page-line-quantity", state.line.current),
            ("page-line-shipped", state.shipped - state.delivered.min(state.shipped)),
            ("page-line-delivered", state.delivered),
            ("page-line-waiting", state.line.unfulfilled.min(state.line.current)),
        ];
        let say = |id: &str, count: u32| phrase(self.tenant, id, &[("count", &count.to_string())]);
        let words: Vec<String> =
            counts.into_iter().filter(|(_, count)| *count > 0).map(|(id, count)| say(id, count)).collect();
        html! {
            li {
                @if let Some(image) = &state.line.image { img src=(image) alt="" loading="lazy"; }
                div {
                    strong { (state.line.title) @if let Some(variant) = &state.line.variant { " (" (variant) ")" } }
                    span.soft { (words.join(" · ")) }
                }
            }
        }
    }

    fn order_url(&self, order: &OrderSummary) -> String {
        let query =
            form_urlencoded::Serializer::new(String::new()).append_pair("order", order.name.slug()).finish();
        self.hub(&format!("/orders?{query}"))
    }

    fn placed(&self, at: Timestamp) -> String {
        phrase(self.tenant, "page-order-placed", &[("date", &skill::date(self.tenant, at, self.now))])
    }

    fn page(&self, title: &str, body: &Markup, nonce: Option<&str>) -> Response<Body> {
        let Tenant { storefront, name, language, .. } = self.tenant;
        let body = html! { p.shop { a href=(storefront) { (name) } } h1 { (title) } (body) };
        let script = nonce.map_or_else(|| "'none'".to_owned(), |nonce| format!("'nonce-{nonce}'"));
        let policy = format!("img-src 'self' https:; form-action {storefront}; script-src {script}");
        document(*language, &format!("{title} · {name}"), &body, &policy)
    }
}

/// Where a link of a message leads once it is forgotten: nobody knows any more whose it was.
pub(crate) fn no_such_link() -> Response<Body> {
    let say = |id| neutral_phrase(Language::default(), id, &[]);
    let title = say("page-link-over-title");
    let body = html! { h1 { (title) } div.panel { p { (say("page-no-such-link")) } } };
    let mut response = document(Language::default(), &title, &body, "form-action 'none'; script-src 'none'");
    *response.status_mut() = StatusCode::GONE;
    response
}

/// A page that no other may frame, no cache keeps and no search engine lists. `policy`: what it may load and do.
fn document(language: Language, title: &str, body: &Markup, policy: &str) -> Response<Body> {
    let html = html! {
        (DOCTYPE)
        html lang=(language.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="robots" content="noindex";
                title { (title) }
                style { (PreEscaped(CSS)) }
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

/// Enough to recognise one's own, too little to learn somebody else's: `+1 … 23`, `a…@example.com`.
fn mask(channel: Channel, address: &str) -> String {
    if channel == Channel::Email {
        let (name, domain) = address.split_once('@').unwrap_or((address, ""));
        let first: String = name.chars().take(1).collect();
        return format!("{first}…@{domain}");
    }
    let count = address.chars().count();
    let head: String = address.chars().take(2).collect();
    let tail: String = address.chars().skip(count.saturating_sub(2)).collect();
    format!("{head} … {tail}")
}

const fn state(head: Head) -> &'static str {
    match head {
        Head::Cancelled(_) => "page-state-cancelled",
        Head::Refunded => "page-state-refunded",
        Head::Unknown => "page-state-unknown",
        Head::Delivered => "page-state-delivered",
        Head::InTransit => "page-state-in-transit",
        Head::PartlyShipped => "page-state-partly-shipped",
        Head::OnHold => "page-state-on-hold",
        Head::Scheduled(_) => "page-state-scheduled",
        Head::InProgress => "page-state-in-progress",
        Head::Refused | Head::Editable => "page-state-not-shipped",
    }
}

const fn summary_state(order: &OrderSummary) -> &'static str {
    if order.cancelled_at.is_some() {
        return "page-state-cancelled";
    }
    match order.fulfillment {
        OrderFulfillment::Unfulfilled | OrderFulfillment::RequestDeclined => "page-state-not-shipped",
        OrderFulfillment::Partial => "page-state-partly-shipped",
        // The light list does not tell a delivered order from one on its way.
        OrderFulfillment::Fulfilled => "page-state-shipped",
        OrderFulfillment::InProgress => "page-state-in-progress",
        OrderFulfillment::OnHold => "page-state-on-hold",
        OrderFulfillment::Scheduled => "page-state-scheduled",
        OrderFulfillment::Restocked | OrderFulfillment::NotRequired | OrderFulfillment::Unknown => {
            "page-state-unknown"
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_recognised_but_not_given_away() {
        assert_eq!(mask(Channel::Sms, "+14155550123"), "+1 … 23");
        assert_eq!(mask(Channel::Email, "ada@example.com"), "a…@example.com");
    }
}
