//! How many texts are read right: all of their rules and no other.
#![expect(clippy::print_stdout, reason = "a report is what this is for")]

use super::corpus::{self, Line};
use crate::evaluate::share;
use knowledge::policy::{Fact, facts};
use model::Language;

/// What is counted of one language, or of all.
#[derive(Debug, Clone, Copy, Default)]
struct Figures {
    /// Texts with a rule about changing or cancelling an order, and those whose windows, stages and refusals are right.
    orders: (u32, u32),
    /// The same of texts with any rule.
    windows: (u32, u32),
    /// Of the same texts those of which everything is right, also what can be changed and what is excluded.
    all: (u32, u32),
    /// Texts without a rule, and those in which one was found.
    empty: (u32, u32),
}

impl Figures {
    fn of(lines: &[&Line]) -> Self {
        lines.iter().fold(Self::default(), |mut figures, line| {
            figures.count(line, &facts(&line.text, line.language));
            figures
        })
    }

    fn count(&mut self, line: &Line, found: &[Fact]) {
        let add = |(texts, hits): &mut (u32, u32), hit: bool| {
            *texts += 1;
            *hits += u32::from(hit);
        };
        if line.facts.is_empty() {
            add(&mut self.empty, !found.is_empty());
            return;
        }
        let windows = same(&line.facts, found, limits);
        add(&mut self.windows, windows);
        add(&mut self.all, same(&line.facts, found, whole));
        if line.facts.iter().any(|fact| fact.kind.has_stages()) {
            add(&mut self.orders, windows);
        }
    }

    fn print(&self, name: &str) {
        let Self { orders, windows, all, empty } = self;
        let shares = [orders, windows, all, empty].map(|(of, part)| share(*part, *of));
        let [orders, windows, all, false_ones] = shares;
        let (texts, empty) = (self.windows.0, self.empty.0);
        println!("{name:<4} {texts:>6} {orders:>7.1} {windows:>7.1} {all:>7.1} {empty:>7} {false_ones:>7.1}");
    }
}

/// When a rule ends.
fn limits(fact: &Fact) -> String {
    format!("{:?}", (fact.kind, fact.window, &fact.until, fact.never))
}

fn whole(fact: &Fact) -> String {
    format!("{} {:?} {:?}", limits(fact), fact.changes, fact.excludes)
}

/// Whether the two say the same, in whatever order.
fn same(wanted: &[Fact], found: &[Fact], said: fn(&Fact) -> String) -> bool {
    let sorted = |facts: &[Fact]| {
        let mut all: Vec<String> = facts.iter().map(said).collect();
        all.sort();
        all.dedup();
        all
    };
    sorted(wanted) == sorted(found)
}

/// Prints the figures by language; with `wrong`, also every text that is read wrong.
pub(crate) fn report(wrong: bool) -> Result<(), Box<dyn std::error::Error>> {
    let lines = corpus::evaluation()?;
    if wrong {
        lines.iter().for_each(print_if_wrong);
    }
    println!("      texts  orders windows     all   empty   false");
    for language in Language::ALL {
        let of_it: Vec<&Line> = lines.iter().filter(|line| line.language == language).collect();
        Figures::of(&of_it).print(language.code());
    }
    Figures::of(&lines.iter().collect::<Vec<_>>()).print("all");
    Ok(())
}

fn print_if_wrong(line: &Line) {
    let found = facts(&line.text, line.language);
    if same(&line.facts, &found, whole) {
        return;
    }
    println!("{} {}", line.language.code(), line.text.replace('\n', "\\n"));
    for fact in &line.facts {
        println!("    should {}", whole(fact));
    }
    for fact in &found {
        println!("    found  {}", whole(fact));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the weights reached when they were built, rounded down. `docs/KNOWLEDGE.md` says what is aimed at.
    const ORDERS: f64 = 86.0;
    const FALSE: f64 = 3.0;

    #[test]
    fn the_weights_read_the_rules_they_read_when_they_were_built() {
        let lines = corpus::evaluation().unwrap();
        let figures = Figures::of(&lines.iter().collect::<Vec<_>>());
        assert!(share(figures.orders.1, figures.orders.0) >= ORDERS, "{figures:?}");
        assert!(share(figures.empty.1, figures.empty.0) <= FALSE, "{figures:?}");
    }
}
