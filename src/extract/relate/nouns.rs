//! Relations that a noun tells: "Turkey's support for the rebels", "talks between X and Y", "X lifted sanctions on Y".

use super::carried::turned;
use super::sides::{actors, first_below, owners, recipients, subject, with_case};
use super::{Tie, pair_up};
use crate::extract::coreference::Cast;
use crate::extract::document::Document;
use crate::extract::lexicon::{Preposition, class, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::hash;
use crate::model::{RelationType, Sign};

/// The type of the act that a noun tells, also with the word before it, and the prepositions before the other side.
pub(super) fn act(
    document: &Document<'_>,
    noun: usize,
) -> Option<(RelationType, &'static [Preposition])> {
    let lower = document.tokens[noun].lower;
    noun.checked_sub(1)
        .and_then(|before| lexicon().link_noun_of(document.tokens[before].lower, lower))
        .or_else(|| lexicon().link_noun(lower))
}

/// Adds the relations that the noun at `at` tells.
pub(super) fn at(document: &Document<'_>, cast: &Cast, at: usize, ties: &mut Vec<Tie>) {
    let Some((relation, prepositions)) = act(document, at) else {
        return;
    };
    if cast
        .mention_at(at)
        .is_some_and(|index| cast.mentions[index].kind == crate::model::MentionKind::Name)
    {
        return;
    }
    let relation = if is_air_strike(document, at) {
        RelationType::Assault
    } else {
        relation
    };
    if let Some(both) = between(document, at) {
        let sides = actors(document, cast, both);
        if let [first, rest @ ..] = sides.as_slice() {
            let told = (relation, "noun between", 740);
            pair_up(document, cast, at, (&[*first], rest), told, ties);
            if !rest.is_empty() {
                return;
            }
        }
    }
    let own = owners(document, cast, at);
    let mut to = others(document, cast, at, prepositions);
    if to.is_empty() && relation == RelationType::Request {
        to.extend(asked(document, cast, at, &own));
    }
    // "at the request of Volnia, Kessaria has …": whose wish it was, and who complied
    if let Some((from, to)) = at_wish(document, cast, at) {
        let told = (RelationType::Request, "noun", 720);
        pair_up(document, cast, at, (&from, &to), told, ties);
        return;
    }
    let found = by_verb(document, cast, at, relation, (&own, &to))
        .or_else(|| in_favor(document, cast, at).map(|(from, to)| (from, to, relation)))
        .or_else(|| (!own.is_empty() && !to.is_empty()).then_some((own, to, relation)));
    if let Some((from, to, relation)) = found {
        let told = (relation, "noun", 700);
        pair_up(document, cast, at, (&from, &to), told, ties);
    }
}

/// Both sides: "talks between", "talks were held between", "the agreement reached between".
fn between(document: &Document<'_>, noun: usize) -> Option<usize> {
    let verb = document
        .children(noun)
        .find(|&child| child > noun && document.labels[child] == parse::ACL)
        .or_else(|| {
            document.head(noun).filter(|&verb| {
                verb > noun
                    && matches!(document.labels[noun], parse::NSUBJ | parse::NSUBJ_PASS)
                    && tag::is_verb(document.tags[verb])
            })
        });
    std::iter::once(noun).chain(verb).find_map(|head| {
        with_case(document, head, hash("between"))
            .or_else(|| with_case(document, head, hash("among")))
    })
}

/// Who acts "at the request of" another: the other, and who acts.
fn at_wish(document: &Document<'_>, cast: &Cast, noun: usize) -> Option<(Vec<usize>, Vec<usize>)> {
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
        .filter(|&verb| tag::is_verb(document.tags[verb]))?;
    let to = actors(document, cast, subject(document, verb)?);
    (!from.is_empty() && !to.is_empty()).then_some((from, to))
}

/// "conducted strikes in support of Volnia": who does something so, and for or against whom.
fn in_favor(document: &Document<'_>, cast: &Cast, noun: usize) -> Option<(Vec<usize>, Vec<usize>)> {
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
    ];
    if noun == 0 || !document.is(noun - 1, "in") || !document.is_any(noun, MANNERS) {
        return None;
    }
    let case = document.tokens.get(noun + 1)?.lower;
    let to = recipients(document, cast, with_case(document, noun, case)?);
    let mut verb = document.head(noun)?;
    for _ in 0..3 {
        if tag::is_verb(document.tags[verb]) || document.child(verb, &[parse::COP]).is_some() {
            break;
        }
        verb = document.head(verb)?;
    }
    let from = actors(document, cast, subject(document, verb)?);
    (!from.is_empty() && !to.is_empty()).then_some((from, to))
}

