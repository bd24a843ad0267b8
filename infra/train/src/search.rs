//! Learns which passage of a shop's articles answers what a shopper asks.

mod corpus;
mod evaluate;
mod fuse;
mod learn;

use crate::pack::coarse;
use knowledge::search::training::{Encoder, Weights};
use learn::Model;
use understand::training::Index;

pub(crate) use evaluate::report;

/// Learns from `corpus/search` and writes the block.
pub(crate) fn build() -> Result<(), Box<dyn std::error::Error>> {
    let (matters, digest) = corpus::learned()?;
    let model = learn::learn(&matters);
    let block = |weights| encode(&model, &matters.subjects, digest, weights);
    let unweighed = block(Weights::default());
    let encoder = Encoder::decode(&unweighed).ok_or("the block that was written cannot be read")?;
    let shops = corpus::shops("everyday")?.into_iter().chain(corpus::shops("unlike")?);
    let shops = shops.filter(corpus::Shop::teaches);
    let cases: Vec<_> = shops.flat_map(|shop| fuse::cases(&shop, &encoder)).collect();
    let bytes = block(fuse::fit(&cases.iter().collect::<Vec<_>>()));
    std::fs::write(corpus::folder().join("../../search.bin"), &bytes)?;
    eprintln!("{} bytes", bytes.len());
    Ok(())
}

fn encode(model: &Model, names: &[String], digest: [u8; 32], weights: Weights) -> Vec<u8> {
    let (rows, step) = coarse(&model.rows);
    let (features, step) = (Index::encode(&model.features), step.to_le_bytes().to_vec());
    let subjects = model.subjects.iter().flatten().flat_map(|x| x.to_le_bytes()).collect();
    let names = names.join("\n").into_bytes();
    Encoder::encode(&[digest.to_vec(), features, rows, step, names, subjects, weights.encode()])
}
