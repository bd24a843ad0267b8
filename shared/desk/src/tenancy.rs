//! A tenant ready to work for: settings and secrets. Read once per environment and minute; its articles when they are asked.

use crate::{Desk, SecretName, Secrets, VisitorToken, library::Indexes};
use data_encoding::HEXLOWER;
use hmac::{Hmac, KeyInit, Mac};
use jiff::{SignedDuration, Timestamp};
use knowledge::Index;
use model::{OrderName, Redacted, Tenant, TenantId, identity::VerifiedCustomer};
use sha2::Sha256;
use shop::{Access, Credentials};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use store::{Edition, Objects, StoreError, TenantRecord, Vault};
use subtle::ConstantTimeEq;

/// How long a tenant is believed before it is read again: how long a changed setting takes to hold everywhere.
const BELIEVED: SignedDuration = SignedDuration::from_secs(60);
/// How many tenants an environment keeps.
const KEPT: usize = 64;

/// A tenant ready to work for.
pub struct Tenancy {
    /// Its settings.
    pub tenant: Tenant,
    /// Its secrets.
    pub secrets: Secrets,
    /// Its articles, if it has any.
    edition: Option<Edition>,
    indexes: Arc<Indexes>,
    /// Where and by what right its shop is asked.
    pub access: Access,
}

/// Why there is no tenant to work for.
#[derive(Debug, thiserror::Error)]
pub enum TenancyError {
    /// No such tenant: the caller answers 404.
    #[error("no such tenant")]
    Unknown,
    /// The table, the key service or the stored secrets: the caller answers 503, the provider repeats.
    #[error("the tenant cannot be read: {0}")]
    Unavailable(String),
}

impl From<StoreError> for TenancyError {
    fn from(error: StoreError) -> Self {
        Self::Unavailable(error.to_string())
    }
}

impl Tenancy {
    /// Makes a tenant ready from its parts, to ask its shop and its providers: without its articles.
    #[must_use]
    pub fn new(tenant: Tenant, secrets: Secrets, shop_url: Option<String>) -> Self {
        let indexes = Arc::new(Indexes::new(Objects::Memory(Arc::default())));
        Self { access: access(&tenant, &secrets, shop_url), edition: None, indexes, tenant, secrets }
    }

    /// Its articles, indexed; `None` where it has none. What never asks carries neither the index nor the weights that it is
    /// read with.
    pub(crate) async fn index(&self) -> Result<Option<Arc<Index>>, StoreError> {
        match &self.edition {
            Some(edition) => self.indexes.get(&self.tenant, edition).await.map(Some),
            None => Ok(None),
        }
    }

    /// What a form on a page of `customer` about `order` carries, so that no other page can send it.
    #[must_use]
    pub fn form_key(&self, customer: VerifiedCustomer, order: &OrderName) -> String {
        self.key(|pepper| form_key(pepper, customer, order))
    }

    /// Whether `key` is the one of such a form. A shop without a pepper has none.
    #[must_use]
    pub fn is_form_key(&self, key: &str, customer: VerifiedCustomer, order: &OrderName) -> bool {
        self.is_key(key, |pepper| form_key(pepper, customer, order))
    }

    /// What a form on a page for the browser with this token carries, so that no other page can send it.
    #[must_use]
    pub fn visitor_key(&self, token: &VisitorToken) -> String {
        self.key(|pepper| visitor_key(pepper, token))
    }

    /// Whether `key` is the one of such a form.
    #[must_use]
    pub fn is_visitor_key(&self, key: &str, token: &VisitorToken) -> bool {
        self.is_key(key, |pepper| visitor_key(pepper, token))
    }

    fn key(&self, of: impl Fn(&Redacted<String>) -> String) -> String {
        self.secrets.newest(SecretName::Pepper).map(of).unwrap_or_default()
    }

    fn is_key(&self, key: &str, of: impl Fn(&Redacted<String>) -> String) -> bool {
        // INVARIANT: compared in constant time.
        let is_of = |pepper| of(pepper).as_bytes().ct_eq(key.as_bytes()).into();
        self.secrets.all(SecretName::Pepper).iter().any(is_of)
    }

