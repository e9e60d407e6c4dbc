//! `readout show`: the details of a document, its text exactly, or the original file's bytes.

use anyhow::Context as _;
use clap::Args;
use serde_json::json;

use super::{CasePath, Shell, Status};
use crate::model::DocumentId;

/// Shows a document: its details, its stored text exactly, or the original file's bytes
#[derive(Debug, Args)]
#[command(after_help = "Example: readout show talks.readout 3 --text")]
pub(super) struct Show {
    #[command(flatten)]
    case: CasePath,
    /// The document's number
    #[arg(value_name = "DOCUMENT", value_parser = document)]
    document: i64,
    /// Its stored text
    #[arg(long, conflicts_with = "original")]
    text: bool,
    /// The bytes of the file that it came from
    #[arg(long)]
    original: bool,
}

/// "3" or "document:3".
fn document(text: &str) -> Result<i64, String> {
    text.trim_start_matches("document:")
        .parse()
        .map_err(|_error| format!("“{text}” is no document's number"))
}

impl Show {
    pub(super) fn run(self, shell: &mut Shell<'_>) -> anyhow::Result<Status> {
        let case = shell.open_to_read(&self.case)?;
        let reader = case.read()?;
        let id = DocumentId(self.document);
        let row = reader.document(id)?.with_context(|| {
            format!("there is no document {id} in {}", self.case.case.display())
        })?;
        if self.text {
            shell
                .out
                .write_all(reader.text(id)?.unwrap_or_default().as_bytes())?;
        } else if self.original {
            shell
                .out
                .write_all(&reader.original(id)?.unwrap_or_default())?;
        } else if shell.json {
            let found = reader.found_details(id)?;
            shell.write_json(&json!({
                "id": row.id, "title": row.title, "byline": row.byline, "publisher": row.publisher,
                "published": row.published, "retrieved": row.retrieved, "language": row.language, "url": row.url,
                "path": row.path, "words": row.words, "claims": row.claims, "sha256": row.sha256,
                "extractor": row.extractor, "skipped": row.skipped, "removed": row.is_removed, "found": found,
                "corrected": row.corrected.iter().map(|detail| detail.name()).collect::<Vec<_>>(),
            }))?;
        } else {
            let words = row.words.to_string();
            let claims = row.claims.to_string();
            let details = [
                ("title", Some(row.title.as_str())),
                ("byline", row.byline.as_deref()),
                ("publisher", row.publisher.as_deref()),
                ("published", row.published.as_deref()),
                ("retrieved", row.retrieved.as_deref()),
                ("language", row.language.as_deref()),
                ("url", row.url.as_deref()),
                ("path", Some(row.path.as_str())),
                ("sha256", Some(row.sha256.as_str())),
                ("words", Some(words.as_str())),
                ("claims", Some(claims.as_str())),
                ("not annotated", row.skipped.as_deref()),
                ("removed", row.is_removed.then_some("its import was undone")),
            ];
            for (name, value) in details {
                if let Some(value) = value {
                    writeln!(shell.out, "{name}: {value}")?;
                }
            }
        }
        Ok(Status::Done)
    }
}
