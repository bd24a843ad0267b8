//! Where an order is, parcel by parcel; whether it was received, and how far its payment is: the order status skill.

use super::{Answer, parcels};
use crate::decide::Head;
use crate::say::Parcel;
use crate::{Decision, Statement};
use model::{Detail, Fulfillment, OrderPayment, Rule, Shipment};

impl Answer<'_> {
    /// What was asked about the order, and where it is: `whereabouts`, which decided by `rule`.
    pub(super) fn status(&self, rule: Rule, whereabouts: Vec<Statement>) -> Decision {
        let order = || self.order.name.clone();
        let placed = self.order.placed_at;
        let confirmed =
            self.asks(Detail::Confirmation).then(|| Statement::Confirmed { order: order(), at: placed });
        let payment = self.asks(Detail::Payment).then_some(self.order.payment);
        let paid = payment.map(|payment| Statement::Payment { order: order(), payment });
        let link = self.is_followed().then(|| Statement::OrderLink { order: order() });
        let asked = confirmed.into_iter().chain(paid);
        let say = asked.chain(whereabouts).chain(self.no_delivery_day()).chain(link).collect();
        // Of a payment that went wrong, or of which nobody knows, a person can say more.
        match payment {
            Some(OrderPayment::Void | OrderPayment::Unknown) => self.with_person(rule, say),
            _ => self.tell(rule, say),
        }
    }

    /// Whether the order's page says more: of what is still here, and of parcels whose links have no room in a short channel.
    fn is_followed(&self) -> bool {
        match self.seen.head {
            Head::Delivered => false,
            Head::InTransit => self.view.conversation.channel.is_short() && parcels(self.order).count() > 1,
            _ => true,
        }
    }

    /// INVARIANT: a day of arrival is the carrier's word or none (invariant 3).
    fn no_delivery_day(&self) -> Option<Statement> {
        let on_their_way: Vec<_> = parcels(self.order).filter(|parcel| is_on_its_way(parcel)).collect();
        let is_named = on_their_way.iter().any(|parcel| parcel.estimated_at.is_some());
        let shipped = match self.seen.head {
            Head::InTransit | Head::PartlyShipped if on_their_way.is_empty() || is_named => return None,
            Head::Delivered => return None,
            Head::InTransit | Head::PartlyShipped => true,
            _ => false,
        };
        self.asks(Detail::DeliveryDate).then_some(Statement::NoDeliveryDay { shipped })
    }

    /// Everything has left: one parcel in a sentence, several in a line each.
    pub(super) fn shipped(&self) -> Vec<Statement> {
        let sent: Vec<&Fulfillment> = parcels(self.order).collect();
        let order = self.order.name.clone();
        let [parcel] = sent.as_slice() else { return self.parcels() };
        let tracking = parcel.tracking.first();
        let url = tracking.and_then(|tracking| tracking.url.clone());
        vec![match parcel.shipment {
            Shipment::ReadyForPickup => Statement::ReadyForPickup { order, url },
            _ => Statement::Shipped {
                order,
                at: parcel.shipped_at,
                carrier: tracking.and_then(|tracking| tracking.company.clone()),
                url,
                estimated: parcel.estimated_at.filter(|at| *at > self.view.now),
            },
        }]
    }

    /// Every parcel in a line.
    pub(super) fn parcels(&self) -> Vec<Statement> {
        let parcels = parcels(self.order).map(|parcel| Parcel::of(parcel, self.order)).collect();
        vec![Statement::Parcels { order: self.order.name.clone(), parcels }]
    }
}

const fn is_on_its_way(parcel: &Fulfillment) -> bool {
    matches!(parcel.shipment, Shipment::InTransit | Shipment::Silent)
}
