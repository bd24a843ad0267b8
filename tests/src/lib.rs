//! A world to play conversations in: the whole product in one process, with a clock that stands still and randomness
//! that a seed gives again.

mod browser;
mod jitter;
mod play;
mod poison;
mod scene;
mod shopper;
mod stop;
mod transcript;
mod wire;
mod world;

pub use browser::Browser;
pub use jitter::Jitter;
pub use play::play;
pub use poison::Poison;
pub use scene::{Act, Scene};
pub use shopper::{Form, Shopper};
pub use stop::StopAfter;
pub use transcript::{Step, Transcript};
pub use wire::{Call, Capacity, Fault, Wire};
pub use world::{BEGINNING, Heard, OWN_ADDRESS, STOREFRONT, World};
