//! From what speaks for each passage to the probability that it answers.

/// What speaks for a passage: how near its heading points, how near the whole of it and how much of its subjects that
/// shares, the same of the sentence that is nearest, the most that any of the three shares; of the runs of letters their
/// share, their rank, and the share of those in the heading; and 1 where it is in another language than the question, and
/// has no runs of letters to speak for it.
pub const SIGNALS: usize = 10;

/// So many of them need no more than the whole text.
pub const OF_WHOLE: usize = 6;

/// How much each signal counts.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Weights {
    /// Of each signal.
    pub signals: [f32; SIGNALS],
    /// What speaks for it that no passage answers.
    pub none: f32,
}

impl Weights {
    /// The weights in a section of [`SIGNALS`] numbers and one more.
    #[must_use]
    pub fn decode(numbers: &[f32]) -> Option<Self> {
        let (signals, rest) = numbers.split_first_chunk()?;
        Some(Self { signals: *signals, none: *rest.first()? })
    }

    /// The bytes of the section.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        self.signals.iter().chain([&self.none]).flat_map(|x| x.to_le_bytes()).collect()
    }

    /// The weights of what the whole text of a passage tells, where heading and sentences are taken to be as it is: where it
    /// points, its subjects, then of the runs of letters what [`SIGNALS`] says.
    #[must_use]
    pub fn of_whole(&self) -> [f32; OF_WHOLE] {
        let [heading, whole, subjects, sentence, sentence_subjects, any_subjects, letters @ ..] =
            self.signals;
        let [share, rank, in_heading, is_foreign] = letters;
        let towards = heading + whole + sentence;
        [towards, subjects + sentence_subjects + any_subjects, share, rank, in_heading, is_foreign]
    }

    /// How much speaks for a passage.
    #[must_use]
    pub fn value(&self, signals: &[f32; SIGNALS]) -> f32 {
        self.signals.iter().zip(signals).map(|(weight, signal)| weight * signal).sum()
    }
}

/// The probability that a passage answers, whatever the others do.
#[must_use]
pub fn probability(weights: &Weights, signals: &[f32; SIGNALS]) -> f32 {
    1.0 / (1.0 + (weights.none - weights.value(signals)).exp())
}
