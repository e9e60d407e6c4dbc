//! `readout report`: a report in the format that the file's ending names.

use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use super::{CasePath, Shell, Status, shown};
use crate::report;

/// Writes a report on the whole case: everything that is not rejected, with notes, each line cited
#[derive(Debug, Args)]
#[command(after_help = "Example: readout report talks.readout -o talks.html")]
pub(super) struct Report {
    #[command(flatten)]
    case: CasePath,
    /// Where to write it: NAME.md or NAME.html
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
}

impl Report {
    pub(super) fn run(self, shell: &mut Shell<'_>) -> anyhow::Result<Status> {
        let case = shell.open_to_read(&self.case)?;
        let written = report::write(&case, &report::Choice::default(), &self.output)?;
        if shell.json {
            shell.write_json(&json!({
                "file": shown(&self.output), "claims": written.claims, "relations": written.relations,
                "citations": written.citations,
            }))?;
        } else {
            writeln!(
                shell.out,
                "wrote {}: {} claims, {} relations, {} citations",
                shown(&self.output),
                written.claims,
                written.relations,
                written.citations
            )?;
        }
        Ok(Status::Done)
    }
}
