//! Stored links, as the graph and its twin, the table, show them.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::named_params;

use super::{Reader, Writer, scope};
use crate::model::{DocumentId, EntityId, EntityType, Query, RelationId, RelationType};

/// All relations of one type between two entities, in one direction. Of symmetric types, `from` is the lower id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkRow {
    /// Actor.
    pub from: EntityId,
    /// Recipient.
    pub to: EntityId,
    /// Type.
    pub relation_type: RelationType,
    /// Whether the texts say that it is not so.
    pub negated: bool,
    /// Relations.
    pub count: u64,
    /// Documents.
    pub documents: u64,
    /// When it is first said to have been so, else first published.
    pub first: Option<String>,
    /// When last.
    pub last: Option<String>,
    /// Whether some relation of it was accepted.
    pub is_accepted: bool,
    /// Whether every relation of it was rejected.
    pub is_rejected: bool,
}

/// An entity in the graph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NodeRow {
    /// The entity.
    pub id: EntityId,
    /// Its shown name.
    pub name: String,
    /// Its type.
    pub entity_type: EntityType,
    /// Documents that mention it.
    pub documents: u64,
    /// Entities that it is linked to.
    pub neighbors: u64,
}

type Key = (EntityId, EntityId, RelationType, bool);

impl Reader {
    /// The entities that matter most: with the most relations, without states that stand in half of all documents.
    pub fn top_entities(&self, limit: usize) -> anyhow::Result<Vec<EntityId>> {
        self.rows(
            include_str!("../../db/queries/link/top.sql"),
            named_params! {":limit": limit as i64},
            |row| Ok(EntityId(row.get("id")?)),
        )
    }

    /// The entities that one is linked to, those with the most documents between them first.
    pub fn neighbors(&self, entity: EntityId, limit: usize) -> anyhow::Result<Vec<EntityId>> {
        self.rows(
            include_str!("../../db/queries/link/neighbors.sql"),
            named_params! {":entity": entity.0, ":limit": limit as i64, ":most": 8 * limit as i64},
            |row| Ok(EntityId(row.get("entity")?)),
        )
    }

    /// Entities as nodes of the graph, in the order asked.
    pub fn nodes(&self, ids: &[EntityId]) -> anyhow::Result<Vec<NodeRow>> {
        let mut nodes = Vec::with_capacity(ids.len());
        for id in ids {
            let node = self.row(
                include_str!("../../db/queries/link/node.sql"),
                named_params! {":entity": id.0},
                |row| {
                    Ok(NodeRow {
                        id: *id,
                        name: row.get("name")?,
                        entity_type: EntityType::from_name(&row.get::<_, String>("type")?)
                            .unwrap_or(EntityType::Organization),
                        documents: row.get::<_, i64>("documents")? as u64,
                        neighbors: row.get::<_, i64>("neighbors")? as u64,
                    })
                },
            )?;
            nodes.extend(node);
        }
        Ok(nodes)
    }

    /// The stored links among some entities, ordered by their ends and type.
    pub fn links_among(&self, ids: &[EntityId]) -> anyhow::Result<Vec<LinkRow>> {
        let ids = json_of(ids);
        let found = self.rows(
            include_str!("../../db/queries/link/among.sql"),
            named_params! {":ids": ids},
            link_row,
        )?;
        let mut links = fold(found);
        self.decide(&mut links, &ids)?;
        Ok(links.into_values().collect())
    }

    /// The links of the relations of a scope, the best supported first; at most `limit`. It reads relations, not stored
    /// links: a job in a large case.
    pub fn links_in_scope(&self, query: &Query, limit: usize) -> anyhow::Result<Vec<LinkRow>> {
        let mut sql =
            scope::Sql::new(include_str!("../../db/queries/link/of_relations.sql").trim_end());
        sql.push(" AND ");
        sql.relation(query, self.analyst);
        sql.push(" GROUP BY 1, 2, 3, 4");
        let mut links = fold(self.rows(sql.text(), sql.params(), link_row)?);
        let ids: Vec<EntityId> = links
            .values()
            .flat_map(|link| [link.from, link.to])
            .collect();
        self.decide(&mut links, &json_of(&ids))?;
        let mut links: Vec<LinkRow> = links.into_values().collect();
        links.sort_by_key(|link| {
            (
                std::cmp::Reverse((link.documents, link.count)),
                link.from,
                link.to,
                link.relation_type,
            )
        });
        links.truncate(limit);
        Ok(links)
    }

    /// The relations of a link, by document and place.
    pub fn relations_of_link(
        &self,
        from: EntityId,
        to: EntityId,
        relation_type: RelationType,
        negated: bool,
    ) -> anyhow::Result<Vec<RelationId>> {
        self.rows(
            include_str!("../../db/queries/link/relations.sql"),
            named_params! {
                ":from": from.0,
                ":to": to.0,
                ":type": relation_type.name(),
                ":negated": negated,
                ":symmetric": relation_type.is_symmetric(),
            },
            |row| Ok(RelationId(row.get("id")?)),
        )
    }

    /// The first relations of a link, at most `limit`: quick also where there are thousands.
    pub fn first_relations_of_link(
        &self,
        (from, to): (EntityId, EntityId),
        relation_type: RelationType,
        negated: bool,
        limit: usize,
    ) -> anyhow::Result<Vec<RelationId>> {
        self.rows(
            include_str!("../../db/queries/link/first_relations.sql"),
            named_params! {
                ":from": from.0,
                ":to": to.0,
                ":type": relation_type.name(),
                ":negated": negated,
                ":symmetric": relation_type.is_symmetric(),
                ":limit": limit as i64,
            },
            |row| Ok(RelationId(row.get("id")?)),
        )
    }

