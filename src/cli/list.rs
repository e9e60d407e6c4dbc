//! `readout list`: what the panels show.

use std::collections::BTreeMap;

use clap::{Args, ValueEnum};
use serde_json::{Value, json};

use super::{CasePath, Shell, Status, query};
use crate::case::{
    ClaimRow, ClaimSort, DocumentSort, EntityFilter, EntitySort, PartyRow, Reader, RelationRow,
};
use crate::model::{CodePoints, DocumentId, Query, Span};

/// Rows that are fetched at a time.
const CHUNK: usize = 256;

/// Lists documents, entities, claims, relations, notes or publishers
#[derive(Debug, Args)]
#[command(
    after_help = "Example: readout list talks.readout claims 'source:\"Xi Jinping\"' act:pledge"
)]
pub(super) struct List {
    #[command(flatten)]
    case: CasePath,
    /// What to list
    #[arg(value_name = "WHAT")]
    what: What,
    /// Which of them, in the search language
    #[arg(value_name = "FILTER")]
    filter: Vec<String>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum What {
    Documents,
    Entities,
    Claims,
    Relations,
    Notes,
    Publishers,
}

impl List {
    pub(super) fn run(self, shell: &mut Shell<'_>) -> anyhow::Result<Status> {
        let scope = query(&self.filter)?;
        let case = shell.open_to_read(&self.case)?;
        let reader = case.read()?;
        match self.what {
            What::Documents => shell.list_documents(&reader, &scope)?,
            What::Entities => shell.list_entities(&reader, &scope)?,
            What::Claims => shell.list_claims(&reader, &scope)?,
            What::Relations => shell.list_relations(&reader, &scope)?,
            What::Notes => shell.list_notes(&reader, &scope)?,
            What::Publishers => shell.list_publishers(&reader)?,
        }
        Ok(Status::Done)
    }
}

/// Code points of the document that was asked for last: lists go document by document.
#[derive(Default)]
pub(super) struct Places {
    document: Option<DocumentId>,
    text: String,
}

impl Places {
    /// A span of a document in code points.
    pub(super) fn of(
        &mut self,
        reader: &Reader,
        document: DocumentId,
        spans: &[Span],
    ) -> anyhow::Result<Vec<(usize, usize)>> {
        if self.document != Some(document) {
            self.text = reader.text(document)?.unwrap_or_default();
            self.document = Some(document);
        }
        let points = CodePoints::new(&self.text);
        Ok(spans.iter().map(|span| points.range(*span)).collect())
    }
}

impl Shell<'_> {
    fn list_documents(&mut self, reader: &Reader, scope: &Query) -> anyhow::Result<()> {
        let ids = reader.document_ids(scope, DocumentSort::Import)?;
        for row in chunks(&ids, |ids| reader.documents(ids)) {
            for row in row? {
                if self.json {
                    self.write_json(&json!({
                        "id": row.id, "title": row.title, "byline": row.byline, "publisher": row.publisher,
                        "published": row.published, "retrieved": row.retrieved, "language": row.language,
                        "url": row.url, "path": row.path, "words": row.words, "claims": row.claims,
                        "sha256": row.sha256, "skipped": row.skipped, "extractor": row.extractor,
                    }))?;
                } else {
                    let publisher = row.publisher.unwrap_or_default();
                    let published = row.published.unwrap_or_default();
                    writeln!(
                        self.out,
                        "{}\t{}\t{published}\t{publisher}\t{} claims",
                        row.id, row.title, row.claims
                    )?;
                }
            }
        }
        Ok(())
    }

    fn list_entities(&mut self, reader: &Reader, scope: &Query) -> anyhow::Result<()> {
        // words are of names here; the rest is of documents
        let (words, rest): (Vec<&Query>, Vec<&Query>) = scope
            .parts()
            .into_iter()
            .partition(|part| matches!(part, Query::Word(..) | Query::Phrase(_)));
        let words: Vec<String> = words
            .iter()
            .map(|part| part.to_string().replace(['"', '*'], ""))
            .collect();
        let filter = EntityFilter {
            name: words.join(" "),
            sort: EntitySort::Claims,
            ..EntityFilter::default()
        };
        let rest = rest.into_iter().cloned().fold(Query::All, Query::and);
        let ids = reader.entity_ids(&filter, &rest)?;
        for rows in chunks(&ids, |ids| reader.entities(ids)) {
            for row in rows? {
                if self.json {
                    self.write_json(&json!({
                        "id": row.id, "name": row.name, "type": row.entity_type.name(), "aliases": row.aliases,
                        "documents": row.documents, "claims": row.claims, "relations": row.relations,
                        "mentions": row.mentions,
                    }))?;
                } else {
                    writeln!(
                        self.out,
                        "{}\t{}\t{}\t{} documents\t{} claims\t{} relations\t{}",
                        row.id,
                        row.name,
                        row.entity_type,
                        row.documents,
                        row.claims,
                        row.relations,
                        row.aliases.join("; ")
                    )?;
                }
            }
        }
        Ok(())
    }

