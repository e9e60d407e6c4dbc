//! The network that chooses the parser's moves. Sums of whole numbers, the same on every machine.
//!
//! What a word adds to the hidden layer depends on the word and its place alone, so it is computed once a sentence, and
//! for frequent words once and for all, when one is first met: a short text meets few of them. Everything else that the network is told comes from small sets, whose rows are
//! trained as they are added. What is left to do at each move is to add some fifty rows.

use std::sync::OnceLock;

use super::super::cluster::{self, Clusters};
use super::super::token::{Token, flag};
use super::state::{Node, PLACES, ROWS, State, View};
use super::{Label, Move, NAMES};

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
/// The first rows of words, whose share is computed once and for all.
const FREQUENT: usize = 2048;

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
    /// Vectors of the words.
    vectors: Vec<[f32; WIDTH]>,
    /// What each number of a vector adds to the hidden layer, at each place.
    first: Vec<[f32; HIDDEN]>,
    /// What each value of each template adds to it; the row behind them is the layer's own.
    table: Vec<Row>,
    /// Moves, then labels of words that hang to the left, then to the right: weights, and their own.
    behind: Vec<(Row, i32)>,
    /// What frequent words add, at each place, from when one is first met.
    frequent: Vec<OnceLock<Box<[Row]>>>,
}

/// What a file begins with.
pub const MAGIC: &[u8; 4] = b"RDN1";

/// Room that parsing needs, of one network: what it has computed of the words of a text so far.
#[derive(Debug, Default)]
pub struct Room {
    /// What words add that are not frequent.
    shares: Vec<Row>,
    /// Each word of the sentence: the number of a frequent one, or below zero where its shares begin in `shares`.
    begins: Vec<i32>,
    /// The word of each of these slots, and where its shares begin: names come again and again.
    seen: Vec<(u32, i32)>,
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
            vectors.push(values.map(|value| f32::from(value as i8) * scale));
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
        let frequent = (SPECIAL + CLUSTERS + FREQUENT).min(vectors.len());
        Some(Self {
            vocabulary: Vocabulary::of(&keys),
            vectors,
            first,
            table,
            behind,
            frequent: vec![OnceLock::new(); frequent],
        })
    }

    /// Whether it knows nothing.
    pub fn is_empty(&self) -> bool {
        self.behind.is_empty()
    }

    /// Adds what a word adds to the hidden layer, at each place.
    fn share(&self, word: usize, shares: &mut Vec<Row>) {
        let vector = &self.vectors[word];
        for weights in self.first.chunks_exact(WIDTH) {
            let mut sums = [0_f32; HIDDEN];
            for (value, weights) in vector.iter().zip(weights) {
                for (sum, weight) in sums.iter_mut().zip(weights) {
                    *sum += value * weight;
                }
            }
            shares.push(sums.map(|sum| sum as i16));
        }
    }

    fn shares(&self, word: usize) -> Box<[Row]> {
        let mut shares = Vec::with_capacity(PLACES);
        self.share(word, &mut shares);
        shares.into_boxed_slice()
    }

    /// Begins a sentence.
    pub fn begin(&self, nodes: &[Node], room: &mut Room) {
        if room.shares.len() > 2 * SEEN * PLACES || room.seen.is_empty() {
            room.shares.clear();
            room.seen.clear();
            room.seen.resize(SEEN, (ABSENT, 0));
        }
        room.begins.clear();
        for row in nodes.iter().map(|node| node.row).chain([THE_ROOT, ABSENT]) {
            let begin = if let Some(shares) = self.frequent.get(row as usize) {
                shares.get_or_init(|| self.shares(row as usize));
                row as i32
            } else {
                self.remembered(row, room)
            };
            room.begins.push(begin);
        }
    }

    fn remembered(&self, row: u32, room: &mut Room) -> i32 {
        let slot = row as usize % SEEN;
        if room.seen[slot].0 != row {
            room.seen[slot] = (row, -1 - room.shares.len() as i32);
            self.share(row as usize, &mut room.shares);
        }
        room.seen[slot].1
    }

    /// The possible move that scores highest.
    pub fn choose(&self, state: &State, room: &Room) -> Move {
        let hidden = self.hidden(&state.look(), room);
        let possible = state.possible();
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
    pub fn hidden(&self, view: &View, room: &Room) -> Row {
        let mut sums = self.table[ROWS];
        let mut add = |row: &Row| {
            for (sum, value) in sums.iter_mut().zip(row) {
                *sum = sum.saturating_add(*value);
            }
        };
        for (place, &word) in view.words.iter().enumerate() {
            let begin = room.begins[word as usize];
            if begin >= 0 {
                if let Some(shares) = self.frequent[begin as usize].get() {
                    add(&shares[place]);
                }
            } else {
                add(&room.shares[(-1 - begin) as usize + place]);
            }
        }
        for &row in &view.rows {
            add(&self.table[row as usize]);
        }
        sums.map(|sum| sum.clamp(0, MOST))
    }

    /// The score of an output: a kind of move, or behind those a label of a word to the left, then to the right.
    pub fn score(&self, class: usize, hidden: &Row) -> i32 {
        let (weights, own) = &self.behind[class];
        let products = hidden.iter().zip(weights);
        own + products
            .map(|(value, weight)| i32::from(*value) * i32::from(*weight))
            .sum::<i32>()
    }

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
