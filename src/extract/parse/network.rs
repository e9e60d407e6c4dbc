//! The network that chooses the parser's moves. Sums of whole numbers, the same on every machine.
//!
//! What a word adds to the hidden layer depends on the word and its place alone, so it is computed once, when the word is
//! first met. Everything else that the network is told comes from small sets, whose rows are trained as they are added.
//! What is left to do at each move is to add some fifty rows.

#![expect(
    clippy::inline_always,
    reason = "what is not inlined is not compiled for wide vectors"
)]

use super::super::cluster::{self, Clusters};
use super::super::linear::memo::Memo;
use super::super::token::{Token, flag};
use super::state::{Node, PLACES, ROWS, State, TEMPLATES, View};
use super::{Label, Move, NAMES, ROOT};

/// Size of the hidden layer.
pub const HIDDEN: usize = 128;
/// Size of a word's vector.
pub const WIDTH: usize = 50;
/// Moves without labels: shift, left, right.
pub const KINDS: usize = 3;
/// The row of no word.
pub const ABSENT: u32 = 0;
/// The row of the root.
pub const THE_ROOT: u32 = 1;
const UNKNOWN: u32 = 2;
const NUMBER: u32 = 3;
/// Rows of the vocabulary before the clusters.
pub const SPECIAL: usize = 4;
/// Clusters of words that have no row of their own.
pub const CLUSTERS: usize = 1200;
/// Words whose shares are kept for all texts: two kilobytes each.
const KEPT: usize = 4096;

/// One in the sums of the hidden layer.
pub const ONE: f32 = 512.0;
/// The most that a unit of the hidden layer hands on.
pub const MOST: i16 = 8 * 512;
/// One in the weights behind the hidden layer.
pub const BEHIND: f32 = 256.0;

/// A row of the hidden layer.
pub type Row = [i16; HIDDEN];

/// Which row a word has: its own, or that of its cluster.
#[derive(Debug, Default)]
pub struct Vocabulary {
    mask: u32,
    /// Key of a word and its row; row 0 where there is none.
    slots: Vec<(u32, u32)>,
}

impl Vocabulary {
    /// Of the words with these keys ([`cluster::key`]), most frequent first.
    pub fn of(keys: &[u32]) -> Self {
        let size = (keys.len() * 2).next_power_of_two().max(2);
        let mask = (size - 1) as u32;
        let mut slots = vec![(0, 0); size];
        for (index, &key) in keys.iter().enumerate() {
            let mut slot = key & mask;
            while slots[slot as usize].1 != 0 {
                slot = (slot + 1) & mask;
            }
            slots[slot as usize] = (key, (SPECIAL + CLUSTERS + index) as u32);
        }
        Self { mask, slots }
    }

    /// The row of a word.
    pub fn row(&self, token: &Token, clusters: Clusters) -> u32 {
        if token.is(flag::DIGIT) && !token.is(flag::LETTER) {
            return NUMBER;
        }
        let key = cluster::key(token.lower);
        let mut slot = key & self.mask;
        while let Some(&(held, row)) = self.slots.get(slot as usize) {
            if row == 0 {
                break;
            }
            if held == key {
                return row;
            }
            slot = (slot + 1) & self.mask;
        }
        row_of_cluster(clusters)
    }
}

/// The row of a word that has none of its own.
pub fn row_of_cluster(clusters: Clusters) -> u32 {
    match clusters.fine {
        0 => UNKNOWN,
        fine => (SPECIAL as u32 + u32::from(fine) - 1).min((SPECIAL + CLUSTERS) as u32 - 1),
    }
}

/// The weights.
#[derive(Debug, Default)]
pub struct Network {
    /// Which row a word has.
    pub vocabulary: Vocabulary,
    /// Vectors of the words, in steps of `scale`.
    vectors: Vec<[i8; WIDTH]>,
    scale: f32,
    /// What each number of a vector adds to the hidden layer, at each place.
    first: Vec<[f32; HIDDEN]>,
    /// What each value of each template adds to it; the row behind them is the layer's own.
    table: Vec<Row>,
    /// Moves, then labels of words that hang to the left, then to the right: weights, and their own.
    behind: Vec<(Row, i32)>,
    /// What words add, at each place.
    kept: Memo<[Row; PLACES]>,
}

