//! Entities as lists show them.

use rusqlite::named_params;

use super::{Reader, scope};
use crate::model::{DocumentId, EntityId, EntityType, Query};

/// A row of the entity list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntityRow {
    /// Its id.
    pub id: EntityId,
    /// The analyst's name for it, else the gazetteer's, else the most frequent full name.
    pub name: String,
    /// Its type.
    pub entity_type: EntityType,
    /// Whether it is ever called by a name; what is not is in one document alone.
    pub is_named: bool,
    /// Its other names, the most frequent first.
    pub aliases: Vec<String>,
    /// Documents that mention it.
    pub documents: u64,
    /// Claims that it makes or relays, or that are about it.
    pub claims: u64,
    /// Relations from or to it.
    pub relations: u64,
    /// Mentions of it.
    pub mentions: u64,
}

/// By what a list of entities is ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum EntitySort {
    /// Most claims first.
    #[default]
    Claims,
    /// By name.
    Name,
    /// Most documents first.
    Documents,
    /// Most relations first.
    Relations,
}

/// Which part of a list is asked for; each is read without looking at the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum EntityPart {
    /// The named, and behind them those that never are.
    #[default]
    All,
    /// Those that are called by a name somewhere.
    Named,
    /// Those that are described and never named, where a claim or a relation is theirs: "the army".
    Unnamed,
}

impl EntityPart {
    /// Which rows of `entity` are shown.
    const fn condition(self) -> &'static str {
        match self {
            Self::All => "(e.named = 1 OR e.claims + e.relations > 0)",
            Self::Named => "e.named = 1",
            Self::Unnamed => "e.named = 0 AND e.claims + e.relations > 0",
        }
    }
}

/// Which entities a list holds.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct EntityFilter {
    /// Only this part.
    pub part: EntityPart,
    /// Only these types; empty: all.
    pub types: Vec<EntityType>,
    /// Only those with a name that holds these words, each from the beginning of a word.
    pub name: String,
    /// How they are ordered.
    pub sort: EntitySort,
}

impl Reader {
    /// The entities of a list, in its order, named ones first. `scope` is of documents: their entities; `type:` of entities.
    pub fn entity_ids(
        &self,
        filter: &EntityFilter,
        scope: &Query,
    ) -> anyhow::Result<Vec<EntityId>> {
        let mut sql = scope::Sql::new("SELECT e.id FROM entity e WHERE ");
        sql.push(filter.part.condition());
        if !filter.types.is_empty() {
            let names: Vec<String> = filter
                .types
                .iter()
                .map(|kind| format!("'{kind}'"))
                .collect();
            sql.push(&format!(" AND e.type IN ({})", names.join(", ")));
        }
        if !filter.name.trim().is_empty() {
            sql.push(" AND ");
            sql.entity_named(&filter.name);
        }
        if *scope != Query::All {
            sql.push(" AND ");
            sql.entity(scope, self.analyst);
        }
        sql.push(match filter.sort {
            EntitySort::Claims => " ORDER BY e.named DESC, e.claims DESC, e.id DESC",
            EntitySort::Name => " ORDER BY e.named DESC, e.name, e.id",
            EntitySort::Documents => " ORDER BY e.named DESC, e.documents DESC, e.id DESC",
            EntitySort::Relations => " ORDER BY e.named DESC, e.relations DESC, e.id DESC",
        });
        self.ids(&sql, EntityId)
    }

    /// How many entities of each type there are, in the order of [`EntityType::ALL`].
    pub fn entity_counts(&self, scope: &Query) -> anyhow::Result<Vec<(EntityType, u64)>> {
        let mut sql =
            scope::Sql::new("SELECT e.type AS type, count(*) AS count FROM entity e WHERE ");
        sql.push(EntityPart::All.condition());
        if *scope != Query::All {
            sql.push(" AND ");
            sql.entity(scope, self.analyst);
        }
        sql.push(" GROUP BY e.type");
        let counted = self.rows(sql.text(), sql.params(), |row| {
            Ok((
                row.get::<_, String>("type")?,
                row.get::<_, i64>("count")? as u64,
            ))
        })?;
        Ok(EntityType::ALL
            .iter()
            .map(|kind| {
                let count = counted.iter().find(|(name, _)| name == kind.name());
                (*kind, count.map_or(0, |(_, count)| *count))
            })
            .collect())
    }

    /// Rows of entities, in the order asked; ids that are no entity (now) are left out.
    pub fn entities(&self, ids: &[EntityId]) -> anyhow::Result<Vec<EntityRow>> {
        let mut rows = Vec::with_capacity(ids.len());
        for id in ids {
            rows.extend(self.entity(*id)?);
        }
        Ok(rows)
    }

    /// The row of one entity.
    pub fn entity(&self, id: EntityId) -> anyhow::Result<Option<EntityRow>> {
        let row = self.row(
            include_str!("../../db/queries/entity/get.sql"),
            named_params! {":entity": id.0},
            |row| {
                Ok(EntityRow {
                    id,
                    name: row.get("name")?,
                    entity_type: EntityType::from_name(&row.get::<_, String>("type")?)
                        .unwrap_or(EntityType::Organization),
                    is_named: row.get("named")?,
                    aliases: Vec::new(),
                    documents: row.get::<_, i64>("documents")? as u64,
                    claims: row.get::<_, i64>("claims")? as u64,
                    relations: row.get::<_, i64>("relations")? as u64,
                    mentions: row.get::<_, i64>("mentions")? as u64,
                })
            },
        )?;
        let Some(mut row) = row else {
            return Ok(None);
        };
        row.aliases = self.names_of(id)?;
        row.aliases.retain(|alias| *alias != row.name);
        Ok(Some(row))
    }

    /// The names that documents give an entity, the most frequent first.
    pub fn names_of(&self, id: EntityId) -> anyhow::Result<Vec<String>> {
        self.rows(
            include_str!("../../db/queries/entity/names.sql"),
            named_params! {":entity": id.0},
            |row| row.get("name"),
        )
    }

    /// The entity that an id stands for now: itself, or the one that it was merged into.
    pub fn current_entity(&self, id: EntityId) -> anyhow::Result<Option<EntityId>> {
        let entity = self.entity_of(id.0)?;
        Ok((entity.0 != 0).then_some(entity))
    }

    /// Documents that mention an entity, newest first.
    pub fn documents_of(&self, entity: EntityId) -> anyhow::Result<Vec<DocumentId>> {
        self.rows(
            include_str!("../../db/queries/entity/documents.sql"),
            named_params! {":entity": entity.0},
            |row| Ok(DocumentId(row.get("document")?)),
        )
    }

    /// The document that mentions an entity and was published last.
    pub fn newest_document_of(&self, entity: EntityId) -> anyhow::Result<Option<DocumentId>> {
        // Few are sorted; for many, the walk back from the newest soon meets one.
        let documents = self.entity(entity)?.map_or(0, |row| row.documents);
        if documents <= FEW {
            return Ok(self.documents_of(entity)?.first().copied());
        }
        self.row(
            include_str!("../../db/queries/entity/newest_document.sql"),
            named_params! {":entity": entity.0},
            |row| Ok(DocumentId(row.get("document")?)),
        )
    }
}

/// As many documents as are sorted at once.
const FEW: u64 = 50;
