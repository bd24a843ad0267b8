//! The Customer Hub of a shop: live or not (RT-14), and the returns platform behind its button (RT-1, RT-10 to RT-13).

use super::{
    OperateError, Place,
    tenant::{opened, record},
};
use desk::SecretName;
use jiff::Timestamp;
use model::{Language, OrderId, OrderName, ReturnsPortal, Tenant, TenantId};
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
    let signs_in = if tenant.hub_address.is_some() { "with a code by mail" } else { "at the storefront" };
    writeln!(out, "Shoppers sign in {signs_in}.")?;
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

/// Puts the Hub at its own address, with a code by mail to sign in, or back on the storefront.
pub async fn set_own_address(
    place: &Place,
    id: &TenantId,
    own: bool,
    now: Timestamp,
    out: &mut impl Write,
) -> Result<(), OperateError> {
    if own {
        can_mail_codes(place, id, now).await?;
    }
    let address = own.then(|| format!("{}/hub/{id}", place.public_url));
    let tenant = change(place, id, now, |tenant| tenant.hub_address = address).await?;
    writeln!(out, "Within a minute the agent's links lead to {}/orders", tenant.hub())?;
    if own {
        writeln!(
            out,
            "Shoppers sign in there with a code that is mailed to the address on their customer record."
        )?;
    } else {
        writeln!(out, "Shoppers sign in with their account at the storefront.")?;
    }
    Ok(())
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
