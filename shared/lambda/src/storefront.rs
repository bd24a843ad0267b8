//! A request that Shopify's app proxy forwarded from the storefront.

use crate::{Refusal, Request, tenancy};
use desk::{Desk, SecretName, Tenancies, Tenancy};
use model::identity::StorefrontRequest;
use std::sync::Arc;

/// What a forwarded request says.
pub struct Forwarded {
    /// Whose storefront.
    pub tenancy: Arc<Tenancy>,
    /// Who is logged in there.
    pub request: StorefrontRequest,
    /// The decoded query, in order.
    pub query: Vec<(String, String)>,
}

/// Believes a request for `tenant`, or refuses it.
pub async fn forwarded(
    desk: &Desk,
    tenancies: &Tenancies,
    request: &Request,
    tenant: &str,
) -> Result<Forwarded, Refusal> {
    let tenancy = tenancy(desk, tenancies, tenant).await?;
    let raw = request.uri().query().unwrap_or("");
    let query: Vec<(String, String)> = form_urlencoded::parse(raw.as_bytes()).into_owned().collect();
    // INVARIANT: nothing is done for the storefront before Shopify's signature over the query holds.
    let secrets = tenancy.secrets.all(SecretName::ShopifyApiSecret);
    let request = StorefrontRequest::verify(&query, secrets, &tenancy.tenant.shop, desk.clock.now())
        .map_err(|error| Refusal::unauthorized(error.to_string()))?;
    Ok(Forwarded { tenancy, request, query })
}
