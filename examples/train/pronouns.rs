//! Trains the weights by which a pronoun chooses: a linear model, the likelihood of those that are right at its greatest.

use crate::perceptron::Shuffle;
use crate::pronoun_cases::{self, Labeled};
use readout::extract::coreference::rank::{Candidate, Features, TEMPLATES};
use readout::extract::coreference::{self, Cast, Seen};
use readout::extract::document::Document;
use readout::extract::recognize;
use readout::model::MentionKind;
use serde_json::Value;
use std::fmt::Write as _;
use std::path::Path;

/// A pronoun: whom it may stand for, who of them is right, and what the measure asks about.
struct Case {
    candidates: Vec<(Features, Option<usize>)>,
    right: Vec<bool>,
    is_thing: bool,
    /// For each of two names: the clusters that bear it, and whether the pronoun stands for it.
    names: Vec<(Vec<usize>, bool)>,
}

pub(crate) fn run(data: &Path, out: &Path) -> anyhow::Result<()> {
    let mut gap = read_gap(&data.join("coref/gap.dev.jsonl"))?;
    let mut gum = read_gum(&data.join("coref/gum_open.train.jsonl"))?;
    let news = read_labeled(&pronoun_cases::news(
        &data.join("ner/gmb_norm.train.tsv"),
        Path::new("examples/train/labels/pronouns.tsv"),
    )?);
    let annotated = read_labeled(&pronoun_cases::annotated(Path::new("tests/cases/seen"))?);
    println!(
        "{} of GAP, {} of GUM, {} of news, {} of texts annotated in full",
        gap.len(),
        gum.len(),
        news.len(),
        annotated.len()
    );
    gum.extend(news);
    gum.extend(annotated);
    validate(&gap, &gum);
    let (persons, things): (Vec<Case>, Vec<Case>) =
        gum.into_iter().partition(|case| !case.is_thing);
    gap.extend(persons);
    let mut text = String::new();
    for (name, cases) in [("persons", &gap), ("things", &things)] {
        writeln!(text, "[{name}]")?;
        let weights = learn(&cases.iter().collect::<Vec<_>>(), name == "things");
        let mut offset = 0;
        for (template, size) in TEMPLATES {
            write!(text, "{template}:")?;
            for weight in &weights[offset..offset + size] {
                write!(text, " {}", (weight * 100.0).round())?;
            }
            text.push('\n');
            offset += size;
        }
    }
    std::fs::write(out, text)?;
    Ok(())
}

/// A part of the texts is left out, learned without, and asked.
fn validate(gap: &[Case], gum: &[Case]) {
    let mut steps = [(0_u32, 0_u32); 8];
    const PARTS: usize = 5;
    let (mut right, mut given, mut wanted) = (0, 0, 0);
    let (mut thing_right, mut thing_given, mut thing_wanted) = (0, 0, 0);
    let (mut person_right, mut persons) = (0, 0);
    for part in 0..PARTS {
        let is_out = |index: usize| index % PARTS == part;
        let mut training: Vec<&Case> = Vec::new();
        training.extend(
            gap.iter()
                .enumerate()
                .filter(|(index, _)| !is_out(*index))
                .map(|(_, case)| case),
        );
        training.extend(
            gum.iter()
                .enumerate()
                .filter(|(index, case)| !case.is_thing && !is_out(index * PARTS / gum.len().max(1)))
                .map(|(_, case)| case),
        );
        let weights = learn(&training, false);
        for (_, case) in gap.iter().enumerate().filter(|(index, _)| is_out(*index)) {
            let top = best(&weights, case);
            let cluster = case.candidates[top].1;
            if cluster.is_some() {
                let step = &mut steps[(margin(&weights, case, cluster) / 0.5) as usize];
                step.0 += u32::from(case.right[top]);
                step.1 += 1;
            }
            for (clusters, is_right) in &case.names {
                let is_given = cluster.is_some_and(|cluster| clusters.contains(&cluster));
                right += usize::from(is_given && *is_right);
                given += usize::from(is_given);
                wanted += usize::from(*is_right);
            }
        }
        let things: Vec<&Case> = gum
            .iter()
            .enumerate()
            .filter(|(index, case)| case.is_thing && !is_out(index * PARTS / gum.len().max(1)))
            .map(|(_, case)| case)
            .collect();
        let of_things = learn(&things, true);
        for (_, case) in gum
            .iter()
            .enumerate()
            .filter(|(index, _)| is_out(index * PARTS / gum.len().max(1)))
        {
            let table = if case.is_thing { &of_things } else { &weights };
            let top = best(table, case);
            let named = case
                .candidates
                .iter()
                .zip(&case.right)
                .any(|(one, right)| *right && one.1.is_some());
            if case.is_thing {
                thing_given += usize::from(case.candidates[top].1.is_some());
                thing_right += usize::from(case.candidates[top].1.is_some() && case.right[top]);
                thing_wanted += usize::from(named);
            } else {
                persons += 1;
                person_right += usize::from(case.right[top]);
            }
        }
    }
    for (index, (right, all)) in steps.iter().enumerate() {
        println!("ahead by {}: {right} of {all}", index as f64 * 0.5);
    }
    let f = 2.0 * f64::from(right as u32) / f64::from((given + wanted) as u32);
    println!(
        "GAP P {:.3} R {:.3} F {f:.3}; GUM persons {:.3}; things {thing_right} of {thing_given} given, {thing_wanted} wanted",
        f64::from(right as u32) / f64::from(given as u32),
        f64::from(right as u32) / f64::from(wanted as u32),
        f64::from(person_right as u32) / f64::from(persons as u32)
    );
}

