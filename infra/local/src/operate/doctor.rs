//! Whether a tenant works: every provider is asked, every setting that Aftersale depends on is looked at, and each
//! finding says what to do. Nothing is changed, nothing is sent to a shopper.

mod handoff;
mod hub;
mod mail;
mod shopify;
mod stack;
mod twilio;

use super::{OperateError, Place, tenant::opened};
use desk::{SecretName, Tenancy};
use jiff::Timestamp;
use knowledge::Index;
use model::{EmailProvider, Tenant, TenantId};
use reqwest::RequestBuilder;
use serde_json::Value;
use std::{io::Write, time::Duration};
use store::{Library, ObjectKey};

/// How long a call may take: an operator waits, but not for ever.
const PATIENCE: Duration = Duration::from_secs(10);

/// How good a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// As it should be.
    Good,
    /// Works, but somebody should know.
    Note,
    /// Does not work.
    Bad,
}

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// How good it is.
    pub state: State,
    /// What was looked at.
    pub what: &'static str,
    /// What was found, and what to do about it.
    pub says: String,
}

impl Patient<'_> {
    /// The command that sets a secret of this tenant.
    fn set_secret(&self, name: SecretName) -> String {
        let words = format!("tenant set-secret {} {}", self.tenancy.tenant.id, name.name());
        self.place.command(&words)
    }
}

impl Finding {
    fn good(what: &'static str, says: impl Into<String>) -> Self {
        Self { state: State::Good, what, says: says.into() }
    }

    fn note(what: &'static str, says: impl Into<String>) -> Self {
        Self { state: State::Note, what, says: says.into() }
    }

    fn bad(what: &'static str, says: impl Into<String>) -> Self {
        Self { state: State::Bad, what, says: says.into() }
    }
}

/// What is looked at.
pub(crate) struct Patient<'a> {
    place: &'a Place,
    tenancy: &'a Tenancy,
    now: Timestamp,
}

/// Looks at the stack and at one tenant, or at all, and prints what it finds as it finds it. `true`: nothing is bad.
pub async fn look(
    place: &Place,
    only: Option<&TenantId>,
    now: Timestamp,
    out: &mut impl Write,
) -> Result<bool, OperateError> {
    let mut well = report(&stack::look(place, now).await, out)?;
    let tenants: Vec<Tenant> =
        place.store.tenants(now).await?.into_iter().filter(|t| only.is_none_or(|id| &t.id == id)).collect();
    match (only, tenants.is_empty()) {
        (Some(id), true) => return Err(OperateError::UnknownTenant(id.clone())),
        (None, true) => {
            writeln!(out, "\nNo tenant yet: `aftersale tenant example` prints settings to begin from.")?;
        }
        _ => {}
    }
    for tenant in tenants {
        writeln!(out, "\n{} ({})", tenant.id, tenant.name)?;
        well &= look_at(place, tenant, now, out).await?;
    }
    Ok(well)
}

async fn look_at(
    place: &Place,
    tenant: Tenant,
    now: Timestamp,
    out: &mut impl Write,
) -> Result<bool, OperateError> {
    let record = super::tenant::record(place, &tenant.id, now).await?;
    let secrets = match opened(place, &record).await {
        Ok(secrets) => secrets,
        Err(error) => return report(&[Finding::bad("secrets", error.to_string())], out),
    };
    let addresses = addresses(place, &tenant);
    let tenancy = Tenancy::new(tenant, secrets, place.shop_url.clone());
    let patient = Patient { place, tenancy: &tenancy, now };
    let mut well = report(&settings(&tenancy.tenant, &record.library), out)?;
    well &= report(&index(place, &tenancy.tenant, &record.library).await, out)?;
    well &= report(&shopify::look(&patient).await, out)?;
    well &= report(&hub::look(&patient).await, out)?;
    well &= report(&twilio::look(&patient).await, out)?;
    well &= report(&mail::look(&patient).await, out)?;
    well &= report(&handoff::look(&patient).await, out)?;
    writeln!(out, "\n  To paste:")?;
    for (place, address) in addresses {
        writeln!(out, "    {place}\n      {address}")?;
    }
    Ok(well)
}

