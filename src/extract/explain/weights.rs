//! What learned models went by, in words: of a name its sorts of evidence, of a pronoun or a phrase what speaks for one and not the
//! next, of a description and of a reporting word what speaks for it, of a relation the words that tell it.
//!
//! Weights are told as parts of a hundred: what each adds to the lead over the next best answer, of all that is added or taken.

use crate::extract::attribute::learned as claims;
use crate::extract::cluster::Clusters;
use crate::extract::coreference::rank::{self, Candidate};
use crate::extract::coreference::referent::{self, Referent};
use crate::extract::coreference::unnamed::{self, UNNAMED};
use crate::extract::coreference::{self, Cast, GOES_BACK, PRONOUN, Seen};
use crate::extract::document::Document;
use crate::extract::recognize::{self, BY_MODEL, weigh};
use crate::extract::relate::learned::{self, LEARNED};
use crate::extract::{Read, read, read_named};
use crate::model::{Claim, EntityType, Mention, Relation};
use std::cell::OnceCell;
use std::collections::HashMap;
use std::ops::Range;

/// The models' view of one text, read once it is asked for.
pub(super) struct Weights<'t> {
    text: &'t str,
    read: OnceCell<(Document<'t>, Vec<Clusters>)>,
    asked: OnceCell<Asked>,
    named: OnceCell<(Document<'t>, Cast)>,
    related: OnceCell<Read<'t>>,
}

/// Who is who, and for whom pronouns and phrases may stand, by their tokens.
#[derive(Default)]
struct Asked {
    cast: Cast,
    pronouns: HashMap<usize, Vec<Candidate>>,
    phrases: HashMap<usize, Vec<Referent>>,
}

impl<'t> Weights<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self {
            text,
            read: OnceCell::new(),
            asked: OnceCell::new(),
            named: OnceCell::new(),
            related: OnceCell::new(),
        }
    }

    /// What spoke for a mention, if a learned model has decided it.
    pub(super) fn told(&self, mention: &Mention) -> Option<String> {
        match mention.rule.as_ref() {
            BY_MODEL => self.name(mention),
            PRONOUN => self.pronoun(mention),
            GOES_BACK => self.phrase(mention),
            UNNAMED => self.described(mention),
            _ => None,
        }
    }

    fn read(&self) -> &(Document<'t>, Vec<Clusters>) {
        self.read.get_or_init(|| Document::read(self.text))
    }

    fn name(&self, mention: &Mention) -> Option<String> {
        let (document, clusters) = self.read();
        let words = tokens(document, mention);
        let weighed = weigh(document, clusters, words, mention.entity_type)?;
        let other = match weighed.other {
            None => "no name".to_owned(),
            Some(EntityType::Program) => "another sort of name".to_owned(),
            Some(other) => other.to_string(),
        };
        Some(told_in_parts(&other, &weighed.weights))
    }

    fn asked(&self) -> &Asked {
        self.asked.get_or_init(|| {
            let (document, clusters) = self.read();
            let names = recognize::names(document, clusters.clone());
            let mut asked = Asked::default();
            asked.cast = coreference::cast_seen(document, names, &mut |at, seen| match seen {
                Seen::Pronoun(candidates) => {
                    asked.pronouns.insert(at, candidates.to_vec());
                }
                Seen::Phrase(referents) => {
                    asked.phrases.insert(at, referents.to_vec());
                }
            });
            asked
        })
    }

    fn phrase(&self, mention: &Mention) -> Option<String> {
        let (document, _) = self.read();
        let noun = tokens(document, mention).end.checked_sub(1)?;
        let asked = self.asked().phrases.get(&noun)?;
        let weights: Vec<f64> = asked.iter().map(|one| referent::weigh(&one.keys)).collect();
        let mut order: Vec<usize> = (0..asked.len()).collect();
        order.sort_by(|&one, &other| weights[other].total_cmp(&weights[one]));
        let [best, next] = order.get(..2)?.try_into().ok()?;
        let pairs = by_sort(&asked[best]).into_iter().zip(by_sort(&asked[next]));
        let weights: Vec<(&str, i32)> = referent::SORTS
            .into_iter()
            .zip(pairs.map(|(one, other)| one - other))
            .collect();
        let other = match asked[next].cluster {
            None => "nobody that has a name".to_owned(),
            Some(_) => "another that was mentioned".to_owned(),
        };
        Some(told_in_parts(&other, &weights))
    }

    /// The words that spoke for a relation, if the model has found it.
    pub(super) fn told_of(&self, relation: &Relation, ends: [&Mention; 2]) -> Option<String> {
        if relation.rule != LEARNED {
            return None;
        }
        let Read {
            document,
            cast,
            ties,
            ..
        } = self.related.get_or_init(|| read(self.text));
        // what nothing hangs on is among the mentions here
        let index_of = |mention: &Mention| {
            let words = tokens(document, mention);
            let mut near = cast.mentions_in(words.start, words.start + 1);
            near.find(|&index| cast.mentions[index].end == words.end)
        };
        let ends = (index_of(ends[0])?, index_of(ends[1])?);
        let words = learned::told_by(document, cast, ties, ends, relation.relation_type);
        let listed: Vec<String> = words
            .iter()
            .take(MOST)
            .filter(|(_, part)| *part > 0)
            .map(|&(at, part)| format!("“{}” {part}", document.word(at)))
            .collect();
        (!listed.is_empty()).then(|| {
            format!(
                "of the words, in parts of a hundred, by: {}",
                listed.join(", ")
            )
        })
    }

    fn described(&self, mention: &Mention) -> Option<String> {
        let (document, cast) = self.named.get_or_init(|| {
            let (document, cast, _) = read_named(self.text);
            (document, cast)
        });
        let noun = tokens(document, mention).end.checked_sub(1)?;
        let weights = unnamed::weigh(document, cast, noun)?;
        let weights: Vec<(&str, i32)> = unnamed::SORTS.into_iter().zip(weights).collect();
        Some(told_in_parts("nobody", &weights))
    }

    /// What spoke for a word to report, if the model has found it.
    pub(super) fn told_by_cue(&self, claim: &Claim) -> Option<String> {
        if claim.rule != claims::LEARNED {
            return None;
        }
        let (document, _) = self.read();
        let cast = &self.asked().cast;
        let cue = claim.cue?;
        let at = (document.tokens).partition_point(|token| token.end() <= cue.start);
        let weights = claims::weigh_each(document, cast, at);
        let weights: Vec<(&str, i32)> = claims::SORTS.into_iter().zip(weights).collect();
        Some(told_in_parts("a word that reports nothing", &weights))
    }

    fn pronoun(&self, mention: &Mention) -> Option<String> {
        let (document, _) = self.read();
        let asked = self
            .asked()
            .pronouns
            .get(&tokens(document, mention).start)?;
        let is_thing = mention.entity_type != EntityType::Person;
        let weight = |candidate: &&Candidate| rank::weigh(&candidate.features, is_thing);
        // of equal ones the first, as the model decides
        let best = asked.iter().rev().max_by_key(weight)?;
        let next = asked
            .iter()
            .rev()
            .filter(|other| other.cluster != best.cluster)
            .max_by_key(weight)?;
        let own = rank::weigh_each(&best.features, is_thing);
        let others = rank::weigh_each(&next.features, is_thing);
        let weights: Vec<(&str, i32)> = rank::TEMPLATES
            .iter()
            .zip(own.iter().zip(others))
            .map(|((sort, _), (one, other))| (*sort, one - other))
            .collect();
        let other = match next.cluster {
            None => "somebody without a name".to_owned(),
            Some(_) => format!("“{}”", document.word(next.head)),
        };
        Some(told_in_parts(&other, &weights))
    }
}

