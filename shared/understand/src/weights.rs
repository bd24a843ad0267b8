//! What was learned, as it is compiled in: one block of bytes, read where it lies. Only the few thousand numbers of the
//! layers are copied, at the first message.

use crate::calibration::Calibration;
use crate::concepts::Dictionary;
use crate::index::Index;
use crate::labels::LABELS;
use crate::language::LANGUAGES;
use crate::network::{Network, Shape};
use crate::orders::Clues;
use crate::sections::{Sections, encode, numbers};
use crate::vectors::WordVectors;
use std::sync::LazyLock;

/// The block that `cargo run --release -p train` wrote.
static BYTES: &[u8] = include_bytes!("../weights.bin");

/// How wide the network is.
pub const SHAPE: Shape = Shape { seen: 5, filters: 256, hidden: 128, labels: LABELS };

/// The first bytes of every version of the block.
const MAGIC: &[u8; 8] = b"AFTSALE3";

/// What was learned.
#[derive(Debug, Clone)]
pub struct Weights<'w> {
    /// SHA-256 of the corpus it was learned from.
    pub corpus: [u8; 32],
    /// The vectors of the features.
    pub vectors: WordVectors<'w>,
    /// The dictionary.
    pub dictionary: Dictionary<'w>,
    /// The weights of every language for every bucket of letters, one signed byte a number.
    pub letters: &'w [u8],
    /// What one step of such a byte is.
    pub letter_step: f32,
    /// What tells an order's number from another.
    pub orders: Clues<'w>,
    /// The layers.
    pub network: Network,
    /// From scores to probabilities.
    pub calibration: Calibration,
}

static LEARNED: LazyLock<Option<Weights<'static>>> = LazyLock::new(|| Weights::decode(BYTES));

/// What was learned; `None` only for a block of another version, which a test excludes.
#[must_use]
pub fn learned() -> Option<&'static Weights<'static>> {
    LEARNED.as_ref()
}

impl<'w> Weights<'w> {
    /// Reads the block; `None` if it is of another version or cut.
    #[must_use]
    pub fn decode(bytes: &'w [u8]) -> Option<Self> {
        let mut sections = Sections::of(bytes, MAGIC)?;
        let corpus = *sections.section()?.first_chunk()?;
        let vectors = sections.vectors()?;
        let dictionary =
            Dictionary { forms: Index::decode(sections.section()?)?, concepts: sections.section()? };
        let letters = sections.section()?;
        let letter_step = sections.number()?;
        let orders = Clues { weights: sections.section()?, step: sections.number()? };
        let network = sections.network(SHAPE)?;
        if letters.len() % LANGUAGES != 0 {
            return None;
        }
        let calibration = Calibration::decode(numbers(sections.section()?))?;
        let weights =
            Self { corpus, vectors, dictionary, letters, letter_step, orders, network, calibration };
        Some(weights)
    }

    /// The sections of a block, in order, as bytes.
    #[must_use]
    pub fn encode(sections: &[Vec<u8>]) -> Vec<u8> {
        encode(MAGIC, sections)
    }
}
