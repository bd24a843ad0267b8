//! Learns the network: its layers, and a vector for every feature that the corpus holds often enough.

mod adam;
mod teach;

use crate::lesson::Target;
use crate::random::Random;
use adam::Adam;
use std::borrow::Borrow;
pub(crate) use teach::softmax;
use teach::{Example, teach};
use understand::training::{Layer, Network, Reading, Shape, WIDTH, evened, learned};

/// How often the whole corpus is gone through.
const ROUNDS: usize = 24;
/// Messages between two steps.
const BATCH: usize = 32;
/// The two halves of a batch are learned side by side, always the same two, so that the sums come out the same.
const SIDES: usize = 2;
/// How far the first step goes; the last goes nowhere.
const RATE: f32 = 0.006;
/// The share of a word's features that is left out, so that none is relied on alone.
const LEFT_OUT: f32 = 0.3;

/// With which random numbers learning begins.
pub(crate) const SEED: u64 = 2;

/// What is learned, lesson by lesson.
pub(crate) trait Course: Sync {
    /// One of its lessons.
    type Lesson: Sync;
    /// A feature that fewer lessons hold has no vector.
    const SEEN: usize;

    /// A lesson as it is written.
    fn read(&self, lesson: &Self::Lesson) -> Reading;

    /// What is known before the first lesson: by default nothing.
    fn begin(&self, _model: &mut Model) {}

    /// A lesson told anew, and what should be understood; another one each time.
    fn told(&self, lesson: &Self::Lesson, random: &mut Random) -> (Reading, Target);
}

/// The vectors and the layers, and which feature has which vector.
pub(crate) struct Model {
    /// Sorted.
    pub features: Vec<u32>,
    /// In how many lessons each stands.
    pub lessons: Vec<usize>,
    pub rows: Vec<[f32; WIDTH]>,
    pub network: Network,
}

/// What one side of a batch wants changed.
pub(crate) struct Change {
    pub network: Network,
    pub rows: Vec<(Vec<u32>, [f32; WIDTH])>,
}

impl Model {
    fn new(counted: Vec<(u32, usize)>, shape: Shape, random: &mut Random) -> Self {
        let (features, lessons): (Vec<u32>, Vec<usize>) = counted.into_iter().unzip();
        let rows = features.iter().map(|_| std::array::from_fn(|_| (random.share() - 0.5) * 0.1)).collect();
        let mut network = Network::zero(shape);
        let inputs = [shape.seen * WIDTH, 2 * shape.filters, shape.hidden + 2 * shape.filters];
        for (layer, inputs) in
            [&mut network.window, &mut network.hidden, &mut network.labels].into_iter().zip(inputs)
        {
            spread(layer, inputs, random);
        }
        Self { features, lessons, rows, network }
    }

    /// Takes over what `understand` learned about words.
    pub(crate) fn begin_with_known_words(&mut self) {
        let Some(weights) = learned() else { return };
        for (feature, row) in self.features.iter().zip(&mut self.rows) {
            if let Some(vector) = weights.vectors.of_feature(*feature) {
                *row = vector;
            }
        }
    }

    fn vector(&self, rows: &[u32]) -> [f32; WIDTH] {
        let mut sum = [0.0; WIDTH];
        for row in rows.iter().filter_map(|row| self.rows.get(*row as usize)) {
            sum.iter_mut().zip(row).for_each(|(sum, x)| *sum += x);
        }
        let scale = scale(rows);
        sum.map(|x| x * scale)
    }

    /// The scores of a message.
    pub(crate) fn scores(&self, reading: &Reading) -> Vec<f32> {
        let words: Vec<_> = reading.words().map(|word| self.vector(&rows_of(&self.features, word))).collect();
        self.network.scores(&words)
    }
}

/// What a word of these rows is multiplied with.
pub(crate) fn scale(rows: &[u32]) -> f32 {
    evened(u16::try_from(rows.len()).unwrap_or(u16::MAX))
}

