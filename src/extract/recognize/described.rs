//! What a text says a name is: "Enasa, a maker of trucks", "the village of Brigden", "the newspaper Zenta".

use super::{Name, again, firm, quoted};
use crate::extract::document::Document;
use crate::extract::lexicon::{kind, lexicon};
use crate::extract::tag;
use crate::extract::token::flag;
use crate::model::EntityType;

/// The rule of a name that its description shows.
pub(super) const DESCRIBED: &str = "described";

/// How far behind an article the noun stands.
const FAR: usize = 8;

/// What a text says a name is, and whether in so many words ("is a company", "Casa Nova, a developer"), not in passing.
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
    quoted::described(document, name)
        .or_else(|| before(document, name).map(passing))
        .or_else(|| behind(document, name))
        .or_else(|| {
            firm::owns(document, name).then_some(Described {
                entity_type: EntityType::Organization,
                is_said: true,
            })
        })
}

/// "the company Enasa", "the village of Brigden".
fn before(document: &Document<'_>, name: &Name) -> Option<EntityType> {
    const PLACES: &[&str] = &[
        "city", "town", "village", "province", "region", "district", "suburb", "island",
    ];
    let first = document.sentence(name.first).first;
    let at = name.first.checked_sub(1).filter(|&at| at > first)?;
    let is_of = document.is(at, "of");
    // "a hacking group calling itself Grey Heron"
    if document.is(at, "itself") && document.is_any(at - 1, &["calling", "calls", "called"]) {
        return Some(EntityType::Organization);
    }
    // "its Spanish subsidiary, Celestra Iberia, is"
    let is_set_off = document.is(at, ",")
        && !document.token(at - 1).is(flag::UPPER)
        && document.is_any(
            at - 1,
            &[
                "party",
                "union",
                "bank",
                "intermediary",
                "subsidiary",
                "company",
                "firm",
                "employer",
                "unit",
                "newspaper",
            ],
        )
        && document.is(name.end, ",");
    if is_set_off {
        return Some(EntityType::Organization);
    }
    let noun = if is_of { at - 1 } else { at };
    // "the film producer Anders Lie"
    const FIRM: u32 = kind::ORGANIZATION_HEAD | kind::ORGANIZATION_SUFFIX;
    let is_work = document.is_any(noun, MAKERS)
        && (name.entity_type != EntityType::Person
            || lexicon().kinds(document.token(name.end - 1).lower) & FIRM != 0
            || makes_goods(document, noun));
    if document.token(noun).is(flag::UPPER) {
        None
    } else if document.is_any(noun, PLACES) || !is_of && document.is(noun, "river") {
        Some(EntityType::Place)
    } else {
        (!is_of && (is_work || document.is_any(noun, BODIES))).then_some(EntityType::Organization)
    }
}

/// "potash producer", "truck maker", not "film producer": what only a firm makes.
fn makes_goods(document: &Document<'_>, noun: usize) -> bool {
    const ARTS: &[&str] = &[
        "film",
        "movie",
        "record",
        "music",
        "television",
        "tv",
        "theater",
        "theatre",
        "executive",
        "radio",
        "stage",
        "policy",
        "peace",
        "trouble",
        "wine",
        "leading",
        "former",
        "young",
        "veteran",
    ];
    let Some(goods) = noun.checked_sub(1) else {
        return false;
    };
    let is_plain = !document.token(goods).is(flag::UPPER)
        && matches!(document.tag(goods), tag::NN | tag::JJ)
        && !document.is_any(goods, ARTS);
    is_plain && goods > 0 && document.tag(goods - 1) != tag::PRPS
}

/// What a text calls a body right before its name.
pub(super) const BODIES: &[&str] = &[
    "company",
    "firm",
    "corporation",
    "line",
    "cooperative",
    "cartel",
    "airline",
    "newspaper",
    "magazine",
    "broadcaster",
    "group",
    "party",
    "club",
    "agency",
    "site",
    "website",
    "weekly",
    "daily",
    "monthly",
    "tabloid",
    "outlet",
    "association",
    "charity",
    "startup",
    "conglomerate",
    "chain",
    "militia",
    "union",
    "channel",
    "network",
    "subsidiary",
    "bank",
    "brokerage",
    "consultancy",
    "utility",
    "steelmaker",
    "carmaker",
    "automaker",
    "chipmaker",
    "drugmaker",
    "planemaker",
    "shipbuilder",
    "portal",
    "watchdog",
    "nonprofit",
    "foundation",
    "manufacturer",
    "retailer",
    "lender",
    "insurer",
    "organization",
    "organisation",
    "institute",
    "journal",
    "tank",
    "shipyard",
    "refinery",
    "brewery",
    "carrier",
];

/// What may be somebody's work, too.
const MAKERS: &[&str] = &[
    "maker",
    "producer",
    "operator",
    "brewer",
    "developer",
    "publisher",
    "supplier",
    "exporter",
    "importer",
    "refiner",
    "builder",
    "miner",
];

