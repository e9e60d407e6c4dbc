//! Trains the weights by which two mentions of a sentence stand in a relation: a linear model of all classes, by stochastic gradients
//! with a step of its own for each weight (`AdaGrad`).

use crate::perceptron::{Keep, Shuffle, write_model};
use crate::relation_cases::{Case, annotated, by_hand, cases};
use crate::texts::Texts;
use rayon::prelude::*;
use readout::extract::relate::learned::{NONE, TOP, class_name};
use readout::model::RelationType;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::BuildHasherDefault;
use std::path::Path;

/// Of the later half the mean is taken.
const ROUNDS: usize = 14;
const RATE: f32 = 0.05;
/// What pulls a weight to zero whenever it is touched.
const DECAY: f32 = 1e-3;
/// So many of a hundred features of a pair are not looked at, other ones each time: none may be relied on alone.
const BLIND: u64 = 15;
/// Features that fewer pairs have are left out.
const LEAST: u32 = 3;
/// Weights that are smaller after half of the rounds are dropped for good: what stays learns to do without them.
const SMALL: f32 = 0.2;
/// In how many parts the labeled texts are validated.
const PARTS: usize = 5;

pub(crate) fn run(data: &Path, out: &Path) -> anyhow::Result<()> {
    let classes = classes();
    let labels = Path::new("examples/train/labels");
    let labeled = by_hand(&Texts::read(data, labels)?, labels)?;
    let mut texts: Vec<Vec<Example>> = labeled
        .iter()
        .map(|text| examples(cases(text), &classes))
        .collect();
    let mut seen: Vec<Vec<Example>> = annotated(Path::new("tests/cases/seen"))?
        .iter()
        .map(|text| examples(cases(text), &classes))
        .collect();
    let index = number(texts.iter_mut().chain(&mut seen).flatten());
    let count = |texts: &[Vec<Example>]| {
        texts
            .iter()
            .flatten()
            .filter(|one| !one.gold.is_empty())
            .count()
    };
    println!(
        "{} texts with {} pairs in relations, {} annotated in full with {}; {} features",
        texts.len(),
        count(&texts),
        seen.len(),
        count(&seen),
        index.len()
    );
    validate(&texts, &seen, &classes, index.len());
    let all: Vec<&Example> = texts.iter().chain(&seen).flatten().collect();
    let model = Model::learn(&all, index.len(), classes.len());
    let mut keys: Vec<(u32, u32)> = index.into_iter().collect();
    keys.sort_unstable();
    let rows = keys.into_iter().map(|(key, at)| {
        let weights = model.row(at).iter().enumerate();
        let kept = weights.filter(|(_, weight)| **weight != 0.0);
        (
            key,
            kept.map(|(class, &weight)| (class as u8, f64::from(weight)))
                .collect(),
        )
    });
    std::fs::write(out, write_model(&classes, rows, TOP))?;
    Ok(())
}

/// All classes: of two without a relation, and of each type in each direction.
fn classes() -> Vec<String> {
    let mut classes = vec![NONE.to_owned()];
    for &relation in RelationType::ALL {
        classes.push(class_name(relation, true));
        if !relation.is_symmetric() {
            classes.push(class_name(relation, false));
        }
    }
    classes
}

/// Two mentions, in numbers.
struct Example {
    keys: Vec<u32>,
    gold: Vec<usize>,
    weak: Vec<usize>,
    rules: Vec<usize>,
    is_open: bool,
}

fn examples(cases: Vec<Case>, classes: &[String]) -> Vec<Example> {
    let numbers = |names: &[String]| -> Vec<usize> {
        let number = |name| classes.iter().position(|class| class == name);
        names.iter().filter_map(number).collect()
    };
    cases
        .into_iter()
        .map(|case| {
            let (gold, weak) = (numbers(&case.gold), numbers(&case.weak));
            let rules = numbers(&case.rules);
            let mut keys = case.keys;
            keys.sort_unstable();
            keys.dedup();
            Example {
                keys,
                gold,
                weak,
                rules,
                is_open: case.is_open,
            }
        })
        .collect()
}

type Index = HashMap<u32, u32, BuildHasherDefault<Keep>>;

/// Numbers the features that are frequent enough, in the order of their keys.
fn number<'e>(examples: impl Iterator<Item = &'e mut Example>) -> Index {
    let mut examples: Vec<&mut Example> = examples.collect();
    let mut counts: HashMap<u32, u32, BuildHasherDefault<Keep>> = HashMap::default();
    for &key in examples.iter().flat_map(|one| &one.keys) {
        *counts.entry(key).or_default() += 1;
    }
    let frequent: BTreeSet<u32> = counts
        .into_iter()
        .filter(|&(_, count)| count >= LEAST)
        .map(|(key, _)| key)
        .collect();
    let index: Index = frequent.into_iter().zip(0..).collect();
    for one in &mut examples {
        one.keys = one
            .keys
            .iter()
            .filter_map(|key| index.get(key).copied())
            .collect();
    }
    index
}

struct Model {
    weights: Vec<f32>,
    /// The sum of the squares of each weight's slopes.
    squares: Vec<f32>,
    classes: usize,
}

