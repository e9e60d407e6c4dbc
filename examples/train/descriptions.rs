//! Trains the weights by which phrases ("the company", "they") choose to whom they go back: a linear model that ranks all whom they may
//! mean, "nobody" among them, the likelihood of the right one at its greatest.

use crate::perceptron::{Keep, Shuffle, write_model};
use crate::texts::{Place, Texts, annotated, is_same, list, place, place_of};
use readout::extract::coreference::definite::definite;
use readout::extract::coreference::referent::{Referent, TOP};
use readout::extract::coreference::{self, Cast, Seen};
use readout::extract::document::Document;
use readout::extract::recognize;
use readout::model::{CodePoints, MentionKind};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::BuildHasherDefault;
use std::path::Path;

const ROUNDS: usize = 16;
const RATE: f32 = 0.03;
/// What pulls a weight to zero whenever it is touched.
const DECAY: f32 = 1e-3;
/// Features that fewer candidates have are left out.
const LEAST: u32 = 2;
/// In how many parts the texts are validated.
const PARTS: usize = 5;

/// A text with its phrases, and where the same is named; none: nowhere.
struct Labeled {
    text: String,
    phrases: Vec<(Place, Vec<Place>)>,
    /// Whether phrases that are not listed go back to nobody.
    is_whole: bool,
}

/// A phrase: whom it may mean, and who of them is right.
struct Case {
    candidates: Vec<(Vec<u32>, Option<usize>)>,
    right: usize,
    /// What is answered now: by the rules, or by the last model.
    now: Option<usize>,
    is_plural: bool,
}

pub(crate) fn run(data: &Path, out: &Path) -> anyhow::Result<()> {
    let labels = Path::new("examples/train/labels");
    let texts = Texts::read(data, labels)?;
    let labeled = by_hand(&texts, &labels.join("descriptions.tsv"))?;
    let mut cases: Vec<Vec<Case>> = labeled.iter().map(cases_of).collect();
    let mut seen: Vec<Vec<Case>> = in_full(Path::new("tests/cases/seen"))?
        .iter()
        .map(cases_of)
        .collect();
    let index = number(cases.iter_mut().chain(&mut seen).flatten());
    println!(
        "{} phrases in {} texts, {} in texts annotated in full, {} features",
        cases.iter().flatten().count(),
        cases.len(),
        seen.iter().flatten().count(),
        index.len()
    );
    validate(&cases, &seen, index.len());
    let all: Vec<&Case> = cases.iter().chain(&seen).flatten().collect();
    let weights = learn(&all, index.len());
    let mut keys: Vec<(u32, u32)> = index.into_iter().collect();
    keys.sort_unstable();
    let rows = keys
        .into_iter()
        .map(|(key, at)| (key, vec![(0, f64::from(weights[at as usize]))]));
    std::fs::write(out, write_model(&["fits".to_owned()], rows, TOP))?;
    Ok(())
}

fn by_hand(texts: &Texts, file: &Path) -> anyhow::Result<Vec<Labeled>> {
    let mut all: Vec<(String, Labeled)> = Vec::new();
    for line in std::fs::read_to_string(file)?.lines() {
        let columns: Vec<&str> = line.split('\t').collect();
        let [name, phrase, same] = columns.as_slice() else {
            continue;
        };
        if all.last().is_none_or(|(last, _)| last != name) {
            let labeled = Labeled {
                text: texts.of(name)?,
                phrases: Vec::new(),
                is_whole: false,
            };
            all.push(((*name).to_owned(), labeled));
        }
        if let Some((_, labeled)) = all.last_mut() {
            let same = if *same == "-" {
                Vec::new()
            } else {
                vec![place(same)?]
            };
            labeled.phrases.push((place(phrase)?, same));
        }
    }
    Ok(all.into_iter().map(|(_, labeled)| labeled).collect())
}

fn in_full(folder: &Path) -> anyhow::Result<Vec<Labeled>> {
    let all = annotated(folder)?.into_iter();
    Ok(all
        .map(|(text, gold)| {
            let mut phrases = Vec::new();
            for entity in list(&gold["entities"]) {
                let is_name = |mention: &&serde_json::Value| mention["kind"] == "name";
                let names: Vec<Place> = list(&entity["mentions"])
                    .filter(is_name)
                    .map(place_of)
                    .collect();
                let others = list(&entity["mentions"]).filter(|mention| !is_name(mention));
                phrases.extend(others.map(|mention| (place_of(mention), names.clone())));
            }
            Labeled {
                text,
                phrases,
                is_whole: true,
            }
        })
        .collect())
}

fn cases_of(labeled: &Labeled) -> Vec<Case> {
    let text = labeled.text.as_str();
    let points = CodePoints::new(text);
    let (document, clusters) = Document::read(text);
    let names = recognize::names(&document, clusters);
    let mut seen: Vec<(usize, Vec<Referent>)> = Vec::new();
    let cast = coreference::cast_seen(&document, names, &mut |at, one| {
        if let Seen::Phrase(referents) = one {
            seen.push((at, referents.to_vec()));
        }
    });
    let mut cases = Vec::new();
    for (at, referents) in seen {
        let Some(phrase) = definite(&document, at) else {
            continue;
        };
        let own = points.range(document.span(phrase.first, phrase.noun + 1));
        let told = labeled
            .phrases
            .iter()
            .find(|(place, _)| place.1 == own.1 && is_same(*place, own));
        let places = match told {
            Some((_, places)) => places.as_slice(),
            None if labeled.is_whole => &[],
            None => continue,
        };
        let meant = meant(&document, &cast, &points, places);
        let nobody = referents.len() - 1;
        let right = referents
            .iter()
            .position(|one| one.cluster.is_some_and(|cluster| meant.contains(&cluster)));
        let now = cast.mentions.iter().find(|mention| {
            mention.head == at && mention.end == at + 1 && mention.kind != MentionKind::Name
        });
        cases.push(Case {
            candidates: referents
                .into_iter()
                .map(|one| {
                    (
                        one.keys.into_iter().map(|(_, key)| key).collect(),
                        one.cluster,
                    )
                })
                .collect(),
            right: right.unwrap_or(nobody),
            now: now.map(|mention| mention.cluster),
            is_plural: phrase.first == phrase.noun,
        });
    }
    cases
}

