//! How often the right passage is found first. The weights of the signals are always fitted without the shops that
//! they are measured on.
#![expect(clippy::print_stdout, reason = "a report is what this is for")]

use super::corpus::{self, Shop};
use super::fuse::{Case, cases, fit};
use crate::evaluate::share;
use knowledge::search::MIN_SCORE;
use knowledge::search::training::{Weights, learned};
use model::Language;

/// So many parts of the shops are measured by the weights of the others.
const PARTS: usize = 3;

/// What is counted of one language's shops, or of all.
#[derive(Debug, Clone, Default)]
pub(crate) struct Figures {
    /// Questions that a passage answers.
    pub asked: u32,
    /// Of those: the right passage came first, whether it was sure enough or not.
    pub first: u32,
    /// Of those: it came first and was sure enough.
    pub found: u32,
    /// Questions that none answers.
    pub without: u32,
    /// Of those: one was given all the same.
    pub given: u32,
}

impl Figures {
    fn count(&mut self, case: &Case, weights: &Weights) {
        let Some((score, is_right)) = case.best(weights) else { return };
        let is_given = score >= MIN_SCORE;
        if case.is_answered {
            self.asked += 1;
            self.first += u32::from(is_right);
            self.found += u32::from(is_right && is_given);
        } else {
            self.without += 1;
            self.given += u32::from(is_given);
        }
    }

    fn add(&mut self, other: &Self) {
        self.asked += other.asked;
        self.first += other.first;
        self.found += other.found;
        self.without += other.without;
        self.given += other.given;
    }

    fn print(&self, name: &str) {
        let Self { asked, first, found, without, given } = *self;
        let [first, found] = [first, found].map(|part| share(part, asked));
        println!(
            "{name:<10} {asked:>6} {first:>6.1} {found:>6.1} {without:>8} {:>6.1}",
            share(given, without)
        );
    }
}

/// A shop that was measured.
pub(crate) struct Measured {
    pub shop: Shop,
    pub figures: Figures,
}

/// Every shop of both parts, each by weights that were fitted without it.
pub(crate) fn measure() -> Result<Vec<Measured>, Box<dyn std::error::Error>> {
    let encoder = learned().ok_or("search.bin is of another version")?;
    let shops = corpus::shops("everyday")?.into_iter().chain(corpus::shops("unlike")?);
    let shops: Vec<(Shop, Vec<Case>)> = shops
        .map(|shop| {
            let cases = cases(&shop, encoder);
            (shop, cases)
        })
        .collect();
    let fitted = |part| {
        let others = shops.iter().enumerate().filter(|(at, (shop, _))| at % PARTS != part && shop.teaches());
        fit(&others.flat_map(|(_, (_, cases))| cases).collect::<Vec<_>>())
    };
    let weights: Vec<Weights> = (0..PARTS).map(fitted).collect();
    let measured = shops.into_iter().zip(weights.iter().cycle()).map(|((shop, cases), weights)| {
        let mut figures = Figures::default();
        for case in &cases {
            figures.count(case, weights);
        }
        Measured { shop, figures }
    });
    Ok(measured.collect())
}

/// Prints the figures of each language, and of all.
pub(crate) fn report() -> Result<(), Box<dyn std::error::Error>> {
    println!("{:<10} {:>6} {:>6} {:>6} {:>8} {:>6}", "", "asked", "first", "found", "without", "given");
    let all = measure()?;
    for (name, is_everyday, is_crossed) in
        [("everyday", true, false), ("unlike", false, false), ("crossed", false, true)]
    {
        let is_of = |shop: &Shop| shop.is_everyday == is_everyday && shop.is_crossed == is_crossed;
        let of = || all.iter().filter(|measured| is_of(&measured.shop));
        for language in Language::ALL {
            let own = sum(of().filter(|measured| measured.shop.language == language));
            if own.asked > 0 {
                own.print(language.code());
            }
        }
        sum(of()).print(name);
    }
    Ok(())
}

/// The figures of several shops.
pub(crate) fn sum<'m>(shops: impl Iterator<Item = &'m Measured>) -> Figures {
    shops.fold(Figures::default(), |mut sum, shop| {
        sum.add(&shop.figures);
        sum
    })
}

#[cfg(test)]
mod tests;
