//! The demo shop's own pages: the goods, the login, its articles. No part of the product.

use crate::Local;
use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use demo_shop::DemoCustomer;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use model::TenantId;
use pulldown_cmark::{Options, Parser};
use serde::Deserialize;
use std::{collections::BTreeSet, sync::Arc};

/// How many products the front page shows.
const SHOWN: usize = 12;

/// The style sheet of the shop's pages.
pub(super) async fn style() -> Response {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], include_str!("../../demo/shop.css")).into_response()
}

/// The goods, and the widget.
pub(super) async fn front(State(local): State<Arc<Local>>, headers: HeaderMap) -> Response {
    let orders = local.shop.orders();
    let mut seen = BTreeSet::new();
    let lines = orders.iter().flat_map(|order| &order.lines);
    let goods = lines.filter(|line| seen.insert(&line.title)).take(SHOWN);
    let body = html! {
        main {
            div.hero {
                h1 { "Things that last." }
                p { "A demo shop: nothing here is real, and nothing can be bought. Open the chat in the corner and ask about an order." }
            }
            ul.goods {
                @for line in goods {
                    li {
                        @if let Some(image) = &line.image { img src=(image) alt="" width="160" height="160"; }
                        (line.title)
                    }
                }
            }
        }
        (widget(&local))
    };
    page(&local, &headers, "Things that last", &body)
}

/// One of the shop's articles, as its owner wrote it.
pub(super) async fn article(
    State(local): State<Arc<Local>>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Response {
    let Ok(tenant) = TenantId::parse(crate::TENANT) else { return StatusCode::NOT_FOUND.into_response() };
    let Ok(articles) = local.articles(&tenant).await else {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    };
    let Some(article) = articles.into_iter().find(|article| article.id == id) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let mut text = String::new();
    pulldown_cmark::html::push_html(&mut text, Parser::new_ext(&article.body, Options::ENABLE_TABLES));
    let body = html! { main.narrow { (PreEscaped(text)) } (widget(&local)) };
    page(&local, &headers, &article.title, &body)
}

/// A returns platform that shows what it was given.
pub(super) async fn returns(
    State(local): State<Arc<Local>>,
    Query(given): Query<Vec<(String, String)>>,
    headers: HeaderMap,
) -> Response {
    let body = html! {
        main.narrow {
            h1 { "Returns" }
            p.soft { "This stands for the shop’s returns platform, which is no part of the agent. This is what the link told it:" }
            dl { @for (name, value) in given { dt { (name) } dd { (value) } } }
        }
    };
    page(&local, &headers, "Returns", &body)
}

/// The cart, as a permalink fills it.
pub(super) async fn cart(
    State(local): State<Arc<Local>>,
    Path(items): Path<String>,
    headers: HeaderMap,
) -> Response {
    let items = items.split(',').filter_map(|item| item.split_once(':'));
    let body = html! {
        main.narrow {
            h1 { "Your cart" }
            p.soft { "Nothing can be bought here. This is what the link put into the cart:" }
            ul { @for (variant, count) in items { li { (count) " × variant " (variant) } } }
        }
    };
    page(&local, &headers, "Your cart", &body)
}

/// Where to go back to after the login.
#[derive(Deserialize)]
pub(super) struct Back {
    return_url: Option<String>,
}

/// The shop's login, where everybody may be anybody.
pub(super) async fn login(
    State(local): State<Arc<Local>>,
    Query(back): Query<Back>,
    headers: HeaderMap,
) -> Response {
    let body = html! {
        main.narrow {
            h1 { "Sign in" }
            p.soft { "This is the shop’s own login, not the agent’s. In the demo there are no passwords: choose who you are." }
            form.who method="post" action="/account/login" {
                input type="hidden" name="return_url" value=(super::local_path(back.return_url.as_deref()));
                @for customer in local.shop.customers() {
                    button name="customer" value=(customer.id) {
                        "Sign in as " (name(&customer)) small { (email(&customer)) }
                    }
                }
            }
        }
    };
    page(&local, &headers, "Sign in", &body)
}

/// A page of the shop under the content security policy of a careful one. `body` may end with [`widget`].
fn page(local: &Local, headers: &HeaderMap, title: &str, body: &Markup) -> Response {
    let text = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta property="og:site_name" content="Northwind Goods";
                title { (title) " · Northwind Goods" }
                link rel="stylesheet" href="/shop.css";
            }
            body { (top(local, headers)) (body) }
        }
    };
    let policy = format!(
        "default-src 'none'; script-src {base}; connect-src 'self' {base}; img-src 'self' https:; style-src 'self'; form-action 'self' {base}; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
        base = local.base
    );
    let mut response = Html(text.into_string()).into_response();
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}

/// What a merchant pastes into the theme.
fn widget(local: &Local) -> Markup {
    let address = format!("{}/webchat/demo/widget.js?v={}", local.base, webchat::widget::VERSION.as_str());
    html! { script type="module" src=(address) {} }
}

fn top(local: &Local, headers: &HeaderMap) -> Markup {
    let id = super::customer(headers);
    let customer = local.shop.customers().into_iter().find(|known| Some(known.id.0) == id);
    html! {
        header.top {
            div {
                a.name href="/shop" { "Northwind Goods" }
                span.account {
                    @if let Some(customer) = customer {
                        "Hello, " (name(&customer)) " · " a href="/apps/aftersale/orders" { "Your orders" } " · "
                        a href="/account/logout" { "Sign out" }
                    } @else { a href="/account/login?return_url=/shop" { "Sign in" } }
                }
            }
        }
    }
}

fn email(customer: &DemoCustomer) -> &str {
    customer.email.as_deref().unwrap_or_default()
}

fn name(customer: &DemoCustomer) -> String {
    crate::demo::first_name(email(customer))
}
