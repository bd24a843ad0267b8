//! Learns the vectors: a question points to what answers it and away from what answers the others of its batch
//! (contrastive learning), and every text of a subject to that subject.

use super::corpus::{Matter, Matters, Said};
use crate::learn::{counted, float, rows_of, scale, softmax};
use crate::random::Random;
use knowledge::search::training::WIDTH;
use model::Language;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// How often everything is gone through.
const ROUNDS: usize = 20;
/// Questions between two steps.
const BATCH: usize = 128;
/// A smaller rest of a round teaches too little to be taken.
const SMALLEST: usize = 16;
/// How much a difference of the cosine counts.
const SHARPNESS: f32 = 8.0;
/// How much the subjects count beside the questions.
const SUBJECTS: f32 = 6.0;
/// How far the first step goes, and the last compared to it.
const RATE: f32 = 0.05;
const LAST: f32 = 0.02;
/// The places of the subjects move faster: each is seen in few batches.
const SUBJECT_RATE: f32 = 4.0;
/// The share of a word's features that is left out, so that none is relied on alone.
const LEFT_OUT: f32 = 0.4;
/// So many features have a vector, those that stand in most texts: what is compiled in stays small.
const FEATURES: usize = 48_000;
/// How many messages are taken in each round.
const MESSAGES: f32 = 40_000.0;
/// The share of questions that are answered in their own language.
const OWN_LANGUAGE: f32 = 0.5;

type Vector = [f32; WIDTH];

/// What was learned.
pub(crate) struct Model {
    /// Sorted.
    pub features: Vec<u32>,
    pub rows: Vec<Vector>,
    pub subjects: Vec<Vector>,
}

/// A question and one of its answers.
#[derive(Clone, Copy)]
struct Pair<'m> {
    matter: usize,
    subject: Option<usize>,
    question: &'m Said,
    answer: &'m Said,
}

/// A text as rows of the model, by word, and where it points.
struct Text {
    words: Vec<Vec<u32>>,
    direction: Vector,
    length: f32,
    /// What the step wants changed of the direction.
    change: Vector,
}

pub(crate) fn learn(matters: &Matters) -> Model {
    let mut random = Random::new(7);
    let features = frequent(&matters.all);
    let mut vector = || std::array::from_fn(|_| (random.share() - 0.5) * 0.1);
    let rows = features.iter().map(|_| vector()).collect();
    let subjects = matters.subjects.iter().map(|_| vector()).collect();
    let mut model = Model { features, rows, subjects };
    let mut pace = Pace::of(&model);
    eprintln!("{} features, {} subjects", model.features.len(), model.subjects.len());
    for round in 0..ROUNDS {
        let batches = batches(&matters.all, &mut random);
        for (at, batch) in batches.iter().enumerate() {
            let done = (float(round) + float(at) / float(batches.len())) / float(ROUNDS);
            step(&mut model, &mut pace, batch, RATE * (1.0 - done).max(LAST), &mut random);
        }
        eprintln!("  round {} of {ROUNDS}", round + 1);
    }
    model
}

/// The features that stand in most texts, sorted.
fn frequent(matters: &[Matter]) -> Vec<u32> {
    let all = matters.iter().flat_map(|matter| matter.questions.iter().chain(&matter.answers));
    let mut counted = counted(all.map(|said| &said.reading));
    counted.sort_unstable_by_key(|(feature, texts)| Reverse((*texts, *feature)));
    let mut kept: Vec<u32> = counted.into_iter().take(FEATURES).map(|(feature, _)| feature).collect();
    kept.sort_unstable();
    kept
}

