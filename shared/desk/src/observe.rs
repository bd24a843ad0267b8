//! Deciding with facts, and what that took.

use crate::{Desk, Tenancy, turn::Written};
use jiff::Timestamp;
use knowledge::Kind;
use model::{
    Conversation, CustomerId, Language, Listing, Order, OrderId, OrderSummary, Redacted, Tenant,
    identity::VerifiedCustomer,
};
use shop::ShopError;
use skill::{Ask, Decision, Event, Facts, Need, Passage, Step, Unavailable, View, decide};

/// What a turn took.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Observed {
    /// Round trips to the table.
    pub round_trips: u32,
    /// Calls to Shopify.
    pub shop_calls: u32,
    /// Of these, how many failed.
    pub shop_failures: u32,
}

impl Observed {
    /// The one log line of an answered message: what was decided and what it took, nothing of what was said.
    pub(crate) fn log(&self, written: &Written, began: Timestamp, now: Timestamp) {
        let turn = &written.turn;
        tracing::info!(
            tenant.id = %written.conversation.tenant,
            conversation.id = %written.conversation.id,
            conversation.channel = written.conversation.channel.name(),
            turn.id = %turn.id,
            turn.reason = %turn.reason.rule.name(),
            turn.milliseconds = i64::try_from(now.duration_since(began).as_millis()).unwrap_or(i64::MAX),
            turn.round_trips = u64::from(self.round_trips),
            turn.shop_calls = u64::from(self.shop_calls),
            turn.shop_failures = u64::from(self.shop_failures),
            "answered"
        );
    }
}

/// What one turn asked the shop. A turn that is decided again after a conflict asks nothing twice: neither the budget
/// of calls nor the seconds that a shopper waits have room for that.
#[derive(Default)]
pub(crate) struct Asked {
    pub(crate) observed: Observed,
    orders: Option<Known<CustomerId, Listing<OrderSummary>>>,
    order: Option<Known<(CustomerId, OrderId), Option<Order>>>,
}

/// An answer, and whose question it answers.
type Known<Q, T> = (Q, Result<T, Unavailable>);

impl Asked {
    async fn orders(
        &mut self,
        desk: &Desk,
        tenancy: &Tenancy,
        customer: VerifiedCustomer,
    ) -> Result<Listing<OrderSummary>, Unavailable> {
        // INVARIANT: what one customer's question brought is never another's answer.
        if let Some((_, answer)) = self.orders.as_ref().filter(|(of, _)| *of == customer.id()) {
            return answer.clone();
        }
        let answer = noted(desk.shop.orders(&tenancy.access, customer).await, &mut self.observed);
        self.orders = Some((customer.id(), answer.clone()));
        answer
    }

    async fn order(
        &mut self,
        desk: &Desk,
        tenancy: &Tenancy,
        customer: VerifiedCustomer,
        id: OrderId,
    ) -> Result<Option<Order>, Unavailable> {
        // INVARIANT: what one customer's question brought is never another's answer.
        if let Some((_, answer)) = self.order.as_ref().filter(|(of, _)| *of == (customer.id(), id)) {
            return answer.clone();
        }
        let answer = noted(desk.shop.order(&tenancy.access, customer, id).await, &mut self.observed);
        self.order = Some(((customer.id(), id), answer.clone()));
        answer
    }
}

/// A decision with the facts it rests on.
pub(crate) struct Decided {
    pub(crate) decision: Decision,
    pub(crate) facts: Facts,
    signed_in: bool,
}

impl Decided {
    /// The view that the decision was made from.
    pub(crate) const fn view<'a>(
        &'a self,
        tenant: &'a Tenant,
        conversation: &'a Conversation,
        event: Event<'a>,
        now: Timestamp,
    ) -> View<'a> {
        View { tenant, conversation, event, signed_in: self.signed_in, facts: &self.facts, now }
    }
}

/// Facts are asked for at most this often in one turn: three articles' kinds, the list, the order.
const STEPS: usize = 8;

impl Desk {
    /// Decides, fetching the facts that the decision asks for.
    pub(crate) async fn decide(
        &self,
        tenancy: &Tenancy,
        seen: &Conversation,
        event: Event<'_>,
        text: Option<&Redacted<String>>,
        now: Timestamp,
        asked: &mut Asked,
    ) -> Decided {
        let customer = seen.identity.customer(now);
        let signed_in = customer.is_some();
        let mut facts = Facts::default();
        let language = event.language().unwrap_or(seen.language);
        for _ in 0..STEPS {
            let view =
                View { tenant: &tenancy.tenant, conversation: seen, event, signed_in, facts: &facts, now };
            match (decide(&view), customer) {
                (Step::Decided(decision), _) => return Decided { decision, facts, signed_in },
                (Step::Need(Need::Passage(ask)), _) => {
                    facts.passages.insert(ask, passage(tenancy, ask, text, language).await);
                }
                (Step::Need(Need::Orders), Some(customer)) => {
                    facts.orders = Some(asked.orders(self, tenancy, customer).await);
                }
                (Step::Need(Need::Order(id)), Some(customer)) => {
                    facts.order = Some(asked.order(self, tenancy, customer, id).await);
                }
                // Only a signed-in view asks for orders; should that ever change, nothing is known.
                (Step::Need(Need::Orders), None) => facts.orders = Some(Err(Unavailable)),
                (Step::Need(Need::Order(_)), None) => facts.order = Some(Err(Unavailable)),
            }
        }
        let view = View { tenant: &tenancy.tenant, conversation: seen, event, signed_in, facts: &facts, now };
        Decided { decision: skill::unavailable(&view), facts, signed_in }
    }
}

fn noted<T>(answer: Result<T, ShopError>, observed: &mut Observed) -> Result<T, Unavailable> {
    observed.shop_calls += 1;
    answer.map_err(|error| {
        observed.shop_failures += 1;
        tracing::warn!(shop.error = %error, "the shop gave no answer");
        Unavailable
    })
}

async fn passage(
    tenancy: &Tenancy,
    ask: Ask,
    text: Option<&Redacted<String>>,
    language: Language,
) -> Option<Passage> {
    let question = text.map_or("", |text| text.reveal().as_str());
    // Without its articles the agent knows nothing of the shop, says so and offers a person.
    let index = tenancy.index().await.unwrap_or_else(|error| {
        tracing::error!(tenant.id = %tenancy.tenant.id, library.error = %error, "the articles cannot be read");
        None
    })?;
    let found = match ask {
        Ask::OrderChange => index.rule(Kind::OrderChange),
        Ask::Cancellation => index.rule(Kind::Cancellation),
        Ask::Returns => index.rule(Kind::Returns),
        Ask::Question => index.answer(question, language),
    }?;
    let facts = found.facts.iter().map(|fact| (*fact).clone()).collect();
    Some(Passage { id: found.passage.id.clone(), quote: found.quote(), language: found.language, facts })
}
