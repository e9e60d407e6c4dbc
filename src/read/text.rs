//! Plain text: its document is the decoded content unchanged, title line included.

use super::header;
use crate::model::Article;

pub(super) fn read(text: String) -> Article {
    Article {
        place: String::new(),
        details: header::read(&text),
        text,
    }
}
