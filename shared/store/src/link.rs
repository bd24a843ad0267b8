//! Links given out: sign-in links, and short links that lead elsewhere.

use crate::{
    Commit, Store, StoreError,
    item::{Item, body, item},
    keys::Key,
};
use jiff::Timestamp;
use model::{ConversationId, Redacted, TenantId};
use serde::{Deserialize, Serialize};

/// What a token stands for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// Whose shop.
    pub tenant: TenantId,
    /// The conversation that gave it out.
    pub conversation: ConversationId,
    /// What it is for.
    pub purpose: Purpose,
}

/// What a link is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "for", rename_all = "snake_case")]
pub enum Purpose {
    /// Signing in; works once.
    SignIn,
    /// A page of the shop. Carries no right: whoever opens it signs in there.
    Visit {
        /// Where it leads.
        url: String,
    },
}

/// A link to be committed with the turn that gives it out.
#[derive(Debug, Clone)]
pub struct NewLink {
    /// The token, at least 128 random bits; the table knows only its hash.
    pub token: Redacted<String>,
    /// What it is for.
    pub purpose: Purpose,
    /// Until when it works.
    pub expires_at: Timestamp,
}

impl NewLink {
    pub(crate) fn item(&self, tenant: &TenantId, commit: &Commit<'_>) -> Result<Item, StoreError> {
        let link = Link {
            tenant: tenant.clone(),
            conversation: commit.conversation.id.clone(),
            purpose: self.purpose.clone(),
        };
        item(&Key::link(self.token.reveal()), "link", &link, Some(self.expires_at))
    }
}

impl Store {
    /// What `token` stands for; `None` when it never was, was used, or ran out.
    pub async fn link(&self, token: &str, now: Timestamp) -> Result<Option<Link>, StoreError> {
        match self.get(&Key::link(token)).await? {
            Some(item) => body(&item, "link", now),
            None => Ok(None),
        }
    }
}
