//! What jobs brought, and what the window makes of it.

use std::path::PathBuf;
use std::sync::Arc;

use eframe::egui::Context;

use crate::case::{self, Applied, Canceled, Case, Imported, Reextracted};
use crate::model::{Changes, Object, StepId};
use crate::report::Written;

use super::action::{Action, Question};
use super::controls::{count, thousands};
use super::dialogs::{Answer, Ask};
use super::jobs::Progress;
use super::selection::{LinkKey, Selected};
use super::sheet::{Sheet, summary};
use super::toasts::Offer;
use super::window::Window;

pub(super) const IMPORTING: &str = "Importing";
pub(super) const EXTRACTING: &str = "Extracting";
pub(super) const EXPORTING: &str = "Exporting";
pub(super) const OPENING: &str = "Opening";
pub(super) const MERGING: &str = "Merging";
pub(super) const SPLITTING: &str = "Splitting";
pub(super) const DECIDING: &str = "Deciding";
pub(super) const CORRECTING: &str = "Correcting";
pub(super) const UNDOING: &str = "Undoing";
pub(super) const REDOING: &str = "Redoing";
pub(super) const LOOKING: &str = "Looking";
pub(super) const TIDYING: &str = "Tidying up";

/// Which way the case was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    /// By an edit.
    Edit,
    /// By taking one back.
    Undo,
    /// By doing one again.
    Redo,
    /// By taking back one that stands further back, or a colleague's.
    UndoStep(StepId),
}

/// What came of a job. Errors are in words: text first, path last.
pub(super) enum Outcome {
    /// A dialog was answered.
    Answered(Ask, Answer),
    /// A case was opened.
    Opened(PathBuf, Result<Arc<Case>, String>),
    /// Articles were imported.
    Imported(Result<Imported, String>),
    /// What an opened case needs.
    Looked(Result<Needs, String>),
    /// What an undo had left was brought in line.
    Settled(Result<(), String>),
    /// Documents were extracted again.
    Reextracted(Result<Reextracted, String>),
    /// A report was written.
    Exported(PathBuf, Result<Written, String>),
    /// The case was changed; `None`: it was as asked already.
    Applied(Turn, Result<Option<Applied>, String>),
    /// An edit, an undo or a redo was stopped, and left nothing behind; in words.
    Stopped(String),
    /// A worker broke.
    Failed(String),
}

/// What an opened case needs.
pub(super) struct Needs {
    /// So many documents were read by an older version.
    outdated: usize,
    /// An undo was stopped on its way.
    is_unsettled: bool,
}

impl Needs {
    pub(super) fn of(case: &Case) -> anyhow::Result<Self> {
        Ok(Self {
            outdated: case.outdated()?,
            is_unsettled: case.is_unsettled()?,
        })
    }
}

impl Outcome {
    /// What came of an edit, an undo or a redo.
    pub(super) fn of_edit(turn: Turn, result: anyhow::Result<Option<Applied>>) -> Self {
        match result {
            Err(error) if error.is::<Canceled>() => Self::Stopped(capitalized(&error.to_string())),
            result => Self::Applied(turn, result.map_err(|error| format!("{error:#}"))),
        }
    }

    /// A panic, in words.
    pub(super) fn failed(verb: &str, panic: &str) -> Self {
        Self::Failed(format!(
            "{verb} broke off, and this is a fault of Readout. {panic}"
        ))
    }
}

/// A case's progress as the window's.
pub(super) fn progress(at: &case::Progress) -> Progress {
    Progress {
        done: at.done,
        total: at.total,
        current: at.current.clone(),
    }
}

impl Window {
    pub(super) fn take(&mut self, ctx: &Context, outcome: Outcome) {
        match outcome {
            Outcome::Answered(ask, answer) => self.take_answer(&ask, answer),
            Outcome::Opened(path, Ok(case)) => {
                let _ = path;
                self.open_case(case);
                let waiting = std::mem::take(&mut self.waiting);
                if !waiting.is_empty() {
                    self.import(ctx, waiting);
                }
            }
            Outcome::Opened(path, Err(error)) => {
                self.waiting.clear();
                if !path.exists() {
                    self.settings.forget(&path);
                }
                self.toasts.fail(self.now, error);
            }
            Outcome::Imported(result) => self.take_imported(result),
            Outcome::Looked(Ok(needs)) => self.take_needs(ctx, &needs),
            Outcome::Settled(Ok(())) => self.epochs.touch(Changes::ALL),
            Outcome::Reextracted(result) => {
                self.epochs.touch(Changes::ALL);
                match result {
                    Ok(done) => {
                        let canceled = if done.is_cancelled {
                            ", canceled before the end"
                        } else {
                            ""
                        };
                        let words = format!(
                            "Extracted {} again{canceled}",
                            count(done.documents, "document", "documents")
                        );
                        self.toasts.say(self.now, words, Offer::Nothing);
                    }
                    Err(error) => self.toasts.fail(self.now, error),
                }
            }
            Outcome::Exported(path, Ok(written)) => {
                let words = format!(
                    "Wrote a report with {} to {}",
                    count(written.citations, "citation", "citations"),
                    path.display()
                );
                self.toasts.say(self.now, words, Offer::Nothing);
            }
            Outcome::Applied(turn, result) => self.take_applied(turn, result),
            Outcome::Stopped(words) => self.toasts.say(self.now, words, Offer::Nothing),
            Outcome::Exported(_, Err(error))
            | Outcome::Looked(Err(error))
            | Outcome::Settled(Err(error))
            | Outcome::Failed(error) => {
                self.toasts.fail(self.now, error);
            }
        }
    }

