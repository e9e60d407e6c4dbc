//! The system's file dialogs, run on a worker; tests and pictures answer in their place.

use std::path::PathBuf;
use std::time::{Duration, Instant};

/// What to ask the system for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ask {
    /// Articles.
    Files,
    /// A folder of articles.
    Folder,
    /// A case that is there.
    OpenCase,
    /// Where to make a case.
    NewCase,
    /// Where to write a report, with a name to begin with.
    SaveReport(String),
}

/// What came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Those.
    Paths(Vec<PathBuf>),
    /// Nothing was chosen.
    Canceled,
    /// The system has no dialog.
    Unavailable,
}

/// Asks, and waits for the answer: never on the window's thread.
pub trait Dialogs: Send + Sync {
    /// Asks.
    fn ask(&self, ask: &Ask) -> Answer;
}

/// The system's own.
#[derive(Debug, Clone, Copy, Default)]
pub struct NativeDialogs;

impl Dialogs for NativeDialogs {
    fn ask(&self, ask: &Ask) -> Answer {
        let begun = Instant::now();
        let dialog = rfd::FileDialog::new();
        let case = &["readout"];
        let paths = match ask {
            Ask::Files => dialog.set_title("Import articles").pick_files(),
            Ask::Folder => dialog.set_title("Import a folder").pick_folders(),
            Ask::OpenCase => one(dialog
                .set_title("Open a case")
                .add_filter("Case", case)
                .pick_file()),
            Ask::NewCase => one(dialog
                .set_title("New case")
                .add_filter("Case", case)
                .set_file_name("Case.readout")
                .save_file()),
            Ask::SaveReport(name) => one(dialog
                .set_title("Export a report")
                .add_filter("Web page", &["html"])
                .add_filter("Markdown", &["md"])
                .set_file_name(name)
                .save_file()),
        };
        match paths {
            Some(paths) if !paths.is_empty() => Answer::Paths(paths),
            // Nobody closes a dialog that fast: there was none.
            _ if begun.elapsed() < Duration::from_millis(250) => Answer::Unavailable,
            _ => Answer::Canceled,
        }
    }
}

fn one(path: Option<PathBuf>) -> Option<Vec<PathBuf>> {
    path.map(|path| vec![path])
}

/// None: where nobody could answer.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoDialogs;

impl Dialogs for NoDialogs {
    fn ask(&self, _ask: &Ask) -> Answer {
        Answer::Unavailable
    }
}
