//! Relations that a noun tells: "Turkey's support for the rebels", "talks between X and Y", "X lifted sanctions on Y".

use super::sides::{actors, first_below, owners, recipients, subject, with_case};
use super::{Tie, pair_up};
use crate::extract::coreference::Cast;
use crate::extract::document::Document;
use crate::extract::lexicon::{Preposition, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::hash;
use crate::model::{RelationType, Sign};

/// Adds the relations that the noun at `at` tells.
pub(super) fn at(document: &Document<'_>, cast: &Cast, at: usize, ties: &mut Vec<Tie>) {
    let Some((relation, prepositions)) = lexicon().link_noun(document.tokens[at].lower) else {
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
    let between = hash("between");
    if let Some(both) = with_case(document, at, between) {
        let sides = actors(document, cast, both);
        if let [first, rest @ ..] = sides.as_slice() {
            let told = (relation, "noun between", 740);
            pair_up(document, cast, at, (&[*first], rest), told, ties);
            if !rest.is_empty() {
                return;
            }
        }
    }
    let told = |from: &[usize], to: &[usize], relation: RelationType, ties: &mut Vec<Tie>| {
        pair_up(
            document,
            cast,
            at,
            (from, to),
            (relation, "noun", 700),
            ties,
        );
    };
    let own = owners(document, cast, at);
    let to = others(document, cast, at, prepositions);
    // Whose noun it is acts; where a verb carries it, the verb's subject does.
    if let Some((verb, actor)) = carrier(document, at) {
        let from = actors(document, cast, actor);
        let relation = turned(document, verb, relation);
        // "Israel and Lebanon signed an agreement": with each other.
        if let (Some(relation), [first, rest @ ..]) = (relation, from.as_slice())
            && to.is_empty()
            && !rest.is_empty()
            && matches!(relation, RelationType::Agree | RelationType::Consult)
        {
            told(&[*first], rest, relation, ties);
            return;
        }
        let mut to = if to.is_empty() {
            own.clone()
        } else {
            to.clone()
        };
        let is_open = relation.is_some_and(|relation| {
            matches!(relation.sign(), Sign::Hostile) || relation == RelationType::Request
        });
        if to.is_empty() && is_open {
            to.extend(right_behind(document, cast, (verb, at), &from));
        }
        if let Some(relation) = relation
            && !from.is_empty()
            && !to.is_empty()
        {
            told(&from, &to, relation, ties);
            return;
        }
    }
    if !own.is_empty() && !to.is_empty() {
        told(&own, &to, relation, ties);
    }
}

/// Whoever is named right behind the noun of a verb, in no clause that tells of something else.
fn right_behind(
    document: &Document<'_>,
    cast: &Cast,
    (verb, noun): (usize, usize),
    from: &[usize],
) -> Option<usize> {
    const ELSEWHERE: &[&str] = &[",", "which", "who", "near", "after", "before"];
    first_below(document, cast, verb, noun + 1, from).filter(|&index| {
        let first = cast.mentions[index].first;
        first <= noun + 10 && (noun + 1..first).all(|between| !document.is_any(between, ELSEWHERE))
    })
}

/// "air strikes against Volnia": no protest.
fn is_air_strike(document: &Document<'_>, at: usize) -> bool {
    const ARMS: &[&str] = &["air", "missile", "drone", "military", "nuclear", "rocket"];
    at > 0 && document.is_any(at, &["strike", "strikes"]) && document.is_any(at - 1, ARMS)
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
    let verb = document
        .head(noun)
        .filter(|&verb| document.labels[noun] == parse::OBJ && tag::is_verb(document.tags[verb]))?;
    Some((verb, subject(document, verb)?))
}

const ENDING: &[&str] = &[
    "end",
    "ends",
    "ended",
    "ending",
    "halt",
    "halted",
    "suspend",
    "suspended",
    "suspends",
    "cancel",
    "canceled",
    "cancelled",
    "cut",
    "cuts",
    "sever",
    "severed",
    "stop",
    "stopped",
    "lift",
    "lifted",
    "lifts",
    "ease",
    "eased",
    "remove",
    "removed",
    "postpone",
    "postponed",
    "freeze",
    "froze",
    "reduce",
    "reduced",
    "relax",
    "relaxed",
    "loosen",
    "loosened",
    "scrap",
    "scrapped",
    "revoke",
    "revoked",
    "rescind",
    "rescinded",
    "shorten",
    "shortened",
    "terminate",
    "terminated",
    "abandon",
    "abandoned",
    "halts",
    "suspending",
    "lifting",
    "easing",
    "break",
    "broke",
];
const REJECTING: &[&str] = &[
    "reject",
    "rejected",
    "rejects",
    "refuse",
    "refused",
    "refuses",
    "oppose",
    "opposed",
    "opposes",
    "dismissed",
    "dismisses",
    "deny",
    "denied",
    "denies",
    "block",
    "blocked",
    "ignore",
    "ignored",
    "decline",
    "declined",
    "declines",
    "spurned",
    "rebuffed",
    "protested",
];
/// What is done with troops that go somewhere.
const DEPLOYING: &[&str] = &[
    "send",
    "sends",
    "sent",
    "sending",
    "deploy",
    "deploys",
    "deployed",
    "deploying",
    "dispatch",
    "dispatched",
    "move",
    "moved",
    "mass",
    "massed",
    "station",
    "stationed",
    "put",
    "place",
    "placed",
    "keep",
    "keeps",
    "kept",
    "have",
    "has",
    "commit",
    "committed",
    "contribute",
    "contributed",
    "offer",
    "offered",
];
const ASKING: &[&str] = &[
    "demand",
    "demanded",
    "demands",
    "seek",
    "sought",
    "seeks",
    "request",
    "requested",
    "urge",
    "urged",
    "want",
    "wants",
    "wanted",
    "ask",
    "asked",
];
const ACCEPTING: &[&str] = &[
    "accept", "accepted", "accepts", "meet", "met", "grant", "granted", "agreed",
];
const THREATENING: &[&str] = &["threaten", "threatened", "threatens"];
const CONDEMNING: &[&str] = &[
    "condemn",
    "condemned",
    "condemns",
    "criticize",
    "criticized",
    "denounce",
    "denounced",
    "blame",
    "blamed",
    "deplored",
];
const WATCHING: &[&str] = &[
    "flee",
    "fled",
    "fleeing",
    "escape",
    "escaped",
    "prevent",
    "prevented",
    "avert",
    "averted",
    "avoid",
    "avoided",
    "foil",
    "foiled",
    "thwart",
    "thwarted",
    "support",
    "supports",
    "supported",
    "supporting",
    "back",
    "backed",
    "court",
    "courted",
    "attract",
    "encourage",
    "report",
    "reported",
    "discuss",
    "discussed",
    "see",
    "saw",
    "fear",
    "feared",
    "face",
    "faced",
    "faces",
    "survive",
    "survived",
    "received",
    "receive",
    "suffered",
    "describe",
    "described",
    "cite",
    "cited",
    "expect",
    "expects",
    "investigate",
    "mediate",
    "follow",
    "followed",
    "witnessed",
    "hail",
    "hailed",
    "praised",
    "praise",
    "welcome",
    "welcomed",
    "welcomes",
];

/// What a verb makes of the noun's type; `None` where its subject has no part in it.
fn turned(document: &Document<'_>, verb: usize, relation: RelationType) -> Option<RelationType> {
    let is_hostile = relation.sign() == Sign::Hostile;
    if document.is_any(verb, ENDING) {
        return Some(if is_hostile {
            RelationType::Concede
        } else {
            RelationType::Sanction
        });
    }
    if document.is_any(verb, REJECTING) {
        return Some(RelationType::Reject);
    }
    if document.is_any(verb, ASKING) {
        return Some(RelationType::Request);
    }
    if relation == RelationType::Request && document.is_any(verb, ACCEPTING) {
        return Some(RelationType::Concede);
    }
    if document.is_any(verb, THREATENING) {
        return Some(RelationType::Threaten);
    }
    if document.is_any(verb, CONDEMNING) {
        return Some(RelationType::Accuse);
    }
    let is_deed = match relation {
        RelationType::Mobilize => document.is_any(verb, DEPLOYING),
        // "said the attacks went on": who says so has no part in them
        _ => !document.is_any(
            verb,
            &[
                "say", "says", "said", "saying", "note", "noted", "add", "added",
            ],
        ),
    };
    (is_deed && !document.is_any(verb, WATCHING)).then_some(relation)
}
