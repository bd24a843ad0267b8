//! A shopper on the pages of the Customer Hub.

use crate::{Heard, World};
use lambda_http::http::Method;

/// Somebody who is logged in at the shop.
pub struct Shopper<'w> {
    world: &'w World,
    customer: u64,
}

/// A page with a form.
pub struct Form {
    /// What the page says.
    pub page: String,
    /// The address that the form is sent to, as path and query of ours.
    query: Vec<(String, String)>,
    /// What it carries unseen.
    hidden: Vec<(String, String)>,
}

impl World {
    /// The customer with this id, logged in.
    #[must_use]
    pub const fn shopper(&self, customer: u64) -> Shopper<'_> {
        Shopper { world: self, customer }
    }
}

impl Shopper<'_> {
    /// Opens a page of the Hub: `orders`, with its query.
    pub async fn open(&self, path: &str, query: &[(&str, &str)]) -> Heard {
        self.ask(&Method::GET, path, pairs(query), "").await
    }

    /// Opens the form of a change.
    pub async fn form(&self, order: &str, action: &str) -> Form {
        self.form_of(order, action, "").await
    }

    /// Opens the form of a change of one line.
    pub async fn form_of(&self, order: &str, action: &str, line: &str) -> Form {
        let heard = self.open("orders", &[("order", order), ("action", action), ("line", line)]).await;
        Form::read(heard.text, &[("order", order), ("action", action)])
    }

    /// Sends a form with what was typed; the page that comes back, with its form if it has one.
    pub async fn send(&self, form: &Form, typed: &[(&str, &str)]) -> (Heard, Form) {
        let heard = self.ask(&Method::POST, "orders", form.query.clone(), &form.body(typed)).await;
        let query: Vec<(&str, &str)> =
            form.query.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let next = Form::read(heard.text.clone(), &query);
        (heard, next)
    }

    /// Fills in a form, confirms what it shows, and says which change that made.
    pub async fn change(&self, order: &str, action: &str, typed: &[(&str, &str)]) -> String {
        self.change_line(order, action, "", typed).await
    }

    /// The same for a change of one line.
    pub async fn change_line(&self, order: &str, action: &str, line: &str, typed: &[(&str, &str)]) -> String {
        let form = self.form_of(order, action, line).await;
        // Cancelling has nothing to fill in: its page is the one to confirm.
        let is_review = !form.value("confirmed").is_empty();
        let review = if is_review { form } else { self.send(&form, typed).await.1 };
        self.send(&review, &[]).await;
        review.value("confirmed").to_owned()
    }

    /// The page that says what became of a change.
    pub async fn progress(&self, change: &str) -> Heard {
        self.open(&format!("changes/{change}"), &[]).await
    }

    async fn ask(&self, method: &Method, path: &str, query: Vec<(String, String)>, body: &str) -> Heard {
        let answer =
            self.world.local.forward(method, path, query, Some(self.customer), body.as_bytes()).await;
        answer.map_or_else(Heard::none, |answer| Heard::of(&answer))
    }
}

impl Form {
    /// Reads the page at `query`.
    #[must_use]
    pub fn read(page: String, query: &[(&str, &str)]) -> Self {
        let inputs = page.split("<input type=\"hidden\" name=\"").skip(1);
        let hidden = inputs.filter_map(|input| {
            let (name, rest) = input.split_once("\" value=\"")?;
            Some((name.to_owned(), unescaped(rest.split_once('"')?.0)))
        });
        Self { hidden: hidden.collect(), query: pairs(query), page }
    }

    /// What is sent with this form and what was typed.
    #[must_use]
    pub fn body(&self, typed: &[(&str, &str)]) -> String {
        let mut body = form_urlencoded::Serializer::new(String::new());
        let hidden = self.hidden.iter().filter(|(name, _)| !typed.iter().any(|(typed, _)| typed == name));
        body.extend_pairs(hidden).extend_pairs(typed);
        body.finish()
    }

    /// A hidden field's value.
    #[must_use]
    pub fn value(&self, name: &str) -> &str {
        self.hidden.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }
}

fn pairs(query: &[(&str, &str)]) -> Vec<(String, String)> {
    query.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}
