//! Whose a body is, told by the names beside its own: "the National Committee of the Federation", "Volnia's Foreign Ministry".

use super::Tie;
use super::states::{is_called, starting, told};
use crate::extract::coreference::{Cast, Found, is_arm};
use crate::extract::document::Document;
use crate::extract::parse;
use crate::extract::tag;
use crate::model::{EntityType, MentionKind, RelationType};

/// "the National Committee of the Federation", "Volnia’s Foreign Ministry", "Knox Thames of the State Department".
pub(super) fn of_body(document: &Document<'_>, cast: &Cast, index: usize) -> Option<Tie> {
    let mention = &cast.mentions[index];
    let end = mention.end;
    let is_person = mention.entity_type == EntityType::Person;
    if !is_person && mention.entity_type != EntityType::Organization {
        return None;
    }
    // "the Office of Museums at the Ministry"
    let is_within = !is_person
        && document.is_any(end, &["at", "within"])
        && document.is_any(
            mention.first,
            &[
                "office",
                "department",
                "center",
                "centre",
                "institute",
                "bureau",
                "school",
                "faculty",
            ],
        );
    if document.is(end, "of") || is_person && document.is(end, "from") || is_within {
        let to = starting(document, cast, end + 1)?;
        let other = &cast.mentions[to];
        let is_body = other.entity_type == EntityType::Organization;
        let is_state_body =
            other.entity_type == EntityType::Country && is_of_state(document, mention);
        let relation = if is_person {
            is_body.then_some(RelationType::MemberOf)?
        } else {
            (is_body || is_state_body).then_some(RelationType::PartOf)?
        };
        // "told Knox Thames of the talks" hangs elsewhere
        let hangs = !is_person
            || document
                .head(other.head)
                .is_some_and(|head| (mention.first..mention.end).contains(&head));
        return (hangs
            && other.cluster != mention.cluster
            && !document.is_any(other.end, &["'s", "’s"]))
        .then(|| {
            told(
                (index, to),
                relation,
                (mention.first, other.end),
                end,
                ("of", 760),
            )
        });
    }
    // "Volnia’s Foreign Ministry", "the Syrian army"
    if is_person || !is_of_state(document, mention) {
        return None;
    }
    let before = mention.first.checked_sub(1)?;
    let state = if document.tag(before) == tag::POS {
        before.checked_sub(1)?
    } else {
        before
    };
    let to = cast.mention_at(state)?;
    let other = &cast.mentions[to];
    let is_state = other.entity_type == EntityType::Country
        && is_called(document, other)
        && other.end == state + 1
        && document.sentence_number(state) == document.sentence_number(mention.first)
        && (document.tag(before) == tag::POS || other.kind == MentionKind::Nominal)
        && document.label(mention.head) != parse::APPOS;
    is_state.then(|| {
        told(
            (index, to),
            RelationType::PartOf,
            (other.first, mention.end),
            mention.end - 1,
            ("whose body", 780),
        )
    })
}

/// "the Danish police", "the army of Volnia": a body that nothing names, and the state whose it is.
pub(super) fn arm_of_state(document: &Document<'_>, cast: &Cast, index: usize) -> Option<Tie> {
    let mention = &cast.mentions[index];
    if !is_arm(document, mention.head) {
        return None;
    }
    let state = cast.entities[mention.cluster].state?;
    let to = cast
        .mentions_in(mention.first, mention.end)
        .find(|&inner| cast.mentions[inner].cluster == state)?;
    let is_state = cast.mentions[to].entity_type == EntityType::Country;
    is_state.then(|| {
        told(
            (index, to),
            RelationType::PartOf,
            (mention.first, mention.end),
            mention.head,
            ("whose body", 780),
        )
    })
}

/// Whether an organization is by its name an organ of a state: "Foreign Ministry", "Supreme Court".
pub(super) fn is_of_state(document: &Document<'_>, mention: &Found) -> bool {
    const ORGANS: &[&str] = &[
        "ministry",
        "department",
        "parliament",
        "army",
        "navy",
        "force",
        "forces",
        "police",
        "court",
        "guard",
        "embassy",
        "cabinet",
        "government",
        "senate",
        "congress",
        "assembly",
        "agency",
        "commission",
        "service",
    ];
    (mention.first..mention.end).any(|at| document.is_any(at, ORGANS))
}
