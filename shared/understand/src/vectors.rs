//! The vectors of features, read where they lie.

use crate::features::Reading;
use crate::index::Index;
use crate::network::WIDTH;

/// The bytes of a vector.
pub const ROW: usize = 1 + WIDTH / 2;
/// What four bits are when the number is zero.
pub const MIDDLE: f32 = 8.0;

/// The vectors of all features that have one.
#[derive(Debug, Clone, Copy)]
pub struct Vectors<'w> {
    /// The features that have a vector.
    pub features: Index<'w>,
    /// Their vectors, [`ROW`] bytes each: how large a step of this row is, then a number in every four bits.
    pub rows: &'w [u8],
    /// What a row's first byte counts.
    pub step: f32,
}

impl Vectors<'_> {
    /// The vectors of a text's words: what the known features of each add up to, evened out by their number.
    #[must_use]
    pub fn of(&self, reading: &Reading) -> Vec<[f32; WIDTH]> {
        reading.words().map(|features| self.of_word(features)).collect()
    }

    /// The vector of one feature, if it has one.
    #[must_use]
    pub fn of_feature(&self, feature: u32) -> Option<[f32; WIDTH]> {
        let mut vector = [0.0; WIDTH];
        self.add(feature, &mut vector)?;
        Some(vector.map(|x| x * self.step))
    }

    fn of_word(&self, features: &[u32]) -> [f32; WIDTH] {
        let (mut sum, mut known) = ([0.0; WIDTH], 0_u16);
        for feature in features {
            known += u16::from(self.add(*feature, &mut sum).is_some());
        }
        let scale = self.step * evened(known);
        sum.map(|x| x * scale)
    }

    /// Adds a feature's vector, counted in steps.
    fn add(&self, feature: u32, sum: &mut [f32; WIDTH]) -> Option<()> {
        let place = self.features.place(feature)?;
        let (step, numbers) = self.rows.get(place * ROW..(place + 1) * ROW)?.split_first()?;
        let step = f32::from(*step);
        for (pair, two) in sum.chunks_exact_mut(2).zip(numbers) {
            let four_bits = [two >> 4, two & 15];
            pair.iter_mut().zip(four_bits).for_each(|(sum, bits)| *sum += step * (f32::from(bits) - MIDDLE));
        }
        Some(())
    }
}

/// What a word's sum is multiplied with, so that one of many features does not weigh more than one of few.
#[must_use]
pub fn evened(features: u16) -> f32 {
    1.0 / f32::from(features.max(1)).sqrt()
}
