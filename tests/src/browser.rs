//! A browser at the Hub's own address: it keeps cookies and sends the forms that it is shown.

use crate::{Form, Heard, World};
use lambda_http::http::Method;
use model::CustomerId;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// A browser.
pub struct Browser<'w> {
    world: &'w World,
    cookies: Mutex<BTreeMap<String, String>>,
}

impl World {
    /// A browser that was never here.
    #[must_use]
    pub const fn browser(&self) -> Browser<'_> {
        Browser { world: self, cookies: Mutex::new(BTreeMap::new()) }
    }

    /// Puts the demo shop's Hub at an address of its own.
    ///
    /// # Panics
    /// When the table cannot be written.
    #[expect(clippy::expect_used, reason = "a table that cannot be written fails the test")]
    pub async fn hub_at_its_own_address(&self) {
        let address = format!("{}/hub/demo", self.local.base);
        let set = self.local.change_tenant(|tenant| tenant.hub_address = Some(address)).await;
        set.expect("the tenant is written");
    }

    /// Puts the demo shop's Hub at an address of its own, where shoppers sign in with their account at the shop.
    ///
    /// # Panics
    /// When the table cannot be written.
    #[expect(clippy::expect_used, reason = "a table that cannot be written fails the test")]
    pub async fn hub_with_accounts(&self) {
        self.hub_at_its_own_address().await;
        let client = Some(demo_shop::ACCOUNT_CLIENT_ID.to_owned());
        let set = self.local.change_tenant(|tenant| tenant.account_client_id = client).await;
        set.expect("the tenant is written");
    }

    /// Where the shop's sign-in sends the browser of `customer` back to, from the address that it was sent there with; none where it
    /// does not.
    #[must_use]
    pub fn back_from(&self, shops: &str, customer: u64) -> Option<String> {
        let (_, query) = shops.split_once('?')?;
        let query = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        let back = self.local.shop.authorized(&query, CustomerId(customer))?;
        Some(back.replacen(&self.local.base, "", 1))
    }

    /// The code in the newest mail to `mailbox`; none if none came.
    #[must_use]
    pub fn code_for(&self, mailbox: &str) -> Option<String> {
        let left = self.local.providers.left();
        let mail = left.iter().rev().find(|left| left.kind == "mail" && left.to == mailbox)?;
        let digits = mail.text.split(|c: char| !c.is_ascii_digit());
        digits.filter(|digits| digits.len() == 6).map(str::to_owned).next()
    }
}

impl Browser<'_> {
    /// Opens a page, and follows where it leads.
    pub async fn open(&self, path: &str) -> Heard {
        self.ask(&Method::GET, path, "").await
    }

    /// Sends the form of `page` with what was typed.
    pub async fn send(&self, page: &Heard, typed: &[(&str, &str)]) -> Heard {
        let form = "class=\"panel\" method=\"post\" action=\"";
        // A page whose panel holds its form has no other.
        let form = if page.text.contains(form) { form } else { "<form method=\"post\" action=\"" };
        self.send_one(page, form, typed).await
    }

    /// Takes the button that signs out.
    pub async fn sign_out(&self, page: &Heard) -> Heard {
        self.send_one(page, "<form method=\"post\" action=\"", &[]).await
    }

    /// Asks for a code for `mailbox` and types the one that came; the page behind that.
    pub async fn sign_in(&self, path: &str, mailbox: &str) -> Heard {
        let page = self.send(&self.open(path).await, &[("email", mailbox)]).await;
        self.world.local.let_out().await;
        let code = self.world.code_for(mailbox).unwrap_or_default();
        self.send(&page, &[("code", &code)]).await
    }

    /// Takes the button that leads from `page` to the shop's own sign-in.
    pub async fn leave(&self, page: &Heard) -> Heard {
        let own = format!("href=\"{}/hub/demo/account", self.world.local.base);
        let Some((_, rest)) = page.text.split_once(&own) else { return Heard::none() };
        let rest = rest.split('"').next().unwrap_or_default().replace("&amp;", "&");
        self.ask_once(&Method::GET, &format!("/hub/demo/account{rest}"), "").await
    }

    /// The same, as the address there; empty where there is no way.
    pub async fn leave_for_the_shop(&self, page: &Heard) -> String {
        self.leave(page).await.header("location").unwrap_or_default().to_owned()
    }

    /// Signs in at the shop as `customer` and comes back; the page behind that.
    pub async fn log_in(&self, path: &str, customer: u64) -> Heard {
        let shops = self.leave_for_the_shop(&self.open(path).await).await;
        match self.world.back_from(&shops, customer) {
            Some(back) => self.open(&back).await,
            None => Heard::none(),
        }
    }

    /// What the browser keeps, by name.
    #[must_use]
    pub fn cookies(&self) -> BTreeMap<String, String> {
        self.cookies.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Puts a cookie there, as somebody who sits at the browser can.
    pub fn keep(&self, name: &str, value: &str) {
        self.cookies.lock().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned(), value.to_owned());
    }

    async fn send_one(&self, page: &Heard, form: &str, typed: &[(&str, &str)]) -> Heard {
        let Some((_, rest)) = page.text.split_once(form) else { return Heard::none() };
        let (action, rest) = rest.split_once('"').unwrap_or_default();
        let (own, _) = rest.split_once("</form>").unwrap_or_default();
        let path = action.replace("&amp;", "&").replacen(&self.world.local.base, "", 1);
        self.ask(&Method::POST, &path, &Form::read(own.to_owned(), &[]).body(typed)).await
    }

    async fn ask(&self, method: &Method, path: &str, body: &str) -> Heard {
        let heard = self.ask_once(method, path, body).await;
        match heard.header("location").and_then(|to| to.strip_prefix(&self.world.local.base)) {
            Some(to) => self.ask_once(&Method::GET, to, "").await,
            None => heard,
        }
    }

    async fn ask_once(&self, method: &Method, path: &str, body: &str) -> Heard {
        let cookies: Vec<String> =
            self.cookies().iter().map(|(name, value)| format!("{name}={value}")).collect();
        let cookies = cookies.join("; ");
        let headers = [("cookie", &*cookies), ("content-type", "application/x-www-form-urlencoded")];
        let heard = self.world.call(method.clone(), path, &headers, body).await;
        for (_, set) in heard.headers.iter().filter(|(name, _)| name == "set-cookie") {
            let (name, rest) = set.split_once('=').unwrap_or_default();
            let value = rest.split(';').next().unwrap_or_default();
            let mut kept = self.cookies.lock().unwrap_or_else(PoisonError::into_inner);
            if rest.contains("Max-Age=0") {
                kept.remove(name);
            } else {
                kept.insert(name.to_owned(), value.to_owned());
            }
        }
        heard
    }
}
