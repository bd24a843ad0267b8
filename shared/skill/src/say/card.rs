//! The order card of web chat (OE-17), and on other channels the deep link that stands for it (OE-18, OE-19).

use super::{CardLine, Statement, Voice};
use model::{Action, ActionKind, Card, CardItem, Change, OrderName, Reply};

impl Voice<'_> {
    /// Adds the card and its links to `reply`.
    pub(super) fn order_card(&self, statement: &Statement, reply: &mut Reply) {
        let Statement::OrderCard { order, cancel, whole, changes, lines } = statement else { return };
        if self.channel != model::Channel::Webchat {
            let tab = self.action(ActionKind::OrdersTab, "action-orders", self.order_link(order, &[]));
            reply.actions.push(tab);
            return;
        }
        let items = lines.iter().map(|line| self.card_item(order, line, changes)).collect();
        reply.card = Some(Card { order: order.to_string(), url: self.order_link(order, &[]), items });
        reply.actions.extend(self.order_actions(order, *cancel, *whole, changes));
    }

    /// What can be done with the whole order; what was asked for comes first.
    fn order_actions(&self, order: &OrderName, cancel: bool, whole: bool, changes: &[Change]) -> Vec<Action> {
        let cancelling = (whole && self.may_cancel()).then(|| {
            let url = self.order_link(order, &[("action", "cancel")]);
            self.action(ActionKind::Cancel, "action-cancel", url)
        });
        let address = changes.contains(&Change::Address).then(|| {
            let url = self.order_link(order, &[("action", "address")]);
            self.action(ActionKind::EditAddress, "action-address", url)
        });
        let open = self.action(ActionKind::OpenOrder, "action-open-order", self.order_link(order, &[]));
        let (first, second) = if cancel { (cancelling, address) } else { (address, cancelling) };
        first.into_iter().chain(second).chain([open]).collect()
    }

    /// The card offers cancelling only while its own rule allows it, whatever was asked.
    fn may_cancel(&self) -> bool {
        self.tenant.policy.cancellation.as_ref().is_some_and(|rule| !rule.never)
    }

    fn card_item(&self, order: &OrderName, line: &CardLine, changes: &[Change]) -> CardItem {
        let note = if line.excluded {
            Some(self.words.say("item-excluded", &[]))
        } else if line.shipped > 0 {
            Some(self.words.say("item-shipped", &[("count", &line.shipped.to_string())]))
        } else {
            None
        };
        CardItem {
            title: line.title.clone(),
            image: line.image.clone(),
            quantity: line.quantity,
            changeable: line.changeable,
            note,
            actions: if line.changeable > 0 { self.item_actions(order, line, changes) } else { vec![] },
        }
    }

    fn item_actions(&self, order: &OrderName, line: &CardLine, changes: &[Change]) -> Vec<Action> {
        let buttons = [
            (Change::Variant, ActionKind::EditVariant, "action-variant", "variant"),
            (Change::Quantity, ActionKind::EditQuantity, "action-quantity", "quantity"),
        ];
        let id = line.id.to_string();
        let possible = |change: Change| change != Change::Variant || line.has_variants;
        let offered =
            buttons.into_iter().filter(|(change, ..)| changes.contains(change) && possible(*change));
        offered
            .map(|(_, kind, label, action)| {
                self.action(kind, label, self.order_link(order, &[("action", action), ("line", &id)]))
            })
            .collect()
    }
}
