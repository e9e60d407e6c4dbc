//! The words of an article that somebody chose, to copy them or to write a note on them. Kept as offsets of the document:
//! they hold when an end scrolls out of sight.

use crate::model::{CodePoints, DocumentId, Span};

use super::page::Page;

/// Chosen words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Choice {
    document: Option<DocumentId>,
    anchor: usize,
    head: usize,
    /// Whether the pointer that chooses is still down.
    pub(super) is_dragging: bool,
}

impl Choice {
    /// The words, in the document that is shown.
    pub(super) fn span(&self, document: Option<DocumentId>) -> Option<Span> {
        let is_here = document.is_some() && self.document == document;
        (is_here && self.anchor != self.head)
            .then(|| Span::new(self.anchor.min(self.head), self.anchor.max(self.head)))
    }

    /// Begins at an offset.
    pub(super) fn begin(&mut self, document: Option<DocumentId>, offset: usize) {
        *self = Self {
            document,
            anchor: offset,
            head: offset,
            is_dragging: true,
        };
    }

    /// Goes on to an offset.
    pub(super) const fn extend(&mut self, offset: usize) {
        self.head = offset;
    }

    /// Takes whole words.
    pub(super) const fn take(&mut self, document: Option<DocumentId>, span: Span) {
        self.document = document;
        self.anchor = span.start;
        self.head = span.end;
        self.is_dragging = false;
    }

    /// Takes nothing.
    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }
}

/// The word at an offset: letters and digits, with what joins them.
pub(super) fn word_at(text: &str, offset: usize) -> Span {
    let joins = |c: char| c.is_alphanumeric() || matches!(c, '\'' | '’' | '-');
    let before = Span::new(0, offset).of(text);
    let after = Span::new(offset, text.len()).of(text);
    let start = before
        .char_indices()
        .rev()
        .take_while(|(_, c)| joins(*c))
        .last()
        .map_or(offset, |(at, _)| at);
    let end = after.find(|c| !joins(c)).unwrap_or(after.len());
    Span::new(start, offset + end)
}

/// Words with where they stand: “…”, publisher, headline, date, characters. Without, just the words.
pub(super) fn quotation(page: &Page, spans: &[Span], is_cited: bool) -> Option<String> {
    let first = spans.first()?;
    let last = spans.last()?;
    let parts: Vec<String> = spans
        .iter()
        .map(|span| span.of(&page.text).split_whitespace().collect::<Vec<_>>())
        .map(|words| words.join(" "))
        .collect();
    let words = parts.join(" … ");
    if !is_cited {
        return Some(words);
    }
    let points = CodePoints::new(&page.text);
    let (from, to) = (points.at(first.start), points.at(last.end));
    let mut source = vec![
        page.publisher
            .clone()
            .unwrap_or_else(|| "publisher unknown".to_owned()),
    ];
    if !page.title.is_empty() {
        source.push(format!("“{}”", page.title));
    }
    source.extend(page.published.clone());
    source.push(format!("characters {from}–{to}"));
    let words = words.trim_matches(['“', '”', '"']);
    Some(format!("“{words}” ({})", source.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_its_apostrophe() {
        let text = "It’s Syria’s, no?";
        assert_eq!(word_at(text, 0).of(text), "It’s");
        let at = text.find("ria").unwrap();
        assert_eq!(word_at(text, at).of(text), "Syria’s");
        assert_eq!(word_at(text, text.len()).of(text), "");
    }

    #[test]
    fn a_quotation_keeps_its_citation() {
        let page = Page {
            title: "Port opens".to_owned(),
            publisher: Some("Ledger".to_owned()),
            published: Some("5 Nov 2021".to_owned()),
            text: "Não. They said “yes\nagain”, twice.".to_owned(),
            ..Page::default()
        };
        let span = |words: &str| {
            let start = page.text.find(words).unwrap();
            Span::new(start, start + words.len())
        };
        assert_eq!(
            quotation(&page, &[span("“yes\nagain”")], true).unwrap(),
            "“yes again” (Ledger, “Port opens”, 5 Nov 2021, characters 15–26)"
        );
        assert_eq!(
            quotation(&page, &[span("They"), span("twice")], false).unwrap(),
            "They … twice"
        );
    }

    #[test]
    fn chosen_words_belong_to_their_document() {
        let mut choice = Choice::default();
        choice.begin(Some(DocumentId(1)), 9);
        choice.extend(4);
        assert_eq!(choice.span(Some(DocumentId(1))), Some(Span::new(4, 9)));
        assert_eq!(choice.span(Some(DocumentId(2))), None);
        choice.clear();
        assert_eq!(choice.span(Some(DocumentId(1))), None);
    }
}
