//! What has arrived of an order, and how it goes back (RT-7, RT-8): the returns skill.

use super::{Answer, quoting_passage};
use crate::decide::Head;
use crate::returns::{ReturnFacts, returns_link};
use crate::{Ask, Decision, Passage, Statement};
use model::{Detail, OrderPayment, OrderReturn, Rule};

impl Answer<'_> {
    /// Behind `say`, which tells by `rule` what has arrived: what can be sent back and until when, and where.
    pub(super) fn sent_back(&self, rule: Rule, mut say: Vec<Statement>) -> Decision {
        if self.is_faulty() {
            return self.made_good(rule, say);
        }
        let back = self.back();
        let refused = back.refusal();
        let asks_for_money = self.asks(Detail::Refund);
        let is_registered = self.order.returned == OrderReturn::Registered;
        say.extend((asks_for_money && self.has_money_back()).then(|| self.payment()));
        say.extend(back.limits());
        say.extend(back.is_later().then_some(Statement::ReturnRest));
        // Who waits for the money of a return wants no other one.
        let portal = self.portal().filter(|_| refused.is_none() && !(asks_for_money && is_registered));
        // Without a portal the shop's own words say how it goes back; where there are none, a person does.
        let is_told = portal.is_some() || (self.articles().is_some() && !(asks_for_money && is_registered));
        say.extend(portal.map(|url| Statement::ReturnPortal { url, again: is_registered }));
        let decision = match refused {
            None if is_told => self.tell(rule, say),
            refused => self.with_person(refused.unwrap_or(rule), say),
        };
        quoting_passage(decision, self.articles())
    }

    /// For what is damaged, wrong or missing the shop stands, whatever its rule about returns says: nothing of that rule is held
    /// against the shopper, and a person is offered beside the portal.
    fn made_good(&self, rule: Rule, mut say: Vec<Statement>) -> Decision {
        let portal = self.portal().filter(|_| !self.asks(Detail::Missing) && self.back().is_open());
        say.extend(portal.map(|url| Statement::ReturnPortal { url, again: false }));
        self.with_person(rule, say)
    }

    /// Something is said to be damaged, wrong or missing of an order that has not arrived: what the shopper has in hand is not what
    /// the shop's system says, so that a person has to look.
    pub(super) fn not_what_was_said(&self) -> Decision {
        let order = self.order.name.clone();
        let (rule, head) = match self.seen.head {
            Head::Cancelled(at) => (Rule::OrderCancelled, vec![Statement::Cancelled { order, at }]),
            Head::Refunded => (Rule::OrderRefunded, vec![Statement::Refunded { order }]),
            Head::InTransit => (Rule::OrderInTransit, self.shipped()),
            Head::PartlyShipped => (Rule::OrderPartlyShipped, vec![self.what_left()]),
            Head::Unknown | Head::Delivered => (Rule::OrderUnknown, vec![Statement::Unknown { order }]),
            Head::OnHold => (Rule::OrderOnHold, vec![Statement::OnHold { order }]),
            Head::Scheduled(at) => (Rule::OrderScheduled, vec![Statement::Scheduled { order, at }]),
            Head::InProgress => (Rule::OrderInProgress, vec![Statement::BeingPacked { order }]),
            Head::Refused | Head::Editable => (Rule::OrderEditable, vec![Statement::NotShipped { order }]),
        };
        self.with_person(rule, head)
    }

    fn has_money_back(&self) -> bool {
        matches!(self.order.payment, OrderPayment::Refunded | OrderPayment::PartlyRefunded)
    }

    fn articles(&self) -> Option<&Passage> {
        self.view.facts.passages.get(&Ask::Returns).and_then(Option::as_ref)
    }

    /// RT-11: it shows once the Hub is live.
    fn portal(&self) -> Option<String> {
        let tenant = self.view.tenant;
        let portal = tenant.returns_portal.as_ref().filter(|_| tenant.hub_live)?;
        let language = self.view.conversation.language;
        returns_link(portal, &ReturnFacts::of(&self.order.name, self.order.id, language)).ok()
    }
}
