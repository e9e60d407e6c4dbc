//! The averaged perceptron, and how its weights become a file.

use readout::extract::linear::MAGIC;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// Keys are hashes already.
#[derive(Default)]
pub(crate) struct Keep(u64);

impl Hasher for Keep {
    fn finish(&self) -> u64 {
        self.0.wrapping_mul(0x9e37_79b9_7f4a_7c15)
    }
    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = self.0 << 8 | u64::from(byte);
        }
    }
    fn write_u32(&mut self, key: u32) {
        self.0 = u64::from(key);
    }
}

struct Cell {
    class: u8,
    weight: f32,
    total: f64,
    since: u64,
    changes: u32,
}

/// Weights in training.
pub(crate) struct Perceptron {
    labels: Vec<String>,
    rows: HashMap<u32, Vec<Cell>, BuildHasherDefault<Keep>>,
    now: u64,
}

impl Perceptron {
    pub(crate) fn new(labels: Vec<String>) -> Self {
        Self {
            labels,
            rows: HashMap::default(),
            now: 0,
        }
    }

    pub(crate) fn classes(&self) -> usize {
        self.labels.len()
    }

    pub(crate) fn score(&self, features: &[u32], scores: &mut [f32]) {
        scores.fill(0.0);
        for key in features {
            if let Some(row) = self.rows.get(key) {
                for cell in row {
                    scores[cell.class as usize] += cell.weight;
                }
            }
        }
    }

    pub(crate) fn tick(&mut self) {
        self.now += 1;
    }

    pub(crate) fn update(&mut self, features: &[u32], class: usize, by: f32) {
        let now = self.now;
        for &key in features {
            let row = self.rows.entry(key).or_default();
            let index =
                if let Some(index) = row.iter().position(|cell| cell.class as usize == class) {
                    index
                } else {
                    row.push(Cell {
                        class: class as u8,
                        weight: 0.0,
                        total: 0.0,
                        since: now,
                        changes: 0,
                    });
                    row.len() - 1
                };
            let cell = &mut row[index];
            cell.total += f64::from(cell.weight) * (now - cell.since) as f64;
            cell.since = now;
            cell.weight += by;
            cell.changes += 1;
        }
    }

    /// Averages, drops what changed less than `least` times or became too small, and writes bytes of one a weight.
    pub(crate) fn file(&self, least: u32, largest: f64) -> Vec<u8> {
        let average = |cell: &Cell| {
            (cell.total + f64::from(cell.weight) * (self.now - cell.since) as f64)
                / self.now.max(1) as f64
        };
        let mut sizes: Vec<f64> = self
            .rows
            .values()
            .flatten()
            .filter(|cell| cell.changes >= least)
            .map(|cell| average(cell).abs())
            .collect();
        sizes.sort_by(f64::total_cmp);
        let top = sizes
            .get((sizes.len() as f64 * largest) as usize)
            .copied()
            .unwrap_or(1.0)
            .max(1e-9);

        let mut keys: Vec<u32> = self.rows.keys().copied().collect();
        keys.sort_unstable();
        let rows = keys.into_iter().map(|key| {
            let cells = self.rows[&key].iter();
            let kept = cells.filter(|cell| cell.changes >= least);
            (key, kept.map(|cell| (cell.class, average(cell))).collect())
        });
        write_model(&self.labels, rows, top)
    }
}

/// The file of a model, from the weights of its features in the order of their keys; `top` is what the largest byte stands for.
pub(crate) fn write_model(
    labels: &[String],
    rows: impl Iterator<Item = (u32, Vec<(u8, f64)>)>,
    top: f64,
) -> Vec<u8> {
    let mut body = Vec::new();
    let (mut features, mut weights) = (0_u32, 0);
    for (key, row) in rows {
        let mut pairs: Vec<(u8, i8)> = row
            .into_iter()
            .map(|(class, weight)| {
                let share = weight / top;
                let root = (share.abs().min(1.0).sqrt() * 127.0).round();
                (class, root.copysign(share) as i8)
            })
            .filter(|(_, value)| value.unsigned_abs() > 1)
            .collect();
        if pairs.is_empty() {
            continue;
        }
        pairs.sort_unstable();
        features += 1;
        weights += pairs.len();
        body.extend(key.to_le_bytes());
        body.push(pairs.len() as u8);
        for (class, value) in pairs {
            body.extend([class, value as u8]);
        }
    }
    let mut out = MAGIC.to_vec();
    out.extend((labels.len() as u16).to_le_bytes());
    for label in labels {
        out.push(label.len() as u8);
        out.extend(label.as_bytes());
    }
    out.extend(features.to_le_bytes());
    out.extend(body);
    println!(
        "{features} features, {weights} weights, {} bytes",
        out.len()
    );
    out
}

/// A generator of numbers that are the same each time.
pub(crate) struct Shuffle(pub u64);

impl Shuffle {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    pub(crate) fn order(&mut self, count: usize) -> Vec<usize> {
        let mut order: Vec<usize> = (0..count).collect();
        for index in (1..count).rev() {
            order.swap(index, (self.next() % (index as u64 + 1)) as usize);
        }
        order
    }
}
