//! Relations that a verb tells, active or passive, with what stands in its object or in the clause below it.

use super::below::{below, meddlers};
use super::fits::{fits, is_person};
use super::passive::{antecedent, is_reduced, passive, suspected};
use super::pattern::by_pattern;
use super::phrase::{first_below, with_case};
use super::senses::{is_by_law, is_other_sense, senses};
use super::sides::{actors, recipients};
use super::subject::subject;
use super::whose::{is_body, owners};
use super::{Tie, deeds, nouns, offices, pair_up, tie};
use crate::extract::coreference::Cast;
use crate::extract::document::Document;
use crate::extract::lexicon::{Link, Preposition};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::hash;
use crate::model::{EntityType, MentionKind, RelationType, Sign};

/// Adds the relations that the verb at `at` tells.
pub(super) fn at(document: &Document<'_>, cast: &Cast, at: usize, ties: &mut Vec<Tie>) {
    let is_named = cast
        .mention_at(at)
        .is_some_and(|index| cast.mentions[index].kind == MentionKind::Name);
    let is_modifier = matches!(
        document.label(at),
        parse::AMOD | parse::COMPOUND | parse::CASE
    );
    if is_named {
        return;
    }
    if is_modifier {
        suspected(document, cast, at, ties);
        return;
    }
    deeds::at(document, cast, at, ties);
    let passive_subject = document.child(at, &[parse::NSUBJ_PASS]);
    let is_reduced = is_reduced(document, at);
    let is_passive = passive_subject.is_some()
        || document.child(at, &[parse::AUX_PASS]).is_some()
        || is_reduced
        || leading(document, at).is_some()
        || is_done_by(document, at);
    for link in senses(document, at) {
        if is_other_sense(document, at, link.relation) {
            continue;
        }
        let found = if is_passive {
            let patient = if is_reduced {
                document.head(at)
            } else {
                passive_subject
                    .or_else(|| subject(document, at))
                    .or_else(|| leading(document, at))
            };
            patient
                .and_then(|patient| antecedent(document, at, patient))
                .and_then(|patient| passive(document, cast, at, link, patient))
        } else {
            active(document, cast, at, link)
        };
        let Some((mut from, mut to, relation)) = found else {
            continue;
        };
        let relation = if relation == RelationType::Assault && is_by_law(document, at) {
            RelationType::Sanction
        } else {
            relation
        };
        if link.is_reversed {
            std::mem::swap(&mut from, &mut to);
        }
        let asks_person = link.patterns.contains(&Preposition::Word(hash("person")));
        if asks_person && offices::is_over(document, at) {
            continue;
        }
        from.retain(|&one| !asks_person || is_person(cast, one));
        let before = ties.len();
        // who attacks another together works together
        if relation == RelationType::Assault
            && !to.is_empty()
            && to != from
            && from
                .iter()
                .all(|&one| cast.mentions[one].entity_type != EntityType::Place)
            && let [first, rest @ ..] = from.as_slice()
        {
            let together = (RelationType::Cooperate, deeds::TOGETHER, 700);
            pair_up(document, cast, at, (&[*first], rest), together, ties);
        }
        for &one in &from {
            for &other in &to {
                if one != other && fits(document, cast, (one, other), relation) {
                    ties.push(tie(document, cast, at, (one, other), relation, "verb", 760));
                }
            }
        }
        if ties.len() > before {
            return;
        }
    }
}

/// "two inspectors rejected by Volnia had filed": a participle that the tree takes for the verb of the sentence.
fn is_done_by(document: &Document<'_>, verb: usize) -> bool {
    matches!(document.tag(verb), tag::VBN | tag::VBD)
        && document.is(verb + 1, "by")
        && document.label(verb + 1) == parse::CASE
        && document.child(verb, &[parse::OBJ]).is_none()
        && document
            .head(verb + 1)
            .is_some_and(|agent| document.head(agent) == Some(verb) && document.label(agent) == parse::OBL_AGENT)
        // "stood by Volnia"
        && !senses(document, verb).any(|link| link.particle.is_some())
}

