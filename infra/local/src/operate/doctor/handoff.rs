//! Where conversations for a person go.

use super::{Finding, PATIENCE, Patient};
use desk::SecretName;
use model::Handoff;

const WHAT: &str = "handoff";

pub(super) async fn look(patient: &Patient<'_>) -> Vec<Finding> {
    let tenancy = patient.tenancy;
    match &tenancy.tenant.handoff {
        Handoff::Queue => {
            vec![Finding::note(
                WHAT,
                format!(
                    "nobody is told: look with `{}`",
                    patient.place.command(&format!("conversation waiting {}", tenancy.tenant.id))
                ),
            )]
        }
        Handoff::Webhook { .. } if tenancy.secrets.newest(SecretName::HandoffSecret).is_none() => {
            vec![Finding::bad(
                WHAT,
                format!("nothing to sign with: {}", patient.set_secret(SecretName::HandoffSecret)),
            )]
        }
        Handoff::Mail { .. } if tenancy.tenant.email.is_none() => {
            vec![Finding::bad(WHAT, "goes to a mailbox, but there is no mail provider to send it with")]
        }
        Handoff::Mail { address } => vec![Finding::good(WHAT, format!("goes to {address}"))],
        // A help desk would open a ticket for anything that is posted; that it answers at all has to do.
        Handoff::Webhook { url } => match patient.place.http.head(url).timeout(PATIENCE).send().await {
            Ok(_) => vec![Finding::good(WHAT, "the help desk answers")],
            Err(_) => vec![Finding::bad(WHAT, "the help desk cannot be reached")],
        },
    }
}
