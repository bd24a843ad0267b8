//! The steps by which a model changes.

use super::{Change, Model};
use understand::training::WIDTH;

/// Adam, whose moments of a vector only move when the vector is used.
pub(super) struct Adam {
    steps: i32,
    dense: Vec<(f32, f32)>,
    rows: Vec<([f32; WIDTH], [f32; WIDTH])>,
    wanted: Vec<[f32; WIDTH]>,
    touched: Vec<u32>,
    is_touched: Vec<bool>,
}

const KEEP: f32 = 0.9;
const KEEP_SQUARE: f32 = 0.99;
/// Weights that nothing asks for fade.
const FADE: f32 = 0.01;

impl Adam {
    pub(super) fn new(model: &mut Model) -> Self {
        let rows = model.rows.len();
        Self {
            steps: 0,
            dense: vec![(0.0, 0.0); model.network.numbers().count()],
            rows: vec![([0.0; WIDTH], [0.0; WIDTH]); rows],
            wanted: vec![[0.0; WIDTH]; rows],
            touched: Vec::new(),
            is_touched: vec![false; rows],
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "a few dozen")]
    /// Changes `model` by what the shares of a batch of `size` messages want, taken in their order.
    pub(super) fn step(&mut self, model: &mut Model, changes: &mut [Change], size: usize, rate: f32) {
        self.steps += 1;
        let share = 1.0 / size as f32;
        let fresh = rate * (1.0 - KEEP_SQUARE.powi(self.steps)).sqrt() / (1.0 - KEEP.powi(self.steps));
        let mut sums: Vec<f32> = vec![0.0; self.dense.len()];
        for change in changes.iter_mut() {
            sums.iter_mut().zip(change.network.numbers()).for_each(|(sum, x)| *sum += *x);
        }
        for ((w, sum), (m, v)) in model.network.numbers().zip(sums).zip(&mut self.dense) {
            let d = sum * share;
            *m = KEEP * *m + (1.0 - KEEP) * d;
            *v = KEEP_SQUARE * *v + (1.0 - KEEP_SQUARE) * d * d;
            *w -= fresh * *m / (v.sqrt() + 1e-8) + rate * FADE * *w;
        }
        for (word, d) in changes.iter().flat_map(|change| &change.rows) {
            for row in word {
                self.want(*row, d);
            }
        }
        self.move_rows(model, share, fresh);
    }

    fn want(&mut self, row: u32, d: &[f32; WIDTH]) {
        let place = row as usize;
        if let (Some(touched), Some(wanted)) = (self.is_touched.get_mut(place), self.wanted.get_mut(place)) {
            if !*touched {
                *touched = true;
                self.touched.push(row);
            }
            wanted.iter_mut().zip(d).for_each(|(sum, d)| *sum += d);
        }
    }

    fn move_rows(&mut self, model: &mut Model, share: f32, rate: f32) {
        for row in std::mem::take(&mut self.touched) {
            let place = row as usize;
            if let (Some(x), Some((m, v)), Some(d), Some(touched)) = (
                model.rows.get_mut(place),
                self.rows.get_mut(place),
                self.wanted.get_mut(place),
                self.is_touched.get_mut(place),
            ) {
                for (((x, m), v), d) in x.iter_mut().zip(m).zip(v).zip(d.iter_mut()) {
                    let g = *d * share;
                    *m = KEEP * *m + (1.0 - KEEP) * g;
                    *v = KEEP_SQUARE * *v + (1.0 - KEEP_SQUARE) * g * g;
                    *x -= rate * *m / (v.sqrt() + 1e-8);
                    *d = 0.0;
                }
                *touched = false;
            }
        }
    }
}
