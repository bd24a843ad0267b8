//! What was learned about rules, as it is compiled in.

use super::labels::{LABELS, Scores};
use super::reading::{Marked, read};
use model::Language;
use std::sync::LazyLock;
use understand::network_reading::{Network, Sections, Shape, WordVectors};

/// The block that `cargo run --release -p train -- policy` wrote.
static BYTES: &[u8] = include_bytes!("../../policy.bin");

/// How wide the network is: of fewer texts than the messages are, a wider one learns their words rather than their rules.
pub const SHAPE: Shape = Shape { filters: 128, hidden: 96, labels: LABELS };

/// The first bytes of every version of the block.
const MAGIC: &[u8; 8] = b"AFTPOLI2";

/// What was learned.
#[derive(Debug, Clone)]
pub struct Weights<'w> {
    /// SHA-256 of the corpus it was learned from.
    pub corpus: [u8; 32],
    vectors: WordVectors<'w>,
    network: Network,
}

static LEARNED: LazyLock<Option<Weights<'static>>> = LazyLock::new(|| Weights::decode(BYTES));

/// What was learned; `None` only for a block of another version, which a test excludes.
pub(super) fn learned() -> Option<&'static Weights<'static>> {
    LEARNED.as_ref()
}

impl<'w> Weights<'w> {
    fn decode(bytes: &'w [u8]) -> Option<Self> {
        let mut sections = Sections::of(bytes, MAGIC)?;
        let corpus = *sections.section()?.first_chunk()?;
        Some(Self { corpus, vectors: sections.vectors()?, network: sections.network(SHAPE)? })
    }

    pub(super) fn scores(&self, marked: &Marked, language: Language) -> Scores {
        let words: Vec<_> = self.vectors.of(&read(marked, language)).collect();
        Scores::new(self.network.scores(&words))
    }
}

/// The corpus that the compiled-in block was learned from, as SHA-256.
#[must_use]
pub fn corpus() -> Option<[u8; 32]> {
    learned().map(|weights| weights.corpus)
}

/// A block of these sections: the corpus' digest, three of vectors, the layers.
#[must_use]
pub fn encode(sections: &[Vec<u8>]) -> Vec<u8> {
    understand::network_reading::encode(MAGIC, sections)
}
