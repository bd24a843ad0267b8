//! A shop's articles: filed from the operator's disk, imported from Shopify, listed, removed, asked.

use super::{
    OperateError, Place,
    tenant::{opened, record},
};
use crate::articles::{self, OnDisk};
use desk::{Tenancy, library};
use jiff::Timestamp;
use knowledge::{Found, Index};
use model::{Article, Filed, Tenant, TenantId};
use shop::Admin;
use std::{io::Write, path::Path};
use store::{Imported, Library, TenantRecord};
use understand::language_of;

/// Files the articles at `paths`; those with the same name are replaced, the others stay.
pub async fn add(
    place: &Place,
    id: &TenantId,
    paths: &[&Path],
    now: Timestamp,
    out: &mut impl Write,
) -> Result<(), OperateError> {
    let tenant = record(place, id, now).await?.tenant;
    let mut read = Vec::new();
    for path in paths {
        read.extend(articles::read(path)?.into_iter().map(|on_disk| filed(on_disk, &tenant, now)));
    }
    if let Some(own) = read.iter().find(|filed| library::is_from_shopify(&filed.article.id)) {
        let says = "names that begin with shopify/ are for what is imported from there: rename the folder";
        return Err(OperateError::Usage(format!("{}: {says}", own.source)));
    }
    let count = read.len();
    change(place, id, now, |known| with(&known, &read)).await?;
    writeln!(out, "Filed {count} of {id}; the agent answers from them within a minute.")?;
    Ok(())
}

fn filed(OnDisk { article, source }: OnDisk, tenant: &Tenant, now: Timestamp) -> Filed {
    let language = language_of(&article.body, tenant.language);
    let on_storefront = || format!("{}/pages/{}", tenant.storefront, article.id.to_lowercase());
    let url = article.url.clone().or_else(|| Some(on_storefront()));
    Filed { article: Article { url, ..article }, language, source, changed_at: now }
}

/// The known articles and those `read`, which replace what has their name. What did not change keeps its date.
fn with(known: &[Filed], read: &[Filed]) -> Result<Vec<Filed>, OperateError> {
    let unchanged = |new: &Filed| known.iter().find(|old| old.article == new.article).cloned();
    let mut all: Vec<Filed> = read.iter().map(|new| unchanged(new).unwrap_or_else(|| new.clone())).collect();
    let is_new = |old: &Filed| read.iter().all(|new| new.article.id != old.article.id);
    all.extend(known.iter().filter(|old| is_new(old)).cloned());
    all.sort_by(|a, b| a.article.id.cmp(&b.article.id));
    for (one, other) in all.iter().zip(all.iter().skip(1)) {
        if one.article.id == other.article.id {
            let (id, first, second) = (&one.article.id, &one.source, &other.source);
            return Err(OperateError::Usage(format!("{first} and {second} are both {id}: rename one")));
        }
    }
    same_address(&all).map_or(Ok(all), Err)
}

/// Two articles with one address: a shopper who follows the link would read the other.
fn same_address(all: &[Filed]) -> Option<OperateError> {
    let mut by_url: Vec<(&String, &String)> =
        all.iter().filter_map(|filed| Some((filed.article.url.as_ref()?, &filed.source))).collect();
    by_url.sort();
    let pairs = by_url.iter().zip(by_url.iter().skip(1));
    pairs
        .filter(|((one, _), (other, _))| one == other)
        .map(|((url, first), (_, second))| {
            OperateError::Usage(format!(
                "{first} and {second} both have the address {url}: correct one `url:` line"
            ))
        })
        .next()
}

/// Removes articles by their names.
pub async fn remove(
    place: &Place,
    id: &TenantId,
    names: &[&str],
    now: Timestamp,
    out: &mut impl Write,
) -> Result<(), OperateError> {
    change(place, id, now, |mut known| {
        for name in names {
            if library::is_from_shopify(name) {
                let says = "comes from Shopify: hide it there, or end the import";
                let command = place.command(&format!("articles import {id} --stop"));
                return Err(OperateError::Usage(format!("{name} {says} (`{command}`)")));
            }
            let before = known.len();
            known.retain(|filed| filed.article.id != *name);
            if known.len() == before {
                return Err(OperateError::Usage(format!("there is no article {name} of this tenant")));
            }
        }
        Ok(known)
    })
    .await?;
    writeln!(out, "Removed {} of {id}; the agent no longer quotes them within a minute.", names.join(", "))?;
    Ok(())
}

/// Changes what is filed, and builds the index that answers from it.
async fn change(
    place: &Place,
    id: &TenantId,
    now: Timestamp,
    change: impl Fn(Vec<Filed>) -> Result<Vec<Filed>, OperateError>,
) -> Result<(), OperateError> {
    let tenant = record(place, id, now).await?.tenant;
    let parts = (&place.store, &place.library);
    library::change(parts, &tenant, now, |before, known| Ok((change(known)?, before.imported.clone())))
        .await
        .map(drop)
}

