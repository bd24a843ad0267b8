//! What was learned, as it is compiled in: one block of bytes, read where it lies. Only the few thousand numbers of the
//! layers are copied, at the first message.

use crate::calibration::Calibration;
use crate::concepts::Dictionary;
use crate::features::Reading;
use crate::index::Index;
use crate::labels::LABELS;
use crate::language::LANGUAGES;
use crate::network::{Network, WIDTH};
use std::sync::LazyLock;

/// The block that `cargo run --release -p train` wrote.
static BYTES: &[u8] = include_bytes!("../weights.bin");

/// The first bytes of every version of the block.
const MAGIC: &[u8; 8] = b"AFTSALE1";

/// What was learned.
#[derive(Debug, Clone)]
pub struct Weights<'w> {
    /// SHA-256 of the corpus it was learned from.
    pub corpus: [u8; 32],
    /// The features that have a vector.
    pub features: Index<'w>,
    /// Their vectors, one signed byte a number.
    pub rows: &'w [u8],
    /// What one step of such a byte is.
    pub row_step: f32,
    /// The dictionary.
    pub dictionary: Dictionary<'w>,
    /// The weights of every language for every bucket of letters, one signed byte a number.
    pub letters: &'w [u8],
    /// What one step of such a byte is.
    pub letter_step: f32,
    /// The layers.
    pub network: Network,
    /// From scores to probabilities.
    pub calibration: Calibration,
}

static LEARNED: LazyLock<Option<Weights<'static>>> = LazyLock::new(|| Weights::decode(BYTES));

/// What was learned; `None` only for a block of another version, which a test excludes.
pub(crate) fn learned() -> Option<&'static Weights<'static>> {
    LEARNED.as_ref()
}

/// Cuts sections off the front: each begins with its length.
struct Sections<'w>(&'w [u8]);

impl<'w> Sections<'w> {
    fn next(&mut self) -> Option<&'w [u8]> {
        let (length, rest) = self.0.split_first_chunk::<4>()?;
        let (section, rest) = rest.split_at_checked(usize::try_from(u32::from_le_bytes(*length)).ok()?)?;
        self.0 = rest;
        Some(section)
    }

    fn number(&mut self) -> Option<f32> {
        numbers(self.next()?).next()
    }
}

fn numbers(bytes: &[u8]) -> impl Iterator<Item = f32> + '_ {
    bytes.chunks_exact(4).filter_map(|bytes| bytes.first_chunk()).map(|bytes| f32::from_le_bytes(*bytes))
}

impl<'w> Weights<'w> {
    /// Reads the block; `None` if it is of another version or cut.
    #[must_use]
    pub fn decode(bytes: &'w [u8]) -> Option<Self> {
        let mut sections = Sections(bytes.strip_prefix(MAGIC)?);
        let corpus = *sections.next()?.first_chunk()?;
        let features = Index::decode(sections.next()?)?;
        let rows = sections.next()?;
        let row_step = sections.number()?;
        let dictionary = Dictionary { forms: Index::decode(sections.next()?)?, concepts: sections.next()? };
        let letters = sections.next()?;
        let letter_step = sections.number()?;
        let mut network = Network::zero(LABELS);
        let layers = sections.next()?;
        if layers.len() != network.numbers().count() * 4 || letters.len() % LANGUAGES != 0 {
            return None;
        }
        network.numbers().zip(numbers(layers)).for_each(|(place, number)| *place = number);
        let calibration = Calibration::decode(numbers(sections.next()?))?;
        let weights =
            Self { corpus, features, rows, row_step, dictionary, letters, letter_step, network, calibration };
        Some(weights)
    }

    /// The sections of a block, in order, as bytes.
    #[must_use]
    pub fn encode(sections: &[Vec<u8>]) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        for section in sections {
            bytes.extend(u32::try_from(section.len()).unwrap_or(u32::MAX).to_le_bytes());
            bytes.extend(section);
        }
        bytes
    }

    /// The vectors of a message's words: what its known features add up to, evened out by their number.
    pub(crate) fn vectors(&self, reading: &Reading) -> Vec<[f32; WIDTH]> {
        reading.words().map(|features| self.vector(features)).collect()
    }

    fn vector(&self, features: &[u32]) -> [f32; WIDTH] {
        let (mut sum, mut known) = ([0.0; WIDTH], 0_u16);
        for place in features.iter().filter_map(|feature| self.features.place(*feature)) {
            let row = self.rows.get(place * WIDTH..(place + 1) * WIDTH).unwrap_or_default();
            sum.iter_mut().zip(row).for_each(|(sum, byte)| *sum += f32::from(byte.cast_signed()));
            known += 1;
        }
        let scale = self.row_step * evened(known);
        sum.map(|x| x * scale)
    }
}

/// What a word's sum is multiplied with, so that one of many features does not weigh more than one of few.
#[must_use]
pub fn evened(features: u16) -> f32 {
    1.0 / f32::from(features.max(1)).sqrt()
}
