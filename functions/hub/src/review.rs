//! What a shopper sent: shown once more with what it costs or pays back, and confirmed.

use crate::change::Action;
use crate::form::{Seen, Shown};
use crate::orders::order_url;
use crate::{Fields, Visit, progress, variant};
use editing::{Invalid, discount, fewer, is_as_wanted, is_cheaper, taken_out};
use lambda_http::{Body, Response};
use maud::{Markup, html};
use model::identity::OrderOwner;
use model::{
    ChangeId, ChangeState, LineItemId, Money, Order, OrderChange, PostalAddress, Redacted, VariantId, Wanted,
};
use page::Page;
use shop::{Difference, NotMade, ShopError, Swap};

impl Visit<'_> {
    /// Cancelling has no form: it is shown to be confirmed at once.
    pub(crate) fn cancelling(&self, seen: &Seen<'_>) -> Response<Body> {
        let refund = seen.details.paid.clone();
        self.review(seen, Action::Cancel, (&Wanted::Cancelled, Some(&refund)), &Fields::default())
    }

    /// Shows what was sent to be confirmed, or carries it out if it was.
    pub(crate) async fn sent(&self, order: &Order, action: Action, form: &Fields) -> Response<Body> {
        // Confirmed before, by a second click or because the answer was lost: what became of it is the answer.
        let confirmed = form.get("confirmed").and_then(|id| ChangeId::parse(id).ok());
        if let Some(id) = &confirmed
            && let Some(change) = self.own_change(id).await
        {
            return self.progress_of(&change).await;
        }
        let seen = match self.see(order, action, form.get("line")).await {
            Ok(seen) => seen,
            Err(why_not) => return *why_not,
        };
        let wanted = match self.wanted(action, &seen, form) {
            Ok(wanted) => wanted,
            Err(wrong) => {
                let remark = if action == Action::Items { "hub-not-all" } else { "hub-invalid" };
                return self.again(action, &seen, form, (&wrong, remark));
            }
        };
        if is_as_wanted(&wanted, order, &seen.details) {
            let nothing = Invalid { fields: vec![] };
            return self.again(action, &seen, form, (&nothing, "hub-same"));
        }
        let refund = match self.refund(&seen, &wanted).await {
            Ok(refund) => refund,
            // Nobody could tell what it costs, or it costs more.
            Err(NotMade::Refused(_)) if matches!(wanted, Wanted::Swapped { .. }) => {
                return self.by_hand(action.title(), "hub-variant", order);
            }
            Err(_) => return self.page.try_again(),
        };
        match confirmed {
            // What is confirmed is what was shown: with another amount it is shown again.
            Some(id) if form.get("refund").unwrap_or_default() == shown_amount(refund.as_ref()) => {
                self.confirm(&seen, id, wanted, refund).await
            }
            _ => self.review(&seen, action, (&wanted, refund.as_ref()), form),
        }
    }

    fn again(
        &self,
        action: Action,
        seen: &Seen<'_>,
        form: &Fields,
        (wrong, remark): (&Invalid, &str),
    ) -> Response<Body> {
        let (typed, remark) = (Some(form), Some(remark));
        self.shown(action, &Shown { seen, typed, wrong, remark, line: None })
    }

    /// What the form says that the order is to become.
    fn wanted(&self, action: Action, seen: &Seen<'_>, form: &Fields) -> Result<Wanted, Invalid> {
        let field = |name: &str| form.get(name).map(str::to_owned);
        match action {
            Action::Cancel => Ok(Wanted::Cancelled),
            Action::Contact => {
                let to = editing::contact(field, seen.details.contact.reveal())?;
                Ok(Wanted::Contact { to: Redacted::new(to) })
            }
            Action::Address => {
                let none = PostalAddress::default();
                let now = seen.details.address.as_ref().map_or(&none, |address| address.reveal());
                Ok(Wanted::Address { to: Redacted::new(editing::address(field, now)?) })
            }
            Action::Items => Ok(Wanted::Fewer { left: fewer(field, &seen.offers, seen.order)? }),
            Action::Variant => {
                let Some((offer, product)) = &seen.swap else {
                    return Err(Invalid { fields: vec!["variant"] });
                };
                let rule = self.page.tenant.policy.order_change.as_ref();
                editing::swap(field, (offer, rule), product, (seen.order, &seen.details))
            }
        }
    }

    /// What the change pays back; `None` where it is not about money.
    async fn refund(&self, seen: &Seen<'_>, wanted: &Wanted) -> Result<Option<Money>, NotMade> {
        match wanted {
            Wanted::Cancelled => Ok(Some(seen.details.paid.clone())),
            Wanted::Fewer { left } => {
                let (access, lines) = (&self.tenancy.access, taken_out(left, seen.order));
                let what = self.app.editor.refundable(access, self.customer, seen.order.id, &lines).await?;
                what.map(|what| Some(what.amount)).ok_or_else(|| ShopError::Nonsense.into())
            }
            Wanted::Swapped { line, left, to, .. } => self.less(seen, (*line, *left, *to)).await,
            Wanted::Address { .. } | Wanted::Contact { .. } => Ok(None),
        }
    }

    /// What an exchange for something cheaper pays back: what Shopify says that the order costs less then.
    async fn less(
        &self,
        seen: &Seen<'_>,
        (line, left, to): (LineItemId, u32, VariantId),
    ) -> Result<Option<Money>, NotMade> {
        let cheaper = seen.swap.as_ref().filter(|(_, product)| is_cheaper(product, to));
        let Some((offer, product)) = cheaper else { return Ok(None) };
        let (now, discount) = (offer.line.current, discount(product));
        let swap = Swap { line, now, left, to, discount, less: None };
        match self.app.editor.try_swap(&self.tenancy.access, seen.order.id, &swap).await? {
            Difference::Less(less) => Ok(Some(less)),
            Difference::None => Ok(None),
            Difference::More => Err(NotMade::Refused("costs more".to_owned())),
        }
    }

    fn review(
        &self,
        seen: &Seen<'_>,
        action: Action,
        (wanted, refund): (&Wanted, Option<&Money>),
        form: &Fields,
    ) -> Response<Body> {
        let (page, order) = (self.page, seen.order);
        let confirm =
            if action == Action::Cancel { "hub-confirm-cancel-button" } else { "hub-confirm-button" };
        let kept = form.0.iter().filter(|(name, _)| !["key", "confirmed", "refund"].contains(&name.as_str()));
        let title = if action == Action::Cancel { action.title() } else { "hub-review-title" };
        let body = html! {
            p.soft { (page.say("hub-review-intro")) }
            form.panel method="post" action=(order_url(page, &order.name, &[("action", action.name())])) {
                (changed(page, seen, wanted))
                @match (refund, wanted) {
                    (Some(refund), _) => p { (paid_back(page, refund)) },
                    (None, Wanted::Swapped { .. }) => p { (page.say("hub-same-price")) },
                    (None, _) => {},
                }
                input type="hidden" name="key" value=(self.tenancy.form_key(self.customer, &order.name));
                @for (name, value) in kept { input type="hidden" name=(name) value=(value); }
                input type="hidden" name="confirmed" value={ "change_" (self.app.desk.random_word()) };
                input type="hidden" name="refund" value=(shown_amount(refund));
                div.actions {
                    button.button type="submit" { (page.say(confirm)) }
                    a.button.quiet href=(order_url(page, &order.name, &[])) { (page.say("hub-keep-button")) }
                }
            }
        };
        page.page(&page.say_with(title, &[("order", order.name.as_str())]), &body, None)
    }

    /// Puts the change in place, from where it is carried out.
    async fn confirm(
        &self,
        seen: &Seen<'_>,
        id: ChangeId,
        wanted: Wanted,
        refund: Option<Money>,
    ) -> Response<Body> {
        let change = OrderChange {
            id,
            tenant: self.page.tenant.id.clone(),
            owner: OrderOwner::of(self.customer),
            order: seen.order.id,
            name: seen.order.name.clone(),
            wanted,
            refund,
            confirmed_at: self.page.now,
            state: ChangeState::Confirmed,
            conversation: self.chat.clone(),
            noted: false,
        };
        match self.app.desk.store.put_change(&change, self.page.now).await {
            Ok(true) => self.progress_of(&change).await,
            Ok(false) => self.open_change(&change).await,
            // It may have been written: the page looks again, and says so if it was not.
            Err(_) => progress::page(self.page, &change, false, &self.app.desk.random_word()),
        }
    }
}

