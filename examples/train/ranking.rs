//! A linear model that ranks candidates, the likelihood of the right one at its greatest.

use crate::perceptron::{Keep, Shuffle, write_model};
use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasherDefault;

const ROUNDS: usize = 16;
const RATE: f32 = 0.03;
/// What pulls a weight to zero whenever it is touched.
const DECAY: f32 = 1e-3;
/// Features that fewer candidates have are left out.
const LEAST: u32 = 2;

/// Candidates, each by its features, and which is right.
pub(crate) struct Choice {
    pub candidates: Vec<Vec<u32>>,
    pub right: usize,
}

/// The number of each feature.
pub(crate) type Index = HashMap<u32, u32, BuildHasherDefault<Keep>>;

/// Numbers the features that are frequent enough, in the order of their keys; the others are left out.
pub(crate) fn number<'c>(choices: impl Iterator<Item = &'c mut Choice>) -> Index {
    let mut lists: Vec<&mut Vec<u32>> = choices
        .flat_map(|choice| choice.candidates.iter_mut())
        .collect();
    let mut counts: BTreeMap<u32, u32> = BTreeMap::new();
    for &key in lists.iter().flat_map(|keys| keys.iter()) {
        *counts.entry(key).or_default() += 1;
    }
    let frequent = counts.into_iter().filter(|&(_, count)| count >= LEAST);
    let index: Index = frequent.map(|(key, _)| key).zip(0..).collect();
    for keys in &mut lists {
        **keys = keys
            .iter()
            .filter_map(|key| index.get(key).copied())
            .collect();
    }
    index
}

/// How likely each candidate is.
pub(crate) fn shares(weights: &[f32], choice: &Choice) -> Vec<f32> {
    let sum = |keys: &Vec<u32>| keys.iter().map(|&key| weights[key as usize]).sum::<f32>();
    let sums: Vec<f32> = choice.candidates.iter().map(sum).collect();
    let top = sums.iter().copied().fold(f32::MIN, f32::max);
    let parts: Vec<f32> = sums.iter().map(|sum| (sum - top).exp()).collect();
    let whole: f32 = parts.iter().sum();
    parts.iter().map(|part| part / whole).collect()
}

/// The first of the likeliest.
pub(crate) fn likeliest(shares: &[f32]) -> usize {
    (0..shares.len()).fold(0, |top, index| {
        if shares[index] > shares[top] {
            index
        } else {
            top
        }
    })
}

pub(crate) fn learn(choices: &[&Choice], features: usize) -> Vec<f32> {
    let mut weights = vec![0.0_f32; features];
    let mut squares = vec![1e-6_f32; features];
    let mut dice = Shuffle(0x5eed);
    for _ in 0..ROUNDS {
        for at in dice.order(choices.len()) {
            let choice = choices[at];
            let shares = shares(&weights, choice);
            for (index, (keys, share)) in choice.candidates.iter().zip(shares).enumerate() {
                let slope = share - f32::from(u8::from(index == choice.right));
                if slope.abs() < 1e-4 {
                    continue;
                }
                for &key in keys {
                    let key = key as usize;
                    let slope = slope + DECAY * weights[key];
                    squares[key] += slope * slope;
                    weights[key] -= RATE * slope / squares[key].sqrt();
                }
            }
        }
    }
    weights
}

/// The weights as a file; a weight of the largest byte stands for `top`.
pub(crate) fn write(weights: &[f32], index: Index, top: f64) -> Vec<u8> {
    let mut keys: Vec<(u32, u32)> = index.into_iter().collect();
    keys.sort_unstable();
    let rows = keys
        .into_iter()
        .map(|(key, at)| (key, vec![(0, f64::from(weights[at as usize]))]));
    write_model(&["fits".to_owned()], rows, top)
}
