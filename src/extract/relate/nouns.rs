//! Relations that a noun tells: "Turkey's support for the rebels", "talks between X and Y", "X lifted sanctions on Y".

use super::carried::turned;
use super::mutual::{between, first_of, of_both, second};
use super::phrase::{first_below, past_time, phrase_behind, with_case};
use super::sides::{actors, recipients};
use super::subject::subject;
use super::whose::owners;
use super::{Tie, manner, pair_up};
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
    let lower = document.tokens[noun].lower;
    noun.checked_sub(1)
        .and_then(|before| lexicon().link_noun_of(document.tokens[before].lower, lower))
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
        return;
    };
    if cast
        .mention_at(at)
        .is_some_and(|index| cast.mentions[index].kind == MentionKind::Name)
    {
        return;
    }
    let relation = if is_air_strike(document, at) {
        RelationType::Assault
    } else {
        relation
    };
    let is_mutual = prepositions.contains(&Preposition::Word(hash("between")));
    if let Some(both) = between(document, at).or_else(|| of_both(document, at, is_mutual)) {
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

/// "the sanctions imposed by Volnia on Kessaria", "an attack launched by the Front on Volnia": whose act a participle tells.
fn done_by(
    document: &Document<'_>,
    cast: &Cast,
    noun: usize,
    (relation, prepositions): (RelationType, &[Preposition]),
) -> Option<(Vec<usize>, Vec<usize>)> {
    let verb = (noun + 1..document.sentence(noun).end.min(noun + 3))
        .find(|&at| document.tags[at] == tag::VBN)?;
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
            .take_while(|&at| !tag::is_verb(document.tags[at]) && !document.is_mark(at))
            .find(|&at| {
                prepositions.contains(&Preposition::Word(document.tokens[at].lower))
                    && document.labels[at] == parse::CASE
            })?;
        recipients(document, cast, phrase_behind(document, case)?)
    } else {
        to
    };
    (!from.is_empty() && !to.is_empty()).then_some((from, to))
}

/// "the sanctions that Volnia imposed on Kessaria": whose act a relative clause tells.
fn relative(
    document: &Document<'_>,
    cast: &Cast,
    noun: usize,
    (relation, prepositions): (RelationType, &[Preposition]),
) -> Option<(Vec<usize>, Vec<usize>)> {
    let verb = document
        .children(noun)
        .find(|&child| child > noun && document.labels[child] == parse::RELCL)?;
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
fn attributed(
    document: &Document<'_>,
    cast: &Cast,
    noun: usize,
    relation: RelationType,
) -> Option<(Vec<usize>, Vec<usize>)> {
    let verb = document.head(noun)?;
    let is_told = document.labels[noun] == parse::OBJ
        && relation.sign() == Sign::Hostile
        && document.is_any(
            verb,
            &["attribute", "attributes", "attributed", "attributing"],
        );
    let to = with_case(document, verb, hash("to"))
        .or_else(|| with_case(document, noun, hash("to")))
        .filter(|_| is_told)?;
    let (from, to) = (
        actors(document, cast, subject(document, verb)?),
        actors(document, cast, to),
    );
    (!from.is_empty() && !to.is_empty()).then_some((from, to))
}

/// Whether an organization's name stands right before a noun, no "'s" between.
fn is_named_for(document: &Document<'_>, cast: &Cast, noun: usize, own: usize) -> bool {
    let mention = &cast.mentions[own];
    mention.entity_type == EntityType::Organization
        && mention.kind == MentionKind::Name
        && mention.end <= noun
        && document.tags[mention.end] != tag::POS
}

/// "claimed responsibility for the attack on Volnia", "blamed the Front for it": who did it, on somebody's word.
fn answered_for(
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
    let is_of = |verb: usize, classes| lexicon().is_verb_of(document.tokens[verb].lower, classes);
    // the tree may hang "for" on the verb
    let (verb, duty) = if tag::is_verb(document.tags[above]) {
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
    let before = before - usize::from(document.tags[before] == tag::JJ && before > 0);
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
    // "received weapons from Volnia": who gave them
    if lexicon().is_verb_of(document.tokens[verb].lower, class::RECEIVING) {
        let giver = with_case(document, at, hash("from"))
            .or_else(|| with_case(document, verb, hash("from")))?;
        let given = actors(document, cast, giver);
        return (!from.is_empty() && !given.is_empty()).then_some((given, from, relation));
    }
    // "conveyed an invitation from Lund to Beck", "reaffirmed Turkey's support for Velland": told of, not done
    let is_passed_on = lexicon().is_verb_of(document.tokens[verb].lower, class::CARRYING)
        || document.is_any(
            verb,
            &[
                "reaffirmed",
                "reaffirms",
                "reiterated",
                "reiterates",
                "praised",
                "noted",
                "recalled",
            ],
        );
    if is_passed_on && !own.is_empty() && !others.is_empty() {
        return Some((own.to_vec(), others.to_vec(), relation));
    }
    // "expressed Volnia's condolences": whose they are does not receive them
    let is_own = others.is_empty()
        && !own.is_empty()
        && relation.sign() == Sign::Cooperative
        && document.is_any(
            verb,
            &[
                "express",
                "expressed",
                "expresses",
                "expressing",
                "convey",
                "conveyed",
                "conveys",
                "conveying",
                "extended",
                "reaffirmed",
                "reiterated",
                "voiced",
                "pledged",
                "underlined",
            ],
        );
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
        && (matches!(
            relation,
            RelationType::Agree | RelationType::Consult | RelationType::Sanction
        ) || document.is_any(at, &["games", "exercises", "maneuvers", "drills"]))
    {
        return Some((vec![*first], rest.to_vec(), relation));
    }
    // "condemned Volnia's attack on the Front": whoever did it is accused, not who suffered it
    let blames = is_hostile && relation == RelationType::Accuse;
    if blames
        && own.is_empty()
        && lexicon().is_verb_of(document.tokens[verb].lower, class::CONDEMNING)
    {
        return None;
    }
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
                mention.kind != MentionKind::Pronoun
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
    // "carried out the attack on": where the tree takes the second word of the verb for a preposition
    let is_done = document.labels[noun] == parse::OBL
        && document.is_any(verb + 1, &["out", "down", "off", "up"])
        && document.head(verb + 1) == Some(noun);
    let carries =
        (is_done || document.labels[noun] == parse::OBJ) && tag::is_verb(document.tags[verb]);
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
