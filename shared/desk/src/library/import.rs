//! Articles that the shop wrote in Shopify: its policies, pages and blog posts, read again every day.

use super::{change, later};
use crate::{Desk, Tenancies, TenancyError};
use jiff::{SignedDuration, Timestamp};
use knowledge::article::{MOST, from_html};
use model::{Article, Filed, Listing, Tenant, TenantId};
use shop::{Access, Admin, Published, PublishedKind, ShopError};
use store::{Imported, Library, Objects, PublishError, Store, StoreError};
use understand::language_of;

/// The beginning of the names of all articles that come from Shopify, and of no other.
const FROM_SHOPIFY: &str = "shopify/";

/// How long whoever looks at them may take. Then it has failed, and it is tried again.
const PATIENCE: SignedDuration = SignedDuration::from_hours(1);

/// What came of an import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    /// The articles as they are now.
    pub library: Library,
    /// How many of them come from Shopify.
    pub articles: usize,
    /// The titles of those that hold no text, or too much, or have an address that another has.
    pub left_out: Vec<String>,
}

/// What was done about a tenant's articles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Looked {
    /// They were not due, or somebody else looks at them.
    NotDue,
    /// The tenant is gone, and nobody looks again.
    Gone,
    /// They are read and indexed, as far as that was possible.
    Done,
}

/// Why nothing was done. It is tried again.
#[derive(Debug, thiserror::Error)]
pub enum LookError {
    /// The tenant's settings or secrets.
    #[error(transparent)]
    Tenancy(#[from] TenancyError),
    /// The table or the bucket.
    #[error(transparent)]
    Publish(#[from] PublishError),
}

impl From<StoreError> for LookError {
    fn from(error: StoreError) -> Self {
        Self::Publish(error.into())
    }
}

/// Looks at a tenant's articles if they are due: imports them where that is wanted, and builds their index anew, which an
/// update of the program may need.
pub async fn look(
    desk: &Desk,
    tenancies: &Tenancies,
    (objects, admin): (&Objects, &Admin),
    tenant: &TenantId,
) -> Result<Looked, LookError> {
    let now = desk.clock.now();
    if !desk.store.take_up_library(tenant, now, later(now, PATIENCE)).await? {
        return Ok(Looked::NotDue);
    }
    let tenancy = match tenancies.get(desk, tenant).await {
        Err(TenancyError::Unknown) => {
            desk.store.leave_library(tenant).await?;
            return Ok(Looked::Gone);
        }
        tenancy => tenancy?,
    };
    let place = (&desk.store, objects);
    let record = desk.store.tenant(tenant, now).await?;
    if record.is_some_and(|record| record.library.imported.is_some()) {
        let read = Read::of(admin, &tenancy.access).await;
        read.file(place, &tenancy.tenant, now, Wanted::IfItStillIs).await?;
    } else {
        let as_they_are = |before: &Library, known| Ok::<_, PublishError>((known, before.imported.clone()));
        change(place, &tenancy.tenant, now, as_they_are).await?;
    }
    Ok(Looked::Done)
}

/// Files what the shop published in Shopify beside its other articles. What Shopify does not let us read stays as it was
/// read last.
pub async fn import(
    place: (&Store, &Objects),
    tenant: &Tenant,
    (admin, access): (&Admin, &Access),
    now: Timestamp,
) -> Result<Import, PublishError> {
    Read::of(admin, access).await.file(place, tenant, now, Wanted::FromNowOn).await
}

/// Whether an import is wanted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    /// Somebody asks for it.
    FromNowOn,
    /// Somebody asked for it once, and may have ended it meanwhile.
    IfItStillIs,
}

/// Takes the articles that come from Shopify away, and reads no more of them.
pub async fn stop_import(
    place: (&Store, &Objects),
    tenant: &Tenant,
    now: Timestamp,
) -> Result<Library, PublishError> {
    let own = |filed: &Filed| !is_from_shopify(&filed.article.id);
    change(place, tenant, now, |_, known| Ok((known.into_iter().filter(own).collect(), None))).await
}

/// Whether an article of this name comes from Shopify.
#[must_use]
pub fn is_from_shopify(id: &str) -> bool {
    id.starts_with(FROM_SHOPIFY)
}

/// What Shopify gave of each kind.
struct Read(Vec<Answer>);

type Answer = (PublishedKind, Result<Listing<Published>, ShopError>);

impl Read {
    async fn of(admin: &Admin, access: &Access) -> Self {
        let mut read = Vec::new();
        for kind in PublishedKind::ALL {
            read.push((kind, admin.published(access, kind).await));
        }
        Self(read)
    }

