//! Linear models with hashed features: sums of integers, the same on every machine.
//!
//! A weight is a byte that stands for its square with its sign: fine steps for the many small ones, room for the few
//! large ones. (In even steps the tagger lost two words in a hundred, the parser fifteen.)

pub mod memo;
pub mod near;

/// Rows of weights by the hash of a feature.
///
/// A row: its key in four bytes, how many pairs follow, then pairs of a class and its weight. Rows stand in the order of
/// their keys, which are hashes and so spread evenly: the upper bits of a key tell nearly where its row is.
#[derive(Debug)]
pub struct Linear {
    labels: Vec<String>,
    /// The rows, in the file as it is compiled in.
    rows: &'static [u8],
    /// The part that a row is in: the upper bits of its key, a row or two in each.
    shift: u32,
    /// Where each part begins, from where its group of [`GROUP`] parts begins: small numbers, so that they stay in the
    /// processor's caches.
    parts: Vec<u16>,
    groups: Vec<u32>,
}

/// Parts of a group: a power of two.
const GROUP: usize = 64;

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
            rows: &[],
            shift: 31,
            parts: vec![0; 2],
            groups: vec![0],
        })
    }

    fn parse(bytes: &'static [u8]) -> Option<Self> {
        let mut rest = bytes.strip_prefix(MAGIC)?;
        let mut labels = Vec::new();
        for _ in 0..take(&mut rest, 2)? {
            let length = take(&mut rest, 1)? as usize;
            let (label, after) = rest.split_at_checked(length)?;
            labels.push(String::from_utf8(label.to_vec()).ok()?);
            rest = after;
        }
        let features = take(&mut rest, 4)? as usize;
        let size = (features / 2 + 1).next_power_of_two().max(2);
        let mut this = Self {
            labels,
            rows: rest,
            shift: 32 - size.trailing_zeros(),
            parts: Vec::with_capacity(size),
            groups: Vec::with_capacity(size.div_ceil(GROUP)),
        };
        // where the last row of each part ends; 0 where it has none
        let mut ends = vec![0_u32; size];
        let (mut at, mut least) = (0, 0);
        for _ in 0..features {
            let (key, after) = this.row(at)?;
            if key < least {
                return None;
            }
            least = key.saturating_add(1);
            ends[(key >> this.shift) as usize] = after as u32;
            at = after;
        }
        this.begin(&ends)?;
        (at == this.rows.len()).then_some(this)
    }

    /// Where each part begins: behind the last row of those before it.
    fn begin(&mut self, ends: &[u32]) -> Option<()> {
        let mut at = 0;
        for group in ends.chunks(GROUP) {
            let first = at;
            self.groups.push(first);
            for &end in group {
                self.parts.push((at - first).try_into().ok()?);
                at = at.max(end);
            }
        }
        Some(())
    }

    /// The key of the row that begins there, and where the row ends.
    #[inline]
    fn row(&self, at: usize) -> Option<(u32, usize)> {
        let head = self.rows.get(at..)?.first_chunk::<HEAD>()?;
        let [a, b, c, d, count] = *head;
        Some((
            u32::from_le_bytes([a, b, c, d]),
            at + HEAD + 2 * count as usize,
        ))
    }

    /// The names of the classes.
    pub fn labels(&self) -> &[String] {
        &self.labels
    }

    /// Adds the weights of a feature to the scores of the classes.
    pub fn add(&self, key: u32, scores: &mut [i32]) {
        if let Some(at) = self.find(key, self.start(key)) {
            self.add_row(at, scores);
        }
    }

    /// Where the part of a key begins.
    #[inline]
    fn start(&self, key: u32) -> usize {
        let part = (key >> self.shift) as usize;
        self.groups[part / GROUP] as usize + self.parts[part] as usize
    }

    /// Where the row of a feature begins, looked for from `at` on.
    fn find(&self, key: u32, mut at: usize) -> Option<usize> {
        loop {
            let (held, end) = self.row(at)?;
            if held >= key {
                return (held == key).then_some(at);
            }
            at = end;
        }
    }
}

