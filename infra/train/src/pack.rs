//! What was learned as bytes.

use crate::learn::{Model, float};
use knowledge::search::training as search;
use understand::network_reading::{Vectors, WordVectors};
use understand::training::{Index, MIDDLE, WIDTH};

const ROW: usize = WordVectors::ROW;
const COARSE_ROW: usize = Vectors::<{ search::WIDTH }, { search::BITS }>::ROW;

/// Of numbers that are spread as chance spreads them, a step of half their deviation keeps most.
const COARSE: f32 = 0.5;

/// A vector of the search.
type Direction = [f32; search::WIDTH];

/// The three sections of a model's vectors: of the `most` that tell most, since every function that understands text carries
/// them.
pub(crate) fn vectors(model: &Model, most: usize) -> [Vec<u8>; 3] {
    let (rows, step) = rows(&model.rows);
    let kept = telling(&rows, &model.lessons, most);
    let features: Vec<u32> = kept.iter().filter_map(|at| model.features.get(*at)).copied().collect();
    let rows = kept.iter().filter_map(|at| rows.as_chunks::<ROW>().0.get(*at)).flatten().copied().collect();
    [Index::encode(&features), rows, step.to_le_bytes().to_vec()]
}

/// The places of the packed rows that are longest and seen most, in their order.
#[expect(clippy::cast_precision_loss, reason = "below 2^24")]
fn telling(rows: &[u8], lessons: &[usize], most: usize) -> Vec<usize> {
    let told = |([step, ..], lessons): (&[u8; ROW], &usize)| (*lessons as f64).sqrt() * f64::from(*step);
    let mut told: Vec<(usize, f64)> = rows.as_chunks().0.iter().zip(lessons).map(told).enumerate().collect();
    told.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    let mut places: Vec<usize> = told.into_iter().take(most).map(|(at, _)| at).collect();
    places.sort_unstable();
    places
}

/// The section of its layers: of each number the upper half (bfloat16), in half the room.
pub(crate) fn layers(model: &mut Model) -> Vec<u8> {
    model.network.numbers().flat_map(|x| upper_half(*x).to_le_bytes()).collect()
}

/// Rounded to the nearest, a tie to the even one.
const fn upper_half(x: f32) -> u16 {
    let bits = x.to_bits();
    ((bits + 0x7fff + (bits >> 16 & 1)) >> 16) as u16
}

