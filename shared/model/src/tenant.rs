//! One shop: its settings and its policy. Secrets and articles stand elsewhere.

use crate::{FormOfAddress, Language, Look, Policy, ReturnsPortal, TenantId};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

/// A shop's settings. Read with the first message of an environment, then cached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tenant {
    /// Its id.
    pub id: TenantId,
    /// The shop's name as shoppers know it.
    pub name: String,
    /// Shopify's own name of the shop, `northwind.myshopify.com`.
    pub shop: String,
    /// The app's client id, for tokens by client credentials; `None` with a permanent token.
    #[serde(default)]
    pub shopify_client_id: Option<String>,
    /// Where the storefront is, without a slash at the end: `https://northwind.example.com`.
    pub storefront: String,
    /// The path of the app proxy on the storefront: `/apps/aftersale`.
    pub proxy_path: String,
    /// The origins a browser may call web chat from.
    #[serde(default)]
    pub origins: Vec<String>,
    /// The shop's IANA time zone.
    pub time_zone: String,
    /// The shop's language.
    pub language: Language,
    /// How the shop addresses its customers; `None`: as is usual in each language.
    #[serde(default)]
    pub form_of_address: Option<FormOfAddress>,
    /// Whether the Customer Hub is live (OE-39, RT-14).
    pub hub_live: bool,
    /// The Hub's own address, without a slash at the end: `https://help.example.com/hub/northwind`. `None`: it is on the storefront,
    /// behind the shop's own login.
    #[serde(default)]
    pub hub_address: Option<String>,
    /// Our client id at the shop's Customer Account API: at the Hub's own address shoppers sign in with their account at the shop.
    /// `None`: with a code by mail.
    #[serde(default)]
    pub account_client_id: Option<String>,
    /// The returns portal, if one is connected.
    #[serde(default)]
    pub returns_portal: Option<ReturnsPortal>,
    /// The shop's own look on its pages.
    #[serde(default)]
    pub look: Look,
    /// The confirmed policy.
    #[serde(default)]
    pub policy: Policy,
    /// The Twilio account and numbers, if connected.
    #[serde(default)]
    pub sms: Option<SmsChannel>,
    /// The mail provider and address, if connected.
    #[serde(default)]
    pub email: Option<EmailChannel>,
    /// Where conversations for a person go.
    #[serde(default)]
    pub handoff: Handoff,
    /// The most SMS, WhatsApp messages and mails the agent may send a day.
    pub daily_sends: u32,
}

impl Tenant {
    /// The shop's time zone; an unknown one is UTC, and says so.
    #[must_use]
    pub fn zone(&self) -> TimeZone {
        TimeZone::get(&self.time_zone).unwrap_or(TimeZone::UTC)
    }

    /// Our pages on the storefront, behind Shopify's app proxy: `https://northwind.example.com/apps/aftersale`.
    #[must_use]
    pub fn proxy(&self) -> String {
        format!("{}{}", self.storefront, self.proxy_path)
    }

    /// Where the Customer Hub is: at its own address, or on the storefront.
    #[must_use]
    pub fn hub(&self) -> String {
        self.hub_address.clone().unwrap_or_else(|| self.proxy())
    }

    /// Whether shoppers sign in with a code by mail, and need no account at the shop.
    #[must_use]
    pub const fn mails_codes(&self) -> bool {
        self.hub_address.is_some() && self.account_client_id.is_none()
    }

    /// How the shop addresses a customer in `language`.
    #[must_use]
    pub fn address_in(&self, language: Language) -> FormOfAddress {
        self.form_of_address.unwrap_or(FormOfAddress::usual(language))
    }
}

/// Twilio.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SmsChannel {
    /// The account that may call.
    pub account_sid: String,
    /// The sender of texts: a number, or a messaging service (`MG...`).
    pub from: String,
    /// The WhatsApp sender, E.164, if there is one.
    #[serde(default)]
    pub whatsapp_from: Option<String>,
}

/// The mail provider.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmailChannel {
    /// Which.
    pub provider: EmailProvider,
    /// The address shoppers write to, and answers come from.
    pub address: String,
    /// The domain of our message ids and reply addresses, `reply.northwind.example.com`.
    pub reply_domain: String,
    /// The name our receiver puts in `Authentication-Results`; without it no mail proves its sender.
    #[serde(default)]
    pub authserv_id: Option<String>,
}

/// The mail providers we speak with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EmailProvider {
    /// Postmark.
    Postmark,
    /// Mailgun.
    Mailgun,
    /// Mailgun in its European region, which has an API of its own.
    MailgunEu,
}

/// Where conversations for a person go.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "to", rename_all = "snake_case")]
pub enum Handoff {
    /// Nowhere yet: the conversation waits in the queue and the operator sees it there.
    #[default]
    Queue,
    /// A URL that takes Standard-Webhooks-signed posts.
    Webhook {
        /// The URL.
        url: String,
    },
    /// A mailbox of the shop's people, through the tenant's mail provider.
    Mail {
        /// The mailbox.
        address: String,
    },
}
