//! What the words for somebody say of whom they are: "the commander of the Front", "an ecologist at Larch University", "a shell company
//! in Luxembourg", "the media office of the government".

use super::Tie;
use super::organs::is_of_state;
use super::roles::{self, OUTSIDERS};
use super::states::{is_land, told, whole};
use crate::extract::coreference::{Cast, Role};
use crate::extract::document::Document;
use crate::extract::lexicon::{kind, lexicon};
use crate::extract::tag;
use crate::model::{EntityType, MentionKind, RelationType};

/// What a state acts by is the state itself.
const SAME: &[&str] = &["government", "force", "forces"];

/// Some of many: "a group of Democrats".
const LOOSE: &[&str] = &["group", "groups", "majority", "coalition", "alliance"];

/// Adds whose it is that somebody holds an office of, where only words for the body stand before it: "the council's chairwoman".
pub(super) fn before(document: &Document<'_>, cast: &Cast, index: usize) -> Option<Tie> {
    let person = &cast.mentions[index];
    let mark = person.head.checked_sub(1).filter(|&mark| {
        document.tag(mark) == tag::POS
            && person.kind == MentionKind::Nominal
            && person.entity_type == EntityType::Person
    })?;
    let of = cast.mention_at(mark.checked_sub(1)?)?;
    let body = &cast.mentions[of];
    let is_body = body.kind == MentionKind::Nominal
        && body.entity_type == EntityType::Organization
        && body.end == mark;
    (is_body && is_office(document, person.head))
        .then(|| held(document, cast, index, of))
        .flatten()
}

/// Adds what stands right behind a description: whose, or where, it is.
pub(super) fn behind(document: &Document<'_>, cast: &Cast, index: usize) -> Option<Tie> {
    let mention = &cast.mentions[index];
    let case = mention.end;
    if mention.kind != MentionKind::Nominal
        || mention.head + 1 != case
        || !document.is_any(case, &["of", "at", "from", "in"])
        || case + 1 >= document.sentence(mention.first).end
    {
        return None;
    }
    if document.is(case, "in") {
        return place(document, cast, index);
    }
    let to = beginning(document, cast, case + 1)?;
    let other = &cast.mentions[to];
    let is_body = other.entity_type == EntityType::Organization;
    let is_of = document.is(case, "of");
    let relation = match mention.entity_type {
        EntityType::Person => {
            let noun = mention.head;
            let is_of_party = is_body || other.entity_type == EntityType::Country;
            let fits = if is_of {
                is_office(document, noun) && is_of_party
            } else {
                is_body
            };
            // "the owner of Tarn Shipping, Ida Moll": the role says it of her name
            let is_told = cast.roles_at(noun).any(|role| role.noun == noun);
            return (fits && !is_told)
                .then(|| held(document, cast, index, to))
                .flatten();
        }
        EntityType::Group if is_body && !is_of => {
            (!document.is_any(mention.head, OUTSIDERS)).then_some(RelationType::MemberOf)?
        }
        EntityType::Organization if is_of && !cast.is_organ(mention) => {
            let is_of_land = other.entity_type == EntityType::Country
                && is_of_state(document, mention)
                && !document.is_any(mention.head, SAME);
            let is_of_body = is_body && !document.is_any(mention.head, LOOSE);
            (is_of_body || is_of_land).then_some(RelationType::PartOf)?
        }
        _ => return None,
    };
    Some(stands(cast, (index, to), case, relation))
}

/// "a shell company in Luxembourg", "the refinery in Trincomalee".
fn place(document: &Document<'_>, cast: &Cast, index: usize) -> Option<Tie> {
    let mention = &cast.mentions[index];
    let to = whole(document, cast, mention.end + 1)?;
    let is_somewhere = matches!(
        mention.entity_type,
        EntityType::Organization | EntityType::Place
    ) && !cast.is_organ(mention);
    is_somewhere.then(|| stands(cast, (index, to), mention.end, RelationType::LocatedIn))
}

/// The mention that begins at a token, with its article or behind it; no pronoun, and no part of longer words for somebody.
fn beginning(document: &Document<'_>, cast: &Cast, at: usize) -> Option<usize> {
    let next = at + usize::from(document.is(at, "the"));
    let is_whole = |index: &usize| {
        let mention = &cast.mentions[*index];
        // "a maker of crane software": no words for somebody in particular
        let is_told = match mention.kind {
            MentionKind::Name => true,
            MentionKind::Nominal => {
                !is_land(cast, *index)
                    && document.is_any(at, &["the", "its", "their", "his", "her"])
            }
            MentionKind::Pronoun => false,
        };
        is_told
            && (mention.first == at || mention.first == next)
            && !document.is_any(mention.end, &["'s", "’s", "-"])
    };
    cast.mentions_in(at, next + 1).find(is_whole)
}

fn is_office(document: &Document<'_>, noun: usize) -> bool {
    lexicon().kinds(document.token(noun).lower) & kind::ROLE != 0
}

/// What the words for a person say of a body: its head, or somebody of it.
fn held(document: &Document<'_>, cast: &Cast, person: usize, of: usize) -> Option<Tie> {
    let (words, body) = (&cast.mentions[person], &cast.mentions[of]);
    let role = Role {
        person,
        noun: words.head,
        of: Some(of),
        first: words.first.min(body.first),
        end: words.end.max(body.end),
    };
    roles::told_by(document, cast, &role, of)
}

fn stands(cast: &Cast, ends: (usize, usize), trigger: usize, relation: RelationType) -> Tie {
    let (from, to) = (&cast.mentions[ends.0], &cast.mentions[ends.1]);
    let evidence = (from.first, to.end);
    told(ends, relation, evidence, trigger, ("described", 760))
}
