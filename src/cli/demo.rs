//! `readout demo`: the sample case and its report.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use anyhow::Context as _;
use clap::Args;

use super::{Shell, Status, Watch, data_folder, open, picture, shown};
use crate::case::{Case, Defaults, sample};
use crate::report;
use crate::ui::picture::{draw, png};

/// Pixels of the picture.
const SIZE: (usize, usize) = (1600, 1000);

/// Makes the sample case and its report, says where they lie, and opens the window
#[derive(Debug, Args)]
#[command(after_help = "Example: readout demo --headless /tmp/demo")]
pub(super) struct Demo {
    /// Writes a picture of the workbench instead of opening it
    #[arg(long)]
    headless: bool,
    /// Where to make it [default: the user's data folder]
    #[arg(value_name = "DIR")]
    folder: Option<PathBuf>,
}

impl Demo {
    pub(super) fn run(self, shell: &mut Shell<'_>) -> anyhow::Result<Status> {
        let folder = match self.folder {
            Some(folder) => folder,
            None => data_folder()
                .context("this system has no folder for a user's data; name one: readout demo DIR")?
                .join("demo"),
        };
        std::fs::create_dir_all(&folder)
            .with_context(|| format!("cannot make the folder {}", folder.display()))?;
        let path = folder.join("sample.readout");
        let case = Case::open_or_create(&path, shell.options())?;
        let sample = sample();
        let counts = case.read()?.counts()?;
        if counts.documents < sample.len() as u64 && !case.is_read_only() {
            let watch = Watch::new();
            let started = Instant::now();
            let imported = case.import(&sample, &Defaults::default(), &mut |progress| {
                watch.see(progress)
            })?;
            watch.end();
            let counts = case.read()?.counts()?;
            shell.tell(&imported, counts, started.elapsed().as_secs_f64())?;
        } else {
            writeln!(
                shell.out,
                "the sample case is there already, and was opened as it is"
            )?;
            shell.tell_counts(counts)?;
        }
        let report = folder.join("sample-report.html");
        report::write(&case, &report::Choice::default(), &report)?;
        writeln!(shell.out, "case: {}", shown(&path))?;
        writeln!(shell.out, "report: {}", shown(&report))?;
        if !self.headless {
            shell.out.flush()?;
            match open::window(shell, Some(Arc::clone(&case))) {
                Ok(status) => return Ok(status),
                Err(error) => writeln!(shell.err, "{error:#}")?,
            }
        }
        let picture = folder.join("workbench.png");
        let mut window = picture::headless(shell, Arc::clone(&case), true);
        let image = draw(&mut window, SIZE, 1.0);
        drop(window);
        case.close()?;
        std::fs::write(&picture, png(&image)?)
            .with_context(|| format!("cannot write {}", picture.display()))?;
        writeln!(
            shell.out,
            "no window was opened; a picture of the workbench: {}",
            shown(&picture)
        )?;
        Ok(Status::Done)
    }
}
