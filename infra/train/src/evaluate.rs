//! Measures `understand`, as it is compiled in: on the evaluation set, and on public data that stands outside the
//! project.
#![expect(clippy::print_stdout, reason = "a report is what this is for")]

mod public;

use crate::corpus::{self, CorpusError, Line};
use model::Language;
use std::path::Path;
use understand::{Awaiting, Hints, Intent, Meaning, Scored, Topic, understand};

/// Bins of the expected calibration error.
const BINS: usize = 10;

/// Prints everything.
pub(crate) fn report(data: Option<&Path>) -> Result<(), Box<dyn std::error::Error>> {
    println!(
        "{:<6}{:>6}{:>8}{:>8}{:>8}{:>8}{:>9}{:>9}{:>9}{:>9}{:>9}{:>6}",
        "",
        "lines",
        "first",
        "false",
        "wrong",
        "asked",
        "aspects",
        "topic p",
        "topic r",
        "orders",
        "language",
        "ece"
    );
    let mut all = Figures::default();
    for language in Language::ALL {
        let figures = measure(language)?;
        figures.print(language.code());
        all.add(&figures);
    }
    all.print("all");
    data.map_or(Ok(()), public::report).map_err(Into::into)
}

/// What is counted on the evaluation set of a language.
pub(crate) fn measure(language: Language) -> Result<Figures, CorpusError> {
    let mut figures = Figures::default();
    for line in corpus::evaluation(language)? {
        // Inside a conversation its language is known, so whether a language is told is measured without that.
        let alone = understand(&line.text, &Hints::default());
        figures.count(&line, &understand(&line.text, &hints(&line)), alone.language == Some(language));
    }
    Ok(figures)
}

/// The conversation a line was said in.
fn hints(line: &Line) -> Hints {
    let state = line.state.as_deref();
    Hints {
        conversation: state.map(|_| line.language),
        shop: Some(line.language),
        awaiting: state.and_then(Awaiting::from_name).unwrap_or_default(),
        about: state.and_then(Intent::from_name),
    }
}

/// Counts of one set.
#[derive(Debug, Clone, Default)]
pub(crate) struct Figures {
    /// All lines.
    pub lines: u32,
    /// Lines whose main wish is found.
    pub first: u32,
    /// Lines without an order intent, and how many of them get one.
    pub without: u32,
    pub false_orders: u32,
    /// Lines that would be acted on wrongly: the main wish is about an order, and not in the message.
    pub wrong: u32,
    /// Lines with a wish that would be asked back: none was found.
    pub asked: u32,
    /// Lines with the right main wish, and how many of them have exactly the right aspects for it.
    aspects: u32,
    /// Topics rightly given, wrongly given, not given.
    topics: [u32; 3],
    pub orders: u32,
    pub language: u32,
    /// For each bin: intents given, rightly given, the sum of their probabilities.
    bins: [(u32, u32, f32); BINS],
}

impl Figures {
    fn count(&mut self, line: &Line, meaning: &Meaning, language_told: bool) {
        self.lines += 1;
        self.language += u32::from(language_told);
        self.orders += u32::from(orders(meaning) == line.orders);
        self.count_first(line, meaning.first());
        self.count_actions(line, meaning);
        self.count_topics(line, meaning);
        self.count_bins(line, meaning);
    }

    fn count_first(&mut self, line: &Line, first: Option<&Scored>) {
        let wanted = line.intents.first();
        self.asked += u32::from(first.is_none() && wanted.is_some());
        if first.map(|scored| scored.intent) == wanted.map(|(intent, _)| *intent) {
            self.first += 1;
            let same = first.is_none_or(|scored| {
                let mut aspects = wanted.map(|(_, aspects)| aspects.clone()).unwrap_or_default();
                aspects.sort_unstable();
                scored.aspects == aspects
            });
            self.aspects += u32::from(same);
        }
    }

