//! What stands before names and says whose they are: "Pact member Volnia", "Northwind executives Ada Campo and Orhan Strum",
//! "the head of the union Ada Campo".

use super::states::told;
use super::whose::is_several;
use super::{Tie, roles};
use crate::extract::coreference::{Cast, Role};
use crate::extract::document::Document;
use crate::extract::lexicon::{kind, lexicon};
use crate::extract::tag;
use crate::model::{EntityType, MentionKind, RelationType};

/// Nouns that stand between a whole and its part.
const PARTS: &[&str] = &[
    "subsidiary",
    "unit",
    "arm",
    "affiliate",
    "division",
    "offshoot",
    "branch",
];

/// Adds what stands before each name.
pub(super) fn names(document: &Document<'_>, cast: &Cast, ties: &mut Vec<Tie>) {
    for index in 0..cast.mentions.len() {
        let mention = &cast.mentions[index];
        if mention.entity_type == EntityType::Person {
            ties.extend(with_body(document, cast, index));
        }
        if mention.kind != MentionKind::Name
            || mention.first <= document.sentence(mention.first).first
        {
            continue;
        }
        match mention.entity_type {
            EntityType::Person => person(document, cast, index, ties),
            EntityType::Country | EntityType::Organization => party(document, cast, index, ties),
            _ => {}
        }
    }
}

/// "Pact members Volnia and Kessaria", "Northwind subsidiary Marrick Terminals".
fn party(document: &Document<'_>, cast: &Cast, index: usize, ties: &mut Vec<Tie>) {
    let noun = cast.mentions[index].first - 1;
    let is_part = document.is_any(noun, PARTS);
    let relation = if is_part {
        RelationType::PartOf
    } else if document.is_any(noun, &["member", "members"]) {
        RelationType::MemberOf
    } else if document.is_any(noun, &["ally", "allies"]) {
        RelationType::AllyOf
    } else {
        return;
    };
    let Some(body) = body_before(document, cast, noun) else {
        return;
    };
    if is_part && cast.mentions[index].entity_type == EntityType::Country {
        return;
    }
    each(document, cast, (index, noun, body), relation, ties);
}

/// "Northwind executives Ada Campo and Orhan Strum", "the head of the union Ada Campo".
fn person(document: &Document<'_>, cast: &Cast, index: usize, ties: &mut Vec<Tie>) {
    let noun = cast.mentions[index].first - 1;
    if is_several(document, noun) {
        if let Some(body) = body_before(document, cast, noun) {
            each(
                document,
                cast,
                (index, noun, body),
                RelationType::MemberOf,
                ties,
            );
        }
        return;
    }
    let Some(body) = cast.mention_at(noun) else {
        return;
    };
    let first = cast.mentions[body].first;
    let Some(of) = first
        .checked_sub(1)
        .map(|at| at - usize::from(at > 0 && document.is(at, "the")))
    else {
        return;
    };
    let is_office = of > document.sentence(noun).first
        && document.is(of, "of")
        && cast.mentions[body].end == noun + 1
        && lexicon().kinds(document.token(of - 1).lower) & kind::ROLE != 0;
    if is_office && is_body(cast, body) {
        let role = Role {
            person: index,
            noun: of - 1,
            of: Some(body),
            first: of - 1,
            end: noun + 1,
        };
        ties.extend(roles::told_by(document, cast, &role, body));
    }
}

/// "Ada Campo, an activist with the union": "with" is of no other use behind the noun of an office or of work.
fn with_body(document: &Document<'_>, cast: &Cast, index: usize) -> Option<Tie> {
    const REACH: usize = 6;
    let comma = cast.mentions[index].end;
    let end = document.sentence(comma.checked_sub(1)?).end;
    let with = (comma + 1..end.min(comma + REACH)).find(|&at| document.is(at, "with"))?;
    let is_office = document.is(comma, ",")
        && lexicon().kinds(document.token(with - 1).lower) & kind::ROLE != 0
        && (comma + 1..with).all(|at| {
            tag::is_noun(document.tag(at)) || matches!(document.tag(at), tag::DT | tag::JJ)
        });
    let next = with + 1 + usize::from(document.is(with + 1, "the"));
    let body = cast.mention_at(next).filter(|_| is_office && next < end)?;
    let mention = &cast.mentions[body];
    let is_named = mention.entity_type == EntityType::Organization && mention.first >= with;
    let role = Role {
        person: index,
        noun: with - 1,
        of: Some(body),
        first: comma + 1,
        end: mention.end,
    };
    roles::told_by(document, cast, &role, body).filter(|_| is_named)
}

/// Ties a name and those joined to it to a body.
fn each(
    document: &Document<'_>,
    cast: &Cast,
    (index, noun, body): (usize, usize, usize),
    relation: RelationType,
    ties: &mut Vec<Tie>,
) {
    let end = document.sentence(noun).end;
    let sort = cast.mentions[index].entity_type;
    let mut next = index;
    loop {
        let mention = &cast.mentions[next];
        let evidence = (cast.mentions[body].first, mention.end);
        ties.push(told(
            (next, body),
            relation,
            evidence,
            noun,
            ("before", 800),
        ));
        let mut at = mention.end;
        while at < end && document.is_any(at, &[",", "and"]) {
            at += 1;
        }
        let listed = cast.mention_at(at).filter(|&other| {
            let other = &cast.mentions[other];
            at < end
                && other.first == at
                && other.entity_type == sort
                && other.kind == MentionKind::Name
        });
        match listed {
            Some(other) if at > mention.end => next = other,
            _ => return,
        }
    }
}

/// The body that ends right before a noun, an adjective or "'s" between.
fn body_before(document: &Document<'_>, cast: &Cast, noun: usize) -> Option<usize> {
    let first = document.sentence(noun).first;
    let mut at = noun.checked_sub(1)?;
    while at > first
        && cast.mention_at(at).is_none()
        && matches!(document.tag(at), tag::JJ | tag::POS)
        && !document.is_any(at, &["former", "late", "ex"])
    {
        at -= 1;
    }
    cast.mention_at(at)
        .filter(|&body| at >= first && is_body(cast, body) && cast.mentions[body].end == at + 1)
}

fn is_body(cast: &Cast, index: usize) -> bool {
    let mention = &cast.mentions[index];
    matches!(
        mention.entity_type,
        EntityType::Organization | EntityType::Country
    ) && mention.kind != MentionKind::Pronoun
}
