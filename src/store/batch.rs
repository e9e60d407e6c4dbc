//! New documents, as an import writes them: bytes, text, details, and the indexes to find them by.

use rusqlite::named_params;

use super::{Reader, Writer, search};
use crate::model::{Details, DocumentId, ImportId, PublisherId};

/// A document that an import is about to add.
#[derive(Debug, Clone, Copy)]
pub struct NewDocument<'a> {
    /// Where it comes from: file, and place within.
    pub path: &'a str,
    /// The bytes of the file, compressed by zstd.
    pub packed: &'a [u8],
    /// Their size before.
    pub size: u64,
    /// BLAKE3 of the bytes.
    pub hash: &'a [u8; 32],
    /// SHA-256 of the bytes, in hexadecimal digits.
    pub sha256: &'a str,
    /// The text, unchanged from here on.
    pub text: &'a str,
    /// BLAKE3 of the text.
    pub text_hash: &'a [u8; 32],
    /// Words of the text.
    pub words: usize,
    /// Details as the file states them.
    pub details: &'a Details,
    /// What to show where the file has no title.
    pub title: &'a str,
}

impl Reader {
    /// The path of the document with that text, removed ones aside.
    pub fn document_with_text(&self, text_hash: &[u8; 32]) -> anyhow::Result<Option<String>> {
        self.row(
            include_str!("../../db/queries/document/with_text.sql"),
            named_params! {":hash": text_hash.as_slice()},
            |row| row.get("path"),
        )
    }

    /// The publisher of that name, if it is known.
    pub(super) fn publisher_with_name(&self, name: &str) -> anyhow::Result<Option<PublisherId>> {
        self.row(
            include_str!("../../db/queries/publisher/with_key.sql"),
            named_params! {":key": publisher_key(name)},
            |row| Ok(PublisherId(row.get("id")?)),
        )
    }

    /// The path of a document from a file with those bytes, removed ones aside.
    pub fn document_with_bytes(&self, hash: &[u8; 32]) -> anyhow::Result<Option<String>> {
        self.row(
            include_str!("../../db/queries/document/with_bytes.sql"),
            named_params! {":hash": hash.as_slice()},
            |row| row.get("path"),
        )
    }
}

impl Writer {
    /// Adds a document without annotations.
    pub fn add_document(
        &self,
        import: ImportId,
        new: &NewDocument<'_>,
    ) -> anyhow::Result<DocumentId> {
        let original = self.original(new)?;
        let publisher = match new.details.publisher.as_deref() {
            Some(name) => self.publisher(name)?,
            None => None,
        };
        let id = self.insert(
            include_str!("../../db/queries/document/add.sql"),
            named_params! {
                ":import": import.0,
                ":original": original,
                ":path": new.path,
                ":text_hash": new.text_hash.as_slice(),
                ":words": new.words as i64,
                ":found": serde_json::to_string(new.details)?,
                ":title": new.title,
                ":byline": new.details.byline,
                ":publisher": publisher.map(|id| id.0),
                ":published": new.details.published,
                ":retrieved": new.details.retrieved,
                ":language": new.details.language,
                ":url": new.details.url,
            },
        )?;
        self.execute(
            include_str!("../../db/queries/document/add_body.sql"),
            named_params! {":document": id, ":title": new.title, ":text": new.text},
        )?;
        self.execute(
            include_str!("../../db/queries/search/add_text.sql"),
            named_params! {":document": id, ":title": new.title, ":text": new.text},
        )?;
        let bigrams = search::bigrams(new.text);
        if !bigrams.is_empty() {
            self.execute(
                include_str!("../../db/queries/search/add_bigrams.sql"),
                named_params! {":document": id, ":text": bigrams},
            )?;
        }
        Ok(DocumentId(id))
    }

    /// The row of the file's bytes; several articles of one file share it.
    fn original(&self, new: &NewDocument<'_>) -> anyhow::Result<i64> {
        let known = self.row(
            include_str!("../../db/queries/document/original_with_hash.sql"),
            named_params! {":hash": new.hash.as_slice()},
            |row| row.get("id"),
        )?;
        match known {
            Some(id) => Ok(id),
            None => self.insert(
                include_str!("../../db/queries/document/add_original.sql"),
                named_params! {
                    ":hash": new.hash.as_slice(),
                    ":sha256": new.sha256,
                    ":size": new.size as i64,
                    ":bytes": new.packed,
                },
            ),
        }
    }

    /// The publisher of that name, entered if it is new; `None` for a name without a letter.
    pub fn publisher(&self, name: &str) -> anyhow::Result<Option<PublisherId>> {
        let name = name.trim();
        let key = publisher_key(name);
        if key.is_empty() {
            return Ok(None);
        }
        self.execute(
            include_str!("../../db/queries/publisher/add.sql"),
            named_params! {":key": key, ":name": name},
        )?;
        let (id, shown) = self
            .row(
                include_str!("../../db/queries/publisher/with_key.sql"),
                named_params! {":key": key},
                |row| Ok((row.get::<_, i64>("id")?, row.get::<_, String>("name")?)),
            )?
            .ok_or_else(|| anyhow::anyhow!("publisher “{name}” was not stored"))?;
        if shown != name {
            self.execute(
                include_str!("../../db/queries/publisher/add_alias.sql"),
                named_params! {":publisher": id, ":name": name},
            )?;
        }
        Ok(Some(PublisherId(id)))
    }
}

/// A publisher's name without case, punctuation and a leading "the".
fn publisher_key(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    for word in name
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        if !key.is_empty() {
            key.push(' ');
        }
        key.extend(word.chars().flat_map(char::to_lowercase));
    }
    match key.strip_prefix("the ") {
        Some(rest) => rest.to_owned(),
        None => key,
    }
}

#[cfg(test)]
mod tests {
    use super::publisher_key;

    #[test]
    fn spellings_of_one_publisher_share_a_key() {
        for name in [
            "The Northern Ledger",
            "Northern  Ledger",
            "northern ledger.",
        ] {
            assert_eq!(publisher_key(name), "northern ledger");
        }
        assert_eq!(publisher_key("The"), "the");
        assert_eq!(publisher_key("  — "), "");
    }
}
