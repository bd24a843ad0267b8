//! What a small network learned about texts, as it is compiled in: [`crate::policy`] and [`mod@crate::return_cost`] have one each.

use crate::policy::training::{Marked, read};
use model::Language;
use understand::network_reading::{Network, Sections, Shape, WordVectors, encode};

/// The first bytes of a block, and how wide its network is.
#[derive(Debug, Clone, Copy)]
pub struct Form {
    /// The first bytes of every version of the block.
    pub magic: &'static [u8; 8],
    /// How wide the network is.
    pub shape: Shape,
}

impl Form {
    /// A block of these sections: the corpus' digest, three of vectors, the layers.
    #[must_use]
    pub fn encode(self, sections: &[Vec<u8>]) -> Vec<u8> {
        encode(self.magic, sections)
    }
}

/// What was learned: by one network, or by several that began otherwise and are asked together.
#[derive(Debug, Clone)]
pub struct Learned<'b> {
    /// SHA-256 of the corpus it was learned from.
    pub corpus: [u8; 32],
    networks: Vec<(WordVectors<'b>, Network)>,
}

impl<'b> Learned<'b> {
    /// Reads a block of `networks`; `None` only for one of another form.
    pub fn decode(bytes: &'b [u8], form: Form, networks: usize) -> Option<Self> {
        let mut sections = Sections::of(bytes, form.magic)?;
        let corpus = *sections.section()?.first_chunk()?;
        let mut network = |_| Some((sections.vectors()?, sections.network(form.shape)?));
        Some(Self { corpus, networks: (0..networks).map(&mut network).collect::<Option<_>>()? })
    }

    /// What the networks say of a text, on the mean.
    pub fn scores(&self, marked: &Marked, language: Language) -> Vec<f32> {
        let reading = read(marked, language);
        let mut mean = Vec::new();
        for (vectors, network) in &self.networks {
            let words: Vec<_> = vectors.of(&reading).collect();
            let scores = network.scores(&words);
            mean.resize(scores.len(), 0.0);
            mean.iter_mut().zip(scores).for_each(|(mean, score)| *mean += score * self.share());
        }
        mean
    }

    #[expect(clippy::cast_precision_loss, reason = "a few")]
    fn share(&self) -> f32 {
        1.0 / self.networks.len() as f32
    }
}
