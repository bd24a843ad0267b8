//! The Customer Hub of a shop: live or not (RT-14), and the returns platform behind its button (RT-1, RT-10 to RT-13).

use super::{
    OperateError, Place,
    tenant::{opened, record},
};
use desk::{SecretName, Tenancy};
use jiff::Timestamp;
use model::{Language, OrderId, OrderName, Redacted, ReturnsPortal, Tenant, TenantId};
use shop::{Accounts, Answered, ShopError};
use skill::{ReturnFacts, returns_link};
use std::{io::Write, time::Duration};

/// How long a portal may take to answer a test.
const PATIENCE: Duration = Duration::from_secs(10);

/// Says whether the Hub is live, and which returns platform is connected.
pub async fn show(
    place: &Place,
    id: &TenantId,
    now: Timestamp,
    out: &mut impl Write,
) -> Result<(), OperateError> {
    let tenant = record(place, id, now).await?.tenant;
    let live = if tenant.hub_live { "live" } else { "not live" };
    writeln!(out, "The Customer Hub of {id} is {live}, at {}/orders", tenant.hub())?;
    writeln!(out, "{}", signs_in(&tenant))?;
    if let (Some(_), Some(address)) = (&tenant.account_client_id, &tenant.hub_address) {
        writeln!(out, "{}", registration(address))?;
    }
    match tenant.returns_portal {
        Some(portal) => writeln!(out, "Returns: {} at {}", portal.provider.name(), portal.url)?,
        None => writeln!(out, "Returns: no platform is connected.")?,
    }
    Ok(())
}

/// Lets shoppers in, or closes the Hub to changes.
pub async fn set_live(
    place: &Place,
    id: &TenantId,
    live: bool,
    now: Timestamp,
    out: &mut impl Write,
) -> Result<(), OperateError> {
    change(place, id, now, |tenant| tenant.hub_live = live).await?;
    let said = if live {
        "The Customer Hub is live within a minute: shoppers can change their orders as the policy allows."
    } else {
        "The Customer Hub is closed within a minute: the agent offers a person instead."
    };
    writeln!(out, "{said}")?;
    Ok(())
}

/// Where the Hub is, and how shoppers sign in there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum At {
    /// On the storefront, behind the shop's own login.
    Storefront,
    /// At its own address, with a code by mail.
    OwnAddress,
    /// At its own address, with an account at the shop: our client id at its Customer Account API.
    OwnAddressWithAccounts(String),
}

/// Moves the Hub.
pub async fn put_at(
    place: &Place,
    id: &TenantId,
    at: At,
    now: Timestamp,
    out: &mut impl Write,
) -> Result<(), OperateError> {
    let address = (at != At::Storefront).then(|| format!("{}/hub/{id}", place.public_url));
    match (&at, &address) {
        (At::OwnAddressWithAccounts(client), Some(address)) => {
            // What Shopify has to know comes first: until it does, nobody could sign in.
            writeln!(out, "{}", registration(address))?;
            has_accounts(place, id, (client, address), now).await?;
        }
        (At::OwnAddress, _) => can_mail_codes(place, id, now).await?,
        _ => {}
    }
    let client = if let At::OwnAddressWithAccounts(client) = &at { Some(client.clone()) } else { None };
    let moved = change(place, id, now, |tenant| {
        (tenant.hub_address, tenant.account_client_id) = (address, client);
    });
    let tenant = moved.await?;
    writeln!(out, "Within a minute the agent's links lead to {}/orders", tenant.hub())?;
    writeln!(out, "{}", signs_in(&tenant))?;
    Ok(())
}

fn signs_in(tenant: &Tenant) -> &'static str {
    match tenant {
        tenant if tenant.hub_address.is_none() => "Shoppers sign in with their account at the storefront.",
        tenant if tenant.mails_codes() => {
            "Shoppers sign in there with a code that is mailed to the address on their customer record."
        }
        _ => "Shoppers sign in there with their account at the shop, on Shopify's own sign-in page.",
    }
}

/// What Shopify has to know of us before its sign-in sends anybody back to the Hub at `address`.
fn registration(address: &str) -> String {
    let origin = address.splitn(4, '/').take(3).collect::<Vec<_>>().join("/");
    format!(
        "In Shopify's admin, Headless, Customer Account API: client type public, the permission to read customers, and\n  Callback URI       {address}{}\n  JavaScript origin  {origin}",
        desk::CALLBACK
    )
}

/// A sign-in that is not there, or does not know us, would lock every shopper out.
async fn has_accounts(
    place: &Place,
    id: &TenantId,
    (client, address): (&str, &str),
    now: Timestamp,
) -> Result<(), OperateError> {
    let is_id = |c: char| c.is_ascii_alphanumeric() || "-_".contains(c);
    if client.is_empty() || !client.chars().all(is_id) {
        return Err(OperateError::Usage("a client id has letters, digits, - and _ alone".to_owned()));
    }
    let record = record(place, id, now).await?;
    let secrets = opened(place, &record).await?;
    let tenancy = Tenancy::new(record.tenant, secrets, place.shop_url.clone());
    tries(place, &tenancy, (client, address), now).await.map_err(OperateError::Usage)
}

