//! `readout reextract`: documents again with this version of the extractor, applied as a difference.

use clap::Args;
use serde_json::json;

use super::{CasePath, Shell, Status, Watch, query};

/// Extracts documents again with this version, and applies the difference
#[derive(Debug, Args)]
#[command(after_help = "Example: readout reextract talks.readout publisher:Ledger")]
pub(super) struct Reextract {
    #[command(flatten)]
    case: CasePath,
    /// Which documents, in the search language [default: those of another version]
    #[arg(value_name = "FILTER")]
    filter: Vec<String>,
    /// Also documents that this version extracted
    #[arg(long)]
    all: bool,
}

impl Reextract {
    pub(super) fn run(self, shell: &mut Shell<'_>) -> anyhow::Result<Status> {
        let scope = query(&self.filter)?;
        let case = shell.open(&self.case)?;
        let watch = Watch::new();
        let all = self.all || !self.filter.is_empty();
        let done = case.reextract(&scope, all, &mut |progress| watch.see(progress))?;
        watch.end();
        case.close()?;
        if shell.json {
            shell.write_json(&json!({
                "documents": done.documents,
                "kept": done.rows.kept,
                "added": done.rows.added,
                "removed": done.rows.removed,
                "withheld": done.rows.withheld,
            }))?;
        } else {
            writeln!(
                shell.out,
                "extracted {} documents again: {} claims and relations kept, {} new, {} gone, {} not suggested again",
                done.documents,
                done.rows.kept,
                done.rows.added,
                done.rows.removed,
                done.rows.withheld
            )?;
        }
        Ok(if done.is_cancelled {
            Status::Partly
        } else {
            Status::Done
        })
    }
}
