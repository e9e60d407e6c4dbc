//! Whom "both governments", "the two sides", "the two leaders" stand for: the two of that sort that the text has named
//! together most.

use super::Cast;
use crate::extract::document::Document;
use crate::model::EntityType;
use std::collections::BTreeMap;

/// How many sentences back one of the two may have been named.
const BACK: usize = 14;

/// Who two of a sort are, by the noun.
const SORTS: &[(&[&str], &[EntityType])] = &[
    (
        &[
            "countries",
            "states",
            "nations",
            "governments",
            "capitals",
            "neighbors",
            "neighbours",
            "powers",
            "republics",
        ],
        &[EntityType::Country],
    ),
    (
        &[
            "sides",
            "parties",
            "camps",
            "delegations",
            "foes",
            "rivals",
            "armies",
            "pair",
            "two",
        ],
        &[EntityType::Country, EntityType::Organization],
    ),
    (
        &[
            "companies",
            "firms",
            "banks",
            "unions",
            "organizations",
            "groups",
            "factions",
            "militias",
        ],
        &[EntityType::Organization],
    ),
    (
        &[
            "leaders",
            "presidents",
            "ministers",
            "men",
            "women",
            "heads",
            "officials",
            "diplomats",
            "counterparts",
        ],
        &[EntityType::Person],
    ),
];

/// The last mentions of the two that a phrase stands for, in the order of the text.
pub fn pair(document: &Document<'_>, cast: &Cast, head: usize) -> Option<[usize; 2]> {
    let (_, types) = SORTS
        .iter()
        .find(|(nouns, _)| document.is_any(head, nouns))?;
    if is_two(document, head) {
        most_told(document, cast, head, types)
    } else {
        None
    }
}

/// Whether the words before a noun say that there are two of them.
fn is_two(document: &Document<'_>, noun: usize) -> bool {
    let least = document.sentence(noun).first.max(noun.saturating_sub(3));
    let is_number = document.is_any(noun, &["pair", "two"]);
    let says = |at: usize| document.is_any(at, &["both", "two"]);
    let is_the = noun > least && document.is(noun - 1, "the");
    // "the pair met", not "two of them"
    if is_number {
        return is_the
            && !document.is(noun + 1, "of")
            && document.head(noun).is_some_and(|verb| verb > noun);
    }
    (least..noun).any(|at| {
        says(at)
            && (at + 1..noun).all(|between| !document.is_mark(between))
            && (document.is(at, "both")
                || at > 0 && document.is_any(at - 1, &["the", "these", "those"]))
    })
}

/// The two of these types that sentences before a word name together most, near ones counting more.
fn most_told(
    document: &Document<'_>,
    cast: &Cast,
    before: usize,
    types: &[EntityType],
) -> Option<[usize; 2]> {
    /// More in one sentence are a list.
    const MOST: usize = 5;
    let here = document.sentence_number(before);
    let end = cast
        .mentions
        .partition_point(|mention| mention.first < before);
    let mut last: BTreeMap<usize, usize> = BTreeMap::new();
    let mut together: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    let mut in_sentence: Vec<usize> = Vec::new();
    let mut number = here;
    for index in (0..end).rev() {
        let mention = &cast.mentions[index];
        let own = document.sentence_number(mention.first);
        if own + BACK < here {
            break;
        }
        if own != number {
            in_sentence.clear();
            number = own;
        }
        let cluster = mention.cluster;
        if mention.end > before
            || !types.contains(&cast.entities[cluster].entity_type)
            || in_sentence.contains(&cluster)
            || in_sentence.len() == MOST
        {
            continue;
        }
        last.entry(cluster).or_insert(index);
        let is_within = |other: usize| is_part(document, cast, index, other);
        for &other in in_sentence.iter().filter(|&&other| !is_within(other)) {
            *together
                .entry((cluster.min(other), cluster.max(other)))
                .or_default() += 24 / (2 + here - own);
        }
        in_sentence.push(cluster);
    }
    let mut ranked: Vec<((usize, usize), usize)> = together.into_iter().collect();
    ranked.sort_by_key(|&(_, weight)| std::cmp::Reverse(weight));
    let [(best, weight), rest @ ..] = ranked.as_slice() else {
        return None;
    };
    // another two named together as often: who is meant is not said
    let is_clear = rest
        .first()
        .is_none_or(|(_, second)| second * 3 <= weight * 2);
    let mut both = [*last.get(&best.0)?, *last.get(&best.1)?];
    both.sort_unstable();
    is_clear.then_some(both)
}

/// "the Committee of the Federation": one of the two is the other's.
fn is_part(document: &Document<'_>, cast: &Cast, index: usize, whole: usize) -> bool {
    let end = cast.mentions[index].end;
    let next = end + 1 + usize::from(document.is(end + 1, "the"));
    document.is_any(end, &["of", "'s", "’s"])
        && [end + 1, next]
            .iter()
            .filter_map(|&at| cast.mention_at(at))
            .any(|other| cast.mentions[other].cluster == whole)
}