/// Whose noun it is acts; where a verb carries the noun, the verb's subject does.
fn by_verb(
    document: &Document<'_>,
    cast: &Cast,
    at: usize,
    relation: RelationType,
    (own, others): (&[usize], &[usize]),
) -> Option<(Vec<usize>, Vec<usize>, RelationType)> {
    let (verb, actor) = carrier(document, at)?;
    let from = actors(document, cast, actor);
    let is_hostile = relation.sign() == Sign::Hostile;
    let relation = turned(document, verb, relation)?;
    // "Israel and Lebanon signed an agreement": with each other.
    if let [first, rest @ ..] = from.as_slice()
        && others.is_empty()
        && !rest.is_empty()
        && (matches!(
            relation,
            RelationType::Agree | RelationType::Consult | RelationType::Sanction
        ) || document.is_any(at, &["games", "exercises", "maneuvers", "drills"]))
    {
        return Some((vec![*first], rest.to_vec(), relation));
    }
    // "condemned Volnia's attack on the Front": whoever did it is accused, not who suffered it
    let blames = is_hostile && relation == RelationType::Accuse;
    let own_first = others.is_empty() || blames && !own.is_empty();
    let mut to = if own_first { own } else { others }.to_vec();
    // "signed an accord to supply Iceland", "shortened the curfew imposed in Sudan"
    let is_open = is_hostile
        || relation.sign() == Sign::Hostile
        || relation == RelationType::Request
        || relation == RelationType::Agree && document.is(at + 1, "to");
    if to.is_empty() && is_open {
        to.extend(right_behind(document, cast, (verb, at), &from));
    }
    (!from.is_empty() && !to.is_empty()).then_some((from, to, relation))
}

/// Whoever is named right behind the noun of a verb, in no clause that tells of something else.
fn right_behind(
    document: &Document<'_>,
    cast: &Cast,
    (verb, noun): (usize, usize),
    from: &[usize],
) -> Option<usize> {
    const ELSEWHERE: &[&str] = &[",", "which", "who", "near", "after", "before", "support"];
    // "in northwest China" tells where, not whom
    const DIRECTIONS: &[&str] = &[
        "north",
        "northern",
        "south",
        "southern",
        "east",
        "eastern",
        "west",
        "western",
        "central",
        "northwest",
        "northwestern",
        "northeast",
        "northeastern",
        "southwest",
        "southwestern",
        "southeast",
        "southeastern",
    ];
    first_below(document, cast, verb, noun + 1, from).filter(|&index| {
        let first = cast.mentions[index].first;
        !document.is_any(first - 1, DIRECTIONS)
            && first <= noun + 10
            && (noun + 1..first).all(|between| !document.is_any(between, ELSEWHERE))
    })
}

/// "its demands that Burundi's government grant rights": the subject of the clause.
fn asked(document: &Document<'_>, cast: &Cast, noun: usize, own: &[usize]) -> Vec<usize> {
    if own.is_empty() || !document.is(noun + 1, "that") {
        return Vec::new();
    }
    let end = document.sentence(noun).end.min(noun + 9);
    (noun + 2..end)
        .find(|&at| document.labels[at] == parse::NSUBJ)
        .map(|subject| actors(document, cast, subject))
        .unwrap_or_default()
}

