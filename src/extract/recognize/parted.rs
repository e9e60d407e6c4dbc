//! Two names that were taken for one: what joins them, whose the second is, and what the text abbreviates, tells.

use super::{Name, known_name};
use crate::extract::document::Document;
use crate::extract::lexicon::{Map, kind, lexicon};
use crate::extract::tag;
use crate::extract::token::{flag, step};
use crate::model::EntityType;
use std::collections::HashSet;

/// "the Chamber of Commerce and the Farmers' League"; "the Committee of the Federation of Crews (FC)", there and wherever
/// that name stands again.
pub(super) fn part(document: &Document<'_>, names: &mut Vec<Name>) {
    let abbreviated: HashSet<u64> = names
        .iter()
        .filter(|name| is_whole(name))
        .filter_map(|name| {
            abbreviated(document, name).map(|first| words(document, first, name.end))
        })
        .collect();
    // "Pellworth" of "Pellworth Mining", but no "Paramount" of "Paramount Chief"
    let begins: HashSet<u64> = names
        .iter()
        .filter(|name| name.entity_type == EntityType::Organization)
        .map(|name| document.exact(name.first))
        .collect();
    let whole: HashSet<u64> = names
        .iter()
        .filter(|name| name.entity_type == EntityType::Organization && name.words() > 1)
        .map(|name| words(document, name.first, name.end))
        .collect();
    let alone: Map<Name> = names
        .iter()
        .filter(|name| name.words() == 1)
        .map(|name| (document.exact(name.first), name.clone()))
        .collect();
    let mut with = Vec::with_capacity(names.len());
    for mut name in names.drain(..) {
        if let Some(state) = state_within(document, &name) {
            name.first = state;
            name.entity_type = EntityType::Country;
        }
        if let Some(office) = press_office(document, &name) {
            name = office;
        }
        if let Some(two) = bearer_within(document, &name, &alone) {
            with.extend(two);
            continue;
        }
        let two = office_within(document, &name)
            .filter(|_| begins.contains(&document.exact(name.first)))
            .or_else(|| owner_within(document, &name))
            .or_else(|| two_within(document, &name));
        if let Some((before, first)) = two {
            with.push(before);
            with.push(Name { first, ..name });
            continue;
        }
        let tail = is_whole(&name)
            .then(|| {
                joined(document, &name).or_else(|| {
                    // "Press Service of the Union": of whom the text names elsewhere
                    let is_service = document.is_any(
                        name.first,
                        &["Press", "Media", "Information", "Communications"],
                    );
                    let known = |&first: &usize| {
                        let key = words(document, first, name.end);
                        abbreviated.contains(&key) || is_service && whole.contains(&key)
                    };
                    tails(document, &name).find(known)
                })
            })
            .flatten();
        let Some(tail) = tail else {
            with.push(name);
            continue;
        };
        let end = (name.first..tail)
            .rev()
            .find(|&at| document.token(at).is(flag::UPPER))
            .map_or(name.first, |at| at + 1);
        with.push(Name {
            end,
            ..name.clone()
        });
        with.push(Name {
            first: tail,
            ..name
        });
    }
    with.retain(|name| name.end > name.first);
    *names = with;
    join_firms(document, names);
}

/// "Pentagon Press Secretary": the body without the first word of the office.
fn press_office(document: &Document<'_>, name: &Name) -> Option<Name> {
    let end = name.end - 1;
    let is_office = document.is(end, "press")
        && document.is_any(
            name.end,
            &["secretary", "officer", "spokesman", "spokeswoman"],
        );
    if name.entity_type != EntityType::Organization
        || name.known.is_some()
        || end <= name.first
        || !is_office
    {
        return None;
    }
    let known = lexicon()
        .known(document.text, &document.tokens[name.first..end])
        .filter(|&(_, length)| length == end - name.first)
        .map(|(known, length)| known_name(name.first, length, known));
    Some(known.unwrap_or(Name {
        end,
        ..name.clone()
    }))
}

/// "Keller & Boyd": two names that "&" joins are a firm.
fn join_firms(document: &Document<'_>, names: &mut Vec<Name>) {
    for at in 1..names.len() {
        let (before, name) = (&names[at - 1], &names[at]);
        let is_firm = name.first == before.end + 1
            && document.is(before.end, "&")
            && document.token(before.first).is(flag::UPPER)
            && before.known.is_none()
            && name.known.is_none();
        if is_firm {
            let first = before.first;
            names[at - 1].end = first;
            names[at].first = first;
            names[at].entity_type = EntityType::Organization;
        }
    }
    names.retain(|name| name.end > name.first);
}

