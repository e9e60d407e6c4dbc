//! Where a firm or a person is from, told by the name of a place right beside: "Volnia's Falcrest Aviation", "Siwa Transfo of Cairo",
//! "the Rask lawyer Ana Tolk", "Dray Freight, a Rask haulier,".

use super::Tie;
use super::organs::is_of_state;
use super::roles;
use super::states::{is_land, is_place_name, told};
use crate::extract::coreference::{Cast, Found};
use crate::extract::document::Document;
use crate::extract::lexicon::{kind, lexicon};
use crate::extract::tag;
use crate::extract::token::flag;
use crate::model::{EntityType, MentionKind, RelationType};

/// Adds where the firm or person with that name is from.
pub(super) fn home(document: &Document<'_>, cast: &Cast, index: usize) -> Option<Tie> {
    let name = &cast.mentions[index];
    let is_firm = name.entity_type == EntityType::Organization && !cast.is_organ(name);
    if name.kind != MentionKind::Name || !is_firm && name.entity_type != EntityType::Person {
        return None;
    }
    let (place, trigger) = before(document, cast, name)
        .or_else(|| apposed(document, cast, name))
        .or_else(|| from(document, cast, name))
        .or_else(|| owning(document, cast, name).filter(|_| is_firm))
        .or_else(|| of(document, cast, name).filter(|_| is_firm))?;
    let land = &cast.mentions[place];
    let evidence = (name.first.min(land.first), name.end.max(land.end));
    (land.cluster != name.cluster).then(|| {
        told(
            (index, place),
            RelationType::LocatedIn,
            evidence,
            trigger,
            ("home", 760),
        )
    })
}

/// What firms are called that no list of organizations has.
const FIRMS: &[&str] = &[
    "outfit",
    "house",
    "miner",
    "maker",
    "carmaker",
    "brewer",
    "builder",
    "shipbuilder",
    "haulier",
    "wholesaler",
    "retailer",
    "operator",
    "lender",
    "insurer",
    "developer",
    "producer",
    "manufacturer",
    "supplier",
    "contractor",
    "publisher",
    "shipper",
    "trader",
    "refiner",
    "airline",
    "carrier",
    "charity",
    "startup",
    "start-up",
    "consultancy",
    "brokerage",
    "subsidiary",
];

/// Who holds such an office is not from there: it is of the place.
const OFFICERS: &[&str] = &[
    "chief",
    "leader",
    "head",
    "boss",
    "spokesman",
    "spokeswoman",
    "commander",
    "councillor",
    "councilor",
    "delegate",
    "deputy",
    "envoy",
    "official",
    "correspondent",
    "captain",
    "coach",
    "striker",
    "midfielder",
    "goalkeeper",
    "defender",
    "manager",
];

/// Whether a noun says what such a one is: "lawyer", "firm".
fn is_calling(document: &Document<'_>, noun: usize, name: &Found) -> bool {
    let kinds = lexicon().kinds(document.token(noun).lower);
    if document.tag(noun) != tag::NN || document.token(noun).is(flag::UPPER) {
        return false;
    }
    if name.entity_type == EntityType::Person {
        kinds & kind::ROLE != 0
            && !roles::is_of_land(document, noun)
            && !document.is_any(noun, OFFICERS)
    } else {
        kinds & kind::ORGANIZATION_HEAD != 0 || document.is_any(noun, FIRMS)
    }
}

/// The place that stands before a noun, other small words between: "Rask (security) house".
fn place_before(document: &Document<'_>, cast: &Cast, noun: usize) -> Option<usize> {
    const WORDS: usize = 3;
    let first = document.sentence(noun).first;
    let at = (first.max(noun.saturating_sub(WORDS))..noun)
        .rev()
        .find(|&at| {
            cast.mention_at(at).is_some()
                || document.token(at).is(flag::UPPER)
                || !matches!(document.tag(at), tag::NN | tag::JJ | tag::VBG)
        })?;
    cast.mention_at(at)
        .filter(|&place| is_place_name(&cast.mentions[place]) && cast.mentions[place].end == at + 1)
}

/// "Dublin security house Corrib Labs", "a Boston attorney named Julian Bloom".
fn before(document: &Document<'_>, cast: &Cast, name: &Found) -> Option<(usize, usize)> {
    let mut noun = name.first.checked_sub(1)?;
    if document.is_any(noun, &["named", "called"]) {
        noun = noun.checked_sub(1)?;
    }
    let is_here = document.sentence_number(noun) == document.sentence_number(name.first);
    if !is_here || !is_calling(document, noun, name) {
        return None;
    }
    Some((place_before(document, cast, noun)?, noun))
}

/// "Kervan Toptan, the Gaziantep wholesaler, …".
fn apposed(document: &Document<'_>, cast: &Cast, name: &Found) -> Option<(usize, usize)> {
    const WORDS: usize = 6;
    let first = name.end + 2;
    let end = document.sentence(name.first).end;
    if !document.is(name.end, ",") || !document.is_any(name.end + 1, &["a", "an", "the"]) {
        return None;
    }
    let past = (first..end.min(first + WORDS)).find(|&at| {
        !tag::is_noun(document.tag(at)) && !matches!(document.tag(at), tag::JJ | tag::VBG)
    })?;
    let is_closed =
        document.is_any(past, &[",", ".", ";", "who", "which", "that", "whose"]) || past + 1 == end;
    let noun = past - 1;
    if !is_closed || noun <= first || !is_calling(document, noun, name) {
        return None;
    }
    Some((place_before(document, cast, noun)?, noun))
}

