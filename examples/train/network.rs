//! The parser's network while it learns: its weights, the way forth and back, and how it becomes a file.

use crate::perceptron::Shuffle;
use readout::extract::parse::NAMES;
use readout::extract::parse::network::{BEHIND, HIDDEN, KINDS, MAGIC, ONE, WIDTH};
use readout::extract::parse::state::{PLACES, ROWS, View};

const OUTPUTS: usize = KINDS + 2 * NAMES.len();

/// Weights with what Adam remembers of them.
pub(crate) struct Weights {
    width: usize,
    pub(crate) values: Vec<f32>,
    slopes: Vec<f32>,
    mean: Vec<f32>,
    square: Vec<f32>,
    touched: Vec<u32>,
    is_touched: Vec<bool>,
}

impl Weights {
    pub(crate) fn new(rows: usize, width: usize, mut value: impl FnMut() -> f32) -> Self {
        let size = rows * width;
        Self {
            width,
            values: (0..size).map(|_| value()).collect(),
            slopes: vec![0.0; size],
            mean: vec![0.0; size],
            square: vec![0.0; size],
            touched: Vec::new(),
            is_touched: vec![false; rows],
        }
    }

    pub(crate) fn row(&self, row: usize) -> &[f32] {
        &self.values[row * self.width..(row + 1) * self.width]
    }

    /// The slopes of a row, to be added to.
    pub(crate) fn slope(&mut self, row: usize) -> &mut [f32] {
        if !self.is_touched[row] {
            self.is_touched[row] = true;
            self.touched.push(row as u32);
        }
        &mut self.slopes[row * self.width..(row + 1) * self.width]
    }

    /// A step of Adam (Kingma and Ba 2015) on the rows that were touched.
    pub(crate) fn step(&mut self, rate: f32, scale: f32) {
        for row in std::mem::take(&mut self.touched) {
            self.is_touched[row as usize] = false;
            let range = row as usize * self.width..(row as usize + 1) * self.width;
            let slopes = &mut self.slopes[range.clone()];
            let values = &mut self.values[range.clone()];
            let means = &mut self.mean[range.clone()];
            let squares = &mut self.square[range];
            for (((value, slope), mean), square) in
                values.iter_mut().zip(slopes).zip(means).zip(squares)
            {
                let now = *slope * scale;
                *mean = 0.9 * *mean + 0.1 * now;
                *square = 0.998 * *square + 0.002 * now * now;
                *value -= rate * *mean / (square.sqrt() + 1e-6);
                *slope = 0.0;
            }
        }
    }
}

pub(crate) struct Chance(pub(crate) Shuffle);

impl Chance {
    /// Evenly between 0 and 1.
    pub(crate) fn next(&mut self) -> f32 {
        (self.0.next() >> 40) as f32 / (1_u64 << 24) as f32
    }
}

pub(crate) struct Learner {
    pub(crate) vectors: Weights,
    first: Weights,
    pub(crate) table: Weights,
    behind: Weights,
    own: Weights,
}

/// A move as it was scored, for the way back.
pub(crate) struct Pass {
    pub(crate) hidden: [f32; HIDDEN],
    pub(crate) kept: [f32; HIDDEN],
}

impl Learner {
    pub(crate) fn new(rows: usize, chance: &mut Chance) -> Self {
        let mut even = |size: f32| (chance.next() * 2.0 - 1.0) * size;
        Self {
            vectors: Weights::new(rows, WIDTH, || even(0.1)),
            first: Weights::new(PLACES * WIDTH, HIDDEN, || even(0.08)),
            table: Weights::new(ROWS + 1, HIDDEN, || even(0.08)),
            behind: Weights::new(OUTPUTS, HIDDEN, || even(0.1)),
            own: Weights::new(OUTPUTS, 1, || 0.0),
        }
    }

    pub(crate) fn shares(&self, rows: &[u32], shares: &mut Vec<f32>) {
        shares.clear();
        shares.resize(rows.len() * PLACES * HIDDEN, 0.0);
        for (word, &row) in rows.iter().enumerate() {
            let vector = self.vectors.row(row as usize);
            for place in 0..PLACES {
                let begin = (word * PLACES + place) * HIDDEN;
                let sums = &mut shares[begin..begin + HIDDEN];
                for (at, &value) in vector.iter().enumerate() {
                    add(sums, self.first.row(place * WIDTH + at), value);
                }
            }
        }
    }

