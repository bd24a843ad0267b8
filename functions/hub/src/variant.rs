//! Another size, colour or other variant for items of a line, at the same price or a lower one.

use crate::Visit;
use crate::change::Action;
use crate::form::Shown;
use crate::orders::order_url;
use crate::review::before_and_after;
use editing::{Offers, SwapOffer, choices, discount, is_cheaper, keep_same_price};
use lambda_http::{Body, Response};
use maud::{Markup, html};
use model::{LineProduct, Order, Variant, VariantId, compare};
use page::Page;
use std::cmp::Ordering;

impl Visit<'_> {
    /// The line that it is about, and what else there is of its product; what costs less only where something can be paid back. The error is the page that asks which line, or says
    /// why there is nothing to choose from.
    pub(crate) async fn swap<'o>(
        &self,
        order: &'o Order,
        offers: &Offers<'o>,
        line: Option<&str>,
        may_pay_back: bool,
    ) -> Result<(SwapOffer<'o>, LineProduct), Box<Response<Body>>> {
        let only = if let [only] = offers.swaps.as_slice() { Some(only) } else { None };
        // INVARIANT: a line that was named is that line or none: another one was never shown.
        let offer = line.filter(|line| !line.is_empty()).map_or(only, |line| offers.swap_of(line));
        let Some(offer) = offer else { return Err(Box::new(self.which(order, offers))) };
        let product =
            self.app.editor.product(&self.tenancy.access, self.customer, order.id, offer.line.id).await;
        let by_hand = |sentence| Err(Box::new(self.by_hand(Action::Variant.title(), sentence, order)));
        match product {
            Ok(Some(mut product)) if product.is_plain => {
                let is_all = is_all_shown(&product, may_pay_back);
                if !may_pay_back {
                    keep_same_price(&mut product);
                }
                let rule = self.page.tenant.policy.order_change.as_ref();
                let can_be_had = choices(&product, rule).iter().any(|variant| variant.available > 0);
                if can_be_had {
                    return Ok((offer.clone(), product));
                }
                // Of a list that was cut nobody can say that there is nothing else.
                by_hand(if is_all { "hub-variant-none" } else { "hub-variant" })
            }
            Ok(_) => by_hand("hub-variant"),
            Err(_) => Err(Box::new(self.page.try_again())),
        }
    }

    fn which(&self, order: &Order, offers: &Offers<'_>) -> Response<Body> {
        let page = self.page;
        let url = |offer: &SwapOffer<'_>| {
            let line = offer.line.id.to_string();
            order_url(page, &order.name, &[("action", Action::Variant.name()), ("line", &line)])
        };
        let body = html! {
            div.panel {
                p { (page.say("hub-variant-which")) }
                ul {
                    @for offer in &offers.swaps {
                        li {
                            @if let Some(image) = &offer.line.image { img src=(image) alt="" loading="lazy"; }
                            div { a href=(url(offer)) { (offer.line.full_title()) } }
                        }
                    }
                }
                a.button.quiet href=(order_url(page, &order.name, &[])) { (page.say("hub-back-button")) }
            }
        };
        page.page(&page.say(Action::Variant.title()), &body, None)
    }
}

/// Whether nothing at the same price or a lower one is left out: because the list was cut, the price has changed since, nothing can
/// be paid back, or nobody can tell how much.
fn is_all_shown(product: &LineProduct, may_pay_back: bool) -> bool {
    let own = product.variants.items.iter().find(|variant| variant.id == product.own);
    let holds = own.is_some_and(|own| compare(&own.price, &product.listed) == Some(Ordering::Equal));
    let is_known = may_pay_back && discount(product).is_none();
    let has_cheaper = || product.variants.items.iter().any(|variant| is_cheaper(product, variant.id));
    product.variants.complete && holds && (is_known || !has_cheaper())
}

pub(crate) fn fields(page: &Page<'_>, shown: &Shown<'_>) -> Markup {
    let Some((offer, product)) = &shown.seen.swap else { return html! {} };
    let variants = choices(product, page.tenant.policy.order_change.as_ref());
    let has_cheaper = variants.iter().any(|variant| is_cheaper(product, variant.id));
    let is_wrong = |name| shown.wrong.fields.contains(&name).then_some("true");
    html! {
        input type="hidden" name="line" value=(offer.line.id);
        fieldset.field aria-describedby=[is_wrong("variant").map(|_| "variant-wrong")] {
            legend { (page.say_with("hub-variant-instead", &[("title", &offer.line.full_title())])) }
            @for variant in variants { (choice(page, shown, variant)) }
            @if is_wrong("variant").is_some() { span.wrong id="variant-wrong" { (page.say("hub-invalid-field")) } }
        }
        @if offer.most == 1 {
            input type="hidden" name="count" value="1";
        } @else {
            p.field {
                label for="count" { (page.say("hub-variant-count")) }
                select id="count" name="count" aria-invalid=[is_wrong("count")] {
                    @for count in (1..=offer.most).rev() {
                        option value=(count) selected[shown.typed("count", "") == count.to_string()] { (count) }
                    }
                }
            }
        }
        p.soft { (page.say(if has_cheaper { "hub-variant-hint-less" } else { "hub-variant-hint" })) }
    }
}

fn choice(page: &Page<'_>, shown: &Shown<'_>, variant: &Variant) -> Markup {
    let (id, is_gone) = (variant.id.to_string(), variant.available == 0);
    html! {
        label.choice.soft[is_gone] {
            input type="radio" name="variant" value=(id) required disabled[is_gone]
                checked[shown.typed("variant", "") == id];
            @if is_gone { (page.say_with("hub-variant-sold-out", &[("title", &variant.title)])) } @else { (variant.title) }
        }
    }
}

/// What is exchanged for what.
pub(crate) fn changed(
    page: &Page<'_>,
    (offer, product): (&SwapOffer<'_>, &LineProduct),
    left: u32,
    to: VariantId,
) -> Markup {
    let line = offer.line;
    let units = line.current.saturating_sub(left);
    let new = product.variants.items.iter().find(|variant| variant.id == to);
    let new = new.map_or("", |variant| variant.title.as_str());
    let now = format!("{units} × {}", line.full_title());
    let then = format!("{units} × {} ({new})", line.title);
    before_and_after(page, &[now], &[then])
}