impl Visit<'_> {
    /// The change that stands in the way of `change`: the same one, or another of the order, which comes to its end first.
    async fn open_change(&self, change: &OrderChange) -> Response<Body> {
        let open = self.app.desk.store.open_change(&change.tenant, change.order, self.page.now).await;
        match open {
            Ok(Some(id)) => self.progress(&id).await,
            Ok(None) => self.progress(&change.id).await,
            Err(_) => self.page.try_again(),
        }
    }
}

fn changed(page: &Page<'_>, seen: &Seen<'_>, wanted: &Wanted) -> Markup {
    match wanted {
        Wanted::Cancelled => html! { p { (page.say("hub-cancel-whole")) } },
        Wanted::Address { to } => {
            let lines = |address: &PostalAddress| lines_of(address, &seen.details.place);
            let now = seen.details.address.as_ref().map(|address| lines(address.reveal()));
            before_and_after(page, &now.unwrap_or_default(), &lines(to.reveal()))
        }
        Wanted::Contact { to } => {
            let lines = |contact: &model::Contact| vec![contact.email.clone(), contact.phone.clone()];
            before_and_after(page, &lines(seen.details.contact.reveal()), &lines(to.reveal()))
        }
        Wanted::Fewer { left } => html! {
            ul { @for (id, left) in left { (fewer_of(page, seen.order, *id, *left)) } }
        },
        Wanted::Swapped { left, to, .. } => html! {
            @if let Some((offer, product)) = &seen.swap {
                (variant::changed(page, (offer, product), *left, *to))
            }
        },
    }
}

