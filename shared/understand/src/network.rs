//! The network that reads a message: vectors of its words, a window that slides over them, what stood out
//! most and what stood there on the whole, and two layers to the labels.

/// The length of a word's vector.
pub const WIDTH: usize = 24;
/// How wide a network is between the vectors of its words and its labels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    /// How many words stand in the window: one, and as many before it as behind.
    pub seen: usize,
    /// What the window looks for.
    pub filters: usize,
    /// The layer between.
    pub hidden: usize,
    /// What it tells apart.
    pub labels: usize,
}

/// One fully connected layer.
#[derive(Debug, Clone, PartialEq)]
pub struct Layer {
    /// The weights of the first input to every output, then of the second.
    pub weights: Vec<f32>,
    /// What each output begins with.
    pub bias: Vec<f32>,
}

impl Layer {
    /// A layer of zeros.
    #[must_use]
    pub fn zero(inputs: usize, outputs: usize) -> Self {
        Self { weights: vec![0.0; inputs * outputs], bias: vec![0.0; outputs] }
    }

    /// What comes out for `input`.
    #[must_use]
    pub fn apply(&self, input: &[f32]) -> Vec<f32> {
        let mut out = self.bias.clone();
        self.add(input, &mut out);
        out
    }

    /// Adds what comes out for `input`, without the bias.
    pub fn add(&self, input: &[f32], out: &mut [f32]) {
        let rows = input.iter().copied().zip(self.weights.chunks_exact(self.bias.len()));
        add_rows(rows, out);
    }
}

/// Adds to `out` each row times its number, in their order. Four at a time are added, so that `out` is read and written once for
/// four of them; the sums are the same to the bit.
pub fn add_rows<'r>(rows: impl Iterator<Item = (f32, &'r [f32])>, out: &mut [f32]) {
    let mut rows = rows.filter(|(x, _)| *x != 0.0);
    while let Some((a, first)) = rows.next() {
        match (rows.next(), rows.next(), rows.next()) {
            (Some((b, second)), Some((c, third)), Some((d, fourth))) => {
                let all = first.iter().zip(second).zip(third).zip(fourth);
                for (out, (((first, second), third), fourth)) in out.iter_mut().zip(all) {
                    *out = *out + a * first + b * second + c * third + d * fourth;
                }
            }
            (second, third, fourth) => {
                for (x, row) in
                    std::iter::once((a, first)).chain([second, third, fourth].into_iter().flatten())
                {
                    out.iter_mut().zip(row).for_each(|(out, w)| *out += x * w);
                }
            }
        }
    }
}

/// The layers.
#[derive(Debug, Clone, PartialEq)]
pub struct Network {
    /// Three words' vectors to the filters.
    pub window: Layer,
    /// The filters' greatest and mean values to the layer between.
    pub hidden: Layer,
    /// To the labels.
    pub labels: Layer,
}

impl Network {
    /// A network of zeros.
    #[must_use]
    pub fn zero(Shape { seen, filters, hidden, labels }: Shape) -> Self {
        Self {
            window: Layer::zero(seen * WIDTH, filters),
            hidden: Layer::zero(2 * filters, hidden),
            labels: Layer::zero(hidden + 2 * filters, labels),
        }
    }

    /// How wide it is.
    #[must_use]
    pub fn shape(&self) -> Shape {
        let Self { window, hidden, labels } = self;
        let (filters, hidden, labels) = (window.bias.len(), hidden.bias.len(), labels.bias.len());
        Shape { seen: window.weights.len() / WIDTH / filters.max(1), filters, hidden, labels }
    }

    /// Every number of it, layer by layer.
    pub fn numbers(&mut self) -> impl Iterator<Item = &mut f32> {
        [&mut self.window, &mut self.hidden, &mut self.labels]
            .into_iter()
            .flat_map(|layer| layer.weights.iter_mut().chain(&mut layer.bias))
    }

    /// The score of every label for a message whose words have these vectors.
    #[must_use]
    pub fn scores(&self, words: &[[f32; WIDTH]]) -> Vec<f32> {
        let pooled = self.pooled(words);
        let mut hidden = self.hidden.apply(&pooled);
        for x in &mut hidden {
            *x = x.max(0.0);
        }
        hidden.extend(&pooled);
        self.labels.apply(&hidden)
    }

    #[expect(clippy::cast_precision_loss, reason = "a few hundred words")]
    fn pooled(&self, words: &[[f32; WIDTH]]) -> Vec<f32> {
        let Shape { seen, filters, .. } = self.shape();
        let mut pooled = vec![0.0_f32; 2 * filters];
        let (most, mean) = pooled.split_at_mut(filters);
        let (mut out, mut seen) = (vec![0.0_f32; filters], vec![0.0_f32; seen * WIDTH]);
        for at in 0..words.len() {
            out.copy_from_slice(&self.window.bias);
            look(words, at, &mut seen);
            self.window.add(&seen, &mut out);
            for ((most, mean), x) in most.iter_mut().zip(mean.iter_mut()).zip(&out) {
                *most = most.max(*x);
                *mean += x.max(0.0);
            }
        }
        let share = 1.0 / words.len().max(1) as f32;
        for x in mean {
            *x *= share;
        }
        pooled
    }
}

/// Puts the vectors of the word at `at` and of its neighbours into `window`, which says by its length how many; zeros beyond the ends.
pub fn look(words: &[[f32; WIDTH]], at: usize, window: &mut [f32]) {
    let reach = window.len() / WIDTH / 2;
    for (offset, part) in window.chunks_exact_mut(WIDTH).enumerate() {
        match (at + offset).checked_sub(reach).and_then(|place| words.get(place)) {
            Some(word) => part.copy_from_slice(word),
            None => part.fill(0.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_added_by_fours_are_what_they_are_one_by_one() {
        let number = |n: u16| f32::from(n % 17) / 7.0 - 1.1;
        for inputs in 0..14_u16 {
            let input: Vec<f32> = (0..inputs).map(|n| if n % 3 == 1 { 0.0 } else { number(n * 5) }).collect();
            let weights = (0..inputs * 9).map(|n| number(n * 11)).collect();
            let layer = Layer { weights, bias: (0..9).map(number).collect() };
            let mut one_by_one = layer.bias.clone();
            for (x, row) in input.iter().zip(layer.weights.chunks_exact(9)).filter(|(x, _)| **x != 0.0) {
                one_by_one.iter_mut().zip(row).for_each(|(out, w)| *out += x * w);
            }
            assert_eq!(layer.apply(&input), one_by_one, "{inputs}");
        }
    }
}
