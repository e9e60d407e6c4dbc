//! Builds the report's tree from a case.

use std::collections::BTreeMap;

use super::tree::{Block, Citation, Inline, Report};
use crate::case::{
    Case, ClaimRow, ClaimSort, DocumentRow, DocumentSort, EntityRow, NoteRow, Reader, RelationRow,
};
use crate::model::{
    ClaimId, CodePoints, DateValue, DocumentId, EntityId, Modality, Object, Query, RelationId,
    Review, Span,
};

/// What goes into a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Which documents, claims and relations, in the search language.
    pub scope: Query,
    /// Only what these entities say, or what is about them; empty: everything.
    pub entities: Vec<EntityId>,
    /// Also what nobody has decided on yet.
    pub suggested: bool,
}

impl Default for Choice {
    fn default() -> Self {
        Self {
            scope: Query::All,
            entities: Vec::new(),
            suggested: true,
        }
    }
}

pub(super) fn report(case: &Case, choice: &Choice) -> anyhow::Result<Report> {
    let reader = case.read()?;
    let mut builder = Builder {
        reader: &reader,
        choice,
        notes: reader.notes()?,
        texts: None,
        documents: BTreeMap::new(),
        citations: Vec::new(),
        blocks: Vec::new(),
    };
    let claims = builder.chosen_claims()?;
    let relations = builder.chosen_relations()?;
    builder.summary(claims.len(), relations.len())?;
    builder.notes_on(Object::Case)?;
    builder.entities(&claims, &relations)?;
    builder.claims(&claims)?;
    builder.relations(&relations)?;
    builder.documents();
    Ok(Report {
        title: format!("Report on {}", case.name()),
        made: format!("Made on {} by {}", day(&case.now()), case.analyst()),
        blocks: builder.blocks,
        citations: builder.citations,
        claims: claims.len(),
        relations: relations.len(),
    })
}

struct Builder<'a> {
    reader: &'a Reader,
    choice: &'a Choice,
    /// All notes of the case: people wrote them, so they are few.
    notes: Vec<NoteRow>,
    /// The text that was asked for last: parts go document by document.
    texts: Option<(DocumentId, String)>,
    documents: BTreeMap<DocumentId, DocumentRow>,
    citations: Vec<Citation>,
    blocks: Vec<Block>,
}

