//! The words that something stands on: every selection opens them.

use crate::case::{Case, Reader};
use crate::model::{DocumentId, RelationId, Span};

use super::selection::Selected;

/// Where to read: a document, what is lit in it, and what to bring into sight.
pub(super) struct Words {
    pub(super) document: DocumentId,
    pub(super) lit: Vec<Span>,
    pub(super) target: Option<Span>,
}

impl Words {
    pub(super) fn lit(document: DocumentId, lit: Vec<Span>) -> Self {
        Self {
            document,
            target: lit.first().copied(),
            lit,
        }
    }
}

/// The words that something stands on. An entity stands on its mentions, in the open document if it is there: these are
/// marked, not lit.
pub(super) fn evidence(
    case: &Case,
    selected: Selected,
    open: Option<DocumentId>,
) -> anyhow::Result<Option<Words>> {
    let reader = case.read()?;
    Ok(match selected {
        // Of a link, its first sentence is selected once its evidence is read.
        Selected::Nothing | Selected::Link(_) => None,
        Selected::Passage(id, span) => Some(Words::lit(id, vec![span])),
        Selected::Document(id) => Some(Words::lit(id, Vec::new())),
        Selected::Claim(id) => reader
            .claim(id)?
            .map(|row| Words::lit(row.document, row.content)),
        Selected::Relation(id, _) => relation_words(&reader, id)?,
        Selected::Entity(id) => {
            let mention = |document: DocumentId| -> anyhow::Result<Option<Span>> {
                let marks = reader.mention_marks(document)?;
                Ok(marks
                    .iter()
                    .find(|mark| mark.entity == id)
                    .map(|mark| mark.span))
            };
            let here = open.map(mention).transpose()?.flatten();
            let document = match (open, here) {
                (Some(document), Some(_)) => Some(document),
                _ => reader.newest_document_of(id)?,
            };
            match document {
                Some(document) => Some(Words {
                    document,
                    lit: Vec::new(),
                    target: mention(document)?,
                }),
                None => None,
            }
        }
    })
}

fn relation_words(reader: &Reader, id: RelationId) -> anyhow::Result<Option<Words>> {
    let row = reader.relation(id)?;
    Ok(row.map(|row| Words::lit(row.evidence.document, vec![row.evidence.span])))
}
