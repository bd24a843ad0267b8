//! Shopify: credentials, scopes, and whether its clock and ours agree.

use super::{Finding, PATIENCE, Patient};
use jiff::{SignedDuration, Timestamp, fmt::rfc2822};
use shop::{Admin, ShopError};

const WHAT: &str = "Shopify";

/// What the app must be allowed to, and what is missing without it.
const NEEDED: [(&str, &str); 6] = [
    ("write_orders", "no order can be read, nor changed in the Customer Hub"),
    ("read_all_orders", "orders older than 60 days are not there for the agent"),
    ("read_customers", "nobody's phone or address can be compared"),
    ("read_products", "no order can be read: what an item is belongs to it"),
    ("write_order_edits", "nobody can choose another size or variant in the Customer Hub"),
    ("read_locations", "items that a shopper takes out of an order do not find their way back into stock"),
];
/// One of these for each kind of location that fulfils; without the right one an order looks incomplete and is never
/// called changeable.
const FULFILLMENT: [&str; 3] = [
    "read_merchant_managed_fulfillment_orders",
    "read_assigned_fulfillment_orders",
    "read_third_party_fulfillment_orders",
];
/// How far our clock may be from Shopify's: a third of the 90 seconds for which a signed request is believed.
const OFF: SignedDuration = SignedDuration::from_secs(30);

pub(super) async fn look(patient: &Patient<'_>) -> Vec<Finding> {
    let now = patient.now;
    let admin = Admin::new(patient.place.http.clone(), move || now);
    let access = &patient.tenancy.access;
    let scopes = match admin.scopes(access).await {
        Ok(scopes) => findings(&scopes),
        Err(error) => vec![Finding::bad(WHAT, refusal(&error, &access.shop))],
    };
    let clock = clock(patient).await;
    scopes.into_iter().chain(clock).collect()
}

fn findings(scopes: &[String]) -> Vec<Finding> {
    let has = |wanted: &str| {
        // A right to write is one to read (shopify.dev, "Access scopes").
        let writes = wanted.replacen("read_", "write_", 1);
        scopes.iter().any(|scope| scope == wanted || *scope == writes)
    };
    let missing = NEEDED.iter().filter(|(scope, _)| !has(scope));
    let mut bad: Vec<Finding> = missing
        .map(|(scope, without)| Finding::bad(WHAT, format!("the scope {scope} is missing: {without}")))
        .collect();
    let lacking: Vec<&str> = FULFILLMENT.into_iter().filter(|scope| !has(scope)).collect();
    match lacking.len() {
        0 => {}
        3 => bad.push(Finding::bad(
            WHAT,
            "no scope for fulfillment orders: what can still be changed is never known",
        )),
        _ => bad.push(Finding::note(
            WHAT,
            format!("without {} some orders may look incomplete", lacking.join(" and ")),
        )),
    }
    if bad.is_empty() { vec![Finding::good(WHAT, "credentials and scopes")] } else { bad }
}

fn refusal(error: &ShopError, shop: &str) -> String {
    match error {
        ShopError::Refused { scope: Some(scope) } => format!("refuses for want of the scope {scope}"),
        ShopError::Refused { scope: None } => {
            format!(
                "refuses these credentials for {shop}: check shop and shopify_client_id, then `tenant set-secret` shopify-api-secret (or shopify-token); the app has to be installed there"
            )
        }
        ShopError::Throttled => "is over its rate limit just now: try again in a minute".to_owned(),
        ShopError::Unreachable => "cannot be reached".to_owned(),
        ShopError::Nonsense => "answers something that this version does not understand".to_owned(),
    }
}

/// Signed requests are believed by the clock, so a clock that is off refuses everybody.
async fn clock(patient: &Patient<'_>) -> Option<Finding> {
    let base =
        patient.place.shop_url.clone().unwrap_or_else(|| format!("https://{}", patient.tenancy.access.shop));
    let answer = patient.place.http.head(base).timeout(PATIENCE).send().await.ok()?;
    let date = answer.headers().get(reqwest::header::DATE)?.to_str().ok()?;
    let theirs: Timestamp = rfc2822::parse(date).ok()?.timestamp();
    let off = patient.now.duration_since(theirs).abs();
    Some(if off <= OFF {
        Finding::good("clock", "agrees with Shopify's")
    } else {
        Finding::bad("clock", format!("{} seconds from Shopify's: set this machine's clock", off.as_secs()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operate::doctor::State;

    fn scopes(list: &str) -> Vec<String> {
        list.split(' ').map(str::to_owned).collect()
    }

    const ALL: &str = "write_orders write_order_edits read_products read_all_orders read_customers read_locations read_merchant_managed_fulfillment_orders read_assigned_fulfillment_orders read_third_party_fulfillment_orders";

    #[test]
    fn every_scope_is_needed_and_its_absence_named() {
        assert_eq!(findings(&scopes(ALL)), [Finding::good(WHAT, "credentials and scopes")]);
        for (scope, _) in NEEDED {
            let found = findings(&scopes(&ALL.replace(scope, "x")));
            assert!(found.iter().any(|f| f.state == State::Bad && f.says.contains(scope)), "{scope}");
        }
    }

    #[test]
    fn the_right_to_write_is_the_right_to_read() {
        let written = ALL.replace("read_merchant", "write_merchant");
        assert_eq!(findings(&scopes(&written)), [Finding::good(WHAT, "credentials and scopes")]);
    }

    #[test]
    fn one_kind_of_fulfillment_order_is_a_note_and_none_is_bad() {
        let one = "write_orders write_order_edits read_products read_all_orders read_customers read_locations read_merchant_managed_fulfillment_orders";
        assert_eq!(findings(&scopes(one)).first().map(|f| f.state), Some(State::Note));
        let none =
            "write_orders write_order_edits read_products read_all_orders read_customers read_locations";
        assert_eq!(findings(&scopes(none)).first().map(|f| f.state), Some(State::Bad));
    }
}
