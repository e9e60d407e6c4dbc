//! A linear-chain conditional random field, by stochastic gradients with a step of its own for each weight (`AdaGrad`).

use crate::perceptron::{Keep, Shuffle, write_model};
use readout::extract::recognize::sequence::{COUNT, LABELS, may_follow, transition};
use std::collections::HashMap;
use std::hash::BuildHasherDefault;

/// A sentence: for each word the keys of its features by template, and its label.
pub(crate) struct Example {
    pub words: Vec<Vec<u32>>,
    pub labels: Vec<u8>,
    pub weight: f32,
}

/// How to learn.
pub(crate) struct Plan {
    pub rounds: usize,
    pub rate: f32,
    /// How much of each weight is lost in a round.
    pub decay: f32,
    /// Features that fewer words have are left out.
    pub least: u32,
    /// What the largest weight stands for.
    pub top: f64,
    /// Weights that are smaller after half of the rounds are dropped.
    pub small: f32,
}

type Row = [f32; COUNT];

pub(crate) struct Crf {
    index: HashMap<u32, u32, BuildHasherDefault<Keep>>,
    weights: Vec<Row>,
    squares: Vec<Row>,
    transitions: [Row; COUNT],
    transition_squares: [Row; COUNT],
}

impl Crf {
    /// Learns. Features become indices in `examples`.
    pub(crate) fn learn(
        examples: &mut [Example],
        plan: &Plan,
        mut each_round: impl FnMut(usize, &Self),
    ) -> Self {
        let index = number(examples, plan.least);
        let size = index.len();
        let mut crf = Self {
            index,
            weights: vec![[0.0; COUNT]; size],
            squares: vec![[0.0; COUNT]; size],
            transitions: [[0.0; COUNT]; COUNT],
            transition_squares: [[0.0; COUNT]; COUNT],
        };
        println!("{size} features");
        let mut dice = Shuffle(0x5eed);
        let mut average: Option<(Vec<Row>, [Row; COUNT], f32)> = None;
        for round in 0..plan.rounds {
            let mut loss = 0.0;
            for at in dice.order(examples.len()) {
                loss += f64::from(crf.step(&examples[at], plan.rate));
            }
            for row in crf.weights.iter_mut().chain(&mut crf.transitions) {
                for weight in row {
                    *weight *= 1.0 - plan.decay;
                }
            }
            println!("round {round}: loss {loss:.0}");
            if round + 1 == plan.rounds / 2 {
                crf.prune(plan.small);
            }
            if round >= plan.rounds / 2 {
                let (sum, transitions, count) = average
                    .get_or_insert_with(|| (vec![[0.0; COUNT]; size], [[0.0; COUNT]; COUNT], 0.0));
                *count += 1.0;
                let sums = sum.iter_mut().chain(transitions).flatten();
                let weights = crf.weights.iter().chain(&crf.transitions).flatten();
                sums.zip(weights).for_each(|(sum, weight)| *sum += weight);
            }
            each_round(round, &crf);
        }
        if let Some((sum, transitions, count)) = average {
            crf.weights = sum;
            crf.transitions = transitions;
            for weight in crf.weights.iter_mut().chain(&mut crf.transitions).flatten() {
                *weight /= count;
            }
        }
        crf
    }

    /// Drops small weights for good: what stays learns to do without them.
    fn prune(&mut self, small: f32) {
        let pairs = self.weights.iter_mut().zip(&mut self.squares);
        for (weight, square) in pairs.flat_map(|(row, squares)| row.iter_mut().zip(squares)) {
            if weight.abs() < small {
                *weight = 0.0;
                *square = f32::INFINITY;
            }
        }
    }

    /// One step on one sentence; its loss.
    fn step(&mut self, example: &Example, rate: f32) -> f32 {
        let count = example.words.len();
        let own: Vec<Row> = example
            .words
            .iter()
            .map(|keys| {
                let mut scores = [0.0; COUNT];
                for &key in keys {
                    for (score, weight) in scores.iter_mut().zip(&self.weights[key as usize]) {
                        *score += weight;
                    }
                }
                scores
            })
            .collect();
        let (shares, pairs, total) = self.marginals(&own);
        let mut gold = 0.0;
        let mut before = 0;
        for (scores, &label) in own.iter().zip(&example.labels) {
            gold += scores[label as usize] + self.transitions[before][label as usize];
            before = label as usize;
        }
        for at in 0..count {
            let mut gradient = shares[at];
            gradient[example.labels[at] as usize] -= 1.0;
            if gradient.iter().all(|part| part.abs() < 0.01) {
                continue;
            }
            for part in &mut gradient {
                *part *= example.weight;
            }
            for &key in &example.words[at] {
                descend(
                    &mut self.weights[key as usize],
                    &mut self.squares[key as usize],
                    &gradient,
                    rate,
                );
            }
        }
        let mut wanted = pairs;
        let mut before = 0;
        for &label in &example.labels {
            wanted[before][label as usize] -= 1.0;
            before = label as usize;
        }
        let rows = self
            .transitions
            .iter_mut()
            .zip(&mut self.transition_squares);
        for ((weights, squares), gradient) in rows.zip(&wanted) {
            descend(weights, squares, gradient, rate * 0.2);
        }
        total - gold
    }

