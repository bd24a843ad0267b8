//! The vectors of features, read where they lie.

use crate::features::Reading;
use crate::index::Index;
use crate::network;

/// The vectors of all features that have one: `WIDTH` numbers of `BITS` bits each.
#[derive(Debug, Clone, Copy)]
pub struct Vectors<'w, const WIDTH: usize, const BITS: usize> {
    /// The features that have a vector.
    pub features: Index<'w>,
    /// Their vectors, [`Self::ROW`] bytes each: how large a step of this row is, then its numbers.
    pub rows: &'w [u8],
    /// What a row's first byte counts.
    pub step: f32,
}

/// The vectors that the network takes.
pub type WordVectors<'w> = Vectors<'w, { network::WIDTH }, 4>;

/// What `bits` stand for, in steps: of four bits the middle one is zero; two bits are too few for a zero.
#[must_use]
pub fn level<const BITS: usize>(bits: u8) -> f32 {
    match BITS {
        2 => 2.0 * f32::from(bits) - 3.0,
        _ => f32::from(bits) - MIDDLE,
    }
}

/// What four bits are when the number is zero.
pub const MIDDLE: f32 = 8.0;

impl<const WIDTH: usize, const BITS: usize> Vectors<'_, WIDTH, BITS> {
    /// The bytes of a vector.
    pub const ROW: usize = 1 + WIDTH * BITS / 8;

    /// The vectors of a text's words: what the known features of each add up to, evened out by their number.
    pub fn of(&self, reading: &Reading) -> impl Iterator<Item = [f32; WIDTH]> {
        reading.words().map(|features| self.of_word(features))
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
        let (step, numbers) = self.rows.get(place * Self::ROW..(place + 1) * Self::ROW)?.split_first()?;
        let step = f32::from(*step);
        for (some, byte) in sum.chunks_exact_mut(8 / BITS).zip(numbers) {
            for (sum, bits) in some.iter_mut().zip(parts::<BITS>(*byte)) {
                *sum += step * level::<BITS>(bits);
            }
        }
        Some(())
    }
}

/// The numbers in a byte, the first one in its highest bits.
fn parts<const BITS: usize>(byte: u8) -> impl Iterator<Item = u8> {
    (0..8).step_by(BITS).map(move |at| byte << at >> (8 - BITS))
}

/// What a word's sum is multiplied with, so that one of many features does not weigh more than one of few.
#[must_use]
pub fn evened(features: u16) -> f32 {
    1.0 / f32::from(features.max(1)).sqrt()
}
