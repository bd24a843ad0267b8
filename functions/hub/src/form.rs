//! The forms in which a shopper says what an order is to become.

use crate::change::Action;
use crate::orders::order_url;
use crate::{Fields, Visit, order, variant};
use editing::{Invalid, Offers, SwapOffer};
use lambda_http::{Body, Response};
use maud::{Markup, html};
use model::{Contact, LineItem, LineProduct, Order, OrderDetails, Payment, PostalAddress};
use page::Page;

/// An order, looked at for a change.
pub(crate) struct Seen<'a> {
    pub(crate) order: &'a Order,
    pub(crate) details: OrderDetails,
    pub(crate) offers: Offers<'a>,
    /// The line whose items are to be exchanged, and what it is.
    pub(crate) swap: Option<(SwapOffer<'a>, LineProduct)>,
}

/// What is shown of a form beside its fields.
pub(crate) struct Shown<'a> {
    pub(crate) seen: &'a Seen<'a>,
    /// What the shopper typed before, if anything.
    pub(crate) typed: Option<&'a Fields>,
    /// What of it cannot be.
    pub(crate) wrong: &'a Invalid,
    /// One sentence above it.
    pub(crate) remark: Option<&'a str>,
    /// The line that the shopper came for.
    pub(crate) line: Option<&'a str>,
}

impl Visit<'_> {
    /// The form of a change, if it is open; else the order, which says why it is not.
    pub(crate) async fn form(&self, order: &Order, action: Action, line: Option<&str>) -> Response<Body> {
        match self.see(order, action, line).await {
            Ok(seen) if action == Action::Cancel => self.cancelling(&seen),
            Ok(seen) => {
                let wrong = Invalid { fields: vec![] };
                self.shown(action, &Shown { seen: &seen, typed: None, wrong: &wrong, remark: None, line })
            }
            Err(why_not) => *why_not,
        }
    }

    /// Looks at an order for a change of it. The error is the page that says why it cannot be made.
    pub(crate) async fn see<'o>(
        &self,
        order: &'o Order,
        action: Action,
        line: Option<&str>,
    ) -> Result<Seen<'o>, Box<Response<Body>>> {
        let offers = Offers::of(self.page.tenant, order, self.page.now);
        if !action.offer(&offers).is_open() {
            return Err(Box::new(order::order(self.page, order)));
        }
        let Some(details) = self.details(order).await else { return Err(Box::new(self.page.try_again())) };
        if !can_be_made(action, &details) {
            return Err(Box::new(self.by_hand(action.title(), "hub-closed", order)));
        }
        let swap = match action {
            Action::Variant => Some(self.swap(order, &offers, line, may_pay_back(&details)).await?),
            _ => None,
        };
        Ok(Seen { order, details, offers, swap })
    }

    /// A person has to make this one.
    pub(crate) fn by_hand(&self, title: &str, sentence: &str, order: &Order) -> Response<Body> {
        let page = self.page;
        let body = html! {
            div.panel {
                p { (page.say(sentence)) }
                a.button href=(order_url(page, &order.name, &[])) { (page.say("hub-back-button")) }
            }
        };
        page.page(&page.say_with(title, &[("order", order.name.as_str())]), &body, None)
    }

    pub(crate) fn shown(&self, action: Action, shown: &Shown<'_>) -> Response<Body> {
        let (page, order) = (self.page, shown.seen.order);
        let fields = match action {
            Action::Address => address(page, shown),
            Action::Contact => contact(page, shown),
            Action::Items => items(page, shown),
            Action::Variant => variant::fields(page, shown),
            Action::Cancel => html! {},
        };
        let body = html! {
            @if let Some(remark) = shown.remark { p.wrong role="alert" { (page.say(remark)) } }
            form.panel method="post" action=(order_url(page, &order.name, &[("action", action.name())])) {
                input type="hidden" name="key" value=(self.tenancy.form_key(self.customer, &order.name));
                (fields)
                div.actions {
                    button.button type="submit" { (page.say("hub-review-button")) }
                    a.button.quiet href=(order_url(page, &order.name, &[])) { (page.say("hub-back-button")) }
                }
            }
        };
        page.page(&page.say_with(action.title(), &[("order", order.name.as_str())]), &body, None)
    }
}

