//! Sentences whose words are labeled: read from tables of tokens and from analysts' documents, cut and cleaned as the name model needs them.

use crate::treebank::{Sentence, aligned_words};
use readout::extract::lexicon::{Naming, lexicon};
use readout::extract::recognize::seen::{self, Seen};
use readout::extract::recognize::sequence::{self, LABELS};
use readout::extract::{cluster, tag};
use readout::model::EntityType;
use serde_json::Value;
use std::path::Path;

/// What the model sees of a sentence's words, and their labels.
pub(crate) struct Labeled {
    pub seen: Vec<Seen>,
    pub labels: Vec<u8>,
}

/// A word and its label.
pub(crate) type Rows = Vec<(String, String)>;

/// Reads tokens and labels.
pub(crate) fn read_table(path: &Path) -> anyhow::Result<Vec<Rows>> {
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

/// A word that our tokenizer cuts otherwise takes the label of its first piece.
pub(crate) fn labeled(rows: &Rows, clean: bool) -> Option<Labeled> {
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
pub(crate) fn re3d(path: &Path) -> anyhow::Result<Vec<Labeled>> {
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
