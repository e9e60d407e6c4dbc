//! An article's text → annotations.
//!
//! Pure: text in, annotations out; no files, no clock, no randomness, no failure. What it does not understand it
//! leaves unmarked. Knows `model` alone.

use crate::model::{Annotations, Publication};

/// The version of the rules and models: a document extracted by another one can be extracted again.
pub const VERSION: &str = "0.1.0";

/// Everything that is found in `text`. The same text gives the same result on every machine and number of threads.
pub fn extract(text: &str, publication: Publication<'_>) -> Annotations {
    let _ = (text, publication);
    Annotations::default()
}

/// The sentences of `text`, in order.
pub fn sentences(text: &str) -> Vec<crate::model::Span> {
    extract(text, Publication::default()).sentences
}