impl Builder<'_> {
    fn chosen_claims(&self) -> anyhow::Result<Vec<ClaimRow>> {
        let ids: Vec<ClaimId> = if self.choice.entities.is_empty() {
            self.reader.claim_ids(&self.choice.scope, ClaimSort::Told)?
        } else {
            let mut ids = Vec::new();
            for entity in &self.choice.entities {
                ids.extend(self.reader.claims_of_entity(*entity)?);
            }
            ids
        };
        let mut rows = self.reader.claims(&ids)?;
        rows.retain(|row| self.is_chosen(row.review));
        rows.sort_by_key(|row| (row.document, row.hull(), row.id));
        rows.dedup_by_key(|row| row.id);
        Ok(rows)
    }

    fn chosen_relations(&self) -> anyhow::Result<Vec<RelationRow>> {
        let ids: Vec<RelationId> = if self.choice.entities.is_empty() {
            self.reader.relation_ids(&self.choice.scope)?
        } else {
            let mut ids = Vec::new();
            for entity in &self.choice.entities {
                ids.extend(self.reader.relations_of_entity(*entity)?);
            }
            ids
        };
        let mut rows = self.reader.relations(&ids)?;
        rows.retain(|row| self.is_chosen(row.review));
        rows.sort_by(|a, b| {
            let key = |row: &RelationRow| {
                (
                    row.from.clone(),
                    row.to.clone(),
                    row.relation_type,
                    row.negated,
                    row.id,
                )
            };
            key(a).cmp(&key(b))
        });
        rows.dedup_by_key(|row| row.id);
        Ok(rows)
    }

    fn is_chosen(&self, review: Option<Review>) -> bool {
        match review {
            Some(Review::Rejected) => false,
            Some(Review::Accepted) => true,
            Some(Review::Later) | None => self.choice.suggested,
        }
    }

    fn summary(&mut self, claims: usize, relations: usize) -> anyhow::Result<()> {
        let documents = self
            .reader
            .document_ids(&self.choice.scope, DocumentSort::Import)?
            .len();
        let what = if self.choice.suggested {
            "It holds what was accepted and what nobody has decided on yet, and leaves out what was rejected."
        } else {
            "It holds only what was accepted."
        };
        self.blocks.push(Block::Paragraph(vec![Inline::Text(format!(
            "This report stands on {documents} documents, and gives {claims} claims and {relations} relations. {what} \
             “Accepted” means that the text says so, never that it is true. Words in quotation marks are a document's; \
             notes are an analyst's; everything else is the program's."
        ))]));
        Ok(())
    }

    fn notes_on(&mut self, object: Object) -> anyhow::Result<()> {
        let notes = self.reader.notes_on(object)?;
        self.blocks.extend(notes.into_iter().map(note));
        Ok(())
    }

    fn entities(&mut self, claims: &[ClaimRow], relations: &[RelationRow]) -> anyhow::Result<()> {
        let mut ids: Vec<EntityId> = if self.choice.entities.is_empty() {
            let said = claims
                .iter()
                .flat_map(|row| row.source.iter().chain(&row.chain))
                .flat_map(|party| party.entities.iter().map(|(id, _, _)| *id));
            let linked = relations
                .iter()
                .flat_map(|row| [row.from_entity, row.to_entity]);
            said.chain(linked).collect()
        } else {
            self.choice.entities.clone()
        };
        ids.sort_unstable();
        ids.dedup();
        let mut rows = self.reader.entities(&ids)?;
        // those that an analyst wrote a note on belong here, whatever they say or do
        if self.choice.entities.is_empty() && self.choice.scope == Query::All {
            let noted = self.notes.iter().filter_map(|note| match note.object {
                Object::Entity(id) if !ids.contains(&id) => Some(id),
                _ => None,
            });
            let mut noted: Vec<EntityId> = noted.collect();
            noted.sort_unstable();
            noted.dedup();
            rows.extend(self.reader.entities(&noted)?);
        }
        if rows.is_empty() {
            return Ok(());
        }
        rows.sort_by(|a, b| b.claims.cmp(&a.claims).then_with(|| a.name.cmp(&b.name)));
        self.blocks
            .push(Block::Heading(2, "Who is in it".to_owned()));
        self.blocks.push(Block::Table {
            header: [
                "Name",
                "Type",
                "Also called",
                "Documents",
                "Claims",
                "Relations",
            ]
            .map(str::to_owned)
            .to_vec(),
            rows: rows.iter().map(entity_cells).collect(),
        });
        for entity in &rows {
            let notes = self.reader.notes_on(Object::Entity(entity.id))?;
            if notes.is_empty() {
                continue;
            }
            let line = vec![Inline::Strong(entity.name.clone())];
            self.blocks
                .push(Block::Item(line, notes.into_iter().map(note).collect()));
        }
        Ok(())
    }

    /// Claims by document, then by the account through which they came.
    fn claims(&mut self, rows: &[ClaimRow]) -> anyhow::Result<()> {
        if rows.is_empty() {
            return Ok(());
        }
        self.blocks.push(Block::Heading(2, "Claims".to_owned()));
        let mut document = None;
        let mut account: Option<String> = None;
        for row in rows {
            if document != Some(row.document) {
                document = Some(row.document);
                account = None;
                self.document_heading(row.document)?;
            }
            let through = through(row);
            if account.as_ref() != Some(&through) {
                self.blocks
                    .push(Block::Paragraph(vec![Inline::Text(through.clone())]));
                account = Some(through);
            }
            self.claim(row)?;
        }
        Ok(())
    }

    fn document_heading(&mut self, id: DocumentId) -> anyhow::Result<()> {
        let row = self.document(id)?.clone();
        self.blocks.push(Block::Heading(3, row.title));
        let on_it: Vec<NoteRow> = self
            .notes
            .iter()
            .filter(
                |note| matches!(note.object, Object::Document(on) | Object::Passage(on, _) if on == id),
            )
            .cloned()
            .collect();
        for on in on_it {
            if let Object::Passage(_, span) = on.object {
                let mut line = vec![Inline::Text("On ".to_owned())];
                line.extend(self.quoted(id, &[span])?);
                self.blocks.push(Block::Item(line, vec![note(on)]));
            } else {
                self.blocks.push(note(on));
            }
        }
        Ok(())
    }

    fn claim(&mut self, row: &ClaimRow) -> anyhow::Result<()> {
        let mut line = vec![
            match &row.source {
                Some(source) => Inline::Strong(source.name()),
                None => Inline::Text("nobody named".to_owned()),
            },
            Inline::Text(format!(" · {} · ", row.act.label())),
        ];
        line.extend(self.quoted(row.document, &row.content)?);
        let mut facts = vec![state(row.review)];
        if let Some(grade) = row.credibility {
            facts.push(format!("credibility {grade} ({})", grade.label()));
        }
        if let Some(date) = &row.date {
            facts.push(format!("said {date}"));
        }
        if let Some(author) = &row.author {
            facts.push(format!("added by {author}"));
        }
        line.push(Inline::Text(format!(" · {}", facts.join(", "))));
        let notes = self.reader.notes_on(Object::Claim(row.id))?;
        self.blocks
            .push(Block::Item(line, notes.into_iter().map(note).collect()));
        Ok(())
    }

    fn relations(&mut self, rows: &[RelationRow]) -> anyhow::Result<()> {
        if rows.is_empty() {
            return Ok(());
        }
        self.blocks.push(Block::Heading(2, "Relations".to_owned()));
        let mut link = None;
        for row in rows {
            let key = (
                row.from_entity,
                row.to_entity,
                row.relation_type,
                row.negated,
            );
            if link != Some(key) {
                link = Some(key);
                let not = if row.negated { " (denied)" } else { "" };
                self.blocks.push(Block::Heading(
                    3,
                    format!("{} {} {}{not}", row.from, row.relation_type.verb(), row.to),
                ));
            }
            let mut line = self.quoted(row.evidence.document, &[row.evidence.span])?;
            let mut facts = vec![state(row.review)];
            if row.modality != Modality::Actual {
                facts.push(row.modality.name().to_owned());
            }
            if let Some(date) = &row.date {
                facts.push(date.clone());
            }
            if let Some(claim) = row.claim
                && let Some(source) = self.reader.claim(claim)?.and_then(|claim| claim.source)
            {
                facts.push(format!("on the word of {}", source.name()));
            }
            line.push(Inline::Text(format!(" · {}", facts.join(", "))));
            let notes = self.reader.notes_on(Object::Relation(row.id))?;
            self.blocks
                .push(Block::Item(line, notes.into_iter().map(note).collect()));
        }
        Ok(())
    }

    /// The documents that were cited.
    fn documents(&mut self) {
        if self.documents.is_empty() {
            return;
        }
        self.blocks.push(Block::Heading(2, "Documents".to_owned()));
        let text = |value: &str| vec![Inline::Text(value.to_owned())];
        let rows = self
            .documents
            .values()
            .map(|row| {
                vec![
                    text(&row.title),
                    text(&publisher(row).unwrap_or_default()),
                    text(row.published.as_deref().map(day).as_deref().unwrap_or("")),
                    text(&row.words.to_string()),
                    text(&row.path),
                    text(&row.sha256),
                ]
            })
            .collect();
        self.blocks.push(Block::Table {
            header: [
                "Title",
                "Publisher",
                "Published",
                "Words",
                "File",
                "SHA-256 of the file",
            ]
            .map(str::to_owned)
            .to_vec(),
            rows,
        });
    }

    fn document(&mut self, id: DocumentId) -> anyhow::Result<&DocumentRow> {
        if !self.documents.contains_key(&id) {
            let row = self
                .reader
                .document(id)?
                .ok_or_else(|| anyhow::anyhow!("there is no document {id}"))?;
            self.documents.insert(id, row);
        }
        Ok(&self.documents[&id])
    }

    /// Words of a document as quotations, with one citation for all of them.
    fn quoted(&mut self, id: DocumentId, spans: &[Span]) -> anyhow::Result<Vec<Inline>> {
        let row = self.document(id)?.clone();
        if self.texts.as_ref().map(|(id, _)| *id) != Some(id) {
            self.texts = Some((id, self.reader.text(id)?.unwrap_or_default()));
        }
        let text = self.texts.as_ref().map_or("", |(_, text)| text.as_str());
        let mut line = Vec::new();
        for (index, span) in spans.iter().enumerate() {
            if index > 0 {
                line.push(Inline::Text(" … ".to_owned()));
            }
            line.push(Inline::Quote(span.of(text).to_owned()));
        }
        let hull = Span::hull_of(spans).unwrap_or(Span::new(0, 0));
        let around = paragraph(text, hull);
        self.citations.push(Citation {
            document: id,
            publisher: publisher(&row),
            published: row.published.as_deref().map(day),
            title: row.title,
            path: row.path,
            points: CodePoints::new(text).range(hull),
            paragraph: around.of(text).to_owned(),
            lit: spans
                .iter()
                .map(|span| Span::new(span.start - around.start, span.end - around.start))
                .collect(),
        });
        line.push(Inline::Cite(self.citations.len()));
        Ok(line)
    }
}

