//! Whether two can stand so to each other: a place acts on nobody, and a medium is told nothing.

use super::Tie;
use super::sides::{is_medium, is_name_of_medium};
use super::whose::{is_body, is_of_people};
use crate::extract::coreference::Cast;
use crate::extract::coreference::unnamed::is_unnamed;
use crate::extract::document::Document;
use crate::extract::parse;
use crate::extract::tag;
use crate::model::{EntityType, MentionKind, RelationType};

/// A place is attacked or visited; it acts on nobody, and nobody supports it.
pub(super) fn fits(
    document: &Document<'_>,
    cast: &Cast,
    (from, to): (usize, usize),
    relation: RelationType,
) -> bool {
    // only a company or a body is another's
    if relation == RelationType::PartOf {
        return [from, to].iter().all(|&index| {
            let mention = &cast.mentions[index];
            mention.entity_type == EntityType::Organization && mention.kind == MentionKind::Name
        });
    }
    // whoever joins a person or a state, persons aside, is no member of it
    let joins_nobody = match cast.mentions[to].entity_type {
        EntityType::Person | EntityType::Event => true,
        // "belongs to the family of a senator"
        EntityType::Group => is_unnamed(cast, to),
        EntityType::Country => !is_person(cast, from),
        _ => false,
    };
    if relation == RelationType::MemberOf && joins_nobody {
        return false;
    }
    // "reopened their embassies": who opens what is his own yields it to nobody
    let thing = &cast.mentions[to];
    let is_own = document.tag(thing.first) == tag::PRPS
        && (!is_body(document, thing.head) || document.is(thing.head, "embassy"));
    if relation == RelationType::Concede && is_own && is_unnamed(cast, to) {
        return false;
    }
    // residents found and belong to something, their town does not
    let is_tenure = matches!(relation, RelationType::Leads | RelationType::MemberOf);
    let is_place = |index: usize| {
        cast.mentions[index].entity_type == EntityType::Place
            && (is_tenure || !is_of_people(document, cast, index))
    };
    let acts = !is_place(from)
        && !matches!(
            cast.mentions[from].entity_type,
            EntityType::Event | EntityType::Program
        );
    let is_spatial = matches!(
        relation,
        RelationType::Assault
            | RelationType::Coerce
            | RelationType::Retreat
            | RelationType::Mobilize
            | RelationType::Threaten
            | RelationType::Leads
            | RelationType::Protest
            | RelationType::Consult
            | RelationType::LocatedIn
    );
    acts && (is_spatial || !is_place(to))
}

pub(super) fn is_person(cast: &Cast, index: usize) -> bool {
    cast.mentions[index].entity_type == EntityType::Person
}

/// "told the Courier", "told Northern Radio": who speaks to a medium speaks to its readers.
pub(super) fn is_told_medium(document: &Document<'_>, cast: &Cast, tie: &Tie) -> bool {
    const TELLING: &[&str] = &["tell", "tells", "told", "telling"];
    if tie.relation != RelationType::Consult || !document.is_any(tie.trigger, TELLING) {
        return false;
    }
    // "told Norwegian radio"
    let object = document.child(tie.trigger, &[parse::OBJ, parse::IOBJ]);
    if object.is_some_and(|object| is_medium(document, object)) {
        return true;
    }
    let mention = &cast.mentions[tie.to];
    let entity = &cast.entities[mention.cluster];
    mention.entity_type != EntityType::Person
        && (is_medium(document, mention.head) || entity.name.split(' ').any(is_name_of_medium))
}
