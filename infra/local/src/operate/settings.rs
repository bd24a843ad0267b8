//! A tenant's settings as its operator writes them, in TOML.

use super::hub::sample;
use jiff::civil::Time;
use jiff::tz::TimeZone;
use model::{
    Change, EmailChannel, EmailProvider, Exclusion, FormOfAddress, Handoff, Language, Look, Milestone,
    OrderRule, Policy, ReturnRule, ReturnsFrom, ReturnsPortal, SmsChannel, Tenant, TenantId,
};
use serde::Deserialize;
use shop::is_shop;
use std::collections::BTreeSet;

/// What to begin from: every setting with a word on it.
pub const EXAMPLE: &str = include_str!("../../demo/tenant.toml");

/// What no answer of ours may need a day (SMS, WhatsApp and mail together), unless the operator says otherwise.
const DAILY_SENDS: u32 = 1_000;

/// The file. Unknown names are refused: a misspelt setting would otherwise be a setting that is not there.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    name: String,
    shop: String,
    shopify_client_id: Option<String>,
    /// Where the storefront is.
    pub storefront: String,
    #[serde(default = "proxy_path")]
    proxy_path: String,
    #[serde(default)]
    origins: Vec<String>,
    time_zone: String,
    #[serde(default)]
    language: Language,
    #[serde(default)]
    form_of_address: Option<FormOfAddress>,
    /// Left out: as the commands set it.
    pub hub_live: Option<bool>,
    /// Left out: as the commands set it. Files from before providers were told apart name the page alone.
    #[serde(alias = "returns_portal")]
    pub returns: Option<ReturnsPortal>,
    #[serde(default)]
    look: Look,
    /// A folder of articles that are filed with the settings, relative to the file.
    pub articles: Option<String>,
    #[serde(default = "daily_sends")]
    daily_sends: u32,
    order_changes: Option<Rule>,
    cancellation: Option<Rule>,
    #[serde(default)]
    excluded: Vec<String>,
    return_rule: Option<SendBack>,
    sms: Option<Sms>,
    email: Option<Email>,
    handoff: Option<Desk>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    within_hours: Option<f64>,
    within_business_days: Option<u16>,
    same_day_until: Option<Time>,
    #[serde(default)]
    until: Milestone,
    #[serde(default)]
    allowed: BTreeSet<Change>,
    #[serde(default)]
    never: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SendBack {
    within_days: Option<u16>,
    #[serde(default)]
    from: ReturnsFrom,
    #[serde(default)]
    excluded: Vec<String>,
    #[serde(default)]
    never: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sms {
    account_sid: String,
    from: String,
    whatsapp_from: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Email {
    provider: EmailProvider,
    address: String,
    reply_domain: String,
    authserv_id: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Desk {
    webhook: Option<String>,
    mail: Option<String>,
}

/// Everything that is wrong with the settings at once.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("the settings need a correction:\n  {}", .0.join("\n  "))]
pub struct SettingsError(pub Vec<String>);

fn proxy_path() -> String {
    "/apps/aftersale".to_owned()
}

const fn daily_sends() -> u32 {
    DAILY_SENDS
}

impl Settings {
    /// Reads the file's text.
    pub fn read(text: &str) -> Result<Self, SettingsError> {
        toml::from_str(text).map_err(|error| SettingsError(vec![error.to_string()]))
    }

    /// The tenant that the settings describe, or everything that is wrong with them.
    pub fn tenant(self, id: TenantId) -> Result<Tenant, SettingsError> {
        let problems = self.problems();
        if !problems.is_empty() {
            return Err(SettingsError(problems));
        }
        let storefront = without_slash(&self.storefront);
        let origins = self.origins.iter().map(|origin| without_slash(origin));
        Ok(Tenant {
            origins: std::iter::once(storefront.clone())
                .chain(origins)
                .collect::<BTreeSet<_>>()
                .into_iter()
                .collect(),
            id,
            storefront,
            policy: Policy {
                order_change: self.order_changes.map(Rule::read),
                cancellation: self.cancellation.map(Rule::read),
                excluded: exclusions(&self.excluded),
                returns: self.return_rule.map(SendBack::read),
            },
            name: self.name,
            shop: self.shop,
            shopify_client_id: self.shopify_client_id,
            proxy_path: self.proxy_path,
            time_zone: self.time_zone,
            language: self.language,
            form_of_address: self.form_of_address,
            hub_live: self.hub_live.unwrap_or_default(),
            // As the command set it.
            hub_address: None,
            account_client_id: None,
            returns_portal: self.returns,
            look: self.look,
            sms: self.sms.map(Sms::read),
            email: self.email.map(Email::read),
            handoff: self.handoff.map_or(Handoff::Queue, Desk::read),
            daily_sends: self.daily_sends,
        })
    }

    fn problems(&self) -> Vec<String> {
        let mut problems = Vec::new();
        let mut need = |good: bool, problem: &str| {
            if !good {
                problems.push(problem.to_owned());
            }
        };
        need(!self.name.trim().is_empty(), "name: say the shop's name as shoppers know it");
        need(is_shop(&self.shop), "shop: Shopify's own name, such as northwind.myshopify.com");
        need(is_address(&self.storefront, 0), "storefront: an address such as https://northwind.example.com");
        need(
            self.proxy_path.starts_with('/') && self.proxy_path.len() > 1,
            "proxy_path: begins with /, such as /apps/aftersale",
        );
        need(
            self.origins.iter().all(|origin| is_address(origin, 0)),
            "origins: addresses such as https://www.example.com, without a path",
        );
        need(
            TimeZone::get(&self.time_zone).is_ok(),
            "time_zone: a name such as America/New_York or Europe/Oslo",
        );
        need(
            self.returns.as_ref().is_none_or(|portal| sample(portal).is_ok()),
            "returns.url: an address that begins with https://, whose query may have placeholders such as {order_name}",
        );
        let logo = self.look.logo.as_deref().is_none_or(|url| is_address(url, usize::MAX));
        need(logo, "look.logo: an address that begins with https://");
        for rule in [&self.order_changes, &self.cancellation].into_iter().flatten() {
            let good = rule.within_hours.is_none_or(|hours| (0.0..=8_760.0).contains(&hours));
            need(good, "within_hours: between 0 and 8760; leave it out for \"until it ships\"");
            let good = rule.within_business_days.is_none_or(|days| (1..=250).contains(&days));
            need(good, "within_business_days: between 1 and 250");
        }
        let days = self.return_rule.as_ref().and_then(|rule| rule.within_days);
        need(
            days.is_none_or(|days| (1..=3_650).contains(&days)),
            "return_rule.within_days: between 1 and 3650",
        );
        if let Some(sms) = &self.sms {
            need(is_sid(&sms.account_sid, "AC"), "sms.account_sid: AC and 32 letters or digits");
            need(
                is_sender(&sms.from),
                "sms.from: a number such as +14155550100, or a messaging service, MG and 32 letters or digits",
            );
            let whatsapp = sms.whatsapp_from.as_deref().is_none_or(is_phone);
            need(whatsapp, "sms.whatsapp_from: a number such as +14155550101");
        }
        if let Some(email) = &self.email {
            need(is_mail(&email.address), "email.address: the address that shoppers write to");
            need(
                is_domain(&email.reply_domain),
                "email.reply_domain: a domain such as reply.northwind.example.com",
            );
        }
        if let Some(desk) = &self.handoff {
            need(desk.webhook.is_some() != desk.mail.is_some(), "handoff: either webhook or mail");
            let webhook = desk.webhook.as_deref().is_none_or(|url| is_address(url, usize::MAX));
            need(webhook, "handoff.webhook: an address that begins with https://");
            need(desk.mail.as_deref().is_none_or(is_mail), "handoff.mail: a mail address");
            let own = self.email.as_ref().map(|email| email.address.to_lowercase());
            let another = desk.mail.is_none()
                || (own.is_some() && desk.mail.as_ref().map(|to| to.to_lowercase()) != own);
            need(
                another,
                "handoff.mail: needs [email], which sends it, and an address other than email.address",
            );
        }
        problems
    }
}

impl Rule {
    fn read(self) -> OrderRule {
        #[expect(clippy::cast_possible_truncation, reason = "checked to be at most a year of hours")]
        let window_seconds = self.within_hours.map(|hours| (hours * 3600.0).round() as i64);
        OrderRule {
            window_seconds,
            business_days: self.within_business_days,
            same_day_until: self.same_day_until,
            before: self.until,
            changes: self.allowed,
            never: self.never,
        }
    }
}

impl SendBack {
    fn read(self) -> ReturnRule {
        let Self { within_days, from, excluded, never } = self;
        ReturnRule { days: within_days, from, excluded: exclusions(&excluded), never }
    }
}

fn exclusions(labels: &[String]) -> Vec<Exclusion> {
    labels.iter().map(|label| Exclusion { label: label.to_lowercase() }).collect()
}

impl Sms {
    fn read(self) -> SmsChannel {
        SmsChannel { account_sid: self.account_sid, from: self.from, whatsapp_from: self.whatsapp_from }
    }
}

impl Email {
    fn read(self) -> EmailChannel {
        let Self { provider, address, reply_domain, authserv_id } = self;
        EmailChannel {
            provider,
            address: address.to_lowercase(),
            reply_domain: reply_domain.to_lowercase(),
            authserv_id,
        }
    }
}

impl Desk {
    fn read(self) -> Handoff {
        match (self.webhook, self.mail) {
            (Some(url), _) => Handoff::Webhook { url },
            (None, Some(to)) => Handoff::Mail { address: to.to_lowercase() },
            (None, None) => Handoff::Queue,
        }
    }
}

fn without_slash(url: &str) -> String {
    url.trim_end_matches('/').to_owned()
}

/// An https address whose path is at most `path` bytes long; on this machine http will do.
fn is_address(text: &str, path: usize) -> bool {
    let Ok(url) = reqwest::Url::parse(text) else { return false };
    let here = matches!(url.host_str(), Some("127.0.0.1" | "localhost"));
    let scheme = url.scheme() == "https" || (url.scheme() == "http" && here);
    scheme && url.username().is_empty() && url.path().trim_end_matches('/').len() <= path
}

fn is_sender(from: &str) -> bool {
    is_phone(from) || is_sid(from, "MG")
}

fn is_sid(sid: &str, kind: &str) -> bool {
    sid.strip_prefix(kind)
        .is_some_and(|rest| rest.len() == 32 && rest.bytes().all(|b| b.is_ascii_alphanumeric()))
}

fn is_phone(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or("");
    (7..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())
}

fn is_mail(text: &str) -> bool {
    text.split_once('@').is_some_and(|(local, domain)| !local.is_empty() && is_domain(domain))
}

fn is_domain(text: &str) -> bool {
    text.contains('.')
        && text
            .split('.')
            .all(|label| !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id() -> TenantId {
        TenantId::parse("northwind").unwrap()
    }

    fn problems(text: &str) -> String {
        match Settings::read(text) {
            Ok(settings) => settings.tenant(id()).unwrap_err().to_string(),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn the_example_is_a_tenant() {
        let tenant = Settings::read(EXAMPLE).unwrap().tenant(id()).unwrap();
        insta::assert_debug_snapshot!(tenant);
    }

    #[test]
    fn a_tenant_needs_no_channel_and_no_rule() {
        let text = "name = \"N\"\nshop = \"n.myshopify.com\"\nstorefront = \"https://n.example.com/\"\ntime_zone = \"UTC\"";
        let tenant = Settings::read(text).unwrap().tenant(id()).unwrap();
        assert_eq!(tenant.storefront, "https://n.example.com");
        assert_eq!(tenant.origins, ["https://n.example.com"]);
        assert_eq!((tenant.policy, tenant.sms, tenant.email), (Policy::default(), None, None));
    }

    #[test]
    fn everything_wrong_is_named_at_once() {
        insta::assert_snapshot!(problems(
            r#"
            name = " "
            shop = "northwind.example.com"
            storefront = "http://northwind.example.com"
            proxy_path = "apps"
            origins = ["https://a.example.com/page"]
            time_zone = "New York"
            returns = { provider = "loop", url = "returns" }
            order_changes = { within_hours = -1 }
            sms = { account_sid = "AC1", from = "0170", whatsapp_from = "x" }
            email = { provider = "postmark", address = "help", reply_domain = "reply" }
            handoff = { webhook = "ftp://example.com" }
        "#
        ));
    }

    #[test]
    fn a_misspelt_setting_is_named() {
        assert!(problems("nmae = \"N\"").contains("nmae"));
        assert!(problems("order_changes = { within = 3 }").contains("within"));
        assert!(problems("order_changes = { allowed = [\"colour\"] }").contains("colour"));
    }
}
