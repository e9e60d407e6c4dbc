//! Documents: rows of lists, details and corrections, text and original bytes.

use anyhow::Context as _;
use rusqlite::{Row, named_params};

use super::{Reader, Writer, scope};
use crate::model::{
    DateType, Detail, Details, DocumentId, EntityId, EntityType, ImportId, MentionKind,
    PublisherId, Query, Reliability, Span,
};

/// A row of the document list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentRow {
    /// Its id.
    pub id: DocumentId,
    /// Headline.
    pub title: String,
    /// Who wrote it.
    pub byline: Option<String>,
    /// The outlet.
    pub publisher: Option<String>,
    /// Its id.
    pub publisher_id: Option<PublisherId>,
    /// The outlet's grade: one's own, else a colleague's.
    pub reliability: Option<Reliability>,
    /// Date of publication.
    pub published: Option<String>,
    /// Date of retrieval.
    pub retrieved: Option<String>,
    /// ISO 639-1 code.
    pub language: Option<String>,
    /// Address.
    pub url: Option<String>,
    /// File, and place within.
    pub path: String,
    /// SHA-256 of the file's bytes.
    pub sha256: String,
    /// Words of the text.
    pub words: u64,
    /// Claims in it.
    pub claims: u64,
    /// The import that brought it.
    pub import: ImportId,
    /// The version that annotated it.
    pub extractor: Option<String>,
    /// Why (a part of) it was not annotated.
    pub skipped: Option<String>,
    /// Whether its import was undone.
    pub is_removed: bool,
    /// Details that an analyst corrected.
    pub corrected: Vec<Detail>,
}

/// By what a list of documents is ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum DocumentSort {
    /// As they came.
    #[default]
    Import,
    /// Newest first; those without a date last.
    Published,
    /// By title.
    Title,
    /// Most claims first.
    Claims,
}

/// A mention in a document, for the reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MentionMark {
    /// The words.
    pub span: Span,
    /// Whom they stand for.
    pub entity: EntityId,
    /// The type as shown.
    pub entity_type: EntityType,
    /// Name, nominal or pronoun.
    pub kind: MentionKind,
}

/// An expression of time in a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateMark {
    /// The words.
    pub span: Span,
    /// Date, time, duration or set.
    pub date_type: DateType,
    /// TIMEX3 value.
    pub value: Option<String>,
}

impl Reader {
    /// The documents of a scope, in order.
    pub fn document_ids(
        &self,
        scope: &Query,
        sort: DocumentSort,
    ) -> anyhow::Result<Vec<DocumentId>> {
        let mut sql = scope::Sql::new("SELECT d.id FROM document d WHERE d.removed = 0");
        if *scope != Query::All {
            sql.push(" AND ");
            sql.document(scope, self.analyst);
        }
        sql.push(match sort {
            DocumentSort::Import => " ORDER BY d.id",
            DocumentSort::Published => " ORDER BY d.published DESC, d.id DESC",
            DocumentSort::Title => " ORDER BY d.title COLLATE NOCASE, d.id",
            DocumentSort::Claims => " ORDER BY d.claims DESC, d.id DESC",
        });
        self.ids(&sql, DocumentId)
    }

    /// Rows of documents, in the order asked; ids that are no document are left out.
    pub fn documents(&self, ids: &[DocumentId]) -> anyhow::Result<Vec<DocumentRow>> {
        let mut rows = Vec::with_capacity(ids.len());
        for id in ids {
            rows.extend(self.document(*id)?);
        }
        Ok(rows)
    }

    /// The row of one document, removed or not.
    pub fn document(&self, id: DocumentId) -> anyhow::Result<Option<DocumentRow>> {
        let row = self.row(
            include_str!("../../db/queries/document/get.sql"),
            named_params! {":document": id.0, ":analyst": self.analyst},
            document_row,
        )?;
        let Some(mut row) = row else {
            return Ok(None);
        };
        row.corrected = self
            .rows(
                include_str!("../../db/queries/document/corrected.sql"),
                named_params! {":document": id.0},
                |row| row.get::<_, String>("detail"),
            )?
            .iter()
            .filter_map(|name| Detail::from_name(name))
            .collect();
        Ok(Some(row))
    }