/// What the features of each sort weigh.
fn by_sort(referent: &Referent) -> [i32; referent::SORTS.len()] {
    let mut sums = [0; referent::SORTS.len()];
    for &(sort, key) in &referent.keys {
        sums[usize::from(sort)] += (referent::weight(key) * 1000.0) as i32;
    }
    sums
}

fn tokens(document: &Document<'_>, mention: &Mention) -> Range<usize> {
    let tokens = &document.tokens;
    tokens.partition_point(|token| token.end() <= mention.span.start)
        ..tokens.partition_point(|token| token.start() < mention.span.end)
}

/// How many sorts of evidence are told, for it and against it.
const MOST: usize = 4;

fn told_in_parts(other: &str, weights: &[(&str, i32)]) -> String {
    let sum: i32 = weights.iter().map(|(_, weight)| weight.abs()).sum();
    let mut parts: Vec<(&str, i32)> = weights
        .iter()
        .map(|&(sort, weight)| (sort, weight * 100 / sum.max(1)))
        .filter(|(_, part)| *part != 0)
        .collect();
    parts.sort_by_key(|&(_, part)| std::cmp::Reverse(part.abs()));
    let list = |is_for: bool| -> String {
        let listed: Vec<String> = parts
            .iter()
            .filter(|(_, part)| (*part > 0) == is_for)
            .take(MOST)
            .map(|(sort, part)| format!("{sort} {}", part.abs()))
            .collect();
        listed.join(", ")
    };
    let (reasons, against) = (list(true), list(false));
    let mut told = format!("rather than {other}");
    if !reasons.is_empty() {
        told = format!("{told}, in parts of a hundred, by: {reasons}");
    }
    if !against.is_empty() {
        told = format!("{told}; against it: {against}");
    }
    told
}
