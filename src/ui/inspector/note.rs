//! The note on what is selected: saved half a second after the last key and on leaving; never lost.

use std::collections::BTreeMap;
use std::time::Duration;

use eframe::egui::{CornerRadius, Frame, Id, Margin, Response, ScrollArea, TextEdit, Ui};

use crate::case::NoteRow;
use crate::model::{Changes, Command, Object};
use crate::ui::action::Action;
use crate::ui::controls;
use crate::ui::query::Cached;
use crate::ui::theme::{body, size, small};
use crate::ui::view::View;

/// Seconds without a key after which the note is saved.
const QUIET: f64 = 0.5;
/// Seconds after which what could not be saved is tried again.
const AGAIN: f64 = 3.0;

/// The note's box.
#[derive(Debug)]
pub struct NoteBox {
    notes: Cached<Object, Vec<NoteRow>>,
    object: Option<Object>,
    text: String,
    /// What the case holds, as far as is known.
    saved: String,
    last_key: f64,
    /// Words that could not be saved, until they are.
    unsaved: BTreeMap<Object, String>,
    error: Option<String>,
    /// When to try again what could not be saved.
    retry_at: Option<f64>,
    wants_keys: bool,
}

impl Default for NoteBox {
    fn default() -> Self {
        Self {
            notes: Cached::new(Changes {
                notes: true,
                entities: true,
                ..Changes::default()
            }),
            object: None,
            text: String::new(),
            saved: String::new(),
            last_key: 0.0,
            unsaved: BTreeMap::new(),
            error: None,
            retry_at: None,
            wants_keys: false,
        }
    }
}

impl NoteBox {
    /// Puts the cursor into it.
    pub const fn take_keys(&mut self) {
        self.wants_keys = true;
    }

    /// What is written but not saved, to be saved at once: on leaving, and before the window closes.
    pub fn pending(&self) -> Option<Command> {
        let object = self.object?;
        (self.text != self.saved).then(|| note(object, self.text.clone()))
    }

    /// That, and what could not be saved before, of whatever else it is on.
    pub fn all_pending(&self) -> Vec<Command> {
        let earlier = self
            .unsaved
            .iter()
            .filter(|(object, _)| Some(**object) != self.object)
            .map(|(object, text)| note(*object, text.clone()));
        earlier.chain(self.pending()).collect()
    }

    /// A note was saved, or could not be: then its words stay in the box.
    pub fn was_saved(&mut self, object: Object, text: &str, error: Option<String>) {
        if error.is_some() {
            self.unsaved.insert(object, text.to_owned());
        } else {
            self.unsaved.remove(&object);
        }
        self.retry_at = None;
        if self.object == Some(object) {
            if error.is_none() {
                text.clone_into(&mut self.saved);
            }
            self.error = error;
        }
    }

    /// Draws it, as high as the room allows.
    pub fn ui(&mut self, ui: &mut Ui, view: &mut View<'_>, object: Object) {
        self.turn_to(view, object);
        let theme = view.theme;
        let case = view.case;
        let loaded = self
            .notes
            .get(view.epochs, object, |object| case.read()?.notes_on(*object));
        let notes = loaded.cloned().unwrap_or_default();
        let own = notes.iter().find(|note| note.author == case.analyst());
        let stored = own.map_or("", |note| note.text.as_str());
        let is_typing = self.text != self.saved;
        // Undo, or a colleague, changed what is stored: it is shown, unless something is being written.
        if !is_typing && stored != self.saved {
            stored.clone_into(&mut self.saved);
            stored.clone_into(&mut self.text);
        }
        for note in notes.iter().filter(|note| note.author != case.analyst()) {
            ui.label(
                eframe::egui::RichText::new(format!("{} · {}", note.author, note.text))
                    .font(small())
                    .color(theme.dim),
            );
        }
        let is_enabled = !case.is_read_only();
        let frame = Frame::new()
            .fill(theme.raised)
            .stroke(theme.hairline())
            .corner_radius(CornerRadius::same(size::RADIUS))
            .inner_margin(Margin::symmetric(10, 7));
        let status = self.status(own, view);
        let inside = frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            let room = (ui.available_height() - 20.0).max(34.0);
            let rows = (room / 17.0).floor().clamp(2.0, 6.0);
            let edit = TextEdit::multiline(&mut self.text)
                .id(Id::unique("note"))
                .font(body())
                .frame(Frame::NONE)
                .interactive(is_enabled)
                .hint_text("Write a note…")
                .desired_width(f32::INFINITY)
                .desired_rows(rows as usize);
            let area = ScrollArea::vertical().id_salt("note").max_height(room);
            let response = area
                .show(ui, |ui| ui.add(edit))
                .inner
                .accessible_name("Note");
            ui.horizontal(|ui| {
                ui.label(
                    eframe::egui::RichText::new(status)
                        .font(small())
                        .color(theme.faint),
                );
            });
            response
        });
        let response = inside.inner;
        if std::mem::take(&mut self.wants_keys) {
            response.request_focus();
        }
        controls::focus_ring(ui, theme, inside.response.rect, &response);
        self.save_when_quiet(ui, view, &response);
    }

    fn status(&self, own: Option<&NoteRow>, view: &View<'_>) -> String {
        if let Some(error) = &self.error {
            return format!("not saved yet, the words stay here: {error}");
        }
        if view.case.is_read_only() {
            return "the case can only be read".to_owned();
        }
        if self.text != self.saved {
            return "saving…".to_owned();
        }
        if !self.unsaved.is_empty() {
            let notes = controls::count(self.unsaved.len(), "other note", "other notes");
            return format!("{notes} not saved yet");
        }
        own.map_or_else(
            || "saved as you type".to_owned(),
            |note| {
                format!(
                    "saved {}",
                    crate::ui::words::time_of_day(&note.changed, view.zone)
                )
            },
        )
    }

    fn turn_to(&mut self, view: &mut View<'_>, object: Object) {
        if self.object == Some(object) {
            return;
        }
        if let Some(command) = self.pending() {
            view.actions.push(Action::Edit(command));
        }
        self.object = Some(object);
        self.error = None;
        self.saved.clear();
        // What is stored comes with the next load; what could not be saved comes back.
        self.text = self.unsaved.get(&object).cloned().unwrap_or_default();
    }

    /// Tries again, every few seconds, what could not be saved; whatever is selected meanwhile.
    pub fn retry(&mut self, ui: &Ui, view: &mut View<'_>) {
        if self.unsaved.is_empty() {
            return;
        }
        let now = ui.input(|input| input.time);
        let at = *self.retry_at.get_or_insert(now + AGAIN);
        if now >= at {
            self.retry_at = None;
            let commands = self.all_pending();
            view.actions.extend(commands.into_iter().map(Action::Edit));
        }
        ui.ctx()
            .request_repaint_after(Duration::from_secs_f64((at - now).max(0.1)));
    }

    fn save_when_quiet(&mut self, ui: &Ui, view: &mut View<'_>, field: &Response) {
        let now = ui.input(|input| input.time);
        if field.changed() {
            self.last_key = now;
            self.error = None;
        }
        let Some(command) = self.pending() else {
            return;
        };
        let quiet = now - self.last_key;
        if field.lost_focus() || (quiet >= QUIET && self.error.is_none()) {
            view.actions.push(Action::Edit(command));
        } else if self.error.is_none() {
            ui.ctx()
                .request_repaint_after(Duration::from_secs_f64((QUIET - quiet).max(0.01)));
        }
    }
}

const fn note(object: Object, text: String) -> Command {
    Command::Note {
        object,
        text,
        typing: true,
    }
}
