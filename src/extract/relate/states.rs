//! States that words beside names tell: "Raqqa in Syria", "Marrick, part of the group", "towns in Iraq including Zumar".

use super::{Tie, being, described, homes, organs, seats};
use crate::extract::coreference::{Cast, Found};
use crate::extract::document::Document;
use crate::extract::lexicon::{kind, lexicon};
use crate::extract::tag;
use crate::extract::token::flag;
use crate::model::{EntityType, MentionKind, Modality, RelationType};

/// What stands right beside a name and another.
pub(super) fn beside(document: &Document<'_>, cast: &Cast, ties: &mut Vec<Tie>) {
    for index in 0..cast.mentions.len() {
        let mention = &cast.mentions[index];
        if mention.kind != MentionKind::Name {
            included(document, cast, index, ties);
            ties.extend(organs::arm_of_state(document, cast, index));
            ties.extend(described::behind(document, cast, index));
            ties.extend(described::before(document, cast, index));
            continue;
        }
        let found = place(document, cast, index)
            .or_else(|| apposition(document, cast, index))
            .or_else(|| organs::of_body(document, cast, index));
        ties.extend(found);
        ties.extend(being::role_of(document, cast, index));
        ties.extend(being::unit_of(document, cast, index));
        ties.extend(homes::home(document, cast, index));
        included(document, cast, index, ties);
        being::active_in(document, cast, index, ties);
    }
    seats::seats(document, cast, ties);
}

/// "towns in northern Iraq including Rabiyah and Zumar", "the alliance, including Volnia,".
fn included(document: &Document<'_>, cast: &Cast, index: usize, ties: &mut Vec<Tie>) {
    let mention = &cast.mentions[index];
    // "Iraqi territory, including Tikrit"
    let noun = usize::from(
        is_land(cast, index)
            && document.is_any(
                mention.end,
                &["territory", "towns", "cities", "areas", "soil"],
            ),
    );
    let behind = mention.end + noun;
    let mark = usize::from(document.is_any(behind, &[",", "–", "—", "--"]));
    let at = behind + mark;
    if !document.is(at, "including")
        || document.sentence_number(at) != document.sentence_number(mention.first)
    {
        return;
    }
    let end = document.sentence(at).end;
    let mut next = at + 1;
    while let Some(part) = starting(document, cast, next).filter(|_| next < end) {
        let member = &cast.mentions[part];
        let relation = match (mention.entity_type, member.entity_type) {
            (EntityType::Country | EntityType::Place, EntityType::Place) => RelationType::LocatedIn,
            (
                EntityType::Organization,
                EntityType::Country | EntityType::Organization | EntityType::Person,
            ) => RelationType::MemberOf,
            _ => return,
        };
        if member.cluster != mention.cluster {
            ties.push(told(
                (part, index),
                relation,
                (mention.first, member.end),
                at,
                ("including", 760),
            ));
        }
        next = member.end;
        while next < end && document.is_any(next, &[",", "and", "or"]) {
            next += 1;
        }
        if next == member.end {
            return;
        }
    }
}

