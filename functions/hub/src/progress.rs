//! What became of a change.

use crate::Visit;
use crate::orders::order_url;
use editing::{done, outcome};
use jiff::SignedDuration;
use lambda_http::{Body, Response, http::StatusCode};
use maud::{PreEscaped, html};
use model::identity::OrderOwner;
use model::{ChangeId, ChangeState, OrderChange, Wanted};
use page::Page;
use store::StoreError;

/// A change that takes longer is looked at by the shop's people.
const PATIENCE: SignedDuration = SignedDuration::from_mins(5);

/// Looks again while the change is being made, and puts the new words in place, where a screen reader hears them.
const LOOK: &str = "\
const look=async()=>{let page;\
try{page=new DOMParser().parseFromString(await(await fetch(URL_HERE)).text(),'text/html')}catch{}\
const said=page?.querySelector('[role=status]');\
if(said&&!said.dataset.again){document.querySelector('[role=status]').textContent=said.textContent;\
document.querySelector('h1').textContent=page.querySelector('h1').textContent;document.title=page.title}\
else setTimeout(look,2000)};setTimeout(look,1000);";

impl Visit<'_> {
    pub(crate) async fn progress(&self, id: &ChangeId) -> Response<Body> {
        match self.found(id).await {
            Ok(Some(change)) => self.progress_of(&change).await,
            Ok(None) => self.page.notice("page-try-again-title", "page-try-again", StatusCode::NOT_FOUND),
            Err(_) => self.page.notice("hub-working-title", "hub-unclear", StatusCode::SERVICE_UNAVAILABLE),
        }
    }

    /// How far a change of the customer's is.
    pub(crate) async fn progress_of(&self, change: &OrderChange) -> Response<Body> {
        let is_done = change.state.is_open() && self.is_cancelled(change).await;
        page(self.page, change, is_done, &self.app.desk.random_word())
    }

    /// The change with this id, if it is the customer's.
    pub(crate) async fn own_change(&self, id: &ChangeId) -> Option<OrderChange> {
        self.found(id).await.ok().flatten()
    }

    async fn found(&self, id: &ChangeId) -> Result<Option<OrderChange>, StoreError> {
        let found = self.app.desk.store.change(&self.page.tenant.id, id, self.page.now).await?;
        // INVARIANT: somebody else's change is answered exactly like one that does not exist (invariant 1).
        Ok(found.filter(|change| change.owner == OrderOwner::of(self.customer)))
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
pub(crate) fn page(page: &Page<'_>, change: &OrderChange, is_done: bool, nonce: &str) -> Response<Body> {
    let late = page.now.duration_since(change.confirmed_at) > PATIENCE;
    let (title, sentence) = match (change.state, outcome(change)) {
        _ if is_done => ("hub-done-title", done(&change.wanted)),
        (ChangeState::Done { .. }, Some(done)) => ("hub-done-title", done),
        (state, Some(unclear)) if state.needs_a_person() => ("hub-working-title", unclear),
        (_, Some(refused)) => ("hub-refused-title", refused),
        (_, None) if late => ("hub-working-title", "hub-unclear"),
        (_, None) => ("hub-working-title", "hub-working"),
    };
    let again = sentence == "hub-working";
    let url = page.hub(&page.path(&format!("/changes/{}", change.id), &[]));
    let script =
        LOOK.replace("URL_HERE", &serde_json::to_string(&url).unwrap_or_default().replace('<', "\\u003c"));
    let body = html! {
        div.panel {
            p role="status" data-again=[again.then_some("true")] {
                (page.say_with(sentence, &[("order", change.name.as_str())]))
            }
            a.button href=(order_url(page, &change.name, &[])) { (page.say("hub-back-button")) }
        }
        @if again {
            noscript { p { a href=(url) { (page.say("hub-look-button")) } } }
            script nonce=(nonce) { (PreEscaped(script)) }
        }
    };
    let title = page.say(title);
    if again { page.page_that_asks(&title, &body, nonce) } else { page.page(&title, &body, None) }
}
