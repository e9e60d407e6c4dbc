//! Offices that a verb gives, holds or takes: "was elected president of the union", "serves as its head", "resigned as".

use super::passive::{antecedent, is_reduced};
use super::phrase::with_case;
use super::sides::actors;
use super::subject::subject;
use super::{Tie, manner, roles, tie};
use crate::extract::coreference::{Cast, Role};
use crate::extract::document::Document;
use crate::extract::lexicon::{class, kind, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::hash;
use crate::model::{EntityType, MentionKind, RelationType};

/// The rule of what a verb says of an office.
const RULE: &str = "office";

/// What somebody does who takes another's office: "succeeded Vega as head of".
const FOLLOWING: &[&str] = &[
    "succeed",
    "succeeds",
    "succeeded",
    "replace",
    "replaces",
    "replaced",
];

/// How far behind the verb the office is looked for.
const REACH: usize = 10;

/// Adds what the verb at `at` says of who holds an office.
pub(super) fn at(document: &Document<'_>, cast: &Cast, at: usize, ties: &mut Vec<Tie>) {
    let is_of = |classes| lexicon().is_verb_of(document.token(at).lower, classes);
    let follows = document.is_any(at, FOLLOWING)
        && (at + 1..document.sentence(at).end.min(at + REACH)).any(|at| document.is(at, "as"));
    if !follows && !is_of(class::APPOINTING | class::SERVING | class::LEAVING)
        || is_over(document, at)
    {
        return;
    }
    let Some(noun) = office(document, cast, at) else {
        return;
    };
    let is_given = is_of(class::APPOINTING);
    let Some(person) = holder(document, cast, (at, noun), is_given) else {
        return;
    };
    let Some(body) = body_of(document, cast, at + 1, noun) else {
        return;
    };
    if is_of(class::LEAVING) {
        let relation = RelationType::Retreat;
        ties.push(tie(document, cast, at, (person, body), relation, RULE, 760));
        return;
    }
    let role = Role {
        person,
        noun,
        of: Some(body),
        first: at + 1,
        end: noun + 1,
    };
    if let Some(told) = roles::told_by(document, cast, &role, body) {
        let (negated, modality) = manner::of(document, at);
        ties.push(Tie {
            negated,
            modality,
            first: told.first.min(at),
            rule: RULE,
            ..told
        });
    }
}

/// Whether the office was another's before: "succeeded Vega as head of".
pub(super) fn is_taken_over(document: &Document<'_>, tie: &Tie) -> bool {
    tie.rule == RULE && (tie.first..tie.end).any(|at| document.is_any(at, FOLLOWING))
}

/// "served as", "worked for": what somebody did once; "became" still holds.
pub(super) fn is_over(document: &Document<'_>, verb: usize) -> bool {
    document.tag(verb) == tag::VBD
        && document.is_any(verb, &["served", "worked", "remained", "acted"])
        || document.tag(verb) == tag::VBN
            && document.children(verb).any(|aux| document.is(aux, "had"))
}

/// "Ada Campo is the head of the union", "remains its leader": the noun at `noun` behind a form of "be".
pub(super) fn is(document: &Document<'_>, cast: &Cast, noun: usize, ties: &mut Vec<Tie>) {
    let Some(be) = document.child(noun, &[parse::COP]) else {
        return;
    };
    let now = document.is_any(be, &["is", "'s", "’s"])
        && is_role(document, noun)
        && document.child(noun, &[parse::AUX]).is_none();
    let person = document
        .child(noun, &[parse::NSUBJ])
        .filter(|&head| now && head < noun)
        .and_then(|head| antecedent(document, noun, head))
        .and_then(|head| person_at(cast, head));
    let body = body_of(document, cast, be + 1, noun);
    let (Some(person), Some(body)) = (person, body) else {
        return;
    };
    let role = Role {
        person,
        noun,
        of: Some(body),
        first: be + 1,
        end: noun + 1,
    };
    let (negated, modality) = manner::of(document, noun);
    // "is a Volnian actor" tells where from, not of what
    let is_origin = cast.mentions[body].entity_type == EntityType::Country
        && cast.mentions[body].end <= noun
        && document.tag(cast.mentions[body].head) == tag::JJ;
    ties.extend(
        roles::told_by(document, cast, &role, body)
            .filter(|told| !is_origin || told.relation == RelationType::Leads)
            .map(|told| Tie {
                negated,
                modality,
                rule: RULE,
                ..told
            }),
    );
}

fn is_role(document: &Document<'_>, at: usize) -> bool {
    lexicon().kinds(document.token(at).lower) & kind::ROLE != 0
        && (tag::is_noun(document.tag(at)) || document.tag(at) == tag::JJ)
}

/// The noun of the office: the last of its words, before no name of who bears it; behind "as" where there is one.
fn office(document: &Document<'_>, cast: &Cast, verb: usize) -> Option<usize> {
    let end = document.sentence(verb).end.min(verb + REACH);
    let end = (verb + 1..end)
        .find(|&at| {
            document.is_mark(at) && document.tag(at) != tag::POS
                || matches!(document.tag(at), tag::VBD | tag::VBZ | tag::VBP | tag::MD)
                || document.is_any(at, &["who", "which", "that", "after", "when"])
        })
        .unwrap_or(end);
    let from = (verb + 1..end)
        .find(|&at| document.is(at, "as"))
        .unwrap_or(verb);
    let noun = (from + 1..end).find(|&at| {
        is_role(document, at)
            && !(at + 1 < end && is_role(document, at + 1))
            && person_at(cast, at + 1).is_none()
            && person_at(cast, at).is_none()
    })?;
    // "named after a senator", "elected by the members", "served with a colonel"
    let is_own = from > verb
        || (verb + 1..noun).all(|at| {
            !matches!(document.tag(at), tag::IN | tag::TO) || document.is_any(at, &["to", "be"])
        });
    is_own.then_some(noun)
}

fn person_at(cast: &Cast, at: usize) -> Option<usize> {
    cast.mention_at(at)
        .filter(|&index| cast.mentions[index].entity_type == EntityType::Person)
}

/// Who holds the office: who is appointed, or who becomes and serves.
fn holder(
    document: &Document<'_>,
    cast: &Cast,
    (verb, noun): (usize, usize),
    is_given: bool,
) -> Option<usize> {
    let is_person = |&index: &usize| cast.mentions[index].entity_type == EntityType::Person;
    let of = |head: usize| actors(document, cast, head).into_iter().find(is_person);
    if !is_given {
        // "was replaced by Rojas as head"
        let successor = document
            .child(verb, &[parse::AUX_PASS])
            .map(|_| with_case(document, verb, hash("by")));
        return of(successor.unwrap_or_else(|| subject(document, verb))?);
    }
    let patient = document.child(verb, &[parse::NSUBJ_PASS]);
    let is_passive = patient.is_some() || document.child(verb, &[parse::AUX_PASS]).is_some();
    if is_passive {
        let patient = patient.or_else(|| subject(document, verb))?;
        return of(antecedent(document, verb, patient)?);
    }
    if is_reduced(document, verb) {
        return of(document.head(verb)?);
    }
    (verb + 1..noun).find_map(|at| person_at(cast, at))
}

/// The body or state of an office, before the noun or behind "of".
fn body_of(document: &Document<'_>, cast: &Cast, first: usize, noun: usize) -> Option<usize> {
    let fits = |&index: &usize| {
        let mention = &cast.mentions[index];
        let is_land = mention.entity_type == EntityType::Place
            && mention.kind == MentionKind::Name
            && roles::is_of_land(document, noun);
        is_land
            || matches!(
                mention.entity_type,
                EntityType::Organization | EntityType::Country
            )
    };
    let behind = || {
        let next = noun + 2;
        let end = document.sentence(noun).end.min(next + 5);
        let is_of = document.is_any(noun + 1, &["of", "for", "at"]);
        (next..end)
            .find(|&at| {
                !matches!(document.tag(at), tag::DT | tag::JJ | tag::CD)
                    || cast.mention_at(at).is_some()
            })
            .filter(|_| is_of)
            .and_then(|at| cast.mention_at(at))
            .filter(fits)
    };
    behind().or_else(|| {
        (first..noun)
            .rev()
            .filter_map(|at| cast.mention_at(at))
            .find(fits)
    })
}
