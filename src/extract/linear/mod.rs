//! Linear models with hashed features: sums of integers, the same on every machine.
//!
//! A weight is a byte that stands for its square with its sign: fine steps for the many small ones, room for the few
//! large ones. (In even steps the tagger lost two words in a hundred, the parser fifteen.)

pub mod memo;
pub mod near;

/// Rows of weights by the hash of a feature.
#[derive(Debug)]
pub struct Linear {
    labels: Vec<String>,
    mask: u32,
    /// A key's first slot is its upper bits: the keys of a file come in order, and so fill the table from front to back.
    shift: u32,
    /// The lowest bits of a feature's key, which stand for it, and in [`PLACE`] bits where its row begins; [`EMPTY`] where there is none.
    slots: Vec<u32>,
    /// The file as it is compiled in. A row: how many pairs follow, then pairs of a class and its weight; before it the whole key.
    rows: &'static [u8],
}

/// How many bits of a slot say where a row begins: a file is no longer than that.
const PLACE: u32 = 23;
/// A slot without a feature.
const EMPTY: u32 = u32::MAX;

/// What stands for a key in a slot.
const fn sign(key: u32) -> u32 {
    key & (EMPTY >> PLACE)
}

/// What a file of a model begins with.
pub const MAGIC: &[u8; 4] = b"RDL1";

