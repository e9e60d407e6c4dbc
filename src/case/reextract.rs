//! Extracting documents again: with a newer version, another date, or after their import was undone or redone.

use std::ops::ControlFlow;

use super::{Case, Progress};
use crate::collate;
use crate::extract;
use crate::model::{Annotations, DocumentId, Publication, Query, Reference};
use crate::store::{Extracted, Reader, Reconciled, Writer};

/// What extracting again changed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Reextracted {
    /// Documents that were extracted again.
    pub documents: usize,
    /// What became of their claims and relations.
    pub rows: Reconciled,
    /// Whether it was stopped before the end.
    pub is_cancelled: bool,
}

impl Case {
    /// How many documents another version of the extractor annotated.
    pub fn outdated(&self) -> anyhow::Result<usize> {
        Ok(self.read()?.outdated(extract::VERSION, &Query::All)?.len())
    }

    /// Extracts the documents of a scope again, and applies the difference: ids of what stays the same hold, and nothing
    /// that an analyst touched changes or is suggested again. With `all`, also those of this version.
    pub fn reextract(
        &self,
        scope: &Query,
        all: bool,
        on_progress: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
    ) -> anyhow::Result<Reextracted> {
        let ids = {
            let reader = self.read()?;
            if all {
                reader.document_ids(scope, crate::store::DocumentSort::Import)?
            } else {
                reader.outdated(extract::VERSION, scope)?
            }
        };
        self.extract_each(&ids, on_progress)
    }

    fn extract_each(
        &self,
        ids: &[DocumentId],
        on_progress: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
    ) -> anyhow::Result<Reextracted> {
        use rayon::prelude::*;
        let mut done = Reextracted::default();
        // as many at a time as keeps the writer's turns short
        for chunk in ids.chunks(16) {
            let progress = Progress {
                done: done.documents,
                total: ids.len(),
                ..Progress::default()
            };
            if on_progress(&progress).is_break() {
                done.is_cancelled = true;
                break;
            }
            let found = chunk
                .par_iter()
                .map(|id| -> anyhow::Result<_> { Ok((*id, Found::of(&*self.read()?, *id)?)) })
                .collect::<anyhow::Result<Vec<_>>>()?;
            for (id, found) in found {
                let writer = self.write()?;
                let rows = writer.transaction(|| writer.reconcile(id, found.extracted()))?;
                done.rows = done.rows.and(rows);
                done.documents += 1;
            }
        }
        Ok(done)
    }

    /// Whether a removed document still has derived rows, or one that is back has none yet: an undo was stopped.
    pub fn is_unsettled(&self) -> anyhow::Result<bool> {
        let reader = self.read()?;
        Ok(!reader.removed_but_annotated()?.is_empty() || !reader.not_annotated()?.is_empty())
    }

    /// Brings derived rows in line with which documents are removed: drops those of removed ones, makes those of
    /// documents that are back. Goes on where it was stopped.
    pub fn settle(
        &self,
        on_progress: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
    ) -> anyhow::Result<()> {
        let removed = self.read()?.removed_but_annotated()?;
        for (index, id) in removed.iter().enumerate() {
            let progress = Progress {
                done: index,
                total: removed.len(),
                ..Progress::default()
            };
            if on_progress(&progress).is_break() {
                return Ok(());
            }
            let writer = self.write()?;
            writer.transaction(|| writer.unannotate(*id))?;
        }
        let back = self.read()?.not_annotated()?;
        self.extract_each(&back, on_progress)?;
        Ok(())
    }
}

/// What was found in a document, ready to be written.
pub(super) struct Found {
    annotations: Annotations,
    references: Vec<Reference>,
}

impl Found {
    pub(super) fn in_text(text: &str, publication: Publication<'_>) -> Self {
        Self::given(extract::extract(text, publication))
    }

    /// What was found by this version elsewhere.
    pub(super) fn given(annotations: Annotations) -> Self {
        let references = collate::references(&annotations.clusters);
        Self {
            annotations,
            references,
        }
    }

    /// In a document as it is shown now: with its corrected date.
    fn of(reader: &Reader, id: DocumentId) -> anyhow::Result<Self> {
        let row = reader
            .document(id)?
            .ok_or_else(|| anyhow::anyhow!("there is no document {id}"))?;
        let text = reader.text(id)?.unwrap_or_default();
        Ok(Self::in_text(
            &text,
            Publication {
                title: None,
                published: row.published.as_deref(),
                language: row.language.as_deref(),
            },
        ))
    }

    pub(super) fn extracted(&self) -> Extracted<'_> {
        Extracted {
            annotations: &self.annotations,
            references: &self.references,
            extractor: extract::VERSION,
        }
    }
}

/// Extracts one document again, in the caller's transaction.
pub(super) fn again(writer: &Writer, id: DocumentId) -> anyhow::Result<()> {
    let found = Found::of(writer, id)?;
    writer.reconcile(id, found.extracted())?;
    Ok(())
}
