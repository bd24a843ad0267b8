//! The pages of signing in.

use desk::SignedIn;
use lambda_http::{Body, Response, http::StatusCode};
use maud::{PreEscaped, html};
use model::{Channel, Conversation};
use page::{Page, mask};

/// What the sign-in page shows.
pub(crate) struct SignInView<'a> {
    /// The conversation that asked.
    pub(crate) conversation: &'a Conversation,
    /// The link's token.
    pub(crate) token: &'a str,
    /// Who is signed in.
    pub(crate) here: Here,
}

/// Who is signed in in the browser that opened a sign-in link.
pub(crate) enum Here {
    /// Nobody: the way to the shop's login.
    Nobody,
    /// Somebody: the way on, with the key that the form has to carry where nobody else vouches for it.
    SignedIn(Option<String>),
}

/// Who asked, and a button: to the shop's login, or on.
pub(crate) fn sign_in(page: &Page<'_>, view: &SignInView<'_>) -> Response<Body> {
    let masked = view.conversation.address.as_ref().map(|to| mask(view.conversation.channel, to.reveal()));
    let masked = masked.unwrap_or_default();
    let asked = match view.conversation.channel {
        Channel::Webchat => "page-sign-in-chat",
        Channel::Sms | Channel::Whatsapp => "page-sign-in-phone",
        Channel::Email => "page-sign-in-mailbox",
    };
    let path = format!("/in/{}", view.token);
    let body = html! {
        div.panel {
            p { (page.say_with(asked, &[("masked", &masked)])) }
            @match &view.here {
                Here::SignedIn(key) => form method="post" action=(page.hub(&path)) {
                    @if let Some(key) = key { input type="hidden" name="key" value=(key); }
                    button.button type="submit" { (page.say("page-continue-button")) }
                },
                Here::Nobody => {
                    p.soft { (page.say("page-sign-in-first")) }
                    a.button href=(page.login(&path)) { (page.say("page-sign-in-button")) }
                },
            }
        }
    };
    page.page(&page.say("page-sign-in-title"), &body, None)
}

/// What happens next. For web chat the browser that logged in takes the conversation over.
pub(crate) fn signed_in(page: &Page<'_>, signed_in: &SignedIn, nonce: &str) -> Response<Body> {
    let title = page.say("page-signed-in-title");
    let sentence = match (signed_in.channel, signed_in.joined) {
        (Channel::Webchat, _) => "page-signed-in-chat",
        (_, false) => "page-signed-in-elsewhere",
        (Channel::Email, true) => "page-signed-in-mailbox",
        (_, true) => "page-signed-in-phone",
    };
    let script = signed_in.token.as_ref().map(|token| take_over(page, &token.reveal()));
    let body = html! {
        div.panel {
            p { (page.say(sentence)) }
            a.button href=(page.hub(&page.path("/orders", &[]))) { (page.say("page-orders-button")) }
        }
        @if let Some(script) = &script { script nonce=(nonce) { (PreEscaped(script)) } }
    };
    page.page(&title, &body, Some(nonce))
}

/// Hands the new token to the widget of this browser, and goes back to the page where the shopper asked, as the
/// widget noted it, or to the shop's front page. Token and name are letters, digits, `_`, `-` and `.`, so that nothing
/// in them can end the script; of the note only a path of this very shop counts.
fn take_over(page: &Page<'_>, token: &str) -> String {
    let back = serde_json::to_string(&page.tenant.storefront).unwrap_or_default().replace('<', "\\u003c");
    format!(
        "const k=\"aftersale.{id}\";sessionStorage.setItem(k,\"{token}\");let p;\
         try{{p=JSON.parse(sessionStorage.getItem(k+\".view\")).page}}catch{{}}\
         location.replace(/^\\/(?![\\/\\\\])/.test(p)?p:{back});",
        id = page.tenant.id
    )
}

pub(crate) fn link_over(page: &Page<'_>) -> Response<Body> {
    page.notice("page-link-over-title", "page-link-over", StatusCode::GONE)
}
