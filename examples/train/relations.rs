//! Trains the weights by which two mentions of a sentence stand in a relation: a linear model of all classes.

use crate::relation_cases::{Case, annotated, by_hand, cases};
use crate::softmax::{self, Model, number, print_worth};
use crate::texts::Texts;
use rayon::prelude::*;
use readout::extract::relate::learned::{NONE, TOP, class_name};
use readout::model::RelationType;
use std::collections::BTreeMap;
use std::path::Path;

/// How much an answer counts that a transformer gave.
const READ: f32 = 0.5;
/// In how many parts the labeled texts are validated.
const PARTS: usize = 5;

pub(crate) fn run(data: &Path, out: &Path) -> anyhow::Result<()> {
    let classes = classes();
    let labels = Path::new("examples/train/labels");
    let sources = Texts::read(data, labels)?;
    let labeled = by_hand(&sources, &labels.join("relations.tsv"))?;
    let mut texts: Vec<Vec<Example>> = labeled
        .par_iter()
        .map(|text| examples(cases(text), &classes, 1.0))
        .collect();
    let mut seen: Vec<Vec<Example>> = annotated(Path::new("tests/cases/seen"))?
        .iter()
        .map(|text| examples(cases(text), &classes, 1.0))
        .collect();
    // what a transformer found in the rest of the news
    let read = by_hand(&sources, &labels.join("relations_read.tsv"))?;
    let mut read: Vec<Vec<Example>> = read
        .par_iter()
        .map(|text| examples(cases(text), &classes, READ))
        .collect();
    let decisions = texts.iter_mut().chain(&mut seen).chain(&mut read).flatten();
    let index = number(decisions.map(|one| &mut one.keys));
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
    seen.append(&mut read);
    validate(&texts, &seen, &classes, index.len());
    let all = texts.iter().chain(&seen).flatten();
    let model = learn(all, index.len(), classes.len());
    std::fs::write(out, model.write(&classes, index, TOP))?;
    Ok(())
}

fn learn<'e>(all: impl Iterator<Item = &'e Example>, features: usize, classes: usize) -> Model {
    let told = all.filter(|one| !one.is_open);
    let told: Vec<_> = told
        .map(|one| softmax::Example {
            keys: &one.keys,
            gold: &one.gold,
            weight: one.weight,
        })
        .collect();
    Model::learn(&told, features, classes)
}

/// All classes: of two without a relation, and of each type in each direction.
pub(crate) fn classes() -> Vec<String> {
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
    weight: f32,
}

fn examples(cases: Vec<Case>, classes: &[String], weight: f32) -> Vec<Example> {
    let numbers = |names: &[String]| -> Vec<usize> {
        let number = |name| classes.iter().position(|class| class == name);
        names.iter().filter_map(number).collect()
    };
    cases
        .into_iter()
        .map(|case| {
            let (gold, weak) = (numbers(&case.gold), numbers(&case.weak));
            let rules = numbers(&case.rules);
            Example {
                keys: case.keys,
                gold,
                weak,
                rules,
                is_open: case.is_open,
                weight,
            }
        })
        .collect()
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
            learn(training, features, classes.len())
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
