//! Signing in at the Hub's own address with an account at the shop: out to the shop's own sign-in, and back.

use crate::own_address::Own;
use crate::{Fields, page, sign_in};
use desk::{AccountError, Returned, going_of};
use lambda::Kept;
use lambda_http::{Body, Response, http::StatusCode};
use maud::html;
use shop::ShopError;

/// Leads to the shop's own sign-in. `remark`: what stands above.
pub(crate) fn way_in(own: &Own<'_>, remark: Option<&str>) -> Response<Body> {
    let page = own.page;
    let intro = page.say_with("hub-account-intro", &[("shop", &page.tenant.name)]);
    let body = html! {
        @if let Some(remark) = remark { p role="alert" { (page.say(remark)) } }
        div.panel {
            p { (intro) }
            div.actions { a.button href=(own.place("/account", &[])) { (page.say("page-sign-in-button")) } }
        }
    };
    page.page(&page.say("page-sign-in-title"), &body, None)
}

/// What remains to be said after signing out: the shop's own sign-in may know the shopper still.
pub(crate) fn left(own: &Own<'_>) -> Response<Body> {
    let page = own.page;
    let body = html! {
        p role="status" { (page.say_with("hub-account-left", &[("shop", &page.tenant.name)])) }
        div.actions {
            a.button href=(own.way_in(&[])) { (page.say("page-sign-in-button")) }
            a.button.quiet href={ (page.tenant.storefront) "/account/logout" } { (page.say("hub-account-leave-link")) }
        }
    };
    page.page(&page.say("page-sign-in-title"), &body, None)
}

/// Out, with a token that only this browser comes back with.
pub(crate) async fn go(own: &Own<'_>) -> Response<Body> {
    let (desk, token) = (&own.app.desk, own.app.desk.visitor());
    let asked = (&token, &*own.going(), own.page.language);
    match desk.account_page(own.tenancy, &own.app.accounts, asked).await {
        Ok(shops) => {
            let mut response = own.page.see_other(&shops);
            Kept::Account.keep(response.headers_mut(), &own.tenancy.tenant.id, &token);
            response
        }
        Err(error) => later(own, &error),
    }
}

/// And back: on to where the browser was going.
pub(crate) async fn back(own: &Own<'_>) -> Response<Body> {
    let field = |name| own.fields.get(name).unwrap_or_default();
    let (state, token) = (field("state"), own.token(Kept::Account));
    let going = Fields::read(&going_of(state).unwrap_or_default());
    let page = page(own.page.tenant, own.page.now, &going).at(&own.page.hub(""));
    let on = Own { page: &page, fields: &going, ..*own };
    let returned = token.as_ref().and_then(|token| Returned::of(token, (state, field("code"))));
    // Another tab went out since, or a page was loaded again: who is signed in goes on, and everybody else sees the way in.
    let Some(returned) = returned else { return page.see_other(&on.orders()) };
    note(own);
    match own.app.desk.redeem_account(own.tenancy, &own.app.accounts, (&returned, &own.from())).await {
        Ok(session) => sign_in::signed_in(&on, &session).await,
        Err(AccountError::NotOurs) if on.is_signed_in().await => page.see_other(&on.orders()),
        Err(AccountError::NotOurs) => way_in(&on, Some("hub-account-failed")),
        Err(AccountError::TooMany) => {
            page.notice("page-try-again-title", "page-try-again", StatusCode::TOO_MANY_REQUESTS)
        }
        Err(error) => later(&on, &error),
    }
}

/// What the shop's sign-in may say instead of a code (RFC 6749, 4.1.2.1) that is about us and not about the shopper. Anybody can
/// send it, so that it rings nobody.
const ABOUT_US: [&str; 6] = [
    "invalid_request",
    "unauthorized_client",
    "unsupported_response_type",
    "invalid_scope",
    "server_error",
    "temporarily_unavailable",
];

fn note(own: &Own<'_>) {
    let said = own.fields.get("error").unwrap_or_default();
    if let Some(error) = ABOUT_US.into_iter().find(|known| *known == said) {
        tracing::warn!(tenant.id = %own.tenancy.tenant.id, sign_in.error = error, "the shop's sign-in sent somebody back");
    }
}

/// The shop's sign-in does not answer. Where it never will, nobody can sign in until somebody looks.
fn later(own: &Own<'_>, error: &AccountError) -> Response<Body> {
    let tenant = &own.tenancy.tenant.id;
    if matches!(error, AccountError::Shop(ShopError::Refused { .. } | ShopError::Nonsense)) {
        tracing::error!(tenant.id = %tenant, sign_in.error = %error, "Nobody can sign in with an account");
    } else {
        tracing::warn!(tenant.id = %tenant, sign_in.error = %error, "sign-in failed");
    }
    own.page.try_again()
}