/// "Pellworth Chairwoman Joanna Creed": the body whose office is named, and where the person begins.
fn office_within(document: &Document<'_>, name: &Name) -> Option<(Name, usize)> {
    let is_office = |at: usize| {
        let kinds = lexicon().kinds(document.token(at).lower);
        kinds & kind::ROLE != 0
            && kinds & (kind::FIRST_NAME | kind::LAST_NAME) == 0
            && document.token(at).is(flag::UPPER)
    };
    let is_open = name.entity_type == EntityType::Person && name.known.is_none();
    let office =
        (name.first + 1..name.end.saturating_sub(1)).find(|&at| is_open && is_office(at))?;
    let person = (office + 1..name.end).find(|&at| !is_office(at))?;
    let body = office - usize::from(document.is_any(office - 1, &["Chief", "Deputy", "Vice"]));
    let body = Name {
        end: body,
        entity_type: EntityType::Organization,
        ..name.clone()
    };
    (body.end > name.first && name.end - person <= 3).then_some((body, person))
}

/// "the president of Orland Zdenka Halas", "the member of the Commission Saskia Verhoeven", as translations have it: whose president,
/// which the text names alone elsewhere, and the person.
fn bearer_within(document: &Document<'_>, name: &Name, alone: &Map<Name>) -> Option<[Name; 2]> {
    const FAR: usize = 8;
    const OF_STATES: &[&str] = &["president", "minister", "premier", "ambassador"];
    let person = name.first + 1;
    let is_large =
        |at: usize| document.token(at).is(flag::UPPER) && !document.token(at).is(flag::CAPITALS);
    let is_whole = name.known.is_none() && name.words() == 3 && (person..name.end).all(is_large);
    let sentence = document.sentence(name.first).first;
    if !is_whole || name.first == sentence || !document.is_any(name.first - 1, &["of", "the"]) {
        return None;
    }
    let kinds = |at: usize| lexicon().kinds(document.token(at).lower);
    let is_between = |&at: &usize| {
        document.is_any(at, &["of", "the"])
            || matches!(document.tag(at), tag::NN | tag::JJ | tag::VBG)
            || kinds(at) & kind::ROLE != 0
    };
    let office = (sentence.max(name.first.saturating_sub(FAR))..name.first)
        .rev()
        .take_while(is_between)
        .find(|&at| kinds(at) & kind::ROLE != 0)?;
    let is_body = kinds(name.first) & kind::ORGANIZATION_HEAD != 0;
    let is_person =
        is_body || name.entity_type == EntityType::Person || kinds(person) & kind::FIRST_NAME != 0;
    let known = || {
        let (known, length) =
            lexicon().known(document.text, &document.tokens[name.first..person])?;
        Some(known_name(name.first, length, known))
    };
    let of_state = || {
        let of = alone.get(&document.exact(name.first))?.clone();
        match of.entity_type {
            EntityType::Person => document.is_any(office, OF_STATES).then_some(Name {
                entity_type: EntityType::Country,
                ..of
            }),
            _ => Some(of),
        }
    };
    let body = || {
        is_body.then(|| Name {
            entity_type: EntityType::Organization,
            ..name.clone()
        })
    };
    let whose = of_state()
        .or_else(known)
        .or_else(body)
        .filter(|_| is_person)?;
    let whose = Name {
        first: name.first,
        end: person,
        ..whose
    };
    let bearer = Name {
        first: person,
        entity_type: EntityType::Person,
        ..name.clone()
    };
    Some([whose, bearer])
}

/// "(Minister of) Foreign Affairs of the Republic of Carvenia": what is left without a head is no body, but of the state.
fn state_within(document: &Document<'_>, name: &Name) -> Option<usize> {
    const FORMS: &[&str] = &[
        "Republic",
        "Kingdom",
        "Federation",
        "Sultanate",
        "Emirate",
        "Principality",
    ];
    let form = (name.first + 2..name.end.saturating_sub(2))
        .find(|&at| document.is_any(at, FORMS) && document.is(at + 1, "of"))?;
    let has_head = (name.first..form)
        .any(|at| lexicon().kinds(document.token(at).lower) & kind::ORGANIZATION_HEAD != 0);
    let is_rest = name.end == form + 3 && document.is_any(form - 1, &["the", "of"]);
    (name.entity_type == EntityType::Organization && !has_head && is_rest).then_some(form)
}

