//! The returns platform of a shop (RT-1 to RT-3): nothing but where it is.

use serde::{Deserialize, Serialize};

/// A connected returns platform.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Stored")]
pub struct ReturnsPortal {
    /// Whose it is.
    pub provider: ReturnsProvider,
    /// Its page, `https`. Placeholders in its query say what it is to be told.
    pub url: String,
}

/// The returns platforms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ReturnsProvider {
    /// Loop.
    Loop,
    /// `AfterShip`.
    Aftership,
    /// `parcelLab`.
    Parcellab,
    /// Narvar.
    Narvar,
    /// Another one.
    Other,
}

impl ReturnsProvider {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Loop, Self::Aftership, Self::Parcellab, Self::Narvar, Self::Other];

    /// The name in settings and commands.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Loop => "loop",
            Self::Aftership => "aftership",
            Self::Parcellab => "parcellab",
            Self::Narvar => "narvar",
            Self::Other => "other",
        }
    }

    /// The provider with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|provider| provider.name() == name)
    }
}

/// As tenants hold it: before there were providers, the page alone.
#[derive(Deserialize)]
#[serde(untagged)]
enum Stored {
    Page(String),
    Portal { provider: ReturnsProvider, url: String },
}

impl From<Stored> for ReturnsPortal {
    fn from(stored: Stored) -> Self {
        match stored {
            Stored::Page(url) => Self { provider: ReturnsProvider::Other, url },
            Stored::Portal { provider, url } => Self { provider, url },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_alone_is_another_providers() {
        let old: ReturnsPortal = serde_json::from_str(r#""https://returns.example.com""#).unwrap();
        assert_eq!((old.provider, old.url.as_str()), (ReturnsProvider::Other, "https://returns.example.com"));
        let new = serde_json::to_string(&old).unwrap();
        assert_eq!(serde_json::from_str::<ReturnsPortal>(&new).unwrap(), old);
    }

    #[test]
    fn a_provider_is_known_by_its_name() {
        for provider in ReturnsProvider::ALL {
            assert_eq!(ReturnsProvider::from_name(provider.name()), Some(provider));
            assert_eq!(serde_json::to_string(&provider).unwrap(), format!("{:?}", provider.name()));
        }
    }
}