fn width() -> usize {
    TEMPLATES.iter().map(|(_, size)| size).sum()
}

fn score(weights: &[f64], features: &Features) -> f64 {
    places(features).map(|place| weights[place]).sum()
}

fn places(features: &Features) -> impl Iterator<Item = usize> + '_ {
    let mut offset = 0;
    features
        .iter()
        .zip(TEMPLATES)
        .map(move |(&value, (_, size))| {
            let place = offset + usize::from(value);
            offset += size;
            place
        })
}

fn best(weights: &[f64], case: &Case) -> usize {
    let scores: Vec<f64> = case
        .candidates
        .iter()
        .map(|(features, _)| score(weights, features))
        .collect();
    (0..scores.len())
        .rev()
        .max_by(|&one, &other| scores[one].total_cmp(&scores[other]))
        .unwrap_or(0)
}

/// By how much the best cluster is ahead of the next.
fn margin(weights: &[f64], case: &Case, top: Option<usize>) -> f64 {
    let of = |is_top: bool| {
        let scores = case
            .candidates
            .iter()
            .filter(|(_, cluster)| (*cluster == top) == is_top)
            .map(|(features, _)| score(weights, features));
        scores.fold(f64::MIN, f64::max)
    };
    (of(true) - of(false)).min(3.9)
}

/// What is known of things beforehand, since there are few to learn from: the name of a template, a value, a weight.
const BEFOREHAND: [(&str, usize, f64); 15] = [
    // "Kessaria says that it", "rejects the charge that it", "said, when it": the subject above
    ("path", 16, 2.0),
    ("path", 18, 2.0),
    ("path", 14, 1.0),
    // "Kessaria closed its port", "has itself accused"
    ("path", 2 * 44 + 8, 1.0),
    ("path", 3 * 44 + 6, 3.0),
    ("path", 3 * 44 + 8, 3.0),
    // "It said": states and organizations do
    ("what it does", 1, 1.0),
    ("what it does", 2, 1.0),
    ("what it does", 8, -0.5),
    // "Its profits rose": the subject of the sentence before, the more where it has no rival
    ("begins a sentence", 15, 1.0),
    ("crowd", 7, 0.5),
    // "thanked Kessaria for its help", "asked Kessaria to say that it": who is thanked and asked
    ("bidden", 2 * 6 + 1, 3.0),
    ("bidden", 2 * 6 + 2, -1.5),
    ("bidden", 1, 1.5),
    ("bidden", 2, -1.0),
];

/// How often everything is seen; the weights are the mean of those after the later half.
const ROUNDS: usize = 24;

