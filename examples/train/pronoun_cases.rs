//! Pronouns whose antecedents are labeled by hand: in news (`labels/pronouns.tsv`, by place), and in texts annotated in full.

use crate::labeled::read_table;
use crate::texts;
use readout::extract::coreference::Cast;
use readout::extract::coreference::rank::Candidate;
use readout::extract::document::Document;
use readout::extract::token;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// A text, and for each labeled pronoun (its first byte) where somebody is named for whom it stands; empty: nobody is.
pub(crate) struct Labeled {
    /// The text.
    pub text: String,
    /// First byte of a pronoun → ranges of bytes.
    pub pronouns: BTreeMap<usize, Vec<(usize, usize)>>,
    /// Whether a pronoun of somebody who has no name is labeled as one of nobody.
    pub leaves_open: bool,
}

/// The news of `ner/gmb_norm.train`, a few sentences at a time.
pub(crate) fn news(table: &Path, labels: &Path) -> anyhow::Result<Vec<Labeled>> {
    let sentences = read_table(table)?;
    let mut windows: BTreeMap<usize, Labeled> = BTreeMap::new();
    let mut places: BTreeMap<usize, Vec<Vec<(usize, usize)>>> = BTreeMap::new();
    for line in std::fs::read_to_string(labels)?.lines() {
        if line.starts_with('#') {
            continue;
        }
        let columns: Vec<&str> = line.split('\t').collect();
        let [first, count, pronoun, antecedent] = columns.as_slice() else {
            anyhow::bail!("no line of four columns: {line}");
        };
        let (first, count): (usize, usize) = (first.parse()?, count.parse()?);
        let window = windows.entry(first).or_insert_with(|| {
            let words = sentences[first..first + count]
                .iter()
                .map(|rows| rows.iter().map(|(word, _)| word.as_str()).collect());
            let (text, spans) = rebuilt(&words.collect::<Vec<_>>());
            places.insert(first, spans);
            Labeled {
                text,
                pronouns: BTreeMap::new(),
                leaves_open: true,
            }
        });
        let spans = &places[&first];
        let place = |text: &str| -> anyhow::Result<(usize, usize)> {
            let (sentence, word) = text.split_once(':').unwrap_or(("", text));
            Ok(spans[sentence.parse::<usize>()?][word.parse::<usize>()?])
        };
        let stands_for = if *antecedent == "-" {
            Vec::new()
        } else {
            vec![place(antecedent)?]
        };
        window.pronouns.insert(place(pronoun)?.0, stands_for);
    }
    Ok(windows.into_values().collect())
}

/// The words of sentences as a text, and where each stands.
pub(crate) fn rebuilt(sentences: &[Vec<&str>]) -> (String, Vec<Vec<(usize, usize)>>) {
    const CLOSE: &[&str] = &[
        ".", ",", ";", ":", "?", "!", "%", ")", "'s", "'", "n't", "'re", "'ve", "'ll",
    ];
    let (mut text, mut spans) = (String::new(), Vec::new());
    for sentence in sentences {
        let mut own = Vec::new();
        let mut is_open = text.is_empty();
        let mut quotes = 0;
        for word in sentence {
            let closes = *word == "\"" && quotes % 2 == 1;
            if !is_open && !CLOSE.contains(word) && !closes {
                text.push(' ');
            }
            own.push((text.len(), text.len() + word.len()));
            text.push_str(word);
            quotes += usize::from(*word == "\"");
            is_open = matches!(*word, "(" | "$") || *word == "\"" && !closes;
        }
        spans.push(own);
    }
    (text, spans)
}

/// Texts annotated in full, in folders below this one: every "it" that nothing is said of stands for nobody.
pub(crate) fn annotated(folder: &Path) -> anyhow::Result<Vec<Labeled>> {
    let all = texts::annotated(folder)?.into_iter();
    Ok(all.map(|(text, gold)| of_document(text, &gold)).collect())
}

fn of_document(text: String, document: &Value) -> Labeled {
    const ASKED: &[&str] = &[
        "it", "its", "he", "his", "him", "she", "her", "itself", "himself", "herself",
    ];
    let bytes: Vec<usize> = text
        .char_indices()
        .map(|(at, _)| at)
        .chain([text.len()])
        .collect();
    let number = |value: &Value| bytes[value.as_u64().unwrap_or(0) as usize];
    let mut pronouns: BTreeMap<usize, Vec<(usize, usize)>> = BTreeMap::new();
    for token in token::tokens(&text) {
        let word = token.span().of(&text).to_ascii_lowercase();
        if ASKED.contains(&&*word) {
            pronouns.insert(token.start(), Vec::new());
        }
    }
    for entity in document["entities"].as_array().into_iter().flatten() {
        let mentions: Vec<(usize, usize, bool)> = entity["mentions"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|mention| {
                let is_pronoun = mention["kind"] == "pronoun";
                (
                    number(&mention["start"]),
                    number(&mention["end"]),
                    is_pronoun,
                )
            })
            .collect();
        let all: Vec<(usize, usize)> = mentions
            .iter()
            .map(|&(start, end, _)| (start, end))
            .collect();
        for &(start, ..) in mentions.iter().filter(|(.., is_pronoun)| *is_pronoun) {
            if let Some(known) = pronouns.get_mut(&start) {
                known.clone_from(&all);
            }
        }
    }
    Labeled {
        text,
        pronouns,
        leaves_open: false,
    }
}

/// Which of the candidates are right; where nobody is and the labels leave it open, all without a name.
pub(crate) fn right(
    document: &Document<'_>,
    cast: &Cast,
    candidates: &[Candidate],
    stands_for: &[(usize, usize)],
    leaves_open: bool,
) -> Vec<bool> {
    // the innermost mention over the words' end: the head of the description, not whose it is
    let clusters: Vec<usize> = stands_for
        .iter()
        .filter_map(|&(start, end)| {
            cast.mentions
                .iter()
                .filter(|mention| {
                    let span = document.span(mention.first, mention.end);
                    start <= span.start && span.end <= end && span.end == end
                        || span.start <= start && end <= span.end
                })
                .min_by_key(|mention| mention.end - mention.first)
                .map(|mention| mention.cluster)
        })
        .collect();
    // who has no name, by the noun
    let is_described = |head: usize| {
        let end = document.token(head).end();
        stands_for.iter().any(|span| span.1 == end)
    };
    let nobody = candidates.len() - 1;
    let mut right: Vec<bool> = candidates
        .iter()
        .enumerate()
        .map(|(index, one)| match one.cluster {
            Some(cluster) => clusters.contains(&cluster),
            None => index < nobody && is_described(one.head),
        })
        .collect();
    if !right.contains(&true) {
        for (index, (right, one)) in right.iter_mut().zip(candidates).enumerate() {
            *right = one.cluster.is_none() && (leaves_open || index == nobody);
        }
    }
    right
}
