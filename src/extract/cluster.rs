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

/// Entries by key. The entries stay in the file: spread out with their keys they would be six megabytes.
struct Table {
    mask: u32,
    /// The upper bits of an entry's key, and in [`PLACE`] bits its number plus one; 0 where there is none.
    slots: Vec<u32>,
    /// Entries of [`ENTRY`] bytes: a key, and four numbers of two bytes, little-endian.
    entries: &'static [[u8; ENTRY]],
}

/// How many bits of a slot tell the number of an entry.
const PLACE: u32 = 18;

impl Table {
    fn read(bytes: &'static [u8]) -> Self {
        let (entries, _) = bytes.as_chunks::<ENTRY>();
        let entries = &entries[..entries.len().min((1 << PLACE) - 1)];
        let size = (entries.len() * 2).next_power_of_two().max(2);
        let mask = (size - 1) as u32;
        let mut slots = vec![0; size];
        for (number, entry) in entries.iter().enumerate() {
            let key = key_of(entry);
            let mut slot = key & mask;
            while slots[slot as usize] != 0 {
                slot = (slot + 1) & mask;
            }
            slots[slot as usize] = key >> PLACE << PLACE | (number as u32 + 1);
        }
        Self {
            mask,
            slots,
            entries,
        }
    }

    fn get(&self, key: u32) -> Clusters {
        let mut slot = key & self.mask;
        loop {
            let held = self.slots[slot as usize];
            if held == 0 {
                return Clusters::default();
            }
            if (held ^ key) >> PLACE == 0 {
                let entry = &self.entries[(held & ((1 << PLACE) - 1)) as usize - 1];
                if key_of(entry) == key {
                    return clusters_of(entry);
                }
            }
            slot = (slot + 1) & self.mask;
        }
    }
}

fn key_of(entry: &[u8; ENTRY]) -> u32 {
    u32::from_le_bytes([entry[0], entry[1], entry[2], entry[3]])
}

fn clusters_of(entry: &[u8; ENTRY]) -> Clusters {
    let number = |at: usize| u16::from_le_bytes([entry[at], entry[at + 1]]);
    Clusters {
        coarse: number(4),
        middle: number(6),
        fine: number(8),
        kinds: number(10),
    }
}
