//! What has left of an order, parcel by parcel: what is in it and how far it is.

use super::{Speaker, Voice, moment::Clock, words_of};
use jiff::Timestamp;
use model::{Channel, Fulfillment, LineItem, LineItemId, Order, OrderName, Shipment};

/// A parcel, and what is in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Parcel {
    /// As Shopify tells it.
    pub sent: Fulfillment,
    /// Its items, as a shopper knows them.
    pub items: Vec<String>,
}

impl Parcel {
    /// A parcel of `order`.
    #[must_use]
    pub fn of(sent: &Fulfillment, order: &Order) -> Self {
        let title = |id: &LineItemId| {
            let line = order.lines.items.iter().find(|line| line.id == *id);
            line.map(LineItem::full_title).unwrap_or_default()
        };
        let item = |(id, quantity): &(LineItemId, u32)| match quantity {
            1 => title(id),
            quantity => format!("{quantity} × {}", title(id)),
        };
        Self { items: sent.lines.items.iter().map(item).collect(), sent: sent.clone() }
    }

    /// The carrier's page.
    pub(super) fn url(&self) -> Option<&String> {
        self.sent.tracking.iter().find_map(|tracking| tracking.url.as_ref())
    }

    fn carrier(&self) -> Option<String> {
        self.sent.tracking.iter().find_map(|tracking| tracking.company.clone())
    }
}

/// When a parcel left and how far it is, on a page.
#[must_use]
pub fn parcel_facts((tenant, language): Speaker<'_>, parcel: &Fulfillment, now: Timestamp) -> [String; 2] {
    let links = super::Links::of(tenant, String::new());
    let (words, clock) = (words_of((tenant, language)), Clock::new(tenant.zone(), now));
    Voice { words, clock, tenant, channel: Channel::Webchat, links: &links }.parcel_facts(parcel)
}

impl Voice<'_> {
    /// INVARIANT: only what the carrier said is told (invariant 3): a parcel of which it is silent has no date of arrival.
    fn parcel_facts(&self, parcel: &Fulfillment) -> [String; 2] {
        let on = |id: &str, at: Timestamp| self.words.say(id, &[("date", &self.clock.date(&self.words, at))]);
        let say = |id: &str| self.words.say(id, &[]);
        let expected = parcel.estimated_at.filter(|at| self.clock.is_to_come(*at));
        let further = match (parcel.shipment, parcel.delivered_at, expected) {
            (Shipment::Delivered, Some(at), _) => on("hub-parcel-delivered", at),
            (Shipment::Delivered, None, _) => say("page-state-delivered"),
            (Shipment::ReadyForPickup, ..) => say("hub-parcel-pickup"),
            (Shipment::Failed, ..) => say("hub-parcel-failed"),
            (Shipment::InTransit | Shipment::Silent, _, Some(at)) => on("hub-parcel-expected", at),
            (Shipment::InTransit, _, None) => say("page-state-in-transit"),
            (Shipment::Silent | Shipment::Unknown, ..) => say("hub-parcel-silent"),
        };
        [on("hub-parcel-shipped", parcel.shipped_at), further]
    }

    /// A line for each parcel.
    pub(super) fn parcels(&self, order: &OrderName, parcels: &[Parcel], all: bool) -> String {
        let count = parcels.len().to_string();
        let head = self.words.say("parcels", &[("order", order.as_str()), ("count", &count)]);
        let head = all.then_some(head);
        let lines = (1..).zip(parcels).map(|(number, parcel)| self.parcel(number, parcel, parcels.len()));
        let between = if self.channel.is_short() { "\n" } else { "\n\n" };
        head.into_iter().chain(lines).collect::<Vec<_>>().join(between)
    }

    fn parcel(&self, number: usize, parcel: &Parcel, of: usize) -> String {
        let title = match of {
            1 => self.words.say("hub-parcel-only", &[]),
            _ => self.words.say("hub-parcel", &[("number", &number.to_string())]),
        };
        let [shipped, further] = self.parcel_facts(&parcel.sent);
        // Of several a short channel has room for no more than how far each is.
        if of > 1 && self.channel.is_short() {
            return format!("{title}: {further}");
        }
        // What is in the only one was said.
        let items = (of > 1).then(|| self.list(&parcel.items));
        let facts: Vec<String> =
            [items, Some(shipped), parcel.carrier(), Some(further)].into_iter().flatten().collect();
        // The alphabet of text messages has no dot in the middle.
        let between = if self.channel.is_short() { ", " } else { " · " };
        format!("{title}: {}", facts.join(between))
    }
}
