//! What a text says a name is: "Enasa, a maker of trucks", "the village of Brigden", "the newspaper Zenta".

use super::Name;
use crate::extract::document::Document;
use crate::extract::lexicon::{kind, lexicon};
use crate::extract::tag;
use crate::extract::token::flag;
use crate::model::EntityType;

/// How far behind an article the noun stands.
const FAR: usize = 8;

/// What a text says a name is, and whether in a sentence of its own ("is a company"), not in passing.
#[derive(Debug, Clone, Copy)]
pub(super) struct Described {
    pub(super) entity_type: EntityType,
    pub(super) is_said: bool,
}

/// The type that the words beside a name give it in so many words.
pub(super) fn described(document: &Document<'_>, name: &Name) -> Option<Described> {
    let passing = |entity_type| Described {
        entity_type,
        is_said: false,
    };
    before(document, name)
        .map(passing)
        .or_else(|| behind(document, name))
}

/// "the company Enasa", "the village of Brigden".
fn before(document: &Document<'_>, name: &Name) -> Option<EntityType> {
    const PLACES: &[&str] = &[
        "city", "town", "village", "province", "region", "district", "suburb", "island",
    ];
    const BODIES: &[&str] = &[
        "company",
        "firm",
        "corporation",
        "airline",
        "newspaper",
        "magazine",
        "broadcaster",
        "group",
        "party",
        "club",
    ];
    let first = document.sentence(name.first).first;
    let at = name.first.checked_sub(1).filter(|&at| at > first)?;
    let is_of = document.is(at, "of");
    let noun = if is_of { at - 1 } else { at };
    if document.tokens[noun].is(flag::UPPER) {
        None
    } else if document.is_any(noun, PLACES) || !is_of && document.is(noun, "river") {
        Some(EntityType::Place)
    } else {
        (!is_of && document.is_any(noun, BODIES)).then_some(EntityType::Organization)
    }
}

/// "Enasa, a company", "Brigden (…) is a town in".
fn behind(document: &Document<'_>, name: &Name) -> Option<Described> {
    let end = document.sentence(name.first).end;
    let mut at = name.end;
    if at < end && document.is(at, "(") {
        at = (at..end.min(at + 2 * FAR)).find(|&at| document.is(at, ")"))? + 1;
    }
    if at + 2 >= end
        || !document.is_any(at, &["is", "was", ","])
        || !document.is_any(at + 1, &["a", "an", "the"])
    {
        return None;
    }
    let range = at + 2..end.min(at + 2 + FAR);
    let noun = range.clone().find(|&at| tag::is_noun(document.tags[at]))?;
    if !(range.start..noun).all(|at| is_before_noun(document, at)) {
        return None;
    }
    let last = (noun..range.end)
        .take_while(|&at| tag::is_noun(document.tags[at]))
        .last()?;
    // "the party's chairman"
    if document.is_any(last + 1, &["'s", "’s", "'", "’", "-"]) {
        return None;
    }
    let entity_type = of_noun(document, last)?;
    Some(Described {
        entity_type,
        is_said: !document.is(at, ","),
    })
}

fn is_before_noun(document: &Document<'_>, at: usize) -> bool {
    matches!(
        document.tags[at],
        tag::JJ | tag::JJS | tag::VBN | tag::CD | tag::CC | tag::RB
    ) || document.is_any(at, &[",", "-"])
}

/// What the noun at `at` calls something: a place or an organization, or neither for sure.
fn of_noun(document: &Document<'_>, at: usize) -> Option<EntityType> {
    let token = &document.tokens[at];
    let kinds = lexicon().kinds(token.lower);
    if token.is(flag::UPPER)
        || document.is_any(at, &["strip", "force", "field"])
        || kinds & (kind::NAME_ONLY | kind::ROLE | kind::TITLE) != 0
    {
        return None;
    }
    match (
        kinds & kind::ORGANIZATION_HEAD != 0,
        kinds & kind::PLACE_HEAD != 0,
    ) {
        (true, false) => Some(EntityType::Organization),
        (false, true) => Some(EntityType::Place),
        _ => None,
    }
}

/// Whether a description may change the type: no known name, and no person by first and last name.
pub(super) fn is_open(document: &Document<'_>, name: &Name) -> bool {
    let lexicon = lexicon();
    let kinds = |at: usize| lexicon.kinds(document.tokens[at].lower);
    let is_census = kinds(name.end - 1) & kind::LAST_NAME != 0
        && (name.words() == 1 || kinds(name.first) & kind::FIRST_NAME != 0);
    let is_guessed = matches!(
        name.entity_type,
        EntityType::Person | EntityType::Organization | EntityType::Place
    );
    let is_person = name.entity_type == EntityType::Person && is_census;
    name.known.is_none() && is_guessed && !is_person
}