    fn take_answer(&mut self, ask: &Ask, answer: Answer) {
        let paths = match answer {
            Answer::Paths(paths) => paths,
            Answer::Canceled => return,
            Answer::Unavailable => {
                let question = match ask {
                    Ask::Files | Ask::Folder => Question::ImportPath,
                    Ask::OpenCase => Question::OpenPath,
                    Ask::NewCase => Question::CreatePath,
                    Ask::SaveReport(_) => Question::ExportPath,
                };
                let reason = "This system shows no file dialog (it needs a portal or zenity). A path does as well.";
                self.sheet = Some(Sheet::new(question, String::new(), Some(reason.to_owned())));
                return;
            }
        };
        let first = paths.first().cloned();
        self.actions.extend(match (ask, first) {
            (Ask::Files | Ask::Folder, _) => Some(Action::Import(paths)),
            (Ask::OpenCase, Some(path)) => Some(Action::Open(path)),
            (Ask::NewCase, Some(path)) => Some(Action::Create(path)),
            (Ask::SaveReport(_), Some(path)) => Some(Action::Export(path)),
            (_, None) => None,
        });
    }

    fn take_imported(&mut self, result: Result<Imported, String>) {
        self.epochs.touch(Changes::ALL);
        self.note_counts();
        match result {
            Ok(imported) => {
                let words = summary(&imported);
                if imported.issues.is_empty() {
                    self.toasts.say(self.now, words, Offer::Undo);
                } else {
                    self.toasts.say(self.now, words, Offer::Details);
                }
                self.imported = Some(imported);
            }
            Err(error) => self.toasts.fail(self.now, error),
        }
    }

    pub(super) fn take_applied(&mut self, turn: Turn, result: Result<Option<Applied>, String>) {
        match result {
            Ok(None) => {
                let words = match turn {
                    Turn::Edit => "It was so already",
                    Turn::Undo | Turn::UndoStep(_) => "Nothing to undo",
                    Turn::Redo => "Nothing to redo",
                };
                self.toasts.say(self.now, words, Offer::Nothing);
            }
            Ok(Some(applied)) => {
                self.epochs.touch(applied.changes);
                let (words, offer) = match turn {
                    Turn::Edit => (capitalized(&applied.label), Offer::Undo),
                    Turn::Undo | Turn::UndoStep(_) => {
                        (format!("Undone: {}", applied.label), Offer::Redo)
                    }
                    Turn::Redo => (format!("Done again: {}", applied.label), Offer::Undo),
                };
                self.toasts.say(self.now, words, offer);
                if turn != Turn::Edit {
                    self.focus(applied.focus);
                }
            }
            Err(error) => self.toasts.fail(self.now, error),
        }
    }

    /// Selects what an undo changed, so that it is seen.
    fn focus(&mut self, object: Option<Object>) {
        if let Some(object) = object {
            self.select_object(object);
        }
    }

    /// Selects an object, as the command line and the log name it; what is gone by now selects nothing.
    pub fn select_object(&mut self, object: Object) {
        let selected = match object {
            Object::Entity(id) => Selected::Entity(id),
            Object::Document(id) => Selected::Document(id),
            Object::Passage(id, span) => Selected::Passage(id, span),
            Object::Claim(id) => Selected::Claim(id),
            Object::Relation(id) => {
                let row = self
                    .case()
                    .and_then(|case| case.read().ok()?.relation(id).ok()?);
                let Some(row) = row else {
                    return;
                };
                Selected::Relation(id, LinkKey::of(&row))
            }
            Object::Case => return,
        };
        self.select(selected);
    }

    /// Whether a case holds an object.
    pub fn knows(case: &Case, object: Object) -> anyhow::Result<bool> {
        let reader = case.read()?;
        Ok(match object {
            Object::Case => true,
            Object::Document(id) | Object::Passage(id, _) => reader.document(id)?.is_some(),
            Object::Entity(id) => reader.entity(id)?.is_some(),
            Object::Claim(id) => reader.claim(id)?.is_some(),
            Object::Relation(id) => reader.relation(id)?.is_some(),
        })
    }

    /// Goes on with an undo that was stopped, and offers to read anew what an older version has read.
    fn take_needs(&mut self, ctx: &Context, needs: &Needs) {
        let Some(case) = self.case().filter(|case| !case.is_read_only()).cloned() else {
            return;
        };
        if needs.is_unsettled {
            self.jobs.spawn(ctx, TIDYING, true, move |handle| {
                let result = case.settle(&mut |at| handle.report(|| progress(at)));
                Outcome::Settled(result.map_err(|error| format!("{error:#}")))
            });
        } else if needs.outdated > 0 {
            let documents = if needs.outdated == 1 {
                "1 document was".to_owned()
            } else {
                format!("{} documents were", thousands(needs.outdated))
            };
            let words = format!(
                "{documents} read by an older version. Reading anew keeps all that you decided and wrote."
            );
            self.toasts.offer(self.now, words, Offer::Reextract);
        }
    }
}

fn capitalized(words: &str) -> String {
    let mut chars = words.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(chars).collect()
    })
}