/// What a file begins with.
pub const MAGIC: &[u8; 4] = b"RDN1";

/// Room that parsing needs, of one network: what it has computed of the words of a text so far.
#[derive(Debug, Default)]
pub struct Room<'n> {
    /// What the words of the sentence add.
    words: Vec<Shares<'n>>,
    /// What words add that found no place among those that are kept.
    shares: Vec<[Row; PLACES]>,
    /// Some of these words, and where their shares are: names come again and again in a text.
    seen: Vec<(u32, usize)>,
}

/// Where the shares of a word are.
#[derive(Debug, Clone, Copy)]
enum Shares<'n> {
    Kept(&'n [Row; PLACES]),
    InRoom(usize),
}

/// Words of a text that are remembered.
const SEEN: usize = 1 << 9;

impl Network {
    /// Reads what training wrote. Bytes that are no network give one that knows nothing.
    pub fn read(bytes: &[u8]) -> Self {
        Self::parse(bytes).unwrap_or_default()
    }

    fn parse(bytes: &[u8]) -> Option<Self> {
        let mut rest = bytes.strip_prefix(MAGIC)?;
        let count = number(&mut rest)? as usize;
        let mut keys = Vec::with_capacity(count);
        for _ in 0..count {
            keys.push(number(&mut rest)?);
        }
        let scale = f32::from_bits(number(&mut rest)?);
        let mut vectors = Vec::with_capacity(SPECIAL + CLUSTERS + count);
        for _ in 0..SPECIAL + CLUSTERS + count {
            let (values, after) = rest.split_first_chunk::<WIDTH>()?;
            vectors.push(values.map(|value| value as i8));
            rest = after;
        }
        let mut first = Vec::with_capacity(PLACES * WIDTH);
        for _ in 0..PLACES * WIDTH {
            first.push(row(&mut rest)?.map(f32::from));
        }
        let mut table = Vec::with_capacity(ROWS + 1);
        for _ in 0..=ROWS {
            table.push(row(&mut rest)?);
        }
        let mut behind = Vec::with_capacity(KINDS + 2 * NAMES.len());
        for _ in 0..KINDS + 2 * NAMES.len() {
            let weights = row(&mut rest)?;
            behind.push((weights, number(&mut rest)? as i32));
        }
        Some(Self {
            vocabulary: Vocabulary::of(&keys),
            vectors,
            scale,
            first,
            table,
            behind,
            kept: Memo::new(KEPT),
        })
    }

    /// Whether it knows nothing.
    pub fn is_empty(&self) -> bool {
        self.behind.is_empty()
    }

    /// What a word adds to the hidden layer, at each place.
    fn shares(&self, word: u32) -> [Row; PLACES] {
        let mut shares = [[0; HIDDEN]; PLACES];
        let places = self.first.chunks_exact(WIDTH);
        for (share, weights) in shares.iter_mut().zip(places) {
            let mut sums = [0_f32; HIDDEN];
            for (&value, weights) in self.vectors[word as usize].iter().zip(weights) {
                let value = f32::from(value) * self.scale;
                for (sum, weight) in sums.iter_mut().zip(weights) {
                    *sum += value * weight;
                }
            }
            *share = sums.map(|sum| sum as i16);
        }
        shares
    }

