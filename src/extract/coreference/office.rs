//! The words of an office: several nouns, two offices of one person, since when it is held.

use super::Cast;
use super::describe::is_role;
use crate::extract::document::Document;
use crate::extract::lexicon::{kind, lexicon};
use crate::extract::tag;
use crate::extract::token::flag;
use crate::model::{EntityType, MentionKind};

/// "Secretary of State", "Minister of Foreign Affairs" right before a name: the noun of the office, from its last word.
pub(super) fn office_of(document: &Document<'_>, last: usize, least: usize) -> Option<usize> {
    const LONGEST: usize = 4;
    let of = (least.max(last.saturating_sub(LONGEST))..last)
        .rev()
        .find(|&at| document.is(at, "of"))?;
    let is_named = (of + 1..=last)
        .all(|at| document.token(at).is(flag::UPPER) || document.is_any(at, &["and", "the"]));
    of.checked_sub(1)
        .filter(|&noun| noun >= least && is_named && is_role(document, noun))
        .filter(|&noun| document.token(noun).is(flag::UPPER))
}

/// "Northwind President and CEO Sten Lund": who bears the offices, and not what he presides over.
pub fn office_bearer(document: &Document<'_>, cast: &Cast, body: usize) -> Option<usize> {
    const REACH: usize = 5;
    let body = cast.mentions.get(body)?;
    if body.entity_type != EntityType::Organization || body.kind != MentionKind::Name {
        return None;
    }
    let limit = document.sentence(body.first).end.min(body.end + REACH);
    let end = (body.end..limit).find(|&at| !is_role(document, at) && !document.is(at, "and"))?;
    let person = cast.mention_at(end)?;
    let mention = &cast.mentions[person];
    (end > body.end
        && is_role(document, end - 1)
        && mention.first == end
        && mention.entity_type == EntityType::Person)
        .then_some(person)
}

/// "president and chief executive": one person's, unlike "the president and Minister Brandt".
pub fn joins_offices(document: &Document<'_>, and: usize) -> bool {
    const OFFICES: &[&str] = &[
        "president",
        "chairman",
        "chairwoman",
        "chair",
        "founder",
        "director",
        "owner",
        "ceo",
        "chief",
        "coo",
        "cfo",
        "cio",
        "co-founder",
        "editor",
        "publisher",
    ];
    document.is(and, "and")
        && document.is_any(and + 1, OFFICES)
        && and
            .checked_sub(1)
            .is_some_and(|before| document.is_any(before, OFFICES))
}

/// Past "for nine years", "since May", "since 2011" before an office.
pub(super) fn past_times(document: &Document<'_>, first: usize, end: usize) -> usize {
    const LONGEST: usize = 4;
    if !document.is_any(first, &["for", "since"]) {
        return first;
    }
    let is_time = |at: usize| {
        let kinds = lexicon().kinds(document.token(at).lower);
        document.tag(at) == tag::CD
            || kinds & kind::MONTH != 0
            || document.is_any(
                at,
                &[
                    "last", "many", "several", "years", "months", "decades", "the", "past",
                    "early", "late",
                ],
            )
    };
    let past = (first + 1..end.min(first + 1 + LONGEST)).find(|&at| !is_time(at));
    past.filter(|&past| past > first + 1).unwrap_or(first)
}