/// "between Hensley Fork and Dwarf", "Daesan Chemical and Daesan Marine": the first of two, and where the second begins.
fn two_within(document: &Document<'_>, name: &Name) -> Option<(Name, usize)> {
    if name.known.is_some() || name.entity_type == EntityType::Person || name.words() < 3 {
        return None;
    }
    let and = (name.first + 1..name.end - 1).find(|&at| document.is(at, "and"))?;
    let is_between = name.first > 0 && document.is(name.first - 1, "between");
    let is_again = and > name.first + 1
        && name.end > and + 2
        && document.exact(name.first) == document.exact(and + 1);
    let before = Name {
        end: and,
        ..name.clone()
    };
    (is_between || is_again).then_some((before, and + 1))
}

/// "Spain's Aranguren", "the National Assembly's Reform Party": the owner, and where what it owns begins.
fn owner_within(document: &Document<'_>, name: &Name) -> Option<(Name, usize)> {
    let is_open = name.known.is_none()
        && matches!(
            name.entity_type,
            EntityType::Organization | EntityType::Person | EntityType::Place
        );
    let mark =
        (name.first + 1..name.end - 1).find(|&at| is_open && document.is_any(at, &["'s", "’s"]))?;
    let owner = &document.tokens[name.first..mark];
    let state = lexicon()
        .known(document.text, owner)
        .filter(|&(known, length)| {
            length == owner.len() && known.entity_type == EntityType::Country
        });
    let is_body = owner.len() > 1
        && lexicon().kinds(document.token(mark - 1).lower) & kind::ORGANIZATION_HEAD != 0;
    // "GAStech International's Environmental Safety Advisor": what is left is of an office
    let has_head = (mark + 1..name.end)
        .any(|at| lexicon().kinds(document.token(at).lower) & kind::ORGANIZATION_HEAD != 0);
    let is_office = !has_head
        && lexicon().kinds(document.token(name.end).lower) & (kind::ROLE | kind::TITLE) != 0;
    let rest = if is_office { name.end } else { mark + 1 };
    let owner = match state {
        Some((known, length)) => known_name(name.first, length, known),
        None if is_body => Name {
            end: mark,
            entity_type: EntityType::Organization,
            ..name.clone()
        },
        None => return None,
    };
    Some((owner, rest))
}

fn is_whole(name: &Name) -> bool {
    name.entity_type == EntityType::Organization && name.known.is_none() && name.words() > 3
}

/// Where the second of two begins that "and the" joins, each with a head of its own.
fn joined(document: &Document<'_>, name: &Name) -> Option<usize> {
    const HEADS: u32 = kind::ORGANIZATION_HEAD | kind::ORGANIZATION_SUFFIX;
    let has_head = |first: usize, end: usize| {
        (first..end).any(|at| lexicon().kinds(document.token(at).lower) & HEADS != 0)
    };
    (name.first + 1..name.end.saturating_sub(2))
        .find(|&at| document.is(at, "and") && document.is(at + 1, "the"))
        .map(|and| (and, and + 2))
        .filter(|&(and, second)| {
            name.end > second + 1 && has_head(name.first, and) && has_head(second, name.end)
        })
        .map(|(_, second)| second)
}

/// What stands behind each "of the" of a name.
fn tails(document: &Document<'_>, name: &Name) -> impl Iterator<Item = usize> {
    (name.first + 1..name.end.saturating_sub(2))
        .filter(|&at| document.is(at, "of") && document.is(at + 1, "the"))
        .map(|at| at + 2)
}

/// Where the part of a name begins whose initials are the abbreviation in brackets behind it, and not those of the whole.
fn abbreviated(document: &Document<'_>, name: &Name) -> Option<usize> {
    let short = document.tokens.get(name.end + 1)?;
    let is_short =
        document.is(name.end, "(") && document.is(name.end + 2, ")") && short.is(flag::CAPITALS);
    let spells = |first: usize| {
        let initials = (first..name.end)
            .filter(|&at| document.token(at).is(flag::UPPER))
            .filter_map(|at| document.word(at).chars().next());
        initials.eq(document.word(name.end + 1).chars())
    };
    tails(document, name).find(|&tail| is_short && spells(tail))
}

fn words(document: &Document<'_>, first: usize, end: usize) -> u64 {
    (first..end)
        .flat_map(|at| document.exact(at).to_le_bytes())
        .fold(crate::extract::token::SEED, step)
}