    /// Marks which links were accepted or rejected, by the decisions of this analyst, else of a colleague.
    fn decide(&self, links: &mut BTreeMap<Key, LinkRow>, ids: &str) -> anyhow::Result<()> {
        let decided = self.rows(
            include_str!("../../db/queries/link/decided.sql"),
            named_params! {":ids": ids, ":analyst": self.analyst},
            |row| {
                Ok((
                    ends(row)?,
                    row.get::<_, i64>("accepted")?,
                    row.get::<_, i64>("rejected")? as u64,
                ))
            },
        )?;
        let mut rejected_of: BTreeMap<Key, u64> = BTreeMap::new();
        for (key, accepted, rejected) in decided {
            let Some(key) = key else { continue };
            *rejected_of.entry(key).or_default() += rejected;
            if let Some(link) = links.get_mut(&key) {
                link.is_accepted |= accepted > 0;
            }
        }
        for (key, rejected) in rejected_of {
            if let Some(link) = links.get_mut(&key) {
                link.is_rejected = rejected >= link.count;
            }
        }
        Ok(())
    }
}

/// A pair of referents with a type and a sign: what a stored link stands for.
pub(super) type LinkKey = (i64, i64, String, bool);

impl Writer {
    pub(super) fn links_of_document(
        &self,
        document: DocumentId,
    ) -> anyhow::Result<BTreeSet<LinkKey>> {
        Ok(self
            .rows(
                include_str!("../../db/queries/link/of_document.sql"),
                named_params! {":document": document.0},
                |row| {
                    Ok((
                        row.get("from_referent")?,
                        row.get("to_referent")?,
                        row.get("type")?,
                        row.get("negated")?,
                    ))
                },
            )?
            .into_iter()
            .collect())
    }

    /// Counts the relations of links anew.
    pub fn refresh_links(&self, links: &BTreeSet<LinkKey>) -> anyhow::Result<()> {
        for (from, to, relation_type, negated) in links {
            self.execute(
                include_str!("../../db/queries/link/drop.sql"),
                named_params! {":from": from, ":to": to, ":type": relation_type, ":negated": negated},
            )?;
            self.execute(
                include_str!("../../db/queries/link/recount.sql"),
                named_params! {":from": from, ":to": to, ":type": relation_type, ":negated": negated},
            )?;
        }
        Ok(())
    }

    /// Points the clusters of a document anew, after some were split off or back; answers the entities to refresh.
    pub fn place_again(&self, document: DocumentId) -> anyhow::Result<BTreeSet<EntityId>> {
        let mut entities = self.entities_of_document(document)?;
        let mut links = self.links_of_document(document)?;
        self.place_clusters(document)?;
        entities.extend(self.entities_of_document(document)?);
        links.extend(self.links_of_document(document)?);
        self.refresh_links(&links)?;
        Ok(entities)
    }

    /// Counts the claims of a document anew.
    pub fn count_claims(&self, document: DocumentId) -> anyhow::Result<()> {
        self.execute(
            include_str!("../../db/queries/document/count_claims.sql"),
            named_params! {":document": document.0},
        )?;
        Ok(())
    }
}

fn json_of(ids: &[EntityId]) -> String {
    let ids: Vec<String> = ids.iter().map(|id| id.0.to_string()).collect();
    format!("[{}]", ids.join(","))
}

/// The ends and type of a link, symmetric ones in one direction; `None` for an unknown type.
fn ends(row: &rusqlite::Row<'_>) -> rusqlite::Result<Option<Key>> {
    let from = EntityId(row.get("from_entity")?);
    let to = EntityId(row.get("to_entity")?);
    let negated: bool = row.get("negated")?;
    Ok(
        RelationType::from_name(&row.get::<_, String>("type")?).map(|kind| {
            if kind.is_symmetric() && to < from {
                (to, from, kind, negated)
            } else {
                (from, to, kind, negated)
            }
        }),
    )
}

fn link_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Option<LinkRow>> {
    let Some((from, to, relation_type, negated)) = ends(row)? else {
        return Ok(None);
    };
    Ok(Some(LinkRow {
        from,
        to,
        relation_type,
        negated,
        count: row.get::<_, i64>("count")? as u64,
        documents: row.get::<_, i64>("documents")? as u64,
        first: row.get("first")?,
        last: row.get("last")?,
        is_accepted: false,
        is_rejected: false,
    }))
}

/// One row per link: both directions of a symmetric one together.
fn fold(rows: Vec<Option<LinkRow>>) -> BTreeMap<Key, LinkRow> {
    let mut links: BTreeMap<Key, LinkRow> = BTreeMap::new();
    for row in rows.into_iter().flatten() {
        let key = (row.from, row.to, row.relation_type, row.negated);
        match links.get_mut(&key) {
            None => {
                links.insert(key, row);
            }
            Some(link) => {
                link.count += row.count;
                link.documents += row.documents;
                link.first = link.first.take().into_iter().chain(row.first).min();
                link.last = link.last.take().into_iter().chain(row.last).max();
            }
        }
    }
    links
}
