//! What a text is about, as a direction of 48 numbers and as a share of each of some two hundred subjects that
//! shops write about. Learned from `corpus/search`: what shoppers ask and what answers it point the same way.

use super::other_things::OtherThings;
use super::score::Weights;
use model::Language;
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;
use understand::network_reading::{Sections, Vectors, encode, read_words};

/// The numbers of a direction.
pub const WIDTH: usize = 48;
/// The bits of a number: with half as many there is room for twice the features, which finds more than finer numbers do.
pub const BITS: usize = 2;
/// So many subjects of a passage are kept.
const KEPT: usize = 6;
/// What a number of a kept direction is counted in.
const STEPS: f32 = 127.0;

/// The block that `cargo run --release -p train -- search` wrote.
static BYTES: &[u8] = include_bytes!("../../search.bin");

/// The first bytes of every version of the block.
const MAGIC: &[u8; 8] = b"AFTSRCH1";

/// What was learned.
#[derive(Debug, Clone)]
pub struct Encoder<'w> {
    /// SHA-256 of the corpus it was learned from.
    pub corpus: [u8; 32],
    /// The names of the subjects.
    pub names: Vec<&'w str>,
    /// How much each signal counts.
    pub weights: Weights,
    vectors: Vectors<'w, WIDTH, BITS>,
    /// Where each subject lies.
    subjects: Vec<[f32; WIDTH]>,
    /// What is no order.
    pub(crate) other_things: OtherThings,
}

/// What a question is about.
pub struct Sense {
    direction: Direction,
    /// The root of each subject's share.
    subjects: Vec<f32>,
}

/// What a text of a shop is about, as much as an index keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "Vec<u8>", try_from = "Vec<u8>")]
pub struct Kept {
    /// Where it points, in steps.
    direction: [i8; WIDTH],
    /// The subjects with the greatest shares, and the root of the share in steps of a byte.
    subjects: [(u8, u8); KEPT],
}

/// Numbers between -127 and 127: 16 bits are multiplied eight at a time by every processor.
pub type Direction = [i16; WIDTH];

static LEARNED: LazyLock<Option<Encoder<'static>>> = LazyLock::new(|| Encoder::decode(BYTES));

/// The places of those of `names` that begin so.
pub fn places(names: &[&str], beginnings: &[&str]) -> Vec<u8> {
    let is_one = |name: &str| beginnings.iter().any(|beginning| name.starts_with(beginning));
    let all = (0..=u8::MAX).zip(names).filter(|(_, name)| is_one(name));
    all.map(|(place, _)| place).collect()
}

/// What was learned; `None` only for a block of another version, which a test excludes.
#[must_use]
pub fn learned() -> Option<&'static Encoder<'static>> {
    LEARNED.as_ref()
}

/// The corpus that the compiled-in block was learned from, as SHA-256.
#[must_use]
pub fn corpus() -> Option<[u8; 32]> {
    learned().map(|encoder| encoder.corpus)
}

impl<'w> Encoder<'w> {
    /// Reads a block; `None` if it is of another version or cut.
    #[must_use]
    pub fn decode(bytes: &'w [u8]) -> Option<Self> {
        let mut sections = Sections::of(bytes, MAGIC)?;
        let corpus = *sections.section()?.first_chunk()?;
        let vectors = sections.vectors()?;
        let names: Vec<&str> = std::str::from_utf8(sections.section()?).ok()?.lines().collect();
        let numbers = sections.numbers()?;
        let subjects: Vec<[f32; WIDTH]> = numbers.as_chunks().0.to_vec();
        let weights = Weights::decode(&sections.numbers()?)?;
        let other_things = OtherThings::of(&names);
        (names.len() == subjects.len()).then_some(Self {
            corpus,
            names,
            weights,
            vectors,
            subjects,
            other_things,
        })
    }

    /// A block of these sections: the corpus' digest, three of vectors, the subjects' names a line each, their places,
    /// the weights of the signals.
    #[must_use]
    pub fn encode(sections: &[Vec<u8>]) -> Vec<u8> {
        encode(MAGIC, sections)
    }

    /// What `text` is about.
    #[must_use]
    pub fn sense(&self, text: &str, language: Language) -> Sense {
        let direction = self.point(text, language);
        Sense { subjects: self.subjects(&direction), direction: direction.map(in_steps) }
    }

    /// Where `text` points.
    #[must_use]
    pub fn direction(&self, text: &str, language: Language) -> Direction {
        self.point(text, language).map(in_steps)
    }

