//! Deciding with facts, and what that took.

use crate::{Desk, Tenancy, turn::Written};
use jiff::Timestamp;
use model::{Conversation, Redacted, Tenant};
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
        observed: &mut Observed,
    ) -> Decided {
        let customer = seen.identity.customer(now);
        let signed_in = customer.is_some();
        let mut facts = Facts::default();
        for _ in 0..STEPS {
            let view =
                View { tenant: &tenancy.tenant, conversation: seen, event, signed_in, facts: &facts, now };
            match (decide(&view), customer) {
                (Step::Decided(decision), _) => return Decided { decision, facts, signed_in },
                (Step::Need(Need::Passage(ask)), _) => {
                    facts.passages.insert(ask, passage(tenancy, ask, text));
                }
                (Step::Need(Need::Orders), Some(customer)) => {
                    let answer = self.shop.orders(&tenancy.access, customer).await;
                    facts.orders = Some(noted(answer, observed));
                }
                (Step::Need(Need::Order(id)), Some(customer)) => {
                    let answer = self.shop.order(&tenancy.access, customer, id).await;
                    facts.order = Some(noted(answer, observed));
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

fn passage(tenancy: &Tenancy, ask: Ask, text: Option<&Redacted<String>>) -> Option<Passage> {
    let question = text.map_or("", |text| text.reveal().as_str());
    let found = tenancy.index.find(match ask {
        Ask::OrderChange => knowledge::Ask::OrderChange,
        Ask::Cancellation => knowledge::Ask::Cancellation,
        Ask::Returns => knowledge::Ask::Returns,
        Ask::Question => knowledge::Ask::Question(question),
    })?;
    Some(Passage { id: found.passage.id.clone(), quote: found.quote() })
}
