//! `readout import`: files and folders into a case.

use std::path::PathBuf;
use std::time::Instant;

use anyhow::Context as _;
use clap::Args;
use serde_json::json;

use super::{Shell, Status, Watch, shown};
use crate::case::{Case, Counts, Defaults, Imported, Input, case_path};
use crate::model::{DateValue, count, date_of_text};

/// Imports files and folders into a case, made if it isn't there
#[derive(Debug, Args)]
#[command(
    after_help = "Example: readout import talks.readout articles/ --publisher 'Northern Ledger'"
)]
pub(super) struct Import {
    /// The case: NAME.readout
    #[arg(value_name = "CASE")]
    case: PathBuf,
    /// Files and folders
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
    /// The paths are files of JSON lines that `extract --with-text` wrote: taken as they stand, where this version wrote them
    #[arg(long)]
    annotations: bool,
    /// The publisher, where a file names none
    #[arg(long, value_name = "NAME")]
    publisher: Option<String>,
    /// The date of publication, where a file gives none
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
}

impl Import {
    pub(super) fn run(self, shell: &mut Shell<'_>) -> anyhow::Result<Status> {
        let published = self
            .date
            .as_deref()
            .map(|text| {
                DateValue::parse(text)
                    .or_else(|| date_of_text(text))
                    .map(|date| date.to_string())
                    .with_context(|| format!("“{text}” is no date; write it as 2021-11-05"))
            })
            .transpose()?;
        let defaults = Defaults {
            publisher: self.publisher,
            published,
        };
        let path = case_path(&self.case);
        let case = Case::open_or_create(&path, shell.options())?;
        if case.is_read_only() {
            return Err(crate::case::OpenError::ReadOnly(path).into());
        }
        let inputs: Vec<Input> = self
            .paths
            .into_iter()
            .map(|path| {
                if self.annotations {
                    Input::Annotations(path)
                } else {
                    Input::Path(path)
                }
            })
            .collect();
        let watch = Watch::new();
        let started = Instant::now();
        let imported = case.import(&inputs, &defaults, &mut |progress| watch.see(progress))?;
        watch.end();
        let counts = case.read()?.counts()?;
        let seconds = started.elapsed().as_secs_f64();
        case.close()?;
        shell.tell(&imported, counts, seconds)?;
        if !shell.json {
            writeln!(shell.out, "case: {}", shown(&path))?;
        }
        Ok(if imported.failed > 0 || imported.is_cancelled {
            Status::Partly
        } else {
            Status::Done
        })
    }
}

impl Shell<'_> {
    /// Says what an import brought, and what the case holds now.
    pub(super) fn tell(
        &mut self,
        imported: &Imported,
        counts: Counts,
        seconds: f64,
    ) -> anyhow::Result<()> {
        if self.json {
            let issues: Vec<serde_json::Value> = imported
                .issues
                .iter()
                .map(|issue| json!({"path": issue.path, "kind": issue.kind.name(), "reason": issue.reason}))
                .collect();
            return self.write_json(&json!({
                "found": imported.found,
                "imported": imported.imported,
                "duplicates": imported.duplicates,
                "skipped": imported.skipped,
                "failed": imported.failed,
                "documents": counts.documents,
                "entities": counts.entities,
                "claims": counts.claims,
                "relations": counts.relations,
                "seconds": (seconds * 1000.0).round() / 1000.0,
                "issues": issues,
            }));
        }
        for issue in &imported.issues {
            writeln!(self.err, "{}: {}: {}", issue.kind, issue.path, issue.reason)?;
        }
        writeln!(self.out, "{}", imported.summary())?;
        self.tell_counts(counts)
    }

    /// Says what a case holds.
    pub(super) fn tell_counts(&mut self, counts: Counts) -> anyhow::Result<()> {
        let held = |number: u64, one, many| count(number as usize, one, many);
        writeln!(
            self.out,
            "the case holds {}, {}, {}, {}",
            held(counts.documents, "document", "documents"),
            held(counts.entities, "entity", "entities"),
            held(counts.claims, "claim", "claims"),
            held(counts.relations, "relation", "relations"),
        )?;
        Ok(())
    }
}
