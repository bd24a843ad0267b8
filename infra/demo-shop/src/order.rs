//! An order as Shopify keeps it, and what can happen to it.

use jiff::Timestamp;
use model::{Contact, CustomerId, FulfillmentOrderId, LineItemId, OrderId, PostalAddress, VariantId};
use std::collections::BTreeMap;

/// Where pictures are until [`crate::DemoShop::with_pictures`] says otherwise: an address that leads nowhere.
pub(crate) const PICTURES: &str = "https://example.com/pictures";

/// An order. Fields may be set to anything, also to what no shop would say; the methods keep them consistent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemoOrder {
    /// Shopify's id; never equal to the number in the name.
    pub id: OrderId,
    /// The printed name, `#1001`.
    pub name: String,
    /// Who placed it.
    pub customer: Option<CustomerId>,
    /// `processedAt`.
    pub placed_at: Timestamp,
    /// When it was cancelled.
    pub cancelled_at: Option<Timestamp>,
    /// When it was archived.
    pub closed_at: Option<Timestamp>,
    /// `displayFulfillmentStatus`, if it shall differ from what follows from the rest.
    pub status: Option<String>,
    /// Whether the merchant may edit it.
    pub merchant_editable: bool,
    /// How its owner is reached about it.
    pub contact: Contact,
    /// Where it goes.
    pub address: Option<PostalAddress>,
    /// The shop's note.
    pub note: String,
    /// `displayFinancialStatus`.
    pub financial_status: String,
    /// `returnStatus`.
    pub return_status: String,
    /// What was paid back, in cents, one after the other.
    pub paid_back: Vec<i64>,
    /// Its lines.
    pub lines: Vec<DemoLine>,
    /// What is to be sent, by place.
    pub fulfillment_orders: Vec<DemoFulfillmentOrder>,
    /// What was sent.
    pub fulfillments: Vec<DemoFulfillment>,
}

/// A line of an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemoLine {
    /// Shopify's id.
    pub id: LineItemId,
    /// The product's title.
    pub title: String,
    /// The variant's title.
    pub variant: Option<String>,
    /// The picture.
    pub image: Option<String>,
    /// What one costs, in cents.
    pub price: i64,
    /// What is taken off that.
    pub off: i64,
    /// Whether an edit added it.
    pub is_added: bool,
    /// Whether the shopper wrote something on it.
    pub is_personal: bool,
    /// How many were ordered.
    pub quantity: i64,
    /// `currentQuantity`.
    pub current: i64,
    /// `unfulfilledQuantity`.
    pub unfulfilled: i64,
    /// Whether the merchant may edit it.
    pub merchant_editable: bool,
    /// How many of its product's variants there are, where it is not what the shop began with.
    pub stock: BTreeMap<VariantId, i64>,
    /// The product's type.
    pub product_type: String,
    /// The product's tags.
    pub tags: Vec<String>,
}

/// What one place is to send.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemoFulfillmentOrder {
    /// Shopify's id.
    pub id: FulfillmentOrderId,
    /// `FulfillmentOrderStatus`.
    pub status: String,
    /// `FulfillmentOrderRequestStatus`.
    pub request_status: String,
    /// Not before this time.
    pub fulfill_at: Option<Timestamp>,
    /// `remainingQuantity` by line.
    pub lines: Vec<(LineItemId, i64)>,
}

/// What was sent together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemoFulfillment {
    /// `FulfillmentStatus`.
    pub status: String,
    /// `FulfillmentDisplayStatus`.
    pub display_status: Option<String>,
    /// `createdAt`.
    pub created_at: Timestamp,
    /// When it arrived.
    pub delivered_at: Option<Timestamp>,
    /// When it should arrive.
    pub estimated_at: Option<Timestamp>,
    /// Its parcels.
    pub tracking: Vec<DemoTracking>,
    /// Quantity by line.
    pub lines: Vec<(LineItemId, i64)>,
}

/// A parcel's tracking.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DemoTracking {
    /// The carrier.
    pub company: Option<String>,
    /// The carrier's number.
    pub number: Option<String>,
    /// The carrier's page.
    pub url: Option<String>,
}

