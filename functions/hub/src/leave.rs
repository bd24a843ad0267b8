//! The ways on from an order that has arrived: into the shop's returns platform, and into its cart once more. What they are told of
//! the order is put together when they are taken, so that no page carries it.

use crate::Visit;
use crate::order::{assessed, is_known, returnable};
use lambda_http::{Body, Response};
use model::{LineItem, Order, VariantId};
use skill::{ReturnFacts, returns_link};

impl Visit<'_> {
    /// RT-7, RT-8: to the returns platform, with what it wants to know of the order.
    pub(crate) async fn start_return(&self, order: &Order) -> Response<Body> {
        let portal = self.page.tenant.returns_portal.as_ref().filter(|_| self.page.tenant.hub_live);
        let can_be_returned = is_known(&assessed(self.page, order)) && returnable(self.page, order).is_open();
        let Some(portal) = portal.filter(|_| can_be_returned) else {
            return self.page.notice("page-orders-title", "hub-closed", lambda_http::http::StatusCode::OK);
        };
        let Some(details) = self.details(order).await else { return self.page.try_again() };
        let known = ReturnFacts::of(&order.name, order.id, self.page.language);
        let zip = details.address.as_ref().map(|address| address.reveal().zip.clone());
        let email = Some(details.contact.reveal().email.clone());
        match returns_link(portal, &ReturnFacts { email, zip, ..known }) {
            Ok(url) => self.page.go_to(&url),
            Err(_) => self.page.try_again(),
        }
    }

    /// RT-6: the same items in the shop's cart. Of what the shop sells no more there is nothing to put in it.
    pub(crate) async fn buy_again(&self, order: &Order) -> Response<Body> {
        let Some(details) = self.details(order).await else { return self.page.try_again() };
        let bought = |line: &&LineItem| line.current > 0;
        let variant = |line: &LineItem| {
            let (_, variant) = details.variants.iter().find(|(id, _)| *id == line.id)?;
            Some((*variant, line.current))
        };
        let items: Vec<(VariantId, u32)> =
            order.lines.items.iter().filter(bought).filter_map(variant).collect();
        self.page.go_to(&cart(&self.page.tenant.storefront, &items))
    }
}

/// The storefront's cart with these items (shopify.dev, "Create cart permalinks").
fn cart(storefront: &str, items: &[(VariantId, u32)]) -> String {
    if items.is_empty() {
        return storefront.to_owned();
    }
    let items: Vec<String> = items.iter().map(|(variant, count)| format!("{variant}:{count}")).collect();
    format!("{storefront}/cart/{}?storefront=true", items.join(","))
}
