//! An index as bytes: built where there is time, read wherever a question arrives.
//!
//! The runs of letters are not among them. They are most of an index and quickly read from the texts again.

use crate::entry::Entry;
use crate::index::{Index, Rule};
use crate::search::{Search, learned};
use serde::{Deserialize, Serialize};

/// The shape of the bytes; another one is built anew.
const VERSION: u8 = 2;

/// What stands in the bytes.
#[derive(Serialize, Deserialize)]
struct Compiled {
    version: u8,
    /// What the encoder learned from: directions by another one are not compared.
    learned: [u8; 32],
    entries: Vec<Entry>,
    rules: Vec<Option<Rule>>,
}

/// Why bytes are no index. Whoever reads them builds the index anew from the articles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CompiledError {
    /// Cut, or not ours.
    #[error("the index cannot be read")]
    Unreadable,
    /// Built by another version of this crate.
    #[error("the index was built by another version")]
    OtherVersion,
}

impl Index {
    /// The index as bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let learned = learned().map(|encoder| encoder.corpus).unwrap_or_default();
        let Self { search, rules } = self;
        postcard::to_allocvec(&(VERSION, learned, &search.entries, rules)).unwrap_or_default()
    }

    /// Reads what [`Self::to_bytes`] wrote.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CompiledError> {
        let (version, _) = bytes.split_first().ok_or(CompiledError::Unreadable)?;
        if *version != VERSION {
            return Err(CompiledError::OtherVersion);
        }
        let read: Compiled = postcard::from_bytes(bytes).map_err(|_| CompiledError::Unreadable)?;
        if learned().is_none_or(|encoder| encoder.corpus != read.learned) {
            return Err(CompiledError::OtherVersion);
        }
        Ok(Self { search: Search::new(read.entries), rules: read.rules })
    }
}