pub(super) fn told(
    ends: (usize, usize),
    relation: RelationType,
    evidence: (usize, usize),
    trigger: usize,
    (rule, score): (&'static str, u16),
) -> Tie {
    Tie {
        from: ends.0,
        to: ends.1,
        relation,
        first: evidence.0,
        end: evidence.1,
        trigger,
        negated: false,
        modality: Modality::Actual,
        rule,
        score,
    }
}

/// The mention that begins at a token, behind an article.
pub(super) fn starting(document: &Document<'_>, cast: &Cast, at: usize) -> Option<usize> {
    let at = if document.is(at, "the") { at + 1 } else { at };
    let index = cast.mention_at(at)?;
    let mention = &cast.mentions[index];
    (mention.kind == MentionKind::Name
        && (mention.first == at || mention.first + 1 == at)
        && document.sentence_number(at) == document.sentence_number(at.saturating_sub(1)))
    .then_some(index)
}

pub(super) fn is_land(cast: &Cast, index: usize) -> bool {
    matches!(
        cast.mentions[index].entity_type,
        EntityType::Country | EntityType::Place
    )
}

/// A name, or the adjective of a state: no "the country".
pub(super) fn is_called(document: &Document<'_>, mention: &Found) -> bool {
    mention.kind == MentionKind::Name
        || mention.kind == MentionKind::Nominal && document.token(mention.first).is(flag::UPPER)
}

/// "Raqqa in Syria", "Raqqa, Syria,", "Syria’s Idlib province", "the Syrian city of Raqqa".
fn place(document: &Document<'_>, cast: &Cast, index: usize) -> Option<Tie> {
    let mention = &cast.mentions[index];
    let is_place = mention.entity_type == EntityType::Place;
    let is_body = mention.entity_type == EntityType::Organization && !cast.is_organ(mention);
    if !is_place && !is_body {
        return None;
    }
    let located = |to: usize, trigger: usize, rule: &'static str, score: u16| {
        let other = &cast.mentions[to];
        let evidence = (mention.first.min(other.first), mention.end.max(other.end));
        (other.cluster != mention.cluster).then(|| {
            told(
                (index, to),
                RelationType::LocatedIn,
                evidence,
                trigger,
                (rule, score),
            )
        })
    };
    let end = mention.end;
    let is_way = mention.first > 0 && document.is_any(mention.first - 1, &["from", "to"]);
    // "south of Baghdad in Babil" is where something else is
    let is_near = mention.first > 0
        && (document.is_any(mention.first - 1, &["near", "outside", "from", "to"])
            || mention.first > 1
                && document.is(mention.first - 1, "of")
                && document.is_any(mention.first - 2, &["north", "south", "east", "west"]));
    // "the Embassy of Paraguay in Quito"
    let of = document
        .is(end, "of")
        .then(|| starting(document, cast, end + 1))
        .flatten()
        .filter(|_| !is_place);
    let behind = of.map_or(end, |of| cast.mentions[of].end);
    if document.is(behind, "in")
        && let Some(to) = whole(document, cast, behind + 1)
        && (is_place
            || seats::is_facility(document, mention)
            || seats::is_at_home(document, mention, &cast.mentions[to]))
        // "diverted to Rijeka in Croatia"
        && (!is_near || is_way && cast.mentions[to].entity_type == EntityType::Country)
    {
        return located(to, behind, "in", 780);
    }
    // A comma parts two names of one place only where the larger one is closed off as well.
    if is_place
        && document.is(end, ",")
        && let Some(to) = starting(document, cast, end + 1).filter(|&to| is_land(cast, to))
        && holds(document, cast, mention, to)
    {
        return located(to, cast.mentions[to].first, "place, place", 800);
    }
    if !is_place {
        return None;
    }
    let (to, trigger) = before_place(document, cast, mention)?;
    let found = located(to, trigger, "whose place", 800)?;
    // "the Deh Rawood district of Uruzgan": what is named before is the part
    let is_part = document.is_any(trigger, PARTS)
        && is_place_name(&cast.mentions[to])
        && cast.mentions[to].end == trigger;
    Some(if is_part {
        Tie {
            from: to,
            to: index,
            ..found
        }
    } else {
        found
    })
}

/// Parts of a land that are named before the land.
const PARTS: &[&str] = &[
    "district",
    "province",
    "region",
    "county",
    "sector",
    "area",
    "quarter",
    "neighborhood",
    "neighbourhood",
    "suburb",
    "valley",
];

/// A name of a place that is no country: "Raqqa", not "the city".
pub(super) fn is_place_name(mention: &Found) -> bool {
    mention.kind == MentionKind::Name && mention.entity_type == EntityType::Place
}

