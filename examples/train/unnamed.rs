//! Trains which noun phrases stand for somebody or for a place that nothing names.

use crate::softmax::{self, Model, number};
use crate::texts::{Place, Texts, annotated, list, place, place_of};
use rayon::prelude::*;
use readout::extract::coreference::unnamed::{CLASSES, KNOWN, TOP};
use readout::extract::{self};
use readout::model::CodePoints;
use serde_json::Value;
use std::path::Path;

/// In how many parts the texts are validated.
const PARTS: usize = 5;

/// A text, and what of it is described: where, and its class.
struct Labeled {
    text: String,
    described: Vec<(Place, usize)>,
    weight: f32,
    is_measured: bool,
    is_by_hand: bool,
}

struct Case {
    keys: Vec<u32>,
    gold: Vec<usize>,
    weight: f32,
    is_measured: bool,
}

pub(crate) fn run(data: &Path, out: &Path) -> anyhow::Result<()> {
    let mut labeled = genres(&data.join("coref/gum_open.train.jsonl"))?;
    labeled.extend(reports(&data.join("re3d/split.train.jsonl"))?);
    labeled.extend(in_full(Path::new("tests/cases/seen"))?);
    let labels = Path::new("examples/train/labels");
    labeled.extend(by_hand(
        &Texts::read(data, labels)?,
        &labels.join("unnamed.tsv"),
    )?);
    let mut texts: Vec<Vec<Case>> = labeled.par_iter().map(cases).collect();
    let index = number(texts.iter_mut().flatten().map(|one| &mut one.keys));
    println!(
        "{} phrases in {} texts, {} of them somebody; {} features",
        texts.iter().flatten().count(),
        texts.len(),
        texts
            .iter()
            .flatten()
            .filter(|one| !one.gold.is_empty())
            .count(),
        index.len()
    );
    validate(&texts, index.len());
    let all: Vec<_> = texts.iter().flatten().map(example).collect();
    let model = Model::learn(&all, index.len(), CLASSES.len());
    let classes = CLASSES.map(str::to_owned);
    std::fs::write(out, model.write(&classes, index, TOP))?;
    Ok(())
}

fn example(case: &Case) -> softmax::Example<'_> {
    softmax::Example {
        keys: &case.keys,
        gold: &case.gold,
        weight: case.weight,
    }
}

/// Whose phrases were shown to readers; of others nothing is known.
fn by_hand(texts: &Texts, file: &Path) -> anyhow::Result<Vec<Labeled>> {
    let mut all: Vec<(String, Labeled)> = Vec::new();
    for line in std::fs::read_to_string(file)?.lines() {
        let columns: Vec<&str> = line.split('\t').collect();
        let [name, phrase, verdict] = columns.as_slice() else {
            continue;
        };
        if all.last().is_none_or(|(last, _)| last != name) {
            let labeled = Labeled {
                text: texts.of(name)?,
                described: Vec::new(),
                weight: 1.0,
                is_measured: true,
                is_by_hand: true,
            };
            all.push(((*name).to_owned(), labeled));
        }
        let class = match verdict.strip_prefix("= ") {
            Some(_) => KNOWN,
            None => class_of(verdict).unwrap_or(0),
        };
        if let Some((_, labeled)) = all.last_mut() {
            labeled.described.push((place(phrase)?, class));
        }
    }
    Ok(all.into_iter().map(|(_, labeled)| labeled).collect())
}

fn class_of(name: &str) -> Option<usize> {
    CLASSES
        .iter()
        .position(|class| *class == name)
        .filter(|&class| class > 0)
}

fn genres(file: &Path) -> anyhow::Result<Vec<Labeled>> {
    let mut all = Vec::new();
    for line in std::fs::read_to_string(file)?.lines() {
        let document: Value = serde_json::from_str(line)?;
        let offsets: Vec<Place> = list(&document["token_offsets"])
            .map(|pair| {
                (
                    pair[0].as_u64().unwrap_or(0) as usize,
                    pair[1].as_u64().unwrap_or(0) as usize,
                )
            })
            .collect();
        let upos: Vec<&str> = list(&document["xpos"]).filter_map(Value::as_str).collect();
        let mut described = Vec::new();
        for mention in list(&document["mentions"]) {
            if mention["pron"] == true || mention["named"] == true {
                continue;
            }
            let (start, end) = place_of(mention);
            // its noun: the last before a preposition or a clause
            let stop = (start..end)
                .find(|&at| {
                    at > start
                        && matches!(upos[at], "IN" | "WDT" | "WP" | "," | "TO" | "VBG" | "VBN")
                        && matches!(upos[at - 1], "NN" | "NNS")
                })
                .unwrap_or(end);
            let Some(noun) = (start..stop)
                .rev()
                .find(|&at| matches!(upos[at], "NN" | "NNS"))
            else {
                continue;
            };
            let is_many = upos[noun] == "NNS";
            let class = match mention["type"].as_str().unwrap_or_default() {
                "person" if is_many => class_of("group"),
                other => class_of(other),
            };
            described.extend(class.map(|class| (offsets[noun], class)));
        }
        all.push(Labeled {
            text: document["text"].as_str().unwrap_or_default().to_owned(),
            described,
            weight: 0.15,
            is_measured: false,
            is_by_hand: false,
        });
    }
    Ok(all)
}

