//! Relations that a noun tells: "Turkey's support for the rebels", "talks between X and Y", "X lifted sanctions on Y".

use super::carried::turned;
use super::doers::{answered_for, at_wish, attributed, done_by, in_favor, relative};
use super::mutual::{both, first_of, second};
use super::phrase::{first_below, past_time, phrase_behind, with_case};
use super::sides::{actors, recipients};
use super::subject::subject;
use super::whose::owners;
use super::{Tie, deeds, manner, pair_up};
use crate::extract::coreference::Cast;
use crate::extract::document::Document;
use crate::extract::lexicon::{Preposition, class, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::hash;
use crate::model::{EntityType, MentionKind, RelationType, Sign};

/// The type of the act that a noun tells, also with the word before it, and the prepositions before the other side.
pub(super) fn act(
    document: &Document<'_>,
    noun: usize,
) -> Option<(RelationType, &'static [Preposition])> {
    let lower = document.token(noun).lower;
    noun.checked_sub(1)
        .and_then(|before| lexicon().link_noun_of(document.token(before).lower, lower))
        .or_else(|| lexicon().link_noun(lower))
}

/// Whether a noun tells a blow: "shelling", "air strike".
pub(super) fn is_blow(document: &Document<'_>, noun: usize) -> bool {
    is_air_strike(document, noun)
        || act(document, noun).is_some_and(|(relation, _)| relation == RelationType::Assault)
}

/// Adds the relations that the noun at `at` tells.
pub(super) fn at(document: &Document<'_>, cast: &Cast, at: usize, ties: &mut Vec<Tie>) {
    let Some((relation, prepositions)) = act(document, at) else {
        of_joint(document, cast, at, ties);
        return;
    };
    let is_named = cast
        .mention_at(at)
        .is_some_and(|index| cast.mentions[index].kind == MentionKind::Name);
    if is_named || is_cold(document, at) {
        return;
    }
    let relation = if is_air_strike(document, at) {
        RelationType::Assault
    } else {
        relation
    };
    let is_mutual = prepositions.contains(&Preposition::Word(hash("between")));
    if let Some(both) = both(document, at, is_mutual) {
        let mut sides = actors(document, cast, both);
        if sides.len() == 1 {
            sides.extend(second(document, cast, sides[0]));
            if let Some(first) = first_of(document, cast, sides[0]) {
                sides.insert(0, first);
            }
        }
        if let [first, rest @ ..] = sides.as_slice() {
            let told = (relation, "noun between", 740);
            pair_up(document, cast, at, (&[*first], rest), told, ties);
            if !rest.is_empty() {
                return;
            }
        }
        // "brokered a deal between the two sides": whoever did is none of them
        if sides.len() < 2 && document.is(at + 1, "between") {
            return;
        }
    }
    if let Some((from, to)) = done_by(document, cast, at, (relation, prepositions)) {
        let told = (relation, "noun", 720);
        pair_up(document, cast, at, (&from, &to), told, ties);
        return;
    }
    if let Some((from, to)) = relative(document, cast, at, (relation, prepositions)) {
        let told = (relation, "noun", 720);
        pair_up(document, cast, at, (&from, &to), told, ties);
        return;
    }
    if let Some((from, to)) = attributed(document, cast, at, relation) {
        let told = (RelationType::Accuse, "noun", 720);
        pair_up(document, cast, at, (&from, &to), told, ties);
        return;
    }
    let mut own = owners(document, cast, at);
    // "the annual Northwind meeting" is Northwind's own
    if is_mutual {
        own.retain(|&own| !is_named_for(document, cast, at, own));
    }
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
        .or_else(|| answered_for(document, cast, at, &to).map(|from| (from, to.clone(), relation)))
        .or_else(|| (!own.is_empty() && !to.is_empty()).then_some((own, to, relation)));
    if let Some((from, to, relation)) = found {
        let told = (relation, "noun", 700);
        let before = ties.len();
        pair_up(document, cast, at, (&from, &to), told, ties);
        // "refused an offer" rejects it, and denies nothing
        if relation == RelationType::Reject
            && let Some((verb, _)) = carrier(document, at)
        {
            let (negated, _) = manner::of(document, verb);
            for tie in &mut ties[before..] {
                tie.negated = negated;
            }
        }
    }
}

/// "cold relations", "strained ties": nobody works together.
pub(super) fn is_cold(document: &Document<'_>, noun: usize) -> bool {
    const COLD: &[&str] = &[
        "cold",
        "cool",
        "icy",
        "frosty",
        "frozen",
        "tense",
        "strained",
        "bad",
        "poor",
        "hostile",
        "sour",
        "bitter",
        "rocky",
        "severed",
        "broken",
        "deteriorating",
        "worsening",
    ];
    let is_said_cold = || {
        document
            .children(noun)
            .any(|child| child < noun && document.is_any(child, COLD))
    };
    // "soured relations between", "relations have deteriorated", "relations are tense"
    let grows_cold = || {
        document
            .head(noun)
            .is_some_and(|above| match document.label(noun) {
                parse::OBJ => lexicon().is_verb_of(document.token(above).lower, class::COOLING),
                parse::NSUBJ | parse::NSUBJ_PASS => {
                    document.is_any(above, COLD)
                        || lexicon().is_verb_of(document.token(above).lower, class::COOLING)
                }
                _ => false,
            })
    };
    act(document, noun).is_some_and(|(relation, _)| relation == RelationType::Cooperate)
        && (is_said_cold() || grows_cold())
}

/// "a joint team of the Mission and the Red Cross": who has something together.
fn of_joint(document: &Document<'_>, cast: &Cast, noun: usize, ties: &mut Vec<Tie>) {
    let is_joint = noun > 0
        && (document.is(noun - 1, "joint") || noun > 1 && document.is(noun - 2, "joint"))
        && document.is_any(noun + 1, &["of", "by", "between"]);
    if !is_joint {
        return;
    }
    let both = phrase_behind(document, noun + 1)
        .map(|both| actors(document, cast, both))
        .unwrap_or_default();
    if let [first, rest @ ..] = both.as_slice() {
        let together = (RelationType::Cooperate, deeds::TOGETHER, 700);
        pair_up(document, cast, noun, (&[*first], rest), together, ties);
    }
}

/// Whether an organization's name stands right before a noun, no "'s" between.
fn is_named_for(document: &Document<'_>, cast: &Cast, noun: usize, own: usize) -> bool {
    let mention = &cast.mentions[own];
    mention.entity_type == EntityType::Organization
        && mention.kind == MentionKind::Name
        && mention.end <= noun
        && document.tag(mention.end) != tag::POS
}

/// Whose noun it is acts; where a verb carries the noun, the verb's subject does.
fn by_verb(
    document: &Document<'_>,
    cast: &Cast,
    at: usize,
    relation: RelationType,
    (own, others): (&[usize], &[usize]),
) -> Option<(Vec<usize>, Vec<usize>, RelationType)> {
    const HAVING: &[&str] = &[
        "has", "have", "had", "enjoys", "enjoyed", "won", "wins", "gained",
    ];
    let (verb, actor) = carrier(document, at)?;
    if is_over(document, at, verb) {
        return None;
    }
    let from = actors(document, cast, actor);
    // "has the support of Volnia"
    let supporter = with_case(document, at, hash("of"))
        .filter(|_| relation == RelationType::Support && document.is_any(verb, HAVING));
    // "received weapons from Volnia": who gave them
    if supporter.is_some() || lexicon().is_verb_of(document.token(verb).lower, class::RECEIVING) {
        let giver = supporter
            .or_else(|| with_case(document, at, hash("from")))
            .or_else(|| with_case(document, verb, hash("from")))?;
        let given = actors(document, cast, giver);
        return (!from.is_empty() && !given.is_empty()).then_some((given, from, relation));
    }
    // "called Volnia's campaign a disgrace": told of, and not waged
    let is_named = document.label(at) == parse::OBJ
        && !own.is_empty()
        && lexicon().is_verb_of(document.token(verb).lower, class::NAMING);
    if is_named {
        return None;
    }
    let is_passed_on = is_passed_on(document, verb);
    if is_passed_on && !own.is_empty() && !others.is_empty() {
        return Some((own.to_vec(), others.to_vec(), relation));
    }
    // "expressed Volnia's condolences": whose they are does not receive them
    let is_own = others.is_empty()
        && !own.is_empty()
        && relation.sign() == Sign::Cooperative
        && lexicon().is_verb_of(document.token(verb).lower, class::EXPRESSING);
    if is_own {
        return None;
    }
    let is_hostile = relation.sign() == Sign::Hostile;
    let relation = turned(document, verb, relation)?;
    // "Israel and Lebanon signed an agreement": with each other.
    if let [first, rest @ ..] = from.as_slice()
        && others.is_empty()
        && with_case(document, at, hash("with")).is_none()
        && !rest.is_empty()
        && is_of_both(document, at, relation)
    {
        // "fought a war": each against the other
        if relation == RelationType::Assault {
            return Some((from.clone(), from, relation));
        }
        return Some((vec![*first], rest.to_vec(), relation));
    }
    // "condemned Volnia's attack on the Front": whoever did it is accused, not who suffered it
    let blames = is_hostile && relation == RelationType::Accuse;
    if blames
        && own.is_empty()
        && lexicon().is_verb_of(document.token(verb).lower, class::CONDEMNING)
    {
        return None;
    }
    // "called for NATO's strikes on Volnia": whoever is to strike is not accused
    let is_called_for = lexicon().is_verb_of(document.token(verb).lower, class::CALLING);
    let own_first = others.is_empty() || blames && !own.is_empty() && !is_called_for;
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

/// "Israel and Lebanon signed an agreement", "restored ties", "fought a war", "held exercises": with, or against, each other.
fn is_of_both(document: &Document<'_>, noun: usize, relation: RelationType) -> bool {
    match relation {
        RelationType::Agree | RelationType::Consult | RelationType::Sanction => true,
        RelationType::Support => document.is_any(noun, &["relations", "ties"]),
        RelationType::Assault => document.is_any(noun, &["war", "wars"]),
        _ => document.is_any(noun, &["games", "exercises", "maneuvers", "drills"]),
    }
}

/// "ended a visit to China", "cut short a visit".
fn is_over(document: &Document<'_>, noun: usize, verb: usize) -> bool {
    const STAYS: &[&str] = &["visit", "trip", "tour", "stay", "meeting", "session"];
    document.is_any(noun, STAYS)
        && lexicon().is_verb_of(document.token(verb).lower, class::CONCLUDING)
}

/// "conveyed an invitation from Lund to Beck", "reaffirmed Turkey's support for Velland": told of, not done.
fn is_passed_on(document: &Document<'_>, verb: usize) -> bool {
    lexicon().is_verb_of(
        document.token(verb).lower,
        class::CARRYING | class::REAFFIRMING,
    )
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
        .find(|&at| document.label(at) == parse::NSUBJ)
        .map(|subject| actors(document, cast, subject))
        .unwrap_or_default()
}

/// "air strikes against Volnia", "conducted 26 strikes": no protest.
fn is_air_strike(document: &Document<'_>, at: usize) -> bool {
    const ARMS: &[&str] = &["air", "missile", "drone", "military", "nuclear", "rocket"];
    document.is_any(at, &["strike", "strikes"])
        && (at > 0 && document.is_any(at - 1, ARMS)
            || document.head(at).is_some_and(|verb| {
                lexicon().is_verb_of(document.token(verb).lower, class::CONDUCTING)
            }))
}

pub(super) fn others(
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
                mention.kind != MentionKind::Pronoun
                    && document.tag(mention.head) != tag::JJ
                    // not past another noun: "weapons to the war in Taland"
                    && (at + 2..mention.first).all(|between| {
                        !document.is_mark(between)
                            && !matches!(document.tag(between), tag::IN | tag::TO)
                    })
            };
            if let Some(index) = cast.mentions_in(at + 2, end).find(|&index| is_own(index)) {
                return vec![index];
            }
        }
        // "gave a warm welcome on Thursday to"
        let past = past_time(document, at + 1);
        if past > at + 1
            && document
                .tokens
                .get(past)
                .is_some_and(|next| next.lower == case)
            && let Some(other) = phrase_behind(document, past)
        {
            let to = recipients(document, cast, other);
            if !to.is_empty() {
                return to;
            }
        }
        // The parser may hang the phrase on the verb: "imposed sanctions on Syria".
        if document.label(at) == parse::OBJ
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
    let is_called_for = document.label(noun) == parse::OBL
        && lexicon().is_verb_of(document.token(verb).lower, class::CALLING)
        && (verb + 1..noun.min(verb + 4)).any(|at| document.is(at, "for"));
    // "carried out the attack on": where the tree takes the second word of the verb for a preposition
    let is_done = document.label(noun) == parse::OBL
        && document.is_any(verb + 1, &["out", "down", "off", "up"])
        && document.head(verb + 1) == Some(noun);
    let carries =
        (is_done || document.label(noun) == parse::OBJ) && tag::is_verb(document.tag(verb));
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
            if document.label(noun) == parse::NMOD
                && measure < noun
                && document.is_any(measure, MEASURES) =>
        {
            measure
        }
        _ => noun,
    }
}
