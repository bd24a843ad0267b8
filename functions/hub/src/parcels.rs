//! What has left of an order, parcel by parcel: what is in it, how far it is, and the carrier's own page.

use maud::{Markup, html};
use model::{Fulfillment, FulfillmentStatus, LineItemId, Order};
use page::Page;
use skill::parcel_facts;

pub(crate) fn parcels(page: &Page<'_>, order: &Order) -> Markup {
    let parcels = order.fulfillments.items.iter().filter(|parcel| parcel.status != FulfillmentStatus::Void);
    let parcels: Vec<&Fulfillment> = parcels.collect();
    html! {
        @for (place, parcel) in (1..).zip(&parcels) {
            div.panel {
                h2 { (title(page, place, parcels.len())) }
                p { (parcel_facts(page.speaker(), parcel, page.now).join(" · ")) }
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