/// Vectors as their steps and numbers of four bits, and what a step counts.
fn rows(rows: &[[f32; WIDTH]]) -> (Vec<u8>, f32) {
    let greatest = |row: &[f32; WIDTH]| row.iter().fold(0.0_f32, |most, x| most.max(x.abs()));
    let unit = rows.iter().map(greatest).fold(0.0, f32::max) / (MIDDLE - 1.0) / f32::from(u8::MAX);
    (rows.iter().flat_map(|row| packed(row, greatest(row), unit)).collect(), unit)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a byte, and four bits")]
fn packed(row: &[f32; WIDTH], greatest: f32, unit: f32) -> [u8; ROW] {
    let step = (greatest / (MIDDLE - 1.0) / unit).ceil().max(1.0);
    let bits = |x: f32| ((x / (step * unit)).round() + MIDDLE) as u8;
    let mut packed = [step as u8; ROW];
    for (byte, pair) in packed.iter_mut().skip(1).zip(row.chunks_exact(2)) {
        *byte = pair.iter().fold(0, |byte, x| byte << 4 | bits(*x));
    }
    packed
}

/// Vectors of the search as their steps and numbers of two bits, and what a step counts.
pub(crate) fn coarse(vectors: &[Direction]) -> (Vec<u8>, f32) {
    let greatest = vectors.iter().map(deviation).fold(0.0, f32::max);
    let step = greatest * COARSE / f32::from(u8::MAX);
    (vectors.iter().flat_map(|vector| coarsened(vector, step)).collect(), step)
}

fn deviation(vector: &Direction) -> f32 {
    (vector.iter().map(|x| x * x).sum::<f32>() / float(vector.len())).sqrt()
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 1 and 255")]
fn coarsened(vector: &Direction, step: f32) -> [u8; COARSE_ROW] {
    let own = (deviation(vector) * COARSE / step).round().max(1.0);
    // A smaller number than two steps is taken for one, a greater one for three.
    let bits = |x: f32| match x / (own * step) {
        x if x < -2.0 => 0_u8,
        x if x < 0.0 => 1,
        x if x < 2.0 => 2,
        _ => 3,
    };
    let mut packed = [own as u8; COARSE_ROW];
    for (byte, four) in packed.iter_mut().skip(1).zip(vector.as_chunks::<4>().0) {
        *byte = four.iter().fold(0, |byte, x| byte << 2 | bits(*x));
    }
    packed
}

/// Numbers as signed bytes, and what one step of a byte is.
#[expect(clippy::cast_possible_truncation, reason = "between -127 and 127")]
pub(crate) fn bytes(numbers: impl Iterator<Item = f32> + Clone) -> (Vec<u8>, f32) {
    let step = numbers.clone().fold(0.0_f32, |most, x| most.max(x.abs())) / 127.0;
    (numbers.map(|x| ((x / step).round() as i8).cast_unsigned()).collect(), step)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::Random;

    #[test]
    fn a_packed_vector_is_off_by_half_a_step_at_most() {
        let mut random = Random::new(1);
        let vectors: Vec<[f32; WIDTH]> = (1..20_u8)
            .map(|size| std::array::from_fn(|_| (random.share() - 0.5) * f32::from(size)))
            .collect();
        let (packed, unit) = rows(&vectors);
        for (vector, row) in vectors.iter().zip(packed.chunks_exact(ROW)) {
            let (step, numbers) = row.split_first().unwrap();
            let step = f32::from(*step) * unit;
            let read = numbers.iter().flat_map(|two| [two >> 4, two & 15]);
            for (x, bits) in vector.iter().zip(read) {
                assert!((x - step * (f32::from(bits) - MIDDLE)).abs() <= step * 0.5001, "{x}");
            }
        }
    }

    #[test]
    fn the_rows_that_are_longest_and_seen_most_are_kept_in_their_order() {
        let row = |step: u8| [step; ROW];
        let rows: Vec<u8> = [row(9), row(1), row(3), row(3)].concat();
        assert_eq!(telling(&rows, &[1, 100, 4, 1], 2), [0, 1]);
        assert_eq!(telling(&rows, &[1, 100, 4, 1], 3), [0, 1, 2]);
        assert_eq!(telling(&rows, &[1, 100, 4, 1], 9), [0, 1, 2, 3]);
    }

    #[test]
    fn the_upper_half_of_a_number_is_close_to_it() {
        for x in [0.0, 1.0, -1.0, 0.1, -0.3, 5.678_91, 1e-6, -2.5e4] {
            let read = f32::from_bits(u32::from(upper_half(x)) << 16);
            assert!((read - x).abs() <= x.abs() / 256.0, "{x} became {read}");
        }
    }

    /// The bits lose size more than direction.
    #[test]
    fn a_coarse_vector_points_where_it_pointed() {
        let mut random = Random::new(2);
        let vectors: Vec<Direction> = (1..200_u8)
            .map(|size| std::array::from_fn(|_| (random.share() - 0.5) * f32::from(size)))
            .collect();
        let (rows, step) = coarse(&vectors);
        let hashes: Vec<u32> = (0..200).map(|n| n * 400_009).collect();
        let features = Index::encode(&hashes);
        let read = Vectors::<{ search::WIDTH }, { search::BITS }> {
            features: Index::decode(&features).unwrap(),
            rows: &rows,
            step,
        };
        for (hash, vector) in hashes.iter().zip(&vectors) {
            let packed = read.of_feature(*hash).unwrap();
            let dot = |a: &Direction, b: &Direction| a.iter().zip(b).map(|(a, b)| a * b).sum::<f32>();
            let cosine = dot(&packed, vector) / (dot(&packed, &packed) * dot(vector, vector)).sqrt();
            assert!(cosine > 0.85, "{cosine}");
        }
    }
}