/// Asks the shop's sign-in as the Hub does, with a code that cannot be: it is declined, and by how it is, the client is known or not.
pub(super) async fn tries(
    place: &Place,
    tenancy: &Tenancy,
    (client, address): (&str, &str),
    now: Timestamp,
) -> Result<(), String> {
    let accounts = Accounts::new(place.http.clone());
    let provider = accounts.provider(&tenancy.access, now).await.map_err(|error| no_sign_in(&error))?;
    let (callback, verifier) = (format!("{address}{}", desk::CALLBACK), Redacted::new("0".repeat(64)));
    let answered = Answered { client, callback: &callback, code: "aftersale-asks", verifier: &verifier };
    match accounts.log_in(&provider, &answered).await {
        Ok(_) => Ok(()),
        Err(ShopError::Refused { .. }) => Err(
            "the shop's sign-in does not know this client with this callback and origin: enter them first"
                .to_owned(),
        ),
        Err(error) => Err(no_sign_in(&error)),
    }
}

/// Why the shop's own sign-in cannot be used, and what to do about it.
fn no_sign_in(error: &ShopError) -> String {
    match error {
        ShopError::Refused { .. } => {
            "the shop has no sign-in for this: in Shopify's admin choose customer accounts, not legacy ones (Settings, Customer accounts)"
        }
        ShopError::Nonsense => "the shop's sign-in answers something that is not understood",
        ShopError::Unreachable | ShopError::Throttled => "the shop's sign-in cannot be reached: try again",
    }
    .to_owned()
}

/// A code that nobody can mail would lock every shopper out.
async fn can_mail_codes(place: &Place, id: &TenantId, now: Timestamp) -> Result<(), OperateError> {
    let record = record(place, id, now).await?;
    if record.tenant.email.is_none() {
        let says = "codes are mailed: the settings need [email] first";
        return Err(OperateError::Usage(says.to_owned()));
    }
    if opened(place, &record).await?.newest(SecretName::MailApiKey).is_none() {
        let command = place.command(&format!("tenant set-secret {id} {}", SecretName::MailApiKey.name()));
        return Err(OperateError::Usage(format!("codes are mailed, which needs a key first: {command}")));
    }
    Ok(())
}

/// Connects a returns platform, if its address can be used.
pub async fn connect(
    place: &Place,
    id: &TenantId,
    portal: ReturnsPortal,
    now: Timestamp,
    out: &mut impl Write,
) -> Result<(), OperateError> {
    let link = sample(&portal)?;
    let tenant = change(place, id, now, |tenant| tenant.returns_portal = Some(portal)).await?;
    writeln!(out, "Connected. An order's link looks like this:\n  {link}")?;
    if tenant.hub_live {
        writeln!(out, "Orders that have arrived show \"Start a return\" within a minute.")?;
    } else {
        let live = place.command(&format!("hub live {id}"));
        writeln!(out, "The button shows once the Hub is live: {live}")?;
    }
    writeln!(out, "Try it: {}", place.command(&format!("returns test {id}")))?;
    Ok(())
}

/// Asks the connected platform's page whether it is there. `false`: it is not.
pub async fn test(
    place: &Place,
    id: &TenantId,
    now: Timestamp,
    out: &mut impl Write,
) -> Result<bool, OperateError> {
    let Some(portal) = record(place, id, now).await?.tenant.returns_portal else {
        writeln!(out, "No returns platform is connected.")?;
        return Ok(false);
    };
    let link = sample(&portal)?;
    // The bare page: an order of the sample's name may be somebody's.
    let answer = place.http.get(&portal.url).timeout(PATIENCE).send().await;
    let said = match &answer {
        Ok(answer) if answer.status().is_success() || answer.status().is_redirection() => "is there",
        Ok(_) => "answers with an error",
        Err(_) => "does not answer",
    };
    writeln!(out, "{} {said}.\nAn order's link looks like this:\n  {link}", portal.url)?;
    Ok(said == "is there")
}

/// Takes the platform away, and its button with it.
pub async fn disconnect(
    place: &Place,
    id: &TenantId,
    now: Timestamp,
    out: &mut impl Write,
) -> Result<(), OperateError> {
    change(place, id, now, |tenant| tenant.returns_portal = None).await?;
    writeln!(out, "Disconnected. The button is gone within a minute.")?;
    Ok(())
}

/// The link that an order would get, or why the portal's address cannot be used.
pub(super) fn sample(portal: &ReturnsPortal) -> Result<String, OperateError> {
    let facts = ReturnFacts {
        email: Some("ada@example.com".to_owned()),
        zip: Some("04101".to_owned()),
        ..ReturnFacts::of(&OrderName::new("#1001"), OrderId(5_001_001), Language::En)
    };
    returns_link(portal, &facts).map_err(|error| OperateError::Usage(error.to_string()))
}

async fn change(
    place: &Place,
    id: &TenantId,
    now: Timestamp,
    change: impl FnOnce(&mut Tenant),
) -> Result<Tenant, OperateError> {
    let mut tenant = record(place, id, now).await?.tenant;
    change(&mut tenant);
    // The secrets stay as they are.
    place.store.put_tenant(&tenant, None).await?;
    Ok(tenant)
}
