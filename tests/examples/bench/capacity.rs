//! Round trips and capacity, as the table itself counts them.

use aftersale::{Mail, Text};
use std::fmt;
use tests::{Capacity, Wire, World};

/// List prices of us-east-1 in November 2026, USD: on-demand request units, and what else a message touches.
const WRITE_UNIT: f64 = 0.625e-6;
const READ_UNIT: f64 = 0.125e-6;
const API_REQUEST: f64 = 1.0e-6;
const LAMBDA_REQUEST: f64 = 0.2e-6;
const LAMBDA_GB_SECOND: f64 = 0.000_013_333_4;
const SQS_REQUEST: f64 = 0.4e-6;
const STREAM_READ: f64 = 0.2e-6;
/// What an invocation is billed for, seconds, at 256 MB: two round trips to the table and a call to Shopify.
const SECONDS: f64 = 0.15;

/// What one message costs.
pub struct Cost {
    channel: &'static str,
    trips: usize,
    consumed: Capacity,
    leaves: bool,
}

impl Cost {
    /// US dollars for us; the carrier's price comes on top.
    fn dollars(&self) -> f64 {
        let table = self.consumed.read * READ_UNIT + self.consumed.write * WRITE_UNIT;
        let inbound = API_REQUEST + LAMBDA_REQUEST + SECONDS * 0.25 * LAMBDA_GB_SECOND;
        // relay, deliver, one message in and out of the queue, and the rounds of deliver at the table.
        let leaving = STREAM_READ
            + 2.0 * LAMBDA_REQUEST
            + SECONDS * 0.125 * LAMBDA_GB_SECOND
            + 3.0 * SQS_REQUEST
            + 4.0 * WRITE_UNIT
            + 3.0 * READ_UNIT;
        table + inbound + if self.leaves { leaving } else { 0.0 }
    }
}

impl fmt::Display for Cost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let million = self.dollars() * 1e6;
        write!(
            f,
            "{:24} {:12} {:12.1} {:13.1} {million:17.2}",
            self.channel, self.trips, self.consumed.read, self.consumed.write
        )
    }
}

/// One message of a shopper who asks for the first time, on each channel, with a warm function.
pub async fn of_every_channel() -> Vec<Cost> {
    let mut costs = Vec::new();
    for (channel, leaves) in [("web chat", false), ("SMS", true), ("WhatsApp", true), ("e-mail", true)] {
        let wire = Wire::default();
        let world = World::wired(&wire).await;
        say(&world, channel, "1", "hello", &wire).await;
        let consumed = say(&world, channel, "2", "Can I still change the size of my order?", &wire).await;
        costs.push(Cost { channel, trips: wire.calls().len(), consumed, leaves });
    }
    costs
}

/// Writes in a conversation of its own, and gives back what that consumed.
async fn say(world: &World, channel: &str, who: &str, words: &str, wire: &Wire) -> Capacity {
    let token = if channel == "web chat" { world.session().await } else { String::new() };
    wire.listen();
    wire.meter();
    let status = match channel {
        "web chat" => world.chat(&token, who, words).await.status,
        "e-mail" => {
            let from = format!("shopper{who}@example.com");
            let subject = "My order".to_owned();
            let mail =
                Mail { from, subject, text: words.to_owned(), id: format!("mail{who}"), reply_to: None };
            world.request(world.local.mail_request(&mail).expect("a mail")).await.status
        }
        _ => {
            let from = format!("+1415555000{who}");
            let sid = format!("SM{who:0>32}");
            let text = Text { from, body: words.to_owned(), whatsapp: channel == "WhatsApp", sid };
            world.request(world.local.text_request(&text).expect("a text")).await.status
        }
    };
    assert_eq!(status, 200, "{channel}");
    wire.metered()
}