impl DemoOrder {
    /// An order `#{number}` without lines, one place to send from.
    #[must_use]
    pub fn placed(number: u64, customer: CustomerId, at: Timestamp) -> Self {
        let id = 5_000_000 + number;
        let place = DemoFulfillmentOrder {
            id: FulfillmentOrderId(id * 10 + 1),
            status: "OPEN".to_owned(),
            request_status: "UNSUBMITTED".to_owned(),
            fulfill_at: None,
            lines: Vec::new(),
        };
        Self {
            id: OrderId(id),
            name: format!("#{number}"),
            customer: Some(customer),
            placed_at: at,
            cancelled_at: None,
            closed_at: None,
            status: None,
            merchant_editable: true,
            contact: Contact::default(),
            address: Some(address()),
            note: String::new(),
            financial_status: "PAID".to_owned(),
            return_status: "NO_RETURN".to_owned(),
            paid_back: Vec::new(),
            lines: Vec::new(),
            fulfillment_orders: vec![place],
            fulfillments: Vec::new(),
        }
    }

    /// With one more line, sent from the first place. Its picture is named after the title.
    #[must_use]
    pub fn line(mut self, title: &str, variant: Option<&str>, quantity: i64) -> Self {
        let line = self.another_line(title, variant, quantity);
        if let Some(place) = self.fulfillment_orders.first_mut() {
            place.lines.push((line.id, quantity));
        }
        self.lines.push(line);
        self
    }

    fn another_line(&self, title: &str, variant: Option<&str>, quantity: i64) -> DemoLine {
        let slug = title.to_lowercase().replace(' ', "-");
        DemoLine {
            id: LineItemId(self.id.0 * 100 + self.lines.len() as u64 + 1),
            title: title.to_owned(),
            variant: variant.map(str::to_owned),
            image: Some(format!("{PICTURES}/{slug}.svg")),
            price: 2_500,
            off: 0,
            is_added: false,
            is_personal: false,
            quantity,
            current: quantity,
            unfulfilled: quantity,
            merchant_editable: true,
            stock: BTreeMap::new(),
            product_type: String::new(),
            tags: Vec::new(),
        }
    }

    /// With `tag` on the product of the last line.
    #[must_use]
    pub fn tagged(mut self, tag: &str) -> Self {
        if let Some(line) = self.lines.last_mut() {
            line.tags.push(tag.to_owned());
        }
        self
    }

    /// With the last line sent from a place of its own.
    #[must_use]
    pub fn from_another_place(mut self) -> Self {
        let (Some(line), Some(first)) = (self.lines.last(), self.fulfillment_orders.first()) else {
            return self;
        };
        let id = FulfillmentOrderId(self.id.0 * 10 + self.fulfillment_orders.len() as u64 + 1);
        let place = DemoFulfillmentOrder { id, lines: vec![(line.id, line.quantity)], ..first.clone() };
        for other in &mut self.fulfillment_orders {
            other.lines.retain(|(id, _)| *id != line.id);
        }
        self.fulfillment_orders.push(place);
        self
    }

    /// Sets every place that has something to send to `status`, asked of a fulfillment service as `request_status` says.
    pub fn set_places(&mut self, status: &str, request_status: &str) {
        for place in self.fulfillment_orders.iter_mut().filter(|place| place.has_work()) {
            status.clone_into(&mut place.status);
            request_status.clone_into(&mut place.request_status);
        }
    }

    /// Sends all that is left of the lines at `indexes`, at `at`. A place that sent all is closed; one that has
    /// something left goes on as `IN_PROGRESS`, as Shopify's do.
    pub fn ship(&mut self, indexes: &[usize], at: Timestamp, tracking: DemoTracking) {
        let mut sent = Vec::new();
        for line in indexes.iter().filter_map(|index| self.lines.get(*index)) {
            sent.push((line.id, line.unfulfilled));
        }
        for (id, quantity) in &sent {
            self.take(*id, *quantity, "IN_PROGRESS");
        }
        self.fulfillments.push(DemoFulfillment {
            status: "SUCCESS".to_owned(),
            display_status: Some("IN_TRANSIT".to_owned()),
            created_at: at,
            delivered_at: None,
            estimated_at: None,
            tracking: vec![tracking],
            lines: sent,
        });
    }

    /// The newest parcel arrived at `at`.
    pub fn deliver(&mut self, at: Timestamp) {
        if let Some(parcel) = self.fulfillments.last_mut() {
            parcel.display_status = Some("DELIVERED".to_owned());
            parcel.delivered_at = Some(at);
        }
    }