/// "Kayleigh Stubbs, from Dudley,", "a Jesuit from Cusco, Father Iñaki Lazkano,", "the firm (Rask)", "Runa Tesk, a native of Rask".
fn from(document: &Document<'_>, cast: &Cast, name: &Found) -> Option<(usize, usize)> {
    let is_person = name.entity_type == EntityType::Person;
    let ends = |place: &Found| document.is_any(place.end, &[",", ".", ";"]);
    let place_at = |at: usize| {
        let place = cast.mention_at(at)?;
        (is_place_name(&cast.mentions[place]) && cast.mentions[place].first == at).then_some(place)
    };
    let next = name.end;
    if document.is(next, ",") {
        let is_native =
            document.is_any(next + 2, &["native", "resident"]) && document.is(next + 3, "of");
        let case = next + if is_native && is_person { 3 } else { 1 };
        return place_at(case + 1)
            .filter(|&place| {
                (is_native || document.is(case, "from")) && ends(&cast.mentions[place])
            })
            .map(|place| (place, case));
    }
    if document.is(next, "(") {
        return place_at(next + 1)
            .filter(|&place| document.is(cast.mentions[place].end, ")") && !is_person)
            .map(|place| (place, next));
    }
    from_before(document, cast, name).filter(|_| is_person)
}

/// "a Jesuit from Cusco, Father Iñaki Lazkano,".
fn from_before(document: &Document<'_>, cast: &Cast, name: &Found) -> Option<(usize, usize)> {
    let first = document.sentence(name.first).first;
    let mut comma = name.first.checked_sub(1).filter(|&at| at > first)?;
    if lexicon().kinds(document.token(comma).lower) & kind::TITLE != 0 {
        comma -= 1;
    }
    let place = cast
        .mention_at(comma.checked_sub(1)?)
        .filter(|_| document.is(comma, ","))?;
    let land = &cast.mentions[place];
    let case = land.first.checked_sub(1).filter(|&at| at > first)?;
    let noun = case - 1;
    let kinds = lexicon().kinds(document.token(noun).lower);
    let fits = is_place_name(&cast.mentions[place])
        && land.end == comma
        && document.is(case, "from")
        && kinds & kind::ROLE != 0;
    fits.then_some((place, case))
}

/// "Israel's Shefa Sensors", "Croatia's liberal JGL party".
fn owning(document: &Document<'_>, cast: &Cast, name: &Found) -> Option<(usize, usize)> {
    let first = document.sentence(name.first).first;
    let mark = (first.max(name.first.saturating_sub(3))..name.first)
        .rev()
        .find(|&at| {
            document.tag(at) == tag::POS
                || document.token(at).is(flag::UPPER)
                || !matches!(document.tag(at), tag::NN | tag::JJ | tag::VBG)
        })?;
    let place = cast
        .mention_at(mark.checked_sub(1)?)
        .filter(|_| document.tag(mark) == tag::POS)?;
    let land = &cast.mentions[place];
    let fits = is_land(cast, place) && land.kind == MentionKind::Name && land.end == mark;
    (fits && !is_public(document, name)).then_some((place, mark))
}

/// "Siwa Transfo of Cairo", "Crédit Vauban, of Lyon,".
fn of(document: &Document<'_>, cast: &Cast, name: &Found) -> Option<(usize, usize)> {
    let comma = usize::from(document.is(name.end, ","));
    let case = name.end + comma;
    let place = cast
        .mention_at(case + 1)
        .filter(|&place| document.is(case, "of") && is_place_name(&cast.mentions[place]))?;
    let land = &cast.mentions[place];
    let is_closed = comma == 0 || document.is_any(land.end, &[",", ".", ";"]);
    // "the University of Rask": a part of the name
    let is_kind = document.is_any(name.end - 1, OF_PLACES);
    let fits = land.first == case + 1 && is_closed && !is_kind && !is_public(document, name);
    fits.then_some((place, case))
}

/// What has the place in its name that stands behind it.
const OF_PLACES: &[&str] = &[
    "university",
    "college",
    "academy",
    "school",
    "institute",
    "museum",
    "library",
    "church",
    "diocese",
    "archdiocese",
    "party",
    "union",
    "league",
    "federation",
    "association",
    "society",
    "movement",
    "republic",
    "kingdom",
    "state",
    "city",
    "town",
    "province",
    "county",
    "district",
    "hospital",
    "exchange",
    "port",
];

/// Whether it is by its name a body of a state or city, and so a part of it.
fn is_public(document: &Document<'_>, name: &Found) -> bool {
    const BODIES: &[&str] = &[
        "office",
        "authority",
        "council",
        "bureau",
        "bank",
        "fund",
        "directorate",
        "administration",
        "board",
        "tribunal",
        "chamber",
        "secretariat",
        "command",
        "brigade",
        "battalion",
        "division",
        "regiment",
        "corps",
        "militia",
        "front",
        "committee",
        "security",
        "intelligence",
        "inspectorate",
        "treasury",
        "customs",
    ];
    is_of_state(document, name) || (name.first..name.end).any(|at| document.is_any(at, BODIES))
}
