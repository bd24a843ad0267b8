//! What the shop published on its storefront beside its products: policies, pages, blog posts. No data of any person.

use crate::admin::Question;
use crate::http::Limits;
use crate::{Access, Admin, ShopError};
use jiff::Timestamp;
use model::Listing;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::json;
use std::time::Duration;

/// A page of ten texts of at most 512 KB each (shopify.dev, `ShopPolicy.body`) fits; nobody waits for it.
const LIMITS: Limits = Limits { call: Duration::from_secs(20), body: 8 << 20 };
/// So many pages of ten are read of each kind: an index has to be read by an environment that starts.
const PAGES: usize = 50;

/// What sort of text it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PublishedKind {
    /// One of the shop's policies. Needs the scope `read_legal_policies`.
    Policy,
    /// A page. Needs `read_content`, or `read_online_store_pages`.
    Page,
    /// A post of a blog. Needs `read_content`.
    Post,
}

impl PublishedKind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Policy, Self::Page, Self::Post];
}

/// A text as the shop published it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// What it is.
    pub kind: PublishedKind,
    /// Its name in addresses: `refund-policy`, `about-us`, of a post `news/spring`.
    pub handle: String,
    /// Its title.
    pub title: String,
    /// HTML.
    pub body: String,
    /// Where it can be read, below the storefront's address; of a policy the whole address.
    pub address: String,
    /// When it was changed last, where Shopify says so.
    pub updated_at: Option<Timestamp>,
}

#[derive(Deserialize)]
struct PoliciesData {
    shop: ShopPolicies,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ShopPolicies {
    shop_policies: Vec<Policy>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Policy {
    r#type: String,
    title: String,
    body: String,
    url: String,
    updated_at: Timestamp,
}

#[derive(Deserialize)]
struct PagesData {
    #[serde(alias = "articles")]
    pages: Texts,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Texts {
    page_info: Next,
    nodes: Vec<Text>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Next {
    has_next_page: bool,
    end_cursor: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Text {
    handle: String,
    title: String,
    body: String,
    is_published: bool,
    updated_at: Option<Timestamp>,
    blog: Option<Blog>,
}

#[derive(Deserialize)]
struct Blog {
    handle: String,
}

impl Admin {
    /// All texts of a kind that are published; `complete` is false when there are more than are read (500, of posts the
    /// newest).
    pub async fn published(
        &self,
        access: &Access,
        kind: PublishedKind,
    ) -> Result<Listing<Published>, ShopError> {
        match kind {
            PublishedKind::Policy => self.policies(access).await,
            PublishedKind::Page => self.pages(access, kind, include_str!("../graphql/pages.graphql")).await,
            PublishedKind::Post => self.pages(access, kind, include_str!("../graphql/posts.graphql")).await,
        }
    }

    async fn policies(&self, access: &Access) -> Result<Listing<Published>, ShopError> {
        let question = Question { query: include_str!("../graphql/policies.graphql"), variables: None };
        let data: PoliciesData = self.read(access, question).await?;
        let items = data.shop.shop_policies.into_iter().map(Policy::published).collect();
        Ok(Listing { items, complete: true })
    }

    async fn pages(
        &self,
        access: &Access,
        kind: PublishedKind,
        query: &'static str,
    ) -> Result<Listing<Published>, ShopError> {
        let (mut items, mut after) = (Vec::new(), None);
        for _ in 0..PAGES {
            let question = Question { query, variables: Some(json!({ "after": after })) };
            let PagesData { pages } = self.read(access, question).await?;
            let texts = pages.nodes.into_iter().filter(|text| text.is_published);
            items.extend(texts.map(|text| text.published(kind)));
            after = pages.page_info.end_cursor.filter(|_| pages.page_info.has_next_page);
            if after.is_none() {
                return Ok(Listing { items, complete: true });
            }
        }
        Ok(Listing { items, complete: false })
    }

    async fn read<T: DeserializeOwned>(&self, access: &Access, question: Question) -> Result<T, ShopError> {
        self.ask_within(access, question, LIMITS).await
    }
}

impl Policy {
    fn published(self) -> Published {
        Published {
            kind: PublishedKind::Policy,
            handle: self.r#type.to_lowercase().replace('_', "-"),
            title: self.title,
            body: self.body,
            address: self.url,
            updated_at: Some(self.updated_at),
        }
    }
}

impl Text {
    fn published(self, kind: PublishedKind) -> Published {
        let handle = match &self.blog {
            Some(blog) => format!("{}/{}", blog.handle, self.handle),
            None => self.handle,
        };
        let folder = if self.blog.is_some() { "blogs" } else { "pages" };
        let address = format!("/{folder}/{handle}");
        Published { kind, handle, title: self.title, body: self.body, address, updated_at: self.updated_at }
    }
}
