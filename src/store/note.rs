//! Notes: the analysts' words, one per object and analyst.

use rusqlite::{Row, named_params};

use super::document::span_or_none;
use super::{DocumentSort, Reader, Writer, search};
use crate::model::{ClaimId, DocumentId, EntityId, Field, NoteId, Object, Query, RelationId, Span};

/// A note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteRow {
    /// Its id.
    pub id: NoteId,
    /// What it is on.
    pub object: Object,
    /// The document in which that stands.
    pub document: Option<DocumentId>,
    /// The analyst's words.
    pub text: String,
    /// Who wrote it.
    pub author: String,
    /// When it was begun, RFC 3339.
    pub created: String,
    /// When it was changed last.
    pub changed: String,
    /// The document's words that it is on, as they stood.
    pub words: Option<String>,
}

/// The columns of a note by which its object is found.
struct Place {
    claim: Option<i64>,
    relation: Option<i64>,
    referent: Option<i64>,
    document: Option<i64>,
    span: Option<Span>,
}

impl From<Object> for Place {
    fn from(object: Object) -> Self {
        let mut place = Self {
            claim: None,
            relation: None,
            referent: None,
            document: None,
            span: None,
        };
        match object {
            Object::Case => {}
            Object::Claim(id) => place.claim = Some(id.0),
            Object::Relation(id) => place.relation = Some(id.0),
            Object::Entity(id) => place.referent = Some(id.0),
            Object::Document(id) => place.document = Some(id.0),
            Object::Passage(id, span) => {
                place.document = Some(id.0);
                place.span = Some(span);
            }
        }
        place
    }
}

impl Reader {
    /// All notes, in the order in which they were begun.
    pub fn notes(&self) -> anyhow::Result<Vec<NoteRow>> {
        self.notes_with("%")
    }

    /// Notes of a scope: words and `note:` are of their texts, `by:` of their authors, the rest of their documents.
    pub fn notes_in(&self, scope: &Query) -> anyhow::Result<Vec<NoteRow>> {
        let mut notes = self.notes()?;
        let mut rest = Query::All;
        for part in scope.parts() {
            match part {
                Query::Word(word, is_prefix) => {
                    notes.retain(|note| search::find(&note.text, word, *is_prefix).is_some());
                }
                Query::Phrase(words) => {
                    notes.retain(|note| search::find(&note.text, words, false).is_some());
                }
                Query::Field(Field::Note, value) => {
                    let value = value.to_lowercase();
                    notes.retain(|note| note.text.to_lowercase().contains(&value));
                }
                Query::Field(Field::By, analyst) => notes.retain(|note| note.author == *analyst),
                other => rest = rest.and(other.clone()),
            }
        }
        if rest != Query::All {
            let documents = self.document_ids(&rest, DocumentSort::Import)?;
            notes.retain(|note| note.document.is_some_and(|id| documents.contains(&id)));
        }
        Ok(notes)
    }

    /// Notes whose text is like `pattern`.
    pub(super) fn notes_with(&self, pattern: &str) -> anyhow::Result<Vec<NoteRow>> {
        self.rows(
            include_str!("../../db/queries/note/list.sql"),
            named_params! {":pattern": pattern},
            note_row,
        )
    }

    /// The notes on an object: one's own first.
    pub fn notes_on(&self, object: Object) -> anyhow::Result<Vec<NoteRow>> {
        let place = Place::from(object);
        self.rows(
            include_str!("../../db/queries/note/on.sql"),
            named_params! {
                ":analyst": self.analyst,
                ":claim": place.claim,
                ":relation": place.relation,
                ":referent": place.referent,
                ":document": place.document,
                ":start": place.span.map(|span| span.start as i64),
                ":end": place.span.map(|span| span.end as i64),
            },
            note_row,
        )
    }

    /// One's own note on an object.
    pub fn own_note(&self, object: Object) -> anyhow::Result<Option<NoteRow>> {
        Ok(self
            .notes_on(object)?
            .into_iter()
            .find(|note| note.author == self.analyst_name))
    }
}

impl Writer {
    /// Writes one's own note on an object; an empty text takes it away.
    pub(super) fn set_note(
        &self,
        object: Object,
        text: &str,
        words: Option<&str>,
        time: &str,
    ) -> anyhow::Result<()> {
        let own = self.own_note(object)?;
        match own {
            Some(note) if text.trim().is_empty() => {
                self.execute(
                    include_str!("../../db/queries/note/drop.sql"),
                    named_params! {":id": note.id.0},
                )?;
            }
            Some(note) if note.text == text => {}
            Some(note) => {
                self.execute(
                    include_str!("../../db/queries/note/update.sql"),
                    named_params! {":id": note.id.0, ":text": text, ":time": time},
                )?;
            }
            None if text.trim().is_empty() => {}
            None => {
                let place = Place::from(object);
                self.insert(
                    include_str!("../../db/queries/note/add.sql"),
                    named_params! {
                        ":analyst": self.analyst,
                        ":claim": place.claim,
                        ":relation": place.relation,
                        ":referent": place.referent,
                        ":document": place.document,
                        ":start": place.span.map(|span| span.start as i64),
                        ":end": place.span.map(|span| span.end as i64),
                        ":words": words,
                        ":text": text,
                        ":time": time,
                    },
                )?;
            }
        }
        Ok(())
    }
}

fn note_row(row: &Row<'_>) -> rusqlite::Result<NoteRow> {
    let id = |column: &str| row.get::<_, Option<i64>>(column);
    let span = span_or_none(row, "start", "end")?;
    let object = if let Some(claim) = id("claim")? {
        Object::Claim(ClaimId(claim))
    } else if let Some(relation) = id("relation")? {
        Object::Relation(RelationId(relation))
    } else if let Some(referent) = id("referent")? {
        Object::Entity(EntityId(referent))
    } else if let Some(document) = id("document")? {
        let document = DocumentId(document);
        span.map_or(Object::Document(document), |span| {
            Object::Passage(document, span)
        })
    } else {
        Object::Case
    };
    Ok(NoteRow {
        id: NoteId(row.get("id")?),
        object,
        document: id("in_document")?.map(DocumentId),
        text: row.get("text")?,
        author: row.get("author")?,
        created: row.get("created")?,
        changed: row.get("changed")?,
        words: row.get("words")?,
    })
}
