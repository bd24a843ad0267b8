//! Learns who pays for a return, and which figure is what the shop keeps.

mod corpus;
mod evaluate;

use crate::learn::{Course, Model, SEED, learn};
use crate::lesson::Target;
use crate::pack::{layers, vectors};
use crate::random::Random;
use corpus::Line;
use knowledge::policy::training::{Marked, read};
use knowledge::return_cost::training::{FORM, NETWORKS, Text, wanted};
use model::Language;
use model::stated::{Fee, Payer};
use understand::training::Reading;

pub(crate) use evaluate::report;

/// A text as the network sees it, and what should be told of it.
struct Lesson {
    language: Language,
    marked: Marked,
    target: Target,
}

/// Texts are learned as they are written. (Put beside texts that say nothing of the cost, they taught the network to find one
/// in those.)
struct Costs;

impl Course for Costs {
    type Lesson = Lesson;
    const SEEN: usize = 3;

    fn read(&self, lesson: &Lesson) -> Reading {
        read(&lesson.marked, lesson.language)
    }

    /// With what `understand` learned about words.
    fn begin(&self, model: &mut Model) {
        model.begin_with_known_words();
    }

    fn told(&self, lesson: &Lesson, _random: &mut Random) -> (Reading, Target) {
        (self.read(lesson), lesson.target.clone())
    }
}

/// Learns from `corpus/return_cost` and writes the block.
pub(crate) fn build() -> Result<(), Box<dyn std::error::Error>> {
    let (lines, digest) = corpus::learned()?;
    let lessons: Vec<Lesson> = lines.iter().flat_map(lessons).collect();
    eprintln!("the cost of returns, from {} texts", lines.len());
    let lessons: Vec<&Lesson> = lessons.iter().collect();
    let mut sections = vec![digest.to_vec()];
    for seed in (SEED..).take(NETWORKS) {
        let mut model = learn(&Costs, &lessons, FORM.shape, seed);
        sections.extend(vectors(&model, usize::MAX));
        sections.push(layers(&mut model));
    }
    let block = FORM.encode(&sections);
    std::fs::write(corpus::folder().join("../../return_cost.bin"), &block)?;
    eprintln!("{} bytes", block.len());
    Ok(())
}

/// A text teaches once for who pays, and once for each figure in it.
fn lessons(Line { language, payer, fee, text }: &Line) -> Vec<Lesson> {
    let read = Text::of(text, *language);
    let lesson = |marked, is_fee| lesson(*language, marked, *payer, fee.as_ref(), is_fee);
    let figures =
        read.figures.iter().map(|figure| lesson(read.figure(figure), fee.as_ref() == Some(&figure.fee)));
    std::iter::once(lesson(read.whole(), false)).chain(figures).collect()
}

fn lesson(
    language: Language,
    marked: Marked,
    payer: Option<Payer>,
    fee: Option<&Fee>,
    is_fee: bool,
) -> Lesson {
    let (main, marks) = wanted(payer, fee, is_fee);
    Lesson { language, marked, target: Target { main, marks } }
}