    /// The text of a document, exactly as it was imported.
    pub fn text(&self, id: DocumentId) -> anyhow::Result<Option<String>> {
        self.row(
            include_str!("../../db/queries/document/text.sql"),
            named_params! {":document": id.0},
            |row| row.get("text"),
        )
    }

    /// The bytes of the file that a document came from.
    pub fn original(&self, id: DocumentId) -> anyhow::Result<Option<Vec<u8>>> {
        let packed: Option<(Vec<u8>, i64)> = self.row(
            include_str!("../../db/queries/document/bytes.sql"),
            named_params! {":document": id.0},
            |row| Ok((row.get("bytes")?, row.get("size")?)),
        )?;
        packed
            .map(|(bytes, size)| {
                zstd::bulk::decompress(&bytes, size as usize)
                    .with_context(|| format!("the original of document {id} cannot be unpacked"))
            })
            .transpose()
    }

    /// Details as the file states them.
    pub fn found_details(&self, id: DocumentId) -> anyhow::Result<Option<Details>> {
        let found: Option<String> = self.row(
            include_str!("../../db/queries/document/found.sql"),
            named_params! {":document": id.0},
            |row| row.get("found"),
        )?;
        found.map(|json| read_details(&json)).transpose()
    }

    /// Details with the corrections laid over them: the latest of each is shown.
    pub(super) fn shown_details(&self, id: DocumentId) -> anyhow::Result<Details> {
        let mut details = self
            .found_details(id)?
            .with_context(|| format!("there is no document {id}"))?;
        let corrections = self.rows(
            include_str!("../../db/queries/document/corrections.sql"),
            named_params! {":document": id.0},
            |row| {
                Ok((
                    row.get::<_, String>("detail")?,
                    row.get::<_, String>("value")?,
                ))
            },
        )?;
        for (detail, value) in corrections {
            let value = Some(value);
            match Detail::from_name(&detail) {
                Some(Detail::Title) => details.title = value,
                Some(Detail::Byline) => details.byline = value,
                Some(Detail::Publisher) => details.publisher = value,
                Some(Detail::Published) => details.published = value,
                Some(Detail::Retrieved) => details.retrieved = value,
                Some(Detail::Language) => details.language = value,
                Some(Detail::Url) => details.url = value,
                None => {}
            }
        }
        Ok(details)
    }

    /// Mentions in a document, in text order.
    pub fn mention_marks(&self, id: DocumentId) -> anyhow::Result<Vec<MentionMark>> {
        self.rows(
            include_str!("../../db/queries/document/mentions.sql"),
            named_params! {":document": id.0},
            |row| {
                Ok(MentionMark {
                    span: span(row, "start", "end")?,
                    entity: EntityId(row.get("entity")?),
                    entity_type: EntityType::from_name(&row.get::<_, String>("type")?)
                        .unwrap_or(EntityType::Organization),
                    kind: MentionKind::from_name(&row.get::<_, String>("kind")?)
                        .unwrap_or(MentionKind::Name),
                })
            },
        )
    }

    /// Expressions of time in a document, in text order.
    pub fn date_marks(&self, id: DocumentId) -> anyhow::Result<Vec<DateMark>> {
        self.rows(
            include_str!("../../db/queries/document/dates.sql"),
            named_params! {":document": id.0},
            |row| {
                Ok(DateMark {
                    span: span(row, "start", "end")?,
                    date_type: DateType::from_name(&row.get::<_, String>("type")?)
                        .unwrap_or(DateType::Date),
                    value: row.get("value")?,
                })
            },
        )
    }

    /// Documents that another version of the extractor annotated, or none.
    pub fn outdated(&self, extractor: &str, scope: &Query) -> anyhow::Result<Vec<DocumentId>> {
        let mut sql = scope::Sql::new(
            "SELECT d.id FROM document d WHERE d.removed = 0 AND d.extractor IS NOT ",
        );
        sql.bind(extractor.to_owned());
        if *scope != Query::All {
            sql.push(" AND ");
            sql.document(scope, self.analyst);
        }
        sql.push(" ORDER BY d.id");
        self.ids(&sql, DocumentId)
    }

