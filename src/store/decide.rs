//! Decisions on who is who: merge, part, split; the rows that each writes.

use std::collections::BTreeSet;

use anyhow::{bail, ensure};
use rusqlite::named_params;

use super::{Course, Writer};
use crate::model::{DocumentId, EntityId};

impl Writer {
    pub(super) fn merge(
        &self,
        entities: &[EntityId],
        time: &str,
        course: &mut Course<'_>,
    ) -> anyhow::Result<()> {
        let Some((into, others)) = entities.split_first() else {
            bail!("name at least two entities");
        };
        ensure!(!others.is_empty(), "name at least two entities");
        // Asked of each, not of each two: of many that would take minutes.
        let mut before: BTreeSet<EntityId> = BTreeSet::new();
        for entity in entities {
            course.step()?;
            let name = self.entity_name(*entity)?;
            ensure!(!before.contains(entity), "“{name}” is named twice");
            for (other, analyst) in self.told_apart(*entity)? {
                ensure!(
                    !before.contains(&other),
                    "{analyst} has said that “{}” and “{name}” are not the same; undo that first",
                    self.entity_name(other)?
                );
            }
            before.insert(*entity);
        }
        for other in others {
            self.add_decision(true, into.0, other.0, time)?;
        }
        Ok(())
    }

    pub(super) fn part(&self, a: EntityId, b: EntityId, time: &str) -> anyhow::Result<()> {
        ensure!(
            a != b,
            "“{}” is one entity; split it first",
            self.entity_name(a)?
        );
        self.entity_name(b)?;
        if self.said_different(a, b)?.is_some() {
            return Ok(());
        }
        self.add_decision(false, a.0, b.0, time)
    }

    /// Who has said that two entities are not the same.
    fn said_different(&self, a: EntityId, b: EntityId) -> anyhow::Result<Option<String>> {
        self.row(
            include_str!("../../db/queries/identity/said_different.sql"),
            named_params! {":a": a.0, ":b": b.0},
            |row| row.get("analyst"),
        )
    }

    /// The entities that somebody has said are not this one, and who.
    fn told_apart(&self, entity: EntityId) -> anyhow::Result<Vec<(EntityId, String)>> {
        self.rows(
            include_str!("../../db/queries/identity/told_apart.sql"),
            named_params! {":entity": entity.0},
            |row| Ok((EntityId(row.get("other")?), row.get("analyst")?)),
        )
    }

    fn add_decision(&self, is_same: bool, a: i64, b: i64, time: &str) -> anyhow::Result<()> {
        self.execute(
            include_str!("../../db/queries/identity/add.sql"),
            named_params! {":analyst": self.analyst, ":same": is_same, ":a": a, ":b": b, ":time": time},
        )?;
        Ok(())
    }

    pub(super) fn split(
        &self,
        entity: EntityId,
        names: &[String],
        time: &str,
        course: &mut Course<'_>,
    ) -> anyhow::Result<()> {
        let shown = self.entity_name(entity)?;
        let referents = self.referents_of(entity)?;
        ensure!(
            referents.len() > 1,
            "“{shown}” was not merged from others, so there is nothing to split; split it off in one document instead"
        );
        let mut out: BTreeSet<i64> = BTreeSet::new();
        for name in names {
            let named = self.referents_named(entity, name)?;
            ensure!(
                !named.is_empty(),
                "“{shown}” has no name “{name}”; its names are {}",
                self.names_of(entity)?.join(", ")
            );
            out.extend(named);
        }
        if names.is_empty() {
            out.extend(&referents);
        }
        course.expect(referents.len());
        let (_, decisions) = self.component(&referents, course)?;
        let mut left: Vec<(i64, i64)> = Vec::new();
        for decision in decisions.iter().filter(|decision| decision.is_same) {
            if out.contains(&decision.a) || out.contains(&decision.b) {
                self.execute(
                    include_str!("../../db/queries/identity/drop.sql"),
                    named_params! {":id": decision.id},
                )?;
            } else {
                left.push((decision.a, decision.b));
            }
        }
        self.rejoin(entity, &referents, &out, &left, time)
    }

    /// After some were taken out of an entity: joins again those that stay and were held together only by them.
    fn rejoin(
        &self,
        entity: EntityId,
        referents: &[i64],
        out: &BTreeSet<i64>,
        left: &[(i64, i64)],
        time: &str,
    ) -> anyhow::Result<()> {
        let stay: Vec<i64> = referents
            .iter()
            .copied()
            .filter(|referent| !out.contains(referent))
            .collect();
        let Some(head) = stay
            .iter()
            .copied()
            .find(|referent| *referent == entity.0)
            .or_else(|| stay.first().copied())
        else {
            return Ok(());
        };
        let mut joined = BTreeSet::from([head]);
        for referent in stay {
            grow(&mut joined, left);
            if joined.insert(referent) {
                self.add_decision(true, head, referent, time)?;
            }
        }
        Ok(())
    }

    pub(super) fn split_document(
        &self,
        entity: EntityId,
        document: DocumentId,
        time: &str,
    ) -> anyhow::Result<()> {
        let shown = self.entity_name(entity)?;
        let homes = self.homes_in(entity, document)?;
        ensure!(
            !homes.is_empty(),
            "“{shown}” is not mentioned in document {document}"
        );
        ensure!(
            self.documents_of(entity)?.len() > 1,
            "“{shown}” is mentioned in this document alone, so there is nothing to split it off from"
        );
        let referent = self.insert(
            include_str!("../../db/queries/identity/add_split.sql"),
            named_params! {":home": homes[0], ":document": document.0, ":analyst": self.analyst},
        )?;
        for home in homes {
            for sql in [
                include_str!("../../db/queries/identity/update_separation.sql"),
                include_str!("../../db/queries/identity/add_separation.sql"),
            ] {
                let changed = self.execute(
                    sql,
                    named_params! {
                        ":analyst": self.analyst,
                        ":document": document.0,
                        ":home": home,
                        ":referent": referent,
                        ":time": time,
                    },
                )?;
                if changed > 0 {
                    break;
                }
            }
        }
        Ok(())
    }
}

/// Adds to a set of referents all that pairs tie to it.
fn grow(joined: &mut BTreeSet<i64>, pairs: &[(i64, i64)]) {
    let mut before = 0;
    while before != joined.len() {
        before = joined.len();
        for (a, b) in pairs {
            if joined.contains(a) || joined.contains(b) {
                joined.extend([*a, *b]);
            }
        }
    }
}