/// "air strikes against Volnia", "conducted 26 strikes": no protest.
fn is_air_strike(document: &Document<'_>, at: usize) -> bool {
    const ARMS: &[&str] = &["air", "missile", "drone", "military", "nuclear", "rocket"];
    const CONDUCTING: &[&str] = &[
        "conduct",
        "conducts",
        "conducted",
        "conducting",
        "launch",
        "launched",
        "launching",
        "carried",
        "flew",
    ];
    document.is_any(at, &["strike", "strikes"])
        && (at > 0 && document.is_any(at - 1, ARMS)
            || document
                .head(at)
                .is_some_and(|verb| document.is_any(verb, CONDUCTING)))
}

fn others(
    document: &Document<'_>,
    cast: &Cast,
    at: usize,
    prepositions: &[Preposition],
) -> Vec<usize> {
    for &preposition in prepositions {
        let Preposition::Word(case) = preposition else {
            continue;
        };
        if case == hash("between") {
            continue;
        }
        if let Some(other) = with_case(document, at, case) {
            let to = recipients(document, cast, other);
            if !to.is_empty() {
                return to;
            }
        }
        // Where the tree hangs the phrase elsewhere, what stands just behind the noun is still its own.
        if document
            .tokens
            .get(at + 1)
            .is_some_and(|next| next.lower == case)
        {
            let end = document.sentence(at).end.min(at + 7);
            let is_own = |index: usize| {
                let mention = &cast.mentions[index];
                mention.kind != crate::model::MentionKind::Pronoun
                    && document.tags[mention.head] != tag::JJ
                    // not past another noun: "weapons to the war in Taland"
                    && (at + 2..mention.first).all(|between| {
                        !document.is_mark(between)
                            && !matches!(document.tags[between], tag::IN | tag::TO)
                    })
            };
            if let Some(index) = cast.mentions_in(at + 2, end).find(|&index| is_own(index)) {
                return vec![index];
            }
        }
        // The parser may hang the phrase on the verb: "imposed sanctions on Syria".
        if document.labels[at] == parse::OBJ
            && let Some(verb) = document.head(at)
            && let Some(other) = with_case(document, verb, case)
            && other > at
        {
            let to = recipients(document, cast, other);
            if !to.is_empty() {
                return to;
            }
        }
    }
    Vec::new()
}

/// The verb whose object the noun is, and the head of its subject.
fn carrier(document: &Document<'_>, noun: usize) -> Option<(usize, usize)> {
    let noun = measured(document, noun);
    let verb = document.head(noun)?;
    let is_called_for = document.labels[noun] == parse::OBL
        && lexicon().is_verb_of(document.tokens[verb].lower, class::CALLING)
        && (verb + 1..noun.min(verb + 4)).any(|at| document.is(at, "for"));
    let carries = document.labels[noun] == parse::OBJ && tag::is_verb(document.tags[verb]);
    if !carries && !is_called_for {
        return None;
    }
    Some((verb, subject(document, verb)?))
}

/// "a round of talks", "ten days of war games", "a state of emergency": the noun that stands for the other.
fn measured(document: &Document<'_>, noun: usize) -> usize {
    const MEASURES: &[&str] = &[
        "round",
        "rounds",
        "series",
        "state",
        "day",
        "days",
        "week",
        "weeks",
        "hours",
        "months",
        "campaign",
        "wave",
        "waves",
        "string",
        "number",
        "kind",
        "form",
        "act",
        "acts",
        "set",
        "package",
        "resumption",
    ];
    match document.head(noun) {
        Some(measure)
            if document.labels[noun] == parse::NMOD
                && measure < noun
                && document.is_any(measure, MEASURES) =>
        {
            measure
        }
        _ => noun,
    }
}
