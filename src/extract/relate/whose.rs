//! Whose something or somebody is: "Volnia's troops", "Volnian officials", "a strike by Volnia".

use super::phrase::{phrase_behind, with_case};
use super::roles;
use super::sides::actors;
use crate::extract::coreference::Cast;
use crate::extract::document::Document;
use crate::extract::lexicon::{kind, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::{hash, hash_lower};
use crate::model::{EntityType, MentionKind};

/// "hundreds of Front supporters": where the tree gives the name to the word before it.
pub(super) fn named_right_before(cast: &Cast, head: usize) -> Option<usize> {
    cast.mention_at(head.checked_sub(1)?).filter(|&index| {
        let mention = &cast.mentions[index];
        mention.end == head
            && mention.kind == MentionKind::Name
            && mention.entity_type == EntityType::Organization
    })
}

/// "a court in Volnia", "police in Volnia": what a state alone has.
pub(super) fn organ_in(document: &Document<'_>, cast: &Cast, head: usize) -> Option<usize> {
    const ORGANS: &[&str] = &[
        "court",
        "courts",
        "police",
        "authorities",
        "prosecutors",
        "judge",
        "parliament",
    ];
    if !document.is_any(head, ORGANS) {
        return None;
    }
    let state = with_case(document, head, hash("in")).or_else(|| {
        let is_next = head + 1 < document.sentence(head).end && document.is(head + 1, "in");
        is_next.then(|| phrase_behind(document, head + 1))?
    })?;
    cast.mention_at(state)
        .filter(|&index| cast.mentions[index].entity_type == EntityType::Country)
}

/// Whether a noun stands for somebody who acts for another.
pub(super) fn is_body(document: &Document<'_>, noun: usize) -> bool {
    lexicon().kinds(document.token(noun).lower)
        & (kind::PLURAL_PEOPLE | kind::ROLE | kind::ORGANIZATION_HEAD | kind::ACTING)
        != 0
        || is_several(document, noun)
        || document.is_any(noun, &["member", "members"])
}

/// "executives", "representatives": several of those who are of a body.
pub(super) fn is_several(document: &Document<'_>, noun: usize) -> bool {
    document.word(noun).strip_suffix('s').is_some_and(|one| {
        lexicon().kinds(hash_lower(one)) & kind::ROLE != 0
            && !document.is_any(noun, roles::OUTSIDERS)
    })
}

/// Whether a place is named for who lives or fights there: "Darfur rebels", "soldiers from Darfur".
pub(super) fn is_of_people(document: &Document<'_>, cast: &Cast, index: usize) -> bool {
    let at = cast.mentions[index].head;
    matches!(
        document.label(at),
        parse::AMOD | parse::COMPOUND | parse::NMOD_POSS | parse::NMOD
    ) && document
        .head(at)
        .is_some_and(|noun| is_body(document, noun))
}

/// Whose something is: "Syria's", "Syrian", "of Syria", "by Syria".
pub(super) fn owner(document: &Document<'_>, cast: &Cast, head: usize) -> Option<usize> {
    // "Darfur rebels" act, "Darfur roads" do not
    let of_people = is_body(document, head);
    let fits = |index: &usize| match cast.mentions[*index].entity_type {
        EntityType::Country | EntityType::Organization | EntityType::Group | EntityType::Person => {
            true
        }
        EntityType::Place => of_people,
        EntityType::Event | EntityType::Program => false,
    };
    left_of(document, cast, head, &fits).or_else(|| {
        let inner = ["of", "by", "from"]
            .iter()
            // "of arming rebels by Greek officials": nobody is another's by an act
            .filter(|&&case| !(of_people && case == "by"))
            .find_map(|case| with_case(document, head, hash(case)))?;
        cast.mention_at(inner).filter(fits).or_else(|| {
            // "positions of the Palestinian security forces"
            is_body(document, inner)
                .then(|| left_of(document, cast, inner, &fits))
                .flatten()
        })
    })
}

/// Whose act a noun tells.
pub(super) fn owners(document: &Document<'_>, cast: &Cast, noun: usize) -> Vec<usize> {
    if let Some(owner) = document
        .children(noun)
        .find(|&child| child < noun && document.label(child) == parse::NMOD_POSS)
    {
        return actors(document, cast, owner);
    }
    if let Some(agent) =
        with_case(document, noun, hash("by")).or_else(|| agent_behind(document, noun))
    {
        return actors(document, cast, agent);
    }
    let before = document
        .children(noun)
        .filter(|&child| {
            child < noun && matches!(document.label(child), parse::AMOD | parse::COMPOUND)
        })
        .find_map(|child| cast.mention_at(child));
    match before {
        Some(before) => vec![before],
        // "demands from the rebels"
        None => with_case(document, noun, hash("from"))
            .map(|agent| actors(document, cast, agent))
            .unwrap_or_default(),
    }
}

/// What owns or qualifies a noun, before it.
fn left_of(
    document: &Document<'_>,
    cast: &Cast,
    noun: usize,
    fits: &dyn Fn(&usize) -> bool,
) -> Option<usize> {
    let left = |labels: &[parse::Label]| {
        document
            .children(noun)
            .filter(|&child| child < noun && labels.contains(&document.label(child)))
            .filter_map(|child| cast.mention_at(child))
            .find(|index| fits(index))
    };
    left(&[parse::NMOD_POSS])
        .or_else(|| left(&[parse::AMOD, parse::COMPOUND, parse::NMOD]))
        .or_else(|| {
            // "U.S. border patrol agents"
            document
                .children(noun)
                .filter(|&child| child < noun && document.label(child) == parse::COMPOUND)
                .find_map(|inner| left_of(document, cast, inner, fits))
        })
}

/// "the killing of two nurses by the Front": who does it, behind those it is done to.
fn agent_behind(document: &Document<'_>, noun: usize) -> Option<usize> {
    const REACH: usize = 9;
    let end = document.sentence(noun).end.min(noun + REACH);
    if noun + 1 >= end || !document.is(noun + 1, "of") {
        return None;
    }
    (noun + 2..end)
        .take_while(|&at| !document.is_mark(at) && !tag::is_verb(document.tag(at)))
        .find(|&at| document.is(at, "by") && document.label(at) == parse::CASE)
        .and_then(|by| phrase_behind(document, by))
}
