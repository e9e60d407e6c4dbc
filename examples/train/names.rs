//! Trains the sequence model for names.

use crate::crf::{Crf, Example, Plan};
use crate::treebank::{Sentence, aligned_words};
use anyhow::Context as _;
use readout::extract::lexicon::{Naming, lexicon};
use readout::extract::linear::Linear;
use readout::extract::recognize::seen::{self, Seen};
use readout::extract::recognize::sequence::{self, LABELS, Room};
use readout::extract::{cluster, tag};
use readout::model::EntityType;
use serde_json::Value;
use std::path::Path;

struct Labeled {
    seen: Vec<Seen>,
    labels: Vec<u8>,
}

/// A word and its label.
type Rows = Vec<(String, String)>;

fn read_table(path: &Path) -> anyhow::Result<Vec<Rows>> {
    let content = std::fs::read_to_string(path)?;
    let sentences = content.split("\n\n").map(|block| {
        block
            .lines()
            .filter(|line| !line.starts_with("-DOCSTART-"))
            .filter_map(|line| {
                let mut parts = line.split('\t');
                Some((parts.next()?.to_owned(), parts.next()?.to_owned()))
            })
            .collect::<Rows>()
    });
    Ok(sentences.filter(|rows| !rows.is_empty()).collect())
}

/// Reads tokens and labels.
fn table(path: &Path, clean: bool) -> anyhow::Result<Vec<Labeled>> {
    Ok(read_table(path)?
        .iter()
        .filter_map(|rows| labeled(rows, clean))
        .collect())
}

/// A word that our tokenizer cuts otherwise takes the label of its first piece.
fn labeled(rows: &Rows, clean: bool) -> Option<Labeled> {
    let words: Vec<(&str, bool)> = rows.iter().map(|(word, _)| (word.as_str(), true)).collect();
    let (sentence, token_of) = aligned_words(&words)?;
    let mut labels = vec![0_u8; sentence.tokens.len()];
    let mut last = None;
    for (row, &token) in rows.iter().zip(&token_of) {
        let label = LABELS.iter().position(|one| *one == row.1).unwrap_or(0) as u8;
        if last != Some(token) || labels[token] == 0 {
            labels[token] = label;
        }
        last = Some(token);
    }
    repair(&mut labels);
    if clean {
        clean_organizations(&sentence, &mut labels);
    }
    Some(seen(&sentence, labels))
}

/// An inside label behind nothing begins.
fn repair(labels: &mut [u8]) {
    let mut before = 0;
    for label in labels {
        if !sequence::may_follow(before, *label as usize) {
            *label -= 1;
        }
        before = *label as usize;
    }
}

/// The news calls states and capitals organizations where they act; here they are locations.
fn clean_organizations(sentence: &Sentence, labels: &mut [u8]) {
    let mut at = 0;
    while at < labels.len() {
        if labels[at] != 3 {
            at += 1;
            continue;
        }
        let mut end = at + 1;
        while end < labels.len() && labels[end] == 4 {
            end += 1;
        }
        if let Some((known, length)) = lexicon().known(&sentence.text, &sentence.tokens[at..end])
            && length == end - at
        {
            let is_location = matches!(known.entity_type, EntityType::Country | EntityType::Place);
            if is_location && known.naming != Naming::People {
                labels[at] = 5;
                labels[at + 1..end].fill(6);
            } else if is_location {
                labels[at] = 7;
                labels[at + 1..end].fill(8);
            }
        }
        at = end;
    }
}

fn seen(sentence: &Sentence, labels: Vec<u8>) -> Labeled {
    let clusters: Vec<_> = sentence
        .tokens
        .iter()
        .map(|token| cluster::of(token.lower))
        .collect();
    let words: Vec<_> = sentence
        .tokens
        .iter()
        .zip(&clusters)
        .map(|(token, &clusters)| tag::Word::of(&sentence.text, token, clusters))
        .collect();
    let mut tags = vec![tag::X; words.len()];
    tag::tag(&words, &mut tags);
    let mut seen = Vec::new();
    seen::see(
        &sentence.text,
        &sentence.tokens,
        &tags,
        &clusters,
        lexicon(),
        &mut seen,
    );
    Labeled { seen, labels }
}

