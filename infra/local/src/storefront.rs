//! A storefront: pages with the widget on them, the shop's login, and Shopify's app proxy.

mod pages;
mod pictures;

use crate::{Local, edge::to_http, signing};
use axum::{
    Router,
    body::Bytes,
    extract::{Form, Path, RawQuery, State},
    http::{HeaderMap, HeaderValue, Method, Request, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
    routing::{any, get},
};
use serde::Deserialize;
use std::sync::Arc;

/// The cookie of the shop's own login. It never reaches us: the app proxy forwards no cookies.
const COOKIE: &str = "demo_customer";

pub(crate) fn router() -> Router<Arc<Local>> {
    Router::new()
        .route("/shop", get(pages::front))
        .route("/shop.css", get(pages::style))
        .route("/pages/{article}", get(pages::article))
        .route("/pictures/{name}", get(pictures::picture))
        .route("/returns", get(pages::returns))
        .route("/cart/{items}", get(pages::cart))
        .route("/favicon.ico", get(pictures::icon))
        .route("/account/login", get(pages::login).post(login))
        .route("/account/logout", get(logout))
        .route("/account/authorize", get(authorize))
        .route("/apps/aftersale/{*path}", any(app_proxy))
}

#[derive(Deserialize)]
struct Login {
    customer: u64,
    return_url: Option<String>,
}

async fn login(Form(login): Form<Login>) -> Response {
    let mut response = Redirect::to(&local_path(login.return_url.as_deref())).into_response();
    set_cookie(&mut response, &format!("{COOKIE}={}; Path=/; HttpOnly; SameSite=Lax", login.customer));
    response
}

/// The sign-in for other sites (Customer Account API): whoever is logged in here goes on to its endpoint.
async fn authorize(RawQuery(query): RawQuery, headers: HeaderMap) -> Redirect {
    let query = query.unwrap_or_default();
    if let Some(customer) = customer(&headers) {
        return Redirect::to(&format!("/shopify/authentication/oauth/authorize?{query}&customer={customer}"));
    }
    let back = format!("/account/authorize?{query}");
    let back: String = form_urlencoded::byte_serialize(back.as_bytes()).collect();
    Redirect::to(&format!("/account/login?return_url={back}"))
}

async fn logout() -> Response {
    let mut response = Redirect::to("/shop").into_response();
    set_cookie(&mut response, &format!("{COOKIE}=; Path=/; Max-Age=0"));
    response
}

fn set_cookie(response: &mut Response, cookie: &str) {
    if let Ok(cookie) = HeaderValue::from_str(cookie) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
}

/// A path of this storefront, or its front page.
fn local_path(wanted: Option<&str>) -> String {
    wanted.filter(|path| path.starts_with('/') && !path.starts_with("//")).unwrap_or("/shop").to_owned()
}

fn customer(headers: &HeaderMap) -> Option<u64> {
    let cookies = headers.get(header::COOKIE)?.to_str().ok()?;
    let value = cookies.split("; ").find_map(|cookie| cookie.strip_prefix(COOKIE)?.strip_prefix('='));
    value?.parse().ok()
}

/// What Shopify does: says who is logged in, signs, and forwards without cookies.
async fn app_proxy(
    State(local): State<Arc<Local>>,
    Path(path): Path<String>,
    RawQuery(query): RawQuery,
    method: Method,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let own: Vec<(String, String)> =
        form_urlencoded::parse(query.unwrap_or_default().as_bytes()).into_owned().collect();
    match local.forward(&method, &path, own, customer(&headers), &body).await {
        Some(response) => to_http(response),
        None => StatusCode::BAD_GATEWAY.into_response(),
    }
}

impl Local {
    /// Forwards a storefront request as Shopify's app proxy does, for the customer who is logged in there.
    pub async fn forward(
        &self,
        method: &Method,
        path: &str,
        own: Vec<(String, String)>,
        customer: Option<u64>,
        body: &[u8],
    ) -> Option<lambda_http::Response<lambda_http::Body>> {
        let request = Request::builder()
            .method(method.clone())
            .uri(format!("{}{}", self.base, self.signed(path, own, customer)))
            // The only bodies that our pages send are forms.
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(lambda_http::Body::from(body.to_vec()))
            .ok()?;
        Some(self.call(request).await)
    }

    /// The path and signed query of a forwarded request.
    #[must_use]
    pub fn signed(&self, path: &str, own: Vec<(String, String)>, customer: Option<u64>) -> String {
        let shopifys = [
            ("shop", demo_shop::SHOP.to_owned()),
            ("logged_in_customer_id", customer.map(|id| id.to_string()).unwrap_or_default()),
            ("path_prefix", "/apps/aftersale".to_owned()),
            ("timestamp", self.desk.clock.now().as_second().to_string()),
            // Two requests within one second would have one signature; a number tells them apart.
            ("request", self.desk.random_word()),
        ];
        let shopifys = shopifys.into_iter().map(|(key, value)| (key.to_owned(), value));
        let pairs: Vec<(String, String)> = own.into_iter().chain(shopifys).collect();
        let query = signing::storefront_query(&pairs, demo_shop::CLIENT_SECRET);
        format!("/proxy/{}/{path}?{query}", crate::TENANT)
    }
}
