//! What was learned about the cost of returns, as it is compiled in.

use super::labels::LABELS;
use crate::learned::{Form, Learned};
use std::sync::LazyLock;
use understand::network_reading::Shape;

/// The block that `cargo run --release -p train -- return_cost` wrote.
static BYTES: &[u8] = include_bytes!("../../return_cost.bin");

/// How the block is laid out.
pub const FORM: Form =
    Form { magic: b"AFTCOST1", shape: Shape { seen: 3, filters: 96, hidden: 64, labels: LABELS } };

/// So many networks are asked together: of so few texts each one learns some by chance.
pub const NETWORKS: usize = 3;

static LEARNED: LazyLock<Option<Learned<'static>>> = LazyLock::new(|| Learned::decode(BYTES, FORM, NETWORKS));

/// What was learned; `None` only for a block of another version, which a test excludes.
pub(super) fn learned() -> Option<&'static Learned<'static>> {
    LEARNED.as_ref()
}

/// The corpus that the compiled-in block was learned from, as SHA-256.
#[must_use]
pub fn corpus() -> Option<[u8; 32]> {
    learned().map(|weights| weights.corpus)
}
