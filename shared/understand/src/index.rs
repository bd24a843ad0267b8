//! A set of 32-bit hashes that knows each one's place, read where it lies: no parsing, four bytes in two.

/// So many upper bits of a hash choose its bucket.
const BUCKET_BITS: u32 = 14;
/// What the starts of all buckets and the end of the last take.
const STARTS: usize = ((1 << BUCKET_BITS) + 1) * 4;

/// The hashes of a table, sorted; what a hash stands for is a row of the same place.
#[derive(Debug, Clone, Copy)]
pub struct Index<'w> {
    starts: &'w [u8],
    /// The 16 bits below the bucket's, in order.
    marks: &'w [u8],
}

impl<'w> Index<'w> {
    /// The table in `bytes`, as [`Index::encode`] wrote it.
    #[must_use]
    pub fn decode(bytes: &'w [u8]) -> Option<Self> {
        let (starts, marks) = bytes.split_at_checked(STARTS)?;
        Some(Self { starts, marks })
    }

    /// The bytes of a table of these hashes, which are sorted and each once.
    #[must_use]
    pub fn encode(hashes: &[u32]) -> Vec<u8> {
        let start = |bucket: u32| hashes.partition_point(|hash| hash >> (32 - BUCKET_BITS) < bucket);
        let starts = (0..=1 << BUCKET_BITS).map(start).filter_map(|start| u32::try_from(start).ok());
        let marks = hashes.iter().flat_map(|hash| mark(*hash).to_le_bytes());
        starts.flat_map(u32::to_le_bytes).chain(marks).collect()
    }

    /// The place of `hash`. One of ten thousand unknown hashes is taken for a known one.
    #[must_use]
    pub fn place(&self, hash: u32) -> Option<usize> {
        let bucket = (hash >> (32 - BUCKET_BITS)) as usize;
        let (from, to) = (self.start(bucket)?, self.start(bucket + 1)?);
        let wanted = mark(hash).to_le_bytes();
        let marks = self.marks.get(from * 2..to * 2)?;
        marks.chunks_exact(2).position(|mark| mark == wanted).map(|at| from + at)
    }

    fn start(&self, bucket: usize) -> Option<usize> {
        let bytes = self.starts.get(bucket * 4..)?.first_chunk()?;
        usize::try_from(u32::from_le_bytes(*bytes)).ok()
    }
}

#[expect(clippy::cast_possible_truncation, reason = "the bits that remain")]
const fn mark(hash: u32) -> u16 {
    (hash >> (32 - BUCKET_BITS - 16)) as u16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_hash_is_found_at_its_place_and_others_are_not() {
        let hashes: Vec<u32> = (0..9_000_u32).map(|n| n * 400_009).collect();
        let bytes = Index::encode(&hashes);
        let index = Index::decode(&bytes).unwrap();
        for (place, hash) in hashes.iter().enumerate() {
            assert_eq!(index.place(*hash), Some(place));
        }
        let strangers = (0..9_000_u32).filter(|n| index.place(n * 400_009 + 200_000).is_some());
        assert!(strangers.count() < 9);
    }
}
