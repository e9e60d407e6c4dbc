//! What the name model went by for one name: how much of its decision each sort of evidence gives, and against which other.
//!
//! A feature of the model is a hash of parts of what it sees, so evidence is weighed by leaving it out: a sort counts as much
//! as the score of the chosen type, over the next best, falls when the model cannot see it. For the explanation alone.

use super::seen::{EDGE, Seen, see};
use super::sequence::{COUNT, scores};
use crate::extract::cluster::Clusters;
use crate::extract::document::Document;
use crate::extract::lexicon::lexicon;
use crate::model::EntityType;
use std::ops::Range;

/// What a name's type was weighed by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weighed {
    /// What the model would have called it next; `None` for no name.
    pub other: Option<EntityType>,
    /// Each sort of evidence in words, and its weight; below zero where it spoke for the other.
    pub weights: Vec<(&'static str, i32)>,
}

/// Hides a sort of evidence: from the words of a sentence, and which of them are the name.
type Hide = fn(&mut [Seen], Range<usize>);

const SORTS: [(&str, Hide); 7] = [
    ("its own letters", |seen, name| {
        for one in &mut seen[name] {
            one.lower = 0;
            one.exact = 0;
            one.prefix = 0;
            one.suffixes = [0; 3];
        }
    }),
    ("its capitals and length", |seen, name| {
        for one in &mut seen[name] {
            one.shape = 0;
        }
    }),
    ("how such words are used elsewhere", |seen, name| {
        for one in &mut seen[name] {
            one.clusters = EDGE.clusters;
        }
    }),
    ("lists of names, titles and heads", |seen, name| {
        for one in &mut seen[name] {
            one.kinds = 0;
            one.known = 0;
            one.likely = 0;
        }
    }),
    ("its part of speech", |seen, name| {
        for one in &mut seen[name] {
            one.tag = 0;
        }
    }),
    ("the words around it", |seen, name| {
        for (at, one) in seen.iter_mut().enumerate() {
            if name.contains(&at) {
                one.run.next = 0;
                one.run.before = 0;
            } else {
                *one = EDGE;
            }
        }
    }),
    ("the name as a whole", |seen, name| {
        for one in &mut seen[name] {
            one.run = EDGE.run;
        }
    }),
];

/// What spoke for calling some words of a text, in tokens, a name of this type; none where they reach past a sentence.
pub fn weigh(
    document: &Document<'_>,
    clusters: &[Clusters],
    words: Range<usize>,
    entity_type: EntityType,
) -> Option<Weighed> {
    let sentence = document.sentence(words.start);
    if words.is_empty() || words.end > sentence.end {
        return None;
    }
    let mut seen = Vec::new();
    see(
        document.text,
        &document.tokens[sentence.first..sentence.end],
        document.tags_of(sentence),
        &clusters[sentence.first..sentence.end],
        lexicon(),
        &mut seen,
    );
    let name = words.start - sentence.first..words.end - sentence.first;
    let chosen = begin_of(entity_type);
    let all = whole(&seen, &name);
    let other = (0..COUNT)
        .filter(|&label| label % 2 == 1 || label == 0)
        .filter(|&label| label != chosen)
        .max_by_key(|&label| (all[label], std::cmp::Reverse(label)))?;
    let lead = |scores: &[i32; COUNT]| scores[chosen] - scores[other];
    let weights = SORTS.map(|(sort, hide)| {
        let mut hidden = seen.clone();
        hide(&mut hidden, name.clone());
        (sort, lead(&all) - lead(&whole(&hidden, &name)))
    });
    Some(Weighed {
        other: super::type_of(other as u8),
        weights: weights.to_vec(),
    })
}

/// The label that begins a name of a type.
fn begin_of(entity_type: EntityType) -> usize {
    match entity_type {
        EntityType::Person => 1,
        EntityType::Organization => 3,
        EntityType::Country | EntityType::Place => 5,
        EntityType::Group | EntityType::Event | EntityType::Program => 7,
    }
}

/// The scores of calling the whole name one thing, at the label that begins it (at 0: of calling none of it a name).
fn whole(seen: &[Seen], name: &Range<usize>) -> [i32; COUNT] {
    let mut sums = [0; COUNT];
    for at in name.clone() {
        let own = scores(seen, at);
        let inside = usize::from(at > name.start);
        sums[0] += own[0];
        for begin in (1..COUNT).step_by(2) {
            sums[begin] += own[begin + inside];
        }
    }
    sums
}
