//! Tenants: their settings from a file, their secrets from the terminal.

use super::{OperateError, Place, Settings, articles};
use clock::Random;
use data_encoding::{BASE32_NOPAD, BASE64};
use desk::{SecretName, Secrets, library};
use jiff::Timestamp;
use model::{EmailProvider, Handoff, Redacted, Tenant, TenantId};
use std::{fs, io::Write, path::Path};
use store::TenantRecord;

/// The most bytes that KMS seals at once.
const SECRETS_MAX: usize = 4096;

/// Writes a tenant's settings; a new tenant gets the secrets that nobody has to know.
pub async fn add(
    place: &Place,
    id: TenantId,
    (settings, random): (&Path, &dyn Random),
    now: Timestamp,
    out: &mut impl Write,
) -> Result<(), OperateError> {
    let file = settings;
    let settings = Settings::read(&read(file)?)?;
    let folder = settings.articles.as_ref().map(|folder| file.parent().unwrap_or(Path::new("")).join(folder));
    let (says_live, says_returns) = (settings.hub_live.is_some(), settings.returns.is_some());
    let mut tenant = settings.tenant(id)?;
    let known = place.store.tenant(&tenant.id, now).await?;
    if let Some(known) = &known {
        tenant.hub_address.clone_from(&known.tenant.hub_address);
        tenant.account_client_id.clone_from(&known.tenant.account_client_id);
        tenant.hub_live = if says_live { tenant.hub_live } else { known.tenant.hub_live };
        tenant.returns_portal =
            if says_returns { tenant.returns_portal } else { known.tenant.returns_portal.clone() };
    }
    let secrets = match &known {
        Some(record) => opened(place, record).await?,
        None => fresh(random),
    };
    writeln!(out, "{} {}", if known.is_some() { "Changed" } else { "Added" }, tenant.id)?;
    let missing = missing(&tenant, &secrets);
    if known.is_none()
        && matches!(tenant.handoff, Handoff::Webhook { .. })
        && let Some(secret) = secrets.newest(SecretName::HandoffSecret)
    {
        writeln!(out, "Your help desk checks our signature with {} (shown once)", secret.reveal())?;
    }
    seal(place, &tenant, &secrets).await?;
    if let Some(folder) = folder {
        articles::add(place, &tenant.id, &[&folder], now, out).await?;
    }
    for name in missing {
        let command = place.command(&format!("tenant set-secret {} {}", tenant.id, name.name()));
        writeln!(out, "Still to do: {command}")?;
    }
    writeln!(out, "Then: {}", place.command(&format!("doctor {}", tenant.id)))?;
    Ok(())
}

fn read(file: &Path) -> Result<String, OperateError> {
    fs::read_to_string(file).map_err(|error| unreadable(file, &error))
}

fn unreadable(file: &Path, why: &dyn std::fmt::Display) -> OperateError {
    OperateError::File { file: file.display().to_string(), why: why.to_string() }
}

/// The secrets that a new tenant begins with.
fn fresh(random: &dyn Random) -> Secrets {
    let mut pepper = [0; 32];
    let mut signing = [0; 24];
    random.fill(&mut pepper);
    random.fill(&mut signing);
    Secrets::default()
        .with(SecretName::Pepper, Redacted::new(BASE32_NOPAD.encode(&pepper)))
        .with(SecretName::HandoffSecret, Redacted::new(format!("whsec_{}", BASE64.encode(&signing))))
}

/// The secrets that this tenant's channels need and that were never set.
fn missing(tenant: &Tenant, secrets: &Secrets) -> Vec<SecretName> {
    use SecretName as Name;
    let mut needed = vec![Name::ShopifyApiSecret];
    if tenant.shopify_client_id.is_none() {
        needed.push(Name::ShopifyToken);
    }
    if tenant.sms.is_some() {
        needed.push(Name::TwilioAuthToken);
    }
    match tenant.email.as_ref().map(|email| email.provider) {
        Some(EmailProvider::Postmark) => {
            needed.extend([Name::PostmarkUser, Name::PostmarkPassword, Name::MailApiKey]);
        }
        Some(EmailProvider::Mailgun | EmailProvider::MailgunEu) => {
            needed.extend([Name::MailgunSigningKey, Name::MailApiKey]);
        }
        None => {}
    }
    needed.retain(|name| secrets.newest(*name).is_none());
    needed
}

/// Whether the values that held before a new one go on holding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Before {
    /// They end: a value that leaked, or the first one.
    Ends,
    /// The newest of them holds until the next change, while the provider moves over.
    Holds,
}

/// Stores a secret.
pub async fn set_secret(
    place: &Place,
    id: &TenantId,
    (name, value, before): (SecretName, Redacted<String>, Before),
    now: Timestamp,
    out: &mut impl Write,
) -> Result<(), OperateError> {
    let record = record(place, id, now).await?;
    check(name, value.reveal())?;
    let secrets = opened(place, &record).await?;
    let secrets = match before {
        Before::Ends => secrets.with(name, value),
        Before::Holds => secrets.rotated(name, value),
    };
    seal(place, &record.tenant, &secrets).await?;
    let also = if secrets.all(name).len() > 1 { " The one before it holds too." } else { "" };
    writeln!(out, "{} of {id} holds within a minute.{also}", name.name())?;
    Ok(())
}

