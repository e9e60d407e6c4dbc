//! What the words beside a name tell of it.

use super::Name;
use super::dateline::DATELINE;
use crate::extract::document::Document;
use crate::extract::lexicon::{kind, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::{flag, hash_lower, step};
use crate::model::EntityType;

/// "in Rask", "RASK, 21 October": how much tells of a place, less what tells of somebody ("Rask said", "Captain Rask").
pub(super) fn place(document: &Document<'_>, name: &Name) -> i32 {
    let first = document.sentence(name.first).first;
    let before = name.first.checked_sub(1).filter(|&at| at >= first);
    let kinds = before.map_or(0, |at| lexicon().kinds(document.token(at).lower));
    let says = document
        .tokens
        .get(name.end)
        .is_some_and(|token| lexicon().say(token.lower).is_some());
    // "the bridge at Rask", not "anger at Rask"
    let is_built_at = |at: usize| {
        document.is(at, "at")
            && at > first
            && lexicon().kinds(document.token(at - 1).lower) & kind::PLACE_HEAD != 0
    };
    let is_inside = before
        .is_some_and(|at| document.is_any(at, &["in", "near", "outside"]) || is_built_at(at))
        && !document.is_any(name.end, &["'s", "’s", "'", "’"]);
    if name.rule == DATELINE {
        100
    } else if is_inside || is_listed(document, name) || is_reached(document, name, first) {
        1
    } else if says || kinds & (kind::TITLE | kind::ROLE | kind::FIRST_NAME) != 0 {
        -2
    } else {
        0
    }
}

/// "the mayor of Rask", "the road to Rask", "an engineer from Rask", "forty miles from Rask".
fn is_reached(document: &Document<'_>, name: &Name, first: usize) -> bool {
    const OF: &[&str] = &[
        "mayor",
        "governor",
        "bishop",
        "archbishop",
        "residents",
        "inhabitants",
        "villagers",
        "outskirts",
        "suburbs",
        "suburb",
        "streets",
        "north",
        "south",
        "east",
        "west",
        "siege",
        "bombardment",
        "elders",
    ];
    const TO: &[&str] = &[
        "road", "bridge", "highway", "railway", "train", "bus", "ferry", "flight", "flights",
        "pipeline",
    ];
    const UNITS: &[&str] = &[
        "miles",
        "mile",
        "kilometers",
        "kilometres",
        "km",
        "kilometer",
        "hours",
        "north",
        "south",
        "east",
        "west",
    ];
    let Some(case) = name.first.checked_sub(1).filter(|&at| at > first) else {
        return false;
    };
    if document.is_any(name.end, &["'s", "’s", "'", "’"]) {
        return false;
    }
    let noun = case - 1;
    let is_from_there = || {
        lexicon().kinds(document.token(noun).lower) & kind::ROLE != 0
            && document.tag(noun) == tag::NN
            || document.is_any(noun, UNITS)
            // "Kayleigh Stubbs, from Dudley,"
            || document.is(noun, ",") && document.is(name.end, ",")
    };
    document.is(case, "of") && document.is_any(noun, OF)
        || document.is(case, "to") && document.is_any(noun, TO)
        || document.is(case, "from") && is_from_there()
}

/// "towns in the north including Rabiyah and Zumar".
fn is_listed(document: &Document<'_>, name: &Name) -> bool {
    const FAR: usize = 12;
    const NEAR: usize = 6;
    let first = document.sentence(name.first).first;
    let is_of_list =
        |at: usize| document.is_any(at, &[",", "and", "or"]) || document.token(at).is(flag::UPPER);
    let Some(opens) = (first.max(name.first.saturating_sub(FAR))..name.first)
        .rev()
        .find(|&at| !is_of_list(at))
    else {
        return false;
    };
    let opens_list = document.is(opens, "including")
        || document.is(opens, "as") && opens > first && document.is(opens - 1, "such");
    opens_list
        && (first.max(opens.saturating_sub(NEAR))..opens).any(|at| {
            document.tag(at) == tag::NNS
                && lexicon().kinds(singular(document.word(at))) & kind::PLACE_HEAD != 0
        })
}

/// The hash of the word of which a regular plural is.
fn singular(word: &str) -> u64 {
    match word.strip_suffix("ies") {
        Some(stem) => step(hash_lower(stem), b'y'),
        None => hash_lower(word.strip_suffix('s').unwrap_or(word)),
    }
}

/// "the Kingdom of Volnia": a form of state and what is no other name's.
pub(super) fn is_long_form(document: &Document<'_>, name: &Name) -> bool {
    let is_one =
        |at: usize| document.token(at).is(flag::UPPER) && document.token(at).is(flag::LOWER);
    name.words() == 3
        && document.is_any(
            name.first,
            &[
                "kingdom",
                "republic",
                "federation",
                "sultanate",
                "emirate",
                "principality",
                "commonwealth",
            ],
        )
        && document.is(name.first + 1, "of")
        && is_one(name.first)
        && is_one(name.first + 2)
}

/// "the company's negotiator, Lotte Abrand", "President Runa Tesk": two or three plain words behind a role are a person.
pub(super) fn is_person(document: &Document<'_>, name: &Name) -> bool {
    if name.entity_type == EntityType::Person || !(2..=3).contains(&name.words()) {
        return false;
    }
    let lexicon = lexicon();
    let heads = kind::ORGANIZATION_HEAD
        | kind::ORGANIZATION_SUFFIX
        | kind::PLACE_HEAD
        | kind::PROGRAM_HEAD
        | kind::EVENT_HEAD;
    let is_plain = (name.first..name.end).all(|at| {
        let token = document.token(at);
        token.is(flag::UPPER) && token.is(flag::LOWER) && lexicon.kinds(token.lower) & heads == 0
    });
    if !is_plain {
        return false;
    }
    let kinds = |at: usize| {
        document
            .tokens
            .get(at)
            .map_or(0, |token| lexicon.kinds(token.lower))
    };
    let census =
        kinds(name.first) & kind::FIRST_NAME != 0 && kinds(name.end - 1) & kind::LAST_NAME != 0;
    let first = document.sentence(name.first).first;
    let Some(before) = name.first.checked_sub(1).filter(|&at| at >= first) else {
        return census;
    };
    let is_role = |at: usize| {
        kinds(at) & (kind::ROLE | kind::TITLE) != 0
            && kinds(at) & kind::ORGANIZATION_HEAD == 0
            && tag::is_noun(document.tag(at))
    };
    let in_apposition = document.is(before, ",")
        && (before.saturating_sub(5).max(first)..before).any(is_role)
        && document.is_any(name.end, &[",", "."]);
    census || is_role(before) || in_apposition
}

/// The verb that a name is the subject of.
pub(super) fn verb_of(document: &Document<'_>, name: &Name) -> Option<usize> {
    let head = (name.first..name.end).find(|&at| {
        let is_outside = |head: usize| !(name.first..name.end).contains(&head);
        document.head(at).is_none_or(is_outside)
    })?;
    let is_subject = matches!(document.label(head), parse::NSUBJ | parse::NSUBJ_PASS);
    document
        .head(head)
        .filter(|&verb| is_subject && verb >= name.end)
}

/// What is so, by its weight.
pub(super) fn total(seen: &[(bool, i32)]) -> i32 {
    seen.iter()
        .map(|&(is_so, weight)| i32::from(is_so) * weight)
        .sum()
}
