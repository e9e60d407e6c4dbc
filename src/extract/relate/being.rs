//! What somebody is part of, or where it stands, by the tree: "is a member of", "as part of", "members include", "in".

use super::passive::antecedent;
use super::phrase::{phrase_behind, with_case};
use super::sides::{actors, recipients};
use super::states::{NOUNS, is_land, told};
use super::subject::subject;
use super::whose::owners;
use super::{Tie, offices, tie};
use crate::extract::coreference::Cast;
use crate::extract::document::Document;
use crate::extract::lexicon::{kind, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::hash;
use crate::model::{EntityType, MentionKind, RelationType};

/// Adds what the word at `at` tells.
pub(super) fn at(document: &Document<'_>, cast: &Cast, at: usize, ties: &mut Vec<Tie>) {
    if tag::is_noun(document.tag(at)) {
        if document.is_any(at, SEATS) {
            seat(document, cast, at, ties);
        } else if document.is(at, "part") && at > 0 && document.is(at - 1, "as") {
            as_part(document, cast, at, ties);
        } else if document.child(at, &[parse::COP]).is_some() {
            is_a(document, cast, at, ties);
            offices::is(document, cast, at, ties);
        }
    } else if tag::is_verb(document.tag(at)) {
        if document.is_any(at, INCLUDING) {
            members(document, cast, at, ties);
        }
        if document.is_any(at, UNITING) {
            united(document, cast, at, ties);
        }
    }
}

/// What a body has somewhere.
const SEATS: &[&str] = &[
    "headquarters",
    "headquarter",
    "plant",
    "plants",
    "factory",
    "factories",
    "mine",
    "mines",
    "office",
    "offices",
    "branch",
    "branches",
    "refinery",
    "refineries",
    "smelter",
    "terminal",
    "terminals",
    "warehouse",
    "campus",
    "shipyard",
    "laboratory",
    "base",
    "bases",
];

/// "the union's headquarters in Tarn", "has its headquarters in Tarn", "operates mines in Chile and Mongolia".
fn seat(document: &Document<'_>, cast: &Cast, at: usize, ties: &mut Vec<Tie>) {
    const HAVING: &[&str] = &[
        "operates",
        "operate",
        "operated",
        "runs",
        "owns",
        "has",
        "have",
        "maintains",
        "opened",
        "built",
    ];
    let mut own = owners(document, cast, at);
    let verb = document
        .head(at)
        .filter(|&verb| document.label(at) == parse::OBJ && document.is_any(verb, HAVING));
    if let Some(verb) = verb.filter(|_| own.is_empty()) {
        own = subject(document, verb)
            .map(|owner| actors(document, cast, owner))
            .unwrap_or_default();
    }
    let places = phrase_behind(document, at + 1)
        .filter(|_| document.is_any(at + 1, &["in", "at", "near"]))
        .map(|place| actors(document, cast, place))
        .unwrap_or_default();
    let Some(&from) = own.first() else { return };
    let owner = &cast.mentions[from];
    for to in places {
        let is_seat = owner.entity_type == EntityType::Organization
            && !cast.is_organ(owner)
            && is_land(cast, to);
        if is_seat {
            let located = RelationType::LocatedIn;
            ties.push(tie(document, cast, at, (from, to), located, "is", 780));
        }
    }
}

const INCLUDING: &[&str] = &["include", "includes", "included", "comprise", "comprises"];

/// What a body does to its members: "the alliance, which binds Volnia and Kessaria".
const UNITING: &[&str] = &[
    "binds",
    "bind",
    "groups",
    "unites",
    "unite",
    "comprises",
    "comprise",
    "includes",
    "include",
    "joins",
    "gathers",
];

/// "Volnia is a member of the Pact", "the Society is an organization in Volnia".
fn is_a(document: &Document<'_>, cast: &Cast, noun: usize, ties: &mut Vec<Tie>) {
    let Some(subject) = document
        .child(noun, &[parse::NSUBJ])
        .filter(|&head| head < noun)
    else {
        return;
    };
    let Some(subject) = antecedent(document, noun, subject) else {
        return;
    };
    let Some(from) = cast
        .mention_at(subject)
        .filter(|&index| cast.mentions[index].head == subject)
    else {
        return;
    };
    let actor = cast.mentions[from].entity_type;
    let known = NOUNS.iter().find(|(words, _)| document.is_any(noun, words));
    // "the Council, of which Volnia is a member", "is a party to the Convention"
    let of = with_case(document, noun, hash("of"))
        .or_else(|| with_case(document, noun, hash("to")).filter(|_| document.is(noun, "party")))
        .or_else(|| of_which(document, noun));
    let found = match (known, of) {
        (Some((_, relation)), Some(of)) => {
            let to = actors(document, cast, of);
            to.first().map(|&to| (to, *relation))
        }
        // "Halvorsen was down two percent in Copenhagen" stands nowhere
        _ => with_case(document, noun, hash("in"))
            .filter(|_| {
                lexicon().kinds(document.token(noun).lower)
                    & (kind::ORGANIZATION_HEAD | kind::PLACE_HEAD)
                    != 0
            })
            .and_then(|place| cast.mention_at(place))
            .map(|to| (to, RelationType::LocatedIn)),
    };
    let Some((to, relation)) = found else { return };
    let stands = matches!(actor, EntityType::Organization | EntityType::Place);
    let fits = match relation {
        RelationType::LocatedIn => stands && is_land(cast, to),
        RelationType::PartOf => stands,
        _ => actor != EntityType::Place && !is_land(cast, to) || relation == RelationType::AllyOf,
    };
    if fits {
        ties.push(tie(document, cast, noun, (from, to), relation, "is", 780));
    }
}

/// "the Council, of which Volnia is a member": what the pronoun stands for.
fn of_which(document: &Document<'_>, noun: usize) -> Option<usize> {
    let first = document.sentence(noun).first;
    let which = (first.max(noun.saturating_sub(8))..noun)
        .find(|&at| document.is(at, "which") && at > first + 1 && document.is(at - 1, "of"))?;
    let before = which - 2;
    let end = before - usize::from(document.is(before, ",") && before > first);
    document
        .head(noun)
        .filter(|&head| document.label(noun) == parse::RELCL && head < which)
        .or(Some(end))
}

/// "works as part of the Coalition", "Volnia, as part of the Coalition, …".
fn as_part(document: &Document<'_>, cast: &Cast, at: usize, ties: &mut Vec<Tie>) {
    let body = with_case(document, at, hash("of")).and_then(|body| cast.mention_at(body));
    let Some(to) = body.filter(|&to| cast.mentions[to].entity_type == EntityType::Organization)
    else {
        return;
    };
    let Some(head) = document.head(at) else {
        return;
    };
    let holder = if tag::is_verb(document.tag(head)) {
        subject(document, head)
    } else {
        Some(head)
    };
    for from in holder
        .map(|holder| actors(document, cast, holder))
        .unwrap_or_default()
    {
        let relation = match cast.mentions[from].entity_type {
            EntityType::Organization => RelationType::PartOf,
            EntityType::Country | EntityType::Person => RelationType::MemberOf,
            _ => continue,
        };
        if from != to {
            ties.push(tie(
                document,
                cast,
                at,
                (from, to),
                relation,
                "as part",
                780,
            ));
        }
    }
}

/// "Coalition nations that fly include Volnia and Sorrenia", "members of the Pact include Volnia".
fn members(document: &Document<'_>, cast: &Cast, verb: usize, ties: &mut Vec<Tie>) {
    const OF_BODY: &[&str] = &[
        "members",
        "nations",
        "countries",
        "states",
        "partners",
        "allies",
        "parties",
        "groups",
        "leaders",
        "signatories",
    ];
    let whole = document
        .children(verb)
        .find(|&child| document.label(child) == parse::NSUBJ && document.is_any(child, OF_BODY));
    let (Some(whole), Some(listed)) = (whole, document.child(verb, &[parse::OBJ])) else {
        return;
    };
    let bodies = recipients(document, cast, whole);
    let Some(&to) = bodies.first() else { return };
    if !matches!(
        cast.mentions[to].entity_type,
        EntityType::Organization | EntityType::Program
    ) {
        return;
    }
    for from in actors(document, cast, listed) {
        let is_member = matches!(
            cast.mentions[from].entity_type,
            EntityType::Country | EntityType::Organization | EntityType::Person
        );
        if is_member && from != to {
            let relation = RelationType::MemberOf;
            ties.push(tie(
                document,
                cast,
                verb,
                (from, to),
                relation,
                "include",
                780,
            ));
        }
    }
}

/// "the alliance, which binds Volnia and Kessaria": whom the body itself is said to hold.
fn united(document: &Document<'_>, cast: &Cast, verb: usize, ties: &mut Vec<Tie>) {
    let whole = subject(document, verb)
        .map(|whole| actors(document, cast, whole))
        .unwrap_or_default();
    let listed = document
        .child(verb, &[parse::OBJ])
        .map(|listed| actors(document, cast, listed))
        .unwrap_or_default();
    let &[to] = whole.as_slice() else { return };
    if cast.entities[cast.mentions[to].cluster].entity_type != EntityType::Organization {
        return;
    }
    for from in listed {
        let is_member = matches!(
            cast.mentions[from].entity_type,
            EntityType::Country | EntityType::Organization
        ) && cast.mentions[from].kind == MentionKind::Name;
        if is_member && from != to {
            let relation = RelationType::MemberOf;
            ties.push(tie(
                document,
                cast,
                verb,
                (from, to),
                relation,
                "include",
                760,
            ));
        }
    }
}

/// "defeat the Front in Volnia and Kessaria", "Front fighters in Volnia": where an organization is active.
pub(super) fn active_in(document: &Document<'_>, cast: &Cast, index: usize, ties: &mut Vec<Tie>) {
    const OF_BODY: &[&str] = &[
        "presence",
        "positions",
        "targets",
        "strongholds",
        "operatives",
        "headquarters",
        "bases",
        "units",
        "affiliate",
        "branch",
    ];
    let mention = &cast.mentions[index];
    if mention.entity_type != EntityType::Organization || mention.kind != MentionKind::Name {
        return;
    }
    let is_people = |at: usize| {
        lexicon().kinds(document.token(at).lower) & (kind::PLURAL_PEOPLE | kind::ACTING) != 0
            || document.is_any(at, OF_BODY)
    };
    let noun = document.head(mention.head).filter(|&noun| {
        noun >= mention.end
            && noun <= mention.end + 2
            && matches!(
                document.label(mention.head),
                parse::COMPOUND | parse::AMOD | parse::NMOD_POSS
            )
    });
    let holder = match noun {
        Some(noun) if is_people(noun) => noun,
        Some(_) => return,
        None => mention.head,
    };
    let next = holder.max(mention.end - 1) + 1;
    if !document.is(next, "in") || is_told(document, holder) {
        return;
    }
    let Some(place) = document.head(next).filter(|&place| place > next) else {
        return;
    };
    // "a campaign led by the Front in Volnia": what is done there by somebody
    let acts = document
        .children(holder)
        .any(|case| case < holder && document.is(case, "by"));
    // What hangs on the verb is where something is done, unless words of people stand just before.
    let is_own = !acts && (document.head(place) == Some(holder) || noun.is_some());
    for to in actors(document, cast, place) {
        let other = &cast.mentions[to];
        if is_own && is_land(cast, to) && other.kind == MentionKind::Name {
            ties.push(told(
                (index, to),
                RelationType::LocatedIn,
                (mention.first, other.end),
                next,
                ("active in", 720),
            ));
        }
    }
}

/// Who is told or met somewhere need not be there at other times.
fn is_told(document: &Document<'_>, holder: usize) -> bool {
    document.head(holder).is_some_and(|verb| {
        let lower = document.token(verb).lower;
        document.label(holder) != parse::NSUBJ
            && (lexicon().say(lower).is_some()
                || lexicon().link(lower).is_some_and(|(links, _)| {
                    links
                        .iter()
                        .any(|link| link.relation == RelationType::Consult)
                }))
    })
}

/// "Jan Brandt, commander, Northern Command,": a role between commas, and the body behind it.
pub(super) fn role_of(document: &Document<'_>, cast: &Cast, index: usize) -> Option<Tie> {
    const HEADS: &[&str] = &[
        "commander",
        "chief",
        "head",
        "chairman",
        "chairwoman",
        "chair",
        "president",
        "director",
        "ceo",
        "governor",
        "founder",
    ];
    let mention = &cast.mentions[index];
    if mention.entity_type != EntityType::Person || !document.is(mention.end, ",") {
        return None;
    }
    let sentence = document.sentence(mention.first);
    let first = mention.end + 1;
    let comma = (first + 1..sentence.end.min(first + 4)).find(|&at| document.is(at, ","))?;
    let noun = comma - 1;
    let is_role = lexicon().kinds(document.token(noun).lower) & kind::ROLE != 0
        && (first..=noun).all(|at| {
            tag::is_noun(document.tag(at)) || matches!(document.tag(at), tag::JJ | tag::VBG)
        })
        && (first..=noun).all(|at| cast.mention_at(at).is_none());
    let next = comma + 1 + usize::from(document.is(comma + 1, "the"));
    let to = cast
        .mention_at(next)
        .filter(|_| is_role && next < sentence.end)?;
    let other = &cast.mentions[to];
    let is_body = other.entity_type == EntityType::Organization && other.first == next;
    let relation = if document.is_any(noun, HEADS) && !document.is_any(first, &["deputy", "vice"]) {
        RelationType::Leads
    } else {
        RelationType::MemberOf
    };
    let is_closed = other.end >= sentence.end || !document.is_any(other.end, &["and", "of"]);
    (is_body && is_closed).then(|| {
        told(
            (index, to),
            relation,
            (mention.first, other.end),
            noun,
            ("role", 800),
        )
    })
}

/// Military units, the smaller first.
const UNITS: &[&[&str]] = &[
    &["squad", "platoon"],
    &["battery", "troop", "company"],
    &["battalion", "squadron"],
    &["regiment"],
    &["brigade", "wing", "group"],
    &["division"],
    &["corps"],
    &["army", "fleet", "command"],
];

/// "3rd Battalion, 321st Field Artillery Regiment": a unit, and the larger one that it is of behind the comma.
pub(super) fn unit_of(document: &Document<'_>, cast: &Cast, index: usize) -> Option<Tie> {
    let mention = &cast.mentions[index];
    if !document.is(mention.end, ",") {
        return None;
    }
    let next = mention.end + 1 + usize::from(document.is(mention.end + 1, "the"));
    let to = cast.mention_at(next)?;
    let other = &cast.mentions[to];
    let size = |last: usize| UNITS.iter().position(|words| document.is_any(last, words));
    let is_larger = size(mention.end - 1)? < size(other.end - 1)?;
    let is_beside = other.first == next
        && document.sentence_number(next) == document.sentence_number(mention.first);
    (is_larger && is_beside).then(|| {
        told(
            (index, to),
            RelationType::PartOf,
            (mention.first, other.end),
            next,
            ("unit", 820),
        )
    })
}
