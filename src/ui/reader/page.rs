//! An article as the reader shows it: paragraphs of its text with the marks that lie in each. Plain data.

use std::collections::BTreeMap;

use crate::case::Case;
use crate::model::{ClaimId, DocumentId, EntityId, EntityType, Reliability, Review, Span};
use crate::ui::selection::Selected;

/// A document with its marks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Page {
    /// Which.
    pub document: Option<DocumentId>,
    /// Headline.
    pub title: String,
    /// "News week · 5 Nov 2021 · 1,280 words", without the publisher.
    pub facts: String,
    /// When it was published: "5 Nov 2021".
    pub published: Option<String>,
    /// The outlet.
    pub publisher: Option<String>,
    /// Its grade.
    pub reliability: Option<Reliability>,
    /// The text, unchanged.
    pub text: String,
    /// Its paragraphs, in order.
    pub paragraphs: Vec<Paragraph>,
    /// Why (a part of) it was not annotated.
    pub skipped: Option<String>,
    /// How many claims it holds.
    pub claims: usize,
}

/// Words between two empty lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    /// The words.
    pub span: Span,
    /// Whether it is the headline, standing at the head of the text.
    pub is_title: bool,
    /// Whether single line breaks inside are those of a typewriter, and flow.
    pub flows: bool,
    /// Mentions in it.
    pub mentions: Vec<Mention>,
    /// Claims that begin or go on in it.
    pub claims: Vec<ClaimMark>,
}

/// Words that stand for an entity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mention {
    /// The words.
    pub span: Span,
    /// For whom.
    pub entity: EntityId,
    /// Its type.
    pub entity_type: EntityType,
}

/// A claim, for its rule in the margin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimMark {
    /// Which.
    pub id: ClaimId,
    /// Its hull.
    pub span: Span,
    /// As a sentence: "Xi Jinping, reject, the interference …".
    pub name: String,
    /// How it was decided.
    pub review: Option<Review>,
    /// The words that stand for who makes it.
    pub source: Option<Span>,
}

impl Page {
    /// Reads a document with its marks.
    pub fn load(case: &Case, document: DocumentId) -> anyhow::Result<Self> {
        let reader = case.read()?;
        let Some(row) = reader.document(document)? else {
            return Ok(Self::default());
        };
        let text = reader.text(document)?.unwrap_or_default();
        let mentions: Vec<Mention> = reader
            .mention_marks(document)?
            .into_iter()
            .map(|mark| Mention {
                span: mark.span,
                entity: mark.entity,
                entity_type: mark.entity_type,
            })
            .collect();
        let ids = reader.claims_of_document(document)?;
        let claims: Vec<ClaimMark> = reader
            .claims(&ids)?
            .into_iter()
            .map(|claim| ClaimMark {
                id: claim.id,
                span: claim.hull(),
                name: format!(
                    "{}, {}, {}",
                    claim
                        .source
                        .as_ref()
                        .map_or_else(|| "nobody named".to_owned(), |s| s.name()),
                    claim.act.label(),
                    claim.content_words
                ),
                review: claim.review,
                source: claim.source.as_ref().map(|source| source.span),
            })
            .collect();
        let mut facts = Vec::new();
        let published = row.published.as_deref().map(crate::ui::words::date);
        facts.extend(published.clone());
        facts.push(super::super::controls::count(
            row.words as usize,
            "word",
            "words",
        ));
        Ok(Self {
            document: Some(document),
            paragraphs: paragraphs(&text, &row.title, &mentions, &claims),
            title: row.title,
            facts: facts.join(" · "),
            published,
            publisher: row.publisher,
            reliability: row.reliability,
            skipped: row.skipped,
            claims: claims.len(),
            text,
        })
    }

    /// The paragraph that holds an offset, or the last before it.
    pub fn paragraph_at(&self, offset: usize) -> Option<usize> {
        let after = self
            .paragraphs
            .partition_point(|paragraph| paragraph.span.start <= offset);
        after.checked_sub(1)
    }