/// The rows of a word's features by the sorted `known` ones, those without one left out.
pub(crate) fn rows_of(known: &[u32], word: &[u32]) -> Vec<u32> {
    let place = |feature: &u32| known.binary_search(feature).ok();
    word.iter().filter_map(place).filter_map(|place| u32::try_from(place).ok()).collect()
}

#[expect(clippy::cast_precision_loss, reason = "counts")]
pub(crate) fn float(count: usize) -> f32 {
    count as f32
}

fn spread(layer: &mut Layer, inputs: usize, random: &mut Random) {
    let spread = (6.0 / float(inputs)).sqrt();
    layer.weights.iter_mut().for_each(|w| *w = random.share().mul_add(2.0, -1.0) * spread);
}

/// Learns the `lessons` of `course`; the same ones in the same order give the same model.
pub(crate) fn learn<C: Course>(course: &C, lessons: &[&C::Lesson], shape: Shape, seed: u64) -> Model {
    let mut random = Random::new(seed);
    let mut model = Model::new(frequent(course, lessons), shape, &mut random);
    course.begin(&mut model);
    let mut adam = Adam::new(&mut model);
    let mut order: Vec<&C::Lesson> = lessons.to_vec();
    let (mut step, steps) = (0, ROUNDS * lessons.len().div_ceil(BATCH));
    for round in 1..=ROUNDS {
        random.shuffle(&mut order);
        for batch in order.chunks(BATCH) {
            let seeds: Vec<u64> = batch.iter().map(|_| random.next()).collect();
            let mut changes = both_sides(course, &model, batch, &seeds);
            adam.step(&mut model, &mut changes, batch.len(), RATE * left(step, steps));
            step += 1;
        }
        eprintln!("  round {round} of {ROUNDS}");
    }
    model
}

fn left(step: usize, steps: usize) -> f32 {
    1.0 - float(step) / float(steps)
}

fn both_sides<C: Course>(course: &C, model: &Model, batch: &[&C::Lesson], seeds: &[u64]) -> Vec<Change> {
    let side = batch.len().div_ceil(SIDES);
    std::thread::scope(|scope| {
        let parts = batch.chunks(side).zip(seeds.chunks(side));
        let sides: Vec<_> =
            parts.map(|(lessons, seeds)| scope.spawn(|| one_side(course, model, lessons, seeds))).collect();
        sides.into_iter().filter_map(|side| side.join().ok()).collect()
    })
}

fn one_side<C: Course>(course: &C, model: &Model, lessons: &[&C::Lesson], seeds: &[u64]) -> Change {
    let network = Network::zero(model.network.shape());
    let mut change = Change { network, rows: Vec::new() };
    for (lesson, seed) in lessons.iter().zip(seeds) {
        let mut random = Random::new(*seed);
        let (reading, target) = course.told(lesson, &mut random);
        let words = reading.words().map(|word| {
            let kept: Vec<u32> = word.iter().copied().filter(|_| !random.chance(LEFT_OUT)).collect();
            rows_of(&model.features, &kept)
        });
        let example = Example { words: words.collect(), target: &target };
        teach(model, &example, &mut random, &mut change);
    }
    change
}

/// The features that stand in enough lessons, and in how many, sorted.
fn frequent<C: Course>(course: &C, lessons: &[&C::Lesson]) -> Vec<(u32, usize)> {
    let counted = counted(lessons.iter().map(|lesson| course.read(lesson)));
    counted.into_iter().filter(|(_, texts)| *texts >= C::SEEN).collect()
}

/// Every feature and in how many texts it stands, sorted by feature.
pub(crate) fn counted(texts: impl Iterator<Item = impl Borrow<Reading>>) -> Vec<(u32, usize)> {
    let mut all = Vec::new();
    for text in texts {
        let mut once: Vec<u32> = text.borrow().words().flatten().copied().collect();
        once.sort_unstable();
        once.dedup();
        all.extend(once);
    }
    all.sort_unstable();
    let same = all.chunk_by(|a, b| a == b);
    same.filter_map(|same| Some((*same.first()?, same.len()))).collect()
}
