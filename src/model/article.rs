//! What reading a file gives: articles, and what went wrong.

use super::relation_type::named;
use serde::Serialize;

/// An article as it stands in a file, before it is a document of a case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Article {
    /// Where it stood inside of its file ("inner/file.html" of an archive, "12" of a mailbox); empty for the file itself.
    pub place: String,
    /// The text, unchanged from here on.
    pub text: String,
    /// What the file says of it.
    pub details: Details,
}

/// Details of a document that a file may state and an analyst may correct.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Details {
    /// Headline.
    pub title: Option<String>,
    /// Who wrote it.
    pub byline: Option<String>,
    /// The outlet.
    pub publisher: Option<String>,
    /// When it was published: a date, `2021-11-05`, or as much of one as is known.
    pub published: Option<String>,
    /// When it was fetched.
    pub retrieved: Option<String>,
    /// ISO 639-1 code.
    pub language: Option<String>,
    /// Where it stood on the web.
    pub url: Option<String>,
}

/// What extraction is told of a text beside the text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Publication<'a> {
    /// Headline, where it is not part of the text.
    pub title: Option<&'a str>,
    /// The date that anchors "on Friday": `2021-11-05`, or only its year or month.
    pub published: Option<&'a str>,
    /// ISO 639-1 code, where something said it; otherwise it is found from the text.
    pub language: Option<&'a str>,
}

named! {
    /// Why a file, or an article in it, did not become a document.
    IssueKind {
        /// Its bytes or its text are in the case already.
        Duplicate = "duplicate",
        /// Empty, of no known kind, or no plain file.
        Skipped = "skipped",
        /// It could not be read.
        Failed = "failed",
    }
}

/// What went wrong with, or was skipped in, one file of an import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    /// The file, and the place within it.
    pub path: String,
    /// Duplicate, skipped or failed.
    pub kind: IssueKind,
    /// Why, in words.
    pub reason: String,
}
