//! The Hub as a drawer beside a storefront page: a module that shows the pages of this function there.

use lambda_http::{
    Body, Response,
    http::{HeaderValue, header},
};
use page::Page;
use serde_json::json;

/// The module; its words, the look of the pages and the place of the app proxy are left out.
const MODULE: &str = include_str!("../drawer/drawer.js");

/// The module in the language of the page, for any storefront's page: it knows nothing of whoever asks, and may be kept for five
/// minutes.
pub(crate) fn module(page: &Page<'_>) -> Response<Body> {
    let words = json!({
        "close": page.say("hub-drawer-close"),
        "title": page.say("page-orders-title"),
        "wait": page.say("hub-working-title"),
        "failed": page.say("page-try-again-title"),
        "lang": page.language.code(),
    });
    let module = MODULE.replacen("WORDS_HERE", &words.to_string(), 1);
    let module = module.replacen("LOOK_HERE", &json!(page.look()).to_string(), 1);
    let module = module.replacen("PROXY_HERE", &json!(page.tenant.proxy_path).to_string(), 1);
    let mut response = Response::new(Body::Text(module));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/javascript; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=300"));
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("cross-origin"));
    response
}
