//! `readout search`: documents, entities, claims and notes that match.

use clap::Args;
use serde_json::json;

use super::list::{Places, one_line};
use super::{CasePath, Shell, Status, query};

/// Looks for words and fields in documents, claims, entities and notes
#[derive(Debug, Args)]
#[command(
    after_help = "Example: readout search talks.readout 'vaccine* source:\"Xi Jinping\"' --limit 20"
)]
pub(super) struct Search {
    #[command(flatten)]
    case: CasePath,
    /// What to look for, in the search language
    #[arg(value_name = "QUERY", required = true)]
    query: Vec<String>,
    /// At most so many
    #[arg(long, value_name = "N", default_value_t = 50)]
    limit: usize,
}

impl Search {
    pub(super) fn run(self, shell: &mut Shell<'_>) -> anyhow::Result<Status> {
        let query = query(&self.query)?;
        let case = shell.open_to_read(&self.case)?;
        let reader = case.read()?;
        let mut places = Places::default();
        for hit in reader.search(&query, self.limit)? {
            if shell.json {
                let place = match (hit.document, hit.span) {
                    (Some(document), Some(span)) => Some(places.of(&reader, document, &[span])?[0]),
                    _ => None,
                };
                shell.write_json(&json!({
                    "object": hit.object.to_string(), "document": hit.document, "words": hit.words,
                    "start": place.map(|(start, _)| start), "end": place.map(|(_, end)| end),
                }))?;
            } else {
                let document = hit
                    .document
                    .map_or_else(String::new, |id| format!("document {id}"));
                writeln!(
                    shell.out,
                    "{}\t{}\t{document}",
                    hit.object,
                    one_line(&hit.words)
                )?;
            }
        }
        Ok(Status::Done)
    }
}
