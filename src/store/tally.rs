//! Stored counts of entities and links, as a new document adds to them. What changes otherwise is counted anew, by
//! `refresh_entity` and `refresh_links`; `check` compares both with the rows.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::named_params;

use super::Writer;
use crate::model::{Annotations, DocumentId, EntityId};

impl Writer {
    /// Adds a new document to the stored counts of its entities and links.
    pub(super) fn count_up(
        &self,
        document: DocumentId,
        annotations: &Annotations,
        referents: &[i64],
    ) -> anyhow::Result<()> {
        let mut entity_of = BTreeMap::new();
        let mut groups: BTreeMap<i64, i64> = BTreeMap::new();
        for referent in referents {
            if !groups.contains_key(referent) {
                groups.insert(*referent, self.entity_of(*referent)?.0);
            }
        }
        for (index, referent) in referents.iter().enumerate() {
            entity_of.insert(index, groups[referent]);
        }
        let mut counts: BTreeMap<i64, [i64; 3]> =
            entity_of.values().map(|entity| (*entity, [0; 3])).collect();
        let mut add = |involved: BTreeSet<i64>, column: usize| {
            for entity in involved {
                counts.entry(entity).or_default()[column] += 1;
            }
        };
        for claim in &annotations.claims {
            let parties = claim
                .source
                .iter()
                .chain(&claim.chain)
                .flat_map(|party| &party.clusters);
            add(
                parties
                    .chain(&claim.about)
                    .map(|cluster| entity_of[cluster])
                    .collect(),
                0,
            );
        }
        for relation in &annotations.relations {
            let ends = [relation.from, relation.to]
                .map(|end| entity_of[&annotations.mentions[end].cluster]);
            add(ends.into_iter().collect(), 1);
        }
        for mention in &annotations.mentions {
            add(BTreeSet::from([entity_of[&mention.cluster]]), 2);
        }
        for (entity, [claims, relations, mentions]) in counts {
            let changed = self.execute(
                include_str!("../../db/queries/entity/count_up.sql"),
                named_params! {":entity": entity, ":claims": claims, ":relations": relations, ":mentions": mentions},
            )?;
            if changed == 0 {
                self.begin_entity(entity, [claims, relations, mentions])?;
            }
        }
        self.link_up(document, annotations, referents)
    }

    /// Adds the row of an entity that no document mentioned before this one.
    fn begin_entity(
        &self,
        entity: i64,
        [claims, relations, mentions]: [i64; 3],
    ) -> anyhow::Result<()> {
        if self.referents_of(EntityId(entity))?.len() > 1 {
            return self.refresh_entity(EntityId(entity));
        }
        self.execute(
            include_str!("../../db/queries/entity/begin.sql"),
            named_params! {":entity": entity, ":claims": claims, ":relations": relations, ":mentions": mentions},
        )?;
        Ok(())
    }

    fn link_up(
        &self,
        document: DocumentId,
        annotations: &Annotations,
        referents: &[i64],
    ) -> anyhow::Result<()> {
        if annotations.relations.is_empty() {
            return Ok(());
        }
        let published: Option<String> = self
            .row(
                include_str!("../../db/queries/document/published.sql"),
                named_params! {":document": document.0},
                |row| row.get("published"),
            )?
            .flatten();
        let mut links: BTreeMap<(i64, i64, &str, bool), Vec<Option<&str>>> = BTreeMap::new();
        for relation in &annotations.relations {
            let end = |mention: usize| referents[annotations.mentions[mention].cluster];
            links
                .entry((
                    end(relation.from),
                    end(relation.to),
                    relation.relation_type.name(),
                    relation.negated,
                ))
                .or_default()
                .push(relation.date.as_deref().or(published.as_deref()));
        }
        for ((from, to, relation_type, negated), dates) in links {
            self.execute(
                include_str!("../../db/queries/link/count_up.sql"),
                named_params! {
                    ":from": from,
                    ":to": to,
                    ":type": relation_type,
                    ":negated": negated,
                    ":count": dates.len() as i64,
                    ":first": dates.iter().flatten().min(),
                    ":last": dates.iter().flatten().max(),
                },
            )?;
        }
        Ok(())
    }
}