fn check(name: SecretName, value: &str) -> Result<(), OperateError> {
    let wrong = |what: &str| Err(OperateError::Usage(format!("{}: {what}", name.name())));
    match name {
        SecretName::Pepper => wrong("made with the tenant and never changed, because ids derive from it"),
        _ if value.is_empty() => wrong("is empty"),
        _ if value.len() > 512 => wrong("is longer than any secret of this kind"),
        _ if value.chars().any(|c| c.is_whitespace() || c.is_control()) => {
            wrong("has a space or line break inside")
        }
        SecretName::HandoffSecret if !is_signing_secret(value) => {
            wrong("begins with whsec_ and goes on in base64")
        }
        _ => Ok(()),
    }
}

fn is_signing_secret(value: &str) -> bool {
    let key = value.strip_prefix("whsec_").and_then(|rest| BASE64.decode(rest.as_bytes()).ok());
    // Standard Webhooks: 24 to 64 bytes.
    key.is_some_and(|key| (24..=64).contains(&key.len()))
}

/// Lists the tenants: name, shop, channels, and which secrets are set (never what they are).
pub async fn list(place: &Place, now: Timestamp, out: &mut impl Write) -> Result<(), OperateError> {
    let tenants = place.store.tenants(now).await?;
    if tenants.is_empty() {
        writeln!(out, "No tenant yet. `aftersale tenant example` prints settings to begin from.")?;
    }
    for tenant in tenants {
        let record = record(place, &tenant.id, now).await?;
        let secrets = opened(place, &record).await?;
        writeln!(out, "{}  {} ({})", tenant.id, tenant.name, tenant.shop)?;
        writeln!(out, "  channels  {}", channels(&tenant).join(", "))?;
        let articles = library::articles(&place.library, &tenant.id, &record.library).await?;
        writeln!(out, "  articles  {}", articles.len())?;
        writeln!(out, "  secrets   {}", known(&secrets).join(", "))?;
    }
    Ok(())
}

fn channels(tenant: &Tenant) -> Vec<String> {
    let sms = tenant.sms.as_ref().map(|sms| format!("sms {}", sms.from));
    let whatsapp =
        tenant.sms.as_ref().and_then(|sms| Some(format!("whatsapp {}", sms.whatsapp_from.as_ref()?)));
    let email = tenant.email.as_ref().map(|email| format!("e-mail {}", email.address));
    std::iter::once("web chat".to_owned()).chain(sms).chain(whatsapp).chain(email).collect()
}

fn known(secrets: &Secrets) -> Vec<String> {
    let named = |name: SecretName| match secrets.all(name).len() {
        0 => None,
        1 => Some(name.name().to_owned()),
        count => Some(format!("{} ({count} values)", name.name())),
    };
    SecretName::ALL.into_iter().filter_map(named).collect()
}

/// Removes a tenant's settings and secrets.
pub async fn remove(
    place: &Place,
    id: &TenantId,
    now: Timestamp,
    out: &mut impl Write,
) -> Result<(), OperateError> {
    record(place, id, now).await?;
    place.store.remove_tenant(id).await?;
    writeln!(out, "Removed {id} with its secrets. Its conversations stay until they expire.")?;
    Ok(())
}

/// A tenant as it is stored.
pub(crate) async fn record(
    place: &Place,
    id: &TenantId,
    now: Timestamp,
) -> Result<TenantRecord, OperateError> {
    place.store.tenant(id, now).await?.ok_or_else(|| OperateError::UnknownTenant(id.clone()))
}

/// A tenant's secrets, opened.
pub(crate) async fn opened(place: &Place, record: &TenantRecord) -> Result<Secrets, OperateError> {
    let Some(sealed) = &record.secrets else { return Ok(Secrets::default()) };
    let out_of_reach = |error: &dyn std::fmt::Display| OperateError::Secrets(error.to_string());
    let bytes = place.vault.open(&record.tenant.id, sealed).await.map_err(|error| out_of_reach(&error))?;
    Secrets::from_bytes(&bytes).map_err(|error| out_of_reach(&error))
}

async fn seal(place: &Place, tenant: &Tenant, secrets: &Secrets) -> Result<(), OperateError> {
    let out_of_reach = |error: &dyn std::fmt::Display| OperateError::Secrets(error.to_string());
    let bytes = secrets.to_bytes().map_err(|error| out_of_reach(&error))?;
    if bytes.len() > SECRETS_MAX {
        return Err(OperateError::Secrets("they are too long together".to_owned()));
    }
    let sealed = place.vault.seal(&tenant.id, &bytes).await.map_err(|error| out_of_reach(&error))?;
    Ok(place.store.put_tenant(tenant, Some(&sealed)).await?)
}
