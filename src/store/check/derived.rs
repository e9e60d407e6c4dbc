//! What is stored beside that which it can be derived from: counts, names, who is who, links, and the rows that the log speaks
//! of. It is derived in another way than it was stored, so that a fault in one is seen by the other.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::Value;

use super::{Check, Checked};
use crate::store::identity::Decision;
use crate::store::undo;

impl Check<'_> {
    /// What is removed has no derived rows but adopted ones; what is there was annotated.
    pub(super) fn annotated(&mut self, checked: &mut Checked) -> anyhow::Result<()> {
        let reader = self.reader;
        checked.count = reader.number("SELECT count(*) FROM document", [])? as usize;
        let wrong = reader.rows(
            include_str!("../../../db/queries/check/documents.sql"),
            [],
            |row| Ok((row.get::<_, i64>("id")?, row.get::<_, String>("what")?)),
        )?;
        for (id, what) in wrong {
            checked.wrong(format!("document {id}"), what);
        }
        Ok(())
    }

    pub(super) fn clusters(&mut self, checked: &mut Checked) -> anyhow::Result<()> {
        let reader = self.reader;
        checked.count = reader.number("SELECT count(*) FROM cluster", [])? as usize;
        let wrong = reader.rows(
            include_str!("../../../db/queries/check/clusters.sql"),
            [],
            |row| row.get::<_, i64>("id"),
        )?;
        for id in wrong {
            checked.wrong(
                format!("cluster {id}"),
                "points to another referent than its home or the analyst's separation says",
            );
        }
        Ok(())
    }

    pub(super) fn names(&mut self, checked: &mut Checked) -> anyhow::Result<()> {
        let mut stored: BTreeMap<(i64, String), (i64, i64)> = BTreeMap::new();
        self.reader.each(
            include_str!("../../../db/queries/check/names.sql"),
            [],
            |row| {
                stored.insert(
                    (row.get("referent")?, row.get("name")?),
                    (row.get("clusters")?, row.get("fullest")?),
                );
                Ok(())
            },
        )?;
        let mut derived: BTreeMap<(i64, String), (i64, i64)> = BTreeMap::new();
        self.reader.each(
            include_str!("../../../db/queries/check/cluster_names.sql"),
            [],
            |row| {
                let (home, name): (i64, String) = (row.get("home")?, row.get("name")?);
                let aliases: BTreeSet<String> =
                    serde_json::from_str(row.get_ref("aliases")?.as_str()?).unwrap_or_default();
                for alias in aliases {
                    if alias != name {
                        derived.entry((home, alias)).or_default().0 += 1;
                    }
                }
                let count = derived.entry((home, name)).or_default();
                *count = (count.0 + 1, count.1 + 1);
                Ok(())
            },
        )?;
        checked.compare(&stored, &derived, |(referent, name)| {
            format!("name “{name}” of referent {referent}")
        });
        Ok(())
    }

    pub(super) fn identity(&mut self, checked: &mut Checked) -> anyhow::Result<()> {
        let stored: BTreeMap<i64, i64> = self
            .reader
            .rows("SELECT id, entity FROM referent", [], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?
            .into_iter()
            .collect();
        let decisions = self.reader.rows(
            include_str!("../../../db/queries/check/decisions.sql"),
            [],
            |row| {
                Ok(Decision {
                    id: row.get("id")?,
                    is_same: row.get("same")?,
                    a: row.get("a")?,
                    b: row.get("b")?,
                })
            },
        )?;
        let derived = (self.entities)(&stored.keys().copied().collect(), &decisions);
        checked.compare(&stored, &derived, |referent| format!("referent {referent}"));
        Ok(())
    }

    /// Counts are derived claim by claim, relation by relation and document by document, since what is counted of an entity
    /// stands in one of them: one query over all would have to sort the whole case.
    pub(super) fn entities(&mut self, checked: &mut Checked) -> anyhow::Result<()> {
        let reader = self.reader;
        let mut stored = BTreeMap::new();
        reader.each(
            include_str!("../../../db/queries/check/entities.sql"),
            [],
            |row| {
                let counts = [
                    row.get::<_, i64>("documents")?,
                    row.get("claims")?,
                    row.get("relations")?,
                    row.get("mentions")?,
                ];
                let name: String = row.get("name")?;
                let kind: String = row.get("type")?;
                stored.insert(row.get::<_, i64>("id")?, (name, kind, counts));
                Ok(())
            },
        )?;
        let counted = self.counted()?;
        let mut derived = BTreeMap::new();
        reader.each(
            include_str!("../../../db/queries/check/entity_names.sql"),
            [],
            |row| {
                let id: i64 = row.get("id")?;
                if let Some(counts) = counted.get(&id).filter(|counts| counts[0] > 0) {
                    derived.insert(id, (row.get("name")?, row.get("type")?, *counts));
                }
                Ok(())
            },
        )?;
        checked.compare(&stored, &derived, |id| format!("entity {id}"));
        Ok(())
    }

    /// Documents, claims, relations and mentions of each entity.
    fn counted(&self) -> anyhow::Result<BTreeMap<i64, [i64; 4]>> {
        let reader = self.reader;
        let mut entity_of: HashMap<i64, i64> = HashMap::new();
        reader.each("SELECT id, entity FROM referent", [], |row| {
            entity_of.insert(row.get("id")?, row.get("entity")?);
            Ok(())
        })?;
        let mut counts = BTreeMap::new();
        let mut clusters: HashMap<i64, i64> = HashMap::new();
        let mut documents = Counting::of(&mut counts, 0);
        reader.each(
            include_str!("../../../db/queries/check/live_clusters.sql"),
            [],
            |row| {
                let entity = entity_of.get(&row.get("referent")?).copied().unwrap_or(0);
                clusters.insert(row.get("id")?, entity);
                documents.see(row.get("document")?, entity);
                Ok(())
            },
        )?;
        let mut claims = Counting::of(&mut counts, 1);
        reader.each(
            include_str!("../../../db/queries/check/parties.sql"),
            [],
            |row| {
                let claim: i64 = row.get("claim")?;
                let cluster: Option<i64> = row.get("cluster")?;
                let referent: Option<i64> = row.get("referent")?;
                let by_cluster = cluster.and_then(|id| clusters.get(&id));
                let by_hand = referent.and_then(|id| entity_of.get(&id));
                for entity in by_cluster.into_iter().chain(by_hand) {
                    claims.see(claim, *entity);
                }
                Ok(())
            },
        )?;
        let mut relations = Counting::of(&mut counts, 2);
        self.relations(|row| {
            let relation: i64 = row.get("id")?;
            for end in ["from_cluster", "to_cluster"] {
                let cluster: Option<i64> = row.get(end)?;
                if let Some(entity) = cluster.and_then(|id| clusters.get(&id)) {
                    relations.see(relation, *entity);
                }
            }
            for end in ["from_referent", "to_referent"] {
                let referent: Option<i64> = row.get(end)?;
                if let Some(entity) = referent.and_then(|id| entity_of.get(&id)) {
                    relations.see(relation, *entity);
                }
            }
            Ok(())
        })?;
        reader.each(
            include_str!("../../../db/queries/check/mentions.sql"),
            [],
            |row| {
                if let Some(entity) = clusters.get(&row.get("cluster")?) {
                    counts.entry(*entity).or_default()[3] += row.get::<_, i64>("mentions")?;
                }
                Ok(())
            },
        )?;
        Ok(counts)
    }

    /// The relations of documents that are not removed, document by document.
    fn relations(
        &self,
        look: impl FnMut(&rusqlite::Row<'_>) -> rusqlite::Result<()>,
    ) -> anyhow::Result<()> {
        let sql = include_str!("../../../db/queries/check/live_relations.sql");
        self.reader.each(sql, [], look)
    }

    pub(super) fn links(&mut self, checked: &mut Checked) -> anyhow::Result<()> {
        let reader = self.reader;
        let mut stored: BTreeMap<Ends, LinkCounts> = BTreeMap::new();
        reader.each(
            include_str!("../../../db/queries/check/links.sql"),
            [],
            |row| {
                stored.insert(
                    (
                        row.get("from_referent")?,
                        row.get("to_referent")?,
                        row.get("type")?,
                        row.get("negated")?,
                    ),
                    (
                        row.get("count")?,
                        row.get("documents")?,
                        row.get("first")?,
                        row.get("last")?,
                    ),
                );
                Ok(())
            },
        )?;
        let mut referent_of: HashMap<i64, i64> = HashMap::new();
        reader.each("SELECT id, referent FROM cluster", [], |row| {
            referent_of.insert(row.get("id")?, row.get("referent")?);
            Ok(())
        })?;
        let mut derived: BTreeMap<Ends, LinkCounts> = BTreeMap::new();
        let mut last_document: HashMap<Ends, i64> = HashMap::new();
        self.relations(|row| {
            let end = |cluster, referent| -> rusqlite::Result<i64> {
                let cluster: Option<i64> = row.get(cluster)?;
                let by_hand: Option<i64> = row.get(referent)?;
                let found = cluster.and_then(|id| referent_of.get(&id).copied());
                Ok(found.or(by_hand).unwrap_or(0))
            };
            let ends: Ends = (
                end("from_cluster", "from_referent")?,
                end("to_cluster", "to_referent")?,
                row.get("type")?,
                row.get("negated")?,
            );
            let document: i64 = row.get("document")?;
            let day: Option<String> = row.get("day")?;
            let is_new = last_document.insert(ends.clone(), document) != Some(document);
            let link = derived.entry(ends).or_default();
            link.0 += 1;
            link.1 += i64::from(is_new);
            if let Some(day) = day {
                if link.2.as_ref().is_none_or(|first| day < *first) {
                    link.2 = Some(day.clone());
                }
                if link.3.as_ref().is_none_or(|last| day > *last) {
                    link.3 = Some(day);
                }
            }
            Ok(())
        })?;
        checked.compare(&stored, &derived, |(from, to, kind, negated)| {
            let not = if *negated { "not " } else { "" };
            format!("link {from} {not}{kind} {to}")
        });
        Ok(())
    }

    /// Each row that the log speaks of is what the last step that is done made it.
    pub(super) fn log(&mut self, checked: &mut Checked) -> anyhow::Result<()> {
        let rows = self.reader.rows(
            include_str!("../../../db/queries/check/log.sql"),
            [],
            |row| {
                Ok((
                    row.get::<_, String>("table")?,
                    row.get::<_, i64>("row")?,
                    row.get::<_, Option<String>>("expected")?,
                ))
            },
        )?;
        for (table, row, expected) in rows {
            checked.count += 1;
            let at = format!("{table} {row}");
            let expected =
                expected.map_or(Ok(Value::Null), |text| serde_json::from_str::<Value>(&text));
            let Ok(expected) = expected else {
                checked.wrong(at, "the log's row cannot be read");
                continue;
            };
            match undo::current_row(self.reader, &table, row) {
                Ok(now) if now == expected => {}
                Ok(_) => checked.wrong(at, "is not what the log says"),
                Err(error) => checked.wrong(at, error.to_string()),
            }
        }
        Ok(())
    }
}

/// From, to, type, and whether it is negated.
type Ends = (i64, i64, String, bool);

/// Relations, documents, first and last day.
type LinkCounts = (i64, i64, Option<String>, Option<String>);

/// Counts each entity once for a claim, a relation or a document; what is of one comes together.
struct Counting<'a> {
    counts: &'a mut BTreeMap<i64, [i64; 4]>,
    column: usize,
    of: Option<i64>,
    seen: BTreeSet<i64>,
}

impl<'a> Counting<'a> {
    fn of(counts: &'a mut BTreeMap<i64, [i64; 4]>, column: usize) -> Self {
        Self {
            counts,
            column,
            of: None,
            seen: BTreeSet::new(),
        }
    }

    fn see(&mut self, of: i64, entity: i64) {
        if self.of != Some(of) {
            self.of = Some(of);
            self.seen.clear();
        }
        if self.seen.insert(entity) {
            self.counts.entry(entity).or_default()[self.column] += 1;
        }
    }
}