/// The land behind "in", also "in northern Syria".
pub(super) fn whole(document: &Document<'_>, cast: &Cast, at: usize) -> Option<usize> {
    // "in the port of Melna"
    let at = if document.is(at, "the")
        && document.is_any(
            at + 1,
            &["port", "city", "town", "village", "capital", "suburb"],
        )
        && document.is(at + 2, "of")
    {
        at + 3
    } else {
        at
    };
    (at..at + 3)
        .take_while(|&skipped| {
            skipped == at
                || matches!(document.tag(skipped - 1), tag::JJ | tag::DT)
                    && !document.is_mark(skipped - 1)
        })
        .find_map(|at| starting(document, cast, at))
        .filter(|&to| is_land(cast, to))
        // "in Syria’s capital": not in Syria but in what follows
        .filter(|&to| !document.is_any(cast.mentions[to].end, &["'s", "’s", "-"]))
}

/// Whether the second of two names with a comma between is the larger place, and no other item of a list.
fn holds(document: &Document<'_>, cast: &Cast, mention: &Found, to: usize) -> bool {
    let other = &cast.mentions[to];
    let is_larger = other.entity_type == EntityType::Country
        || lexicon().kinds(document.token(other.end - 1).lower) & kind::PLACE_HEAD != 0
            && lexicon().kinds(document.token(mention.end - 1).lower) & kind::PLACE_HEAD == 0;
    let sentence = document.sentence(mention.first);
    let is_closed = other.end >= sentence.end
        || document.is_any(other.end, &[",", ".", ")", ";"])
            && !(document.is(other.end, ",")
                && (starting(document, cast, other.end + 1).is_some()
                    || document.is_any(other.end + 1, &["and", "or"])));
    // "from Doha, Iran, and …": a list has another before
    let is_list = mention.first >= 2
        && document.is(mention.first - 1, ",")
        && cast.mention_at(mention.first - 2).is_some();
    let follows_in = mention.first > sentence.first
        && (document.tag(mention.first - 1) == tag::IN
            || document.tag(mention.first - 1) == tag::TO
            || document.token(mention.first - 1).is(flag::UPPER));
    is_larger && is_closed && !is_list && follows_in
}

/// What stands before a place: "Syria’s Idlib province", "the northern Syrian city of Raqqa".
fn before_place(document: &Document<'_>, cast: &Cast, mention: &Found) -> Option<(usize, usize)> {
    let first = document.sentence(mention.first).first;
    let mut at = mention.first.checked_sub(1).filter(|&at| at >= first)?;
    let is_head = |at: usize| {
        lexicon().kinds(document.token(at).lower) & kind::PLACE_HEAD != 0
            && tag::is_noun(document.tag(at))
            || document.is(at, "capital")
    };
    let of = document.is(at, "of");
    let before = if of { at.checked_sub(1)? } else { at };
    if is_head(before) && before > first {
        // "the Syrian city of Raqqa"
        let trigger = before;
        at = before - 1;
        while at > first && matches!(document.tag(at), tag::JJ) && cast.mention_at(at).is_none() {
            at -= 1;
        }
        if matches!(document.tag(at), tag::POS) {
            at = at.checked_sub(1)?;
        }
        let to = cast.mention_at(at)?;
        let is_state = is_called(document, &cast.mentions[to])
            && is_land(cast, to)
            && cast.mentions[to].end <= trigger;
        return is_state.then_some((to, trigger));
    }
    // "Syria’s Idlib province"
    while at > first && document.tag(at) == tag::JJ && cast.mention_at(at).is_none() {
        at -= 1;
    }
    if of || document.tag(at) != tag::POS {
        return None;
    }
    let to = cast.mention_at(at.checked_sub(1)?)?;
    // "Nicaragua's Caribbean coast" lies on the sea, and not the sea in Nicaragua
    if document.is_any(
        mention.end,
        &["coast", "shore", "shores", "border", "coastline"],
    ) {
        return None;
    }
    let is_own = lexicon().kinds(document.token(mention.end - 1).lower) & kind::PLACE_HEAD != 0
        || document
            .tokens
            .get(mention.end)
            .is_some_and(|next| lexicon().kinds(next.lower) & kind::PLACE_HEAD != 0);
    let is_named = is_called(document, &cast.mentions[to]);
    (is_land(cast, to) && is_named && is_own).then_some((to, at))
}

