//! `readout undo`, `redo` and `history`: the log.

use clap::Args;
use serde_json::json;

use super::{CasePath, Shell, Status};
use crate::case::Applied;
use crate::model::StepId;

/// Takes back the author's last step
#[derive(Debug, Args)]
#[command(after_help = "Example: readout undo talks.readout")]
pub(super) struct Undo {
    #[command(flatten)]
    case: CasePath,
    /// Another step, a colleague's too, by its number in the history
    #[arg(long, value_name = "NUMBER")]
    step: Option<i64>,
}

/// Does again what the author undid last
#[derive(Debug, Args)]
#[command(after_help = "Example: readout redo talks.readout")]
pub(super) struct Redo {
    #[command(flatten)]
    case: CasePath,
}

/// Lists the steps of all analysts, the last first
#[derive(Debug, Args)]
#[command(after_help = "Example: readout history talks.readout --limit 10")]
pub(super) struct History {
    #[command(flatten)]
    case: CasePath,
    /// At most so many
    #[arg(long, value_name = "N", default_value_t = 100)]
    limit: usize,
}

impl Undo {
    pub(super) fn run(self, shell: &mut Shell<'_>) -> anyhow::Result<Status> {
        let case = shell.open(&self.case)?;
        let applied = match self.step {
            Some(step) => case.undo_step(StepId(step))?,
            None => case.undo()?,
        };
        case.close()?;
        shell.tell_turn("undone", applied)
    }
}

impl Redo {
    pub(super) fn run(self, shell: &mut Shell<'_>) -> anyhow::Result<Status> {
        let case = shell.open(&self.case)?;
        let applied = case.redo()?;
        case.close()?;
        shell.tell_turn("redone", applied)
    }
}

impl Shell<'_> {
    fn tell_turn(&mut self, verb: &str, applied: Option<Applied>) -> anyhow::Result<Status> {
        let Some(applied) = applied else {
            anyhow::bail!("{} has nothing that could be {verb}", self.author);
        };
        if self.json {
            self.write_json(&json!({verb: applied.label}))?;
        } else {
            writeln!(self.out, "{verb}: {}", applied.label)?;
        }
        Ok(Status::Done)
    }
}

impl History {
    pub(super) fn run(self, shell: &mut Shell<'_>) -> anyhow::Result<Status> {
        let case = shell.open_to_read(&self.case)?;
        for row in case.read()?.history(self.limit)? {
            if shell.json {
                shell.write_json(&json!({
                    "id": row.id, "analyst": row.analyst, "label": row.label, "time": row.time,
                    "undone": row.is_undone, "focus": row.focus.map(|focus| focus.to_string()),
                }))?;
            } else {
                let undone = if row.is_undone { " (undone)" } else { "" };
                writeln!(
                    shell.out,
                    "{}\t{}\t{}\t{}{undone}",
                    row.id, row.time, row.analyst, row.label
                )?;
            }
        }
        Ok(Status::Done)
    }
}
