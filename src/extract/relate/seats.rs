//! Where organizations and persons have their seat: "Hamas, based in Gaza", "Graham Tolley, 58, of Hexham".

use super::Tie;
use super::passive::antecedent;
use super::sides::actors;
use super::states::{is_land, told, whole};
use crate::extract::coreference::{Cast, Found};
use crate::extract::document::Document;
use crate::extract::lexicon::{kind, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::hashes;
use crate::model::{EntityType, MentionKind, RelationType};

/// By which a body stands somewhere: "based in".
const STANDING: [u64; 4] = hashes(["based", "located", "headquartered", "situated"]);

/// Adds the seats that the text tells.
pub(super) fn seats(document: &Document<'_>, cast: &Cast, ties: &mut Vec<Tie>) {
    for at in 0..document.tokens.len() {
        if STANDING.contains(&document.token(at).lower) {
            ties.extend(based(document, cast, at));
        } else if document.seat(at) == Some("based") {
            ties.extend(place_based(document, cast, at));
        }
    }
    for index in 0..cast.mentions.len() {
        let found = home(document, cast, index)
            .or_else(|| from_place(document, cast, index))
            .or_else(|| of_body(document, cast, index));
        ties.extend(found);
    }
}

/// "Jianghai Lithium Industry from Qinghai": a body's name, and where it is from.
fn from_place(document: &Document<'_>, cast: &Cast, index: usize) -> Option<Tie> {
    let body = &cast.mentions[index];
    let from = body.end;
    let is_named = body.entity_type == EntityType::Organization && body.kind == MentionKind::Name;
    let place = cast
        .mention_at(from + 1)
        .filter(|_| is_named && document.is(from, "from"))?;
    let of = &cast.mentions[place];
    let hangs = document
        .head(of.head)
        .is_some_and(|head| (body.first..body.end).contains(&head));
    let is_place = of.entity_type == EntityType::Place && of.first == from + 1;
    (is_place && hangs).then(|| {
        let evidence = (body.first, of.end);
        told(
            (index, place),
            RelationType::LocatedIn,
            evidence,
            from,
            ("from", 760),
        )
    })
}

/// "PC Ruth Ellerby, of Humberside Police,".
fn of_body(document: &Document<'_>, cast: &Cast, index: usize) -> Option<Tie> {
    let person = &cast.mentions[index];
    let comma = person.end;
    let is_person = person.entity_type == EntityType::Person
        && person.kind == MentionKind::Name
        && document.is(comma, ",")
        && document.is_any(comma + 1, &["of", "from"]);
    let next = comma + 2 + usize::from(document.is(comma + 2, "the"));
    let body = cast.mention_at(next).filter(|_| is_person)?;
    let of = &cast.mentions[body];
    let fits = of.entity_type == EntityType::Organization
        && of.kind == MentionKind::Name
        && of.first == next
        && document.is_any(of.end, &[",", ".", ";"]);
    fits.then(|| {
        let evidence = (person.first, of.end);
        told(
            (index, body),
            RelationType::MemberOf,
            evidence,
            comma + 1,
            ("of body", 780),
        )
    })
}

/// "Graham Tolley, 58, of Hexham": behind an age.
fn home(document: &Document<'_>, cast: &Cast, index: usize) -> Option<Tie> {
    let person = &cast.mentions[index];
    let comma = person.end;
    let is_aged = person.entity_type == EntityType::Person
        && person.kind == MentionKind::Name
        && comma + 4 < document.sentence(person.first).end
        && document.is(comma, ",")
        && document.tag(comma + 1) == tag::CD
        && document.is(comma + 2, ",")
        && document.is_any(comma + 3, &["of", "from"]);
    let place = cast.mention_at(comma + 4).filter(|_| is_aged)?;
    let of = &cast.mentions[place];
    (of.entity_type == EntityType::Place).then(|| {
        told(
            (index, place),
            RelationType::LocatedIn,
            (person.first, of.end),
            comma + 3,
            ("of, aged", 780),
        )
    })
}

/// "Hamas, based in Gaza,", "the mosque is located in Brandbergen".
fn based(document: &Document<'_>, cast: &Cast, at: usize) -> Option<Tie> {
    if !document.is(at + 1, "in") || document.tag(at) != tag::VBN {
        return None;
    }
    let to = whole(document, cast, at + 2)?;
    let head = document
        .child(at, &[parse::NSUBJ_PASS, parse::NSUBJ])
        .or_else(|| {
            document
                .head(at)
                .filter(|_| document.label(at) == parse::ACL)
        })
        .and_then(|head| antecedent(document, at, head))?;
    // "is a mosque located in": the subject of the noun
    let from = cast
        .mention_at(head)
        .or_else(|| {
            document.child(head, &[parse::COP])?;
            cast.mention_at(document.child(head, &[parse::NSUBJ])?)
        })
        // "its subsidiary, Northwind Iberia, is based in", "Falcrest Aviation, a company based in"
        .or_else(|| actors(document, cast, head).first().copied())
        // "the Network, a group of reporters based in"
        .or_else(|| {
            let group = document
                .head(head)
                .filter(|_| document.label(head) == parse::NMOD && document.is(head - 1, "of"))?;
            actors(document, cast, group).first().copied()
        })?;
    let (one, other) = (&cast.mentions[from], &cast.mentions[to]);
    let stands = matches!(
        one.entity_type,
        EntityType::Organization | EntityType::Place
    );
    (stands && one.cluster != other.cluster && one.first < at).then(|| {
        told(
            (from, to),
            RelationType::LocatedIn,
            (one.first, other.end),
            at,
            ("based in", 820),
        )
    })
}

/// "the Perth-based miner": the place before the hyphen.
fn place_based(document: &Document<'_>, cast: &Cast, at: usize) -> Option<Tie> {
    let to = cast.mention_at(at.checked_sub(1)?)?;
    let place = &cast.mentions[to];
    if place.end != at || !is_land(cast, to) {
        return None;
    }
    let end = document.sentence(at).end;
    let past =
        (at + 1..end).find(|&at| !tag::is_noun(document.tag(at)) && document.tag(at) != tag::JJ)?;
    // who is called so, by a name or a noun
    let from = cast
        .mention_at(past - 1)
        .or_else(|| actors(document, cast, past - 1).first().copied())?;
    let body = &cast.mentions[from];
    let fits = body.cluster != place.cluster
        && matches!(
            cast.entities[body.cluster].entity_type,
            EntityType::Organization | EntityType::Person
        );
    fits.then(|| {
        let evidence = (place.first.min(body.first), (at + 1).max(body.end));
        told(
            (from, to),
            RelationType::LocatedIn,
            evidence,
            at,
            ("based", 780),
        )
    })
}

/// "the Institute for Public Policy in Plovdiv": the tree gives the place to the body, which is nobody who is told something
/// there ("told Reuters in London") and acts on nobody right there.
pub(super) fn is_at_home(document: &Document<'_>, body: &Found, place: &Found) -> bool {
    let hangs = document
        .head(place.head)
        .is_some_and(|head| (body.first..body.end).contains(&head));
    let is_known = body.end > body.first + 1 && place.entity_type == EntityType::Place;
    let has_article = body.first > 0 && document.is_any(body.first - 1, &["the", "'s", "’s"]);
    let is_told = matches!(document.label(body.head), parse::OBJ | parse::IOBJ)
        && document
            .head(body.head)
            .is_some_and(|verb| lexicon().say(document.token(verb).lower).is_some());
    hangs && is_known && has_article && !is_told
}

/// Whether an organization is called by something that stands somewhere: "hospital", "university".
pub(super) fn is_facility(document: &Document<'_>, mention: &Found) -> bool {
    const FACILITIES: &[&str] = &[
        "hospital",
        "university",
        "museum",
        "school",
        "college",
        "church",
        "embassy",
        "library",
        "factory",
        "clinic",
        "academy",
        "monastery",
        "shrine",
        "consulate",
        "laboratory",
        "institute",
        "center",
        "centre",
        "prison",
    ];
    let of = (mention.first..mention.end).find(|&at| document.is_any(at, &["of", "for"]));
    let last = of.unwrap_or(mention.end).max(mention.first + 1) - 1;
    let is_built = lexicon().kinds(document.token(last).lower) & kind::PLACE_HEAD != 0
        && !document.is(last, "city");
    mention.entity_type == EntityType::Organization
        && (is_built || document.is_any(last, FACILITIES))
}
