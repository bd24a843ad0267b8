//! A block of bytes that was learned: sections behind each other, each begins with its length.

use crate::index::Index;
use crate::network::{Network, Shape};
use crate::vectors::Vectors;

/// What is left of a block.
#[derive(Debug, Clone, Copy)]
pub struct Sections<'w>(&'w [u8]);

impl<'w> Sections<'w> {
    /// The sections of a block that begins with `magic`; `None` for one of another kind or version.
    #[must_use]
    pub fn of(bytes: &'w [u8], magic: &[u8]) -> Option<Self> {
        bytes.strip_prefix(magic).map(Self)
    }

    /// Cuts the next section off; `None` where the block is cut.
    pub fn section(&mut self) -> Option<&'w [u8]> {
        let (length, rest) = self.0.split_first_chunk::<4>()?;
        let (section, rest) = rest.split_at_checked(usize::try_from(u32::from_le_bytes(*length)).ok()?)?;
        self.0 = rest;
        Some(section)
    }

    /// A section of numbers.
    pub fn numbers(&mut self) -> Option<Vec<f32>> {
        Some(numbers(self.section()?).collect())
    }

    /// A section of one number.
    pub fn number(&mut self) -> Option<f32> {
        numbers(self.section()?).next()
    }

    /// The three sections of vectors.
    pub fn vectors<const WIDTH: usize, const BITS: usize>(&mut self) -> Option<Vectors<'w, WIDTH, BITS>> {
        let features = Index::decode(self.section()?)?;
        Some(Vectors { features, rows: self.section()?, step: self.number()? })
    }

    /// The layers of a network of this shape, of each number its upper half (bfloat16).
    pub fn network(&mut self, shape: Shape) -> Option<Network> {
        let mut network = Network::zero(shape);
        let layers = self.section()?;
        if layers.len() != network.numbers().count() * 2 {
            return None;
        }
        network.numbers().zip(halves(layers)).for_each(|(place, number)| *place = number);
        Some(network)
    }
}

/// The numbers in a section.
pub(crate) fn numbers(bytes: &[u8]) -> impl Iterator<Item = f32> + '_ {
    bytes.chunks_exact(4).filter_map(|bytes| bytes.first_chunk()).map(|bytes| f32::from_le_bytes(*bytes))
}

/// The numbers in a section that has the upper half of each.
fn halves(bytes: &[u8]) -> impl Iterator<Item = f32> + '_ {
    let halves = bytes.chunks_exact(2).filter_map(|bytes| bytes.first_chunk());
    halves.map(|half| f32::from_bits(u32::from(u16::from_le_bytes(*half)) << 16))
}

/// A block: `magic`, then the sections.
#[must_use]
pub fn encode(magic: &[u8], sections: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = magic.to_vec();
    for section in sections {
        bytes.extend(u32::try_from(section.len()).unwrap_or(u32::MAX).to_le_bytes());
        bytes.extend(section);
    }
    bytes
}
