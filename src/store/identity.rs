//! Referents, the decisions on who is who, and the entities that are computed from them.

use std::collections::BTreeSet;

use rusqlite::named_params;

use super::{Course, Reader, Writer};
use crate::model::{DocumentId, EntityId};

/// An analyst's decision on two referents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// Its row.
    pub id: i64,
    /// Whether they are the same (`b` merged into `a`) or different.
    pub is_same: bool,
    /// A referent.
    pub a: i64,
    /// Another.
    pub b: i64,
}

impl Reader {
    /// The entity that a referent belongs to.
    pub fn entity_of(&self, referent: i64) -> anyhow::Result<EntityId> {
        Ok(EntityId(self.number(
            include_str!("../../db/queries/identity/entity_of.sql"),
            named_params! {":referent": referent},
        )?))
    }

    /// The referents of an entity, ascending.
    pub fn referents_of(&self, entity: EntityId) -> anyhow::Result<Vec<i64>> {
        self.rows(
            include_str!("../../db/queries/identity/referents_of.sql"),
            named_params! {":entity": entity.0},
            |row| row.get("id"),
        )
    }

    /// Decisions that name a referent, in the order in which they were made.
    pub fn decisions_on(&self, referent: i64) -> anyhow::Result<Vec<Decision>> {
        self.rows(
            include_str!("../../db/queries/identity/decisions_on.sql"),
            named_params! {":referent": referent},
            |row| {
                Ok(Decision {
                    id: row.get("id")?,
                    is_same: row.get("same")?,
                    a: row.get("a")?,
                    b: row.get("b")?,
                })
            },
        )
    }

    /// Everything that decisions tie to `referents`, and the decisions: the component whose entities may change.
    pub fn component(
        &self,
        referents: &[i64],
        course: &mut Course<'_>,
    ) -> anyhow::Result<(BTreeSet<i64>, Vec<Decision>)> {
        let mut component = BTreeSet::new();
        let mut decisions: Vec<Decision> = Vec::new();
        let mut entities: BTreeSet<EntityId> = BTreeSet::new();
        let mut open: Vec<i64> = referents.to_vec();
        while let Some(referent) = open.pop() {
            if !component.insert(referent) {
                continue;
            }
            course.step()?;
            for decision in self.decisions_on(referent)? {
                if decision.is_same {
                    open.extend([decision.a, decision.b]);
                }
                decisions.push(decision);
            }
            let entity = self.entity_of(referent)?;
            if entities.insert(entity) {
                open.extend(self.referents_of(entity)?);
            }
        }
        decisions.sort_by_key(|decision| decision.id);
        decisions.dedup_by_key(|decision| decision.id);
        Ok((component, decisions))
    }

    /// The referents of an entity that are called so (without regard to case).
    pub fn referents_named(&self, entity: EntityId, name: &str) -> anyhow::Result<Vec<i64>> {
        self.rows(
            include_str!("../../db/queries/identity/referents_named.sql"),
            named_params! {":entity": entity.0, ":name": name},
            |row| row.get("id"),
        )
    }

    /// Where the clusters of an entity in a document have their home.
    pub(super) fn homes_in(
        &self,
        entity: EntityId,
        document: DocumentId,
    ) -> anyhow::Result<Vec<i64>> {
        self.rows(
            include_str!("../../db/queries/identity/homes_in.sql"),
            named_params! {":entity": entity.0, ":document": document.0},
            |row| row.get("home"),
        )
    }

    /// Entities mentioned in a document.
    pub(super) fn entities_of_document(
        &self,
        document: DocumentId,
    ) -> anyhow::Result<BTreeSet<EntityId>> {
        Ok(self
            .rows(
                include_str!("../../db/queries/identity/entities_of_document.sql"),
                named_params! {":document": document.0},
                |row| Ok(EntityId(row.get("entity")?)),
            )?
            .into_iter()
            .collect())
    }

    /// Entities that may be the same as this one: an equal name of an equal type, or a name that is a part of the
    /// other's, but for those that an analyst has said are different. The most mentioned first.
    pub fn suggestions(&self, entity: EntityId) -> anyhow::Result<Vec<EntityId>> {
        self.rows(
            include_str!("../../db/queries/identity/suggestions.sql"),
            named_params! {":entity": entity.0},
            |row| Ok(EntityId(row.get("id")?)),
        )
    }

    /// Entities of the same type that are shown by the same name, but for those that an analyst has told apart from
    /// anybody: an abbreviation that each of many documents uses without saying what it stands for.
    pub fn namesakes(&self, entity: EntityId) -> anyhow::Result<Vec<EntityId>> {
        self.rows(
            include_str!("../../db/queries/identity/namesakes.sql"),
            named_params! {":entity": entity.0},
            |row| Ok(EntityId(row.get("id")?)),
        )
    }
}

impl Writer {
    /// Stores which entity a referent belongs to.
    pub fn set_entity(&self, referent: i64, entity: EntityId) -> anyhow::Result<()> {
        self.execute(
            include_str!("../../db/queries/identity/set_entity.sql"),
            named_params! {":referent": referent, ":entity": entity.0},
        )?;
        Ok(())
    }

    /// Points the clusters of a document to where they belong, after an analyst split some off or took it back.
    pub fn place_clusters(&self, document: DocumentId) -> anyhow::Result<()> {
        self.execute(
            include_str!("../../db/queries/cluster/place.sql"),
            named_params! {":document": document.0},
        )?;
        Ok(())
    }

    /// Counts and names an entity anew; its row goes where no document mentions it, or it was merged into another.
    pub fn refresh_entity(&self, entity: EntityId) -> anyhow::Result<()> {
        self.execute(
            include_str!("../../db/queries/entity/drop.sql"),
            named_params! {":entity": entity.0},
        )?;
        self.execute(
            include_str!("../../db/queries/entity/recount.sql"),
            named_params! {":entity": entity.0},
        )?;
        Ok(())
    }
}
