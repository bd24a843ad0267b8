//! The links beneath a statement's sentence.

use super::{Statement, Voice};
use crate::say::Parcel;
use model::{Action, ActionKind, Reply};

impl Voice<'_> {
    pub(super) fn links_of(&self, statement: &Statement, reply: &mut Reply) {
        let links = self.links;
        let action = match statement {
            Statement::SignIn { .. } => {
                reply.actions.push(self.action(ActionKind::SignIn, "action-sign-in", links.sign_in.clone()));
                // A chat signs in at the storefront; the Hub's own address has its own way in.
                if self.tenant.hub_address.is_none() || self.channel != model::Channel::Webchat {
                    return;
                }
                self.action(ActionKind::OrdersTab, "action-orders", self.orders_link())
            }
            Statement::SignedInElsewhere => {
                self.action(ActionKind::OrdersTab, "action-orders", self.orders_link())
            }
            Statement::OrderLink { order } => {
                self.action(ActionKind::OpenOrder, "action-open-order", self.order_link(order, &[]))
            }
            Statement::ReturnPortal { url, .. } => {
                self.action(ActionKind::Return, "action-return", url.clone())
            }
            Statement::Parcels { parcels, .. } => return reply.actions.extend(self.tracks(parcels)),
            Statement::Shipped { url: Some(url), .. } | Statement::ReadyForPickup { url: Some(url), .. } => {
                self.action(ActionKind::Track, "action-track", url.clone())
            }
            Statement::AddItem => self.action(ActionKind::Shop, "action-shop", links.storefront.to_owned()),
            _ => return,
        };
        reply.actions.push(action);
    }

    /// A link to each parcel's page; a short channel has no room for several.
    fn tracks(&self, parcels: &[Parcel]) -> Vec<Action> {
        let track = |(number, parcel): (usize, &Parcel)| {
            let label = match parcels.len() {
                1 => self.words.say("action-track", &[]),
                _ => self.words.say("action-track-parcel", &[("number", &number.to_string())]),
            };
            Some(Action { kind: ActionKind::Track, label, url: parcel.url()?.clone() })
        };
        if self.channel.is_short() && parcels.len() > 1 {
            return Vec::new();
        }
        (1..).zip(parcels).filter_map(track).collect()
    }
}
