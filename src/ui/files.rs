//! Cases, articles and reports: what is opened, imported, extracted again and written, each as a job.

use std::path::PathBuf;
use std::sync::Arc;

use eframe::egui::Context;

use crate::case::{Case, Input};
use crate::model::Query;

use super::desk::Desk;
use super::outcome::{
    EXPORTING, EXTRACTING, IMPORTING, LOOKING, Needs, OPENING, Outcome, progress,
};
use super::panes::Pane;
use super::selection::Trail;
use super::toasts::Offer;
use super::view::Reading;
use super::window::Window;

impl Window {
    /// Opens what jobs, dialogs or the command line brought.
    pub fn open_case(&mut self, case: Arc<Case>) {
        self.leave();
        self.trail = Trail::default();
        self.reading = Reading::default();
        self.epochs.touch(crate::model::Changes::ALL);
        self.imported = None;
        self.hovered = None;
        self.keys = Pane::Claims;
        let recent = super::settings::Recent {
            path: std::path::absolute(case.path()).unwrap_or_else(|_| case.path().to_owned()),
            opened: case.now(),
            ..super::settings::Recent::default()
        };
        self.settings.remember(recent);
        self.desk = Some(Desk::new(case, self.environment.is_inline));
        self.is_to_look = true;
        self.is_warned = false;
        self.note_counts();
    }

    /// Looks, on a worker, what the case needs that was opened.
    pub(super) fn look(&mut self, ctx: &Context) {
        let Some(case) = self.case().cloned() else {
            return;
        };
        self.jobs.spawn(ctx, LOOKING, false, move |_| {
            Outcome::Looked(Needs::of(&case).map_err(|error| format!("{error:#}")))
        });
    }

    /// Keeps what the case holds for the list of recent ones.
    pub(super) fn note_counts(&mut self) {
        let counts = self
            .case()
            .map(|case| case.read().and_then(|reader| reader.counts()));
        if let (Some(Ok(counts)), Some(recent)) = (counts, self.settings.recent.first_mut()) {
            recent.documents = counts.documents;
            recent.claims = counts.claims;
        }
    }

    pub(super) fn open(&mut self, ctx: &Context, path: PathBuf, is_new: bool) {
        let is_open = self.case().is_some_and(|case| {
            std::path::absolute(case.path()).ok() == std::path::absolute(&path).ok()
        });
        if is_open || !self.close() {
            self.waiting.clear();
            return;
        }
        let options = self.environment.options.clone();
        self.jobs.spawn(ctx, OPENING, true, move |_| {
            let case = if is_new {
                Case::create(&path, options)
            } else {
                Case::open(&path, options)
            };
            Outcome::Opened(path, case.map_err(|error| format!("{error:#}")))
        });
    }

    /// Opens the sample case; makes it first where it isn't there.
    pub(super) fn open_sample(&mut self, ctx: &Context) {
        let Some(path) = self.environment.sample.clone() else {
            return;
        };
        let is_new = !path.exists();
        if is_new {
            if let Some(folder) = path.parent()
                && let Err(error) = std::fs::create_dir_all(folder)
            {
                let words = format!(
                    "The sample case can't be made. {error}, {}",
                    folder.display()
                );
                self.toasts.fail(self.now, words);
                return;
            }
            self.waiting = crate::case::sample();
        }
        self.open(ctx, path, is_new);
    }

    /// Closes the case, unless a note could not be saved: then it stays open, once. Answers whether none is open.
    pub(super) fn close(&mut self) -> bool {
        if !self.may_close() {
            return false;
        }
        self.note_counts();
        let Some(desk) = self.desk.take() else {
            return true;
        };
        self.toasts.clear();
        let case = Arc::clone(&desk.case);
        drop(desk);
        // what was asked for is not lost: a long edit comes to its end, while an import can go on another time
        case.wait_for_edit();
        self.jobs.cancel_all();
        if let Err(error) = case.close() {
            self.toasts.fail(self.now, format!("{error:#}"));
        }
        true
    }

    /// Saves and closes everything: the window goes away.
    pub fn shut(&mut self) {
        self.is_warned = true;
        self.close();
        self.jobs.cancel_all();
    }

    /// Imports into the open case; with none open, into one that is made for it.
    pub(super) fn import(&mut self, ctx: &Context, inputs: Vec<Input>) {
        let Some(case) = self.case().cloned() else {
            let path = free_path(&self.environment.cases);
            self.waiting = inputs;
            self.open(ctx, path, true);
            return;
        };
        if case.is_read_only() {
            self.toasts.fail(
                self.now,
                "The case can only be read, so nothing was imported",
            );
            return;
        }
        if self.jobs.is_running(IMPORTING) {
            self.toasts.say(
                self.now,
                "An import is running; one at a time",
                Offer::Nothing,
            );
            return;
        }
        self.shown = 0;
        self.jobs.spawn(ctx, IMPORTING, true, move |handle| {
            let result = case.import(&inputs, &crate::case::Defaults::default(), &mut |at| {
                handle.report(|| progress(at))
            });
            Outcome::Imported(result.map_err(|error| format!("{error:#}")))
        });
    }

    /// Reads the lists again, with what a running import has brought so far.
    pub(super) fn show_new(&mut self) {
        self.shown = self.jobs.progress_of(IMPORTING).map_or(0, |at| at.done);
        self.epochs.touch(crate::model::Changes::ALL);
    }

    pub(super) fn reextract(&mut self, ctx: &Context) {
        let Some(case) = self.case().cloned() else {
            return;
        };
        self.jobs.spawn(ctx, EXTRACTING, true, move |handle| {
            let result =
                case.reextract(&Query::All, false, &mut |at| handle.report(|| progress(at)));
            Outcome::Reextracted(result.map_err(|error| format!("{error:#}")))
        });
    }

    pub(super) fn export(&mut self, ctx: &Context, path: PathBuf) {
        let Some(case) = self.case().cloned() else {
            return;
        };
        let choice = crate::report::Choice {
            scope: self.trail.place().scope.clone(),
            ..crate::report::Choice::default()
        };
        self.leave();
        let path = match path.extension() {
            Some(_) => path,
            None => path.with_extension("html"),
        };
        self.jobs.spawn(ctx, EXPORTING, true, move |_| {
            let result = crate::report::write(&case, &choice, &path);
            Outcome::Exported(path, result.map_err(|error| format!("{error:#}")))
        });
    }
}

/// The first name for a case that is free in a folder.
fn free_path(folder: &std::path::Path) -> PathBuf {
    let name = |number: usize| match number {
        1 => folder.join("Case.readout"),
        number => folder.join(format!("Case {number}.readout")),
    };
    (1..10_000)
        .map(name)
        .find(|path| !path.exists())
        .unwrap_or_else(|| name(10_000))
}
