//! What was learned as bytes.

use crate::learn::Model;
use understand::training::{Index, MIDDLE, ROW, WIDTH};

/// The three sections of a model's vectors.
pub(crate) fn vectors(model: &Model) -> [Vec<u8>; 3] {
    let (rows, step) = rows(&model.rows);
    [Index::encode(&model.features), rows, step.to_le_bytes().to_vec()]
}

/// The section of its layers.
pub(crate) fn layers(model: &mut Model) -> Vec<u8> {
    model.network.numbers().flat_map(|x| x.to_le_bytes()).collect()
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
}