    async fn file(
        &self,
        place: (&Store, &Objects),
        tenant: &Tenant,
        now: Timestamp,
        wanted: Wanted,
    ) -> Result<Import, PublishError> {
        let (mut count, mut titles) = (0, Vec::new());
        let library = change(place, tenant, now, |before, known| {
            // INVARIANT: whoever ended the import while Shopify was read finds nothing of it again.
            if wanted == Wanted::IfItStillIs && before.imported.is_none() {
                return Ok::<_, PublishError>((known, None));
            }
            let (all, left_out) = self.beside(known, tenant, now);
            count = all.iter().filter(|filed| is_from_shopify(&filed.article.id)).count();
            titles = left_out;
            Ok((all, Some(Imported { at: now, problem: self.problem() })))
        });
        Ok(Import { library: library.await?, articles: count, left_out: titles })
    }

    /// All articles of the shop, and the titles of those that are left out: one address has one article, and the merchant's
    /// own file goes before Shopify's text.
    fn beside(&self, known: Vec<Filed>, tenant: &Tenant, now: Timestamp) -> (Vec<Filed>, Vec<String>) {
        let unread = |id: &str| {
            let was_read = |(kind, read): &Answer| read.is_ok() && id.starts_with(folder(*kind));
            !self.0.iter().any(was_read)
        };
        let (mut all, mut left_out): (Vec<Filed>, _) =
            (known.into_iter().filter(|filed| unread(&filed.article.id)).collect(), Vec::new());
        for published in self.0.iter().filter_map(|(_, read)| read.as_ref().ok()).flat_map(|read| &read.items)
        {
            let is_new = |filed: &Filed| {
                all.iter().all(|known| {
                    known.article.id != filed.article.id && known.article.url != filed.article.url
                })
            };
            match filed(published, tenant, now).filter(is_new) {
                Some(filed) => all.push(filed),
                None => left_out.push(published.title.clone()),
            }
        }
        all.sort_by(|a, b| a.article.id.cmp(&b.article.id));
        (all, left_out)
    }

    /// What kept something from being read, in words for the operator.
    fn problem(&self) -> Option<String> {
        let problem = |(kind, read): &Answer| match read {
            Ok(Listing { complete: true, .. }) => None,
            Ok(_) => Some(format!("{}: there are more than 500, the rest is not read", name(*kind))),
            Err(ShopError::Refused { .. }) => {
                Some(format!("{}: Shopify refuses them, grant the app {}", name(*kind), scope(*kind)))
            }
            Err(error) => Some(format!("{}: {error}", name(*kind))),
        };
        let problems: Vec<String> = self.0.iter().filter_map(problem).collect();
        (!problems.is_empty()).then(|| problems.join("; "))
    }
}

/// Where the articles of a kind stand among the names.
const fn folder(kind: PublishedKind) -> &'static str {
    match kind {
        PublishedKind::Policy => "shopify/policies/",
        PublishedKind::Page => "shopify/pages/",
        PublishedKind::Post => "shopify/blogs/",
    }
}

const fn name(kind: PublishedKind) -> &'static str {
    match kind {
        PublishedKind::Policy => "policies",
        PublishedKind::Page => "pages",
        PublishedKind::Post => "blog posts",
    }
}

const fn scope(kind: PublishedKind) -> &'static str {
    match kind {
        PublishedKind::Policy => "read_legal_policies",
        PublishedKind::Page | PublishedKind::Post => "read_content",
    }
}

/// An article from what was published; `None` where it holds no text, or more than fits.
fn filed(published: &Published, tenant: &Tenant, now: Timestamp) -> Option<Filed> {
    let id = [folder(published.kind), published.handle.as_str()].concat();
    let article = from_html(&id, &published.title, &published.body)?;
    if article.body.len() > MOST {
        return None;
    }
    let url = match published.kind {
        PublishedKind::Policy => published.address.clone(),
        PublishedKind::Page | PublishedKind::Post => {
            [tenant.storefront.as_str(), &published.address].concat()
        }
    };
    Some(Filed {
        language: language_of(&article.body, tenant.language),
        article: Article { url: Some(url), ..article },
        source: format!("Shopify, {}", name(published.kind)),
        changed_at: published.updated_at.unwrap_or(now),
    })
}
