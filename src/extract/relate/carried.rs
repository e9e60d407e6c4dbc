//! What the verb that carries a noun of acting makes of it: "lifted sanctions", "rejected an offer", "called for talks".

use super::senses::senses;
use crate::extract::document::Document;
use crate::extract::lexicon::{class, lexicon};
use crate::model::{RelationType, Sign};

/// What a verb makes of the noun's type; `None` where its subject has no part in it.
pub(super) fn turned(
    document: &Document<'_>,
    verb: usize,
    relation: RelationType,
) -> Option<RelationType> {
    let is_hostile = relation.sign() == Sign::Hostile;
    let is_of = |classes| lexicon().is_verb_of(document.token(verb).lower, classes);
    // "turned down a request", "broke up a protest"
    let mut pairs = senses(document, verb).filter(|link| link.particle.is_some());
    if let Some(link) = pairs.next() {
        return match link.relation {
            RelationType::Reject | RelationType::Coerce | RelationType::Sanction => {
                Some(link.relation)
            }
            _ => Some(relation),
        };
    }
    if is_of(class::ENDING) {
        return Some(if is_hostile {
            RelationType::Concede
        } else {
            RelationType::Sanction
        });
    }
    if !is_hostile && is_of(class::DENYING) {
        return Some(RelationType::Sanction);
    }
    if is_of(class::REJECTING) {
        return Some(RelationType::Reject);
    }
    if relation == RelationType::Cooperate && is_of(class::RESTORING) {
        return Some(RelationType::Support);
    }
    // "called a strike" holds one
    let is_calling = is_of(class::CALLING)
        && (!document.is_any(verb, &["call", "calls", "called", "calling"])
            || (verb + 1..document.sentence(verb).end.min(verb + 4))
                .any(|at| document.is(at, "for")));
    if is_hostile && is_calling {
        return Some(RelationType::Accuse);
    }
    if is_of(class::ASKING) || is_calling {
        return Some(RelationType::Request);
    }
    if relation == RelationType::Request && is_of(class::ACCEPTING) {
        return Some(RelationType::Concede);
    }
    if is_of(class::THREATENING) {
        return Some(RelationType::Threaten);
    }
    if is_of(class::CONDEMNING) {
        return Some(RelationType::Accuse);
    }
    let is_deed = match relation {
        RelationType::Mobilize => is_of(class::DEPLOYING),
        // "said the attacks went on": who says so has no part in them
        _ => !is_of(class::TELLING),
    };
    (is_deed && !is_of(class::WATCHING)).then_some(relation)
}