/// Every question with one of its answers. The answers of a batch are in one language, as the passages of a shop are:
/// else the language alone would tell them apart.
fn batches<'m>(matters: &'m [Matter], random: &mut Random) -> Vec<Vec<Pair<'m>>> {
    let large: usize =
        matters.iter().filter(|matter| matter.is_large).map(|matter| matter.questions.len()).sum();
    let share = MESSAGES / float(large.max(1));
    let mut pairs: Vec<Pair<'m>> = Vec::new();
    for (at, matter) in matters.iter().enumerate() {
        for question in &matter.questions {
            if matter.is_large && !random.chance(share) {
                continue;
            }
            let Some(answer) = answer(matter, question, random) else { continue };
            pairs.push(Pair { matter: at, subject: matter.subject, question, answer });
        }
    }
    random.shuffle(&mut pairs);
    let mut by_language: BTreeMap<Language, Vec<Pair<'m>>> = BTreeMap::new();
    for pair in pairs {
        by_language.entry(pair.answer.language).or_default().push(pair);
    }
    let chunks = by_language.values().flat_map(|pairs| pairs.chunks(BATCH)).map(<[_]>::to_vec);
    let mut batches: Vec<_> = chunks.filter(|batch| batch.len() >= SMALLEST).collect();
    random.shuffle(&mut batches);
    batches
}

fn answer<'m>(matter: &'m Matter, question: &Said, random: &mut Random) -> Option<&'m Said> {
    let own: Vec<&Said> =
        matter.answers.iter().filter(|answer| answer.language == question.language).collect();
    let own = if random.chance(OWN_LANGUAGE) { random.pick(&own).copied() } else { None };
    own.or_else(|| random.pick(&matter.answers))
}

/// How much has been changed, so that what changes often changes less (`AdaGrad`, one number a row).
struct Pace {
    rows: Vec<f32>,
    subjects: Vec<f32>,
}

impl Pace {
    fn of(model: &Model) -> Self {
        let none = |rows: &[Vector]| vec![0.0; rows.len()];
        Self { rows: none(&model.rows), subjects: none(&model.subjects) }
    }
}

fn step(model: &mut Model, pace: &mut Pace, batch: &[Pair<'_>], rate: f32, random: &mut Random) {
    let mut questions = texts(model, batch.iter().map(|pair| pair.question), random);
    let mut answers = texts(model, batch.iter().map(|pair| pair.answer), random);
    contrast(batch, &mut questions, &mut answers);
    let mut subjects = vec![[0.0; WIDTH]; model.subjects.len()];
    for (pair, text) in batch.iter().zip(&mut questions).chain(batch.iter().zip(&mut answers)) {
        if let Some(subject) = pair.subject {
            tell_subject(model, subject, SUBJECTS / float(batch.len()), text, &mut subjects);
        }
    }
    for ((place, change), pace) in model.subjects.iter_mut().zip(&subjects).zip(&mut pace.subjects) {
        go(place, change, pace, rate * SUBJECT_RATE);
    }
    for (row, change) in changes(questions.iter().chain(&answers)) {
        if let (Some(place), Some(pace)) = (model.rows.get_mut(row as usize), pace.rows.get_mut(row as usize))
        {
            go(place, &change, pace, rate);
        }
    }
}

fn texts<'s>(model: &Model, said: impl Iterator<Item = &'s Said>, random: &mut Random) -> Vec<Text> {
    let words: Vec<_> = said.map(|said| model.words(said, random)).collect();
    let half = words.len().div_ceil(2);
    std::thread::scope(|scope| {
        let of = |texts: &[Vec<Vec<u32>>]| -> Vec<Text> {
            texts.iter().map(|words| model.text(words.clone())).collect()
        };
        let halves: Vec<_> = words.chunks(half.max(1)).map(|half| scope.spawn(move || of(half))).collect();
        halves.into_iter().filter_map(|half| half.join().ok()).flatten().collect()
    })
}

impl Model {
    /// The rows of a text's words, some features left out.
    fn words(&self, said: &Said, random: &mut Random) -> Vec<Vec<u32>> {
        let words = said.reading.words().map(|features| {
            let mut rows = rows_of(&self.features, features);
            rows.retain(|_| !random.chance(LEFT_OUT));
            rows
        });
        words.filter(|word| !word.is_empty()).collect()
    }