    /// The words that stand for the source of the selected claim.
    pub fn source_of(&self, selected: Selected) -> Option<Span> {
        let Selected::Claim(id) = selected else {
            return None;
        };
        self.paragraphs
            .iter()
            .flat_map(|paragraph| &paragraph.claims)
            .find(|claim| claim.id == id)?
            .source
    }

    /// Where each entity is first mentioned.
    pub fn first_mentions(&self) -> BTreeMap<EntityId, Span> {
        let mut first = BTreeMap::new();
        for mention in self
            .paragraphs
            .iter()
            .flat_map(|paragraph| &paragraph.mentions)
        {
            first.entry(mention.entity).or_insert(mention.span);
        }
        first
    }
}

/// Splits a text at its empty lines (or at every line, where it has none), and gives each part its marks.
fn paragraphs(
    text: &str,
    title: &str,
    mentions: &[Mention],
    claims: &[ClaimMark],
) -> Vec<Paragraph> {
    let has_empty_lines =
        text.contains("\n\n") || text.contains("\n\r\n") || text.contains("\n \n");
    let mut spans: Vec<Span> = Vec::new();
    let mut open: Option<Span> = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let span = Span::new(at, at + line.len());
        at = span.end;
        let words = span.trimmed(text);
        if words.is_empty() {
            spans.extend(open.take());
            continue;
        }
        open = match open {
            Some(before) if has_empty_lines => Some(before.hull(words)),
            Some(before) => {
                spans.push(before);
                Some(words)
            }
            None => Some(words),
        };
    }
    spans.extend(open);
    part_title(&mut spans, text, title);
    spans
        .into_iter()
        .enumerate()
        .map(|(index, span)| Paragraph {
            span,
            is_title: index == 0 && span.of(text) == title,
            flows: flows(span.of(text)),
            mentions: mentions
                .iter()
                .filter(|mention| span.overlaps(mention.span))
                .copied()
                .collect(),
            claims: claims
                .iter()
                .filter(|claim| span.overlaps(claim.span))
                .cloned()
                .collect(),
        })
        .collect()
}

/// A headline that goes on, without an empty line, in byline and date stands by itself.
fn part_title(spans: &mut Vec<Span>, text: &str, title: &str) {
    let Some(first) = spans.first_mut() else {
        return;
    };
    let Some(rest) = first.of(text).strip_prefix(title) else {
        return;
    };
    if title.is_empty() || !rest.starts_with(['\n', '\r']) {
        return;
    }
    let end = first.start + title.len();
    let rest = Span::new(end, first.end).trimmed(text);
    first.end = end;
    spans.insert(1, rest);
}

/// A typewriter breaks its lines at about the same width; verses and lists don't.
fn flows(words: &str) -> bool {
    let lines: Vec<&str> = words.lines().collect();
    lines.len() > 1
        && lines
            .iter()
            .take(lines.len() - 1)
            .all(|line| line.trim_end().len() >= 45)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<(String, bool)> {
        paragraphs(text, "Title", &[], &[])
            .into_iter()
            .map(|paragraph| (paragraph.span.of(text).to_owned(), paragraph.flows))
            .collect()
    }

    #[test]
    fn splits_at_empty_lines_or_at_every_line() {
        assert_eq!(
            split("Title\n\nOne\ntwo\r\n\r\n  Three  \n"),
            [
                ("Title".to_owned(), false),
                ("One\ntwo".to_owned(), false),
                ("Three".to_owned(), false)
            ]
        );
        assert_eq!(split("Title\nBy A\n\nText")[0].0, "Title");
        assert_eq!(split("One\nTwo").len(), 2);
        assert_eq!(split(" \n\n"), []);
    }

    #[test]
    fn typewritten_lines_flow() {
        let line = "a".repeat(60);
        assert!(split(&format!("x\n\n{line}\n{line}\nshort"))[1].1);
        assert!(!split(&format!("x\n\n{line}\nshort\n{line}"))[1].1);
    }
}
