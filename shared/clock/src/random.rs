//! Bytes that nobody can guess, and bytes that a test knows beforehand.

use chacha20::{
    ChaCha20Rng,
    rand_core::{Rng, SeedableRng},
};
use std::{
    fmt,
    sync::{Mutex, PoisonError},
};

/// Fills buffers with random bytes.
pub trait Random: Send + Sync {
    /// Overwrites all of `bytes`.
    fn fill(&self, bytes: &mut [u8]);
}

/// The operating system's randomness, fit for tokens and keys.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemRandom;

impl Random for SystemRandom {
    #[expect(
        clippy::panic,
        reason = "a token made of anything else could be guessed; the invocation fails instead"
    )]
    fn fill(&self, bytes: &mut [u8]) {
        if let Err(error) = getrandom::fill(bytes) {
            panic!("the system gave no randomness: {error}");
        }
    }
}

/// The same bytes for the same seed, on every machine and in every version (`ChaCha20`, RFC 8439). For tests and for
/// replaying a conversation, never for a token that is handed out.
pub struct SeededRandom(Mutex<ChaCha20Rng>);

impl SeededRandom {
    /// Begins at the start of the sequence that belongs to `seed`.
    #[must_use]
    pub fn from_seed(seed: u64) -> Self {
        let mut key = [0; 32];
        for (place, byte) in key.iter_mut().zip(seed.to_le_bytes()) {
            *place = byte;
        }
        Self(Mutex::new(ChaCha20Rng::from_seed(key)))
    }
}

impl Random for SeededRandom {
    fn fill(&self, bytes: &mut [u8]) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(bytes);
    }
}

impl fmt::Debug for SeededRandom {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SeededRandom")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sixteen(random: &impl Random) -> [u8; 16] {
        let mut bytes = [0; 16];
        random.fill(&mut bytes);
        bytes
    }

    #[test]
    fn a_seed_gives_the_same_bytes_again_and_another_seed_others() {
        let first = SeededRandom::from_seed(7);
        let beginning = sixteen(&first);
        assert_eq!(beginning, sixteen(&SeededRandom::from_seed(7)));
        assert_ne!(beginning, sixteen(&first), "the sequence goes on");
        assert_ne!(beginning, sixteen(&SeededRandom::from_seed(8)));
    }

    #[test]
    fn seed_nought_is_the_published_chacha20_sequence() {
        // draft-nir-cfrg-chacha20-poly1305-06, test vector 1: key and counter all zero.
        let expected = [118, 184, 224, 173, 160, 241, 61, 144, 64, 93, 106, 229, 83, 134, 189, 40];
        assert_eq!(sixteen(&SeededRandom::from_seed(0)), expected);
    }

    #[test]
    fn the_system_fills_the_whole_buffer_and_never_twice_the_same() {
        let (one, other) = (sixteen(&SystemRandom), sixteen(&SystemRandom));
        assert_ne!(one, other);
        let (_, tail) = one.split_at(8);
        assert_ne!(tail, [0; 8]);
    }
}