fn note(row: NoteRow) -> Block {
    Block::Note {
        author: row.author,
        changed: day(&row.changed),
        text: row.text,
    }
}

fn entity_cells(row: &EntityRow) -> Vec<Vec<Inline>> {
    vec![
        vec![Inline::Strong(row.name.clone())],
        vec![Inline::Text(row.entity_type.name().to_owned())],
        vec![Inline::Text(row.aliases.join(", "))],
        vec![Inline::Text(row.documents.to_string())],
        vec![Inline::Text(row.claims.to_string())],
        vec![Inline::Text(row.relations.to_string())],
    ]
}

/// The account that a claim came through, in words.
fn through(row: &ClaimRow) -> String {
    if row.chain.is_empty() {
        return "As the document itself tells:".to_owned();
    }
    let names: Vec<String> = row.chain.iter().map(|link| link.name()).collect();
    format!("Through {}:", names.join(", then through "))
}

fn state(review: Option<Review>) -> String {
    match review {
        Some(Review::Accepted) => "accepted",
        Some(Review::Rejected) => "rejected",
        Some(Review::Later) => "put off",
        None => "suggested by the program",
    }
    .to_owned()
}

/// The outlet, with its grade.
fn publisher(row: &DocumentRow) -> Option<String> {
    let name = row.publisher.as_ref()?;
    Some(match row.reliability {
        Some(grade) => format!("{name} ({grade}: {})", grade.label()),
        None => name.clone(),
    })
}

/// A date or time for people.
fn day(value: &str) -> String {
    DateValue::parse(value).map_or_else(|| value.to_owned(), DateValue::label)
}

/// The lines that a span stands on, between empty ones.
fn paragraph(text: &str, span: Span) -> Span {
    let start = text
        .get(..span.start)
        .and_then(|before| before.rfind("\n\n"))
        .map_or(0, |at| at + 2);
    let end = text
        .get(span.end..)
        .and_then(|after| after.find("\n\n"))
        .map_or(text.len(), |at| span.end + at);
    Span::new(start, end).trimmed(text).hull(span)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_citation_shows_its_paragraph() {
        let text = "One.\n\nTwo words here.\nStill two.\n\nThree.";
        let span = Span::new(text.find("words").unwrap(), text.find(" here").unwrap());
        assert_eq!(
            paragraph(text, span).of(text),
            "Two words here.\nStill two."
        );
        assert_eq!(paragraph(text, Span::new(0, 3)).of(text), "One.");
    }
}