/// "Received at the airport by Beck, Lund praised": the participle that opens a sentence is said of its subject.
fn leading(document: &Document<'_>, verb: usize) -> Option<usize> {
    let above = document.head(verb).filter(|&above| {
        above > verb && document.tag(verb) == tag::VBN && document.label(verb) == parse::ADVCL
    })?;
    subject(document, above)
}

pub(super) type Sides = (Vec<usize>, Vec<usize>, RelationType);

fn active(document: &Document<'_>, cast: &Cast, at: usize, link: &Link) -> Option<Sides> {
    let actor = subject(document, at)?;
    let mut from = actors(document, cast, actor);
    if from.is_empty() && link.relation.sign() == Sign::Hostile {
        from = striking(document, cast, actor, link.relation);
    }
    if from.is_empty() {
        return None;
    }
    // "accused each other", "each blamed the other"
    let behind = |one: &str, other: &str| document.is(at + 1, one) && document.is(at + 2, other);
    let is_each = at > 0 && document.is(at - 1, "each") && behind("the", "other");
    let is_mutual = behind("each", "other") || behind("one", "another") || is_each;
    if is_mutual && link.patterns.contains(&Preposition::Object) && from.len() <= 3 {
        return Some((from.clone(), from, link.relation));
    }
    let object = object_of(document, cast, at).or_else(|| behind_particle(document, at, link));
    // "returned to Kyrgyzstan" gives nothing back
    if object.is_none() && link.patterns.contains(&Preposition::Word(hash("thing"))) {
        return None;
    }
    // "gave the Ivory Coast five million": who receives stands before what is given.
    if link.relation == RelationType::Aid
        && let Some(receiver) = document.child(at, &[parse::IOBJ]).or_else(|| {
            object.filter(|&object| {
                document.is_any(at, &["give", "gave", "gives", "given", "giving"])
                    && cast.mention_at(object).is_some()
            })
        })
    {
        let to = recipients(document, cast, receiver);
        if !to.is_empty() {
            return Some((from, to, link.relation));
        }
    }
    // "imposed sanctions on": the noun tells what was done, unless it was taken away ("withdrew its troops from").
    let takes_away = matches!(link.relation, RelationType::Retreat | RelationType::Coerce);
    // "traded accusations": the noun is a word of the verb's own
    if !takes_away
        && link.particle.is_none()
        && object.is_some_and(|object| {
            nouns::act(document, object).is_some() && cast.mention_at(object).is_none()
        })
    {
        return None;
    }
    let meddlers = object
        .filter(|_| link.relation == RelationType::Reject)
        .and_then(|object| meddlers(document, cast, object));
    if let Some(to) = meddlers {
        return (!to.is_empty()).then_some((from, to, link.relation));
    }
    if let Some(sides) = by_pattern(document, cast, at, link, (object, &from)) {
        return Some(sides);
    }
    if link.relation == RelationType::Protest
        && let Some(to) = first_below(document, cast, at, at + 1, &from)
    {
        return Some((from, vec![to], link.relation));
    }
    if let Some(to) = below(document, cast, at, link, (object, &from)) {
        return Some((from, to, link.relation));
    }
    let object = object.filter(|_| link.patterns.contains(&Preposition::Object))?;
    match link.relation {
        // "killed at least eight leaders of the group", "bombers killed 23 people in Tel Aviv": whoever is named of them.
        RelationType::Assault | RelationType::Coerce => {
            let to = first_below(document, cast, object, at + 1, &from)
                .filter(|&to| !is_circumstance(document, cast, to))
                .or_else(|| place_of(document, cast, at))
                .or_else(|| place_of(document, cast, object))?;
            Some((from, vec![to], link.relation))
        }
        // "allow 13,000 Turkish Kurd refugees to return"
        RelationType::Concede if is_body(document, object) => {
            let to = first_below(document, cast, object, at + 1, &from)?;
            // not "released twelve hostages under a deal brokered by Volnia"
            let first = cast.mentions[to].first;
            let is_of_body = first <= object
                || (first.saturating_sub(2)..first).any(|at| document.is_any(at, &["of", "from"]));
            is_of_body.then(|| (from, vec![to], link.relation))
        }
        _ => None,
    }
}

