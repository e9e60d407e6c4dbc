//! What a report consists of. Words of documents, of the analysts and of the program are different things here, so that
//! no format can mix them.

use crate::model::{DocumentId, Span};

/// A report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Its title.
    pub title: String,
    /// When it was made, and by whom.
    pub made: String,
    /// Its parts.
    pub blocks: Vec<Block>,
    /// What the numbers cite, in order: citation 1 is the first.
    pub citations: Vec<Citation>,
    /// Claims in it.
    pub claims: usize,
    /// Relations in it.
    pub relations: usize,
}

/// A part of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading of level 2 or 3.
    Heading(u8, String),
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A line about one claim or relation, with what belongs to it.
    Item(Vec<Inline>, Vec<Self>),
    /// An analyst's note.
    Note {
        /// Who wrote it.
        author: String,
        /// When it was changed last.
        changed: String,
        /// The words.
        text: String,
    },
    /// A table with a row of headers.
    Table {
        /// The headers.
        header: Vec<String>,
        /// Rows of cells.
        rows: Vec<Vec<Vec<Inline>>>,
    },
}

/// Words in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// The program's words.
    Text(String),
    /// A name, or a word to find by.
    Strong(String),
    /// Words of a document, exactly as they stand there.
    Quote(String),
    /// The number of a citation, from 1.
    Cite(usize),
}

/// Where quoted words stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// The document.
    pub document: DocumentId,
    /// Its headline.
    pub title: String,
    /// The outlet, with the analyst's grade of it.
    pub publisher: Option<String>,
    /// When it was published.
    pub published: Option<String>,
    /// File, and place within.
    pub path: String,
    /// First code point of the words in the document's text, and the one past the last.
    pub points: (usize, usize),
    /// The paragraph that the words stand in.
    pub paragraph: String,
    /// The words, as byte ranges of the paragraph.
    pub lit: Vec<Span>,
}

impl Citation {
    /// "Headline. Publisher (B), 5 Nov 2021, characters 120–180".
    pub fn label(&self) -> String {
        let mut parts = Vec::new();
        parts.extend(self.publisher.clone());
        parts.push(
            self.published
                .clone()
                .unwrap_or_else(|| "without a date".to_owned()),
        );
        parts.push(format!("characters {}–{}", self.points.0, self.points.1));
        let end = if self.title.ends_with(['.', '?', '!', '…']) {
            ""
        } else {
            "."
        };
        format!("{}{end} {}", self.title, parts.join(", "))
    }
}
