//! Edits of the case, and the way back: at once, as a job, or behind a job that has the case; nothing that was written is left
//! behind when the case goes away. What an edit does stands in the case, what is said of it in `outcome`.

use std::time::Duration;

use eframe::egui::Context;

use crate::case::Case;
use crate::model::Command;

use super::outcome::{
    CORRECTING, DECIDING, IMPORTING, MERGING, Outcome, REDOING, SPLITTING, Turn, UNDOING, progress,
};
use super::toasts::Offer;
use super::window::Window;

/// Above so many objects an edit is a job.
const MANY: usize = 50;

impl Window {
    /// Carries an edit out, and says so; behind a long one that has the case, so that the window doesn't wait for it. A
    /// note that can't be saved stays in its box.
    pub(super) fn edit(&mut self, command: &Command) {
        let Some(case) = self.case().cloned() else {
            return;
        };
        if !case.is_held() && self.behind.is_empty() {
            self.edit_now(&case, command);
            return;
        }
        // a note's box asks again with each frame
        let is_same_note = |before: &Command| match (before, command) {
            (Command::Note { object: a, .. }, Command::Note { object: b, .. }) => a == b,
            _ => false,
        };
        self.behind.retain(|before| !is_same_note(before));
        self.behind.push(command.clone());
    }

    /// Carries out what waited for the end of a long edit, in its order, once that has come.
    pub(super) fn edit_behind(&mut self, ctx: &Context) {
        let Some(case) = self.case().cloned() else {
            self.behind.clear();
            return;
        };
        if case.is_held() && !self.behind.is_empty() {
            ctx.request_repaint_after(Duration::from_millis(20));
            return;
        }
        for command in std::mem::take(&mut self.behind) {
            self.edit_now(&case, &command);
        }
    }

    fn edit_now(&mut self, case: &Case, command: &Command) {
        let result = case.apply(command);
        if let Command::Note { object, text, .. } = command {
            let error = result.as_ref().err().map(|error| format!("{error:#}"));
            if let Some(desk) = &mut self.desk {
                desk.inspector.note.was_saved(*object, text, error);
            }
            if let Ok(Some(applied)) = result {
                self.epochs.touch(applied.changes);
            }
            return;
        }
        self.take_applied(Turn::Edit, result.map_err(|error| format!("{error:#}")));
    }

    /// Carries an edit out: one that can take longer than a frame as a job.
    pub(super) fn edit_or_spawn(&mut self, ctx: &Context, command: Command) {
        let verb = match &command {
            Command::Review { objects, .. } if objects.len() > MANY => DECIDING,
            Command::Same { .. } => MERGING,
            Command::Split { .. } => SPLITTING,
            Command::SetDetail { .. } => CORRECTING,
            _ => {
                self.edit(&command);
                return;
            }
        };
        let Some(case) = self.case().cloned() else {
            return;
        };
        self.jobs.spawn(ctx, verb, true, move |handle| {
            let result = case.apply_telling(&command, &mut |at| handle.report(|| progress(at)));
            Outcome::of_edit(Turn::Edit, result)
        });
    }

    /// Goes back or forward in the log, as a job.
    pub(super) fn turn(&mut self, ctx: &Context, turn: Turn) {
        let Some(case) = self.case().cloned() else {
            return;
        };
        if turn == Turn::Undo && self.is_import_next(&case) {
            self.toasts.say(
                self.now,
                "The import that is running is the last step: cancel it first, or take an earlier step back in the history",
                Offer::Nothing,
            );
            return;
        }
        let (verb, which) = match turn {
            Turn::UndoStep(step) => (UNDOING, crate::case::Turn::UndoStep(step)),
            Turn::Undo => (UNDOING, crate::case::Turn::Undo),
            Turn::Redo | Turn::Edit => (REDOING, crate::case::Turn::Redo),
        };
        // A step must not overtake a long one before it.
        let is_long = |verb: &&str| {
            let progress = self.jobs.progress_of(verb);
            progress.is_some_and(|at| at.total > 0 || case.is_held())
        };
        let verbs = [UNDOING, REDOING, MERGING, SPLITTING, DECIDING, CORRECTING];
        if verbs.iter().any(is_long) {
            self.toasts.say(
                self.now,
                "The step before is still on its way",
                Offer::Nothing,
            );
            return;
        }
        self.leave();
        self.jobs.spawn(ctx, verb, true, move |handle| {
            let result = case.turn(which, &mut |at| handle.report(|| progress(at)));
            Outcome::of_edit(turn, result)
        });
    }

    /// Whether undo would take back an import that still runs.
    fn is_import_next(&self, case: &crate::case::Case) -> bool {
        // It gets its name in words when it ends.
        self.jobs.is_running(IMPORTING)
            && case
                .read()
                .and_then(|reader| reader.next_undo())
                .is_ok_and(|label| label.as_deref() == Some("import"))
    }

    /// Saves what is being written, and what could not be saved before; call it before the window goes away. Answers
    /// whether everything is saved.
    pub fn leave(&mut self) -> bool {
        let pending = |window: &Self| {
            let desk = window.desk.as_ref();
            desk.map_or_else(Vec::new, |desk| desk.inspector.note.all_pending())
        };
        // what waits for the end of a long edit waits no longer: the window does, once
        if let Some(case) = self.case().cloned() {
            for command in std::mem::take(&mut self.behind) {
                self.edit_now(&case, &command);
            }
            for command in pending(self) {
                self.edit_now(&case, &command);
            }
        }
        pending(self).is_empty()
    }

    /// Whether the case may go away: what could not be saved keeps it open once, and says so.
    pub fn may_close(&mut self) -> bool {
        let may = self.leave() || self.is_warned;
        if !may {
            self.is_warned = true;
            self.toasts.fail(
                self.now,
                "A note could not be saved, so the case stays open: copy its words. Closing once more lets them go.",
            );
        }
        may
    }
}
