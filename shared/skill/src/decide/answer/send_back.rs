//! What has arrived of an order, and how it goes back (RT-7, RT-8): the returns skill.

use super::{Answer, quoting_passage};
use crate::decide::{Head, Returnable};
use crate::returns::{ReturnFacts, returns_link};
use crate::{Ask, Decision, Statement};
use model::{Detail, OrderReturn, Rule};

impl Answer<'_> {
    /// Behind `say`, which tells what has arrived: what can be sent back and until when, and where.
    pub(super) fn sent_back(&self, mut say: Vec<Statement>) -> Decision {
        let tenant = self.view.tenant;
        let back = Returnable::of(self.order, (&tenant.policy, &tenant.zone()), self.view.now);
        let refused = back.refusal();
        // For what is damaged, wrong or missing the shop stands, whatever its rule about returns says.
        if !self.is_faulty() {
            say.extend(back.limits());
            say.extend((self.seen.head != Head::Delivered).then_some(Statement::ReturnRest));
        }
        let again = self.order.returned == OrderReturn::Registered;
        let portal = self.portal().filter(|_| refused.is_none() && !self.asks(Detail::Missing));
        let articles = self.view.facts.passages.get(&Ask::Returns).and_then(Option::as_ref);
        // Without a portal the shop's own words say how it goes back; where there are none, a person does.
        let is_told = portal.is_some() || articles.is_some();
        say.extend(portal.map(|url| Statement::ReturnPortal { url, again }));
        let decision = match refused {
            None if is_told && !self.is_faulty() => self.tell(Rule::OrderDelivered, say),
            Some(rule) if !self.is_faulty() => self.with_person(rule, say),
            _ => self.with_person(Rule::OrderDelivered, say),
        };
        quoting_passage(decision, articles)
    }

    /// RT-11: it shows once the Hub is live.
    fn portal(&self) -> Option<String> {
        let tenant = self.view.tenant;
        let portal = tenant.returns_portal.as_ref().filter(|_| tenant.hub_live)?;
        let language = self.view.conversation.language;
        returns_link(portal, &ReturnFacts::of(&self.order.name, self.order.id, language)).ok()
    }
}