/// The clusters that are mentioned at one of these places.
fn meant(
    document: &Document<'_>,
    cast: &Cast,
    points: &CodePoints<'_>,
    places: &[Place],
) -> BTreeSet<usize> {
    let is_there = |place: Place| places.iter().any(|&one| is_same(one, place));
    cast.mentions
        .iter()
        .filter(|mention| is_there(points.range(document.span(mention.first, mention.end))))
        .map(|mention| mention.cluster)
        .collect()
}

type Index = HashMap<u32, u32, BuildHasherDefault<Keep>>;

/// Numbers the features that are frequent enough, in the order of their keys.
fn number<'c>(cases: impl Iterator<Item = &'c mut Case>) -> Index {
    let mut lists: Vec<&mut Vec<u32>> = cases
        .flat_map(|case| case.candidates.iter_mut().map(|(keys, _)| keys))
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
fn shares(weights: &[f32], case: &Case) -> Vec<f32> {
    let sum = |keys: &[u32]| keys.iter().map(|&key| weights[key as usize]).sum::<f32>();
    let sums: Vec<f32> = case.candidates.iter().map(|(keys, _)| sum(keys)).collect();
    let top = sums.iter().copied().fold(f32::MIN, f32::max);
    let parts: Vec<f32> = sums.iter().map(|sum| (sum - top).exp()).collect();
    let whole: f32 = parts.iter().sum();
    parts.iter().map(|part| part / whole).collect()
}

fn learn(cases: &[&Case], features: usize) -> Vec<f32> {
    let mut weights = vec![0.0_f32; features];
    let mut squares = vec![1e-6_f32; features];
    let mut dice = Shuffle(0x5eed);
    for _ in 0..ROUNDS {
        for at in dice.order(cases.len()) {
            let case = cases[at];
            let shares = shares(&weights, case);
            for (index, ((keys, _), share)) in case.candidates.iter().zip(shares).enumerate() {
                let slope = share - f32::from(u8::from(index == case.right));
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

#[derive(Default)]
struct Tally {
    right: usize,
    given: usize,
    wanted: usize,
}

impl Tally {
    fn count(&mut self, case: &Case, given: Option<usize>) {
        let wanted = case.candidates[case.right].1;
        self.wanted += usize::from(wanted.is_some());
        self.given += usize::from(given.is_some());
        self.right += usize::from(given.is_some() && given == wanted);
    }

    fn print(&self, name: &str) {
        let precision = self.right as f64 / self.given.max(1) as f64;
        let recall = self.right as f64 / self.wanted.max(1) as f64;
        let f = 2.0 * precision * recall / (precision + recall).max(1e-9);
        println!(
            "{name}: precision {precision:.3}, recall {recall:.3}, F {f:.3} of {}",
            self.wanted
        );
    }
}

/// A part of the texts is left out, learned without, and asked.
fn validate(texts: &[Vec<Case>], seen: &[Vec<Case>], features: usize) {
    let (mut now, mut now_plural) = (Tally::default(), Tally::default());
    let mut learned: Vec<(f32, Tally, Tally)> = [0.0, 0.4, 0.5, 0.6, 0.7]
        .map(|least| (least, Tally::default(), Tally::default()))
        .into();
    let mut steps = [(0_u32, 0_u32); 10];
    for part in 0..PARTS {
        let left = texts
            .iter()
            .enumerate()
            .filter(|(number, _)| number % PARTS != part);
        let training: Vec<&Case> = left
            .flat_map(|(_, text)| text)
            .chain(seen.iter().flatten())
            .collect();
        let weights = learn(&training, features);
        let asked = texts
            .iter()
            .enumerate()
            .filter(|(number, _)| number % PARTS == part);
        for case in asked.flat_map(|(_, text)| text) {
            let shares = shares(&weights, case);
            let top = (0..shares.len()).fold(0, |top, index| {
                if shares[index] > shares[top] {
                    index
                } else {
                    top
                }
            });
            if case.is_plural {
                &mut now_plural
            } else {
                &mut now
            }
            .count(case, case.now);
            for (least, phrases, plural) in &mut learned {
                let given = case.candidates[top].1.filter(|_| shares[top] >= *least);
                if case.is_plural { plural } else { phrases }.count(case, given);
            }
            if case.candidates[top].1.is_some() {
                let step = &mut steps[((shares[top] * 10.0) as usize).min(9)];
                step.0 += u32::from(top == case.right);
                step.1 += 1;
            }
        }
    }
    now.print("phrases now");
    now_plural.print("“they” now");
    for (least, phrases, plural) in learned {
        phrases.print(&format!("phrases from {least} on"));
        plural.print(&format!("“they” from {least} on"));
    }
    for (step, (right, all)) in steps.iter().enumerate().filter(|(_, (_, all))| *all > 0) {
        println!(
            "believed to .{step}: right {:.3} of {all}",
            f64::from(*right) / f64::from(*all)
        );
    }
}
