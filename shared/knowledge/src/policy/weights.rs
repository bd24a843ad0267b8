//! What was learned about rules, as it is compiled in.

use super::labels::LABELS;
use crate::learned::{Form, Learned};
use std::sync::LazyLock;
use understand::network_reading::Shape;

/// The block that `cargo run --release -p train -- policy` wrote.
static BYTES: &[u8] = include_bytes!("../../policy.bin");

/// How the block is laid out. Of fewer texts than the messages are, a wider network learns their words rather than their rules.
pub const FORM: Form =
    Form { magic: b"AFTPOLI2", shape: Shape { seen: 3, filters: 128, hidden: 96, labels: LABELS } };

static LEARNED: LazyLock<Option<Learned<'static>>> = LazyLock::new(|| Learned::decode(BYTES, FORM, 1));

/// What was learned; `None` only for a block of another version, which a test excludes.
pub(super) fn learned() -> Option<&'static Learned<'static>> {
    LEARNED.as_ref()
}

/// The corpus that the compiled-in block was learned from, as SHA-256.
#[must_use]
pub fn corpus() -> Option<[u8; 32]> {
    learned().map(|weights| weights.corpus)
}
