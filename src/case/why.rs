//! Why something of a case is read as it is: what the extractor says of the same words today.

use super::{Case, Reader};
use crate::extract::explain::explain_where;
use crate::model::{ClaimId, DocumentId, Publication, RelationId, Span};
use anyhow::Context as _;

pub use crate::extract::explain::Explanation;

/// What is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// A claim.
    Claim(ClaimId),
    /// A relation.
    Relation(RelationId),
    /// Words of a document.
    Words(DocumentId, Span),
}

/// The answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Why {
    /// To what.
    pub asked: Asked,
    /// Who made it by hand, if somebody did.
    pub author: Option<String>,
    /// Whether the extractor of today finds what was asked about; of words, whether it finds anything in them.
    pub is_found: bool,
    /// What the extractor says, with the words that it speaks of.
    pub told: Vec<(Explanation, String)>,
}

impl Case {
    /// Why something is read as it is. Extracts its document again: takes as long as importing it.
    ///
    /// # Errors
    ///
    /// If it is no longer there, or the case can't be read.
    pub fn why(&self, asked: Asked) -> anyhow::Result<Why> {
        let reader = self.read()?;
        let target = Target::find(&reader, asked)?.context(GONE)?;
        let row = reader.document(target.document)?.context(GONE)?;
        let text = reader.text(target.document)?.context(GONE)?;
        let publication = Publication {
            title: None,
            published: row.published.as_deref(),
            language: row.language.as_deref(),
        };
        let is_asked = |span: Span| target.words.iter().any(|words| words.overlaps(span));
        let mut found = explain_where(&text, publication, is_asked);
        let is_it = |one: &Explanation| match target.is {
            Some(is) => (one.what, one.sort, one.span) == is,
            None => true,
        };
        let is_found = found.iter().any(is_it);
        found.retain(|one| one.what == "mention" || is_it(one));
        found.sort_by_key(|one| !is_it(one));
        let told = found
            .into_iter()
            .map(|one| {
                let words = one.span.of(&text).to_owned();
                (one, words)
            })
            .collect();
        Ok(Why {
            asked,
            author: target.author,
            is_found,
            told,
        })
    }
}

const GONE: &str = "what was asked about is no longer in the case";

/// What the explanation is looked for by.
struct Target {
    document: DocumentId,
    author: Option<String>,
    /// Whose annotations are told.
    words: Vec<Span>,
    /// The one annotation that is asked about: what it is, which of its sort, and its words. None for all.
    is: Option<(&'static str, &'static str, Span)>,
}

impl Target {
    fn find(reader: &Reader, asked: Asked) -> anyhow::Result<Option<Self>> {
        Ok(match asked {
            Asked::Claim(id) => reader.claim(id)?.map(|row| {
                let hull = row.hull();
                let source = row.source.as_ref().map(|source| source.span);
                Self {
                    document: row.document,
                    words: row.cue.or(Some(hull)).into_iter().chain(source).collect(),
                    is: Some(("claim", row.act.name(), hull)),
                    author: row.author,
                }
            }),
            Asked::Relation(id) => reader.relations(&[id])?.pop().map(|row| Self {
                document: row.evidence.document,
                words: vec![row.evidence.span],
                is: Some(("relation", row.relation_type.name(), row.evidence.span)),
                author: row.author,
            }),
            Asked::Words(document, words) => Some(Self {
                document,
                words: vec![words],
                is: None,
                author: None,
            }),
        })
    }
}