    fn list_claims(&mut self, reader: &Reader, scope: &Query) -> anyhow::Result<()> {
        let ids = reader.claim_ids(scope, ClaimSort::Told)?;
        let mut places = Places::default();
        for rows in chunks(&ids, |ids| reader.claims(ids)) {
            for row in rows? {
                if self.json {
                    let place = places.of(reader, row.document, &[row.hull()])?[0];
                    self.write_json(&claim_json(&row, place))?;
                } else {
                    let source = row
                        .source
                        .as_ref()
                        .map_or_else(|| "–".to_owned(), PartyRow::name);
                    let review = row.review.map_or("suggested", |review| review.name());
                    writeln!(
                        self.out,
                        "{}\t{}\t{}\t{}\t{}\tdocument {}",
                        row.id,
                        source,
                        row.act,
                        one_line(&row.content_words),
                        review,
                        row.document
                    )?;
                }
            }
        }
        Ok(())
    }

    fn list_relations(&mut self, reader: &Reader, scope: &Query) -> anyhow::Result<()> {
        let ids = reader.relation_ids(scope)?;
        let mut places = Places::default();
        for rows in chunks(&ids, |ids| reader.relations(ids)) {
            for row in rows? {
                let review = row.review.map_or("suggested", |review| review.name());
                if self.json {
                    let (start, end) =
                        places.of(reader, row.evidence.document, &[row.evidence.span])?[0];
                    self.write_json(&json!({
                        "id": row.id, "from": row.from, "to": row.to, "from_entity": row.from_entity,
                        "to_entity": row.to_entity, "type": row.relation_type.name(), "negated": row.negated,
                        "modality": row.modality.name(), "claim": row.claim, "date": row.date, "review": review,
                        "note": row.note, "author": row.author, "orphaned": row.is_orphaned,
                        "evidence": [{
                            "document": row.evidence.document, "start": start, "end": end, "words": row.evidence.words,
                        }],
                    }))?;
                } else {
                    writeln!(self.out, "{}", relation_line(&row))?;
                }
            }
        }
        Ok(())
    }

    fn list_notes(&mut self, reader: &Reader, scope: &Query) -> anyhow::Result<()> {
        for row in reader.notes_in(scope)? {
            if self.json {
                self.write_json(&json!({
                    "id": row.id, "object": row.object.to_string(), "text": row.text, "author": row.author,
                    "changed": row.changed, "document": row.document, "words": row.words,
                }))?;
            } else {
                writeln!(
                    self.out,
                    "{}\t{}\t{}\t{}",
                    row.id,
                    row.object,
                    row.author,
                    one_line(&row.text)
                )?;
            }
        }
        Ok(())
    }

    fn list_publishers(&mut self, reader: &Reader) -> anyhow::Result<()> {
        for row in reader.publishers()? {
            let grade = row.grade.map(|grade| grade.name());
            if self.json {
                self.write_json(&json!({
                    "id": row.id, "name": row.name, "aliases": row.aliases, "grade": grade, "documents": row.documents,
                }))?;
            } else {
                writeln!(
                    self.out,
                    "{}\t{}\t{}\t{} documents",
                    row.id,
                    row.name,
                    grade.unwrap_or("–"),
                    row.documents
                )?;
            }
        }
        Ok(())
    }
}

/// Rows of many ids, some at a time.
fn chunks<'a, I, R>(
    ids: &'a [I],
    fetch: impl Fn(&[I]) -> anyhow::Result<Vec<R>> + 'a,
) -> impl Iterator<Item = anyhow::Result<Vec<R>>> + 'a {
    ids.chunks(CHUNK).map(fetch)
}

/// A text without its line breaks.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A relation on a line, for people.
fn relation_line(row: &RelationRow) -> String {
    let not = if row.negated { "not: " } else { "" };
    let review = row.review.map_or("suggested", |review| review.name());
    format!(
        "{}\t{} {not}{} {}\t{}\t{review}\tdocument {}",
        row.id,
        row.from,
        row.relation_type.verb(),
        row.to,
        one_line(&row.evidence.words),
        row.evidence.document
    )
}

fn claim_json(row: &ClaimRow, (start, end): (usize, usize)) -> Value {
    let mut object = BTreeMap::from([
        ("source", Value::Null),
        ("source_words", Value::Null),
        ("source_entity", Value::Null),
    ]);
    if let Some(source) = &row.source {
        object.insert("source", json!(source.name()));
        object.insert("source_words", json!(source.words));
        object.insert("source_entity", json!(source.entity()));
    }
    let chain: Vec<Value> = row
        .chain
        .iter()
        .map(|link| json!({"name": link.name(), "entity": link.entity(), "words": link.words}))
        .collect();
    json!({
        "id": row.id, "document": row.document, "source": object["source"], "source_words": object["source_words"],
        "source_entity": object["source_entity"], "chain": chain, "cue": row.cue_words, "act": row.act.name(),
        "mode": row.mode.name(), "content": row.content_words, "quotation": row.quotation_words, "date": row.date,
        "review": row.review.map_or("suggested", |review| review.name()),
        "credibility": row.credibility.map(|grade| grade.name()), "note": row.note, "start": start, "end": end,
        "author": row.author, "orphaned": row.is_orphaned, "rule": row.rule,
        "confidence": f64::from(row.score) / 1000.0,
    })
}
