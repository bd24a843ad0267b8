//! The words. Every outgoing sentence stands in `messages/{language}.ftl`; nothing else in the project speaks to a
//! shopper.

mod card;
mod messages;
mod moment;
mod statement;
mod told;
mod widget;

pub use statement::{CardLine, Statement};
pub use widget::{WidgetWord, widget_words};

use crate::View;
use messages::Words;
use model::{Action, ActionKind, Channel, FormOfAddress, Language, Money, OrderName, Reply, Tenant};
use moment::Clock;

/// Where the links of a reply lead.
#[derive(Debug, Clone)]
pub struct Links<'a> {
    /// The page of the app proxy on the storefront, `https://shop.example.com/apps/aftersale`.
    pub hub: String,
    /// The storefront.
    pub storefront: &'a str,
    /// The sign-in link made for this turn.
    pub sign_in: String,
}

impl<'a> Links<'a> {
    /// The links of a tenant; `sign_in` is this turn's own.
    #[must_use]
    pub fn of(tenant: &'a Tenant, sign_in: String) -> Self {
        Self {
            hub: format!("{}{}", tenant.storefront, tenant.proxy_path),
            storefront: &tenant.storefront,
            sign_in,
        }
    }

    /// The Hub's orders tab.
    fn orders(&self) -> String {
        format!("{}/orders", self.hub)
    }

    /// One order, and what to do with it.
    fn order(&self, order: &OrderName, rest: &[(&str, &str)]) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("order", order.slug()).extend_pairs(rest);
        format!("{}/orders?{}", self.hub, query.finish())
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

/// A sentence of a page or of a mail to the shop, in the shop's language, by its name in the message files.
#[must_use]
pub fn phrase(tenant: &Tenant, id: &str, args: &[(&str, &str)]) -> String {
    shops_words(tenant).say(id, args)
}

/// What `statement` says, on a page in the shop's language.
#[must_use]
pub fn sentence(tenant: &Tenant, statement: &Statement, now: jiff::Timestamp) -> String {
    let links = Links::of(tenant, String::new());
    let (words, clock) = (shops_words(tenant), Clock::new(tenant.zone(), now));
    Voice { words, clock, tenant, channel: Channel::Webchat, links: &links }.sentence(statement)
}

/// A sentence that addresses nobody, by its name in the message files: what stands where no shop is known.
#[must_use]
pub fn neutral_phrase(language: Language, id: &str, args: &[(&str, &str)]) -> String {
    Words::of(language, FormOfAddress::Formal, false).say(id, args)
}

/// A day on the shop's clock, as the shop's language writes it.
#[must_use]
pub fn date(tenant: &Tenant, at: jiff::Timestamp, now: jiff::Timestamp) -> String {
    Clock::new(tenant.zone(), now).date(&shops_words(tenant), at)
}

/// An amount with its currency, as the shop's language writes it: `1,234.50 USD`.
#[must_use]
pub fn money(tenant: &Tenant, money: &Money) -> String {
    moment::money(tenant.language, money)
}

fn shops_words(tenant: &Tenant) -> Words {
    Words::of(tenant.language, tenant.address_in(tenant.language), false)
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
