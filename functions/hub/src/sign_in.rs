//! Signing in at the Hub's own address: an address, a code that is mailed there, and the code typed in; or, where the shop has accounts
//! for that, [its own sign-in](crate::account).

use crate::own_address::Own;
use crate::{Fields, account, nowhere};
use desk::{CodeError, Redeemed, VisitorToken};
use lambda::{Kept, Refusal};
use lambda_http::{Body, Response};
use maud::{Markup, html};
use model::Channel;
use page::mask;

/// What the address of the sign-in page says where another code is wanted.
const ANEW: (&str, &str) = ("anew", "1");

/// What it says where somebody has just signed out.
pub(crate) const LEFT: (&str, &str) = ("left", "1");

/// Shows the way in, or takes the next step on it.
pub(crate) async fn answer(own: &Own<'_>) -> Result<Response<Body>, Refusal> {
    match own.request.method().as_str() {
        "GET" if own.fields.get(LEFT.0).is_some() && !own.tenancy.tenant.mails_codes() => {
            Ok(account::left(own))
        }
        "GET" => Ok(way_in(own, None).await),
        // A page from before the shop had accounts for this.
        "POST" if !own.tenancy.tenant.mails_codes() => Ok(own.page.see_other(&own.way_in(&[]))),
        "POST" => sent(own, &crate::form(own.request)?).await,
        _ => Err(nowhere()),
    }
}

/// Where a code is on its way for this browser it can be typed in, also after a look into the mailbox has emptied the page.
pub(crate) async fn way_in(own: &Own<'_>, remark: Option<&str>) -> Response<Body> {
    if !own.tenancy.tenant.mails_codes() {
        return account::way_in(own, remark);
    }
    let visitor = own.token(Kept::Visitor).filter(|_| own.fields.get(ANEW.0).is_none());
    let Some(visitor) = visitor else { return ask(own, remark, "") };
    match own.app.desk.awaited_code(own.tenancy, &visitor).await {
        Ok(Some(mailbox)) => enter(own, &visitor, (mailbox.reveal(), None)),
        Ok(None) | Err(_) => ask(own, remark, ""),
    }
}

async fn sent(own: &Own<'_>, form: &Fields) -> Result<Response<Body>, Refusal> {
    let key = form.get("key").unwrap_or_default();
    // INVARIANT: a form counts only from the browser that was shown it: no other page can have codes mailed in a shopper's name, or
    // sign a shopper in as somebody else.
    let visitor = own.token(Kept::Visitor).filter(|token| own.tenancy.is_visitor_key(key, token));
    match (visitor, form.get("code"), form.get("email")) {
        (Some(visitor), Some(code), _) => Ok(redeem(own, &visitor, code).await),
        (Some(_), None, Some(mailbox)) => Ok(mail(own, mailbox).await),
        // A page from before another code was asked for: the field for the newest one.
        (None, Some(_), _) => Ok(own.page.see_other(&own.way_in(&[]))),
        (None, None, Some(mailbox)) => {
            let has_cookies = own.token(Kept::Visitor).is_some();
            let remark = if has_cookies { "hub-code-ended" } else { "hub-code-cookies" };
            Ok(ask(own, Some(remark), mailbox))
        }
        (_, None, None) => Err(Refusal::bad_request("a form with neither address nor code")),
    }
}

/// Asks for a code, and leads on to where it is typed.
async fn mail(own: &Own<'_>, mailbox: &str) -> Response<Body> {
    let asked = own.app.desk.ask_for_code(own.tenancy, (mailbox, own.page.language), &own.from()).await;
    match asked {
        Ok(token) => {
            let mut response = own.page.see_other(&own.way_in(&[]));
            Kept::Visitor.keep(response.headers_mut(), &own.tenancy.tenant.id, &token);
            response
        }
        Err(CodeError::NoAddress) => ask(own, Some("hub-invalid-field"), mailbox),
        Err(CodeError::TooMany) => ask(own, Some("hub-code-too-many"), mailbox),
        Err(error) => later(own, &error),
    }
}