/// Names of analysts' documents; titles are left out of persons' names, countries that act are locations.
fn re3d(path: &Path) -> anyhow::Result<Vec<Labeled>> {
    let mut result = Vec::new();
    for line in std::fs::read_to_string(path)?.lines() {
        let record: Value = serde_json::from_str(line)?;
        let text = record["text"].as_str().unwrap_or_default();
        let points: Vec<usize> = text
            .char_indices()
            .map(|(at, _)| at)
            .chain([text.len()])
            .collect();
        let tokens = readout::extract::token::tokens(text);
        let mut labels = vec![0_u8; tokens.len()];
        let mut spans: Vec<(usize, usize, u8)> = Vec::new();
        for entity in record["entities"].as_array().into_iter().flatten() {
            let base = match entity["type"].as_str() {
                Some("Person") => 1,
                Some("Organisation") => 3,
                Some("Location") => 5,
                _ => continue,
            };
            let place = |name: &str| {
                entity[name]
                    .as_u64()
                    .map(|at| points[(at as usize).min(points.len() - 1)])
            };
            let (Some(start), Some(end)) = (place("begin"), place("end")) else {
                continue;
            };
            spans.push((start, end, base));
        }
        spans.sort_by_key(|&(start, end, _)| (end - start, start));
        for (start, end, base) in spans {
            let inside: Vec<usize> = (0..tokens.len())
                .filter(|&at| tokens[at].start() >= start && tokens[at].end() <= end)
                .collect();
            // Only spans that are names through and through.
            let is_name = !inside.is_empty()
                && inside.iter().all(|&at| {
                    tokens[at].is(readout::extract::token::flag::UPPER)
                        || matches!(
                            tokens[at].span().of(text),
                            "of" | "the" | "and" | "for" | "al" | "-"
                        )
                });
            let inside: Vec<usize> = inside
                .into_iter()
                .skip_while(|&at| matches!(tokens[at].span().of(text), "the" | "The"))
                .collect();
            if !is_name || inside.is_empty() || inside.iter().any(|&at| labels[at] != 0) {
                continue;
            }
            labels[inside[0]] = base;
            for &at in &inside[1..] {
                labels[at] = base + 1;
            }
        }
        for piece in readout::extract::segment::sentences(text, &tokens) {
            let mut own = labels[piece.first..piece.end].to_vec();
            repair(&mut own);
            let sentence = Sentence {
                text: text.to_owned(),
                tokens: tokens[piece.first..piece.end].to_vec(),
                tags: Vec::new(),
                heads: Vec::new(),
                labels: Vec::new(),
            };
            clean_organizations(&sentence, &mut own);
            result.push(seen(&sentence, own));
        }
    }
    Ok(result)
}

pub(crate) fn run(data: &Path, labels: &Path, target: &Path) -> anyhow::Result<()> {
    let mut sets: Vec<(Vec<Labeled>, f32)> = Vec::new();
    for text in ["gmb", "ewt", "pronouns", "speeches"] {
        let path = labels.join(text).with_extension("tsv");
        let set =
            table(&path, true).with_context(|| format!("{}: run teacher.py", path.display()))?;
        sets.push((set, 1.0));
    }
    let ner = data.join("ner");
    sets.push((table(&ner.join("gmb_norm.train.tsv"), true)?, 0.7));
    sets.push((table(&ner.join("wikigold.all.tsv"), false)?, 3.0));
    sets.push((
        table(&ner.join("gum_flatnamed_open.train.tsv"), false)?,
        1.0,
    ));
    sets.push((table(&ner.join("uner_ewt.dev.tsv"), false)?, 3.0));
    sets.push((re3d(&data.join("re3d/split.train.jsonl"))?, 2.0));
    let training: Vec<(&Labeled, f32)> = sets
        .iter()
        .flat_map(|(set, weight)| set.iter().map(|one| (one, *weight)))
        .collect();
    let mut dev: Vec<(&str, Vec<Labeled>)> = vec![
        (
            "gmb_norm.dev",
            table(&data.join("ner/gmb_norm.dev.tsv"), false)?,
        ),
        (
            "uner_ewt.test",
            table(&data.join("ner/uner_ewt.test.tsv"), false)?,
        ),
    ];
    // Another set to measure on, which is then not among the data.
    if let Ok(held) = std::env::var("HELD") {
        dev.push(("held", table(Path::new(&held), false)?));
    }
    println!("{} sentences", training.len());
    let file = learn(&training, &dev);
    std::fs::write(target.join("names.bin"), file)?;
    Ok(())
}

fn learn(training: &[(&Labeled, f32)], dev: &[(&str, Vec<Labeled>)]) -> Vec<u8> {
    let mut examples: Vec<Example> = training
        .iter()
        .map(|&(one, weight)| Example {
            words: (0..one.seen.len())
                .map(|at| {
                    let mut keys = Vec::with_capacity(96);
                    sequence::features(&one.seen, at, |key| keys.push(key));
                    keys
                })
                .collect(),
            labels: one.labels.clone(),
            weight,
        })
        .collect();
    let plan = Plan {
        rounds: 10,
        rate: 0.01,
        decay: 0.1,
        least: 3,
        small: 0.038,
        top: 3.0,
    };
    let show = |crf: &Crf| {
        let file = crf.file(plan.top);
        let linear = Linear::read(&file);
        for (name, set) in dev {
            measure(name, set, &linear);
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

fn measure(name: &str, set: &[Labeled], linear: &Linear) {
    let transitions = sequence::transitions(linear);
    let mut room = Room::default();
    let mut labels = Vec::new();
    let mut counts = [[0_u32; 3]; 4];
    for one in set {
        sequence::label_with(linear, &transitions, &one.seen, &mut room, &mut labels);
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
