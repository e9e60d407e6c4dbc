//! Relations, each with its evidence.

use rusqlite::{Row, named_params};

use super::document::{span, span_or_none};
use super::{Reader, scope};
use crate::model::{
    ClaimId, DocumentId, EntityId, Modality, Query, RelationId, RelationType, Review, Span,
};

/// A relation with everything that a line about it shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RelationRow {
    /// Its id.
    pub id: RelationId,
    /// The actor's shown name, and the entity.
    pub from: String,
    /// The actor.
    pub from_entity: EntityId,
    /// The recipient's shown name.
    pub to: String,
    /// The recipient.
    pub to_entity: EntityId,
    /// Its type.
    pub relation_type: RelationType,
    /// Whether the text says that it is not so.
    pub negated: bool,
    /// Actual, planned or possible.
    pub modality: Modality,
    /// The claim that it rests on.
    pub claim: Option<ClaimId>,
    /// When, as a TIMEX3 value.
    pub date: Option<String>,
    /// When the document was published.
    pub published: Option<String>,
    /// The decision on it: one's own, else a colleague's.
    pub review: Option<Review>,
    /// The note: one's own, else a colleague's.
    pub note: Option<String>,
    /// The words that show it.
    pub evidence: EvidenceRow,
    /// Which rule or model made it.
    pub rule: String,
    /// How sure, in thousandths.
    pub score: u16,
    /// Who made it by hand.
    pub author: Option<String>,
    /// Whether words that were kept no longer stand there.
    pub is_orphaned: bool,
}

/// Words of a document that show something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvidenceRow {
    /// Where.
    pub document: DocumentId,
    /// The words.
    pub span: Span,
    /// Them.
    pub words: String,
    /// The word that decided the type.
    pub trigger: Option<Span>,
}

impl Reader {
    /// The relations of a scope, in the order told.
    pub fn relation_ids(&self, scope: &Query) -> anyhow::Result<Vec<RelationId>> {
        let mut sql = scope::Sql::new(
            "SELECT r.id FROM relation r JOIN document d ON d.id = r.document WHERE d.removed = 0",
        );
        if *scope != Query::All {
            sql.push(" AND ");
            sql.relation(scope, self.analyst);
        }
        sql.push(" ORDER BY r.document, r.start, r.id");
        self.ids(&sql, RelationId)
    }

    /// Relations from or to an entity, in the order told.
    pub fn relations_of_entity(&self, entity: EntityId) -> anyhow::Result<Vec<RelationId>> {
        self.rows(
            include_str!("../../db/queries/relation/of_entity.sql"),
            named_params! {":entity": entity.0},
            |row| Ok(RelationId(row.get("id")?)),
        )
    }

    /// Relations of one document, in text order.
    pub fn relations_of_document(&self, document: DocumentId) -> anyhow::Result<Vec<RelationId>> {
        self.rows(
            include_str!("../../db/queries/relation/of_document.sql"),
            named_params! {":document": document.0},
            |row| Ok(RelationId(row.get("id")?)),
        )
    }

    /// Rows of relations, in the order asked; ids that are no relation (now) are left out.
    pub fn relations(&self, ids: &[RelationId]) -> anyhow::Result<Vec<RelationRow>> {
        let mut rows = Vec::with_capacity(ids.len());
        for id in ids {
            rows.extend(self.relation(*id)?);
        }
        Ok(rows)
    }

    /// The row of one relation.
    pub fn relation(&self, id: RelationId) -> anyhow::Result<Option<RelationRow>> {
        self.row(
            include_str!("../../db/queries/relation/get.sql"),
            named_params! {":relation": id.0, ":analyst": self.analyst},
            relation_row,
        )
    }
}

fn relation_row(row: &Row<'_>) -> rusqlite::Result<RelationRow> {
    let text: String = row.get("text")?;
    let kept: Option<String> = row.get("words")?;
    let evidence = span(row, "start", "end")?;
    let words = evidence.of(&text).to_owned();
    let is_orphaned = kept.as_ref().is_some_and(|kept| *kept != words);
    Ok(RelationRow {
        id: RelationId(row.get("id")?),
        from: row.get("from_name")?,
        from_entity: EntityId(row.get("from_entity")?),
        to: row.get("to_name")?,
        to_entity: EntityId(row.get("to_entity")?),
        relation_type: RelationType::from_name(&row.get::<_, String>("type")?)
            .unwrap_or(RelationType::Consult),
        negated: row.get("negated")?,
        modality: Modality::from_name(&row.get::<_, String>("modality")?)
            .unwrap_or(Modality::Actual),
        claim: row.get::<_, Option<i64>>("claim")?.map(ClaimId),
        date: row.get("date")?,
        published: row.get("published")?,
        review: row
            .get::<_, Option<String>>("review")?
            .as_deref()
            .and_then(Review::from_name),
        note: row.get("note")?,
        evidence: EvidenceRow {
            document: DocumentId(row.get("document")?),
            span: evidence,
            words: if is_orphaned {
                kept.unwrap_or_default()
            } else {
                words
            },
            trigger: span_or_none(row, "trigger_start", "trigger_end")?,
        },
        rule: row.get("rule")?,
        score: row.get::<_, i64>("score")? as u16,
        author: row.get("author")?,
        is_orphaned,
    })
}
