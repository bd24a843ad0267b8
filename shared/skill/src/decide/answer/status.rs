//! Where an order is, parcel by parcel; whether it was received, and how far its payment is: the order status skill.

use super::{Answer, parcels};
use crate::decide::Head;
use crate::say::Parcel;
use crate::{Decision, Statement};
use jiff::Timestamp;
use model::{Detail, Fulfillment, OrderPayment, Rule, Shipment};

impl Answer<'_> {
    /// What was asked about the order, and where it is: `whereabouts`, which decided by `rule`.
    pub(super) fn status(&self, rule: Rule, whereabouts: Vec<Statement>) -> Decision {
        let order = || self.order.name.clone();
        let placed = self.order.placed_at;
        // What has left was received.
        let has_left = matches!(self.seen.head, Head::Delivered | Head::InTransit);
        let confirmed = (self.asks(Detail::Confirmation) && !has_left)
            .then(|| Statement::Confirmed { order: order(), at: placed });
        let payment = self.asks(Detail::Payment).then_some(self.order.payment);
        let paid = payment.map(|_| self.payment());
        let link = match self.seen.head {
            Head::Delivered => None,
            Head::InTransit => self.order_link_of_several(),
            _ => Some(Statement::OrderLink { order: order() }),
        };
        let asked = confirmed.into_iter().chain(paid);
        let day = self.asks(Detail::DeliveryDate).then(|| self.delivery_day()).flatten();
        let is_late = matches!(day, Some(Statement::DeliveryDayPassed { .. }));
        let say = asked.chain(whereabouts).chain(day).chain(link).collect();
        // Of a payment that went wrong, or of which nobody knows, and of a parcel that is late, a person can say more.
        match payment {
            Some(OrderPayment::Void | OrderPayment::Unknown) => self.with_person(rule, say),
            _ if is_late => self.with_person(rule, say),
            _ => self.tell(rule, say),
        }
    }

    /// What is known of the day of arrival, where no parcel's sentence names it.
    ///
    /// INVARIANT: a day of arrival is the carrier's word or none (invariant 3).
    fn delivery_day(&self) -> Option<Statement> {
        let on_their_way: Vec<_> = parcels(self.order).filter(|parcel| is_on_its_way(parcel)).collect();
        let mut days = on_their_way.iter().filter_map(|parcel| parcel.estimated_at);
        let is_rest_here = !matches!(self.seen.head, Head::InTransit | Head::Delivered);
        match (on_their_way.is_empty(), days.clone().max()) {
            (true, _) => is_rest_here.then_some(Statement::NoDeliveryDay { shipped: false }),
            (false, None) => Some(Statement::NoDeliveryDay { shipped: true }),
            (false, Some(last)) if days.all(|at| !self.is_to_come(at)) => {
                Some(Statement::DeliveryDayPassed { day: last })
            }
            (false, Some(_)) => None,
        }
    }

    /// Whether the day of a moment has not passed, by the shop's clock.
    fn is_to_come(&self, at: Timestamp) -> bool {
        let day = |at: Timestamp| at.to_zoned(self.view.tenant.zone()).date();
        day(at) >= day(self.view.now)
    }

    /// Everything has left: one parcel in a sentence, several in a line each.
    pub(super) fn shipped(&self) -> Vec<Statement> {
        let sent: Vec<&Fulfillment> = parcels(self.order).collect();
        let order = self.order.name.clone();
        let [parcel] = sent.as_slice() else { return self.parcels(true) };
        let tracking = parcel.tracking.first();
        let url = tracking.and_then(|tracking| tracking.url.clone());
        vec![match parcel.shipment {
            Shipment::ReadyForPickup => Statement::ReadyForPickup { order, url },
            _ => Statement::Shipped {
                order,
                at: parcel.shipped_at,
                carrier: tracking.and_then(|tracking| tracking.company.clone()),
                url,
                estimated: parcel.estimated_at.filter(|at| self.is_to_come(*at)),
            },
        }]
    }

    /// Every parcel in a line; they are `all` of the order or what has left of it so far.
    pub(super) fn parcels(&self, all: bool) -> Vec<Statement> {
        let parcels = parcels(self.order).map(|parcel| Parcel::of(parcel, self.order)).collect();
        vec![Statement::Parcels { order: self.order.name.clone(), parcels, all }]
    }

    /// A short channel has no room for the links of several parcels, but for one to the order.
    pub(super) fn order_link_of_several(&self) -> Option<Statement> {
        let is_cut = self.view.conversation.channel.is_short() && parcels(self.order).count() > 1;
        is_cut.then(|| Statement::OrderLink { order: self.order.name.clone() })
    }
}

const fn is_on_its_way(parcel: &Fulfillment) -> bool {
    matches!(parcel.shipment, Shipment::InTransit | Shipment::Silent)
}
