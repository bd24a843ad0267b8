//! A shop's articles: kept as objects that never change, with an index built once, and read by whoever answers.

mod import;

pub use import::{Import, LookError, Looked, import, is_from_shopify, look, stop_import};

use jiff::{SignedDuration, Timestamp};
use knowledge::Index;
use model::{Filed, Tenant, TenantId};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use store::{Edition, Imported, Library, ObjectKey, Objects, PublishError, Store, StoreError, Version};

/// The most bytes of indexes that an environment keeps; in memory they take some five times as much.
const KEPT: usize = 8 * 1024 * 1024;

/// How long until the articles are looked at again.
const AGAIN: SignedDuration = SignedDuration::from_hours(24);
/// How often a change begins anew when somebody else files at the same time.
const ATTEMPTS: usize = 3;

/// The articles as they stand in their object.
#[derive(Serialize, Deserialize)]
struct Shelf {
    v: u32,
    articles: Vec<Filed>,
}

/// The articles as they were last filed.
pub async fn articles(
    objects: &Objects,
    tenant: &TenantId,
    library: &Library,
) -> Result<Vec<Filed>, StoreError> {
    match &library.filed {
        Some(version) => read(objects, tenant, version).await,
        None => Ok(Vec::new()),
    }
}

async fn read(objects: &Objects, tenant: &TenantId, version: &Version) -> Result<Vec<Filed>, StoreError> {
    let bytes = objects.get(&ObjectKey::articles(tenant, version)).await?;
    let missing = || StoreError::Corrupt { kind: "library", reason: "its articles are gone".to_owned() };
    let shelf: Shelf = serde_json::from_slice(&bytes.ok_or_else(missing)?)
        .map_err(|error| StoreError::Corrupt { kind: "articles", reason: error.to_string() })?;
    Ok(shelf.articles)
}

/// Makes of a shop's articles, and of how their import went, what `change` makes of them: files and indexes them, begins anew
/// where somebody else filed meanwhile, and has them looked at again in a day.
pub async fn change<E: From<PublishError>>(
    (store, objects): (&Store, &Objects),
    tenant: &Tenant,
    now: Timestamp,
    mut change: impl FnMut(&Library, Vec<Filed>) -> Result<(Vec<Filed>, Option<Imported>), E>,
) -> Result<Library, E> {
    for _ in 0..ATTEMPTS {
        let (before, known) = known((store, objects), &tenant.id, now).await?;
        let (articles, imported) = change(&before, known)?;
        let done = async {
            let filed = file((store, objects), &tenant.id, &before, articles, imported).await?;
            index((store, objects), tenant, &filed).await
        };
        match done.await {
            Err(PublishError::Outdated) => {}
            Err(error) => return Err(error.into()),
            Ok(library) => {
                let again = store.look_at_library(&tenant.id, later(now, AGAIN)).await;
                return again.map(|()| library).map_err(|error| PublishError::from(error).into());
            }
        }
    }
    Err(PublishError::Outdated.into())
}

async fn known(
    (store, objects): (&Store, &Objects),
    tenant: &TenantId,
    now: Timestamp,
) -> Result<(Library, Vec<Filed>), PublishError> {
    let library = store.tenant(tenant, now).await?.ok_or(PublishError::Outdated)?.library;
    let articles = articles(objects, tenant, &library).await?;
    Ok((library, articles))
}

fn later(now: Timestamp, time: SignedDuration) -> Timestamp {
    now.checked_add(time).unwrap_or(now)
}

/// Files a shop's articles, all of them, and how an import went where they are imported. Until [`index`] has read them the
/// agent answers from those before.
pub async fn file(
    (store, objects): (&Store, &Objects),
    tenant: &TenantId,
    before: &Library,
    articles: Vec<Filed>,
    imported: Option<Imported>,
) -> Result<Library, PublishError> {
    let shelf = serde_json::to_vec(&Shelf { v: 1, articles })
        .map_err(|error| StoreError::Corrupt { kind: "articles", reason: error.to_string() })?;
    let version = Version::of(&shelf);
    let after = Library { filed: Some(version.clone()), imported, ..before.clone() };
    // INVARIANT: the object first, then the pointer: what is pointed to is always there.
    objects.put(&ObjectKey::articles(tenant, &version), "application/json", shelf).await?;
    move_on((store, objects), tenant, before, after).await
}

