//! The sentence of each statement, from the message files.

use super::{Statement, Voice};
use crate::decide::Deadline;
use crate::say::moment::Place;
use jiff::Timestamp;
use jiff::civil::Date;
use model::{Change, Language, OrderName, OrderPayment};

impl Voice<'_> {
    /// The sentence of a statement; empty for what is no sentence.
    pub(in crate::say) fn sentence(&self, statement: &Statement) -> String {
        let say = |id: &str, args: &[(&str, &str)]| self.words.say(id, args);
        let shop = self.tenant.name.as_str();
        match statement {
            Statement::Greeting => say("greeting", &[("shop", shop)]),
            Statement::Welcome => say("welcome", &[]),
            Statement::AnythingElse => say("anything-else", &[]),
            Statement::NoText => say("no-text", &[]),
            Statement::WelcomeBack => say("welcome-back", &[("shop", shop)]),
            Statement::Help => say("help", &[("shop", shop)]),
            Statement::NotUnderstood => say("not-understood", &[]),
            Statement::NotUnderstoodTwice => say("not-understood-twice", &[]),
            Statement::NotSupported => say("not-supported", &[("languages", &self.languages())]),
            Statement::OutsideSkill => say("outside-skill", &[]),
            Statement::OfferPerson => say("offer-person", &[]),
            Statement::HandedOver => say("handed-over", &[("shop", shop)]),
            Statement::LeftAtThat => say("left-at-that", &[]),
            Statement::SignIn { again: false, with_code: false } => say("sign-in", &[("shop", shop)]),
            Statement::SignIn { again: true, with_code: false } => say("sign-in-again", &[("shop", shop)]),
            Statement::SignIn { again: false, with_code: true } => say("sign-in-code", &[]),
            Statement::SignIn { again: true, with_code: true } => say("sign-in-code-again", &[]),
            Statement::SignInLimited => say("sign-in-limited", &[]),
            Statement::SignedIn => say("signed-in", &[]),
            Statement::SignedInElsewhere => say("signed-in-elsewhere", &[]),
            Statement::HubOff => say("hub-off", &[]),
            Statement::NoRule { cancel } => say("no-rule", &[("what", what(*cancel))]),
            Statement::Never { cancel } => say("never", &[("what", what(*cancel))]),
            Statement::ChangeNotAllowed { changes } => {
                say("change-not-allowed", &[("changes", &self.changes(changes))])
            }
            Statement::Excluded { items } => say("excluded", &[("items", &self.list(items))]),
            Statement::AddItem => say("add-item", &[]),
            Statement::ShopUnavailable => say("shop-unavailable", &[("shop", shop)]),
            Statement::ArticleSays => say("article-says", &[("shop", shop)]),
            Statement::ArticleMissing => say("article-missing", &[("shop", shop)]),
            Statement::ReturnPortal { again: false, .. } => say("return-portal", &[]),
            Statement::ReturnPortal { again: true, .. } => say("return-another", &[]),
            Statement::ReturnLater => say("return-later", &[]),
            Statement::TooLate => say("too-late", &[]),
            Statement::DeliveryDayPassed { day } => {
                say("delivery-day-passed", &[("date", &self.clock.date(&self.words, *day))])
            }
            Statement::ReturnRest => say("return-rest-later", &[]),
            Statement::ReturnNever => say("return-never", &[]),
            Statement::ReturnExcluded { items } => say("return-excluded", &[("items", &self.list(items))]),
            Statement::ReturnOpen { items, until } => self.return_open(items, *until),
            Statement::ReturnOver { items, ended } => self.return_over(items, *ended),
            Statement::NoDeliveryDay { shipped: true } => say("no-delivery-day", &[]),
            Statement::NoDeliveryDay { shipped: false } => say("no-delivery-day-unshipped", &[]),
            Statement::OrderLink { .. } => say("order-link", &[]),
            _ => self.order_sentence(statement),
        }
    }

    fn order_sentence(&self, statement: &Statement) -> String {
        let say = |id: &str, args: &[(&str, &str)]| self.words.say(id, args);
        match statement {
            Statement::WhichOrder { orders } => say("which-order", &[("orders", &self.dated(orders))]),
            Statement::AssumedNewest { order, others } => {
                say("assumed-newest", &[("order", order.as_str()), ("others", &self.choice(&names(others)))])
            }
            Statement::OrderNotFound { asked, own } if own.is_empty() => {
                say("order-not-found-none", &[("order", asked.as_str())])
            }
            Statement::OrderNotFound { asked, own } => {
                say("order-not-found", &[("order", asked.as_str()), ("own", &self.list(&names(own)))])
            }
            Statement::OrderBeyondList { asked } => say("order-beyond-list", &[("order", asked.as_str())]),
            Statement::NoOrders => say("no-orders", &[]),
            Statement::Cancelled { order, at } => self.dated_sentence("cancelled", order, Some(*at)),
            Statement::Refunded { order } => say("refunded", &[("order", order.as_str())]),
            Statement::Unknown { order } => say("unknown", &[("order", order.as_str())]),
            Statement::Delivered { order, at } => self.dated_sentence("delivered", order, *at),
            Statement::Shipped { .. } => self.shipped(statement),
            Statement::PartlyShipped { order, shipped, left } => {
                let (shipped, left) = (self.list(shipped), self.list(left));
                say("partly-shipped", &[("order", order.as_str()), ("shipped", &shipped), ("left", &left)])
            }
            Statement::ReturnRegistered { order } => say("return-underway", &[("order", order.as_str())]),
            Statement::Confirmed { order, at } => self.dated_sentence("order-confirmed", order, Some(*at)),
            Statement::Payment { order, payment } => say(paid(*payment), &[("order", order.as_str())]),
            Statement::ReadyForPickup { order, .. } => say("ready-for-pickup", &[("order", order.as_str())]),
            Statement::ReturnUnknown { order } => say("return-unknown", &[("order", order.as_str())]),
            Statement::Parcels { order, parcels, all } => self.parcels(order, parcels, *all),
            Statement::NotShipped { order } => say("not-shipped", &[("order", order.as_str())]),
            Statement::OnHold { order } => say("on-hold", &[("order", order.as_str())]),
            Statement::Scheduled { order, at } => self.dated_sentence("scheduled", order, *at),
            Statement::BeingPacked { order } => say("being-packed", &[("order", order.as_str())]),
            Statement::InProgress { order } => say("in-progress", &[("order", order.as_str())]),
            Statement::Locked { order } => say("locked", &[("order", order.as_str())]),
            Statement::MayChange { until, rest: false } => self.until("may-change", *until),
            Statement::MayChange { until, rest: true } => self.until("may-change-rest", *until),
            Statement::MayCancel { until, whole: true } => self.until("may-cancel", *until),
            Statement::MayCancel { until, whole: false } => self.until("may-cancel-rest", *until),
            Statement::MayCancelInstead { until } => self.until("may-cancel-instead", *until),
            Statement::WindowOver { order, cancel, ended } => {
                let ended = self.clock.moment(&self.words, *ended, Place::Ended);
                say("window-over", &[("order", order.as_str()), ("what", what(*cancel)), ("ended", &ended)])
            }
            _ => String::new(),
        }
    }

    /// A sentence that names a clock time and what ends it before, or the latter alone.
    fn until(&self, id: &str, Deadline { at, before }: Deadline) -> String {
        let stage = ("stage", before.name());
        match at {
            Some(at) => {
                let until = self.clock.moment(&self.words, at, Place::Until);
                self.words.say(id, &[("until", &until), stage])
            }
            None => self.words.say(&format!("{id}-undated"), &[stage]),
        }
    }

    fn dated_sentence(&self, id: &str, order: &OrderName, at: Option<Timestamp>) -> String {
        match at {
            Some(at) => {
                self.words.say(id, &[("order", order.as_str()), ("date", &self.clock.date(&self.words, at))])
            }
            None => self.words.say(&format!("{id}-undated"), &[("order", order.as_str())]),
        }
    }

    fn shipped(&self, statement: &Statement) -> String {
        let Statement::Shipped { order, at, carrier, estimated, .. } = statement else {
            return String::new();
        };
        let date = self.clock.date(&self.words, *at);
        let carrier = carrier.as_deref().unwrap_or("");
        let estimated = estimated.map(|at| self.clock.date(&self.words, at)).unwrap_or_default();
        let id = match (carrier.is_empty(), estimated.is_empty()) {
            (false, false) => "shipped-with-estimate",
            (false, true) => "shipped-with",
            (true, false) => "shipped-estimate",
            (true, true) => "shipped",
        };
        let args =
            [("order", order.as_str()), ("date", &date), ("carrier", carrier), ("estimated", &estimated)];
        self.words.say(id, &args)
    }

    fn return_open(&self, items: &[String], until: Option<Date>) -> String {
        let date = until.map(|until| self.clock.day(&self.words, until)).unwrap_or_default();
        let id = match (items, until) {
            ([], _) => "return-until",
            (_, None) => "return-items",
            (_, Some(_)) => "return-items-until",
        };
        self.words.say(id, &[("items", &self.list(items)), ("date", &date)])
    }

    fn return_over(&self, items: &[String], ended: Date) -> String {
        let id = if items.is_empty() { "return-over" } else { "return-items-over" };
        let date = self.clock.day(&self.words, ended);
        self.words.say(id, &[("items", &self.list(items)), ("date", &date)])
    }

    fn dated(&self, orders: &[(OrderName, Timestamp)]) -> String {
        let item = |(order, at): &(OrderName, Timestamp)| {
            let date = self.clock.date(&self.words, *at);
            self.words.say("order-of", &[("order", order.as_str()), ("date", &date)])
        };
        self.choice(&orders.iter().map(item).collect::<Vec<_>>())
    }

    /// The languages the agent speaks.
    fn languages(&self) -> String {
        let name = |language: &Language| self.words.say(&format!("language-{}", language.code()), &[]);
        self.list(&Language::ALL.iter().map(name).collect::<Vec<_>>())
    }

    /// What can be changed, as a list: "the size and the delivery address".
    pub(in crate::say) fn changes(&self, changes: &[Change]) -> String {
        let name = |change: &Change| self.words.say(change_name(*change), &[]);
        self.list(&changes.iter().map(name).collect::<Vec<_>>())
    }
}

fn names(orders: &[OrderName]) -> Vec<String> {
    orders.iter().map(ToString::to_string).collect()
}

/// The selector value of messages that are about changing or about cancelling.
const fn what(cancel: bool) -> &'static str {
    if cancel { "cancel" } else { "change" }
}

const fn paid(payment: OrderPayment) -> &'static str {
    match payment {
        OrderPayment::Paid => "payment-paid",
        OrderPayment::Pending => "payment-pending",
        OrderPayment::Authorized => "payment-authorized",
        OrderPayment::PartlyPaid => "payment-partly",
        OrderPayment::Refunded => "payment-refunded",
        OrderPayment::PartlyRefunded => "payment-partly-refunded",
        OrderPayment::Void => "payment-void",
        OrderPayment::Unknown => "payment-unknown",
    }
}

const fn change_name(change: Change) -> &'static str {
    match change {
        Change::Size => "change-size",
        Change::Color => "change-color",
        Change::Variant => "change-variant",
        Change::Quantity => "change-quantity",
        Change::RemoveItem => "change-remove-item",
        Change::Address => "change-address",
        Change::Contact => "change-contact",
        Change::ShippingMethod => "change-shipping-method",
        Change::Note => "change-note",
    }
}
