//! What has left of an order, parcel by parcel: what is in it, how far it is, and the carrier's own page.

use jiff::Timestamp;
use maud::{Markup, html};
use model::{Fulfillment, FulfillmentStatus, LineItemId, Order, Shipment};
use page::Page;

pub(crate) fn parcels(page: &Page<'_>, order: &Order) -> Markup {
    let parcels = order.fulfillments.items.iter().filter(|parcel| parcel.status != FulfillmentStatus::Void);
    let parcels: Vec<&Fulfillment> = parcels.collect();
    html! {
        @for (place, parcel) in (1..).zip(&parcels) {
            div.panel {
                h2 { (title(page, place, parcels.len())) }
                p { (facts(page, parcel).join(" · ")) }
                // What is in the only one stands above it.
                @if parcels.len() > 1 {
                    p.soft {
                        @for (line, quantity) in &parcel.lines.items { (quantity) " × " (name(order, *line)) br; }
                    }
                }
                (tracking(page, parcel))
            }
        }
    }
}

fn title(page: &Page<'_>, place: usize, of: usize) -> String {
    match of {
        1 => page.say("hub-parcel-only"),
        _ => page.say_with("hub-parcel", &[("number", &place.to_string())]),
    }
}

/// INVARIANT: only what the carrier said is told (invariant 3): a parcel of which it is silent has no date of arrival.
fn facts(page: &Page<'_>, parcel: &Fulfillment) -> Vec<String> {
    let on =
        |id: &str, at: Timestamp| page.say_with(id, &[("date", &skill::date(page.speaker(), at, page.now))]);
    let shipped = on("hub-parcel-shipped", parcel.shipped_at);
    let further = match (parcel.shipment, parcel.delivered_at, parcel.estimated_at) {
        (_, Some(at), _) => Some(on("hub-parcel-delivered", at)),
        (Shipment::Delivered, None, _) => Some(page.say("page-state-delivered")),
        (Shipment::ReadyForPickup, ..) => Some(page.say("hub-parcel-pickup")),
        (Shipment::Failed, ..) => Some(page.say("hub-parcel-failed")),
        (Shipment::InTransit, None, Some(at)) if at > page.now => Some(on("hub-parcel-expected", at)),
        (Shipment::InTransit, ..) => Some(page.say("page-state-in-transit")),
        (Shipment::Silent | Shipment::Unknown, ..) => Some(page.say("hub-parcel-silent")),
    };
    std::iter::once(shipped).chain(further).collect()
}

fn name(order: &Order, id: LineItemId) -> String {
    let line = order.lines.items.iter().find(|line| line.id == id);
    line.map(model::LineItem::full_title).unwrap_or_default()
}

fn tracking(page: &Page<'_>, parcel: &Fulfillment) -> Markup {
    html! {
        @for tracking in &parcel.tracking {
            @let said = [tracking.company.as_deref(), tracking.number.as_deref()];
            @let said = said.into_iter().flatten().collect::<Vec<_>>().join(" · ");
            @if let Some(url) = &tracking.url {
                p { a href=(url) rel="noopener" { (page.say("action-track")) }
                    @if !said.is_empty() { " · " (said) } }
            } @else if !said.is_empty() {
                p { (said) }
            }
        }
    }
}