fn fewer_of(page: &Page<'_>, order: &Order, id: LineItemId, left: u32) -> Markup {
    let line = order.lines.items.iter().find(|line| line.id == id);
    html! {
        @if let Some(line) = line {
            li {
                div { strong { (line.full_title()) }
                    span.soft {
                        @if left == 0 { (page.say("hub-taken-out")) } @else { (line.current) " → " (left) }
                    }
                }
            }
        }
    }
}

pub(crate) fn before_and_after(page: &Page<'_>, before: &[String], after: &[String]) -> Markup {
    let shown = |lines: &[String]| {
        html! { @for line in lines.iter().filter(|line| !line.trim().is_empty()) { (line) br; } }
    };
    html! {
        dl {
            dt { (page.say("hub-was")) } dd { (shown(before)) }
            dt { (page.say("hub-becomes")) } dd { (shown(after)) }
        }
    }
}

fn lines_of(address: &PostalAddress, place: &str) -> Vec<String> {
    let joined = |parts: [&String; 2]| parts.map(String::as_str).join(" ").trim().to_owned();
    vec![
        joined([&address.first_name, &address.last_name]),
        address.company.clone(),
        address.street.clone(),
        address.extra.clone(),
        joined([&address.zip, &address.city]),
        place.to_owned(),
        address.phone.clone(),
    ]
}

fn paid_back(page: &Page<'_>, refund: &Money) -> String {
    if refund.is_zero() {
        return page.say("hub-refund-none");
    }
    page.say_with("hub-refund", &[("amount", &skill::money(page.language, refund))])
}

/// The amount that was shown, as the form carries it.
fn shown_amount(refund: Option<&Money>) -> String {
    refund.map(|money| format!("{} {}", money.amount, money.currency)).unwrap_or_default()
}
