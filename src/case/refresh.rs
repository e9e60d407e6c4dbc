//! What rests on an edit: who is who, shown details, relative dates, counts and links. One place, so that a command, its
//! undo and its redo leave the same behind.

use std::collections::BTreeSet;

use super::{Applied, reextract};
use crate::collate::{self, Join};
use crate::model::{Changes, EntityId};
use crate::store::{Course, Decision, StepDone, Touched, Writer, nouns};

/// Refreshes everything that rests on the rows of a step, in its transaction and on its course.
pub(super) fn after(
    writer: &Writer,
    done: StepDone,
    course: &mut Course<'_>,
) -> anyhow::Result<Applied> {
    let touched = Touched::of(&done.changes);
    let mut entities: BTreeSet<EntityId> = BTreeSet::new();
    for document in &touched.details {
        writer.refresh_details(*document)?;
    }
    for document in &touched.dates {
        reextract::again(writer, *document)?;
    }
    for document in &touched.separations {
        entities.extend(writer.place_again(*document)?);
    }
    for document in &touched.made_in {
        writer.count_claims(*document)?;
    }
    writer.refresh_links(&touched.links)?;
    entities.extend(identity(writer, &touched, course)?);
    course.stage(entities.len());
    for entity in entities {
        course.step()?;
        writer.refresh_entity(entity)?;
    }
    let mut changes = nouns(&done.changes);
    if done.import.is_some() {
        changes = Changes::ALL;
    }
    Ok(Applied {
        changes,
        label: done.label,
        focus: done.focus,
    })
}

/// Computes anew which entity each touched referent belongs to; answers the entities to refresh.
fn identity(
    writer: &Writer,
    touched: &Touched,
    course: &mut Course<'_>,
) -> anyhow::Result<BTreeSet<EntityId>> {
    let referents: Vec<i64> = touched.referents.iter().copied().collect();
    let mut entities = BTreeSet::new();
    course.stage(2 * referents.len());
    if !touched.identity {
        for referent in referents {
            // one that an undo took away was an entity of its own
            entities.extend([EntityId(referent), writer.entity_of(referent)?]);
        }
        return Ok(entities);
    }
    let (component, decisions) = writer.component(&referents, course)?;
    for (referent, entity) in collate::entities(component, &joins(&decisions)) {
        course.step()?;
        let before = writer.entity_of(referent)?;
        entities.extend([before, EntityId(entity)]);
        if before.0 != entity {
            writer.set_entity(referent, EntityId(entity))?;
        }
    }
    Ok(entities)
}

/// The decisions that two referents are the same.
pub(super) fn joins(decisions: &[Decision]) -> Vec<Join> {
    decisions
        .iter()
        .filter(|decision| decision.is_same)
        .map(|decision| Join {
            into: decision.a,
            other: decision.b,
        })
        .collect()
}