/// Reads the policies, pages and blog posts that the shop published in Shopify, and has them read again every day.
pub async fn import(
    place: &Place,
    id: &TenantId,
    now: Timestamp,
    out: &mut impl Write,
) -> Result<(), OperateError> {
    let record = record(place, id, now).await?;
    let secrets = opened(place, &record).await?;
    let tenancy = Tenancy::new(record.tenant, secrets, place.shop_url.clone());
    let admin = Admin::new(place.http.clone(), move || now);
    let parts = (&place.store, &place.library);
    writeln!(out, "Reading what {id} published in Shopify ...")?;
    out.flush()?;
    let read = library::import(parts, &tenancy.tenant, (&admin, &tenancy.access), now).await?;
    let library::Import { library, articles, left_out } = read;
    writeln!(
        out,
        "{articles} articles; the agent answers from them within a minute and reads them again every day."
    )?;
    if !left_out.is_empty() {
        writeln!(
            out,
            "Left out, since they hold no text, more than fits, or an address that another has: {}",
            left_out.join(", ")
        )?;
    }
    match library.imported.and_then(|imported| imported.problem) {
        Some(problem) => writeln!(out, "Not read: {problem}")?,
        None => writeln!(out, "`{}` ends it.", place.command(&format!("articles import {id} --stop")))?,
    }
    Ok(())
}

/// Takes away what came from Shopify, and reads it no more.
pub async fn stop_import(
    place: &Place,
    id: &TenantId,
    now: Timestamp,
    out: &mut impl Write,
) -> Result<(), OperateError> {
    let tenant = record(place, id, now).await?.tenant;
    library::stop_import((&place.store, &place.library), &tenant, now).await?;
    writeln!(out, "The agent no longer answers from what {id} published in Shopify.")?;
    Ok(())
}

/// Builds the index anew, as an update of the program may need.
pub async fn index(
    place: &Place,
    id: &TenantId,
    now: Timestamp,
    out: &mut impl Write,
) -> Result<(), OperateError> {
    change(place, id, now, Ok).await?;
    writeln!(out, "The agent answers from the new index of {id} within a minute.")?;
    Ok(())
}

/// A tenant with its articles.
pub(super) async fn known(
    place: &Place,
    id: &TenantId,
    now: Timestamp,
) -> Result<(TenantRecord, Vec<Filed>), OperateError> {
    let record = record(place, id, now).await?;
    let articles = library::articles(&place.library, id, &record.library).await?;
    Ok((record, articles))
}

/// Lists the articles: name, title, language, state, when and from where they were filed.
pub async fn list(
    place: &Place,
    id: &TenantId,
    now: Timestamp,
    out: &mut impl Write,
) -> Result<(), OperateError> {
    let (TenantRecord { library, .. }, articles) = known(place, id, now).await?;
    if articles.is_empty() {
        writeln!(out, "No article yet. {}", place.command(&format!("articles add {id} FOLDER")))?;
    }
    let state = state(&library);
    for Filed { article, language, source, changed_at } in articles {
        let day = changed_at.strftime("%Y-%m-%d %H:%M");
        writeln!(out, "{:32} {} {state:9} {day}  {}", article.id, language.code(), article.title)?;
        writeln!(out, "{:32} {}  {source}", "", article.url.unwrap_or_default())?;
    }
    if let Some(Imported { at, problem }) = &library.imported {
        let day = at.strftime("%Y-%m-%d %H:%M");
        let problem = problem.as_ref().map(|problem| format!(". Failed: {problem}")).unwrap_or_default();
        writeln!(out, "\nShopify was read on {day}{problem}")?;
    }
    Ok(())
}

/// Whether the agent answers from what was filed.
fn state(library: &Library) -> &'static str {
    let read = library.current.as_ref().map(|edition| &edition.articles);
    if read == library.filed.as_ref() { "ready" } else { "indexing" }
}

/// Asks the articles a question as a shopper would, and prints what the agent finds.
pub async fn search(
    place: &Place,
    id: &TenantId,
    question: &str,
    now: Timestamp,
    out: &mut impl Write,
) -> Result<(), OperateError> {
    let (record, filed) = known(place, id, now).await?;
    let language = language_of(question, record.tenant.language);
    let articles = Filed::articles(filed);
    let index = Index::without_rules(&articles, record.tenant.language);
    let found = index.answers(question, language);
    if found.is_empty() {
        writeln!(out, "Nothing: the agent says so and offers a person.")?;
    }
    for (at, found) in found.iter().enumerate() {
        let Found { passage, score, .. } = found;
        let says = if at == 0 { "the agent quotes" } else { "also" };
        writeln!(out, "{:3.0} %  {}  ({says})\n       {}", score * 100.0, passage.id, found.quote().text)?;
    }
    Ok(())
}