    /// Begins a sentence.
    pub fn begin<'n>(&'n self, nodes: &[Node], room: &mut Room<'n>) {
        if room.shares.len() > 2 * SEEN || room.seen.is_empty() {
            room.shares.clear();
            room.seen.clear();
            room.seen.resize(SEEN, (u32::MAX, 0));
        }
        room.words.clear();
        for row in nodes.iter().map(|node| node.row).chain([THE_ROOT, ABSENT]) {
            let shares = match self.kept.get(row.into(), || self.shares(row)) {
                Some(shares) => Shares::Kept(shares),
                None => Shares::InRoom(self.remembered(row, room)),
            };
            room.words.push(shares);
        }
    }

    fn remembered(&self, row: u32, room: &mut Room<'_>) -> usize {
        let slot = row as usize % SEEN;
        if room.seen[slot].0 != row {
            room.seen[slot] = (row, room.shares.len());
            room.shares.push(self.shares(row));
        }
        room.seen[slot].1
    }

    /// The possible move that scores highest.
    #[inline(always)]
    pub fn choose(&self, state: &State, room: &Room<'_>) -> Move {
        let possible = state.possible();
        match possible {
            [true, false, false] => return Move::Shift,
            // the last word hangs on the root, under the root's own label
            [false, true, false] => return Move::Left(ROOT),
            _ => {}
        }
        let hidden = self.hidden(&state.look(), room);
        let mut best = (i64::MIN, 0);
        for (kind, is_possible) in possible.into_iter().enumerate() {
            if is_possible {
                let score = i64::from(self.score(kind, &hidden));
                if score > best.0 {
                    best = (score, kind);
                }
            }
        }
        match best.1 {
            0 => Move::Shift,
            1 => Move::Left(self.label(KINDS, &hidden)),
            _ => Move::Right(self.label(KINDS + NAMES.len(), &hidden)),
        }
    }

    /// The hidden layer.
    #[inline(always)]
    pub fn hidden(&self, view: &View, room: &Room<'_>) -> Row {
        let none = &self.table[ROWS];
        let mut rows = [none; PLACES + TEMPLATES];
        for (place, &word) in view.words.iter().enumerate() {
            let shares = match room.words[word as usize] {
                Shares::Kept(shares) => shares,
                Shares::InRoom(at) => &room.shares[at],
            };
            rows[place] = &shares[place];
        }
        for (row, &number) in rows[PLACES..].iter_mut().zip(&view.rows) {
            *row = &self.table[number as usize];
        }
        // a part at a time, so that its sums stay in the processor's registers
        const PART: usize = 32;
        let mut hidden = self.table[ROWS];
        let (parts, _) = hidden.as_chunks_mut::<PART>();
        for (number, part) in parts.iter_mut().enumerate() {
            let begin = number * PART;
            let mut sums = *part;
            for row in &rows {
                for (sum, value) in sums.iter_mut().zip(&row[begin..begin + PART]) {
                    *sum = sum.saturating_add(*value);
                }
            }
            *part = sums.map(|sum| sum.clamp(0, MOST));
        }
        hidden
    }

    /// The score of an output: a kind of move, or behind those a label of a word to the left, then to the right.
    #[inline(always)]
    pub fn score(&self, class: usize, hidden: &Row) -> i32 {
        // sixteen sums side by side: with fewer the compiler finds no instruction that multiplies and adds
        const WIDE: usize = 16;
        let (weights, own) = &self.behind[class];
        let mut sums = [0; WIDE];
        for (values, weights) in hidden.chunks_exact(WIDE).zip(weights.chunks_exact(WIDE)) {
            for ((sum, &value), &weight) in sums.iter_mut().zip(values).zip(weights) {
                *sum += i32::from(value) * i32::from(weight);
            }
        }
        own + sums.iter().sum::<i32>()
    }

    #[inline(always)]
    fn label(&self, first: usize, hidden: &Row) -> Label {
        let mut best = (i32::MIN, 0);
        for label in 0..NAMES.len() {
            let score = self.score(first + label, hidden);
            if score > best.0 {
                best = (score, label);
            }
        }
        best.1 as Label
    }
}

fn number(rest: &mut &[u8]) -> Option<u32> {
    let (bytes, after) = rest.split_first_chunk::<4>()?;
    *rest = after;
    Some(u32::from_le_bytes(*bytes))
}

fn row(rest: &mut &[u8]) -> Option<Row> {
    let mut row = [0; HIDDEN];
    for value in &mut row {
        let (bytes, after) = rest.split_first_chunk::<2>()?;
        *value = i16::from_le_bytes(*bytes);
        *rest = after;
    }
    Some(row)
}
