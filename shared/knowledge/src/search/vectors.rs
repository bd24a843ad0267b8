//! The vectors of features, read where they lie, two bits a number: with half the bits there is room for twice the
//! features, which finds more than finer numbers do.

use understand::network_reading::{Index, Reading, evened};

/// The length of a vector.
pub const WIDTH: usize = 48;
/// The bytes of a row: how large a step of it is, then a number in every two bits.
const ROW: usize = 1 + WIDTH / 4;
/// What two bits stand for, in steps; a smaller number than two steps is taken for one, a greater one for three.
const LEVELS: [f32; 4] = [-3.0, -1.0, 1.0, 3.0];
/// Of numbers that are spread as chance spreads them, a step of half their deviation keeps most.
const STEP: f32 = 0.5;

/// The vectors of all features that have one.
#[derive(Debug, Clone, Copy)]
pub struct Vectors<'w> {
    /// The features that have a vector.
    pub features: Index<'w>,
    /// Their rows.
    pub rows: &'w [u8],
    /// What a row's first byte counts.
    pub step: f32,
}

impl Vectors<'_> {
    /// What the words of a text add up to, a word of many features no more than one of few.
    pub fn sum(&self, reading: &Reading) -> [f32; WIDTH] {
        let mut sum = [0.0; WIDTH];
        for features in reading.words() {
            let (mut word, mut known) = ([0.0; WIDTH], 0_u16);
            for feature in features {
                known += u16::from(self.add(*feature, &mut word).is_some());
            }
            let scale = self.step * evened(known);
            sum.iter_mut().zip(word).for_each(|(sum, x)| *sum += x * scale);
        }
        sum
    }

    /// Adds a feature's vector, counted in steps.
    fn add(&self, feature: u32, sum: &mut [f32; WIDTH]) -> Option<()> {
        let place = self.features.place(feature)?;
        let (step, numbers) = self.rows.get(place * ROW..(place + 1) * ROW)?.split_first()?;
        let [a, b, c, d] = LEVELS.map(|level| level * f32::from(*step));
        let level = |bits: u8| match bits & 3 {
            0 => a,
            1 => b,
            2 => c,
            _ => d,
        };
        for (four, byte) in sum.as_chunks_mut::<4>().0.iter_mut().zip(numbers) {
            for (sum, shift) in four.iter_mut().zip([6, 4, 2, 0]) {
                *sum += level(byte >> shift);
            }
        }
        Some(())
    }
}

/// The rows of vectors, and what a row's first byte counts.
#[must_use]
pub fn pack(vectors: &[[f32; WIDTH]]) -> (Vec<u8>, f32) {
    let greatest = vectors.iter().map(deviation).fold(0.0, f32::max);
    let step = greatest * STEP / f32::from(u8::MAX);
    (vectors.iter().flat_map(|vector| packed(vector, step)).collect(), step)
}

#[expect(clippy::cast_precision_loss, reason = "48")]
fn deviation(vector: &[f32; WIDTH]) -> f32 {
    (vector.iter().map(|x| x * x).sum::<f32>() / WIDTH as f32).sqrt()
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 1 and 255")]
fn packed(vector: &[f32; WIDTH], step: f32) -> [u8; ROW] {
    let own = (deviation(vector) * STEP / step).round().max(1.0);
    let bits = |x: f32| match x / (own * step) {
        x if x < -2.0 => 0_u8,
        x if x < 0.0 => 1,
        x if x < 2.0 => 2,
        _ => 3,
    };
    let mut packed = [own as u8; ROW];
    for (byte, four) in packed.iter_mut().skip(1).zip(vector.as_chunks::<4>().0) {
        *byte = four.iter().fold(0, |byte, x| byte << 2 | bits(*x));
    }
    packed
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// What is read points where the vector pointed: the bits lose size more than direction.
        #[test]
        fn a_packed_vector_points_where_it_pointed(
            vectors in prop::collection::vec(prop::array::uniform32(-1.0_f32..1.0), 1..20),
        ) {
            let vectors: Vec<[f32; WIDTH]> =
                vectors.iter().map(|v| std::array::from_fn(|at| v[at % 32] * if at < 32 { 1.0 } else { 0.5 })).collect();
            let (rows, step) = pack(&vectors);
            let hashes: Vec<u32> = (0..vectors.len()).map(|n| u32::try_from(n).unwrap() * 400_009).collect();
            let bytes = Index::encode(&hashes);
            let read = Vectors { features: Index::decode(&bytes).unwrap(), rows: &rows, step };
            for (hash, vector) in hashes.iter().zip(&vectors) {
                let mut sum = [0.0; WIDTH];
                read.add(*hash, &mut sum).unwrap();
                let dot = |a: &[f32; WIDTH], b: &[f32; WIDTH]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f32>();
                let cosine = dot(&sum, vector) / (dot(&sum, &sum) * dot(vector, vector)).sqrt();
                prop_assert!(cosine > 0.85, "{cosine}");
            }
        }
    }
}
