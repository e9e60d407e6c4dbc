//! Who does what a noun tells, and to whom, where a participle, a relative clause or another word says so: "the sanctions
//! imposed by Volnia", "claimed responsibility for the attack", "at the request of".

use super::carried::turned;
use super::nouns::others;
use super::phrase::{phrase_behind, with_case};
use super::sides::{actors, recipients};
use super::subject::subject;
use crate::extract::coreference::Cast;
use crate::extract::document::Document;
use crate::extract::lexicon::{Preposition, class, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::hash;
use crate::model::{RelationType, Sign};

/// "the sanctions imposed by Volnia on Kessaria", "an attack launched by the Front on Volnia": whose act a participle tells.
pub(super) fn done_by(
    document: &Document<'_>,
    cast: &Cast,
    noun: usize,
    (relation, prepositions): (RelationType, &[Preposition]),
) -> Option<(Vec<usize>, Vec<usize>)> {
    let verb = (noun + 1..document.sentence(noun).end.min(noun + 3))
        .find(|&at| document.tag(at) == tag::VBN)?;
    let agent = with_case(document, verb, hash("by"))?;
    if turned(document, verb, relation) != Some(relation) {
        return None;
    }
    let from = actors(document, cast, agent);
    let end = document.sentence(noun).end.min(agent + 8);
    let to = others(document, cast, noun, prepositions);
    // "the briefing delivered to the council by the envoy"
    let to = if to.is_empty() {
        prepositions
            .iter()
            .filter_map(|preposition| match preposition {
                Preposition::Word(case) => with_case(document, verb, *case),
                _ => None,
            })
            .filter(|&other| other != agent)
            .map(|other| recipients(document, cast, other))
            .find(|to| !to.is_empty())
            .unwrap_or_default()
    } else {
        to
    };
    let to = if to.is_empty() {
        let case = (agent + 1..end)
            .take_while(|&at| !tag::is_verb(document.tag(at)) && !document.is_mark(at))
            .find(|&at| {
                prepositions.contains(&Preposition::Word(document.token(at).lower))
                    && document.label(at) == parse::CASE
            })?;
        recipients(document, cast, phrase_behind(document, case)?)
    } else {
        to
    };
    (!from.is_empty() && !to.is_empty()).then_some((from, to))
}

/// "the sanctions that Volnia imposed on Kessaria": whose act a relative clause tells.
pub(super) fn relative(
    document: &Document<'_>,
    cast: &Cast,
    noun: usize,
    (relation, prepositions): (RelationType, &[Preposition]),
) -> Option<(Vec<usize>, Vec<usize>)> {
    let verb = document
        .children(noun)
        .find(|&child| child > noun && document.label(child) == parse::RELCL)?;
    let actor = document.child(verb, &[parse::NSUBJ])?;
    let is_own = document.is_any(actor, &["that", "which", "who"]);
    if is_own || turned(document, verb, relation) != Some(relation) {
        return None;
    }
    let other = prepositions
        .iter()
        .find_map(|preposition| match preposition {
            Preposition::Word(case) => with_case(document, verb, *case),
            _ => None,
        })?;
    let (from, to) = (
        actors(document, cast, actor),
        recipients(document, cast, other),
    );
    (!from.is_empty() && !to.is_empty()).then_some((from, to))
}

/// "attributed the attack to the Front": who does so, and to whom.
pub(super) fn attributed(
    document: &Document<'_>,
    cast: &Cast,
    noun: usize,
    relation: RelationType,
) -> Option<(Vec<usize>, Vec<usize>)> {
    let verb = document.head(noun)?;
    let is_told = document.label(noun) == parse::OBJ
        && relation.sign() == Sign::Hostile
        && document.is_any(
            verb,
            &["attribute", "attributes", "attributed", "attributing"],
        );
    let to = with_case(document, verb, hash("to"))
        .or_else(|| with_case(document, noun, hash("to")))
        // "attributed two attacks on ports to the Front"
        .or_else(|| {
            let mut behind = noun + 1..document.sentence(noun).end;
            document.head(behind.find(|&at| document.is(at, "to"))?)
        })
        .filter(|_| is_told)?;
    let (from, to) = (
        actors(document, cast, subject(document, verb)?),
        actors(document, cast, to),
    );
    (!from.is_empty() && !to.is_empty()).then_some((from, to))
}

/// "claimed responsibility for the attack on Volnia", "blamed the Front for it": who did it, on somebody's word.
pub(super) fn answered_for(
    document: &Document<'_>,
    cast: &Cast,
    noun: usize,
    others: &[usize],
) -> Option<Vec<usize>> {
    let is_behind_for = document
        .children(noun)
        .any(|case| case < noun && document.is(case, "for"));
    if others.is_empty() || !is_behind_for {
        return None;
    }
    let above = document.head(noun)?;
    let is_of = |verb: usize, classes| lexicon().is_verb_of(document.token(verb).lower, classes);
    // the tree may hang "for" on the verb
    let (verb, duty) = if tag::is_verb(document.tag(above)) {
        (above, document.child(above, &[parse::OBJ])?)
    } else {
        (document.head(above)?, above)
    };
    if document.is_any(duty, &["responsibility", "credit"]) && is_of(verb, class::CLAIMING) {
        let from = actors(document, cast, subject(document, verb)?);
        return (!from.is_empty()).then_some(from);
    }
    let is_blamed = document.is_any(verb, &["blame", "blames", "blamed", "blaming"]);
    let from = is_blamed.then(|| actors(document, cast, duty))?;
    (!from.is_empty()).then_some(from)
}

/// Who acts "at the request of" another: the other, and who acts.
pub(super) fn at_wish(
    document: &Document<'_>,
    cast: &Cast,
    noun: usize,
) -> Option<(Vec<usize>, Vec<usize>)> {
    let is_wish = noun >= 2
        && document.is_any(noun, &["request", "invitation", "demand"])
        && document.is(noun - 1, "the")
        && document.is(noun - 2, "at");
    if !is_wish {
        return None;
    }
    let from = actors(document, cast, with_case(document, noun, hash("of"))?);
    let verb = document
        .head(noun)
        .filter(|&verb| tag::is_verb(document.tag(verb)))?;
    let to = actors(document, cast, subject(document, verb)?);
    (!from.is_empty() && !to.is_empty()).then_some((from, to))
}

/// "conducted strikes in support of Volnia": who does something so, and for or against whom.
pub(super) fn in_favor(
    document: &Document<'_>,
    cast: &Cast,
    noun: usize,
) -> Option<(Vec<usize>, Vec<usize>)> {
    const MANNERS: &[&str] = &[
        "support",
        "opposition",
        "protest",
        "defiance",
        "cooperation",
        "coordination",
        "partnership",
        "consultation",
        "collaboration",
        "alliance",
        "solidarity",
        "war",
        "talks",
        "negotiations",
        "conflict",
        "discussions",
        "dialogue",
        "contact",
        "touch",
    ];
    // "in daily contact with"
    let before = noun.checked_sub(1)?;
    let before = before - usize::from(document.tag(before) == tag::JJ && before > 0);
    if !document.is_any(before, &["in", "at"]) || !document.is_any(noun, MANNERS) {
        return None;
    }
    let case = document.tokens.get(noun + 1)?.lower;
    let to = recipients(document, cast, with_case(document, noun, case)?);
    // "is at war with": the noun stands for the verb itself
    let mut verb = if document.child(noun, &[parse::COP]).is_some() {
        noun
    } else {
        document.head(noun)?
    };
    for _ in 0..3 {
        if tag::is_verb(document.tag(verb)) || document.child(verb, &[parse::COP]).is_some() {
            break;
        }
        verb = document.head(verb)?;
    }
    let from = actors(document, cast, subject(document, verb)?);
    (!from.is_empty() && !to.is_empty()).then_some((from, to))
}
