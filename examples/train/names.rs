//! Trains the sequence model for names.

use crate::crf::{Crf, Example, Plan};
use crate::invent::invented;
use crate::labeled::{Labeled, Rows, labeled, re3d, read_table};
use crate::marks::{self, Corpus};
use readout::extract::recognize::sequence::{self, Model, Room};
use std::path::Path;

/// A corpus and the teacher's marks in it.
const TAUGHT: [(&str, &str); 5] = [
    ("ner/gmb_norm.train.tsv", "gmb"),
    ("syntax/ewt.train.conllu", "ewt"),
    ("coref/gap.dev.jsonl", "gap"),
    ("text/state_union.jsonl", "state_union"),
    ("text/inaugural.jsonl", "inaugural"),
];

/// A corpus with labels of its own, whether its organizations need to be cleaned, and its weight.
const GOLD: [(&str, bool, f32); 4] = [
    ("ner/gmb_norm.train.tsv", true, 1.0),
    ("ner/wikigold.all.tsv", false, 3.0),
    ("ner/gum_flatnamed_open.train.tsv", false, 1.0),
    ("ner/uner_ewt.dev.tsv", false, 3.0),
];

/// The weight of what was labeled by hand.
const BY_HAND: f32 = 14.0;

/// The weight of the texts of our own.
const OWN: f32 = 6.0;

/// Rows with their weight, and whether organizations among them need to be cleaned.
struct Set {
    rows: Vec<Rows>,
    weight: f32,
    clean: bool,
}

/// What is learned from, and what was labeled by hand and is held: of the corpora, and of the texts of our own.
fn sets(data: &Path, labels: &Path) -> anyhow::Result<(Vec<Set>, [Vec<Rows>; 2])> {
    let by_hand = marks::by_hand(&labels.join("names.tsv"))?;
    let (mut sets, mut learned, mut held) = (Vec::new(), Vec::new(), Vec::new());
    for (file, name) in TAUGHT {
        let corpus = Corpus::read(&data.join(file))?;
        let taught = marks::by_teacher(&labels.join(name).with_extension("txt"))?;
        anyhow::ensure!(
            taught.len() == corpus.count(),
            "{name}: not as many as in {file}"
        );
        let own = by_hand.get(file);
        let mut rows = Vec::new();
        for (number, marks) in taught.iter().enumerate() {
            match own.and_then(|own| own.get(&number)) {
                Some(hand) if hand.held => held.extend(corpus.rows(number, &hand.marks)),
                Some(hand) => learned.extend(corpus.rows(number, &hand.marks)),
                None => rows.extend(corpus.rows(number, marks)),
            }
        }
        sets.push(Set {
            rows,
            weight: 1.0,
            clean: true,
        });
    }
    for (file, clean, weight) in GOLD {
        let corpus = Corpus::read(&data.join(file))?;
        let own = by_hand.get(file);
        let is_taught = TAUGHT.iter().any(|(taught, _)| *taught == file);
        let mut gold = Vec::new();
        for (number, rows) in read_table(&data.join(file))?.into_iter().enumerate() {
            match own.and_then(|own| own.get(&number)) {
                None => gold.push(rows),
                Some(_) if is_taught => {}
                Some(hand) if hand.held => held.extend(corpus.rows(number, &hand.marks)),
                Some(hand) => learned.extend(corpus.rows(number, &hand.marks)),
            }
        }
        sets.push(Set {
            rows: gold,
            weight,
            clean,
        });
    }
    sets.push(Set {
        rows: learned,
        weight: BY_HAND,
        clean: false,
    });
    let (held_own, own): (Vec<_>, Vec<_>) = marks::own(labels)?
        .into_iter()
        .partition(|(_, is_held)| *is_held);
    sets.push(Set {
        rows: own.into_iter().flat_map(|(rows, _)| rows).collect(),
        weight: OWN,
        clean: false,
    });
    let held_own = held_own.into_iter().flat_map(|(rows, _)| rows).collect();
    Ok((sets, [held, held_own]))
}

/// How many sentences with invented abbreviations stand beside the others.
const INVENTED: usize = 2_500;

