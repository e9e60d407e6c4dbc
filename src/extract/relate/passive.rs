//! Relations that a passive or a participle tells: who suffers it is the subject, who does it stands behind "by".

use super::phrase::{behind_verb, with_case};
use super::senses::senses;
use super::sides::{actors, recipients};
use super::verbs::{Sides, striking};
use super::whose::{is_body, owners};
use super::{Tie, nouns, pair_up};
use crate::extract::coreference::Cast;
use crate::extract::document::Document;
use crate::extract::lexicon::{Link, Preposition};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::hash;
use crate::model::{EntityType, Modality, RelationType};

/// "the union, headed by Lund", also where the participle is taken for a past: "Lund, elected in May".
pub(super) fn is_reduced(document: &Document<'_>, verb: usize) -> bool {
    document.label(verb) == parse::ACL
        && (document.tag(verb) == tag::VBN
            || document.tag(verb) == tag::VBD && document.child(verb, &[parse::NSUBJ]).is_none())
}

/// "is suspected of kidnapping workers of the union": where the tree takes what was done for a word beside the other side.
pub(super) fn suspected(document: &Document<'_>, cast: &Cast, at: usize, ties: &mut Vec<Tie>) {
    let Some(charge) = at.checked_sub(2).filter(|&charge| {
        document.tag(at) == tag::VBG
            && document.is(at - 1, "of")
            && document.is_any(charge, &["suspected", "accused"])
    }) else {
        return;
    };
    let patient = document.child(charge, &[parse::NSUBJ_PASS]);
    let (Some(patient), Some(object)) = (patient, document.head(at)) else {
        return;
    };
    let from = actors(document, cast, patient);
    let to = recipients(document, cast, object);
    let object_alone = |link: &&Link| link.patterns.contains(&Preposition::Object);
    if let Some(link) = senses(document, at).find(object_alone) {
        let before = ties.len();
        let told = (link.relation, "verb", 700);
        pair_up(document, cast, at, (&from, &to), told, ties);
        for tie in &mut ties[before..] {
            tie.modality = Modality::Possible;
        }
    }
}

pub(super) fn passive(
    document: &Document<'_>,
    cast: &Cast,
    at: usize,
    link: &Link,
    patient: usize,
) -> Option<Sides> {
    let is_taken = link.patterns.contains(&Preposition::Word(hash("taken")));
    let is_place = || {
        cast.mention_at(patient)
            .is_some_and(|index| cast.mentions[index].entity_type == EntityType::Place)
    };
    if !(link.patterns.contains(&Preposition::Object) || is_taken && is_place()) {
        return None;
    }
    let agent = with_case(document, at, hash("by"))
        .or_else(|| closing_agent(document, cast, at))
        .or_else(|| behind_verb(document, at, hash("by"), false));
    let acts = match agent {
        Some(agent) => {
            let acts = actors(document, cast, agent);
            // "were killed by Volnian shelling"
            if acts.is_empty() {
                striking(document, cast, agent, link.relation)
            } else {
                acts
            }
        }
        None => {
            hit_in(document, cast, at, link).or_else(|| barred_from(document, cast, at, link))?
        }
    };
    let suffers = if link.is_reversed && agent.is_some() {
        actors(document, cast, patient)
    } else {
        recipients(document, cast, patient)
    };
    Some((acts, suffers, link.relation))
}

/// "the Front, which is backed by Volnia": whom the pronoun stands for.
pub(super) fn antecedent(document: &Document<'_>, verb: usize, patient: usize) -> Option<usize> {
    let is_pronoun =
        document.label(verb) == parse::RELCL && document.is_any(patient, &["who", "which", "that"]);
    if is_pronoun {
        document.head(verb)
    } else {
        Some(patient)
    }
}

/// "was expelled from the Pact": the body that does it.
fn barred_from(document: &Document<'_>, cast: &Cast, at: usize, link: &Link) -> Option<Vec<usize>> {
    with_case(document, at, hash("from"))
        .and_then(|body| cast.mention_at(body))
        .filter(|&body| {
            link.relation == RelationType::Sanction
                && cast.mentions[body].entity_type == EntityType::Organization
        })
        .map(|body| vec![body])
}

/// "was killed in a Volnian air strike": whose strike it was.
fn hit_in(document: &Document<'_>, cast: &Cast, at: usize, link: &Link) -> Option<Vec<usize>> {
    with_case(document, at, hash("in"))
        .filter(|&blow| link.relation == RelationType::Assault && nouns::is_blow(document, blow))
        .map(|blow| owners(document, cast, blow))
}

/// "was accused of arming rebels by Greek officials": where the tree gives the agent to the clause below.
fn closing_agent(document: &Document<'_>, cast: &Cast, at: usize) -> Option<usize> {
    if !document.is_any(at, CHARGED) || !document.is_any(at + 1, &["of", "for", "with"]) {
        return None;
    }
    let end = document.extent(at).1 + 1;
    let by = (at + 2..end)
        .rev()
        .find(|&by| document.is(by, "by") && document.label(by) == parse::CASE)?;
    let agent = document.head(by).filter(|&agent| agent > by)?;
    (is_body(document, agent) || cast.mention_at(agent).is_some()).then_some(agent)
}

/// What is said against somebody, with what they are to have done.
const CHARGED: &[&str] = &["accused", "blamed", "criticized", "condemned", "denounced"];
