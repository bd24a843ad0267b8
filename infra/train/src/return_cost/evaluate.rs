//! How many texts are read right: who pays for a return, and what is kept.
#![expect(clippy::print_stdout, reason = "a report is what this is for")]

use super::corpus::{self, Line};
use crate::evaluate::share;
use knowledge::return_cost::{names_payer, return_fee};
use model::Language;
use model::stated::Fee;

/// What is counted of one language, or of all: texts, and how many of them.
#[derive(Debug, Clone, Copy, Default)]
struct Figures {
    /// Of those that say who pays, in which this is seen.
    payers: (u32, u32),
    /// Of those that say nothing of it, in which it is seen all the same.
    silent: (u32, u32),
    /// Of those with a fee, or the word that there is none, in which it is found exactly.
    fees: (u32, u32),
    /// Of those without, in which one is found.
    free: (u32, u32),
}

impl Figures {
    fn of<'l>(lines: impl Iterator<Item = &'l Line>) -> Self {
        lines.fold(Self::default(), |mut figures, line| {
            figures.count(line, names_payer(&line.text, line.language), fee_of(line).as_ref());
            figures
        })
    }

    fn count(&mut self, line: &Line, names_payer: bool, fee: Option<&Fee>) {
        let payers = if line.payer.is_some() { &mut self.payers } else { &mut self.silent };
        let add = |(texts, hits): &mut (u32, u32), hit: bool| {
            *texts += 1;
            *hits += u32::from(hit);
        };
        add(payers, names_payer);
        match &line.fee {
            Some(wanted) => add(&mut self.fees, fee == Some(wanted)),
            None => add(&mut self.free, fee.is_some()),
        }
    }

    fn shares(&self) -> [f64; 4] {
        let Self { payers, silent, fees, free } = self;
        [payers, silent, fees, free].map(|(of, part)| share(*part, *of))
    }

    fn print(&self, name: &str) {
        let [payer, false_payer, fee, false_fee] = self.shares();
        println!("{name:<4} {payer:>7.1} {false_payer:>7.1} {fee:>7.1} {false_fee:>7.1}");
    }
}

/// Prints the figures by language; with `wrong`, also every text that is read wrong.
pub(crate) fn report(wrong: bool) -> Result<(), Box<dyn std::error::Error>> {
    let lines = corpus::evaluation()?;
    if wrong {
        lines.iter().for_each(print_if_wrong);
    }
    println!("       payer   false     fee   false");
    for language in Language::ALL {
        Figures::of(lines.iter().filter(|line| line.language == language)).print(language.code());
    }
    Figures::of(lines.iter()).print("all");
    Ok(())
}

fn fee_of(line: &Line) -> Option<Fee> {
    return_fee(&line.text, line.language).map(|found| found.fee)
}

fn print_if_wrong(line: &Line) {
    let (named, fee) = (names_payer(&line.text, line.language), fee_of(line));
    if named != line.payer.is_some() || fee != line.fee {
        println!("{} {}", line.language.code(), line.text.replace('\n', "\\n"));
        println!("    should {:?} {:?}", line.payer, line.fee);
        println!("    found  {named} {fee:?}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A little below what the weights reached when they were built. `docs/KNOWLEDGE.md` has the figures.
    const FLOORS: [f64; 2] = [97.5, 97.0];
    const FALSE: [f64; 2] = [5.0, 1.0];

    #[test]
    fn the_weights_read_what_they_read_when_they_were_built() {
        let lines = corpus::evaluation().unwrap();
        let [payer, false_payer, fee, false_fee] = Figures::of(lines.iter()).shares();
        assert!(payer >= FLOORS[0] && fee >= FLOORS[1], "{payer} {fee}");
        assert!(false_payer <= FALSE[0] && false_fee <= FALSE[1], "{false_payer} {false_fee}");
    }
}
