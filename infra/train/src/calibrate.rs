//! Fits the curves that make probabilities of scores, on messages that the model has not seen (Platt scaling).

use crate::learn::Model;
use crate::lesson::Lesson;
use understand::training::{Calibration, Curve, Dictionary, Scores};

/// Steps of gradient descent; the curves stop moving long before.
const STEPS: usize = 3000;
const RATE: f32 = 0.05;

/// The curves for `model`, fitted on `unseen` lessons.
pub(crate) fn calibrate(model: &Model, unseen: &[&Lesson], dictionary: &Dictionary<'_>) -> Calibration {
    let mut seen: [Vec<(f32, f32)>; 4] = Default::default();
    for lesson in unseen {
        let scores = model.scores(&lesson.read(dictionary));
        let Some(scores) = Scores::of(&scores) else { continue };
        let mut marks = lesson.target.marks.iter().copied();
        let main = scores.main().map(|(main, score)| (score, lesson.target.mark_of(main)));
        let [mains, rest @ ..] = &mut seen;
        mains.extend(main);
        for (group, scores) in rest.iter_mut().zip([scores.intents, scores.aspects, scores.topics]) {
            group.extend(scores.iter().copied().zip(marks.by_ref()));
        }
    }
    let [main, intents, aspects, topics] = seen.map(|group| fit(&group));
    Calibration { main, intents, aspects, topics }
}

#[expect(clippy::cast_precision_loss, reason = "a hundred thousand")]
fn fit(seen: &[(f32, f32)]) -> Curve {
    let mut curve = Curve { slope: 1.0, shift: 0.0 };
    for _ in 0..STEPS {
        let off = seen.iter().map(|(score, mark)| (score, curve.probability(*score) - mark));
        let (slope, shift) =
            off.fold((0.0, 0.0), |(slope, shift), (score, off)| (off.mul_add(*score, slope), shift + off));
        curve.slope -= RATE * slope / seen.len() as f32;
        curve.shift -= RATE * shift / seen.len() as f32;
    }
    curve
}