/// Gradient ascent with a step of its own for each weight.
fn learn(cases: &[&Case], is_thing: bool) -> Vec<f64> {
    let strength = if is_thing { 8.0 } else { 100.0 };
    let mut weights = vec![0.0; width()];
    if is_thing {
        for (name, value, weight) in BEFOREHAND {
            let before = TEMPLATES
                .iter()
                .take_while(|(template, _)| *template != name);
            weights[before.map(|(_, size)| size).sum::<usize>() + value] = weight;
        }
    }
    let start = weights.clone();
    let mut squares = vec![1e-6; width()];
    let mut dice = Shuffle(7);
    let shrink = strength / cases.len().max(1) as f64;
    let mut total = vec![0.0; width()];
    for round in 0..ROUNDS {
        for index in dice.order(cases.len()) {
            let case = cases[index];
            let scores: Vec<f64> = case
                .candidates
                .iter()
                .map(|(features, _)| score(&weights, features))
                .collect();
            let top = scores.iter().copied().fold(f64::MIN, f64::max);
            let all: f64 = scores.iter().map(|one| (one - top).exp()).sum();
            let right: f64 = scores
                .iter()
                .zip(&case.right)
                .filter(|(_, right)| **right)
                .map(|(one, _)| (one - top).exp())
                .sum();
            for ((one, (features, _)), is_right) in
                scores.iter().zip(&case.candidates).zip(&case.right)
            {
                let share = (one - top).exp();
                let gradient = if *is_right { share / right } else { 0.0 } - share / all;
                if gradient.abs() < 1e-4 {
                    continue;
                }
                for place in places(features) {
                    let slope = gradient - shrink * (weights[place] - start[place]);
                    squares[place] += slope * slope;
                    weights[place] += 0.1 * slope / squares[place].sqrt();
                }
            }
        }
        if round >= ROUNDS / 2 {
            for (sum, weight) in total.iter_mut().zip(&weights) {
                *sum += weight;
            }
        }
    }
    let rounds = (ROUNDS - ROUNDS / 2) as f64;
    total.iter().map(|sum| sum / rounds).collect()
}

