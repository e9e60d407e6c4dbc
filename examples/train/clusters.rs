//! K-means over word vectors; and the types of names that words stand in, as `kinds.py` has learned them.

use anyhow::Context as _;
use readout::extract::{cluster, token};
use std::path::Path;

const DIMENSIONS: usize = 50;

/// Clusters the vectors in `folder` in three sizes and writes the table.
pub(crate) fn run(folder: &Path, target: &Path) -> anyhow::Result<()> {
    let words =
        std::fs::read_to_string(folder.join("words.txt")).context("words.txt: run prepare.py")?;
    let words: Vec<&str> = words.lines().collect();
    let bytes = std::fs::read(folder.join("vectors.bin"))?;
    let mut vectors: Vec<f32> = bytes
        .chunks_exact(4)
        .map(|b| f32::from_le_bytes([b[0], b[1], b[2], b[3]]))
        .collect();
    for vector in vectors.chunks_exact_mut(DIMENSIONS) {
        let length = vector.iter().map(|x| x * x).sum::<f32>().sqrt().max(1e-6);
        for x in vector.iter_mut() {
            *x /= length;
        }
    }
    let sizes = [(64, 12), (300, 10), (1200, 8)];
    let assigned: Vec<Vec<u16>> = sizes
        .iter()
        .map(|&(size, rounds)| assign(&vectors, size, rounds))
        .collect();
    let kinds = std::fs::read(folder.join("kinds.bin")).context("kinds.bin: run kinds.py")?;
    let mut out = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    for (index, word) in words.iter().enumerate() {
        let key = cluster::key(token::hash_lower(word));
        if !seen.insert(key) {
            continue;
        }
        out.extend(key.to_le_bytes());
        for numbers in &assigned {
            out.extend((numbers[index] + 1).to_le_bytes());
        }
        out.extend(&kinds[index * 2..index * 2 + 2]);
    }
    std::fs::write(target, out)?;
    Ok(())
}

/// Deterministic: begins with evenly spaced frequent words, learns on the 60,000 most frequent.
fn assign(vectors: &[f32], size: usize, rounds: usize) -> Vec<u16> {
    let learned = &vectors[..vectors.len().min(60_000 * DIMENSIONS)];
    let count = learned.len() / DIMENSIONS;
    let mut centers: Vec<f32> = (0..size)
        .flat_map(|k| {
            let at = k * (count / 2) / size;
            learned[at * DIMENSIONS..(at + 1) * DIMENSIONS].to_vec()
        })
        .collect();
    for _ in 0..rounds {
        let nearest = nearest(learned, &centers);
        let mut sums = vec![0_f32; size * DIMENSIONS];
        let mut totals = vec![0_u32; size];
        for (vector, &k) in learned.chunks_exact(DIMENSIONS).zip(&nearest) {
            let sum = &mut sums[k as usize * DIMENSIONS..(k as usize + 1) * DIMENSIONS];
            sum.iter_mut().zip(vector).for_each(|(a, b)| *a += b);
            totals[k as usize] += 1;
        }
        for k in 0..size {
            if totals[k] > 0 {
                for d in 0..DIMENSIONS {
                    centers[k * DIMENSIONS + d] = sums[k * DIMENSIONS + d] / totals[k] as f32;
                }
            }
        }
    }
    nearest(vectors, &centers)
}

fn nearest(vectors: &[f32], centers: &[f32]) -> Vec<u16> {
    let halves: Vec<f32> = centers
        .chunks_exact(DIMENSIONS)
        .map(|c| c.iter().map(|x| x * x).sum::<f32>() / 2.0)
        .collect();
    vectors
        .chunks_exact(DIMENSIONS)
        .map(|vector| {
            let mut best = (f32::MIN, 0_u16);
            for (k, center) in centers.chunks_exact(DIMENSIONS).enumerate() {
                let mut lanes = [0_f32; 10];
                for (a, b) in vector.chunks_exact(10).zip(center.chunks_exact(10)) {
                    for lane in 0..10 {
                        lanes[lane] += a[lane] * b[lane];
                    }
                }
                let score = lanes.iter().sum::<f32>() - halves[k];
                if score > best.0 {
                    best = (score, k as u16);
                }
            }
            best.1
        })
        .collect()
}
