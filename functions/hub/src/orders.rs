//! The list of a customer's orders.

use crate::help::help;
use lambda_http::{Body, Response};
use maud::{Markup, html};
use model::{Listing, OrderFulfillment, OrderName, OrderSummary};
use page::Page;

/// The way to the shop's login, and from there to `path`.
pub(crate) fn log_in(page: &Page<'_>, path: &str) -> Markup {
    html! {
        div.panel {
            p { (page.say("page-sign-in-first")) }
            a.button href=(page.login(path)) { (page.say("page-sign-in-button")) }
        }
    }
}

pub(crate) fn orders(page: &Page<'_>, list: &Listing<OrderSummary>) -> Response<Body> {
    let body = html! {
        div.panel {
            @if list.items.is_empty() { p { (page.say("page-orders-none")) } }
            ul {
                @for order in &list.items {
                    li {
                        div {
                            strong { a href=(order_url(page, &order.name, &[])) { (order.name.as_str()) } }
                            span.soft { (placed(page, order.placed_at)) }
                        }
                        span.state { (page.say(state(order))) }
                    }
                }
            }
        }
    };
    let body = html! { (body) (help(page)) };
    page.page(&page.say("page-orders-title"), &body, None)
}

/// The page of an order, or of what is done with it.
pub(crate) fn order_url(page: &Page<'_>, order: &OrderName, rest: &[(&str, &str)]) -> String {
    let query: Vec<_> = [("order", order.slug())].into_iter().chain(rest.iter().copied()).collect();
    page.hub(&page.path("/orders", &query))
}

pub(crate) fn placed(page: &Page<'_>, at: jiff::Timestamp) -> String {
    page.say_with("page-order-placed", &[("date", &skill::date(page.speaker(), at, page.now))])
}

const fn state(order: &OrderSummary) -> &'static str {
    if order.cancelled_at.is_some() {
        return "page-state-cancelled";
    }
    match order.fulfillment {
        OrderFulfillment::Unfulfilled | OrderFulfillment::RequestDeclined => "page-state-not-shipped",
        OrderFulfillment::Partial => "page-state-partly-shipped",
        // The light list does not tell a delivered order from one on its way.
        OrderFulfillment::Fulfilled => "page-state-shipped",
        OrderFulfillment::InProgress => "page-state-in-progress",
        OrderFulfillment::OnHold => "page-state-on-hold",
        OrderFulfillment::Scheduled => "page-state-scheduled",
        OrderFulfillment::Restocked | OrderFulfillment::NotRequired | OrderFulfillment::Unknown => {
            "page-state-unknown"
        }
    }
}