    fn text(&self, words: Vec<Vec<u32>>) -> Text {
        let mut sum = [0.0; WIDTH];
        for word in &words {
            let scale = scale(word);
            for row in word.iter().filter_map(|row| self.rows.get(*row as usize)) {
                add(&mut sum, row, scale);
            }
        }
        let length = dot(&sum, &sum).sqrt().max(1e-6);
        Text { words, direction: sum.map(|x| x / length), length, change: [0.0; WIDTH] }
    }
}

/// Each question should be nearest to its answer, and each answer to its question. Two of the same matter are not told
/// apart.
fn contrast(batch: &[Pair<'_>], questions: &mut [Text], answers: &mut [Text]) {
    let near: Vec<Vec<f32>> = questions
        .iter()
        .zip(batch)
        .map(|(question, asked)| {
            let of = |(answer, pair): (&Text, &Pair<'_>)| {
                let same = pair.matter == asked.matter && !std::ptr::eq(pair, asked);
                if same { f32::NEG_INFINITY } else { SHARPNESS * dot(&question.direction, &answer.direction) }
            };
            answers.iter().zip(batch).map(of).collect()
        })
        .collect();
    let column = |at: usize| near.iter().filter_map(|row| row.get(at)).copied().collect::<Vec<f32>>();
    let columns: Vec<Vec<f32>> = (0..answers.len()).map(column).collect();
    let (to_answers, to_questions) = (errors(&near), errors(&columns));
    let share = SHARPNESS * 0.5 / float(batch.len());
    for (at, question) in questions.iter_mut().enumerate() {
        for (to, answer) in answers.iter_mut().enumerate() {
            let one = to_answers.get(at).and_then(|row| row.get(to)).copied().unwrap_or_default();
            let other = to_questions.get(to).and_then(|row| row.get(at)).copied().unwrap_or_default();
            add(&mut question.change, &answer.direction, share * (one + other));
            add(&mut answer.change, &question.direction, share * (one + other));
        }
    }
}

/// By how much the share of each entry of a row is too large; the right one stands on the diagonal.
fn errors(rows: &[Vec<f32>]) -> Vec<Vec<f32>> {
    let row = |(right, row): (usize, &Vec<f32>)| {
        let mut shares = softmax(row);
        shares.get_mut(right).into_iter().for_each(|share| *share -= 1.0);
        shares
    };
    rows.iter().enumerate().map(row).collect()
}

/// A text of a subject should be told to be about it.
fn tell_subject(model: &Model, subject: usize, weight: f32, text: &mut Text, changes: &mut [Vector]) {
    let scores: Vec<f32> = model.subjects.iter().map(|place| dot(place, &text.direction)).collect();
    let shares = softmax(&scores).into_iter().enumerate();
    for ((at, share), (place, change)) in shares.zip(model.subjects.iter().zip(changes)) {
        let error = weight * (share - if at == subject { 1.0 } else { 0.0 });
        add(&mut text.change, place, error);
        add(change, &text.direction, error);
    }
}

/// What the texts want changed of each row, through the length of their sums.
fn changes<'t>(texts: impl Iterator<Item = &'t Text>) -> BTreeMap<u32, Vector> {
    let mut changes: BTreeMap<u32, Vector> = BTreeMap::new();
    for text in texts {
        let mut change = text.change;
        add(&mut change, &text.direction, -dot(&text.change, &text.direction));
        for word in &text.words {
            let scale = scale(word) / text.length;
            for row in word {
                add(changes.entry(*row).or_insert([0.0; WIDTH]), &change, scale);
            }
        }
    }
    changes
}

fn go(to: &mut Vector, change: &Vector, pace: &mut f32, rate: f32) {
    *pace += dot(change, change) / float(WIDTH);
    add(to, change, -rate / (pace.sqrt() + 1e-8));
}

fn add(to: &mut Vector, vector: &Vector, times: f32) {
    to.iter_mut().zip(vector).for_each(|(to, x)| *to += x * times);
}

fn dot(a: &Vector, b: &Vector) -> f32 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}
