//! The words. Every outgoing sentence stands in `messages/{language}.ftl`, or `messages/pages/{language}.ftl` if only pages and
//! the shop's own people read it; nothing else in the project speaks to a shopper.

mod card;
mod messages;
mod moment;
mod parcel;
mod statement;
mod told;
mod widget;

pub use parcel::{Parcel, parcel_facts};
pub use statement::{CardLine, Statement};
pub use widget::{WidgetWord, widget_words};

use crate::View;
use messages::Words;
use model::{
    Action, ActionKind, Channel, ConversationId, FormOfAddress, Language, Money, OrderName, Reply, Tenant,
};
use moment::Clock;

/// Where the links of a reply lead.
#[derive(Debug, Clone)]
pub struct Links<'a> {
    /// The Customer Hub: on the storefront, `https://shop.example.com/apps/aftersale`, or at its own address.
    pub hub: String,
    /// The storefront.
    pub storefront: &'a str,
    /// The sign-in link made for this turn.
    pub sign_in: String,
    /// The conversation that gives the links out: what is changed behind them is told there.
    pub conversation: Option<&'a ConversationId>,
}

impl<'a> Links<'a> {
    /// The links of a tenant; `sign_in` is this turn's own.
    #[must_use]
    pub fn of(tenant: &'a Tenant, sign_in: String) -> Self {
        Self { hub: tenant.hub(), storefront: &tenant.storefront, sign_in, conversation: None }
    }

    /// The same, given out by a conversation.
    #[must_use]
    pub fn given_by(self, conversation: &'a ConversationId) -> Self {
        Self { conversation: Some(conversation), ..self }
    }
}

/// The replies that say `statements`; none when there is nothing to say. The offer of a person is a reply of its own,
/// so that it stands behind the shop's quoted words and not before them.
#[must_use]
pub fn say(statements: &[Statement], view: &View<'_>, language: Language, links: &Links<'_>) -> Vec<Reply> {
    let short = view.conversation.channel.is_short();
    let voice = Voice {
        words: Words::of(language, view.tenant.address_in(language), short),
        clock: Clock::new(view.tenant.zone(), view.now),
        tenant: view.tenant,
        channel: view.conversation.channel,
        links,
    };
    let parts = statements.chunk_by(|_, next| *next != Statement::OfferPerson);
    parts.map(|part| voice.reply(part)).collect()
}

/// A shop and a language in which it speaks.
pub type Speaker<'a> = (&'a Tenant, Language);

/// A sentence of a page or of a mail to the shop, by its name in the message files.
#[must_use]
pub fn phrase(speaker: Speaker<'_>, id: &str, args: &[(&str, &str)]) -> String {
    words_of(speaker).with_pages().say(id, args)
}

/// What `statement` says, on a page.
#[must_use]
pub fn sentence(speaker: Speaker<'_>, statement: &Statement, now: jiff::Timestamp) -> String {
    let (tenant, _) = speaker;
    let links = Links::of(tenant, String::new());
    let (words, clock) = (words_of(speaker), Clock::new(tenant.zone(), now));
    Voice { words, clock, tenant, channel: Channel::Webchat, links: &links }.sentence(statement)
}

/// A sentence that addresses nobody, by its name in the message files: what stands where no shop is known.
#[must_use]
pub fn neutral_phrase(language: Language, id: &str, args: &[(&str, &str)]) -> String {
    Words::of(language, FormOfAddress::Formal, false).with_pages().say(id, args)
}

/// A day on the shop's clock, as the language writes it.
#[must_use]
pub fn date(speaker: Speaker<'_>, at: jiff::Timestamp, now: jiff::Timestamp) -> String {
    Clock::new(speaker.0.zone(), now).date(&words_of(speaker), at)
}

/// An amount with its currency, as the language writes it: `1,234.50 USD`.
#[must_use]
pub fn money(language: Language, money: &Money) -> String {
    moment::money(language, money)
}

fn words_of((tenant, language): Speaker<'_>) -> Words {
    Words::of(language, tenant.address_in(language), false)
}

/// One language on one channel, at one moment.
struct Voice<'a> {
    words: Words,
    clock: Clock,
    tenant: &'a Tenant,
    channel: Channel,
    links: &'a Links<'a>,
}

impl Voice<'_> {
    fn reply(&self, statements: &[Statement]) -> Reply {
        let mut reply = Reply::default();
        let mut paragraphs: Vec<String> = Vec::new();
        let mut foreign = statements.iter().find_map(|statement| self.foreign(statement));
        for statement in statements {
            let is_quoted = matches!(statement, Statement::ArticleSays | Statement::Quote(_));
            if let Some(passage) = foreign.take_if(|_| is_quoted) {
                paragraphs.extend(self.introduced(passage, statement));
                if *statement == Statement::ArticleSays {
                    continue;
                }
            }
            self.state(statement, &mut paragraphs, &mut reply);
        }
        reply.text = paragraphs.join("\n\n");
        reply
    }

    /// The Hub's orders tab.
    fn orders_link(&self) -> String {
        self.hub_link(&[])
    }

    /// One order in the Hub, and what to do with it.
    fn order_link(&self, order: &OrderName, rest: &[(&str, &str)]) -> String {
        let chat = self.links.conversation.map(|id| ("chat", id.as_str()));
        let query: Vec<_> =
            [("order", order.slug())].into_iter().chain(rest.iter().copied()).chain(chat).collect();
        self.hub_link(&query)
    }

    /// The Hub speaks the shop's language unless it is told another one.
    fn hub_link(&self, query: &[(&str, &str)]) -> String {
        let language = self.words.language();
        let other = (language != self.tenant.language).then(|| ("lang", language.code()));
        let mut text = form_urlencoded::Serializer::new(String::new());
        let query = text.extend_pairs(query).extend_pairs(other).finish();
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{}/orders{mark}{query}", self.links.hub)
    }

    fn action(&self, kind: ActionKind, label: &str, url: String) -> Action {
        Action { kind, label: self.words.say(label, &[]), url }
    }

    /// "a, b and c", in the language's way.
    fn list(&self, items: &[String]) -> String {
        moment::list(self.words.language(), items, false)
    }

    /// "a, b or c".
    fn choice(&self, items: &[String]) -> String {
        moment::list(self.words.language(), items, true)
    }
}
