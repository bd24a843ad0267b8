//! One order as it is, and what is open to its owner.

use crate::change::Action;
use crate::help::help;
use crate::orders::{order_url, placed};
use crate::parcels::parcels;
use editing::{Closed, Offer, Offers};
use lambda_http::{Body, Response};
use maud::{Markup, html};
use model::{Order, Request, RequestKind};
use page::Page;
use skill::{Assessment, Head, LineState, Returnable, Statement, assess, sentence};

pub(crate) fn order(page: &Page<'_>, order: &Order) -> Response<Body> {
    let seen = assessed(page, order);
    let offers = Offers::of(page.tenant, order, page.now);
    let body = html! {
        div.panel {
            p.facts { span.state { (page.say(state(seen.head))) } " " span.soft { (placed(page, order.placed_at)) } }
            ul { @for line in &seen.lines { (line_of(page, line)) } }
        }
        (parcels(page, order))
        (changes(page, order, &seen, &offers))
        (afterwards(page, order, &seen))
        (help(page))
        p { a.button.quiet href=(page.hub(&page.path("/orders", &[]))) { (page.say("page-orders-button")) } }
    };
    page.page(&page.say_with("page-order-title", &[("order", order.name.as_str())]), &body, None)
}

/// The order as it stands now.
pub(crate) fn assessed<'o>(page: &Page<'_>, order: &'o Order) -> Assessment<'o> {
    let request = Request::of(RequestKind::Edit);
    assess(order, (&page.tenant.policy, &page.tenant.zone()), &request, page.now)
}

fn line_of(page: &Page<'_>, state: &LineState<'_>) -> Markup {
    let counts = [
        ("page-line-quantity", state.line.current),
        ("page-line-shipped", state.shipped - state.delivered.min(state.shipped)),
        ("page-line-delivered", state.delivered),
        ("page-line-waiting", state.line.unfulfilled.min(state.line.current)),
    ];
    let said = counts.into_iter().filter(|(_, count)| *count > 0);
    let mut words: Vec<String> =
        said.map(|(id, count)| page.say_with(id, &[("count", &count.to_string())])).collect();
    words.extend(state.excluded.then(|| page.say("item-excluded")));
    html! {
        li {
            @if let Some(image) = &state.line.image { img src=(image) alt="" loading="lazy"; }
            div {
                strong { (state.line.full_title()) }
                span.soft { (words.join(" · ")) }
            }
        }
    }
}

/// What is open, until when; else why nothing is.
fn changes(page: &Page<'_>, order: &Order, seen: &Assessment<'_>, offers: &Offers<'_>) -> Markup {
    let buttons: Vec<Action> =
        Action::ALL.into_iter().filter(|action| action.offer(offers).is_open()).collect();
    html! {
        @if offers.any() {
            @for until in until(page, offers) { p.soft { (until) } }
            div.actions {
                @for action in buttons {
                    a.button.quiet href=(order_url(page, &order.name, &[("action", action.name())])) {
                        (page.say(action.label()))
                    }
                }
            }
        } @else if let Some(why) = why_not(page, order, seen, offers) {
            p.soft { (why) }
        }
    }
}

/// INVARIANT: "you can still change it" names the clock time at which that ends.
fn until(page: &Page<'_>, offers: &Offers<'_>) -> Vec<String> {
    let open = |offer: Offer| if let Offer::Open(until) = offer { Some(until) } else { None };
    let change = [offers.variant, offers.items, offers.address, offers.contact].into_iter().find_map(open);
    let cancel = open(offers.cancel).filter(|until| change.is_none_or(|change| change != *until));
    let changing = change.map(|until| Statement::MayChange { until, rest: false });
    let cancelling = cancel.map(|until| Statement::MayCancel { until, whole: true });
    let both = changing.into_iter().chain(cancelling);
    both.map(|statement| sentence(page.speaker(), &statement, page.now)).collect()
}

fn why_not(page: &Page<'_>, order: &Order, seen: &Assessment<'_>, offers: &Offers<'_>) -> Option<String> {
    let name = order.name.clone();
    let said = |statement| Some(sentence(page.speaker(), &statement, page.now));
    match (seen.head, offers.items) {
        (Head::Cancelled(_) | Head::Refunded | Head::Delivered, _) => None,
        (Head::InTransit, _) => Some(page.say(too_late(&returnable(page, order)))),
        (Head::InProgress, _) => Some(page.say("hub-busy")),
        (_, Offer::Closed(Closed::Over(ended))) => {
            said(Statement::WindowOver { order: name, cancel: false, ended })
        }
        (_, Offer::Closed(Closed::Never)) => said(Statement::Never { cancel: false }),
        _ => Some(page.say("hub-closed")),
    }
}

/// RT-6, RT-7: once everything has arrived it can be bought again, and what has arrived can be sent back where a portal is
/// connected and the shop's rule allows it.
fn afterwards(page: &Page<'_>, order: &Order, seen: &Assessment<'_>) -> Markup {
    let to = |action| order_url(page, &order.name, &[("action", action)]);
    let back = returnable(page, order);
    let is_live = page.tenant.hub_live;
    let can_be_returned = is_live && page.tenant.returns_portal.is_some() && back.is_open() && is_known(seen);
    let can_be_bought = is_live && seen.head == Head::Delivered;
    html! {
        @if is_known(seen) && back.has_arrived() {
            @for limit in back.limits() { p.soft { (sentence(page.speaker(), &limit, page.now)) } }
            @if back.is_later() { p.soft { (page.say("return-rest-later")) } }
        }
        @if can_be_returned || can_be_bought {
            div.actions {
                @if can_be_returned { a.button href=(to("return")) { (page.say("action-return")) } }
                @if can_be_bought { a.button.quiet href=(to("again")) { (page.say("action-buy-again")) } }
            }
        }
    }
}

/// RT-7: what is on its way can be sent back later, if the shop's rule will let it.
fn too_late(back: &Returnable<'_>) -> &'static str {
    if back.is_later() && !back.has_arrived() { "return-later" } else { "too-late" }
}

/// Whether anything can be said of what has arrived.
pub(crate) const fn is_known(seen: &Assessment<'_>) -> bool {
    matches!(seen.head, Head::Delivered | Head::InTransit | Head::PartlyShipped)
}

pub(crate) fn returnable<'o>(page: &Page<'_>, order: &'o Order) -> Returnable<'o> {
    Returnable::of(order, (&page.tenant.policy, &page.tenant.zone()), page.now)
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
