//! Word clusters: what a word is like, for words that training never saw. From word vectors, by k-means, in three sizes; and
//! what names a word like that stands in.

use std::sync::LazyLock;

/// The clusters of a word, coarse to fine; zeros for an unknown word.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Clusters {
    /// One of 64.
    pub coarse: u16,
    /// One of 300.
    pub middle: u16,
    /// One of 1,200.
    pub fine: u16,
    /// How often it stands in names of persons, organizations, places and in none: three bits each.
    pub kinds: u16,
}

const ENTRY: usize = 12;

static TABLE: LazyLock<Table> =
    LazyLock::new(|| Table::read(include_bytes!("../../assets/models/clusters.bin")));

/// The clusters of the word with this hash ([`super::token::Token::lower`]).
pub fn of(lower: u64) -> Clusters {
    TABLE.get(key(lower))
}

/// What the table keeps of a word's hash.
pub const fn key(lower: u64) -> u32 {
    (lower ^ (lower >> 32)) as u32
}

struct Table {
    mask: u32,
    slots: Vec<(u32, Clusters)>,
}

impl Table {
    /// Entries of [`ENTRY`] bytes: a key, and four numbers of two bytes, little-endian.
    fn read(bytes: &[u8]) -> Self {
        let entries = bytes.len() / ENTRY;
        let size = (entries * 2).next_power_of_two().max(2);
        let mask = (size - 1) as u32;
        let mut slots = vec![(0, Clusters::default()); size];
        for entry in bytes.chunks_exact(ENTRY) {
            let key = u32::from_le_bytes([entry[0], entry[1], entry[2], entry[3]]);
            let number = |at: usize| u16::from_le_bytes([entry[at], entry[at + 1]]);
            let clusters = Clusters {
                coarse: number(4),
                middle: number(6),
                fine: number(8),
                kinds: number(10),
            };
            let mut slot = key & mask;
            while slots[slot as usize].1.coarse != 0 {
                slot = (slot + 1) & mask;
            }
            slots[slot as usize] = (key, clusters);
        }
        Self { mask, slots }
    }

    fn get(&self, key: u32) -> Clusters {
        let mut slot = key & self.mask;
        loop {
            let (held, clusters) = self.slots[slot as usize];
            if held == key || clusters.coarse == 0 {
                return clusters;
            }
            slot = (slot + 1) & self.mask;
        }
    }
}