    fn count_actions(&mut self, line: &Line, meaning: &Meaning) {
        let is_there = |intent: Intent| line.intents.iter().any(|(said, _)| *said == intent);
        let is_about_an_order = |scored: &&Scored| scored.intent.is_about_an_order();
        let acted_on = meaning.first().filter(is_about_an_order);
        self.wrong += u32::from(acted_on.is_some_and(|scored| !is_there(scored.intent)));
        if !line.intents.iter().any(|(intent, _)| intent.is_about_an_order()) {
            self.without += 1;
            self.false_orders += u32::from(meaning.intents.iter().any(|scored| is_about_an_order(&scored)));
        }
    }

    fn count_topics(&mut self, line: &Line, meaning: &Meaning) {
        let [right, wrong, missing] = &mut self.topics;
        for (topic, _) in &meaning.topics {
            *(if line.topics.contains(topic) { &mut *right } else { &mut *wrong }) += 1;
        }
        let given = |topic: &Topic| meaning.topics.iter().any(|(given, _)| given == topic);
        *missing += line.topics.iter().filter(|topic| !given(topic)).map(|_| 1).sum::<u32>();
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place from 0 to 9")]
    fn count_bins(&mut self, line: &Line, meaning: &Meaning) {
        for scored in &meaning.intents {
            let right = line.intents.iter().any(|(intent, _)| *intent == scored.intent);
            if let Some(bin) = self.bins.get_mut(((scored.p * 10.0) as usize).min(BINS - 1)) {
                bin.0 += 1;
                bin.1 += u32::from(right);
                bin.2 += scored.p;
            }
        }
    }

    fn add(&mut self, other: &Self) {
        let counts = [
            (&mut self.lines, other.lines),
            (&mut self.first, other.first),
            (&mut self.without, other.without),
            (&mut self.false_orders, other.false_orders),
            (&mut self.wrong, other.wrong),
            (&mut self.asked, other.asked),
            (&mut self.aspects, other.aspects),
            (&mut self.orders, other.orders),
            (&mut self.language, other.language),
        ];
        for (sum, more) in counts {
            *sum += more;
        }
        self.topics.iter_mut().zip(other.topics).for_each(|(sum, more)| *sum += more);
        for (bin, more) in self.bins.iter_mut().zip(other.bins) {
            *bin = (bin.0 + more.0, bin.1 + more.1, bin.2 + more.2);
        }
    }

    /// Expected calibration error, percent: how far, on the mean, probability and truth are apart.
    #[expect(clippy::cast_precision_loss, reason = "a few thousand")]
    pub(crate) fn calibration_error(&self) -> f32 {
        let given: u32 = self.bins.iter().map(|bin| bin.0).sum();
        let off = self.bins.iter().map(|(_, right, p)| (p - *right as f32).abs());
        100.0 * off.sum::<f32>() / given.max(1) as f32
    }

    fn print(&self, name: &str) {
        let [right, wrong, missing] = self.topics;
        println!(
            "{name:<6}{:>6}{:>8.1}{:>8.1}{:>8.1}{:>8.1}{:>9.1}{:>9.1}{:>9.1}{:>9.1}{:>9.1}{:>6.1}",
            self.lines,
            share(self.first, self.lines),
            share(self.false_orders, self.without),
            share(self.wrong, self.lines),
            share(self.asked, self.lines),
            share(self.aspects, self.first),
            share(right, right + wrong),
            share(right, right + missing),
            share(self.orders, self.lines),
            share(self.language, self.lines),
            self.calibration_error(),
        );
    }
}

/// Percent.
pub(crate) fn share(part: u32, whole: u32) -> f64 {
    100.0 * f64::from(part) / f64::from(whole.max(1))
}

fn orders(meaning: &Meaning) -> Vec<String> {
    meaning.orders.iter().map(|order| order.as_str().to_owned()).collect()
}

#[cfg(test)]
mod tests;