/// Whether a change can be made without a person: what is not sent has no address, and of a payment that is only reserved, or
/// made in parts, nobody but a person can say what goes back.
pub(crate) fn can_be_made(action: Action, details: &OrderDetails) -> bool {
    match action {
        Action::Address => details.address.is_some(),
        Action::Items | Action::Variant => details.payment != Payment::Other,
        Action::Contact | Action::Cancel => true,
    }
}

/// Whether something can be paid back of an order that is to cost less: it was paid, and neither side owes anything.
fn may_pay_back(details: &OrderDetails) -> bool {
    details.payment == Payment::Paid && details.outstanding.is_zero()
}

/// One line of text with its name, what it says about itself, and whether it has to be filled in.
struct Input<'a> {
    name: &'a str,
    label: &'a str,
    value: &'a str,
    kind: &'a str,
    complete: &'a str,
    required: bool,
}

impl Shown<'_> {
    pub(crate) fn typed<'v>(&'v self, name: &str, now: &'v str) -> &'v str {
        self.typed.map_or(now, |typed| typed.get(name).unwrap_or_default())
    }

    fn input(&self, page: &Page<'_>, input: &Input<'_>) -> Markup {
        let Input { name, label, value, kind, complete, required } = *input;
        let is_wrong = self.wrong.fields.contains(&name);
        let value = self.typed(name, value);
        html! {
            p.field {
                label for=(name) { (page.say(label)) @if !required { " " span.soft { "(" (page.say("hub-optional")) ")" } } }
                input id=(name) name=(name) type=(kind) value=(value) autocomplete=(complete) maxlength="255"
                    required[required] aria-invalid=[is_wrong.then_some("true")]
                    aria-describedby=[is_wrong.then(|| format!("{name}-wrong"))];
                @if is_wrong { span.wrong id={ (name) "-wrong" } {
                    (page.say(if kind == "tel" { "hub-phone-hint" } else { "hub-invalid-field" }))
                } }
            }
        }
    }
}

fn address(page: &Page<'_>, shown: &Shown<'_>) -> Markup {
    let none = PostalAddress::default();
    let now = shown.seen.details.address.as_ref().map_or(&none, |address| address.reveal());
    let text = |name, label, value, complete, required| {
        shown.input(page, &Input { name, label, value, kind: "text", complete, required })
    };
    html! {
        (text("first_name", "hub-first-name", &now.first_name, "given-name", false))
        (text("last_name", "hub-last-name", &now.last_name, "family-name", true))
        (text("company", "hub-company", &now.company, "organization", false))
        (text("street", "hub-street", &now.street, "address-line1", true))
        (text("extra", "hub-extra", &now.extra, "address-line2", false))
        (text("zip", "hub-zip", &now.zip, "postal-code", !now.zip.is_empty()))
        (text("city", "hub-city", &now.city, "address-level2", true))
        p { (page.say("hub-country")) ": " (shown.seen.details.place) }
        (shown.input(page, &Input { name: "phone", label: "hub-phone", value: &now.phone, kind: "tel", complete: "tel", required: false }))
        p.soft { (page.say("hub-region-fixed")) }
    }
}

fn contact(page: &Page<'_>, shown: &Shown<'_>) -> Markup {
    let Contact { email, phone } = shown.seen.details.contact.reveal();
    let email = Input {
        name: "email",
        label: "hub-email",
        value: email,
        kind: "email",
        complete: "email",
        required: !email.is_empty(),
    };
    let phone = Input {
        name: "phone",
        label: "hub-phone",
        value: phone,
        kind: "tel",
        complete: "tel",
        required: false,
    };
    html! { (shown.input(page, &email)) (shown.input(page, &phone)) }
}

fn items(page: &Page<'_>, shown: &Shown<'_>) -> Markup {
    html! {
        @for offer in &shown.seen.offers.lines {
            @let id = offer.line.id.to_string();
            p.field {
                label for=(id) { (page.say_with("hub-keep", &[("title", &offer.line.full_title())])) }
                select id=(id) name=(id) aria-invalid=[(!shown.wrong.fields.is_empty()).then_some("true")] autofocus[shown.line == Some(id.as_str())] {
                    @for choice in &offer.choices {
                        option value=(choice) selected[is_chosen(shown, &id, *choice, offer.line)] { (choice) }
                    }
                }
            }
        }
        p.soft { (page.say("hub-keep-hint")) }
    }
}

fn is_chosen(shown: &Shown<'_>, id: &str, choice: u32, line: &LineItem) -> bool {
    shown.typed(id, &line.current.to_string()) == choice.to_string()
}
