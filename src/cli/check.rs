//! `readout check`: integrity of the file, and the invariants.

use clap::Args;
use serde_json::json;

use super::{Bar, CasePath, Shell, Status};

/// Checks the file and its invariants: says what was checked, how many of each, and each violation
#[derive(Debug, Args)]
#[command(after_help = "Example: readout check talks.readout")]
pub(super) struct Check {
    #[command(flatten)]
    case: CasePath,
}

impl Check {
    pub(super) fn run(self, shell: &mut Shell<'_>) -> anyhow::Result<Status> {
        let case = shell.open_to_read(&self.case)?;
        let bar = Bar::new("checked {pos} of {len} parts {wide_bar} {msg}");
        let checked = case.check_telling(&mut |progress| bar.see(progress))?;
        bar.end();
        let mut status = Status::Done;
        for part in &checked {
            if !part.violations.is_empty() {
                status = Status::Partly;
            }
            if shell.json {
                let violations: Vec<_> = part
                    .violations
                    .iter()
                    .map(|violation| json!({"at": violation.at, "what": violation.what}))
                    .collect();
                shell.write_json(
                    &json!({"checked": part.what, "count": part.count, "violations": violations}),
                )?;
                continue;
            }
            let found = match part.violations.len() {
                0 => "ok".to_owned(),
                count => format!("{count} wrong"),
            };
            writeln!(shell.out, "{}: {} checked, {found}", part.what, part.count)?;
            for violation in &part.violations {
                writeln!(shell.out, "  {}: {}", violation.at, violation.what)?;
            }
        }
        Ok(status)
    }
}
