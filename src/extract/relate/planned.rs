//! What is only intended: "agreed to help", "threatened to shell", "is ready to send troops".
//!
//! PLOVER counts the intention: of a friendly act it is an agreement, of a hostile one a threat. What is agreed stays beside it.

use super::Tie;
use super::deeds;
use super::senses::is_of;
use super::sides::actors;
use super::subject::subject;
use crate::extract::coreference::Cast;
use crate::extract::document::Document;
use crate::extract::lexicon::class;
use crate::extract::parse;
use crate::extract::tag;
use crate::model::{Modality, RelationType, Sign};
use std::collections::BTreeSet;

/// Words that leave it open whether somebody takes it on.
const UNSURE: &[&str] = &["must", "should", "may", "might", "could", "can"];

/// Words of the future: enough where the act is a deed.
const FUTURE: &[&str] = &["will", "would", "shall", "'ll", "’ll"];

/// Adds agreements to the acts that are only intended, and makes threats of the hostile ones.
pub(super) fn settle(document: &Document<'_>, cast: &Cast, ties: &mut Vec<Tie>) {
    let place = |tie: &Tie| {
        let cluster = |mention: usize| cast.mentions[mention].cluster;
        let sentence = document.sentence_number(tie.trigger);
        (sentence, cluster(tie.from), cluster(tie.to))
    };
    let mut agreed: BTreeSet<(usize, usize, usize)> = ties
        .iter()
        .filter(|tie| tie.relation == RelationType::Agree)
        .map(place)
        .collect();
    let refused: BTreeSet<(usize, usize, usize)> = ties
        .iter()
        .filter(|tie| tie.relation == RelationType::Reject && !tie.negated)
        .map(place)
        .collect();
    // "refused to help": the refusal says it
    ties.retain(|tie| !(tie.negated && refused.contains(&place(tie))));
    for index in 0..ties.len() {
        let tie = &mut ties[index];
        // "will not allow", "would not help": who says so rejects it
        let is_refused = tie.negated
            && tie.modality == Modality::Planned
            && is_deed_for(tie.relation)
            && !is_unreal(document, tie.trigger);
        if is_refused {
            tie.relation = RelationType::Reject;
            tie.negated = false;
            tie.modality = Modality::Actual;
            tie.rule = "refusal";
            continue;
        }
        if tie.modality != Modality::Planned || tie.negated || tie.rule == deeds::TOGETHER {
            continue;
        }
        let relation = match tie.relation.sign() {
            Sign::Hostile => RelationType::Threaten,
            Sign::Cooperative => RelationType::Agree,
            Sign::State => continue,
        };
        // "will visit", "plans to meet", "would welcome" stay what they are
        let is_deed = !matches!(tie.relation, RelationType::Consult | RelationType::Support);
        let Some((word, verb)) = intention(document, tie.trigger, is_deed) else {
            continue;
        };
        let intends = document
            .child(verb, &[parse::NSUBJ, parse::NSUBJ_PASS])
            .or_else(|| subject(document, verb))
            .is_some_and(|head| {
                actors(document, cast, head)
                    .iter()
                    .any(|&one| cast.mentions[one].cluster == cast.mentions[tie.from].cluster)
            });
        // "must be ready to": what is asked is not agreed yet
        let is_asked = document
            .children(verb)
            .any(|child| child < verb && document.is_any(child, UNSURE));
        if !intends || is_asked {
            continue;
        }
        // "is ready to contribute troops" is no threat
        let relation =
            if tie.relation == RelationType::Mobilize && is_of(document, word, class::FRIENDLY) {
                RelationType::Agree
            } else {
                relation
            };
        let told = Tie {
            relation,
            trigger: word,
            first: tie.first.min(word),
            end: tie.end.max(word + 1),
            modality: Modality::Actual,
            rule: "intention",
            score: 700,
            ..ties[index].clone()
        };
        // who threatens does not do it yet; what is promised is worth knowing beside the promise
        if relation == RelationType::Threaten {
            ties[index] = told;
        } else if agreed.insert(place(&told)) {
            ties.push(told);
        }
    }
}

/// "would not have helped"
fn is_unreal(document: &Document<'_>, verb: usize) -> bool {
    document
        .children(verb)
        .any(|child| child < verb && document.is(child, "have"))
}

/// Acts that another is to be done a favor by: not to do them is to refuse them.
fn is_deed_for(relation: RelationType) -> bool {
    matches!(
        relation,
        RelationType::Concede | RelationType::Aid | RelationType::Agree | RelationType::Cooperate
    )
}

/// The word by which an act is intended: of what stands above it.
fn intention(document: &Document<'_>, act: usize, is_deed: bool) -> Option<(usize, usize)> {
    let mut look = act;
    for _ in 0..4 {
        let is_verb = tag::is_verb(document.tag(look));
        let modal = document
            .children(look)
            .find(|&child| child < look && document.is_any(child, FUTURE));
        if let Some(modal) = modal.filter(|_| is_verb && is_deed) {
            return (!is_open(document, look, modal)).then_some((modal, look));
        }
        let head = document.head(look)?;
        let goes_up = match document.label(look) {
            parse::OBJ | parse::OBL | parse::NMOD => !is_verb,
            parse::XCOMP | parse::CONJ | parse::ADVCL | parse::ACL => true,
            parse::CCOMP => modal.is_some(),
            _ => false,
        };
        if !goes_up {
            return None;
        }
        // "pledges cooperation": what is pledged is named itself
        let is_named = look == act && document.label(look) == parse::OBJ;
        if is_of(document, head, class::PLEDGING) && !is_named
            || is_deed && is_of(document, head, class::PLANNING)
        {
            return Some((head, head));
        }
        look = head;
    }
    None
}

/// "would have helped" is past, and "how he would fight" is asked.
fn is_open(document: &Document<'_>, verb: usize, modal: usize) -> bool {
    document.is(modal + 1, "have")
        || document.children(verb).any(|child| {
            child < verb
                && (document.tag(child) == tag::WRB || document.is_any(child, &["if", "whether"]))
        })
}