    /// Refunds `quantity` of the line at `index` that have not been sent.
    pub fn refund(&mut self, index: usize, quantity: i64) {
        let Some(line) = self.lines.get_mut(index) else { return };
        line.current -= quantity;
        let id = line.id;
        self.take(id, quantity, "OPEN");
    }

    /// Cancels what has not been sent, at `at`.
    pub fn cancel(&mut self, at: Timestamp) {
        for index in 0..self.lines.len() {
            self.refund(index, self.lines.get(index).map_or(0, |line| line.unfulfilled));
        }
        self.cancelled_at = Some(at);
        self.closed_at = Some(at);
        self.merchant_editable = false;
    }

    /// Takes `quantity` of a line from what is to be sent. A place with nothing left is closed; an open one with something
    /// left gets the status `rest`.
    fn take(&mut self, id: LineItemId, quantity: i64, rest: &str) {
        for line in self.lines.iter_mut().filter(|line| line.id == id) {
            line.unfulfilled -= quantity;
        }
        for place in &mut self.fulfillment_orders {
            let Some((_, remaining)) = place.lines.iter_mut().find(|(line, _)| *line == id) else { continue };
            *remaining -= quantity;
            if !place.has_work() {
                "CLOSED".clone_into(&mut place.status);
            } else if place.status == "OPEN" {
                rest.clone_into(&mut place.status);
            }
        }
    }

    /// What was paid and not paid back, in cents.
    #[must_use]
    pub fn paid(&self) -> i64 {
        let is_paid = self.financial_status.starts_with("PA");
        let lines = self.lines.iter().filter(|line| is_paid && !line.is_added);
        let bought: i64 = lines.map(|line| (line.price - line.off) * line.quantity).sum();
        (bought - self.paid_back.iter().sum::<i64>()).max(0)
    }

    /// What its lines cost now, in cents.
    #[must_use]
    pub fn total(&self) -> i64 {
        self.lines.iter().map(|line| (line.price - line.off) * line.current).sum()
    }

    /// Adds so many of another variant of `title` at a price, to be sent from the first place that can; the new line.
    pub(crate) fn add(&mut self, title: &str, variant: &str, (units, price): (i64, i64)) -> LineItemId {
        let sibling = self.lines.iter().find(|line| line.title == title);
        let image = sibling.and_then(|line| line.image.clone());
        let line =
            DemoLine { image, price, is_added: true, ..self.another_line(title, Some(variant), units) };
        let id = line.id;
        self.lines.push(line);
        let can = |place: &&mut DemoFulfillmentOrder| {
            matches!(place.status.as_str(), "OPEN" | "CLOSED" | "ON_HOLD")
        };
        if let Some(place) = self.fulfillment_orders.iter_mut().find(can) {
            if place.status == "CLOSED" {
                "OPEN".clone_into(&mut place.status);
            }
            place.lines.push((id, units));
        }
        id
    }

    /// Whether anything has left.
    #[must_use]
    pub fn has_left(&self) -> bool {
        self.fulfillments.iter().any(|parcel| parcel.status == "SUCCESS")
    }

    /// `displayFulfillmentStatus`: the one that was set, or what follows from lines and places.
    #[must_use]
    pub fn display_status(&self) -> String {
        let derived = || {
            let open: Vec<_> = self.fulfillment_orders.iter().filter(|place| place.has_work()).collect();
            let all = |status: &str| !open.is_empty() && open.iter().all(|place| place.status == status);
            let sent = !self.fulfillments.is_empty();
            match () {
                () if all("ON_HOLD") => "ON_HOLD",
                () if all("SCHEDULED") => "SCHEDULED",
                () if sent && open.is_empty() => "FULFILLED",
                () if sent => "PARTIALLY_FULFILLED",
                () if all("IN_PROGRESS") => "IN_PROGRESS",
                () => "UNFULFILLED",
            }
            .to_owned()
        };
        self.status.clone().unwrap_or_else(derived)
    }
}

/// Where every demo order goes.
fn address() -> PostalAddress {
    let text = str::to_owned;
    PostalAddress {
        first_name: text("Ada"),
        last_name: text("Example"),
        street: text("12 Harbor Street"),
        zip: text("04101"),
        city: text("Portland"),
        region: text("ME"),
        country: text("US"),
        ..PostalAddress::default()
    }
}

impl DemoFulfillmentOrder {
    fn has_work(&self) -> bool {
        self.lines.iter().any(|(_, remaining)| *remaining > 0)
    }
}

#[cfg(test)]
mod tests;
