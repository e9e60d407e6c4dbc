//! `readout open`, and `readout` alone: the window.

use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;

use super::{CasePath, Shell, Status, data_folder};
use crate::case::Case;
use crate::ui::dialogs::NativeDialogs;
use crate::ui::{self, Environment};

/// Opens the window on a case
#[derive(Debug, Args)]
#[command(after_help = "Example: readout open talks.readout")]
pub(super) struct Open {
    #[command(flatten)]
    case: CasePath,
}

impl Open {
    pub(super) fn run(self, shell: &mut Shell<'_>) -> anyhow::Result<Status> {
        let case = Case::open(&self.case.case, shell.options())?;
        window(shell, Some(case))
    }
}

/// The window, on a case or on the welcome screen; comes back when it is closed.
pub(super) fn window(shell: &Shell<'_>, case: Option<Arc<Case>>) -> anyhow::Result<Status> {
    let environment = Environment {
        options: shell.options(),
        dialogs: Arc::new(NativeDialogs),
        cases: cases_folder(),
        sample: data_folder().map(|folder| folder.join("demo").join("sample.readout")),
        zone: jiff::tz::TimeZone::system(),
        is_inline: false,
        notice: super::trouble::last(),
    };
    ui::run(environment, case)?;
    Ok(Status::Done)
}

/// Where a case is made for articles that come with no case open: beside the documents of the user, else here.
fn cases_folder() -> PathBuf {
    use etcetera::BaseStrategy as _;
    let documents = etcetera::choose_base_strategy()
        .ok()
        .map(|strategy| strategy.home_dir().join("Documents"));
    documents
        .filter(|folder| folder.is_dir())
        .unwrap_or_else(|| std::env::current_dir().unwrap_or_default())
}