/// Key of the feature `value` of a template.
pub const fn feature(template: u32, value: u64) -> u32 {
    let mixed = (value ^ (template as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15))
        .wrapping_mul(0xd6e8_feb8_6659_fd93);
    ((mixed ^ (mixed >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9) >> 32) as u32
}

/// Two values as one.
pub const fn pair(one: u64, other: u64) -> u64 {
    one.rotate_left(23).wrapping_mul(0x2545_f491_4f6c_dd1d) ^ other
}

impl Linear {
    /// Reads what training wrote; the weights stay where they are. Bytes that are no model give one that knows nothing.
    pub fn read(bytes: &'static [u8]) -> Self {
        Self::parse(bytes).unwrap_or_else(|| Self {
            labels: Vec::new(),
            mask: 1,
            shift: 31,
            slots: vec![EMPTY; 2],
            rows: &[],
        })
    }

    fn parse(bytes: &'static [u8]) -> Option<Self> {
        if bytes.len() >= (1 << PLACE) - 1 {
            return None;
        }
        let mut rest = bytes.strip_prefix(MAGIC)?;
        let mut labels = Vec::new();
        for _ in 0..take(&mut rest, 2)? {
            let length = take(&mut rest, 1)? as usize;
            let (label, after) = rest.split_at_checked(length)?;
            labels.push(String::from_utf8(label.to_vec()).ok()?);
            rest = after;
        }
        let features = take(&mut rest, 4)? as usize;
        // A third is free at least: twice the room would be twice the memory to touch before the first word.
        let size = (features + features / 2 + 1).next_power_of_two().max(2);
        let mask = (size - 1) as u32;
        let shift = 32 - size.trailing_zeros();
        let mut slots = vec![EMPTY; size];
        for _ in 0..features {
            let key = take(&mut rest, 4)?;
            let at = bytes.len() - rest.len();
            let count = *rest.first()? as usize;
            let (row, after) = rest.split_at_checked(1 + 2 * count)?;
            let is_class = |pair: &[u8]| (pair[0] as usize) < labels.len();
            if !row[1..].chunks_exact(2).all(is_class) {
                return None;
            }
            let mut slot = key >> shift;
            while slots[slot as usize] != EMPTY {
                slot = (slot + 1) & mask;
            }
            slots[slot as usize] = sign(key) << PLACE | at as u32;
            rest = after;
        }
        Some(Self {
            labels,
            mask,
            shift,
            slots,
            rows: bytes,
        })
    }

    /// The names of the classes.
    pub fn labels(&self) -> &[String] {
        &self.labels
    }

    /// Adds the weights of a feature to the scores of the classes.
    pub fn add(&self, key: u32, scores: &mut [i32]) {
        if let Some(at) = self.find(key) {
            self.add_row(at as usize, scores);
        }
    }

    /// The key of the feature whose row begins there.
    #[inline]
    fn key_of(&self, at: u32) -> u32 {
        let end = at as usize;
        let bytes = self.rows[end - 4..end].first_chunk::<4>();
        bytes.map_or(0, |bytes| u32::from_le_bytes(*bytes))
    }

    /// Where the row of a feature begins.
    #[inline]
    fn find(&self, key: u32) -> Option<u32> {
        let mut slot = key >> self.shift;
        loop {
            let held = self.slots[slot as usize];
            if held == EMPTY {
                return None;
            }
            let at = held & !(EMPTY << PLACE);
            if held >> PLACE == sign(key) && self.key_of(at) == key {
                return Some(at);
            }
            slot = (slot + 1) & self.mask;
        }
    }
}

/// Keys of the features of one decision, to be added together.
#[derive(Debug)]
pub struct Keys {
    keys: [u32; Self::MOST],
    count: usize,
}

impl Keys {
    /// More than any decision has.
    const MOST: usize = 128;

    /// None yet.
    pub const fn new() -> Self {
        Self {
            keys: [0; Self::MOST],
            count: 0,
        }
    }

    /// Forgets all.
    pub const fn clear(&mut self) {
        self.count = 0;
    }

    /// All of them.
    pub fn all(&self) -> &[u32] {
        &self.keys[..self.count]
    }

    /// Takes one more; past the most there can be, none.
    #[inline]
    pub const fn push(&mut self, key: u32) {
        if self.count < Self::MOST {
            self.keys[self.count] = key;
            self.count += 1;
        }
    }
}

impl Default for Keys {
    fn default() -> Self {
        Self::new()
    }
}

impl Linear {
    /// Adds the weights of several features to the scores of the classes.
    ///
    /// The tables are larger than the processor's caches, and waiting for memory is most of the time. So it goes in
    /// phases, in each of which no load waits for another: all slots, then the key of each row that was found, then the
    /// rows themselves. It is twice to three times as fast as one feature after the other.
    pub fn add_all(&self, keys: &Keys, scores: &mut [i32]) {
        let mut alike = [(0_u32, 0_u32); Keys::MOST];
        let mut count = 0;
        let mut elsewhere = [0_u32; Keys::MOST];
        let mut collided = 0;
        #[expect(
            clippy::needless_bitwise_bool,
            reason = "a branch would be guessed wrong every third time"
        )]
        for &key in &keys.keys[..keys.count] {
            let held = self.slots[(key >> self.shift) as usize];
            let is_there = held != EMPTY;
            let is_alike = held >> PLACE == sign(key);
            // written in any case, counted where it holds: no branch to guess wrong
            alike[count] = (key, held & !(EMPTY << PLACE));
            count += usize::from(is_there & is_alike);
            elsewhere[collided] = key;
            collided += usize::from(is_there & !is_alike);
        }
        let mut rows = [0_u32; Keys::MOST];
        let mut found = 0;
        for &(key, at) in &alike[..count] {
            // one in 512 only looks like it
            if self.key_of(at) == key {
                rows[found] = at;
                found += 1;
            } else {
                elsewhere[collided] = key;
                collided += 1;
            }
        }
        for &key in &elsewhere[..collided] {
            if let Some(at) = self.find(key) {
                rows[found] = at;
                found += 1;
            }
        }
        for &at in &rows[..found] {
            self.add_row(at as usize, scores);
        }
    }

    #[inline]
    fn add_row(&self, at: usize, scores: &mut [i32]) {
        let count = self.rows[at] as usize;
        for pair in self.rows[at + 1..at + 1 + 2 * count].chunks_exact(2) {
            let root = i32::from(pair[1] as i8);
            scores[pair[0] as usize] += root * root.abs();
        }
    }
}

fn take(rest: &mut &[u8], bytes: usize) -> Option<u32> {
    let (head, after) = rest.split_at_checked(bytes)?;
    *rest = after;
    Some(
        head.iter()
            .rev()
            .fold(0, |value, &byte| value << 8 | u32::from(byte)),
    )
}

/// The class with the highest score; the first of equal ones.
pub fn best(scores: &[i32]) -> usize {
    let mut best = 0;
    for (class, &score) in scores.iter().enumerate() {
        if score > scores[best] {
            best = class;
        }
    }
    best
}
