//! The demo customers and their orders: one in every state, relative to now.

use crate::{DemoCustomer, DemoOrder, DemoTracking};
use jiff::{SignedDuration, Timestamp};
use model::CustomerId;

const ADA: CustomerId = CustomerId(7001);
const BEN: CustomerId = CustomerId(7002);
const CHRIS: CustomerId = CustomerId(7003);
const DANA: CustomerId = CustomerId(7004);
const EVE: CustomerId = CustomerId(7005);

pub(crate) fn customers() -> Vec<DemoCustomer> {
    let customer = |id, email: &str, phone: Option<&str>| DemoCustomer {
        id,
        email: Some(email.to_owned()),
        phone: phone.map(str::to_owned),
    };
    vec![
        customer(ADA, "ada@example.com", Some("+14155550123")),
        customer(BEN, "ben@example.com", Some("+14155550124")),
        customer(CHRIS, "chris@example.com", None),
        customer(DANA, "dana@example.com", Some("+14155550126")),
        customer(EVE, "eve@example.com", Some("+14155550125")),
    ]
}

pub(crate) fn orders(now: Timestamp) -> Vec<DemoOrder> {
    let demo = Demo { now };
    let mut orders = vec![
        demo.new_one(),
        demo.partly_shipped(),
        demo.in_transit(),
        demo.delivered(),
        demo.cancelled(),
        demo.on_hold(),
        demo.with_a_personalised_item(),
        demo.bens(),
        demo.scheduled(),
        demo.in_progress(),
        demo.partly_refunded(),
        demo.partly_delivered(),
        demo.long_delivered(),
        demo.delivered_with_an_excluded_item(),
        demo.in_two_parcels(),
        demo.unpaid(),
        demo.on_its_way_back(),
    ];
    for order in &mut orders {
        let owner = customers().into_iter().find(|customer| order.customer == Some(customer.id));
        order.contact.email = owner.and_then(|owner| owner.email).unwrap_or_default();
    }
    orders
}

struct Demo {
    now: Timestamp,
}

impl Demo {
    fn ago(&self, time: SignedDuration) -> Timestamp {
        self.now.checked_sub(time).unwrap_or(self.now)
    }

    fn minutes(&self, minutes: i64) -> Timestamp {
        self.ago(SignedDuration::from_mins(minutes))
    }

    fn hours(&self, hours: i64) -> Timestamp {
        self.ago(SignedDuration::from_hours(hours))
    }

    fn days(&self, days: i64) -> Timestamp {
        self.hours(24 * days)
    }

    fn new_one(&self) -> DemoOrder {
        DemoOrder::placed(1001, ADA, self.minutes(20))
            .line("Merino Crew Sweater", Some("Blue / M"), 1)
            .line("Canvas Tote", None, 2)
            .line("Wool Socks", Some("Grey / 39-42"), 3)
    }

    fn partly_shipped(&self) -> DemoOrder {
        let mut order = DemoOrder::placed(1002, ADA, self.hours(20))
            .line("Rain Jacket", Some("Green / L"), 1)
            .line("Merino Beanie", Some("Navy"), 1)
            .from_another_place();
        order.ship(&[0], self.hours(4), tracking("1002"));
        order
    }

    fn in_transit(&self) -> DemoOrder {
        let mut order = DemoOrder::placed(1003, ADA, self.days(3))
            .line("Hiking Boots", Some("Brown / 40"), 1)
            .line("Boot Laces", None, 2);
        order.ship(&[0, 1], self.days(2), tracking("1003"));
        for parcel in &mut order.fulfillments {
            parcel.estimated_at = Some(self.days(-1));
        }
        order
    }

    fn delivered(&self) -> DemoOrder {
        let mut order = DemoOrder::placed(1004, ADA, self.days(9)).line("Linen Shirt", Some("White / M"), 1);
        order.ship(&[0], self.days(8), tracking("1004"));
        order.deliver(self.days(5));
        order
    }

    fn cancelled(&self) -> DemoOrder {
        let mut order = DemoOrder::placed(1005, ADA, self.days(7)).line("Picnic Blanket", Some("Red"), 1);
        order.cancel(self.days(6));
        order.paid_back.push(order.paid());
        order
    }

