//! The other side by the patterns that the lexicon has for a verb: its object, or what a preposition brings.

use super::phrase::{behind_verb, with_case};
use super::senses::second_word;
use super::sides::{actors, recipients};
use super::verbs::{Sides, place_of};
use crate::extract::coreference::Cast;
use crate::extract::document::Document;
use crate::extract::lexicon::{Link, Preposition};
use crate::extract::parse;
use crate::extract::token::hash;
use crate::model::RelationType;

/// The other side by the verb's own patterns, in their order.
pub(super) fn by_pattern(
    document: &Document<'_>,
    cast: &Cast,
    at: usize,
    link: &Link,
    sides: (Option<usize>, &[usize]),
) -> Option<Sides> {
    let (object, from) = sides;
    for pattern in &link.patterns {
        let is_direct = link.is_reversed
            || matches!(
                link.relation,
                RelationType::Concede
                    | RelationType::Consult
                    | RelationType::Leads
                    | RelationType::MemberOf
            );
        let to = match pattern {
            Preposition::Object if is_direct => {
                let mut to = object
                    .map(|object| actors(document, cast, object))
                    .unwrap_or_default();
                // "heads the Norwegian delegation", not Norway
                to.retain(|&one| {
                    link.relation != RelationType::Leads
                        || !object.is_some_and(|object| is_of(document, cast, one, object))
                });
                to
            }
            Preposition::Object => object
                .map(|object| recipients(document, cast, object))
                .unwrap_or_default(),
            // "providing intelligence to Macedonia": the tree may hang the other side on what is given.
            Preposition::Word(case) => with_case(document, at, *case)
                .or_else(|| object.and_then(|object| with_case(document, object, *case)))
                .or_else(|| {
                    let second = second_word(document, at, link.particle?)?;
                    with_case(document, second, *case)
                })
                .or_else(|| {
                    let object = object.filter(|_| {
                        matches!(link.relation, RelationType::Aid | RelationType::Request)
                            || link.patterns.contains(&Preposition::Word(hash("thing")))
                    })?;
                    deep_case(document, object, *case)
                })
                .or_else(|| {
                    let is_telling = tells_other(link.relation, *case);
                    (object.is_none() || is_telling && link.relation == RelationType::Protest)
                        .then(|| behind_verb(document, at, *case, is_telling))?
                })
                .map(|other| {
                    // "belongs to the family of a senator", not to the senator
                    if link.relation == RelationType::MemberOf {
                        return actors(document, cast, other);
                    }
                    let mut to = recipients(document, cast, other);
                    // "fired at targets in Jericho"
                    if to.is_empty() && link.relation == RelationType::Assault {
                        to.extend(place_of(document, cast, other));
                    }
                    to
                })
                .unwrap_or_default(),
            Preposition::And if from.len() >= 2 => {
                // who accuses each other does so both ways
                if !link.relation.is_symmetric() && from.len() == 2 {
                    return Some((from.to_vec(), from.to_vec(), link.relation));
                }
                let (first, rest) = from.split_first()?;
                return Some((vec![*first], rest.to_vec(), link.relation));
            }
            Preposition::And => Vec::new(),
        };
        let is_other = |&other: &usize| {
            from.iter()
                .all(|&one| cast.mentions[one].cluster != cast.mentions[other].cluster)
        };
        let to: Vec<usize> = to.into_iter().filter(is_other).collect();
        if !to.is_empty() {
            return Some((from.to_vec(), to, link.relation));
        }
    }
    None
}

/// Whether a mention only tells whose something is that is no state.
fn is_of(document: &Document<'_>, cast: &Cast, mention: usize, noun: usize) -> bool {
    let head = cast.mentions[mention].head;
    head != noun
        && document.head(head) == Some(noun)
        && matches!(
            document.label(head),
            parse::AMOD | parse::COMPOUND | parse::NMOD_POSS
        )
        && !document.is_any(
            noun,
            &[
                "government",
                "administration",
                "regime",
                "state",
                "country",
                "nation",
            ],
        )
}

/// Whether a preposition tells the other side wherever it stands: "met on Tuesday in Rome with".
fn tells_other(relation: RelationType, case: u64) -> bool {
    match relation {
        RelationType::Consult | RelationType::Agree => case == hash("with"),
        RelationType::Protest => case == hash("against"),
        _ => false,
    }
}

/// What follows a preposition anywhere within a phrase: "photographs and other intelligence to Macedonia".
fn deep_case(document: &Document<'_>, object: usize, case: u64) -> Option<usize> {
    let end = document.extent(object).1 + 1;
    (object + 1..end.min(object + 12))
        .find(|&at| document.token(at).lower == case && document.label(at) == parse::CASE)
        .and_then(|at| document.head(at))
        .filter(|&other| other > object)
}