/// "American strikes killed two soldiers", "a rocket fired by the Front killed two": whose they are.
pub(super) fn striking(
    document: &Document<'_>,
    cast: &Cast,
    noun: usize,
    relation: RelationType,
) -> Vec<usize> {
    let is_assault = relation == RelationType::Assault;
    let is_strike = is_assault && document.is_any(noun, &["strike", "strikes"]);
    let mut from = Vec::new();
    if nouns::is_blow(document, noun) || is_strike {
        from = owners(document, cast, noun);
    }
    if from.is_empty() && is_assault {
        from = launched_by(document, cast, noun);
    }
    from
}

/// "a rocket fired by the Front": who fired it.
fn launched_by(document: &Document<'_>, cast: &Cast, weapon: usize) -> Vec<usize> {
    const WEAPONS: &[&str] = &[
        "bomb", "bombs", "rocket", "rockets", "missile", "missiles", "mine", "mines", "shell",
        "shells", "grenade", "drone", "drones", "device", "bullets", "mortars",
    ];
    let is_weapon = document.is_any(weapon, WEAPONS);
    document
        .child(weapon, &[parse::ACL])
        .filter(|&verb| is_weapon && document.tag(verb) == tag::VBN)
        .and_then(|verb| with_case(document, verb, hash("by")))
        .map(|agent| actors(document, cast, agent))
        .unwrap_or_default()
}

/// "detained men who had gathered near the Secretariat", "arrested a man sought by the Council": what is named tells where, or
/// who does something else.
fn is_circumstance(document: &Document<'_>, cast: &Cast, index: usize) -> bool {
    let head = cast.mentions[index].head;
    let above = document
        .head(head)
        .filter(|_| document.label(head) == parse::COMPOUND);
    [Some(head), above].into_iter().flatten().any(|noun| {
        document.children(noun).any(|case| {
            case < noun
                && document.label(case) == parse::CASE
                && document.is_any(
                    case,
                    &[
                        "near", "outside", "inside", "around", "at", "beside", "by", "to", "from",
                        "into",
                    ],
                )
        })
    })
}

/// Where it is done: "fired at targets in Jericho".
pub(super) fn place_of(document: &Document<'_>, cast: &Cast, at: usize) -> Option<usize> {
    ["in", "near"]
        .iter()
        .find_map(|case| with_case(document, at, hash(case)))
        .and_then(|place| cast.mention_at(place))
        .filter(|&index| {
            matches!(
                cast.mentions[index].entity_type,
                EntityType::Place | EntityType::Country
            )
        })
}

/// What the verb acts on; a name that the tree took for a clause of one word is one, too.
fn object_of(document: &Document<'_>, cast: &Cast, verb: usize) -> Option<usize> {
    document
        .children(verb)
        .find(|&child| {
            child > verb
                && (matches!(document.label(child), parse::OBJ | parse::IOBJ)
                    || document.label(child) == parse::XCOMP
                        && tag::is_name(document.tag(child))
                        && cast.mention_at(child).is_some())
        })
        .or_else(|| relative_object(document, verb))
}

/// "the Pact, which Volnia joined": what the pronoun before the verb stands for.
fn relative_object(document: &Document<'_>, verb: usize) -> Option<usize> {
    let is_relative = document.label(verb) == parse::RELCL
        && document.children(verb).any(|child| {
            child < verb
                && (document.is(child, "whom")
                    || document.label(child) == parse::OBJ
                        && document.is_any(child, &["which", "that"]))
        });
    document.head(verb).filter(|_| is_relative)
}

/// "shot down a drone": what the tree takes for a place where the second word of the verb leads.
fn behind_particle(document: &Document<'_>, verb: usize, link: &Link) -> Option<usize> {
    let particle = document.tokens.get(verb + 1)?;
    let is_taken = link.particle == Some(particle.lower)
        && document.label(verb + 1) == parse::CASE
        && (link.patterns.contains(&Preposition::Object)
            || link.patterns.contains(&Preposition::Word(hash("thing"))))
        && !link.patterns.contains(&Preposition::Word(particle.lower));
    document
        .head(verb + 1)
        .filter(|&object| is_taken && object > verb)
}
