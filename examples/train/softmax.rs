//! A linear model of several classes: the likelihood of the right ones at its greatest, by stochastic gradients with a step of its own
//! for each weight (`AdaGrad`: Duchi, Hazan and Singer, "Adaptive Subgradient Methods", 2011).

use crate::perceptron::{Keep, Shuffle, write_model};
use std::collections::{BTreeSet, HashMap};
use std::hash::BuildHasherDefault;

/// Of the later half the mean is taken.
const ROUNDS: usize = 14;
const RATE: f32 = 0.05;
/// What pulls a weight to zero whenever it is touched.
const DECAY: f32 = 1e-3;
/// So many of a hundred features are not looked at, other ones each time: none may be relied on alone.
const BLIND: u64 = 15;
/// Features that fewer examples have are left out.
const LEAST: u32 = 3;
/// Weights that are smaller after half of the rounds are dropped for good: what stays learns to do without them.
const SMALL: f32 = 0.2;

/// One decision: its features by their numbers, the right classes (none: the first class), and how much it counts.
#[derive(Clone, Copy)]
pub(crate) struct Example<'e> {
    pub keys: &'e [u32],
    pub gold: &'e [usize],
    pub weight: f32,
}

/// The number of each feature.
pub(crate) type Index = HashMap<u32, u32, BuildHasherDefault<Keep>>;

/// Numbers the features that are frequent enough, in the order of their keys; the others are left out.
pub(crate) fn number<'e>(decisions: impl Iterator<Item = &'e mut Vec<u32>>) -> Index {
    let mut decisions: Vec<&mut Vec<u32>> = decisions.collect();
    let mut counts: HashMap<u32, u32, BuildHasherDefault<Keep>> = HashMap::default();
    for keys in &mut decisions {
        keys.sort_unstable();
        keys.dedup();
        for &key in keys.iter() {
            *counts.entry(key).or_default() += 1;
        }
    }
    let frequent: BTreeSet<u32> = counts
        .into_iter()
        .filter(|&(_, count)| count >= LEAST)
        .map(|(key, _)| key)
        .collect();
    let index: Index = frequent.into_iter().zip(0..).collect();
    for keys in decisions {
        *keys = keys
            .iter()
            .filter_map(|key| index.get(key).copied())
            .collect();
    }
    index
}

/// The weights of each feature for each class.
pub(crate) struct Model {
    weights: Vec<f32>,
    /// The sum of the squares of each weight's slopes.
    squares: Vec<f32>,
    classes: usize,
}

impl Model {
    pub(crate) fn learn(examples: &[Example<'_>], features: usize, classes: usize) -> Self {
        let mut model = Self {
            weights: vec![0.0; features * classes],
            squares: vec![1e-6; features * classes],
            classes,
        };
        let mut sum = vec![0.0_f32; model.weights.len()];
        let mut dice = Shuffle(0x5eed);
        for round in 0..ROUNDS {
            if round == ROUNDS / 2 {
                model.prune();
            }
            for at in dice.order(examples.len()) {
                let seen: Vec<u32> = (examples[at].keys.iter().copied())
                    .filter(|_| (dice.next() >> 20) % 100 >= BLIND)
                    .collect();
                model.step(&seen, examples[at]);
            }
            if round >= ROUNDS / 2 {
                let weights = model.weights.iter();
                sum.iter_mut()
                    .zip(weights)
                    .for_each(|(sum, weight)| *sum += weight);
            }
        }
        model.weights = sum;
        for weight in &mut model.weights {
            *weight /= (ROUNDS - ROUNDS / 2) as f32;
        }
        model
    }

    /// Drops small weights for good: what stays learns to do without them.
    fn prune(&mut self) {
        let pairs = self.weights.iter_mut().zip(&mut self.squares);
        for (weight, square) in pairs.filter(|(weight, _)| weight.abs() < SMALL) {
            (*weight, *square) = (0.0, f32::INFINITY);
        }
    }

    fn step(&mut self, keys: &[u32], example: Example<'_>) {
        let gold = example.gold;
        let mut gradient = self.shares(keys);
        let part = 1.0 / gold.len().max(1) as f32;
        for &class in if gold.is_empty() { &[0][..] } else { gold } {
            gradient[class] -= part;
        }
        for &key in keys {
            let own = key as usize * self.classes..(key as usize + 1) * self.classes;
            let weights = &mut self.weights[own.clone()];
            let squares = &mut self.squares[own];
            for ((weight, square), part) in weights.iter_mut().zip(squares).zip(&gradient) {
                let slope = example.weight * part + DECAY * *weight;
                if slope.abs() >= 1e-4 {
                    *square += slope * slope;
                    *weight -= RATE * slope / square.sqrt();
                }
            }
        }
    }

    fn row(&self, feature: u32) -> &[f32] {
        let first = feature as usize * self.classes;
        &self.weights[first..first + self.classes]
    }

    /// How likely each class is.
    pub(crate) fn shares(&self, keys: &[u32]) -> Vec<f32> {
        let mut shares = vec![0.0; self.classes];
        for &key in keys {
            for (share, weight) in shares.iter_mut().zip(self.row(key)) {
                *share += weight;
            }
        }
        let top = shares.iter().copied().fold(f32::MIN, f32::max);
        for share in &mut shares {
            *share = (*share - top).exp();
        }
        let whole: f32 = shares.iter().sum();
        shares.iter().map(|share| share / whole).collect()
    }

    /// The model as a file; a weight of the largest byte stands for `top`.
    pub(crate) fn write(&self, classes: &[String], index: Index, top: f64) -> Vec<u8> {
        let mut keys: Vec<(u32, u32)> = index.into_iter().collect();
        keys.sort_unstable();
        let rows = keys.into_iter().map(|(key, at)| {
            let weights = self.row(at).iter().enumerate();
            let kept = weights.filter(|(_, weight)| **weight != 0.0);
            (
                key,
                kept.map(|(class, &weight)| (class as u8, f64::from(weight)))
                    .collect(),
            )
        });
        write_model(classes, rows, top)
    }
}

/// How often answers are right by how far the model believes them, and the line that fits: logits of being right by logits of belief.
pub(crate) fn print_worth(name: &str, answers: &[(f32, bool)]) {
    const STEPS: usize = 10;
    for step in 0..STEPS {
        let own = answers
            .iter()
            .filter(|(share, _)| ((share * STEPS as f32) as usize).min(STEPS - 1) == step);
        let (right, all) = own.fold((0, 0), |(right, all), (_, is_right)| {
            (right + u32::from(*is_right), all + 1)
        });
        println!(
            "{name}, believed to .{step}: right {:.3} of {all}",
            f64::from(right) / f64::from(all.max(1))
        );
    }
    let logit = |share: f32| {
        let share = f64::from(share.clamp(0.002, 0.998));
        (share / (1.0 - share)).ln()
    };
    let (mut base, mut slope) = (0.0, 1.0);
    for _ in 0..4_000 {
        let (mut by_base, mut by_slope) = (0.0, 0.0);
        for &(share, is_right) in answers {
            let guess = 1.0 / (1.0 + (-(base + slope * logit(share))).exp());
            let miss = f64::from(u8::from(is_right)) - guess;
            by_base += miss;
            by_slope += miss * logit(share);
        }
        base += 0.5 * by_base / answers.len() as f64;
        slope += 0.1 * by_slope / answers.len() as f64;
    }
    println!("{name}: {base:.2} + {slope:.2} times the logit");
}
