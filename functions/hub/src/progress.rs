//! What became of a change.

use crate::Visit;
use crate::orders::order_url;
use jiff::SignedDuration;
use lambda_http::{Body, Response, http::StatusCode};
use maud::html;
use model::identity::OrderOwner;
use model::{ChangeId, ChangeState, OrderChange, Refusal, Wanted};
use page::Page;

/// A change that takes longer is looked at by the shop's people.
const PATIENCE: SignedDuration = SignedDuration::from_mins(5);

impl Visit<'_> {
    pub(crate) async fn progress(&self, id: &ChangeId) -> Response<Body> {
        let found = self.app.desk.store.change(&self.page.tenant.id, id, self.page.now).await;
        let Ok(found) = found else { return self.page.try_again() };
        // INVARIANT: somebody else's change is answered exactly like one that does not exist (invariant 1).
        match found.filter(|change| change.owner == OrderOwner::of(self.customer)) {
            Some(change) => {
                let is_done = change.state.is_open() && self.is_cancelled(&change).await;
                page(self.page, &change, is_done)
            }
            None => self.page.notice("page-orders-title", "page-order-not-found", StatusCode::NOT_FOUND),
        }
    }

    /// Shopify cancels in its own time; the order shows it before the change is looked at again.
    async fn is_cancelled(&self, change: &OrderChange) -> bool {
        if change.wanted != Wanted::Cancelled {
            return false;
        }
        let order = self.app.desk.shop.order(&self.tenancy.access, self.customer, change.order).await;
        order.is_ok_and(|order| order.is_some_and(|order| order.cancelled_at.is_some()))
    }
}

/// How far a change is. `is_done`: the order shows that it is made.
pub(crate) fn page(page: &Page<'_>, change: &OrderChange, is_done: bool) -> Response<Body> {
    let late = page.now.duration_since(change.confirmed_at) > PATIENCE;
    let done = if change.wanted == Wanted::Cancelled { "hub-done-cancelled" } else { "hub-done-changed" };
    let (title, sentence) = match change.state {
        ChangeState::Done { .. } => ("hub-done-title", done),
        _ if is_done => ("hub-done-title", done),
        ChangeState::Refused { because: Refusal::Moved, .. } => ("hub-refused-title", "hub-refused-moved"),
        ChangeState::Refused { because: Refusal::Shop, .. } => ("hub-refused-title", "hub-refused-shop"),
        _ if late => ("hub-working-title", "hub-unclear"),
        _ => ("hub-working-title", "hub-working"),
    };
    let again = (sentence == "hub-working").then(|| page.hub(&format!("/changes/{}", change.id)));
    let order = change.name.as_str();
    let body = html! {
        div.panel {
            p role="status" { (page.say_with(sentence, &[("order", order)])) }
            a.button href=(order_url(page, &change.name, &[])) { (page.say("hub-back-button")) }
        }
    };
    page.refreshing(&page.say(title), &body, None, again.as_deref())
}
