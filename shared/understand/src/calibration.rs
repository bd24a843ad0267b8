//! From scores to probabilities that hold: of the messages that get 0.8, eight of ten are so.

/// How a group of labels' scores become probabilities: `1 / (1 + exp(-(slope * score + shift)))` (Platt).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Curve {
    /// How steep.
    pub slope: f32,
    /// How far to the side.
    pub shift: f32,
}

impl Curve {
    /// The probability that goes with `score`.
    #[must_use]
    pub fn probability(self, score: f32) -> f32 {
        1.0 / (1.0 + (-self.slope.mul_add(score, self.shift)).exp())
    }
}

/// The curves of the groups of labels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Calibration {
    /// Whether the main wish is right.
    pub main: Curve,
    /// What is in the message.
    pub intents: Curve,
    /// What exactly.
    pub aspects: Curve,
    /// The topics.
    pub topics: Curve,
}

impl Calibration {
    /// Eight numbers, two a curve.
    #[must_use]
    pub fn decode(mut numbers: impl Iterator<Item = f32>) -> Option<Self> {
        let mut curve = || Some(Curve { slope: numbers.next()?, shift: numbers.next()? });
        Some(Self { main: curve()?, intents: curve()?, aspects: curve()?, topics: curve()? })
    }

    /// The same eight numbers.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let curves = [self.main, self.intents, self.aspects, self.topics];
        curves.iter().flat_map(|curve| [curve.slope, curve.shift]).flat_map(f32::to_le_bytes).collect()
    }
}