    fn on_hold(&self) -> DemoOrder {
        let mut order = DemoOrder::placed(1006, ADA, self.hours(3)).line("Desk Lamp", Some("Black"), 1);
        order.set_places("ON_HOLD", "UNSUBMITTED");
        order
    }

    fn with_a_personalised_item(&self) -> DemoOrder {
        DemoOrder::placed(1007, ADA, self.hours(2))
            .line("Engraved Bottle", Some("Steel / 0.5 l"), 1)
            .tagged("personalised")
            .line("Bottle Brush", None, 1)
    }

    fn bens(&self) -> DemoOrder {
        DemoOrder::placed(2001, BEN, self.days(3)).line("Camp Mug", Some("Blue"), 4)
    }

    fn scheduled(&self) -> DemoOrder {
        let mut order = DemoOrder::placed(3001, DANA, self.days(1)).line("Winter Coat", Some("Grey / S"), 1);
        order.set_places("SCHEDULED", "UNSUBMITTED");
        for place in &mut order.fulfillment_orders {
            place.fulfill_at = Some(self.days(-7));
        }
        order
    }

    fn in_progress(&self) -> DemoOrder {
        let mut order = DemoOrder::placed(3002, DANA, self.hours(5)).line("Oak Shelf", None, 1);
        order.set_places("IN_PROGRESS", "ACCEPTED");
        order
    }

    fn partly_refunded(&self) -> DemoOrder {
        let mut order = DemoOrder::placed(3003, DANA, self.hours(10))
            .line("Cotton Towel", Some("Sand"), 2)
            .line("Bath Mat", Some("Sand"), 1);
        order.refund(0, 2);
        order.paid_back.push(5_000);
        order
    }

    fn long_delivered(&self) -> DemoOrder {
        let mut order =
            DemoOrder::placed(4001, EVE, self.days(45)).line("Hiking Boots", Some("Black / 38"), 2);
        order.ship(&[0], self.days(43), tracking("4001"));
        order.deliver(self.days(40));
        order
    }

    fn delivered_with_an_excluded_item(&self) -> DemoOrder {
        let mut order = DemoOrder::placed(4002, EVE, self.days(7))
            .line("Linen Shirt", Some("Sand / S"), 1)
            .line("Wool Socks", Some("Navy / 35-38"), 1)
            .tagged("final sale");
        order.ship(&[0, 1], self.days(6), tracking("4002"));
        order.deliver(self.days(3));
        order
    }

    fn in_two_parcels(&self) -> DemoOrder {
        let mut order = DemoOrder::placed(4003, EVE, self.days(6))
            .line("Picnic Blanket", Some("Green"), 1)
            .line("Camp Mug", Some("White"), 2);
        order.ship(&[0], self.days(5), tracking("4003-1"));
        order.deliver(self.days(2));
        order.ship(&[1], self.days(3), tracking("4003-2"));
        for parcel in order.fulfillments.iter_mut().skip(1) {
            parcel.estimated_at = Some(self.days(-2));
        }
        order
    }

    fn unpaid(&self) -> DemoOrder {
        let mut order = DemoOrder::placed(4004, EVE, self.hours(6)).line("Desk Lamp", Some("White"), 1);
        "PENDING".clone_into(&mut order.financial_status);
        order
    }

    fn on_its_way_back(&self) -> DemoOrder {
        let mut order = DemoOrder::placed(4005, EVE, self.days(14))
            .line("Rain Jacket", Some("Red / M"), 1)
            .line("Merino Beanie", Some("White"), 1);
        order.ship(&[0, 1], self.days(13), tracking("4005"));
        order.deliver(self.days(10));
        "IN_PROGRESS".clone_into(&mut order.return_status);
        order
    }

    fn partly_delivered(&self) -> DemoOrder {
        let mut order = DemoOrder::placed(3004, DANA, self.days(6))
            .line("Tea Pot", Some("Black"), 1)
            .line("Tea Cup", Some("Black"), 4)
            .from_another_place();
        order.ship(&[0], self.days(5), tracking("3004-1"));
        order.deliver(self.days(2));
        order.ship(&[1], self.days(1), tracking("3004-2"));
        order
    }
}

fn tracking(number: &str) -> DemoTracking {
    DemoTracking {
        company: Some("Example Post".to_owned()),
        number: Some(format!("EX-{number}")),
        url: Some(format!("https://example.com/track/EX-{number}")),
    }
}