/// A provider's answer, or in words why there is none; `refused`: what the statuses `refusals` mean.
async fn ask(request: RequestBuilder, refusals: &[u16], refused: &str) -> Result<Value, String> {
    let answer = request.timeout(PATIENCE).send().await.map_err(|_| "cannot be reached".to_owned())?;
    match answer.status().as_u16() {
        200 => answer.json().await.map_err(|_| "answers something that is not understood".to_owned()),
        status if refusals.contains(&status) => Err(refused.to_owned()),
        status => Err(format!("answers with status {status}")),
    }
}

fn report(findings: &[Finding], out: &mut impl Write) -> Result<bool, OperateError> {
    for finding in findings {
        let mark = match finding.state {
            State::Good => "ok  ",
            State::Note => "note",
            State::Bad => "BAD ",
        };
        writeln!(out, "  {mark}  {:12} {}", finding.what, finding.says)?;
        out.flush()?;
    }
    Ok(findings.iter().all(|finding| finding.state != State::Bad))
}

fn problem(library: &Library) -> Option<&str> {
    library.imported.as_ref()?.problem.as_deref()
}

/// Whether the functions can read the index of the articles, and what of them was not read.
async fn index(place: &Place, tenant: &Tenant, library: &Library) -> Vec<Finding> {
    let Some(edition) = library.edition() else { return Vec::new() };
    let command = place.command(&format!("articles index {}", tenant.id));
    let stored = match &edition.index {
        Some(version) => place.library.get(&ObjectKey::index(&tenant.id, version)).await,
        None => Ok(None),
    };
    match stored.map(|bytes| bytes.map(|bytes| Index::from_bytes(&bytes).map(drop))) {
        Ok(Some(Ok(()))) => match problem(library) {
            Some(problem) => {
                vec![Finding::bad("articles", format!("not all of Shopify's were read: {problem}"))]
            }
            None => vec![Finding::good("articles", "indexed")],
        },
        Ok(Some(Err(error))) => {
            vec![Finding::bad("articles", format!("{error}, so no rule is quoted: run `{command}`"))]
        }
        Ok(None) => {
            vec![Finding::bad("articles", format!("not indexed, so no rule is quoted: run `{command}`"))]
        }
        Err(error) => vec![Finding::bad("articles", error.to_string())],
    }
}

fn settings(tenant: &Tenant, library: &Library) -> Vec<Finding> {
    let mut findings = Vec::new();
    if library.filed.is_none() {
        findings.push(Finding::note(
            "articles",
            "none: the agent can quote no rule and answer no question of the shop's own",
        ));
    }
    if tenant.policy.order_change.is_none() || tenant.policy.cancellation.is_none() {
        let says = "no confirmed rule for changes or cancellation: the agent quotes the articles and offers a person";
        findings.push(Finding::note("policy", says));
    }
    if !tenant.hub_live {
        findings.push(Finding::note("Hub", "not live: wishes about an order go to a person"));
    }
    findings
}

/// Where a provider has to call, as it is pasted there.
fn addresses(place: &Place, tenant: &Tenant) -> Vec<(String, String)> {
    let (base, id) = (&place.public_url, &tenant.id);
    let (prefix, subpath) =
        tenant.proxy_path.trim_start_matches('/').split_once('/').unwrap_or(("apps", "aftersale"));
    let mut list = vec![
        (format!("Shopify, app proxy (prefix {prefix}, subpath {subpath})"), format!("{base}/proxy/{id}")),
        (
            "Storefront theme, before </body>".to_owned(),
            format!(
                "<script type=\"module\" src=\"{base}/webchat/{id}/widget.js?v={}\"></script>",
                webchat::widget::VERSION.as_str()
            ),
        ),
    ];
    if let Some(sms) = &tenant.sms {
        list.push((
            format!("Twilio, {}: a message comes in, HTTP POST", sms.from),
            twilio::webhook(base, tenant),
        ));
        list.push(("Twilio: primary handler fails, HTTP POST".to_owned(), format!("{base}/sms/{id}")));
    }
    match tenant.email.as_ref().map(|email| email.provider) {
        Some(EmailProvider::Postmark) => {
            let host = base.split_once("://").map_or(base.as_str(), |(_, host)| host);
            list.push((
                "Postmark, inbound webhook (USER and PASSWORD as you set them here)".to_owned(),
                format!("https://USER:PASSWORD@{host}/email/{id}"),
            ));
        }
        Some(EmailProvider::Mailgun | EmailProvider::MailgunEu) => {
            list.push((
                "Mailgun, receiving route: store and notify".to_owned(),
                format!("{base}/email/{id}"),
            ));
        }
        None => {}
    }
    list
}
