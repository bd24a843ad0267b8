//! The answer about one order, by the row of the order-state table.

mod send_back;
mod status;

use super::returnable::Returnable;
use super::{
    Deadline,
    assess::{Assessment, Head, LineState},
    permission::{Permission, allows},
};
use crate::{Decision, Event, Passage, Statement, View, say::CardLine};
use model::{Change, Detail, Fulfillment, Order, Reason, Request, RequestKind, Rule, Skill, Stage};

/// The answer about one order, by the row of the order-state table.
pub(super) struct Answer<'a> {
    pub(super) view: &'a View<'a>,
    pub(super) request: &'a Request,
    pub(super) order: &'a Order,
    pub(super) seen: &'a Assessment<'a>,
    pub(super) passage: Option<&'a Passage>,
}

impl Answer<'_> {
    pub(super) fn decide(&self) -> Decision {
        let order = self.order.name.clone();
        if self.is_faulty() && !self.back().has_arrived() {
            return self.not_what_was_said();
        }
        match self.seen.head {
            Head::Cancelled(at) => self.called_off(Rule::OrderCancelled, Statement::Cancelled { order, at }),
            Head::Refunded => self.called_off(Rule::OrderRefunded, Statement::Refunded { order }),
            Head::Unknown => self.offer(Rule::OrderUnknown, Statement::Unknown { order }),
            Head::Delivered => self.delivered(),
            Head::InTransit => self.in_transit(),
            Head::PartlyShipped => self.partly_shipped(),
            Head::OnHold => self.editable(Rule::OrderOnHold, vec![Statement::OnHold { order }]),
            Head::Scheduled(at) => {
                self.editable(Rule::OrderScheduled, vec![Statement::Scheduled { order, at }])
            }
            Head::InProgress => self.in_progress(),
            Head::Refused if self.request.kind != RequestKind::Status => self.refused(vec![]),
            Head::Refused | Head::Editable => {
                self.editable(Rule::OrderEditable, vec![Statement::NotShipped { order }])
            }
        }
    }

    fn skill(&self) -> Skill {
        match (self.request.kind, self.seen.head) {
            (RequestKind::Status, _) => Skill::OrderStatus,
            (RequestKind::Return, _) | (_, Head::Delivered) => Skill::Returns,
            _ => Skill::OrderEditing,
        }
    }

    fn tell(&self, rule: Rule, say: Vec<Statement>) -> Decision {
        Decision::new(self.view, Reason::new(self.skill(), rule), say)
    }

    fn offer(&self, rule: Rule, statement: Statement) -> Decision {
        self.with_person(rule, vec![statement])
    }

    /// What has been called off, and how far the money is, where that was asked.
    fn called_off(&self, rule: Rule, head: Statement) -> Decision {
        let asked = self.asks(Detail::Payment) || self.asks(Detail::Refund);
        self.with_person(rule, std::iter::once(head).chain(asked.then(|| self.payment())).collect())
    }

    fn payment(&self) -> Statement {
        Statement::Payment { order: self.order.name.clone(), payment: self.order.payment }
    }

    fn with_person(&self, rule: Rule, mut say: Vec<Statement>) -> Decision {
        say.push(Statement::OfferPerson);
        let stage = Stage::PersonOffered { because: rule, order: Some(self.order.name.clone()) };
        self.tell(rule, say).waiting(stage)
    }

    fn quoting(&self, decision: Decision) -> Decision {
        quoting_passage(decision, self.passage)
    }

    fn asks(&self, detail: Detail) -> bool {
        self.request.details.contains(&detail)
    }

    fn is_about(&self, kind: RequestKind) -> bool {
        self.request.kind == kind
    }

    fn delivered(&self) -> Decision {
        let arrived = parcels(self.order).filter_map(|parcel| parcel.delivered_at).max();
        let head = Statement::Delivered { order: self.order.name.clone(), at: arrived };
        match self.request.kind {
            RequestKind::Status => self.status(Rule::OrderDelivered, vec![head]),
            _ => self.sent_back(Rule::OrderDelivered, vec![head]),
        }
    }

    fn in_transit(&self) -> Decision {
        let mut say = self.shipped();
        match self.request.kind {
            RequestKind::Status => self.status(Rule::OrderInTransit, say),
            RequestKind::Return if self.back().has_arrived() => self.sent_back(Rule::OrderInTransit, say),
            _ => {
                let is_later = self.back().is_later() && !self.back().has_arrived();
                say.push(if is_later { Statement::ReturnLater } else { Statement::TooLate });
                say.extend(self.order_link_of_several());
                self.tell(Rule::OrderInTransit, say)
            }
        }
    }

    /// What can be sent back of the order.
    fn back(&self) -> Returnable<'_> {
        let policy = (&self.view.tenant.policy, &self.view.tenant.zone());
        Returnable::of(self.order, policy, self.view.now)
    }

    /// Whether something is said to be damaged, wrong or missing.
    fn is_faulty(&self) -> bool {
        self.is_about(RequestKind::Return) && (self.asks(Detail::Fault) || self.asks(Detail::Missing))
    }

    fn partly_shipped(&self) -> Decision {
        let (rule, left) = (Rule::OrderPartlyShipped, self.what_left());
        match self.request.kind {
            RequestKind::Status => {
                self.status(rule, std::iter::once(left).chain(self.parcels(false)).collect())
            }
            RequestKind::Return if self.back().has_arrived() => self.sent_back(rule, vec![left]),
            _ => self.editable(rule, vec![left]),
        }
    }

    fn what_left(&self) -> Statement {
        let names = |wanted: fn(&LineState<'_>) -> bool| -> Vec<String> {
            let wanted = self.seen.lines.iter().filter(|state| wanted(state));
            wanted.map(|state| state.line.full_title()).collect()
        };
        Statement::PartlyShipped {
            order: self.order.name.clone(),
            shipped: names(|state| state.shipped > 0),
            left: names(|state| state.line.unfulfilled > 0),
        }
    }

    fn in_progress(&self) -> Decision {
        let order = self.order.name.clone();
        if self.is_about(RequestKind::Status) {
            return self.status(Rule::OrderInProgress, vec![Statement::BeingPacked { order }]);
        }
        self.offer(Rule::OrderInProgress, Statement::InProgress { order })
    }

    /// The rows in which the shopper may still change something, unless the policy or the Hub stands in the way.
    fn editable(&self, rule: Rule, mut say: Vec<Statement>) -> Decision {
        if self.is_about(RequestKind::Status) {
            return self.status(rule, say);
        }
        if !self.seen.is_changeable() {
            return self.refused(say);
        }
        if !self.view.tenant.hub_live {
            // OE-39: without the Hub a person makes the change.
            say.push(Statement::HubOff);
            return self.with_person(Rule::HubOff, say);
        }
        say.extend(self.excluded());
        say.push(self.may_change());
        say.push(self.card());
        let decision = self.tell(rule, say);
        // Signed in by a link, the shopper read the rule in the message before.
        if matches!(self.view.event, Event::Message(_)) { self.quoting_in_full(decision) } else { decision }
    }

    /// A short channel keeps to the answer; the rule was quoted when the request came.
    fn quoting_in_full(&self, decision: Decision) -> Decision {
        if self.view.conversation.channel.is_short() { decision } else { self.quoting(decision) }
    }

    /// The items that the policy excludes, where no card shows it beside each.
    ///
    /// INVARIANT: "you can still change it" is never said of an order without naming what cannot be.
    fn excluded(&self) -> Option<Statement> {
        let items: Vec<String> = self
            .seen
            .lines
            .iter()
            .filter(|state| state.excluded)
            .map(|state| state.line.full_title())
            .collect();
        let has_card = self.view.conversation.channel == model::Channel::Webchat;
        (!has_card && !items.is_empty()).then_some(Statement::Excluded { items })
    }

    fn may_change(&self) -> Statement {
        let until = match self.seen.permission {
            Permission::Until(until) => until,
            _ => Deadline::default(),
        };
        match self.request.kind {
            RequestKind::Cancel => Statement::MayCancel { until, whole: self.is_whole() },
            RequestKind::Return => Statement::MayCancelInstead { until },
            _ => Statement::MayChange { until, rest: self.excluded().is_some() },
        }
    }

    fn is_whole(&self) -> bool {
        self.seen.lines.iter().all(|state| state.changeable == state.line.current)
    }

    fn card(&self) -> Statement {
        Statement::OrderCard {
            order: self.order.name.clone(),
            cancel: self.is_about(RequestKind::Cancel),
            whole: self.is_whole(),
            changes: self.offered_changes(),
            lines: self.seen.lines.iter().map(CardLine::of).collect(),
        }
    }

    /// Which buttons the policy lets the card show.
    fn offered_changes(&self) -> Vec<Change> {
        let Some(rule) = &self.view.tenant.policy.order_change else { return vec![] };
        let buttons = [Change::Address, Change::Variant, Change::Quantity];
        buttons.into_iter().filter(|change| allows(rule, *change)).collect()
    }

    /// Which rule stands in the way, in the shop's words, and a person.
    fn refused(&self, mut say: Vec<Statement>) -> Decision {
        let order = self.order.name.clone();
        let cancel = self.is_about(RequestKind::Cancel);
        let (rule, statement) = match &self.seen.permission {
            Permission::NoRule => (Rule::NoRule, Statement::NoRule { cancel }),
            Permission::Never => (Rule::ChangeNotAllowed, Statement::Never { cancel }),
            Permission::Over(ended) => {
                (Rule::WindowOver, Statement::WindowOver { order, cancel, ended: *ended })
            }
            Permission::NotAllowed(changes) => {
                (Rule::ChangeNotAllowed, Statement::ChangeNotAllowed { changes: changes.clone() })
            }
            Permission::Until(_) if self.seen.all_excluded => {
                let items = self
                    .seen
                    .lines
                    .iter()
                    .filter(|s| s.excluded)
                    .map(|state| state.line.full_title())
                    .collect();
                (Rule::ProductExcluded, Statement::Excluded { items })
            }
            Permission::Until(_) => (Rule::OrderInProgress, Statement::Locked { order }),
        };
        // With something shipped already, that stays the head of the answer.
        let rule = if self.seen.head == Head::PartlyShipped { Rule::OrderPartlyShipped } else { rule };
        say.push(statement);
        let decision = self.with_person(rule, say);
        self.quoting(decision)
    }
}

/// The quote stands right behind what it explains, before a person is offered.
fn quoting_passage(mut decision: Decision, passage: Option<&Passage>) -> Decision {
    if let Some(passage) = passage {
        decision.reason.passages.push(passage.id.clone());
        let offer = decision.say.iter().position(|statement| *statement == Statement::OfferPerson);
        decision.say.insert(offer.unwrap_or(decision.say.len()), Statement::Quote(passage.clone()));
    }
    decision
}

impl CardLine {
    fn of(state: &LineState<'_>) -> Self {
        Self {
            id: state.line.id,
            title: state.line.full_title(),
            image: state.line.image.clone(),
            has_variants: state.line.variant.is_some(),
            quantity: state.line.current,
            changeable: state.changeable,
            shipped: state.shipped,
            excluded: state.excluded,
        }
    }
}

fn parcels(order: &Order) -> impl Iterator<Item = &Fulfillment> {
    order.fulfillments.items.iter().filter(|parcel| parcel.status == model::FulfillmentStatus::Success)
}