/// Bytes of a row before its pairs.
const HEAD: usize = 5;

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
    /// phases, in each of which no load waits for another: where the part of each key begins, then the key of its first
    /// row, then what stands further back, then the weights. It is twice to three times as fast as one feature after the
    /// other.
    pub fn add_all(&self, keys: &Keys, scores: &mut [i32]) {
        let mut starts = [0; Keys::MOST];
        let keys = keys.all();
        for (start, &key) in starts.iter_mut().zip(keys) {
            *start = self.start(key);
        }
        let (mut rows, mut found) = ([0; Keys::MOST], 0);
        let (mut later, mut behind) = ([(0, 0); Keys::MOST], 0);
        for (&start, &key) in starts.iter().zip(keys) {
            let Some((held, end)) = self.row(start) else {
                continue;
            };
            // written in any case, counted where it holds: a branch would be guessed wrong every third time
            rows[found] = start;
            found += usize::from(held == key);
            later[behind] = (key, end);
            behind += usize::from(held < key);
        }
        for &(key, at) in &later[..behind] {
            if let Some(at) = self.find(key, at) {
                rows[found] = at;
                found += 1;
            }
        }
        for &at in &rows[..found] {
            self.add_row(at, scores);
        }
    }

    #[inline]
    fn add_row(&self, at: usize, scores: &mut [i32]) {
        let count = self.rows[at + HEAD - 1] as usize;
        for pair in self.rows[at + HEAD..][..2 * count].chunks_exact(2) {
            let root = i32::from(pair[1] as i8);
            // a class that is none has no score
            if let Some(score) = scores.get_mut(pair[0] as usize) {
                *score += root * root.abs();
            }
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

#[cfg(test)]
mod tests {
    use super::{Keys, Linear, MAGIC, feature};

    /// A file of two classes, with rows of a key and what it gives the second.
    fn file(rows: &[(u32, u8)]) -> &'static [u8] {
        let mut bytes = MAGIC.to_vec();
        bytes.extend([2, 0, 1, b'a', 1, b'b']);
        bytes.extend((rows.len() as u32).to_le_bytes());
        for (key, weight) in rows {
            bytes.extend(key.to_le_bytes());
            bytes.extend([1, 1, *weight]);
        }
        bytes.leak()
    }

    #[test]
    fn finds_the_rows_there_are_and_no_others() {
        let mut rows: Vec<(u32, u8)> = (0..1000).map(|n| (feature(1, n), 3)).collect();
        rows.extend([(0, 5), (1, 7), (u32::MAX, 11)]);
        rows.sort_unstable();
        let linear = Linear::read(file(&rows));
        let sum = |asked: &[u32]| {
            let (mut keys, mut together, mut apart) = (Keys::new(), [0; 2], [0; 2]);
            for &key in asked {
                keys.push(key);
                linear.add(key, &mut apart);
            }
            linear.add_all(&keys, &mut together);
            assert_eq!(together, apart);
            together[1]
        };
        assert_eq!(sum(&[1, u32::MAX, 2, 0]), 49 + 121 + 25);
        let known: Vec<u32> = (0..100).map(|n| feature(1, n)).collect();
        assert_eq!(sum(&known), 900);
        let unknown: Vec<u32> = (1000..1100).map(|n| feature(1, n)).collect();
        assert_eq!(sum(&unknown), 0);
    }

    #[test]
    fn a_file_that_is_none_knows_nothing() {
        let good = file(&[(1, 1), (2, 1)]);
        let out_of_order = file(&[(2, 1), (1, 1)]);
        let cut = &good[..good.len() - 1];
        for (bytes, labels) in [(good, 2), (out_of_order, 0), (cut, 0), (&[][..], 0)] {
            let linear = Linear::read(bytes);
            assert_eq!(linear.labels().len(), labels);
            let mut scores = [0; 2];
            linear.add(7, &mut scores);
            assert_eq!(scores, [0; 2]);
        }
    }
}
