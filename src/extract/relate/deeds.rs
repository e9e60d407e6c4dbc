//! Deeds that a verb does not tell alone: received money, gave some, put on a list, declared unwelcome, did together.

use super::phrase::with_case;
use super::senses::is_of;
use super::sides::{actors, recipients};
use super::subject::subject;
use super::{Tie, pair_up};
use crate::extract::coreference::Cast;
use crate::extract::document::Document;
use crate::extract::lexicon::{class, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::hash;
use crate::model::{EntityType, MentionKind, RelationType};

/// The rule of those who do something together.
pub(super) const TOGETHER: &str = "together";

/// What helps whoever gets it.
const HELPFUL: &[&str] = &[
    "million",
    "billion",
    "euros",
    "dollars",
    "pounds",
    "rubles",
    "yen",
    "yuan",
    "money",
    "cash",
    "funds",
    "payments",
    "loans",
    "weapons",
    "arms",
    "ammunition",
    "tanks",
    "missiles",
    "rockets",
    "shells",
    "drones",
    "jets",
    "helicopters",
    "howitzers",
    "systems",
    "equipment",
    "supplies",
    "food",
    "grain",
    "fuel",
    "medicine",
    "medicines",
    "vaccines",
    "doses",
    "tents",
    "blankets",
];

/// Adds what the verb at `at` tells with other words.
pub(super) fn at(document: &Document<'_>, cast: &Cast, at: usize, ties: &mut Vec<Tie>) {
    jointly(document, cast, at, ties);
    alongside(document, cast, at, ties);
    received(document, cast, at, ties);
    given(document, cast, at, ties);
    listed(document, cast, at, ties);
    unwelcome(document, cast, at, ties);
    taken_from(document, cast, at, ties);
    seated(document, cast, at, ties);
    unseated(document, cast, at, ties);
}

/// Who does what a verb tells, in the active or the passive.
fn doer(document: &Document<'_>, verb: usize) -> Option<usize> {
    match document.child(verb, &[parse::NSUBJ_PASS]) {
        Some(_) => with_case(document, verb, hash("by")),
        None => subject(document, verb),
    }
}

/// To whom it is done.
fn patient(document: &Document<'_>, verb: usize) -> Option<usize> {
    document
        .child(verb, &[parse::NSUBJ_PASS])
        .or_else(|| document.child(verb, &[parse::OBJ]))
}

/// "received 3.6 million euros from Varna Storage": whoever gave the money helped.
fn received(document: &Document<'_>, cast: &Cast, verb: usize, ties: &mut Vec<Tie>) {
    if !is_of(document, verb, class::RECEIVING) {
        return;
    }
    let is_money = document
        .child(verb, &[parse::OBJ])
        .is_some_and(|object| document.is_any(object, HELPFUL));
    let giver = with_case(document, verb, hash("from")).filter(|_| is_money);
    let (Some(giver), Some(receiver)) = (giver, subject(document, verb)) else {
        return;
    };
    let from = actors(document, cast, giver);
    let to = actors(document, cast, receiver);
    let told = (RelationType::Aid, "verb", 740);
    pair_up(document, cast, verb, (&from, &to), told, ties);
}

/// "has given the Lund Institute $48 million", where the tree takes who receives for a part of what is given.
fn given(document: &Document<'_>, cast: &Cast, verb: usize, ties: &mut Vec<Tie>) {
    if !is_of(document, verb, class::GIVING) {
        return;
    }
    let first = verb + 1 + usize::from(document.is(verb + 1, "the"));
    let receiver = cast.mention_at(first).filter(|&index| {
        let mention = &cast.mentions[index];
        let is_sum =
            document.tag(mention.end) == tag::CD || document.is_any(mention.end, &["$", "€", "£"]);
        mention.kind == MentionKind::Name && mention.first == first && is_sum
    });
    // the tree may have two objects
    let is_money = document.children(verb).any(|object| {
        document.label(object) == parse::OBJ
            && (document.is_any(object, HELPFUL) || document.is_any(object, &["$", "€", "£"]))
    });
    let (Some(receiver), Some(giver)) = (receiver.filter(|_| is_money), subject(document, verb))
    else {
        return;
    };
    let from = actors(document, cast, giver);
    let told = (RelationType::Aid, "verb", 740);
    pair_up(document, cast, verb, (&from, &[receiver]), told, ties);
}

/// "recaptured the town from the Front": whom it was taken from was fought.
fn taken_from(document: &Document<'_>, cast: &Cast, verb: usize, ties: &mut Vec<Tie>) {
    if !is_of(document, verb, class::CAPTURING) {
        return;
    }
    let Some(object) = document.child(verb, &[parse::OBJ]) else {
        return;
    };
    let is_town = cast.mention_at(object).is_some_and(|index| {
        let entity_type = cast.mentions[index].entity_type;
        matches!(entity_type, EntityType::Place | EntityType::Country)
    });
    let holder = with_case(document, verb, hash("from"))
        .or_else(|| with_case(document, object, hash("from")))
        .filter(|_| is_town);
    let is_body = |&index: &usize| cast.mentions[index].entity_type == EntityType::Organization;
    let holder = holder
        .and_then(|holder| cast.mention_at(holder))
        .filter(is_body);
    let (Some(holder), Some(taker)) = (holder, subject(document, verb)) else {
        return;
    };
    let from = actors(document, cast, taker);
    let told = (RelationType::Assault, "verb", 740);
    pair_up(document, cast, verb, (&from, &[holder]), told, ties);
}

/// "holds a seat on the Council": a state or a person; a party that holds some is no member.
fn seated(document: &Document<'_>, cast: &Cast, verb: usize, ties: &mut Vec<Tie>) {
    if !is_of(document, verb, class::HOLDING) {
        return;
    }
    let seat = document
        .child(verb, &[parse::OBJ])
        .filter(|&object| document.is(object, "seat"));
    let council = seat.and_then(|seat| {
        ["on", "in"].iter().find_map(|case| {
            with_case(document, seat, hash(case)).or_else(|| with_case(document, verb, hash(case)))
        })
    });
    let council = council.and_then(|council| cast.mention_at(council));
    let (Some(council), Some(holder)) = (council, subject(document, verb)) else {
        return;
    };
    let is_body = cast.mentions[council].entity_type == EntityType::Organization;
    let mut from = actors(document, cast, holder);
    from.retain(|&one| is_body && cast.mentions[one].entity_type != EntityType::Organization);
    let told = (RelationType::MemberOf, "verb", 740);
    pair_up(document, cast, verb, (&from, &[council]), told, ties);
}

/// "put the firm on its sanctions list", "added it to a blacklist".
fn listed(document: &Document<'_>, cast: &Cast, verb: usize, ties: &mut Vec<Tie>) {
    const BLACK: &[&str] = &[
        "sanctions",
        "terrorist",
        "terror",
        "terrorism",
        "black",
        "watch",
        "wanted",
    ];
    if !is_of(document, verb, class::LISTING) {
        return;
    }
    let is_black = |list: usize| {
        document.is(list, "blacklist")
            || document.is_any(list, &["list", "lists"])
                && (list.saturating_sub(2)..list + 4).any(|at| document.is_any(at, BLACK))
    };
    let is_on = ["on", "to", "in"]
        .iter()
        .any(|case| with_case(document, verb, hash(case)).is_some_and(is_black));
    if !is_on {
        return;
    }
    let (Some(actor), Some(patient)) = (doer(document, verb), patient(document, verb)) else {
        return;
    };
    let from = actors(document, cast, actor);
    let mut to = recipients(document, cast, patient);
    // "put the firm Halvorsen on"
    if to.is_empty()
        && let Some(named) = document.child(patient, &[parse::APPOS])
    {
        to = recipients(document, cast, named);
    }
    pair_up(
        document,
        cast,
        verb,
        (&from, &to),
        (RelationType::Sanction, "verb", 740),
        ties,
    );
}

/// "declared the envoy of Volnia persona non grata".
fn unwelcome(document: &Document<'_>, cast: &Cast, verb: usize, ties: &mut Vec<Tie>) {
    const FAR: usize = 12;
    if !is_of(document, verb, class::DECLARING) {
        return;
    }
    let end = document.sentence(verb).end.min(verb + FAR);
    let Some(persona) = (verb + 1..end)
        .find(|&at| document.is_any(at, &["persona", "personae"]) && document.is(at + 1, "non"))
    else {
        return;
    };
    // the tree makes a name of the Latin words and what stands before them
    let named = cast
        .mention_at(persona - 1)
        .filter(|&index| cast.mentions[index].end == persona && cast.mentions[index].first > verb);
    let to = match (named, patient(document, verb)) {
        (Some(named), _) => vec![named],
        (None, Some(patient)) => recipients(document, cast, patient),
        (None, None) => return,
    };
    let Some(doer) = doer(document, verb) else {
        return;
    };
    let from = actors(document, cast, doer);
    let told = (RelationType::Sanction, "verb", 740);
    pair_up(document, cast, verb, (&from, &to), told, ties);
}

/// "fighters serving alongside the army".
fn alongside(document: &Document<'_>, cast: &Cast, verb: usize, ties: &mut Vec<Tie>) {
    let Some(beside) = with_case(document, verb, hash("alongside")) else {
        return;
    };
    let Some(actor) = subject(document, verb) else {
        return;
    };
    let from = actors(document, cast, actor);
    let to = actors(document, cast, beside);
    pair_up(
        document,
        cast,
        verb,
        (&from, &to),
        (RelationType::Cooperate, TOGETHER, 700),
        ties,
    );
}

/// "Volnia and Kessaria will jointly sample the river": whoever does something so works together.
fn jointly(document: &Document<'_>, cast: &Cast, verb: usize, ties: &mut Vec<Tie>) {
    let is_joint = document.children(verb).any(|child| {
        document.is_any(child, &["jointly", "together"]) && document.tag(child) == tag::RB
    });
    let is_act = || {
        let lower = document.token(verb).lower;
        lexicon().link(lower).is_some() || lexicon().say(lower).is_some()
    };
    if !is_joint || is_act() {
        return;
    }
    let Some(actor) = subject(document, verb) else {
        return;
    };
    if let [first, rest @ ..] = actors(document, cast, actor).as_slice() {
        let together = (RelationType::Cooperate, TOGETHER, 700);
        pair_up(document, cast, verb, (&[*first], rest), together, ties);
    }
}

/// "called on Thursday for Lund's resignation": who is to resign is asked to.
fn unseated(document: &Document<'_>, cast: &Cast, verb: usize, ties: &mut Vec<Tie>) {
    if !is_of(document, verb, class::CALLING) {
        return;
    }
    let asked = with_case(document, verb, hash("for"))
        .filter(|&noun| document.is_any(noun, &["resignation", "resignations"]));
    let (Some(noun), Some(actor)) = (asked, subject(document, verb)) else {
        return;
    };
    let whose = document
        .child(noun, &[parse::NMOD_POSS])
        .or_else(|| with_case(document, noun, hash("of")));
    let Some(whose) = whose else {
        return;
    };
    let from = actors(document, cast, actor);
    let to = actors(document, cast, whose);
    let told = (RelationType::Request, "verb", 740);
    pair_up(document, cast, verb, (&from, &to), told, ties);
}
