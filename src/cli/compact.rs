//! `readout compact`: purges what was removed.

use clap::Args;
use serde_json::json;

use super::{CasePath, Shell, Status};

/// Purges removed documents and their history; what was undone cannot be redone then
#[derive(Debug, Args)]
#[command(after_help = "Example: readout compact talks.readout")]
pub(super) struct Compact {
    #[command(flatten)]
    case: CasePath,
}

impl Compact {
    pub(super) fn run(self, shell: &mut Shell<'_>) -> anyhow::Result<Status> {
        let case = shell.open(&self.case)?;
        let done = case.compact()?;
        case.close()?;
        if shell.json {
            shell.write_json(&json!({
                "documents": done.documents, "kept": done.kept, "steps": done.steps,
                "bytes_before": done.bytes_before, "bytes_after": done.bytes_after,
            }))?;
        } else {
            writeln!(
                shell.out,
                "purged {} removed documents and {} undone steps, which cannot be redone now; {} → {} bytes",
                done.documents, done.steps, done.bytes_before, done.bytes_after
            )?;
            if done.kept > 0 {
                writeln!(
                    shell.out,
                    "{} removed documents stay: an analyst's note or decision hangs on them",
                    done.kept
                )?;
            }
        }
        Ok(Status::Done)
    }
}