    pub(crate) fn hidden(&self, view: &View, shares: &[f32]) -> [f32; HIDDEN] {
        let mut sums = [0.0; HIDDEN];
        add(&mut sums, self.table.row(ROWS), 1.0);
        for (place, &word) in view.words.iter().enumerate() {
            let begin = (word as usize * PLACES + place) * HIDDEN;
            add(&mut sums, &shares[begin..begin + HIDDEN], 1.0);
        }
        for &row in &view.rows {
            add(&mut sums, self.table.row(row as usize), 1.0);
        }
        sums
    }

    pub(crate) fn score(&self, class: usize, hidden: &[f32]) -> f32 {
        let products = self.behind.row(class).iter().zip(hidden);
        self.own.values[class] + products.map(|(a, b)| a * b).sum::<f32>()
    }

    /// Takes the slope of one output back to the hidden layer.
    pub(crate) fn back(&mut self, class: usize, slope: f32, pass: &Pass, down: &mut [f32; HIDDEN]) {
        if slope == 0.0 {
            return;
        }
        add(down, self.behind.row(class), slope);
        add(self.behind.slope(class), &pass.hidden, slope);
        self.own.slope(class)[0] += slope;
    }

    /// Takes the slopes of the words' shares back to their vectors.
    pub(crate) fn back_to_words(&mut self, rows: &[u32], slopes: &[f32], is_used: &[bool]) {
        for (word, &row) in rows.iter().enumerate() {
            for place in (0..PLACES).filter(|place| is_used[word * PLACES + place]) {
                let begin = (word * PLACES + place) * HIDDEN;
                let slopes = &slopes[begin..begin + HIDDEN];
                for at in 0..WIDTH {
                    let value = self.vectors.values[row as usize * WIDTH + at];
                    let weights = self.first.row(place * WIDTH + at);
                    let slope = weights.iter().zip(slopes).map(|(a, b)| a * b).sum::<f32>();
                    self.vectors.slope(row as usize)[at] += slope;
                    add(self.first.slope(place * WIDTH + at), slopes, value);
                }
            }
        }
    }

    pub(crate) fn step(&mut self, rate: f32, count: usize) {
        let scale = 1.0 / count.max(1) as f32;
        self.vectors.step(rate, scale);
        self.first.step(rate, scale);
        self.table.step(rate, scale);
        self.behind.step(rate, scale);
        self.own.step(rate, scale);
    }

    pub(crate) fn file(&self, keys: &[u32]) -> Vec<u8> {
        let mut out = MAGIC.to_vec();
        out.extend((keys.len() as u32).to_le_bytes());
        out.extend(keys.iter().flat_map(|key| key.to_le_bytes()));
        let largest = self
            .vectors
            .values
            .iter()
            .fold(0_f32, |top, value| top.max(value.abs()));
        // The few that are larger are cut: finer steps for all others are worth more.
        let scale = largest.min(3.5) / 127.0;
        out.extend(scale.to_bits().to_le_bytes());
        for value in &self.vectors.values {
            out.push((value / scale).round().clamp(-127.0, 127.0) as i8 as u8);
        }
        for value in self.first.values.iter().chain(&self.table.values) {
            out.extend(((value * ONE).round() as i16).to_le_bytes());
        }
        for class in 0..OUTPUTS {
            for value in self.behind.row(class) {
                let value = (value * BEHIND).round().clamp(-1024.0, 1024.0);
                out.extend((value as i16).to_le_bytes());
            }
            let own = (self.own.values[class] * ONE * BEHIND).round() as i32;
            out.extend(own.to_le_bytes());
        }
        out
    }
}

pub(crate) fn add(sums: &mut [f32], values: &[f32], by: f32) {
    for (sum, value) in sums.iter_mut().zip(values) {
        *sum += value * by;
    }
}

/// Shares of the whole of those that may be.
pub(crate) fn softmax<const N: usize>(scores: [f32; N], may: [bool; N]) -> [f32; N] {
    let top = (0..N)
        .filter(|&at| may[at])
        .fold(f32::MIN, |top, at| top.max(scores[at]));
    let mut shares = [0.0; N];
    let mut sum = 0.0;
    for at in (0..N).filter(|&at| may[at]) {
        shares[at] = libm::expf(scores[at] - top);
        sum += shares[at];
    }
    if sum > 0.0 {
        for share in &mut shares {
            *share /= sum;
        }
    }
    shares
}