/// Nouns of an apposition, the word behind them, and what they say: "part of", "member of".
pub(super) const NOUNS: &[(&[&str], RelationType)] = &[
    (
        &[
            "part",
            "unit",
            "branch",
            "arm",
            "wing",
            "subsidiary",
            "division",
            "affiliate",
            "offshoot",
            "agency",
            "component",
            "district",
            "suburb",
            "province",
        ],
        RelationType::PartOf,
    ),
    (&["member", "signatory", "party"], RelationType::MemberOf),
    (&["ally"], RelationType::AllyOf),
    (&["capital"], RelationType::LocatedIn),
];

/// "Marrick Terminals, part of the Marrick Group,", "Russia, an ally of Assad,", "Mosul, a city in Iraq".
fn apposition(document: &Document<'_>, cast: &Cast, index: usize) -> Option<Tie> {
    let mention = &cast.mentions[index];
    let end = mention.end;
    if !document.is(end, ",") || mention.entity_type == EntityType::Person {
        return None;
    }
    let limit = document.sentence(mention.first).end.min(end + 9);
    let case = (end + 1..limit).find(|&at| document.is_any(at, &["of", "in"]))?;
    let plain = (end + 1..case).all(|at| {
        !document.is_mark(at)
            && !tag::is_verb(document.tag(at))
            && !document.is_any(at, &["and", "or", "who", "which"])
    });
    let noun = case - 1;
    if !plain
        || noun <= end
        || cast
            .mention_at(noun)
            .is_some_and(|at| cast.mentions[at].kind == MentionKind::Name)
    {
        return None;
    }
    // "a subsidiary of the Belgian group Delmotte"
    let skipped = (case + 1..limit).find(|&at| {
        !matches!(document.tag(at), tag::DT | tag::JJ | tag::NN)
            || cast
                .mention_at(at)
                .is_some_and(|index| cast.mentions[index].entity_type == EntityType::Organization)
    });
    let to = whole_or_body(document, cast, case + 1).or_else(|| {
        starting(document, cast, skipped?)
            .filter(|&to| cast.mentions[to].entity_type == EntityType::Organization)
    })?;
    let relation = if document.is(case, "of") {
        NOUNS
            .iter()
            .find(|(words, _)| document.is_any(noun, words))
            .map(|(_, relation)| *relation)?
    } else {
        let kinds = lexicon().kinds(document.token(noun).lower);
        let stands = match mention.entity_type {
            EntityType::Place => kinds & kind::PLACE_HEAD != 0,
            // "the Harrow Institute, a think-tank in London"
            EntityType::Organization => kinds & (kind::ORGANIZATION_HEAD | kind::PLACE_HEAD) != 0,
            _ => false,
        };
        (stands && is_land(cast, to)).then_some(RelationType::LocatedIn)?
    };
    let fits = match relation {
        RelationType::PartOf => {
            is_land(cast, index) == is_land(cast, to)
                || cast.mentions[to].entity_type == EntityType::Country
        }
        RelationType::LocatedIn => is_land(cast, to),
        _ => mention.entity_type != EntityType::Place,
    };
    let other = &cast.mentions[to];
    (fits && other.cluster != mention.cluster).then(|| {
        told(
            (index, to),
            relation,
            (mention.first, other.end),
            noun,
            ("apposition", 800),
        )
    })
}

fn whole_or_body(document: &Document<'_>, cast: &Cast, at: usize) -> Option<usize> {
    whole(document, cast, at).or_else(|| {
        starting(document, cast, at)
            .filter(|&to| !document.is_any(cast.mentions[to].end, &["'s", "’s", "-"]))
    })
}