/// Shows each pronoun of a text to `keep`, with the text's entities.
fn look(text: &str, mut keep: impl FnMut(&Document<'_>, &Cast, usize, &[Candidate])) {
    let (document, clusters) = Document::read(text);
    let names = recognize::names(&document, clusters);
    let mut seen: Vec<(usize, Vec<Candidate>)> = Vec::new();
    let cast = coreference::cast_seen(&document, names, &mut |at, one| {
        if let Seen::Pronoun(candidates) = one {
            seen.push((at, candidates.to_vec()));
        }
    });
    for (at, candidates) in &seen {
        keep(&document, &cast, *at, candidates);
    }
}

fn bytes_of(text: &str) -> Vec<usize> {
    text.char_indices()
        .map(|(at, _)| at)
        .chain([text.len()])
        .collect()
}

fn rows(path: &Path) -> anyhow::Result<Vec<Value>> {
    let content = std::fs::read_to_string(path)?;
    let rows = content.lines().map(serde_json::from_str);
    Ok(rows.collect::<Result<_, _>>()?)
}

fn read_gap(path: &Path) -> anyhow::Result<Vec<Case>> {
    let mut cases = Vec::new();
    for row in rows(path)? {
        let text = row["text"].as_str().unwrap_or_default();
        let bytes = bytes_of(text);
        let place = |name: &str| {
            let start = row[format!("{name}_offset")].as_u64().unwrap_or(0) as usize;
            let length = row[name].as_str().map_or(0, |words| words.chars().count());
            (
                bytes[start.min(bytes.len() - 1)],
                bytes[(start + length).min(bytes.len() - 1)],
            )
        };
        let (pronoun, _) = place("pronoun");
        let asked = [("A", "A_coref"), ("B", "B_coref")]
            .map(|(name, coref)| (place(name), row[coref] == true));
        look(text, |document, cast, at, candidates| {
            if document.tokens[at].start() != pronoun {
                return;
            }
            let names: Vec<(Vec<usize>, bool)> = asked
                .iter()
                .map(|&((start, end), is_right)| {
                    let clusters = cast
                        .mentions
                        .iter()
                        .filter(|mention| {
                            let span = document.span(mention.first, mention.end);
                            mention.kind == MentionKind::Name
                                && span.start < end
                                && start < span.end
                        })
                        .map(|mention| mention.cluster)
                        .collect();
                    (clusters, is_right)
                })
                .collect();
            let bears = |cluster: Option<usize>, wanted: bool| {
                cluster.is_some_and(|cluster| {
                    names
                        .iter()
                        .any(|(clusters, right)| *right == wanted && clusters.contains(&cluster))
                })
            };
            let any = candidates.iter().any(|one| bears(one.cluster, true));
            // Where neither is meant, or the right one was not found: anybody but the wrong.
            let right = candidates
                .iter()
                .map(|one| {
                    if any {
                        bears(one.cluster, true)
                    } else {
                        !bears(one.cluster, false)
                    }
                })
                .collect();
            cases.push(Case {
                candidates: candidates
                    .iter()
                    .map(|one| (one.features, one.cluster))
                    .collect(),
                right,
                is_thing: false,
                names,
            });
        });
    }
    Ok(cases)
}

fn read_labeled(texts: &[Labeled]) -> Vec<Case> {
    let mut cases = Vec::new();
    for labeled in texts {
        look(&labeled.text, |document, cast, at, candidates| {
            let Some(stands_for) = labeled.pronouns.get(&document.token(at).start()) else {
                return;
            };
            let is_thing = document.word(at).to_ascii_lowercase().starts_with("it");
            cases.push(Case {
                candidates: candidates
                    .iter()
                    .map(|one| (one.features, one.cluster))
                    .collect(),
                right: pronoun_cases::right(
                    document,
                    cast,
                    candidates,
                    stands_for,
                    labeled.leaves_open || !is_thing,
                ),
                is_thing,
                names: Vec::new(),
            });
        });
    }
    cases
}

fn read_gum(path: &Path) -> anyhow::Result<Vec<Case>> {
    let mut cases = Vec::new();
    for row in rows(path)? {
        let text = row["text"].as_str().unwrap_or_default();
        let bytes = bytes_of(text);
        let number = |value: &Value| value.as_u64().unwrap_or(0) as usize;
        let offsets: Vec<(usize, usize)> = row["token_offsets"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|pair| (bytes[number(&pair[0])], bytes[number(&pair[1])]))
            .collect();
        let mentions: Vec<(usize, usize)> = row["mentions"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|mention| {
                (
                    offsets[number(&mention["start"])].0,
                    offsets[number(&mention["end"]) - 1].1,
                )
            })
            .collect();
        let mut cluster_of = vec![usize::MAX; mentions.len()];
        for (index, cluster) in row["clusters"].as_array().into_iter().flatten().enumerate() {
            for mention in cluster.as_array().into_iter().flatten() {
                cluster_of[number(mention)] = index;
            }
        }
        let holder = |start: usize, end: usize| {
            (0..mentions.len())
                .filter(|&index| mentions[index].0 <= start && end <= mentions[index].1)
                .min_by_key(|&index| mentions[index].1 - mentions[index].0)
        };
        look(text, |document, _, at, candidates| {
            let place = |at: usize| (document.tokens[at].start(), document.tokens[at].end());
            let (start, end) = place(at);
            let Some(own) = holder(start, end).filter(|&index| mentions[index] == (start, end))
            else {
                return;
            };
            let mut right: Vec<bool> = candidates
                .iter()
                .map(|one| {
                    let (start, end) = place(one.head);
                    one.head != at
                        && cluster_of[own] != usize::MAX
                        && holder(start, end)
                            .is_some_and(|index| cluster_of[index] == cluster_of[own])
                })
                .collect();
            if !right.contains(&true)
                && let Some(last) = right.last_mut()
            {
                *last = true;
            }
            cases.push(Case {
                candidates: candidates
                    .iter()
                    .map(|one| (one.features, one.cluster))
                    .collect(),
                right,
                is_thing: document.word(at).to_ascii_lowercase().starts_with("it"),
                names: Vec::new(),
            });
        });
    }
    Ok(cases)
}
