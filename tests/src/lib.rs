//! A world to play conversations in: the whole product in one process, with a clock that stands still and randomness
//! that a seed gives again.

mod play;
mod transcript;
mod world;

pub use play::play;
pub use transcript::{Step, Transcript};
pub use world::{BEGINNING, Heard, STOREFRONT, World};