    fn point(&self, text: &str, language: Language) -> [f32; WIDTH] {
        let reading = read_words(text, language).unwrap_or_default();
        let mut direction = [0.0; WIDTH];
        for word in self.vectors.of(&reading) {
            direction.iter_mut().zip(word).for_each(|(sum, x)| *sum += x);
        }
        let length = dot(&direction, &direction).sqrt();
        if length > 0.0 { direction.map(|x| x / length) } else { direction }
    }

    /// The places of the subjects whose names begin so.
    #[must_use]
    pub fn places(&self, beginnings: &[&str]) -> Vec<u8> {
        places(&self.names, beginnings)
    }

    /// The root of each subject's share.
    fn subjects(&self, direction: &[f32; WIDTH]) -> Vec<f32> {
        let raised: Vec<f32> = self.subjects.iter().map(|subject| dot(subject, direction).exp()).collect();
        let sum: f32 = raised.iter().sum();
        raised.into_iter().map(|x| (x / sum).sqrt()).collect()
    }
}

impl Sense {
    /// The cosine of the angle between the two.
    pub fn towards(&self, text: &Kept) -> f32 {
        text.towards(&self.direction)
    }

    /// The same, of a text whose direction was taken out.
    pub fn cosine(&self, direction: &Direction) -> f32 {
        cosine(&self.direction, direction)
    }

    /// How much the two share of their subjects, between 0 and 1 (Bhattacharyya's coefficient).
    pub fn subjects_of(&self, text: &Kept) -> f32 {
        let own = |subject: &u8| self.subjects.get(usize::from(*subject)).copied().unwrap_or_default();
        let products = text.subjects.iter().map(|(subject, root)| own(subject) * f32::from(*root));
        products.sum::<f32>() / f32::from(u8::MAX)
    }

    /// How much of it is about these subjects, between 0 and 1.
    pub fn share(&self, subjects: &[u8]) -> f32 {
        let roots = subjects.iter().filter_map(|subject| self.subjects.get(usize::from(*subject)));
        roots.map(|root| root * root).sum()
    }

    /// What an index keeps of it.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 255")]
    pub fn keep(&self) -> Kept {
        let roots = self.subjects.iter().map(|root| (root * f32::from(u8::MAX)).round() as u8);
        let mut subjects: Vec<(u8, u8)> = (0..=u8::MAX).zip(roots).collect();
        subjects.sort_by_key(|(_, root)| std::cmp::Reverse(*root));
        let mut kept = [(0, 0); KEPT];
        kept.iter_mut().zip(subjects).for_each(|(kept, subject)| *kept = subject);
        Kept { direction: self.direction.map(|x| x as i8), subjects: kept }
    }
}

impl From<Kept> for Vec<u8> {
    fn from(Kept { direction, subjects }: Kept) -> Self {
        let direction = direction.into_iter().map(i8::cast_unsigned);
        direction.chain(subjects.into_iter().flat_map(|(subject, root)| [subject, root])).collect()
    }
}

impl TryFrom<Vec<u8>> for Kept {
    type Error = &'static str;

    fn try_from(bytes: Vec<u8>) -> Result<Self, Self::Error> {
        let read = bytes.split_first_chunk::<WIDTH>().and_then(|(direction, rest)| {
            let subjects: &[[u8; 2]; KEPT] = rest.as_chunks().0.try_into().ok()?;
            Some(Self {
                direction: direction.map(u8::cast_signed),
                subjects: subjects.map(|[subject, root]| (subject, root)),
            })
        });
        read.ok_or("of another length")
    }
}

impl Kept {
    /// The cosine of the angle between the two.
    pub fn towards(&self, direction: &Direction) -> f32 {
        cosine(&self.direction(), direction)
    }

    /// Where it points.
    pub fn direction(&self) -> Direction {
        self.direction.map(i16::from)
    }

    /// How much of it is about these subjects, between 0 and 1.
    pub fn share(&self, subjects: &[u8]) -> f32 {
        let kept = self.subjects.iter().filter(|(subject, _)| subjects.contains(subject));
        kept.map(|(_, root)| f32::from(*root) / f32::from(u8::MAX)).map(|root| root * root).sum()
    }
}

#[expect(clippy::cast_precision_loss, reason = "below 2^20")]
fn cosine(a: &Direction, b: &Direction) -> f32 {
    let products = a.iter().zip(b).map(|(a, b)| i32::from(*a) * i32::from(*b));
    products.sum::<i32>() as f32 / (STEPS * STEPS)
}

#[expect(clippy::cast_possible_truncation, reason = "between -127 and 127")]
fn in_steps(x: f32) -> i16 {
    (x * STEPS).round() as i16
}

fn dot(a: &[f32; WIDTH], b: &[f32; WIDTH]) -> f32 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}