pub(crate) fn run(data: &Path, target: &Path) -> anyhow::Result<()> {
    let (sets, held_by_hand) = sets(data, Path::new("examples/train/labels"))?;
    let mut training: Vec<(Labeled, f32)> = Vec::new();
    for set in &sets {
        let own = set.rows.iter();
        training.extend(own.filter_map(|rows| Some((labeled(rows, set.clean)?, set.weight))));
    }
    let copies = invented(sets.iter().flat_map(|set| &set.rows), INVENTED);
    training.extend(
        copies
            .iter()
            .filter_map(|rows| Some((labeled(rows, true)?, 1.0))),
    );
    let analysts = re3d(&data.join("re3d/split.train.jsonl"))?;
    training.extend(analysts.into_iter().map(|one| (one, 2.0)));
    let ner = data.join("ner");
    let measured = |path: &Path| -> anyhow::Result<Vec<Labeled>> {
        Ok(read_table(path)?
            .iter()
            .filter_map(|rows| labeled(rows, false))
            .collect())
    };
    let mut dev: Vec<(&str, Vec<Labeled>)> = vec![
        ("gmb_norm.dev", measured(&ner.join("gmb_norm.dev.tsv"))?),
        ("uner_ewt.test", measured(&ner.join("uner_ewt.test.tsv"))?),
    ];
    for (name, rows) in ["by hand", "own texts"].into_iter().zip(&held_by_hand) {
        let sentences = rows.iter().filter_map(|rows| labeled(rows, false));
        dev.push((name, sentences.collect()));
    }
    // Another set to measure on, which is then not among the data.
    if let Ok(held) = std::env::var("HELD") {
        dev.push(("held", measured(Path::new(&held))?));
    }
    println!("{} sentences", training.len());
    let file = learn(&training, &dev);
    std::fs::write(target.join("names.bin"), file)?;
    Ok(())
}

fn learn(training: &[(Labeled, f32)], dev: &[(&str, Vec<Labeled>)]) -> Vec<u8> {
    let mut examples: Vec<Example> = training
        .iter()
        .map(|(one, weight)| Example {
            words: (0..one.seen.len())
                .map(|at| {
                    let mut keys = Vec::with_capacity(96);
                    sequence::features(&one.seen, at, |_, key| keys.push(key));
                    keys
                })
                .collect(),
            labels: one.labels.clone(),
            weight: *weight,
        })
        .collect();
    let plan = Plan {
        rounds: 10,
        rate: 0.01,
        decay: 0.1,
        least: 3,
        small: 0.0265,
        top: 3.0,
    };
    let show = |crf: &Crf| {
        let file = crf.file(plan.top);
        let model = Model::read(file.clone().leak());
        for (name, set) in dev {
            measure(name, set, &model);
        }
        file
    };
    let crf = Crf::learn(&mut examples, &plan, |round, crf| {
        if round % 4 == 3 {
            show(crf);
        }
    });
    show(&crf)
}

fn spans(labels: &[u8]) -> Vec<(usize, usize, u8)> {
    let mut spans = Vec::new();
    let mut at = 0;
    while at < labels.len() {
        let label = labels[at];
        let start = at;
        at += 1;
        if label == 0 {
            continue;
        }
        let inside = if label % 2 == 1 { label + 1 } else { label };
        while at < labels.len() && labels[at] == inside {
            at += 1;
        }
        if inside != 8 {
            spans.push((start, at, inside));
        }
    }
    spans
}

fn measure(name: &str, set: &[Labeled], model: &Model) {
    let mut room = Room::default();
    let mut labels = Vec::new();
    let mut counts = [[0_u32; 3]; 4];
    for one in set {
        sequence::label_with(model, &one.seen, &mut room, &mut labels);
        let (gold, guess) = (spans(&one.labels), spans(&labels));
        for span in &guess {
            for row in [span.2 as usize / 2, 0] {
                counts[row][1] += 1;
                counts[row][0] += u32::from(gold.contains(span));
            }
        }
        for span in &gold {
            counts[span.2 as usize / 2][2] += 1;
            counts[0][2] += 1;
        }
    }
    let f =
        |[right, given, gold]: [u32; 3]| 2.0 * f64::from(right) / f64::from((given + gold).max(1));
    println!(
        "{name}: F {:.4}, PER {:.4}, ORG {:.4}, LOC {:.4}",
        f(counts[0]),
        f(counts[1]),
        f(counts[2]),
        f(counts[3])
    );
}
