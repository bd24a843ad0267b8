//! Learns what a window in a shop's text is for, and which rules stand there without one.

mod corpus;
mod evaluate;

use crate::learn::{Course, Model, SEED, learn};
use crate::lesson::Target;
use crate::pack::{layers, vectors};
use crate::random::Random;
use corpus::Line;
use knowledge::policy::Kind;
use knowledge::policy::training::{FORM, Mark, Marked, Said, Text, read, wanted_of_text, wanted_of_window};
use model::Language;
use std::collections::BTreeMap;
use understand::training::Reading;

pub(crate) use evaluate::report;

/// The share of texts that stand beside another one, as rules do in an article.
const JOINED: f32 = 0.5;

/// A text as the network sees it, and what should be told of it.
struct Lesson {
    language: Language,
    marked: Marked,
    target: Target,
}

/// All texts of each language, to put beside another one.
struct Policies<'l>(BTreeMap<Language, Vec<&'l Lesson>>);

impl Course for Policies<'_> {
    type Lesson = Lesson;
    const SEEN: usize = 3;

    fn read(&self, lesson: &Lesson) -> Reading {
        read(&lesson.marked, lesson.language)
    }

    /// With what `understand` learned about words.
    fn begin(&self, model: &mut Model) {
        model.begin_with_known_words();
    }

    fn told(&self, lesson: &Lesson, random: &mut Random) -> (Reading, Target) {
        let others = self.0.get(&lesson.language).map(Vec::as_slice).unwrap_or_default();
        let other = if random.chance(JOINED) { random.pick(others) } else { None };
        let Some(other) = other else { return (self.read(lesson), lesson.target.clone()) };
        let (mut marked, mut target) = (lesson.marked.clone(), lesson.target.clone());
        let beside = other.marked.parts.iter().map(|(text, _)| text.clone());
        let first = random.chance(0.5);
        if marked.asked == "text" {
            let at = if first { 0 } else { marked.parts.len() };
            marked.parts.splice(at..at, beside.map(|text| (text, "text")));
            target.marks.iter_mut().zip(&other.target.marks).for_each(|(a, b)| *a = a.max(*b));
        } else if first {
            marked.parts.splice(0..0, beside.map(|text| (text, "before")));
        } else {
            marked.parts.extend(beside.map(|text| (text, "behind")));
        }
        (read(&marked, lesson.language), target)
    }
}

/// Learns from `corpus/policy` and writes the block.
pub(crate) fn build() -> Result<(), Box<dyn std::error::Error>> {
    let (lines, digest) = corpus::learned()?;
    let lessons: Vec<Lesson> = lines.iter().flat_map(lessons).collect();
    eprintln!("rules, from {} texts", lines.len());
    let mut texts: BTreeMap<Language, Vec<&Lesson>> = BTreeMap::new();
    for lesson in lessons.iter().filter(|lesson| lesson.marked.asked == "text") {
        texts.entry(lesson.language).or_default().push(lesson);
    }
    let mut model = learn(&Policies(texts), &lessons.iter().collect::<Vec<_>>(), FORM.shape, SEED);
    let [features, rows, step] = vectors(&model, usize::MAX);
    let block = FORM.encode(&[digest.to_vec(), features, rows, step, layers(&mut model)]);
    std::fs::write(corpus::folder().join("../../policy.bin"), &block)?;
    eprintln!("{} bytes", block.len());
    Ok(())
}

/// A text teaches once for the rules without a window, and once for each window in it.
fn lessons(line: &Line) -> Vec<Lesson> {
    let text = Text::of(&line.text, line.language);
    let lesson =
        |marked, (main, marks)| Lesson { language: line.language, marked, target: Target { main, marks } };
    let whole = lesson(text.whole(), wanted_of_text(&line.facts));
    let windows =
        text.marks.iter().map(|mark| lesson(text.window(mark), wanted_of_window(&said(line, mark))));
    std::iter::once(whole).chain(windows).collect()
}

/// What `line` says of the window at `mark`.
fn said(line: &Line, mark: &Mark) -> Said {
    let mut said = Said::default();
    let of = |fact: &&knowledge::policy::Fact| fact.window.is_some_and(|window| window.length == mark.length);
    for fact in line.facts.iter().filter(of) {
        said.kinds.push(fact.kind);
        said.from = said.from.or(fact.window.and_then(|window| window.from));
        said.until.extend(&fact.until);
        if fact.kind == Kind::OrderChange {
            said.changes.extend(&fact.changes);
        }
    }
    said
}