/// Builds the index of what was filed, and lets it answer. What fails leaves the index before.
///
/// What answered before is kept, for environments that have not read the tenant anew; what did before that is forgotten.
pub async fn index(
    (store, objects): (&Store, &Objects),
    tenant: &Tenant,
    before: &Library,
) -> Result<Library, PublishError> {
    let Some(filed) = &before.filed else { return Ok(before.clone()) };
    let articles = read(objects, &tenant.id, filed).await?;
    let articles = Filed::articles(articles);
    let index = Index::new(&articles, tenant.language).to_bytes();
    let version = Version::of(&index);
    let edition = Edition { articles: filed.clone(), index: Some(version.clone()) };
    // INVARIANT: the object first, then the pointer: what is pointed to is always there. Also where the pointer stays: the
    // object may have been cut.
    objects.put(&ObjectKey::index(&tenant.id, &version), "application/octet-stream", index).await?;
    if before.current.as_ref() == Some(&edition) {
        return Ok(before.clone());
    }
    let after = Library { current: Some(edition), previous: before.current.clone(), ..before.clone() };
    move_on((store, objects), &tenant.id, before, after).await
}

/// Moves the pointer, and forgets what nothing points to any more.
async fn move_on(
    (store, objects): (&Store, &Objects),
    tenant: &TenantId,
    before: &Library,
    after: Library,
) -> Result<Library, PublishError> {
    store.publish(tenant, before, &after).await?;
    let needed = keys(tenant, &after);
    for key in keys(tenant, before).into_iter().filter(|key| !needed.contains(key)) {
        objects.remove(&key).await?;
    }
    Ok(after)
}

/// Every object of a library.
fn keys(tenant: &TenantId, library: &Library) -> Vec<ObjectKey> {
    let editions = || [&library.current, &library.previous].into_iter().flatten();
    let articles = editions().map(|edition| &edition.articles).chain(&library.filed);
    let indexes = editions().filter_map(|edition| edition.index.as_ref());
    let articles = articles.map(|version| ObjectKey::articles(tenant, version));
    articles.chain(indexes.map(|version| ObjectKey::index(tenant, version))).collect()
}

/// The indexes that an environment knows.
pub struct Indexes {
    objects: Objects,
    known: Mutex<Known>,
}

#[derive(Default)]
struct Known {
    indexes: HashMap<(TenantId, Edition), Arc<Index>>,
    bytes: usize,
}

impl Indexes {
    /// Reads from `objects`; knows none yet.
    #[must_use]
    pub fn new(objects: Objects) -> Self {
        Self { objects, known: Mutex::default() }
    }

    /// The index of an edition.
    pub async fn get(&self, tenant: &Tenant, edition: &Edition) -> Result<Arc<Index>, StoreError> {
        let key = (tenant.id.clone(), edition.clone());
        if let Some(known) = self.known().indexes.get(&key) {
            return Ok(Arc::clone(known));
        }
        let (index, bytes) = self.read(tenant, edition).await?;
        let index = Arc::new(index);
        let mut known = self.known();
        if known.bytes + bytes > KEPT {
            *known = Known::default();
        }
        known.bytes += bytes;
        known.indexes.insert(key, Arc::clone(&index));
        Ok(index)
    }

    /// The index, and how many bytes it was read from. Where there is none that this version of the program reads, the
    /// articles are read: questions are answered, the shop's rules are not known until its index is built anew.
    async fn read(&self, tenant: &Tenant, edition: &Edition) -> Result<(Index, usize), StoreError> {
        if let Some(version) = &edition.index
            && let Some(bytes) = self.objects.get(&ObjectKey::index(&tenant.id, version)).await?
        {
            match Index::from_bytes(&bytes) {
                Ok(index) => return Ok((index, bytes.len())),
                Err(error) => {
                    tracing::warn!(tenant.id = %tenant.id, index.error = %error, "the articles are read, and their rules are not known");
                }
            }
        }
        let articles = read(&self.objects, &tenant.id, &edition.articles).await?;
        let articles = Filed::articles(articles);
        let bytes = articles.iter().map(|article| article.body.len()).sum();
        Ok((Index::without_rules(&articles, tenant.language), bytes))
    }

    fn known(&self) -> std::sync::MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
