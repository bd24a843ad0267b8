//! Signing in at the Hub's own address with an account at the shop: out to the shop's own sign-in, and back.

use crate::own_address::Own;
use crate::{Fields, nowhere, page, sign_in};
use desk::{AccountError, Returned};
use lambda::{Kept, Refusal};
use lambda_http::{Body, Response};
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

/// Out, with a token that only this browser comes back with.
pub(crate) async fn go(own: &Own<'_>) -> Result<Response<Body>, Refusal> {
    if own.tenancy.tenant.account_client_id.is_none() {
        return Err(nowhere());
    }
    let (desk, token) = (&own.app.desk, own.app.desk.visitor());
    let asked = (&token, &*own.going(), own.page.language);
    Ok(match desk.account_page(own.tenancy, &own.app.accounts, asked).await {
        Ok(shops) => {
            let mut response = own.page.see_other(&shops);
            Kept::Account.keep(response.headers_mut(), &own.tenancy.tenant.id, &token);
            response
        }
        Err(error) => later(own, &error),
    })
}

/// And back: on to where the browser was going.
pub(crate) async fn back(own: &Own<'_>) -> Result<Response<Body>, Refusal> {
    if own.tenancy.tenant.account_client_id.is_none() {
        return Err(nowhere());
    }
    let (token, field) = (own.token(Kept::Account), |name| own.fields.get(name).unwrap_or_default());
    let returned = token.as_ref().and_then(|token| Returned::of(token, (field("state"), field("code"))));
    // A page that was loaded again, say: who is signed in sees the orders, and everybody else the way in.
    let Some(returned) = returned else { return Ok(own.page.see_other(&own.orders())) };
    let going = Fields::read(returned.going());
    let page = page(own.page.tenant, own.page.now, &going).at(&own.page.hub(""));
    let own = Own { page: &page, fields: &going, ..*own };
    Ok(match own.app.desk.redeem_account(own.tenancy, &own.app.accounts, &returned).await {
        Ok(session) => sign_in::signed_in(&own, &session).await,
        Err(AccountError::NotOurs) => way_in(&own, Some("hub-account-failed")),
        Err(error) => later(&own, &error),
    })
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