    /// Documents that were not annotated yet, or are back.
    pub fn not_annotated(&self) -> anyhow::Result<Vec<DocumentId>> {
        self.rows(
            include_str!("../../db/queries/document/not_annotated.sql"),
            [],
            |row| Ok(DocumentId(row.get("id")?)),
        )
    }

    /// Removed documents that still have derived rows.
    pub fn removed_but_annotated(&self) -> anyhow::Result<Vec<DocumentId>> {
        self.rows(
            include_str!("../../db/queries/document/removed_but_annotated.sql"),
            [],
            |row| Ok(DocumentId(row.get("id")?)),
        )
    }
}

impl Writer {
    /// Marks the documents of an import as removed, or as back.
    pub(super) fn mark_removed(&self, import: ImportId, removed: bool) -> anyhow::Result<()> {
        self.execute(
            include_str!("../../db/queries/import/mark_removed.sql"),
            named_params! {":import": import.0, ":removed": removed},
        )?;
        self.execute(
            include_str!("../../db/queries/document/mark_removed.sql"),
            named_params! {":import": import.0, ":removed": removed},
        )
        .context("an article of that import was imported again since")?;
        Ok(())
    }

    /// Lays the corrections of a document over what its file says.
    pub fn refresh_details(&self, id: DocumentId) -> anyhow::Result<()> {
        let details = self.shown_details(id)?;
        let publisher = match details.publisher.as_deref() {
            Some(name) => self.publisher(name)?,
            None => None,
        };
        self.execute(
            include_str!("../../db/queries/document/show_details.sql"),
            named_params! {
                ":document": id.0,
                ":title": details.title,
                ":byline": details.byline,
                ":publisher": publisher.map(|id| id.0),
                ":published": details.published,
                ":retrieved": details.retrieved,
                ":language": details.language,
                ":url": details.url,
            },
        )?;
        Ok(())
    }
}

/// A span of two columns.
pub(super) fn span(row: &Row<'_>, start: &str, end: &str) -> rusqlite::Result<Span> {
    Ok(Span::new(
        row.get::<_, i64>(start)? as usize,
        row.get::<_, i64>(end)? as usize,
    ))
}

/// A span of two columns that may be empty.
pub(super) fn span_or_none(
    row: &Row<'_>,
    start: &str,
    end: &str,
) -> rusqlite::Result<Option<Span>> {
    Ok(row
        .get::<_, Option<i64>>(start)?
        .zip(row.get::<_, Option<i64>>(end)?)
        .map(|(start, end)| Span::new(start as usize, end as usize)))
}

fn read_details(json: &str) -> anyhow::Result<Details> {
    let value: serde_json::Value = serde_json::from_str(json)?;
    let field = |name: &str| {
        value
            .get(name)
            .and_then(|field| field.as_str())
            .map(str::to_owned)
    };
    Ok(Details {
        title: field("title"),
        byline: field("byline"),
        publisher: field("publisher"),
        published: field("published"),
        retrieved: field("retrieved"),
        language: field("language"),
        url: field("url"),
    })
}

fn document_row(row: &Row<'_>) -> rusqlite::Result<DocumentRow> {
    Ok(DocumentRow {
        id: DocumentId(row.get("id")?),
        title: row.get("title")?,
        byline: row.get("byline")?,
        publisher: row.get("publisher")?,
        publisher_id: row.get::<_, Option<i64>>("publisher_id")?.map(PublisherId),
        reliability: row
            .get::<_, Option<String>>("reliability")?
            .as_deref()
            .and_then(Reliability::from_name),
        published: row.get("published")?,
        retrieved: row.get("retrieved")?,
        language: row.get("language")?,
        url: row.get("url")?,
        path: row.get("path")?,
        sha256: row.get("sha256")?,
        words: row.get::<_, i64>("words")? as u64,
        claims: row.get::<_, i64>("claims")? as u64,
        import: ImportId(row.get("import")?),
        extractor: row.get("extractor")?,
        skipped: row.get("skipped")?,
        is_removed: row.get("removed")?,
        corrected: Vec::new(),
    })
}