    /// The pepper that makes ids unguessable.
    #[must_use]
    pub fn pepper(&self) -> Redacted<String> {
        self.secrets.newest(SecretName::Pepper).cloned().unwrap_or_default()
    }
}

fn form_key(pepper: &Redacted<String>, customer: VerifiedCustomer, order: &OrderName) -> String {
    let order = order.slug().to_lowercase();
    keyed(pepper, &[b"form", &customer.id().0.to_be_bytes(), order.as_bytes()])
}

fn visitor_key(pepper: &Redacted<String>, token: &VisitorToken) -> String {
    keyed(pepper, &[b"visitor", token.reveal().as_bytes()])
}

fn keyed(pepper: &Redacted<String>, parts: &[&[u8]]) -> String {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(pepper.reveal().as_bytes()) else {
        return String::new();
    };
    for part in parts {
        mac.update(part);
    }
    HEXLOWER.encode(&mac.finalize().into_bytes())
}

/// A permanent token where the shop has one, else client credentials.
fn access(tenant: &Tenant, secrets: &Secrets, base_url: Option<String>) -> Access {
    let credentials = match secrets.newest(SecretName::ShopifyToken) {
        Some(token) => Credentials::Token(token.clone()),
        None => Credentials::Client {
            id: tenant.shopify_client_id.clone().unwrap_or_default(),
            secrets: secrets.all(SecretName::ShopifyApiSecret).to_vec(),
        },
    };
    Access { shop: tenant.shop.clone(), credentials, base_url }
}

/// The tenants an environment knows.
pub struct Tenancies {
    vault: Vault,
    indexes: Arc<Indexes>,
    shop_url: Option<String>,
    known: Mutex<HashMap<TenantId, (Timestamp, Arc<Tenancy>)>>,
}

impl Tenancies {
    /// Knows nobody yet. Articles are read from `library`; `shop_url` replaces `https://{shop}` in the local run and in tests.
    #[must_use]
    pub fn new(vault: Vault, library: Objects, shop_url: Option<String>) -> Self {
        let indexes = Arc::new(Indexes::new(library));
        Self { vault, indexes, shop_url, known: Mutex::new(HashMap::new()) }
    }

    /// The tenant of a route.
    pub async fn get(&self, desk: &Desk, id: &TenantId) -> Result<Arc<Tenancy>, TenancyError> {
        let now = desk.clock.now();
        if let Some(known) = self.known(id, now) {
            return Ok(known);
        }
        let record = desk.store.tenant(id, now).await?.ok_or(TenancyError::Unknown)?;
        let ready = Arc::new(self.open(record).await?);
        self.remember(id.clone(), Arc::clone(&ready), now);
        Ok(ready)
    }

    /// Forgets everything: a setting was changed in this process.
    pub fn forget(&self) {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    async fn open(&self, record: TenantRecord) -> Result<Tenancy, TenancyError> {
        let unreadable = |reason: &dyn std::fmt::Display| TenancyError::Unavailable(reason.to_string());
        let secrets = match &record.secrets {
            None => Secrets::default(),
            Some(sealed) => {
                let bytes = self.vault.open(&record.tenant.id, sealed).await.map_err(|e| unreadable(&e))?;
                Secrets::from_bytes(&bytes).map_err(|e| unreadable(&e))?
            }
        };
        let (edition, indexes) = (record.library.edition(), Arc::clone(&self.indexes));
        Ok(Tenancy { edition, indexes, ..Tenancy::new(record.tenant, secrets, self.shop_url.clone()) })
    }

    fn known(&self, id: &TenantId, now: Timestamp) -> Option<Arc<Tenancy>> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let (read_at, tenancy) = known.get(id)?;
        (now.duration_since(*read_at) < BELIEVED).then(|| Arc::clone(tenancy))
    }

    fn remember(&self, id: TenantId, tenancy: Arc<Tenancy>, now: Timestamp) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= KEPT {
            known.retain(|_, (read_at, _)| now.duration_since(*read_at) < BELIEVED);
        }
        if known.len() >= KEPT {
            known.clear();
        }
        known.insert(id, (now, tenancy));
    }
}