fn reports(file: &Path) -> anyhow::Result<Vec<Labeled>> {
    let mut all = Vec::new();
    for line in std::fs::read_to_string(file)?.lines() {
        let report: Value = serde_json::from_str(line)?;
        let described = list(&report["entities"])
            .filter(|entity| entity["confidence"].as_f64().unwrap_or(1.0) >= 0.5)
            .filter_map(|entity| {
                let class = match entity["type"].as_str()? {
                    "Person" => "person",
                    "Organisation" => "organization",
                    "Location" => "place",
                    _ => return None,
                };
                let start = entity["begin"].as_u64()? as usize;
                let end = entity["end"].as_u64()? as usize;
                Some(((start, end), class_of(class)?))
            })
            .collect();
        all.push(Labeled {
            text: report["text"].as_str().unwrap_or_default().to_owned(),
            described,
            weight: 0.6,
            is_measured: false,
            is_by_hand: false,
        });
    }
    Ok(all)
}

fn in_full(folder: &Path) -> anyhow::Result<Vec<Labeled>> {
    let all = annotated(folder)?.into_iter();
    Ok(all
        .map(|(text, gold)| {
            let mut described = Vec::new();
            for entity in list(&gold["entities"]) {
                let Some(class) = entity["type"].as_str().and_then(class_of) else {
                    continue;
                };
                let others =
                    list(&entity["mentions"]).filter(|mention| mention["kind"] == "nominal");
                described.extend(others.map(|mention| (place_of(mention), class)));
            }
            Labeled {
                text,
                described,
                weight: 1.0,
                is_measured: false,
                is_by_hand: false,
            }
        })
        .collect())
}

fn cases(labeled: &Labeled) -> Vec<Case> {
    let points = CodePoints::new(&labeled.text);
    let mut cases = Vec::new();
    extract::phrases(&labeled.text, &mut |document, phrase, keys| {
        let noun = points.range(document.span(phrase.noun, phrase.noun + 1));
        let own = points.range(document.span(phrase.first, phrase.noun + 1));
        if labeled.is_by_hand {
            let told = labeled
                .described
                .iter()
                .find(|(place, _)| place.1 == noun.1);
            // what an earlier model did not believe, nobody was asked about: it is hardly anybody
            cases.push(Case {
                keys: keys.all().to_vec(),
                gold: told
                    .map(|&(_, class)| class)
                    .filter(|&class| class > 0)
                    .into_iter()
                    .collect(),
                weight: if told.is_some() { 1.0 } else { 0.5 },
                is_measured: told.is_some(),
            });
            return;
        }
        // the shortest that begins near the phrase and holds its noun
        let told = labeled
            .described
            .iter()
            .filter(|(place, _)| {
                place.0 <= noun.0
                    && noun.1 <= place.1
                    && (place.1 - place.0 == noun.1 - noun.0 || place.0 + 25 >= own.0)
            })
            .filter(|(place, _)| place.0 >= own.0.saturating_sub(1) || place.1 == noun.1)
            .min_by_key(|(place, _)| place.1 - place.0);
        cases.push(Case {
            keys: keys.all().to_vec(),
            gold: told.map(|&(_, class)| class).into_iter().collect(),
            weight: labeled.weight,
            is_measured: labeled.is_measured,
        });
    });
    cases
}

fn validate(texts: &[Vec<Case>], features: usize) {
    let models: Vec<Model> = (0..PARTS)
        .into_par_iter()
        .map(|part| {
            let training: Vec<_> = texts
                .iter()
                .enumerate()
                .filter(|(number, _)| number % PARTS != part)
                .flat_map(|(_, text)| text)
                .map(example)
                .collect();
            Model::learn(&training, features, CLASSES.len())
        })
        .collect();
    for least in [0.3, 0.4, 0.5, 0.6, 0.7_f32] {
        let (mut right, mut given, mut gold, mut typed) = (0_u32, 0_u32, 0_u32, 0_u32);
        for (number, text) in texts.iter().enumerate() {
            for one in text.iter().filter(|one| one.is_measured) {
                let shares = models[number % PARTS].shares(&one.keys);
                let is_new = one.gold.first().is_some_and(|&class| class != KNOWN);
                let is_given = 1.0 - shares[0] - shares[KNOWN] >= least;
                gold += u32::from(is_new);
                given += u32::from(is_given);
                right += u32::from(is_given && is_new);
                let best = (1..KNOWN).max_by(|&a, &b| shares[a].total_cmp(&shares[b]));
                typed += u32::from(is_given && one.gold.first() == best.as_ref());
            }
        }
        let (p, r) = (
            f64::from(right) / f64::from(given.max(1)),
            f64::from(right) / f64::from(gold.max(1)),
        );
        println!(
            "from {least}: precision {p:.3}, recall {r:.3}, F {:.3} of {gold}; type right {:.3}",
            2.0 * p * r / (p + r),
            f64::from(typed) / f64::from(right.max(1))
        );
    }
}