    /// The share of each label at each word, how often each pair is expected, and the logarithm of the sum over all paths.
    fn marginals(&self, own: &[Row]) -> (Vec<Row>, [Row; COUNT], f32) {
        let count = own.len();
        let weight = |from: usize, to: usize| {
            if may_follow(from, to) {
                self.transitions[from][to].exp()
            } else {
                0.0
            }
        };
        let table: [Row; COUNT] =
            std::array::from_fn(|from| std::array::from_fn(|to| weight(from, to)));
        let mut total = 0.0;
        let mut forward: Vec<Row> = Vec::with_capacity(count);
        let mut locals: Vec<Row> = Vec::with_capacity(count);
        let mut before: Row = [0.0; COUNT];
        before[0] = 1.0;
        for scores in own {
            let top = scores.iter().copied().fold(f32::MIN, f32::max);
            let local: Row = std::array::from_fn(|label| (scores[label] - top).exp());
            let mut now = [0.0; COUNT];
            for (from, share) in before.iter().enumerate() {
                for to in 0..COUNT {
                    now[to] += share * table[from][to] * local[to];
                }
            }
            let sum: f32 = now.iter().sum::<f32>().max(1e-30);
            total += top + sum.ln();
            for part in &mut now {
                *part /= sum;
            }
            // so that the backward pass is on the same scale
            locals.push(local.map(|part| part / sum));
            forward.push(now);
            before = now;
        }
        let mut shares = vec![[0.0; COUNT]; count];
        let mut pairs = [[0.0; COUNT]; COUNT];
        let mut backward: Row = [1.0; COUNT];
        for at in (0..count).rev() {
            for label in 0..COUNT {
                shares[at][label] = forward[at][label] * backward[label];
            }
            let mut start = [0.0; COUNT];
            start[0] = 1.0;
            let before = if at == 0 { start } else { forward[at - 1] };
            let mut next = [0.0; COUNT];
            for from in 0..COUNT {
                for to in 0..COUNT {
                    let part = table[from][to] * locals[at][to] * backward[to];
                    pairs[from][to] += before[from] * part;
                    next[from] += part;
                }
            }
            backward = next;
        }
        (shares, pairs, total)
    }

    /// The file of the model.
    pub(crate) fn file(&self, top: f64) -> Vec<u8> {
        let mut rows: Vec<(u32, Row)> = self
            .index
            .iter()
            .map(|(&key, &at)| (key, self.weights[at as usize]))
            .chain((0..COUNT).map(|from| (transition(from), self.transitions[from])))
            .collect();
        rows.sort_unstable_by_key(|row| row.0);
        let labels: Vec<String> = LABELS.iter().map(|&label| label.to_owned()).collect();
        write_model(
            &labels,
            rows.iter().map(|(key, row)| {
                let weights = row
                    .iter()
                    .enumerate()
                    .filter(|(_, weight)| **weight != 0.0)
                    .map(|(label, &weight)| (label as u8, f64::from(weight)));
                (*key, weights.collect())
            }),
            top,
        )
    }
}

fn descend(weights: &mut Row, squares: &mut Row, gradient: &Row, rate: f32) {
    for label in 0..COUNT {
        let part = gradient[label];
        squares[label] += part * part;
        weights[label] -= rate * part / (squares[label].sqrt() + 1e-3);
    }
}

/// Numbers the features that are frequent enough, in the order of their keys.
fn number(examples: &mut [Example], least: u32) -> HashMap<u32, u32, BuildHasherDefault<Keep>> {
    let mut counts: HashMap<u32, u32, BuildHasherDefault<Keep>> = HashMap::default();
    for &key in examples.iter().flat_map(|one| one.words.iter().flatten()) {
        *counts.entry(key).or_default() += 1;
    }
    let mut keys: Vec<u32> = counts
        .iter()
        .filter(|(_, count)| **count >= least)
        .map(|(key, _)| *key)
        .collect();
    keys.sort_unstable();
    let index: HashMap<u32, u32, BuildHasherDefault<Keep>> = keys.into_iter().zip(0..).collect();
    for word in examples.iter_mut().flat_map(|one| &mut one.words) {
        word.retain(|key| index.contains_key(key));
        for key in word {
            *key = index[key];
        }
    }
    index
}
