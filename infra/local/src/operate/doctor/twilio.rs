//! Twilio: the account, and where its number sends what comes in.

use super::{Finding, Patient, ask};
use desk::SecretName;
use model::{SmsChannel, Tenant};
use serde_json::Value;

const WHAT: &str = "Twilio";
const REFUSED: &str =
    "refuses account and auth token: check account_sid, then `tenant set-secret` twilio-auth-token";

/// Where a message goes, with Twilio's own settings behind `#`: three repeats on a server's fault, a lost connection or
/// a timeout, because Twilio does not repeat on its own (twilio.com, "Webhook connection overrides").
pub(super) fn webhook(base: &str, tenant: &Tenant) -> String {
    format!("{base}/sms/{}#rc=3&rp=5xx,ct,rt", tenant.id)
}

pub(super) async fn look(patient: &Patient<'_>) -> Vec<Finding> {
    let tenant = &patient.tenancy.tenant;
    let Some(sms) = &tenant.sms else { return vec![] };
    if patient.tenancy.secrets.newest(SecretName::TwilioAuthToken).is_none() {
        return vec![Finding::bad(
            WHAT,
            format!("no auth token: {}", patient.set_secret(SecretName::TwilioAuthToken)),
        )];
    }
    match get(patient, sms, ".json", &[]).await {
        Err(says) => vec![Finding::bad(WHAT, says)],
        Ok(account) if account.get("status").and_then(Value::as_str) != Some("active") => {
            vec![Finding::bad(WHAT, "the account is not active")]
        }
        Ok(_) => vec![Finding::good(WHAT, "account and auth token"), number(patient, sms).await],
    }
}

/// Whether the number calls us.
async fn number(patient: &Patient<'_>, sms: &SmsChannel) -> Finding {
    let base = &patient.place.public_url;
    if sms.from.starts_with("MG") {
        return Finding::note(
            WHAT,
            "the webhook of a messaging service is not checked here: compare it with the address below",
        );
    }
    let wanted = webhook(base, &patient.tenancy.tenant);
    match get(patient, sms, "/IncomingPhoneNumbers.json", &[("PhoneNumber", &sms.from)]).await {
        Err(says) => Finding::bad(WHAT, says),
        Ok(list) => match list.pointer("/incoming_phone_numbers/0") {
            None => Finding::bad(WHAT, format!("{} is not a number of this account", sms.from)),
            Some(number) => judge(number, &wanted),
        },
    }
}

fn judge(number: &Value, wanted: &str) -> Finding {
    let url = |name: &str| number.get(name).and_then(Value::as_str).unwrap_or_default();
    let plain = wanted.split('#').next().unwrap_or(wanted);
    match url("sms_url") {
        found if found == wanted && url("sms_fallback_url").is_empty() => {
            Finding::note(WHAT, "no fallback address: a message is lost if all tries fail")
        }
        found if found == wanted => Finding::good(WHAT, "the number calls us, repeats, and has a fallback"),
        found if found.split('#').next() == Some(plain) => {
            Finding::note(WHAT, "the number calls us, but does not repeat: add what stands behind # below")
        }
        "" => Finding::bad(WHAT, "the number calls nobody: paste the address below"),
        _ => Finding::bad(WHAT, "the number calls another address: paste the one below"),
    }
}

async fn get(
    patient: &Patient<'_>,
    sms: &SmsChannel,
    path: &str,
    query: &[(&str, &str)],
) -> Result<Value, String> {
    let url = format!("{}/2010-04-01/Accounts/{}{path}", patient.place.endpoints.twilio, sms.account_sid);
    let token =
        patient.tenancy.secrets.newest(SecretName::TwilioAuthToken).map(|token| token.reveal().as_str());
    let request = patient.place.http.get(url).basic_auth(&sms.account_sid, token).query(query);
    ask(request, &[401, 404], REFUSED).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operate::doctor::State;
    use serde_json::json;

    #[test]
    fn a_number_is_judged_by_where_it_calls() {
        let wanted = "https://a.example.com/sms/demo#rc=3&rp=5xx,ct,rt";
        let state = |url: &str, fallback: &str| {
            judge(&json!({ "sms_url": url, "sms_fallback_url": fallback }), wanted).state
        };
        assert_eq!(state(wanted, "https://a.example.com/sms/demo"), State::Good);
        assert_eq!(state(wanted, ""), State::Note);
        assert_eq!(state("https://a.example.com/sms/demo", "x"), State::Note);
        assert_eq!(state("https://a.example.com/sms/other", "x"), State::Bad);
        assert_eq!(state("", ""), State::Bad);
    }
}