impl Model {
    fn learn(examples: &[&Example], features: usize, classes: usize) -> Self {
        let mut model = Self {
            weights: vec![0.0; features * classes],
            squares: vec![1e-6; features * classes],
            classes,
        };
        let told: Vec<&&Example> = examples.iter().filter(|one| !one.is_open).collect();
        let mut sum = vec![0.0_f32; model.weights.len()];
        let mut dice = Shuffle(0x5eed);
        for round in 0..ROUNDS {
            if round == ROUNDS / 2 {
                model.prune();
            }
            for at in dice.order(told.len()) {
                let seen: Vec<u32> = (told[at].keys.iter().copied())
                    .filter(|_| (dice.next() >> 20) % 100 >= BLIND)
                    .collect();
                model.step(&seen, &told[at].gold);
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

    /// One step on one pair.
    fn step(&mut self, keys: &[u32], gold: &[usize]) {
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
                let slope = part + DECAY * *weight;
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
    fn shares(&self, keys: &[u32]) -> Vec<f32> {
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
}

/// How often what is given is right, and how much is found.
#[derive(Default)]
struct Tally {
    right: usize,
    wrong: usize,
    gold: usize,
}

impl Tally {
    fn count(&mut self, one: &Example, given: impl Iterator<Item = usize>) {
        self.gold += one.gold.len();
        for class in given {
            let is_right = one.gold.contains(&class);
            self.right += usize::from(is_right);
            self.wrong += usize::from(!is_right && !one.is_open);
        }
    }

    fn print(&self, name: &str) {
        let precision = self.right as f64 / (self.right + self.wrong).max(1) as f64;
        let recall = self.right as f64 / self.gold.max(1) as f64;
        let f = 2.0 * precision * recall / (precision + recall).max(1e-9);
        println!(
            "{name}: precision {precision:.3}, recall {recall:.3}, F {f:.3} of {}",
            self.gold
        );
    }
}

/// What is counted over texts that were left out.
struct Report<'c> {
    classes: &'c [String],
    rules: Tally,
    alone: Tally,
    /// From which belief on what the rules did not find is given.
    both: [(f32, Tally); 4],
    /// Belief and whether it was right: of the model's own answers, and of those of the rules.
    worth: [Vec<(f32, bool)>; 2],
    by_type: BTreeMap<&'c str, Vec<(f32, bool)>>,
}

/// The rules' answers are given if the model believes them so far.
const RULED: f32 = 0.05;

impl<'c> Report<'c> {
    fn new(classes: &'c [String]) -> Self {
        Self {
            classes,
            rules: Tally::default(),
            alone: Tally::default(),
            both: [0.3, 0.4, 0.5, 0.6].map(|least| (least, Tally::default())),
            worth: [Vec::new(), Vec::new()],
            by_type: BTreeMap::new(),
        }
    }

    fn count(&mut self, one: &Example, shares: &[f32]) {
        let all = 1..self.classes.len();
        self.rules.count(one, one.rules.iter().copied());
        let believed = all.clone().filter(|&class| shares[class] >= 0.5);
        self.alone.count(one, believed);
        for (least, tally) in &mut self.both {
            let from = |class: &usize| {
                if one.rules.contains(class) {
                    RULED
                } else {
                    *least
                }
            };
            tally.count(
                one,
                all.clone().filter(|class| shares[*class] >= from(class)),
            );
        }
        for class in all {
            self.weigh(one, class, shares[class]);
        }
    }

    fn weigh(&mut self, one: &Example, class: usize, share: f32) {
        let is_right = one.gold.contains(&class) || one.weak.contains(&class);
        let is_ruled = one.rules.contains(&class);
        if one.is_open && !is_right || !is_ruled && share < 0.1 {
            return;
        }
        self.worth[usize::from(is_ruled)].push((share, is_right));
        if !is_ruled {
            let name = self.classes[class].trim_end_matches(['<', '>']);
            self.by_type
                .entry(name)
                .or_default()
                .push((share, is_right));
        }
    }

    fn print(&mut self) {
        self.rules.print("the rules");
        self.alone.print("the model alone from .5 on");
        for (least, tally) in &self.both {
            tally.print(&format!(
                "rules it believes to {RULED}, others from {least} on"
            ));
        }
        for (name, answers) in ["the model's own", "those of the rules"]
            .iter()
            .zip(&self.worth)
        {
            print_worth(name, answers);
        }
        for (name, answers) in &mut self.by_type {
            print_least(name, answers);
        }
    }
}

/// A part of the labeled texts is left out, learned without, and asked.
fn validate(texts: &[Vec<Example>], seen: &[Vec<Example>], classes: &[String], features: usize) {
    let part_of = |part: usize, is_left_out: bool| {
        let own = texts.iter().enumerate();
        own.filter(move |(number, _)| (number % PARTS == part) == is_left_out)
            .flat_map(|(_, text)| text)
    };
    let models: Vec<Model> = (0..PARTS)
        .into_par_iter()
        .map(|part| {
            let training = part_of(part, false).chain(seen.iter().flatten());
            Model::learn(&training.collect::<Vec<_>>(), features, classes.len())
        })
        .collect();
    let mut report = Report::new(classes);
    for (part, model) in models.iter().enumerate() {
        for one in part_of(part, true) {
            report.count(one, &model.shares(&one.keys));
        }
    }
    report.print();
}

/// From which belief on as many of a type's answers are right as that, and how many those are.
fn print_least(name: &str, answers: &mut [(f32, bool)]) {
    answers.sort_by(|one, other| other.0.total_cmp(&one.0));
    let mut told = String::new();
    for wanted in [0.8, 0.85, 0.9] {
        let (mut right, mut least, mut count) = (0, 1.0, 0);
        for (index, (share, is_right)) in answers.iter().enumerate() {
            right += usize::from(*is_right);
            if right as f64 >= wanted * (index + 1) as f64 {
                (least, count) = (*share, index + 1);
            }
        }
        told = format!("{told}  {wanted}: from {least:.2} on, {count}");
    }
    println!("{name}:{told}");
}

/// How often answers are right by how far the model believes them, and the line that fits: logits of being right by logits of belief.
fn print_worth(name: &str, answers: &[(f32, bool)]) {
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