/// "the anti-corruption group Clean Tenders", "the nationalist party Homeland": a name that only its description shows.
pub(super) fn add(document: &Document<'_>, names: &mut Vec<Name>) {
    let mut found: Vec<Name> = Vec::new();
    for at in 1..document.tokens.len() {
        // "the firm "Severtruba"": also in quotation marks
        let is_quoted = document.token(at - 1).is(flag::OPEN) && at > 1;
        let noun = at - 1 - usize::from(is_quoted);
        let is_called = document.token(at).is(flag::UPPER)
            && document.token(at).is(flag::LOWER)
            && document.is_any(noun, BODIES)
            && !document.token(noun).is(flag::UPPER)
            && noun > document.sentence(at).first
            && (!is_quoted || document.token(end_of_name(document, at)).is(flag::CLOSE))
            && document.sentence_number(noun) == document.sentence_number(at)
            && matches!(document.tag(noun), tag::NN | tag::JJ)
            && matches!(
                document.tag(noun - 1),
                tag::DT | tag::JJ | tag::NN | tag::NNP | tag::POS | tag::PRPS | tag::VBN
            );
        if !is_called {
            continue;
        }
        let next = names.partition_point(|name| name.end <= at);
        let limit = names.get(next).map_or(usize::MAX, |name| name.first);
        let end = end_of_name(document, at).min(limit);
        const NO_NAME: u32 = kind::WEEKDAY | kind::MONTH | kind::TITLE | kind::ROLE;
        if end > at && lexicon().kinds(document.token(at).lower) & NO_NAME == 0 {
            found.push(named(at, end));
        }
    }
    if !found.is_empty() {
        again::add(document, names, &found);
        names.extend(found);
        names.sort_by_key(|name| name.first);
    }
}

/// An organization that is one by its description.
pub(super) fn named(first: usize, end: usize) -> Name {
    Name {
        first,
        end,
        entity_type: EntityType::Organization,
        known: None,
        abbreviates: None,
        rule: DESCRIBED,
        score: 750,
    }
}

/// Small words of names.
pub(super) const SMALL: &[&str] = &[
    "of", "for", "and", "&", "de", "do", "da", "del", "la", "des", "du", "the",
];

/// Past a run of words with capitals, with small words of a title between.
fn end_of_name(document: &Document<'_>, first: usize) -> usize {
    let limit = document.sentence(first).end;
    let is_large = |at: usize| at < limit && document.token(at).is(flag::UPPER);
    let mut end = first + 1;
    loop {
        if is_large(end) {
            end += 1;
        } else if end < limit
            && document.is_any(end, SMALL)
            && is_large(end + 1)
            && !document.is(end, "and")
        {
            end += 2;
        } else {
            return end;
        }
    }
}

/// "Enasa, a company", "Brigden (…) is a town in".
fn behind(document: &Document<'_>, name: &Name) -> Option<Described> {
    let end = document.sentence(name.first).end;
    let mut at = name.end;
    if at < end && document.is(at, "(") {
        at = (at..end.min(at + 2 * FAR)).find(|&at| document.is(at, ")"))? + 1;
    }
    if at + 2 >= end || !document.is_any(at, &["is", "was", ","]) {
        return None;
    }
    // "Økokrim, Norway's economic crime police"
    let is_owned = document.token(at + 1).is(flag::UPPER) && document.is_any(at + 2, &["'s", "’s"]);
    if !is_owned && !document.is_any(at + 1, &["a", "an", "the"]) {
        return None;
    }
    let first = at + 2 + usize::from(is_owned);
    let range = first..end.min(first + FAR);
    let noun = range.clone().find(|&at| tag::is_noun(document.tag(at)))?;
    if !(range.start..noun).all(|at| is_before_noun(document, at)) {
        return None;
    }
    let last = (noun..range.end)
        .take_while(|&at| tag::is_noun(document.tag(at)))
        .last()?;
    // "the party's chairman"
    if document.is_any(last + 1, &["'s", "’s", "'", "’", "-"]) {
        return None;
    }
    let entity_type = of_noun(document, last)?;
    Some(Described {
        entity_type,
        // "of Laguna Negra, an organization which", not "in Laguna Negra, an organization said"
        is_said: !document.is(at, ",") || name.words() > 1 || !is_located(document, name),
    })
}

fn is_located(document: &Document<'_>, name: &Name) -> bool {
    name.first == document.sentence(name.first).first
        || document.is_any(
            name.first - 1,
            &[
                "in", "at", "near", "from", "outside", "to", "around", "into", "across",
            ],
        )
}

fn is_before_noun(document: &Document<'_>, at: usize) -> bool {
    matches!(
        document.tag(at),
        tag::JJ | tag::JJS | tag::VBN | tag::CD | tag::CC | tag::RB
    ) || document.is_any(at, &[",", "-"])
}

/// What the noun at `at` calls something: a place or an organization, or neither for sure.
fn of_noun(document: &Document<'_>, at: usize) -> Option<EntityType> {
    let token = document.token(at);
    let kinds = lexicon().kinds(token.lower);
    if token.is(flag::UPPER)
        || document.is_any(at, &["strip", "force", "field"])
        || kinds & (kind::NAME_ONLY | kind::ROLE | kind::TITLE) != 0
    {
        return None;
    }
    let is_house = document.is(at, "house")
        && document.is_any(
            at - 1,
            &[
                "trading",
                "publishing",
                "auction",
                "fashion",
                "media",
                "clearing",
            ],
        );
    let is_body = is_house || document.is_any(at, BODIES) || document.is_any(at, MAKERS);
    match (
        is_body || kinds & kind::ORGANIZATION_HEAD != 0,
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
    let kinds = |at: usize| lexicon.kinds(document.token(at).lower);
    let is_census = kinds(name.end - 1) & kind::LAST_NAME != 0
        && (name.words() == 1 || kinds(name.first) & kind::FIRST_NAME != 0);
    let is_guessed = matches!(
        name.entity_type,
        EntityType::Person | EntityType::Organization | EntityType::Place
    );
    let is_person = name.entity_type == EntityType::Person && is_census;
    name.known.is_none() && is_guessed && !is_person
}
