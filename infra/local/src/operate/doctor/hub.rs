//! The Hub at its own address: whether that is here, and whether shoppers can sign in.

use super::{Finding, Patient};
use crate::operate::hub::tries;

pub(super) async fn look(patient: &Patient<'_>) -> Vec<Finding> {
    let (place, tenant) = (patient.place, &patient.tenancy.tenant);
    let Some(address) = &tenant.hub_address else { return Vec::new() };
    if *address != format!("{}/hub/{}", place.public_url, tenant.id) {
        let client =
            tenant.account_client_id.as_ref().map(|id| format!(" --client-id {id}")).unwrap_or_default();
        let command = place.command(&format!("hub at {} own-address{client}", tenant.id));
        return vec![Finding::bad(
            "Hub",
            format!("its address is {address}, which is not here: run `{command}`"),
        )];
    }
    vec![match &tenant.account_client_id {
        None => mails(patient),
        Some(client) => signs_in(patient, (client, address)).await,
    }]
}

fn mails(patient: &Patient<'_>) -> Finding {
    match &patient.tenancy.tenant.email {
        None => Finding::bad("Hub", "nobody can sign in: codes are mailed, and the settings have no [email]"),
        Some(_) => Finding::good("Hub", "at its own address, with a code by mail"),
    }
}

async fn signs_in(patient: &Patient<'_>, (client, address): (&str, &str)) -> Finding {
    match tries(patient.place, patient.tenancy, (client, address), patient.now).await {
        Ok(()) => Finding::good("Hub", "at its own address, with an account at the shop"),
        Err(why) => Finding::bad("Hub", format!("nobody can sign in: {why}")),
    }
}