/// Signs in whoever types the code that was mailed.
async fn redeem(own: &Own<'_>, visitor: &VisitorToken, code: &str) -> Response<Body> {
    match own.app.desk.redeem_code(own.tenancy, visitor, code).await {
        Ok(Redeemed::SignedIn(session)) => signed_in(own, &session).await,
        Ok(Redeemed::Wrong(mailbox)) => enter(own, visitor, (mailbox.reveal(), Some("hub-code-wrong"))),
        Ok(Redeemed::Over) => ask(own, Some("hub-code-over"), ""),
        Err(error) => later(own, &error),
    }
}

/// On to the orders, under the new token alone.
pub(crate) async fn signed_in(own: &Own<'_>, session: &VisitorToken) -> Response<Body> {
    let tenant = &own.tenancy.tenant.id;
    // INVARIANT: who was signed in here before is not any more, whoever kept a copy of that token.
    if let Some(before) = own.token(Kept::Session)
        && let Err(error) = own.app.desk.leave_hub(own.tenancy, &before).await
    {
        tracing::warn!(sign_in.error = %error, "an earlier session could not be ended");
    }
    let mut response = own.page.see_other(&own.orders());
    Kept::Session.keep(response.headers_mut(), tenant, session);
    Kept::Visitor.forget(response.headers_mut(), tenant);
    if own.token(Kept::Account).is_some() {
        Kept::Account.forget(response.headers_mut(), tenant);
    }
    response
}

fn later(own: &Own<'_>, error: &CodeError) -> Response<Body> {
    tracing::warn!(sign_in.error = %error, "sign-in failed");
    own.page.try_again()
}

/// Asks for the address. `remark`: what stands above it; `typed`: what was typed before.
fn ask(own: &Own<'_>, remark: Option<&str>, typed: &str) -> Response<Body> {
    let (page, tenant) = (own.page, &own.tenancy.tenant.id);
    // Where a code is over, so is the token that asked for it.
    let before = own.token(Kept::Visitor).filter(|_| remark != Some("hub-code-over"));
    let visitor = before.unwrap_or_else(|| own.app.desk.visitor());
    let is_wrong = remark == Some("hub-invalid-field");
    let body = html! {
        @if let Some(remark) = remark.filter(|_| !is_wrong) { p role="alert" { (page.say(remark)) } }
        (form(own, &visitor, &html! {
            p { (page.say("hub-code-intro")) }
            p.field {
                label for="email" { (page.say("hub-email")) }
                input id="email" name="email" type="email" value=(typed) autocomplete="email" maxlength="254" required
                    aria-invalid=[is_wrong.then_some("true")] aria-describedby=[is_wrong.then_some("email-wrong")];
                @if is_wrong { span.wrong id="email-wrong" { (page.say("hub-invalid-field")) } }
            }
            div.actions { button.button type="submit" { (page.say("hub-code-send-button")) } }
        }))
    };
    let mut response = page.page(&page.say("page-sign-in-title"), &body, None);
    Kept::Visitor.keep(response.headers_mut(), tenant, &visitor);
    response
}

/// Asks for the code.
fn enter(own: &Own<'_>, visitor: &VisitorToken, (mailbox, remark): (&str, Option<&str>)) -> Response<Body> {
    let page = own.page;
    let sent = [("mailbox", mask(Channel::Email, mailbox)), ("shop", page.tenant.name.clone())];
    let sent: Vec<(&str, &str)> = sent.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let is_wrong = remark.is_some();
    let described = if is_wrong { "code-wrong code-hint" } else { "code-hint" };
    let body = html! {
        (form(own, visitor, &html! {
            p role="status" { (page.say_with("hub-code-sent", &sent)) }
            p.field {
                label for="code" { (page.say("hub-code-label")) }
                input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9 ]*" maxlength="16" required autofocus
                    aria-invalid=[is_wrong.then_some("true")] aria-describedby=(described);
                @if let Some(remark) = remark { span.wrong id="code-wrong" { (page.say(remark)) } }
            }
            p.soft id="code-hint" { (page.say("hub-code-hint")) }
            div.actions { button.button type="submit" { (page.say("page-sign-in-button")) } }
        }))
        p { a href=(own.way_in(&[ANEW])) { (page.say("hub-code-other")) } }
    };
    page.page(&page.say("hub-code-title"), &body, None)
}

fn form(own: &Own<'_>, visitor: &VisitorToken, fields: &Markup) -> Markup {
    html! {
        form.panel method="post" action=(own.way_in(&[])) {
            input type="hidden" name="key" value=(own.tenancy.visitor_key(visitor));
            (fields)
        }
    }
}
