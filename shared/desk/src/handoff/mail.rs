//! The story of a conversation, for a person to read.

use super::story::last_order;
use crate::{Tenancy, carrier::Ready};
use channel::email::{Notice, notice};
use model::{Author, Channel, Conversation, Outbox, Reply, Turn};
use skill::phrase;

/// The mail, or `None` where the tenant has no mail provider.
pub(super) fn ready(
    tenancy: &Tenancy,
    to: &str,
    (seen, turns): (&Conversation, &[Turn]),
    out: &Outbox,
) -> Option<Ready> {
    let tenant = &tenancy.tenant;
    let about = Notice {
        channel: tenant.email.as_ref()?,
        // The same for each attempt: a provider is asked by it whether an earlier one arrived.
        token: out.id.as_str(),
        sender_name: &tenant.name,
        to,
        answer_to: seen.address.as_ref().filter(|_| seen.channel == Channel::Email),
        language: tenant.language,
    };
    let words = Words { tenancy, seen, turns, out };
    Some(Ready::Mail(Box::new(notice(&words.subject(), words.text(), &about))))
}

struct Words<'a> {
    tenancy: &'a Tenancy,
    seen: &'a Conversation,
    turns: &'a [Turn],
    out: &'a Outbox,
}

impl Words<'_> {
    fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        let tenant = &self.tenancy.tenant;
        phrase((tenant, tenant.language), id, args)
    }

    fn subject(&self) -> String {
        let shop = ("shop", self.tenancy.tenant.name.as_str());
        match self.turns.iter().rev().find_map(|turn| turn.reason.order.as_ref()) {
            Some(order) => self.say("handoff-subject-order", &[shop, ("order", order.name.as_str())]),
            None => self.say("handoff-subject", &[shop]),
        }
    }

    fn text(&self) -> String {
        let command = format!("aftersale conversation hand-back {} {}", self.seen.tenant, self.seen.id);
        let parts = [
            Some(self.say("handoff-intro", &[])),
            (!self.is_nobodys()).then(|| self.who()),
            (!self.is_nobodys()).then(|| self.reach()),
            self.order(),
            Some(self.say("handoff-said", &[])),
            Some(self.transcript()),
            Some(self.say("handoff-back", &[("command", &command)])),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join("\n\n")
    }

    /// A conversation that was made for a person to see: nobody can be answered there.
    fn is_nobodys(&self) -> bool {
        self.seen.channel == Channel::Webchat && self.seen.token_hash.is_none()
    }

    fn reach(&self) -> String {
        let address = self.seen.address.as_ref().map_or("", |address| address.reveal());
        let id = match self.seen.channel {
            Channel::Webchat => "handoff-webchat",
            Channel::Sms => "handoff-sms",
            Channel::Whatsapp => "handoff-whatsapp",
            Channel::Email => "handoff-email",
        };
        let command = format!("aftersale conversation answer {} {}", self.seen.tenant, self.seen.id);
        self.say(id, &[("contact", address), ("command", &command)])
    }

    /// Whether a customer was signed in when the person was asked for.
    fn who(&self) -> String {
        match self.seen.identity.customer(self.out.at) {
            Some(customer) => self.say("handoff-signed-in", &[("customer", &customer.id().to_string())]),
            None => self.say("handoff-not-signed-in", &[]),
        }
    }

    fn order(&self) -> Option<String> {
        let order = last_order(self.turns).filter(|order| !order.lines.is_empty())?;
        let sum = |count: fn(&model::LineFact) -> u32| order.lines.iter().map(count).sum::<u32>().to_string();
        let (items, changeable) = (sum(|line| line.current), sum(|line| line.changeable));
        let args = [("order", order.name.as_str()), ("items", &items), ("changeable", &changeable)];
        Some(self.say("handoff-order", &args))
    }

    fn transcript(&self) -> String {
        self.turns.iter().flat_map(|turn| self.lines(turn)).collect::<Vec<_>>().join("\n\n")
    }

    fn lines(&self, turn: &Turn) -> Vec<String> {
        let line = |who: &str, text: &str| format!("{}: {text}", self.say(who, &[]));
        let text = turn.text.iter().map(|text| line("handoff-shopper", text.reveal()));
        let files = turn
            .attachments
            .iter()
            .map(|name| line("handoff-shopper", &self.say("handoff-attached", &[("name", name.reveal())])));
        let said = |reply: &Reply| match turn.author {
            Author::Person => line("handoff-person", &reply.text),
            Author::Agent => line("handoff-agent", &reply.text),
            Author::Nobody => format!("Customer Hub: {}", reply.text),
        };
        let replies = turn.replies.iter().map(said);
        text.chain(files).chain(replies).collect()
    }
}
